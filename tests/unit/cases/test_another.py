"""What an account is of, where it shares words with a promise of something else."""

from datetime import date

import pytest

from pipeline.cases.promises.accounts import says_missed
from pipeline.cases.promises.amounts import only_begins
from pipeline.cases.promises.another import is_of_another, is_of_one_more
from pipeline.cases.promises.dated import names_day


@pytest.mark.parametrize(
    ("said", "promise", "other"),
    [
        ("We read 300 school reports in May.", "Read 300 plans by May", True),
        ("We read all 300 plans in May.", "Read 300 new plans by May", False),
        ("The last of the 300 old ones was read.", "Read 300 new plans by May", False),
        ("We read 300 in May.", "Read 300 new plans by May", False),
        ("Replies take 15 working days.", "Reply in 15 weeks", False),
        ("The nurse's post is vacant.", "Print the guide for nurses by May", True),
        ("The nurse's post is vacant.", "Appoint a nurse by May", False),
        ("Published on 3 June, a day late.", "A clinic will open by 2 June", True),
        ("Published on 3 June, a day late.", "A strategy will be out by 2 June", False),
        ("The action plan was submitted on 3 June.", "A clinic will open by 2 June", True),
        ("The trust approved the budget.", "Both bodies to approve the budget by May", True),
        ("The trust and the council approved it.", "Both bodies to approve the budget", False),
        ("A room for autism opened in May.", "Open an autism hub by May", True),
        ("The two hubs opened in May.", "Open an autism hub by May", False),
        ("It opened in May.", "Open an autism hub by May", False),
        ("A room opened in May.", "2 | Open a room | Head | May | Dashboard", False),
    ],
)
def test_shared_words_make_no_account_of_another_thing(
    said: str, promise: str, other: bool
) -> None:
    assert is_of_another(said, promise) is other


def test_one_more_is_not_the_one_that_was_promised() -> None:
    assert is_of_one_more("A second clinic opened in May.", "Open a clinic by May")
    assert not is_of_one_more("The clinic opened in May.", "Open a clinic by May")


def test_what_is_being_prepared_is_not_done() -> None:
    promise = "A nurse in each hospital by May"
    assert only_begins("The trusts have agreed and are advertising for nurses.", promise)
    assert not only_begins("The nurses are in post.", promise)


def test_more_than_was_set_is_nothing_missed() -> None:
    assert not says_missed("63% were on time, above what you had set yourselves.")
    assert says_missed("53% were on time, below what you had set yourselves.")


@pytest.mark.parametrize(
    ("said", "by", "named"),
    [
        ("They were to be gone by the end of 2031.", date(2031, 2, 28), False),
        ("They were to be gone by the end of 2031.", date(2031, 12, 31), True),
        ("They went in 2031.", date(2031, 12, 31), False),
    ],
)
def test_a_year_names_none_of_its_days_but_the_last(said: str, by: date, named: bool) -> None:
    assert names_day(said, by, date(2032, 3, 1), month=False) is named
