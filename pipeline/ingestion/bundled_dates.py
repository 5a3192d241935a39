"""Bundled public facts about days: when reports came out, and when people vote."""

import csv
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files

from pipeline.config.load import load_holidays
from pipeline.forecasts.days import Calendar, Silence
from pipeline.forecasts.report import Reported


@cache
def load_calendar() -> Calendar:
    """The calendar of forecasts: bank holidays, and the silences before elections to 2030.

    docs/decisions/0057-forecasts-from-the-last-reports.md says where the facts are from.
    """
    silences = (
        Silence(
            begins=date.fromisoformat(row["silent_from"]),
            polling_day=date.fromisoformat(row["polling_day"]),
            known_from=date.fromisoformat(row["known_from"]) if row["known_from"] else None,
            voting=_codes(row["votes"]),
            perhaps=_codes(row["may_vote"]),
            excepted=_codes(row["not"]),
        )
        for row in _rows("elections.csv")
    )
    return Calendar(load_holidays(), tuple(silences))


@cache
def load_report_dates() -> tuple[Reported, ...]:
    """Reports of area SEND inspections since 2023: when inspectors left, and when each came out."""
    return tuple(
        Reported(
            date.fromisoformat(row["published"]), date.fromisoformat(row["last_day"]), row["area"]
        )
        for row in _rows("report_dates.csv")
    )


def _codes(value: str) -> tuple[str, ...]:
    return tuple(filter(None, value.split("|")))


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = (files("pipeline") / "data" / name).read_text(encoding="utf-8")
    return csv.DictReader(text.splitlines())
