"""Which stated dates are believed: real feeds and pages over HTTP, and whole lists as values."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pipeline.bootstrap import clock_of, open_store, register_of, settings_of, site_of
from pipeline.errors import SettingsError
from pipeline.ingestion.conclusions import UNLIKELY, has_unlikely_day
from pipeline.ingestion.publication_dates import dated_by_text, with_believed_dates
from pipeline.jobs.review import answer
from pipeline.model.documents import PartialDate, Text
from pipeline.model.inspections import DateRange, InspectionFacts
from pipeline.model.sources import Listing, ListingPage
from pipeline.model.terms import Frequency
from tests.support.inspections import publication_row
from tests.support.rows import replace
from tests.support.sites import Answer, Site, article, feed
from tests.support.sites import site as running
from tests.support.watched_site import Installation

SEEN = "2031-03-04T18:00:00.000Z"


TITLE = "Inspection report on SEND services published"
BEFORE, NOW = "2031-03-03T18:00Z", "2031-03-04T18:00Z"
TODAY = "Tue, 04 Mar 2031 09:30:00 GMT"


@dataclass
class Newsroom:
    """A site, and an installation that watches it and tells somebody at once."""

    site: Site
    watched: Installation

    def page(self, path: str, published: str, head: str = "") -> str:
        """Shows a report dated so at a path; its address."""
        self.site.answers[path] = Answer(article(TITLE, published=published, head=head))
        return self.site.url + path

    def watch(self, path: str, body: str, kind: str = "feed") -> None:
        """Shows a listing at a path, and watches it."""
        self.site.answers[path] = Answer(body)
        self.watched.watch(path.strip("/"), self.site.url + path, kind, doc_type="council_news")

    def read(self, date: str, published: str, head: str = "") -> dict[str, Any]:
        """What is stored of a report that a feed dates so, and whose page states `published`."""
        old = ("Libraries open", self.page("/news/old", ""), "")
        self.site.answers["/rss"] = feed(old, day="Mon, 03 Mar 2031 09:30:00 GMT")
        self.watched.watch("news", f"{self.site.url}/rss", doc_type="council_news")
        self.watched.reader("reader@home.example", Frequency.INSTANT)
        self.watched.poll(BEFORE)
        self.site.answers["/rss"] = feed(
            (TITLE, self.page("/news/a", published, head), ""), day=date
        )
        self.watched.poll(NOW)
        return self.report()

    def report(self) -> dict[str, Any]:
        """The stored report."""
        (row,) = self.watched.rows("SELECT * FROM publications WHERE url LIKE '%/a'")
        return row


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with running() as site:
        yield Newsroom(site, Installation(tmp_path))


@pytest.mark.parametrize(
    "date",
    [
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+01:00",
        "Mon, 01 Jan 0001 00:00:00 GMT",
        "0031-03-04T09:30:00Z",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "9999-12-31T23:59:59-05:00",
        "Thu, 04 Mar 2032 09:30:00 GMT",
        "03/12/2031 09:30:00",
    ],
)
def test_the_page_dates_what_its_feed_dates_impossibly(newsroom: Newsroom, date: str) -> None:
    row = newsroom.read(date, "4 March 2031")
    assert (row["state"], row["published_on"]) == ("recorded", "2031-03-04")
    assert "its list says" in row["date_doubt"] and "it says itself 2031-03-04" in row["date_doubt"]
    (told,) = newsroom.watched.messages()
    assert "on 4 March 2031" in told


@pytest.mark.parametrize(
    ("date", "published", "head"),
    [
        ("03/12/2031 09:30:00", "", ""),
        ("0001-01-01T00:00:00Z", "1 January 1970", ""),
        ("", "4 March 2301", ""),
        ("", "", '<meta property="article:published_time" content="2032-03-04T09:30Z">'),
    ],
)
def test_a_person_is_asked_when_the_page_has_no_right_date_either(
    newsroom: Newsroom, date: str, published: str, head: str
) -> None:
    row = newsroom.read(date, published, head)
    assert (row["state"], row["published_on"]) == ("review", None)
    assert row["reason"].startswith("when it was published is not clear: ")
    assert newsroom.watched.messages() == []
    options = newsroom.watched.options
    store = open_store(options)
    register, now = register_of(options), clock_of(options).now()
    sender = site_of(settings_of(options))
    answer(store, register, sender, row["id"], "inspection_outcome", None, None, "2031-03-03", now)
    store.close()
    newsroom.watched.poll(NOW)
    row = newsroom.report()
    assert (row["state"], row["published_on"], row["date_doubt"]) == ("recorded", "2031-03-03", "")
    (told,) = newsroom.watched.messages()
    assert "on 3 March 2031" in told


def test_a_date_that_a_person_gives_must_be_one(newsroom: Newsroom) -> None:
    row = newsroom.read("", "4 March 2301")
    options = newsroom.watched.options
    with pytest.raises(SettingsError, match="--published 3 March"):
        answer(
            open_store(options),
            register_of(options),
            site_of(settings_of(options)),
            row["id"],
            "inspection_outcome",
            None,
            None,
            "3 March",
            clock_of(options).now(),
        )


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("Mon, 03 Mar 2031 23:30:00 GMT", "2031-03-03"),
        ("Wed, 05 Mar 2031 09:30:00 GMT", "2031-03-05"),
        ("Sat, 04 Jan 2031 09:30:00 GMT", "2031-03-04"),
        ("Mon, 04 Mar 2030 09:30:00 GMT", "2031-03-04"),
    ],
)
def test_a_page_and_its_feed_may_differ_by_a_day(
    newsroom: Newsroom, date: str, published: str
) -> None:
    row = newsroom.read(date, "4 March 2031")
    assert (row["state"], row["published_on"]) == ("recorded", published)


AMERICAN = "2031-03-12", "2031-12-03T18:00Z"
"""What the third of December is read as, written month first, and when it is listed."""


@pytest.mark.parametrize("published", ["3 December 2031", ""])
def test_month_and_day_exchanged_in_a_short_list_are_not_believed(
    newsroom: Newsroom, published: str
) -> None:
    day, now = AMERICAN
    newsroom.watch(
        "/rss", str(feed((TITLE, newsroom.page("/news/a", published), "a"), day=day).body)
    )
    newsroom.watched.reader("reader@home.example", Frequency.INSTANT)
    newsroom.watched.poll(now)
    row = newsroom.report()
    assert f"its list says {day}, which is of these days if" in row["date_doubt"]
    if published:
        assert (row["state"], row["published_on"]) == ("recorded", "2031-12-03")
        assert "on 3 December 2031" in newsroom.watched.messages()[0]
    else:
        assert (row["state"], row["published_on"]) == ("review", None)


@pytest.mark.parametrize(
    ("day", "seen"),
    [
        ("2031-03-12", "2031-12-20T18:00Z"),
        ("2031-03-13", "2031-12-03T18:00Z"),
        ("2031-12-01", "2031-12-03T18:00Z"),
        ("2031-03-03", "2031-03-04T18:00Z"),
        ("2031-05-09", "2031-06-04T18:00Z"),
        ("2030-03-12", "2031-12-03T18:00Z"),
    ],
)
def test_other_days_of_a_short_list_are_believed(day: str, seen: str) -> None:
    listing = Listing(url="https://a.example/1", title="A", source_ref="1", published=day)
    (read,) = with_believed_dates(ListingPage(listings=(listing,)), seen).listings
    assert read.published == day and read.date_doubt == ""


def test_the_date_of_a_change_is_not_compared_with_that_of_publication(newsroom: Newsroom) -> None:
    link = newsroom.page("/news/a", "4 January 2031")
    entry = (
        f'<entry><title>Report</title><link href="{link}"/><id>{link}</id>'
        "<updated>2031-03-04T09:30:00Z</updated></entry>"
    )
    newsroom.watch(
        "/atom", f'<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>{entry}</feed>'
    )
    newsroom.watched.poll(NOW)
    row = newsroom.report()
    assert (row["published_on"], row["date_doubt"]) == ("2031-03-04", "")


def test_an_impossible_date_stops_neither_the_round_nor_another_source(newsroom: Newsroom) -> None:
    bad = feed((TITLE, newsroom.page("/news/b", ""), ""), day="9999-12-31T23:59:59-05:00")
    newsroom.watch("/bad", str(bad.body))
    good = feed((TITLE, newsroom.page("/news/g", "4 March 2031"), ""), day=TODAY)
    newsroom.watch("/good", str(good.body))
    newsroom.watched.poll(NOW)
    rows = newsroom.watched.rows("SELECT source_id, state FROM publications")
    assert {row["source_id"]: row["state"] for row in rows} == {"bad": "review", "good": "recorded"}


@pytest.mark.parametrize("raw", ["2031/3/4", "2031-3-4", "20310304", "2031.03.04"])
def test_a_report_of_today_is_news_in_whatever_order_its_date_is_written(
    newsroom: Newsroom, raw: str
) -> None:
    rows = "".join(
        f'<li><h3><a href="{newsroom.page(f"/news/{name}", "")}">{TITLE} {name}</a></h3>'
        f"<p>{raw}</p></li>"
        for name in "abcd"
    )
    newsroom.watch(
        "/news", f"<html><body><main><h1>News</h1><ul>{rows}</ul></main></body></html>", "listing"
    )
    newsroom.watched.poll(NOW)
    found = newsroom.watched.rows("SELECT published_on, origin, state FROM publications")
    assert found == [{"published_on": "2031-03-04", "origin": "live", "state": "recorded"}] * 4


def listed(*days: str | None) -> ListingPage:
    """A list with these dates."""
    return ListingPage(
        listings=tuple(
            Listing(url=f"https://example.org/{n}", title=f"{n}", source_ref=f"{n}", published=day)
            for n, day in enumerate(days)
        ),
        rows=len(days),
    )


@pytest.mark.parametrize(
    ("days", "strays"),
    [
        (("2031-03-04", "2030-03-03", "2031-03-02", "2031-03-01"), {1}),
        (("2030-01-06", "2031-01-05", "2031-01-04", "2031-01-02T09:00:00Z"), {0}),
        (("2031-01-02", "2031-01-04", "2030-05-01", "2031-01-05", "2031-01-09"), {2}),
        (("2031-03-04", "2031-02-27", "2031-03-01", "2031-02-25"), set()),
        (("2031-03-04", "2029-01-01", "2031-03-02"), set()),
        (("2031-03-04", None, "2030-03-03", "2031-03-02"), set()),
        (("2028-05-01", "2031-02-04", "2026-01-01", "2030-12-12", "2027-07-07"), set()),
        ((), set()),
    ],
)
def test_a_date_out_of_the_order_of_its_list_is_not_believed(
    days: tuple[str | None, ...], strays: set[int]
) -> None:
    walk = listed(*days)
    found = with_believed_dates(walk, SEEN).listings
    assert {n for n, each in enumerate(found) if each.date_doubt} == strays
    for n, (before, after) in enumerate(zip(walk.listings, found, strict=True)):
        assert after.published == (None if n in strays else before.published)


def test_a_list_without_odd_dates_stays_as_it_is() -> None:
    walk = listed("2031-03-05", "2031-03-04T18:00:00Z", None, "1990-01-01")
    assert with_believed_dates(walk, SEEN) is walk


def test_a_text_read_again_does_not_move_the_date_of_what_was_told() -> None:
    row = publication_row(published_on=PartialDate("2031-03-04"), first_seen=SEEN)
    text = Text(document="0", version="plain/1", body="A.", published=PartialDate("2031-01-04"))
    assert dated_by_text(row, text) == {}
    assert dated_by_text(row, text, first_reading=True)["published_on"] == "2031-01-04"
    doubted = replace(row, published_on=None, date_doubt="its list says 1970-01-01")
    assert dated_by_text(doubted, text)["published_on"] == "2031-01-04"


@pytest.mark.parametrize(("year", "state"), [(2031, "recorded"), (2045, "review")])
def test_a_visit_on_a_day_that_cannot_be_right_goes_to_a_person(
    newsroom: Newsroom, year: int, state: str
) -> None:
    told = (
        "<html><body><main><h1>SEND inspection begins</h1><p>Published: 4 March 2031</p><p>Ofsted"
        " and the Care Quality Commission (CQC) notified Carrowdale-on-Wend Council on 3 March 2031"
        " of an area SEND inspection of the local area partnership.</p><p>Inspectors will be in"
        f" Carrowdale-on-Wend from 10 to 14 March {year}.</p></main></body></html>"
    )
    newsroom.site.answers["/rss"] = feed(("Libraries open", newsroom.page("/news/old", ""), ""))
    newsroom.watched.watch("news", f"{newsroom.site.url}/rss", doc_type="council_news")
    newsroom.watched.reader("reader@home.example", Frequency.INSTANT)
    newsroom.watched.poll(BEFORE)
    newsroom.site.answers["/a"] = Answer(told)
    newsroom.site.answers["/rss"] = feed(
        ("SEND inspection begins", f"{newsroom.site.url}/a", ""), day=TODAY
    )
    newsroom.watched.poll(NOW)
    row = newsroom.report()
    assert row["state"] == state, row
    assert (UNLIKELY in row["reason"]) == (year == 2045)
    assert len(newsroom.watched.messages()) == (year != 2045)


def test_no_visit_was_before_2016_or_is_years_ahead() -> None:
    def unlikely(*days: str | None, told: str | None = "2025-03-04") -> bool:
        started, ended = (PartialDate(day) if day else None for day in days)
        found = InspectionFacts(area=None, dates=DateRange(started, ended))
        return has_unlikely_day((found,), told)

    assert unlikely("2015-11", None) and unlikely("2035-01-29", "2035-02-02")
    assert unlikely(None, "2012-02-02", told=None) and unlikely("2028", None)
    assert not unlikely("2016-05", None) and not unlikely("--03-10", "2025-03-12")
    assert not unlikely("2027-01", None) and not unlikely(None, None)
