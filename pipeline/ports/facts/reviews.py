"""What the core asks of the store to look again: by a person's answer, or by today's analysis."""

from collections.abc import Sequence
from typing import Protocol, Unpack

from pipeline.model.publication_rows import (
    AnswerRow,
    PublicationRow,
    ReanalysisColumns,
    ReanalysisRow,
)
from pipeline.ports.transactions import Transactions


class Reviews(Transactions, Protocol):
    """Answers, and runs of today's analysis over the archive."""

    def to_review(self) -> list[PublicationRow]:
        """Publications that wait for a person, oldest first."""
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
        """Records what a person says a publication is, for this text of it (None: no text could be
        read); the answer's id.
        """
        ...

    def answers(self, publication: str) -> list[AnswerRow]:
        """The answers given about a publication, the latest first, each with the words that it was
        given for (`body`).
        """
        ...

    def passed_over(self) -> list[PublicationRow]:
        """The publications that the filter of titles and summaries passed over, never fetched, in
        order of arrival.
        """
        ...

    def next_stored(
        self, after: int, publications: Sequence[str], areas: Sequence[str]
    ) -> PublicationRow | None:
        """The next publication after sequence number `after` whose document is in the archive;
        `{id, seq}`, None at the end.

        Only these publications and areas (GSS codes), where any are given. What a person has put
        aside unread is left out.
        """
        ...

    def unfinished_reanalysis(self, scope: str, code: str) -> ReanalysisRow | None:
        """The run over the same publications by the same code that was cut short,
        if there is one.
        """
        ...

    def begin_reanalysis(self, scope: str, code: str, now: str) -> int:
        """Records a new run; its number."""
        ...

    def update_reanalysis(self, id: int, **columns: Unpack[ReanalysisColumns]) -> None:
        """Sets columns of a run: how far it is, what it has under way, when it was finished."""
        ...
