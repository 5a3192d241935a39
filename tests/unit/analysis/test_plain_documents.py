"""Findings in short, plain documents of forums, councils and papers about invented areas."""

import pytest

from pipeline.analysis.language import headings
from pipeline.analysis.language import statement_types as statements
from pipeline.analysis.news.earlier import goes_on_earlier, is_earlier, is_headed_earlier
from pipeline.analysis.news.sides.certain import (
    certain_side,
    says_better,
    says_improved,
    says_not_made,
)
from pipeline.model.terms import FindingKind
from tests.unit.analysis.test_voices import STRENGTH, WEAKNESS, by_inspectors

TO_IMPROVE = FindingKind.AREA_FOR_IMPROVEMENT
OPENING = (
    "Ofsted and the CQC inspected the area partnership in Kelby from 3 to 7 March 2025. Their"
    " report judges that children and young people with SEND have inconsistent experiences."
)
GOOD = "Families find the helpline easy to use and staff there know what they are talking about."
BAD = "Teenagers wait more than a year for an autism assessment."


def test_where_nobody_else_speaks_what_goes_on_is_inspectors() -> None:
    found = by_inspectors(f"What the report says\n\n{OPENING}\n\n{GOOD}\n\n{BAD}\n")
    assert found.get(BAD) is WEAKNESS


@pytest.mark.parametrize(
    "other",
    [
        "“I am not surprised,” said Ada Quill, whose son is ten.",
        "We have asked for a meeting with the council.",
        "Kelby Council has agreed to spend more on therapy.",
    ],
)
def test_where_somebody_else_speaks_it_may_be_theirs(other: str) -> None:
    sentence = "Dentists in Kelby turn disabled children away."
    alone = by_inspectors(f"News\n\n{OPENING}\n\n{sentence}\n")
    beside = by_inspectors(f"News\n\n{OPENING}\n\n{other}\n\n{sentence}\n")
    assert alone.get(sentence) is WEAKNESS
    assert sentence not in beside


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("The portage service is highly thought of by parents.", 1),
        ("Nurses and teachers act within days.", 1),
        ("Families do not have to repeat themselves at every meeting.", 1),
        ("Leaders see clearly what works and where help comes too late.", 1),
        ("There are no gaps in the help for deaf children.", 1),
        ("The number of pupils missing education is at its lowest for a decade.", 1),
        ("There was nothing of concern in the work of health visitors.", 1),
        ("Young people without a plan fall through.", -1),
        ("Nobody checks whether the help arrives.", -1),
        ("Plans are not shared with colleges.", -1),
        ("Parents cannot get an appointment in the evening.", -1),
        ("Nurseries have had to pay for it themselves and have to chase the council.", -1),
    ],
)
def test_plain_turns_of_phrase_show_a_side(sentence: str, side: int) -> None:
    assert certain_side(sentence) == side


@pytest.mark.parametrize(
    "sentence",
    [
        "Leaders want families to tell their story only once.",
        "The new team has not got better at this.",
        "Parents hope that their children will be known by name.",
        "The council did not receive a letter that tells it to improve.",
    ],
)
def test_what_is_wished_denied_or_past_shows_none(sentence: str) -> None:
    assert certain_side(sentence) == 0


@pytest.mark.parametrize(
    ("introduction", "entry", "kind"),
    [
        ("What has to get better:", "Hardly any school knows whom to ring.", TO_IMPROVE),
        ("What Kelby has not done yet:", "a directory of short breaks", WEAKNESS),
        ("Where progress is sufficient:", "the commissioning of therapies", STRENGTH),
        ("Leaders should", "make sure that plans name a health contact", TO_IMPROVE),
    ],
)
def test_what_introduces_a_list_says_its_side(
    introduction: str, entry: str, kind: FindingKind
) -> None:
    other = "the way in which reviews are arranged"
    text = f"Revisit\n\n{OPENING}\n\n{introduction}\n- {entry}\n- {other}\n"
    assert by_inspectors(text).get(entry) is kind


def test_what_has_to_get_better_is_not_better() -> None:
    assert says_improved("What has got better:")
    assert not says_improved("What has to get better:")
    assert says_not_made("What the area has not done so far:")


def test_a_panels_recommendations_are_nobodys_findings() -> None:
    asked = "Leaders should make sure that every plan names a keyworker."
    assert headings.leads_away("4. What we recommend")
    assert asked not in by_inspectors(f"Panel\n\n{OPENING}\n\n4. What we recommend\n\n{asked}\n")


def test_leaders_should_is_what_inspectors_ask() -> None:
    asked = (
        "Leaders in education should make sure that plans name a keyworker.",
        "Health leaders should make sure that a child with Down's syndrome sees one therapist.",
    )
    found = by_inspectors(f"Report\n\n{OPENING}\n\n{asked[0]}\n\nArea 2. {asked[1]}\n")
    assert [found.get(one) for one in asked] == [TO_IMPROVE, TO_IMPROVE]


@pytest.mark.parametrize(
    "sentence",
    [
        "The report, which is eleven pages long, says that therapists help children early and well.",
        "In Kelby, inspectors from Ofsted and the CQC found that therapists help children early and well.",
    ],
)
def test_what_is_inserted_leaves_inspectors_the_speakers(sentence: str) -> None:
    assert by_inspectors(f"News\n\nA report is out.\n\n{sentence} It is second to none.\n")


def test_what_they_praise_is_parted_from_what_they_say_against_it() -> None:
    said = "They praise the portage team but say that children wait two years to see a therapist."
    found = by_inspectors(f"News\n\n{OPENING} {said}\n")
    assert WEAKNESS in [kind for quote, kind in found.items() if "therapist" in quote]


