"""The actions of an area's cases, and what became of each."""

from collections.abc import Mapping, Sequence

from pipeline.analysis.places.register import Register
from pipeline.cases.actions.follow import followed
from pipeline.cases.actions.items import items_of
from pipeline.cases.actions.values import Document, Followed
from pipeline.cases.chains import begun
from pipeline.cases.values import Case
from pipeline.model.publication_rows import PublicationRow
from pipeline.register.former_areas import predecessors


def actions_of(
    cases: Sequence[Case], documents: Mapping[str, Document], register: Register
) -> list[list[Followed]]:
    """For each case of an area (oldest first), its actions with later passages about them.

    `documents` are the stored publications by id. What is told of an inspection without an outcome
    is read for the actions of the one before: they stand until inspectors report again.
    """
    found: list[list[Followed]] = []
    for number, case in enumerate(cases):
        if number and case.outcome is None and any(found):
            found.append([])
            continue
        told = [documents[row.id] for row in _told(cases[number:]) if row.id in documents]
        told.sort(key=lambda each: (each.row.published_on or "9", each.row.seq))
        own = _own(case, register)
        found.append(followed(items_of(told), told, register, own, _since(case)))
    return found


def _told(cases: Sequence[Case]) -> list[PublicationRow]:
    """The publications of the first case, and of those after it that have no outcome yet."""
    told = list(cases[0].publications)
    for later in cases[1:]:
        if later.outcome is not None:
            break
        told.extend(later.publications)
    return told


def _own(case: Case, register: Register) -> frozenset[str]:
    """The GSS codes of a case's area, and of those before and after it."""
    area = register.by_code(case.area)
    if area is None:
        return frozenset({case.area})
    before = (each.gss_code for each in predecessors(register, area))
    return frozenset({case.area, *before, *area.successors})


def _since(case: Case) -> str:
    """The year in which a case began; "" where it is not known."""
    days = [begun(each) for each in (case.full, *case.follow_ups) if each]
    return min((day for day in days if day and not day.startswith("--")), default="")[:4]
