"""Whose words a list is in, and on which side a turn of phrase is: documents about an invented
area.
"""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import findings_in
from pipeline.analysis.news.sides.certain import certain_side
from pipeline.extraction import extract as reader
from pipeline.model.terms import FindingKind, StatedBy

DECISIONS = (
    """SEND inspection of Northvale: minutes of the Children's Scrutiny Panel

Inspectors found that too many families wait too long for an assessment of autism.

The Panel agreed:
1. to ask for a plan against the poor quality of EHC plans;
2. to set up a working party on late plans for children with SEND;
3. that officers report back on poor communication with parents.
""",
    """SEND inspection of Northvale: Cabinet, 4 June 2024

Inspectors found that too many families wait too long for an assessment of autism.

RECOMMENDED:
- That backlogs of annual reviews for children with SEND be cleared by Christmas
- That weaknesses in oversight by leaders be tackled

It was resolved that delays in the provision of equipment to children be ended.
""",
    """SEND inspection of Northvale: decision

Inspectors found that too many families wait too long for an assessment of autism.

RESOLVED: That the Cabinet
1. Thanks all who took part in the inspection;
2. Asks that waits for therapy be reported each term, as they are too long.
""",
)
REQUIREMENTS = (
    """Improvement notice: Northvale Council

Inspectors found that too many families wait too long for an assessment of autism.

This notice is issued after the area SEND inspection. To comply, the council should:
a. write plans within 20 weeks;
b. tell parents clearly about delays;
c. send the department figures each month.
""",
    """Statutory direction to Northvale Council

Inspectors found that too many families wait too long for an assessment of autism.

The Secretary of State directs the Council to:
(a) reduce the long waits for educational psychologists;
(b) improve the poor quality of its EHC plans without delay.

The Council must end the poor oversight of services for children with SEND.
""",
    """Improvement notice for Northvale

Inspectors found that too many families wait too long for an assessment of autism.

Under the notice, the local authority is required to:

* clear late annual reviews of children with SEND
* strengthen weak oversight of health services
* stop gaps in support for children in care
""",
)
NOT_MADE = (
    """SEND revisit to Northvale

Inspectors say that enough progress has been made in
* the support for parents of young children

and that it is yet to be made in
* the waiting times for hearing tests
* the part that social workers play in plans for children with SEND
""",
    """SEND revisit to Northvale

Inspectors say:

Areas in which sufficient progress has not yet been made:
* the waiting times for hearing tests
* the part that social workers play in plans for children with SEND
""",
)
COPIES = (
    """This extract from the SEND inspection report on Northvale is given here for readers who
cannot open it.

This line is there to be longer than all others, as in a text of which nobody broke the lines at any width that would be the same for all.

What is it like to be a child or young person with SEND in this area?

Too many families, i.e. those who live in the north of the county, wait for
far too long before anyone assesses their child's needs.
""",
    """This line is there to be longer than all others, as in a text of which nobody broke the lines at any width that would be the same for all.

Inspectors found that too many families who live near St. Hilda's school wait for
far too long before anyone assesses their child's needs.
""",
)


def told(document: str) -> list[tuple[FindingKind, str]]:
    text = reader.extract(document.encode(), "text/plain", "sha", "https://northvale.example/a")
    return [
        (one.kind, one.span.quote)
        for one in findings_in(read(text), None)
        if one.stated_by is StatedBy.INSPECTORS
    ]


@pytest.mark.parametrize("document", [*DECISIONS, *REQUIREMENTS])
def test_what_a_meeting_decides_or_a_notice_requires_is_not_what_inspectors_found(
    document: str,
) -> None:
    ((kind, quote),) = told(document)
    assert kind is FindingKind.WEAKNESS
    assert "assessment of autism" in quote


def test_what_inspectors_say_must_be_done_stays_theirs() -> None:
    document = """SEND inspection of Northvale

An improvement notice was served in 2019.

Inspectors said that the partnership must:

* improve the poor quality of its EHC plans
* reduce the long waits of children with SEND for speech therapy
"""
    assert len(told(document)) == 2


@pytest.mark.parametrize("document", NOT_MADE)
def test_a_list_of_progress_yet_to_be_made_is_criticism(document: str) -> None:
    kinds = {quote: kind for kind, quote in told(document)}
    for words in ("waiting times for hearing tests", "part that social workers play"):
        (kind,) = [kind for quote, kind in kinds.items() if words in quote]
        assert kind is not FindingKind.STRENGTH


