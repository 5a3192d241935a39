"""Which publications are about one inspection: clustering all accounts of one local area, computed
anew each time.

The order in which publications arrived does not matter. Rules, in order: a document that links to a
report is about that report's inspection; accounts whose stated dates agree are about one
inspection; an account without dates belongs to the inspection reported at about the same time (one
publication yields many copies, mostly within about 120 days), else to the only inspection that it
can have followed. An account that fits two equally well belongs to neither until a person says so.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pipeline.model.documents import PartialDate
from pipeline.model.inspections import Account, DateRange, Inspection
from pipeline.model.terms import DocType, Label

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
    found: list[Cluster] = []
    waiting: list[Account] = []
    for account in (a for a in ordered if visited(a.facts.dates)):
        home = next(
            (i for i, c in enumerate(found) if any(same_visit(account, a) for a in c.accounts)),
            None,
        )
        if home is None:
            found.append(Cluster(((account, "states the dates of the inspection"),)))
        else:
            found[home] = Cluster((*found[home].members, (account, "states the same dates")))
    for account in (a for a in ordered if not visited(a.facts.dates)):
        linked = [i for i, c in enumerate(found) if any(a.url in account.links for a in c.accounts)]
        if len(linked) == 1:
            found[linked[0]] = Cluster(
                (*found[linked[0]].members, (account, "links to its report"))
            )
        else:
            waiting.append(account)
    doubts: list[Doubt] = []
    for account in waiting:
        home_of = attach(account, found)
        if isinstance(home_of, Doubt):
            doubts.append(home_of)
        elif home_of is None:
            found.append(Cluster(((account, "no inspection on record fits it"),)))
        else:
            place = found.index(home_of[0])
            found[place] = Cluster((*found[place].members, (account, home_of[1])))
    for account in told:
        places = [
            i for i, c in enumerate(found) if any(held_by(a, account.joined) for a in c.accounts)
        ]
        if not places:
            doubts.append(Doubt(account, ()))
        else:
            found[places[0]] = Cluster((*found[places[0]].members, (account, "a person said so")))
    return tuple(found), tuple(doubts)


def held_by(account: Account, inspection: str | None) -> bool:
    """Whether the account belongs to that inspection by itself, not by a person's word."""
    return account.inspection == inspection and account.joined is None


def merged(id: str, area: str, members: Cluster) -> Inspection:
    """One record from all accounts: the official report's word first, then by date; what none
    states stays None.
    """
    result = Inspection(id, area, published_on=None)
    outcomes = [a for a in members.accounts if a.label is Label.INSPECTION_OUTCOME]
    days = [a.published for a in sorted(outcomes, key=order) if a.published]
    for account in sorted(members.accounts, key=order):
        facts = account.facts
        quote = facts.evidence.get("outcome")
        result = replace(
            result,
            framework=result.framework or facts.framework,
            visit=result.visit or facts.visit,
            dates=result.dates if result.dates != DateRange() else facts.dates,
            previous=result.previous if result.previous != DateRange() else facts.previous,
            outcome_quote=(
                result.outcome_quote
                if result.outcome
                else (quote.quote if quote and facts.outcome else None)
            ),
            outcome=result.outcome or facts.outcome,
            next=result.next or facts.next,
            inspectorates=result.inspectorates or facts.inspectorates,
            health_bodies=result.health_bodies or facts.health_bodies,
            lead_inspectors=result.lead_inspectors or facts.lead_inspectors,
        )
    return replace(result, published_on=PartialDate(days[0]) if days else None)


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
