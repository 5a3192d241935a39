"""Structures that a site may put round a story or inside it: no marked word of the story is lost
or doubled, and none of what surrounds it is kept.
"""

import pytest

from pipeline.extraction.extract import extract

LEAD = "<p>Ofsted and the Care Quality Commission (CQC) have published the report of their inspection of special educational needs and disabilities (SEND) services in Carrowdale-on-Wend.</p><p>Inspectors visited from 13 to 17 January 2031 and found widespread and/or systemic failings that lead to significant concerns.</p>"
ITEMS = [
    "Children wait too long ONEMARK for an assessment.",
    "Plans do not describe TWOMARK what is needed.",
    "Leaders must improve THREEMARK reviews.",
]
PARAGRAPHS = [f"<p>{i}</p>" for i in ITEMS]
LIST = "<ul>" + "".join(f"<li>{i}</li>" for i in ITEMS) + "</ul>"
END = "<p>The council and the board will now prepare a plan, and parents will be told of each step that is taken in the months that follow ENDMARK.</p>"
HEADLINE = "<h1>Inspection report on SEND services published</h1>"
TEASER = "TEASERMARK libraries across the city will open longer on Saturdays from next week, the council has decided after asking residents. "


def page(body: str) -> str:
    title = "Inspection report on SEND services published - City Council"
    return f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"


def cards(mark: str, count: int = 3, size: int = 3) -> str:
    return "".join(
        mark.format(n=n, t=f"TEASERMARK hours {n}", w=TEASER * size) for n in range(count)
    )


