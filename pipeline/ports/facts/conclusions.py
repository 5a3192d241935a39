"""What the core asks of the store about what was concluded."""

from collections.abc import Sequence
from typing import Protocol

from pipeline.model.documents import Classification
from pipeline.model.inspections import (
    Account,
    Finding,
    Inspection,
    InspectionFacts,
    Summary,
)
from pipeline.ports.transactions import Transactions


class Conclusions(Transactions, Protocol):
    """What publications were found to be and to state, and the inspections that follow from it."""

    def save_classification(self, publication: str, text_id: str, found: Classification) -> None:
        """Stores what a publication was found to be, with its evidence."""
        ...

    def save_inspection_facts(self, publication: str, facts: Sequence[InspectionFacts]) -> None:
        """Stores what a publication states about inspections."""
        ...

    def analysis(
        self, publication: str
    ) -> tuple[Classification, tuple[InspectionFacts, ...]] | None:
        """What was concluded about a publication, None when it was not classified yet."""
        ...

    def accounts(self, area: str) -> list[Account]:
        """All publications' accounts of inspections of one area, by publication id."""
        ...

    def inspections_of(self, area: str) -> list[Inspection]:
        """All inspections of an area, oldest first as far as dates are known."""
        ...

    def save_inspection(
        self, found: Inspection, members: Sequence[tuple[str, str]], now: str
    ) -> None:
        """Stores an inspection and the publications that are about it, as (publication, why it
        belongs) pairs.
        """
        ...

    def merge_inspection(self, old: str, into: str) -> None:
        """Keeps a merged inspection's id as an alias of the one that it turned out to be; what
        still hung on it moves along.
        """
        ...

    def prune_inspections(self, area: str) -> None:
        """Forgets the inspections of an area that no publication is about any more, with the
        aliases of each.
        """
        ...

    def withdraw(self, publication: str, keep: Sequence[str] = ()) -> list[str]:
        """Takes a publication off the inspections of all areas but `keep`; the areas (GSS codes)
        that it was taken from.

        With nothing kept its findings go too: they are replaced otherwise.
        """
        ...

    def save_findings(
        self, publication: str, text_id: str, version: str, findings: Sequence[Finding]
    ) -> None:
        """Replaces a publication's findings; the schema refuses any whose words are not in the
        stored text.
        """
        ...

    def save_summary(self, publication: str, made: Summary, now: str) -> None:
        """Stores a publication's summary in the place of the one that it had."""
        ...
