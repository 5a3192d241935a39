"""Rows of a plan's table that was pasted as text: what is done, by whom, by when, between bars."""

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\n]+")
_ACTION = re.compile(
    r"\W*(?:(?:our|key|planned|improvement)\s+)?(?:actions?|activit(?:y|ies)|tasks?"
    r"|what(?: (?:we|the partnership))? (?:will|need to|are going to) (?:do|be done))"
    r"(?:\s+(?:to be taken|required|planned|to take))?\W*",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\W*(?:owners?|leads?(?: \w+)?|led by|who|responsible(?: \w+)?|due(?: date)?|by(?: when)?"
    r"|when|deadline|timescales?|(?:target|end) date|date)\W*",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"\|\s*(?:who|leads?(?: officer)?|led by|owners?|owned by|responsible(?: officer)?"
    r"|accountable)\s*:",
    re.IGNORECASE,
)
_SHORTEST = 15


def plan_rows(body: str) -> Iterator[tuple[int, int]]:
    """The rows of a text that say what a plan has done, each as a range of `body`.

    They stand under a row of headings ("Action | Owner | Due"), or name whoever leads.
    """
    headed = False
    for line in _LINE.finditer(body) if "|" in body else ():
        cells = line.group().split("|")
        if len(cells) < 2:
            headed = False
        elif _is_head(cells):
            headed = True
        elif (headed or _LABELLED.search(line.group())) and len(line.group()) >= _SHORTEST:
            written = line.group()
            start = line.start() + len(written) - len(written.lstrip(" \t-•*"))
            yield start, line.start() + len(written.rstrip())


def _is_head(cells: list[str]) -> bool:
    acts = any(_ACTION.fullmatch(cell) for cell in cells)
    return acts and any(_OTHER.fullmatch(cell) for cell in cells)
