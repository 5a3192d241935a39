"""The shared values: areas, listed publications, fetched documents, texts and classifications.

A publication seen in a feed, its fetched bytes, its text, what we concluded, and an inspection in
the world (`pipeline.model.inspections`) are five different things here. Dates from documents are
`PartialDate` text (as precise as the document); moments are UTC ISO 8601 text ending in `Z`.
"""

import hashlib
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import Literal, NewType

from msgspec import Struct

from pipeline.errors import EvidenceMismatch
from pipeline.model.terms import DocType, Label

PartialDate = NewType("PartialDate", str)
"""`YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `--MM` (a month whose year nothing establishes)."""


def full_day(stated: str | None) -> date | None:
    """The day that a `PartialDate` states; None where it states less, or there is none."""
    return date.fromisoformat(stated) if stated and len(stated) == len("2025-01-31") else None


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalArea:
    """One of England's local areas: the arrangements of one council and its health partners.

    `neighbours` are the GSS codes of its statistical neighbours, the most similar first. The area
    of an abolished council has the last day on which it was one (`valid_to`) and the areas that
    took its place (`successors`, GSS codes); theirs have their first (`valid_from`).
    """

    gss_code: str
    name: str
    official_name: str
    region: str
    ofsted_urn: str
    aliases: tuple[str, ...] = ()
    domain: str = ""
    neighbours: tuple[str, ...] = ()
    valid_from: str = ""
    valid_to: str = ""
    successors: tuple[str, ...] = ()


BlockKind = Literal["title", "heading", "paragraph", "bullet", "cell"]


class Block(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One structural part of a text: `body[start:end]`, trimmed; blocks are in reading order.

    `level` is a heading's rank (1 highest) or a bullet's depth (1 outermost). `row` and `column`
    number a table's cells from 0 within table `table`; a bullet inside a cell lies within the
    cell's range and is a block of its own after it. `marked` says how a block stands out: "bold" or
    "" (a bold paragraph is often a heading in all but name). A stored block names only what
    it has, as a report has hundreds.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    table: int | None = None
    row: int | None = None
    column: int | None = None
    marked: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a page's main text: absolute `url`, and `text` as shown."""

    url: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What a reader sees, in reading order, without running headers, footers, menus or banners.

    Offsets are Unicode code points of `body`. `page_starts[n]` is where page n+1 begins ((0,) for a
    web page). `title` and `published` are what the document itself states (structured data, or a
    labelled "Published:" text), otherwise None. `version` names the extractor and its version
    ("pdf/1").
    """

    document: str
    version: str
    body: str
    page_starts: tuple[int, ...] = (0,)
    blocks: tuple[Block, ...] = ()
    title: str | None = None
    published: PartialDate | None = None
    links: tuple[Link, ...] = ()

    def page(self, offset: int) -> int:
        """The number of the page, counted from 1, that contains `offset`."""
        return bisect_right(self.page_starts, offset) or 1


_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼʹ′‛＇`´"), "'")
_QUOTES = dict.fromkeys(map(ord, "“”„‟″＂«»"), '"')


def plain_signs(text: str) -> str:
    """A text with plain apostrophes and quotation marks, and without what nobody sees.

    Keyboards, phones and typesetters write these differently.
    """
    if text.isascii():
        return text
    spelt = text.translate(_APOSTROPHES | _QUOTES)
    return "".join(each for each in spelt if unicodedata.category(each) != "Cf")


LONGEST_TITLE = 500
"""Letters of a title: what is longer is none, and would be kept and shown everywhere."""


def at_most(words: str, letters: int) -> str:
    """`words`, cut to so many letters, the last of them a mark, if they are longer."""
    return words if len(words) <= letters else f"{words[: letters - 1].rstrip()}…"


def shown_words(body: str) -> str:
    """A digest of what a text says, the same for copies that differ in white space or capitals."""
    said = " ".join(body.casefold().split())
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:20]


@dataclass(frozen=True, slots=True)
class Span:
    """Where a text says something: `body[start:end] == quote`. Only `span` makes it."""

    start: int
    end: int
    quote: str
    page: int


def span(text: Text, start: int, end: int) -> Span:
    """The evidence `text.body[start:end]`, without white space at its ends, and without quotation
    marks there whose partners are outside.

    Raises EvidenceMismatch when the range is empty or outside the text.
    """
    within = text.body[start:end]
    quote = within_marks(within.strip())
    if len(quote) < len(within):
        start += within.find(quote)
        end = start + len(quote)
    if not 0 <= start < end <= len(text.body):
        raise EvidenceMismatch(f"no words at {start}:{end} of document {text.document}")
    return Span(start, end, quote, text.page(start))


_SIGNS, _STOPS = frozenset('“”‘’"'), ".,;:!?…"
_MARK = re.compile(
    r"(?P<opens>“|(?<!\w)‘(?=\w)|(?<![^\s(\[])\"(?=\S))"
    r"|(?P<closes>”|(?<=[\w.,;:!?…])’(?!\w)|(?<=\S)\"(?!\w))"
)
"""A mark that opens a quotation, and one that closes it, or an apostrophe after a plural."""


def within_marks(quote: str) -> str:
    """`quote` without a mark at its beginning that nothing in it closes, and without one at its end
    that nothing in it opens; an apostrophe there stays.
    """
    while quote and (quote[0] in _SIGNS or quote[-1] in _SIGNS):
        kept = _without_half(quote)
        if kept == quote:
            break
        quote = kept.strip()
    return quote


def _without_half(quote: str) -> str:
    if _is_half(quote, 0, 1, "opens", "closes") or quote[0] == "”":
        return quote[1:]
    stops = quote[-1] != "’" or quote[-2:-1] in _STOPS
    if (stops and _is_half(quote, -1, -2, "closes", "opens")) or quote[-1] == "“":
        return quote[:-1]
    return quote


def _is_half(quote: str, end: int, beside: int, does: str, partner: str) -> bool:
    """Whether the mark at one end, the first or the last of its sort, does what the one beside it
    is no partner to.
    """
    sort = "‘’" if quote[end] in "‘’" else '“”"'
    marks = [each for each in _MARK.finditer(quote) if each.group() in sort]
    at_end = bool(marks) and marks[end].start() == (0 if end == 0 else len(quote) - 1)
    if not at_end or not marks[end][does]:
        return False
    return len(marks) < 2 or not marks[beside][partner]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationContext:
    """What is known about a publication besides its text: title, summary, dates and publisher.

    `local_area` is the publisher's own area (GSS code), which the text can override. `published` is
    the best known publication date. `linked`: a file that somebody's page links to, which may be
    anybody's.
    """

    url: str = ""
    title: str = ""
    kind: str = ""
    published: PartialDate | None = None
    publisher: str = ""
    local_area: str | None = None
    doc_type: DocType | None = None
    media_type: str = ""
    linked: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """One piece of evidence for or against a decision: rule, weight and words (None if absent)."""

    rule: str
    weight: float
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Classification:
    """What a publication is, how probable that is (0 to 1), and why.

    `reason` says why it goes to review, if it does.
    """

    label: Label
    doc_type: DocType
    score: float
    needs_review: bool = False
    reason: str = ""
    evidence: tuple[Span, ...] = ()
    cues: tuple[Cue, ...] = ()
    version: str = ""
