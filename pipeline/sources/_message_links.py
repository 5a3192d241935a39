"""The links of a mail that lead to something to read, told from those that do something.

What cannot be told from a link that acts (unsubscribes, confirms, logs in) is left out.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.message import Message
from itertools import islice, takewhile

from lxml import etree
from lxml.html import HtmlElement

from pipeline.addresses import canonical_address, changes_subscription
from pipeline.sources._html import address, parse, text_of, words
from pipeline.sources._tracked_links import target_of

_LONGEST, _MOST_LINKS = 500, 300
_NEAR = 30
"""How many pieces of a text, or lines of a plain one, are looked at beside a link."""
_HEADINGS = ("h1", "h2", "h3", "h4")
_LINES = frozenset(
    (
        "address article blockquote br center dd div dt hr li ol p section table tbody td th tr ul"
        f" {' '.join(_HEADINGS)}"
    ).split()
)
"""Elements at which a line of text ends."""
_HERE = re.compile(
    r"(?:please )?(?:click|go|tap|follow|visit|see|use)?\s?(?:on |to )?"
    r"(?:here|this|link|this link|the link|button|below|to)?\W*",
    re.IGNORECASE,
)
"""Words of a link that do not say what it leads to, and so might do anything."""
_POINTING = re.compile(
    r"(?:read|see|view|find out|learn|open|download|continue)?\s?"
    r"(?:more|on|it|now|online|(?:the )?(?:full |latest )?"
    r"(?:story|article|report|update|news|details|page))?(?: (?:here|more|online|now|reading))?\W*",
    re.IGNORECASE,
)
"""Words of a link to what the heading above it is about."""
_URL = re.compile(r"https?://[^\s<>\"'\[\]{}|\\^`]{1,2000}")
_TRAILING = ".,;:!?)”’"
_ACTS = re.compile(
    r"unsubscri|\bsubscri|opt(?:ing)?[ -]?out|\bno longer (?:wish|want)"
    r"|\b(?:e-?mail|contact|communication|alert|your|my) preferences\b"
    r"|\b(?:manage|change|update|edit|delete|remove|stop|cancel|pause|confirm|verify|activate)"
    r" (?:\w+ ){0,2}?(?:your|my|me|these|this|e-?mails?|alerts?|notifications?|profile)\b"
    r"|\b(?:log|sign)[ -]?(?:in|on|out|up)\b"
    r"|\bview (?:\w+ ){0,3}?(?:e-?mail|message|in (?:a|your) browser)"
    r"|\b(?:stop|don.t want|not want) (?:\w+ ){0,3}?(?:get|receiv|hear)"
    r"|\byou(?:.re| are| have)? (?:now )?(?:receiv|getting|subscribed|signed up)"
    r"|\bwhy (?:am|are|did) (?:i|you)\b",
    re.IGNORECASE,
)
"""Words of a sentence in which a link does something rather than show a publication."""
_ORDERS = re.compile(
    r"(?:forward|share|reply|vote|donate|pay|book|register|rsvp|confirm|verify|accept|decline|manage)\b"
    r"(?: \S+){0,3}",
    re.IGNORECASE,
)
"""The whole of a short link that tells its reader to do something."""
_SENTENCE = re.compile(r"[.!?](?:\s|$)")
_LEAVING = re.compile(r"<(https?://[^<>\s]+)>")


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a message: where it leads, what it is called, and what its line says beside it.

    `title` is "" for a link that only says "here".
    """

    url: str
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A link in HTML, with its words."""

    url: str
    words: str


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading in HTML."""

    words: str


_Piece = str | _Anchor | _Heading | None
"""What HTML consists of here; None where a line of text ends."""


def links_of(message: Message) -> Iterator[Link]:
    """The links of a message's text that lead to pages, and do nothing else."""
    stated = _LEAVING.findall(" ".join(map(str, message.get_all("list-unsubscribe", []))))
    leaving = {canonical_address(target_of(url)) for url in stated}
    for link in _stated(message):
        url = address("", target_of(link.url)) if address("", link.url) else ""
        acts = changes_subscription(link.url) or changes_subscription(url) or _acts(link)
        if url and not acts and canonical_address(url) not in leaving:
            yield Link(url, link.title, link.before, link.after)


