"""One body has one name in lists and filters, however documents write it."""

import pytest

from pipeline.explorer.filters import UnknownTerm, read_filter
from pipeline.model.lookup_rows import Facet
from pipeline.register.bodies import spelled
from pipeline.register.local_areas import LocalAreas


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("The council", "The council"),
        ("the Council’s", "The council"),
        ("its council's", "The council"),
        ("the  local area\npartnership", "The local area partnership"),
        ("the SEND improvement board", "The SEND improvement board"),
        ("the Wend Valley Trust", "The Wend Valley Trust"),
        ("NHS Wend’s", "NHS Wend"),
        ("leaders in health", "Leaders in health"),
        ("Worcestershire Children’s First", "Worcestershire Children’s First"),
    ],
)
def test_a_body_is_spelt_in_one_way(written: str, shown: str) -> None:
    assert spelled(written) == spelled(shown) == shown


def test_any_spelling_can_be_asked_for() -> None:
    def asked(body: str) -> tuple[str, ...]:
        found = read_filter({"responsible": [body]}, LocalAreas(()), lambda: ["The council"])
        return found.chosen[Facet.RESPONSIBLE]

    assert asked("the council's") == asked("THE COUNCIL") == ("The council",)
    with pytest.raises(UnknownTerm):
        asked("the board")
