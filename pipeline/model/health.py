"""What is remembered of a source's pages and rounds, to judge the next round against."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageProfile:
    """What a listing page contained, in outline.

    `refs` are short hashes of the rows' keys and `days` their dates (YYYY-MM-DD, or ""), in the
    page's order, for the rows at the top; `garbled` lists those containing wrongly decoded letters.
    `titles` and `addresses` count the rows with distinct titles and addresses; `places` are the
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
        """The latest date of any row, or "" when none is dated."""
        return max(self.days, default="")


@dataclass(frozen=True, slots=True)
class ProfileMemory:
    """A page's profile when it was last believed, and a differing one since then.

    `other` is that profile, `times` how often it was seen and `since` when it first was.
    """

    good: PageProfile
    other: PageProfile | None = None
    times: int = 0
    since: str = ""


@dataclass(frozen=True, slots=True)
class UsualRows:
    """The row counts of recent good rounds, oldest first, and a differing count since then.

    `other` is that count, `times` how often it was seen and `since` when it first was.
    """

    rows: tuple[int, ...] = ()
    other: int | None = None
    times: int = 0
    since: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What is remembered of a source: state, number of good rounds, usual rows, accepted cause."""

    state: str = "new"
    good_rounds: int = 0
    usual: UsualRows = UsualRows()
    accepted: str | None = None
