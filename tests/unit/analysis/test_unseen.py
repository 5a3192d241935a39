"""Invented documents, written before the rules were looked at, with what a reader takes from them:
floors of accuracy.

A finding counts as found when a quotation holds its words and is the inspectors'; one quotation may
hold several, as statements are told whole. Five sets: each was written after the rules had been mended for the
one before, and measured before they were mended again. Recall and precision of findings at that
first measure were 0.55 and 0.92, 0.61 and 0.96, 0.63 and 0.85, 0.31 and 0.80. At the fourth's, 32
of 36 labels were right, 21 of 29 types, 27 of 29 areas, 17 of 27 dates, 18 of 24 outcomes. The
fifth was the first that findings weighed by statement met: recall 136/164 = 0.829 and precision
136/168 = 0.810; 22 of 24 labels were right, 19 of 20 types, 19 of 20 areas, 17 of 17 dates, 16 of
18 outcomes. No weight of findings is fitted on it. Of
the labels of the short documents (notices, and pages that only look like one or recall a result in
passing) 19 of 28 were right at first; weights are fitted on them since. Since decision 0026 a statement is told only when it is
likely right that inspectors found it and on which side it is: what these sets lost of recall (0.97,
1, 1, 0.95 and 0.85 before) is weighed against real pages, where half of what was told was wrong.
Since what praises and criticises at once needs a surer side, the third set lost another 0.04 and
the fourth 0.05, while a third fewer statements of real pages are told on the wrong side.

`near_twins` has reviews by peers, rehearsals, visits for a national report and inspections of other
services, beside news that only mentions them. 20 of 34 labels were right at first; weights are
fitted on them since, at an eighth of the worth of a page.

`kinds_of_pages` has kinds that no labelled page is of (papers of health boards, letters of the
department, bulletins of schools). No weight is fitted on it: 22 of 30 labels were right at first. Since weights know near twins, its
article on a police chief who is to lead a board goes to a person, so that its outcome is not told.
"""

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

from pipeline.analysis.language.headings import mark
from pipeline.analysis.places.register import Register
from pipeline.analysis.understand import understand
from pipeline.extraction import extract as reader
from pipeline.model.documents import PartialDate, PublicationContext
from pipeline.model.inspections import Analysis
from pipeline.model.terms import FindingKind, Label, StatedBy
from pipeline.register.local_areas import read_register

HERE = Path(__file__).parent / "unseen"
AREAS = Register(read_register((HERE / "register.csv").read_text(encoding="utf-8")))
GOOD = frozenset([FindingKind.STRENGTH])
BAD = frozenset(
    [FindingKind.WEAKNESS, FindingKind.AREA_FOR_IMPROVEMENT, FindingKind.PRIORITY_ACTION]
)
OVERALL = {
    "strengths": (
        "typically lead to positive",
        "highest possible outcome",
        "been praised by inspectors",
    ),
    "improvements": (
        "inconsistent experiences",
        "widespread failings",
        "systemic failings",
        "found significant weaknesses",
    ),
}
"""The judgement of the whole, in words that every such document may have: right to quote, not asked
for.
"""


@dataclass
class Told:
    """How much of a set came out right: numbers of right and all, by what was asked; and what was
    wrong.
    """

    counts: dict[str, list[int]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def add(self, what: str, right: bool, note: str) -> None:
        count = self.counts.setdefault(what, [0, 0])
        count[0] += right
        count[1] += 1
        if not right:
            self.wrong.append(f"{what}: {note}")

    def share(self, what: str) -> float:
        right, every = self.counts[what]
        return right / every


def of(document: dict[str, object]) -> Analysis:
    written, kind = (
        (document["html"], "text/html") if "html" in document else (document["text"], "text/plain")
    )
    url = str(document.get("url", ""))
    published = PartialDate(str(document["published"])) if "published" in document else None
    text = reader.extract(str(written).strip().encode(), kind, "sha", url)
    told = understand(
        text, PublicationContext(url=url, published=published, media_type=kind), AREAS
    )
    assert all(text.body[one.span.start : one.span.end] == one.span.quote for one in told.findings)
    return told


def quotes(told: Analysis, kinds: frozenset[FindingKind]) -> list[str]:
    found = [
        one for one in told.findings if one.kind in kinds and one.stated_by is StatedBy.INSPECTORS
    ]
    return sorted((" ".join(one.span.quote.split()) for one in found), key=len)


@cache
def measured(name: str) -> Told:
    told = Told()
    documents = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))["document"]
    for document in documents:
        one = of(document)
        told.add("label", one.classification.label.value == document["label"], document["id"])
        if document["label"] == Label.OTHER.value:
            continue
        told.add(
            "doc_type", one.classification.doc_type.value == document["doc_type"], document["id"]
        )
        areas = sorted(facts.area.name for facts in one.inspections if facts.area)
        told.add("areas", areas == sorted(document["areas"]), document["id"])
        _dates_and_outcome(document, one, told)
        for key, kinds in (("strengths", GOOD), ("improvements", BAD)):
            _findings(document, key, quotes(one, kinds), told)
        for words in document.get("never", ()):
            own = [each for kinds in (GOOD, BAD) for each in quotes(one, kinds) if words in each]
            told.add("kept apart", not own, f"{document['id']}: {words}")
    return told


