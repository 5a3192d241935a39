"""An inspection and everything known of it."""

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from web.explored import Given
from web.pages.areas import told


@get("/inspections/{id:str}", include_in_schema=False)
async def inspection(explored: Given, id: FromPath[str]) -> Response[str] | Redirect:
    """One inspection; the address of one that was merged leads to the one that it became."""
    store = explored.record.store
    current = store.current_inspection(id)
    if current is None:
        raise NotFoundException("There is no inspection at this address.")
    if current != id:
        return Redirect(f"/inspections/{current}")
    found = store.inspection(id)
    assert found is not None
    return explored.record_page("inspection", told=told(explored, found))
