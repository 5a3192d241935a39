"""Who is told, and what they asked for, frozen. Moments are UTC ISO 8601 text ending in `Z`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pipeline.model.terms import Filter, Frequency


@dataclass(frozen=True, slots=True)
class Interest:
    """What somebody wants to be told of, and how often.

    `filters` holds the values asked for, by what they narrow down (area: GSS codes; region: as the
    register has it); a missing key means any. `weekday` (0 is Monday) is the day of a weekly
    digest. `quiet` are two London wall-clock times ("22:00", "07:00") between which nothing is
    sent. `working_days`: nothing on weekends and England's bank holidays. `all_well`: a message a
    month when there was nothing else. The interest is in events after `since_event`; its digests
    have covered those up to `after_event`, the last one on the London date `last_digest`.
    """

    id: str
    rhythm: Frequency
    filters: Mapping[Filter, tuple[str, ...]] = field(default_factory=dict)
    weekday: int = 0
    quiet: tuple[str, str] | None = None
    working_days: bool = False
    all_well: bool = False
    created_at: str = ""
    since_event: int = 0
    after_event: int = 0
    last_digest: str | None = None

    @property
    def areas(self) -> tuple[str, ...]:
        """The GSS codes of the areas named."""
        return self.filters.get(Filter.AREA, ())


@dataclass(frozen=True, slots=True)
class Subscriber:
    """Who wants to know: an address of a channel, with any number of interests.

    A "pending" address has not confirmed yet, a "suspended" one cannot be reached: neither is told
    anything, nor is a paused one (until the London date `paused_until`, where there is one).
    `consent` is how and when they agreed, in words. An "operator" is also told how the sources are.
    """

    id: str
    channel: str
    address: str
    interests: tuple[Interest, ...] = ()
    role: Literal["reader", "operator"] = "reader"
    state: Literal["pending", "confirmed", "suspended"] = "confirmed"
    confirmed_at: str | None = None
    consent: str = ""
    paused: bool = False
    paused_until: str | None = None
    created_at: str = ""
