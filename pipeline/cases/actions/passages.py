"""The sentences of a publication that may be about an action, each with what stands above it.

Left out is what is about another area, another kind of inspection, a single school, or an earlier
inspection.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from pipeline.analysis.language.sentences import split
from pipeline.analysis.places.register import Mention, Register
from pipeline.model.documents import Block, Text

_HEADING = 120
_ANSWERS = re.compile(
    r"\b(?:inspect(?:ion|ions|ors|ed)|re-?visit\w*|Ofsted|CQC|written\s+statement|WSoA|priority\s+actions?"
    r"|(?:action|improvement|progress|strategic)\s+plans?|improvement\s+(?:notice|board|journey)"
    r"|engagement\s+meeting|DfE\s+and\s+NHS|(?:review|visit)s?\s+by\s+(?:the\s+)?(?:DfE|department)"
    r"|areas?\s+(?:of|for)\s+(?:significant\s+)?(?:weakness(?:es)?|improvement|concern)|APP|monitoring)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\bILACS\b|\bJTAI\b|\bjoint\s+targeted\b|\b(?:inspection|focused\s+visit)\s+of\s+(?:local\s+authority\s+|the\s+)?(?:\w+[’']s\s+|\w+\s+)?"
    r"(?:children[’']?s\s+(?:social\s+care|services|homes?)|adult|youth\s+(?:justice|offending)|fostering|adoption)"
    r"|\b(?:children[’']?s\s+(?:social\s+care|services|homes?)|adult\s+(?:social\s+care|services|learning)|youth\s+justice|fostering|adoption)\s+"
    r"(?:\w+\s+){0,2}?inspections?\b|\bsafeguarding\s+inspection"
    r"|\b(?:social\s+care|hospital|maternity|care\s+home|nursery|school|college|academy)(?:[’']s)?\s+(?:\w+\s+)?inspections?\b"
    r"|\binspection\s+of\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+){1,5}(?:School|Academy|College|Nursery|Hospital)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"\b(?:[A-Z][\w’'-]*\s+){1,4}(?:School|Academy|College|Nursery|Primary|Infants?|Juniors?|High)\b"
)
_RATED = re.compile(
    r"\b(?:rated|graded|judged|[Oo]utstanding|[Rr]equires\s+[Ii]mprovement|Ofsted|inspect\w+|headteacher)\b"
)
_VISIT = r"(?:inspection|letter|report|revisit|written statement)"
_EARLIER = re.compile(
    rf"\b(?:inspected|inspectors|{_VISIT})\b[^.;]{{0,60}}?\b(?:in|of|from|since)\s+(?:\w+\s+)?"
    rf"(?P<after>20\d\d)\b|\b(?P<before>20\d\d)\s+(?:\w+\s+){{0,3}}{_VISIT}"
    r"|\b(?:in|of|from)\s+(?:\w+\s+)?(?P<first>20\d\d),?\s+(?:\w+\s+){0,3}"
    r"(?:inspectors|Ofsted|inspection)\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"\W*(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?(?:(?:the|our|key|main|proposed|financial|legal|next)\s+)*(?:progress|position|summary|background"
    r"|risks?|steps|recommendations?|approach|purpose|oversight|implications|update|conclusions?|introduction|context"
    r"|what|how|minutes|discussion|priority|ambition|part|area|theme|objective|workstream|pa|report|issues)\b",
    re.IGNORECASE,
)
"""Headings inside one item of an agenda, or one plan."""
_OF_SEND = re.compile(r"(?:(?:Item |Paper )?[A-Z]?\d{1,3}[a-z]?[.):]?\s+)?SEND(?=[:.]|$)")
"""The heading of an item about SEND services as such: "7b SEND. For assurance"."""
_NEXT_ITEM = re.compile(r"(?:Item |Paper )?[A-Z]?\d{1,3}[a-z]?[.):]?\s+[A-Z]{4,}")
"""How the next item of minutes begins, its heading in capitals and its words in one paragraph."""
_MARK = re.compile(
    r"\W{0,3}(?:(?:\d{1,3}(?:\.\d{1,2})?|[A-Z]|[ivx]{1,4})[.)]"
    r"|\d{1,2}\.\d{1,2}(?=\s+(?-i:[A-Z])))\s+",
    re.IGNORECASE,
)
"""What marks an entry, and is no sentence: "1. Autism."."""
_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s+[a-z]")
"""The mark of a list's entry: what it names begins with a small letter."""
_ROW = 400
"""The most characters of a row that is told as one."""
_ONLY_NUMBER = re.compile(r"\W*(?:\d{1,2}(?:\.\d{1,2})*|[a-z])\W*", re.IGNORECASE)
_ENDS = ".:;,!?…"
_WHOSE = re.compile(
    r"\W*(?:who(?:\s+leads)?|lead(?:\s+officers?)?|led\s+by|owners?|responsible(?:\s+\w+)?)\s*:",
    re.IGNORECASE,
)
"""How a plan says whose an entry is, in a line without a stop."""
_QUESTION = re.compile(
    r"\W*(?:who|when|where|why|what|how|which|are|is|do|did)\b[^.:;!?]*\?\Z", re.IGNORECASE
)
"""A question alone: "Who checks?"."""
_SEVERAL = re.compile(r"(?:\S+\s+){3,}\S*[.!?;]\s+\S")
"""Several sentences: "Open a clinic each month. Lead: …" is no heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The sentence `body[start:end]` of block number `block`.

    `answers` says that the section or document says that it answers an inspection; `doubted` that
    another area is named beside this one. `continues`: it follows another of its block.
    """

    start: int
    end: int
    block: int
    continues: bool
    answers: bool
    doubted: bool


