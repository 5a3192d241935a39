"""Which publications are about one inspection: clustering all accounts of one local area, computed
anew each time.

The order in which publications arrived does not matter. Rules, in order: a document that links to a
report is about that report's inspection; accounts whose stated dates agree are about one
inspection; an account without dates belongs to the inspection reported at about the same time (one
publication yields many copies, mostly within about 120 days), else to the only inspection that it
can have followed. An account that fits two equally well belongs to neither until a person says so.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from pipeline.model.documents import PartialDate
from pipeline.model.inspections import Account, DateRange, Inspection, InspectionFacts
from pipeline.model.terms import DocType, Label

_STATED = tuple(
    each.name
    for each in fields(InspectionFacts)
    if each.name in {own.name for own in fields(Inspection)} - {"area"}
)
"""What a publication can state of an inspection."""

COPIES_BEFORE = timedelta(days=21)
"""How long before the report's own date a publication about its result may bear (embargoed copies,
wrong clocks).
"""
COPIES_AFTER = timedelta(days=120)
"""How long after a report press, council and forum still write about it as news."""
NOTICE_BEFORE = timedelta(days=240)
"""How long before a report its inspection is announced: the visit is 41 to 147 days before, notice
some weeks earlier.
"""
FOLLOWED_WITHIN = timedelta(days=3 * 365)
"""How long after an inspection plans, minutes and case studies still speak of it; a full inspection
follows after three years.
"""
SAME_VISIT = timedelta(days=10)
"""How far stated dates of one inspection may lie apart (a first or last day told differently)."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """One inspection and its accounts, each with the reason why it belongs; the first is the one
    that founded it.
    """

    members: tuple[tuple[Account, str], ...]

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts without their reasons."""
        return tuple(account for account, _ in self.members)

    def with_member(self, account: Account, reason: str) -> "Cluster":
        """The cluster with one account more."""
        return Cluster((*self.members, (account, reason)))


@dataclass(frozen=True, slots=True)
class Doubt:
    """An account that fits several inspections, and which."""

    account: Account
    candidates: tuple[Cluster, ...]


