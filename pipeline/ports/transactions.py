"""The transactions that every write goes through."""

from contextlib import AbstractContextManager
from typing import Protocol


class Transactions(Protocol):
    """A store that can be written to."""

    def transaction(self) -> AbstractContextManager[None]:
        """All writes inside are committed together, or none is. Not nested."""
        ...
