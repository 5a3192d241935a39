"""Official area SEND reports: invented ones in every layout we know of, and the labelled real ones where they are at hand."""

import importlib.util
import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pipeline.analysis import official
from pipeline.analysis.areas import Register, read_register
from pipeline.analysis.official_findings import bodies_of
from pipeline.analysis.pdf import extract
from pipeline.errors import DocumentError
from pipeline.model import Context, DateRange, Finding, InspectionFacts, LocalArea, NextVisit, Text
from pipeline.terms import FindingKind, Framework, Outcome, StatedBy, Visit
from scripts.sample_reports import EXAMPLE, Entry, ReportSpec, write_report

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
AREA = LocalArea("E06999999", EXAMPLE.area, EXAMPLE.council, "East", "99999")
REGISTER = Register([AREA])
BOTH = f"{EXAMPLE.council} and {EXAMPLE.board} ICB"


def read(tmp_path: Path, spec: ReportSpec) -> Text:
    path = tmp_path / "report.pdf"
    write_report(path, spec)
    return extract(path.read_bytes(), "sample")


def quotes(found: tuple[Finding, ...], kind: FindingKind) -> list[str]:
    return [" ".join(f.span.quote.replace("•", "").split()) for f in found if f.kind is kind]


def words(entry: Entry) -> str:
    return " ".join([entry.words, *entry.nested, entry.after]).strip()


def test_facts_of_a_report(tmp_path: Path) -> None:
    text = read(tmp_path, replace(EXAMPLE, footer_dates="1 to 7 March 2025"))
    facts = official.facts(text, Context(), REGISTER)
    assert facts == InspectionFacts(
        area=AREA,
        framework=Framework.AREA_SEND_2023,
        visit=Visit.FULL,
        dates=DateRange("2025-03-03", "2025-03-07"),
        previous=DateRange("2019-02-28", "2019-03-04"),
        outcome=Outcome.INCONSISTENT,
        next=(NextVisit(Visit.FULL, 36),),
        inspectorates=("Ofsted", "CQC"),
        health_bodies=("NHS Fenland and Vale Integrated Care Board",),
        lead_inspectors={"ofsted": ("Robin Sample",), "cqc": ("Alex Specimen",)},
        evidence=facts.evidence,
    )
    assert set(facts.evidence) == {"area", "started", "previous", "outcome", "next"}
    assert facts.evidence["started"].quote == "3 to 7 March 2025"
    assert "inconsistent" in facts.evidence["outcome"].quote
    assert {span.page for span in facts.evidence.values()} == {1}


@pytest.mark.parametrize(
    ("outcome", "following"),
    [
        ("positive", (NextVisit(Visit.FULL, 60),)),
        ("inconsistent", (NextVisit(Visit.FULL, 36),)),
        ("systemic_failings", (NextVisit(Visit.MONITORING, 18), NextVisit(Visit.FULL, 36))),
    ],
)
def test_outcome_and_what_follows(tmp_path: Path, outcome: str, following: tuple[NextVisit, ...]) -> None:
    facts = official.facts(read(tmp_path, replace(EXAMPLE, outcome=outcome)), Context(), REGISTER)
    assert (facts.outcome, facts.next) == (outcome, following)


@pytest.mark.parametrize(
    ("previous", "started", "ended"),
    [
        ("12 May 2016", "2016-05-12", "2016-05-12"),
        ("May 2016", "2016-05", "2016-05"),
        ("Not applicable: this is the first inspection", None, None),
    ],
)
def test_previous_inspection(tmp_path: Path, previous: str, started: str | None, ended: str | None) -> None:
    facts = official.facts(read(tmp_path, replace(EXAMPLE, previous=previous)), Context(), REGISTER)
    assert (facts.previous.started, facts.previous.ended) == (started, ended)


def test_an_area_that_the_register_does_not_know_stays_open(tmp_path: Path) -> None:
    facts = official.facts(read(tmp_path, replace(EXAMPLE, area="Farhaven")), Context(), REGISTER)
    assert facts.area is None
    assert "area" not in facts.evidence


