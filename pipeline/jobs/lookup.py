"""What the looking commands show: rows and lines made from the store's read queries."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from pipeline.analysis.places.register import Register
from pipeline.bulletins.wording import OUTCOMES, counted, range_words, visit_words
from pipeline.model.documents import LocalArea
from pipeline.model.inspections import DateRange
from pipeline.model.sources import Source
from pipeline.model.terms import FindingKind, Reuse
from pipeline.ports.issues import Issues
from pipeline.ports.lookup import Lookup
from pipeline.ports.records import Records
from pipeline.ports.sources import Sources

KINDS = {
    FindingKind.STRENGTH: ("strength", "strengths"),
    FindingKind.WEAKNESS: ("weakness", "weaknesses"),
    FindingKind.AREA_FOR_IMPROVEMENT: ("area for improvement", "areas for improvement"),
    FindingKind.PRIORITY_ACTION: ("area for priority action", "areas for priority action"),
    FindingKind.REQUIRED: ("requirement of the government", "requirements of the government"),
    FindingKind.PLANNED: ("planned action", "planned actions"),
    FindingKind.STATISTIC: ("figure", "figures"),
}
QUOTED = 300
"""From sources whose words may only be quoted, no longer passage than this is shown."""


def quotable(words: str, reuse: str) -> str:
    """`words`, or where to read them if they are longer than their publisher's rule of reuse lets
    us show.
    """
    return (
        "(a longer passage: see the publication)"
        if reuse == Reuse.QUOTE and len(words) > QUOTED
        else words
    )


def page_link(url: str, page: int, doc_type: str) -> str:
    """The address that opens a publication at a page."""
    return (
        f"{url}#page={page}"
        if doc_type == "official_report" or url.lower().endswith(".pdf")
        else url
    )


def search_findings(
    store: Lookup, register: Register, words: str, filters: Mapping[str, str | None], limit: int
) -> list[dict[str, Any]]:
    """Findings that match, each with its area's name and the address of its page."""
    found = store.search(words, **filters, limit=limit)
    for row in found:
        known = register.by_code(row["area"] or "")
        row["area_name"] = known.name if known else None
        row["link"] = page_link(row["url"], row["page"], row["doc_type"])
        row["quote"] = quotable(row["quote"], row["reuse"])
    return found


def search_publications(
    store: Lookup, words: str, since: str | None, limit: int
) -> list[dict[str, Any]]:
    """Publications about inspections whose title or text matches; marked as publications, their
    text is not shown.
    """
    return [
        {"publication": row["id"]} | row
        for row in store.search_publications(words, since=since, limit=limit)
    ]


def area_rows(store: Lookup, register: Register) -> list[dict[str, Any]]:
    """Every local area with how many inspections are recorded and when the latest was published."""
    counted = {row["area"]: row for row in store.inspections_by_area()}
    return [
        {
            "name": area.name,
            "gss_code": area.gss_code,
            "region": area.region,
            "inspections": counted.get(area.gss_code, {}).get("n", 0),
            "latest": counted.get(area.gss_code, {}).get("latest") or "",
        }
        for area in register.areas
    ]


def timeline(store: Records, area: LocalArea) -> list[dict[str, Any]]:
    """An area's inspections, oldest first, with their publications and how many findings of each
    kind.
    """
    entries = []
    for found in store.inspections_of(area.gss_code):
        publications = store.publications_about(found.id)
        kinds: dict[FindingKind, int] = {}
        for row in publications:
            for finding in store.findings_in(row["id"], found.id):
                if finding.stated_by == "inspectors":
                    kinds[finding.kind] = kinds.get(finding.kind, 0) + 1
        entries.append(
            {
                "id": found.id,
                "framework": found.framework,
                "visit": found.visit,
                "started": found.dates.started,
                "ended": found.dates.ended,
                "outcome": found.outcome,
                "published_on": found.published_on,
                "next": [{"visit": n.visit, "within_months": n.within_months} for n in found.next],
                "findings": kinds,
                "publications": [
                    {
                        key: row[key]
                        for key in (
                            "id",
                            "title",
                            "publisher",
                            "doc_type",
                            "published_on",
                            "url",
                            "why",
                        )
                    }
                    for row in publications
                ],
            }
        )
    return entries


def timeline_lines(area: LocalArea, entries: list[dict[str, Any]]) -> Iterator[str]:
    """The timeline for people."""
    yield f"{area.name} ({area.official_name})"
    if not entries:
        yield "  no inspection is recorded yet"
    for entry in entries:
        when = range_words(DateRange(entry["started"], entry["ended"])) or "dates not stated"
        what = visit_words(entry["visit"])
        outcome = OUTCOMES[entry["outcome"]] if entry["outcome"] else "outcome not stated"
        yield ""
        yield f"  {when}: {what}, {outcome}"
        if entry["findings"]:
            yield "    " + ", ".join(
                counted(n, *KINDS[kind]) for kind, n in sorted(entry["findings"].items())
            )
        for step in entry["next"]:
            yield (
                f"    next: {visit_words(step['visit'])} within about {step['within_months']}"
                " months of the report"
            )
        for each in entry["publications"]:
            yield (
                f"    {each['published_on'] or 'no date'}  {each['publisher'] or each['doc_type']}:"
                f" {each['title']}"
            )
            yield f"      {each['url']}  ({each['why']})"


