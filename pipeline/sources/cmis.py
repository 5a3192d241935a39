"""Committee sites that run CMIS: meetings on a page of the site, and the papers on each meeting's
page.

The software works by sending forms back and forth, which is not done here: what a page shows when
it is simply asked for is read. Papers come by `Document.ashx`, whose address is made anew now and
then; its first value is the paper's own. Pages can take most of a minute, so that a day is the
right rhythm.
"""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import query_of
from pipeline.sources._block_pages import page_of, unexpected
from pipeline.sources._html import address, parse, text_of

OPTIONS: Mapping[str, type] = {}
EXPECTS = "meetings"

_MEETING = re.compile(r"/ViewMeetingPublic(?:/mid/\d+)?/Meeting/(\d+)\b", re.IGNORECASE)
_DECISION = re.compile(r"/ViewCMIS_DecisionDetails(?:/mid/\d+)?/Id/([\w-]+)", re.IGNORECASE)
_DOCUMENT = re.compile(r"/Document\.ashx$", re.IGNORECASE)
_OWN = re.compile(
    r"/ViewMeetingPublic/|/ViewCMIS_\w+/|/Document\.ashx\?|/cmis5\w*/|\.cmis\.uk\.com/|/tabid/\d+/",
    re.IGNORECASE,
)
_WANTED = "a page of a CMIS committee site"


def first(source: Source) -> tuple[Request, ...]:
    """The page that `source.url` names (`.../CalendarofMeetings.aspx`, `.../Meetings.aspx`); for a
    base address its meetings.
    """
    if urlsplit(source.url).path.lower().endswith(".aspx"):
        return (Request(source.url),)
    return (Request(f"{source.url.rstrip('/')}/Meetings.aspx"),)


def recognises(response: Response) -> str | None:
    """The page's own address when it links to meetings or papers as CMIS does."""
    page = parse(response.body, response.headers.get("content-type", ""))
    if page is None:
        return None
    urls = [address(response.url, link.get("href")) for link in page.xpath("//a[@href]")]
    told = any(_MEETING.search(url) or _DECISION.search(url) or _is_paper(url) for url in urls)
    return response.url if told else None


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """Meetings and decisions that a page shows, each meeting to be read too (role "meeting"); or a
    meeting's papers.
    """
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
        tuple(found.values()), tuple(meetings.values()), len(found), problems=problems
    )


def _listing(
    link: HtmlElement, url: str, title: str, about: str, meeting: re.Match[str] | None
) -> Listing | None:
    """What a link is to: a meeting, a decision or a paper; None for anything else."""
    if meeting:
        row = _row(link, title)
        return Listing(url, title, f"meeting/{meeting[1]}", summary=row, kind="Meeting")
    if decision := _DECISION.search(url):
        return Listing(url, title, f"decision/{decision[1].lower()}", kind="Decision")
    if _is_paper(url):
        key, kind = next(iter(query_of(url).values())), _under(link) or "Paper"
        return Listing(url, title, f"document/{key}", summary=about, kind=kind)
    return None


def _is_paper(url: str) -> bool:
    return _DOCUMENT.search(urlsplit(url).path) is not None and any(query_of(url).values())


def _about(page: HtmlElement) -> str:
    """What a meeting's page is about: its first heading."""
    headings = [text_of(heading) for heading in page.xpath("//main//h1 | //h1 | //h2")]
    return next(filter(None, headings), "")


def _row(link: HtmlElement, title: str) -> str:
    """The rest of the table row that a link stands in: committee, day and place."""
    row = next((up for up in link.iterancestors() if up.tag in ("tr", "li")), None)
    said = text_of(row) if row is not None else ""
    return "" if said == title or len(said) > 300 else said


def _under(link: HtmlElement) -> str:
    """The heading that a paper stands under: "Agendas", "Minutes", "Reports"."""
    before = link.xpath("preceding::*[self::h2 or self::h3 or self::h4 or self::h5][1]")
    return text_of(before[0]) if before else ""
