"""The transactions for every write."""

from contextlib import AbstractContextManager
from typing import Literal, Protocol

Turn = Literal["alone", "together", "none"]
"""How a transaction is beside those of others.

* "alone": they follow each other, whoever writes. Nothing that is read inside changes before the
  commit, and numbers are given in the order of commits.
* "together": beside each other, but not beside any that is alone. They too read what stays as it is
  until they commit.
* "none": they change rows of their own only (claims, results, notes), and wait for nobody.
"""


class Transactions(Protocol):
    """A store that can be written to."""

    def transaction(self, turn: Turn = "alone") -> AbstractContextManager[None]:
        """Commits all writes inside together, or none. Not nested."""
        ...
