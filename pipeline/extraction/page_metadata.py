"""What a web page states about itself: its title and publication date."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml.html import HtmlElement

from pipeline.addresses import parts_of
from pipeline.extraction.decoding import tidy
from pipeline.model.dates import parse_published
from pipeline.model.documents import PartialDate, Text

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title")
_DATES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "parsely-pub-date",
    "publish-date",
    "sailthru.date",
)
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_LABELLED = re.compile(
    r"(?im)^(?:page |date |first )?(?:published|posted|publication date|date published|date posted)"
    r"(?: on| date)?[ ]?:?[ ](?=[^\n]{6,45}$)([^\n]*\d{4})\b[^\n]{0,12}$"
)
_SUFFIX = re.compile(r"\s+[|\u2013\u2014-]\s+[^|]{2,60}$")


def title(tree: HtmlElement) -> str | None:
    """The page's title: `og:title`, else the first heading, else `<title>` without site name."""
    named = _meta(tree)
    for name in _TITLES:
        if named.get(name):
            return tidy(named[name])
    for tag in ("h1", "title"):
        for node in tree.iter(tag):
            text = " ".join(tidy("".join(node.itertext())).split())
            if text and not _is_site_name(node):
                return text if tag == "h1" else _SUFFIX.sub("", text)
    return None


def _is_site_name(heading: HtmlElement) -> bool:
    """Whether a heading leads to the site's first page, as a logo does."""
    target = next((a.get("href") or "" for a in heading.iter("a")), None)
    return target is not None and parts_of(target).path in ("", "/") and "#" not in target


def published(tree: HtmlElement) -> PartialDate | None:
    """The publication date in the page's structured data (meta, JSON-LD, `<time itemprop>`).

    None without such data.
    """
    named = _meta(tree)
    for raw in (
        *(named[name] for name in _DATES if name in named),
        *_json_dates(tree),
        *_time_dates(tree),
    ):
        day = parse_published(raw)
        if day:
            return PartialDate(day[:10])
    return None


def with_published(text: Text, day: PartialDate | None) -> Text:
    """The same text with its publication date: `day`, else a labelled "Published: …" line's."""
    if day is None:
        match = _LABELLED.search(text.body)
        stated = parse_published(match.group(1)) if match else None
        day = PartialDate(stated[:10]) if stated else None
    return replace(text, published=day)


def _meta(tree: HtmlElement) -> dict[str, str]:
    named: dict[str, str] = {}
    for node in tree.iter("meta"):
        name = (node.get("property") or node.get("name") or node.get("itemprop") or "").casefold()
        content = " ".join((node.get("content") or "").split())
        if name and content:
            named.setdefault(name, content)
    return named


def _json_dates(tree: HtmlElement) -> Iterator[str]:
    for node in tree.iter("script"):
        if (node.get("type") or "").casefold() == "application/ld+json":
            yield from _JSON_DATE.findall(node.text or "")


def _time_dates(tree: HtmlElement) -> Iterator[str]:
    for node in tree.iter("time"):
        if (node.get("itemprop") or "").casefold() == "datepublished" or "pubdate" in node.attrib:
            yield node.get("datetime") or "".join(node.itertext())
