"""The digests of some readers, written by a few statements when all are composed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from pipeline.model.bulletins import NewMessage
from pipeline.model.subscribers import Subscriber
from pipeline.model.terms import Frequency
from pipeline.ports.readers.ledger import Ledger


class Page:
    """The messages due to some readers, collected in an open transaction and written by `write`.

    What readers with a single group of interests were told is read for all of them at once, by
    `look_ahead`. For others, one of whose messages may bear on the next, all that was collected is
    written before the store is asked.
    """

    def __init__(self, store: Ledger, at: str) -> None:
        self._store, self._at = store, at
        self._owed: list[NewMessage] = []
        self._moved: dict[tuple[int, str | None], list[str]] = defaultdict(list)
        self._told: dict[tuple[str, Frequency], Mapping[str, frozenset[str]]] = {}

    def look_ahead(
        self, people: Sequence[Subscriber], rhythm: Frequency, inspections: Sequence[str]
    ) -> None:
        """Reads what these people were told in a rhythm about these inspections."""
        found = self._store.told_each([each.id for each in people], inspections, rhythm)
        self._told.update(((who, rhythm), told) for who, told in found.items())

    def told(
        self, subscriber: str, inspections: Sequence[str], rhythm: Frequency
    ) -> Mapping[str, frozenset[str]]:
        """What somebody was told in a rhythm about these inspections, by inspection."""
        ahead = self._told.get((subscriber, rhythm), {})
        if all(each in ahead for each in inspections):
            return ahead
        self.write()
        return self._store.told(subscriber, inspections, rhythm)

    def add(self, message: NewMessage) -> None:
        """Adds a message to those that `write` records."""
        self._owed.append(message)

    def move_on(self, interests: Sequence[str], event: int, digest: str | None) -> None:
        """Notes up to which event interests have had their digests, and the last one's date."""
        self._moved[event, digest] += interests

    def write(self) -> None:
        """Records what was added and noted."""
        if self._owed:
            self._store.owe_each(self._owed, self._at)
            self._owed.clear()
        for (event, digest), interests in self._moved.items():
            self._store.move_on(interests, event, digest)
        self._moved.clear()
