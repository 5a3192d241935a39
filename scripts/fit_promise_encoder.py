"""Fits the encoder that tells what a later sentence says of a promise, and writes it to
`pipeline/data/encoders`.

    python scripts/fit_promise_encoder.py BASE SCENES SET...

What it needs, and what BASE is, is said in `encoders.py`; SCENES and each SET are what
`scripts/fit_promises.py` reads, which is to be run after it. Takes about a quarter of an hour on
one core.
"""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import torch
from encoders import Encoder, batches, learnt, write
from fit_promises import Says, of_chains, of_scenes, words_of
from torch import Tensor, nn
from torch.nn import functional

from pipeline.cases.promises.weighing import whole
from pipeline.cases.promises.weighing.status import KINDS

LAYERS, EPOCHS = 3, 4
"""The layers of the base that are kept, and how often all sentences are gone through."""


class Net(Encoder):
    """What tells what a sentence says of a promise."""

    def __init__(self, base: Path) -> None:
        super().__init__(base, LAYERS)
        self.head = nn.Linear(2 * self.base.config.hidden_size, len(KINDS))

    def told(self, first: Tensor, own: Tensor, every: Tensor) -> Tensor:
        """A number for each kind, of which the exponentials are in proportion to its chance."""
        return self.head(self.dropped(torch.cat([first, own], -1)))


def fitted(every: Sequence[Says], base: Path) -> Net:
    """An encoder that has learnt from sentences that tell of promises."""
    rows = [whole.pieces(one.read, one.promise, over=one.over) for one in every]
    says = torch.tensor([one.says - 1 for one in every])

    def wrong(net: Net, numbers: Sequence[int]) -> Tensor:
        told = net.read([rows[number] for number in numbers]).float()
        return functional.cross_entropy(told, says[list(numbers)])

    return learnt(partial(Net, base), partial(batches, rows, range(len(rows))), wrong, EPOCHS)


if __name__ == "__main__":
    base, scenes, *sets = map(Path, sys.argv[1:])
    own = [words_of(one, number, area) for area, one, number in of_chains(sets) if number]
    write(fitted([*of_scenes(scenes), *own], base), whole.NETWORK)
    print("the encoder of promises is written")