@dataclass(slots=True)
class _Place:
    """What holds where a text is being read: until the next heading, or the end of a block."""

    answers: bool
    section_elsewhere: bool = False
    elsewhere: bool = False


def passages(
    text: Text, register: Register, own: frozenset[str], since: str, *, answering: bool
) -> Iterator[Passage]:
    """The sentences in reading order, those of headings too.

    `own` are the GSS codes of the area and of those before and after it; `since` is the year in
    which the case began; `answering` says that the whole document answers the inspection.
    """
    mentions = register.mentions(text.body)
    place, rows = _Place(answering), rows_of(text)
    for number, block in enumerate(text.blocks):
        words = text.body[block.start : block.end]
        if is_heading(block, words) or _NEXT_ITEM.match(words):
            place.section_elsewhere = _about_elsewhere(words, block, mentions, own, since)
            first = words[:_HEADING]
            kept = place.answers and _WITHIN.match(words)
            of_send = _OF_SEND.match(words)
            place.answers = answering or bool(kept or of_send or _ANSWERS.search(first))
        place.elsewhere = place.section_elsewhere
        row = rows.get(number)
        told = [row.place][: row.first == number] if row else _sentences(text, number)
        for at, (start, end) in enumerate(told):
            named = _named(mentions, start, end)
            said = text.body[start:end]
            if _left_out(said, named, own, since):
                place.elsewhere = True
            elif named & own:
                place.elsewhere = place.section_elsewhere
            place.answers = place.answers or bool(_ANSWERS.search(said))
            if not place.elsewhere:
                doubted = bool(named - own)
                yield Passage(
                    start=start,
                    end=end,
                    block=number,
                    continues=at > 0,
                    answers=place.answers,
                    doubted=doubted,
                )


def is_heading(block: Block, words: str) -> bool:
    """Whether a block is a heading, also in all but name."""
    if block.kind in ("title", "heading"):
        return True
    if block.kind == "paragraph" and len(words) < _HEADING and _QUESTION.match(words):
        return True
    if _WHOSE.match(words):
        return False
    closed = words.rstrip("\"”’'")[-1:] in _ENDS or _SEVERAL.match(words)
    return block.kind == "paragraph" and len(words) < _HEADING and not closed


class Row(NamedTuple):
    """A row of a table that is told as one: its first block, its place, and its first cell's words,
    "" where these are only a number.
    """

    first: int
    place: tuple[int, int]
    label: str


def rows_of(text: Text) -> Mapping[int, Row]:
    """The rows of several short cells, by the numbers of their blocks."""
    every: dict[tuple[int | None, int], list[int]] = defaultdict(list)
    for number, block in enumerate(text.blocks):
        if block.kind == "cell" and block.row is not None:
            every[block.table, block.row].append(number)
    found: dict[int, Row] = {}
    for numbers in every.values():
        first, last = text.blocks[numbers[0]], text.blocks[numbers[-1]]
        if len(numbers) > 1 and last.end - first.start <= _ROW:
            cell = text.body[first.start : first.end]
            label = "" if _ONLY_NUMBER.fullmatch(cell) else cell
            row = Row(numbers[0], (first.start, last.end), label)
            found |= dict.fromkeys(numbers, row)
    return found


def listed_names(text: Text) -> frozenset[int]:
    """The numbers of short blocks that are a list, not headings: "1. autism", "2. plans"."""
    marks = [_own_mark(text, number) for number in range(len(text.blocks))]
    runs = (
        (number, number + 1)
        for number, (one, other) in enumerate(pairwise(marks))
        if one is not None and other == one + 1
    )
    return frozenset(itertools.chain.from_iterable(runs))


def _own_mark(text: Text, number: int) -> int | None:
    """The number before the words of what looks like a heading."""
    block = text.blocks[number]
    words = text.body[block.start : block.end]
    found = _NUMBER.match(words) if is_heading(block, words) else None
    return int(found[1]) if found and block.kind == "paragraph" else None


def _sentences(text: Text, number: int) -> Iterator[tuple[int, int]]:
    """The sentences of a block; a cell's that holds list items are theirs."""
    block = text.blocks[number]
    following = text.blocks[number + 1] if number + 1 < len(text.blocks) else None
    end = block.end if following is None else min(block.end, max(following.start, block.start))
    mark = _MARK.match(text.body, block.start, end)
    yield from split(text.body, mark.end() if mark else block.start, end)


def _named(mentions: Sequence[Mention], start: int, end: int) -> set[str]:
    return {each.area.gss_code for each in mentions if start <= each.start < end}


def _about_elsewhere(
    words: str, block: Block, mentions: Sequence[Mention], own: frozenset[str], since: str
) -> bool:
    return _left_out(words, _named(mentions, block.start, block.end), own, since)


def _left_out(words: str, named: set[str], own: frozenset[str], since: str) -> bool:
    """Whether a sentence is about another area, inspection or school, or an earlier inspection."""
    if named and not named & own:
        return True
    if _ELSEWHERE.search(words) or (_SCHOOL.search(words) and _RATED.search(words)):
        return True
    years = [year for one in _EARLIER.finditer(words) for year in one.groups() if year]
    return bool(years) and max(years) < since
