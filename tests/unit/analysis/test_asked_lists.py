"""What a list of demands holds, by the words over it, in invented pages."""

import pytest

from pipeline.analysis.language.headings import points_below
from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import findings_in
from pipeline.extraction import extract as reader
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

NOTICE = "This notice replaces the improvement notice issued to Kelby council in April 2025."
FOUND = "Ofsted and the CQC inspected Kelby. They found that experiences are inconsistent."


def told(page: str, quote: str) -> list[Finding]:
    text = reader.extract(page.encode(), "text/plain", "0" * 64, "https://n.example/news")
    return [one for one in findings_in(read(text), None) if quote in one.span.quote]


@pytest.mark.parametrize(
    "heading",
    [
        "What the council must now do",
        "What Kelby council has to do",
        "The steps the authority is required to take",
        "2. What you are required to do",
    ],
)
def test_what_a_notice_demands_was_found_by_nobody(heading: str) -> None:
    entries = "• set up a single route into therapy by June\n• keep waits under weekly review\n"
    page = f"Details\n\n{NOTICE} Inspectors found no effective action.\n\n{heading}\n\n{entries}"
    for quote in ("a single route", "weekly review"):
        assert not [one for one in told(page, quote) if one.stated_by is StatedBy.INSPECTORS]


@pytest.mark.parametrize(
    "introduction",
    [
        "They want us to:",
        "Inspectors have asked the area's leaders to:",
        "The report urges the partnership to:",
        "Inspectors would like local services to:",
        "Inspectors made clear that efforts must go on to:",
        "The report says that more work is needed to:",
        "Inspectors noted that the partnership still has to:",
        "They added that it is important to:",
        "The letter called on leaders to:",
    ],
)
def test_what_inspectors_ask_of_leaders_is_to_be_improved(introduction: str) -> None:
    entries = (
        "• shorten the time that parents wait for a reply\n• begin earlier with annual reviews\n"
    )
    page = f"News\n\n{FOUND}\n\nThey liked:\n• how well nurses are trained\n\n{introduction}\n{entries}"
    for quote in ("parents wait for a reply", "begin earlier"):
        ((kind, by),) = [(one.kind, one.stated_by) for one in told(page, quote)]
        assert (kind, by) == (FindingKind.AREA_FOR_IMPROVEMENT, StatedBy.INSPECTORS)


def test_what_parents_want_is_not_asked_by_inspectors() -> None:
    page = f"News\n\n{FOUND}\n\nParents want us to:\n• open the play scheme earlier in the day\n"
    assert not told(page, "play scheme")


@pytest.mark.parametrize(
    "introduction",
    [
        "A full inspection can end in one of three outcomes:",
        "There are three possible judgements on an area:",
        "The outcome of a visit will be one of the following:",
        "Inspectors reach one of these conclusions:",
    ],
)
def test_the_outcomes_that_there_are_were_found_by_nobody(introduction: str) -> None:
    entries = "• Services typically lead to good experiences.\n• Children wait too long for help.\n"
    page = f"News\n\n{FOUND}\n\n{introduction}\n{entries}"
    assert not told(page, "Services typically")
    assert not told(page, "wait too long")


@pytest.mark.parametrize(
    "introduction",
    ["Inspectors reached these conclusions:", "Of the possible outcomes ours was given for this:"],
)
def test_what_they_concluded_was_found(introduction: str) -> None:
    page = f"News\n\n{FOUND}\n\n{introduction}\n• Children wait too long for help from nurses.\n"
    assert told(page, "wait too long")


@pytest.mark.parametrize(
    ("introduction", "found"),
    [
        ("The inspection named the following areas of weakness.", True),
        ("The concerns that inspectors raised are set out below.", True),
        ("You can read the report on the concerns of inspectors below.", False),
        ("Families named the following areas of concern.", False),
    ],
)
def test_a_list_of_what_was_found_needs_no_colon(introduction: str, found: bool) -> None:
    assert points_below(introduction) is found


def test_a_numbered_entry_may_be_long() -> None:
    long = (
        "Leaders should see to it that school nurses tell special schools of the visits that they"
        " make to families, that they keep one record which doctors can read as well, that parents"
        " are told when somebody new takes their case over, and that nobody has to repeat to a new"
        " nurse what they have said before."
    )
    page = f"News\n\n{FOUND}\n\nThey named areas for improvement:\n1. {long}\n2. Nurses are few.\n"
    ((kind, by),) = [(one.kind, one.stated_by) for one in told(page, "see to it")]
    assert (kind, by) == (FindingKind.AREA_FOR_IMPROVEMENT, StatedBy.INSPECTORS)


def test_what_partners_will_do_was_found_by_nobody() -> None:
    page = (
        f"News\n\n{FOUND}\n\nThey set an area for priority action. The plan describes how partners"
        " will work together to:\n• cut the wait for nurses that families face\n"
    )
    assert not [one for one in told(page, "nurses") if one.stated_by is StatedBy.INSPECTORS]


def test_a_line_without_a_bullet_ends_a_list_with_bullets() -> None:
    page = (
        f"News\n\n{FOUND}\n\nThey found sufficient progress in these two:\n"
        "• Schools that identify needs accurately.\n\n• Help that comes early.\n\n"
        "How the area values what was found\n\nThe board met in May.\n"
    )
    assert told(page, "identify needs")[0].kind is FindingKind.STRENGTH
    assert not told(page, "How the area values")
