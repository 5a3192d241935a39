"""Rechecks publications about inspections, ever less often; changes go through the usual steps.

A changed version is read before anything in it is believed. One that no longer reads like what was
known (a wall, a page that says “not found” with status 200) changes nothing and raises a question
for a person; 403, 5xx and no answer mean nothing at all.
"""

from dataclasses import dataclass
from datetime import timedelta

from pipeline.bulletins.corrections import LOOKED_AT_DAYS, days_to_next_look
from pipeline.clock import stamp
from pipeline.context import Context
from pipeline.delivery.corrections import owe_removals, owe_returns
from pipeline.errors import DocumentError, Gone, SourceError, Unforeseen
from pipeline.ingestion.conclusions import stored_conclusion
from pipeline.ingestion.copies import another_inspection, whole_date
from pipeline.ingestion.discover import discover
from pipeline.ingestion.documents import in_full, read
from pipeline.ingestion.handlers import keep_text
from pipeline.jobs.reanalyse import conclude
from pipeline.log import Log
from pipeline.model.documents import Text
from pipeline.model.events import TEXT_EXTRACTED, NewEvent
from pipeline.model.publication_rows import CheckColumns, CheckRow, PublicationRow, UncheckedRow
from pipeline.model.sources import Listing, Response
from pipeline.model.terms import Origin
from pipeline.runner import all_ended, foreseen

log = Log()

GONE_AFTER = 3
"""How many days in a row a page must be missing before it counts as removed."""
DAY_SECONDS = 86_400
UNLIKE_BEFORE = "it no longer reads like a publication about this inspection"
NEVER = "9999"
"""The due date of a publication that is not rechecked any more, unless its listing changes."""
ENROLLED_AT_ONCE = 500


@dataclass(kw_only=True)
class RecheckTotals:
    """The results of a recheck, in numbers of publications."""

    unchanged: int = 0
    changed: int = 0
    anew: int = 0
    doubtful: int = 0
    missing: int = 0
    unreachable: int = 0


async def recheck_due(context: Context) -> RecheckTotals:
    """Rechecks the publications that are due, up to a limit; records changes with the steps due."""
    looked = RecheckTotals()
    if context.checks_a_round:
        enrol(context)
        rows = context.store.checks_due(context.now(), context.checks_a_round)
        await all_ended(recheck_publication(context, row, looked) for row in rows)
    return looked


def enrol(context: Context) -> None:
    """Schedules the first recheck of new publications, counted from when they were fetched."""
    since = stamp(context.clock.now() - timedelta(days=LOOKED_AT_DAYS))[:10]
    found = context.store.unchecked(since, ENROLLED_AT_ONCE)
    if found:
        with context.store.transaction():
            for row in found:
                context.store.begin_checks(
                    row, context.later(0) if overdue(context, row) else context.later(DAY_SECONDS)
                )


def overdue(context: Context, row: UncheckedRow) -> bool:
    """Whether a publication was fetched more than a day ago."""
    return row.fetched_at < stamp(context.clock.now() - timedelta(seconds=DAY_SECONDS))


def next_turn(context: Context, row: CheckRow) -> str:
    """When a publication is next rechecked, by its age."""
    published = whole_date(row.published_on) or row.first_seen[:10]
    days = days_to_next_look(published, context.now()[:10])
    return NEVER if days is None else context.later(days * DAY_SECONDS)


async def recheck_publication(context: Context, row: CheckRow, looked: RecheckTotals) -> None:
    """Checks one publication for changes; its errors are about it alone. Raises StorageError."""
    try:
        await foreseen(look_again(context, row, looked), row.source_id, row.url)
    except Gone:
        looked.missing += 1
        missing(context, row)
    except SourceError as error:
        looked.unreachable += 1
        with context.store.transaction():
            due = context.later(max(DAY_SECONDS, error.retry_after or 0))
            context.store.update_check(row.publication_id, due_at=due)
            if isinstance(error, Unforeseen):
                context.store.raise_issue("recheck", row.publication_id, str(error), context.now())
    else:
        with context.store.transaction():
            context.store.close_issue("recheck", row.publication_id, context.now())


async def look_again(context: Context, row: CheckRow, looked: RecheckTotals) -> None:
    """Fetches a publication again and records what follows in one transaction.

    Raises SourceError.
    """
    whole = in_full(row.url, row.checked_at or row.first_seen, context.now())
    response = await read(
        context.fetcher,
        row.url,
        source=row.source_id,
        document=True,
        etag=None if whole else row.etag,
        last_modified=None if whole else row.last_modified,
    )
    if response.status != 304:
        # of an unchanged document it mends the archive, if its copy is damaged
        sha256 = context.blobs.put(response.body)
        if sha256 != row.sha256:
            return await changed(context, row, response, sha256, looked)
    looked.unchanged += 1
    with context.store.transaction():
        context.store.update_check(row.publication_id, **found_there(context, row))
        if row.removed_at:
            owe_returns(context, row.publication_id)
    return None


