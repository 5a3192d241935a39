"""Praise at a distance, in invented news: it is never told as praise, whoever passes it on."""

import pytest

from pipeline.analysis.news.sides.distances import is_at_a_distance
from tests.unit.analysis.test_voices import STRENGTH, by_inspectors, told

OPENING = "Ofsted and the CQC inspected SEND services in Kelby in May 2025."


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors said that leaders often congratulate themselves on good services.",
        "Inspectors called the new strategy for inclusion strong on paper.",
        "In theory schools are inclusive and work closely with families, the report says.",
        "The report says that the improved plans look impressive.",
        "The report says that the better offer of short breaks did not last.",
        "Inspectors said that help improved, but only briefly.",
        "Inspectors describe the good work on inclusion as well meant.",
        "They say that the so-called family charter is popular with schools.",
        "Inspectors found that leaders believe that their services are excellent.",
        "Inspectors said that the partnership claims to work closely with families.",
        "Inspectors said that good practice is confined to two schools.",
        "Inspectors said that it took a petition for leaders to improve short breaks.",
        "Inspectors said that the autism service could be excellent.",
    ],
)
def test_praise_at_a_distance_is_told_as_no_praise(sentence: str) -> None:
    found = by_inspectors(f"News\n\n{OPENING}\n\n{sentence}\n")
    assert STRENGTH not in found.values()


@pytest.mark.parametrize(
    "sentence",
    [
        "The report says that leaders have turned good intentions into better lives.",
        "Inspectors said that leaders know what works well in schools.",
        "Inspectors said that parents believe that schools support their children well.",
    ],
)
def test_praise_near_such_words_stays_praise(sentence: str) -> None:
    found = by_inspectors(f"News\n\n{OPENING}\n\n{sentence}\n")
    assert STRENGTH in found.values()


def test_what_is_not_only_so_on_paper_is_praise() -> None:
    assert not is_at_a_distance("short breaks are good, and not just on paper", "")


def test_what_leaders_say_that_inspectors_praised_is_at_no_distance() -> None:
    assert not is_at_a_distance("The council said that inspectors praised its early help.", "")
    assert is_at_a_distance("Inspectors noted that the council said that its help is good.", "")


def test_what_follows_in_a_sentence_takes_praise_back() -> None:
    assert is_at_a_distance("Waits for speech therapy improved", ", but only for a while.")
    assert not is_at_a_distance("Waits for speech therapy improved", ", and families noticed.")


def test_a_publisher_praises_nobody_at_a_distance_either() -> None:
    quote = "Our staff are well meaning and support families well."
    found = told(f"News\n\n{OPENING}\n\n{quote}\n")
    assert [kind for kind, _, words in found if words == quote] == []
