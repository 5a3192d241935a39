"""The handlers of the flow: each reads one event, works, and returns what to write.

They work outside any transaction. The runner calls what a handler returns inside the one
transaction that also completes the task: its facts, the next event, that event's tasks and its own
completion are committed together or not at all.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from pipeline.analysis import understand
from pipeline.analysis.recognition import prefilter
from pipeline.analysis.told.asides import aside
from pipeline.context import Context, Writes
from pipeline.extraction.legibility import damaged
from pipeline.extraction.workers import Extractor
from pipeline.fetching.archiving import beside, file_of
from pipeline.ingestion.conclusions import (
    DOUBTFUL,
    NO_AREA,
    UNLIKELY,
    Answer,
    Subject,
    answer_for,
    context_of,
    facts_with_answer,
    has_unlikely_day,
    recognised,
    state_of,
)
from pipeline.ingestion.copies import near_copy, note_final_address, on_record
from pipeline.ingestion.discover import discover, why_skipped
from pipeline.ingestion.documents import fetch
from pipeline.ingestion.forecasting import foresee
from pipeline.ingestion.grouping import group, join, leave, review
from pipeline.ingestion.publication_dates import date_question, dated_by_text
from pipeline.model.documents import PublicationContext, Text, shown_words
from pipeline.model.events import (
    ARCHIVE_ISSUE,
    DOCUMENT_FETCHED,
    FINDINGS_RECORDED,
    PUBLICATION_CLASSIFIED,
    PUBLICATION_LINKED,
    TEXT_EXTRACTED,
    Event,
    NewEvent,
    Urgency,
    urgency_of,
)
from pipeline.model.publication_rows import (
    AsRead,
    DocumentRow,
    PublicationColumns,
    PublicationRow,
)
from pipeline.model.sources import Listing
from pipeline.model.terms import Label, Origin
from pipeline.ports.services import Blobs
from pipeline.subscriptions.schedule import london

T = TypeVar("T")
ANALYSED_AT_ONCE = 200_000
"""Letters of a text that is analysed where all else is done; no report has as many. What is longer
could hold that up for a minute, and is analysed in a process with limits of time and memory.
"""


def emit_next(context: Context, event: Event, name: str, input: str) -> None:
    """Appends the event that follows `event`, about the same publication.

    On a further pass (a reanalysis, an answer) `again` says which one it is, so that the event is
    not taken for a repeat.
    """
    again = event.payload.get("again")
    whole = f"{input}:{again}" if again else input
    context.store.emit(
        NewEvent(
            name=name,
            subject=event.subject,
            input=whole,
            origin=event.origin,
            payload=event.payload,
            cause=event.id,
        ),
        context.now(),
    )


async def fetch_document(context: Context, event: Event) -> Writes:
    """Fetches what was discovered; archives its bytes before it writes the row naming them.

    A publication whose title and summary show that it is about something else is not requested,
    unless a person wants it.
    """
    row = context.store.publication(event.subject)
    if (why := skip_reason(row)) and not event.payload.get("wanted"):
        return lambda: context.store.update_publication(event.subject, state="ended", reason=why)
    response = await fetch(context.fetcher, row)
    if same := on_record(context, row, response.url):
        return lambda: context.store.update_publication(event.subject, state="ended", reason=same)
    sha256 = await beside(context.blobs.put, response.body)

    def write() -> None:
        context.store.close_issue("unread", event.subject, context.now())
        document = context.store.add_document(
            event.subject,
            sha256=sha256,
            media_type=response.media_type,
            size=len(response.body),
            final_url=response.url,
            headers=dict(response.headers),
            now=context.now(),
            asked=response.asked,
        )
        context.store.update_publication(
            event.subject, document_id=document, state="fetched", reason=""
        )
        for subject in (event.subject, ARCHIVE_ISSUE):
            context.store.close_issue("archive", subject, context.now())
        emit_next(context, event, DOCUMENT_FETCHED, sha256)

    return write


def skip_reason(row: PublicationRow) -> str:
    """Why a listed publication is not worth fetching; "" when it is."""
    if row.parent_id:
        return ""
    words = (row.title, row.summary, row.kind, row.url)
    return why_skipped(row.source_kind, row.source_doc_type, words)


async def extract_text(context: Context, event: Event) -> Writes:
    """Reads the fetched bytes in a worker process."""
    row = context.store.publication(event.subject)
    text = await read_document(
        context.extractor,
        context.blobs,
        context.store.document(row.document_id or ""),
        backlog=urgency_of(event) is not Urgency.NEWS,
    )

    def write() -> None:
        context.store.close_issue("archive", ARCHIVE_ISSUE, context.now())
        listed_as_new = not event.payload.get("revised")
        id = keep_text(context, row, text, first_reading=listed_as_new)
        emit_next(context, silenced_if_old(context, event), TEXT_EXTRACTED, id)

    return write


def silenced_if_old(context: Context, event: Event) -> Event:
    """`event`, silent from here on if its publication is older than the watch on its source.

    In the first walk, a listing without dates does not say whether it is news. A text dated within
    the last weeks is; one that is older, or has no date either, is not notified
    (`pipeline.ingestion.discover.QUIET_DAYS`).
    """
    limit = event.payload.get("undated")
    if event.origin is not Origin.LIVE or limit is None:
        return event
    day = context.store.publication(event.subject).published_on
    if day is not None and day >= str(limit):
        return event
    context.store.update_publication(event.subject, origin=Origin.BACKFILL)
    return replace(event, origin=Origin.BACKFILL)


async def read_document(
    extractor: Extractor, blobs: Blobs, document: DocumentRow, *, backlog: bool = False
) -> Text:
    """The text of an archived document, read in a worker process. Raises DocumentError."""
    kind, url = document.headers.get("content-type") or document.media_type, document.final_url
    async with file_of(blobs, document.sha256) as path:
        return await extractor.read(path, kind, document.sha256, url, backlog=backlog)


def keep_text(
    context: Context, row: PublicationRow, text: Text, *, first_reading: bool = False
) -> str:
    """Stores a publication's text, in the open transaction; its id."""
    id = context.store.save_text(text)
    columns = stated_by_text(row, text, first_reading=first_reading)
    columns["text_id"], columns["state"], columns["reason"] = id, "read", ""
    columns["words"] = shown_words(text.body)
    context.store.update_publication(row.id, **columns)
    return id


