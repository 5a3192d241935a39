"""Numbers that are written out."""

from pipeline.analysis.vocabulary.numbers import spelt


def test_a_range_of_numbers_is_read_by_how_they_are_written() -> None:
    assert spelt(2, 4) == {"three": 3, "four": 4, "two": 2}
    assert spelt(36, 36) == {"thirty-six": 36}
    assert (len(spelt(0, 99)), spelt(0, 99)["ninety-nine"]) == (100, 99)


def test_longer_ones_come_first_so_that_none_is_taken_for_the_beginning_of_another() -> None:
    words = list(spelt(20, 29))
    assert words.index("twenty-four") < words.index("twenty")
