"""Official area SEND reports: invented ones in every layout we know of, and the labelled real ones
where they are at hand.
"""

import importlib.util
import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from pipeline.analysis.places.register import Register
from pipeline.analysis.reports import report as official
from pipeline.analysis.reports.responsible import bodies_of, in_words
from pipeline.errors import DocumentError
from pipeline.extraction.pdf.document import extract
from pipeline.model.documents import LocalArea, PublicationContext, Text
from pipeline.model.inspections import DateRange, Finding, InspectionFacts, NextVisit
from pipeline.model.terms import FindingKind, Framework, Outcome, StatedBy, Visit
from pipeline.register.local_areas import read_register
from scripts.sample_reports import EXAMPLE, Entry, ReportSpec, write_report
from tests.support.paths import ROOT, SHARED

pytestmark = pytest.mark.replay

AREA = LocalArea(
    gss_code="E06999999",
    name=EXAMPLE.area,
    official_name=EXAMPLE.council,
    region="East",
    ofsted_urn="99999",
)
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
    facts = official.facts(text, PublicationContext(), REGISTER)
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
def test_outcome_and_what_follows(
    tmp_path: Path, outcome: str, following: tuple[NextVisit, ...]
) -> None:
    facts = official.facts(
        read(tmp_path, replace(EXAMPLE, outcome=outcome)), PublicationContext(), REGISTER
    )
    assert (facts.outcome, facts.next) == (outcome, following)


@pytest.mark.parametrize(
    ("previous", "started", "ended"),
    [
        ("12 May 2016", "2016-05-12", "2016-05-12"),
        ("May 2016", "2016-05", "2016-05"),
        ("Not applicable: this is the first inspection", None, None),
    ],
)
def test_previous_inspection(
    tmp_path: Path, previous: str, started: str | None, ended: str | None
) -> None:
    facts = official.facts(
        read(tmp_path, replace(EXAMPLE, previous=previous)), PublicationContext(), REGISTER
    )
    assert (facts.previous.started, facts.previous.ended) == (started, ended)


def test_an_area_that_the_register_does_not_know_stays_open(tmp_path: Path) -> None:
    facts = official.facts(
        read(tmp_path, replace(EXAMPLE, area="Farhaven")), PublicationContext(), REGISTER
    )
    assert facts.area is None
    assert "area" not in facts.evidence


@pytest.mark.parametrize(
    ("board", "names"),
    [
        ("the NHS Fenland, Vale and Downs", ("NHS Fenland, Vale and Downs Integrated Care Board",)),
        (
            "NHS Fenland Integrated Care Board and NHS Downs and Vale",
            ("NHS Fenland Integrated Care Board", "NHS Downs and Vale Integrated Care Board"),
        ),
    ],
)
@pytest.mark.parametrize(
    "council", ["Eastfold Council", "London Borough of Westmarsh and Thornley"]
)
def test_health_bodies(tmp_path: Path, council: str, board: str, names: tuple[str, ...]) -> None:
    facts = official.facts(
        read(tmp_path, replace(EXAMPLE, council=council, board=board)),
        PublicationContext(),
        REGISTER,
    )
    assert facts.health_bodies == names


@pytest.mark.parametrize(
    ("ofsted", "cqc"),
    [
        ("Dr Robin O’Sample HMI, Ofsted Lead inspector", "Alex Specimen-Jones, CQC lead inspector"),
        ("Robin O’Sample, Ofsted HMI Lead Inspector", "Ms Alex Specimen-Jones, Lead inspector"),
        ("Robin O’Sample, HMI, Lead inspector", "Alex Specimen-Jones (CQC lead inspector)"),
    ],
)
def test_lead_inspectors(tmp_path: Path, ofsted: str, cqc: str) -> None:
    spec = replace(
        EXAMPLE,
        ofsted_team=(ofsted, "Kim Example, Ofsted HMI"),
        cqc_team=(cqc, "Jo Model, CQC inspector"),
    )
    facts = official.facts(read(tmp_path, spec), PublicationContext(), REGISTER)
    assert facts.lead_inspectors == {"ofsted": ("Robin O’Sample",), "cqc": ("Alex Specimen-Jones",)}


