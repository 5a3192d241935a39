"""Lists of publications on pages of different make: every row is found, and nothing that stands
around the list.
"""

import re
from datetime import date

import pytest

from pipeline.errors import UnexpectedShape
from pipeline.model.sources import ListingPage, Request, Response, Source
from pipeline.sources import listing

SITE = "https://www.ashcombe.example"
NEWS = [
    (
        "/news/send-inspection-report",
        "Inspectors publish report on SEND services",
        "3 March 2031",
        "What the report says.",
    ),
    (
        "/news/2031/library",
        "New library opens its doors to readers in Ashcombe",
        "27 February 2031",
        "Books for all.",
    ),
    (
        "/news/budget",
        "Budget agreed",
        "20 February 2031",
        "The meeting on 1 April 2031 will hear more.",
    ),
    (
        "/news/roads?id=4",
        "Have your say about road works on the A9999",
        "13 February 2031",
        "Until 1 May 2031.",
    ),
]
MENU = "".join(
    f'<li><a href="/s{n}">{name}</a></li>'
    for n, name in enumerate(
        [
            "Council tax and benefits advice",
            "Bins and recycling collection days",
            "Schools and education admissions",
            "Planning and building control",
            "Housing and homelessness help",
            "Parking permits and penalty charges",
        ]
    )
)
RELATED = (
    "<h2>Related news</h2><ul>"
    + "".join(
        f'<li><a href="/old/{n}">Older story number {n} about the local area</a> 1 May 2019</li>'
        for n in range(9)
    )
    + "</ul>"
)
AROUND = (
    "<html lang='en'><head><title>Latest news | Ashcombe Council</title></head><body>"
    "<div id='cookie-banner'><p>We use cookies. <a href='/cookies'>Read how we use cookies on this"
    " site</a></p><button>Accept</button></div>"
    f"<header><nav><ul>{MENU}</ul></nav></header>{{}}<footer><ul>{MENU}</ul></footer></body></html>"
)


def iso(day: str) -> str:
    return {
        "3 March 2031": "2031-03-03",
        "27 February 2031": "2031-02-27",
        "20 February 2031": "2031-02-20",
        "13 February 2031": "2031-02-13",
    }[day]


def short(day: str) -> str:
    """The day as press offices write it: "Mar 3, 2031"."""
    number, month, year = day.split()
    return f"{month[:3]} {number}, {year}"


def each(row: str) -> str:
    return "".join(
        row.format(
            url=url,
            title=title,
            day=day,
            iso=iso(day),
            said=said,
            n=n,
            short=short(day),
            **dict(zip("dmy", day.split(), strict=True)),
        )
        for n, (url, title, day, said) in enumerate(NEWS, 100)
    )


