"""Numbers side by side in one are added up together, whatever their signs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.analysis.news.weighing.word_weights import WORDS
from pipeline.analysis.vocabulary.side_by_side import LARGEST, added_up, joined, parted

ROWS = st.lists(st.lists(st.integers(-LARGEST, LARGEST), min_size=5, max_size=5), max_size=100)


@settings(deadline=None)
@given(ROWS)
def test_joined_numbers_are_added_up_each_at_its_place(rows: list[list[int]]) -> None:
    together = sum(joined(enumerate(row)) for row in rows)
    assert parted(together, 5) == [sum(row[place] for row in rows) for place in range(5)]


def test_what_has_no_number_counts_nothing() -> None:
    assert joined([]) == 0 and parted(joined([(2, -7)]), 4) == [0, 0, -7, 0]


@pytest.mark.parametrize("number", [LARGEST, -LARGEST])
def test_any_number_of_words_is_added_up(number: int) -> None:
    known = {str(word): joined([(0, number), (1, -number), (3, 1)]) for word in range(1234)}
    words = {*known, "unknown"}
    assert added_up(words, known, 4) == [1234 * number, -1234 * number, 0, 1234]


def test_no_weight_of_a_word_is_too_large() -> None:
    steps = [100 * weight for known in WORDS.values() for both in known.values() for weight in both]
    assert max(map(abs, steps)) <= LARGEST
