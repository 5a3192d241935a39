"""The figures of `sendwatch evaluate` against their floors, the floors against their history, and
how figures are made.

The floors need the labelled documents beside the checkout; without them those tests skip and say
so.
"""

import asyncio
import json
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from pipeline.analysis.themes.signals import ThemeSignal
from pipeline.bootstrap import Options
from pipeline.cli import cli
from pipeline.cli.commands.evaluate import show
from pipeline.errors import SettingsError
from pipeline.evaluation import labelled_pages
from pipeline.evaluation.labelled import USUAL, Labelled
from pipeline.evaluation.measures import Measure, Section, brier, jaccard, rates
from pipeline.evaluation.quality_page import figures, quality_page
from pipeline.evaluation.run import evaluate
from pipeline.evaluation.themes import examples, main_theme, readers
from pipeline.evaluation.themes.examples import Example
from pipeline.model.terms import Theme
from tests.support.paths import ROOT
from tests.support.replay import COMMAND, environment

pytestmark = [pytest.mark.replay, pytest.mark.timeout(600)]

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
    judged = sum(one.judged and not one.writer for one in labelled_pages.pages())
    assert sum(row["pages"] for row in by_name["recognition"].details["reliability"]) == judged
    pages = len(Labelled(USUAL).pages)
    assert sum(row["pages"] for row in by_name["pages"].details["confusion"]) == pages


FIGURES, PAGE = "pipeline/data/accuracy.json", "docs/quality.md"
MAKE_AGAIN = f"run: sendwatch evaluate --figures {FIGURES} --page {PAGE}"


@shared
def test_the_figures_for_readers_are_those_that_were_last_measured(sections: list[Section]) -> None:
    assert figures(sections) == (ROOT / FIGURES).read_text(encoding="utf-8"), MAKE_AGAIN


def test_the_page_for_readers_has_the_figures_that_are_shown() -> None:
    made = quality_page((ROOT / FIGURES).read_text(encoding="utf-8"))
    assert made == (ROOT / PAGE).read_text(encoding="utf-8"), MAKE_AGAIN


LESS = {
    "false_positives",
    "unreadable",
    "brier",
    "invented_brier",
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


# -- measures -------------------------------------------------------------------------------------


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
    assert sum(label.held_out for label in readers.labels()) == 105


def test_examples_of_themes_hold_hashes_and_words_that_several_share() -> None:
    some = examples.examples()
    assert {one.of for one in some} == {"reports", "more_reports", "pages", main_theme.WRITTEN}
    for one in some:
        assert len(bytes.fromhex(one.sha256)) == 6
        assert one.main is None or one.main not in (one.others or ())
        assert one.others is None or one.of != main_theme.WRITTEN
    words = {word for one in some for word in one.words}
    assert words == examples.shared(some)


def test_examples_of_themes_are_read_as_they_were_written() -> None:
    told = {Theme.TRANSPORT: {ThemeSignal.NAMED: 1.0, ThemeSignal.SHARE: 0.5}}
    one, two, three = (
        Example(
            "pages",
            place,
            "00ff",
            Theme.TRANSPORT,
            (Theme.FUNDING,),
            told,
            {"taxi": 0.5},
            {"transport": -0.1},
        )
        for place in ("E1", "E2", "E2")
    )
    rare = two._replace(
        main=None, others=None, told={}, words={"taxi": 0.5, "ashmere": 0.5}, whole=None
    )
    content = examples.dumped([one, rare, three])
    read = examples.loaded(content)
    assert read == [one, rare._replace(words={"taxi": 0.5}), three]


def test_main_themes_are_compared_by_place_and_by_share() -> None:
    pairs = [
        ((Theme.TRANSPORT, Theme.FUNDING), (Theme.FUNDING, Theme.TRANSPORT)),
        ((Theme.FUNDING,), (Theme.FUNDING, Theme.TRANSPORT)),
        ((Theme.WORKFORCE,), ()),
    ]
    assert jaccard(pairs) == 0.5
    some = [Example("pages", "E1", "00ff", want[0], want[1:], {}, {}, None) for want, _ in pairs]
    none = some[0]._replace(main=None, others=None)
    rows = [*zip(some, [got for _, got in pairs], strict=True), (none, ()), (none, pairs[0][0])]
    assert [(each.name, each.value) for each in main_theme.compared("pages", rows)] == [
        ("pages_main_right", 0.333),
        ("pages_main_and_others_jaccard", 0.5),
        ("pages_none_right", 0.5),
    ]


def test_a_theme_that_readers_did_not_have_counts_as_the_one_that_held_it() -> None:
    quote = {"quote": "One", "themes": ["joint_working", "attainment", "transport"]}
    found = readers.found_themes([{"findings": [quote]}], str.lower)
    assert list(found.values()) == [frozenset({"leadership", "transport"})]


def test_agreement_of_two_readers() -> None:
    one, two, none = frozenset({"transport"}), frozenset({"transport", "funding"}), frozenset[str]()
    assert jaccard([(one, two), (none, none)]) == 0.75
    assert readers.kappa([(one, one), (none, none)]) == 1.0
    # 30 answers: 1 yes together, 1 yes by one reader only, 28 no together
    chance = (1 / 30) * (2 / 30) + (29 / 30) * (28 / 30)
    assert readers.kappa([(one, two)]) == round((29 / 30 - chance) / (1 - chance), 3)