LOOKS = {
    "blog": (
        "<div id='content'><main>"
        + each(
            "<article class='post-{n} post type-post category-c{n}'><header"
            " class='entry-header'><h2 class='entry-title'><a href='{url}'"
            " rel='bookmark'>{title}</a></h2><span class='posted-on'>Posted on <a"
            " href='{url}'><time"
            " datetime='{iso}T09:00:00+00:00'>{day}</time></a></span></header><div"
            " class='entry-summary'><p>{said} <a href='{url}'>Read more</a></p></div><footer>In <a"
            " href='/category/news'>News and updates from the council team</a></footer></article>"
        )
        + "<nav class='pagination'><a"
        f" href='/news/page/2'>Next</a></nav></main><aside>{RELATED}</aside></div>"
    ),
    "views": (
        "<main role='main'><h1>News</h1><div class='view-content'>"
        + each(
            "<div class='views-row views-row-{n}'><div class='field-title'><a"
            " href='{url}'>{title}</a></div><div"
            " class='field-created'>{day}</div><div><p>{said}</p></div></div>"
        )
        + f"</div><section>{RELATED}</section></main>"
    ),
    "table of layout": (
        f"<div class='wrapper'><div class='nav'><ul>{MENU}</ul></div><table class='layout'><tr><td"
        f" class='left'><ul>{MENU}</ul></td><td><div id='content'><h1>News</h1><ul class='list'>"
        + each(
            "<li><h3><a href='{url}'>{title}</a></h3><p class='date'>Published:"
            " {day}</p><p>{said}</p></li>"
        )
        + "</ul></div></td></tr></table></div>"
    ),
    "rows of a table": (
        "<main><table><tr><th>Title</th><th>Date</th></tr>"
        + each("<tr><td><a href='{url}'>{title}</a></td><td>{iso}</td><td><p>{said}</p></td></tr>")
        + "</table></main>"
    ),
    "cards": (
        "<main><div class='grid'>"
        + each(
            "<div class='card'><a class='card-image' href='{url}'><img src='i.png'"
            " alt=''></a><div><h2>{title}</h2><span>{day}</span><p>{said}</p><a href='{url}'>Read"
            " more</a></div></div>"
        )
        + "</div></main>"
    ),
    "cards that are links": (
        "<main><div class='grid'>"
        + each(
            "<a class='card' href='{url}'><h2>{title}</h2><p"
            " class='meta'>{day}</p><p>{said}</p></a>"
        )
        + "</div></main>"
    ),
    "search results": (
        "<main><form action='/search'><input name='q'></form><p>4 results</p><ul class='results'>"
        + each(
            "<li class='result'><a href='{url}'>{title}</a><p>{said}</p><ul"
            " class='attributes'><li>Published: <time datetime='{iso}'>{day}</time></li></ul></li>"
        )
        + "</ul></main>"
    ),
    "headings and paragraphs in one row": (
        "<main><h1>News</h1>"
        + each("<h3><a href='{url}'>{title}</a></h3><p class='d'>{day}</p><p>{said}</p>")
        + "</main>"
    ),
    "definitions": (
        "<main><dl>"
        + each("<dt><a href='{url}'>{title}</a></dt><dd>{day}</dd><dd>{said}</dd>")
        + "</dl></main>"
    ),
    "news list": (
        "<div id='content'><ul class='newslist'>"
        + each(
            "<li class='newsarticle'><div class='newsimage'><a href='{url}' tabindex='-1'><img"
            " alt='{title}' src='x.png'></a></div><h2 class='newstitle'><a"
            " href='{url}'>{title}</a></h2><div class='newsdate'>{day}</div><div"
            " class='newssummary'><p>{said}</p></div></li>"
        )
        + "</ul></div>"
    ),
    "press office": (
        "<main><div class='items'>"
        + each(
            "<div class='news-item'><a href='{url}'><span class='image'></span><div"
            " class='content'><div class='date'>{short}</div><h3"
            " class='title'>{title}</h3><p>{said}</p></div></a><div class='tags'><a"
            " href='/tag/children'>Children and young people</a></div></div>"
        )
        + "</div></main>"
    ),
    "days in pieces": (
        "<main><div class='row'>"
        + each(
            "<div class='col-4'><div class='item'><div class='when'><span>{d}</span>"
            " <span>{m}</span> <span>{y}</span></div><h4><a href='{url}'"
            " title='{title}'>{title}</a></h4><p>{said}</p></div></div>"
        ).replace("<div class='col-4'>", "</div><div class='row'><div class='col-4'>", 2)
        + "</div></main>"
    ),
    "paragraphs": (
        "<main><h1>News</h1>" + each("<p><a href='{url}'>{title}</a><br>{day}</p>") + "</main>"
    ),
}


def read(body: str, request: Request | None = None, **options: str) -> ListingPage:
    source = Source(id="a-source", kind="listing", url=f"{SITE}/news", every=3600, options=options)
    request = request or Request(source.url)
    return listing.read(
        source, request, Response(request.url, 200, {"content-type": "text/html"}, body.encode())
    )


def found(*columns: str, body: str, **options: str) -> list[tuple[str | None, ...]]:
    return [
        tuple(getattr(row, column) for column in columns) for row in read(body, **options).listings
    ]


@pytest.mark.parametrize("look", LOOKS)
def test_every_row_is_found_with_its_date_and_nothing_else(look: str) -> None:
    wanted = [(SITE + url, title, iso(day)) for url, title, day, _ in NEWS]
    rows = read(AROUND.format(LOOKS[look])).listings
    assert [(row.url, row.title, (row.published or "")[:10]) for row in rows] == wanted


def test_a_title_that_is_cut_short_is_read_whole_where_its_link_names_it() -> None:
    look = "<ul>" + "".join(
        f"<li><a href='{url}' title='{title}'>{title[:12]} …</a> {day}</li>"
        for url, title, day, _ in NEWS
    )
    found = read(AROUND.format(look + "</ul>")).listings
    assert [each.title for each in found] == [title for _, title, _, _ in NEWS]


@pytest.mark.parametrize("look", [look for look in LOOKS if look != "paragraphs"])
def test_summaries_are_kept(look: str) -> None:
    said = [row.summary for row in read(AROUND.format(LOOKS[look])).listings]
    assert all(words in each for words, each in zip([row[3] for row in NEWS], said, strict=True)), (
        said
    )


def test_a_featured_row_of_another_class_is_a_row_too() -> None:
    rows = each(
        "<article class='teaser'><h3><a href='{url}'>{title}</a></h3><p>{day}</p></article>"
    )
    featured = rows.replace("class='teaser'", "class='hero-story'", 1)
    assert len(found("url", body=AROUND.format(f"<main>{featured}</main>"))) == len(NEWS)


