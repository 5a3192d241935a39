"""What adapters share for reading HTML: a tree from bytes, an element's text, web addresses."""

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlunsplit

from lxml import etree, html
from lxml.html import HtmlElement

from pipeline.addresses import joined, parts_of

_CHARSET = re.compile(r"(?:charset|encoding)=[\"']?([\w-]+)", re.IGNORECASE)
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def parse(body: bytes, content_type: str = "") -> HtmlElement | None:
    """The page's tree; None when the bytes contain no element."""
    try:
        return html.document_fromstring(
            decoded(body, content_type).encode(),
            parser=html.HTMLParser(encoding="utf-8", huge_tree=False),
        )
    except (etree.ParserError, ValueError):
        return None


def decoded(body: bytes, content_type: str = "") -> str:
    """The page's characters; never fails.

    UTF-8 where the bytes are UTF-8 (pages often declare a wrong charset). Otherwise the header's
    charset, or the page's, or Windows-1252, which browsers also use for Latin-1.
    """
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return encodable(body.decode("utf-16", "replace"))
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        named = _CHARSET.search(content_type) or _CHARSET.search(
            body[:2048].decode("ascii", "replace")
        )
    charset = named[1].lower() if named else "windows-1252"
    if charset in ("utf-8", "utf8", "us-ascii", "iso-8859-1", "latin-1"):
        charset = "windows-1252"
    try:
        return encodable(body.decode(charset, "replace"))
    except (LookupError, UnicodeError):
        return body.decode("windows-1252", "replace")


def words(value: str) -> str:
    """`value` on one line, with single spaces and without control characters."""
    return " ".join(_CONTROL.sub("", encodable(value)).split())


def encodable(value: str) -> str:
    """`value` without lone surrogates, which JSON and broken pages can contain but no file can."""
    return value.encode("utf-8", "replace").decode("utf-8")


def address(base: str, stated: str) -> str:
    """The web address of a link on a page at `base`; "" when there is none.

    Fragments and tracking parameters (utm_…) are removed.
    """
    stated = encodable(stated).strip()
    if not stated:
        return ""
    parts = parts_of(joined(base, stated))
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    query = parts.query
    if _TRACKING.search(query):
        query = urlencode(
            [
                pair
                for pair in parse_qsl(query, keep_blank_values=True)
                if not _TRACKING.fullmatch(pair[0])
            ]
        )
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def text_of(node: HtmlElement) -> str:
    """The text of an element and everything in it, on one line."""
    return words(" ".join(node.xpath(".//text()[not(parent::script or parent::style)]")))


def json_of(body: bytes) -> Any:
    """The value of a JSON body; None when it is anything else."""
    try:
        return json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
