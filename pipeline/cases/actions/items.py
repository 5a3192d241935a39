"""The actions that a case asks for: of the inspectors' reports, and of the government's notice."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.analysis.news.duties import owners
from pipeline.analysis.reports import improvement_notices as notices
from pipeline.analysis.reports.findings import BODIES_LISTED
from pipeline.analysis.reports.responsible import in_words
from pipeline.cases.actions.listed import (
    addressee_of,
    demands_in,
    developments_in,
    improvements_in,
    is_order,
    judged_in,
    mark_before,
    number_before,
    parted,
    recalled_in,
    responsible_in,
    weaknesses_in,
)
from pipeline.cases.actions.subjects import Subjects, terms_of
from pipeline.cases.actions.values import Document, Item
from pipeline.model.dates import ahead_of, find_ranges
from pipeline.model.documents import PartialDate, Span
from pipeline.model.inspections import Finding
from pipeline.model.terms import DocType, FindingKind, StatedBy

_FORMAL = (FindingKind.PRIORITY_ACTION, FindingKind.AREA_FOR_IMPROVEMENT)
_STATED = re.compile(
    r"(?:priority\s+action|improvement|weakness|concern)\s+(?P<number>\d{1,2})\b", re.IGNORECASE
)
_BY = re.compile(
    r"\b(?:by|before|no\s+later\s+than|until|due(?:\s+(?:on|in))?|target(?:\s+date)?:?)\s+"
    r"(?:the\s+)?(?:end\s+of\s+)?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.;:]\s")
_ASKED = re.compile(
    r"\b(?:shall|must|should|will|(?:is|are) (?:required )?to"
    r"|(?:has|have) (?:to|undertaken|agreed))\b"
)
"""Before it a sentence names who is to act; after it, to whom that is to be done or shown."""
_NEAR = 3
_NOTICE = re.compile(r"\b(?:notice|direction)\b", re.IGNORECASE)
_ENDS = re.compile(
    r"\A\W*(?:\d+[.)]\s+)?(?:the\s+)?(?:department|officials|secretary\s+of\s+state)\b[^.;]{0,40}"
    r"\bwill\b|\b(?:hold\s+a\s+review|notice\s+will\s+(?:stand|remain|stay)|unwilling|satisfaction)\b",
    re.IGNORECASE,
)
"""What a notice says of itself, below what it requires."""
_LIFTED = re.compile(r"\b(?:lift(?:ed|ing)?|closed?|removed|ended)\b", re.IGNORECASE)
_NO_ACTION = re.compile(
    r"\(.*\)|(?:who|lead|owner|responsible(?:\s+(?:body|bodies|partners?))?)\W+areas?\s+for\s+[\w\s]{0,20}actions?",
    re.IGNORECASE,
)
"""A remark in brackets, or the head of a table, below the heading of a report's actions."""
_REPEATING = (
    DocType.ACTION_PLAN,
    DocType.LOCAL_OFFER,
    DocType.COUNCIL_NEWS,
    DocType.COMMITTEE,
    DocType.HEALTH_BODY,
)


def items_of(documents: Sequence[Document]) -> list[list[Item]]:
    """The actions of each publication that asks for some; `documents` are in order of days.

    The first report, and every notice; where no report is held, the first publication of the
    partnership that repeats its actions. What a later one only says again is no action of its own.
    """
    report = _report(documents)
    made = [_items(report, _reported(report))] if report else []
    notices_made: list[list[Item]] = []
    for each in filter(is_notice, documents):
        new = _new(_items(each, _demanded(each)), notices_made)
        if new:
            notices_made.append(new)
    return [*made, *notices_made]


def _report(documents: Sequence[Document]) -> Document | None:
    """The publication whose list of actions counts."""
    stating = [one for one in documents if _reported(one)]
    official = (one for one in stating if one.row.doc_type is DocType.OFFICIAL_REPORT)
    repeating = (one for one in stating if one.row.doc_type in _REPEATING)
    return next(official, None) or next(repeating, None)


def _new(items: Sequence[Item], earlier: Sequence[Sequence[Item]]) -> list[Item]:
    """The requirements that no earlier notice has."""
    known = Subjects(item.span.quote for group in earlier for item in group)
    return [one for one in items if not _known(one, known)]


def is_notice(document: Document) -> bool:
    """Whether a publication is a notice or direction of the government, or varies one."""
    if notices.marks(document.text):
        return True
    title = document.row.title or document.text.title or ""
    return document.row.doc_type is DocType.GOVERNMENT and bool(
        _NOTICE.search(title) and not _LIFTED.search(title)
    )


