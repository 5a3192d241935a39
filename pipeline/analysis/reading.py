"""A text as the rules read it: its sentences, and every phrase that they know, found in one pass."""

from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

from pipeline.analysis import cues, evaluations, fact_words, packs, themes
from pipeline.analysis.lexicon import Hit, Lexicon
from pipeline.analysis.sentences import split
from pipeline.model import Block, Text

_LEXICON = Lexicon(
    {"cues": cues.GROUPS, "evaluations": evaluations.GROUPS, "facts": fact_words.GROUPS, "themes": themes.GROUPS}
)


class Sentence(NamedTuple):
    """The sentence `body[start:end]` of block number `block`, with the phrases in it by domain."""

    start: int
    end: int
    block: int
    cues: list[Hit]
    evaluations: list[Hit]
    facts: list[Hit]


class Reading(NamedTuple):
    """A text with its blocks, sentences and phrases, all in reading order."""

    text: Text
    blocks: tuple[Block, ...]
    sentences: list[Sentence]
    cues: list[Hit]
    themes: list[Hit]


def read(text: Text) -> Reading:
    """The reading of a text; one without blocks counts as a single paragraph, of an agenda pack only some items count."""
    text = packs.narrowed(text)
    blocks = text.blocks or (Block("paragraph", 0, len(text.body)),)
    hits = _LEXICON.hits(text.body)
    takers = [_taker(hits[domain]) for domain in ("cues", "evaluations", "facts")]
    sentences: list[Sentence] = []
    for number, block in enumerate(blocks):
        for start, end in split(text.body, block.start, block.end):
            sentences.append(Sentence(start, end, number, *(take(end) for take in takers)))
    return Reading(text, blocks, sentences, hits["cues"], hits["themes"])


def _taker(hits: list[Hit]) -> Callable[[int], list[Hit]]:
    """A function that gives the phrases, of those not given yet, that begin before a place."""
    starts = [hit.start for hit in hits]
    given = 0

    def take(end: int) -> list[Hit]:
        nonlocal given
        first, given = given, bisect_left(starts, end, given)
        return hits[first:given]

    return take


def phrases(words: str, domain: str) -> set[str]:
    """The groups of `domain` that have a phrase in a few words (a title)."""
    return {hit.group for hit in _LEXICON.hits(words)[domain]}
