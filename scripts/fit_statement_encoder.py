"""Fits the encoder that reads statements as a whole, and writes it to `pipeline/data/encoders`,
with the pieces of words that all encoders share; and, to `tests/encoded_statements.jsonl.xz`, what
encoders that saw nothing of a statement's area gave for it, for `scripts/fit_findings.py`.

    python scripts/fit_statement_encoder.py [--further] PAGES BASE [FOLDER OF LABELLED DOCUMENTS]

What it needs, and what BASE is, is said in `encoders.py`. PAGES is the folder that
`scripts/read_statements.py` reads. Takes about 50 minutes on one core. With `--further` the encoder
goes on learning, from PAGES alone, whose areas but the last part are learnt from; what is noted are
the statements of those that it has not seen, beside what was noted before.
"""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import torch
from encoders import RATE, Encoder, batches, learnt, restore, write, write_words
from fit_findings import ENCODED, FOLDS, OPTIONAL, fold_of
from read_statements import Worded, room, worded
from torch import Tensor, nn
from torch.nn import functional

from pipeline.analysis.news.weighing import encoder
from pipeline.evaluation.examples.packed_lines import packed, unpacked
from pipeline.evaluation.labelled import USUAL

LEFT_OUT = ((0,), (1, 2), (3, 4))
"""The parts of the areas that are left out in turn."""
LAYERS, EPOCHS = 3, 2
"""The layers of the base that are kept, and how often all statements are gone through."""
EPOCHS_FURTHER, RATE_FURTHER = 3, 5e-5
"""How often they are gone through, and how fast the base learns, where it goes on learning."""
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


def restored(base: Path) -> Net:
    """The encoder as the service has it."""
    net = Net(base)
    restore(net, encoder.NETWORK)
    return net


def fitted(rows: Rows, base: Path, left_out: Sequence[int], *, further: bool = False) -> Net:
    """An encoder that saw nothing of some parts of the areas; `further`: it had learnt before."""
    numbers = [
        number for number, one in enumerate(rows.listed) if fold_of(one.statement) not in left_out
    ]
    make, epochs, rate = (
        (partial(restored, base), EPOCHS_FURTHER, RATE_FURTHER)
        if further
        else (partial(Net, base), EPOCHS, RATE)
    )
    return learnt(make, partial(batches, rows.pieces, numbers), rows.wrong, epochs, rate)


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


def learn_further(pages: Path, base: Path) -> None:
    """Writes the encoder that has learnt from pages too, and what it gives for those left out."""
    rows, left_out = Rows(list(room(pages))), LEFT_OUT[0]
    net = fitted(rows, base, left_out, further=True)
    new = list(seen(rows, net, left_out))
    places = {one[:3] for one in new}
    kept = [one for one in unpacked(ENCODED.read_bytes()) if tuple(one[:3]) not in places]
    ENCODED.write_bytes(packed([*kept, *map(list, new)]))
    write(net, encoder.NETWORK)


def learn_anew(pages: Path, base: Path, folder: Path) -> None:
    """Writes an encoder fitted to all statements, and what encoders give for areas left out."""
    write_words(base)
    rows = Rows(list(worded(pages, folder)))
    assert {fold for folds in LEFT_OUT for fold in folds} == set(range(FOLDS))
    left_out = [one for folds in LEFT_OUT for one in seen(rows, fitted(rows, base, folds), folds)]
    ENCODED.write_bytes(packed([list(one) for one in left_out]))
    write(fitted(rows, base, ()), encoder.NETWORK)


if __name__ == "__main__":
    pages, base, *folder = (Path(each) for each in sys.argv[1:] if each != "--further")
    if "--further" in sys.argv[1:]:
        learn_further(pages, base)
    else:
        learn_anew(pages, base, folder[0] if folder else USUAL)
    print(f"{ENCODED} and the encoder of statements are written")
