"""Fits the encoder that tells whether a later sentence tells of a promise, and what it says of it,
and writes it to `pipeline/data/encoders`.

    python scripts/fit_promise_encoder.py BASE SET...

What it needs, and what BASE is, is said in `encoders.py`; each SET is what `scripts/fit_promises.py`
reads, which is to be run before it: of the sentences that tell nothing of a promise, those that its
weights find likeliest are learnt from. Takes half an hour on one core.
"""

import random
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import torch
from encoders import Encoder, batches, learnt, write
from fit_promises import Says, of_chains, words_of
from torch import Tensor, nn
from torch.nn import functional

from pipeline.cases.promises.weighing import relation, whole
from pipeline.cases.promises.weighing.status import KINDS

LAYERS, EPOCHS = 3, 3
"""The layers of the base that are kept, and how often all sentences are gone through."""
LIKELIEST, OTHERS = 3, 1
"""How many sentences that tell nothing are learnt from for each that tells something: those that are
likeliest by their signals, and any.
"""


class Net(Encoder):
    """What tells whether a sentence tells of a promise, and what it says."""

    def __init__(self, base: Path) -> None:
        super().__init__(base, LAYERS)
        self.head = nn.Linear(2 * self.base.config.hidden_size, 1 + len(KINDS))

    def told(self, first: Tensor, own: Tensor, every: Tensor) -> Tensor:
        """A number for telling nothing and for each kind, of which the exponentials are in
        proportion to its chance.
        """
        return self.head(self.dropped(torch.cat([first, own], -1)))


def chosen(every: Sequence[tuple[float, Says]]) -> list[Says]:
    """What is learnt from, of sentences with their log odds by signals."""
    telling = [one for _, one in every if one.says]
    silent = sorted((each for each in every if not each[1].says), key=lambda each: -each[0])
    first = LIKELIEST * len(telling)
    rest = [one for _, one in silent[first:]]
    random.seed(0)
    any_others = random.sample(rest, min(len(rest), OTHERS * len(telling)))
    return [*telling, *(one for _, one in silent[:first]), *any_others]


def fitted(every: Sequence[Says], base: Path) -> Net:
    """An encoder that has learnt from sentences beside promises."""
    rows = [whole.pieces(one.read, one.promise, over=one.over) for one in every]
    says = torch.tensor([one.says for one in every])

    def wrong(net: Net, numbers: Sequence[int]) -> Tensor:
        told = net.read([rows[number] for number in numbers]).float()
        return functional.cross_entropy(told, says[list(numbers)])

    return learnt(partial(Net, base), partial(batches, rows, range(len(rows))), wrong, EPOCHS)


if __name__ == "__main__":
    base, *sets = map(Path, sys.argv[1:])
    every = [
        (relation.log_odds(one.signals), words_of(one, number, area))
        for area, one, number in of_chains(sets)
    ]
    write(fitted(chosen(every), base), whole.NETWORK)
    print("the encoder of promises is written")
