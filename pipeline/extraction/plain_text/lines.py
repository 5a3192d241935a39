"""Plain text: paragraphs parted by blank lines, lists by the signs of their items."""

import re

from pipeline.errors import DocumentError
from pipeline.extraction import page_metadata as page_facts
from pipeline.extraction.blocks import GLYPHS, Composer
from pipeline.extraction.decoding import tidy
from pipeline.extraction.plain_text.pasted_tables import BAR
from pipeline.model.documents import Text

VERSION = "plain/5"

_WRAPPED = 130
"""A file with a longer line than this is not broken into lines of even width: each of its lines is
a paragraph.
"""
_BROKEN = 40
"""Characters that a line has at least which breaks off in the middle of a sentence."""
_CELLS = 3
"""How many cells, parted by tabs, make a line a row of a table."""
_TITLE = 160
_LABEL = 12
"""A line up to this length ("News", "Agenda item") is a label above the title."""
_BULLET = re.compile(
    rf"(?P<indent>\s*)(?:[{GLYPHS}*-][ \t\u00a0]*|(?P<under>o)[ \t\u00a0]+)(?P<words>\S.*)"
)
_DEEPER = 2
"""Columns by which an item further to the right stands under the one before it."""


def extract(words: str, document: str) -> Text:
    """The text of a file without mark-up; `document` is the sha256 of its bytes.

    Raises DocumentError when it holds no words.
    """
    lines = words.splitlines()
    text = _Reader(max(map(len, lines), default=0) <= _WRAPPED).read(lines)
    composed = text.text(document, VERSION, _first_line(lines))
    if not composed.body:
        raise DocumentError("the document holds no text")
    return page_facts.with_published(composed, None)


class _Reader:
    """The block that lines are gathered for: a paragraph, or (`level` above 0) a list item."""

    def __init__(self, wrapped: bool) -> None:
        self.wrapped = wrapped
        self.composer = Composer()
        self.gathered: list[str] = []
        self.level, self.indent, self.outer = 0, 0, 0

    def read(self, lines: list[str]) -> Composer:
        """All blocks of `lines`."""
        for line in map(_parted, lines):
            bullet = _BULLET.fullmatch(line)
            if bullet:
                self._item(bullet)
            elif not line.strip():
                self._close()
            else:
                self._words(line)
        self._close()
        return self.composer

    def _item(self, bullet: re.Match[str]) -> None:
        """Begin a list item, one that stands under another if its sign or its place says so."""
        indent = len(bullet["indent"].expandtabs())
        listed = self.level > 0 or self.composer.in_list
        under = listed and (bullet["under"] or indent >= self.outer + _DEEPER)
        self._close()
        self.level, self.indent = (2 if under else 1), indent
        self.outer = self.outer if under else indent
        self.gathered = [bullet["words"]]

    def _words(self, line: str) -> None:
        if self.gathered and not self._goes_on(line):
            self._close()
        self.gathered.append(line)

    def _goes_on(self, line: str) -> bool:
        """Whether a line carries on the block before it."""
        if not self.wrapped:
            return self._broken_off(line)
        if not self.level:
            return True
        further = len(line.expandtabs()) - len(line.expandtabs().lstrip()) > self.indent
        return further or line.lstrip()[:1].islower()

    def _broken_off(self, line: str) -> bool:
        """Whether a line goes on in small letters with the sentence that the long one before it
        broke off; entries of a list without signs, which all begin so, do not.
        """
        before = self.gathered[-1].rstrip()
        return (
            not self.level
            and line[:1].islower()
            and not self.gathered[0][:1].islower()
            and len(before) >= _BROKEN
            and (before[-1].isalnum() or before[-1] == ",")
        )

    def _close(self) -> None:
        if self.gathered:
            words = "\n".join(self.gathered)
            self.composer.add("bullet" if self.level else "paragraph", words, self.level)
        self.gathered, self.level = [], 0


def _parted(line: str) -> str:
    """A line with bars in place of the tabs between its cells, where it has several."""
    cells = [one.strip() for one in re.split(r"\t+", line.strip())]
    return BAR.join(cells) if len(cells) >= _CELLS else line


def _first_line(lines: list[str]) -> str | None:
    """The first line that says something, when it is no sentence: a plain text's title."""
    first = next((" ".join(tidy(line).split()) for line in lines if len(line.strip()) > _LABEL), "")
    ends = first.rstrip("\"'”’)")[-1:] == "." or first[-1:] in ".!?:;,"
    return first if 0 < len(first) <= _TITLE and not ends else None
