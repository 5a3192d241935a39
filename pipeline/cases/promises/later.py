"""What later publications may say of promises of which nothing plain is known: they are read beside
them, and shown in their own words.

Rules settle what was done and what was not (`kept`). What they leave open a small encoder reads
(`whole`). It is right often enough to say "see there", and not to say that something is late. A
sentence speaks of the one promise that it is likeliest about.
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
from pipeline.cases.actions.of_case import areas_of, year_of
from pipeline.cases.actions.passages import passages
from pipeline.cases.actions.scene import Placed, Where, placed
from pipeline.cases.actions.subject_words import COMMON
from pipeline.cases.actions.subjects import stem
from pipeline.cases.actions.values import Document
from pipeline.cases.promises import whole
from pipeline.cases.values import Case, Deadline, Source, quoted
from pipeline.model.documents import full_day, span
from pipeline.model.terms import Stage, Standing

LIKELY = 0.2
"""How likely a sentence has to say that a promise was kept, or was not, to be shown: of those that
are, three of four do.
"""
PROMISES, EACH, MOST = 100, 6, 1000
"""How many open promises of a case are looked at, how many sentences of a publication are read
beside each (those that share the rarest words with it), and how many of a case in all: some
seconds, whatever a publication is full of.
"""
_OPEN = (Standing.NOT_KNOWN, Standing.DUE)
_OVER = (Where.OVER, Where.LABEL, Where.OPENING)
_BEFORE = 160
"""How many characters of the sentence before are read."""
_WORD = re.compile(r"[a-z]{2,}|\d+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a publication as it is read, and its stems."""

    document: Document
    start: int
    end: int
    later: whole.Later
    stems: frozenset[str]

    @property
    def source(self) -> Source:
        """The publication and the exact words."""
        return Source(row=self.document.row, words=span(self.document.text, self.start, self.end))


class _Read(NamedTuple):
    """How likely a sentence says what became of a promise."""

    likely: float
    promise: Deadline
    sentence: Sentence


def with_later(
    case: Case, documents: Mapping[str, Document], register: Register, today: date
) -> Case:
    """A case with what later publications up to `today` may say of its open promises.

    `documents` are the stored publications by id.
    """
    open_ = [each for each in case.deadlines if _is_open(each)][:PROMISES]
    if not open_:
        return case
    told = [
        list(sentences_of(document, case, register))
        for row in case.publications
        if (document := documents.get(row.id)) and (row.published_on or "9") <= today.isoformat()
    ]
    since = _since(open_, told)
    return replace(
        case,
        deadlines=[
            replace(each, since=since[id(each)]) if id(each) in since else each
            for each in case.deadlines
        ],
    )


def _is_open(each: Deadline) -> bool:
    promised = each.stage is Stage.COMMITMENT and each.standing in _OPEN and each.met_by is None
    return bool(promised and each.by and quoted(each.source))


def sentences_of(document: Document, case: Case, register: Register) -> Iterator[Sentence]:
    """The sentences of a publication about the area of a case, as they are read; none without the
    day of its publication.
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
        place = one.passage
        later = whole.Later(one.words, _around(one, before), published)
        stems = _stems(" ".join([one.words, *_over(one)]))
        yield Sentence(document, place.start, place.end, later, stems)
        before = one.words


def _over(one: Placed) -> Iterator[str]:
    """What stands over a sentence."""
    return itertools.islice(filter(None, (one.around[where] for where in _OVER)), 1)


def _around(one: Placed, before: str) -> str:
    """What is read with a sentence: what stands over it, and the end of the sentence before."""
    return "".join(f"{over} . " for over in _over(one)) + before[-_BEFORE:]


def _stems(words: str) -> frozenset[str]:
    found = _WORD.findall(words.casefold())
    return frozenset(stem(word) for word in found if word not in COMMON)


def _since(
    promised: Sequence[Deadline], told: Sequence[Sequence[Sentence]]
) -> dict[int, list[Source]]:
    """For each promise, by its identity, the words of later publications that likely say what
    became of it, in the order of days.
    """
    read: dict[int, list[_Read]] = defaultdict(list)
    for each, one in itertools.islice(beside(promised, told), MOST):
        assert each.by is not None
        likely = max(whole.read(one.later, quoted(each.source), each.by))
        read[id(one)].append(_Read(likely, each, one))
    found: dict[int, list[Sentence]] = defaultdict(list)
    for readings in read.values():
        likeliest = max(readings, key=lambda reading: reading.likely)
        for reading in readings:
            if reading.likely >= LIKELY and _is_same(reading.promise, likeliest.promise):
                found[id(reading.promise)].append(reading.sentence)
    return {
        promise: [
            one.source for one in sorted(every, key=lambda one: (one.later.published, one.start))
        ]
        for promise, every in found.items()
    }


def _is_same(each: Deadline, likeliest: Deadline) -> bool:
    """Whether a promise is the one that a sentence is likeliest about, or the same made again."""
    again = each.by == likeliest.by and quoted(each.source) == quoted(likeliest.source)
    return each is likeliest or again


def beside(
    promised: Iterable[Deadline], told: Sequence[Sequence[Sentence]]
) -> Iterator[tuple[Deadline, Sentence]]:
    """Each promise with the sentences of later publications that share the rarest words with it."""
    rarity = Counter(word for every in told for one in every for word in one.stems)
    number = sum(map(len, told))

    def common(one: Sentence, words: frozenset[str]) -> float:
        return sum(math.log(number / rarity[word]) for word in one.stems & words)

    for each in promised:
        words = _stems(quoted(each.source))
        said = each.source.row.published_on if each.source else None
        for every in told:
            if every and said and (every[0].document.row.published_on or "") > said:
                shared = [(rare, one) for one in every if (rare := common(one, words))]
                near = sorted(shared, key=lambda found: found[0], reverse=True)[:EACH]
                yield from ((each, one) for _, one in near)
