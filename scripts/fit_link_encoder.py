"""Fits the encoder that tells which sentences are about an action, and writes it to
`pipeline/data/encoders`; and, to `tests/encoded_links.jsonl.xz`, what encoders that saw nothing of
an area gave for its sentences, for `scripts/read_links.py`.

    python scripts/fit_link_encoder.py BASE SET...

What it needs, and what BASE is, is said in `encoders.py`; each SET is one that
`scripts/read_links.py` reads. Takes about half an hour on one core.
"""

import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import torch
from encoders import Encoder, learnt, parts, write
from read_links import ENCODED, Chain, folders_of, key_of, read
from torch import Tensor, nn
from torch.nn import functional

from pipeline.analysis.encoders.pieces import Pieces
from pipeline.cases.actions.weighing import whole
from pipeline.evaluation.examples.hashes import digits
from pipeline.evaluation.examples.hashes import fold_of as part_of
from pipeline.evaluation.examples.packed_lines import packed

FOLDS, LEFT_OUT = 6, ((0, 1, 2), (3, 4, 5))
"""In how many parts areas are dealt, and those that are left out in turn."""
LAYERS, EPOCHS, RATE, TOGETHER = 3, 3, 1.2e-4, 24
"""The layers of the base that are kept, how often all sentences are gone through, how fast the base
learns, and how many sentences are learnt from at a time, with all actions of their chain.
"""
STEEP, UNLIKELY = 8.0, -4.0
"""How much nearness counts, and how likely a link is, before anything is learnt."""


class Row(NamedTuple):
    """A sentence as numbers: with each action by name, whether it is about it; None: neither way."""

    key: str
    area: str
    reading: tuple[str, str, int]
    pieces: Pieces
    about: dict[str, bool | None]


class Net(Encoder):
    """What tells whether a sentence is about any action, and the directions of both."""

    def __init__(self, base: Path) -> None:
        super().__init__(base, LAYERS)
        size = self.base.config.hidden_size
        self.any_action = nn.Linear(2 * size, 1)
        self.sentence, self.action = nn.Linear(2 * size, size), nn.Linear(size, size)
        self.steep, self.likely, self.mixed = (
            nn.Parameter(torch.tensor(value)) for value in (STEEP, UNLIKELY, 1.0)
        )
        # directions begin as the base's own
        with torch.no_grad():
            for one in (self.sentence, self.action):
                one.weight.copy_(torch.eye(*one.weight.shape))
                one.bias.zero_()

    def told(self, first: Tensor, own: Tensor, every: Tensor) -> Tensor:
        """The log odds, then the direction as a sentence, then as an action."""
        likely = self.any_action(self.dropped(torch.cat([first, own], -1)))
        sentence = self.sentence(self.dropped(torch.cat([own, every], -1)))
        action = self.action(self.dropped(own))
        directions = (functional.normalize(one.float(), dim=-1) for one in (sentence, action))
        return torch.cat([likely.float(), *directions], -1)

    def pairs(
        self, sentences: Sequence[Pieces], actions: Sequence[Pieces]
    ) -> tuple[Tensor, Tensor]:
        """The log odds of sentences, and how near each is to each action."""
        told, asked = self.read(sentences), self.read(actions)
        half = (told.shape[1] - 1) // 2
        return told[:, 0], told[:, 1 : 1 + half] @ asked[:, 1 + half :].T


