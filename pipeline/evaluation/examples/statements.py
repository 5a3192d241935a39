"""Labelled statements: the signals and the readers' label of each, without its words."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pipeline.evaluation.examples import signals as kept


class LabelledStatement(NamedTuple):
    """The statement `[start:end]` of a page (by the first digits of its text's SHA-256), and its
    labels.

    `kind` is "strength" or "criticism", or "" for neither; `finding` says whether inspectors found
    it; None if that was not asked. `area` is a GSS code, or whatever else pages are to be kept
    apart by; `of` is the set that it belongs to; `optional` says that a reader may leave it out.
    """

    of: str
    page: str
    area: str
    start: int
    end: int
    kind: str
    finding: bool | None
    optional: bool
    signals: Mapping[str, float]


def load(path: Path) -> Iterator[LabelledStatement]:
    """The statements of a file that `signals.save` wrote."""
    yield from map(LabelledStatement._make, kept.load(path))
