"""What later publications say of promises of which nothing plain is known.

Rules say what was done and what was not where words are plain (`kept`). What they leave open is
weighed here: which later sentences tell of a promise, and whether they say that it was kept or
missed. What is all but certain settles it; what is likely is shown in its own words, and the answer
left to the reader. A sentence speaks of the one promise that it is likeliest about.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from pipeline.analysis.places.register import Register
from pipeline.cases.actions.values import Document
from pipeline.cases.days import end_of
from pipeline.cases.promises.accounts import clause, says_kept, says_missed, says_undone
from pipeline.cases.promises.amounts import (
    falls_short_of_part,
    numbers,
    percents,
    tells_as_many,
    waits,
)
from pipeline.cases.promises.another import is_of_another
from pipeline.cases.promises.beside import Beside, beside, promised_in, sentences_of
from pipeline.cases.promises.reports import Told, is_request, is_same, reported, told_in
from pipeline.cases.promises.weighing.marks import (
    ENOUGH,
    IN_TIME,
    TOO_LATE,
    TOO_LITTLE,
    marked,
)
from pipeline.cases.promises.weighing.status import status
from pipeline.cases.values import Case, Deadline, quoted
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate
from pipeline.model.terms import Stage, Standing

LIKELY, SURE, KEPT, MISSED, CONTRARY = 0.46, 0.77, 0.85, 0.75, 0.5
"""How likely a sentence has to tell of a promise to be shown, and to settle it; how likely it then
has to say that it was kept, or that it was missed; and from what on another that says the contrary
speaks against it. Decision 0063.
"""
_PURPOSE = re.compile(r"\b(?:so that|in order (?:that|to))\b", re.IGNORECASE)
"""What leads to what something was done for, which need not have come true."""
_ANEW = re.compile(
    r"\b(?:now|until|instead|not before|at the earliest|put (?:off|back)|postponed|deferred|delayed"
    r"|slipped|moved|revised|later than|rather than)\b",
    re.IGNORECASE,
)
"""What says that a day that is still to come takes the place of another."""
_LACK = re.compile(r"\b(?:vacan\w+|too (?:little|few))\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|every|all|both|everyone|everybody)\b", re.IGNORECASE)
_TOLD_OF_ALL = re.compile(
    r"\b(?:each|every\w*|all|both|none|no|nobody|last|whole|full|complete\w*|throughout)\b",
    re.IGNORECASE,
)
"""What is promised of each of several, and words without which what is told may be of one."""
_OPEN = (Standing.NOT_KNOWN, Standing.DUE)


def with_later(
    case: Case, documents: Mapping[str, Document], register: Register, today: date
) -> Case:
    """A case with what later publications up to `today` say of its open promises.

    `documents` are the stored publications by id.
    """
    if not any(map(_is_open, case.deadlines)):
        return case
    published = sorted(
        (one for one in documents.values() if (one.row.published_on or "9") <= today.isoformat()),
        key=lambda one: one.row.published_on or "",
    )
    case = _with_reports(case, published, today)
    by_id = {one.row.id: one for one in published}
    told = [
        list(sentences_of(document, case, register))
        for row in case.publications
        if (document := by_id.get(row.id))
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


def _with_reports(case: Case, documents: Iterable[Document], today: date) -> Case:
    """A case with the papers that are the reports which a committee or board asked for: those of
    meetings up to `today`.
    """
    open_ = [each for each in case.deadlines if _is_open(each)]
    told = list(told_in(documents)) if any(map(is_request, open_)) else []
    return replace(case, deadlines=[_answered(each, open_, told, today) for each in case.deadlines])


def _answered(
    promise: Deadline, open_: Sequence[Deadline], told: Sequence[Told], today: date
) -> Deadline:
    found = reported(promise, open_, told) if _is_open(promise) else None
    if found is None or promise.by is None:
        return promise
    source, on = found
    if on > today:
        return promise
    standing = Standing.MET if on <= promise.by else Standing.LATE
    day = PartialDate(on.isoformat())
    return replace(promise, standing=standing, met_by=source, met_on=day)


def _is_open(each: Deadline) -> bool:
    promised = each.stage is Stage.COMMITMENT and each.standing in _OPEN and each.met_by is None
    return bool(promised and each.by and quoted(each.source))


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
            if one.likely >= LIKELY and is_same(one.promise, likeliest.promise):
                yield one


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
    if is_of_another(said, words):
        return None, None
    read, over = marked(said, published, words, due), published > due
    how = status(said, read, words, over=over)
    in_time = (IN_TIME in read or not over) and TOO_LATE not in read
    if how.missed >= CONTRARY and over and can_miss(read, said, published, due):
        late = Standing.LATE
        return (late if how.missed >= MISSED else None), late
    if how.done >= CONTRARY and in_time and tells_enough(words, said, read):
        met = Standing.MET
        return (met if how.done >= KEPT else None), met
    return None, None


def can_miss(read: str, said: str, published: date, due: date) -> bool:
    """Whether words can say that a promise was missed: they tell no share that is enough, nor
    one of a time before its day, and do more than set a day that is still to come.
    """
    if ENOUGH in read:
        return False
    if says_missed(said) or says_undone(said):
        return True
    days = find_ranges(said, reference=PartialDate(published.isoformat()))
    ends = [last for each in days if (last := end_of(each.ended))]
    if TOO_LITTLE in read and ends and max(ends) < due.replace(day=1):
        return False
    late = [last for last in ends if last > due]
    only_sets = bool(late) and min(late) > published
    return not only_sets or _ANEW.search(said) is not None


def tells_enough(promise: str, said: str, read: str) -> bool:
    """Whether words can say that a promise was kept: of a share they tell one that reaches it, or
    that it was kept, of a few things as many or all, of a longest time none that is longer; what
    something else was done for is none.
    """
    if _PURPOSE.search(said) or _LACK.search(said) or says_undone(said):
        return False
    if _waits_longer(promise, said) or falls_short_of_part(said, promise):
        return False
    if _may_be_of_one(promise, said):
        return False
    if says_kept(said):
        return True
    return tells_as_many(said, promise) and (not percents(promise) or ENOUGH in read)


def _may_be_of_one(promise: str, said: str) -> bool:
    """Whether words may tell of one thing alone, where each of several was promised."""
    asked = numbers(clause(promise))
    counted = bool(asked) and asked <= numbers(said, spelt=True)
    return bool(_EACH.search(clause(promise)) and not (_TOLD_OF_ALL.search(said) or counted))


def _waits_longer(promise: str, said: str) -> bool:
    """Whether words tell of a longer time than a promise lets anybody wait."""
    waited = waits(said, promise)
    return waited is not None and waited[0] > waited[1]
