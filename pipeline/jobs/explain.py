"""Why a publication was kept or dropped, from what was stored at the time."""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

import msgspec
from msgspec.structs import asdict

from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import reasons, withheld_in
from pipeline.analysis.news.judgement import Doubt
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.evidence import says_something
from pipeline.bulletins.wording import counted
from pipeline.explorer.quoting import quotable
from pipeline.explorer.said_by import kind_words, told_by
from pipeline.ingestion.conclusions import found_publication, found_publications
from pipeline.jobs.alternatives import filters, other_areas, other_inspections, other_labels
from pipeline.jobs.status import moment
from pipeline.model.documents import Classification, Cue, Text
from pipeline.model.inspections import Finding, InspectionFacts
from pipeline.model.lookup_rows import FindingRecord
from pipeline.model.publication_rows import ListingRow, PublicationRow
from pipeline.model.terms import DocType, Label
from pipeline.ports.explorer import Explorer
from pipeline.ports.records import Records


class ExplainedStore(Records, Explorer, Protocol):
    """Publications with what was concluded, and findings by their ids."""


def named(store: ExplainedStore, words: str) -> list[tuple[PublicationRow, FindingRecord | None]]:
    """The publications that a person named, by id or address; or that of a finding, by its id.

    Raises SettingsError when there is none, or an abbreviated id is that of several.
    """
    finding = store.finding_record(words)
    if finding is None and (former := store.former_finding(words)):
        finding = store.finding_record(former.now) if former.now else None
        words = former.publication_id
    if finding is not None:
        return [(found_publication(store, finding.publication_id), finding)]
    return [(row, None) for row in found_publications(store, words)]


def explain_publication(
    store: Records,
    register: Register,
    words: str,
    *,
    withheld: bool = False,
    only: FindingRecord | None = None,
) -> dict[str, Any]:
    """The decisions about one publication, each with its evidence; of its findings `only` one.

    `lines` is for people, the rest for programs. `withheld` asks for the words of the statements
    that may be findings but were not told.
    """
    row = found_publication(store, words)
    listings = store.listings_of(row.id)
    lines, stored = list(listing_lines(row, listings)), store.analysis(row.id)
    if stored is None:
        return {
            "publication": asdict(row),
            "listings": [asdict(each) for each in listings],
            "classification": None,
            "lines": [*lines, "  not classified yet"],
        }
    found, facts = stored
    text = store.text(row.text_id) if row.text_id else None
    passed_over = {
        "labels": other_labels(found),
        "areas": other_areas(text, facts, register) if text else [],
        "inspections": other_inspections(store, row.id),
    }
    findings, rules = store.findings_in(row.id), list(filters(store, row, text))
    lines += recognition_lines(found, row.reuse)
    lines += facts_lines(facts, row.reuse)
    lines += inspection_lines(store, row.id)
    lines += [*passed_over_lines(passed_over), *(f"  {rule}" for rule in rules)]
    asked = [each for each in findings if only is None or each.span.start == only.start]
    lines += finding_lines(findings, asked, found.doc_type, row.reuse, text)
    doubted = list(withheld_statements(found, findings, text))
    lines += withheld_lines(doubted, row.reuse, words=withheld)
    shown = {
        "publication": row,
        "listings": listings,
        "classification": found,
        "facts": facts,
        "passed_over": passed_over,
        "filters": rules,
        "withheld": doubted if withheld else [{"why": one["why"]} for one in doubted],
    }
    plain: dict[str, Any] = msgspec.to_builtins(shown | {"findings": asked})
    brief: dict[str, Any] = _quoted_briefly(plain, row.reuse)
    return brief | {"lines": lines}


def listing_lines(row: PublicationRow, listings: Sequence[ListingRow]) -> Iterator[str]:
    """What its sources list about a publication, and how far it has got."""
    yield row.title or "(no title)"
    yield f"  {row.url}"
    yield (
        f"  listed by {row.source_id}{f' as {row.kind}' if row.kind else ''}, published"
        f" {row.published_on or 'on a date not stated'}, first seen"
        f" {moment(row.first_seen)} UTC ({row.origin})"
    )
    for each in listings:
        if each.source_id != row.source_id:
            at = f" at {each.url}" if each.url != row.url else ""
            yield f"  also listed by {each.source_id}{at}, first seen {moment(each.first_seen)} UTC"
    if row.date_doubt:
        yield f"  its date: {row.date_doubt}"
    yield f"  state: {row.state}" + (f": {row.reason}" if row.reason else "")


