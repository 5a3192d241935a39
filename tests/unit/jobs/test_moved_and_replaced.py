"""Articles that are corrected, moved, away for a week or replaced by another document, and lists in
an order of their own; kinds of trouble that public issue trackers of feed readers report.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from pipeline.ingestion.copies import likeness
from pipeline.model.sources import Listing
from pipeline.model.terms import Frequency
from pipeline.sources.listing import in_own_order
from tests.support.paths import ROOT
from tests.support.sites import PDF, Answer, Site, article, feed, site
from tests.support.watched_site import INSTANT, Installation, watching_news

# the scripts import each other by their bare names
sys.path.append(str(ROOT / "scripts"))
from make_demo_reports import CARROWDALE
from sample_reports import write_report

pytestmark = pytest.mark.replay

TITLE = "Inspection report on SEND services published"


@pytest.fixture
def council() -> Iterator[Site]:
    with site() as running:
        running.answers["/news/a"] = Answer(article(TITLE))
        running.answers["/rss"] = feed((TITLE, f"{running.url}/news/a", "1"))
        yield running


@pytest.fixture
def watching(tmp_path: Path, council: Site) -> Installation:
    return watching_news(tmp_path, f"{council.url}/rss")


def subjects(watching: Installation) -> list[str]:
    found = watching.rows(
        "SELECT json_extract(b.bulletin, '$.subject') AS subject FROM deliveries d JOIN bulletins b"
        " ON b.delivery_id = d.id WHERE d.state = 'sent' ORDER BY d.created_at"
    )
    return [row["subject"] for row in found]


def daily(watching: Installation, first: int, last: int) -> None:
    for day in range(first, last + 1):
        watching.poll(f"2031-03-{day:02}T18:{day:02}Z")
        watching.recheck(f"2031-03-{day:02}T19:{day:02}Z")


def test_a_page_that_is_away_for_a_week_and_comes_back_is_told_so(
    council: Site, watching: Installation
) -> None:
    daily(watching, 4, 6)
    page = council.answers.pop("/news/a")
    daily(watching, 7, 13)
    council.answers["/news/a"] = page
    daily(watching, 14, 18)
    told = subjects(watching)
    assert len(told) == 3 and "no longer published" in told[1] and "published again" in told[2]


def test_a_page_that_is_away_for_a_day_is_no_news(council: Site, watching: Installation) -> None:
    daily(watching, 4, 6)
    page = council.answers.pop("/news/a")
    daily(watching, 7, 8)
    council.answers["/news/a"] = page
    daily(watching, 9, 12)
    assert len(subjects(watching)) == 1


def test_a_document_replaced_under_its_link_is_news_of_its_own(
    council: Site, watching: Installation, tmp_path: Path
) -> None:
    link = ("SEND inspection report", f"{council.url}/latest.pdf", "1")
    council.answers["/rss"] = feed(link)
    write_report(tmp_path / "first.pdf", CARROWDALE)
    later = replace(CARROWDALE, dates="3 to 7 November 2031", outcome="inconsistent")
    write_report(tmp_path / "second.pdf", replace(later, previous=CARROWDALE.dates, priority=()))
    council.answers["/latest.pdf"] = Answer((tmp_path / "first.pdf").read_bytes(), PDF)
    daily(watching, 4, 6)
    assert len(subjects(watching)) == 1
    council.answers["/latest.pdf"] = Answer((tmp_path / "second.pdf").read_bytes(), PDF)
    assert watching.recheck("2031-12-10T18:00Z").anew == 1
    assert len(watching.rows("SELECT * FROM inspections")) == 2
    assert len(subjects(watching)) == 2 and "correct" not in subjects(watching)[1].lower()
    states = watching.rows("SELECT state FROM publications ORDER BY seq")
    assert [row["state"] for row in states] == ["recorded", "recorded"]
    for day in (12, 14, 31):
        watching.recheck(f"2031-12-{day}T18:00Z")
    assert len(watching.rows("SELECT * FROM publications")) == len(subjects(watching)) == 2


def test_an_article_corrected_on_the_day_is_told_once(
    council: Site, watching: Installation
) -> None:
    watching.poll("2031-03-04T10:00Z")
    watching.recheck("2031-03-04T10:10Z")
    council.answers["/news/a"] = Answer(
        article("Corrected: " + TITLE, more="<p>An earlier version named the wrong school.</p>")
    )
    council.answers["/rss"] = feed(("Corrected: " + TITLE, f"{council.url}/news/a", "1"))
    watching.poll("2031-03-04T15:00Z")
    watching.recheck("2031-03-04T15:10Z")
    changes = watching.rows("SELECT noticed_at FROM changes")
    assert len(changes) == 1, "its listing says so: it is not left until the next day"
    watching.poll("2031-03-04T18:00Z")
    assert len(watching.rows("SELECT * FROM publications")) == 1
    assert subjects(watching)[0] == subjects(watching)[-1] or len(subjects(watching)) == 1


def test_a_list_in_an_order_of_its_own_is_read_to_its_end(tmp_path: Path, council: Site) -> None:
    def listed(*titles: str) -> str:
        rows = "".join(
            f"<li><h3><a href='/news/{title.split()[0].lower()}'>{title}</a></h3>"
            f"<p>{day} February 2031</p></li>"
            for day, title in enumerate(titles, 3)
        )
        return f"<ul>{rows}</ul>"

    others = ["Allotments to let", "Bins in the spring", "Cycling lessons", "Dog wardens"]
    more = ["Events in March", "Fairs and markets", "Gritting routes", "Highways survey"]
    for name in [*others, *more]:
        council.answers[f"/news/{name.split()[0].lower()}"] = Answer(f"<h1>{name}</h1>")
    council.answers["/news/zz"] = Answer(article(f"Zz {TITLE}"))
    ends = [f"<a rel='next' href='/list?page={n}'>Next</a>" for n in (2, 3)]
    council.answers["/list"] = Answer(f"<main>{listed(*others)}{ends[0]}</main>")
    council.answers["/list?page=2"] = Answer(f"<main>{listed(*more)}{ends[1]}</main>")
    last = listed("Information days", "Jobs fair", "Keep well")
    council.answers["/list?page=3"] = lambda n: Answer(
        f"<main>{last if n == 1 else last.replace('</ul>', '')}"
        + (
            ""
            if n == 1
            else f"<li><h3><a href='/news/zz'>Zz {TITLE}</a></h3><p>5 March 2031</p></li></ul>"
        )
        + "</main>"
    )
    made = Installation(tmp_path)
    made.watch("list", f"{council.url}/list", kind="listing", doc_type="council_news")
    made.reader(INSTANT, Frequency.INSTANT)
    for day in (4, 5, 6):
        made.poll(f"2031-03-{day:02}T18:00Z")
    assert made.sent() == [(INSTANT, "alert")]


@pytest.mark.parametrize(
    ("days", "titles", "own"),
    [
        (["09", "08", "07", "06", "05"], "edcba", False),
        (["01", "09", "08", "07", "06"], "edcba", False),
        (["05", "09", "02", "08", "03"], "edcba", True),
        (["01", "02", "03", "04", "05"], "edcba", True),
        ([], "abcde", True),
        ([], "daceb", False),
    ],
)
def test_an_order_of_its_own_is_seen_from_dates_or_titles(
    days: list[str], titles: str, own: bool
) -> None:
    dates = [f"2031-03-{day}" for day in days] or [None] * len(titles)
    rows = [
        Listing(url=f"https://a.example/{title}", title=title, source_ref="", published=date)
        for title, date in zip(titles, dates, strict=True)
    ]
    assert in_own_order(rows) is own


def test_a_headline_mended_with_its_address_is_one_article(
    council: Site, watching: Installation
) -> None:
    """Netlify's blog in NetNewsWire issue 3286: key and address change with the headline."""
    mended = "Inspection report on SEND services is published"
    council.answers["/news/b"] = Answer(article(mended))
    moved = feed((mended, f"{council.url}/news/b", f"{council.url}/news/b"))
    first = council.answers["/rss"]
    assert isinstance(first, Answer)
    council.answers["/rss"] = lambda n: first if n == 1 else moved
    daily(watching, 4, 6)
    assert len(subjects(watching)) == 1
    assert likeness(article(TITLE), article("A quite different matter", "Harth")) < 1


