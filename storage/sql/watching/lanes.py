"""How the lanes get on and how long things took."""

from collections.abc import Iterable

from pipeline.model.health import Delay, DelayRow, Lane, LaneRow, Waiting, WorkerRow
from storage.sql.connection import Connection
from storage.sql.json_columns import dumps


class LanesMixin(Connection):
    """Documented in `pipeline.ports.watching.lanes`; writes expect the open transaction."""

    def lanes(self) -> list[LaneRow]:
        return self.typed(LaneRow, "SELECT * FROM lanes ORDER BY rowid")

    def note_progress(self, lane: Lane, at: str, done: int = 0) -> None:
        self.run(
            "INSERT INTO lanes (name, progress_at, done) VALUES (?, ?, ?) ON CONFLICT (name) DO"
            " UPDATE SET progress_at = excluded.progress_at, done = lanes.done + excluded.done",
            lane,
            at,
            done,
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

    def waiting(self, now: str) -> list[Waiting]:
        return self.typed(
            Waiting,
            "SELECT 'polling' AS lane, count(CASE WHEN due THEN 1 END) AS due, min(CASE WHEN due"
            " THEN next_due_at END) AS oldest, count(CASE WHEN failures > 0 THEN 1 END) AS failed"
            " FROM (SELECT coalesce(next_due_at, '') <= ?1 AS due, next_due_at, failures FROM"
            " sources WHERE enabled) watched UNION ALL SELECT 'reading', count(CASE WHEN due THEN 1"
            " END), min(CASE WHEN due THEN at END), count(CASE WHEN failures > 0 THEN 1 END) FROM"
            " (SELECT t.state = 'pending' AND t.due_at <= ?1 AS due, e.at, t.failures FROM tasks t"
            " JOIN events e ON e.id = t.event_id WHERE t.state <> 'done' AND t.rank < 9) unread"
            " UNION ALL SELECT 'telling', count(CASE WHEN due THEN 1 END), min(CASE WHEN due THEN"
            " created_at END), count(CASE WHEN failures > 0 THEN 1 END) FROM (SELECT state ="
            " 'pending' AND due_at <= ?1 AS due, created_at, failures FROM deliveries WHERE state"
            " <> 'sent') untold",
            now,
        )

    def workers(self) -> list[WorkerRow]:
        return self.database.workers()

    def first_told(self, publications: Iterable[str], at: str) -> list[str]:
        # in one order, so that two senders never wait for each other
        rows = self.rows(
            "INSERT INTO first_told SELECT value, ? FROM json_each(?) WHERE true ON CONFLICT DO"
            " NOTHING RETURNING publication_id",
            at,
            dumps(sorted(set(publications))),
        )
        return sorted(row["publication_id"] for row in rows)
