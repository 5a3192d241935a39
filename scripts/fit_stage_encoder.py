"""Fits the encoder that tells which stage of a case a sentence tells of a day, and writes it to
`pipeline/data/encoders`.

    python scripts/fit_stage_encoder.py BASE SET...

What it needs, and what BASE is, is said in `encoders.py`; each SET is a folder of chains as
`read_links.py` reads them, of which `expected.json` has `stages` (`stage`, `on`, `by`: the
publication that tells it first). It begins with what the encoder of promises has learnt. A sentence
with a day tells the stages of that day. Of a letter's sentences without one, the one that reads
most like it tells what the letter does. Takes a quarter of an hour on two cores.
"""

import hashlib
import random
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import torch
from encoders import Encoder, batches, learnt, parts, restore, write
from read_links import document, folders_of, opened
from torch import Tensor, nn
from torch.nn import functional

from pipeline.analysis.encoders.pieces import Pieces
from pipeline.analysis.told.weighed import whole
from pipeline.analysis.told.weighed.candidates import Candidate, candidates_in
from pipeline.extraction.extract import extract
from pipeline.model.documents import PartialDate
from pipeline.model.terms import DocType, Stage

LAYERS, EPOCHS, FIRST = 3, 5, 1
"""The layers of the base that are kept, how often all sentences are gone through, and how often
before sentences of letters are chosen.
"""
OTHERS = 1000
"""How many sentences without a day of letters that tell no stage are learnt from."""
BY_LETTER = (Stage.PLAN_ACCEPTED, Stage.NOTICE_VARIED, Stage.NOTICE_CLOSED, Stage.MONITORING_ENDED)
LETTERS = (DocType.OFFICIAL_REPORT, DocType.GOVERNMENT)


class Row(NamedTuple):
    """What is read, and which stages it tells; `counts`: those of which that is known. `letter`: the
    stages that one sentence of the same letter tells (the name of the letter and they).
    """

    pieces: Pieces
    tells: list[float]
    counts: list[float]
    letter: tuple[str, tuple[Stage, ...]] | None = None


class Net(Encoder):
    """What tells which stages a sentence tells."""

    def __init__(self, base: Path) -> None:
        super().__init__(base, LAYERS)
        self.of_stages = nn.Linear(2 * self.base.config.hidden_size, len(whole.STAGES))
        restore(self, "promises")
        nn.init.normal_(self.of_stages.weight, std=0.02)
        nn.init.zeros_(self.of_stages.bias)

    def told(self, first: Tensor, own: Tensor, every: Tensor) -> Tensor:
        """The log odds of each stage."""
        return self.of_stages(self.dropped(torch.cat([first, own], -1)))


def rows_of(sets: Iterable[Path]) -> Iterator[Row]:
    """What chains show."""
    for folder in folders_of(sets):
        expected, publications, _ = opened(folder)
        for each in publications:
            yield from _rows(f"{folder}/{each['id']}", document(each), each, expected["stages"])


def _rows(
    name: str, given: Mapping[str, Any], row: Mapping[str, Any], stages: Sequence[Mapping[str, str]]
) -> Iterator[Row]:
    body = given["text"].strip()
    text = extract(body.encode(), "text/plain", hashlib.sha256(body.encode()).hexdigest(), "")
    kind, published = DocType(given["doc_type"]), PartialDate(given["published"])
    does = tuple(
        stage
        for stage in BY_LETTER
        if kind in LETTERS
        and any(
            (each["stage"], each["by"], each["on"]) == (stage, row["id"], published)
            for each in stages
        )
    )
    for one in candidates_in(text, published):
        read = whole.pieces(one, given["title"], kind)
        if one.last:
            yield Row(read, *_labels(one, stages))
        elif kind in LETTERS:
            counts = [float(stage not in does) for stage in whole.STAGES]
            yield Row(read, [0.0] * len(counts), counts, (name, does))


def _labels(one: Candidate, stages: Sequence[Mapping[str, str]]) -> tuple[list[float], list[float]]:
    """Which stages a sentence tells of its day, and of which that can be said: of a month that has
    the day of a stage it cannot.
    """
    days = {one.first or "", one.last or ""}
    tells = {each["stage"] for each in stages if any(day.startswith(each["on"]) for day in days)}
    open_ = {
        each["stage"]
        for each in stages
        if len(one.last or "") == len("2025-01") and each["on"].startswith(one.last or "")
    }
    known = [float(stage not in open_ - tells) for stage in whole.STAGES]
    return [float(stage in tells) for stage in whole.STAGES], known


def chosen(rows: Iterable[Row]) -> list[Row]:
    """What is learnt from: all with a day, all of letters that do something, and some others."""
    dated, doing, others = list[Row](), list[Row](), list[Row]()
    for one in rows:
        (dated if one.letter is None else doing if one.letter[1] else others).append(one)
    random.seed(0)
    return [*dated, *doing, *random.sample(others, min(OTHERS, len(others)))]


def with_letters(net: Net, rows: Sequence[Row]) -> list[Row]:
    """Rows with the sentence of each letter that reads most like what it does."""
    numbers = [place for place, one in enumerate(rows) if one.letter and one.letter[1]]
    read = dict[int, Tensor]()
    with torch.no_grad():
        for some in parts(numbers, 64):
            read.update(zip(some, net.read([rows[place].pieces for place in some]), strict=True))
    letters = defaultdict[tuple[str, Stage], list[int]](list)
    for place in numbers:
        name, does = rows[place].letter or ("", ())
        for stage in does:
            letters[name, stage].append(place)
    made = list(rows)
    for (_, stage), places in letters.items():
        column = whole.STAGES.index(stage)
        best = max(places, key=lambda place: float(read[place][column]))
        tells, counts = list(made[best].tells), list(made[best].counts)
        tells[column] = counts[column] = 1.0
        made[best] = made[best]._replace(tells=tells, counts=counts)
    return made


def fitted(rows: Sequence[Row], make: Callable[[], Net], epochs: int) -> Net:
    """An encoder that has learnt from rows."""
    tells = torch.tensor([one.tells for one in rows])
    counts = torch.tensor([one.counts for one in rows])
    packed = [one.pieces for one in rows]

    def wrong(net: Net, numbers: Sequence[int]) -> Tensor:
        told = net.read([packed[place] for place in numbers]).float()
        each = functional.binary_cross_entropy_with_logits(
            told, tells[list(numbers)], reduction="none"
        )
        return (each * counts[list(numbers)]).sum(1).mean()

    return learnt(make, partial(batches, packed, range(len(packed))), wrong, epochs)


if __name__ == "__main__":
    base, *sets = map(Path, sys.argv[1:])
    rows = chosen(rows_of(sets))
    print(len(rows), "sentences")
    first = fitted(rows, partial(Net, base), FIRST)
    net = fitted(with_letters(first, rows), partial(Net, base), EPOCHS)
    write(net, whole.NETWORK)
    print("the encoder of stages is written")
