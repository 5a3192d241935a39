"""When a report is likely: the window, what it is learned from, and what elections do to it."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest

from pipeline.config.load import load_holidays
from pipeline.forecasts.days import DAY, Calendar, Silence, school_holidays
from pipeline.forecasts.report import (
    AFTER_SILENCE,
    LEARNED,
    Reported,
    conformal,
    learned_lengths,
    report_forecast,
)

PLAIN = Calendar(load_holidays())
VOTE = Silence(
    begins=date(2025, 3, 24),
    polling_day=date(2025, 5, 1),
    voting=("E10",),
    perhaps=("E06",),
    excepted=("E10000099",),
)
VOTING = Calendar(load_holidays(), (VOTE,))
COUNTY, PERHAPS, LONDON = "E10000001", "E06000001", "E09000001"
MADE = date(2025, 2, 3)


def history(*lengths: int, last_day: date = date(2024, 8, 2)) -> list[Reported]:
    """Reports that took so many working days each."""
    starts = [last_day + n * DAY for n in range(len(lengths))]
    return [
        Reported(PLAIN.after(day, length), day, LONDON)
        for day, length in zip(starts, lengths, strict=True)
    ]


STEADY = history(*range(31, 51))


def test_the_window_is_that_of_the_last_reports_in_working_days() -> None:
    last_day = date(2025, 1, 10)
    made = report_forecast(LONDON, last_day, STEADY, PLAIN, MADE)
    assert made is not None
    lengths = sorted(PLAIN.between(each.last_day, each.published) for each in STEADY)
    assert made.earliest == PLAIN.after(last_day, lengths[1]).isoformat()
    assert made.latest == PLAIN.after(last_day, lengths[18]).isoformat()
    assert (made.percent, made.learned_from, made.made_on) == (80, 20, "2025-02-03")
    assert (made.awaited, made.since, made.area) == ("report", "2025-01-10", LONDON)


@pytest.mark.parametrize(("number", "there"), [(8, False), (9, True)])
def test_too_few_reports_give_no_window(number: int, there: bool) -> None:
    made = report_forecast(LONDON, date(2025, 1, 10), STEADY[:number], PLAIN, MADE)
    assert (made is not None) is there


def test_only_the_last_reports_count() -> None:
    slow = history(*[90] * 20, last_day=date(2023, 3, 3))
    assert learned_lengths([*slow, *STEADY], PLAIN, MADE) == learned_lengths(STEADY, PLAIN, MADE)
    assert len(STEADY) == LEARNED


def test_nothing_of_the_day_itself_or_later_is_known() -> None:
    later = history(*[5] * 20, last_day=MADE - timedelta(days=7))
    later = [each for each in later if each.published >= MADE]
    assert report_forecast(LONDON, date(2025, 1, 10), [*STEADY, *later], PLAIN, MADE) == (
        report_forecast(LONDON, date(2025, 1, 10), STEADY, PLAIN, MADE)
    )


@pytest.mark.parametrize("number", [9, 20, 33])
def test_four_in_five_new_cases_fall_into_the_window_whatever_their_distribution(
    number: int,
) -> None:
    chance, held, tries = Random(number), 0, 4000
    for _ in range(tries):
        *seen, new = (chance.lognormvariate(0, 1) for _ in range(number + 1))
        window = conformal(seen)
        assert window is not None
        held += window[0] <= new <= window[2]
    assert 0.78 <= held / tries <= 0.87


def due_in_march(area: str, calendar: Calendar = VOTING) -> tuple[date, date]:
    """The ends of the window of a report that would be due from March on."""
    made = report_forecast(area, date(2025, 1, 31), STEADY, calendar, MADE)
    assert made is not None
    return date.fromisoformat(made.earliest), date.fromisoformat(made.latest)


def test_a_report_about_an_area_that_votes_waits_for_the_election() -> None:
    free = due_in_march(LONDON)
    assert due_in_march(LONDON, PLAIN) == free
    assert free[0] < VOTE.begins < free[1] < VOTE.polling_day
    released = VOTING.after(VOTE.polling_day, AFTER_SILENCE)
    assert due_in_march(COUNTY) == (free[0], released)
    assert due_in_march(PERHAPS) == (free[0], released)
    assert due_in_march("E10000099") == free


def test_a_window_that_lies_in_the_silence_begins_after_it() -> None:
    last_day = date(2025, 2, 14)
    made = report_forecast(COUNTY, last_day, STEADY, VOTING, MADE)
    unsure = report_forecast(PERHAPS, last_day, STEADY, VOTING, MADE)
    assert made is not None and unsure is not None
    assert made.earliest == "2025-05-02"
    assert unsure.earliest < "2025-05-01" < unsure.latest


def test_an_election_that_nobody_knew_of_changes_nothing() -> None:
    sudden = Calendar(load_holidays(), (replace(VOTE, known_from=MADE + DAY),))
    assert due_in_march(COUNTY, sudden) == due_in_march(LONDON)


def test_reports_that_may_have_waited_for_an_election_teach_nothing() -> None:
    waited = Reported(date(2025, 5, 8), date(2025, 1, 31), COUNTY)
    free, later = replace(waited, area=LONDON), date(2025, 6, 2)
    known = learned_lengths(STEADY, VOTING, later)
    assert learned_lengths([*STEADY, waited], VOTING, later) == known
    assert learned_lengths([*STEADY, free], VOTING, later) != known


def test_days_of_holidays_count_less_and_days_without_work_not_at_all() -> None:
    assert PLAIN.work(date(2025, 3, 3)) == 1
    assert 0 < PLAIN.work(date(2025, 8, 5)) < 1
    assert [PLAIN.work(day) for day in (date(2025, 3, 1), date(2025, 12, 25))] == [0, 0]
    assert PLAIN.between(date(2025, 3, 7), date(2025, 3, 14)) == 5
    assert PLAIN.after(date(2025, 3, 7), 5) == date(2025, 3, 14)


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        ("2025-01-02", True),
        ("2025-01-06", False),
        ("2025-02-19", True),
        ("2025-04-15", True),
        ("2025-04-29", False),
        ("2025-05-28", True),
        ("2025-07-21", False),
        ("2025-08-15", True),
        ("2025-09-01", False),
        ("2025-10-29", True),
        ("2025-12-22", True),
    ],
)
def test_school_holidays_are_the_usual_ones(day: str, closed: bool) -> None:
    assert (date.fromisoformat(day) in school_holidays(2025)) is closed


def test_a_longer_wait_never_ends_earlier() -> None:
    days = [PLAIN.after(date(2024, 12, 6), each / 2) for each in range(120)]
    assert all(one <= other for one, other in pairwise(days))
