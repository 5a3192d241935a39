"""`analyse`: analyses documents named on the command line."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, date_of, put

if TYPE_CHECKING:
    from pipeline.bootstrap import Options


@click.command()
@click.argument("documents", nargs=-1)
@click.option(
    "--jsonl",
    type=click.Path(allow_dash=True, path_type=Path),
    help="Read one JSON object per line instead (- for standard input).",
)
@click.option(
    "--text", "with_text", is_flag=True, help="Include the text that the offsets refer to."
)
@click.option("--published", help="The publication date of the documents (2024-12-18), if known.")
@click.option(
    "--area", help="The local area whose publications they are, where they name none themselves."
)
@click.option(
    "--pretty", is_flag=True, help="Indent the JSON, as is done on a terminal without --json."
)
@common
def analyse(
    options: "Options",
    as_json: bool,
    documents: tuple[str, ...],
    jsonl: Path | None,
    with_text: bool,
    published: str | None,
    area: str | None,
    pretty: bool,
) -> None:
    """Classify DOCUMENTS (paths or https addresses) and extract what they say. Prints a JSON object
    for each, on one line except on a terminal; stores nothing.

    Example: sendwatch analyse report.pdf --published 2024-12-18 --text
    """
    import asyncio
    import sys
    from functools import partial

    from pipeline.errors import SettingsError
    from pipeline.jobs.analyse import analyse_all, given, read_jsonl

    if bool(documents) == bool(jsonl):
        raise SettingsError("analyse needs either documents (paths or addresses) or --jsonl FILE")
    if published:
        date_of("--published", published)
    jobs = read_jsonl(jsonl) if jsonl else (given(words, published) for words in documents)
    indented = pretty or (sys.stdout.isatty() and not as_json)
    show = partial(put, indented=indented)
    failed = asyncio.run(analyse_all(options, jobs, show, with_text=with_text, area=area))
    if failed:
        raise click.exceptions.Exit(1)
