"""What `status` and `sources` show: the state of each source, what is stored, what is waiting."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from msgspec import structs

from pipeline.bulletins.wording import counted
from pipeline.clock import stamp
from pipeline.config.toml_file import read_toml
from pipeline.model.health import Delay, Health, duration, health_json
from pipeline.model.lookup_rows import IssueRow
from pipeline.model.source_rows import SourceRow
from pipeline.model.sources import Certainty, Source
from pipeline.ports.issues import Issues
from pipeline.ports.lookup import Lookup
from pipeline.ports.watching.lanes import Lanes
from pipeline.ports.watching.sources import Sources

_SOURCE_HEAD = (
    "source",
    "from",
    "kind",
    "state",
    "since (UTC)",
    "last read (UTC)",
    "rows",
    "usual",
    "held",
    "next (UTC)",
    "reason",
)
_DELAYS = {
    Delay.POLLED: "from when a source was due to its first answer",
    Delay.READ: "from finding a publication to telling of it",
    Delay.TOLD: "from a publication to the message about it",
}
_NOT_BEGUN = ("new", "probation")
_STATED = ("kind", "url", "local_area", "certainty", "enabled")
_ONLY_STATED = ("seen", "note", "region", "file")
"""What the configuration of a source says: what is stored too, and what only its file says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceStatus:
    """A source as configured and as the last rounds left it; None where no round has set a value.

    `usual` is the smallest and the largest number of rows in the last good rounds, `held` the
    number of rows set apart. `region` names the catalogue file that the source comes from, `file`
    the user's, if there is one; these, `seen` and `note` are configured, not stored.
    """

    id: str
    kind: str
    url: str
    local_area: str | None
    certainty: Certainty
    enabled: bool
    state: str
    reason: str | None = None
    cause: str | None = None
    fix: str | None = None
    state_since: str | None = None
    last_polled_at: str | None = None
    last_ok_at: str | None = None
    next_due_at: str | None = None
    rows: int | None = None
    promised: int | None = None
    failures: int | None = None
    good_rounds: int | None = None
    acknowledged_at: str | None = None
    acknowledged_note: str | None = None
    usual: tuple[int, int] | None = None
    held: int = 0
    seen: str | None = None
    note: str | None = None
    region: str | None = None
    file: str | None = None


def status_of_source(row: SourceRow, held: int) -> SourceStatus:
    """A stored source, with the number of its rows set apart."""
    usual = row.usual.rows
    return SourceStatus(
        id=row.id,
        kind=row.kind,
        url=row.url,
        local_area=row.local_area,
        certainty=row.certainty,
        enabled=row.enabled,
        state=row.state,
        reason=row.reason,
        cause=row.cause,
        fix=row.fix,
        state_since=row.state_since,
        last_polled_at=row.last_polled_at,
        last_ok_at=row.last_ok_at,
        next_due_at=row.next_due_at,
        rows=row.rows,
        promised=row.promised,
        failures=row.failures,
        good_rounds=row.good_rounds,
        acknowledged_at=row.acknowledged_at,
        acknowledged_note=row.acknowledged_note,
        usual=(min(usual), max(usual)) if usual else None,
        held=held,
    )


def watched_sources(store: Sources) -> list[SourceStatus]:
    """Every watched source as the last rounds left it."""
    held = store.held_counts()
    return [status_of_source(row, held.get(row.id, 0)) for row in store.watched()]


def listed_sources(store: Sources, sources: tuple[Source, ...]) -> list[SourceStatus]:
    """Every source of the catalogue and of `sources.toml`.

    One that was never polled is `new`, or on `probation`.
    """
    stored = {each.id: each for each in watched_sources(store)}
    found = []
    for source in sources:
        stated = SourceStatus(
            id=source.id,
            kind=source.kind,
            url=source.url,
            local_area=source.local_area,
            certainty=source.certainty,
            enabled=source.enabled,
            state="new" if source.certainty == "confirmed" else "probation",
            seen=source.seen or None,
            note=source.note or None,
            region=source.region or None,
            file=source.file or None,
        )
        known = stored.get(source.id)
        found.append(as_stated(known, stated) if known else stated)
    return found


def as_stated(known: SourceStatus, stated: SourceStatus) -> SourceStatus:
    """The state of a source, with its current configuration."""
    return replace(known, **{name: getattr(stated, name) for name in (*_STATED, *_ONLY_STATED)})


