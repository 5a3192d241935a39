"""A publication: what it is, and its findings in the order of its text."""

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from pipeline.errors import StorageError
from web.explored import Given


@get("/publications/{id:str}", include_in_schema=False)
async def publication(explored: Given, id: FromPath[str]) -> Response[str]:
    """One publication that belongs to an inspection."""
    store = explored.record.store
    found = next((each for each in store.publication_records() if each.id == id), None)
    if found is None:
        raise NotFoundException("There is no publication at this address.")
    try:
        row = store.publication(id)
        document = store.document(row.document_id) if row.document_id else None
    except StorageError as fault:
        raise NotFoundException("There is no publication at this address.") from fault
    seqs = explored.record.store.finding_numbers_of(id)
    return explored.record_page(
        "publication",
        publication=found,
        document=document,
        inspections=[each for each in map(store.inspection, store.inspections_about(id)) if each],
        findings=store.findings_numbered(seqs),
    )
