"""The operator's questions and answers as the pages need them."""

from collections.abc import Sequence

from pipeline.analysis.places.register import Register
from pipeline.jobs.link_review import Passage, answer_passage, open_passages
from pipeline.jobs.review import Question, ReviewStore, answer, open_questions, other_issues
from pipeline.model.lookup_rows import IssueRow
from pipeline.model.news import Site
from pipeline.model.publication_rows import LinkAnswer
from pipeline.ports.services import Clock


class ReviewDesk:
    """Reads what is open, and records answers with the store that may write."""

    def __init__(self, store: ReviewStore, register: Register, clock: Clock, site: Site) -> None:
        self.store, self.register, self._clock, self._site = store, register, clock, site

    def questions(self) -> Sequence[Question]:
        """The publications that wait for a person, oldest first."""
        return open_questions(self.store)

    def issues(self) -> Sequence[IssueRow]:
        """What else is open."""
        return other_issues(self.store)

    def passages(self) -> Sequence[Passage]:
        """The later passages that may be about one of several actions."""
        return open_passages(self)

    def answer_passage(self, id: str, *, about: bool) -> LinkAnswer:
        """Records what a person says of a passage. Raises SettingsError for an unknown one."""
        return answer_passage(self, id, self._clock.now(), about=about)

    def answer(self, publication: str, label: str, given: dict[str, str]) -> None:
        """Records an answer. Raises SettingsError, with the choices, for an impossible one."""
        answer(
            self.store,
            self.register,
            self._site,
            publication,
            label,
            given.get("area"),
            given.get("inspection"),
            given.get("published"),
            self._clock.now(),
        )
