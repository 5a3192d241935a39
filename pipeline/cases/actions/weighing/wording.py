"""How far a sentence is worded as one that tells what became of something, whatever it is about."""

from collections.abc import Mapping

from pipeline.analysis.themes.words import in_order
from pipeline.cases.actions.weighing.wording_weights import BIAS, WORDS

_MOST = 1.5
_FIRST = "^"
"""What marks the first word of a sentence."""
_WEIGHTS = {word: weight for weight, words in WORDS.items() for word in words.split()}


def words_of(sentence: str) -> frozenset[str]:
    """The stems of a sentence's words, its first once more as such, numbers as 0."""
    stems = in_order(sentence)
    return frozenset((*stems, *(_FIRST + stem for stem in stems[:1])))


def worded(sentence: str) -> float:
    """From -1.5 to 1.5: about 0 is usual."""
    return worded_by(sentence, BIAS, _WEIGHTS)


def worded_by(sentence: str, bias: float, weights: Mapping[str, float]) -> float:
    """The same by a bias and weights other than those in use."""
    odds = bias + sum(weights.get(word, 0.0) for word in words_of(sentence))
    return max(-_MOST, min(odds / 2, _MOST))
