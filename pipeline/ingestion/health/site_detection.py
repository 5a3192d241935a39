"""Drafts a source's table in `sources.toml` from the address of one of its pages."""

import json
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from pipeline.addresses import joined, parts_of
from pipeline.analysis.places.register import Register
from pipeline.model.documents import LocalArea
from pipeline.model.sources import Response, Source
from pipeline.model.terms import DocType
from pipeline.sources import adapter, kinds
from pipeline.sources._html import text_of, tree_of

_GENERAL = ("listing", "govuk-content", "sitemap", "watched-page")
"""Kinds that fit many pages: tried when nothing made for the site's software has worked."""
_PLACES = (
    (rb"(?:mg[A-Z]\w+|ie[A-Z]\w+)\.aspx", "moderngov", ("", "mgWhatsNew.aspx?bcr=1")),
    (rb"(?i:\bjadu\b)|/site/(?:styles|dist)/", "feed", ("/rss/news",)),
    (rb"wp-content|wp-json|(?i:content=.wordpress)", "feed", ("feed/", "/feed/")),
    (rb"(?i:content=.drupal)|/sites/default/files", "feed", ("/rss.xml",)),
)
"""Marks of a site's software in its pages, and where such sites usually have their feeds."""
_ROLES = {
    DocType.COMMITTEE: "committees",
    DocType.COUNCIL_NEWS: "news",
    DocType.LOCAL_OFFER: "offer",
    DocType.PARENT_CARER_FORUM: "forum",
}
_RHYTHMS = {
    DocType.COMMITTEE: 21_600,
    DocType.PARENT_CARER_FORUM: 21_600,
    DocType.LOCAL_OFFER: 21_600,
}
_SLOW, _USUAL = {"cmis": 86_400}, 10_800
"""Seconds between two polls: by document type, of slow kinds of site, and of all others."""
_KINDS = {
    "moderngov": DocType.COMMITTEE,
    "cmis": DocType.COMMITTEE,
    "ofsted-reports": DocType.OFFICIAL_REPORT,
    "govuk-search": DocType.GOVERNMENT,
    "govuk-content": DocType.GOVERNMENT,
}
_OFFER = re.compile(r"local[ -]?offer", re.IGNORECASE)
_FORUM = re.compile(r"parent[ -]?(?:and |& )?carers?\b|parentcarers?|pcf\b", re.IGNORECASE)
_HEALTH = re.compile(r"\bicb\b|integrated care board|\.nhs\.uk", re.IGNORECASE)
_BAR = re.compile(r"\s+[|–—-]\s+")


class Place(NamedTuple):
    """A kind of site and the address to try; `match` is the pattern of a sitemap's relevant
    addresses.
    """

    kind: str
    url: str
    match: str = ""


def candidates(response: Response) -> tuple[Place, ...]:
    """The places worth trying for a page's site, most promising first, without duplicates."""
    return tuple(dict.fromkeys(_candidates(response)))


def recognised_by(kind: str, response: Response) -> str | None:
    """The `url` that a source of this kind would have, judging by one page; None if it does not
    fit.
    """
    recognises: Callable[[Response], str | None] | None = getattr(adapter(kind), "recognises", None)
    return recognises(response) if recognises else None


def _candidates(response: Response) -> Iterator[Place]:
    special = sorted({*kinds()} - {*_GENERAL}, key=lambda kind: (kind == "feed", kind))
    yield from (Place(kind, url) for kind in special if (url := recognised_by(kind, response)))
    for mark, kind, names in _PLACES:
        if found := re.search(mark, response.body):
            base = _folder(response, found[0].decode()) if kind == "moderngov" else response.url
            yield from (
                Place(kind, joined(base, name) if name else base.rstrip("/")) for name in names
            )
    yield from (
        Place(kind, url)
        for kind in _GENERAL
        if kind in kinds() and (url := recognised_by(kind, response))
    )
    below = parts_of(response.url).path.rstrip("/")
    if below and "sitemap" in kinds():
        yield Place("sitemap", joined(response.url, "/sitemap.xml"), f"{re.escape(below)}/.")


def _folder(response: Response, name: str) -> str:
    """The folder of a link on the page to a file of that name."""
    link = re.search(rb"[\"']([^\"'<>\s]*)" + re.escape(name.encode()), response.body)
    return str(joined(response.url, link[1].decode("utf-8", "replace") if link else ""))


