"""The state of a source after a round: its yield against its usual one, quiet told from broken.

Pure: from the source, what is remembered about it and what one walk saw, to a verdict.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pipeline.bulletins.wording import counted
from pipeline.errors import HeldBack, Refused, SourceError, Unforeseen, Unreachable
from pipeline.ingestion.health.page_profile import (
    ADOPTED_DAYS,
    ADOPTED_ROUNDS,
    FEW,
    Fault,
    days_from,
)
from pipeline.model.health import History, UsualRows
from pipeline.model.sources import Listing, Source

PROVED_ROUNDS = 3
"""How many good rounds, with at least one row each, end a source's probation."""
REMEMBERED = 8
"""How many row counts of good rounds are remembered, each different from the one before."""
LONG, SHORT = 50, 12
"""Numbers of rows from which a list counts as cut short.

A long one when it loses a tenth, down to a round number; a short one when it loses half.
"""
WALLS: Mapping[str, Fault] = {
    "a page that says “not found”": Fault(
        "not_found", "", "the list is no longer at this address: find its new one, and correct url"
    ),
    "a log-in page": Fault(
        "login",
        "",
        "only those who log in can read it now: look for a public list, and correct url, or set"
        " enabled = false",
    ),
    "a page about maintenance": Fault("wall", "", "wait: it passes when the site is back"),
    "an error page": Fault("wall", "", "usually passes; if it stays, tell the site’s owner"),
    "a page that asks about cookies": Fault(
        "wall", "", "look for a feed or a sitemap of the site, which ask for no consent"
    ),
    "a page that shows nothing without JavaScript": Fault(
        "wall", "", "look for a feed or a sitemap of the site; programs like this run no scripts"
    ),
    "": Fault(
        "wall", "", "usually passes; if it stays, ask the site’s owner to let sendwatch read it"
    ),
}
"""What may come instead of a page (`pipeline.sources._block_pages`; "" for a bot wall and all
else): the cause, and the fix.
"""
LEARNED_ROUNDS, STEADY = 10, 2
"""After this many good rounds, a short list that has only varied by so many rows, and never listed
nothing, counts as never empty.
"""
BROKEN = ("failing", "refused", "suspect")
_BROKEN_BY = {"refused": "refused"} | dict.fromkeys(
    ("unreachable", "shape", "wall", "not_found", "login", "unforeseen"), "failing"
)


