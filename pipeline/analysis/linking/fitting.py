"""Which inspection an account can be about, by its dates, outcome, visit and framework."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from pipeline.model.documents import PartialDate
from pipeline.model.inspections import Account, DateRange
from pipeline.model.terms import DocType, Label, Visit

COPIES_BEFORE = timedelta(days=21)
"""How long before a report's own date its result may be reported (embargoed copies, wrong
clocks).
"""
COPIES_AFTER = timedelta(days=120)
"""How long after a report the press, council and forum still treat it as news."""
NOTICE_BEFORE = timedelta(days=240)
"""How long before a report its inspection is announced: the visit is 41 to 147 days before.

Notice is given some weeks earlier still.
"""
FOLLOWED_WITHIN = timedelta(days=3 * 365)
"""How long after an inspection plans, minutes and case studies still refer to it.

A full inspection follows after three years.
"""
FINE = timedelta(days=62)
"""The longest stated period that only one inspection of an area can fall in."""
Days = tuple[date, date]
"""The first and the last of several days."""
Stay = tuple[Visit | None, Days | None]
"""The kind of visit that an account states, and when it can have been."""
SAME_VISIT = timedelta(days=10)
"""How far apart the stated dates of one inspection may be (first or last day given differently)."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """One inspection and its accounts, each with why it belongs, the founding one first."""

    members: tuple[tuple[Account, str], ...]

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts without their reasons."""
        return tuple(account for account, _ in self.members)

    def with_member(self, account: Account, reason: str) -> "Cluster":
        """The cluster with one more account."""
        return Cluster((*self.members, (account, reason)))


@dataclass(frozen=True, slots=True)
class Doubt:
    """An account that fits several inspections, and which."""

    account: Account
    candidates: tuple[Cluster, ...]


@lru_cache(maxsize=4096)
def bounds(value: PartialDate | str | None) -> Days | None:
    """The first and last day that a partial date can mean; None if unknown or without a year."""
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


def visited(dates: DateRange) -> Days | None:
    """The first and last day that an inspection's stated dates can mean."""
    first, last = bounds(dates.started or dates.ended), bounds(dates.ended or dates.started)
    return (first[0], last[1]) if first and last else None


def published(account: Account) -> date | None:
    """The day of publication; None unless the full date is known."""
    found = bounds(account.published)
    return found[0] if found and found[0] == found[1] else None


def when(account: Account) -> Days | None:
    """The first and last day on which an account's inspection can have been, as it states them.

    A month without a year is the latest such month before its publication (for an announcement the
    next one), if that is known.
    """
    started, day = account.facts.dates.started, published(account)
    if started is None or not started.startswith("--") or day is None:
        return visited(account.facts.dates)
    month = int(started[2:])
    if account.label is Label.INSPECTION_ANNOUNCED:
        year = day.year + (month < day.month)
    else:
        year = day.year - (month > day.month)
    return bounds(f"{year:04}-{month:02}")


def same_visit(one: Account, other: Account) -> bool:
    """Whether two accounts with dates can be about one inspection.

    The dates must agree and, if either states only a year, the kinds of visit too.
    """
    return at_one_time(stay(one), stay(other))


def stay(account: Account) -> Stay:
    """What `at_one_time` compares of an account."""
    return account.facts.visit, when(account)


def at_one_time(one: Stay, other: Stay) -> bool:
    """Whether two stays can be of one inspection; see `same_visit`."""
    (visit, a), (second, b) = one, other
    if a is None or b is None:
        return False
    if visit and second and visit != second and not (is_fine(a) and is_fine(b)):
        return False
    return a[0] <= b[1] + SAME_VISIT and b[0] <= a[1] + SAME_VISIT


def is_fine(span: Days) -> bool:
    """Whether dates are precise to the month, so that no other inspection can be meant."""
    return span[1] - span[0] <= FINE


def agrees(account: Account, cluster: Cluster) -> bool:
    """Whether an account without dates is consistent with a cluster.

    Outcome, visit, framework and month must each be unknown on one side, or stated by one of the
    cluster's accounts too.
    """
    for stated in (_outcome, _visit, _framework, months):
        mine = stated(account)
        theirs = {value for own in cluster.accounts if (value := stated(own))}
        if mine and theirs and mine not in theirs:
            return False
    return True


def _outcome(account: Account) -> str | None:
    return account.facts.outcome


def _visit(account: Account) -> str | None:
    return account.facts.visit


def _framework(account: Account) -> str | None:
    return account.facts.framework


def months(account: Account) -> str | None:
    """The month in which the account says that the inspection began."""
    started = account.facts.dates.started
    if started is None or (len(started) < len("--05") + 1 and not started.startswith("--")):
        return None
    return started[2:4] if started.startswith("--") else started[5:7]


