"""ModernGov's web service (`mgWebService.asmx`): a site's meetings by date, and their papers.

It answers in XML on many sites, even some whose pages refuse programs; others have switched it off.
Titles are escaped twice, and dates are dd/mm/yyyy. Committee 0 stands for all committees, but not
in all versions: if it finds nothing, -1 is tried too.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from lxml import etree

from pipeline.extraction.decoding import decoded
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import query_of, with_query
from pipeline.sources._block_pages import unexpected
from pipeline.sources._html import address
from pipeline.sources.feed import plain, walk_of

MEETINGS, MEETING = "GetAllMeetingsByDate", "GetMeeting"
_WANTED = (
    "an answer of ModernGov's web service (a site can have it switched off; then its meetings"
    " cannot be listed by date)"
)
_EARLIEST, _LATEST = date(1999, 1, 1), date(2099, 12, 31)
"""Days that stand for no limit: the software is not older, and no calendar reaches further."""
_ALL, _ALL_ELSEWHERE = "0", "-1"


def meetings(base: str, since: date | None, until: date | None, role: str) -> tuple[Request, ...]:
    """The requests for all meetings of these days: one per month, or one if an end is open."""
    spans = _months(since, until) if since and until else [(since or _EARLIEST, until or _LATEST)]
    return tuple(
        Request(
            with_query(
                f"{base}/mgWebService.asmx/{MEETINGS}",
                lCommitteeId=_ALL,
                sFromDate=f"{begins:%d/%m/%Y}",
                sToDate=f"{ends:%d/%m/%Y}",
                bIsAscendingDateOrder="true",
            ),
            role,
        )
        for begins, ends in spans
    )


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The meetings in a range of days, each to be requested; or the papers of one meeting."""
    root = _root(response)
    if root is None:
        raise unexpected(source, request, response, _WANTED)
    base = request.url.partition("/mgWebService.asmx")[0]
    if f"/{MEETING}?" in request.url:
        listings = list(_papers(root, base))
        return walk_of(listings, request, rows=len(listings))
    numbers = dict.fromkeys(
        number for each in _all(root, "meeting") if (number := _said(each, "meetingid")).isdigit()
    )
    asked = query_of(request.url)
    if not numbers and asked.get("lCommitteeId") == _ALL:
        return ListingPage(
            next=(Request(with_query(request.url, lCommitteeId=_ALL_ELSEWHERE), request.role),)
        )
    following = (
        Request(f"{base}/mgWebService.asmx/{MEETING}?lMeetingId={number}", request.role)
        for number in numbers
    )
    return ListingPage(next=tuple(following), rows=len(numbers))


def _root(response: Response) -> etree._Element | None:
    """The response's root; None unless it is complete XML about meetings, without declarations."""
    text = decoded(response.body, response.content_type).strip()
    if "<!doctype" in text[:1000].lower() or "<!entity" in text[:1000].lower():
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(
            text.partition("?>")[2].encode() if text.startswith("<?xml") else text.encode(), parser
        )
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root if "meeting" in _name(root) else None


def _papers(root: etree._Element, base: str) -> Iterator[Listing | None]:
    """The documents of a meeting and its agenda items, except those withheld from the public."""
    about = ", ".join(
        filter(None, (_said(root, "committeetitle", "committeename"), _said(root, "meetingdate")))
    )
    for document in _all(root, "linkeddoc"):
        if "true" in (_said(document, "isrestricted").lower(), _said(document, "isexempt").lower()):
            continue
        number = _said(document, "attachmentid", "linkeddocid", "id")
        url = address(f"{base}/", _said(document, "url")) or (
            f"{base}/mgConvert2PDF.aspx?ID={number}" if number else ""
        )
        item = next(
            (each for each in document.iterancestors() if _name(each) == "agendaitem"), None
        )
        under = _said(item, "agendaitemtitle", "title") if item is not None else ""
        title = _said(document, "title", "attachmenttitle", "name")
        yield (
            Listing(
                url=url,
                title=title,
                source_ref=url,
                published=None,
                summary=": ".join(filter(None, (about, under))),
                kind="Paper",
            )
            if url and title
            else None
        )


def _all(root: etree._Element, name: str) -> list[etree._Element]:
    return [each for each in root.iter() if _name(each) == name]


def _said(element: etree._Element, *names: str) -> str:
    """The text of the first descendant with that name."""
    for name in names:
        for each in element.iter():
            if each is not element and _name(each) == name and (said := plain(each.text or "")):
                return said
    return ""


def _name(element: etree._Element) -> str:
    """An element's name in lower case, without its namespace."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _months(since: date, until: date) -> list[tuple[date, date]]:
    spans = []
    while since <= until:
        month_end = (since.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        spans.append((since, min(month_end, until)))
        since = month_end + timedelta(days=1)
    return spans
