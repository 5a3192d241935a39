"""Lanes and delays in memory."""

from collections.abc import Iterable

from pipeline.model.health import Delay, DelayRow, Lane, LaneRow, Waiting, WorkerRow
from tests.support.memory.tables import Tables
from tests.support.rows import replace


class Lanes(Tables):
    """See `pipeline.ports.watching.lanes`."""

    def lanes(self) -> list[LaneRow]:
        return list(self.state.lanes.values())

    def note_progress(self, lane: Lane, at: str, done: int = 0) -> None:
        known = self.state.lanes.get(lane, LaneRow(lane, at, None, ""))
        self.state.lanes[lane] = replace(known, progress_at=at, done=known.done + done)

    def note_failure(self, lane: Lane, failure: str, at: str) -> None:
        known = self.state.lanes.get(lane)
        if known is not None:
            failed_at = at if failure else known.failed_at
            self.state.lanes[lane] = replace(known, failure=failure, failed_at=failed_at)

    def forget_lanes(self) -> None:
        self.state.lanes.clear()

    def note_delay(self, measure: Delay, at: str, seconds: float, *, over: bool) -> None:
        known = self.state.delays.get((measure, at[:13]), DelayRow(measure, 0, 0, 0.0, 0.0))
        self.state.delays[measure, at[:13]] = added(
            known, DelayRow(measure, 1, int(over), seconds, seconds)
        )

    def delays(self, since: str, until: str) -> list[DelayRow]:
        found: dict[Delay, DelayRow] = {}
        for (measure, hour), each in sorted(self.state.delays.items()):
            if since[:13] <= hour <= until[:13]:
                found[measure] = added(found[measure], each) if measure in found else each
        return list(found.values())

    def workers(self) -> list[WorkerRow]:
        return []

    def waiting(self, now: str) -> list[Waiting]:
        raise NotImplementedError("monitors look at a real database")

    def first_told(self, publications: Iterable[str], at: str) -> list[str]:
        new = sorted(set(publications) - self.state.first_told.keys())
        self.state.first_told.update(dict.fromkeys(new, at))
        return new


def added(one: DelayRow, other: DelayRow) -> DelayRow:
    """Both together."""
    return DelayRow(
        one.measure,
        one.n + other.n,
        one.over + other.over,
        one.total + other.total,
        max(one.worst, other.worst),
    )
