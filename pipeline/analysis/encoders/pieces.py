"""Words as pieces of words, which is what encoders read."""

from collections.abc import Sequence
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from tokenizers import Tokenizer

FOLDER = resources.files("pipeline") / "data" / "encoders"
"""How words are taken apart, a vector for each piece, and the encoders."""
TOKENS = "tokenizer.json"


class Pieces(NamedTuple):
    """The numbers of pieces of words, and for each whether it is context (1) or not (0)."""

    numbers: list[int]
    context: list[int]


def flat(words: str) -> str:
    """Words with one space between them."""
    return " ".join(words.split())


def numbers(words: str) -> list[int]:
    """The numbers of the pieces of words. Long words take long: whoever asks cuts them first."""
    return list(_tokens().encode(flat(words), add_special_tokens=False).ids)


def pieces(own: Sequence[int], *context: Sequence[int]) -> Pieces:
    """What is read: the pieces that are asked about, then parts of their context, each ended."""
    begin, end = _tokens().encode("").ids
    first = [begin, *own, end]
    then = [number for part in context for number in (*part, end)]
    return Pieces(first + then, [0] * len(first) + [1] * len(then))


@lru_cache(maxsize=1)
def _tokens() -> Tokenizer:
    return Tokenizer.from_str((FOLDER / TOKENS).read_text(encoding="utf-8"))
