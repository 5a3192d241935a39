"""Fits the weights by which later sentences are held against promises: which tell of one, and what
they say of it. Writes `pipeline/cases/promises/weighing/relation_weights.py` and
`pipeline/data/promise_words.json.xz`, and notes what sentences show, without their words, in
`tests/labelled_promises.jsonl.xz`.

    .venv/bin/python scripts/fit_promises.py SCENES SET...

SCENES is a folder of text files, in which each scene of an area has its promises and later
sentences, a line each:

    ## scene Name
    P1 2024-03-20 2024-07-31 | words of the promise, with the day of its paper and the day it is due
    t 2024-09-12 committee | words before it, or - | a later sentence | P1 done, P2 missed (or -)

Each SET is a folder of chains as `read_links.py` reads them. Beside `expected.json`, `told.json` has
what is told of each of its deadlines, in the same order: sentences (`quote`) of publications (`in`)
with what each `says`: done, missed, or progress. Others say nothing of it.
"""

import json
import lzma
import re
import sys
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from fit_links import ROOT, source
from read_links import AREAS, document, folders_of, opened, stands_at
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from pipeline.cases.promises.later import Beside, beside, promised_in, sentences_of
from pipeline.cases.promises.weighing import status
from pipeline.cases.promises.weighing.marks import marked
from pipeline.cases.values import Deadline, quoted
from pipeline.evaluation.examples.signals import save
from pipeline.evaluation.fitting import Fitted
from tests.support.case_replay import Replay

WEIGHTS = ROOT / "pipeline" / "cases" / "promises" / "weighing" / "relation_weights.py"
WORDS = ROOT / "pipeline" / "data" / status.FILE
LABELLED = ROOT / "tests" / "labelled_promises.jsonl.xz"
STRENGTH, LEAST_SIZE = 0.1, 0.05
"""The inverse strength of the penalty (L2), and what is added to the size that a signal has."""
FEWEST, OF_CHAINS, SMALLEST = 3, 2, 0.03
"""In how many scenes and areas a word has to stand to count (a rarer one may be a name), how much a
sentence of a chain counts beside one of a scene, and the smallest weight that is kept.
"""
SAYS = {name: number for number, name in enumerate(("neither", *status.KINDS))}


class Says(NamedTuple):
    """A sentence that tells of a promise: of which area, its words and day, those of the promise,
    and what it says.
    """

    area: str
    words: str
    published: date
    promise: str
    due: date
    says: int

    @property
    def read(self) -> str:
        """Its words with their marks."""
        return marked(self.words, self.published, self.promise, self.due)

    @property
    def over(self) -> bool:
        """Whether it was published after the day of the promise."""
        return self.published > self.due

    def signals(self) -> Mapping[str, float]:
        """What it shows of what it says."""
        return status.signals(self.words, self.read, self.promise, over=self.over)


def last_day(written: str) -> date:
    """A day, or the last of a month."""
    year, month, *day = map(int, written.split("-"))
    return date(year, month, day[0] if day else monthrange(year, month)[1])


