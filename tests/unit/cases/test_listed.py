"""The lists of what was asked for in letters and notices, however these are laid out."""

from collections.abc import Callable, Iterable

import pytest

from pipeline.cases.actions import listed
from pipeline.cases.actions.references import named
from pipeline.cases.actions.values import Item
from pipeline.extraction.extract import extract
from pipeline.model.documents import Span, Text, span
from pipeline.model.terms import FindingKind
from tests.support.inspections import publication_row

BOATS, HUTS = "Too few boats for children who row.", "Damp huts, in which nobody can learn."
REVISITED = f"""Findings

1. {BOATS}

Four boats came in May. Six children row. Both boathouses open late.
The area has made sufficient progress in addressing this weakness.

2. The first inspection found that:
{HUTS}
The huts are as they were. Nobody has a key.
Insufficient progress.

Next steps are for others.
"""


def quotes(found: Callable[[Text], Iterable[Span]], words: str) -> list[str]:
    return [one.quote for one in found(extract(words.encode(), "text/plain", "0" * 64, ""))]


def test_a_revisit_judges_each_weakness_in_a_section_that_opens_with_it() -> None:
    assert quotes(listed.judged_in, REVISITED) == [BOATS, HUTS]


def test_one_verdict_is_no_list_of_weaknesses() -> None:
    assert quotes(listed.judged_in, REVISITED.partition("2. ")[0]) == []


def test_without_a_heading_the_last_line_of_one_sentence_states_the_first_weakness() -> None:
    opening = "We came back in May. It rained.\n\nThe text in bold was written in 2020.\n\n"
    body = REVISITED.partition("Findings\n\n")[2]
    assert quotes(listed.judged_in, opening + body) == [BOATS, HUTS]


@pytest.mark.parametrize(
    "lead",
    [
        "The following weaknesses remain:\n\n– {}\n\n– {}",
        "It has not made progress with the weaknesses below.\n\n{}\n\n{}",
    ],
)
def test_weaknesses_are_listed_with_dashes_or_in_paragraphs(lead: str) -> None:
    letter = f"{lead.format(BOATS, HUTS)}\n\nInspectors thank you. They were well fed."
    assert quotes(listed.weaknesses_in, letter) == [BOATS, HUTS]


def test_actions_in_lines_below_their_heading_are_one_each() -> None:
    lines = ["Leaders should mend the boats.", "Leaders should dry the huts."]
    report = "Areas for improvement\n{}\n{}\n\nLeaders should not be here."
    assert quotes(listed.improvements_in, report.format(*lines)) == lines


def test_a_numbered_list_that_was_found_as_one_is_parted() -> None:
    def entries(text: Text) -> list[Span]:
        return listed.parted(text, span(text, 0, len(text.body)))

    first, second = "Leaders should mend\n   the boats. (Both)", "Leaders should dry the huts."
    assert quotes(entries, f"1. {first}\n2. {second}") == [first.replace("   ", ""), second]
    assert len(quotes(entries, f"2. {first}\n4. {second}")) == 1


@pytest.mark.parametrize(
    "lead",
    [
        "Actions required\n\n3. The Council must:",
        "3. The Secretary of State requires the Council to:",
    ],
)
def test_what_leads_a_list_is_no_entry_of_the_list_above(lead: str) -> None:
    notice = f"{lead}\n\na. Mend the boats by May.\n\nb. Dry the huts."
    assert quotes(listed.demands_in, notice) == ["Mend the boats by May.", "Dry the huts."]


def test_a_notice_adds_to_another() -> None:
    added = "4. The following is added as requirement (v): Paint all of the boats by June."
    assert quotes(listed.demands_in, added) == ["Paint all of the boats by June."]


def test_requirements_are_named_by_their_marks() -> None:
    row, one = publication_row(), Span(start=0, end=1, quote="a", page=1)
    items = [
        Item(row=row, kind=FindingKind.REQUIRED, span=one, number=place, of_kind=3, mark=mark)
        for place, mark in enumerate(("i", "ii", "iii"), start=1)
    ]
    assert named("Requirements (i) and (iii) are met.", items) == {0, 2}
    assert named("The board met (ii) again.", items) == set()


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Paragraph 3.1. Four boats came.", {0}),
        ("On 3.2, the huts are dry.", {1}),
        ("Paragraphs 3.1 and 3.2 are met.", {0, 1}),
        ("It spends on 3.2 million boats.", set()),
        ("On 3.2 per cent of days nobody rows.", set()),
    ],
)
def test_requirements_are_named_by_the_numbers_of_their_paragraphs(
    words: str, meant: set[int]
) -> None:
    row, one = publication_row(), Span(start=0, end=1, quote="a", page=1)
    items = [
        Item(row=row, kind=FindingKind.REQUIRED, span=one, number=3, of_kind=2, mark=mark)
        for mark in ("3.1", "3.2")
    ]
    assert named(words, items) == meant