STORY = HEADLINE + LEAD + LIST + END
CASES = {
    "unlinked heading + read more": f"<main>{STORY}<section><h2>More news</h2>{cards('<article class=card><h3>{t}</h3><p>{w}</p><a href=/n{n}>Read more</a></article>')}</section></main>",
    "overlay link": f"<main>{STORY}<div class=grid>{cards('<div class=tile><a class=stretched href=/n{n} aria-label=x></a><h3>{t}</h3><p>{w}</p></div>')}</div></main>",
    "cards before story": f"<main><div class=carousel>{cards('<article><h2><a href=/n{n}>{t}</a></h2><p>{w}</p></article>')}</div><div class=body>{STORY}</div></main>",
    "single card": f"<main>{STORY}<article class=teaser><h3><a href=/n>TEASERMARK hours</a></h3><p>{TEASER * 6}</p></article></main>",
    "single div card related": f"<main>{STORY}<div class=related><h3><a href=/n>TEASERMARK hours</a></h3><p>{TEASER * 6}</p></div></main>",
    "flat teasers under h2 in main": f"<main>{STORY}<h2>More news</h2>"
    + cards("<h3><a href=/n{n}>{t}</a></h3><p>{w}</p>")
    + "</main>",
    "flat p teasers under h2": f"<main>{STORY}<h2>Latest news</h2>"
    + cards("<p><a href=/n{n}>{t}</a></p><p>{w}</p>")
    + "</main>",
    "li teasers inline": f"<main>{STORY}<h2>Other stories</h2><ul>"
    + cards("<li><a href=/n{n}>{t}</a> – {w}</li>")
    + "</ul></main>",
    "table teasers": f"<main>{STORY}<h2>Other stories</h2><table>"
    + cards("<tr><td><a href=/n{n}>{t}</a></td><td>{w}</td></tr>")
    + "</table></main>",
    "dl teasers": f"<div id=c>{STORY}<div class=more><h2>Other stories</h2><dl>"
    + cards("<dt><a href=/n{n}>{t}</a></dt><dd>{w}</dd>")
    + "</dl></div></div>",
    "article per teaser, no main, story div": f"<div class=story>{STORY}</div><div class=list>{cards('<article><header><h2><a href=/n{n}>{t}</a></h2></header><p>{w}</p></article>', 4, 8)}</div>",
    "main only teasers, story beside": f"<main>{cards('<article><h2><a href=/n{n}>{t}</a></h2><p>{w}</p></article>')}</main><div class=story>{STORY}</div>",
    "comments schema": f"<main>{STORY}<section class=discussion><h2>Comments</h2>"
    + "".join(
        f'<article itemscope itemtype="https://schema.org/Comment" id="comment-{n}"><p>TEASERMARK I waited for an EHC plan for years and nobody from SEND rang.</p></article>'
        for n in range(3)
    )
    + "</section></main>",
    "comments fb": f'<main>{STORY}<div id="disqus_thread"><p>TEASERMARK Please enable scripts to view the comments.</p></div></main>',
    "survey-results class": f'<main>{HEADLINE}{LEAD}<div class="survey-results">{PARAGRAPHS[0]}<p>Read <a href=/x>the full results</a> of what families said TWOMARK in the autumn and after it.</p></div>{PARAGRAPHS[2]}{END}</main>',
    "share class": f'<main>{HEADLINE}{LEAD}<div class="shared-outcomes sharing-good-practice">{"".join(PARAGRAPHS)}</div>{END}</main>',
    "rating class": f'<main>{HEADLINE}{LEAD}<div class="rating">{"".join(PARAGRAPHS)}</div><div class="menu-of-support"><p>Menu FOURMARK of support for families in the valley.</p></div>{END}</main>',
    "promo story wrapper": f'<main><div class="promo">{HEADLINE}{LEAD}</div><div class="promo-text">{"".join(PARAGRAPHS)}</div>{END}</main>',
    "related-findings with links": f'<main>{HEADLINE}{LEAD}<div class="related-findings"><p>{ITEMS[0]} <a href=/a>See the annex</a>.</p>{PARAGRAPHS[1]}{PARAGRAPHS[2]}</div>{END}</main>',
    "aside key findings": f'<article>{HEADLINE}{LEAD}<aside class="key-findings"><h2>Key findings</h2>{LIST}</aside>{END}</article>',
    "role=note": f"<main>{HEADLINE}{LEAD}<div role=note>{''.join(PARAGRAPHS)}</div>{END}</main>",
    "hidden until-found": f"<main>{HEADLINE}{LEAD}"
    + "".join(f'<h3 class=t>Part</h3><div hidden="until-found">{p}</div>' for p in PARAGRAPHS)
    + f"{END}</main>",
    "tabpanels hidden": f"<main>{HEADLINE}{LEAD}<div role=tablist><button role=tab>A</button><button role=tab>B</button></div>"
    + "".join(f"<div role=tabpanel aria-hidden=true hidden>{p}</div>" for p in PARAGRAPHS)
    + f"{END}</main>",
    "w3 accordion": f"<main>{HEADLINE}{LEAD}"
    + "".join(
        f"<button class=accordion>Part {n}</button><div class=panel>{p}</div>"
        for n, p in enumerate(PARAGRAPHS)
    )
    + f"{END}</main>",
    "dl accordion links": f"<main>{HEADLINE}{LEAD}<dl class=accordion>"
    + "".join(
        f'<dt><a href="#">Part {n}</a></dt><dd style="display:none">{p}</dd>'
        for n, p in enumerate(PARAGRAPHS)
    )
    + f"</dl>{END}</main>",
    "ul accordion": f"<main>{HEADLINE}{LEAD}<ul class=accordion>"
    + "".join(
        f'<li><a href="javascript:void(0)">Part {n}</a><div class=inner>{p}</div></li>'
        for n, p in enumerate(PARAGRAPHS)
    )
    + f"</ul>{END}</main>",
    "a-wrapped accordion page links": f"<main>{HEADLINE}{LEAD}<div class=acc>"
    + "".join(
        f'<div class=item><h3><a href="/news/7#p{n}">Part {n}</a></h3><div>{p}</div></div>'
        for n, p in enumerate(PARAGRAPHS)
    )
    + f"</div>{END}</main>",
    "dialog closed with story part": f"<main>{HEADLINE}{LEAD}<details><summary>More</summary>{LIST}</details>{END}</main>",
    "table p lists th": f"<article>{HEADLINE}{LEAD}<table><tbody><tr><th>Theme</th><td><ol><li>{ITEMS[0]}<ul><li>{ITEMS[1]}</li></ul></li></ol></td></tr><tr><th>x</th><td><dl><dt>d</dt><dd>{ITEMS[2]}</dd></dl></td></tr></tbody></table>{END}</article>",
    "layout table classes": f'<table class="layout"><tr><td class="menu"><a href=/>Home</a><a href=/n>News</a><a href=/c>Contact</a></td><td class="body">{STORY}</td><td class="side"><p>TEASERMARK The town hall is open from nine to five.</p><a href=/x>Directions here</a></td></tr></table>',
    "figure nested": f"<article>{HEADLINE}{LEAD}<figure class=quote><blockquote>{ITEMS[0]}<footer>— <cite>A leader</cite></footer></blockquote></figure><figure><blockquote><p>{ITEMS[1]}</p></blockquote><figcaption>x</figcaption></figure><blockquote cite=x><div>{ITEMS[2]}</div></blockquote>{END}</article>",
    "three part story": f"<div class=a>{HEADLINE}{LEAD}</div><div class=ad>ad</div><div class=b>{LIST}</div><div class=promo><a href=/x>TEASERMARK Win a holiday in the sun today</a></div><div class=c>{END}</div>",
    "two mains": f"<main>{HEADLINE}{LEAD}</main><main>{LIST}{END}</main>",
    "articles: second w/o class": f"<article class=lead>{HEADLINE}{LEAD}</article><div class=mpu>x</div><article class=rest>{LIST}{END}</article>",
    "main + rest outside main": f"<main>{HEADLINE}{LEAD}</main><div class=continued>{LIST}{END}</div>",
    "section each para": f"<main>{HEADLINE}"
    + "".join(
        f"<section class=s{n}><div>{x}</div></section>"
        for n, x in enumerate([LEAD, *PARAGRAPHS, END])
    )
    + "</main>",
    "related link in story": f"<main>{HEADLINE}{LEAD}<p><a href=/n>Related: TEASERMARK bridge closed</a></p>{LIST}{END}<p><a href=/n>READ NEXT: TEASERMARK bridge</a></p></main>",
    "h2 headline linked": f'<div id=page><div class=post><h2 class=entry-title><a href="/this">Inspection report on SEND services published</a></h2><div class=entry>{LEAD}{LIST}{END}</div></div><div class=post><h2 class=entry-title><a href="/that">TEASERMARK hours</a></h2><div class=entry><p>{TEASER * 3}</p></div></div></div>',
    "div headline": f"<div class=title>Inspection report on SEND services published</div><div class=t>{LEAD}{LIST}{END}</div><div id=comments class=comments><p>TEASERMARK I think that this is bad, said nobody.</p></div>",
    "nav as div with prose": f"<div id=nav><p>TEASERMARK Choose what you need from our many services today.</p><a href=/a>Council tax</a><a href=/b>Bins and recycling</a></div><div>{STORY}</div>",
    "template lazy": f"<main>{HEADLINE}{LEAD}{LIST}{END}<template><p>TEASERMARK hidden template of a card here.</p></template></main>",
    "noscript lazy": f"<main>{HEADLINE}{LEAD}{LIST}{END}<noscript><p>TEASERMARK Please enable scripts to use this site.</p></noscript></main>",
    "cookie p only": f'<div class="cookie-message"><p>TEASERMARK We use cookies to improve your visit to this website, and to count visits.</p></div><div>{STORY}</div>',
    "cookies unnamed": f'<div class="xk2"><p>TEASERMARK We use cookies to improve your visit to this website, and to count visits.</p><button>OK</button></div><div class=w>{STORY}</div>',
    "alert unnamed no main": f'<div class="xk2"><p>TEASERMARK Waste collections are late this week because of snow.</p></div><div class=w>{STORY}</div>',
    "newsletter mid": f"<main>{HEADLINE}{LEAD}<div class=box><h3>TEASERMARK stay in touch with us</h3><p>TEASERMARK get news by email every Friday.</p><form><input><button>Go</button></form></div>{LIST}{END}</main>",
    "sidebar in main flow": f"<main>{HEADLINE}{LEAD}{LIST}{END}<div class=sidebar><h2>Contact</h2><p>TEASERMARK The press office answers from nine to five.</p><a href=/c>Contact us</a></div></main>",
    "breadcrumb p": f"<p class=crumbs><a href=/>Home</a> &gt; <a href=/n>News</a> &gt; TEASERMARK here you are</p><div>{STORY}</div>",
    "long caption links": f"<main>{HEADLINE}{LEAD}<ul><li><a href=/r.pdf>{ITEMS[0]}</a></li><li><a href=/s.pdf>{ITEMS[1]}</a></li><li><a href=/t.pdf>{ITEMS[2]}</a></li></ul>{END}</main>",
    "custom elements": f"<x-app><x-header><a href=/>Home</a></x-header><x-article>{HEADLINE}<x-rich>{LEAD}{LIST}{END}</x-rich></x-article></x-app>",
    "spans as paras": "<div class=c><span class=h>Inspection report on SEND services published</span>"
    + "".join(
        f'<span style="display:block">{x}</span>'
        for x in [
            "Ofsted published the report of SEND services. Inspectors visited from 13 to 17 January 2031.",
            *ITEMS,
        ]
    )
    + f"</div>{END}",
    "select+label": f"<main>{STORY}<label>TEASERMARK choose your language here please</label><select><option>x</select></main>",
}

MARKS = ("13 to 17 January", "ONEMARK", "TWOMARK", "THREEMARK", "FOURMARK", "ENDMARK")


@pytest.mark.parametrize("body", CASES.values(), ids=CASES)
def test_no_word_of_the_story_is_lost_or_doubled_and_nothing_else_is_kept(body: str) -> None:
    address = "https://www.carrowdale.example/news/7"
    text = extract(page(body).encode(), "text/html", "sha", address).body
    for mark in MARKS:
        assert text.count(mark) == body.count(mark), mark
    assert "TEASERMARK" not in text
