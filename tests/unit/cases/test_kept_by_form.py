"""What became of promises, by the form of the account: entries with a colon, limits, sentences that
lean on the one before; and what is told beside the deed.
"""

from datetime import date

import pytest

from pipeline.analysis.told.promised.commitments import commitments_in
from pipeline.cases.promises.accounts import (
    clause,
    deed,
    is_of_sending_in,
    says_kept,
    says_missed,
    says_rid,
)
from pipeline.cases.promises.alike import names_code
from pipeline.cases.promises.amounts import length, numbers, only_begins
from pipeline.cases.promises.dated import names_day
from pipeline.extraction.extract import extract
from pipeline.model.documents import Classification, PartialDate
from pipeline.model.terms import DocType, Label, Standing

SAID = PartialDate("2031-10-01")


@pytest.mark.parametrize(
    ("said", "standing", "on"),
    [
        ("The SEND contract was not let by 19 June.", "late", None),
        ("SEND hub – slipped from May; the lease is with solicitors.", "late", None),
        ("Cabinet did not adopt the SEND strategy until 14 July.", "late", None),
        (
            "Review of SEND panels: done. Two heads read forty files on 3 June.",
            "happened",
            "2031-06-03",
        ),
        ("SEND chat line: live since 6 June and staffed at weekends.", "happened", "2031-06-06"),
        ("The board agreed to appoint a SEND lead by the end of February.", None, None),
        (
            "The SEND rota that was to begin in May was shown to us as a sketch in July.",
            "late",
            None,
        ),
        ("The SEND site should have been up by Easter, and is “being tested”.", "late", None),
        ("The SEND leaflet, promised for June, is only now with the printers.", "late", None),
        ("The SEND desk, promised for June, opened on 4 June.", "happened", "2031-06-04"),
        ("SEND moves planned for May have been postponed.", "late", None),
        ("Just two of the six SEND nurses had been hired by 30 June.", "late", None),
        ("Seven of nine SEND posts are filled.", "late", None),
        ("The SEND guide has so far reached 31 of 58 schools.", "late", None),
        (
            "On 3 May 70 of the 72 SEND plans had been sent; two went a week late.",
            "late",
            None,
        ),
        ("All nine SEND posts are filled.", "happened", None),
        ("A SEND map that went live just before Easter is well used.", "happened", "2031-04"),
        ("Both SEND leads were in post by 9 June.", "happened", "2031-06-09"),
        ("Cabinet approved the SEND budget at its meeting on 8 May.", "happened", "2031-05-08"),
        (
            "A permanent SEND lead came on 8 May, and two of three posts are filled.",
            "happened",
            "2031-05-08",
        ),
        ("SEND waits are 30 weeks. That is well short of what we asked for.", "late", None),
        ("Since May 2031 the same SEND form is used in both towns.", "happened", "2031-05"),
        ("SEND clubs: two began in June, not three; the third has no hall.", "late", None),
        ("The SEND sort was done by 6 June, and ten were seen.", "happened", "2031-06-06"),
        ("3.1 SEND charter: behind. Lawyers want changes.", "late", None),
        ("The SEND code would not go to cabinet in July as planned.", None, None),
        ("The SEND code went to cabinet in July as planned.", "happened", "2031-07"),
        ("The SEND code was sent in draft to partners on 4 July.", None, None),
        ("The SEND code was sent to partners on 4 July.", "happened", "2031-07-04"),
        ("A SEND plan published in May promises a clinic by next March.", None, None),
        ("This notice is issued on 4 July 2031 about SEND.", None, None),
        ("You had aimed for 26 weeks for SEND by June; it was reached in August.", "late", None),
        ("All SEND files were to have been read by June; 640 of the 1,020 had been.", "late", None),
        ("In the three months before this visit, 63% of SEND plans were issued.", None, None),
        ("The SEND hub opened three months before it had to.", "happened", None),
    ],
)
def test_accounts_are_read_by_their_form(said: str, standing: str | None, on: str | None) -> None:
    made = [one for one in _read(said) if one.standing is not Standing.DUE]
    assert [(one.standing.value, one.on) for one in made[-1:]] == [(standing, on)][: bool(standing)]


def test_a_row_without_a_day_says_by_its_colour_that_it_is_late() -> None:
    table = "Ref | SEND action | RAG | Note\n2a | Hire a SEND nurse | Red | No applicants\n"
    rows = f"{table}2b | Print the SEND guide | Green | At the printers"
    assert [one.span.quote for one in _read(rows)] == [
        "2a | Hire a SEND nurse | Red | No applicants"
    ]


