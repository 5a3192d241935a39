"""The handlers of the flow. Each reads one event, works outside any transaction, and returns what to write.

What a handler returns is called by the runner inside the one transaction that also completes the task: its facts, the next
event, that event's tasks and its own completion are committed together or not at all.
"""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from pipeline.analysis import classify as recognition
from pipeline.analysis import link as linking
from pipeline.analysis import understand
from pipeline.audience import origin_notifies
from pipeline.clock import london_date
from pipeline.events import (
    DOCUMENT_FETCHED,
    FINDINGS_RECORDED,
    PUBLICATION_CLASSIFIED,
    PUBLICATION_DISCOVERED,
    PUBLICATION_LINKED,
    TEXT_EXTRACTED,
    NewEvent,
)
from pipeline.model import Account, Classification, Context, Event, InspectionFacts, Listing, PartialDate, Text
from pipeline.poll import discover
from pipeline.telling import owe_alerts
from pipeline.terms import DocType, Label
from pipeline.tools import Tools

Writes = Callable[[], None]
Handler = Callable[[Tools, Event], Awaitable[Writes]]


def then(tools: Tools, event: Event, name: str, input: str) -> None:
    """Appends the event that follows `event`, about the same publication."""
    tools.store.emit(NewEvent(name, event.subject, input, event.origin, cause=event.id), tools.now())


async def fetch_document(tools: Tools, event: Event) -> Writes:
    """Fetches what was discovered; the bytes are in the archive before the row that names them is written."""
    row = tools.store.publication(event.subject)
    response = await tools.fetcher.get(row["url"], source=row["source_id"])
    sha256 = tools.blobs.put(response.body)
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()

    def write() -> None:
        tools.store.save_document(
            event.subject, sha256=sha256, media_type=media_type, size=len(response.body), final_url=response.url,
            headers=dict(response.headers), now=tools.now(),
        )  # fmt: skip
        then(tools, event, DOCUMENT_FETCHED, sha256)

    return write


async def extract_text(tools: Tools, event: Event) -> Writes:
    """Reads the fetched bytes in a worker process."""
    row = tools.store.publication(event.subject)
    document = tools.store.document(row["document_id"])
    path = tools.blobs.path(document["sha256"])
    text = await tools.extractor.read(path, document["media_type"], document["sha256"], document["final_url"])

    def write() -> None:
        id = tools.store.save_text(text)
        columns: dict[str, object] = {"text_id": id, "state": "read", "reason": ""}
        if row["published_on"] is None and text.published:
            columns["published_on"] = london_date(text.published)
        if not row["title"] and text.title:
            columns["title"] = text.title
        tools.store.update_publication(event.subject, **columns)
        then(tools, event, TEXT_EXTRACTED, id)

    return write


def context(tools: Tools, publication: str) -> tuple[Text, Context]:
    """A publication's stored text and what is known of it besides."""
    row = tools.store.publication(publication)
    media_type = tools.store.document(row["document_id"]).get("media_type", "")
    return tools.store.text(row["text_id"]), Context(
        row["url"], row["title"], row["kind"], row["published_on"], row["publisher"], row["listed_area"],
        DocType(row["source_doc_type"]) if row["source_doc_type"] else None, media_type,
    )  # fmt: skip


LISTED_AS_INSPECTION = re.compile(r"\barea SEND\b.*\b(?:inspection|visit)", re.IGNORECASE)
"""How the reports site labels what is a report of an area SEND inspection ("Area SEND full inspection")."""


def believed(found: Classification, kind: str) -> Classification:
    """What was found, for a person to look at where the site lists the document as the report of an inspection and it is none.

    Such a document is a page that says “not found”, or a form of report that nobody has met yet.
    """
    if found.label is not Label.OTHER or not LISTED_AS_INSPECTION.search(kind):
        return found
    reason = f"its site lists it as “{kind}”, but it does not read like such a report: open it and say what it is"
    return replace(found, needs_review=True, reason=reason)


async def classify(tools: Tools, event: Event) -> Writes:
    """Says what the publication is; what is no inspection's news ends here, what is unsure waits for a person."""
    text, known = context(tools, event.subject)
    found = believed(recognition.classify(text, known, tools.register), known.kind)
    row = tools.store.publication(event.subject)
    papers = linked_papers(tools, event) if found.label is not Label.OTHER else ()

    def write() -> None:
        tools.store.save_classification(event.subject, row["text_id"], found)
        state = "review" if found.needs_review else "ended" if found.label is Label.OTHER else "classified"
        reason = found.reason or ("" if state == "classified" else "not about the inspection of a local area")
        tools.store.update_publication(
            event.subject, label=found.label, doc_type=found.doc_type, score=found.score, state=state, reason=reason
        )
        if state == "review":
            tools.store.raise_issue("review", event.subject, f"{known.title or known.url}: {reason}", tools.now())
        if state != "classified":
            return
        source = tools.sources.get(row["source_id"])
        for paper in papers if source else ():
            assert source is not None
            discover(tools, source, paper, first=False, parent=event.subject, origin=event.origin)
        then(tools, event, PUBLICATION_CLASSIFIED, f"{row['text_id']}:{found.version}")

    return write


