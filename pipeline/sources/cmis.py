"""Committee sites that run CMIS: meetings on a page, and the papers on each meeting's page.

The software exchanges forms, which we do not do: only what a page shows to a simple request is
read. Papers come from `Document.ashx`, whose address changes now and then; its first value
identifies the paper. Pages can take most of a minute, so once a day is often enough.
"""

import re
from collections.abc import Mapping

from lxml.html import HtmlElement

from pipeline.addresses import parts_of
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import query_of
from pipeline.sources._block_pages import page_of, unexpected
from pipeline.sources._html import address, text_of, tree_of

OPTIONS: Mapping[str, type] = {}
EXPECTS = "meetings"
GENERAL = False

_MEETING = re.compile(r"/ViewMeetingPublic(?:/mid/\d+)?/Meeting/(\d+)\b", re.IGNORECASE)
_DECISION = re.compile(r"/ViewCMIS_DecisionDetails(?:/mid/\d+)?/Id/([\w-]+)", re.IGNORECASE)
_DOCUMENT = re.compile(r"/Document\.ashx$", re.IGNORECASE)
_OWN = re.compile(
    r"/ViewMeetingPublic/|/ViewCMIS_\w+/|/Document\.ashx\?|/cmis5\w*/|\.cmis\.uk\.com/|/tabid/\d+/",
    re.IGNORECASE,
)
_WANTED = "a page of a CMIS committee site"


def first(source: Source) -> tuple[Request, ...]:
    """The page in `source.url` (`.../CalendarofMeetings.aspx`, `.../Meetings.aspx`).

    For a base address, its page of meetings.
    """
    if parts_of(source.url).path.lower().endswith(".aspx"):
        return (Request(source.url),)
    return (Request(f"{source.url.rstrip('/')}/Meetings.aspx"),)


def recognises(response: Response) -> str | None:
    """The page's own address if it links to meetings or papers in the way of CMIS."""
    page = tree_of(response)
    if page is None:
        return None
    urls = [address(response.url, link.get("href")) for link in page.xpath("//a[@href]")]
    told = any(_MEETING.search(url) or _DECISION.search(url) or _is_paper(url) for url in urls)
    return response.url if told else None


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The meetings and decisions on a page, or (role "meeting") a meeting's papers."""
    page = page_of(source, request, response, _WANTED)
    links = {link: address(response.url, link.get("href")) for link in page.xpath("//a[@href]")}
    if not any(_OWN.search(url) for url in (*links.values(), response.url)):
        raise unexpected(source, request, response, _WANTED)
    found: dict[str, Listing] = {}
    meetings: dict[str, Request] = {}
    about = _about(page)
    for link, url in links.items():
        title = text_of(link) or link.get("title", "")
        meeting = _MEETING.search(url) if request.role != "meeting" else None
        if meeting:
            meetings.setdefault(meeting[1], Request(url, "meeting"))
        listing = _listing(link, url, title, about, meeting) if title else None
        if listing:
            found.setdefault(listing.source_ref, listing)
    problems: tuple[str, ...] = ()
    if request.role != "meeting" and not found and not meetings:
        problems = (
            (
                f"{request.url} shows no meeting and no paper; if it stays so, watch the page with"
                " the calendar of meetings"
            ),
        )
    return ListingPage(
        listings=tuple(found.values()),
        next=tuple(meetings.values()),
        rows=len(found),
        problems=problems,
    )


def _listing(
    link: HtmlElement, url: str, title: str, about: str, meeting: re.Match[str] | None
) -> Listing | None:
    """The meeting, decision or paper that a link leads to, or None."""
    if meeting:
        row = _row(link, title)
        return Listing(
            url=url, title=title, source_ref=f"meeting/{meeting[1]}", summary=row, kind="Meeting"
        )
    if decision := _DECISION.search(url):
        return Listing(
            url=url, title=title, source_ref=f"decision/{decision[1].lower()}", kind="Decision"
        )
    if _is_paper(url):
        key, kind = next(iter(query_of(url).values())), _under(link) or "Paper"
        return Listing(url=url, title=title, source_ref=f"document/{key}", summary=about, kind=kind)
    return None


def _is_paper(url: str) -> bool:
    return _DOCUMENT.search(parts_of(url).path) is not None and any(query_of(url).values())


def _about(page: HtmlElement) -> str:
    """The subject of a meeting's page: its first heading."""
    headings = [text_of(heading) for heading in page.xpath("//main//h1 | //h1 | //h2")]
    return next(filter(None, headings), "")


def _row(link: HtmlElement, title: str) -> str:
    """The rest of a link's table row: committee, day and place."""
    row = next((up for up in link.iterancestors() if up.tag in ("tr", "li")), None)
    said = text_of(row) if row is not None else ""
    return "" if said == title or len(said) > 300 else said


def _under(link: HtmlElement) -> str:
    """The heading above a paper: "Agendas", "Minutes", "Reports"."""
    before = link.xpath("preceding::*[self::h2 or self::h3 or self::h4 or self::h5][1]")
    return text_of(before[0]) if before else ""
