"""Labelled examples kept as signals and numbers, without their words.

Weights can thus be fitted and measured where the documents are not at hand.
"""

import json
import lzma
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any


def save(path: Path, examples: Iterable[tuple[Any, ...]]) -> None:
    """Writes examples, each with its signals last: names of signals first, then a line each."""
    listed = list(examples)
    names = sorted({name for one in listed for name in one[-1]})
    places = {name: place for place, name in enumerate(names)}
    lines = [json.dumps(names, ensure_ascii=False)]
    for one in listed:
        signals: Mapping[str, float] = one[-1]
        values = {places[name]: round(value, 2) for name, value in sorted(signals.items())}
        lines.append(json.dumps([*one[:-1], list(values), list(values.values())]))
    path.write_bytes(lzma.compress("\n".join(lines).encode(), preset=9))


def load(path: Path) -> Iterator[list[Any]]:
    """The examples of a file that `save` wrote, each with its signals last."""
    first, *lines = lzma.decompress(path.read_bytes()).decode().splitlines()
    names = json.loads(first)
    for line in lines:
        *fields, places, values = json.loads(line)
        yield [*fields, {names[place]: value for place, value in zip(places, values, strict=True)}]
