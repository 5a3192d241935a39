"""Open questions and faults."""

from collections.abc import Iterable

from pipeline.model.lookup_rows import IssueRow
from storage.sql.connection import Connection
from storage.sql.keys import key_of


class IssuesMixin(Connection):
    """Documented in `pipeline.ports.issues`; writes expect the open transaction."""

    def raise_issue(self, kind: str, subject: str, message: str, at: str) -> None:
        self.run(
            "INSERT INTO issues (id, kind, subject, message, opened_at, seen_at) VALUES (?, ?, ?,"
            " ?, ?, ?) ON CONFLICT (kind, subject) DO UPDATE SET message = excluded.message,"
            " seen_at = excluded.seen_at, times = CASE WHEN issues.state = 'open' THEN"
            " issues.times + 1 ELSE 1 END, opened_at = CASE WHEN issues.state = 'open' THEN"
            " issues.opened_at ELSE excluded.opened_at END, told_at = CASE WHEN issues.state ="
            " 'open' THEN issues.told_at END, state = 'open', closed_at = NULL",
            key_of(kind, subject),
            kind,
            subject,
            message,
            at,
            at,
        )

    def close_issue(self, kind: str, subject: str, at: str) -> None:
        self.run(
            "UPDATE issues SET state = 'closed', closed_at = ? WHERE kind = ? AND subject = ? AND"
            " state = 'open'",
            at,
            kind,
            subject,
        )

    def issues(self) -> list[IssueRow]:
        return self.typed(
            IssueRow,
            "SELECT * FROM issues WHERE state = 'open' ORDER BY opened_at DESC, kind, subject",
        )

    def find_issues(self, words: str) -> list[IssueRow]:
        return self.typed(
            IssueRow,
            "SELECT * FROM issues WHERE state = 'open' AND (id = ? OR subject = ? OR (length(?) >="
            " 6 AND id LIKE ? || '%')) ORDER BY opened_at, id LIMIT 9",
            words,
            words,
            words,
            words,
        )

    def note_issue(self, id: str, note: str) -> None:
        self.run("UPDATE issues SET note = ? WHERE id = ?", note, id)

    def untold_issues(self) -> list[IssueRow]:
        return self.typed(
            IssueRow,
            "SELECT * FROM issues WHERE state = 'open' AND told_at IS NULL AND kind <> 'source' AND"
            " NOT (kind = 'delivery' AND subject IN (SELECT id FROM deliveries WHERE kind ="
            " 'operator')) ORDER BY opened_at, kind, subject",
        )

    def mark_issues_told(self, ids: Iterable[str], now: str) -> None:
        for id in ids:
            self.run("UPDATE issues SET told_at = ? WHERE id = ?", now, id)
