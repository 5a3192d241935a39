"""Structures that any site may have: old pages, layout tables, parts, accordions."""

from tests.support.page_shapes.furniture import (
    ADVERT,
    COOKIES,
    FOOTER,
    FOOTER_DIV,
    NAV,
    NEWSLETTER,
    Furniture,
    head,
)
from tests.support.page_shapes.stories import Story, breaks, fonts, plain, written


def _page(s: Story, inner: str) -> str:
    return f"{head(s.title, 'Carrowdale')}<body><header>{NAV}</header>{inner}{FOOTER}</body></html>"


def nineties(s: Story, f: Furniture) -> str:
    """A page of the nineties: fonts, rules and centred links."""
    return f"""<HTML><HEAD><TITLE>{s.title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><CENTER><A HREF="/">Home</A> | <A HREF="/news.htm">News</A> | <A HREF="/map.htm">Map</A></CENTER><HR>
<H1><FONT FACE="Arial">{s.title}</FONT></H1><I>{s.day}</I>{fonts(s)}<HR><CENTER><FONT SIZE=1><A HREF="/news.htm">Back to news</A></FONT></CENTER></BODY></HTML>"""


def layout_table(s: Story, f: Furniture) -> str:
    """Tables as a layout: menu, text and headlines in three cells."""
    return f"""<html><head><title>{s.title}</title></head><body><table width="100%" border="0"><tr><td colspan="3"><img src="logo.gif" alt="Council"></td></tr><tr><td width="15%" class="leftnav"><a href="/">Home</a><br><a href="/n">News</a><br><a href="/c">Contact</a></td>
<td class="content"><h1>{s.title}</h1><p class="date">{s.day}</p>{plain(s)}</td><td width="20%" bgcolor="#eee"><b>Latest news</b><br>{f.links('<a href="/{n}">{title}</a><br>')}</td></tr></table>{FOOTER_DIV}</body></html>"""


def nested_tables(s: Story, f: Furniture) -> str:
    """A layout of tables within tables, with breaks for paragraphs."""
    return f"""<html><head><title>{s.title}</title></head><body><table><tr><td><table><tr><td><a href="/">Home</a></td><td><a href="/n">News</a></td></tr></table></td></tr><tr><td><table cellpadding="4"><tr><td><table><tr><td><h2>{s.title}</h2></td></tr><tr><td>{breaks(s)}</td></tr></table></td></tr></table></td></tr></table></body></html>"""


def cards_beside_main(s: Story, f: Furniture) -> str:
    """The story in main, teasers as articles."""
    cards = f.cards(
        '<article class="card"><h3><a href="/{n}">{title}</a></h3><p>{words}</p><p>3 March 2031</p></article>'
    )
    return _page(
        s,
        f"<main><h1>{s.title}</h1><p>Published: {s.day}</p>{plain(s)}<section><h2>More news</h2>{cards}</section></main>",
    )


def two_columns(s: Story, f: Furniture) -> str:
    """Two divisions of one class with an advertisement between them."""
    first, second = s.split()
    return _page(
        s,
        f'<div class="body__inner"><div class="content"><h1>{s.title}</h1>{plain(first)}</div>{ADVERT}{NEWSLETTER}<div class="content">{plain(second)}</div></div>',
    )


def two_articles(s: Story, f: Furniture) -> str:
    """Two articles, the second going on where the first ends."""
    first, second = s.split()
    return _page(
        s,
        f'<article class="part"><h1>{s.title}</h1>{plain(first)}</article>{NEWSLETTER}<article class="part">{plain(second)}</article>',
    )


def field_names(s: Story, f: Furniture) -> str:
    """Names of sections that are words of furniture too."""
    first, second = s.split()
    return _page(
        s,
        f'<main class="text-with-sidebar"><h1>{s.title}</h1><div class="social-care">{plain(first)}</div><div id="related-services">{plain(second)}</div><div class="related"><h2>Related pages</h2><ul>{f.links()}</ul></div></main>',
    )


def disclosures(s: Story, f: Furniture) -> str:
    """Each paragraph in a closed disclosure."""
    return _page(
        s,
        f"<main><h1>{s.title}</h1>{written(s, '<details><summary>Read on</summary><p>{}</p></details>', items='<details><summary>Findings</summary><ul>{}</ul></details>')}</main>",
    )


def hidden_tabs(s: Story, f: Furniture) -> str:
    """Tabs, of which all but the first are hidden."""
    first, second = s.split()
    return _page(
        s,
        f'<main><h1>{s.title}</h1><div class="govuk-tabs"><ul class="govuk-tabs__list" role="tablist"><li><a role="tab" href="#a">Summary</a></li><li><a role="tab" href="#b">Detail</a></li></ul><div role="tabpanel" class="govuk-tabs__panel" id="a">{plain(first)}</div><div role="tabpanel" class="govuk-tabs__panel govuk-tabs__panel--hidden" hidden id="b">{plain(second)}</div></div></main>{COOKIES}',
    )


def hidden_accordion(s: Story, f: Furniture) -> str:
    """An accordion of buttons and panels hidden from readers until they are opened."""
    body = written(
        s,
        '<h3><button aria-expanded="false" aria-controls="p">Open</button></h3><div id="p" class="accordion__panel" aria-hidden="true" style="display: none;"><p>{}</p></div>',
        items='<div class="accordion__panel" aria-hidden="true" style="display:none"><ul>{}</ul></div>',
    )
    return _page(
        s, f'<main><h1>{s.title}</h1><div class="accordion" data-accordion>{body}</div></main>'
    )


def table_of_findings(s: Story, f: Furniture) -> str:
    """Lists in the cells of a table."""
    return _page(
        s,
        f"<main><h1>{s.title}</h1>{written(s, '<p>{}</p>', items='<table><thead><tr><th>Theme</th><th>Detail</th></tr></thead><tbody><tr><td>Findings</td><td><p>They said:</p><ul>{}</ul></td></tr></tbody></table>')}</main>",
    )


def figures(s: Story, f: Furniture) -> str:
    """Quotations as figures."""
    return _page(
        s,
        f"<article><h1>{s.title}</h1>{written(s, '<p>{}</p>', quote='<figure><blockquote>{}</blockquote><figcaption>A leader</figcaption></figure>', item='<li><q>{}</q></li>')}</article>",
    )