@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize("heading_twice", [True, False])
def test_findings_of_a_report(tmp_path: Path, ruled: bool, heading_twice: bool) -> None:
    spec = replace(EXAMPLE, ruled=ruled, heading_twice=heading_twice)
    text = read(tmp_path, spec)
    found = official.findings(text, PublicationContext(), AREA.gss_code)
    assert quotes(found, FindingKind.EXPERIENCE) == [spec.experience[0]], "not what families told"
    assert quotes(found, FindingKind.STRENGTH) == list(spec.effective)
    assert quotes(found, FindingKind.WEAKNESS) == list(spec.better)
    assert quotes(found, FindingKind.AREA_FOR_IMPROVEMENT) == [
        words(entry) for entry in spec.improvement
    ]
    assert all(text.body[f.span.start : f.span.end] == f.span.quote for f in found)
    assert {f.stated_by for f in found} == {StatedBy.INSPECTORS}
    assert {f.area for f in found} == {AREA.gss_code}
    assert (
        found[0].section == "What is it like to be a child or young person with SEND in this area?"
    )
    assert found[-1].section == "Areas for improvement"


def test_priority_actions_name_who_is_responsible(tmp_path: Path) -> None:
    actions = (
        Entry(
            "Leaders should act so that waits fall. This includes:",
            ("therapies", "autism assessments"),
            "",
            BOTH,
        ),
        Entry("Leaders should write plans with families.", responsible=f"{EXAMPLE.board} ICB"),
    )
    found = official.findings(
        read(tmp_path, replace(EXAMPLE, priority=actions)), PublicationContext(), None
    )
    assert quotes(found, FindingKind.PRIORITY_ACTION) == [words(entry) for entry in actions]
    named = [f.responsible for f in found if f.kind is FindingKind.PRIORITY_ACTION]
    assert named == [(EXAMPLE.council, f"{EXAMPLE.board} ICB"), (f"{EXAMPLE.board} ICB",)]


def test_areas_for_improvement_may_name_who_is_responsible(tmp_path: Path) -> None:
    areas = tuple(replace(entry, responsible=BOTH) for entry in EXAMPLE.improvement)
    found = official.findings(
        read(tmp_path, replace(EXAMPLE, improvement=areas)), PublicationContext(), None
    )
    assert quotes(found, FindingKind.AREA_FOR_IMPROVEMENT) == [words(entry) for entry in areas]
    assert {f.responsible for f in found if f.kind is FindingKind.AREA_FOR_IMPROVEMENT} == {
        (EXAMPLE.council, f"{EXAMPLE.board} ICB")
    }


@pytest.mark.parametrize(
    ("subject", "named"),
    [
        ("London Borough of Kelby", ("London Borough of Kelby",)),
        ("The Royal Borough of Kelby and Wexmoor", ("The Royal Borough of Kelby and Wexmoor",)),
        (
            "London Borough of Kelby and NHS Wexmoor ICB",
            ("London Borough of Kelby", "NHS Wexmoor ICB"),
        ),
        ("Every child in the borough of Kelby", ()),
        ("Young people", ()),
    ],
)
def test_a_council_is_asked_by_its_official_name(subject: str, named: tuple[str, ...]) -> None:
    assert in_words(f"{subject} should see that reviews are on time.") == named


@pytest.mark.parametrize("count", [1, 2, 5, 11])
def test_areas_that_are_numbered_within_one_cell(tmp_path: Path, count: int) -> None:
    areas = tuple(
        Entry(f"Leaders should look at the matter called {n}. {LONG}") for n in range(count)
    )
    found = official.findings(
        read(tmp_path, replace(EXAMPLE, improvement=areas, one_cell=True)),
        PublicationContext(),
        None,
    )
    told = quotes(found, FindingKind.AREA_FOR_IMPROVEMENT)
    assert told == [area.words.strip() for area in areas]