def stated_by_text(
    row: PublicationRow, text: Text, *, first_reading: bool = False
) -> PublicationColumns:
    """The columns that the document itself states, where its listing did not.

    `first_reading` is as in `dated_by_text`.
    """
    columns = dated_by_text(row, text, first_reading=first_reading)
    if not row.title and text.title:
        columns["title"] = text.title
    return columns


def subject(context: Context, publication: str) -> tuple[AsRead, PublicationContext, Answer | None]:
    """A publication as it was read, what else is known about it, and a person's answer, if any."""
    own = context.store.as_read(publication)
    answer = answer_for(context.store, publication, own.text) if own.answered else None
    return own, context_of(own.row, own.media_type, answer), answer


async def analysed(
    extractor: Extractor, text: Text, work: Callable[..., T], *arguments: object
) -> T:
    """What `work` concludes from a text, the first of its arguments.

    Raises DocumentError when a long one took too long.
    """
    if len(text.body) <= ANALYSED_AT_ONCE:
        return work(text, *arguments)
    return await extractor.apart(work, text, *arguments)


async def classify(context: Context, event: Event) -> Writes:
    """Classifies the publication: irrelevant ones end here, doubtful ones wait for a person."""
    own, known, answer = subject(context, event.subject)
    row, text = own.row, own.text
    found = await analysed(context.extractor, text, recognised, known, context.register, answer)
    state, reason = state_of(found, "" if answer else date_question(row))
    text_id = row.text_id or ""
    papers = await linked_papers(context, row) if found.label is not Label.OTHER else ()
    said = None
    if state != "classified":
        said = await analysed(context.extractor, text, aside, known, found, context.register)
    # papers newly linked from a changed page are as new as the change
    origin = row.origin if "change" in event.payload else event.origin

    def write() -> None:
        context.store.save_classification(event.subject, text_id, found)
        context.store.save_aside(event.subject, said)
        context.store.update_publication(
            event.subject,
            label=found.label,
            doc_type=found.doc_type,
            score=found.score,
            speaks=prefilter.speaks_of_inspection(f"{row.title}\n{row.summary}\n{text.body}"),
            state=state,
            reason=reason,
        )
        if state != "classified":
            return leave(
                context,
                event,
                f"{known.title or known.url}: {reason}" if state == "review" else None,
            )
        source = context.sources.get(row.source_id)
        for paper in papers if source else ():
            assert source is not None
            discover(context, source, paper, first=False, parent=event.subject, origin=origin)
        return emit_next(context, event, PUBLICATION_CLASSIFIED, f"{text_id}:{found.version}")

    return write


