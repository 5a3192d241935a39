"""Statements that a text breaks off: at its own end, or at a page's.

What is whole of them is told, up to a comma; the rest would puzzle or mislead.
"""

import re

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.language.verbs import verbs_of
from pipeline.analysis.news.sides.verdicts import contrasts
from pipeline.model.documents import Text

_OPEN = re.compile(
    r"(?:\b(?:a|an|the|of|and|or|to|for|with|in|by|on|at|from|as|that|which|who|whose|how|is|are|was"
    r"|were|be|been|has|have|had|do|does|not|their|its|our|this|these|those|than|more|less|very|so"
    r"|too|including)|[,“‘(]|[\"']\w{1,12})$",
    re.IGNORECASE,
)
"""An end that something must follow."""
_STOPPED = re.compile(r"[.!?:;…][\"'”’)\]]*$")
_WORD = re.compile(r"\S")
_BOUNDARY = re.compile(r",[\"'”’]?\s|;\s|\s[–—-]\s")
_SHORTEST, _LONG = 40, 80
"""In characters: the shortest whole part told, and a paragraph that needs a full stop."""
_FEWEST, _MOST = 3, 0.8
"""How many such paragraphs, and what share of them, show that a text has full stops."""


def whole_end(reading: Reading, start: int, end: int, *, listed: bool) -> int | None:
    """The end of what is whole of the statement `body[start:end]`; None where nothing is.

    An entry of a list needs no full stop.
    """
    text = reading.text
    if not _is_cut(reading, start, end, listed=listed):
        return end
    said = text.body[start:end]
    for boundary in reversed(list(_BOUNDARY.finditer(said))):
        part = said[: boundary.start()]
        if len(part) < _SHORTEST or contrasts(part):
            return None
        if not _OPEN.search(part) and any(verbs_of(text.body, start, start + len(part))):
            return start + len(part)
    return None


def _is_cut(reading: Reading, start: int, end: int, *, listed: bool) -> bool:
    text = reading.text
    if _STOPPED.search(text.body, start, end) or not _is_last(text, end):
        return False
    return _OPEN.search(text.body, start, end) is not None or (not listed and _has_stops(reading))


def _is_last(text: Text, end: int) -> bool:
    """Whether nothing follows a statement, or another page."""
    after = _WORD.search(text.body, end)
    return after is None or text.page(after.start()) != text.page(end - 1)


def _has_stops(reading: Reading) -> bool:
    """Whether the paragraphs of a text end in full stops, so that an end without one is none."""
    body = reading.text.body
    long = [
        one for one in reading.blocks if one.kind == "paragraph" and one.end - one.start >= _LONG
    ]
    stopped = sum(_STOPPED.search(body, one.start, one.end) is not None for one in long)
    return len(long) > _FEWEST and stopped >= _MOST * len(long)
