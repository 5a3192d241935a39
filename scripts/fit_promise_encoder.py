"""Fits the encoder that reads a later sentence beside a promise, and writes it to
`pipeline/data/encoders`.

    python scripts/fit_promise_encoder.py BASE SCENES PAPERS SET...

What it needs, and what BASE is, is said in `encoders.py`. SCENES is a folder of text files, in which
each scene of an area has its promises and later sentences, a line each:

    ## scene Name
    P1 2024-03-20 2024-07-31 | words of the promise, with the day of its paper and the day it is due
    t 2024-09-12 committee | words before it, or - | a later sentence | P1 done, P2 undone (or -)

PAPERS is a folder of sets of chains as `read_links.py` reads them: their sentences are about other
areas, and say nothing of a scene's promises. Of the chains of each SET it is known (`deadlines` in
`expected.json`: what, its day, the publication, its standing) of which promises nothing was told:
no later sentence says anything of these. Takes about a quarter of an hour on one core.
"""

import itertools
import json
import random
import re
import sys
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

import torch
from encoders import Encoder, batches, learnt, write
from read_links import AREAS, TODAY, document
from torch import Tensor, nn
from torch.nn import functional

from pipeline.analysis.encoders.pieces import Pieces
from pipeline.cases.promises import whole
from pipeline.cases.promises.later import beside, sentences_of
from pipeline.cases.promises.whole import Later
from pipeline.cases.values import Deadline, quoted
from pipeline.model.terms import Stage
from tests.support.case_replay import Replay

LAYERS, EPOCHS = 3, 4
"""The layers of the base that are kept, and how often all pairs that say something are gone
through.
"""
NEITHER, OTHERS, UNANSWERED = 3.0, 1.0, 0.5
"""How many pairs that say nothing are learnt from beside each that does: of one scene, with
sentences about other areas, and of promises that nothing was told of.
"""
EACH = 5
"""How many sentences about other areas each promise is held against."""
SMOOTHED = 0.03
"""How far a label is taken to be another."""
SAYS = {"done": 1, "undone": 2}
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_FEWEST, _MOST = 25, 320
"""How many characters a sentence about another area has."""


class Pair(NamedTuple):
    """A promise and a later sentence as numbers, what the latter says (0 for neither), and how many
    of its kind are learnt from beside each that says something.
    """

    pieces: Pieces
    says: int
    share: float = NEITHER


class Promise(NamedTuple):
    """What was promised on a day, and the last day for it."""

    said: date
    due: date
    words: str


def last_day(written: str) -> date:
    """A day, or the last of a month."""
    year, month, *day = map(int, written.split("-"))
    return date(year, month, day[0] if day else monthrange(year, month)[1])


def scenes(folder: Path) -> Iterator[tuple[dict[str, Promise], list[tuple[Later, dict[str, int]]]]]:
    """The promises of each scene by name, and its later sentences with what they say of which."""
    for path in sorted(folder.glob("*.txt")):
        for scene in re.split(r"(?m)^## scene ", path.read_text(encoding="utf-8"))[1:]:
            promises, later = {}, []
            for line in filter(str.strip, scene.splitlines()[1:]):
                first, *parts = (part.strip().replace("¦", "|") for part in line.split("|"))
                kind, *days = first.split()
                if kind == "t":
                    around, *said, labels = parts
                    one = Later(" | ".join(said), around.removeprefix("-"), last_day(days[0]))
                    told = (label.split() for label in labels.split(",") if label != "-")
                    later.append((one, {name: SAYS[what] for name, what, *_ in told}))
                elif parts:
                    promises[kind] = Promise(*map(last_day, days), " | ".join(parts))
            yield promises, later


