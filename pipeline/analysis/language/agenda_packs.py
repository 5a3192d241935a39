"""Agenda packs: a meeting's papers in one file, of which only items about inspections are read.

What other items say about roads, schools or care homes must not be taken for what inspectors found.
The rest of the pack is blanked out, character by character, so that every offset still refers to
the whole stored text.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from pipeline.model.documents import Text

_FEWEST_PAGES = 12
_ITEM = re.compile(
    r"(?:agenda\s+)?item\s*+(?:no\.?|number)?\s*+:?\s*+(?P<number>\d{1,2})[a-z]?\b", re.IGNORECASE
)
_LONGEST_HEAD = 200
_OPENING = 1500
"""How many characters at the start of an item show what it is about."""
_SEND = re.compile(r"\bSEND\b|(?i:special\s+educational\s+needs)")
_INSPECTED = re.compile(
    r"\b(?:Ofsted|CQC|Care\s+Quality\s+Commission|(?i:inspect(?:ion|ors|ed)|re-?visit|written\s+statement\s+of\s+action"
    r"|priority\s+action))\b"
)
_ASIDE = re.compile(
    r"\b(?:area|local\s+area)\s+SEND\b[^.]{0,40}\binspect|\bSEND\s+(?:re-?)?(?:inspection|revisit)\b"
    r"|\binspect\w+\b[^.]{0,80}\blocal\s+area\s+partnership\b|\blocal\s+area\s+partnership\b[^.]{0,80}\binspect",
    re.IGNORECASE,
)


class _Item(NamedTuple):
    number: str
    start: int
    end: int


def is_pack(text: Text) -> bool:
    """Whether a text holds the papers of several agenda items."""
    return len(_items(text)) > 1


def narrowed(text: Text) -> Text:
    """The text with all but its items about an inspection blanked out; unchanged if it is no pack.

    If no item is about one, only the pages that mention one are left; if none does, the text is
    returned whole.
    """
    items = _items(text)
    if len(items) < 2:
        return text
    kept = [
        (one.start, one.end) for one in items if _about(text.body[one.start : one.start + _OPENING])
    ]
    kept = kept or [page for page in _pages(text) if _ASIDE.search(text.body, *page)]
    if not kept:
        return text
    blocks = tuple(
        b for b in text.blocks if any(start <= b.start and b.end <= end for start, end in kept)
    )
    return replace(text, body="".join(_blanked(text.body, kept)), blocks=blocks)


def _about(opening: str) -> bool:
    return _SEND.search(opening) is not None and _INSPECTED.search(opening) is not None


def _items(text: Text) -> list[_Item]:
    """The items by their headings ("Agenda Item 7"), each up to the next; none in a short text."""
    if len(text.page_starts) < _FEWEST_PAGES:
        return []
    heads: list[tuple[str, int]] = []
    for block in text.blocks:
        if block.kind == "cell" or block.end - block.start >= _LONGEST_HEAD:
            continue
        found = _ITEM.match(text.body, block.start, block.end)
        if found and (not heads or heads[-1][0] != found["number"]):
            heads.append((found["number"], block.start))
    ends = [("", len(text.body))]
    return [_Item(number, start, end) for (number, start), (_, end) in pairwise([*heads, *ends])]


def _pages(text: Text) -> Iterator[tuple[int, int]]:
    return pairwise([*text.page_starts, len(text.body)])


def _blanked(body: str, kept: list[tuple[int, int]]) -> Iterator[str]:
    """The body in pieces: `kept` ranges as they are, the rest as spaces, keeping line breaks."""
    at = 0
    for start, end in kept:
        yield re.sub(r"[^\n]", " ", body[at:start])
        yield body[start:end]
        at = end
    yield re.sub(r"[^\n]", " ", body[at:])
