"""What adapters share for reading HTML: a tree from bytes, an element's text, web addresses."""

import json
import re
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode, urlunsplit

from lxml import etree, html
from lxml.html import HtmlElement

from pipeline.addresses import MALFORMED, joined, parts_of
from pipeline.extraction.decoding import mark_up, tidy
from pipeline.model.sources import Response

_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id", re.IGNORECASE)
_ROOTED = re.compile(r"(?:https?:/)?/", re.IGNORECASE)


def parse(body: bytes, content_type: str = "") -> HtmlElement | None:
    """The page's tree; None when the bytes contain no element."""
    try:
        page = html.document_fromstring(
            mark_up(body, content_type),
            parser=html.HTMLParser(encoding="utf-8", huge_tree=False),
        )
    except (etree.ParserError, ValueError):
        return None
    # from some broken pages the parser makes several trees beside each other
    for other in cast("list[HtmlElement]", page.xpath("/*[position() > 1]")):
        page.append(other)
    _follow_base(page)
    return page


def tree_of(response: Response) -> HtmlElement | None:
    """The tree of a page as received; None when its bytes contain no element."""
    return parse(response.body, response.content_type)


def _follow_base(page: HtmlElement) -> None:
    """Writes a page's links as its `<base>` makes them; a base that is relative itself is rare, and
    is left out.
    """
    base = next((str(each).strip() for each in page.xpath("//base/@href")), "")
    if not _ROOTED.match(base) or parts_of(base) is MALFORMED:
        return
    for link in page.iter("a", "area", "link"):
        stated = (link.get("href") or "").strip()
        if stated and not stated.startswith("#"):
            link.set("href", joined(base, stated))


def words(value: str) -> str:
    """`value` on one line, with single spaces and tidy letters."""
    return " ".join(tidy(encodable(value)).split())


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
