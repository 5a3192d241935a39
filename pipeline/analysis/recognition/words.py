"""The words of a publication's title, of its sentences about inspections and of its whole text,
singly and in pairs.

They complement its signals: `word_weights` says how much each counts. Names of areas, months and
numbers are masked, as none of them shows what a page is.
"""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading, Sentence
from pipeline.analysis.places.register import Mention, Register
from pipeline.analysis.vocabulary.lexicon import lowered

AREA, MONTH, NUMBER = "<area>", "<month>", "<number>"
"""The masks for the name of an area, a month ("may" and "march" are words) and a number."""
_SPEAKS = frozenset(
    [
        "area_inspection",
        "partnership",
        "plan",
        "ofsted",
        "cqc",
        "inspection",
        "report_out",
        "awaited",
    ]
)
"""The groups of phrases that make a sentence one about an inspection."""
_MASK = "\x01"
_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|\x01+")
_MONTHS = dict.fromkeys(
    [
        "january",
        "february",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    MONTH,
)
_FEWEST = 40
"""The number of words beyond which a text's length no longer lowers the weight of each."""
_FEWEST_IN_TITLE = 4


class Words(NamedTuple):
    """The words and pairs of a title or of sentences, and the weight of each (0 to 1).

    The more different words there are, the less each counts.
    """

    known: frozenset[str]
    strength: float


class Wanted(NamedTuple):
    """A word or pair that is looked for: `about` means in sentences about inspections only."""

    words: str
    about: bool


def title_words(title: str, register: Register) -> Words:
    """The words of a title."""
    return _weighed([_tokens(_masked(title, register.mentions(title)))], _FEWEST_IN_TITLE)


def body_words(reading: Reading, register: Register) -> tuple[Words, Words]:
    """The words of the sentences about inspections, and those of the whole text."""
    masked = _masked(reading.text.body, register.mentions(reading.text.body))
    every = [(one, _tokens(masked, one.start, one.end)) for one in reading.sentences]
    about = [words for one, words in every if _is_about(one)]
    return _weighed(about, _FEWEST), _weighed([words for _, words in every], _FEWEST)


def places_of(
    wanted: Collection[Wanted], reading: Reading, register: Register
) -> dict[Wanted, tuple[int, int]]:
    """Where a text first contains each word or pair, as ranges of the body."""
    found: dict[Wanted, tuple[int, int]] = {}
    words = {one.words for one in wanted}
    begin = {one.partition(" ")[0] for one in words}
    masked = _masked(reading.text.body, register.mentions(reading.text.body))
    for one in reading.sentences:
        kinds = (False, True) if _is_about(one) else (False,)
        before, begun = "", 0
        for token in _TOKEN.finditer(masked, one.start, one.end):
            word, start = _named(token[0]), token.start()
            pair = f"{before} {word}" if before in begin else ""
            for each, at in ((word, start), (pair, begun)):
                if each in words:
                    for about in kinds:
                        if (each, about) in wanted:
                            found.setdefault(Wanted(each, about), (at, token.end()))
            before, begun = word, start
        if len(found) == len(wanted):
            break
    return found


def _is_about(one: Sentence) -> bool:
    """Whether a sentence is about inspections."""
    return any(hit.group in _SPEAKS for hit in one.cues)


def _masked(words: str, mentions: Sequence[Mention]) -> str:
    """`words` in lower case with the names of areas masked; characters keep their places."""
    low, parts, at = lowered(words), [], 0
    for one in mentions:
        if one.start >= at:
            parts += [low[at : one.start], _MASK * (one.end - one.start)]
            at = one.end
    return "".join([*parts, low[at:]])


def _tokens(masked: str, start: int = 0, end: int | None = None) -> list[str]:
    found = _TOKEN.findall(masked, start, len(masked) if end is None else end)
    return [_named(word) for word in found]


def _named(word: str) -> str:
    if word[0] == _MASK:
        return AREA
    return NUMBER if word[0].isdigit() else _MONTHS.get(word, word)


def _weighed(sentences: list[list[str]], fewest: int) -> Words:
    single = {word for words in sentences for word in words}
    pairs = {f"{one} {two}" for words in sentences for one, two in pairwise(words)}
    return Words(frozenset(single | pairs), 1 / sqrt(max(len(single), fewest)))