async def linked_papers(context: Context, row: PublicationRow) -> Sequence[Listing]:
    """The papers that an agenda item's page links to, on kinds of site that have them."""
    papers = getattr(context.adapters.get(row.source_kind), "papers", None)
    if papers is None or row.parent_id:
        return ()
    document = context.store.document(row.document_id or "")
    found: Sequence[Listing] = papers(
        document.final_url, await beside(context.blobs.get, document.sha256)
    )
    return found


async def link(context: Context, event: Event) -> Writes:
    """Links the publication to its inspections: regroups all accounts of each area."""
    read, known, answer = subject(context, event.subject)
    assert read.concluded is not None, "classified before it is linked"
    text, (classified, _) = read.text, read.concluded
    facts = await analysed(
        context.extractor, text, facts_with_answer, known, classified, context.register, answer
    )
    own = Subject(event.subject, text, known, classified, answer)
    found = [each for each in facts if each.area is not None]
    unlikely = answer is None and has_unlikely_day(facts, known.published or read.row.first_seen)
    # whether it has a place is known in the transaction, in which nothing may take long
    long = len(text.body) > ANALYSED_AT_ONCE
    beside_it = (aside, known, classified, context.register)
    said = await analysed(context.extractor, text, *beside_it) if long else None

    def write() -> None:
        has_place = [] if unlikely else [join(context, own, each) for each in found]
        if not any(has_place):
            context.store.save_aside(event.subject, said if long else aside(text, *beside_it[1:]))
            why = UNLIKELY if unlikely else DOUBTFUL if found else NO_AREA
            return review(context, event, known, why, facts)
        for area in context.store.withdraw(
            event.subject, [each.area.gss_code for each in found if each.area]
        ):
            group(context, area, context.store.accounts(area))
        context.store.save_inspection_facts(event.subject, facts)
        context.store.update_publication(event.subject, state="linked")
        return emit_next(context, event, PUBLICATION_LINKED, f"{event.id}")

    return write


async def record_findings(context: Context, event: Event) -> Writes:
    """Extracts the publication's findings, each with its words."""
    own, known, _ = subject(context, event.subject)
    assert own.concluded is not None, "linked before its findings are recorded"
    row, text, (classified, facts) = own.row, own.text, own.concluded
    found = await analysed(
        context.extractor, text, understand.findings, known, classified, facts, context.register
    )
    findings = tuple(each for each in found if not damaged(each.span.quote))
    text_id, copied = row.text_id or "", near_copy(context, row, text)

    def write() -> None:
        if copied is not None:
            context.store.update_publication(event.subject, words=copied)
        context.store.save_findings(event.subject, text_id, understand.VERSION, findings)
        context.store.update_publication(event.subject, state="recorded", reason="")
        note_final_address(context, row, own.final_url)
        if event.origin is Origin.LIVE:
            places = {each.area.gss_code for each in facts if each.area}
            foresee(context.store, sorted(places), london(context.clock.now()).date())
        context.store.close_issue("publication", event.subject, context.now())
        context.store.close_issue("review", event.subject, context.now())
        emit_next(context, event, FINDINGS_RECORDED, f"{text_id}:{understand.VERSION}")

    return write
