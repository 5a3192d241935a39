"""Every action with what was said of it later.

What is likely about an action is linked; what may be is kept apart for a person.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property, partial

from pipeline.analysis.places.register import Register
from pipeline.analysis.reports.action_plans import FORMAL
from pipeline.cases.actions import phrases
from pipeline.cases.actions.items import day_set, is_notice
from pipeline.cases.actions.judgements import judgement_in, speaker_of
from pipeline.cases.actions.listed import demands_in
from pipeline.cases.actions.passages import passages
from pipeline.cases.actions.scene import Placed, Said, placed
from pipeline.cases.actions.subjects import Subjects, Terms, terms_of
from pipeline.cases.actions.values import Document, Followed, Item, Later
from pipeline.cases.actions.weighing import whole
from pipeline.cases.actions.weighing.around import Neighbour, around
from pipeline.cases.actions.weighing.before import Before
from pipeline.cases.actions.weighing.odds import CLEAR, LIKELY, MAYBE, SURE, alone, chance, why
from pipeline.cases.actions.weighing.signals import NUMBERED, Group, Signals
from pipeline.model.documents import full_day, span
from pipeline.model.terms import DocType, FindingKind

NOT_SURE = "it is not sure enough that it is about the action"
SEVERAL = "it could belong to several actions"
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
_STOPS = ".!?"
_WHOLE = (DocType.OFFICIAL_REPORT, DocType.ACTION_PLAN, DocType.PARENT_CARER_FORUM)
"""Kinds of documents that speak of little but what the inspection asked for."""


@dataclass(frozen=True)
class Weighed:
    """A sentence that may be about an action, with what it shows."""

    document: Document
    sentence: Placed
    item: Item
    signals: Signals

    @cached_property
    def chance(self) -> float:
        """The probability that the sentence is about the action."""
        return chance(self.signals)

    @property
    def named(self) -> bool:
        """Whether the sentence names the action by its number."""
        return NUMBERED in self.signals

    @property
    def why(self) -> str:
        """What chiefly ties the sentence to the action."""
        return why(self.signals)

    @property
    def sure(self) -> bool:
        """Whether it is likely enough to be shown."""
        return self.chance >= SURE

    @property
    def could_be(self) -> bool:
        """Whether it can be about this action beside another: it is likely, or clear by itself."""
        return self.chance >= LIKELY or alone(self.signals) >= CLEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The actions of reports or notices, and the publications (in order of days) that may tell of
    them.

    `own` are the GSS codes of the area and of those before and after it; `since` is the year in
    which the case began. `beside` are other actions of the case: what a requirement has in common
    with them is not its own.
    """

    groups: Sequence[Sequence[Item]]
    documents: Sequence[Document]
    register: Register
    own: frozenset[str]
    since: str
    beside: Sequence[Item] = ()


def followed(reading: Reading) -> list[Followed]:
    """Every action with what was said of it later."""
    told: dict[Item, tuple[list[Later], list[Later]]] = {
        item: ([], []) for group in reading.groups for item in group
    }
    for together in weighed(reading):
        several = sum(one.could_be and not one.named for one in together) > 1
        for one in together:
            if one.chance >= MAYBE or (several and one.could_be):
                later, sure = _later(one, several=several)
                told[one.item][0 if sure else 1].append(later)
    return [Followed(item, *both) for item, both in told.items()]


def weighed(reading: Reading) -> Iterator[list[Weighed]]:
    """Every sentence that may be about an action, with each action of a report or notice."""
    for page in with_before(as_a_whole(weighed_alone(reading)), alone):
        yield from with_around(page, [[alone(one.signals) for one in each] for each in page])


def as_a_whole(pages: Iterable[Sequence[Sequence[Weighed]]]) -> Iterator[list[list[Weighed]]]:
    """The sentences of publications with how each reads as a whole, up to `MOST` of them all."""
    number = itertools.count()

    def told(every: Sequence[Weighed]) -> list[Weighed]:
        quotes = [one.item.span.quote for one in every]
        is_read = next(number) < whole.MOST
        given = whole.read(every[0].sentence, quotes) if is_read else whole.unread(quotes)
        return with_whole(every, given)

    for page in pages:
        yield [told(every) for every in page]


def with_whole(every: Sequence[Weighed], given: whole.Read) -> list[Weighed]:
    """A sentence with each action, and how it reads as a whole."""
    return [
        replace(one, signals={**one.signals, **signals})
        for one, signals in zip(every, whole.signals(given), strict=True)
    ]