def _reported(document: Document) -> list[Finding]:
    """The inspectors' actions that a publication states.

    A letter of 2016 to 2022 lists them where it asks for a written statement; where no such letter
    is held, that of a revisit recalls them.
    """
    if is_notice(document):
        return []
    formal = _formal(document)
    if formal or document.row.doc_type is not DocType.OFFICIAL_REPORT:
        return formal
    kind = FindingKind.AREA_FOR_IMPROVEMENT
    better = [
        Finding(kind=kind, stated_by=StatedBy.INSPECTORS, span=one)
        for one in improvements_in(document.text)
    ]
    if better:
        return better
    weaknesses = list(weaknesses_in(document.text))
    who = responsible_in(document.text) if weaknesses else ()
    return [
        Finding(kind=kind, stated_by=StatedBy.INSPECTORS, span=one, responsible=who)
        for one in weaknesses
        or judged_in(document.text)
        or list(developments_in(document.text))
        or recalled_in(document.text)
    ]


def _formal(document: Document) -> list[Finding]:
    """What a publication says that inspectors ask for; a list that was found as one is parted."""
    every = (
        one
        for one in document.findings
        if one.kind in _FORMAL and one.stated_by is StatedBy.INSPECTORS
    )
    found: list[Finding] = []
    for one in every:
        if BODIES_LISTED.match(one.span.quote) or _NO_ACTION.fullmatch(one.span.quote):
            continue
        entries = parted(document.text, one.span)
        alone = len(entries) == 1
        found += [one] if alone else [replace(one, span=each, responsible=()) for each in entries]
    return found


def _demanded(document: Document) -> list[Finding]:
    """The government's requirements in a notice: its entries, and what else it is found to ask."""
    kind, by = FindingKind.REQUIRED, StatedBy.GOVERNMENT
    entries, addressed = list(demands_in(document.text)), addressee_of(document.text)
    others = [
        one
        for one in document.findings
        if one.kind is kind
        and not any(_overlap(one.span, entry) for entry in entries)
        and not (entries and (_ENDS.search(one.span.quote) or one.span.quote.endswith(":")))
    ]
    told = (
        Finding(kind=kind, stated_by=by, span=one, responsible=who)
        for one in entries
        for who in (addressed if is_order(one.quote) else _named(one.quote),)
    )
    return [*told, *others]


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _known(item: Item, known: Subjects) -> bool:
    said = terms_of(item.span.quote)
    return any(known.says_again(place, said) for place in range(len(known.terms)))


def _items(document: Document, found: Sequence[Finding]) -> list[Item]:
    places: dict[FindingKind, int] = {}
    made = []
    for one in sorted(found, key=lambda each: each.span.start):
        places[one.kind] = places.get(one.kind, 0) + 1
        made.append(_item(document, one, places[one.kind], [each.kind for each in found]))
    return made


def _item(document: Document, one: Finding, place: int, kinds: Sequence[FindingKind]) -> Item:
    stated = _STATED.search(one.section)
    numbered = int(stated["number"]) if stated else number_before(document.text, one.span.start)
    return Item(
        row=document.row,
        kind=one.kind,
        span=one.span,
        number=place if numbered is None else numbered,
        of_kind=kinds.count(one.kind),
        mark=mark_before(document.text, one.span.start),
        owners=owners_of(one.kind, one.span.quote, one.responsible),
        by=day_set(one.span.quote, document.row.published_on),
    )


def owners_of(kind: FindingKind, words: str, named: tuple[str, ...]) -> tuple[str, ...]:
    """The bodies that have to act: those `named` beside a finding, else by the words of an action;
    of an order only those to whom it is given.
    """
    if named or kind not in (*_FORMAL, FindingKind.REQUIRED):
        return named
    return () if kind is FindingKind.REQUIRED and is_order(words) else _named(words)


def _named(words: str) -> tuple[str, ...]:
    said = ((one, _ASKED.search(one)) for one in _SENTENCE.split(words))
    asked = "; ".join(one[: found.start()] for one, found in said if found)
    return in_words(words) or owners(asked or words)


def day_set(words: str, published: PartialDate | None) -> PartialDate | None:
    """The day by which words ask for something or plan it; None where they name none."""
    return next(_days(words, published), None)


def _days(words: str, published: PartialDate | None) -> Iterator[PartialDate]:
    for led in _BY.finditer(words):
        for found in find_ranges(words, led.end(), reference=ahead_of(published)):
            if found.start - led.end() <= _NEAR and not found.ended.startswith("--"):
                yield found.ended
            break