LONG = (
    "Leaders in the partnership know that families wait too long and they have begun to change this"
    " with care. They meet each month to look at what has improved for children and what has not"
    " improved yet. "
)


@pytest.mark.parametrize("shift", range(0, 40, 3))
@pytest.mark.parametrize("ruled", [True, False])
def test_findings_that_run_over_a_page_are_one_stretch(
    tmp_path: Path, shift: int, ruled: bool
) -> None:
    """Whatever line the page ends in: a list, a ruled row, a list within a row, both columns of an
    action.
    """
    items = tuple(f"Point {n} of the list begins here. {LONG * 2}It ends here." for n in range(6))
    entries = tuple(
        Entry(
            f"Leaders should do the thing numbered {n}, because {LONG[0].lower()}{LONG[1:]}It"
            " includes:",
            ("one", "two"),
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
    found = official.findings(text, PublicationContext(), None)
    assert quotes(found, FindingKind.STRENGTH) == list(items)
    assert quotes(found, FindingKind.WEAKNESS) == list(items)
    assert quotes(found, FindingKind.AREA_FOR_IMPROVEMENT) == [words(entry) for entry in entries]
    assert quotes(found, FindingKind.PRIORITY_ACTION) == [words(entry) for entry in actions]
    assert {f.responsible for f in found if f.responsible} <= {
        (EXAMPLE.council, f"{EXAMPLE.board} ICB")
    }
    assert "inspection report:" not in text.body
    pages = [f.span.page for f in found]
    assert pages == sorted(pages)


def test_marks_are_title_and_headings(tmp_path: Path) -> None:
    marks = official.marks(read(tmp_path, EXAMPLE))
    assert marks[0].quote == f"Area SEND inspection of {EXAMPLE.area} Local Area Partnership"
    assert [mark.quote.split("?")[0][-12:] for mark in marks[1:]] == [
        "in this area",
        "is effective",
        "to do better",
    ]


def test_an_article_that_quotes_a_report_has_no_marks() -> None:
    body = (
        f"Area SEND inspection of {EXAMPLE.area} Local Area Partnership was published today. "
        "What is the area partnership doing that is effective? Quite a lot, inspectors said."
    )
    assert official.marks(Text(document="article", version="html/1", body=body)) == ()


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        (
            "Eastfold Council and NHS Fenland and Vale ICB",
            ("Eastfold Council", "NHS Fenland and Vale ICB"),
        ),
        (
            "NHS Fenland and Vale ICB and Eastfold Council",
            ("NHS Fenland and Vale ICB", "Eastfold Council"),
        ),
        (
            "NHS Fenland, Vale and Downs Integrated Care Board",
            ("NHS Fenland, Vale and Downs Integrated Care Board",),
        ),
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


# -- letters of 2016 to 2022, and monitoring inspections

Row = tuple[str, str]
"""How a row of a letter is set ("bold", "item", "plain") and its words."""


def written(tmp_path: Path, rows: list[Row]) -> Text:
    path = tmp_path / "letter.pdf"
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    y = 780.0
    for style, said in rows:
        font = "Helvetica-Bold" if style == "bold" else "Helvetica"
        for n, line in enumerate(simpleSplit(said, font, 12, 450)):
            if style == "item" and n == 0:
                canvas.setFont("ZapfDingbats", 8)
                canvas.drawString(57, y, "n")
            canvas.setFont(font, 12)
            canvas.drawString(75 if style == "item" else 57, y, line)
            y -= 14.5
        y -= 10
    canvas.showPage()
    canvas.save()
    return extract(path.read_bytes(), "letter")


HEAD = [("plain", "21 May 2019"), ("plain", "Dear Ms Director")]
ASPECT = "The effectiveness of the local area in identifying children and young people’s needs"
INSPECTED = (
    "Between 4 March 2019 and 8 March 2019, Ofsted and the Care Quality Commission (CQC) conducted"
    f" a joint inspection of the local area of {EXAMPLE.area} to judge how well the area has put"
    " the reforms into practice."
)
LISTS = [
    ("bold", ASPECT),
    ("bold", "Strengths"),
    ("item", "Health visitors see every family and pass on what they learn."),
    ("item", "Nurseries act early."),
    ("bold", "Areas for development"),
    ("item", "School-age children wait too long to be seen."),
]


def test_a_letter_that_requires_a_written_statement(tmp_path: Path) -> None:
    text = written(
        tmp_path,
        [
            *HEAD,
            ("bold", f"Joint local area SEND inspection in {EXAMPLE.area}"),
            ("plain", INSPECTED),
            (
                "plain",
                (
                    "HMCI has determined that a Written Statement of Action is required because of"
                    " weaknesses."
                ),
            ),
            *LISTS,
            (
                "bold",
                (
                    "The inspection raises significant concerns about the effectiveness of the"
                    " local area."
                ),
            ),
            ("plain", "The local area must tackle the following areas of significant weakness:"),
            ("item", "the long waits for assessment"),
            ("plain", "Yours sincerely"),
        ],
    )
    assert official.marks(text)
    facts = official.facts(text, PublicationContext(), REGISTER)
    assert (facts.area, facts.framework, facts.visit) == (
        AREA,
        Framework.LOCAL_AREA_SEND_2016,
        Visit.FULL,
    )
    assert facts.dates == DateRange("2019-03-04", "2019-03-08")
    assert facts.outcome is Outcome.WRITTEN_STATEMENT_OF_ACTION
    found = official.findings(text, PublicationContext(), AREA.gss_code)
    assert [(f.kind, f.section, f.span.quote) for f in found] == [
        (FindingKind.STRENGTH, "Strengths", LISTS[2][1]),
        (FindingKind.STRENGTH, "Strengths", LISTS[3][1]),
        (FindingKind.WEAKNESS, "Areas for development", LISTS[5][1]),
        (FindingKind.AREA_FOR_IMPROVEMENT, found[-1].section, "the long waits for assessment"),
    ]


def test_a_letter_that_requires_none_states_no_outcome(tmp_path: Path) -> None:
    text = written(
        tmp_path,
        [
            *HEAD,
            ("bold", f"Joint area SEND inspection in {EXAMPLE.area}"),
            ("plain", INSPECTED),
            *LISTS,
        ],
    )
    facts = official.facts(text, PublicationContext(), REGISTER)
    assert official.marks(text)
    assert (facts.outcome, "outcome" in facts.evidence) == (None, False)


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        (
            "has made sufficient progress in addressing all four significant weaknesses",
            Outcome.SUFFICIENT_PROGRESS,
        ),
        (
            "has made sufficient progress in addressing the significant weaknesses",
            Outcome.SUFFICIENT_PROGRESS,
        ),
        (
            "has made sufficient progress in addressing three of the five weaknesses",
            Outcome.PARTLY_SUFFICIENT_PROGRESS,
        ),
        (
            "has not made sufficient progress in addressing two of the five weaknesses",
            Outcome.PARTLY_SUFFICIENT_PROGRESS,
        ),
        (
            "has not made sufficient progress in addressing any of the weaknesses",
            Outcome.NOT_SUFFICIENT_PROGRESS,
        ),
        ("has more to do to tell its families what has changed", None),
    ],
)
def test_a_revisit(tmp_path: Path, sentence: str, outcome: Outcome | None) -> None:
    text = written(
        tmp_path,
        [
            *HEAD,
            ("bold", f"Joint area SEND revisit in {EXAMPLE.area}"),
            (
                "plain",
                (
                    "Between 8 and 10 June 2021, Ofsted and the Care Quality Commission (CQC)"
                    " revisited the area to decide whether sufficient progress has been made since"
                    " its letter."
                ),
            ),
            ("plain", f"The area {sentence}."),
            ("bold", "Main findings"),
            ("plain", "Leaders have met often."),
        ],
    )
    facts = official.facts(text, PublicationContext(), REGISTER)
    assert official.marks(text)
    assert (facts.visit, facts.dates) == (Visit.REVISIT, DateRange("2021-06-08", "2021-06-10"))
    assert facts.outcome == outcome


