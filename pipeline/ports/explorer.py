"""What pages, exports, feeds and calendars read from the store."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from pipeline.model.lookup_rows import (
    FindingFilter,
    FindingKey,
    FindingRecord,
    FormerFinding,
    InspectionRecord,
    PublicationRecord,
)
from pipeline.model.terms import FindingKind, Voice


class Explorer(Protocol):
    """Reads for people who look around; a connection that cannot write is enough."""

    def state_of_findings(self) -> str:
        """A text that changes whenever a finding or what it is listed by has changed."""
        ...

    def newest_finding(self) -> int:
        """The number of the finding stored last, so that there are at most so many; 0 if none."""
        ...

    def finding_keys(self) -> Iterator[FindingKey]:
        """Every finding with what it is listed by, newest publication first, dateless last.

        Among those of one day the publication first seen last comes first, whenever it was read.
        """
        ...

    def matching_findings(self, words: str, limit: int) -> list[int]:
        """The numbers of findings that match `words`, the last stored first, at most `limit`."""
        ...

    def ranked_findings(self, words: str, limit: int) -> list[int]:
        """The numbers of the findings that match `words` best, the best first.

        Only the `limit` stored last are compared, as ranking has to read each match.
        """
        ...

    def findings_numbered(self, seqs: Sequence[int]) -> list[FindingRecord]:
        """The findings with these numbers, in this order."""
        ...

    def finding_record(self, id: str) -> FindingRecord | None:
        """The finding with this id."""
        ...

    def former_finding(self, id: str) -> FormerFinding | None:
        """What became of a finding that was stored once; None if there never was one."""
        ...

    def finding_numbers_of(self, publication: str) -> list[int]:
        """The numbers of a publication's findings, in the order of its text."""
        ...

    def findings_about(
        self, inspection: str | None, area: str
    ) -> Sequence[tuple[int, FindingKind, Voice]]:
        """The numbers, kinds and voices of an inspection's findings, by publication and place,
        those of the official report before what repeats it.

        None as inspection means those about the area that belong to none.
        """
        ...

    def inspection_records(self) -> list[InspectionRecord]:
        """Every inspection that is not merged into another, last published first."""
        ...

    def inspection_record(self, id: str) -> InspectionRecord | None:
        """The inspection with this id, unless it is merged into another."""
        ...

    def current_inspection(self, id: str) -> str | None:
        """The id of the inspection that `id` names now, after all merges; None if unknown."""
        ...

    def publication_records(self, limit: int | None = None) -> list[PublicationRecord]:
        """Publications whose findings are recorded, newest first, dateless last."""
        ...

    def publication_record(self, id: str) -> PublicationRecord | None:
        """The same for one, also by the id of a copy that it was merged with."""
        ...


class FindingLists(Protocol):
    """Lists of findings without an index of them, for a look that asks only once."""

    def newest_findings(self, asked: FindingFilter, matches: int, limit: int) -> list[int]:
        """The numbers of the first findings asked for, in the order of `Explorer.finding_keys`.

        Of what matches the words, only the `matches` stored last are looked at.
        """
        ...

    def best_findings(self, asked: FindingFilter, compared: int, limit: int) -> list[int]:
        """The numbers of the findings asked for that match the words best, the best first.

        Of what matches the words, only the `compared` stored last are looked at.
        """
        ...

    def count_findings(self, asked: FindingFilter, matches: int, most: int) -> int:
        """How many findings are asked for; `most` where they are as many or more."""
        ...

    def count_matches(self, words: str, most: int) -> int:
        """How many findings match the words; `most` where they are as many or more."""
        ...

    def bodies_named(self) -> list[str]:
        """The bodies that the record names as responsible, each in one spelling, by name."""
        ...

    def findings_numbered(self, seqs: Sequence[int]) -> list[FindingRecord]:
        """The findings with these numbers, in this order."""
        ...
