"""What a revisit found of progress: on all weaknesses, on some, on none."""

import pytest

from pipeline.analysis.told.progress import (
    Extent,
    extent_of,
    more_to_do,
    said_shortly,
    settled,
)
from pipeline.model.terms import Outcome

ALL, PART, NONE = (
    Outcome.SUFFICIENT_PROGRESS,
    Outcome.PARTLY_SUFFICIENT_PROGRESS,
    Outcome.NOT_SUFFICIENT_PROGRESS,
)


@pytest.mark.parametrize(
    ("sentences", "outcome"),
    [
        (["Sufficient progress was made in all five weaknesses."], ALL),
        (["Progress on the three areas of significant weakness is sufficient."], ALL),
        (["In all three of the areas they made “sufficient progress”."], ALL),
        (["Sufficient progress was made with 4 of the 9 weaknesses."], PART),
        (["Sufficient progress has not been made in any weakness but two."], PART),
        (["Kelby has done enough on none of its weaknesses bar one, the local offer."], PART),
        (["Leaders have not done enough on three of the weaknesses."], PART),
        (["Sufficient progress was made on therapies but not on plans, inspectors ruled."], PART),
        (
            ["The team concluded that enough progress had been made in some but not all areas."],
            PART,
        ),
        (["Sufficient progress was seen on many, if not on all, of the weaknesses."], PART),
        (
            [
                "The area has still to make sufficient progress in the pace of reviews.",
                "Sufficient progress was made in the local offer.",
            ],
            PART,
        ),
        (
            [
                "Sufficient progress was made in all five weaknesses.",
                "Sufficient progress does not mean that all is well, we told inspectors.",
            ],
            ALL,
        ),
        (["Enough progress had been made on 3 of the 4 significant weaknesses."], PART),
        (["Of the 4 weaknesses the first visit found in 2017, 3 have seen enough progress."], PART),
        (["In two areas of concern out of five leaders had made no progress."], PART),
        (["They got nowhere with any of the areas of weakness."], NONE),
        (["The area came up to what was asked in two of the three areas."], PART),
        (["They got sufficiently far with four of the nine weaknesses."], PART),
        (
            [
                "Sufficient progress was seen in two of the five areas of weakness.",
                "These are the two areas where sufficient progress was made.",
            ],
            PART,
        ),
        (["Out of the five areas of weakness there are four with sufficient progress."], PART),
        (["Sufficient progress was made in four areas out of five."], PART),
        (["Of six areas for improvement, enough progress was made in two."], PART),
        (["They saw progress in all of the six, and in three it was enough."], PART),
        (["Sufficient progress was found in seven areas, and in two not enough."], PART),
        (["In 2 areas, inspectors say, progress was not judged sufficient."], PART),
        (["Sufficient progress hadn't been made on any of the seven."], NONE),
        (["In six of the seven areas of weakness services have improved."], PART),
        (["Sufficient progress was made in all but one of the areas."], PART),
        (["Sufficient progress has not been made in 12 of the 13 areas of weakness."], PART),
        (
            [
                "Sufficient progress was made with four of the weaknesses.",
                "The area has not made sufficient progress with the fifth.",
            ],
            PART,
        ),
        (
            [
                "Areas where sufficient progress has been made:",
                "Areas where sufficient progress has yet to be made:",
            ],
            PART,
        ),
        (["They have made enough headway on 2 out of their 5 areas of serious weakness."], PART),
        (["The county has moved forward enough on two of the five issues."], PART),
        (["Services have improved in all but one of the areas of weakness."], PART),
        (["Only one of the four problems has been put right."], PART),
        (["Ofsted saw no progress in two out of four."], PART),
        (["When Ofsted came back it was satisfied with 6 of the 10 areas of weakness."], PART),
        (["They have ticked off all three of the weaknesses."], ALL),
        (["Inspectors are satisfied with every one of the areas that they had named."], ALL),
        (["Of the weaknesses, inspectors say, not one had been put right."], NONE),
        (
            [
                "Sufficient progress was made with seven of the twelve weaknesses.",
                "There has not been sufficient progress in the remaining five.",
                "Trust in leaders has not improved.",
            ],
            PART,
        ),
        (["Two areas were named in which progress was not deemed sufficient."], PART),
        (["The area has not made sufficient progress in any of the nine weaknesses."], NONE),
        (["It has not made sufficient progress on even one of the nine weaknesses."], NONE),
        (["On none of the nine weaknesses has the area made sufficient progress."], NONE),
        (["A revisit found no progress on the weaknesses."], NONE),
        (["Insufficient progress was made."], NONE),
        (["Leaders are yet to demonstrate sufficient progress."], NONE),
        (["What is provided has not made sufficient progress, they say."], NONE),
        (["Sufficient progress was made in two areas; in the other three it was not."], PART),
        (["Sufficient progress was made in only two areas of concern."], PART),
        (["They failed to show sufficient progress."], NONE),
        (["It was good to see evidence of sufficient progress."], ALL),
        (["Neither of the two weaknesses has seen sufficient progress."], NONE),
        (["It has neither leaders nor money, but it has made sufficient progress."], ALL),
        (["It has neither staff nor money and still has made sufficient progress."], ALL),
        (["It has not much money but has made sufficient progress."], ALL),
        (["None of the parents was asked, but sufficient progress was made in all areas."], ALL),
        (["Though none of its leaders is left, sufficient progress was made in all areas."], ALL),
        (["There was not one complaint - sufficient progress was made in both areas."], ALL),
        (["Leaders had tried, but on none of the weaknesses was there sufficient progress."], NONE),
        (["It has not yet made sufficient progress in any of the nine weaknesses."], NONE),
        (["Inspectors saw sufficient progress in no area of weakness."], NONE),
        (
            ["Sufficient progress was made on most of the weaknesses, but on reviews it has not."],
            PART,
        ),
        (
            [
                "They saw sufficient progress in the first weakness but could not see it in the second."
            ],
            PART,
        ),
        (
            [
                "Sufficient progress was made in the leadership and governance of the SEND reforms.",
                "In the two other areas, inspectors ruled progress insufficient.",
            ],
            PART,
        ),
        (["Sufficient progress was found in most, but by no means in all, of the areas."], PART),
        (["In many, though not in all, of the areas they saw sufficient progress."], PART),
        (["Inspectors will judge whether sufficient progress has been made."], None),
        (["They came to see if there was sufficient progress on each of the weaknesses."], None),
        (["The council must make sufficient progress by June."], None),
        (
            [
                "Sufficient progress was made on four of the weaknesses.",
                "On this, they say, the area had not made sufficient progress.",
            ],
            PART,
        ),
        (
            [
                "Sufficient progress was made in all five weaknesses.",
                "Sufficient progress was made in two of the five weaknesses.",
            ],
            None,
        ),
    ],
)
def test_sentences_together(sentences: list[str], outcome: Outcome | None) -> None:
    extents = [extent_of(one, revisited=True) for one in sentences]
    assert settled(one for one in extents if one is not None) is outcome