def draft(place: Place, response: Response, register: Register, area: LocalArea | None) -> Source:
    """The likely source for a page and a place; its id names area and role, or the host.

    `area` overrides the area found.
    """
    kind, url, match = place
    title, site = _titles(response)
    host = parts_of(url).hostname or ""
    area = area or register.of_host(host) or _in_title(f"{site}. {title}", register)
    doc_type = _doc_type(kind, f"{host} {site} {title} {url}", area, host)
    publisher = (
        area.official_name
        if area and doc_type in (DocType.COMMITTEE, DocType.COUNCIL_NEWS)
        else site or host
    )
    every = _SLOW.get(kind) or (_RHYTHMS.get(doc_type, _USUAL) if doc_type else _USUAL)
    return Source(
        id=_id(area, doc_type, host),
        kind=kind,
        url=url,
        every=every,
        publisher=publisher,
        local_area=area.gss_code if area else None,
        doc_type=doc_type,
        options={"match": match} if match else {},
    )


def _id(area: LocalArea | None, doc_type: DocType | None, host: str) -> str:
    if area is None or doc_type is None:
        return slug(host.removeprefix("www.")) or "new-source"
    return f"{slug(area.name)}-{_ROLES.get(doc_type) or slug(doc_type)}"


def _titles(response: Response) -> tuple[str, str]:
    """A page's title, and the site's name for itself ("" without one)."""
    page = tree_of(response)
    if page is None:
        return "", ""
    titles = [text for node in page.xpath("//title")[:1] if (text := text_of(node))]
    named = page.xpath("//meta[@property='og:site_name']/@content")
    title = titles[0] if titles else ""
    return title, (str(named[0]).strip() if named else "") or _BAR.split(title)[-1]


def _in_title(title: str, register: Register) -> LocalArea | None:
    found = {mention.area.gss_code: mention.area for mention in register.mentions(title)}
    return next(iter(found.values())) if len(found) == 1 else None


def _doc_type(kind: str, shown: str, area: LocalArea | None, host: str) -> DocType | None:
    """Whose publication it is; None if nothing shows it, so that each text decides."""
    if kind in _KINDS:
        return _KINDS[kind]
    for words, doc_type in (
        (_OFFER, DocType.LOCAL_OFFER),
        (_FORUM, DocType.PARENT_CARER_FORUM),
        (_HEALTH, DocType.HEALTH_BODY),
    ):
        if words.search(shown):
            return doc_type
    council = area and (
        host.endswith(area.domain or " ")
        or re.search(r"\b(?:council|borough)\b", shown, re.IGNORECASE)
    )
    return DocType.COUNCIL_NEWS if council else None


def slug(name: str) -> str:
    """A name as part of an id."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def free_id(wanted: str, taken: Collection[str], first: int = 1) -> str:
    """`wanted`, or the first of `wanted-2`, `wanted-3` … that no source has, from the number
    `first` on.
    """
    number = first
    while (id := wanted if number == 1 else f"{wanted}-{number}") in taken:
        number += 1
    return id


def expecting(source: Source, rows: int) -> Source:
    """The source with its expected number of rows set, from the rows that one walk showed.

    A committee site's news may be empty for weeks, so its minimum is 0; the maximum is twice what
    was seen.
    """
    fewest = 0 if source.doc_type is DocType.COMMITTEE else min(rows, 1)
    return replace(source, expect_rows=(fewest, max(20, -(-rows * 2 // 10) * 10)))


def lines(source: Source) -> str:
    """The source's table in `sources.toml`."""
    hours, minutes = divmod(source.every // 60, 60)
    every = (
        f"{hours // 24}d"
        if hours and hours % 24 == 0
        else f"{minutes + 60 * hours}m"
        if minutes
        else f"{hours}h"
    )
    own = {
        "kind": source.kind,
        "url": source.url,
        "every": every,
        "local_area": source.local_area,
        "publisher": source.publisher,
        "doc_type": source.doc_type,
    }
    shown = [
        f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in own.items() if value
    ]
    if source.expect_rows:
        shown.append(f"expect = {{ rows = [{source.expect_rows[0]}, {source.expect_rows[1]}] }}")
    shown += [
        f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in source.options.items()
    ]
    closing = [f'reuse = "{source.reuse}"', f'certainty = "{source.certainty}"']
    closing += [f'seen = "{source.seen}"'] if source.seen else []
    return "\n".join([f"[sources.{source.id}]", *shown, *closing]) + "\n"
