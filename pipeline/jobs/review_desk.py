"""The operator's questions and answers as the pages need them."""

from collections.abc import Sequence

from pipeline.analysis.places.register import Register
from pipeline.jobs.review import Question, ReviewStore, answer, open_questions, other_issues
from pipeline.model.lookup_rows import IssueRow
from pipeline.ports.services import Clock


class ReviewDesk:
    """Reads what is open, and records answers with the store that may write."""

    def __init__(self, store: ReviewStore, register: Register, clock: Clock) -> None:
        self._store, self._register, self._clock = store, register, clock

    def questions(self) -> Sequence[Question]:
        """The publications that wait for a person, oldest first."""
        return open_questions(self._store)

    def issues(self) -> Sequence[IssueRow]:
        """What else is open."""
        return other_issues(self._store)

    def answer(self, publication: str, label: str, given: dict[str, str]) -> None:
        """Records an answer. Raises SettingsError, with the choices, for an impossible one."""
        answer(
            self._store,
            self._register,
            publication,
            label,
            given.get("area"),
            given.get("inspection"),
            given.get("published"),
            self._clock.now(),
        )
