"""The transactions for every write."""

from contextlib import AbstractContextManager
from typing import Protocol


class Transactions(Protocol):
    """A store that can be written to."""

    def transaction(self) -> AbstractContextManager[None]:
        """Commits all writes inside together, or none. Not nested."""
        ...