@pytest.mark.parametrize(
    "sentence",
    [
        "They also checked whether young people are happy at college.",
        "Inspectors wanted to find out how well nurses and schools work together.",
        "An “area for improvement” is something that leaders must put right.",
    ],
)
def test_what_inspectors_looked_into_or_mean_is_no_finding(sentence: str) -> None:
    assert statements.asks(sentence) or statements.explains(sentence)


def test_an_area_for_improvement_that_is_named_is_one() -> None:
    assert not statements.explains("An area for improvement is the timeliness of plans.")


@pytest.mark.parametrize(
    "heading", ["‘Lack of ambition’", "'Weak oversight'", "Poor joint working"]
)
def test_a_heading_without_a_verb_is_no_finding(heading: str) -> None:
    text = f"News\n\n{OPENING}\n\n{heading}\n\n{BAD} Leaders know little of it, they found.\n"
    assert heading not in by_inspectors(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "The partnership said that waits for therapy in Kelby have been far too long.",
        "Waits for therapy have been far too long, according to the county council.",
        "Too many families wait too long, Kelby Council leaders admitted.",
    ],
)
def test_what_a_council_says_for_itself_is_not_inspectors(sentence: str) -> None:
    assert statements.claims(sentence)
    assert sentence not in by_inspectors(f"News\n\n{OPENING}\n\n{sentence}\n")
    assert not statements.claims(f"{sentence[:-1]}, inspectors found.")


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("The new portal has eased the worries of parents.", True),
        ("Leaders acted quickly on the weaknesses in short breaks.", True),
        ("The weaknesses of 2019 have not been tackled.", False),
        ("Poor attendance has never improved much.", False),
    ],
)
def test_what_became_better_does_not_only_criticise(sentence: str, better: bool) -> None:
    assert says_better(sentence) is better


@pytest.mark.parametrize(
    ("sentence", "earlier"),
    [
        ("In May 2018 inspectors listed five weaknesses, among them late plans.", True),
        ("Ofsted found in 2021 that plans were poor.", True),
        ("He recalled that the 2023 inspection had concluded that there were failings.", True),
        ("The 2021 letter made sad reading: it listed five weaknesses.", True),
        ("The 2019 inspection was hushed up. It found that plans were poor.", True),
        ("It is far from 2021, when a revisit found insufficient progress in two areas.", True),
        ("Inspectors found in 2018 that plans were poor, and they are poor still.", False),
        ("Inspectors found that the reforms of 2014 had not reached schools.", False),
        ("Inspectors found in 2024 that plans were poor.", False),
    ],
)
def test_what_an_earlier_inspection_found_is_told_apart(sentence: str, earlier: bool) -> None:
    assert is_earlier(sentence, 2025) is earlier


@pytest.mark.parametrize(
    ("before", "sentence", "earlier"),
    [
        ("Kelby was inspected in May 2018. ", "Inspectors then found that plans were poor.", True),
        ("The first visit was in 2019. It was long. ", "Ofsted found plans to be late.", True),
        ("The last inspection, of June 2021, was hard. ", "Inspectors saw long waits.", True),
        ("Kelby was inspected in May 2018. ", "Inspectors now find that plans are poor.", False),
        ("Kelby was inspected in May 2018. ", "This time inspectors found late plans.", False),
        ("Kelby was inspected in 2018. A new visit came. ", "Inspectors found poor plans.", False),
        ("Kelby was inspected in 2018 and in 2025. ", "Inspectors found poor plans.", False),
        ("A board was set up in 2018. ", "Inspectors found that it does little.", False),
        (
            "Inspectors were here in June 2025. At the inspection of May 2023 they had been stern. ",
            "At that time plans were late.",
            True,
        ),
        ("Inspectors came in 2023 and were worried. ", "Nobody kept watch, back then.", True),
        ("Inspectors came in May 2025. ", "At that time plans were late.", False),
    ],
)
def test_what_follows_an_earlier_inspection_in_its_paragraph_is_of_it(
    before: str, sentence: str, earlier: bool
) -> None:
    assert goes_on_earlier(before, sentence, 2025) is earlier


@pytest.mark.parametrize(
    ("heading", "earlier"),
    [
        ("What the 2021 inspection said", True),
        ("Our letter of 2017", True),
        ("What the 2025 report says", False),
        ("From the 2021 report to that of 2025", False),
        ("Our plan for 2021 to 2024", False),
    ],
)
def test_a_heading_may_put_what_is_under_it_in_an_earlier_inspection(
    heading: str, earlier: bool
) -> None:
    assert is_headed_earlier(heading, 2025) is earlier


def test_a_part_without_an_object_does_not_stand_alone() -> None:
    found = by_inspectors(
        f"News\n\n{OPENING} Their report did acknowledge, however, that portage is strong.\n"
    )
    assert not [quote for quote in found if quote.endswith("acknowledge")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Pupils with autism are seldom suspended.",
        "The crisis team keeps young people with complex needs out of hospital.",
        "School transport is no longer a concern.",
    ],
)
def test_what_seldom_happens_to_anybody_is_praised(sentence: str) -> None:
    assert certain_side(sentence) == 1


def test_entries_of_a_list_within_a_sentence_are_told_as_one() -> None:
    sentence = (
        "Areas for priority action are the time that plans take; the accuracy of plans; and the way"
        " in which schools are supported."
    )
    assert set(by_inspectors(f"News\n\n{OPENING}\n\n{sentence}\n").values()) <= {
        WEAKNESS,
        FindingKind.PRIORITY_ACTION,
    }


def test_a_heading_may_say_of_whom_inspectors_said_it() -> None:
    assert headings.reports("What inspectors said we do well")
    assert headings.reports("What Ofsted found leaders must do next")
    assert not headings.reports("What inspectors said to the Kelby Echo")
