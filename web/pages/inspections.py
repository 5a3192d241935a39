"""An inspection and everything known of it."""

from collections.abc import Iterator

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from pipeline.bulletins.case_words import MAY_BE_DONE, due_words
from pipeline.bulletins.forecast_words import REPORT
from pipeline.bulletins.wording import GLOSSARY, range_words
from pipeline.explorer.cases.action_view import ActionView
from pipeline.explorer.cases.actions import shown_actions
from pipeline.explorer.coming import visit_ahead
from pipeline.explorer.expected import expectations
from pipeline.model.inspections import Inspection
from web.explored import Explored, Given
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
    actions = actions_about(explored, found)
    return explored.record_page(
        "inspection",
        told=told(explored, found),
        actions=actions,
        due=[*_ahead(explored, found), *_due(explored, found)],
        may_be_done=MAY_BE_DONE,
        explains=GLOSSARY,
    )


def _ahead(explored: Explored, inspection: Inspection) -> Iterator[str]:
    """The visit that is to come or goes on, and when its report is likely."""
    store, today = explored.record.store, explored.today()
    if days := visit_ahead(inspection, today):
        yield f"The inspectors’ visit: {range_words(days)}."
    own = store.inspections_of(inspection.area)
    for each in expectations(store, inspection.area, own, today):
        if each.inspection == inspection.id and each.forecast.awaited == REPORT:
            yield each.words


def _due(explored: Explored, inspection: Inspection) -> list[str]:
    """What is due in the area's case, on the page of the inspection that it is about."""
    area = explored.record.register.by_code(inspection.area)
    if area is None:
        return []
    case = explored.cases(area)[-1]
    own = any(each.id == inspection.id for each in case.inspections)
    return list(due_words(case)) if own else []


def actions_about(explored: Explored, inspection: Inspection) -> list[ActionView]:
    """The actions of the case that an inspection belongs to."""
    area = explored.record.register.by_code(inspection.area)
    if area is None:
        return []
    cases = explored.cases(area)
    return next(
        (
            shown
            for case, shown in shown_actions(explored.record, cases)
            if any(each.id == inspection.id for each in case.inspections)
        ),
        [],
    )
