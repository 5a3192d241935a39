"""Joins blocks into a text's body, so that every block has its exact position."""

import re

from msgspec.structs import replace

from pipeline.extraction.decoding import tidy
from pipeline.model.documents import Block, BlockKind, Link, Text

GLYPHS = "·•‣▪●○◦◼◾■□▫⁃➢➤→➔➜►▶★☆✦❖\uf0a7\uf0b7"
"""Signs that only begin an item of a list, for a class of a pattern."""
_BULLET = re.compile(rf"^[{GLYPHS}*–-][ \t\u00a0]+")
_TYPED = re.compile(rf"^[ \t\u00a0]*(?:[{GLYPHS}][ \t\u00a0]*|(?P<under>o)[ \t\u00a0]+)(?=\S)")
"""The sign of an item that is typed into a paragraph's line."""

_ELSEWHERE = (
    r"more like this|latest news|related (?:news|articles|content|pages|links)"
    r"|most (?:read|popular)|you may also like|recommended for you|rate this page"
    r"|read (?:more )?next"
)
_FURNITURE = re.compile(
    rf"(?:{_ELSEWHERE}|rating button|was this (?:page|information) (?:helpful|useful)\??|is this"
    r" page useful\??|follow us(?: on .{1,60})?|find us on .{1,40}|share (?:this|on|via)\b.{0,40}"
    r"|share|print(?: this page)?|tweet|email this"
    r"|sign up (?:to|for) (?:our|the) .{0,60}(?:newsletter|bulletin|alerts?|updates?"
    r"|emails?).{0,30}|subscribe(?: now| to our .{1,40})?|register now to continue reading"
    r"|want (?:the )?full article access\??.{0,20}|log ?in|sign ?in|my account"
    r"|(?:this|our) (?:web)?site uses cookies.{0,120}|we use .{0,40}cookies.{0,160}"
    r"|(?:accept|reject|manage)(?: all)?(?: cookies)?|read our (?:cookie |privacy )?policy"
    r"|(?:cookie|privacy) (?:policy|notice|settings)|privacy|cookies|accessibility(?: statement)?"
    r"|skip to (?:main )?content|skip ribbon commands|back to (?:top|news)|advertisement|read more"
    r"|load more|see also|previous|next|home|news|menu|search)[.:!]?",
    re.IGNORECASE,
)
_ENDS_ARTICLE = re.compile(rf"(?:{_ELSEWHERE})[.:!]?", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?]['\"’”)]?\s*$")


TEASER = "link"
"""How a heading is marked, until the text is put together, that is nothing but a link to another
page.
"""


def letters(text: str) -> int:
    """The length of a text without white space."""
    return len("".join(text.split()))


class Composer:
    """Collects blocks in reading order and joins them.

    There is a blank line between blocks, and a single line break between bullets.
    """

    def __init__(self, url: str = "") -> None:
        self.url = url
        self.links: list[Link] = []
        self.tables = 0
        self._blocks: list[tuple[str, Block]] = []
        self._loose = ""

    @property
    def has_words(self) -> bool:
        """Whether anything but white space has been collected."""
        self.close()
        return any(text.strip() for text, _ in self._blocks)

    def says(self, words: re.Pattern[str], title: str) -> bool:
        """Whether a block other than one that repeats the title has such words."""
        self.close()
        return any(text != title and words.search(text) for text, _ in self._blocks)

    @property
    def in_list(self) -> bool:
        """Whether the last block is an item of a list."""
        self.close()
        return self._listed()

    def loose(self, text: str | None, inline: bool = False) -> None:
        """Text outside any block; `inline` pieces join the text before them."""
        if text and (inline or text.strip()):
            self._loose += text

    def close(self) -> None:
        """Make a paragraph of the loose text collected so far."""
        if self._loose:
            text, self._loose = self._loose, ""
            self._append("paragraph", text, Block(kind="paragraph", start=0, end=0))

    def add(
        self,
        kind: BlockKind,
        text: str,
        level: int = 0,
        *,
        marked: str = "",
        table: int | None = None,
        row: int | None = None,
        column: int | None = None,
    ) -> None:
        """Adds a block with that text; white space is normalised, and an empty block is dropped."""
        self.close()
        self._append(
            kind,
            text,
            Block(
                kind=kind,
                start=0,
                end=0,
                level=level,
                table=table,
                row=row,
                column=column,
                marked=marked,
            ),
        )

    def _append(self, kind: BlockKind, text: str, block: Block) -> None:
        lines = (" ".join(line.split()) for line in tidy(text).split("\n"))
        kept = [line for line in lines if line]
        if kind == "paragraph" and self._has_items(kept):
            self._typed(kept, block)
            return
        words = "\n".join(kept)
        if kind == "bullet":
            words = _BULLET.sub("", words)
        if words:
            self._blocks.append((words, block))

    def _has_items(self, lines: list[str]) -> bool:
        signs = filter(None, map(_TYPED.match, lines))
        return any(sign["under"] is None or self._listed() for sign in signs)

    def _typed(self, lines: list[str], block: Block) -> None:
        """A paragraph of lines of which some begin with the sign of a list's item."""
        for line in lines:
            sign = _TYPED.match(line)
            under = sign is not None and sign["under"] is not None
            if sign is None or (under and not self._listed()):
                self._blocks.append((line, block))
            else:
                item = replace(block, kind="bullet", level=2 if under else 1, marked="")
                self._blocks.append((line[sign.end() :], item))

    def _listed(self) -> bool:
        return bool(self._blocks) and self._blocks[-1][1].kind == "bullet"

    def text(self, document: str, version: str, title: str | None) -> Text:
        """The text of everything collected, without page furniture."""
        self.close()
        body = ""
        blocks: list[Block] = []
        before: BlockKind | None = None
        for written, block in _article(self._blocks):
            if body:
                body += "\n" if before == block.kind == "bullet" else "\n\n"
            start = len(body)
            body += written
            same = (
                title is not None
                and written == title
                and not any(b.kind == "title" for b in blocks)
            )
            kind: BlockKind = "title" if same else block.kind
            blocks.append(
                Block(
                    kind=kind,
                    start=start,
                    end=len(body),
                    level=block.level,
                    table=block.table,
                    row=block.row,
                    column=block.column,
                    marked=block.marked,
                )
            )
            before = block.kind
        return Text(
            document=document,
            version=version,
            body=body,
            page_starts=(0,),
            blocks=tuple(blocks),
            title=title,
            published=None,
            links=tuple(dict.fromkeys(self.links)),
        )


def _without_teasers(blocks: list[tuple[str, Block]]) -> list[tuple[str, Block]]:
    """The blocks before any final list of other pages: two or more headings that are links."""
    linked = [n for n, (_, block) in enumerate(blocks) if block.marked == TEASER]
    plain = [
        n
        for n, (_, block) in enumerate(blocks)
        if block.kind == "heading" and block.marked != TEASER
    ]
    tail = [n for n in linked if not plain or n > plain[-1]]
    return blocks[: tail[0]] if len(tail) > 1 and tail[0] else blocks


def _article(blocks: list[tuple[str, Block]]) -> list[tuple[str, Block]]:
    blocks = _without_teasers(blocks)
    for n, (text, _) in enumerate(blocks):
        rest = blocks[n + 1 :]
        if (
            n
            and _ENDS_ARTICLE.fullmatch(text)
            and not any(_SENTENCE.search(t) and len(t) > 80 for t, _ in rest)
        ):
            blocks = blocks[:n]
            break
    return [(text, block) for text, block in blocks if not _FURNITURE.fullmatch(text)]
