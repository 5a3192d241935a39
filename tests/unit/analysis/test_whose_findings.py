"""Whose findings short documents tell: inspectors' of now, those of before, and members' own."""

import pytest

from pipeline.analysis.language import statement_types as statements
from pipeline.analysis.language.statement_types import counts_areas
from pipeline.analysis.news.earlier import is_better_than_then, is_earlier, recalls
from pipeline.analysis.news.sides.certain import certain_side
from pipeline.model.terms import FindingKind
from tests.unit.analysis.test_voices import OPENING, STRENGTH, WEAKNESS, by_inspectors


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (
            "The letter on the local area SEND inspection of Kelby has come from Ofsted and the"
            " CQC, and inspectors note that plans of good quality are late for too many children.",
            WEAKNESS,
        ),
        (
            "On the first area, inspectors report that waits have come down from three years to"
            " six months and that families now hear from services while they wait.",
            STRENGTH,
        ),
        (
            "From the area SEND report on Kelby by Ofsted and the CQC: “Fewer children with SEND"
            " are suspended from school than two years ago.”",
            STRENGTH,
        ),
        (
            "Ofsted and the CQC, who inspected SEND provision in Kelby in January, were critical of"
            " the time that families wait for a plan.",
            WEAKNESS,
        ),
        (
            "Ofsted and the CQC say in their report on Kelby that families find it hard to get hold"
            " of a caseworker.",
            WEAKNESS,
        ),
        (
            "“Because a clear strategy is lacking, leaders and families work together poorly,” said"
            " the report.",
            WEAKNESS,
        ),
        (
            "The local area SEND inspection report on Kelby praises the music therapy that young children get.",
            STRENGTH,
        ),
    ],
)
def test_inspectors_say_it_wherever_the_sentence_names_them(
    sentence: str, kind: FindingKind
) -> None:
    opening = "Ofsted and the CQC inspected SEND services in Kelby for a week in March 2025."
    assert by_inspectors(f"News of SEND\n\n{opening}\n\n{sentence}\n").get(sentence) is kind


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("Parents described having to become experts in the law in order to get a reply.", -1),
        ("Inspectors read 30 plans and judged only four of them to be good.", -1),
        ("Very few disabled children got short breaks.", -1),
        ("Exclusions of pupils with SEND are low and still falling.", 1),
        ("Parents told us that this service had saved their family.", 1),
        ("Families do not have to repeat their story.", 1),
    ],
)
def test_the_side_of_what_families_bear_and_of_small_numbers(sentence: str, side: int) -> None:
    assert certain_side(sentence) == side


@pytest.mark.parametrize(
    "sentence",
    [
        "Members were concerned about the number of children educated at home.",
        "ii. A Member was dismayed that transport was so unreliable.",
        "Healthwatch Kelby remarked that interpreters were seldom offered.",
    ],
)
def test_what_members_of_a_meeting_feel_is_no_finding(sentence: str) -> None:
    assert statements.minutes(sentence)


def test_what_inspectors_find_of_members_may_be_a_finding() -> None:
    assert not statements.minutes("Inspectors found that members were not told of delays.")


def test_what_an_earlier_inspection_had_found_is_not_told_again() -> None:
    had = "The inspection of 2024 had found widespread failings, with children waiting for years."
    assert is_earlier(had, 2025)
    assert not is_earlier("The inspection of 2024 found widespread failings.", 2025)
    assert is_earlier("In May 2022 a revisit found that two of the three had improved.", 2024)
    assert recalls("The inspectors said then that too many children waited.")
    assert recalls("The previous report, of 2018, complained of slow plans.")
    assert not recalls("Inspectors said that too many children wait.")
    found = "the grave weaknesses that an earlier inspection found in 2021"
    assert recalls(f"Among {found} were late plans.")
    assert recalls(f"Leaders were told to deal with {found}.")
    assert not recalls(f"Leaders have failed to address {found}.")
    slow = f"It said that leaders had been slow in dealing with {found}."
    assert not recalls(slow)
    assert not is_earlier(slow, 2024)


def test_who_is_glad_of_the_findings_may_go_on_in_words_of_their_own() -> None:
    opening = "Ofsted and the CQC inspected SEND services in Kelby in March 2025."
    claimed = (
        "In the last year leaders have worked closely and built a stronger and better service."
    )
    for glad, theirs in (
        ("The partnership is heartened that inspectors also saw clear signs of progress.", False),
        ("The report says that inspectors also saw clear signs of progress.", True),
    ):
        told = by_inspectors(f"News of SEND\n\n{opening} {glad} {claimed}\n")
        assert (claimed in told) is theirs


@pytest.mark.parametrize(
    ("sentence", "answers"),
    [
        ("The council and the ICB accept the findings in full and are committed to change.", True),
        ("Leaders accept the findings of their own survey.", False),
        ("This is thanks to the hard work of our staff.", True),
        ("Inspectors saw the hard work of staff.", False),
        ("Leaders take great pride in the practice that the report describes.", True),
        ("Children take great pride in their work.", False),
    ],
)
def test_how_those_inspected_answer_is_no_finding(sentence: str, answers: bool) -> None:
    assert statements.responds(sentence) is answers


def test_who_has_to_write_the_statement_is_no_finding() -> None:
    assert statements.explains("Both are ‘jointly responsible’ for writing the statement.")
    assert not statements.explains("Leaders are jointly responsible for the delays.")