def recognition_lines(found: Classification, reuse: str) -> Iterator[str]:
    """How it was classified, and the cues that counted, strongest first."""
    yield (
        f"  recognised as {found.label}, {found.doc_type}, probability {found.score:.2f}"
        f" ({found.version})"
    )
    told = (cue for cue in found.cues if _tells(cue))
    for cue in sorted(told, key=lambda cue: -abs(cue.weight)):
        words_seen = f" “{quotable(cue.span.quote, reuse)}”" if cue.span else ""
        yield f"    {cue.weight:+.2f} {cue.rule}{words_seen}"


def _tells(cue: Cue) -> bool:
    """Whether a cue tells a person anything: many small words count, and say nothing."""
    of_words, _, word = cue.rule.partition(": ")
    seen = cue.span.quote if cue.span else word
    return not of_words.startswith("word") or says_something(seen)


def facts_lines(facts: Sequence[InspectionFacts], reuse: str) -> Iterator[str]:
    """What it states about each area's inspection, with the words."""
    for each in facts:
        yield f"  about {each.area.name if each.area else 'no known area'}:"
        for name, span in each.evidence.items():
            yield f"    {name}: “{quotable(span.quote, reuse)}” (page {span.page})"


def inspection_lines(store: Records, publication: str) -> Iterator[str]:
    """The inspections that it belongs to, and why."""
    for id in store.inspections_about(publication):
        about = store.publications_about(id)
        why = next((each.why for each in about if each.publication.id == publication), "")
        yield f"  belongs to inspection {id}: {why}"


def _quoted_briefly(values: Any, reuse: str) -> Any:
    """JSON values, without any quotation longer than its publisher's rule of reuse allows."""
    if isinstance(values, dict):
        return {
            key: quotable(each, reuse) if key == "quote" else _quoted_briefly(each, reuse)
            for key, each in values.items()
        }
    return (
        [_quoted_briefly(each, reuse) for each in values]
        if isinstance(values, (list, tuple))
        else values
    )


def passed_over_lines(passed_over: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    """What was not chosen, for people."""
    for each in passed_over["labels"]:
        yield (
            f"  not taken for {' or '.join(each['labels'])}: probability {each['probability']:.2f}"
            " together"
        )
    for each in passed_over["areas"]:
        yield (f"  not about {each['area']}, which it names {counted(each['times'], 'time')}")
    for each in passed_over["inspections"]:
        yield f"  not about inspection {each['inspection']} ({each['dates']}): {each['why_not']}"


def finding_lines(
    findings: Sequence[Finding],
    asked: Sequence[Finding],
    doc_type: DocType,
    reuse: str,
    text: Text | None,
) -> Iterator[str]:
    """How many findings there are; each asked for with its kind, who says it, its place and the
    strongest cues either way.
    """
    why = reasons(read(text)) if text else {}
    yield f"  {counted(len(findings), 'finding')} recorded"
    for each in asked:
        section = f", under “{each.section}”" if each.section else ""
        quote = quotable(" ".join(each.span.quote.split()), reuse)
        kind = kind_words(each.kind, each.stated_by)
        yield (
            f"    {kind}, {told_by(each.stated_by, doc_type)}, page {each.span.page}{section}:"
            f" “{quote}”"
        )
        shown = why.get((each.span.start, each.span.end), ())
        if shown:
            yield "      " + ", ".join(f"{weight:+.2f} {name}" for name, weight in shown)


def withheld_statements(
    found: Classification, findings: Sequence[Finding], text: Text | None
) -> Iterator[dict[str, Any]]:
    """The statements of a result, other than of an official report, that may be findings by
    inspectors but were not told: why, where, and their words.
    """
    news = found.label is Label.INSPECTION_OUTCOME and found.doc_type is not DocType.OFFICIAL_REPORT
    if text is None or not news:
        return
    for why, start, end in withheld_in(read(text)):
        if not any(one.span.start < end and start < one.span.end for one in findings):
            yield {"why": why, "start": start, "end": end, "quote": text.body[start:end]}


def withheld_lines(withheld: Sequence[dict[str, Any]], reuse: str, *, words: bool) -> Iterator[str]:
    """How many statements were withheld for each reason, and if asked their `words`."""
    if withheld:
        yield f"  {counted(len(withheld), 'statement')} withheld:"
    for why in Doubt:
        these = [one for one in withheld if one["why"] is why]
        if these:
            yield f"    {len(these)} {why}"
        for one in these if words else ():
            yield f"      “{quotable(' '.join(one['quote'].split()), reuse)}”"
