"""A text as the rules read it: its sentences and every known phrase, found in one pass."""

from bisect import bisect_left
from itertools import accumulate, pairwise
from typing import NamedTuple

from pipeline.analysis.language import agenda_packs as packs
from pipeline.analysis.language.sentences import split
from pipeline.analysis.vocabulary import (
    evaluation_phrases as evaluations,
)
from pipeline.analysis.vocabulary import (
    fact_phrases as fact_words,
)
from pipeline.analysis.vocabulary import (
    inspection_phrases as cues,
)
from pipeline.analysis.vocabulary import (
    statement_phrases as statement_words,
)
from pipeline.analysis.vocabulary import (
    tone_phrases,
    voice_phrases,
)
from pipeline.analysis.vocabulary.lexicon import Hit, Lexicon
from pipeline.model.documents import Block, Text

_LEXICON = Lexicon(
    {
        "cues": cues.GROUPS,
        "evaluations": evaluations.GROUPS,
        "facts": fact_words.GROUPS,
        "statements": statement_words.GROUPS,
        "voices": voice_phrases.GROUPS,
        "tones": tone_phrases.GROUPS,
    }
)

_OF_SENTENCES = ("cues", "evaluations", "facts", "statements", "voices", "tones")


class Sentence(NamedTuple):
    """The sentence `body[start:end]` of block number `block`, with the phrases in it by domain."""

    start: int
    end: int
    block: int
    cues: list[Hit]
    evaluations: list[Hit]
    facts: list[Hit]
    statements: list[Hit]
    voices: list[Hit]
    tones: list[Hit]


class Reading(NamedTuple):
    """A text with its blocks, sentences and phrases, all in reading order."""

    text: Text
    blocks: tuple[Block, ...]
    sentences: list[Sentence]
    cues: list[Hit]


def read(text: Text) -> Reading:
    """The reading of a text; one without blocks counts as a single paragraph.

    In an agenda pack only some items count.
    """
    text = packs.narrowed(text)
    blocks = text.blocks or (Block(kind="paragraph", start=0, end=len(text.body)),)
    hits = _LEXICON.hits(text.body)
    places = [
        (start, end, number)
        for number, block in enumerate(blocks)
        for start, end in split(text.body, block.start, block.end)
    ]
    parted = [_parted(hits[domain], [end for _, end, _ in places]) for domain in _OF_SENTENCES]
    sentences = [Sentence(*place, *inside) for place, *inside in zip(places, *parted, strict=True)]
    return Reading(text, blocks, sentences, hits["cues"])


def _parted(hits: list[Hit], ends: list[int]) -> list[list[Hit]]:
    """The phrases that begin before the end of each sentence, but not of an earlier one."""
    starts = [start for _, start, _ in hits]
    bounds = accumulate((bisect_left(starts, end) for end in ends), max, initial=0)
    return [hits[first:last] for first, last in pairwise(bounds)]


def hits_in(words: str, domain: str) -> list[Hit]:
    """The phrases of `domain` in a few words (a heading), in order."""
    return _LEXICON.hits(words)[domain]


def phrases(words: str, domain: str) -> set[str]:
    """The groups of `domain` that have a phrase in a few words (a title)."""
    return {hit.group for hit in _LEXICON.hits(words)[domain]}
