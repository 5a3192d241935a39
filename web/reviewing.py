"""What the operator's page may read and write."""

from collections.abc import Sequence
from typing import Protocol

from pipeline.model.lookup_rows import IssueRow
from pipeline.model.publication_rows import PublicationRow


class Asked(Protocol):
    """A publication that waits for a person, with the passages that counted most."""

    @property
    def publication(self) -> PublicationRow:
        """The publication, with the reason why a person is asked."""
        ...

    @property
    def evidence(self) -> tuple[str, ...]:
        """The passages."""
        ...


class Reviewing(Protocol):
    """What the page may read and write."""

    def questions(self) -> Sequence[Asked]:
        """The publications that wait, oldest first."""
        ...

    def issues(self) -> Sequence[IssueRow]:
        """What else is open."""
        ...

    def answer(self, publication: str, label: str, given: dict[str, str]) -> None:
        """Records an answer; `given` may hold `area`, `inspection` and `published`.

        Raises SettingsError, with the choices, for one that cannot be right.
        """
        ...