def linked_papers(tools: Tools, event: Event) -> Sequence[Listing]:
    """The papers that an agenda item's page links to, where the source's kind of site has such."""
    row = tools.store.publication(event.subject)
    papers = getattr(tools.adapters.get(row["source_kind"]), "papers", None)
    if papers is None or row["parent_id"]:
        return ()
    document = tools.store.document(row["document_id"])
    found: Sequence[Listing] = papers(document["final_url"], tools.blobs.get(document["sha256"]))
    return found


async def link(tools: Tools, event: Event) -> Writes:
    """Joins the publication to the inspections that it is about: all accounts of an area are grouped anew."""
    text, known = context(tools, event.subject)
    stored = tools.store.analysis(event.subject)
    assert stored is not None, "classified before it is linked"
    facts = understand.facts(text, known, stored[0], tools.register)
    found = [each for each in facts if each.area is not None]

    def write() -> None:
        tools.store.save_inspection_facts(event.subject, facts)
        if not found:
            return review(tools, event, f"{known.title or known.url}: which local area it is about is not clear")
        if not sum(
            regroup(tools, event.subject, text, known, stored[0].label, stored[0].doc_type, each) for each in found
        ):
            return review(tools, event, f"{known.title or known.url}: it fits more than one inspection of its area")
        tools.store.update_publication(event.subject, state="linked")
        return then(tools, event, PUBLICATION_LINKED, f"{event.id}")

    return write


def review(tools: Tools, event: Event, why: str) -> None:
    """Sets a publication aside for a person, with the reason."""
    tools.store.update_publication(event.subject, state="review", reason=why)
    tools.store.raise_issue("review", event.subject, why, tools.now())


def regroup(
    tools: Tools, publication: str, text: Text, known: Context, label: Label, doc_type: DocType, facts: InspectionFacts
) -> bool:  # fmt: skip
    """Groups all accounts of the area with this one, in the open transaction; whether it found its place."""
    assert facts.area is not None
    area, others = facts.area.gss_code, tools.store.accounts(facts.area.gss_code)
    before = next((each.inspection for each in others if each.publication == publication), None)
    published = PartialDate(known.published) if known.published else None
    own = Account(
        publication, known.url, label, doc_type, published, facts, tuple(link.url for link in text.links), before
    )
    clusters, doubts = linking.cluster([own, *(each for each in others if each.publication != publication)])
    named, aliases = linking.identify(area, clusters)
    for id, group in named:
        members = [(account.publication, why) for account, why in group.members]
        tools.store.save_inspection(linking.merged(id, area, group), members, tools.now())
    for old, into in aliases:
        tools.store.merge_inspection(old, into)
    return all(doubt.account.publication != publication for doubt in doubts)


async def record_findings(tools: Tools, event: Event) -> Writes:
    """Takes out what the publication says was found, each finding with its words."""
    text, known = context(tools, event.subject)
    stored = tools.store.analysis(event.subject)
    assert stored is not None, "linked before its findings are recorded"
    findings = understand.findings(text, known, stored[0], stored[1], tools.register)
    text_id = tools.store.publication(event.subject)["text_id"]

    def write() -> None:
        tools.store.save_findings(event.subject, text_id, understand.VERSION, findings)
        tools.store.update_publication(event.subject, state="recorded", reason="")
        tools.store.close_issue("publication", event.subject, tools.now())
        tools.store.close_issue("review", event.subject, tools.now())
        then(tools, event, FINDINGS_RECORDED, f"{text_id}:{understand.VERSION}")

    return write


async def notify(tools: Tools, event: Event) -> Writes:
    """Records the alerts owed to those who want to know at once; digest subscribers get theirs in time."""

    def write() -> None:
        if origin_notifies(event.origin):
            owe_alerts(tools, event.subject)

    return write


STEPS: Mapping[str, Handler] = {
    "fetch_document": fetch_document,
    "extract_text": extract_text,
    "classify": classify,
    "link": link,
    "record_findings": record_findings,
    "notify": notify,
}

HANDLERS: Mapping[str, Sequence[tuple[str, int]]] = {
    PUBLICATION_DISCOVERED: (("fetch_document", 1),),
    DOCUMENT_FETCHED: (("extract_text", 2),),
    TEXT_EXTRACTED: (("classify", 3),),
    PUBLICATION_CLASSIFIED: (("link", 4),),
    PUBLICATION_LINKED: (("record_findings", 5),),
    FINDINGS_RECORDED: (("notify", 9),),
}
"""Which handlers owe work for which event, and their rank: a message is composed when nothing else can be done, so that it
tells of all that is known."""