def _dates_and_outcome(document: dict[str, object], one: Analysis, told: Told) -> None:
    facts = one.inspections[0] if one.inspections else None
    dates = document.get("dates")
    started, ended = (facts.dates.started, facts.dates.ended) if facts else (None, None)
    if isinstance(dates, dict):
        right = (started, ended) == (dates.get("start"), dates.get("end"))
        if "month" in dates:
            right = (started or "").startswith(str(dates["month"]))
        told.add("dates", right, f"{document['id']}: {started} {ended}")
    if "outcome" in document and document["label"] == Label.INSPECTION_OUTCOME.value:
        outcome = facts.outcome.value if facts and facts.outcome else ""
        told.add("outcome", outcome == document["outcome"], f"{document['id']}: {outcome}")


def _findings(document: dict[str, object], key: str, have: list[str], told: Told) -> None:
    wanted, also = list(document.get(key, ())), list(document.get(f"{key}_also", ()))  # type: ignore[call-overload]
    for words in wanted:
        found = any(words in each for each in have)
        told.add("recall", found, f"{document['id']}: {words}")
    for each in have:
        right = any(words in each for words in (*wanted, *also, *OVERALL[key]))
        told.add("precision", right, f"{document['id']}: {each[:90]}")


@pytest.mark.parametrize(
    ("name", "what", "floor"),
    [
        ("first", "label", 1.0),
        ("first", "doc_type", 1.0),
        ("first", "areas", 1.0),
        ("first", "dates", 1.0),
        ("first", "outcome", 1.0),
        ("first", "recall", 0.93),
        ("first", "precision", 0.95),
        ("first", "kept apart", 1.0),
        ("second", "label", 1.0),
        ("second", "doc_type", 1.0),
        ("second", "areas", 1.0),
        ("second", "dates", 1.0),
        ("second", "outcome", 1.0),
        ("second", "recall", 0.79),
        ("second", "precision", 0.92),
        # of nine, one item of a newsletter, below the item about an inspection: decision 0054
        ("second", "kept apart", 0.88),
        ("third", "label", 1.0),
        ("third", "doc_type", 1.0),
        ("third", "areas", 1.0),
        ("third", "dates", 1.0),
        ("third", "outcome", 1.0),
        ("third", "recall", 0.81),
        ("third", "precision", 1.0),
        ("third", "kept apart", 1.0),
        ("fourth", "label", 1.0),
        ("fourth", "doc_type", 1.0),
        ("fourth", "areas", 1.0),
        ("fourth", "dates", 0.96),
        ("fourth", "outcome", 1.0),
        ("fourth", "recall", 0.79),
        ("fourth", "precision", 0.95),
        ("fourth", "kept apart", 1.0),
        ("fifth", "label", 0.91),
        ("fifth", "doc_type", 0.95),
        ("fifth", "areas", 0.95),
        ("fifth", "dates", 1.0),
        ("fifth", "outcome", 0.88),
        ("fifth", "recall", 0.82),
        ("fifth", "precision", 0.87),
        ("fifth", "kept apart", 0.96),
        ("short", "label", 0.92),
        ("short", "areas", 0.81),
        ("short", "dates", 0.85),
        ("../kinds_of_pages", "label", 0.83),
        ("../kinds_of_pages", "doc_type", 1.0),
        ("../kinds_of_pages", "areas", 0.77),
        ("../kinds_of_pages", "dates", 0.77),
        ("../kinds_of_pages", "outcome", 0.9),
        ("near_twins", "label", 0.94),
    ],
)
def test_documents_nobody_tuned_for_stay_understood(name: str, what: str, floor: float) -> None:
    told = measured(name)
    assert told.share(what) >= floor, told.wrong


@pytest.mark.parametrize(
    ("written", "rest"),
    [
        ("3.1 Leaders know their area.", "Leaders know their area."),
        ("12. Area SEND inspection", "Area SEND inspection"),
        ("b) plans are late", "plans are late"),
        ("(iv) Plans are late", "Plans are late"),
        ("2.5 per cent of plans are late.", "2.5 per cent of plans are late."),
        ("40 families wait.", "40 families wait."),
        ("A plan is late.", "A plan is late."),
    ],
)
def test_the_number_before_a_paragraph_is_no_part_of_it(written: str, rest: str) -> None:
    assert written[mark(written).length :] == rest
