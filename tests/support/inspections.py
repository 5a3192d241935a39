"""Invented inspections of invented areas, for tests of messages."""

from typing import Any

from pipeline.model.documents import LocalArea, PartialDate, Span
from pipeline.model.health import UsualRows
from pipeline.model.inspections import Finding, NextVisit
from pipeline.model.news import InspectionNews, PublicationNews, Reader, Site
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.source_rows import SourceRow
from pipeline.model.terms import (
    DocType,
    FindingKind,
    Framework,
    Frequency,
    Label,
    Origin,
    Outcome,
    Reuse,
    StatedBy,
    Visit,
)
from tests.support.rows import replace

SITE = Site("sendwatch", "stop@sendwatch.example.org")
READER = Reader(("Marlowshire",), Frequency.DAILY)


def area(name: str = "Marlowshire") -> LocalArea:
    return LocalArea(
        gss_code=f"E{sum(map(ord, name)):08d}",
        name=name,
        official_name=f"{name} Council",
        region="East",
        ofsted_urn="1",
    )


def finding(
    kind: FindingKind,
    text: str,
    start: int = 0,
    page: int = 1,
    stated_by: StatedBy = StatedBy.INSPECTORS,
    responsible: tuple[str, ...] = (),
) -> Finding:
    return Finding(
        kind=kind,
        stated_by=stated_by,
        span=Span(start, start + len(text), text, page),
        responsible=responsible,
    )


STRENGTH = finding(FindingKind.STRENGTH, "Children under five are identified early.", 900, 2)
WAITS = finding(
    FindingKind.WEAKNESS, "Too many children wait over two years for an autism assessment.", 2500, 4
)
ACTION = finding(
    FindingKind.PRIORITY_ACTION,
    "Leaders should urgently reduce the time that children wait.",
    4000,
    5,
    responsible=("NHS Fenland Integrated Care Board", "Marlowshire Council"),
)
IMPROVE = finding(
    FindingKind.AREA_FOR_IMPROVEMENT, "Leaders should make the local offer easier to find.", 5000, 6
)

REPORT = PublicationNews(
    id="p-report",
    url="https://files.example.org/v1/file/5000001",
    title="Area SEND full inspection: Marlowshire",
    publisher="Ofsted",
    published=PartialDate("2025-03-20"),
    doc_type=DocType.OFFICIAL_REPORT,
    reuse=Reuse.OGL,
    findings=(STRENGTH, WAITS, ACTION, IMPROVE),
)
COUNCIL = PublicationNews(
    id="p-council",
    url="https://www.marlowshire.example.org/news/send",
    title="Our response to the SEND inspection",
    publisher="Marlowshire Council",
    published=PartialDate("2025-03-20"),
    doc_type=DocType.COUNCIL_NEWS,
    reuse=Reuse.QUOTE,
    findings=(
        finding(FindingKind.WEAKNESS, "inspectors said that waits are too long", 100),
        finding(
            FindingKind.STRENGTH, "We have set up new assessment teams.", 300, 1, StatedBy.PUBLISHER
        ),
        finding(
            FindingKind.STRENGTH,
            "“I am proud of our staff,” said A. Person.",
            400,
            1,
            StatedBy.PERSON,
        ),
    ),
    few=frozenset(
        {
            "inspectors said that waits are too long",
            "We have set up new assessment teams.",
            "“I am proud of our staff,” said A. Person.",
        }
    ),
)
PRESS = PublicationNews(
    id="p-press",
    url="https://gazette.example.org/fenmoor",
    title="SEND services praised",
    publisher="Fenmoor Gazette",
    published=None,
    doc_type=DocType.PRESS,
    reuse=Reuse.QUOTE,
    findings=(
        *(
            finding(FindingKind.STRENGTH, f"Inspectors praised thing {number}.", number * 100)
            for number in range(5)
        ),
        finding(FindingKind.WEAKNESS, "Plans were too often late.", 900),
        finding(FindingKind.WEAKNESS, "A long passage. " * 30, 950),
    ),
    few=frozenset(
        {
            "Inspectors praised thing 0.",
            "Plans were too often late.",
            "Inspectors praised thing 1.",
        }
    ),
)
QUOTE = (
    "There are widespread and/or systemic failings leading to significant concerns in Marlowshire."
)

