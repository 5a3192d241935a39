"""`search`, `areas`, `area`, `status`, `explain`: what is known and why."""

import os
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.commands.reading.filter_options import asked_for, filter_options
from pipeline.cli.options import common, put, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.config.options import Options
    from pipeline.jobs.lookup import TimelineEntry
    from pipeline.jobs.status import SourceStatus
    from pipeline.model.documents import LocalArea
    from pipeline.model.lookup_rows import FindingPage, FindingRecord, PublicationHit
    from pipeline.register.local_areas import LocalAreas


@click.command()
@click.argument("words", nargs=-1)
@filter_options
@click.option(
    "--order",
    type=click.Choice(["best", "newest"]),
    help="Best match first, or newest first (the default without WORDS).",
)
@click.option(
    "--limit",
    type=click.IntRange(1, 100_000),
    default=20,
    show_default=True,
    help="The most findings to show.",
)
@common
def search(
    options: "Options",
    as_json: bool,
    words: tuple[str, ...],
    order: str | None,
    limit: int,
    **given: Any,
) -> None:
    """Search findings and publications for WORDS, or list the findings that filters choose. Words
    match by their stem, so "waits" finds "waiting".

    With a filter other than a date, only findings are searched.

    Example: sendwatch search speech therapy waiting --since 2024-01-01
    """
    from pipeline.config.options import areas_of
    from pipeline.explorer.first_page import first_page
    from pipeline.jobs.search_results import finding_json, publication_json
    from pipeline.model.lookup_rows import Order
    from storage.findings_reader import FindingsReader
    from storage.looking import looking

    said, known = " ".join(words), areas_of(options)
    with looking(options, FindingsReader) as store:
        asked = asked_for(known, store.bodies_named, said, given)
        ordered = Order(order) if order else asked.usual_order
        found = first_page(store, asked, ordered, limit)
        papers = (
            store.search_publications(
                asked.words, since=asked.since, until=asked.until, limit=limit
            )
            if asked.words and not asked.chosen
            else []
        )
        shown = [finding_json(each, known) for each in found.findings]
        empty = not (shown or papers or store.newest_finding())
    if as_json:
        for line in (*shown, *map(publication_json, papers)):
            put(line)
        return
    for text in (*map(finding_line, found.findings, shown), *map(paper_line, papers)):
        click.echo(text)
    if not (shown or papers):
        click.echo("nothing matches: no finding is stored yet" if empty else "nothing matches")
    for words_on_all in totals_lines(found):
        click.echo(words_on_all)


def totals_lines(found: "FindingPage") -> "Iterator[str]":
    """How many findings there are beside those shown."""
    if found.next:
        total = f"at least {found.total}" if found.bounded else f"{found.total}"
        yield f"{len(found.findings)} of {total} findings; more with --limit"
    if found.compared:
        yield f"the best of the {found.compared} matches stored last; --order newest has all"


def finding_line(finding: "FindingRecord", shown: dict[str, Any]) -> str:
    """A finding with where it is from, in the words of pages, and an empty line."""
    from pipeline.explorer.quoting import LONGER
    from pipeline.explorer.said_by import kind_words, said_by

    words = LONGER if shown["quote"] == LONGER else f"“{shown['quote']}”"
    kind = kind_words(finding.kind, finding.stated_by)
    return (
        f"{words}\n  {shown['area_name'] or 'area not known'}, {kind},"
        f" {said_by(finding)}, {finding.publisher}, {finding.published_on or 'day not known'},"
        f" {shown['link']}\n"
    )


def paper_line(found: "PublicationHit") -> str:
    """A publication with where it is, and an empty line."""
    day = found.published_on or "day not known"
    return f"{found.title}\n  {found.publisher}, {day}, {found.url}\n"


@click.command()
@common
def areas(options: "Options", as_json: bool) -> None:
    """List the local areas, with what is known about each.

    Example: sendwatch areas
    """
    from pipeline.bulletins.wording import OUTCOMES
    from pipeline.config.options import areas_of
    from pipeline.explorer.areas import overviews
    from pipeline.exports.tables import areas_table
    from storage.looking import inspections_stored

    rows = overviews(areas_of(options), inspections_stored(options))
    columns = areas_table()
    if as_json:
        for values in columns.rows(rows):
            put(columns.named(values))
        return
    shown = [
        (
            each.name,
            each.gss_code,
            each.region,
            str(each.inspections or ""),
            each.latest_published_on or "",
            OUTCOMES[each.latest_outcome].phrase if each.latest_outcome else "",
        )
        for each in rows
    ]
    table(shown, ("local area", "code", "region", "inspections", "latest", "outcome"))


@click.command()
@click.argument("name")
@click.option("--actions", is_flag=True, help="Add each action with what was said of it later.")
@common
def area(options: "Options", as_json: bool, name: str, actions: bool) -> None:
    """Show the inspections of one local area, oldest first, with the publications about each, and
    where its case stands: what has happened, what is next, who must do what by when.

    Example: sendwatch area Hounslow
    """
    from pipeline.config.options import areas_of
    from pipeline.jobs.lookup import timeline_lines
    from pipeline.register.former_areas import former_named
    from pipeline.register.local_areas import area_named

    known = areas_of(options)
    found = (None if known.named(name) else former_named(known, name)) or known.by_code(
        area_named(known, name)
    )
    assert found is not None
    entries, checked = (_followed if actions else _timeline)(options, known, found)
    if as_json:
        for entry in entries:
            put(entry.as_json())
        return
    for line in timeline_lines(known, found, entries, checked):
        click.echo(line)


