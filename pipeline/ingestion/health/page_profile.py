"""The profile of a listing page, and whether it still matches the one remembered.

Silence is no fault: a page that stays the same for months is well. What counts is what was there
and is no longer. Pure functions.
"""

import hashlib
import re
from dataclasses import dataclass, replace
from functools import partial

from pipeline.addresses import parts_of
from pipeline.clock import seconds_between
from pipeline.model.dates import EARLIEST
from pipeline.model.health import PageProfile, ProfileMemory
from pipeline.model.sources import Listing, ListingPage

FEW = 4
"""With fewer rows than this, nothing can be concluded from what is missing."""
KEPT = 200
"""How many rows of a page are remembered, from the top."""
OFTEN, HARDLY = 0.8, 0.1
"""Shares of rows with a field: at least this when usual, at most this when the field is gone."""
ADOPTED_ROUNDS, ADOPTED_DAYS = 5, 3
"""A lasting change of a page is accepted after this many identical rounds over this many days."""
_MOJIBAKE = re.compile(
    "\ufffd|â(?:€|\x80)[\\w\u2010-\u203a\u20ac\u2122\x80-\xbf]|Ã[\x80-\xbf\u0152-\u0192\u2010-\u2122]|Â[\xa0£©®·»«]"
)
"""A character that could not be decoded, or UTF-8 read as a Western encoding."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a source: its cause (one word, docs/operations.md), what was seen, and the fix.

    `hold`: rows that are new in it are held until they are confirmed. `lasting`: it may be the
    page's new layout.
    """

    cause: str
    reason: str
    fix: str
    hold: bool = False
    lasting: bool = False


def profile_of(walk: ListingPage, url: str, today: str) -> PageProfile:
    """The profile of a page at the address `url`.

    Dates after `today` (of future meetings) do not count.
    """
    rows = walk.listings[:KEPT]
    days = tuple((each.published or "")[:10] for each in rows)
    return PageProfile(
        rows=walk.rows,
        host=host_of(url),
        refs=tuple(ref_of(each) for each in rows),
        days=tuple(day if len(day) == 10 and day <= today else "" for day in days),
        garbled=tuple(
            ref_of(each) for each in rows if _MOJIBAKE.search(f"{each.title} {each.summary}")
        ),
        titles=sum(each.title.strip() not in ("", each.url) for each in rows),
        addresses=len({each.url for each in rows}),
        places=tuple(sorted({_place(each.url) for each in rows})[:9]),
        ancient=sum(map(_ancient, days)),
        ahead=sum(map(partial(_ahead, today), days)),
    )


def _ancient(day: str) -> bool:
    return "" < day < EARLIEST


def _ahead(today: str, day: str) -> bool:
    return len(day) == 10 and day > today


def ref_of(listing: Listing) -> str:
    """A short hash of what identifies a listing."""
    return hashlib.sha256((listing.source_ref or listing.url).encode()).hexdigest()[:8]


def host_of(url: str) -> str:
    """The host of an address, without the `www.` that sites add and drop."""
    return (parts_of(url).hostname or "").removeprefix("www.")


def _place(url: str) -> str:
    return host_of(url) + "/" + parts_of(url).path.lstrip("/").partition("/")[0]


def fault_of(before: PageProfile, now: PageProfile, url: str, days_between: float) -> Fault | None:
    """The fault of a page, compared with its profile of `days_between` days ago, if any."""
    checks: list[Fault | None] = [_empty(before, now, url)]
    if now.refs:
        checks.append(_misdated(before, now, url))
    if len(before.refs) >= FEW and len(now.refs) >= FEW:
        checks += (
            _garbled(before, now, url),
            _missing(before, now, url),
            _vanished(before, now, url, days_between),
        )
    if now.refs:
        checks.append(_stale(before, now, url))
    fault = next((each for each in checks if each), None)
    return _moved(now, url, fault) if before.host and before.host != now.host else fault


def _moved(now: PageProfile, url: str, fault: Fault | None) -> Fault:
    """The fault of a page that now comes from another site; any other fault may be due to that."""
    reason = f"{url} now sends on to another site, {now.host}"
    reason += f": {fault.reason}" if fault else ", where the same list is read"
    fix = f"look at the page; write its address at {now.host} into sources.toml"
    return Fault("moved", reason, fix, hold=fault is not None and fault.hold)


def _empty(before: PageProfile, now: PageProfile, url: str) -> Fault | None:
    if now.rows or before.rows < FEW:
        return None
    reason = f"{url} lists nothing; it has listed {before.rows} rows before"
    return Fault(
        "empty", reason, "open the address in a browser; the list may have moved to another address"
    )


def _garbled(before: PageProfile, now: PageProfile, url: str) -> Fault | None:
    known = set(before.refs) - set(before.garbled)
    turned = known & set(now.garbled)
    if not turned and (before.garbled or len(now.garbled) < FEW):
        return None
    reason = (
        f"{url} comes with letters that cannot be read in {len(now.garbled)} of {len(now.refs)}"
        " rows: its encoding has changed"
    )
    return Fault(
        "letters", reason, "usually the site mends this; tell its owner if it stays", hold=True
    )


def _missing(before: PageProfile, now: PageProfile, url: str) -> Fault | None:
    for field, count in (
        ("a title", _titles),
        ("a date", _dates),
        ("an address of its own", _addresses),
    ):
        if count(before) >= OFTEN and count(now) <= HARDLY:
            reason = f"{url} lists {len(now.refs)} rows of which hardly one has {field} any more"
            fix = (
                "look at the page: where its layout has changed, correct the source's keys or its"
                " kind"
            )
            return Fault("fields", reason, fix, hold=True, lasting=True)
    return None


