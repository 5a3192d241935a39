"""The messages that councils, GOV.UK and the inspectorates send to those who ask for alerts.

Only messages from the senders in `senders` count, and of these only links that name something of
the field. A link that would change a subscription, or do anything else but show a page, is never
asked for: what cannot be told from one is left out. Attachments are not looked at.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses
from urllib.parse import urlencode

from lxml.html import HtmlElement

from pipeline.addresses import canonical_address, changes_subscription, parts_of
from pipeline.analysis.recognition.prefilter import mentions_field
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources import ofsted_reports
from pipeline.sources._block_pages import unexpected
from pipeline.sources._html import address, encodable, parse, text_of, words
from pipeline.sources._tracked_links import target_of

OPTIONS: Mapping[str, type] = {"senders": tuple}
NEEDED = ("senders",)
SCHEMES = ("imaps", "imap")
EXPECTS = "messages of the last 30 days from the senders allowed"
GENERAL = True

_PROVIDER = "provider"
_LONGEST, _MOST_LINKS = 500, 300
_BLOCKS = "ancestor::*[self::p or self::li or self::td or self::div or self::h1 or self::h2][1]"
_HEADING = "preceding::*[self::h1 or self::h2 or self::h3 or self::h4][1]"
_URL = re.compile(r"https?://[^\s<>\"'\[\]{}|\\^`]{1,2000}")
_TRAILING = ".,;:!?)”’"
_POINTING = re.compile(
    r"(?:please )?(?:click|go|tap|follow|read|see|view|find|visit|open|download|learn)?\s?(?:out )?"
    r"(?:it|here|this|link|this link|more|now|full|online|details|the link|this page|page"
    r"|(?:the )?(?:full )?(?:story|article|report|update|details|news|page))?"
    r"(?: (?:here|more|online|now))?\W*",
    re.IGNORECASE,
)
"""Words of a link that do not say what it leads to."""
_ACTS = re.compile(
    r"unsubscri|\bsubscri|opt(?:ing)?[ -]?out|\bno longer (?:wish|want)"
    r"|\b(?:e-?mail|contact|communication|alert|your|my) preferences\b"
    r"|\b(?:manage|change|update|edit|delete|remove|stop|cancel|pause|confirm|verify|activate)"
    r" (?:\w+ ){0,2}?(?:your|my|me|these|this|e-?mails?|alerts?|notifications?|profile)\b"
    r"|\b(?:log|sign)[ -]?(?:in|on|out|up)\b"
    r"|\bview (?:\w+ )?(?:e-?mail|message|in (?:a|your) browser)"
    r"|\b(?:stop|don.t want|not want) (?:\w+ ){0,3}?(?:get|receiv|hear)",
    re.IGNORECASE,
)
"""Words of links that do something rather than show a publication."""
_ORDERS = re.compile(
    r"(?:forward|share|reply|vote|donate|pay|book|register|rsvp|confirm|verify|accept|decline|manage)\b"
    r"(?: \S+){0,3}",
    re.IGNORECASE,
)
"""The whole of a short link that tells its reader to do something."""
_SENTENCE = re.compile(r"[.!?](?:\s|$)")
_ANSWERS = re.compile(r"<(https?://[^<>\s]+)>")
_FORGED = re.compile(r"\bdmarc\s*=\s*fail\b", re.IGNORECASE)
_ABOUT_ITSELF = re.compile(
    r"\b(?:confirm|verify|activate|validate)\b.{0,40}"
    r"\b(?:subscri|e-?mail|address|sign|account|request)"
    r"|\bsubscri(?:ption|be)\w*\b.{0,20}\b(?:confirm|verif|activat|request)"
    r"|\bone[- ]time\b|\bpassword",
    re.IGNORECASE,
)
"""Subjects of messages that ask their reader for something, where no link is a publication's."""


@dataclass(frozen=True, slots=True)
class _Link:
    """A link of a message: its address, what it is called, and the words around it."""

    url: str
    title: str
    before: str
    after: str


