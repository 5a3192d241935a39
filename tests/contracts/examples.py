"""What the contract suite stores: an invented council's publications, readers and messages."""

import sqlite3

import psycopg

from pipeline.errors import EvidenceMismatch
from pipeline.model.bulletins import Bulletin
from pipeline.model.documents import Classification, LocalArea, Text, span
from pipeline.model.events import FINDINGS_RECORDED, PUBLICATION_DISCOVERED, NewEvent
from pipeline.model.inspections import Finding, Inspection, InspectionFacts
from pipeline.model.sources import Listing, Source
from pipeline.model.subscribers import Interest
from pipeline.model.terms import (
    DocType,
    Filter,
    FindingKind,
    Frequency,
    Label,
    Origin,
    StatedBy,
    Theme,
)
from pipeline.ports.store import Store

NOW = "2031-03-05T09:00:00.000Z"
SOON = "2031-03-05T09:05:00.000Z"
LATER = "2031-03-05T10:00:00.000Z"
LATER_STILL = "2031-03-05T10:05:00.000Z"
AREA = LocalArea(
    gss_code="E99000001",
    name="Ashmere",
    official_name="Ashmere Council",
    region="North",
    ofsted_urn="99001",
)
SOURCE = Source(
    id="newsroom",
    kind="feed",
    url="https://example.org/rss",
    every=3600,
    publisher="Example Council",
)
BODY = "Leaders know their area’s children well. 😀 Waiting times are too long."
WAITING = "Waiting times are too long."
BULLETIN = Bulletin(
    subject="Subject",
    opening="Opening.",
    entries=(),
    reason="Why.",
    manage="How to stop.",
    kind="alert",
    date="2031-03-05",
)
REFUSED = (sqlite3.IntegrityError, psycopg.IntegrityError, EvidenceMismatch)
"""How a store says that a finding's words are not in its text."""


def discover(store: Store, ref: str, now: str = NOW) -> str | None:
    """The id of a new publication, in the open transaction; None when it is known."""
    listing = Listing(url=f"https://example.org/{ref}", title="A title", source_ref=ref)
    return store.discover(SOURCE, listing, published_on="2031-03-04", origin=Origin.LIVE, now=now)


def discovered(store: Store, ref: str = "one") -> str:
    """The id of a new publication, with its event."""
    with store.transaction():
        id = discover(store, ref)
        assert id is not None
        store.emit(
            NewEvent(name=PUBLICATION_DISCOVERED, subject=id, input="", origin=Origin.LIVE), NOW
        )
    return id


def with_text(store: Store, ref: str = "text", body: str = BODY) -> tuple[str, str, Text]:
    """A publication whose text is stored: its id, the text's id, the text."""
    publication, text = (
        discovered(store, ref),
        Text(document=f"{ref:0<64}", version="plain/1", body=body),
    )
    with store.transaction():
        text_id = store.save_text(text)
        store.update_publication(publication, text_id=text_id)
    return publication, text_id, text


def finding(text: Text, words: str = WAITING) -> Finding:
    """These words of a text as a finding."""
    start = text.body.index(words)
    place = span(text, start, start + len(words))
    return Finding(
        kind=FindingKind.STRENGTH,
        stated_by=StatedBy.INSPECTORS,
        span=place,
        themes=(Theme.LEADERSHIP,),
    )


def recorded(store: Store, ref: str = "report", inspection: str = "first") -> str:
    """The id of a publication that is about an inspection of the area and is news."""
    publication, text_id, text = with_text(store, ref)
    with store.transaction():
        found = Classification(
            label=Label.INSPECTION_OUTCOME, doc_type=DocType.OFFICIAL_REPORT, score=0.9, version="1"
        )
        store.save_classification(publication, text_id, found)
        store.save_inspection_facts(publication, [InspectionFacts(area=AREA)])
        store.update_publication(
            publication, label=found.label, doc_type=found.doc_type, state="recorded"
        )
        inspected = Inspection(id=inspection, area=AREA.gss_code)
        store.save_inspection(inspected, [(publication, "same dates")], NOW)
        store.save_findings(publication, text_id, "1", [finding(text)])
        store.emit(
            NewEvent(
                name=FINDINGS_RECORDED, subject=publication, input=text_id, origin=Origin.LIVE
            ),
            NOW,
        )
    return publication


def enlisted(store: Store, address: str = "forum@example.org", **more: str) -> str:
    """The id of a subscriber who asks for the area at once, in the open transaction."""
    id = store.enlist("outbox", address, NOW, **more)
    wish = Interest(id="", rhythm=Frequency.INSTANT, filters={Filter.AREA: (AREA.gss_code,)})
    store.add_interest(id, wish, NOW)
    return id


def subscriber(store: Store, address: str = "forum@example.org") -> str:
    """The same, committed."""
    with store.transaction():
        return enlisted(store, address)