@pytest.mark.parametrize("name", ["osCsid", "amp;utm_source", "PHPSESSID", "jsessionid"])
def test_a_session_in_a_link_is_no_other_article(
    council: Site, watching: Installation, name: str
) -> None:
    """Scrapy issue 1560: sessions that change with each answer."""
    for n, mark in product(range(9), (name, name.replace(";", "%3B"))):
        council.answers[f"/news/a?{mark}={n}"] = Answer(article(TITLE))
    council.answers["/rss"] = lambda n: feed((TITLE, f"{council.url}/news/a?{name}={n}", ""))
    daily(watching, 4, 6)
    assert len(watching.rows("SELECT * FROM publications")) == 1 == len(subjects(watching))


def test_a_date_that_moves_with_each_visit_is_no_news(
    council: Site, watching: Installation
) -> None:
    """Miniflux issue 396, Brief issue 178: entries dated anew, or “now”, each time."""
    for day in range(4, 9):
        council.answers["/rss"] = feed(
            (TITLE, f"{council.url}/news/a", "1"), day=f"{day:02} Mar 2031 17:59:00 GMT"
        )
        daily(watching, day, day)
    assert len(watching.rows("SELECT * FROM publications")) == 1 == len(subjects(watching))


def test_a_busy_or_blank_answer_in_between_is_no_change(
    council: Site, watching: Installation
) -> None:
    """Changedetection.io issues 962 and 1179: a 429 or a white page, then the page as it was."""
    page = council.answers["/news/a"]
    for day, answer in enumerate(
        [page, Answer(status=429), Answer(""), Answer(status=504), page], 4
    ):
        council.answers["/news/a"] = answer
        daily(watching, day, day)
    assert len(subjects(watching)) == 1


def test_old_and_new_copies_in_turn_are_no_news(council: Site, watching: Installation) -> None:
    """FreshRSS issue 5151: several servers, with http or https keys, an old feed or the new one."""
    old = ("Library hours", f"{council.url}/news/library", "http://council.example/?p=1")
    council.answers["/rss"] = lambda n: feed(
        old,
        *(
            [(TITLE, f"{council.url}/news/a", f"http{'s' * (n % 4 > 1)}://council.example/?p=2")]
            if n % 2
            else []
        ),
    )
    daily(watching, 4, 10)
    assert len(watching.rows("SELECT * FROM publications")) == 2
    assert len(subjects(watching)) == 1
