"""Open questions and faults, in memory."""

from collections.abc import Iterable

from pipeline.model.lookup_rows import IssueRow
from tests.support.memory.tables import Tables, key_of
from tests.support.rows import replace


class Issues(Tables):
    """See `pipeline.ports.issues`."""

    def raise_issue(self, kind: str, subject: str, message: str, at: str) -> None:
        known = self.state.issues.get((kind, subject))
        open_ = known if known and known.state == "open" else None
        self.state.issues[kind, subject] = IssueRow(
            id=key_of(kind, subject),
            kind=kind,
            subject=subject,
            message=message,
            state="open",
            opened_at=open_.opened_at if open_ else at,
            seen_at=at,
            times=open_.times + 1 if open_ else 1,
            closed_at=None,
            note=known.note if known else "",
            told_at=open_.told_at if open_ else None,
        )

    def close_issue(self, kind: str, subject: str, at: str) -> None:
        known = self.state.issues.get((kind, subject))
        if known and known.state == "open":
            self.state.issues[kind, subject] = replace(known, state="closed", closed_at=at)

    def _open_issues(self) -> list[IssueRow]:
        found = [each for each in self.state.issues.values() if each.state == "open"]
        return sorted(found, key=lambda each: (each.kind, each.subject))

    def issues(self) -> list[IssueRow]:
        return sorted(self._open_issues(), key=lambda each: each.opened_at, reverse=True)

    def find_issues(self, words: str) -> list[IssueRow]:
        found = [
            each
            for each in self._open_issues()
            if words in (each.id, each.subject) or (len(words) >= 6 and each.id.startswith(words))
        ]
        return sorted(found, key=lambda each: (each.opened_at, each.id))[:9]

    def note_issue(self, id: str, note: str) -> None:
        self._change_issues([id], note=note)

    def untold_issues(self) -> list[IssueRow]:
        about = {
            key for key, each in self.state.messages.items() if each.bulletin.kind == "operator"
        }
        found = [
            each
            for each in self._open_issues()
            if each.told_at is None
            and each.kind != "source"
            and not (each.kind == "delivery" and each.subject in about)
        ]
        return sorted(found, key=lambda each: each.opened_at)

    def mark_issues_told(self, ids: Iterable[str], now: str) -> None:
        self._change_issues(ids, told_at=now)

    def _change_issues(self, ids: Iterable[str], **changes: str) -> None:
        wanted = set(ids)
        for key, each in self.state.issues.items():
            if each.id in wanted:
                self.state.issues[key] = replace(each, **changes)