def with_before(
    pages: Iterable[Sequence[Sequence[Weighed]]], by_itself: Callable[[Signals], float]
) -> Iterator[list[list[Weighed]]]:
    """The sentences of publications, in order, with what earlier ones told of each action.

    `by_itself` says how likely a sentence is about an action.
    """
    told: dict[str, Before[Item]] = defaultdict(Before)
    for page in filter(None, pages):
        before = told[page[0][0].item.row.id]
        found = [_with_before(every, before) for every in page]
        for every in found:
            chances = {one.item: by_itself(one.signals) for one in every}
            before.learn(every[0].sentence.words, chances)
        yield found


def _with_before(every: Sequence[Weighed], before: Before[Item]) -> list[Weighed]:
    asked = {one.item: one.item.span.quote for one in every}
    signals = before.signals(every[0].sentence.words, asked)
    return [replace(one, signals={**one.signals, **signals[one.item]}) for one in every]


def with_around(
    page: Sequence[Sequence[Weighed]], chances: Sequence[Sequence[float]]
) -> Iterator[list[Weighed]]:
    """The sentences of a publication with what those around each are likely about.

    `chances` are how likely each is about each action by itself.
    """
    near = [
        Neighbour(
            block=every[0].sentence.unit,
            over=every[0].sentence.section,
            parts=every[0].sentence.parts,
            answers=every[0].document.row.doc_type in _WHOLE,
            goes_on=phrases.GOES_ON.match(every[0].sentence.words) is not None,
            chances=dict(zip((one.item for one in every), own, strict=True)),
        )
        for every, own in zip(page, chances, strict=True)
    ]
    items = {one.item for every in page for one in every}
    ordered = sorted(items, key=lambda item: item.span.start)
    for every, signals in zip(page, around(near, ordered), strict=True):
        yield [replace(one, signals={**one.signals, **signals[one.item]}) for one in every]


def weighed_alone(reading: Reading) -> Iterator[list[list[Weighed]]]:
    """The sentences of each publication that may be about an action, each by itself.

    A list for each publication and report or notice.
    """
    names = " ".join(_names(reading))
    others = terms_of(" ".join(item.span.quote for item in reading.beside))
    groups = [_group(items, names, others) for items in reading.groups]
    found = _weaknesses(reading, groups, names)
    for document in reading.documents:
        after = [group for group in groups if _after(document, group.items)]
        said = list(_passages(document, reading)) if after else []
        opens = partial(_opens, document, after)
        scene = placed(document.text, _title(document), said, opens)
        told = [one for one in scene if tells(one)]
        for group in after:
            weak = found.get(group.items[0].row.id)
            page = [
                list(_with_each(document, one, group))
                for one in told
                if not (weak and _retells(document, one.words, weak))
            ]
            yield [every for every in page if every]


def _group(items: Sequence[Item], names: str, beside: Terms) -> Group:
    return Group(items, Subjects((item.span.quote for item in items), names), beside)


def _with_each(document: Document, one: Placed, group: Group) -> Iterator[Weighed]:
    again = _said_again(one.words, group.subjects)
    for place, signals in enumerate(group.signals(one, document.row.doc_type)):
        item = group.items[place]
        if place not in again and not _reports(document, one, item):
            yield Weighed(document, one, item, signals)


def _names(reading: Reading) -> Iterator[str]:
    """The names of the area and of the bodies that have to act."""
    for area in filter(None, map(reading.register.by_code, reading.own)):
        yield from (area.name, area.official_name)
    for item in itertools.chain(*reading.groups, reading.beside):
        for name in item.owners:
            leaders = phrases.LEADERS.match(name)
            yield " ".join(_PROPER.findall(name, leaders.end())) if leaders else name
        yield from _BODY.findall(item.span.quote)


def _after(document: Document, group: Sequence[Item]) -> bool:
    """Whether a publication can speak of actions: it is another, and no earlier one."""
    first = group[0].row
    day, asked = document.row.published_on, first.published_on
    return document.row.id != first.id and not (day and asked and day < asked)


