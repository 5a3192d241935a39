"""What a plan says the partnership will do, in columns and lists headed so."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.analysis.language.plan_rows import plan_rows
from pipeline.model.documents import Block, Text

_COLUMN = re.compile(
    r"\W*(?:(?:our|key|planned|the|improvement)\s+)?(?:actions?|activit(?:y|ies))"
    r"(?:\s+(?:to\s+be\s+taken|required|we\s+will\s+take|planned|to\s+take))?\W*"
    r"|\W*what\s+(?:(?:we|the\s+partnership)\s+(?:will|are\s+going\s+to|need\s+to)\s+do"
    r"|will\s+be\s+done|needs\s+to\s+be\s+done)\W*",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?:we|partners|the\s+(?:\w+\s+){0,3}(?:partnership|council|plan|area)|it)"
    r"\s+(?:will|are\s+going\s+to|plans?\s+to|ha(?:s|ve)\s+(?:already|now))\b[^.]*:$",
    re.IGNORECASE,
)
_SHORTEST = 15


class Planned(NamedTuple):
    """One action, `body[start:end]`, and the words that introduce it."""

    start: int
    end: int
    section: str


def actions_in(text: Text) -> tuple[Planned, ...]:
    """The actions planned in a text's tables and lists, in reading order."""
    return tuple(sorted((*_in_tables(text), *_in_lists(text), *_in_rows(text))))


def _in_rows(text: Text) -> Iterator[Planned]:
    """The rows of a table pasted as text, with whoever leads and the day."""
    for start, end in plan_rows(text.body):
        if not any(
            one.kind == "cell" and one.start < end and start < one.end for one in text.blocks
        ):
            yield Planned(start, end, "")


def _in_tables(text: Text) -> Iterator[Planned]:
    """The cells under a column heading such as "Action" or "What we will do"."""
    heads: dict[tuple[int | None, int | None], str] = {}
    for block in text.blocks:
        if block.kind != "cell":
            continue
        written = text.body[block.start : block.end]
        column = (block.table, block.column)
        if _COLUMN.fullmatch(written):
            heads.setdefault(column, written)
        elif column in heads and len(written) >= _SHORTEST:
            yield Planned(block.start, block.end, heads[column])


def _in_lists(text: Text) -> Iterator[Planned]:
    """The top-level items under such a heading, or under "We will:"."""
    lead = ""
    for block in text.blocks:
        written = text.body[block.start : block.end]
        if block.kind != "bullet":
            lead = written if _leads(block, written) else ""
        elif lead and block.level <= 1 and len(written) >= _SHORTEST:
            yield Planned(block.start, block.end, lead)


def _leads(block: Block, written: str) -> bool:
    if block.kind == "cell":
        return False
    return bool(_COLUMN.fullmatch(written) or _LEAD.search(written))