_SOURCE_HEAD = (
    "source",
    "from",
    "kind",
    "state",
    "since",
    "last read",
    "rows",
    "usual",
    "held",
    "next",
    "reason",
)
_STATED = ("id", "kind", "url", "local_area", "certainty")
_SHOWN = (
    "state",
    "reason",
    "cause",
    "fix",
    "state_since",
    "last_polled_at",
    "last_ok_at",
    "next_due_at",
    "rows",
    "promised",
    "failures",
    "good_rounds",
    "acknowledged_at",
    "acknowledged_note",
)


def source_rows(store: Sources, sources: tuple[Source, ...]) -> list[dict[str, Any]]:
    """Every source of the catalogue and of `sources.toml` with its stored state; one never polled
    is `new`, or on `probation`.

    `region` names the catalogue's file that it comes from, `file` the user's, None where there is
    none.
    """
    stored = {row["id"]: row for row in stored_sources(store)}
    rows = []
    for source in sources:
        new = dict.fromkeys(_SHOWN) | {"usual": None, "held": 0}
        new["state"] = "new" if source.certainty == "confirmed" else "probation"
        stated = {
            "id": source.id,
            "kind": source.kind,
            "url": source.url,
            "local_area": source.local_area,
            "certainty": source.certainty,
            "enabled": source.enabled,
            "seen": source.seen or None,
            "note": source.note or None,
            "region": source.region or None,
            "file": source.file or None,
        }
        rows.append(
            stated | {key: stored.get(source.id, new)[key] for key in (*_SHOWN, "usual", "held")}
        )
    return rows


def stored_sources(store: Sources) -> list[dict[str, Any]]:
    """Every watched source as the last rounds left it.

    `usual` are the fewest and the most rows of the last good rounds, `held` the rows that are kept
    apart.
    """
    held = store.held_counts()
    rows = []
    for row in store.watched():
        usual = store.history(row).usual.rows
        shown = {key: row[key] for key in (*_STATED, *_SHOWN)} | {"enabled": bool(row["enabled"])}
        rows.append(
            shown
            | {
                "usual": [min(usual), max(usual)] if usual else None,
                "held": held.get(row["id"], 0),
            }
        )
    return rows


def source_table(
    rows: Sequence[Mapping[str, Any]],
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The heads and lines of a table of sources for people. The files that they come from have a
    column only where there is more than one.
    """
    lines = [_SOURCE_HEAD, *(_source_line(row) for row in rows)]
    if len({line[1] for line in lines[1:]}) <= 1:
        lines = [(line[0], *line[2:]) for line in lines]
    return lines[0], lines[1:]


def _source_line(row: Mapping[str, Any]) -> tuple[str, ...]:
    usual = "–".join(dict.fromkeys(map(str, row["usual"] or ())))
    state = f"{row['state']} (acknowledged)" if row["acknowledged_at"] else row["state"]
    return (
        row["id"],
        _files(row),
        row["kind"],
        state if row["enabled"] else "off",
        moment(row["state_since"]),
        moment(row["last_ok_at"]) or "never",
        "" if row["rows"] is None else str(row["rows"]),
        usual,
        str(row["held"] or ""),
        moment(row["next_due_at"]),
        row["reason"] or "" if row["enabled"] else _why_off(row),
    )


def _files(row: Mapping[str, Any]) -> str:
    region = row.get("region")
    return " + ".join(filter(None, (region and f"{region}.toml", row.get("file"))))


def _why_off(row: Mapping[str, Any]) -> str:
    if note := row.get("note"):
        return f"{note} ({row['seen']})" if row["seen"] else note
    return row["reason"] or ""


def moment(stamp: str | None) -> str:
    """A stored moment to the minute, for people; "" for none."""
    return (stamp or "")[:16].replace("T", " ")


class StatusStore(Sources, Issues, Lookup, Protocol):
    """What the status is made from."""


def status_of(store: StatusStore) -> dict[str, Any]:
    """What is stored and waits, the sources by state and each by itself, and every open issue."""
    rows = stored_sources(store)
    states = Counter(row["state"] for row in rows)
    return {
        "counts": store.counts(),
        "sources": dict(sorted(states.items())),
        "each_source": rows,
        "issues": store.issues(),
    }


def status_lines(found: Mapping[str, Any]) -> Iterator[str]:
    """The status for people."""
    yield ", ".join(f"{n} {name}" for name, n in found["counts"].items())
    yield "sources: " + (
        ", ".join(f"{n} {state}" for state, n in found["sources"].items()) or "none polled yet"
    )
    if not found["issues"]:
        yield "nothing needs a person"
    for issue in found["issues"]:
        since = issue["opened_at"][:16].replace("T", " ")
        yield f"- {issue['kind']} {issue['subject']}, since {since}: {issue['message']}"
