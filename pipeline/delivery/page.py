"""The digests of some readers, written by a few statements when all are composed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from pipeline.model.bulletins import NewMessage
from pipeline.model.subscribers import Subscriber
from pipeline.model.terms import Frequency
from pipeline.ports.readers.ledger import Ledger


class Page:
    """What is due to some readers, in an open transaction that ends with `write`.

    Of those with a single group of interests it is known ahead what they were told; others, whose
    messages may tell of each other, are asked for and written one by one.
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
        """As the store says."""
        ahead = self._told.get((subscriber, rhythm), {})
        if all(each in ahead for each in inspections):
            return ahead
        self.write()
        return self._store.told(subscriber, inspections, rhythm)

    def add(self, message: NewMessage) -> None:
        """Has a message recorded."""
        self._owed.append(message)

    def move_on(self, interests: Sequence[str], event: int, digest: str | None) -> None:
        """Has it recorded up to where digests of these interests came."""
        self._moved[event, digest] += interests

    def write(self) -> None:
        """Records what was added."""
        if self._owed:
            self._store.owe_each(self._owed, self._at)
            self._owed.clear()
        for (event, digest), interests in self._moved.items():
            self._store.move_on(interests, event, digest)
        self._moved.clear()
