"""Why a publication was kept or dropped, and why somebody was or was not told of it: from what was stored at the time."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from pipeline.alternatives import filters, other_areas, other_inspections, other_labels
from pipeline.analysis.areas import Register
from pipeline.errors import SettingsError
from pipeline.lookup import counted
from pipeline.model import Finding, Subscriber
from pipeline.ports import Store


def found_publication(store: Store, words: str) -> dict[str, Any]:
    """The publication that a person named by id or address. Raises SettingsError when none or several fit."""
    found = store.find_publications(words)
    if not found:
        raise SettingsError(f"no publication is stored under {words!r}: give its full address, or its id")
    if len(found) > 1:
        ids = ", ".join(f"{row['id']} ({row['title']})" for row in found)
        raise SettingsError(f"several publications are stored under {words!r}: give one of the ids {ids}")
    return store.publication(str(found[0]["id"]))


def explain_publication(store: Store, register: Register, words: str) -> dict[str, Any]:
    """The decisions about one publication, each with its evidence: `lines` for people, the rest for programs."""
    row = found_publication(store, words)
    lines = [
        f"{row['title'] or '(no title)'}",
        f"  {row['url']}",
        f"  listed by {row['source_id']} as {row['kind'] or 'no kind'}, published {row['published_on'] or 'on a date not stated'},"
        f" first seen {row['first_seen'][:16].replace('T', ' ')} ({row['origin']})",
        f"  state: {row['state']}" + (f": {row['reason']}" if row["reason"] else ""),
    ]
    stored = store.analysis(row["id"])
    if stored is None:
        return {"publication": row, "classification": None, "lines": [*lines, "  not classified yet"]}
    found, facts = stored
    lines.append(f"  recognised as {found.label}, {found.doc_type}, probability {found.score:.2f} ({found.version})")
    for cue in sorted(found.cues, key=lambda cue: -abs(cue.weight)):
        words_seen = f" “{cue.span.quote}”" if cue.span else ""
        lines.append(f"    {cue.weight:+.2f} {cue.rule}{words_seen}")
    for each in facts:
        lines.append(f"  about {each.area.name if each.area else 'no known area'}:")
        for name, span in each.evidence.items():
            lines.append(f"    {name}: “{span.quote}” (page {span.page})")
    for id in store.inspections_about(row["id"]):
        why = next((p["why"] for p in store.publications_about(id) if p["id"] == row["id"]), "")
        lines.append(f"  belongs to inspection {id}: {why}")
    text = store.text(row["text_id"]) if row["text_id"] else None
    passed_over = {
        "labels": other_labels(found),
        "areas": other_areas(text, facts, register) if text else [],
        "inspections": other_inspections(store, row["id"]),
    }
    findings, rules = store.findings_in(row["id"]), list(filters(store, row, text))
    lines += [*passed_over_lines(passed_over), *(f"  {rule}" for rule in rules), *finding_lines(findings)]
    shown = {"publication": row, "classification": found, "facts": facts, "passed_over": passed_over, "filters": rules}
    plain: dict[str, Any] = msgspec.to_builtins(shown | {"findings": findings})
    return plain | {"lines": lines}


def passed_over_lines(passed_over: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    """What was not chosen, for people."""
    for each in passed_over["labels"]:
        yield f"  not taken for {' or '.join(each['labels'])}: probability {each['probability']:.2f} together"
    for each in passed_over["areas"]:
        yield f"  not about {each['area']}, which it names {counted(each['times'], 'time', 'times')}"
    for each in passed_over["inspections"]:
        yield f"  not about inspection {each['inspection']} ({each['dates']}): {each['why_not']}"


def finding_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """Each finding with its kind, whose words it is in, and where it stands."""
    yield f"  {len(findings)} findings recorded"
    for each in findings:
        section = f", under “{each.section}”" if each.section else ""
        quote = " ".join(each.span.quote.split())
        yield f"    {each.kind}, stated by {each.stated_by}, page {each.span.page}{section}: “{quote}”"


def explain_subscriber(store: Store, words: str, address: str) -> dict[str, Any]:
    """Whether each subscription of an address was told of a publication, and the rule that decided."""
    row = found_publication(store, words)
    people = store.subscribers(address)
    if not people:
        raise SettingsError(f"{address} is not subscribed: `sendwatch subscribers list` shows who is")
    lines = [f"{row['title']} and {address}:"]
    lines += [f"  {each.channel}, {each.rhythm}: {reason(store, row, each)}" for each in people]
    return {"publication": row["id"], "address": address, "lines": lines}


def reason(store: Store, row: dict[str, Any], person: Subscriber) -> str:
    """The one reason why a subscription was or was not told of a publication."""
    for delivery in store.deliveries_about(person.id, row["id"]):
        when = (
            f"sent {delivery['sent_at']}"
            if delivery["sent_at"]
            else f"{delivery['state']}: {delivery['error'] or 'waiting'}"
        )
        return f"told by the {delivery['kind']} {delivery['key']} ({when})"
    if row["state"] != "recorded":
        return f"not told: the publication is {row['state']}" + (f" ({row['reason']})" if row["reason"] else "")
    if row["origin"] != "live":
        return f"not told: it entered as {row['origin']}, which tells nobody"
    about = {found.area for id in store.inspections_about(row["id"]) if (found := store.inspection(id))}
    if person.areas and not about & set(person.areas):
        return "not told: it is about no area that was asked for"
    if not store.recorded_live(row["id"]):
        return "not told: a later analysis or a late answer found it, which tells nobody"
    if person.paused:
        return "not told: the subscription is paused"
    if not any(publication == row["id"] for publication, _ in store.recorded_since(person.after_event)):
        return "not told: it was recorded before the subscription, or the inspection had been told already"
    return (
        "not told yet: it will be in the next digest"
        if person.rhythm == "daily"
        else "not told: the inspection was told already"
    )
