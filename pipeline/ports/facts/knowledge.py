"""What messages are made from: what is known now, or was at a moment of a replayed past."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from pipeline.model.inspections import (
    Account,
    Finding,
    Forecast,
    Inspection,
    Milestone,
    Summary,
)
from pipeline.model.publication_rows import Member, PublicationRow
from pipeline.model.terms import Frequency


class Knowledge(Protocol):
    """Inspections, their publications and findings, and who was told of them."""

    def inspection(self, id: str) -> Inspection | None:
        """The inspection with this id, or the one that it was merged into."""
        ...

    def inspections_about(self, publication: str) -> list[str]:
        """The ids of the inspections that a publication is about."""
        ...

    def accounts(self, area: str) -> list[Account]:
        """All publications' accounts of inspections of one area, by publication id."""
        ...

    def inspections_of(self, area: str) -> list[Inspection]:
        """All inspections of an area, oldest first as far as dates are known."""
        ...

    def milestones(self, publication: str, area: str) -> tuple[Milestone, ...]:
        """What a publication says of the stages of an area's case."""
        ...

    def asides(self, area: str) -> list[tuple[PublicationRow, tuple[Milestone, ...]]]:
        """Publications that are about something else, and what they say of an area's case."""
        ...

    def publications_about(self, inspection: str) -> list[Member]:
        """The publications about an inspection, the official report first.

        Each with its source's reuse rule and `why` it belongs.
        """
        ...

    def findings_in(
        self, publication: str, inspection: str | None = None, at_most: int | None = None
    ) -> tuple[Finding, ...]:
        """A publication's findings in text order, or the first of them.

        With `inspection`, only those about that one or about none in particular.
        """
        ...

    def misquoted(self, publication: str) -> frozenset[tuple[int, int]]:
        """Where findings of a publication differ from its text (start, end); the schema allows
        none.
        """
        ...

    def page_of(self, publication: str, words: str) -> int | None:
        """The page of a publication's stored text on which these words begin; None if not found."""
        ...

    def report_expected(self, area: str, last_day: str) -> Forecast | None:
        """The last forecast of the report of an area's inspection that ended on that day."""
        ...

    def summary(self, publication: str) -> Summary | None:
        """What was kept of a model's answer about a publication; None without one."""
        ...

    def told_each(
        self, subscribers: Sequence[str], inspections: Sequence[str], rhythm: Frequency
    ) -> Mapping[str, Mapping[str, frozenset[str]]]:
        """What `told` says of each of these subscribers."""
        ...

    def told(
        self, subscriber: str, inspections: Sequence[str], rhythm: Frequency
    ) -> Mapping[str, frozenset[str]]:
        """The publications of each of these inspections in messages sent or due to a subscriber in
        this rhythm.

        Including those sent under another inspection, before linking knew better.
        """
        ...

    def few_in(self, publication: str) -> frozenset[str]:
        """The findings' words that lists quote of a publication of which few may be quoted."""
        ...