def _acts(link: Link) -> bool:
    """Whether a link's words, or the sentence in which it stands, say that it does something."""
    sentence = f"{_SENTENCE.split(link.before)[-1]} {link.title} {_SENTENCE.split(link.after)[0]}"
    return bool(_ACTS.search(sentence) or _ORDERS.fullmatch(link.title))


def _stated(message: Message) -> Iterator[Link]:
    """All links, from the message's HTML if it has any, else from its plain text."""
    texts = {
        part.get_content_type(): part
        for part in reversed(list(message.walk()))
        if part.get_content_disposition() != "attachment" and not part.get_filename()
    }
    if part := texts.get("text/html"):
        page = parse(_bytes(part), f"text/html; charset={part.get_content_charset('utf-8')}")
        yield from islice(_anchored(page), _MOST_LINKS) if page is not None else ()
    elif part := texts.get("text/plain"):
        yield from islice(_written(_bytes(part).decode("utf-8", "replace")), _MOST_LINKS)


def _bytes(part: Message) -> bytes:
    raw = part.get_payload(decode=True)
    return raw if isinstance(raw, bytes) else b""


def _anchored(page: HtmlElement) -> Iterator[Link]:
    """The links of HTML that say something.

    One that only says "read more" has the title of the heading above it.
    """
    pieces, heading = list(_pieces(page)), ""
    for place, piece in enumerate(pieces):
        if isinstance(piece, _Heading):
            heading = piece.words
        elif isinstance(piece, _Anchor) and piece.words:
            before = _line(reversed(pieces[max(0, place - _NEAR) : place]))
            after = _line(pieces[place + 1 : place + _NEAR])
            yield Link(
                piece.url,
                _title(piece.words, heading),
                " ".join(reversed(before))[-_LONGEST:],
                " ".join(after)[:_LONGEST],
            )


def _title(said: str, above: str) -> str:
    """What a link is called that says `said` below the heading or line `above`."""
    if _HERE.fullmatch(said) or _URL.match(said):
        return ""
    return above if _POINTING.fullmatch(said) else said


def _pieces(page: HtmlElement) -> Iterator[_Piece]:
    """A page in its order."""
    for element in page.xpath("//script | //style"):
        element.text = None
    for event, element in etree.iterwalk(page, events=("start", "end", "comment")):
        if element.tag in _LINES:
            yield None
        if event == "start":
            yield from _begun(element)
        elif element.tail:
            yield element.tail


def _begun(element: HtmlElement) -> Iterator[_Piece]:
    """What an element begins with: a link, a heading, or text."""
    if element.tag == "a" and element.get("href"):
        said = text_of(element) or words(" ".join(element.xpath(".//img/@alt")))
        yield _Anchor(element.get("href"), said[:_LONGEST])
    elif element.tag in _HEADINGS:
        yield _Heading(text_of(element)[:_LONGEST])
    elif element.text:
        yield element.text


def _line(pieces: Iterable[_Piece]) -> list[str]:
    """What the pieces say up to the end of the line, in their order."""
    found = takewhile(lambda piece: piece is not None, pieces)
    return [words(each if isinstance(each, str) else each.words) for each in found if each]


def _written(text: str) -> Iterator[Link]:
    """The addresses in a plain text, each called by its line or by the line before."""
    lines: list[str] = []
    for line in text.splitlines():
        for match in _URL.finditer(line):
            before = words(line[: match.start()]).rstrip("([< :")
            above = next(filter(None, reversed(lines)), "").rstrip(":")
            paragraph = [*reversed([*takewhile(bool, reversed(lines))]), before]
            yield Link(
                match[0].rstrip(_TRAILING),
                _title(before or above, above)[-_LONGEST:],
                " ".join(paragraph)[-_LONGEST:],
                "",
            )
        lines = [*lines[-_NEAR:], words(line)]