def test_dates_that_are_not_of_publication_are_not_taken() -> None:
    row = (
        "<li><a href='{url}'>{title}</a><p>Last updated: {day}</p><p>Closing date"
        " {day}</p><p>{said}</p></li>"
    )
    body = AROUND.format(f"<main><ul>{each(row)}</ul></main>")
    assert set(found("published", body=body)) == {(None,)}


@pytest.mark.parametrize(
    "body",
    [
        AROUND.format("<main><h1>News</h1><p>There is no news at the moment.</p></main>"),
        AROUND.format(f"<main><h1>News</h1>{RELATED}</main>"),
        AROUND.format(
            "<main><form action='/s'><label>Words</label><input type='text'"
            " name='q'><button>Search</button></form></main>"
        ),
        AROUND.format(
            "<main><h1>Page not found</h1><ul>"
            + each("<li><a href='{url}'>{title}</a> {day}</li>")
            + "</ul></main>"
        ),
        AROUND.format(
            "<main><article><h1>A story of its own</h1><p>Words. <a href='/a'>A link in"
            " it</a></p></article></main>"
        ),
        (
            "<html><head><title>Just a moment...</title></head><body><p>Checking your browser"
            " before access</p></body></html>"
        ),
        "<html><body><form><input type='password'></form></body></html>",
        '{"items": []}',
        "",
    ],
)
def test_a_page_without_a_believable_list_is_refused(body: str) -> None:
    with pytest.raises(UnexpectedShape, match=r"a-source.*should be a page with a list"):
        read(body)


def test_selectors_say_where_everything_is() -> None:
    body = AROUND.format(
        "<main><div><a class='x' href='/a'>A</a> <i>1 May 2031</i> <b>Real</b></div><div><a"
        " class='x' href='/b'>B</a></div><a href='/n'>on</a></main>"
    )
    selected = {"row": "main > div", "link": "a.x", "title": "b", "date": "i", "next": "main > a"}
    walk = read(body, Request(f"{SITE}/news", "archive:2031-01-01"), **selected)
    assert [(row.url, row.title, row.published) for row in walk.listings] == [
        (f"{SITE}/a", "Real", "2031-05-01"),
        (f"{SITE}/b", "B", None),
    ]
    assert walk.next == (Request(f"{SITE}/n", "archive:2031-01-01"),)


def test_a_wrong_selector_is_named() -> None:
    with pytest.raises(UnexpectedShape, match=re.escape("row = 'li[' is no CSS selector")):
        read(AROUND.format(""), row="li[")
    with pytest.raises(UnexpectedShape, match="by the selectors"):
        read(AROUND.format(LOOKS["cards"]), row="li.gone")


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ("<a rel='next' href='?page=1'>2</a>", f"{SITE}/news?page=1"),
        ("<nav class='pager'><a href='/news?p=2'>Next page ›</a></nav>", f"{SITE}/news?p=2"),
        ("<a href='/news/page/2' aria-label='Next page'><svg></svg></a>", f"{SITE}/news/page/2"),
        ("<a href='/news/page/2'>« Older posts</a><a href='https://else.example/'>Next</a>", ""),
        ("<a href='/news'>Next</a>", ""),
        ("<a href='/story'>Next steps for families</a>", ""),
    ],
)
def test_an_archive_goes_on_to_the_next_page(link: str, leads: str) -> None:
    body = AROUND.format(LOOKS["views"] + link)
    (begins,) = listing.archive(
        Source(id="a-source", kind="listing", url=f"{SITE}/news", every=60), date(2031, 2, 20), None
    )
    assert [request.url for request in read(body, begins).next] == [leads] * bool(leads)
    assert read(body).next == ()


def test_an_archive_ends_where_rows_are_older() -> None:
    body = AROUND.format(LOOKS["views"] + "<a rel='next' href='?page=1'>2</a>")
    assert read(body, Request(f"{SITE}/news", "archive:2031-03-03")).next
    assert not read(body, Request(f"{SITE}/news", "archive:2031-03-04")).next


def test_a_page_is_recognised_by_its_dated_list() -> None:
    def asked(main: str) -> str | None:
        return listing.recognises(Response(f"{SITE}/news", 200, {}, AROUND.format(main).encode()))

    assert all(asked(look) == f"{SITE}/news" for look in LOOKS.values())
    assert (
        asked("<main><ul>" + each("<li><a href='{url}'>{title}</a></li>") + "</ul></main>") is None
    )
    assert asked("<main></main>") is None


def test_a_list_behind_the_end_of_the_page_is_read() -> None:
    """The parser makes two trees of such a page."""
    whole = AROUND.format(LOOKS["views"])
    assert read(f"Error: /var/www</html>{whole}").listings == read(whole).listings
