"""The page of the original document on which a finding stands, with its words marked."""

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from pipeline.errors import ArchiveAway, DocumentError
from pipeline.explorer.quoting import openly_licensed
from pipeline.fetching.archiving import file_of
from web.explored import Explored, Given

KEPT = 48
"""How many pictures are kept in memory."""
_DAY = 86_400


@get("/findings/{id:str}/page.png", include_in_schema=False)
async def page_image(explored: Given, id: FromPath[str]) -> Response[bytes]:
    """A picture of the page, where the publication is openly licensed and a PDF."""
    body = await _picture(explored, id)
    if body is None:
        raise NotFoundException("There is no picture of this page.")
    headers = {"Cache-Control": f"public, max-age={_DAY}"}
    return Response(body, media_type="image/png", headers=headers)


async def _picture(explored: Explored, id: str) -> bytes | None:
    store = explored.record.store
    found = store.finding_record(id)
    row = store.publication(found.publication_id) if found else None
    if found is None or row is None or not row.document_id or not openly_licensed(found.reuse):
        return None
    document = store.document(row.document_id)
    if document.media_type != "application/pdf":
        return None
    key, made = (document.sha256, id), explored.pictures
    if key not in made:
        try:
            async with file_of(explored.archive, document.sha256) as path:
                made[key] = await explored.extractor.picture(path, found.page, found.quote)
        except (DocumentError, ArchiveAway):
            return None
    made.move_to_end(key)
    while len(made) > KEPT:
        made.popitem(last=False)
    return made[key]
