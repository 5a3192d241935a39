"""What is remembered of a source's pages and rounds, so that the next round can be judged against
it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageProfile:
    """What a listing page held: rows, where it came from, and of the rows at its top what each is
    known by.

    `refs` are short hashes of what rows are known by, `days` their dates (YYYY-MM-DD, "" without
    one), in the page's order; `garbled` are those with letters that were read wrongly; `titles` and
    `addresses` count rows with a title of their own and different addresses; `places` are the
    beginnings of the addresses (host and first folder).
    """

    rows: int
    host: str = ""
    refs: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    garbled: tuple[str, ...] = ()
    titles: int = 0
    addresses: int = 0
    places: tuple[str, ...] = ()

    @property
    def newest(self) -> str:
        """The latest date of a row, "" when none is dated."""
        return max(self.days, default="")


@dataclass(frozen=True, slots=True)
class ProfileMemory:
    """A page's memory: its look when last believed, and another look that it has had since, how
    often, since when.
    """

    good: PageProfile
    other: PageProfile | None = None
    times: int = 0
    since: str = ""


@dataclass(frozen=True, slots=True)
class UsualRows:
    """How many rows good rounds gave, the last ones, oldest first; and another number, how often
    and since when.
    """

    rows: tuple[int, ...] = ()
    other: int | None = None
    times: int = 0
    since: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What is remembered of a source: its state, good rounds so far, usual rows, and the cause that
    somebody accepted.
    """

    state: str = "new"
    good_rounds: int = 0
    usual: UsualRows = UsualRows()
    accepted: str | None = None
