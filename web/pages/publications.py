"""A publication: what it is, and its findings in the order of its text."""

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from pipeline.errors import StorageError
from web.explored import Given


@get("/publications/{id:str}", include_in_schema=False)
async def publication(explored: Given, id: FromPath[str]) -> Response[str] | Redirect:
    """One publication; the address of a copy leads to the one that it was merged with."""
    store = explored.record.store
    found = store.publication_record(id)
    if found is None:
        raise NotFoundException("There is no publication at this address.")
    if found.id != id:
        return Redirect(f"/publications/{found.id}")
    try:
        row = store.publication(id)
        document = store.document(row.document_id) if row.document_id else None
    except StorageError as fault:
        raise NotFoundException("There is no publication at this address.") from fault
    return explored.record_page(
        "publication",
        publication=found,
        document=document,
        inspections=[each for each in map(store.inspection, store.inspections_about(id)) if each],
        findings=store.findings_numbered(store.finding_numbers_of(id)),
    )