def of_scenes(folder: Path) -> Iterator[Says]:
    """What sentences of scenes say of promises."""
    for path in sorted(folder.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        for number, scene in enumerate(re.split(r"(?m)^## scene ", text)[1:]):
            promises: dict[str, tuple[str, date]] = {}
            for line in filter(str.strip, scene.splitlines()[1:]):
                first, *parts = (part.strip() for part in line.split("|"))
                kind, *days = first.split()
                if kind != "t":
                    promises[kind] = " | ".join(parts), last_day(days[1])
                    continue
                _, *said, labels = parts
                for name, what in (label.split() for label in labels.split(",") if label != "-"):
                    area, words = f"{path.stem} {number}", " | ".join(said)
                    yield Says(area, words, last_day(days[0]), *promises[name], SAYS[what])


def of_chain(folder: Path) -> Iterator[tuple[Beside, int]]:
    """The promises of a chain with the sentences of later publications, and what each says."""
    chain, papers, area = opened(folder)
    labels = json.loads((folder / "told.json").read_text(encoding="utf-8"))
    replay = Replay(AREAS, area.gss_code)
    for paper in papers:
        replay.publish(document(paper))
    addresses, last = {paper["id"]: paper["url"] for paper in papers}, papers[-1]["published"]
    for case in replay.cases(date.fromisoformat(last)):
        told = [
            list(sentences_of(each, case, AREAS))
            for row in case.publications
            if (each := replay.documents.get(row.id))
        ]
        promised = promised_in(case)
        meant: dict[int, Any] = {}
        for wanted, own in zip(chain["deadlines"], labels, strict=True):
            for each in [one for one in promised if is_meant(one, wanted, addresses)][:1]:
                meant[id(each)] = own["told"]
        for one in beside(promised, told):
            if id(one.promise) in meant:
                yield one, says(one, meant[id(one.promise)], addresses)


def is_meant(each: Deadline, wanted: Mapping[str, Any], addresses: Mapping[str, str]) -> bool:
    """Whether a deadline is one of those of a chain that are labelled."""
    words, own = (" ".join(one.split()) for one in (wanted["what"], quoted(each.source)))
    return (
        each.by is not None
        and each.by.isoformat() == wanted["due"]
        and each.source is not None
        and each.source.row.url == addresses[wanted["from"]]
        and (own in words or words in own or own[:40] in words)
    )


def says(one: Beside, told: Sequence[Mapping[str, Any]], addresses: Mapping[str, str]) -> int:
    """What a sentence says of a promise by its labels."""
    passage, text = one.sentence.placed.passage, one.sentence.document.text
    for each in told:
        own = addresses[each["in"]] == one.sentence.document.row.url
        if own and stands_at(each, text.body, passage.start, passage.end):
            return SAYS[each["says"]]
    return 0


def fitted(told: Sequence[tuple[Beside, int]]) -> Fitted[str]:
    """The weights by which a sentence tells of a promise, each signal brought to one size first."""
    table = DictVectorizer(sparse=False)
    matrix = table.fit_transform([dict(one.signals) for one, _ in told])
    sizes = matrix.std(axis=0) + LEAST_SIZE
    model = LogisticRegression(C=STRENGTH, max_iter=5000)
    model.fit(matrix / sizes, [number > 0 for _, number in told])
    names = table.get_feature_names_out()
    weights = {
        str(name): float(weight / size)
        for name, weight, size in zip(names, model.coef_[0], sizes, strict=True)
    }
    return Fitted(float(model.intercept_[0]), weights)


def fitted_words(every: Sequence[Says]) -> dict[str, Any]:
    """The weights by which a sentence that tells of a promise says each."""
    areas = defaultdict[str, set[str]](set)
    shown = [one.signals() for one in every]
    for one, signals in zip(every, shown, strict=True):
        for name in signals:
            areas[name].add(one.area)
    kept = [
        {name: value for name, value in signals.items() if len(areas[name]) >= FEWEST}
        for signals in shown
    ]
    table = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=5000)
    model.fit(table.fit_transform(kept), [one.says for one in every])
    names = map(str, table.get_feature_names_out())
    weights = {
        name: [round(float(one), 3) for one in column]
        for name, column in zip(names, model.coef_.T, strict=True)
        if abs(column).max() >= SMALLEST
    }
    return {"bias": [round(float(one), 3) for one in model.intercept_], "weights": weights}


def words_of(one: Beside, number: int, area: str) -> Says:
    """A sentence of a chain with what it says."""
    assert one.promise.by is not None
    said, promise = one.sentence, quoted(one.promise.source)
    return Says(area, said.words, said.published, promise, one.promise.by, number)


def of_chains(sets: Sequence[Path]) -> Iterator[tuple[str, Beside, int]]:
    """The promises of chains with sentences of later publications, and what each says, by area."""
    for folder in folders_of(sets):
        for one, number in of_chain(folder):
            yield folder.name, one, number


if __name__ == "__main__":
    scenes, *sets = map(Path, sys.argv[1:])
    told = list(of_chains(sets))
    own = [words_of(one, number, area) for area, one, number in told if number]
    by = fitted([(one, number) for _, one, number in told])
    of = " telling something of a promise"
    written = source(by, of, "fit_promises.py").replace(" being about an action", "")
    WEIGHTS.write_text(written, encoding="utf-8")
    words = fitted_words([*of_scenes(scenes), *own * OF_CHAINS])
    WORDS.write_bytes(lzma.compress(json.dumps(words, separators=(",", ":")).encode()))
    save(LABELLED, [(number, one.signals) for _, one, number in told])
    print(
        f"{len(told)} sentences, {len(own)} of which tell of a promise; {len(words['weights'])} words"
    )
