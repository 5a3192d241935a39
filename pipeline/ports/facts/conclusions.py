"""The store's conclusions about publications."""

from collections.abc import Sequence
from typing import Protocol

from pipeline.model.documents import Classification
from pipeline.model.inspections import (
    Finding,
    Inspection,
    InspectionFacts,
    Summary,
)
from pipeline.ports.transactions import Transactions


class Conclusions(Transactions, Protocol):
    """What publications are and state, and the inspections that follow from it."""

    def save_classification(self, publication: str, text_id: str, found: Classification) -> None:
        """Stores a publication's classification, with its evidence."""
        ...

    def save_inspection_facts(self, publication: str, facts: Sequence[InspectionFacts]) -> None:
        """Stores what a publication states about inspections."""
        ...

    def areas_awaiting_report(self, since: str, limit: int) -> list[str]:
        """The areas (GSS codes) with an inspection since a day and no inspectors' report of it.

        At most `limit`, those inspected last first. An inspection whose day is not known counts
        from when it was first heard of.
        """
        ...

    def analysis(
        self, publication: str
    ) -> tuple[Classification, tuple[InspectionFacts, ...]] | None:
        """What was concluded about a publication, or None if it is not classified yet."""
        ...

    def save_inspection(
        self, found: Inspection, members: Sequence[tuple[str, str]], now: str
    ) -> None:
        """Stores an inspection and its publications, as (publication, why it belongs) pairs."""
        ...

    def merge_inspection(self, old: str, into: str) -> None:
        """Keeps a merged inspection's id as an alias of the other, and moves all its references."""
        ...

    def prune_inspections(self, area: str) -> None:
        """Deletes an area's inspections that have no publication left, with their aliases."""
        ...

    def save_aside(self, publication: str, said: InspectionFacts | None) -> None:
        """Stores what a publication about something else says of its area's case, or nothing."""
        ...

    def withdraw(self, publication: str, keep: Sequence[str] = ()) -> list[str]:
        """Removes a publication from the inspections of all areas but `keep`.

        Returns the areas (GSS codes) from which it was removed. If nothing is kept, its findings
        are deleted too: otherwise they are replaced later.
        """
        ...

    def save_findings(
        self, publication: str, text_id: str, version: str, findings: Sequence[Finding]
    ) -> None:
        """Replaces a publication's findings; the schema rejects any not in the stored text."""
        ...

    def save_summary(self, publication: str, made: Summary, now: str) -> None:
        """Stores a publication's summary, replacing any earlier one."""
        ...
