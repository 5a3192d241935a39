"""Open questions and faults waiting for a person."""

from collections.abc import Iterable
from typing import Protocol

from pipeline.model.lookup_rows import IssueRow
from pipeline.ports.transactions import Transactions


class Asking(Protocol):
    """Where questions for a person are raised."""

    def raise_issue(self, kind: str, subject: str, message: str, at: str) -> None:
        """Opens a question or fault for a person, or records that it was seen again."""
        ...


class Issues(Asking, Transactions, Protocol):
    """Issues: one per kind and subject, counted each time it is seen."""

    def close_issue(self, kind: str, subject: str, at: str) -> None:
        """Closes an issue that no longer holds."""
        ...

    def issues(self) -> list[IssueRow]:
        """All open issues, newest first."""
        ...

    def find_issues(self, words: str) -> list[IssueRow]:
        """The open issues that `words` names: an id, six or more of its first digits, or
        a subject.
        """
        ...

    def note_issue(self, id: str, note: str) -> None:
        """Stores a person's note on an issue."""
        ...

    def untold_issues(self) -> list[IssueRow]:
        """Open issues not yet reported to operators, except of sources or their messages."""
        ...

    def mark_issues_told(self, ids: Iterable[str], now: str) -> None:
        """Records that operators were told of these issues."""
        ...
