"""Fits the encoder that tells themes, and writes it to `pipeline/data/encoders`; and, beside the
quotations, what encoders that saw nothing of a quotation's area or writer gave for it, for
`scripts/read_themes.py`.

    python scripts/fit_theme_encoder.py QUOTATIONS BASE

What it needs, and what BASE is, is said in `encoders.py`; QUOTATIONS is the file that
`scripts/read_themes.py` reads. Takes about half an hour on one core.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import torch
from encoders import Encoder, batches, learnt, parts, write
from read_themes import ENCODED
from torch import Tensor, nn
from torch.nn import functional

from pipeline.analysis.themes import whole
from pipeline.analysis.themes.words import NONE
from pipeline.evaluation.examples.hashes import fold_of
from pipeline.evaluation.examples.packed_lines import packed
from pipeline.evaluation.themes.examples import named
from pipeline.evaluation.themes.main_theme import FOLDS, WRITTEN

LEFT_OUT = ((0, 4), (1, 2), (3,))
"""The parts of areas and writers that are left out in turn."""
LAYERS, EPOCHS = 3, 4
"""The layers of the base that are kept, and how often all quotations are gone through."""
SMOOTHED = 0.05
"""How far a label is taken to be another: readers do not always agree."""
OF_WRITERS, OF_NOTHING = 0.6, 0.3
"""What a quotation that a writer invented counts, and one about no subject in particular."""
_TOGETHER = 64
Row = Mapping[str, Any]


class Net(Encoder):
    """What tells themes."""

    def __init__(self, base: Path) -> None:
        super().__init__(base, LAYERS)
        self.themes = nn.Linear(2 * self.base.config.hidden_size, len(whole.ORDER))

    def told(self, first: Tensor, own: Tensor, every: Tensor) -> Tensor:
        """The log odds of each theme."""
        return self.themes(self.dropped(torch.cat([first, own], -1)))


class Rows:
    """Labelled quotations as numbers."""

    def __init__(self, listed: Sequence[Row]) -> None:
        self.listed = listed
        self.pieces = [whole.pieces(one["quote"]) for one in listed]
        self.themes = [whole.ORDER.index(one["main"] or NONE) for one in listed]
        self.counted = [
            (OF_WRITERS if one["of"] == WRITTEN else 1.0) * (1.0 if one["main"] else OF_NOTHING)
            for one in listed
        ]

    def wrong(self, net: Net, numbers: Sequence[int]) -> Tensor:
        """How wrong the themes of some quotations are told."""
        told = net.read([self.pieces[number] for number in numbers]).float()
        wanted = torch.tensor([self.themes[number] for number in numbers])
        counted = torch.tensor([self.counted[number] for number in numbers])
        each = functional.cross_entropy(told, wanted, reduction="none", label_smoothing=SMOOTHED)
        return (each * counted).mean()


def fitted(rows: Rows, base: Path, left_out: Sequence[int]) -> Net:
    """An encoder that saw nothing of some areas and writers."""
    numbers = [
        number
        for number, one in enumerate(rows.listed)
        if fold_of(one["place"], FOLDS) not in left_out
    ]
    return learnt(partial(Net, base), partial(batches, rows.pieces, numbers), rows.wrong, EPOCHS)


def seen(rows: Rows, net: Net, folds: Sequence[int]) -> Iterator[tuple[str, list[float]]]:
    """What an encoder gives for the quotations of some areas and writers."""
    own = [
        number for number, one in enumerate(rows.listed) if fold_of(one["place"], FOLDS) in folds
    ]
    own.sort(key=lambda number: len(rows.pieces[number].numbers))
    for some in parts(own, _TOGETHER):
        with torch.no_grad():
            told = torch.log_softmax(net.read([rows.pieces[number] for number in some]), -1)
        for number, odds in zip(some, told.tolist(), strict=True):
            yield named(rows.listed[number]["quote"]), [round(one, 1) for one in odds]


if __name__ == "__main__":
    quotations, base = map(Path, sys.argv[1:])
    lines = quotations.read_text(encoding="utf-8").splitlines()
    rows = Rows([json.loads(line) for line in lines])
    assert {fold for folds in LEFT_OUT for fold in folds} == set(range(FOLDS))
    left_out = [one for folds in LEFT_OUT for one in seen(rows, fitted(rows, base, folds), folds)]
    encoded = quotations.with_suffix(ENCODED)
    encoded.write_bytes(packed([list(one) for one in sorted(left_out)]))
    write(fitted(rows, base, ()), whole.NETWORK)
    print(f"{encoded} and the encoder of themes are written")