@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize("heading_twice", [True, False])
def test_findings_of_a_report(tmp_path: Path, ruled: bool, heading_twice: bool) -> None:
    spec = replace(EXAMPLE, ruled=ruled, heading_twice=heading_twice)
    text = read(tmp_path, spec)
    found = official.findings(text, Context(), AREA.gss_code)
    assert quotes(found, FindingKind.STRENGTH) == list(spec.effective)
    assert quotes(found, FindingKind.WEAKNESS) == list(spec.better)
    assert quotes(found, FindingKind.AREA_FOR_IMPROVEMENT) == [words(entry) for entry in spec.improvement]
    assert all(text.body[f.span.start : f.span.end] == f.span.quote for f in found)
    assert {f.stated_by for f in found} == {StatedBy.INSPECTORS}
    assert {f.area for f in found} == {AREA.gss_code}
    assert found[0].section == "What is the area partnership doing that is effective?"
    assert found[-1].section == "Areas for improvement"


def test_priority_actions_name_who_is_responsible(tmp_path: Path) -> None:
    actions = (
        Entry("Leaders should act so that waits fall. This includes:", ("therapies", "autism assessments"), "", BOTH),
        Entry("Leaders should write plans with families.", responsible=f"{EXAMPLE.board} ICB"),
    )
    found = official.findings(read(tmp_path, replace(EXAMPLE, priority=actions)), Context(), None)
    assert quotes(found, FindingKind.PRIORITY_ACTION) == [words(entry) for entry in actions]
    named = [f.responsible for f in found if f.kind is FindingKind.PRIORITY_ACTION]
    assert named == [(EXAMPLE.council, f"{EXAMPLE.board} ICB"), (f"{EXAMPLE.board} ICB",)]


LONG = (
    "Leaders in the partnership know that families wait too long and they have begun to change this with care. "
    "They meet each month to look at what has improved for children and what has not improved yet. "
)


@pytest.mark.parametrize("shift", range(0, 40, 3))
@pytest.mark.parametrize("ruled", [True, False])
def test_findings_that_run_over_a_page_are_one_stretch(tmp_path: Path, shift: int, ruled: bool) -> None:
    """Whatever line the page ends in: a list, a ruled row, a list within a row, both columns of an action."""
    items = tuple(f"Point {n} of the list begins here. {LONG * 2}It ends here." for n in range(6))
    entries = tuple(
        Entry(
            f"Leaders should do the thing numbered {n}, because {LONG[0].lower()}{LONG[1:]}It includes:", ("one", "two")
        )
        for n in range(8)
    )
    actions = tuple(replace(entry, responsible=BOTH) for entry in entries) if ruled else ()
    spec = replace(
        EXAMPLE,
        experience=(
            *EXAMPLE.experience,
            *(["A line that moves the rest down."] * (shift % 20)),
            LONG * (shift // 8 + 1),
        ),
        effective=items,
        better=items,
        improvement=entries,
        priority=actions,
        ruled=ruled,
    )
    text = read(tmp_path, spec)
    found = official.findings(text, Context(), None)
    assert quotes(found, FindingKind.STRENGTH) == list(items)
    assert quotes(found, FindingKind.WEAKNESS) == list(items)
    assert quotes(found, FindingKind.AREA_FOR_IMPROVEMENT) == [words(entry) for entry in entries]
    assert quotes(found, FindingKind.PRIORITY_ACTION) == [words(entry) for entry in actions]
    assert {f.responsible for f in found if f.responsible} <= {(EXAMPLE.council, f"{EXAMPLE.board} ICB")}
    assert "inspection report:" not in text.body
    pages = [f.span.page for f in found]
    assert pages == sorted(pages)


def test_marks_are_title_and_headings(tmp_path: Path) -> None:
    marks = official.marks(read(tmp_path, EXAMPLE))
    assert marks[0].quote == f"Area SEND inspection of {EXAMPLE.area} Local Area Partnership"
    assert [mark.quote.split("?")[0][-12:] for mark in marks[1:]] == ["in this area", "is effective", "to do better"]


def test_an_article_that_quotes_a_report_has_no_marks() -> None:
    body = (
        f"Area SEND inspection of {EXAMPLE.area} Local Area Partnership was published today. "
        "What is the area partnership doing that is effective? Quite a lot, inspectors said."
    )
    assert official.marks(Text("article", "html/1", body)) == ()


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Eastfold Council and NHS Fenland and Vale ICB", ("Eastfold Council", "NHS Fenland and Vale ICB")),
        ("NHS Fenland and Vale ICB and Eastfold Council", ("NHS Fenland and Vale ICB", "Eastfold Council")),
        ("NHS Fenland, Vale and Downs Integrated Care Board", ("NHS Fenland, Vale and Downs Integrated Care Board",)),
        (
            "Eastfold County Council, Eastfold Children’s Trust and NHS Fenland ICB",
            ("Eastfold County Council", "Eastfold Children’s Trust", "NHS Fenland ICB"),
        ),
        (
            "London Borough of Eastfold and Westhey and NHS Fenland Integrated Care Board (ICB)",
            ("London Borough of Eastfold and Westhey", "NHS Fenland Integrated Care Board (ICB)"),
        ),
        ("Eastfold Council\nNHS Fenland ICB", ("Eastfold Council", "NHS Fenland ICB")),
        ("Eastfold and Westhey Council", ("Eastfold and Westhey Council",)),
    ],
)
def test_bodies(cell: str, names: tuple[str, ...]) -> None:
    assert bodies_of(cell) == names