def _titles(look: PageProfile) -> float:
    return look.titles / len(look.refs)


def _dates(look: PageProfile) -> float:
    return sum(map(bool, look.days)) / len(look.refs)


def _addresses(look: PageProfile) -> float:
    return 0.0 if look.addresses == 1 else look.addresses / len(look.refs)


def _vanished(before: PageProfile, now: PageProfile, url: str, days_between: float) -> Fault | None:
    """A list that shares nothing with the one before has moved on only if its dates say so."""
    if set(before.refs) & set(now.refs):
        return None
    dated = [day for day in now.days if day]
    if before.newest and len(dated) == len(now.refs):
        if min(dated) >= before.newest:
            return None
    elif set(before.places) & set(now.places) and days_between > 2:
        return None
    reason = (
        f"{url} lists none of the {len(before.refs)} rows that it listed before: it may be another"
        " page now"
    )
    return Fault(
        "other",
        reason,
        "look at the page; correct url if the list is elsewhere now",
        hold=True,
        lasting=True,
    )


def _stale(before: PageProfile, now: PageProfile, url: str) -> Fault | None:
    """A page that was set back shows older rows again and lacks several newer ones.

    One missing row alone may have been withdrawn.
    """
    there = set(now.refs)
    if len(before.refs) < FEW and not there & set(before.refs):
        return None
    newer = [
        ref
        for ref, day in zip(before.refs, before.days, strict=True)
        if day > now.newest and ref not in there
    ]
    set_back = bool(now.newest) and now.newest < before.newest and len(newer) >= 2
    headless = not there & set(before.refs[:3]) and now.refs[0] in before.refs[3:]
    if not set_back and not (headless and not now.newest):
        return None
    newest = f": its newest is of {now.newest}, it has shown {before.newest}" if set_back else ""
    reason = f"{url} shows an older state of its list{newest}"
    return Fault(
        "stale",
        reason,
        "usually a copy kept by the site, which passes; else look for the list's new address",
    )


def _misdated(before: PageProfile, now: PageProfile, url: str) -> Fault | None:
    """Dates that a site has broken: all of 1970, in the future, or month and day exchanged."""
    often, hardly = OFTEN * len(now.refs), HARDLY * len(before.refs)
    known = _known_days(before, now)
    swapped = [was for was, day in known if day == f"{was[:4]}-{was[8:]}-{was[5:7]}" != was]
    ahead = [was for was, day in known if not day] if now.ahead > before.ahead else []
    changed, could = swapped + ahead, [was for was, _ in known if was[8:] <= "12"]
    if now.ancient >= often and before.ancient <= hardly:
        what = f"{now.ancient} of {len(now.refs)} rows are dated before {EARLIEST[:4]}"
    elif swapped and len(changed) >= 2 and 2 * len(changed) >= len(could):
        what = f"month and day have changed places in the dates of {len(changed)} known rows"
    elif len(ahead) >= 2 and 2 * len(ahead) >= len(known):
        what = f"{len(ahead)} known rows are now dated in the future"
    else:
        return None
    fix = "usually the site mends this; tell its owner if it stays"
    return Fault("dates", f"{url}: {what}: its dates have broken", fix, lasting=True)


def _known_days(before: PageProfile, now: PageProfile) -> list[tuple[str, str]]:
    """The dates, before and now, of the rows that are on both pages and were dated."""
    dated = dict(zip(now.refs, now.days, strict=True))
    return [
        (day, dated[ref])
        for ref, day in zip(before.refs, before.days, strict=True)
        if day and ref in dated
    ]


@dataclass(frozen=True, slots=True)
class ProfileVerdict:
    """The result of comparing profiles: a fault, if any, what to remember, whether a change was
    adopted.
    """

    fault: Fault | None
    seen: ProfileMemory
    adopted: bool = False


def compare_profile(
    seen: ProfileMemory | None,
    now: PageProfile,
    url: str,
    at: str,
    days_between: float,
    accepted: str | None,
) -> ProfileVerdict:
    """Compares a page's profile at `at` with the one remembered from `days_between` days before.

    A first profile is believed. A fault that may be the page's new layout is adopted when somebody
    accepted that cause, or after `ADOPTED_ROUNDS` rounds with the same profile.
    """
    if seen is None:
        return ProfileVerdict(None, ProfileMemory(now))
    fault = fault_of(seen.good, now, url, days_between)
    if fault is None:
        return ProfileVerdict(None, ProfileMemory(now if now.rows else seen.good))
    if fault.cause == accepted:
        return ProfileVerdict(None, ProfileMemory(now), adopted=True)
    if not fault.lasting:
        return ProfileVerdict(fault, seen)
    alike = seen.other is not None and fault_of(seen.other, now, url, days_between) is None
    since = seen.since if alike else at
    other = replace(seen, other=now, times=seen.times + 1 if alike else 1, since=since)
    if other.times >= ADOPTED_ROUNDS and days_from(since, at) >= ADOPTED_DAYS:
        return ProfileVerdict(None, ProfileMemory(now), adopted=True)
    return ProfileVerdict(fault, other)


def days_from(earlier: str, later: str) -> float:
    """The number of days between two stored moments."""
    return seconds_between(earlier, later) / 86_400
