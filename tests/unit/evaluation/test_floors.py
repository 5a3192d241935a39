"""The figures of `sendwatch evaluate` against their floors, the floors against their history, and
how figures are made.

The floors need the labelled documents beside the checkout; without them those tests skip and say
so.
"""

import asyncio
import json
import math
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from pipeline.analysis.language.reading import read
from pipeline.analysis.recognition.signals import signals
from pipeline.bootstrap import Options
from pipeline.cli import cli
from pipeline.cli.commands.evaluate import show
from pipeline.errors import SettingsError
from pipeline.evaluation import main_themes, themes
from pipeline.evaluation.labelled import USUAL, Labelled
from pipeline.evaluation.logistic import Example, fit, solve
from pipeline.evaluation.measures import Measure, Section, brier, rates
from pipeline.evaluation.recognition import Judged, Known, cross_validate, folds, gap, reliability
from pipeline.evaluation.run import evaluate
from pipeline.extraction.extract import extract
from pipeline.model.documents import PublicationContext
from pipeline.model.terms import Label, Theme
from tests.support.paths import ROOT
from tests.support.publications import PUBLICATIONS, REGISTER
from tests.support.replay import COMMAND, environment

pytestmark = pytest.mark.replay

FLOORS = "tests/floors.toml"
SLACK = 1e-9

shared = pytest.mark.skipif(
    not USUAL.is_dir(), reason="the labelled documents are not beside this checkout"
)


def floors(text: str) -> dict[str, float]:
    """Every floor of a floors file, by section and measure; `lowered` is no section."""
    return {
        f"{section}.{name}": float(value)
        for section, table in tomllib.loads(text).items()
        if section != "lowered"
        for name, value in table.items()
    }


# -- the floors ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sections() -> list[Section]:
    return asyncio.run(evaluate(Options(), Labelled(USUAL)))


@shared
def test_every_measure_has_a_floor_and_keeps_it(sections: list[Section]) -> None:
    wanted = floors((ROOT / FLOORS).read_text(encoding="utf-8"))
    figures = {
        f"{section.name}.{each.name}": each for section in sections for each in section.measures
    }
    assert set(wanted) == set(figures)
    below = {
        name: (each.shown(), wanted[name])
        for name, each in figures.items()
        if (each.value > wanted[name] + SLACK if each.less else each.value < wanted[name] - SLACK)
    }
    assert below == {}, "worse than tests/floors.toml allows; CONTRIBUTING.md says what to do"


@shared
def test_what_is_printed_is_what_was_measured(
    sections: list[Section], capsys: pytest.CaptureFixture[str]
) -> None:
    for section in sections:
        show(section)
        printed = capsys.readouterr().out
        assert section.title in printed
        for each in section.measures:
            assert any(
                line.split()[:2] == [each.name, each.shown()] for line in printed.splitlines()
            ), each.name
        assert json.loads(json.dumps(section.as_json())) == section.as_json()
    by_name = {section.name: section for section in sections}
    pages = len(Labelled(USUAL).pages)
    assert sum(row["pages"] for row in by_name["recognition"].details["reliability"]) == pages
    assert sum(row["pages"] for row in by_name["pages"].details["confusion"]) == pages


LESS = {
    "false_positives",
    "unreadable",
    "brier",
    "in_review",
    "calibration_gap",
    "swapped",
    "announced_told_as_result",
    "wrong_and_sure",
}
LESS_BEGIN = ("wrong_", "results_", "in_review_")


def less_is_better(name: str) -> bool:
    """Whether a measure is better the smaller it is, by its name."""
    measure = name.partition(".")[2]
    return measure in LESS or measure.startswith(LESS_BEGIN) or measure.endswith("_not_in_the_list")


@shared
def test_the_direction_of_a_measure_is_known_by_its_name(sections: list[Section]) -> None:
    for section in sections:
        for each in section.measures:
            assert each.less is less_is_better(f"{section.name}.{each.name}")


def lowered(before: dict[str, float], text: str) -> list[str]:
    """Floors of a file that are weaker than they once were, or gone, without an entry that says
    why.
    """
    now, told = floors(text), tomllib.loads(text).get("lowered", {})
    weaker = [
        name
        for name, floor in before.items()
        if name not in now or (now[name] > floor if less_is_better(name) else now[name] < floor)
    ]
    return [name for name in weaker if len(str(told.get(name, "")).split()) < 4]


