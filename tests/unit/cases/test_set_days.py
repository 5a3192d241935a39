"""What is set for a day, by the form of its clause: whatever the verb, and never for a day that a
sentence only recalls.
"""

import pytest

from pipeline.analysis.told.promised.commitments import commitments_in
from pipeline.analysis.told.promised.days_ahead import days_named
from pipeline.extraction.extract import extract
from pipeline.model.documents import Classification, PartialDate
from pipeline.model.terms import DocType, Label, Standing

SAID = PartialDate("2031-10-01")
LETTER, PAPER, PRESS = DocType.GOVERNMENT, DocType.COMMITTEE, DocType.PRESS


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("in the new year", ["2032-01"]),
        ("by next summer", ["2032-08"]),
        ("by the end of term", ["2031-12"]),
        ("within six months of this letter", ["2032-04"]),
        ("within 28 days of the date of this notice", ["2031-10-29"]),
        ("within 60 days of the date in paragraph 1", ["2031-11-30"]),
        ("within 20 working days of this notice", []),
        ("please let us have it within three weeks", ["2031-10-22"]),
        ("in the summer term", ["2032-07"]),
        ("by the end of 2032", ["2032-12-31"]),
        ("Spring 2032", ["2032-05"]),
        ("Mar-32", ["2032-03"]),
        ("next month", ["2031-11"]),
        ("within five weeks of this meeting, that is by 30 October", ["2031-10-30"]),
        ("calls are answered within four weeks", []),
        ("it had hoped that by the end of July nobody would wait a year", ["2031-07"]),
        ("the review due by the end of June took place on 2 August", ["2031-06", "2031-08-02"]),
        ("the board met for the first time on 25 March", ["2031-03-25"]),
        ("it had hoped for the end of July and will open in November", ["2032-07", "2031-11"]),
        ("the review due by the end of June is on 2 August", ["2032-06", "2032-08-02"]),
    ],
)
def test_days_are_reckoned_from_what_is_stated(words: str, found: list[str]) -> None:
    assert [one.on for one in days_named(words, SAID)] == found


@pytest.mark.parametrize(
    ("said", "by", "found"),
    [
        ("SEND: each family on the list hears from its caseworker in December.", PAPER, "2031-12"),
        ("A panel of three SEND heads has been called for November.", LETTER, "2031-11"),
        ("You have set 30 April 2032 as the date for the SEND handbook.", LETTER, "2032-04-30"),
        ("The SEND clinic was late; the trust now says 9 February 2032.", LETTER, "2032-02-09"),
        ("January 2032: heads and health visitors agree a SEND protocol.", LETTER, "2032-01"),
        (
            "Interviews for a SEND lead were held; she is to begin in January.",
            LETTER,
            "2032-01",
        ),
        ("“We will have seen every SEND pupil by next March,” said the trust.", PRESS, "2032-03"),
        ("Agreed: each SEND family to have one named officer by end January.", PAPER, "2032-01"),
        ("SEND: each nursery gets a visit in October.", PAPER, "2031-10"),
        ("The trust has until Easter to clear the SEND list.", PAPER, "2032-03"),
        ("Action: KL to send round the SEND protocol (KL, 9/1/32).", PAPER, "2032-01-09"),
        (
            "SEND records lag; please send us a date for them within two weeks.",
            LETTER,
            "2031-10-15",
        ),
        (
            "Ahead of the monitoring visit, send us the SEND figures by 9 May 2032.",
            LETTER,
            "2032-05-09",
        ),
        (
            "A round of interviews has led to an offer; the SEND lead is to start in May.",
            LETTER,
            "2032-05",
        ),
        ("SEND nurses to have seen each school by Easter, 28 March 2032.", PAPER, "2032-03-28"),
        ("SEND: a list by the end of the spring term (26 March 2032).", PAPER, "2032-03-26"),
        (
            "SEND: offers for all before the spring half-term, which starts on 16 February.",
            PRESS,
            "2032-02-16",
        ),
        (
            "A SEND guide will be out in time for the Easter holidays, by 19 March.",
            PRESS,
            "2032-03-19",
        ),
        (
            "The SEND protocol: the day for it is changed from 30 April 2032 to 31 July 2032.",
            LETTER,
            "2032-07-31",
        ),
        (
            "We agreed that the SEND milestone of 40 weeks will move to 30 June 2032.",
            LETTER,
            "2032-06-30",
        ),
        (
            "The partnership had agreed to move the target date for SEND to 31 March 2032.",
            PAPER,
            "2032-03-31",
        ),
        (
            "You will have read that the SEND hub has been put back to January 2033.",
            PRESS,
            "2033-01",
        ),
        ("The SEND hub will not open until April 2032.", PRESS, "2032-04"),
        (
            "(2) a full report on the first year of SEND work be brought in March 2032.",
            PAPER,
            "2032-03",
        ),
        (
            "That officers provide the panel with SEND figures at its meeting on 4 March 2032.",
            PAPER,
            "2032-03-04",
        ),
    ],
)
def test_a_day_to_come_is_set_by_any_verb(said: str, by: DocType, found: str) -> None:
    assert _set(said, by) == [found]


@pytest.mark.parametrize(
    "said",
    [
        "The clinical group that buys SEND care will cease on 31 March 2032.",
        "Date of next: March 2032, if SEND staff are free.",
        "The contract for SEND transport runs out on 30 June 2032.",
        "The council will have a new chief executive, once a head of SEND, from May 2032.",
        "We said that four SEND therapists would be here from September.",
        "1.2 | SEND advice within six weeks | Red | 71% at the end of March",
        "SEND letters went to every family on 14 July.",
        "The SEND dashboard that was to be in use in April was shown to us as a sketch in July.",
        "The SEND guide has not been printed, though it was to be there by the end of June.",
        "The SEND trajectory reached us on 28 February, inside the time we gave.",
        "The SEND survey, promised for March, has not yet been done.",
        "Our next SEND meeting is in December.",
        "A SEND reader was put on to 30 June 2032 of the calendar.",
        "The SEND hub did not open until April.",
        "Attendance of SEND pupils moved from 30 to 40 per cent by June.",
    ],
)
def test_a_day_that_is_recalled_is_not_set_for_next_year(said: str) -> None:
    assert _set(said, PAPER) == []


def test_news_of_all_sorts_sets_only_what_is_about_children() -> None:
    said = "Brown bins are emptied weekly from March.\n\nA SEND hub opens in March."
    text = extract(said.encode(), "text/plain", "0" * 64, "")
    held = Classification(label=Label.OTHER, doc_type=DocType.COUNCIL_NEWS, score=1.0)
    made = commitments_in(text, SAID, held, notice=False, of_send=True)
    assert [one.span.quote for one in made] == ["A SEND hub opens in March."]


def _set(said: str, by: DocType) -> list[PartialDate | None]:
    text = extract(said.encode(), "text/plain", "0" * 64, "")
    held = Classification(label=Label.INSPECTION_OUTCOME, doc_type=by, score=1.0)
    made = commitments_in(text, SAID, held, notice=False)
    return [one.on for one in made if one.standing is Standing.DUE]


def test_an_action_of_minutes_has_its_day_behind_its_owner() -> None:
    said = (
        "Notes of the board\n\n"
        "Action: Appoint a SEND governor in each school (owner: Ms Ash; 9 May 2032)\n\n"
        "The board thanked Ms Ash."
    )
    assert _set(said, PAPER) == ["2032-05-09"]
