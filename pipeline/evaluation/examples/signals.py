"""Labelled examples kept as signals and numbers, without their words.

Weights can thus be fitted and measured where the documents are not at hand.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pipeline.evaluation.examples.packed_lines import packed, unpacked


def save(path: Path, examples: Iterable[tuple[Any, ...]]) -> None:
    """Writes examples, each with its signals last: names of signals first, then a line each."""
    listed = list(examples)
    names = sorted({name for one in listed for name in one[-1]})
    places = {name: place for place, name in enumerate(names)}
    rows: list[list[Any]] = [names]
    for one in listed:
        signals: Mapping[str, float] = one[-1]
        values = {places[name]: round(value, 2) for name, value in sorted(signals.items())}
        rows.append([*one[:-1], list(values), list(values.values())])
    path.write_bytes(packed(rows))


def load(path: Path) -> Iterator[list[Any]]:
    """The examples of a file that `save` wrote, each with its signals last."""
    rows = unpacked(path.read_bytes())
    names = next(rows)
    for *fields, places, values in rows:
        yield [*fields, {names[place]: value for place, value in zip(places, values, strict=True)}]