def _passages(document: Document, reading: Reading) -> Iterator[Said]:
    named = phrases.ANSWERS.search(_title(document)) is not None
    whole = named or document.row.doc_type in _WHOLE
    official = document.row.doc_type is DocType.OFFICIAL_REPORT
    asked = [one.span for one in document.findings if official and one.kind in FORMAL]
    asked += demands_in(document.text) if is_notice(document) else ()
    kept = passages(document.text, reading.register, reading.own, reading.since, answering=whole)
    for each in kept:
        words = document.text.body[each.start : each.end]
        listed = any(one.start <= each.start < one.end for one in asked)
        if listed and (not official or phrases.DEMANDS.search(words)):
            continue  # what a later report or notice asks for is not what became of this
        yield each, words


def _title(document: Document) -> str:
    return document.row.title or document.text.title or ""


def _opens(document: Document, groups: Sequence[Group], words: str) -> bool:
    """Whether a sentence says an action again, or recalls in inspectors' words what was found.

    News of a report goes from one thing to the next: there, none stands over what follows.
    """
    if any(_is_news(document, group.items[0]) for group in groups):
        return False
    official = document.row.doc_type is DocType.OFFICIAL_REPORT
    if official and phrases.RECALLS.search(words):
        return True
    stems = terms_of(words).stems
    return any(
        group.subjects.terms[place].stems & stems
        for group in groups
        for place in _said_again(words, group.subjects)
    )


def tells(one: Placed) -> bool:
    """Whether a sentence tells something: it asks nothing, and is no word of the page's own."""
    silent = (
        phrases.WHEN.match,
        phrases.OF_THE_PAGE.search,
        phrases.QUESTION.search,
        phrases.ONLY_A_DAY.fullmatch,
        phrases.INVITES.match,
    )
    return not any(found(one.words) for found in silent)


def _said_again(words: str, subjects: Subjects) -> set[int]:
    """The places of the actions that a sentence only says again, without judging them."""
    if judgement_in(words, "inspectors") or phrases.NEWS.search(words):
        return set()
    terms, listed = terms_of(words), words[-1:] not in _STOPS
    return {
        place
        for place in range(len(subjects.terms))
        if subjects.says_again(place, terms)
        or not terms.words
        or (listed and subjects.names_only(place, terms))
    }


def _weaknesses(reading: Reading, groups: Sequence[Group], names: str) -> dict[str, Subjects]:
    """What each report criticises of which groups of actions are, by its publication."""
    asking = {group.items[0].row.id for group in groups}
    return {
        each.row.id: Subjects(
            (one.span.quote for one in each.findings if one.kind is FindingKind.WEAKNESS), names
        )
        for each in reading.documents
        if each.row.id in asking
    }


def _retells(document: Document, words: str, weak: Subjects) -> bool:
    """Whether others only tell again what inspectors found wrong, whenever they do."""
    if document.row.doc_type is DocType.OFFICIAL_REPORT:
        return False
    speaker = speaker_of(document.row.doc_type, words)
    return speaker == "inspectors" and bool(_said_again(words, weak))


def _reports(document: Document, one: Placed, item: Item) -> bool:
    """Whether a passage of others only tells what inspectors' new report says."""
    speaker = speaker_of(document.row.doc_type, one.words)
    if speaker != "inspectors" or judgement_in(one.words, speaker):
        return False
    return _is_news(document, item)


def _is_news(document: Document, item: Item) -> bool:
    """Whether a publication of others is from the weeks in which they tell a report as news."""
    told, asked = full_day(document.row.published_on), full_day(item.row.published_on)
    official = document.row.doc_type is DocType.OFFICIAL_REPORT
    return not official and bool(told and asked and told - asked <= _NEW)


def _later(one: Weighed, *, several: bool) -> tuple[Later, bool]:
    """A passage, and whether it is surely about the action; `several`: it may be about others."""
    passage, row = one.sentence.passage, one.document.row
    because = (
        (passage.doubted, TWO_AREAS),
        (not row.published_on, NO_DAY),
        (several and one.could_be and not one.named, SEVERAL),
        (not one.sure, NOT_SURE),
    )
    unsure = next((words for holds, words in because if holds), None)
    speaker = speaker_of(row.doc_type, one.sentence.words)
    later = Later(
        row=row,
        span=span(one.document.text, passage.start, passage.end),
        speaker=speaker,
        why=unsure or one.why,
        judgement=judgement_in(one.sentence.words, speaker),
        by=day_set(one.sentence.words, row.published_on),
    )
    return later, unsure is None
