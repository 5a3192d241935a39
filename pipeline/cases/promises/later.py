"""What later publications say of promises of which nothing plain is known.

Rules say what was done and what was not where words are plain (`kept`). What they leave open is
weighed here: which later sentences tell of a promise, and whether they say that it was kept or
missed. What is all but certain settles it; what is likely is shown in its own words, and the answer
left to the reader. A sentence speaks of the one promise that it is likeliest about.
"""

import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
from pipeline.cases.promises.weighing import relation, status
from pipeline.cases.promises.weighing.marks import ENOUGH, IN_TIME, TOO_LATE, marked
from pipeline.cases.promises.weighing.relation import Compared, Promised
from pipeline.cases.values import Case, Deadline, Source, quoted
from pipeline.model.documents import full_day, span
from pipeline.model.terms import Stage, Standing

LIKELY, SURE, CERTAIN, CONTRARY = 0.35, 0.7, 0.9, 0.5
"""How likely a sentence has to tell of a promise to be shown, and to settle it; how likely it then
has to say that it was kept, or missed; and from what on another that says the contrary speaks
against it.
"""
PROMISES, EACH, MOST = 100, 6, 1000
"""How many promises of a case are looked at, how many sentences of a publication are weighed beside
each (the nearest), and how many sentences are read in all: some seconds, whatever a publication is
full of.
"""
_OPEN = (Standing.NOT_KNOWN, Standing.DUE)
_OVER = (Where.OVER, Where.LABEL, Where.OPENING)
_BEFORE, _ALONE = 160, 0.3
"""How many characters of the sentence before count, and how far ahead an only promise is."""
_FURTHEST_NEAR, _FURTHEST_RARE = 0.5, 10.0
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
    promise: Deadline
    sentence: Sentence
    near: float
    rarity: float
    cover: float


def with_later(
    case: Case, documents: Mapping[str, Document], register: Register, today: date
) -> Case:
    """A case with what later publications up to `today` say of its open promises.

    `documents` are the stored publications by id.
    """
    if not any(map(_is_open, case.deadlines)):
        return case
    told = [
        list(sentences_of(document, case, register))
        for row in case.publications
        if (document := documents.get(row.id)) and (row.published_on or "9") <= today.isoformat()
    ]
    every = defaultdict[int, list[Beside]](list)
    for one in _of_one_promise(beside(promised_in(case), told)):
        every[id(one.promise)].append(one)
    return replace(
        case,
        deadlines=[
            _told(each, every[id(each)]) if _is_open(each) else each for each in case.deadlines
        ],
    )


def promised_in(case: Case) -> list[Deadline]:
    """The promises of a case that later sentences are held against."""
    made = (each for each in case.deadlines if each.stage is Stage.COMMITMENT and each.by)
    return [each for each in made if quoted(each.source)][:PROMISES]


def _is_open(each: Deadline) -> bool:
    promised = each.stage is Stage.COMMITMENT and each.standing in _OPEN and each.met_by is None
    return bool(promised and each.by and quoted(each.source))


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
        return sum(math.log(number / max(1, rarity[word])) for word in shared)

    whole_of = [rare(each) or 1.0 for each in stems]
    for one in itertools.islice(itertools.chain(*told), MOST):
        near = whole.read(one.placed, words).near
        for place, each in enumerate(promised):
            said = each.source.row.published_on if each.source else None
            if said and (one.document.row.published_on or "") > said:
                common = rare(one.stems & stems[place])
                yield _Pair(each, one, near[place], common, common / whole_of[place])


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
        any_action=whole.read(sentence.placed, ()).any_action,
        stems=len(sentence.stems & _stems(words)),
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
    return Beside(promise, sentence, shown, relation.likely(shown))


def _of_one_promise(every: Iterable[Beside]) -> Iterator[Beside]:
    """What is likely, each sentence with the promise that it is likeliest about, or the same one
    made again.
    """
    by_sentence = defaultdict[int, list[Beside]](list)
    for one in every:
        by_sentence[id(one.sentence)].append(one)
    for told in by_sentence.values():
        likeliest = max(told, key=lambda one: one.likely)
        for one in told:
            if one.likely >= LIKELY and _is_same(one.promise, likeliest.promise):
                yield one


def _is_same(each: Deadline, likeliest: Deadline) -> bool:
    again = each.by == likeliest.by and quoted(each.source) == quoted(likeliest.source)
    return each is likeliest or again


def _told(promise: Deadline, told: Sequence[Beside]) -> Deadline:
    """A promise with what is told of it: settled where that is all but certain."""
    listed = sorted(
        told, key=lambda one: (one.sentence.published, one.sentence.placed.passage.start)
    )
    if promise.standing is Standing.NOT_KNOWN:
        sure = [(one, _says(one)) for one in listed if one.likely >= SURE]
        for standing in (Standing.LATE, Standing.MET):
            settling = [one for one, says in sure if says[0] is standing]
            against = [one for one, says in sure if says[1] not in (None, standing)]
            if settling and not against:
                return replace(promise, standing=standing, met_by=settling[0].sentence.source)
    return replace(promise, since=[one.sentence.source for one in listed])


def _says(one: Beside) -> tuple[Standing | None, Standing | None]:
    """What a sentence certainly says became of a promise, and what it may well say."""
    due, words = one.promise.by, quoted(one.promise.source)
    assert due is not None
    said, published = one.sentence.words, one.sentence.published
    read, how = marked(said, published, words, due), status.status(said, published, words, due)
    in_time = (IN_TIME in read or published <= due) and TOO_LATE not in read
    missed = published > due and ENOUGH not in read
    if how.missed >= CONTRARY and missed:
        late = Standing.LATE
        return (late if how.missed >= CERTAIN else None), late
    if how.done >= CONTRARY and in_time:
        met = Standing.MET
        return (met if how.done >= CERTAIN else None), met
    return None, None
