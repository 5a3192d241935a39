"""The transactions for every write."""

from contextlib import AbstractContextManager
from typing import Protocol


class Transactions(Protocol):
    """A store that can be written to."""

    def transaction(
        self, *, in_turn: bool = True, together: bool = False
    ) -> AbstractContextManager[None]:
        """Commits all writes inside together, or none. Not nested.

        Those `in_turn` follow each other, whoever writes: nothing that is read inside changes
        before the commit, and numbers are given in the order of commits. Others (claims, results,
        notes) change rows of their own only, and wait for nobody. Those `together` are beside each
        other, but not beside any in turn: they too read what stays as it is until they commit.
        """
        ...
