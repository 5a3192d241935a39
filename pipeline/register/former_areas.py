"""Areas of councils that were abolished, and the areas that took their place."""

from pipeline.model.documents import LocalArea
from pipeline.register.local_areas import LocalAreas, names_of


def former_named(register: LocalAreas, name: str) -> LocalArea | None:
    """The abolished council's area of that name, in any usual form; None if there is none."""
    wanted = set(names_of(name))
    for area in register.former:
        forms = (area.name, area.official_name, *area.aliases)
        if any(wanted & set(names_of(form)) for form in forms):
            return area
    return None


def predecessors(register: LocalAreas, area: LocalArea) -> tuple[LocalArea, ...]:
    """The areas of abolished councils that an area took the place of."""
    return tuple(each for each in register.former if area.gss_code in each.successors)
