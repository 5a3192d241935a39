"""Replays the past in memory: what was known at each moment, and the messages then due."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from typing import Protocol

from msgspec import structs

from pipeline.analysis.linking import clusters as linking
from pipeline.analysis.linking.fitting import Cluster
from pipeline.model.bulletins import Bulletin, NewMessage
from pipeline.model.inspections import (
    Account,
    Finding,
    Forecast,
    Inspection,
    Milestone,
    Summary,
)
from pipeline.model.publication_rows import Member, PublicationRow
from pipeline.model.subscribers import Hour, Interest, Subscriber
from pipeline.model.terms import DocType, Frequency, Origin
from pipeline.ports.facts.conclusions import Conclusions
from pipeline.ports.facts.knowledge import Knowledge
from pipeline.ports.lookup import Lookup
from pipeline.ports.transactions import Turn


class Archive(Knowledge, Conclusions, Lookup, Protocol):
    """What a replay reads from the store."""


@dataclass(frozen=True, slots=True)
class Owed:
    """A message that would have been due: when, and from when on it would be sent ("" for
    at once).
    """

    at: str
    due_at: str
    bulletin: Bulletin
    rhythm: Frequency | None


@dataclass(kw_only=True)
class Grouped:
    """An area's inspections, as linking groups the accounts known at one moment.

    `about` names the inspection of each publication. Their records are merged when looked at.
    """

    area: str
    clusters: Mapping[str, Cluster]
    about: Mapping[str, str]
    merged: dict[str, Inspection] = field(default_factory=dict)

    def inspection(self, id: str) -> Inspection:
        """One of them."""
        if id not in self.merged:
            self.merged[id] = linking.merged(id, self.area, self.clusters[id])
        return self.merged[id]

    def members(self, id: str) -> list[str]:
        """The publications about one of them."""
        return [account.publication for account in self.clusters[id].accounts]


@dataclass(kw_only=True)
class Past:
    """A ledger of the past for one subscriber. `let_in` moves it on; nothing else does.

    Inspections are regrouped from the accounts then known, as linking does, once somebody looks at
    their area. `places` has, for each publication, the (inspection, area) pairs that it is about
    today. Publications in `news` count as found live, however they came in.
    """

    archive: Archive
    person: Subscriber
    places: dict[str, list[tuple[str, str]]]
    news: Collection[str]
    owed: list[Owed] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    grouped: dict[str, Grouped] = field(default_factory=dict)
    areas: dict[str, str] = field(default_factory=dict)
    told_of: set[tuple[Frequency | None, str]] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    members: dict[str, Member] = field(default_factory=dict)
    stated: dict[str, dict[str, Account]] = field(default_factory=dict)
    first: dict[tuple[str, str | None], tuple[Finding, ...]] = field(default_factory=dict)
    wrong: dict[str, frozenset[tuple[int, int]]] = field(default_factory=dict)

    def let_in(self, publications: Sequence[str], *, told: bool) -> None:
        """Makes publications known together; `told` says that they are news, in this order."""
        self.known.update(publications)
        for area in {area for each in publications for _, area in self.places[each]}:
            self.grouped.pop(area, None)
        if told:
            self.log += publications
            self.waiting += range(len(self.log) - len(publications) + 1, len(self.log) + 1)

    def _in(self, area: str) -> Grouped:
        if area not in self.stated:
            accounts = self.archive.accounts(area)
            self.stated[area] = {each.publication: each for each in accounts}
        if area not in self.grouped:
            own = [each for id, each in self.stated[area].items() if id in self.known]
            clusters = dict(linking.identify(area, linking.cluster(own)[0])[0])
            about = {
                account.publication: id
                for id, cluster in clusters.items()
                for account in cluster.accounts
            }
            self.grouped[area] = Grouped(area=area, clusters=clusters, about=about)
            self.areas |= dict.fromkeys(clusters, area)
        return self.grouped[area]

    def _around(self, inspection: str) -> Grouped:
        return self._in(self.areas[inspection])

    # -- the view ----------------------------------------------------------------------------------

    def few_in(self, publication: str) -> frozenset[str]:
        return self.archive.few_in(publication)

    def inspection(self, id: str) -> Inspection | None:
        known = id in self.areas and id in self._around(id).clusters
        return self._around(id).inspection(id) if known else None

    def inspections_about(self, publication: str) -> list[str]:
        areas = sorted(area for _, area in self.places[publication])
        found = (self._in(area).about.get(publication) for area in areas)
        return [id for id in found if id]

    def publications_about(self, inspection: str) -> list[Member]:
        members = self._around(inspection).members(inspection)
        return sorted(map(self._member, members), key=in_reading_order)

    def _member(self, publication: str) -> Member:
        if publication not in self.members:
            for inspection, _ in self.places[publication]:
                for each in self.archive.publications_about(inspection):
                    self.members[each.publication.id] = self._as_news(each)
        return self.members[publication]

    def _as_news(self, member: Member) -> Member:
        row = member.publication
        return (
            structs.replace(member, publication=structs.replace(row, origin=Origin.LIVE))
            if row.id in self.news
            else member
        )

    def milestones(self, publication: str, area: str) -> tuple[Milestone, ...]:
        own = self.stated[area].get(publication)
        return own.facts.milestones if own else ()

    def asides(self, area: str) -> list[tuple[PublicationRow, tuple[Milestone, ...]]]:
        """None: a replay knows of publications about inspections only."""
        return []

    def inspections_of(self, area: str) -> list[Inspection]:
        then = self._in(area)
        return sorted(
            map(then.inspection, then.clusters),
            key=lambda found: (found.dates.started or found.published_on or "", found.id),
        )

    def accounts(self, area: str) -> list[Account]:
        about = self._in(area).about
        return [
            replace(each, inspection=about[id])
            for id, each in self.stated[area].items()
            if id in about
        ]

    def findings_in(
        self, publication: str, inspection: str | None = None, at_most: int | None = None
    ) -> tuple[Finding, ...]:
        area = self.areas[inspection] if inspection else None
        today = next((id for id, place in self.places[publication] if place == area), None)
        if at_most is None:
            return self.archive.findings_in(publication, today)
        if (publication, today) not in self.first:
            self.first[publication, today] = self.archive.findings_in(publication, today, at_most)
        return self.first[publication, today]

    def misquoted(self, publication: str) -> frozenset[tuple[int, int]]:
        if publication not in self.wrong:
            self.wrong[publication] = self.archive.misquoted(publication)
        return self.wrong[publication]

    def page_of(self, publication: str, words: str) -> int | None:
        return self.archive.page_of(publication, words)

    def summary(self, publication: str) -> Summary | None:
        """None: only the subjects of replayed messages are shown."""
        return None

    def report_expected(self, area: str, last_day: str) -> Forecast | None:
        """None: what was expected then is not reconstructed."""
        return None

    def told_each(
        self, subscribers: Sequence[str], inspections: Sequence[str], rhythm: Frequency
    ) -> Mapping[str, Mapping[str, frozenset[str]]]:
        return {each: self.told(each, inspections, rhythm) for each in subscribers}

    def told(
        self, subscriber: str, inspections: Sequence[str], rhythm: Frequency
    ) -> Mapping[str, frozenset[str]]:
        return {each: self._told(each, rhythm) for each in inspections}

    def _told(self, inspection: str, rhythm: Frequency) -> frozenset[str]:
        return frozenset(
            each
            for each in self._around(inspection).members(inspection)
            if any((rhythm, shown) in self.told_of for shown in self._shown(each))
        )

    def _shown(self, publication: str) -> set[str]:
        """What a message about a publication shows: it, and what it says."""
        return {publication, self._member(publication).publication.words or publication}

    # -- the ledger --------------------------------------------------------------------------------

    def transaction(self, turn: Turn = "alone") -> AbstractContextManager[None]:
        return nullcontext()

    def last_event(self) -> int:
        return len(self.log)

    def waiting_after(
        self, hour: Hour, last: Subscriber | None, limit: int, part: str = ""
    ) -> tuple[Subscriber, ...]:
        return () if last else (self.person,)

    def interested(
        self,
        rhythm: Frequency,
        area: str,
        region: str | None,
        event: int,
        among: Sequence[str] | None = None,
    ) -> list[tuple[Subscriber, Interest]]:
        return [(self.person, each) for each in self.person.interests if each.rhythm is rhythm]

    def recorded_since(self, event: int) -> list[tuple[int, str, str]]:
        return list(self._recorded(event))

    def _recorded(self, event: int) -> Iterator[tuple[int, str, str]]:
        for number, publication in enumerate(self.log[event:], event + 1):
            for inspection in self.inspections_about(publication):
                yield number, publication, inspection

    def owes(self, subscriber: str, key: str) -> bool:
        return key in self.keys

    def last_message(self, subscriber: str, rhythm: Frequency) -> str | None:
        return max((each.at for each in self.owed if each.rhythm is rhythm), default=None)

    def alerts_waiting(self, event: int) -> list[tuple[int, str]]:
        return [(number, self.log[number - 1]) for number in self.waiting]

    def alerts_made(self, events: Sequence[int]) -> None:
        self.waiting.clear()

    def raise_issue(self, kind: str, subject: str, message: str, at: str) -> None:
        """Does nothing: a replay asks nobody."""

    def end_pauses(self, today: str, midnight: str) -> None:
        """Does nothing: nobody pauses in a replay."""

    def move_on(self, interests: Iterable[str], event: int, digest: str | None) -> None:
        moved = set(interests)
        self.person = replace(
            self.person,
            interests=tuple(
                (
                    replace(
                        each,
                        after_event=max(each.after_event, event),
                        last_digest=digest or each.last_digest,
                    )
                    if each.id in moved
                    else each
                )
                for each in self.person.interests
            ),
        )

    def owe_each(self, messages: Sequence[NewMessage], at: str) -> None:
        for each in messages:
            self.owe(each.subscriber, each.key, each.bulletin, each.told, at, rhythm=each.rhythm)

    def owe(
        self,
        subscriber: str,
        key: str,
        bulletin: Bulletin,
        told: Sequence[tuple[str, str]],
        at: str,
        *,
        rhythm: Frequency | None = None,
        due_at: str = "",
    ) -> str | None:
        if key in self.keys:
            return None
        self.keys.add(key)
        for _, publication in told:
            self.told_of |= {(rhythm, shown) for shown in self._shown(publication)}
        self.owed.append(Owed(at, due_at, bulletin, rhythm))
        return key


def in_reading_order(member: Member) -> tuple[bool, str, str, str]:
    """The sort key of publications: official report first, then by date, undated last."""
    row = member.publication
    first = row.doc_type is DocType.OFFICIAL_REPORT
    return not first, row.published_on or "9999", row.publisher, row.id
