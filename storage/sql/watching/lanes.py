"""How the lanes get on and how long things took."""

from pipeline.model.health import Delay, DelayRow, Lane, LaneRow
from storage.sql.connection import Connection


class LanesMixin(Connection):
    """Documented in `pipeline.ports.watching.lanes`; writes expect the open transaction."""

    def lanes(self) -> list[LaneRow]:
        return self.typed(LaneRow, "SELECT * FROM lanes ORDER BY rowid")

    def note_progress(self, lane: Lane, at: str) -> None:
        self.run(
            "INSERT INTO lanes (name, progress_at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET"
            " progress_at = excluded.progress_at",
            lane,
            at,
        )

    def note_failure(self, lane: Lane, failure: str, at: str) -> None:
        self.run(
            "UPDATE lanes SET failure = ?, failed_at = CASE WHEN ? = '' THEN failed_at ELSE ? END"
            " WHERE name = ?",
            failure,
            failure,
            at,
            lane,
        )

    def forget_lanes(self) -> None:
        self.run("DELETE FROM lanes")

    def note_delay(self, measure: Delay, at: str, seconds: float, *, over: bool) -> None:
        self.run(
            "INSERT INTO delays VALUES (?, ?, 1, ?, ?, ?) ON CONFLICT (measure, hour) DO UPDATE SET"
            " n = delays.n + 1, over = delays.over + excluded.over, total = delays.total +"
            " excluded.total, worst = CASE WHEN delays.worst < excluded.worst THEN excluded.worst"
            " ELSE delays.worst END",
            measure,
            at[:13],
            int(over),
            seconds,
            seconds,
        )

    def delays(self, since: str, until: str) -> list[DelayRow]:
        return self.typed(
            DelayRow,
            "SELECT measure, sum(n) AS n, sum(over) AS over, sum(total) AS total, max(worst) AS"
            " worst FROM delays WHERE hour BETWEEN ? AND ? GROUP BY measure ORDER BY measure",
            since[:13],
            until[:13],
        )

    def first_told(self, publication: str, at: str) -> bool:
        return bool(
            self.run("INSERT INTO first_told VALUES (?, ?) ON CONFLICT DO NOTHING", publication, at)
        )
