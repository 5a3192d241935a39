"""Every action with what was said of it later.

What fits two actions is kept apart for a person; what only resembles one is left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import groupby, pairwise

from pipeline.analysis.places.register import Register
from pipeline.analysis.reports.action_plans import FORMAL
from pipeline.cases.actions import phrases
from pipeline.cases.actions.aiming import BY_LABEL, BY_SECTION, Reading, Said
from pipeline.cases.actions.entries import entries_of
from pipeline.cases.actions.items import day_set, is_notice
from pipeline.cases.actions.judgements import judgement_in, speaker_of
from pipeline.cases.actions.listed import demands_in
from pipeline.cases.actions.passages import is_heading, listed_names, passages
from pipeline.cases.actions.subjects import FITS, FITS_OTHERS, Subjects, terms_of
from pipeline.cases.actions.values import BY_NUMBER, Document, Followed, Item, Later
from pipeline.model.documents import Text, full_day, span
from pipeline.model.terms import DocType

TWO_AREAS = "it names another area as well"
NO_DAY = "its publication states no day, so it may be older"
_NEW = timedelta(days=45)
"""How long others tell what a report says as news."""
_PROPER = re.compile(r"\b[A-Z][\w’'-]+")
"""Words of a name, in "Leaders in health in …"."""
_BODY = re.compile(
    r"\b(?:NHS )?[A-Z]\w+(?:,? (?:and |& )?[A-Z]\w+)*"
    r" (?:ICB|CCG|Integrated Care Board|Clinical Commissioning Group|Council|NHS Trust)\b"
)
"""The bodies that an action names, with the places that they are named after."""
_OTHERS = (DocType.PRESS, DocType.OTHER)
_PLANS = (DocType.ACTION_PLAN, DocType.LOCAL_OFFER)
_WHOLE = (DocType.OFFICIAL_REPORT, DocType.ACTION_PLAN, DocType.PARENT_CARER_FORUM)
"""Kinds of documents that speak of little but what the inspection asked for."""


def followed(
    groups: Sequence[Sequence[Item]],
    documents: Sequence[Document],
    register: Register,
    own: frozenset[str],
    since: str,
    beside: Sequence[Item] = (),
) -> list[Followed]:
    """Every action with what was said of it later; `documents` are in order of days.

    `beside` are other actions of the case: what a requirement has in common with them is not its
    own.

    `own` are the GSS codes of the area and of those before and after it; `since` is the year in
    which the case began.
    """
    names = " ".join(_names([*groups, beside], register, own))
    told: dict[Item, tuple[list[Later], list[Later]]] = {
        item: ([], []) for group in groups for item in group
    }
    readings = [(group, _reading(group, names, beside)) for group in groups]
    for document in documents:
        after = [reading for group, reading in readings if _after(document, group)]
        said = list(_passages(document, register, own, since)) if after else []
        for reading in after:
            for item, passage, sure in _follow(document, said, reading):
                told[item][0 if sure else 1].append(passage)
    return [Followed(item, *both) for item, both in told.items()]


def _names(
    groups: Sequence[Sequence[Item]], register: Register, own: frozenset[str]
) -> Iterator[str]:
    """The names of the area and of the bodies that have to act."""
    for area in filter(None, map(register.by_code, own)):
        yield from (area.name, area.official_name)
    for item in (item for group in groups for item in group):
        for name in item.owners:
            leaders = phrases.LEADERS.match(name)
            yield " ".join(_PROPER.findall(name, leaders.end())) if leaders else name
        yield from _BODY.findall(item.span.quote)


def _after(document: Document, group: Sequence[Item]) -> bool:
    """Whether a publication can speak of actions: it is another, and no earlier one."""
    first = group[0].row
    day, asked = document.row.published_on, first.published_on
    return document.row.id != first.id and not (day and asked and day < asked)


def _passages(
    document: Document, register: Register, own: frozenset[str], since: str
) -> Iterator[Said]:
    named = phrases.ANSWERS.search(_title(document)) is not None
    whole = named or document.row.doc_type in _WHOLE
    official = document.row.doc_type is DocType.OFFICIAL_REPORT
    asked = [one.span for one in document.findings if official and one.kind in FORMAL]
    asked += demands_in(document.text) if is_notice(document) else ()
    for each in passages(document.text, register, own, since, answering=whole):
        words = document.text.body[each.start : each.end]
        listed = any(one.start <= each.start < one.end for one in asked)
        if listed and (not official or phrases.DEMANDS.search(words)):
            continue  # what a later report or notice asks for is not what became of this
        yield each, words, terms_of(words)


def _reading(items: Sequence[Item], names: str, beside: Sequence[Item]) -> Reading:
    said = terms_of(" ".join(item.span.quote for item in beside))
    subjects = Subjects((item.span.quote for item in items), names)
    return Reading(items=items, subjects=subjects, beside=said)


def _follow(
    document: Document, said: Sequence[Said], reading: Reading
) -> Iterator[tuple[Item, Later, bool]]:
    """The passages of a publication about each action, and whether that is sure."""
    text = document.text
    reading.begin(
        _least(document),
        of_plan=document.row.doc_type in _PLANS,
        of_nhs=phrases.OF_NHS.search(_title(document)) is not None,
    )
    if reading.of_plan:
        blocks = ((each, text.body[each.start : each.end]) for each in text.blocks)
        reading.parts([words for each, words in blocks if is_heading(each, words)])
    rows, lists = reading.rows(text, said), listed_names(text)
    inspectors = document.row.doc_type in (DocType.OFFICIAL_REPORT, DocType.GOVERNMENT)
    reading.entries = entries_of(
        list(_lists(text, said)), reading.items, reading.labelled, inspectors=inspectors
    )
    inspectors = document.row.doc_type is DocType.OFFICIAL_REPORT
    for number, together in groupby(said, key=lambda one: one[0].block):
        block, sentences = text.blocks[number], list(together)
        reading.row = rows.get((block.table, block.row), set())
        written = text.body[block.start : block.end]
        if is_heading(block, written) and number not in lists:
            if number and block.kind != "title":
                reading.head(written)
            continue
        if number in lists and not reading.section:
            continue
        reading.enter(block, written, sentences[0], inspectors=inspectors)
        for each in sentences:
            for one in _parts(document, each, reading):
                yield from _told(document, one, reading)
        reading.leave([words for _, words, _ in sentences])


def _title(document: Document) -> str:
    return document.row.title or document.text.title or ""


def _lists(text: Text, said: Sequence[Said]) -> Iterator[list[tuple[int, str]]]:
    """The paragraphs and list items between headings that answer the inspection."""
    answering = {passage.block for passage, _, _ in said if passage.answers}
    found: list[tuple[int, str]] = []
    for number, block in enumerate(text.blocks):
        written = text.body[block.start : block.end]
        if block.kind in ("title", "heading") or written.isupper():
            yield found
            found = []
        elif number in answering and block.kind in ("paragraph", "bullet"):
            found.append((number, written))
    yield found


def _least(document: Document) -> float:
    """How far a sentence has to agree with an action: further where others tell of much besides."""
    return FITS_OTHERS if document.row.doc_type in _OTHERS else FITS


def _told(document: Document, one: Said, reading: Reading) -> Iterator[tuple[Item, Later, bool]]:
    """The actions that a sentence, or a part of one, is about."""
    passage, words, _ = one
    targets, why = reading.targets(one)
    sure = len(targets) == 1 or why in (BY_NUMBER, BY_SECTION)
    reading.before = targets if sure else set()
    reading.asked = bool(phrases.QUESTION.search(words))
    if reading.asked:
        return
    if passage.doubted or not document.row.published_on:
        sure, why = False, TWO_AREAS if passage.doubted else NO_DAY
    for place in sorted(targets):
        later = _later(document, one, why)
        if not reading.says_again(place, one) and not _reports(later, reading.items[place]):
            if sure and _is_measure(later, words, reading):
                reading.learn(place, words, one[2])
            yield reading.items[place], later, sure


def _is_measure(later: Later, words: str, reading: Reading) -> bool:
    """Whether a passage says what is to be done about an action, where it is said which."""
    if later.speaker != "partnership":
        return False
    named = later.why in (BY_NUMBER, BY_SECTION, BY_LABEL)
    return reading.of_plan or (named and phrases.PROMISES.search(words) is not None)


def _reports(later: Later, item: Item) -> bool:
    """Whether a passage of others only tells what inspectors' new report says."""
    if later.speaker != "inspectors" or later.judgement:
        return False
    told, asked = full_day(later.row.published_on), full_day(item.row.published_on)
    official = later.row.doc_type is DocType.OFFICIAL_REPORT
    return not official and bool(told and asked and told - asked <= _NEW)


def _parts(document: Document, one: Said, reading: Reading) -> list[Said]:
    """A sentence, or the parts of one that says something else of several actions."""
    passage, words, terms = one
    if len(reading.subjects.fitting(terms, reading.least)) < 2:
        return [one]
    cuts = [0, *(found.end() for found in phrases.CUTS.finditer(words)), len(words)]
    parts = [
        (replace(passage, start=passage.start + start, end=passage.start + end), part)
        for start, end in pairwise(cuts)
        if (part := words[start:end]).strip(" ,.;")
    ]
    named = [reading.labelled(part) for _, part in parts]
    apart = len(set().union(*named)) == sum(map(len, named)) > 1
    return [(place, part, terms_of(part)) for place, part in parts] if apart else [one]


def _later(document: Document, one: Said, why: str) -> Later:
    passage, words, _ = one
    speaker = speaker_of(document.row.doc_type, words)
    return Later(
        row=document.row,
        span=span(document.text, passage.start, passage.end),
        speaker=speaker,
        why=why,
        judgement=judgement_in(words, speaker),
        by=day_set(words, document.row.published_on),
    )
