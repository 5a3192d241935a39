"""Hashes by which labelled material is known without its words, and dealt into parts."""

import hashlib

_DIGITS = 12


def digits(words: str) -> str:
    """By what words are known: the first digits of their SHA-256."""
    return _hash(words)[:_DIGITS]


def fold_of(place: str, count: int) -> int:
    """Which of `count` parts, left out in turn, the material of an area or writer belongs to."""
    return int(_hash(place), 16) % count


def _hash(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()
