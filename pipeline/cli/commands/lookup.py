"""`search`, `areas`, `area`, `status`, `explain`: what is known and why."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, put, table

if TYPE_CHECKING:
    from pipeline.bootstrap import Options
    from pipeline.jobs.lookup import FoundFinding
    from pipeline.model.lookup_rows import PublicationHit


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--area", help="Only findings about this local area.")
@click.option("--theme", help="Only findings on this theme (listed in docs/glossary.md).")
@click.option(
    "--kind",
    help="strength, weakness, area_for_improvement, priority_action, required, planned or"
    " statistic.",
)
@click.option("--outcome", help="Only inspections with this outcome.")
@click.option("--since", help="Only publications from this date on (2024-01-31).")
@click.option("--limit", default=20, show_default=True, help="The most findings to show.")
@common
def search(
    options: "Options",
    as_json: bool,
    words: tuple[str, ...],
    area: str | None,
    theme: str | None,
    kind: str | None,
    outcome: str | None,
    since: str | None,
    limit: int,
) -> None:
    """Search findings and publications for WORDS, best match first. Words match by their stem, so
    "waits" finds "waiting".

    With a filter by area, theme, kind or outcome, only findings are searched.

    Example: sendwatch search speech therapy waiting --since 2024-01-01
    """
    from pipeline.analysis.places.register import area_named
    from pipeline.bootstrap import open_store, register_of
    from pipeline.jobs.lookup import publication_json, search_findings

    register = register_of(options)
    narrowed = {
        "area": area_named(register, area) if area else None,
        "theme": theme,
        "kind": kind,
        "outcome": outcome,
    }
    store, said = open_store(options, create=False), " ".join(words)
    found = search_findings(store, register, said, {**narrowed, "since": since}, limit)
    papers = (
        [] if any(narrowed.values()) else store.search_publications(said, since=since, limit=limit)
    )
    if as_json:
        for each in found:
            put(each.as_json())
        for paper in papers:
            put(publication_json(paper))
        return
    for line in (*map(finding_line, found), *map(paper_line, papers)):
        click.echo(line)
    if not found and not papers:
        click.echo("nothing matches")


def finding_line(found: "FoundFinding") -> str:
    """A finding with where it is from, and an empty line."""
    hit = found.hit
    return (
        f"“{hit.quote}”\n  {found.area_name or 'area not known'}, {hit.kind},"
        f" {hit.publisher}, {hit.published_on or 'no date'}, {found.link}\n"
    )


def paper_line(found: "PublicationHit") -> str:
    """A publication with where it is, and an empty line."""
    return f"{found.title}\n  {found.publisher}, {found.published_on or 'no date'}, {found.url}\n"


@click.command()
@common
def areas(options: "Options", as_json: bool) -> None:
    """List the local areas, with what is known about each.

    Example: sendwatch areas
    """
    from pipeline.bootstrap import open_store, register_of
    from pipeline.jobs.lookup import area_summaries

    rows = area_summaries(open_store(options), register_of(options))
    if as_json:
        for row in rows:
            put(asdict(row))
        return
    shown = [
        (each.name, each.gss_code, each.region, str(each.inspections or ""), each.latest)
        for each in rows
    ]
    table(shown, ("local area", "code", "region", "inspections", "latest"))


@click.command()
@click.argument("name")
@common
def area(options: "Options", as_json: bool, name: str) -> None:
    """Show the inspections of one local area, oldest first, with the publications about each.

    Example: sendwatch area Hounslow
    """
    from pipeline.analysis.places.register import area_named
    from pipeline.bootstrap import open_store, register_of
    from pipeline.jobs.lookup import timeline, timeline_lines

    register = register_of(options)
    found = register.by_code(area_named(register, name))
    assert found is not None
    entries = timeline(open_store(options, create=False), found)
    if as_json:
        for entry in entries:
            put(entry.as_json())
        return
    for line in timeline_lines(found, entries):
        click.echo(line)


@click.command()
@common
def status(options: "Options", as_json: bool) -> None:
    """Show what is stored, what is pending, the state of the sources, and every open issue with
    what to do about it.

    Example: sendwatch status
    """
    from pipeline.bootstrap import open_store
    from pipeline.jobs.status import source_table, status_lines, status_of

    found = status_of(open_store(options, create=False))
    if as_json:
        put(found.as_json())
        return
    for line in status_lines(found):
        click.echo(line)
    if found.sources:
        click.echo()
        heads, lines = source_table(found.sources)
        table(lines, heads)


@click.command()
@click.argument("publication")
@click.option("--subscriber", "address", help="Say why this address was or was not notified of it.")
@common
def explain(options: "Options", as_json: bool, publication: str, address: str | None) -> None:
    """Say why PUBLICATION (its id or address) was kept or dropped, with the decisive words; or why
    somebody was or was not notified of it.

    Example: sendwatch explain https://www.example.gov.uk/news/send-inspection
    """
    from pipeline.bootstrap import open_store, register_of
    from pipeline.delivery.explain import explain_subscriber
    from pipeline.ingestion.conclusions import found_publication
    from pipeline.jobs.explain import explain_publication

    store, register = open_store(options, create=False), register_of(options)
    found = (
        explain_subscriber(store, register, found_publication(store, publication), address)
        if address
        else explain_publication(store, register, publication)
    )
    if as_json:
        put(found)
        return
    for line in found["lines"]:
        click.echo(line)
