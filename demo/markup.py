"""The sample sites' pages, with navigation and banners around the text as on real sites."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from html import escape
from urllib.parse import quote

from demo.content import Article, Report

_MORNING = time(9, 30)


def moment(day: date) -> datetime:
    """The time of day at which a publication appears."""
    return datetime.combine(day, _MORNING, UTC)


def long_date(day: date) -> str:
    """ "4 March 2031"."""
    return f"{day.day} {day:%B %Y}"


def page(title: str, head: str, body: str) -> str:
    """A whole page."""
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta'
        f' charset="utf-8"><title>{escape(title)}</title>{head}</head>\n<body><div class="cookies"'
        ' role="region"><p>We use cookies to make this site work.</p><button'
        f' type="button">Accept</button></div>\n{body}\n<footer><ul><li><a'
        ' href="/privacy">Privacy</a></li><li><a'
        ' href="/accessibility">Accessibility</a></li></ul><p>A sample site: everything on it is'
        " invented.</p></footer></body></html>\n"
    )


# -- the site of inspection reports --------------------------------------------------------------


def search(authorities: Mapping[str, str], start: int, rows: int) -> str:
    """One page of the list of local authorities, including those without publications."""
    named = sorted(authorities.items(), key=lambda pair: pair[1])
    shown = named[start : start + rows]
    found = "".join(
        f'<li class="search-result"><h3><a href="/provider/44/{urn}">{escape(name)}</a></h3><p>URN:'
        f" {urn}</p></li>"
        for urn, name in shown
    )
    count = (
        f"<p>Showing <b>{start + 1}</b> to <b>{start + len(shown)}</b> of <b>{len(named)}</b></p>"
    )
    return page(
        "Find an inspection report",
        "",
        f"<main><h1>Search results</h1>{count}<ul>{found}</ul></main>",
    )


def provider(urn: str, name: str, reports: Sequence[Report]) -> str:
    """One local authority's page, listing what was published about it."""
    listed = "".join(
        f"<li><p><time>{long_date(each.published)}</time></p><h3>{escape(each.kind)}</h3>"
        f'<a class="publication-link" href="/v1/file/{each.id}">{escape(each.kind)} '
        f'<span class="nonvisual">{escape(each.kind)}, pdf -'
        f" {long_date(each.published)}</span></a></li>"
        for each in reports
    )
    return page(name, "", f"<main><h1>{escape(name)}</h1><p>URN: {urn}</p><ol>{listed}</ol></main>")


# -- newsrooms, the paper, the committee site ----------------------------------------------------


def article(site: str, each: Article, addresses: Mapping[str, str]) -> str:
    """A news page: navigation, the article with its date, other headlines."""
    head = (
        f'<meta property="article:published_time" content="{moment(each.published).isoformat()}">'
    )
    body = each.body.replace("{reports}", addresses["reports"])
    return page(
        f"{each.title} | {site}",
        head,
        '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/bins">Bins and recycling</a>'
        '</li><li><a href="/news">News</a></li></ul></nav></header>\n'
        f"<main><article><h1>{escape(each.title)}</h1><p>"
        f"Published: {long_date(each.published)}</p>\n"
        f"{body}</article></main>\n<aside><h2>More news</h2><ul>"
        '<li><a href="/news/1">Apply for a school place</a></li>'
        '<li><a href="/news/2">Roads to be resurfaced this spring</a></li></ul></aside>',
    )


def agenda_item(each: Article) -> str:
    """A committee system's page for one agenda item, with its papers."""
    paper = (
        f'<ul class="mgBulletList"><li><a href="documents/s5107/{quote(each.paper)}">'
        "Outcome of the area SEND inspection: report</a> PDF 180 KB</li></ul>"
        if each.paper
        else ""
    )
    return page(
        "Agenda item",
        "",
        '<div id="mgnav"><a href="mgListCommittees.aspx?bcr=1">Committees</a> <a'
        ' href="mgCalendarMonthView.aspx">Calendar</a></div>\n<main><div'
        f' class="mgContent"><h1>Agenda item</h1>\n{each.body}<div'
        f' class="mgLinks">{paper}</div></div></main>',
    )


def rss(title: str, address: str, articles: Sequence[Article]) -> str:
    """An RSS 2.0 feed."""
    items = "".join(
        f"<item><title>{escape(each.title)}</title><link>{escape(address + each.path)}</link>"
        f'<guid isPermaLink="true">{escape(address + each.path)}</guid>'
        f"<pubDate>{format_datetime(moment(each.published), usegmt=True)}</pubDate></item>"
        for each in articles
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rss'
        f' version="2.0"><channel><title>{escape(title)}</title>'
        f"<link>{escape(address)}/</link><description>{escape(title)}</description>{items}</channel></rss>\n"
    )


def atom(title: str, address: str, articles: Sequence[Article]) -> str:
    """An Atom feed."""
    entries = "".join(
        f"<entry><id>{escape(address + each.path)}</id><title>{escape(each.title)}</title>"
        f'<link rel="alternate" type="text/html" href="{escape(address + each.path)}"/>'
        f"<published>{moment(each.published).isoformat()}</published><updated>{moment(each.published).isoformat()}</updated>"
        f"</entry>"
        for each in articles
    )
    newest = moment(articles[0].published).isoformat() if articles else "2031-01-01T00:00:00+00:00"
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed'
        f' xmlns="http://www.w3.org/2005/Atom"><id>{escape(address)}/</id>'
        f"<title>{escape(title)}</title><updated>{newest}</updated>{entries}</feed>\n"
    )
