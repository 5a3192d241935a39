"""Where a finding mentions themes: by name or by a hint; else by two words near each other."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from pipeline.analysis.vocabulary.lexicon import Hit
from pipeline.analysis.vocabulary.themes.groups import PARTS, Part
from pipeline.model.terms import Theme

_NEAR = 50
"""The most characters between the two words of a pair."""


class Mention(NamedTuple):
    """Words at `start:end` that name a theme, or only hint at it."""

    theme: Theme
    named: bool
    start: int
    end: int


def mentions(hits: Sequence[Hit], sentences: Sequence[tuple[int, int]]) -> list[Mention]:
    """The mentions of themes among the phrases found in some sentences, in order of `start`.

    Where no phrase names one, two words do as a pair if they stand near each other in one
    sentence.
    """
    found, pairs = [], dict[Theme, tuple[list[Hit], list[Hit]]]()
    for hit in hits:
        theme, part = PARTS[hit.group]
        if part in (Part.NAMES, Part.HINTS):
            found.append(Mention(theme, part is Part.NAMES, hit.start, hit.end))
        else:
            pairs.setdefault(theme, ([], []))[part is Part.SAID].append(hit)
    if not any(mention.named for mention in found):
        for theme, (spoken_of, said) in pairs.items():
            found += _paired(theme, spoken_of, said, sentences)
    return sorted(found, key=lambda mention: mention.start)


def _paired(
    theme: Theme,
    spoken_of: Sequence[Hit],
    said: Sequence[Hit],
    sentences: Sequence[tuple[int, int]],
) -> Iterator[Mention]:
    for pair in product(spoken_of, said):
        first, second = sorted(pair, key=lambda hit: hit.start)
        if first.end <= second.start <= first.end + _NEAR and any(
            start <= first.start and second.end <= end for start, end in sentences
        ):
            yield Mention(theme, True, first.start, second.end)
