"""Weights of recognition: how they are fitted and judged, and the pages that they are fitted on."""

import math
from dataclasses import replace
from itertools import count

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.classify import IN_USE
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal
from pipeline.analysis.recognition.weighing import chances, decided, sharpened
from pipeline.analysis.recognition.words import Words
from pipeline.evaluation.fitting import Case, LabelFitter, fit, shared_words
from pipeline.evaluation.labelled import LABELS, USUAL, Labelled
from pipeline.evaluation.labelled_pages import Page, Shown, dumped, loaded, pages, shown
from pipeline.evaluation.recognition import (
    Judged,
    cross_validate,
    gap,
    reliability,
    sharpest,
    weighed,
)
from pipeline.extraction.extract import extract
from pipeline.model.documents import PublicationContext
from pipeline.model.terms import Label
from pipeline.register.local_areas import read_register
from tests.support.paths import AREAS

RESULT, NOTICE, OTHER = Label.INSPECTION_OUTCOME, Label.INSPECTION_ANNOUNCED, Label.OTHER
NUMBER = count()
NO_WORDS = Words(frozenset(), 0.0)
SUBJECTS = tuple(RecognitionSignal)


def page(label: Label, *signals: RecognitionSignal, words: str = "", area: str = "") -> Page:
    """A page that shows these signals and, in its body, these words."""
    name = f"page {next(NUMBER)}"
    some = Words(frozenset(words.split()), 0.1)
    seen = Shown(dict.fromkeys(signals, 1.0), NO_WORDS, NO_WORDS, some)
    return Page(
        name=name,
        url="",
        sha256="sha",
        source="test",
        writer="",
        area=area or name,
        label=label,
        ambiguous=False,
        judged=True,
        whole=seen,
        untitled=seen,
    )


def likely(some: list[Page], seen: Page) -> dict[Label, float]:
    return weighed(LabelFitter(some).fitted(), seen.whole)


# -- fitting -------------------------------------------------------------------------------------


def test_the_bias_alone_gives_the_shares_of_the_labels() -> None:
    """Where all show the same the likeliest weights are known: the logarithms of the shares."""
    numbers = {RESULT: 3, NOTICE: 1, OTHER: 6}
    named = RecognitionSignal.AREA_NAMED
    weights = LabelFitter(
        [page(label, named) for label, times in numbers.items() for _ in range(times)]
    ).fitted()
    assert weights.bias == pytest.approx((math.log(3 / 6), math.log(1 / 6)), abs=1e-3)
    assert chances(weights, {}, NO_WORDS, NO_WORDS, NO_WORDS) == pytest.approx(
        {label: times / 10 for label, times in numbers.items()}, abs=1e-3
    )


def test_weights_tell_what_they_were_fitted_on() -> None:
    verdict, ahead = RecognitionSignal.VERDICT, RecognitionSignal.AHEAD
    some = [page(RESULT, verdict), page(NOTICE, ahead), page(OTHER)] * 6
    for one in some:
        assert decided(likely(some, one)) is one.label


def test_a_word_is_weighed_when_pages_of_enough_areas_share_it() -> None:
    everywhere = [page(RESULT, words="glowing") for _ in range(12)]
    one_area = [page(NOTICE, words="thrice", area="E06000001") for _ in range(12)]
    some = [*everywhere, *one_area, page(OTHER), page(OTHER)]
    assert shared_words(some) == ["glowing"]
    assert set(LabelFitter(some).fitted().body) == {"glowing"}
    assert likely(some, everywhere[0])[RESULT] > 0.6


def test_a_yes_or_no_is_fitted() -> None:
    cases = [Case({"x": 1.0}, True)] * 9 + [Case({"x": 1.0, "y": 1.0}, False)] * 9
    bias, weights = fit(cases)
    assert bias + weights["x"] > 0 > bias + weights["x"] + weights["y"]


# -- judging -------------------------------------------------------------------------------------


def test_no_page_is_judged_by_weights_that_saw_its_area() -> None:
    # a signal of its own gives an area's pages away, but only to weights that were fitted on them
    areas = [f"E0600000{n}" for n in range(9)]
    some = [
        page(RESULT, SUBJECTS[n], area=area) for n, area in enumerate(areas) for _ in range(3)
    ] + [page(label) for label, times in ((OTHER, 60), (NOTICE, 5)) for _ in range(times)]
    judged = {one.page: one for one in cross_validate(some)}
    assert len(judged) == len(some)
    assert {one.found for one in judged.values()} == {OTHER}
    assert all(decided(likely(some, one)) is RESULT for one in some if one.label is RESULT)


