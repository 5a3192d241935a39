"""Sentences of a text, each as a range of its body."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…\n]+[\"'”’)\]]*")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Cllr|St|No|nos|vs|e\.g|i\.e|eg|ie|etc|approx|cf|Fig|para|p|pp|vol|Rev|Hon|Inc|Ltd|Jan|Feb|Mar|Apr"
    r"|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z])\.$"
)
_NEXT = re.compile(r"\s+[\"'“‘(\[]*[A-Z0-9£]")
_UNSPACED = re.compile(
    r"(?<=[a-z][a-z][.!?])(?<!\bwww\.)[\"”’]*(?:\s?[*•▪●]\s*(?=\S)|(?=[A-Z][a-z]*\s+[a-z]))"
)
"""An end that copying has left without its space, or with a bullet in its place."""
_LONGEST = 2_000
"""How many characters of a sentence are read as one: what is longer is no sentence, and searches in
it could take long.
"""
_WORD = re.compile(r"\w")
"""What a sentence has at the least: a mark of punctuation alone says nothing."""
_BULLET = re.compile(r"[^\S\n]?[*•▪●]\s*")


def split(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `body[start:end]` as ranges without surrounding white space."""
    at = start
    for match in _END.finditer(body, start, end):
        first, last = match.span()
        if last == end or _ends(body, at, first, last, end):
            yield from _trimmed(body, at, last)
            bullet = _BULLET.match(body, last, end)
            at = bullet.end() if bullet else last
    if at < end:
        yield from _trimmed(body, at, end)


def _ends(body: str, at: int, start: int, stop: int, end: int) -> bool:
    """Whether the punctuation at `start:stop` ends the sentence from `at`, with more to come."""
    if body.find("\n", start, stop) >= 0:
        return body[start] != "\n" or stop - start > 1 or not body[stop : stop + 1].islower()
    if not _NEXT.match(body, stop, end):
        return _UNSPACED.match(body, start + 1, end) is not None
    return not _ABBREVIATED.search(body, max(at, start - 8), start + 1)


def _trimmed(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST:
        space = body.rfind(" ", start, start + _LONGEST)
        cut = space if space > start else start + _LONGEST
        yield from _trimmed(body, start, cut)
        start = cut
    piece = body[start:end]
    words = piece.strip()
    if _WORD.search(words):
        start += len(piece) - len(piece.lstrip())
        yield start, start + len(words)
