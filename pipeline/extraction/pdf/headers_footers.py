"""Running headers, footers and page numbers: repeated margin lines are not part of the text."""

import re
from collections import Counter
from dataclasses import replace

from pipeline.extraction.pdf.page import Line, Page

HEAD, FOOT = 0.90, 0.11
LONG = 12
_NUMBER = re.compile(
    r"(?:page\s*+)?[-–|]?\s*+(?:\d{1,4}|[ivxlc]{1,6})\s*+[-–|]?(?:\s*+(?:of|/)\s*+\d{1,4})?",
    re.IGNORECASE,
)


_ITEM = re.compile(r"agenda\s+item\s+(?:no\.?\s*)?\d{1,2}[a-z]?", re.IGNORECASE)
"""The stamp on the first page of each item of an agenda pack: no running line, although its like is
on other pages.
"""


def without_running(pages: list[Page]) -> list[Page]:
    """The pages without their running lines.

    A line is running when it lies in the outer tenth of its page and another page's margin has the
    same letters (digits may differ: dates, page numbers), when it is only a page number, or when it
    lies beyond such a line; never when it is attached to the body's text.
    """
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        seen.update({key for line in page.lines if _margin(page, line) for key in _keys(line)})
    return [_stripped(page, seen) for page in pages]


def _stripped(page: Page, seen: Counter[tuple[str, int]]) -> Page:
    running = [line for line in page.lines if _margin(page, line) and _runs(line, seen)]
    running = [line for line in running if not _attached(page, line, running)]
    head = min((line.base for line in running if line.base > page.height / 2), default=page.height)
    foot = max((line.base for line in running if line.base < page.height / 2), default=0.0)
    kept = tuple(
        line
        for line in page.lines
        if _kept(line, running, foot, head) or _ITEM.fullmatch(line.text.strip())
    )
    return replace(page, lines=kept)


def _kept(line: Line, running: list[Line], foot: float, head: float) -> bool:
    return foot < line.base + 1 and line.base - 1 < head and line not in running


def _attached(page: Page, line: Line, running: list[Line]) -> bool:
    """Whether a line continues the body's text in size and spacing, as a cell's last words may."""
    towards = 1 if line.base < page.height / 2 else -1
    return any(
        0 < (other.base - line.base) * towards < 1.5 * line.size
        and abs(other.size - line.size) < 0.6
        and other.x0 < line.x1
        and line.x0 < other.x1
        and other not in running
        for other in page.lines
    )


def _margin(page: Page, line: Line) -> bool:
    return line.base > page.height * HEAD or line.base < page.height * FOOT


def _runs(line: Line, seen: Counter[tuple[str, int]]) -> bool:
    return _NUMBER.fullmatch(line.text.strip()) is not None or any(
        seen[key] > 1 for key in _keys(line)
    )


def _keys(line: Line) -> tuple[tuple[str, int], ...]:
    """The line's letters; for a short line also its height, twice, to allow for a few points."""
    letters = re.sub(r"\d+", "#", re.sub(r"[\W_]+", "", line.text.lower()))
    if len(letters) >= LONG:
        return ((letters, 0),)
    return (letters, round(line.base / 6)), (letters, round(line.base / 6 + 0.5) + 1000)
