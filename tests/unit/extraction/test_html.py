"""Reading web pages and plain text: the article, all of it, and nothing else."""

import json
import sys

import pytest

from pipeline.errors import DocumentError
from pipeline.extraction import extract as reader
from pipeline.model.documents import Text
from tests.support.paths import SHARED

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Report published | Northvale Council</title>
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-03-14T09:00:00+00:00"}</script></head><body>
<div class="cookie-banner"><p>We use cookies to make this site work.</p></div>
<nav><ul><li><a href="/bins">Bins and recycling</a></li></ul></nav>
<main><article><h1>Report published</h1>
<p>Inspectors visited Northvale in January. Their <a href="/report.pdf">full report</a> is out today and tells what they found.</p>
<h2>What inspectors found</h2>
<ul><li>Portage workers know families well.</li><li>Plans are late:<ul><li>some by a year</li></ul></li></ul>
<p><strong>Next steps</strong></p>
<table><tr><th>Area</th><th>Owner</th></tr><tr><td>Plans</td><td>Council</td></tr></table>
<p>The partnership will publish a plan in summer and will write to every family about it before then.</p></article></main>
<aside><h2>Latest news</h2><ul><li><a href="/road">Road works this week</a></li></ul></aside>
<footer><p>Follow us on social media</p></footer></body></html>"""


def read(page: str, url: str = "https://www.northvale.gov.uk/news/1") -> Text:
    return reader.extract(page.encode(), "text/html", "sha", url)


def test_an_article_keeps_its_words_and_loses_the_furniture() -> None:
    text = read(PAGE)
    assert text.title == "Report published"
    assert text.published == "2025-03-14"
    assert text.version == "html/5"
    for kept in (
        "tells what they found",
        "Portage workers",
        "some by a year",
        "Next steps",
        "Council",
        "before then",
    ):
        assert kept in text.body
    for lost in ("cookies", "Bins", "Road works", "Latest news", "Follow us"):
        assert lost not in text.body
    assert [link.url for link in text.links] == ["https://www.northvale.gov.uk/report.pdf"]


def test_blocks_are_exact_in_order_and_of_their_kind() -> None:
    text = read(PAGE)
    kinds = {text.body[b.start : b.end]: b.kind for b in text.blocks}
    assert kinds["What inspectors found"] == "heading"
    assert kinds["Portage workers know families well."] == "bullet"
    assert kinds["Plans"] == "cell"
    ends = [(b.start, b.end) for b in text.blocks]
    assert ends == sorted(ends)
    for block in text.blocks:
        written = text.body[block.start : block.end]
        assert written and written == written.strip()
    nested = next(b for b in text.blocks if text.body[b.start : b.end] == "some by a year")
    assert nested.level == 2


def test_a_page_without_a_date_has_none_though_its_text_speaks_of_days() -> None:
    page = PAGE.replace('"datePublished": "2025-03-14T09:00:00+00:00"', '"x": "y"')
    assert read(page.replace("in January", "on 14 January 2025")).published is None
    labelled = page.replace("<h2>", "<p>Published: Friday, 14th March 2025</p><h2>", 1)
    assert read(labelled).published == "2025-03-14"


def test_teasers_of_other_pages_inside_the_article_are_left_out() -> None:
    teasers = "".join(
        f'<h2><a href="/news/{n}">{name}</a></h2><p>Something else that the council did this week,'
        " at some length.</p>"
        for n, name in enumerate(("Winter gritting", "The bandstand"))
    )
    text = read(PAGE.replace("</article>", f"<div>{teasers}</div></article>"))
    assert "before then" in text.body
    assert "gritting" not in text.body and "this week" not in text.body


def test_a_very_short_article_is_kept_whole() -> None:
    text = read(
        "<html><body><nav>Menu</nav><main><p>The library is closed.</p><p>It opens in"
        " May.</p></main></body></html>"
    )
    assert text.body == "The library is closed.\n\nIt opens in May."


@pytest.mark.parametrize(
    ("body", "media", "words"),
    [
        (b"", "text/html", "empty"),
        (b"  \n ", "application/pdf", "empty"),
        (b"<html><body><nav>Menu</nav></body></html>", "text/html", "no text"),
        (b"PK\x03\x04rest", "application/octet-stream", "office file"),
        (b"\x89PNG\r\n", "image/png", "an image"),
        (b"\x00\x01\x02\x00", "application/octet-stream", "binary"),
        (b"just words", "application/pdf", "called a PDF"),
        (
            b"just words",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "Word",
        ),
    ],
)
def test_what_cannot_be_read_says_why(body: bytes, media: str, words: str) -> None:
    with pytest.raises(DocumentError, match=words):
        reader.extract(body, media, "sha", "")


def test_html_served_as_a_pdf_is_read_as_html() -> None:
    text = reader.extract(PAGE.encode(), "application/pdf", "sha", "")
    assert text.version == "html/5"


def test_plain_text_has_paragraphs_bullets_and_a_title() -> None:
    text = reader.extract(
        "Report on Northvale\n\nInspectors said:\n· One thing.\n- Another.\n\nThe end.".encode(),
        "text/plain",
        "sha",
        "",
    )
    assert text.version == "plain/5"
    assert text.title == "Report on Northvale"
    assert [(b.kind, text.body[b.start : b.end]) for b in text.blocks] == [
        ("title", "Report on Northvale"),
        ("paragraph", "Inspectors said:"),
        ("bullet", "One thing."),
        ("bullet", "Another."),
        ("paragraph", "The end."),
    ]


def test_hard_wrapped_lines_stay_one_paragraph() -> None:
    text = reader.extract(
        b"A title line\n\nInspectors said that plans\nare late.\n", "text/plain", "sha", ""
    )
    assert text.body.endswith("Inspectors said that plans\nare late.")


@pytest.mark.skipif(
    not (SHARED / "tools").is_dir(), reason="the shared corpus is not beside this checkout"
)
def test_the_stored_articles_keep_their_words_and_show_no_furniture() -> None:
    sys.path.insert(0, str(SHARED / "tools"))
    try:
        import replayweb
    finally:
        sys.path.pop(0)
    rows = [
        json.loads(line) for line in (SHARED / "corpus" / "manifest.jsonl").read_text().splitlines()
    ]
    articles = [row for row in rows if row["type"] == "article"]
    assert len(articles) == 9
    for row in articles:
        source = (SHARED / "corpus" / row["file"]).read_text()
        text = reader.extract(
            replayweb.render(row, source).encode(), "text/html", "sha", row["url"]
        )
        for line in source.replace("\xa0", " ").splitlines():
            words = " ".join(line.lstrip("· ").split())
            if len(words) > 20:
                assert words in " ".join(text.body.split()), (row["file"], words)
        for lost in (
            "More like this",
            "Rate this page",
            "rating button",
            "Follow us",
            "uses cookies",
            "Library opening",
        ):
            assert lost not in text.body, row["file"]


@pytest.mark.parametrize("start", ["<!doctype html>", "<!doctype html><html lang=en>"])
@pytest.mark.parametrize("part", ["main", "article", "section", "council-page"])
def test_a_page_needs_no_body_of_its_own(start: str, part: str) -> None:
    head = "<meta charset=utf-8><title>Report</title><style>main { color: red }</style>"
    told = "<h1>Inspection of Northvale</h1><p>Inspectors found that children wait too long.</p>"
    story = f"{told}</{part}><link rel=icon href=/i><p>Leaders agree.</p><footer>Bins</footer>"
    text = read(f"{start}{head}<{part}>{story}")
    assert text.title == "Inspection of Northvale"
    assert text.body.split("\n\n")[:2] == [
        "Inspection of Northvale",
        "Inspectors found that children wait too long.",
    ]
    assert "Leaders agree." in text.body
    assert "Bins" not in text.body
    assert "Report" not in text.body
    assert "color" not in text.body


LONG_COMMENT = f"<!-- {'made by the news desk ' * 3}-->"


@pytest.mark.parametrize(
    "page",
    [
        f"{LONG_COMMENT}<!doctype html><html><body><p>{{}}</p></body></html>",
        f"{LONG_COMMENT}<html><body><p>{{}}</p></body></html>",
        f"{LONG_COMMENT}<!doctype html><title>Report</title><main><p>{{}}</p></main>",
        "<main><div><p>{}</p></div></main>",
        "<div><p>{}</p></div>",
    ],
)
def test_a_page_of_a_single_element_is_read(page: str) -> None:
    told = "Inspectors found that children wait too long."
    assert read(page.format(told)).body == told


UNSEEN = {
    "hidden": "<p hidden>{}</p>",
    "hidden by name": '<p hidden="hidden">{}</p>',
    "no display": '<p style="color: red; Display : NONE !important">{}</p>',
    "invisible": '<p style="visibility:hidden">{}</p>',
    "clear": '<p style="opacity:0">{}</p>',
    "clear in decimals": '<p style="opacity: 0.0;">{}</p>',
    "to the left": '<p style="position:absolute;left:-9999px">{}</p>',
    "above": '<div style="top: -500em; position: fixed"><p>{}</p></div>',
    "indented": '<p style="text-indent:-9999px">{}</p>',
    "clipped": '<p style="position:absolute; clip: rect(0, 0, 0, 0)">{}</p>',
    "no size": '<p style="font-size:0">{}</p>',
    "one point": '<p style="font-size: 1px">{}</p>',
    "class of a sheet": "<style>/* a */ b, .zz{{display:none}}</style><p class='a zz'>{}</p>",
    "id of a sheet": "<style>@import 'a';\n#zz {{ visibility: hidden }}</style><p id=zz>{}</p>",
    "class of several": "<style>.yy, .zz {{ left: -999px; position: absolute }}</style><p class=zz>{}</p>",
    "for listeners": "<p class=visually-hidden>{}</p>",
    "for listeners only": '<p>Now.<span class="label sr-only">{}</span></p>',
    "deleted": "<p>Now. <del>{}</del></p>",
    "struck": "<p>Now. <s>{}</s></p>",
    "struck out": "<p>Now. <strike><b>{}</b></strike></p>",
}
SEEN = {
    "until found": '<p hidden="until-found">{}</p>',
    "a tab": "<ul role=tablist><li role=tab aria-controls=t>A</ul><div id=t style='display:none'>{}</div>",
    "a part of an accordion": "<style>.panel{{display:none}}</style><button>More</button><div class=panel>{}</div>",
    "a tab by script": "<button onclick=\"show('t')\">A</button><p>Now.</p><div id=t hidden>{}</div>",
    "fades in": '<div style="opacity:0;transform:translateY(20px)"><p>{}</p></div>',
    "gaps closed": '<div style="font-size:0"><p style="font-size:16px">{}</p></div>',
    "in print": "<style>@media print {{ .zz {{ display: none }} }}</style><p class=zz>{}</p>",
    "for printers": "<style media=print>.zz{{display:none}}</style><p class=zz>{}</p>",
    "without scripts": "<noscript><style>.zz{{display:none}}</style></noscript><p class=zz>{}</p>",
    "when active": "<style>.zz{{display:none}} .zz.on{{display:block}}</style><p class='zz on'>{}</p>",
    "half clear": '<p style="opacity:0.05; font-size:10px; left:-9999px">{}</p>',
    "outer": "<style>.zz .yy{{display:none}}</style><p class=zz>{}</p>",
}
STATED = "Inspectors found that 40 children wait too long for their plans."


@pytest.mark.parametrize("case", UNSEEN.values(), ids=UNSEEN)
def test_what_a_reader_does_not_see_is_no_text(case: str) -> None:
    text = read(PAGE.replace("<h2>What", f"{case.format(STATED)} And so on.<h2>What"))
    assert STATED not in text.body
    assert "And so on." in text.body
    assert "Portage workers" in text.body


@pytest.mark.parametrize("case", SEEN.values(), ids=SEEN)
def test_what_a_reader_sees_or_can_open_stays(case: str) -> None:
    text = read(PAGE.replace("<h2>What", f"{case.format(STATED)}<h2>What"))
    assert STATED in text.body
