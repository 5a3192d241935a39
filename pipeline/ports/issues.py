"""Open questions and faults that wait for a person."""

from collections.abc import Iterable
from typing import Protocol

from pipeline.model.lookup_rows import IssueRow
from pipeline.ports.transactions import Transactions


class Asking(Protocol):
    """Where something is found that a person must look at."""

    def raise_issue(self, kind: str, subject: str, message: str, at: str) -> None:
        """Opens a question or fault for a person, or notes that it was seen again."""
        ...


class Issues(Asking, Transactions, Protocol):
    """Issues: one for each kind and subject, counted when it is seen again."""

    def close_issue(self, kind: str, subject: str, at: str) -> None:
        """Closes an issue that no longer holds."""
        ...

    def issues(self) -> list[IssueRow]:
        """All open issues, newest first."""
        ...

    def find_issues(self, words: str) -> list[IssueRow]:
        """The open issues that `words` names: an id, six digits or more of its beginning, or its
        subject.
        """
        ...

    def note_issue(self, id: str, note: str) -> None:
        """Keeps a person's words with an issue."""
        ...

    def untold_issues(self) -> list[IssueRow]:
        """Open issues that operators were not told of yet; those of sources, and of messages to
        operators, left out.
        """
        ...

    def mark_issues_told(self, ids: Iterable[str], now: str) -> None:
        """Notes that operators were told of these issues."""
        ...
