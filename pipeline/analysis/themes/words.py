"""The words of a finding as a signal of its themes, beside where phrases name them.

Each stem, pair of neighbours and first word speaks for some themes and against others; together
they give each theme, and "none", a probability.
"""

import json
import lzma
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from itertools import pairwise
from math import exp, log, sqrt
from typing import NamedTuple

from pipeline.analysis.vocabulary.side_by_side import added_up, joined, parted

FILE = "theme_words.json.xz"
STEM, PAIR, FIRST = "", "+", ">"
"""The prefixes of words' names: a stem, two neighbouring ones, one of the first few."""
NONE = "none"
"""The name of "about no subject in particular" among themes."""
_WORD = re.compile(r"[a-z]+|\d+")
_LONGEST, _FIRST = 7, 6
_ZERO, _STEP, _SMALLEST = 128, 0.025, 0.1
"""The number that stands for a weight of 0 in the file, what one more counts, and the smallest
weight kept.
"""
_SCALES = {STEM: 2.0, PAIR: 2.0, FIRST: 0.7}
_COMMON = frozenset(
    [
        *("the", "a", "an", "of", "to", "and", "in", "for", "on", "at", "by", "with", "from", "as"),
        *("is", "are", "was", "were", "be", "been", "has", "have", "had", "not", "but", "or", "so"),
        *("that", "this", "it", "their", "they", "there", "who", "which"),
    ]
)


class WordWeights(NamedTuple):
    """What each word counts for each theme and for `NONE`: the names of these, a bias each, and the
    weights by word, joined as `compact` does.
    """

    themes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, int]


def compact(column: Sequence[float]) -> int:
    """The weights of a word, one for each theme, but for small ones: 0 if it has no others.

    A weight is a number of steps, and these are joined, side by side.
    """
    return joined(
        (place, min(max(round(weight / _STEP), -_ZERO), _ZERO - 1))
        for place, weight in enumerate(column)
        if abs(weight) >= _SMALLEST
    )


def in_order(quote: str) -> list[str]:
    """The stems of the words of a quotation as they stand, numbers as 0."""
    found = _WORD.findall(quote.lower().replace("ehcps", "ehcp"))
    return [word[:_LONGEST] if word.isalpha() else "0" for word in found]


def _grouped(quote: str) -> list[tuple[Collection[str], float]]:
    """The words of a quotation by how much each counts: the more there are, the less."""
    stems = in_order(quote)
    telling = [stem for stem in stems if stem not in _COMMON]
    single, pairs = set(telling), {f"{PAIR}{one} {two}" for one, two in pairwise(stems)}
    first = {FIRST + stem for stem in telling[:_FIRST]}
    return [
        (single, _SCALES[STEM] / sqrt(max(len(single), 1))),
        (pairs, _SCALES[PAIR] / sqrt(max(len(pairs), 1))),
        (first, _SCALES[FIRST]),
    ]


def words(quote: str) -> dict[str, float]:
    """The words of a quotation, and how much each counts."""
    return {word: value for some, value in _grouped(quote) for word in some}


def likely(quote: str, known: WordWeights) -> dict[str, float]:
    """The log probability of each theme, and of `NONE`, by the words of a quotation."""
    return _likely(_grouped(quote), known)


def likelihoods(found: Mapping[str, float], known: WordWeights) -> dict[str, float]:
    """The same for words each with how much it counts."""
    by_value: dict[float, list[str]] = {}
    for word, value in found.items():
        by_value.setdefault(value, []).append(word)
    return _likely([(some, value) for value, some in by_value.items()], known)


def _likely(
    grouped: Iterable[tuple[Collection[str], float]], known: WordWeights
) -> dict[str, float]:
    odds = list(known.bias)
    for some, value in grouped:
        step, steps = value * _STEP, added_up(some, known.weights, len(odds))
        odds = [one + step * number for one, number in zip(odds, steps, strict=True)]
    most = max(odds)
    total = most + log(sum([exp(one - most) for one in odds]))
    return {theme: one - total for theme, one in zip(known.themes, odds, strict=True)}


@lru_cache(maxsize=1)
def weights() -> WordWeights:
    """The weights in use."""
    return unpacked((resources.files("pipeline") / "data" / FILE).read_bytes())


def packed(known: WordWeights) -> bytes:
    """Weights as a file: names, biases, and the numbers of each word."""
    listed = {
        word: [
            number
            for place, steps in enumerate(parted(together, len(known.themes)))
            if steps
            for number in (place, steps + _ZERO)
        ]
        for word, together in sorted(known.weights.items())
    }
    text = json.dumps([known.themes, known.bias, listed], separators=(",", ":"))
    return lzma.compress(text.encode(), preset=9)


def unpacked(content: bytes) -> WordWeights:
    """The weights of a file that `packed` made."""
    themes, bias, listed = json.loads(lzma.decompress(content))
    weights = {
        word: joined(zip(one[::2], [steps - _ZERO for steps in one[1::2]], strict=True))
        for word, one in listed.items()
    }
    return WordWeights(tuple(themes), tuple(bias), weights)
