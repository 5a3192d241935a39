"""The words of outcomes as people misspell them: a letter left out, doubled, changed or moved.

A long word that is one slip away from that of an outcome, and is no word itself, means the outcome.
"""

import re
from functools import lru_cache

from pipeline.analysis.vocabulary.guarded_pattern import folded

_WORDS = (
    "inconsistent",
    "widespread",
    "systemic",
    "sufficient",
    "effective",
    "positive",
    "progress",
)
_VOWELS = "aeiou"
_LETTERS = re.compile(r"[a-z]{6,}")
_PARTED = re.compile(r"\bwide[ -]spread\b", re.IGNORECASE)
_REAL = frozenset({"affective", "effectives", "positives", "suffice", "systematic", "system"})
"""Words of their own."""


def _misspelt(word: str) -> set[str]:
    """Every spelling of a word with one slip after its first letter."""
    places = range(1, len(word))
    left_out = {word[:n] + word[n + 1 :] for n in places}
    doubled = {word[:n] + word[n] + word[n:] for n in places}
    moved = {word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in places if n + 1 < len(word)}
    changed = {
        word[:n] + vowel + word[n + 1 :] for n in places if word[n] in _VOWELS for vowel in _VOWELS
    }
    return (left_out | doubled | moved | changed) - {word}


_MEANT = {
    slip: word for word in _WORDS for slip in _misspelt(word) if len(slip) > 6 and slip not in _REAL
}


@lru_cache(maxsize=1)
def slips_in(text: str) -> frozenset[str]:
    """The misspelt words of outcomes in a text."""
    low = folded(text)
    parted = frozenset({"wide"}) if _PARTED.search(text) else frozenset()
    return parted | (_MEANT.keys() & set(_LETTERS.findall(low)))


def in_right_spelling(said: str, slips: frozenset[str]) -> str:
    """A sentence with those misspelt words put right."""
    for slip in slips & _MEANT.keys():
        said = re.sub(rf"\b{slip}\b", _MEANT[slip], said, flags=re.IGNORECASE)
    return _PARTED.sub("widespread", said)
