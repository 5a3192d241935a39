"""What operators are told: sources newly broken or well again, and what is waiting for a person.

Each change is told once, all those of a round in one message. Pure: stored rows and the present
moment in, a bulletin out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.bulletins.wording import counted, date_words
from pipeline.ingestion.health.page_profile import days_from
from pipeline.ingestion.health.verdict import BROKEN
from pipeline.model.bulletins import Bulletin, BulletinEntry, BulletinSource
from pipeline.model.documents import PartialDate
from pipeline.model.lookup_rows import IssueRow
from pipeline.model.news import Site
from pipeline.model.source_rows import SourceRow

AT_LENGTH = 10
"""How many sources and questions a message describes in full; the rest is named or counted."""
PASSING = ("unreachable", "page", "promised", "stale")
"""Causes that mostly pass by themselves.

A fault of one moment or one page, a listing read while it changed, an old copy.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What operators have not been told yet (`broken`, `recovered`, `issues`), and the rest in
    numbers.
    """

    broken: tuple[SourceRow, ...] = ()
    recovered: tuple[SourceRow, ...] = ()
    issues: tuple[IssueRow, ...] = ()
    known: int = 0
    acknowledged: int = 0
    proving: int = 0
    unproved: int = 0

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """The sources that a message covers, each with its state as it will then be known."""
        return tuple((row.id, row.state) for row in (*self.broken, *self.recovered))


def changes(
    sources: Sequence[SourceRow],
    issues: Sequence[IssueRow],
    now: str,
    last_message: str | None,
) -> Changes:
    """What is to be told at `now`.

    A source is mentioned at most once a day; a message about questions alone is sent once a day.
    """
    broken = tuple(row for row in sources if _breaks(row, now))
    recovered = tuple(row for row in sources if _recovers(row, now))
    waits = not (broken or recovered) and _told_today(last_message, now)
    others = [row for row in sources if row.state in BROKEN and row not in broken]
    proving = [row for row in sources if row.state == "probation"]
    unproved = sum(bool(row.cause) for row in proving)
    return Changes(
        broken=broken,
        recovered=recovered,
        issues=() if waits else tuple(issues),
        known=len(others),
        acknowledged=sum(bool(row.acknowledged_at) for row in others),
        proving=len(proving) - unproved,
        unproved=unproved,
    )


def _told_today(last_message: str | None, now: str) -> bool:
    return last_message is not None and days_from(last_message, now) < 1


def _breaks(row: SourceRow, now: str) -> bool:
    """Whether a source's fault is news; one that often passes by itself gets another round, or a
    day.
    """
    if row.state not in BROKEN or row.acknowledged_at or row.told_state == row.state:
        return False
    if row.told_at and days_from(row.told_at, now) < 1:
        return False
    fresh = (
        row.last_polled_at == row.state_since
        and row.last_ok_at
        and days_from(row.last_ok_at, now) < 1
    )
    return not (fresh and row.cause in PASSING)


def _recovers(row: SourceRow, now: str) -> bool:
    """Whether a recovery is news: after two good rounds, or a day after the fault was told."""
    if row.state != "ok" or row.told_state not in BROKEN:
        return False
    told_long_ago = row.told_at is not None and days_from(row.told_at, now) >= 1
    return told_long_ago or (row.last_polled_at or "") > (row.state_since or "")


def compose(found: Changes, site: Site, date: str) -> Bulletin | None:
    """The message about the changes; None when there is nothing to tell."""
    entries = [_broken(row) for row in found.broken[:AT_LENGTH]]
    if len(found.broken) > AT_LENGTH:
        entries.append(
            _list(
                "More sources that need a look",
                [(r.id, r.reason) for r in found.broken[AT_LENGTH:]],
            )
        )
    if found.recovered:
        entries.append(_list("Well again", [(row.id, _since(row)) for row in found.recovered]))
    if found.issues:
        left = len(found.issues) - AT_LENGTH
        facts = [(issue.kind.capitalize(), issue.message) for issue in found.issues[:AT_LENGTH]]
        entries.append(
            _list(
                "Waiting for a person", [*facts, *([("And", f"{left} more")] if left > 0 else [])]
            )
        )
    if not entries:
        return None
    return Bulletin(
        subject=_subject(found),
        opening=_opening(found),
        entries=tuple(entries),
        reason="You get this because this address was added as an operator’s.",
        manage=(
            f"Sent by {site.name}. `sendwatch status` shows everything; `sendwatch subscribers"
            " remove` ends these messages."
        ),
        kind="operator",
        date=date,
    )


def _subject(found: Changes) -> str:
    if len(found.broken) == 1:
        return f"{found.broken[0].id} needs a look"
    if found.broken:
        return f"{len(found.broken)} sources need a look"
    if len(found.recovered) == 1:
        return f"{found.recovered[0].id} is well again"
    if found.recovered:
        return f"{len(found.recovered)} sources are well again"
    return (
        "One thing waits for a person"
        if len(found.issues) == 1
        else f"{len(found.issues)} things wait for a person"
    )


def _opening(found: Changes) -> str:
    """What is new, in numbers, then the rest in one line."""
    news = [
        words
        for number, words in (
            (
                len(found.broken),
                counted(len(found.broken), "source needs", "sources need") + " a look",
            ),
            (
                len(found.recovered),
                counted(len(found.recovered), "source is", "sources are") + " well again",
            ),
            (
                len(found.issues),
                counted(len(found.issues), "thing waits", "things wait") + " for a person",
            ),
        )
        if number
    ]
    rest = []
    if found.known:
        seen = f" ({found.acknowledged} of them acknowledged)" if found.acknowledged else ""
        rest.append(
            counted(found.known, "other source still needs", "other sources still need")
            + f" a look{seen}"
        )
    if found.proving or found.unproved:
        total = counted(found.proving + found.unproved, "source", "sources")
        rest.append(f"{total} on probation, {found.unproved} of them not read well yet")
    return f"New: {', '.join(news)}." + (f" Besides: {'; '.join(rest)}." if rest else "")


def _broken(row: SourceRow) -> BulletinEntry:
    facts = [
        ("Likely fix", row.fix),
        ("Since", _day(row.state_since)),
        ("Last read", _day(row.last_ok_at)),
        ("If you know of it", f"sendwatch sources acknowledge {row.id}"),
    ]
    if row.state == "suspect":
        facts.append(("If it is right as it is", f"sendwatch sources accept {row.id}"))
    return BulletinEntry(
        area="",
        headline=f"{row.id} is {row.state}",
        outcome_line=row.reason,
        facts=tuple((label, value) for label, value in facts if value),
        sources=(BulletinSource(row.publisher or "Source", row.id, row.url),),
    )


def _list(headline: str, facts: Sequence[tuple[str, str]]) -> BulletinEntry:
    return BulletinEntry(area="", headline=headline, outcome_line="", facts=tuple(facts))


def _since(row: SourceRow) -> str:
    note = f": {row.reason}" if row.reason else ""
    return f"since {_day(row.state_since)}{note}"


def _day(moment: str | None) -> str:
    return date_words(PartialDate(moment[:10])) if moment else "never"
