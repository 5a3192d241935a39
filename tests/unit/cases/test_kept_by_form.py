"""What became of promises, by the form of the account: entries with a colon, limits, sentences that
lean on the one before; and what is told beside the deed.
"""

import pytest

from pipeline.analysis.told.promised.commitments import commitments_in
from pipeline.cases.promise_words import clause, deed, length, names_code, numbers, says_kept
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
    ],
)
def test_accounts_are_read_by_their_form(said: str, standing: str | None, on: str | None) -> None:
    made = [one for one in _read(said) if one.standing is not Standing.DUE]
    assert [(one.standing.value, one.on) for one in made[-1:]] == [(standing, on)][: bool(standing)]


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


def test_an_entry_says_that_a_day_was_kept() -> None:
    assert says_kept("Requirement 4 has been met: the paper went in May.")
    assert not says_kept("The board met: it discussed the paper.")


def _read(said: str):
    text = extract(
        f"Notes of it\n\n{said}\n\nThe board closed.".encode(), "text/plain", "0" * 64, ""
    )
    held = Classification(label=Label.INSPECTION_OUTCOME, doc_type=DocType.COMMITTEE, score=1.0)
    return commitments_in(text, SAID, held, notice=False)