@dataclass(kw_only=True, slots=True)
class PollResult:
    """What one walk saw: new publications, rows, what the listing promised, and problems in words.

    `faults` are what is wrong with its pages, `wall` is what came instead of one; `changed` are the
    pages that were read in full and believed, `notes` say which changes were adopted, `held` counts
    the rows held until confirmed; `answered_at` is when its first page was there.
    """

    source: str
    new: list[tuple[str, Listing]] = field(default_factory=list)
    rows: int = 0
    promised: int | None = None
    problems: list[str] = field(default_factory=list)
    error: SourceError | None = None
    wall: str | None = None
    faults: list[Fault] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    held: int = 0
    answered_at: str | None = None

    @property
    def waits(self) -> bool:
        """Whether its host is being left alone, so that it was not asked; no fault is known."""
        return isinstance(self.error, HeldBack)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A source's state after a walk: why, one word for the cause, the fix, and what is usual now.

    `doubted`: pages read in this round were not believed as a whole; they are read again in full.
    """

    state: str
    reason: str = ""
    cause: str = ""
    fix: str = ""
    good: bool = True
    doubted: bool = False
    usual: UsualRows = field(default_factory=UsualRows)


def judge(source: Source, history: History, round: PollResult, now: str) -> Verdict:
    """The verdict on one walk. During probation it says what is wrong but raises no alarm."""
    fault, usual, note = _fault(source, history, round, now)
    good_rounds = history.good_rounds + (fault is None and round.rows > 0)
    proved = source.certainty == "confirmed" or good_rounds >= PROVED_ROUNDS
    if fault is None:
        return Verdict(
            state="ok" if proved else "probation",
            reason="; ".join([*round.notes, *filter(None, [note])]),
            usual=usual,
        )
    state = _BROKEN_BY.get(fault.cause, "suspect") if proved else "probation"
    doubted = fault.cause in ("promised", "expect", "empty", "cut")
    return Verdict(
        state=state,
        reason=fault.reason,
        cause=fault.cause,
        fix=fault.fix,
        good=False,
        doubted=doubted,
        usual=usual,
    )


def _fault(
    source: Source, history: History, round: PollResult, now: str
) -> tuple[Fault | None, UsualRows, str]:
    """The fault, if any; the usual rows from now on; and what to say if a change was adopted."""
    stated = trial_fault(source, round)
    if stated is not None:
        return stated, history.usual, ""
    usual = history.usual
    fault = cut(usual.rows, round.rows, source.url, history.good_rounds)
    if fault is not None and history.accepted != fault.cause:
        alike = (
            usual.other is not None
            and cut((usual.other,), round.rows, source.url, history.good_rounds) is None
        )
        since = usual.since if alike else now
        usual = replace(usual, other=round.rows, times=usual.times + 1 if alike else 1, since=since)
        lasts = (
            fault.lasting
            and usual.times >= ADOPTED_ROUNDS
            and days_from(since, now) >= ADOPTED_DAYS
        )
        if not lasts:
            return fault, usual, ""
        return (
            None,
            UsualRows((round.rows,)),
            f"{counted(round.rows, 'row is', 'rows are')} taken as usual, after"
            f" {usual.times} rounds alike",
        )
    if fault is not None:
        return None, UsualRows((round.rows,)), ""
    remembered = (
        usual.rows if usual.rows[-1:] == (round.rows,) else (*usual.rows, round.rows)[-REMEMBERED:]
    )
    return None, UsualRows(remembered), ""


def trial_fault(source: Source, round: PollResult) -> Fault | None:
    """The fault that one walk alone shows, if any.

    An error, a page's fault, a broken promise, a count out of bounds, or a problem.
    """
    if round.error is not None:
        return fault_of(round.error, round.wall)
    if round.faults:
        more = f" (and {len(round.faults) - 1} more)" if len(round.faults) > 1 else ""
        return replace(round.faults[0], reason=round.faults[0].reason + more)
    if round.promised is not None and round.rows < round.promised:
        reason = (
            f"{source.url} promises {counted(round.promised, 'row')} and showed {round.rows}: the"
            " listing may be cut short"
        )
        return Fault(
            "promised",
            reason,
            "usually passes; if it stays, look at the pages behind the first one",
        )
    if source.expect_rows and not source.expect_rows[0] <= round.rows <= source.expect_rows[1]:
        low, high = source.expect_rows
        shown = counted(round.rows, "row")
        reason = f"{source.url} showed {shown} where {low} to {high} are expected"
        return Fault(
            "expect",
            reason,
            f"look at the page, and correct [sources.{source.id}] expect if it has changed for"
            " good",
        )
    if round.problems:
        more = f" (and {len(round.problems) - 1} more)" if len(round.problems) > 1 else ""
        return Fault(
            "page", round.problems[0] + more, "look at the page; what it lists is kept all the same"
        )
    return None


def fault_of(error: SourceError, wall: str | None) -> Fault:
    """An error as a fault; the advice in its message is the fix."""
    reason, _, advice = str(error).removeprefix(f"{error.source}: ").partition("; ")
    if isinstance(error, Unforeseen):
        return Fault("unforeseen", reason, advice)
    if isinstance(error, Refused):
        return Fault(
            "refused",
            reason,
            advice or "open the address in a browser, and correct or remove it if it is wrong",
        )
    if isinstance(error, Unreachable):
        return Fault(
            "unreachable", reason, "usually passes; if it lasts, open the address in a browser"
        )
    if wall:
        own = next(each for each in WALLS if wall.startswith(each))
        return replace(WALLS[own], reason=reason)
    return Fault(
        "shape",
        reason,
        advice or "open it in a browser: correct the source’s url or kind if the site has changed",
    )


def cut(usual: tuple[int, ...], rows: int, url: str, good_rounds: int) -> Fault | None:
    """The fault of a listing that lost more rows at once than it ever does, if it did.

    Lists of few rows come and go, unless experience says otherwise. A list that has only grown so
    far is an archive: one that then ends at a round number has been limited to it.
    """
    low, last = min(usual, default=0), usual[-1] if usual else 0
    steady = low > 0 and max(usual) <= low + STEADY and good_rounds >= LEARNED_ROUNDS
    if not rows and (low >= FEW or steady):
        fix = "open the address in a browser; the list may have moved to another address"
        reason = f"{url} lists nothing; it usually lists {_range(usual)} rows"
        return Fault("empty", reason, fix, lasting=low < FEW)
    grew = good_rounds > 1 and usual == tuple(sorted(usual))
    limited = grew and last >= LONG and rows % 10 == 0 and rows <= last * 0.9
    if not limited and (low < SHORT or rows > low / 2):
        return None
    reason = (
        f"{url} lists {counted(rows, 'row')}; it usually lists {_range(usual)}: the listing may be"
        " cut short"
    )
    return Fault(
        "cut", reason, "look at the page: older rows may be on a second page now", lasting=True
    )


def _range(usual: tuple[int, ...]) -> str:
    low, high = min(usual), max(usual)
    return f"{low}" if low == high else f"{low} to {high}"