def source_table(
    sources: Sequence[SourceStatus],
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The headings and rows of a table of sources for people.

    There is a column for the file they come from only if there is more than one.
    """
    lines = [_SOURCE_HEAD, *map(_source_line, sources)]
    if len({line[1] for line in lines[1:]}) <= 1:
        lines = [(line[0], *line[2:]) for line in lines]
    return lines[0], lines[1:]


def _source_line(each: SourceStatus) -> tuple[str, ...]:
    state = f"{each.state} (acknowledged)" if each.acknowledged_at else each.state
    return (
        each.id,
        _files(each),
        each.kind,
        state if each.enabled else "off",
        moment(each.state_since),
        moment(each.last_ok_at) or "never",
        "" if each.rows is None else str(each.rows),
        "–".join(dict.fromkeys(map(str, each.usual or ()))),
        str(each.held or ""),
        moment(each.next_due_at),
        each.reason or "" if each.enabled else _why_off(each),
    )


def worth_a_line(
    sources: Sequence[SourceStatus], own: Sequence[SourceStatus] = ()
) -> list[SourceStatus]:
    """Those sources of which more is to be said than that they were never read; and all of a user's
    `own`, who waits for them to be.
    """
    named = {each.id for each in own}
    return [
        each
        for each in sources
        if each.last_polled_at or each.state not in _NOT_BEGUN or each.id in named
    ]


def own_sources(path: Path) -> list[SourceStatus]:
    """The sources that a file's own tables describe or change, as if none had been read yet.

    Nothing else of the file is checked: polls do that, which need it. Raises SettingsError where it
    is no TOML.
    """
    tables = read_toml(path).values.get("sources")
    return [
        SourceStatus(
            id=id,
            kind=str(table.get("kind", "")),
            url=str(table.get("url", "")),
            local_area=None,
            certainty="confirmed",
            enabled=table.get("enabled") is not False,
            state="new",
        )
        for id, table in (tables.items() if isinstance(tables, Mapping) else ())
        if isinstance(table, Mapping)
    ]


def _files(each: SourceStatus) -> str:
    return " + ".join(filter(None, (each.region and f"{each.region}.toml", each.file)))


def _why_off(each: SourceStatus) -> str:
    if each.note:
        return f"{each.note} ({each.seen})" if each.seen else each.note
    return each.reason or ""


def moment(stored: str | None) -> str:
    """A stored moment to the minute, in UTC, for people; "" for none."""
    return (stored or "")[:16].replace("T", " ")


def _stored_json(each: SourceStatus) -> dict[str, Any]:
    return {name: value for name, value in asdict(each).items() if name not in _ONLY_STATED}


class StatusStore(Sources, Issues, Lookup, Lanes, Protocol):
    """What the status is read from."""


@dataclass(frozen=True, slots=True)
class Status:
    """What is stored and waiting (`counts`), each watched source, every open issue, and how the
    service gets on.
    """

    counts: Mapping[str, int]
    sources: tuple[SourceStatus, ...]
    issues: tuple[IssueRow, ...]
    health: Health

    @property
    def states(self) -> dict[str, int]:
        """The number of sources in each state."""
        return dict(sorted(Counter(each.state for each in self.sources).items()))

    def as_json(self) -> dict[str, Any]:
        """The status as a JSON object."""
        return {
            "counts": dict(self.counts),
            "sources": self.states,
            "each_source": [_stored_json(each) for each in self.sources],
            "issues": [structs.asdict(each) for each in self.issues],
            "service": health_json(self.health),
        }


def status_of(
    store: StatusStore,
    now: datetime,
    at_work: bool | None = None,
    own: Sequence[SourceStatus] = (),
) -> Status:
    """The status at a moment; `at_work` as in `Health`, `own` as in `own_sources`: the store knows
    a source from the next poll on.
    """
    stored = watched_sources(store)
    known = {each.id for each in stored}
    sources = (*stored, *(each for each in own if each.enabled and each.id not in known))
    return Status(store.counts(), sources, tuple(store.issues()), health_of(store, now, at_work))


def health_of(store: Lanes, now: datetime, at_work: bool | None) -> Health:
    """How the service that works on a data folder, or last worked, gets on."""
    delays = store.delays(stamp(now - timedelta(days=1)), stamp(now))
    return Health(
        now=stamp(now),
        lanes=tuple(store.lanes()),
        delays=tuple(delays),
        waiting=tuple(store.waiting(stamp(now))),
        at_work=at_work,
        workers=tuple(store.workers()),
    )


def status_lines(found: Status) -> Iterator[str]:
    """The status for people."""
    yield ", ".join(_count_words(n, name) for name, n in found.counts.items())
    yield "sources: " + (
        ", ".join(f"{n} {state}" for state, n in found.states.items()) or "none polled yet"
    )
    yield from service_lines(found.health)
    if not found.issues and not found.health.faults:
        # which passages are to be asked about shows when all texts are read, as `review` does
        yield (
            "no issue is open; `sendwatch review` shows whether it has a passage to ask about"
            if found.counts.get("findings")
            else "nothing needs a person"
        )
    for each in found.issues:
        yield f"- {each.kind} {each.subject}, since {moment(each.opened_at)} UTC: {each.message}"


def _count_words(number: int, name: str) -> str:
    """How many there are of something that is called so where it is counted: "1 task waiting"."""
    one = re.sub(r"^(\w+)s\b", r"\1", name).replace("that speak ", "that speaks ")
    return f"{number} {one if number == 1 else name}"


def service_lines(health: Health) -> Iterator[str]:
    """How the service gets on, for people: nothing where it is not at work and has no delays."""
    if health.lanes and not health.faults:
        yield "the service is at work: " + ", ".join(
            f"{each.name} {duration(max(each.silent_seconds(health.now), 0.0))} ago"
            for each in health.lanes
        )
    if health.workers:
        yield f"{counted(len(health.workers), 'worker')}: " + "; ".join(
            f"{each.name} ({each.queues})" for each in health.workers
        )
    yield from (f"- service: {fault}" for fault in health.faults)
    for each in health.delays:
        yield (
            f"{_DELAYS[each.measure]}, in the last day: {duration(each.mean)} on average,"
            f" {duration(each.worst)} at most; {each.over} of {each.n} over the aim"
        )
