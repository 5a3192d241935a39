"""Stated references to an action by its number: "priority action 2", "the first weakness"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.cases.actions.values import Item
from pipeline.model.terms import FindingKind

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one first i",
            "two second ii",
            "three third iii",
            "four fourth iv",
            "five fifth v",
            "six sixth vi",
            "seven seventh vii",
            "eight eighth viii",
            "nine ninth ix",
            "ten tenth x",
        ),
        start=1,
    )
    for word in words.split()
}
_ORDINAL = r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final"
_NAME = (
    r"(?P<priority>areas?\s+(?:for|of)\s+priority\s+actions?|priority\s+actions?(?:\s+areas?)?|PAs?(?=\s?\d))"
    r"|(?P<improvement>areas?\s+for\s+improvement|AFIs?(?=\s?\d))"
    r"|(?P<weakness>(?:areas?\s+of\s+)?(?:significant\s+)?(?:weakness(?:es)?|concern)|areas?\s+of\s+concern)"
    r"|(?P<required>requirements?(?:\s+of\s+the\s+notice)?|paragraphs?(?=\s+\d{1,2}\s+(?:of\s+the\s+notice|is|was|has))|measures?\s+(?:of|in)\s+the\s+notice)"
)
_DIGIT = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten"
_AFTER = re.compile(
    rf"\b(?:{_NAME})\s*(?:number\s+|no\.?\s*|\()?(?P<numbers>(?:{_DIGIT})\b(?:\s*(?:,|and|&|to)\s*(?:{_DIGIT})\b(?!\s+(?:per|%|of(?!\s+(?:the|that|this)\s+(?:\w+\s+)?(?:notice|plan|report|letter)\b)|months?|weeks?|days?)))*)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b(?P<numbers>(?:{_ORDINAL})(?:(?:,\s*|\s+and\s+|\s+or\s+)(?:the\s+)?(?:{_ORDINAL}))*)\s+"
    rf"(?:of\s+(?:the|its|our|these|those)\s+(?:\w+\s+)?|(?:identified|stated)\s+)?(?:{_NAME})",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"\brequirements?\s+(?P<marks>\((?:[a-h]|[ivx]{1,4})\)(?:(?:,|\s+and)\s+\((?:[a-h]|[ivx]{1,4})\))*)",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(
    r"(?:\bparagraphs?|\brequirements?|\A\W*(?:on|for|under))\s+(?P<marks>\d{1,2}\.\d{1,2}(?:(?:,|\s+and)\s+\d{1,2}\.\d{1,2})*)"
    r"(?=[\s,.:;)]|\Z)(?!\s*(?:%|per\b|million|m\b|weeks|months))",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w.]*\w")
_EACH = re.compile(rf"{_DIGIT}|{_ORDINAL}", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,2})\s*to\s*(\d{1,2})")
_KINDS = {
    "priority": (FindingKind.PRIORITY_ACTION,),
    "improvement": (FindingKind.AREA_FOR_IMPROVEMENT,),
    "weakness": (FindingKind.AREA_FOR_IMPROVEMENT, FindingKind.WEAKNESS),
    "required": (FindingKind.REQUIRED,),
}


class Reference(NamedTuple):
    """Numbers of actions of these kinds, named from `start`."""

    kinds: tuple[FindingKind, ...]
    numbers: tuple[int, ...]
    start: int


def references(words: str) -> Iterator[Reference]:
    """The actions that words name by number; -1 is the last of its kind."""
    for pattern in (_AFTER, _BEFORE):
        for found in pattern.finditer(words):
            kind = next(name for name in _KINDS if found[name])
            yield Reference(_KINDS[kind], _numbers(found["numbers"]), found.start())


def named(words: str, items: Sequence[Item]) -> set[int]:
    """The places in `items` of those that words name by number, or by their mark in a notice."""
    marks = {
        each
        for pattern in (_MARKED, _PARAGRAPH)
        for one in pattern.finditer(words)
        for each in _WORD.findall(one["marks"].casefold())
    }
    of_notice = (place for place, item in enumerate(items) if item.kind is FindingKind.REQUIRED)
    return {
        place
        for reference in references(words)
        for place, item in enumerate(items)
        if item.kind in reference.kinds and _meant(item, reference.numbers)
    } | {place for place in of_notice if items[place].mark in marks}


def _meant(item: Item, numbers: Sequence[int]) -> bool:
    return item.number in numbers or (-1 in numbers and item.number == item.of_kind)


def _numbers(words: str) -> tuple[int, ...]:
    ranged = _RANGE.fullmatch(words)
    if ranged:
        return tuple(range(int(ranged[1]), int(ranged[2]) + 1))
    return tuple(_number(each.group()) for each in _EACH.finditer(words))


def _number(word: str) -> int:
    low = word.casefold()
    if low in ("last", "final"):
        return -1
    return int(low) if low.isdigit() else _NUMBERS[low]