def bounds(value: PartialDate | str | None) -> tuple[date, date] | None:
    """First and last day that a partial date can mean; None for none, and for a month without a
    year.
    """
    if not value or value.startswith("--"):
        return None
    parts = [int(part) for part in value[:10].split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 1
    if len(parts) == 3:
        day = date(year, month, parts[2])
        return day, day
    last_month = month if len(parts) == 2 else 12
    after = date(year + last_month // 12, last_month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)


def visited(dates: DateRange) -> tuple[date, date] | None:
    """First and last day that an inspection's stated dates can mean."""
    first, last = bounds(dates.started or dates.ended), bounds(dates.ended or dates.started)
    return (first[0], last[1]) if first and last else None


def published(account: Account) -> date | None:
    """The day of publication, None unless the full date is known."""
    found = bounds(account.published)
    return found[0] if found and found[0] == found[1] else None


def same_visit(one: Account, other: Account) -> bool:
    """Whether two accounts with dates can be of one inspection: kinds of visit agree, and the dates
    do.
    """
    a, b = visited(one.facts.dates), visited(other.facts.dates)
    if (
        a is None
        or b is None
        or (one.facts.visit and other.facts.visit and one.facts.visit != other.facts.visit)
    ):
        return False
    return a[0] <= b[1] + SAME_VISIT and b[0] <= a[1] + SAME_VISIT


def agrees(account: Account, cluster: Cluster) -> bool:
    """Whether nothing that an account without dates states speaks against a cluster: outcome,
    visit, framework.
    """
    for own in cluster.accounts:
        pairs = (
            (account.facts.outcome, own.facts.outcome),
            (account.facts.visit, own.facts.visit),
            (account.facts.framework, own.facts.framework),
        )
        if any(mine and theirs and mine != theirs for mine, theirs in pairs):
            return False
    return True


def order(account: Account) -> tuple[int, str, str]:
    """Accounts in the order in which they found clusters: the official report first, then by date
    and id.
    """
    rank = 0 if account.doc_type is DocType.OFFICIAL_REPORT else 1
    return rank, account.published or "9999", account.publication


def reported(cluster: Cluster) -> date | None:
    """When the inspection's result came out: the official report's date, else the earliest account
    of a result.
    """
    days = [
        (account.doc_type is not DocType.OFFICIAL_REPORT, day)
        for account in cluster.accounts
        if account.label is Label.INSPECTION_OUTCOME and (day := published(account))
    ]
    return min(days)[1] if days else None


def news_distance(account: Account, cluster: Cluster) -> timedelta | None:
    """How far from the cluster's report an account was published, when that is within the window of
    copies or of notice.
    """
    day, when = published(account), reported(cluster)
    if day is None:
        return None
    if when is None:
        days = [other for a in cluster.accounts if (other := published(a))]
        when = min(days) if days else None
        return abs(day - when) if when and abs(day - when) <= NOTICE_BEFORE else None
    before = NOTICE_BEFORE if account.label is Label.INSPECTION_ANNOUNCED else COPIES_BEFORE
    return abs(day - when) if when - before <= day <= when + COPIES_AFTER else None


def follows(account: Account, cluster: Cluster) -> bool:
    """Whether an account can look back on the cluster's inspection."""
    day = published(account)
    ends = [span[1] for a in cluster.accounts if (span := visited(a.facts.dates))]
    begin = max(ends) if ends else reported(cluster)
    return bool(day and begin and begin <= day <= begin + FOLLOWED_WITHIN)


def attach(account: Account, clusters: Sequence[Cluster]) -> tuple[Cluster, str] | Doubt | None:
    """Where an account without (or with contradicting) dates belongs: a cluster and why, a doubt,
    or None for its own.
    """
    fitting = [c for c in clusters if agrees(account, c)]
    near = sorted(
        (d, i) for i, c in enumerate(fitting) if (d := news_distance(account, c)) is not None
    )
    if near:
        if len(near) > 1 and near[1][0] - near[0][0] <= timedelta(days=14):
            return Doubt(account, tuple(fitting[i] for _, i in near))
        return fitting[near[0][1]], "published at about the same time"
    if account.label is Label.INSPECTION_ANNOUNCED:
        return None
    past = [c for c in fitting if follows(account, c)]
    if len(past) == 1:
        return past[0], "the only inspection that it can have followed"
    return Doubt(account, tuple(past)) if past else None


def cluster(accounts: Iterable[Account]) -> tuple[tuple[Cluster, ...], tuple[Doubt, ...]]:
    """The inspections that these accounts of one area are about, and the accounts that fit several
    of them.

    What a person joined to an inspection that others are about too stays with it, whatever it
    states.
    """
    everything = sorted(accounts, key=order)
    told = [a for a in everything if a.joined and any(held_by(o, a.joined) for o in everything)]
    ordered = [a for a in everything if a not in told]
    found = _by_dates([a for a in ordered if visited(a.facts.dates)])
    waiting = _by_links(found, [a for a in ordered if not visited(a.facts.dates)])
    doubts = _by_time(found, waiting) + _by_word(found, told)
    return tuple(found), tuple(doubts)


def _by_dates(dated: Iterable[Account]) -> list[Cluster]:
    """The inspections that accounts with dates are about."""
    found: list[Cluster] = []
    for account in dated:
        home = _first(found, partial(same_visit, account))
        if home is None:
            found.append(Cluster(((account, "states the dates of the inspection"),)))
        else:
            found[home] = found[home].with_member(account, "states the same dates")
    return found


def _by_links(found: list[Cluster], undated: Iterable[Account]) -> list[Account]:
    """Adds each account that links to the report of one inspection; the others are given back."""
    waiting: list[Account] = []
    for account in undated:
        linked = [i for i, c in enumerate(found) if any(a.url in account.links for a in c.accounts)]
        if len(linked) == 1:
            found[linked[0]] = found[linked[0]].with_member(account, "links to its report")
        else:
            waiting.append(account)
    return waiting


def _by_time(found: list[Cluster], waiting: Iterable[Account]) -> list[Doubt]:
    """Adds each account to the inspection that its time fits, or as one of its own; the doubts."""
    doubts: list[Doubt] = []
    for account in waiting:
        home = attach(account, found)
        if isinstance(home, Doubt):
            doubts.append(home)
        elif home is None:
            found.append(Cluster(((account, "no inspection on record fits it"),)))
        else:
            place = found.index(home[0])
            found[place] = found[place].with_member(account, home[1])
    return doubts


def _by_word(found: list[Cluster], told: Iterable[Account]) -> list[Doubt]:
    """Adds each account where a person put it; in doubt are those whose inspection is gone."""
    doubts: list[Doubt] = []
    for account in told:
        home = _first(found, partial(held_by, inspection=account.joined))
        if home is None:
            doubts.append(Doubt(account, ()))
        else:
            found[home] = found[home].with_member(account, "a person said so")
    return doubts


def _first(found: Sequence[Cluster], fits: Callable[[Account], bool]) -> int | None:
    """The place of the first cluster with an account that fits."""
    return next((i for i, one in enumerate(found) if any(map(fits, one.accounts))), None)


def held_by(account: Account, inspection: str | None) -> bool:
    """Whether the account belongs to that inspection by itself, not by a person's word."""
    return account.inspection == inspection and account.joined is None


def merged(id: str, area: str, members: Cluster) -> Inspection:
    """One record from all accounts: the official report's word first, then by date; what none
    states stays None.
    """
    ordered = sorted(members.accounts, key=order)
    days = [a.published for a in ordered if a.label is Label.INSPECTION_OUTCOME and a.published]
    told = next((a.facts for a in ordered if a.facts.outcome), None)
    quote = told.evidence.get("outcome") if told else None
    return replace(
        Inspection(id, area, published_on=PartialDate(days[0]) if days else None),
        outcome_quote=quote.quote if quote else None,
        **{name: _stated(name, ordered) for name in _STATED},
    )


def _stated(name: str, accounts: Iterable[Account]) -> Any:
    """What the first account that states a field says; as an inspection has it of itself where none
    does.
    """
    nothing = getattr(Inspection("", ""), name)
    values = (getattr(account.facts, name) for account in accounts)
    return next((value for value in values if value != nothing), nothing)


def identify(
    area: str, clusters: Sequence[Cluster]
) -> tuple[tuple[tuple[str, Cluster], ...], tuple[tuple[str, str], ...]]:
    """An id for each cluster, and (old id, id it merged into) pairs.

    A cluster keeps the id of its earliest member that has one, of those first whom no person put
    there; a new one is made from the area and its founding publication.
    """
    taken: set[str] = set()
    named: list[tuple[str, Cluster]] = []
    aliases: list[tuple[str, str]] = []
    for group in clusters:
        own = sorted(
            group.accounts, key=lambda account: (account.joined is not None, order(account))
        )
        held = [a.inspection for a in own if a.inspection and a.inspection not in taken]
        id = held[0] if held else new_id(area, group.accounts[0].publication)
        taken.add(id)
        named.append((id, group))
    for id, group in named:
        aliases += [
            (old, id)
            for old in sorted({a.inspection for a in group.accounts if a.inspection} - taken)
        ]
    return tuple(named), tuple(aliases)


def new_id(area: str, publication: str) -> str:
    """The id of an inspection that this publication founds: stable, 16 hexadecimal digits."""
    return hashlib.sha256(f"{area}\x1f{publication}".encode()).hexdigest()[:16]
