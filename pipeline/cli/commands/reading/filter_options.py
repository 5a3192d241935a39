"""The options that narrow down findings, the same for `search` and `export`."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from pipeline.model.lookup_rows import FindingFilter
    from pipeline.register.local_areas import LocalAreas

F = TypeVar("F", bound=Callable[..., Any])

FILTERS = {
    "area": "local area (name or GSS code)",
    "region": "region",
    "theme": "theme (docs/glossary.md lists them)",
    "kind": "kind, such as strength, weakness or priority_action",
    "outcome": "outcome of the inspection",
    "framework": "framework of the inspection",
    "visit": "kind of visit",
    "doc_type": "kind of document",
    "responsible": "body that must act",
    "stated_by": "speaker, such as inspectors",
    "voice": "teller: own, reported, retold or others (docs/glossary.md)",
    "year": "year of publication",
}
"""The facets by name, and what each narrows findings down to."""


def filter_options(command: F) -> F:
    """Adds an option for each facet, each repeatable, and `--since` and `--until`."""
    for name, words in reversed(FILTERS.items()):
        option = f"--{name.replace('_', '-')}"
        command = click.option(
            option, name, multiple=True, help=f"Only this {words}; may be repeated."
        )(command)
    command = click.option("--until", help="Only publications up to this date (2024-12-31).")(
        command
    )
    return click.option("--since", help="Only publications from this date on (2024-01-31).")(
        command
    )


def asked_for(
    areas: "LocalAreas", bodies: Callable[[], Sequence[str]], words: str, given: dict[str, Any]
) -> "FindingFilter":
    """The filter that the options describe; `bodies` gives the responsible bodies on record.

    Raises FilterError naming the right values.
    """
    from pipeline.explorer.filters import WORDS, read_filter

    named = {
        name: (value,) if isinstance(value, str) else value or () for name, value in given.items()
    }
    return read_filter({**named, WORDS: (words,)}, areas, bodies)