def elsewhere(folder: Path) -> list[str]:
    """Sentences of papers about other areas."""
    pages = (
        json.loads(line)["text"]
        for path in sorted(folder.glob("*/*/publications.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )
    said = (one.strip() for page in pages for one in _SENTENCE.split(page))
    return [one for one in said if _FEWEST < len(one) < _MOST]


def pairs(folder: Path, papers: Path) -> Iterator[Pair]:
    """All promises with the later sentences of their scene, and with some about other areas."""
    others, chosen = elsewhere(papers), random.Random(0)
    for promises, later in scenes(folder):
        for name, promise in promises.items():
            for one, says in later:
                if one.published >= promise.said:
                    made = whole.pieces(one, promise.words, promise.due)
                    yield Pair(made, says.get(name, 0))
            for words in chosen.sample(others, EACH):
                one = Later(words, "", promise.said.replace(day=1, year=promise.said.year + 1))
                yield Pair(whole.pieces(one, promise.words, promise.due), 0, OTHERS)


def unanswered(folder: Path) -> Iterator[Pair]:
    """The promises of a set of chains that nothing was told of, with later sentences that share
    words with them.
    """
    for path in sorted(folder.glob("[0-9]*/expected.json")):
        chain = json.loads(path.read_text(encoding="utf-8"))
        papers = path.with_name("publications.jsonl").read_text(encoding="utf-8").splitlines()
        replay = Replay(AREAS, chain["gss"])
        addresses = {}
        for paper in map(json.loads, papers):
            replay.publish(document(paper))
            addresses[paper["id"]] = paper["url"]
        unknown = [
            (day, addresses.get(said))
            for _, day, said, standing, *_ in chain["deadlines"]
            if standing.replace(" ", "_") == "not_known"
        ]
        for case in replay.cases(TODAY):
            told = [
                list(sentences_of(each, case, AREAS))
                for row in case.publications
                if (each := replay.documents.get(row.id))
            ]
            open_ = [each for each in case.deadlines if _is_one_of(each, unknown)]
            for each, one in beside(open_, told):
                assert each.by
                yield Pair(whole.pieces(one.later, quoted(each.source), each.by), 0, UNANSWERED)


def _is_one_of(each: Deadline, unknown: Sequence[tuple[str, str | None]]) -> bool:
    """Whether a promise is one of those with a day and the address at which it was made."""
    return (
        each.stage is Stage.COMMITMENT
        and each.by is not None
        and each.source is not None
        and any(
            each.by.isoformat().startswith(day) and each.source.row.url == url
            for day, url in unknown
        )
    )


class Net(Encoder):
    """What tells of a sentence beside a promise whether it says neither, done or undone."""

    def __init__(self, base: Path) -> None:
        super().__init__(base, LAYERS)
        self.says = nn.Linear(2 * self.base.config.hidden_size, 1 + len(SAYS))

    def told(self, first: Tensor, own: Tensor, every: Tensor) -> Tensor:
        """The log odds of each."""
        return self.says(self.dropped(torch.cat([first, own], -1)))


def fitted(listed: Sequence[Pair], base: Path) -> Net:
    """The encoder, fitted to all pairs that say something and to as many others as are chosen."""
    says = [number for number, one in enumerate(listed) if one.says]
    silent = [
        (
            share,
            [number for number, one in enumerate(listed) if not one.says and one.share == share],
        )
        for share in (NEITHER, OTHERS, UNANSWERED)
    ]
    read, wanted = [one.pieces for one in listed], torch.tensor([one.says for one in listed])

    def chosen() -> Iterator[list[int]]:
        others = (
            random.sample(every, min(len(every), round(share * len(says))))
            for share, every in silent
        )
        return batches(read, [*says, *itertools.chain.from_iterable(others)])

    def wrong(net: Net, numbers: Sequence[int]) -> Tensor:
        told = net.read([read[number] for number in numbers]).float()
        return functional.cross_entropy(
            told, wanted[torch.tensor(numbers)], label_smoothing=SMOOTHED
        )

    return learnt(partial(Net, base), chosen, wrong, EPOCHS)


if __name__ == "__main__":
    base, folder, papers, *sets = map(Path, sys.argv[1:])
    told = itertools.chain(pairs(folder, papers), *map(unanswered, sets))
    write(fitted(list(told), base), whole.NETWORK)
    print(f"the encoder of promises is written to {whole.NETWORK}.onnx")
