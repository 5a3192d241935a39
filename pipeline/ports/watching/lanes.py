"""How the service's lanes get on, and how long things took."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from pipeline.model.health import Delay, DelayRow, Lane, LaneRow, Waiting, WorkerRow
from pipeline.ports.transactions import Transactions


class Lanes(Transactions, Protocol):
    """The progress of each lane, and delays by the hour."""

    def lanes(self) -> list[LaneRow]:
        """The lanes of the service that works, or last worked, on the data folder."""
        ...

    def note_progress(self, lane: Lane, at: str, done: int = 0) -> None:
        """Records that a lane did something, or had nothing to do; `done` more than before."""
        ...

    def note_failure(self, lane: Lane, failure: str, at: str) -> None:
        """Records why a lane's round failed; "" for one that did not."""
        ...

    def forget_lanes(self) -> None:
        """Forgets the lanes: the service was stopped on purpose."""
        ...

    def note_delay(self, measure: Delay, at: str, seconds: float, *, over: bool) -> None:
        """Adds a delay to those of its hour, and whether it was over the aim."""
        ...

    def delays(self, since: str, until: str) -> list[DelayRow]:
        """The delays from the hour of a moment to that of another, by what was measured."""
        ...

    def waiting(self, now: str) -> list[Waiting]:
        """What is due in the lanes that poll, read and tell."""
        ...

    def workers(self) -> list[WorkerRow]:
        """The workers that are connected, by name; none where one service works alone."""
        ...

    def first_told(self, publications: Iterable[str], at: str) -> Sequence[str]:
        """Records when publications were first told to anybody; which had not been before, in the
        order of their ids.
        """
        ...
