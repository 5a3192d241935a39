"""What cannot be right in a form: told beside its field, while all that was written stays there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from litestar import Response

from pipeline.analysis.places.postcodes import district_of
from pipeline.bulletins.wording import capital
from pipeline.explorer.filters import SINCE, UNTIL, WORDS, FilterError, close_areas
from pipeline.model.lookup_rows import Facet
from web.explored import Explored
from web.wording import for_pages

Form = Mapping[str, Sequence[str]]
"""What was written and chosen, by the names of the fields."""
TYPED = (WORDS, SINCE, UNTIL)
"""The fields of a search that are typed; what was chosen before is kept beside them."""


@dataclass(frozen=True, slots=True)
class FieldFault:
    """Why a field cannot be right, in a sentence, and what was perhaps meant.

    `field` is the id that the field has on the page.
    """

    field: str
    words: str
    near: tuple[str, ...] = ()


class WrongForm(FilterError):
    """A form with fields that cannot be right: `faults` names them, in the order of the page."""

    def __init__(self, faults: Iterable[FieldFault]) -> None:
        self.faults = tuple(faults)
        super().__init__(" ".join(each.words for each in self.faults))


def by_field(faults: Iterable[FieldFault]) -> dict[str, FieldFault]:
    """The faults as the templates look them up."""
    return {each.field: each for each in faults}


def with_meant(explored: Explored, form: Form) -> dict[str, Sequence[str]]:
    """The form with the suggestions that were chosen in place of the names that nobody knows."""
    meant, areas = form.get("meant", ()), list[str]()
    for written in form.get("area", ()):
        chosen = [each for each in meant if each in near(explored, written)]
        areas += chosen or [written.strip()]
    kept = {name: values for name, values in form.items() if name != "meant"}
    return kept | {"area": areas} if "area" in form else kept


def area_codes(explored: Explored, form: Form) -> tuple[list[str], list[FieldFault]]:
    """The GSS codes of the areas that a form names, and a fault for each name that nobody knows.

    The field of the first is called "area-1".
    """
    codes, faults, register = [], [], explored.record.register
    for number, written in enumerate(form.get("area", ()), 1):
        area = register.by_code(written) or register.named(written)
        if area is not None:
            codes.append(area.gss_code)
        elif written:
            words = f"We know no area by the name “{written[:60]}”."
            faults.append(FieldFault(f"area-{number}", words, near(explored, written)))
    return codes, faults


def near(explored: Explored, written: str) -> tuple[str, ...]:
    """What areas may be meant by a name that nobody knows, or by a postcode; none for a known."""
    register, name = explored.record.register, written.strip()
    if register.by_code(name) or register.named(name):
        return ()
    codes = explored.districts.get(district_of(name) or "", ())
    found = [area.name for code in codes if (area := register.by_code(code))]
    return tuple(found or close_areas(name, register))


def again(
    explored: Explored, title: str, action: str, form: Form, fault: FilterError
) -> Response[str]:
    """The form of a search, as it was filled in, and why what was typed there cannot be right.

    Raises `fault` again where it is about something that was chosen, not typed.
    """
    if not fault.field:
        raise fault
    wrong = FieldFault(fault.field, f"{capital(for_pages(str(fault)))}.")
    typed = {name: values[0] for name, values in form.items() if name in TYPED and values}
    kept = [(name, each) for name, values in form.items() if name in list(Facet) for each in values]
    faults = by_field([wrong])
    return explored.page(
        "again", 400, title=title, action=action, typed=typed, kept=kept, faults=faults
    )
