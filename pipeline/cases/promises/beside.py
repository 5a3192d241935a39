"""Promises with the later sentences that are nearest to them, and how likely each tells of one."""

import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from pipeline.analysis.places.register import Register
from pipeline.cases.actions.follow import tells
from pipeline.cases.actions.of_case import areas_of, year_of
from pipeline.cases.actions.passages import passages
from pipeline.cases.actions.scene import Placed, Where, placed
from pipeline.cases.actions.subject_words import COMMON
from pipeline.cases.actions.subjects import stem
from pipeline.cases.actions.values import Document
from pipeline.cases.actions.weighing import whole
from pipeline.cases.promises.weighing import relation
from pipeline.cases.promises.weighing.marks import marked
from pipeline.cases.promises.weighing.relation import Compared, Promised
from pipeline.cases.promises.weighing.whole import read_beside
from pipeline.cases.values import Case, Deadline, Source, quoted
from pipeline.model.documents import full_day, span
from pipeline.model.terms import Stage

PROMISES, EACH, MOST = 100, 6, 1000
"""How many promises of a case are looked at, how many sentences of a publication are weighed beside
each (the nearest), and how many sentences are read in all: some seconds, whatever a publication is
full of.
"""
_OVER = (Where.OVER, Where.LABEL, Where.OPENING)
_BEFORE, _ALONE = 160, 0.3
"""How many characters of the sentence before count, and how far ahead an only promise is."""
_FURTHEST_NEAR, _FURTHEST_RARE = 0.5, 10.0
"""How far ahead of another a promise is at most, or behind it: in nearness, and in rare words."""
_READ_FROM = -3.9
"""The log odds by signals from which on a sentence is read as a whole (a chance of .02): one in
three; of those below, one in three hundred tells of a promise.
"""
_WORD = re.compile(r"[a-z]{2,}|\d+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a publication, what stands over and before it, and its stems."""

    document: Document
    placed: Placed
    around: str
    published: date
    stems: frozenset[str]

    @property
    def source(self) -> Source:
        """The publication and the exact words."""
        place = self.placed.passage
        return Source(row=self.document.row, words=span(self.document.text, place.start, place.end))

    @property
    def words(self) -> str:
        """Its words."""
        return self.placed.words


class Beside(NamedTuple):
    """A promise and a later sentence, and how likely this tells of it."""

    promise: Deadline
    sentence: Sentence
    signals: relation.Signals
    likely: float


class _Pair(NamedTuple):
    """A promise and a later sentence, compared without looking at others (`relation.Compared`)."""

    promise: Deadline
    sentence: Sentence
    near: float
    any_action: float
    stems: int
    rarity: float
    cover: float


def promised_in(case: Case) -> list[Deadline]:
    """The promises of a case that later sentences are held against."""
    made = (each for each in case.deadlines if each.stage is Stage.COMMITMENT and each.by)
    return [each for each in made if quoted(each.source)][:PROMISES]


def sentences_of(document: Document, case: Case, register: Register) -> Iterator[Sentence]:
    """The sentences of a publication about the area of a case that tell something; none without
    the day of its publication.
    """
    published = full_day(document.row.published_on)
    if published is None:
        return
    body, own = document.text.body, areas_of(case, register)
    kept = passages(document.text, register, own, year_of(case), answering=True)
    said = [(each, body[each.start : each.end]) for each in kept]
    title = document.row.title or document.text.title or ""
    before = ""
    for one in placed(document.text, title, said, lambda _: False):
        over = list(itertools.islice(filter(None, (one.around[where] for where in _OVER)), 1))
        around = "".join(f"{each} . " for each in over) + before[-_BEFORE:]
        if tells(one):
            stems = _stems(" ".join([one.words, *over]))
            yield Sentence(document, one, around, published, stems)
        before = one.words


def _stems(words: str) -> frozenset[str]:
    found = _WORD.findall(words.casefold())
    return frozenset(stem(word) for word in found if word not in COMMON)


def beside(promised: Sequence[Deadline], told: Sequence[Sequence[Sentence]]) -> Iterator[Beside]:
    """Each promise with the nearest sentences of later publications, and how likely these tell of
    it.
    """
    pairs = list(_pairs(promised, told))
    by_sentence, by_promise = (
        defaultdict[int, list[_Pair]](list),
        defaultdict[int, list[_Pair]](list),
    )
    for one in pairs:
        by_sentence[id(one.sentence)].append(one)
        by_promise[id(one.promise)].append(one)
    for own in by_promise.values():
        nearest = max(one.near for one in own)
        by_publication = defaultdict[str, list[_Pair]](list)
        for one in own:
            by_publication[one.sentence.document.row.id].append(one)
        for listed in by_publication.values():
            listed.sort(key=lambda one: one.near + one.cover, reverse=True)
            for one in listed[:EACH]:
                others = by_sentence[id(one.sentence)]
                yield _weighed(one, others, first=one is listed[0], nearest=one.near >= nearest)


def _pairs(promised: Sequence[Deadline], told: Sequence[Sequence[Sentence]]) -> Iterator[_Pair]:
    rarity = Counter(word for every in told for one in every for word in one.stems)
    number = sum(map(len, told))
    words = [quoted(each.source) for each in promised]
    stems = [_stems(each) for each in words]

    def rare(shared: Iterable[str]) -> float:
        return math.fsum(math.log(number / max(1, rarity[word])) for word in shared)

    whole_of = [rare(each) or 1.0 for each in stems]
    for one in itertools.islice(itertools.chain(*told), MOST):
        given = whole.read(one.placed, words)
        for place, each in enumerate(promised):
            said = each.source.row.published_on if each.source else None
            if said and (one.document.row.published_on or "") > said:
                shared = one.stems & stems[place]
                common = rare(shared)
                yield _Pair(
                    promise=each,
                    sentence=one,
                    near=given.near[place],
                    any_action=given.any_action,
                    stems=len(shared),
                    rarity=common,
                    cover=common / whole_of[place],
                )


def _weighed(one: _Pair, others: Sequence[_Pair], *, first: bool, nearest: bool) -> Beside:
    """A pair with how likely it is that the sentence tells of the promise; `others` are the pairs
    of the same sentence.
    """
    promise, sentence = one.promise, one.sentence
    words = quoted(promise.source)
    assert promise.by is not None
    rest = [each for each in others if quoted(each.promise.source) != words]
    nearer = one.near - max((each.near for each in rest), default=one.near - _ALONE)
    rarer = one.rarity - max((each.rarity for each in rest), default=0.0)
    compared = Compared(
        near=one.near,
        any_action=one.any_action,
        stems=one.stems,
        rarity=one.rarity,
        cover=one.cover,
        nearer=max(-_FURTHEST_NEAR, min(_FURTHEST_NEAR, nearer)),
        rarer=max(-_FURTHEST_RARE, min(_FURTHEST_RARE, rarer)),
        nearest_there=first,
        nearest=nearest,
    )
    shown = relation.signals(
        sentence.placed,
        sentence.around,
        sentence.document.row.doc_type,
        sentence.published,
        Promised(words, promise.by, promise.about),
        compared,
    )
    own = relation.log_odds(shown)
    if own < _READ_FROM:
        return Beside(promise, sentence, shown, 0.0)
    read = marked(sentence.words, sentence.published, words, promise.by)
    over = sentence.published > promise.by
    whole_odds = read_beside(read, words, over=over).tells
    return Beside(promise, sentence, shown, relation.likely(own, whole_odds))