@pytest.mark.parametrize(
    ("sentence", "no_more"),
    [
        (
            "The partnership was told to draw up a priority action plan for what inspectors found.",
            True,
        ),
        ("Leaders must now write and submit an action plan to Ofsted within 35 days.", True),
        ("The area has to update its improvement plan to address the areas named.", True),
        ("Leaders must write an action plan to shorten the queue for therapy.", False),
        ("After grave failings the area has to write an action plan.", False),
        ("The area should act on its action plan.", False),
    ],
)
def test_who_is_ordered_to_write_a_plan_is_no_finding(sentence: str, no_more: bool) -> None:
    assert statements.orders(sentence) is no_more


def test_how_a_forum_is_treated_is_no_opinion_of_its_own() -> None:
    assert not statements.believes("The Kelby parents' forum feels that they are heard.")
    assert not statements.believes("The carers' forum feels ‘valued’ by leaders.")
    assert statements.believes("The carers' forum feels that the report is too kind.")


def test_who_says_so_may_stand_within_what_is_said() -> None:
    page = (
        "SEND in Kelby\n\nOfsted and the CQC inspected Kelby in May 2025. Inspectors found that leaders"
        " are committed. The carers’ groups of the town, they said, were active and effective.\n\n"
        "Councillor Ann Hurst, she said, was proud and effective.\n"
    )
    told = by_inspectors(page)
    assert "The carers’ groups of the town, they said, were active and effective." in told
    assert not any("Hurst" in one for one in told)


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        (
            "“Young children are helped well, but support is poor once they are at school.”",
            [STRENGTH, WEAKNESS],
        ),
        ("“Things are better, but records are kept in four colours.”", []),
    ],
)
def test_a_quotation_is_told_in_parts_or_not_at_all(
    sentence: str, sides: list[FindingKind]
) -> None:
    page = (
        f"SEND\n\nOfsted and the CQC inspected Kelby in May 2025. Inspectors write:\n\n{sentence}\n"
    )
    assert [*by_inspectors(page).values()] == sides


@pytest.mark.parametrize(
    ("sentence", "theirs"),
    [
        ("In the inspectors’ words, staff were committed and kind.", True),
        ("In the leaders’ words, staff were committed and kind.", False),
        ("In the inspectors’ words, the council is committed to the plan.", False),
    ],
)
def test_in_whose_words_a_sentence_is_said_to_be(sentence: str, theirs: bool) -> None:
    page = f"SEND\n\nWe in Kelby are glad of the SEND report of Ofsted and the CQC.\n\n{sentence}\n"
    assert (sentence in by_inspectors(page)) is theirs


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("Reviews ‘left to gather dust’", True),
        ("‘Too many’ children out of school", True),
        ("Reviews are ‘left to gather dust’, inspectors found.", False),
    ],
)
def test_a_newspapers_heading_is_told_by_the_text_below_it(line: str, heads: bool) -> None:
    page = f"SEND\n\nOfsted and the CQC inspected Kelby in May 2025. Inspectors found long waits.\n\n{line}\n\nInspectors said so on Monday.\n"
    assert (line not in by_inspectors(page)) is heads


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("Beside 2022, with its failings, the area now has firm plans and better leaders.", True),
        ("Compared with the last visit, when waits were long, families now get help sooner.", True),
        ("Where before there was confusion, there is now a clear plan.", True),
        ("Leadership is stronger than at the last inspection, when it was weak.", True),
        ("Compared with 2022, waits are now longer and trust is worse.", False),
        ("Compared with other areas, plans are poor.", False),
        ("Plans are weaker than in 2022, when leaders were strong.", False),
        ("After the first inspection plans were poor, and they still are.", False),
    ],
)
def test_faults_of_then_beside_what_is_good_now_are_none_of_now(
    sentence: str, better: bool
) -> None:
    assert is_better_than_then(sentence) is better
    if better:
        found = by_inspectors(
            f"News\n\n{OPENING}\n\nInspectors said that they saw this. {sentence}"
        )
        assert WEAKNESS not in [kind for quote, kind in found.items() if quote in sentence]


@pytest.mark.parametrize(
    ("sentence", "of_many"),
    [
        ("Kelby is one of just five areas nationwide with the best outcome.", True),
        ("In six of them (60 per cent) it ended with a statement of action.", True),
        ("Only three local areas in England have done as well.", True),
        ("One of the areas that inspectors praised is nursing.", False),
        ("Plans are late in two areas.", False),
    ],
)
def test_how_an_area_stands_among_others_is_no_finding(sentence: str, of_many: bool) -> None:
    assert counts_areas(sentence) is of_many


@pytest.mark.parametrize(
    "sentence",
    [
        "“Children wait too long,” inspectors warn in a letter to the board.",
        "“Many children struggle while they wait,” the report warned.",
    ],
)
def test_inspectors_may_say_where_and_to_whom_behind_their_words(sentence: str) -> None:
    found = by_inspectors(f"News\n\n{OPENING}\n\n{sentence}\n\nThe board met.\n")
    assert list(found.values()) == [WEAKNESS]


def test_that_a_forum_feels_its_views_valued_is_no_opinion_of_its_own() -> None:
    assert not statements.believes("The parent carer forum feels its views are valued.")
    assert statements.believes("The parent carer forum feels its members are owed more.")


def test_what_inspectors_name_after_they_spoke_is_theirs() -> None:
    before = f"News\n\n{OPENING}\n\nThe report said that nurses are skilled."
    named = "It also named a new helpline, which families find quick, kind and useful."
    assert by_inspectors(f"{before}\n\n{named}\n").get(named) is STRENGTH
    tracked = "It also named five areas for improvement, and the council keeps track of these five."
    assert tracked not in by_inspectors(f"{before}\n\n{tracked}\n")