def git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def test_no_floor_was_lowered_without_a_reason() -> None:
    if (
        not (ROOT / ".git").exists()
        or git("rev-parse", "--is-shallow-repository").strip() != "false"
    ):
        pytest.skip("no full git history here: whether a floor was lowered cannot be told")
    text = (ROOT / FLOORS).read_text(encoding="utf-8")
    for commit in git("log", "--format=%H", "--", FLOORS).split():
        before = git("show", f"{commit}:{FLOORS}")
        assert not before or lowered(floors(before), text) == [], (
            f"weaker than in {commit[:12]}: see CONTRIBUTING.md"
        )


def test_a_lowered_floor_is_noticed_unless_a_reason_is_given() -> None:
    before = floors("[reports]\nlabel = 29\n[pages]\nbrier = 0.02\n")
    assert lowered(before, "[reports]\nlabel = 29\n[pages]\nbrier = 0.01\n") == []
    assert lowered(before, "[reports]\nlabel = 28\n[pages]\nbrier = 0.03\n") == [
        "reports.label",
        "pages.brier",
    ]
    assert lowered(before, "[reports]\nlabel = 29\n") == ["pages.brier"]
    told = '[lowered]\n"reports.label" = "the labels of one report were wrong"\n'
    assert lowered(before, f"[reports]\nlabel = 28\n[pages]\nbrier = 0.02\n{told}") == []


# -- the command ---------------------------------------------------------------------------------


def test_a_missing_folder_is_named_and_ends_with_code_2(tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "web.jsonl").touch()
    with pytest.raises(SettingsError, match=r"gold/reports\.jsonl"):
        Labelled(tmp_path)
    words = [COMMAND, "evaluate", "--labelled", str(tmp_path)]
    done = subprocess.run(
        words, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        str(tmp_path) in done.stderr
        and "tools/score.py" in done.stderr
        and "web.jsonl" not in done.stderr
    )


def test_help_says_where_the_folder_is_looked_for() -> None:
    shown = CliRunner().invoke(cli, ["evaluate", "--help"], obj={})
    assert shown.exit_code == 0 and "--labelled" in shown.output and "shared" in shown.output


# -- weights and scores --------------------------------------------------------------------------


def test_equations_are_solved() -> None:
    assert solve([[4.0, 1.0], [1.0, 3.0]], [1.0, 2.0]) == pytest.approx([1 / 11, 7 / 11])


def test_the_bias_alone_gives_the_shares_of_the_labels() -> None:
    """Without signals the likeliest weights are known: the logarithms of the shares."""
    number = {Label.INSPECTION_OUTCOME: 3, Label.INSPECTION_ANNOUNCED: 1, Label.OTHER: 6}
    weights = fit(
        [Example(f"{label}{n}", label, {}) for label, times in number.items() for n in range(times)]
    )
    assert weights.bias == pytest.approx((math.log(3 / 6), math.log(1 / 6)), abs=1e-4)
    assert weights.chances({}) == pytest.approx(
        {label: times / 10 for label, times in number.items()}, abs=1e-4
    )


def invented() -> list[Example]:
    """The signals of the invented publications, three of each."""
    from pipeline.analysis.places.register import Register, read_register

    register, made = Register(read_register(REGISTER)), []
    for one in PUBLICATIONS:
        text = extract(one.body.encode(), "text/plain", "sha", one.url)
        found = signals(read(text), PublicationContext(one.url, one.title), register)
        values = {name: each.value for name, each in found.items()}
        made += [Example(f"{one.id}-{n}", Label(one.label), values) for n in range(3)]
    return made


def test_weights_are_the_same_again_and_tell_what_they_were_fitted_on() -> None:
    examples = invented()
    weights = fit(examples)
    assert fit(examples) == weights
    for one in examples:
        likely = weights.chances(one.signals)
        assert sum(likely.values()) == pytest.approx(1)
        assert max(likely, key=lambda label: likely[label]) is one.label


def test_what_counts_more_is_believed_more() -> None:
    told = [Example("a", Label.INSPECTION_OUTCOME, {"x": 1.0}, counts) for counts in (1.0, 3.0)]
    other = Example("b", Label.OTHER, {"x": 1.0})
    once, thrice = (fit([one, other]).chances({"x": 1.0})[Label.INSPECTION_OUTCOME] for one in told)
    assert once == pytest.approx(0.5, abs=0.01)
    assert thrice == pytest.approx(0.75, abs=0.01)


