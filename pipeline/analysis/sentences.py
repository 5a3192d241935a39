"""Sentences of a text, each a range of its body."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)|\n+")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Cllr|St|No|nos|vs|e\.g|i\.e|eg|ie|etc|approx|cf|Fig|para|p|pp|vol|Rev|Hon|Inc|Ltd|Jan|Feb|Mar|Apr"
    r"|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z])\.$"
)
_NEXT = re.compile(r"\s+[\"'“‘(\[]*[A-Z0-9£]")


def split(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `body[start:end]` as ranges without white space at their ends."""
    at = start
    for match in _END.finditer(body, start, end):
        if match.group()[0] != "\n" and (
            _ABBREVIATED.search(body, max(at, match.start() - 8), match.start() + 1)
            or not _NEXT.match(body, match.end(), end)
        ):
            continue
        if match.group()[0] == "\n" and _runs_on(body, match.start(), match.end()):
            continue
        yield from _trimmed(body, at, match.end())
        at = match.end()
    yield from _trimmed(body, at, end)


def _runs_on(body: str, start: int, end: int) -> bool:
    """Whether a single line break is only the end of a line within a sentence."""
    return end - start == 1 and body[end : end + 1].islower()


def _trimmed(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