def fits(account: Account, cluster: Cluster) -> bool:
    """Whether an account states a cluster's framework and visit, its outcome, or its month."""
    mine, month = account.facts, months(account)
    for own in cluster.accounts:
        theirs = own.facts
        if month and month == months(own):
            return True
        kind = mine.framework and mine.visit
        if kind and (mine.framework, mine.visit) == (theirs.framework, theirs.visit):
            return True
        if mine.outcome and mine.outcome == theirs.outcome:
            return True
    return False


def order(account: Account) -> tuple[int, str, str]:
    """The sort key for founding clusters: official report first, then by date and id."""
    rank = 0 if account.doc_type is DocType.OFFICIAL_REPORT else 1
    return rank, account.published or "9999", account.publication


def reported(cluster: Cluster) -> date | None:
    """When the result was published: the official report's date, else the earliest account's."""
    days = [
        (account.doc_type is not DocType.OFFICIAL_REPORT, day)
        for account in cluster.accounts
        if account.label is Label.INSPECTION_OUTCOME and (day := published(account))
    ]
    return min(days)[1] if days else None


def news_distance(account: Account, cluster: Cluster) -> timedelta | None:
    """The time between a cluster's report and an account, if in the window of copies or notice."""
    day, when = published(account), reported(cluster)
    if day is None:
        return None
    if when is None:
        days = [other for a in cluster.accounts if (other := published(a))]
        if not days:
            return _visit_distance(day, cluster)
        return abs(day - min(days)) if abs(day - min(days)) <= NOTICE_BEFORE else None
    before = NOTICE_BEFORE if account.label is Label.INSPECTION_ANNOUNCED else COPIES_BEFORE
    return abs(day - when) if when - before <= day <= when + COPIES_AFTER else None


def _visit_distance(day: date, cluster: Cluster) -> timedelta | None:
    """The time between a day and the visit of a cluster whose accounts bear no date, if short."""
    spans = [span for a in cluster.accounts if (span := visited(a.facts.dates)) and is_fine(span)]
    apart = [max(first - day, day - last, timedelta(0)) for first, last in spans]
    return min((one for one in apart if one <= COPIES_AFTER), default=None)


def follows(account: Account, cluster: Cluster) -> bool:
    """Whether an account can be looking back on the cluster's inspection."""
    day = published(account)
    ends = [span[1] for a in cluster.accounts if (span := visited(a.facts.dates))]
    begin = max(ends) if ends else reported(cluster)
    return bool(day and begin and begin <= day <= begin + FOLLOWED_WITHIN)


def attach(account: Account, clusters: Sequence[Cluster]) -> tuple[Cluster, str] | Doubt | None:
    """Where an account with no (or contradicting) dates belongs.

    A cluster and why, a doubt, or None for a new inspection.
    """
    fitting = [c for c in clusters if agrees(account, c) and not _comes_before(account, c)]
    if published(account) is None:
        return _undated(account, clusters, fitting)
    near = sorted(
        (d, i) for i, c in enumerate(fitting) if (d := news_distance(account, c)) is not None
    )
    if near:
        if len(near) > 1 and near[1][0] - near[0][0] <= timedelta(days=14):
            return Doubt(account, tuple(fitting[i] for _, i in near))
        return fitting[near[0][1]], "published at about the same time"
    return None if account.label is Label.INSPECTION_ANNOUNCED else _looking_back(account, fitting)


def _comes_before(account: Account, cluster: Cluster) -> bool:
    """Whether an account tells a result that was out before the visit had begun."""
    day = published(account)
    if day is None or account.label is not Label.INSPECTION_OUTCOME:
        return False
    spans = [span for own in cluster.accounts if (span := when(own))]
    return bool(spans) and all(day < first for first, _ in spans)


def _looking_back(
    account: Account, fitting: Sequence[Cluster]
) -> tuple[Cluster, str] | Doubt | None:
    """The same for an account that can only have followed an inspection."""
    past = [c for c in fitting if follows(account, c)]
    if len(past) > 1:
        past = [c for c in past if fits(account, c)] or past
    if len(past) == 1:
        return past[0], "the only inspection that it can have followed"
    return Doubt(account, tuple(past)) if past else None


def _undated(
    account: Account, clusters: Sequence[Cluster], fitting: Sequence[Cluster]
) -> tuple[Cluster, str] | Doubt | None:
    """The same for an account with no date at all: the one inspection that its statements support.

    It never founds a new inspection beside others.
    """
    if not clusters:
        return None
    likely = [c for c in fitting if fits(account, c)]
    if len(likely) == 1:
        return likely[0], "the only inspection that what it states fits"
    return Doubt(account, tuple(likely or fitting))
