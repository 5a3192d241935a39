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


class AskedPassage(Protocol):
    """A later passage that may be about an action, with the words of both."""

    @property
    def id(self) -> str:
        """The name of the question."""
        ...

    @property
    def area(self) -> str:
        """The area's name."""
        ...

    @property
    def action_words(self) -> str:
        """What the action is."""
        ...

    @property
    def asked(self) -> str:
        """Its exact words."""
        ...

    @property
    def told(self) -> str:
        """The exact words of the passage."""
        ...

    @property
    def named(self) -> str:
        """Where the passage stands."""
        ...

    @property
    def why(self) -> str:
        """Why it is not sure."""
        ...


class Reviewing(Protocol):
    """What the page may read and write."""

    def questions(self) -> Sequence[Asked]:
        """The publications that wait, oldest first."""
        ...

    def issues(self) -> Sequence[IssueRow]:
        """What else is open."""
        ...

    def passages(self) -> Sequence[AskedPassage]:
        """The later passages that may be about one of several actions, by area."""
        ...

    def answer_passage(self, id: str, *, about: bool) -> object:
        """Records whether a passage is about its action; SettingsError for an unknown one."""
        ...

    def answer(self, publication: str, label: str, given: dict[str, str]) -> None:
        """Records an answer; `given` may hold `area`, `inspection` and `published`.

        Raises SettingsError, with the choices, for one that cannot be right.
        """
        ...