def _timeline(
    options: "Options", known: "LocalAreas", found: "LocalArea"
) -> "tuple[list[TimelineEntry], int]":
    """The timeline of an area, from a small part of the store, and how many publications of it wait
    for a person.
    """
    from pipeline.clock import london_day
    from pipeline.config.holidays_file import load_holidays
    from pipeline.config.options import clock_of
    from pipeline.explorer.areas import being_checked
    from pipeline.jobs.lookup import AreaRecord, timeline
    from storage.area_reader import AreaReader
    from storage.looking import looking

    today = london_day(clock_of(options).now())
    with looking(options, AreaReader) as store:
        told = timeline(AreaRecord(store, known), found, today, load_holidays())
        return told, being_checked(store.to_review(), found, known)


def _followed(
    options: "Options", known: "LocalAreas", found: "LocalArea"
) -> "tuple[list[TimelineEntry], int]":
    """The same with what became of every action, for which all texts of the area are read."""
    from pipeline.bootstrap import reading
    from pipeline.clock import london_day
    from pipeline.config.holidays_file import load_holidays
    from pipeline.config.options import clock_of
    from pipeline.explorer.areas import being_checked
    from pipeline.explorer.cases.actions import read_in
    from pipeline.jobs.lookup import timeline

    today = london_day(clock_of(options).now())
    with reading(options) as record:
        told = timeline(
            record, found, today, load_holidays(), partial(read_in, record, today=today)
        )
        return told, being_checked(record.store.to_review(), found, known)


@click.command()
@click.option(
    "--area",
    "names",
    multiple=True,
    help="Only this local area (may be repeated) [all that your sources are about].",
)
@common
def gaps(options: "Options", as_json: bool, names: tuple[str, ...]) -> None:
    """List what the record lacks: areas without an inspection since 2016, and inspections and
    reports that publications mention but that are not held, with where to look.

    Example: sendwatch gaps --area Hounslow
    """
    from pipeline.jobs.gaps import gap_lines, gaps_shown

    found = gaps_shown(options, names)
    if as_json:
        for each in found:
            put(asdict(each))
        return
    for line in gap_lines(found):
        click.echo(line)


@click.command()
@common
def status(options: "Options", as_json: bool) -> None:
    """Show what is stored, what is pending, the state of the sources, and every open issue with
    what to do about it.

    Example: sendwatch status
    """
    from pipeline.config.options import clock_of
    from pipeline.jobs.status import source_table, status_lines, status_of, worth_a_line
    from storage.lock import at_work
    from storage.looking import looking
    from storage.status_reader import StatusReader

    own, faults = _own_sources(options)
    with looking(options, StatusReader) as store:
        found = status_of(store, clock_of(options).now(), at_work(options), own)
    if as_json:
        put(found.as_json())
        return
    for line in (*status_lines(found), *faults):
        click.echo(line)
    shown = worth_a_line(found.sources, own)
    if shown:
        click.echo()
        heads, lines = source_table(shown)
        table(lines, heads)
    if unread := len(found.sources) - len(shown):
        click.echo(f"not read yet: {unread} of the sources, which `sendwatch sources` lists")


def _own_sources(options: "Options") -> "tuple[list[SourceStatus], list[str]]":
    """The user's own sources, and what is wrong with their files, if there are any: polls refuse
    those.
    """
    from pipeline.errors import SettingsError
    from pipeline.jobs.status import own_sources

    own, faults = list["SourceStatus"](), list[str]()
    try:
        own = own_sources(options.sources_file) if options.sources_file else []
    except SettingsError as fault:
        faults += [f"- sources: {each}" for each in str(fault).splitlines()]
    if options.settings_file is None:
        return own, faults
    from pipeline.config.load import load_settings

    try:
        load_settings(options.settings_file, os.environ)
    except SettingsError as fault:
        faults += [f"- settings: {each}" for each in str(fault).splitlines()]
    return own, faults


@click.command()
@click.argument("publication")
@click.option("--subscriber", "address", help="Say why this address was or was not notified of it.")
@click.option(
    "--withheld", is_flag=True, help="Quote the statements that were not certain enough to tell."
)
@common
def explain(
    options: "Options", as_json: bool, publication: str, address: str | None, withheld: bool
) -> None:
    """Say why PUBLICATION (its id, all at its address, or that of one of its findings, by the
    finding's id) was kept or dropped, with the decisive words; or why somebody was or was not
    notified of it.

    Example: sendwatch explain https://www.example.gov.uk/news/send-inspection
    """
    from pipeline.bootstrap import open_store, register_of
    from pipeline.delivery.explain import explain_subscriber
    from pipeline.jobs.explain import explain_publication, named

    store, register = open_store(options, create=False), register_of(options)
    for number, (row, only) in enumerate(named(store, publication)):
        found = (
            explain_subscriber(store, register, row, address)
            if address
            else explain_publication(store, register, row.id, withheld=withheld, only=only)
        )
        if as_json:
            put(found)
        else:
            click.echo("\n".join([*([""] if number else []), *found["lines"]]))