def test_a_letter_about_something_else_has_no_marks(tmp_path: Path) -> None:
    rows = [
        *HEAD,
        ("bold", "Focused visit to Eastfold children’s services"),
        ("bold", "Main findings"),
        ("plain", "None."),
    ]
    assert official.marks(written(tmp_path, rows)) == ()


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        (
            "The partnership has taken effective action to address all areas for priority action.",
            Outcome.EFFECTIVE_ACTION,
        ),
        (
            "The partnership has not taken effective action to address them.",
            Outcome.NOT_EFFECTIVE_ACTION,
        ),
        ("Inspectors looked at what leaders had done.", None),
    ],
)
def test_a_monitoring_inspection(tmp_path: Path, sentence: str, outcome: Outcome | None) -> None:
    text = written(
        tmp_path,
        [
            ("bold", f"Area SEND monitoring inspection of {EXAMPLE.area} Local Area Partnership"),
            ("plain", "Inspection dates: 1 to 3 July 2025"),
            ("plain", "Date of previous full inspection: 6 to 10 November 2023"),
            ("bold", "Inspection outcome"),
            ("plain", sentence),
            ("bold", "Information about the local area partnership"),
            ("plain", "The council and the board work together."),
        ],
    )
    facts = official.facts(text, PublicationContext(), REGISTER)
    assert official.marks(text)
    assert (facts.area, facts.visit, facts.outcome) == (AREA, Visit.MONITORING, outcome)
    assert facts.dates == DateRange("2025-07-01", "2025-07-03")
    assert facts.previous == DateRange("2023-11-06", "2023-11-10")


