"""A publication's new version: adopted if it reads like what was known, else a person is asked."""

from pipeline.context import Context
from pipeline.delivery.corrections import owe_returns
from pipeline.errors import DocumentError
from pipeline.fetching.archiving import file_of
from pipeline.ingestion.conclusions import stored_conclusion
from pipeline.ingestion.copies import another_inspection
from pipeline.ingestion.discover import discover
from pipeline.ingestion.handlers import keep_text
from pipeline.jobs.reanalyse import conclude
from pipeline.jobs.recheck_turns import NEVER, RecheckTotals, found_there
from pipeline.model.documents import Text
from pipeline.model.events import TEXT_EXTRACTED, NewEvent
from pipeline.model.publication_rows import CheckColumns, CheckRow, PublicationRow
from pipeline.model.sources import Listing, Response
from pipeline.model.terms import Origin

UNLIKE_BEFORE = "it no longer reads like a publication about this inspection"


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
    declared = response.content_type
    text, after, doubt = None, None, ""
    try:
        async with file_of(context.blobs, sha256) as path:
            text = await context.extractor.read(path, declared, sha256, response.url, backlog=True)
        if not (same := same_words(store.text(publication.text_id or ""), text)):
            after = await conclude(store, context.register, context.extractor, publication, text)
    except DocumentError as error:
        text, same, doubt = None, False, str(error)
    if text is not None and after is not None:
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
