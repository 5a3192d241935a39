"""What later publications say became of a promise: done in time, done late, not done, or nothing
that could not be said of another. Words and areas are invented.
"""

from datetime import date

import pytest

from pipeline.analysis.told.promised.owed import is_owed
from pipeline.cases.values import Deadline
from pipeline.model.documents import PartialDate
from pipeline.model.terms import Stage
from tests.support.case_replay import days
from tests.unit.cases.test_cases import AREAS
from tests.unit.cases.test_promises import NEWS, REPORT

PLAN = {
    "published": "2024-07-01",
    "title": "Priority action plan",
    "url": "https://localoffer.thornleyvale.gov.uk/plan",
    "doc_type": "local_offer",
    "text": """Priority action plan
Our answer to the area SEND inspection of Thornley Vale in March 2024.
A sensory hub opens at Millbrook by October 2024.
By March 2025 the hospital and the council sign a protocol on sharing records.
120 places in resource bases are ready by September 2025.
At least 60% of reviews are held in time by July 2025.
The clinic at Norwell will open by December 2024 and should halve the wait, at present 62 weeks.
Evening clubs in Ashby, Corley and Marlow begin by January 2025.""",
}


def promises(*said: str, published: str = "2025-11-03") -> dict[str, tuple[str, str | None]]:
    """What became of each promise by the end of 2025: its standing, and the day it was done."""
    area = AREAS.named("Thornley Vale")
    assert area is not None
    later = {
        "published": published,
        "title": "Scrutiny Committee: progress since the area SEND inspection of Thornley Vale",
        "url": "https://democracy.thornleyvale.gov.uk/9",
        "doc_type": "committee",
        "text": "SEND: progress since the area SEND inspection of Thornley Vale, which found"
        " widespread and systemic failings.\n" + "\n".join(said),
    }
    day = date(2025, 12, 31)
    (case,) = days(AREAS, area.gss_code, (REPORT, NEWS, PLAN, later), [day])[day]
    made = [each for each in case.deadlines if each.stage is Stage.COMMITMENT]
    return {_day(each): (each.standing.value, each.met_on) for each in made}


def _day(deadline: Deadline) -> str:
    assert deadline.by is not None
    return f"{deadline.by:%Y-%m}"


@pytest.mark.parametrize(
    ("said", "of", "became"),
    [
        (
            "The sensory hub at Millbrook opened on 14 October 2024.",
            "2024-10",
            ("met", "2024-10-14"),
        ),
        ("The sensory hub at Millbrook opened in May 2025.", "2024-10", ("late", "2025-05")),
        ("The protocol on records was signed on 9 July 2025.", "2025-03", ("late", "2025-07-09")),
        ("The protocol on records has not been signed.", "2025-03", ("late", None)),
        ("The protocol on records would be signed on 9 July 2026.", "2025-03", ("not_known", None)),
        (
            "If the sensory hub at Millbrook opened in May we would say so.",
            "2024-10",
            ("not_known", None),
        ),
        ("The sensory garden opened on 14 October 2024.", "2024-10", ("not_known", None)),
        ("The sensory garden opened on time.", "2024-10", ("not_known", None)),
        ("The sensory hub at Millbrook ought to have opened by now.", "2024-10", ("late", None)),
        ("At the end of October 2024 the hub was still shut.", "2024-10", ("late", None)),
        ("At the end of May 2025 the hub was still shut.", "2024-10", ("not_known", None)),
        ("A protocol was due in March 2025 but has yet to be signed.", "2025-03", ("late", None)),
        (
            "In September 2025, 31 of the places in bases were still empty.",
            "2025-09",
            ("late", None),
        ),
        ("In July 2025 the target of 60 per cent was missed.", "2025-07", ("late", None)),
        ("The target of 90 per cent was missed.", "2025-07", ("not_known", None)),
        ("Families had not met any of those who run the clinic.", "2024-12", ("not_known", None)),
        (
            "Place | What became of it\nNorwell | clinic began on 13 January 2025, with its protocol\n"
            "Millbrook | sensory hub opened on 14 October last year\nCorley | nothing to tell",
            "2024-10",
            ("met", "2024-10-14"),
        ),
        (
            "The clinic at Norwell opened on 13 January 2025, eleven weeks after its date.",
            "2024-12",
            ("late", "2025-01-13"),
        ),
        ("The evening clubs began in Ashby in January 2025.", "2025-01", ("not_known", None)),
        (
            "Of the 120 places in resource bases 76 were opened in September 2025.",
            "2025-09",
            ("not_known", None),
        ),
        (
            "The 120 places in resource bases were opened in September 2025.",
            "2025-09",
            ("met", "2025-09"),
        ),
        (
            "Millbrook's sensory hub took its first families on 7 October 2024, ahead of its date.",
            "2024-10",
            ("met", "2024-10-07"),
        ),
        (
            "The hospital and council put their names to the protocol on records, as promised.",
            "2025-03",
            ("met", None),
        ),
        (
            "In March 2025 the protocol on records was a draft, so that milestone was missed.",
            "2025-03",
            ("late", None),
        ),
        (
            "The protocol on records should have been ready in March 2025.",
            "2025-03",
            ("late", None),
        ),
        ("In July 2025, 71 per cent of reviews were held in time.", "2025-07", ("met", "2025-07")),
        ("In July 2025, 48 per cent of reviews were held in time.", "2025-07", ("late", None)),
        (
            "A sensory hub was pledged to Millbrook by October 2024.",
            "2024-10",
            ("not_known", None),
        ),
        (
            "Three of the four rooms of the sensory hub at Millbrook opened on 3 October 2024.",
            "2024-10",
            ("not_known", None),
        ),
        (
            "Between May and August 2024 the sensory hub at Millbrook had 212 enquiries.",
            "2024-10",
            ("not_known", None),
        ),
    ],
)
def test_a_promise_is_kept_as_far_as_later_words_say(
    said: str, of: str, became: tuple[str, str | None]
) -> None:
    assert promises(said)[of] == became


@pytest.mark.parametrize(
    ("published", "became"), [("2024-09-20", "met"), ("2024-12-20", "not_known")]
)
def test_what_is_done_without_a_day_was_done_by_the_day_it_is_told(
    published: str, became: str
) -> None:
    said = "SEND: the sensory hub at Millbrook is now open."
    assert promises(said, published=published)["2024-10"] == (became, None)


def test_one_word_is_enough_only_for_what_plainly_was_not_done() -> None:
    said = "SEND: the Norwell bus was meant to run by the end of December 2024."
    assert promises(said)["2024-12"] == ("not_known", None)


@pytest.mark.parametrize(
    ("said", "owed"),
    [
        ("The hub was meant to open in May 2024 and is a sketch.", True),
        ("The hub is where it was meant to be: nobody had waited as at 30 May 2024.", False),
        ("Visits go as they were supposed to in May 2024.", False),
    ],
)
def test_what_is_where_it_was_meant_to_be_is_not_late(said: str, owed: bool) -> None:
    assert is_owed(said, PartialDate("2024-09-20")) is owed


def test_what_is_approved_later_may_be_something_else() -> None:
    said = "SEND: a second protocol with the hospital was approved on 9 June 2025."
    assert promises(said)["2025-03"] == ("not_known", None)


def test_what_could_be_said_of_two_promises_is_said_of_none() -> None:
    assert set(promises("The hub and the protocol on records were signed off.").values()) == {
        ("not_known", None)
    }
