"""`evaluate`: how well the analysis does on labelled documents."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, put, table

if TYPE_CHECKING:
    from pipeline.bootstrap import Options
    from pipeline.evaluation.measures import Section


@click.command()
@click.argument("what", type=click.Choice(["forecasts"]), required=False)
@click.option(
    "--labelled",
    type=click.Path(path_type=Path),
    help="Folder of labelled documents [`shared` beside the checkout].",
)
@click.option(
    "--figures",
    "kept",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the figures that readers get to this file, as JSON.",
)
@click.option(
    "--page",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the same to this file as a page in Markdown.",
)
@common
def evaluate(
    options: "Options",
    as_json: bool,
    what: str | None,
    labelled: Path | None,
    kept: Path | None,
    page: Path | None,
) -> None:
    """Analyse labelled documents and print how much is right: facts, findings, labels, scores,
    themes. With `forecasts`, judge forecasts of reports by when they came instead.

    Example: sendwatch evaluate forecasts
    """
    import asyncio

    if what == "forecasts":
        section = forecasts_section(options)
        put({section.name: section.as_json()}) if as_json else show(section)
        return

    from pipeline.evaluation.labelled import USUAL, Labelled
    from pipeline.evaluation.quality_page import figures, quality_page
    from pipeline.evaluation.run import evaluate as evaluated

    sections = asyncio.run(evaluated(options, Labelled(labelled or USUAL)))
    made = figures(sections)
    if kept is not None:
        kept.write_text(made, encoding="utf-8")
    if page is not None:
        page.write_text(quality_page(made), encoding="utf-8")
    if as_json:
        put({section.name: section.as_json() for section in sections})
        return
    for section in sections:
        show(section)


def forecasts_section(options: "Options") -> "Section":
    """How right forecasts are: by the bundled days of reports, and by those of the data folder."""
    from pipeline.bootstrap import reading
    from pipeline.evaluation.forecasts import forecasts
    from pipeline.ingestion.bundled_dates import load_calendar, load_report_dates
    from pipeline.ingestion.forecasting import reports_known

    if not options.database.exists():
        return forecasts(load_report_dates(), (), load_calendar())
    with reading(options) as record:
        known = reports_known(record.store)
        return forecasts(known, record.store.forecasts(None), load_calendar())


def show(section: "Section") -> None:
    """Prints one section as tables."""
    click.echo(f"\n{section.title}\n")
    rows = [
        (
            each.name,
            each.shown(),
            "lower is better" if each.less else "",
            "; ".join(section.missed.get(each.name, [])),
        )
        for each in section.measures
    ]
    table(rows, ("measure", "figure", "", "wrong"))
    for details in section.details.values():
        click.echo()
        table([tuple(str(value) for value in row.values()) for row in details], tuple(details[0]))