def first(source: Source) -> tuple[Request, ...]:
    """The folder, with the senders whose messages are wanted."""
    senders = source.options.get("senders", ())
    wanted = [("from", each) for each in senders] if isinstance(senders, tuple) else []
    return (Request(f"{source.url}?{urlencode(wanted)}" if wanted else source.url),)


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The publications that messages link to; or (role "provider") a page of Ofsted's site.

    A link to such a page is followed to the reports that it lists.
    """
    if request.role == _PROVIDER:
        return ofsted_reports.read(source, request, response)
    messages = [each for each in _messages(source, request, response) if _allowed(source, each)]
    found: dict[str, Listing] = {}
    pages: dict[str, Request] = {}
    for message in messages:
        for link in _links(message):
            page = Request(link.url, _PROVIDER, once=True)
            if ofsted_reports.urn_of(page):
                pages.setdefault(link.url, page)
            elif listing := _listing(link, _header(message, "subject")):
                found.setdefault(canonical_address(link.url), listing)
    return ListingPage(
        listings=tuple(found.values()), next=tuple(pages.values()), rows=len(messages)
    )


def _messages(source: Source, request: Request, response: Response) -> list[Message]:
    """The messages of a digest. Raises UnexpectedShape if it is none, or not whole."""
    kind = response.headers.get("content-type", "")
    whole = message_from_bytes(f"Content-Type: {encodable(kind)}\r\n\r\n".encode() + response.body)
    mark = whole.get_boundary()
    if response.media_type != "multipart/digest" or not mark:
        raise unexpected(source, request, response, "a folder of messages")
    if f"--{mark}--".encode() not in response.body:
        raise unexpected(source, request, response, "a folder of messages", "a part of it")
    parts = whole.get_payload() if whole.is_multipart() else []
    inner = (part.get_payload() for part in parts if isinstance(part, Message))
    return [each[0] for each in inner if isinstance(each, list) and isinstance(each[0], Message)]


def _allowed(source: Source, message: Message) -> bool:
    """Whether a message is from one allowed sender, and its receiver did not find it forged."""
    stated = getaddresses([str(each) for each in message.get_all("from", [])])
    if len(stated) != 1:
        return False
    sender = stated[0][1].lower()
    checked = str(message.get("authentication-results", ""))
    allowed = source.options.get("senders", ())
    return (
        isinstance(allowed, tuple)
        and any(_is_of(sender, each.lower()) for each in allowed)
        and not _FORGED.search(checked)
        and not _ABOUT_ITSELF.search(_header(message, "subject"))
    )


def _is_of(sender: str, allowed: str) -> bool:
    """Whether `sender` is that address, or an address of that domain or one below it."""
    if "@" in allowed.lstrip("@"):
        return sender == allowed
    domain = sender.rpartition("@")[2]
    return domain == allowed.lstrip("@") or domain.endswith(f".{allowed.lstrip('@')}")


def _header(message: Message, name: str) -> str:
    stated = str(message.get(name, ""))
    try:
        return words(str(make_header(decode_header(stated))))
    except (HeaderParseError, LookupError, ValueError):
        return words(stated)


def _listing(link: _Link, subject: str) -> Listing | None:
    """The publication at a link; None if its words name nothing of the field."""
    title = link.title or subject
    summary = words(f"{link.before} {link.after}")[:_LONGEST]
    path = re.sub(r"[^A-Za-z]+", " ", parts_of(link.url).path)
    if not mentions_field(f"{title} {summary} {path}"):
        return None
    return Listing(url=link.url, title=title, source_ref=link.url, summary=summary)


def _links(message: Message) -> Iterator[_Link]:
    """The links of a message's text that lead to pages, and do nothing else."""
    stated = _ANSWERS.findall(" ".join(map(str, message.get_all("list-unsubscribe", []))))
    leaving = {canonical_address(target_of(url)) for url in stated}
    for link in _stated_links(message):
        url = address("", target_of(link.url))
        acts = changes_subscription(link.url) or changes_subscription(url) or _acts(link)
        if url and not acts and canonical_address(url) not in leaving:
            yield _Link(url, link.title, link.before, link.after)


def _acts(link: _Link) -> bool:
    """Whether the words of a link, or the sentence that a mere "here" stands in, say it does."""
    if link.title:
        return bool(_ACTS.search(link.title) or _ORDERS.fullmatch(link.title))
    sentence = _SENTENCE.split(link.before)[-1] + " " + _SENTENCE.split(link.after)[0]
    return _ACTS.search(sentence) is not None


def _stated_links(message: Message) -> Iterator[_Link]:
    """All links, from the message's HTML if it has any, else from its plain text."""
    texts = {
        part.get_content_type(): part
        for part in reversed(list(message.walk()))
        if part.get_content_disposition() != "attachment" and not part.get_filename()
    }
    if part := texts.get("text/html"):
        page = parse(_bytes(part), f"text/html; charset={part.get_content_charset('utf-8')}")
        anchors = page.xpath("//a[@href]") if page is not None else []
        yield from map(_anchored, anchors[:_MOST_LINKS])
    elif part := texts.get("text/plain"):
        yield from _written(_bytes(part).decode("utf-8", "replace"))


def _bytes(part: Message) -> bytes:
    raw = part.get_payload(decode=True)
    return raw if isinstance(raw, bytes) else b""


def _anchored(anchor: HtmlElement) -> _Link:
    """A link of HTML. One that only says "here" has the title of the heading before it, if any."""
    said = text_of(anchor) or words(" ".join(anchor.xpath(".//img/@alt")))
    before, after = _around(anchor)
    title = "" if _POINTING.fullmatch(said) or _URL.match(said) else said
    link = _Link(anchor.get("href"), title, before, after)
    heading = anchor.xpath(_HEADING)
    if title or not said or not heading or _acts(link):
        return link
    return _Link(link.url, text_of(heading[-1]), before, after)


def _around(anchor: HtmlElement) -> tuple[str, str]:
    """What the link's paragraph, item or cell says before it and after it."""
    found: tuple[list[str], list[str]] = ([], [])
    passed = False
    for text in anchor.xpath(f"{_BLOCKS}//text()"):
        element = text.getparent()
        inside = anchor in (element, *element.iterancestors()) and not (
            text.is_tail and element is anchor
        )
        passed = passed or inside
        if not inside:
            found[passed].append(text)
    before, after = (words(" ".join(each)) for each in found)
    return before[-_LONGEST:], after[:_LONGEST]


def _written(text: str) -> Iterator[_Link]:
    """The addresses in a plain text, each called by its line or by the line before."""
    last = ""
    for line in text.splitlines():
        for match in _URL.finditer(line):
            before = words(line[: match.start()]).rstrip("([< ")
            title = (before or last).rstrip(":")
            url = match[0].rstrip(_TRAILING)
            yield _Link(url, "" if _POINTING.fullmatch(title) else title[-_LONGEST:], last, "")
        last = words(line) or last
