"""A text as the rules read it: its sentences, and every phrase that they know, found in one pass."""

from typing import NamedTuple

from pipeline.analysis import cues, evaluations, fact_words, themes
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
    """The reading of a text; one without blocks counts as a single paragraph."""
    blocks = text.blocks or (Block("paragraph", 0, len(text.body)),)
    hits = _LEXICON.hits(text.body)
    sentences: list[Sentence] = []
    at = {"cues": 0, "evaluations": 0, "facts": 0}
    for number, block in enumerate(blocks):
        for start, end in split(text.body, block.start, block.end):
            parts = []
            for domain, first in at.items():
                listed, last = hits[domain], first
                while last < len(listed) and listed[last].start < end:
                    last += 1
                at[domain] = last
                parts.append(listed[first:last])
            sentences.append(Sentence(start, end, number, parts[0], parts[1], parts[2]))
    return Reading(text, blocks, sentences, hits["cues"], hits["themes"])


def phrases(words: str, domain: str) -> set[str]:
    """The groups of `domain` that have a phrase in a few words (a title)."""
    return {hit.group for hit in _LEXICON.hits(words)[domain]}