# -- the labelled real reports ---------------------------------------------------------------------

shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled reports (../shared) are not at hand")


@cache
def score() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "tools" / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def analysed(path: Path, register: Register) -> dict[str, Any]:
    """One line as `analyse` prints it, as far as scoring reads it."""
    text = extract(path.read_bytes(), path.name)
    report = bool(official.marks(text))
    facts = official.facts(text, Context(), register)
    found = official.findings(text, Context(), facts.area.gss_code if facts.area else None)
    return {
        "id": f"reports/{path.name}",
        "label": "inspection_outcome" if report else "other",
        "doc_type": "official_report" if report else "other",
        "text": text.body,
        "inspections": [
            {
                "area": {"name": facts.area.name} if facts.area else None,
                "started": facts.dates.started,
                "ended": facts.dates.ended,
                "previous": {"started": facts.previous.started, "ended": facts.previous.ended},
                "outcome": facts.outcome,
                "next": [{"visit": n.visit, "within_months": n.within_months} for n in facts.next],
                "health_bodies": facts.health_bodies,
                "lead_inspectors": facts.lead_inspectors,
            }
        ],
        "findings": [
            {"kind": f.kind, "start": f.span.start, "end": f.span.end, "quote": f.span.quote}
            | {"section": f.section, "responsible": f.responsible}
            for f in found
        ],
    }


@shared
def test_every_labelled_report_is_read_right() -> None:
    gold = score().rows(str(SHARED / "gold" / "reports.jsonl"))
    register = Register(read_register((ROOT / "pipeline" / "data" / "local_areas.csv").read_text(encoding="utf-8")))
    result = score().reports(gold, [analysed(SHARED / "corpus" / row["file"], register) for row in gold])
    assert result["missed"] == {}
    counts = result["findings"]
    for kind in ("priority_actions", "areas_for_improvement", "strengths", "weaknesses"):
        assert counts[f"{kind}: begins right"] == counts[f"{kind}: extracted"] == counts[f"{kind}: all"] > 0
    for kind in ("priority_actions", "areas_for_improvement"):
        assert counts[f"{kind}: letter for letter"] == counts[f"{kind}: all"]
    assert counts["responsible: right"] == counts["responsible: all"]


@shared
def test_reports_of_other_inspections_have_no_marks() -> None:
    with (SHARED / "gold" / "reports.jsonl").open(encoding="utf-8") as lines:
        labelled = {Path(json.loads(line)["file"]).name for line in lines}
    others = [p for p in sorted((SHARED / "corpus" / "reports").glob("*.pdf")) if p.name not in labelled]
    unreadable = 0
    for path in others:
        try:
            assert official.marks(extract(path.read_bytes(), path.name)) == (), path.name
        except DocumentError:
            unreadable += 1
    assert (len(others), unreadable) == (27, 1)
