"""What the store keeps for people's answers and for reanalysis."""

from collections.abc import Sequence
from typing import Protocol, Unpack

from pipeline.model.publication_rows import (
    AnswerRow,
    LinkAnswer,
    PublicationRow,
    ReanalysisColumns,
    ReanalysisRow,
)
from pipeline.ports.transactions import Transactions


class Reviews(Transactions, Protocol):
    """People's answers, and runs of today's analysis over the archive."""

    def to_review(self) -> list[PublicationRow]:
        """Publications waiting for a person, oldest first."""
        ...

    def save_answer(
        self,
        publication: str,
        *,
        text_id: str | None,
        label: str,
        area: str | None,
        inspection: str | None,
        now: str,
    ) -> str:
        """Records what a person says a publication is, for this version of its text.

        `text_id` is None if no text could be read. Returns the answer's id.
        """
        ...

    def answers(self, publication: str) -> list[AnswerRow]:
        """The answers about a publication, latest first, each with the text it was for (`body`)."""
        ...

    def save_link_answer(self, answer: LinkAnswer) -> None:
        """Records what a person says of a passage and an action, in place of an earlier answer."""
        ...

    def link_answers(self) -> list[LinkAnswer]:
        """All answers about passages and actions, by id."""
        ...

    def passed_over(self) -> list[PublicationRow]:
        """Publications skipped by title and summary and never fetched, in order of arrival."""
        ...

    def next_stored(
        self, after: int, publications: Sequence[str], areas: Sequence[str]
    ) -> PublicationRow | None:
        """The next publication after number `after` with an archived document; None at the end.

        Only these publications and areas (GSS codes), if any are given. Publications that a person
        put aside unread are left out.
        """
        ...

    def unfinished_reanalysis(self, scope: str, code: str) -> ReanalysisRow | None:
        """The interrupted run over the same publications by the same code, if there is one."""
        ...

    def begin_reanalysis(self, scope: str, code: str, now: str) -> int:
        """Records a new run; returns its number."""
        ...

    def update_reanalysis(self, id: int, **columns: Unpack[ReanalysisColumns]) -> None:
        """Sets columns of a run: how far it has got, what is in progress, when it finished."""
        ...