@pytest.mark.parametrize(
    "said",
    [
        "The SEND hub planned for May opened and by July had seen sixty.",
        "The SEND hub promised for May opened, only a mile from the station.",
    ],
)
def test_what_opened_is_not_late_for_what_is_said_beside_it(said: str) -> None:
    assert not [one for one in _read(said) if one.standing is Standing.LATE]


def test_nothing_promised_for_a_day_that_has_passed_is_still_to_come() -> None:
    assert not [
        one
        for one in _read("SEND moves planned for May have been postponed.")
        if one.standing is Standing.DUE
    ]


def test_a_sentence_that_leans_is_quoted_with_the_one_before() -> None:
    said = "SEND visits to eleven nurseries are done. They undertook to see the rest by 8 May 2032."
    assert [one.span.quote for one in _read(said) if one.on == "2032-05-08"] == [said]
    assert clause(said).startswith("They undertook")


def test_what_is_told_beside_a_deed_is_no_part_of_it() -> None:
    assert deed("The audit was held on 4 May and found 11 of 30 files sound") == (
        "The audit was held on 4 May"
    )


def test_limits_are_compared_as_times() -> None:
    assert length("No child waits more than 18 weeks") == (18, "week")
    assert length("from 9 weeks to 18 weeks") is None


def test_rows_of_one_number_are_of_one_step() -> None:
    assert names_code(
        "4.2 | Agreement not yet signed", "4.2 | Sign the agreement with both trusts | May"
    )
    assert not names_code("4.2 | Nurse began", "4.2 | Sign the agreement with both trusts | May")
    assert numbers("A mentor for each pupil by the 31st") == set()


def test_the_end_of_a_month_is_no_day_before_its_last() -> None:
    said, published = "It was to be gone by the end of February 2031.", date(2031, 10, 1)
    assert names_day(said, date(2031, 2, 28), published, month=False)
    assert not names_day(said, date(2031, 2, 14), published, month=False)


def test_a_row_that_is_done_is_done_on_the_day_that_it_goes_on_to_name() -> None:
    table = (
        "Ref | SEND action | Status | Note\n2a | Hire a SEND nurse | Complete | Here since 4 May"
    )
    made = [one for one in _read(table) if one.span.quote.startswith("2a")]
    assert {(one.standing, one.on) for one in made} == {(Standing.HAPPENED, "2031-05-04")}


def test_who_says_that_nobody_waits_says_what_is_done() -> None:
    assert says_rid("On 3 May no review was overdue.")
    assert not says_rid("On 3 May no review was held.")


def test_what_shows_promise_is_no_promise() -> None:
    assert not says_missed("The new nurses show promise, yet few parents had not met one.")


def test_an_entry_says_that_a_day_was_kept() -> None:
    assert says_kept("Requirement 4 has been met: the paper went in May.")
    assert not says_kept("The board met: it discussed the paper.")


def _read(said: str):
    text = extract(
        f"Notes of it\n\n{said}\n\nThe board closed.".encode(), "text/plain", "0" * 64, ""
    )
    held = Classification(label=Label.INSPECTION_OUTCOME, doc_type=DocType.COMMITTEE, score=1.0)
    return commitments_in(text, SAID, held, notice=False)


@pytest.mark.parametrize(
    ("said", "promise", "found"),
    [
        ("Calls on schools began on 4 June.", "Call on each of the 26 schools", True),
        ("Calls on all schools began on 4 June.", "Call on each of the 26 schools", False),
        ("The new nurses started on 4 June.", "All nurses to have started", False),
        ("The hub started on 4 June.", "Open the hub", False),
        ("Work on the review started on 4 June.", "Complete the review", True),
        ("The review started in May and was completed on 4 June.", "Complete the review", False),
    ],
)
def test_what_has_begun_is_not_all_done(said: str, promise: str, found: bool) -> None:
    assert only_begins(said, promise) is found


def test_a_plan_that_is_to_be_agreed_is_not_only_to_be_sent() -> None:
    assert is_of_sending_in("A written statement is to be with HMI by 9 May.")
    assert not is_of_sending_in("A written statement has to be agreed with HMI by 9 May.")


def test_of_a_row_all_cells_are_promised() -> None:
    row = "2b | 80% of replies in a week | Jo Ash, nurse lead; social work lead | 31 March 2025"
    assert clause(row) == row
    assert numbers("A lead for all by 17½ | Jo Ash | 31 March 2025") == set()
    assert clause("Ten clubs open; the hall opens by May 2025") == "the hall opens by May 2025"