FULL = InspectionNews(
    id="i-1",
    area=area(),
    framework=Framework.AREA_SEND_2023,
    visit=Visit.FULL,
    started=PartialDate("2025-01-13"),
    ended=PartialDate("2025-01-17"),
    outcome=Outcome.SYSTEMIC_FAILINGS,
    outcome_quote=QUOTE,
    next=(NextVisit(Visit.MONITORING, 18), NextVisit(Visit.FULL, 36)),
    published_on=PartialDate("2025-03-20"),
    publications=(REPORT, COUNCIL),
)
PRAISED = InspectionNews(
    id="i-2",
    area=area("North Fenmoor"),
    framework=None,
    visit=Visit.FULL,
    started=None,
    ended=None,
    outcome=Outcome.POSITIVE,
    outcome_quote=None,
    next=(NextVisit(Visit.FULL, 60),),
    published_on=None,
    publications=(PRESS,),
)


def many(count: int, findings: int) -> tuple[InspectionNews, ...]:
    """`count` inspections whose reports have `findings` long findings of each kind."""
    kinds = (
        FindingKind.PRIORITY_ACTION,
        FindingKind.AREA_FOR_IMPROVEMENT,
        FindingKind.WEAKNESS,
        FindingKind.STRENGTH,
    )
    said = tuple(
        finding(
            kind,
            f"{kind.value} {number}: {'families wait for an answer ' * 12}",
            1000 * place + number,
            place + 1,
        )
        for place, kind in enumerate(kinds)
        for number in range(findings)
    )
    return tuple(
        replace(
            FULL,
            id=f"i-{number:03d}",
            area=area(f"Area {number:03d}"),
            publications=(replace(REPORT, id=f"p-{number}", findings=said),),
        )
        for number in range(count)
    )


def publication_row(**changes: Any) -> PublicationRow:
    """A stored publication that is recorded, but for these fields."""
    return replace(
        PublicationRow(
            seq=1,
            id="publication",
            source_id="source",
            source_ref="one",
            parent_id=None,
            url="https://example.org/one",
            title="A title",
            summary="",
            kind="",
            publisher="Example Council",
            listed_area=None,
            published_on=PartialDate("2031-03-04"),
            published_at=None,
            date_doubt="",
            first_seen="2031-03-05T09:00:00.000Z",
            origin=Origin.LIVE,
            state="recorded",
            reason="",
            label=Label.INSPECTION_OUTCOME,
            doc_type=DocType.OFFICIAL_REPORT,
            score=1.0,
            document_id="document",
            text_id="text",
            words=None,
            speaks=True,
            source_kind="feed",
            source_doc_type=None,
            reuse=Reuse.OGL,
        ),
        **changes,
    )


def source_row(**changes: Any) -> SourceRow:
    """A stored source that is well, but for these fields."""
    return replace(
        SourceRow(
            id="source",
            kind="feed",
            url="https://example.org/rss",
            publisher="Example Council",
            local_area=None,
            doc_type=None,
            every=3600,
            reuse=Reuse.QUOTE,
            enabled=True,
            added_at="2031-03-01T09:00:00.000Z",
            first_polled_at="2031-03-01T09:00:00.000Z",
            last_polled_at="2031-03-05T09:00:00.000Z",
            last_ok_at="2031-03-05T09:00:00.000Z",
            next_due_at="2031-03-05T10:00:00.000Z",
            not_before=None,
            failures=0,
            rows=5,
            promised=None,
            state="ok",
            reason="",
            certainty="confirmed",
            state_since="2031-03-01T09:00:00.000Z",
            cause="",
            fix="",
            good_rounds=3,
            usual=UsualRows(),
            accepted=None,
            acknowledged_at=None,
            acknowledged_note="",
            told_state=None,
            told_at=None,
        ),
        **changes,
    )
