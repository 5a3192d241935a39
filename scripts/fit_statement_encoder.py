"""Fits the encoder that reads statements as a whole, and writes it to `pipeline/data/encoders`,
with the pieces of words that all encoders share; and, to `tests/encoded_statements.jsonl.xz`, what
encoders that saw nothing of a statement's area gave for it, for `scripts/fit_findings.py`.

    python scripts/fit_statement_encoder.py PAGES BASE [FOLDER OF LABELLED DOCUMENTS]

What it needs, and what BASE is, is said in `encoders.py`. PAGES is the folder that
`scripts/read_statements.py` reads. Takes about 50 minutes on one core.
"""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import torch
from encoders import Encoder, batches, learnt, write, write_words
from fit_findings import ENCODED, FOLDS, OPTIONAL, fold_of
from read_statements import Worded, worded
from torch import Tensor, nn
from torch.nn import functional

from pipeline.analysis.news.weighing import encoder
from pipeline.evaluation.examples.packed_lines import packed
from pipeline.evaluation.labelled import USUAL

LEFT_OUT = ((0,), (1, 2), (3, 4))
"""The parts of the areas that are left out in turn."""
LAYERS, EPOCHS = 3, 2
"""The layers of the base that are kept, and how often all statements are gone through."""
SIDES = 0.5
"""What being wrong about a side counts beside being wrong about a finding."""
COUNTED = {"pages": 1.67, "written": 0.83, "official": 0.5, "articles": 2.5}
OF_OTHERS = 1.25
"""What a statement counts by the set that it is of; an optional one `OPTIONAL` of it."""
NOT_ASKED = -1


class Net(Encoder):
    """What tells findings, and praise from criticism."""

    def __init__(self, base: Path) -> None:
        super().__init__(base, LAYERS)
        self.both = nn.Linear(2 * self.base.config.hidden_size, 2)

    def told(self, first: Tensor, own: Tensor, every: Tensor) -> Tensor:
        """Both log odds."""
        return self.both(self.dropped(torch.cat([first, own], -1)))


class Rows:
    """Labelled statements as numbers."""

    def __init__(self, listed: Sequence[Worded]) -> None:
        self.listed = listed
        self.pieces = [encoder.pieces(one.wording) for one in listed]
        labels = [one.statement for one in listed]
        self.finding = [NOT_ASKED if one.finding is None else int(one.finding) for one in labels]
        self.side = [int(one.kind == "strength") if one.kind else NOT_ASKED for one in labels]
        self.counted = [
            COUNTED.get(one.of, OF_OTHERS) * (OPTIONAL if one.optional else 1) for one in labels
        ]

    def wrong(self, net: Net, numbers: Sequence[int]) -> Tensor:
        """How wrong some statements are read."""
        told = net.read([self.pieces[number] for number in numbers]).float()
        counted = torch.tensor([self.counted[number] for number in numbers])
        finding, side = (
            torch.tensor([of[number] for number in numbers]) for of in (self.finding, self.side)
        )
        of_findings, of_sides = (
            functional.binary_cross_entropy_with_logits(
                told[:, column], wanted.clamp(min=0).float(), reduction="none"
            )
            * counted
            * (wanted != NOT_ASKED)
            for column, wanted in enumerate((finding, side))
        )
        sides = of_sides.sum() / (side != NOT_ASKED).sum().clamp(min=1)
        return of_findings.mean() + SIDES * sides


def fitted(rows: Rows, base: Path, left_out: Sequence[int]) -> Net:
    """An encoder that saw nothing of some parts of the areas."""
    numbers = [
        number for number, one in enumerate(rows.listed) if fold_of(one.statement) not in left_out
    ]
    return learnt(partial(Net, base), partial(batches, rows.pieces, numbers), rows.wrong, EPOCHS)


def seen(
    rows: Rows, net: Net, folds: Sequence[int]
) -> Iterator[tuple[str, int, int, float, float]]:
    """What an encoder gives for the statements of some parts of the areas."""
    for number, one in enumerate(rows.listed):
        if fold_of(one.statement) in folds:
            with torch.no_grad():
                told = net.read([rows.pieces[number]])[0].tolist()
            of = one.statement
            yield of.page, of.start, of.end, round(told[0], 2), round(told[1], 2)


if __name__ == "__main__":
    pages, base, *folder = map(Path, sys.argv[1:])
    write_words(base)
    rows = Rows(list(worded(pages, folder[0] if folder else USUAL)))
    assert {fold for folds in LEFT_OUT for fold in folds} == set(range(FOLDS))
    left_out = [one for folds in LEFT_OUT for one in seen(rows, fitted(rows, base, folds), folds)]
    ENCODED.write_bytes(packed([list(one) for one in left_out]))
    write(fitted(rows, base, ()), encoder.NETWORK)
    print(f"{ENCODED} and the encoder of statements are written")
