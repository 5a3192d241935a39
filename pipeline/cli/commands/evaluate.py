"""`evaluate`: how well the analysis does on labelled documents."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, put, table

if TYPE_CHECKING:
    from pipeline.bootstrap import Options
    from pipeline.evaluation.measures import Section


@click.command()
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
    labelled: Path | None,
    kept: Path | None,
    page: Path | None,
) -> None:
    """Analyse labelled documents and print how much is right: facts, findings, labels, scores,
    themes.

    Example: sendwatch evaluate
    """
    import asyncio

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
