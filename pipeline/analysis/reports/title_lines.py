"""The title line of an official report or letter, which may end with the inspection's days."""

import re
from typing import NamedTuple

from pipeline.model.dates import FoundRange, find_ranges
from pipeline.model.documents import Block, Text

REPORT = re.compile(
    r"(?:Local\s+)?Area\s+SEND\s+(?P<kind>(?:(?:full|monitoring|thematic)\s+)?(?:re-?)?"
    r"(?:inspection|visit|review))(?:\s+report)?\s+(?:of|to|in)\s++(?:the\s++)?"
    r"(?P<area>(?:St\.|[^.:]){2,80}?)"
    r"(?:\s+(?:Local\s+)?Area\s+Partnership|\s+SEND\s+Partnership|\s*$)",
    re.IGNORECASE,
)
LETTER = re.compile(
    r"Joint\s+(?:local\s+)?area\s+(?:SEND|special educational needs (?:and|and/or) disabilit\w+)\s+"
    r"(?P<kind>inspection|re-?visit)\s+(?:in|of|to)\s+(?:the\s+)?(?P<area>[^.:]{2,80})",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"\s*(?:joint|local|area)\b", re.IGNORECASE)
"""How every title begins; most blocks do not, and are not searched for dates."""
_JOINS = re.compile(r"[\s,:;(–—-]*+(?:\b(?:from|on|between))?\s*\Z", re.IGNORECASE)
_ADDED = re.compile(r" \([a-z ,-]{2,40}\)\Z", re.IGNORECASE)
"""What kind of inspection it was, in brackets after the area."""
_LONGEST = 220


class Title(NamedTuple):
    """A title line: the match of its pattern, its block, and the days it ends with, if any."""

    match: re.Match[str]
    block: Block
    days: FoundRange | None


def titled(text: Text, block: Block, pattern: re.Pattern[str]) -> Title | None:
    """The title that a block on the first page consists of, apart from days at its end."""
    short = block.end - block.start <= _LONGEST
    if block.kind in ("bullet", "cell") or not short:
        return None
    if not _BEGINS.match(text.body, block.start, block.end) or text.page(block.start) != 1:
        return None
    days = next(iter(find_ranges(text.body, block.start, block.end)), None)
    words = text.body[block.start : days.start if days else block.end]
    end = block.start + len(_ADDED.sub("", _JOINS.sub("", words)))
    match = pattern.fullmatch(text.body, block.start, end)
    return Title(match, block, days) if match else None


def title_of(text: Text, pattern: re.Pattern[str]) -> Title | None:
    """The first title line of a text."""
    found = (titled(text, block, pattern) for block in text.blocks)
    return next((title for title in found if title is not None), None)
