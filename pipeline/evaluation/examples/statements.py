"""Labelled statements: the signals and the readers' label of each, without its words.

Weights can thus be fitted and measured where the documents are not at hand.
"""

import json
import lzma
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

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


def save(path: Path, statements: Iterable[LabelledStatement]) -> None:
    """Writes statements: names of signals first, then a line each.

    A signal that too few areas show to get a weight is left out: no sentence can be put together
    again from what is kept.
    """
    listed = list(statements)
    seen = Counter(name for name, _ in {(name, one.area) for one in listed for name in one.signals})
    names = sorted(name for name, areas in seen.items() if areas >= FEWEST_AREAS)
    places = {name: place for place, name in enumerate(names)}
    lines = [json.dumps(names, ensure_ascii=False)]
    for one in listed:
        values = {
            places[name]: round(value, 2)
            for name, value in sorted(one.signals.items())
            if name in places
        }
        lines.append(json.dumps([*one[:-1], list(values), list(values.values())]))
    path.write_bytes(lzma.compress("\n".join(lines).encode(), preset=9))


def load(path: Path) -> Iterator[LabelledStatement]:
    """The statements of a file that `save` wrote."""
    first, *lines = lzma.decompress(path.read_bytes()).decode().splitlines()
    names = json.loads(first)
    for line in lines:
        *fields, places, values = json.loads(line)
        signals = {names[place]: value for place, value in zip(places, values, strict=True)}
        yield LabelledStatement._make([*fields, signals])