def test_what_only_teaches_is_not_judged() -> None:
    taught = replace(page(RESULT), judged=False)
    some = [page(label, RecognitionSignal.SEND) for label in Label for _ in range(9)]
    assert {one.page for one in cross_validate([*some, taught])} == {one.name for one in some}


def test_scores_that_were_too_sure_are_made_less_so() -> None:
    sure = {RESULT: 0.98, NOTICE: 0.01, OTHER: 0.01}
    half_right = [
        Judged(page=str(n), label=RESULT if n % 4 else OTHER, likely=sure) for n in range(40)
    ]
    all_right = [Judged(page=str(n), label=RESULT, likely=sure) for n in range(40)]
    assert sharpest(half_right) < 1 < sharpest(all_right)


def test_sharper_weights_are_surer_of_the_same_label() -> None:
    some = [page(RESULT, RecognitionSignal.VERDICT), page(OTHER)] * 5 + [page(NOTICE)]
    weights = LabelFitter(some).fitted()
    before, after = (weighed(one, some[0].whole) for one in (weights, sharpened(weights, 2.0)))
    assert after[RESULT] > before[RESULT] > 0.5


def test_a_result_is_told_only_where_it_is_clearly_likelier_than_a_notice() -> None:
    assert decided({RESULT: 0.55, NOTICE: 0.35, OTHER: 0.1}) is NOTICE
    assert decided({RESULT: 0.8, NOTICE: 0.1, OTHER: 0.1}) is RESULT
    assert decided({RESULT: 0.2, NOTICE: 0.2, OTHER: 0.6}) is OTHER


def test_reliability_table_and_its_gap() -> None:
    judged = [
        Judged(
            page=str(n),
            label=OTHER if n < 3 else RESULT,
            likely={OTHER: 0.85, RESULT: 0.1, NOTICE: 0.05},
        )
        for n in range(4)
    ]
    certain = Judged(page="sure", label=OTHER, likely={OTHER: 1.0, RESULT: 0.0, NOTICE: 0.0})
    rows = reliability([*judged, certain])
    assert [(row["score"], row["pages"], row["share right"]) for row in rows] == [
        ("0.80 to 0.90", 4, 0.75),
        ("0.95 to 1.00", 1, 1.0),
    ]
    assert gap(rows) == pytest.approx(0.08)


# -- the pages -----------------------------------------------------------------------------------


def test_a_page_comes_back_as_it_was_written_with_the_words_that_are_kept() -> None:
    one = page(RESULT, RecognitionSignal.VERDICT, words="glowing secret", area="E06000001")
    (back,) = loaded(dumped([one], ["glowing"]))
    assert back.whole.body.known == {"glowing"}
    assert (back.area, back.label, back.whole.signals) == (one.area, one.label, one.whole.signals)


def test_the_labelled_pages_hold_no_text() -> None:
    some = pages()
    assert sum(one.judged for one in some) > 800
    assert len({(one.source, one.name) for one in some}) == len(some)
    for one in some:
        known = one.whole.body.known | one.whole.about.known | one.whole.title.known
        assert all(len(words.split()) <= 2 for words in known)


def test_no_area_is_among_the_words() -> None:
    register = Register(read_register(AREAS.read_text(encoding="utf-8")))
    for words in (*IN_USE.title, *IN_USE.about, *IN_USE.body):
        assert not register.mentions(words.title()), words


@pytest.mark.replay
@pytest.mark.skipif(not USUAL.is_dir(), reason="the labelled documents are not beside the checkout")
def test_what_is_kept_of_pages_is_what_the_signals_say_today() -> None:
    """Else `scripts/collect_pages.py` and `scripts/fit_weights.py` are to be run again."""
    register = Register(read_register(AREAS.read_text(encoding="utf-8")))
    kept = {one.name: one for one in pages() if one.source == "web"}
    for row in Labelled(USUAL).pages:
        text = extract(row["text"].encode(), "text/plain", "sha", row["url"] or "")
        seen = shown(
            read(text), PublicationContext(url=row["url"] or "", title=row["title"] or ""), register
        )
        assert kept[row["id"]].label is LABELS[row["label"]]
        assert kept[row["id"]].whole.signals == dict(seen.signals)