def missing(context: Context, row: CheckRow) -> None:
    """Counts a day on which a page was missing; the third marks it removed and says so once."""
    id, today = row.publication_id, context.now()[:10]
    times = row.missing + (row.missing_on != today)
    removed = times >= GONE_AFTER
    with context.store.transaction():
        due = next_turn(context, row) if removed else context.later(DAY_SECONDS)
        context.store.update_check(
            id, missing=times, missing_on=today, checked_at=context.now(), due_at=due
        )
        if removed and row.removed_at is None:
            context.store.update_check(id, removed_at=context.now())
            owe_removals(context, id)
            log.info("no longer published", publication=id, url=row.url)


def found_there(context: Context, row: CheckRow) -> CheckColumns:
    """The columns of a publication that was there; one marked as removed is so no longer."""
    columns: CheckColumns = {
        "checked_at": context.now(),
        "due_at": next_turn(context, row),
        "missing": 0,
        "missing_on": None,
    }
    if row.removed_at:
        columns["removed_at"], columns["returned_at"] = None, context.now()
    return columns


def changed_columns(
    context: Context, row: CheckRow, response: Response, sha256: str
) -> CheckColumns:
    """The columns of a publication that was there with other bytes."""
    columns = found_there(context, row)
    columns["sha256"] = sha256
    columns["etag"] = response.headers.get("etag")
    columns["last_modified"] = response.headers.get("last-modified")
    return columns


async def changed(
    context: Context, row: CheckRow, response: Response, sha256: str, looked: RecheckTotals
) -> None:
    """Stores a changed version; adopts it if it reads like what was known, else asks."""
    store, publication = context.store, context.store.publication(row.publication_id)
    declared = response.headers.get("content-type", "")
    text, doubt = None, ""
    try:
        text = await context.extractor.read(
            context.blobs.path(sha256), declared, sha256, response.url, backlog=True
        )
    except DocumentError as error:
        doubt = str(error)
    same = text is not None and same_words(store.text(publication.text_id or ""), text)
    if text is not None and not same:
        after = conclude(store, context.register, publication, text)
        if another_inspection(stored_conclusion(store, publication), after):
            looked.anew += 1
            return published_anew(context, row, publication, response, sha256, text)
        doubt = "" if after.state == "recorded" else UNLIKE_BEFORE
    with store.transaction():
        document = store.add_document(
            publication.id,
            sha256=sha256,
            media_type=response.media_type,
            size=len(response.body),
            final_url=response.url,
            headers=dict(response.headers),
            asked=response.asked,
            now=context.now(),
        )
        columns = changed_columns(context, row, response, sha256)
        store.update_check(publication.id, **columns)
        if doubt or text is None:
            looked.doubtful += 1
            words = (
                f"{publication.title or publication.url}: its page has changed: {doubt}; what"
                " was known is kept"
            )
            return store.raise_issue("change", publication.id, words, context.now())
        store.close_issue("change", publication.id, context.now())
        if row.removed_at:
            owe_returns(context, publication.id)
        if same:
            looked.unchanged += 1
            return None
        looked.changed += 1
        return adopt(context, publication, document, text)


def published_anew(
    context: Context,
    row: CheckRow,
    publication: PublicationRow,
    response: Response,
    sha256: str,
    text: Text,
) -> None:
    """Records what now stands at the address of a publication as another one, which is news."""
    source = context.sources.get(publication.source_id)
    listing = Listing(
        url=row.url,
        title=text.title or publication.title,
        source_ref=f"{publication.source_ref}#{sha256[:12]}",
        published=text.published,
        kind=publication.kind,
        publisher=publication.publisher,
        local_area=publication.listed_area,
        version=sha256[:12],
    )
    columns = changed_columns(context, row, response, sha256)
    columns["due_at"] = NEVER
    with context.store.transaction():
        context.store.update_check(publication.id, **columns)
        if source is not None:
            discover(context, source, listing, first=False)


def adopt(context: Context, publication: PublicationRow, document: str, text: Text) -> None:
    """Sends a changed version through the steps again, keeping the earlier conclusions."""
    store = context.store
    found = [
        inspection
        for id in store.inspections_about(publication.id)
        if (inspection := store.inspection(id))
    ]
    change = store.begin_change(
        publication.id, document, stored_conclusion(store, publication), found, context.now()
    )
    store.update_publication(publication.id, document_id=document)
    text_id = keep_text(context, publication, text)
    payload = {"again": f"change {change}", "change": change}
    event = NewEvent(
        name=TEXT_EXTRACTED,
        subject=publication.id,
        input=f"{text_id}:change {change}",
        origin=Origin.REANALYSIS,
        payload=payload,
    )
    store.emit(event, context.now())


def same_words(one: Text, other: Text) -> bool:
    """Whether two texts read the same, ignoring white space."""
    return one.body.split() == other.body.split()