class Rows:
    """The sentences of chains as numbers."""

    def __init__(self, chains: Sequence[Chain]) -> None:
        self.listed = [row for chain in chains for row in rows_of(chain)]
        quotes = {quote for row in self.listed for quote in row.about}
        self.actions = {quote: whole.pieces_of_action(quote) for quote in quotes}

    def batches(self, numbers: Sequence[int]) -> list[list[int]]:
        """Sentences of one reading together, in any order."""
        readings = defaultdict[tuple[str, str, int], list[int]](list)
        for number in numbers:
            readings[self.listed[number].reading].append(number)
        mixed = (random.sample(own, len(own)) for own in readings.values())
        every = [some for own in mixed for some in parts(own, TOGETHER)]
        return random.sample(every, len(every))

    def pairs(self, net: Net, numbers: Sequence[int]) -> tuple[Tensor, Tensor, list[str]]:
        """What an encoder gives for sentences of one reading, and the actions asked for."""
        some = [self.listed[number] for number in numbers]
        quotes = sorted({quote for row in some for quote in row.about})
        likely, near = net.pairs([row.pieces for row in some], [self.actions[q] for q in quotes])
        return likely, near, quotes

    def wrong(self, net: Net, numbers: Sequence[int]) -> Tensor:
        """How wrong some sentences are read: with each action, by themselves, and which it is."""
        likely, near, quotes = self.pairs(net, numbers)
        rows = [self.listed[number] for number in numbers]
        about = torch.tensor(
            [
                [
                    -1.0 if row.about.get(quote) is None else float(row.about[quote] or 0)
                    for quote in quotes
                ]
                for row in rows
            ]
        )
        counts, any_action = about >= 0, (about > 0).any(1)
        odds = net.steep * near + net.likely + net.mixed * likely[:, None]
        of_pairs = functional.binary_cross_entropy_with_logits(
            odds, about.clamp(min=0), reduction="none"
        )
        by_itself = functional.binary_cross_entropy_with_logits(
            likely, any_action.float(), reduction="none"
        )
        wrong = (of_pairs * counts).sum() + (by_itself * counts.all(1)).sum()
        one = (about > 0).sum(1) == 1
        if one.any():
            which = functional.cross_entropy(
                net.steep * near[one], about[one].argmax(1), reduction="sum"
            )
            wrong = wrong + which
        return wrong / len(rows)


def rows_of(chain: Chain) -> Iterator[Row]:
    """The sentences of a chain."""
    for number, pages in enumerate(chain.readings):
        for one in (one for page in pages for one in page):
            about = {
                each.item.span.quote: None if passages is None else bool(passages)
                for each, passages in zip(one.every, one.passages, strict=True)
            }
            reading = (chain.of, chain.area, number)
            given = whole.pieces(one.every[0].sentence)
            yield Row(key_of(chain, one), chain.area, reading, given, about)


def fold_of(row: Row) -> int:
    """The part that the sentences of an area are left out with."""
    return part_of(f"pairs {row.area.split('-', 1)[-1]}", FOLDS)


def fitted(rows: Rows, base: Path, left_out: Sequence[int]) -> Net:
    """An encoder that saw nothing of some areas."""
    numbers = [at for at, row in enumerate(rows.listed) if fold_of(row) not in left_out]
    each_time = partial(rows.batches, numbers)
    return learnt(partial(Net, base), each_time, rows.wrong, EPOCHS, RATE)


def seen(
    rows: Rows, net: Net, folds: Sequence[int]
) -> Iterator[tuple[str, float, dict[str, float]]]:
    """What an encoder gives for the sentences of some areas."""
    own = [at for at, row in enumerate(rows.listed) if fold_of(row) in folds]
    for some in rows.batches(own):
        with torch.no_grad():
            likely, near, quotes = rows.pairs(net, some)
        for number, odds, each in zip(some, likely.tolist(), near.tolist(), strict=True):
            row = rows.listed[number]
            nearness = dict(zip(quotes, each, strict=True))
            yield row.key, round(odds, 2), {digits(q): round(nearness[q], 3) for q in row.about}


def together(
    every: Sequence[tuple[str, float, dict[str, float]]],
) -> list[tuple[str, float, dict[str, float]]]:
    """A line for each sentence, which may stand in several readings with other actions."""
    found: dict[str, tuple[str, float, dict[str, float]]] = {}
    for key, odds, near in every:
        found[key] = (key, odds, near | (found[key][2] if key in found else {}))
    return sorted(found.values())


if __name__ == "__main__":
    base, *sets = map(Path, sys.argv[1:])
    rows = Rows([read(folder) for folder in folders_of(sets)])
    left_out = [one for folds in LEFT_OUT for one in seen(rows, fitted(rows, base, folds), folds)]
    ENCODED.write_bytes(packed([list(one) for one in together(left_out)]))
    write(fitted(rows, base, ()), whole.NETWORK)
    print(f"{ENCODED} and the encoder of links are written")