def test_folds_have_of_every_label_and_no_page_is_judged_by_weights_that_saw_it() -> None:
    number = {Label.INSPECTION_OUTCOME: 13, Label.INSPECTION_ANNOUNCED: 4, Label.OTHER: 20}
    # a signal of its own gives a page away, but only to weights that were fitted on it
    pages = [
        Example(f"{label} {n}", label, {f"only {label} {n}": 1.0})
        for label, times in number.items()
        for n in range(times)
    ]
    dealt = folds(pages)
    for label, times in number.items():
        sizes = [
            sum(dealt[one.page] == fold and one.label is label for one in pages)
            for fold in range(10)
        ]
        assert sum(sizes) == times and max(sizes) - min(sizes) <= 1
    judged = cross_validate(Known(pages, [], []))
    assert sorted(one.page for one in judged) == sorted(one.page for one in pages)
    assert {one.found for one in judged} == {Label.OTHER}
    seen = fit(pages)
    assert all(
        max(likely := seen.chances(one.signals), key=lambda label: likely[label]) is one.label
        for one in pages
    )


def test_reliability_table_and_its_gap() -> None:
    judged = [
        Judged(str(n), Label.OTHER, Label.OTHER if n < 3 else Label.INSPECTION_OUTCOME, 0.85)
        for n in range(4)
    ]
    rows = reliability([*judged, Judged("sure", Label.OTHER, Label.OTHER, 1.0)])
    assert [(row["score"], row["pages"], row["share right"]) for row in rows] == [
        ("0.80 to 0.90", 4, 0.75),
        ("0.95 to 1.00", 1, 1.0),
    ]
    assert gap(rows) == pytest.approx(0.08)


def test_rates_and_brier() -> None:
    assert rates(3, 1, 2) == {"precision": 0.75, "recall": 0.6, "f1": 0.667}
    assert rates(0, 0, 0) == {"precision": 0.0, "recall": 0.0, "f1": 0.0}
    assert brier([(1.0, True), (0.8, False), (0.6, True)]) == round((0.64 + 0.16) / 3, 4)
    assert [Measure("a", 2, 3).shown(), Measure("b", 0).shown(), Measure("c", 0.5).shown()] == [
        "2/3",
        "0",
        "0.500",
    ]


# -- themes --------------------------------------------------------------------------------------


def test_theme_labels_hold_hashes_and_themes_and_nothing_else() -> None:
    known = {theme.value for theme in Theme}
    lines = (
        (ROOT / "pipeline" / "data" / "theme_labels.jsonl").read_text(encoding="utf-8").splitlines()
    )
    rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    assert len({row["sha256"] for row in rows}) == len(rows) == 200
    assert sum("reader2" in row for row in rows) == 100
    for row in rows:
        assert set(row) <= {"sha256", "reader1", "reader2"}
        assert len(bytes.fromhex(row["sha256"])) == 32
        assert set(row["reader1"]) | set(row.get("reader2", [])) <= known
    assert sum(label.held_out for label in themes.labels()) == 105


def test_labels_of_main_themes_hold_hashes_and_themes_and_nothing_else() -> None:
    path = ROOT / "pipeline" / "data" / "main_theme_labels.jsonl"
    rows: list[dict[str, Any]] = list(map(json.loads, path.read_text("utf-8").splitlines()))
    assert len({row["sha256"] for row in rows}) == len(rows) == 266
    assert sum(row["kept"] for row in rows) == 70
    for row in rows:
        assert set(row) == {"sha256", "main", "others", "kept"}
        assert len(bytes.fromhex(row["sha256"])) == 32
        assert {row["main"], *row["others"]} <= {theme.value for theme in Theme}
        assert row["main"] not in row["others"]


def test_main_themes_are_compared_by_place_and_by_share() -> None:
    shares = main_themes.shares(
        "",
        [(Theme.TRANSPORT, Theme.FUNDING), (Theme.FUNDING,), (Theme.WORKFORCE,)],
        [(Theme.FUNDING, Theme.TRANSPORT), (Theme.FUNDING, Theme.TRANSPORT), ()],
    )
    assert [each.value for each in shares] == [0.333, 0.5]


def test_a_theme_that_readers_did_not_have_counts_as_the_one_that_held_it() -> None:
    quote = {"quote": "One", "themes": ["joint_working", "attainment", "transport"]}
    found = themes.found_themes([{"findings": [quote]}], str.lower)
    assert list(found.values()) == [frozenset({"leadership", "transport"})]


def test_agreement_of_two_readers() -> None:
    one, two, none = frozenset({"transport"}), frozenset({"transport", "funding"}), frozenset[str]()
    assert themes.jaccard([(one, two), (none, none)]) == 0.75
    assert themes.kappa([(one, one), (none, none)]) == 1.0
    # 30 answers: 1 yes together, 1 yes by one reader only, 28 no together
    chance = (1 / 30) * (2 / 30) + (29 / 30) * (28 / 30)
    assert themes.kappa([(one, two)]) == round((29 / 30 - chance) / (1 - chance), 3)