@pytest.mark.parametrize("document", COPIES)
def test_a_sentence_broken_over_lines_is_told_whole(document: str) -> None:
    ((kind, quote),) = told(document)
    assert kind is FindingKind.WEAKNESS
    assert quote.endswith("assesses their child's needs.")
    assert "too many families" in quote.lower()


def test_entries_without_signs_stay_apart() -> None:
    long = "A line that is longer than any other in this file, " * 4
    lines = "the support that health visitors give to young parents\nthe work of the local schools"
    text = reader.extract(f"{long}\n\n{lines}".encode(), "text/plain", "sha", "")
    assert [text.body[one.start : one.end] for one in text.blocks][1:] == lines.split("\n")


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (
            "SEND inspection of Northvale\n\nThe inspectors' letter gives areas for development:\n\n"
            "the way in which plans are written\n\nhow long families wait for therapy\n\n"
            "joint commissioning, which is at an early stage\n",
            [
                "the way in which plans are written",
                "how long families wait for therapy",
                "joint commissioning, which is at an early stage",
            ],
        ),
        (
            "SEND inspection of Northvale\n\nOfsted and the CQC wrote in their letter that plans are"
            " poor. Here is what jumped out at us –\n\n→ EHC plans are as late as they were (page 2)"
            "\n→ health staff still aren't in the room (page 3)\n",
            ["plans are poor", "EHC plans are as late as they were", "aren't in the room"],
        ),
        (
            "SEND inspection of Northvale\n\nInspectors found that children benefit from:\n\n"
            "1. Effective help in nurseries\n\n2. Strong support from skilled teachers\n",
            ["Effective help in nurseries", "Strong support from skilled teachers"],
        ),
        (
            "SEND inspection of Northvale\n\nInspectors said that leaders know families well. They"
            " also found that children wait far too long for therapy, and that parents struggle",
            ["leaders know families well", "children wait far too long for therapy"],
        ),
        (
            "SEND revisit of Northvale\n\nAt the revisit of 2021 inspectors found that sufficient"
            " progress had been made in all four weaknesses that the first inspection identified.",
            ["sufficient progress had been made in all four"],
        ),
    ],
    ids=[
        "how",
        "arrows",
        "numbered paragraphs",
        "a last sentence without a full stop",
        "progress since",
    ],
)
def test_what_inspectors_found_is_told_wherever_it_stands(document: str, words: list[str]) -> None:
    quotes = " | ".join(quote for _, quote in told(document))
    assert all(one in quotes for one in words), quotes


@pytest.mark.parametrize(
    "written",
    [
        "Inspectors found that suspensions of pupils with SEND have fallen sharply.",
        "They noted that waiting lists for occupational therapy have shrunk from 400 to 90.",
        "The report says that delays in issuing plans have halved.",
        "“Waiting times for speech therapy are down.”",
        "Inspectors said that there are far fewer tribunals than elsewhere, and that fewer"
        " complaints are made.",
        "Fewer families are being kept waiting for wheelchairs.",
        "Inspectors found no shortcomings in the support that portage workers give.",
        "Inspectors couldn’t fault the way the sensory service works with nurseries.",
        "The team could find no fault with how schools share what they know.",
    ],
)
def test_less_of_what_nobody_wants_and_no_fault_are_praise(written: str) -> None:
    assert certain_side(written) == 1


@pytest.mark.parametrize(
    "written",
    [
        "Enough progress in joining up visits to young children hasn't been made.",
        "Improvement in the quality of annual reviews has not yet been seen.",
        "No progress has been made with transitions.",
        "Progress in cutting waits is not told, and progress in sharing data has yet to be made.",
        "They noted that waiting times have not fallen.",
        "Delays in assessments are yet to be reduced.",
        "Support for excluded pupils has been reduced.",
        "Appointments for children waiting for an assessment have been cut.",
        "Fewer children who wait for a diagnosis get help.",
    ],
)
def test_what_was_not_made_or_did_not_fall_is_criticism(written: str) -> None:
    assert certain_side(written) == -1


@pytest.mark.parametrize(
    "written",
    [
        "Waits for autism assessments must be cut.",
        "Waits for therapy are down, but remain far too long.",
        "Delays mean that attendance is down.",
        "Leaders hope that exclusions are reduced.",
        "Progress has been made in joint commissioning.",
        "Inspectors found no weaknesses in the plan other than its length.",
        "Fewer children have a named nurse.",
        "Staff who deal with complaints have fallen ill.",
    ],
)
def test_what_is_hedged_or_says_nothing_of_the_kind_is_not_certain(written: str) -> None:
    assert certain_side(written) == 0
