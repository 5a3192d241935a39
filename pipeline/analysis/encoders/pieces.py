"""Words as pieces of words, which is what encoders read."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from pipeline.analysis.encoders.files import content, once

if TYPE_CHECKING:
    from tokenizers import Tokenizer

TOKENS = "tokenizer.json"
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ud800-\udfff]")
"""Characters that nobody sees, and halves of such that are none: they would take the place of words
in what is read.
"""


class Pieces(NamedTuple):
    """The numbers of pieces of words, and for each whether it is context (1) or not (0)."""

    numbers: list[int]
    context: list[int]


def flat(words: str) -> str:
    """Words with one space between them, without what nobody sees."""
    return " ".join(_UNSEEN.sub("", words).split())


def numbers(words: str) -> list[int]:
    """The numbers of the pieces of words. Long words take long: whoever asks cuts them first."""
    return list(_tokens().encode(flat(words), add_special_tokens=False).ids)


def pieces(own: Sequence[int], *context: Sequence[int]) -> Pieces:
    """What is read: the pieces that are asked about, then parts of their context, each ended."""
    begin, end = _ends()
    first = [begin, *own, end]
    then = [number for part in context for number in (*part, end)]
    return Pieces(first + then, [0] * len(first) + [1] * len(then))


@once
def _ends() -> tuple[int, int]:
    """What stands at the beginning, and at the end of each part."""
    begin, end = _tokens().encode("").ids
    return begin, end


@once
def _tokens() -> "Tokenizer":
    """What takes words apart; "[SEP]" in a text is letters and brackets, no end of a part."""
    from tokenizers import Tokenizer  # with what runs encoders (`networks`)

    tokens = Tokenizer.from_str(content(TOKENS).decode())
    tokens.encode_special_tokens = True
    return tokens
