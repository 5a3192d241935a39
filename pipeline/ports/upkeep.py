"""What is deleted after a time; never what a finding or a message rests on."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from pipeline.model.publication_rows import DocumentRow
from pipeline.ports.transactions import Transactions


class Upkeep(Transactions, Protocol):
    """Deletes what is older than `before`, a moment as stored text."""

    def last_upkeep(self) -> str | None:
        """When upkeep was last done."""
        ...

    def note_upkeep(self, at: str) -> None:
        """Records that upkeep was done."""
        ...

    def old_messages(self, before: str) -> Sequence[tuple[str, str, str]]:
        """Channel, address and id of the messages that `drop_messages` would delete."""
        ...

    def drop_messages(self, before: str) -> int:
        """Deletes messages sent or parked, but not which publications they reported.

        Otherwise readers would be told again.
        """
        ...

    def drop_unconfirmed(self, before: str) -> int:
        """Deletes addresses that nobody has confirmed."""
        ...

    def drop_tasks(self, before: str) -> int:
        """Deletes the tasks of events that are done; the events stay."""
        ...

    def drop_issues(self, before: str) -> int:
        """Deletes questions that were settled."""
        ...

    def bytes_to_give_up(self, before: str) -> Iterator[DocumentRow]:
        """The documents (`id`, `sha256`) whose bytes no publication needs any more.

        Their publications are about no inspection, their text is stored, and no other publication
        shares them.
        """
        ...

    def bytes_gone(self, document: str, at: str) -> None:
        """Records that a document's bytes are deleted; hash, address and headers stay."""
        ...

    def fetched(self, sources: Sequence[str], since: str) -> Iterator[DocumentRow]:
        """Documents fetched from these sources (default all) since a moment, oldest first."""
        ...

    def loose(self) -> float:
        """The share of the file, from 0 to 1, that is free and could be returned to the disk."""
        ...

    def optimise(self) -> None:
        """Brings the statistics by which queries are planned up to date, where they are old."""
        ...

    def plan_anew(self, now: str, latest: str, today: str) -> None:
        """Makes due what was planned after `now` by a clock that was ahead.

        Sources, checks, tasks and messages are due at once; pauses and leases beyond `latest` end,
        and digests made after the London date `today` are forgotten.
        """
        ...

    def tidy(self) -> None:
        """Compacts the file; outside any transaction."""
        ...
