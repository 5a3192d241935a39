"""Labelled statements: the signals and the readers' label of each, without its words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pipeline.evaluation.examples import signals as kept

FEWEST_AREAS = 6
"""Areas in whose pages a signal must be seen: what is peculiar to one place says nothing."""


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


def with_shared_signals(statements: Iterable[LabelledStatement]) -> list[LabelledStatement]:
    """Statements without the signals that too few areas show to get a weight: no sentence can be
    put together again from what is kept.
    """
    listed = list(statements)
    seen = Counter(name for name, _ in {(name, one.area) for one in listed for name in one.signals})
    kept_names = {name for name, areas in seen.items() if areas >= FEWEST_AREAS}
    return [
        one._replace(
            signals={name: value for name, value in one.signals.items() if name in kept_names}
        )
        for one in listed
    ]


def load(path: Path) -> Iterator[LabelledStatement]:
    """The statements of a file that `signals.save` wrote."""
    yield from map(LabelledStatement._make, kept.load(path))
