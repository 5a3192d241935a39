"""The messages that councils, GOV.UK and the inspectorates send to those who ask for alerts.

Only messages from the senders in `senders` count, and of these only links that name something of
the field. A link that would change a subscription, or do anything else but show a page, is never
asked for. Attachments are not looked at.
"""

import re
from collections.abc import Mapping
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses
from urllib.parse import urlencode

from pipeline.addresses import canonical_address, parts_of
from pipeline.analysis.recognition.prefilter import mentions_field
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources import ofsted_reports
from pipeline.sources._block_pages import unexpected
from pipeline.sources._html import encodable, words
from pipeline.sources._message_links import Link, links_of

OPTIONS: Mapping[str, type] = {"senders": tuple}
NEEDED = ("senders",)
SCHEMES = ("imaps", "imap")
EXPECTS = "messages of the last 30 days from the senders allowed"
GENERAL = True

_PROVIDER = "provider"
_LONGEST = 500
_FORGED = re.compile(r"\bdmarc\s*=\s*fail\b", re.IGNORECASE)
_ABOUT_ITSELF = re.compile(
    r"\b(?:confirm|verify|activate|validate)\b.{0,40}"
    r"\b(?:subscri|e-?mail|address|sign|account|request)"
    r"|\bsubscri(?:ption|be)\w*\b.{0,20}\b(?:confirm|verif|activat|request)"
    r"|\bone[- ]time\b|\bpassword",
    re.IGNORECASE,
)
"""Subjects of messages that ask their reader for something, where no link is a publication's."""


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
        for link in links_of(message):
            page = Request(link.url, _PROVIDER, once=True)
            if ofsted_reports.urn_of(page):
                pages.setdefault(link.url, page)
            elif listing := _listing(link, _header(message, "subject")):
                found.setdefault(canonical_address(link.url), listing)
    return ListingPage(
        listings=tuple(found.values()), next=tuple(pages.values()), rows=len(messages)
    )


def _messages(source: Source, request: Request, response: Response) -> list[Message]:
    """The messages of a digest. Raises UnexpectedShape if it is none, or not whole.

    Each is read by itself, so that one that cannot be read costs none of the others.
    """
    stated = Message()
    stated["content-type"] = encodable(response.content_type)
    mark = stated.get_boundary()
    if stated.get_content_type() != "multipart/digest" or not mark:
        raise unexpected(source, request, response, "a folder of messages")
    parts = response.body.split(f"--{mark}".encode())
    if parts[-1].strip() != b"--":
        raise unexpected(source, request, response, "a folder of messages", "a part of it")
    return [found for part in parts[1:-1] if (found := _message(part)) is not None]


def _message(part: bytes) -> Message | None:
    """The message in a part of a digest; None if it is nested too deeply to be read."""
    try:
        return message_from_bytes(part.lstrip().partition(b"\r\n\r\n")[2])
    except RecursionError:
        return None


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


def _listing(link: Link, subject: str) -> Listing | None:
    """The publication at a link; None if its words name nothing of the field.

    A mere "here" counts by the words of its line alone.
    """
    summary = words(f"{link.before} {link.after}")[:_LONGEST]
    path = re.sub(r"[^A-Za-z]+", " ", parts_of(link.url).path)
    if not mentions_field(f"{link.title} {summary} {path}"):
        return None
    return Listing(url=link.url, title=link.title or subject, source_ref=link.url, summary=summary)
