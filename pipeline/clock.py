"""Where `now` comes from, and how moments are written: UTC ISO 8601 text ending in Z."""

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from pipeline.errors import SettingsError

LONDON = ZoneInfo("Europe/London")


class SystemClock:
    """The machine's clock, or one that starts at a given moment (`--now`, for replays and
    tests) or is some seconds ahead.
    """

    def __init__(self, start: datetime | None = None, *, ahead: float = 0.0) -> None:
        self.start, self.began, self._ahead = start, time.monotonic(), timedelta(seconds=ahead)

    def now(self) -> datetime:
        """The present moment, UTC."""
        if self.start is None:
            return datetime.now(UTC) + self._ahead
        return self.start + timedelta(seconds=time.monotonic() - self.began)


def parse_now(words: str) -> datetime:
    """The moment that `--now` names, in UTC.

    A bare date means 18:00 in Europe/London; a time without a zone is London time. Raises
    SettingsError for anything else.
    """
    try:
        if not "1990" <= words[:4] <= "2199":
            raise ValueError("the year is out of range")
        if len(words) == 10:
            day = date.fromisoformat(words)
            return datetime(day.year, day.month, day.day, 18, tzinfo=LONDON).astimezone(UTC)
        moment = datetime.fromisoformat(words)
    except ValueError as fault:
        raise SettingsError(
            f"--now {words!r} is not a time: write 2024-12-18 or 2024-12-18T09:30:00Z"
        ) from fault
    return (moment if moment.tzinfo else moment.replace(tzinfo=LONDON)).astimezone(UTC)


def stamp(moment: datetime) -> str:
    """A moment as stored text, to the millisecond, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def london_day(moment: datetime) -> date:
    """The day that a moment is in London."""
    return moment.astimezone(LONDON).date()


def seconds_between(earlier: str, later: str) -> float:
    """The seconds from one stored moment to another."""
    return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()


def london_date(value: str | None) -> str | None:
    """The London date of a listing's `published` (ISO date or UTC moment); None stays None."""
    if not value or "T" not in value:
        return value
    return datetime.fromisoformat(value).astimezone(LONDON).date().isoformat()