# -- the labelled real reports ---------------------------------------------------------------------

shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the labelled reports (../shared) are not at hand"
)


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
    facts = official.facts(text, PublicationContext(), register)
    found = official.findings(
        text, PublicationContext(), facts.area.gss_code if facts.area else None
    )
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
    register = Register(
        read_register((ROOT / "pipeline" / "data" / "local_areas.csv").read_text(encoding="utf-8"))
    )
    result = score().reports(
        gold, [analysed(SHARED / "corpus" / row["file"], register) for row in gold]
    )
    assert result["missed"] == {}
    counts = result["findings"]
    for kind in ("priority_actions", "areas_for_improvement", "strengths", "weaknesses"):
        assert (
            counts[f"{kind}: begins right"]
            == counts[f"{kind}: extracted"]
            == counts[f"{kind}: all"]
            > 0
        )
    for kind in ("priority_actions", "areas_for_improvement"):
        assert counts[f"{kind}: letter for letter"] == counts[f"{kind}: all"]
    assert counts["responsible: right"] == counts["responsible: all"]


@shared
def test_reports_of_other_inspections_have_no_marks() -> None:
    with (SHARED / "gold" / "reports.jsonl").open(encoding="utf-8") as lines:
        labelled = {Path(json.loads(line)["file"]).name for line in lines}
    others = [
        p for p in sorted((SHARED / "corpus" / "reports").glob("*.pdf")) if p.name not in labelled
    ]
    unreadable = 0
    for path in others:
        try:
            assert official.marks(extract(path.read_bytes(), path.name)) == (), path.name
        except DocumentError:
            unreadable += 1
    assert (len(others), unreadable) == (27, 1)
