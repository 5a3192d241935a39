"""Groups all accounts of one local area into inspections, afresh each time.

The order in which publications arrived does not matter. Rules, in order: a document that links to a
report is about that report's inspection; accounts whose stated dates agree are about one
inspection (a plan or a notice of government that gives other days and no outcome is no proof of
another); an account without dates belongs to the inspection reported at about the same time (one
publication leads to many copies, mostly within about 120 days), else to the only inspection that it
can have followed. An account that fits two equally well belongs to neither until a person decides.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import replace
from functools import partial
from typing import Any

from pipeline.analysis.linking.fitting import (
    Cluster,
    Doubt,
    Stay,
    at_one_time,
    attach,
    is_fine,
    months,
    order,
    published,
    stay,
)
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import STATED, Account, DateRange, Inspection
from pipeline.model.terms import DocType, Label


def cluster(accounts: Iterable[Account]) -> tuple[tuple[Cluster, ...], tuple[Doubt, ...]]:
    """The inspections that these accounts of one area are about, and the accounts that fit several.

    An account that a person assigned to an inspection stays with it, whatever it states, as long as
    another account belongs to that inspection by itself; without one, it is placed like any other.
    If those others fit several inspections now, the assigned account is a doubt without candidates.
    One that a person let found an inspection does so, unless another states the same dates.
    """
    everything = sorted(accounts, key=order)
    told = [
        a
        for a in everything
        if a.joined and not founds(a) and any(held_by(o, a.joined) for o in everything)
    ]
    ordered = [a for a in everything if a not in told]
    found, waiting = _by_dates(ordered)
    waiting = _by_links(found, waiting)
    doubts = _by_time(found, sorted(waiting, key=_says_little)) + _by_word(found, told)
    return tuple(found), tuple(doubts)


def _says_little(account: Account) -> tuple[bool, bool]:
    """The order of accounts whose time is vague: those that bear a date come first, then those
    that state a month, as what states nothing may join them, and not the other way round.
    """
    undated = account.published is None
    return undated, undated and months(account) is None


def _by_dates(accounts: Iterable[Account]) -> tuple[list[Cluster], list[Account]]:
    """The inspections of accounts with dates, and the accounts whose time is too vague.

    Those that state only a year come last, and only where one inspection fits. Before them, those
    that found an inspection because a person said so, if their time is as vague.
    """
    found: list[Cluster] = []
    waiting: list[Account] = []
    known, stays = [(stay(account), account) for account in accounts], _Stays()
    for own, account in sorted(known, key=_coarseness):
        homes = stays.homes(own)
        if founds(account) and _is_vague(own):
            stays.add(len(found), own)
            found.append(Cluster(((account, "a person said so"),)))
        elif not homes and (home := _of_report(account, own, found)) is not None:
            found[home] = found[home].with_member(account, "states the month of its report")
        elif (
            own[1] is None
            or (len(homes) > 1 and not is_fine(own[1]))
            or (not homes and found and _only_follows(account))
        ):
            waiting.append(account)
        elif homes:
            stays.add(homes[0], own)
            found[homes[0]] = found[homes[0]].with_member(
                account, f"states the same {_unit(account)}"
            )
        else:
            stays.add(len(found), own)
            found.append(Cluster(((account, "states the dates of the inspection"),)))
    return found, sorted(waiting, key=order)


def _of_report(account: Account, own: Stay, found: Sequence[Cluster]) -> int | None:
    """The inspection whose report came out in the month that an account of a result states.

    Who recalls a result often gives the month of the letter: no other visit can have been then.
    """
    days, month = own[1], account.facts.dates.started or ""
    if days is None or account.label is Label.INSPECTION_ANNOUNCED or len(month) != len("2024-01"):
        return None

    def is_report(one: Account) -> bool:
        told = published(one) if one.doc_type is DocType.OFFICIAL_REPORT else None
        same = account.facts.outcome in (None, one.facts.outcome)
        return told is not None and same and days[0] <= told <= days[1]

    return _first(found, is_report)


class _Stays:
    """The different stays that the accounts of each inspection state.

    Most accounts of an inspection state the same, which is compared with others once: linking by
    dates takes a third of the time.
    """

    def __init__(self) -> None:
        self.stated: set[tuple[int, Stay]] = set()
        self.known: dict[Stay, list[int]] = {}

    def homes(self, own: Stay) -> list[int]:
        """The numbers of the inspections that somebody with this stay can be about."""
        if own not in self.known:
            fits = {number for number, other in self.stated if at_one_time(own, other)}
            self.known[own] = sorted(fits)
        return self.known[own]

    def add(self, number: int, own: Stay) -> None:
        """Notes that an account of an inspection, or the first of the next, states this."""
        if (number, own) not in self.stated:
            self.stated.add((number, own))
            self.known.clear()


def _coarseness(stated: tuple[Stay, Account]) -> tuple[bool, bool, bool]:
    own, account = stated
    return _is_vague(own), not founds(account), _only_follows(account)


def _only_follows(account: Account) -> bool:
    """Whether an account tells of no inspection itself, but of what came of one.

    Its days are those of meetings, letters and other visits more often than of an inspection that
    nobody else tells of.
    """
    tells = account.facts.outcome or account.label is Label.INSPECTION_ANNOUNCED
    return not tells and account.doc_type in (DocType.ACTION_PLAN, DocType.GOVERNMENT)


def _without_visit(account: Account) -> Account:
    """The account as one that states no visit, since no known inspection is what it names."""
    facts = replace(account.facts, visit=None, framework=None, dates=DateRange())
    return replace(account, facts=facts)


def _unit(account: Account) -> str:
    """How precisely an account states when the inspection was."""
    stated = account.facts.dates.started or account.facts.dates.ended or ""
    if stated.startswith("--") or len(stated) == len("2024-01"):
        return "month"
    return "year" if len(stated) == len("2024") else "dates"


def _is_vague(own: Stay) -> bool:
    """Whether several inspections of an area can have been at the time that an account states."""
    return own[1] is None or not is_fine(own[1])


def _by_links(found: list[Cluster], undated: Iterable[Account]) -> list[Account]:
    """Adds each account that links to the report of one inspection; returns the others."""
    waiting: list[Account] = []
    for account in undated:
        linked = [i for i, c in enumerate(found) if any(a.url in account.links for a in c.accounts)]
        if len(linked) == 1:
            found[linked[0]] = found[linked[0]].with_member(account, "links to its report")
        else:
            waiting.append(account)
    return waiting


def _by_time(found: list[Cluster], waiting: Iterable[Account]) -> list[Doubt]:
    """Adds each account to the inspection that its time fits, or as a new one; returns doubts."""
    doubts: list[Doubt] = []
    for account in waiting:
        home = attach(account, found)
        if home is None and found and _only_follows(account):
            account = _without_visit(account)
            home = attach(account, found) or Doubt(account, tuple(found))
        if isinstance(home, Doubt):
            doubts.append(home)
        elif home is None:
            found.append(Cluster(((account, "no inspection on record fits it"),)))
        else:
            place = found.index(home[0])
            found[place] = found[place].with_member(account, home[1])
    return doubts


def _by_word(found: list[Cluster], told: Iterable[Account]) -> list[Doubt]:
    """Adds each account where a person put it; doubts are those whose inspection is gone."""
    doubts: list[Doubt] = []
    for account in told:
        home = _first(found, partial(held_by, inspection=account.joined))
        if home is None:
            doubts.append(Doubt(account, ()))
        else:
            found[home] = found[home].with_member(account, "a person said so")
    return doubts


def _first(found: Sequence[Cluster], fits: Callable[[Account], bool]) -> int | None:
    """The index of the first cluster with an account that fits."""
    return next((i for i, one in enumerate(found) if any(map(fits, one.accounts))), None)


def held_by(account: Account, inspection: str | None) -> bool:
    """Whether the account belongs to that inspection by itself, or founds it because a person said
    so; not because a person assigned it to one that others founded.
    """
    if founds(account):
        return account.joined == inspection
    return account.inspection == inspection and account.joined is None


def founds(account: Account) -> bool:
    """Whether a person said that an account is the first of an inspection."""
    area = account.facts.area
    if account.joined is None or area is None:
        return False
    return account.joined == new_id(area.gss_code, account.publication)


def merged(id: str, area: str, members: Cluster) -> Inspection:
    """One record from all accounts; None for what none of them states.

    The official report takes precedence, then the date decides.
    """
    ordered = sorted(members.accounts, key=order)
    days = [a.published for a in ordered if a.label is Label.INSPECTION_OUTCOME and a.published]
    told = next((a.facts for a in ordered if a.facts.outcome), None)
    quote = told.evidence.get("outcome") if told else None
    return replace(
        Inspection(id=id, area=area, published_on=PartialDate(days[0]) if days else None),
        outcome_quote=quote.quote if quote else None,
        **{name: _stated(name, ordered) for name in STATED},
    )


def _stated(name: str, accounts: Iterable[Account]) -> Any:
    """The value in the first account that states a field, else the inspection's default."""
    nothing = getattr(Inspection(id="", area=""), name)
    values = (getattr(account.facts, name) for account in accounts)
    return next((value for value in values if value != nothing), nothing)