def test_how_many_weaknesses_inspectors_say_tells_of_a_revisit() -> None:
    said = "Inspectors say that leaders got nowhere in two of the four areas of concern."
    assert extent_of(said, revisited=False) is Extent.IN_PART


def test_looser_words_count_for_a_revisit_only() -> None:
    assert extent_of("In six of the seven weaknesses there is improved care.", revisited=False) is (
        None
    )


@pytest.mark.parametrize(
    "heading",
    [
        "Where it has yet to be:",
        "Areas where it was not:",
        "And where this is still to be achieved",
        "Where leaders have not yet done so:",
    ],
)
def test_a_heading_denies_what_one_further_up_said(heading: str) -> None:
    before = {Extent.OPEN}
    assert settled([*before, *filter(None, [more_to_do(heading, before)])]) is PART
    assert more_to_do("Where to find it:", before) is None
    assert more_to_do(heading, set()) is None


def test_a_sentence_grants_for_one_what_the_last_one_denied_for_another() -> None:
    before = extent_of("Sufficient progress has not been made on oversight.", revisited=True)
    granted = said_shortly("But on the training of staff it has.", before)
    assert settled([*filter(None, [before, granted])]) is PART
    for other in (
        "It has.",
        "On the training of staff it has more to do.",
        "Is it? In part it is?",
    ):
        assert said_shortly(other, before) is None


def test_a_sentence_denies_of_another_what_the_last_one_said() -> None:
    said = "Sufficient progress has been made with the first and the third."
    before = extent_of(said, revisited=True)
    for denied in (
        "It has not been made with the second.",
        "This has not yet been so on the last.",
        "For the remaining three they have not.",
        "But in the others of them it hasn't.",
        "It has not been made in the training of staff.",
    ):
        after = said_shortly(denied, before)
        assert settled([*filter(None, [before, after])]) is PART
    for other in (
        "It has not rained.",
        "In the other hall it has not.",
        "For the rest it is not known.",
    ):
        assert said_shortly(other, before) is None
