"""Numbers side by side in one are added up together, whatever their signs."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline.analysis.vocabulary.side_by_side import joined, parted

ROWS = st.lists(st.lists(st.integers(-999, 999), min_size=5, max_size=5))


@given(ROWS)
def test_joined_numbers_are_added_up_each_at_its_place(rows: list[list[int]]) -> None:
    together = sum(joined(enumerate(row)) for row in rows)
    assert parted(together, 5) == [sum(row[place] for row in rows) for place in range(5)]


def test_what_has_no_number_counts_nothing() -> None:
    assert joined([]) == 0 and parted(joined([(2, -7)]), 4) == [0, 0, -7, 0]