def identify(
    area: str, clusters: Sequence[Cluster]
) -> tuple[tuple[tuple[str, Cluster], ...], tuple[tuple[str, str], ...]]:
    """An id for each cluster, and (old id, id it merged into) pairs.

    A cluster keeps the id of its earliest member that has one, preferring members that no person
    assigned; a new id is made from the area and its founding publication. That of a publication
    that a person let found an inspection is taken by no other.
    """
    taken = {opened for group in clusters if (opened := _opened(group))}
    named: list[tuple[str, Cluster]] = []
    aliases: list[tuple[str, str]] = []
    for group in clusters:
        id = _opened(group) or _held(group, taken) or new_id(area, group.accounts[0].publication)
        taken.add(id)
        named.append((id, group))
    for id, group in named:
        aliases += [
            (old, id)
            for old in sorted({a.inspection for a in group.accounts if a.inspection} - taken)
        ]
    return tuple(named), tuple(aliases)


def _opened(group: Cluster) -> str | None:
    """The id of the inspection that a person let the cluster's first member found."""
    first = group.accounts[0]
    return first.joined if founds(first) else None


def _held(group: Cluster, taken: Set[str]) -> str | None:
    """The first id that a member has and that is not taken."""
    own = sorted(group.accounts, key=lambda account: (account.joined is not None, order(account)))
    return next((a.inspection for a in own if a.inspection and a.inspection not in taken), None)


def new_id(area: str, publication: str) -> str:
    """The id of an inspection that this publication founds: stable, 16 hexadecimal digits."""
    return hashlib.sha256(f"{area}\x1f{publication}".encode()).hexdigest()[:16]
