"""What a site lists beyond all measure is taken in bit by bit, the newest first, and told."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.extraction import workers
from pipeline.ingestion import handlers, listing_limits
from tests.support.sites import Answer, Site, article, feed, site
from tests.support.watched_site import Installation, watching_news

TITLE = "Inspectors publish report on SEND services"


@pytest.fixture
def newsroom() -> Iterator[Site]:
    with site() as made:
        yield made


def entries(site: Site, number: int, more: str = "") -> Answer:
    """A feed of so many entries about libraries, the oldest first, and `more`."""
    items = "".join(
        f"<item><title>Library number {n} opens</title><link>{site.url}/library/{n}</link>"
        f"<guid>{n}</guid><pubDate>{1 + n % 28} Feb {2031 - (number - n) // 100} 09:30:00 GMT"
        "</pubDate></item>"
        for n in range(number)
    )
    return Answer(f'<rss version="2.0"><channel>{items}{more}</channel></rss>', "text/xml")


def stored(made: Installation) -> list[str]:
    return [row["title"] for row in made.rows("SELECT title FROM publications ORDER BY seq")]


@pytest.mark.replay
def test_the_newest_come_first_and_the_rest_with_the_next_readings(
    tmp_path: Path, newsroom: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing_limits, "MOST_NEW", 100)
    report = newsroom.show("/report", article(TITLE))
    newest = (
        f"<item><title>{TITLE}</title><link>{report}</link><guid>r</guid>"
        "<pubDate>4 Mar 2031 09:30:00 GMT</pubDate></item>"
    )
    newsroom.answers["/rss"] = entries(newsroom, 249, newest)
    made = watching_news(tmp_path, f"{newsroom.url}/rss")
    made.poll("2031-03-04T17:00Z")
    assert len(stored(made)) == 100 and stored(made)[0] == TITLE
    (issue,) = made.rows("SELECT message FROM issues WHERE kind = 'source' AND state = 'open'")
    assert "lists 250 publications, 250 of them new: the newest 100" in issue["message"]
    made.poll("2031-03-04T18:00Z")
    made.poll("2031-03-04T19:00Z")
    assert len(stored(made)) == len(set(stored(made))) == 250
    assert made.rows("SELECT message FROM issues WHERE kind = 'source' AND state = 'open'") == []
    assert len(made.messages()) == 1


@pytest.mark.replay
def test_what_is_left_over_without_a_date_is_no_news(
    tmp_path: Path, newsroom: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing_limits, "MOST_NEW", 3)
    urls = [
        newsroom.show(f"/old/{n}", article(f"{TITLE} {n}", published="4 March 2019"))
        for n in range(8)
    ]
    items = "".join(f"<item><title>{TITLE}</title><link>{url}</link></item>" for url in urls)
    newsroom.answers["/rss"] = Answer(
        f'<rss version="2.0"><channel>{items}</channel></rss>', "text/xml"
    )
    made = watching_news(tmp_path, f"{newsroom.url}/rss")
    for hour in range(17, 21):
        made.poll(f"2031-03-04T{hour}:00Z")
    assert len(stored(made)) == 8 and made.messages() == []


def test_words_beyond_all_measure_are_cut_with_a_mark(tmp_path: Path, newsroom: Site) -> None:
    long = f"{TITLE} " + "and more " * 25_000
    report = newsroom.show("/report", article(long))
    far = f"{newsroom.url}/{'a' * 5_000}"
    newsroom.answers["/rss"] = feed((long, report, "k" * 5_000), ("Too far", far, "b"))
    made = watching_news(tmp_path, f"{newsroom.url}/rss")
    made.poll("2031-03-04T17:00Z")
    (row,) = made.rows("SELECT title, source_ref FROM publications")
    assert row["title"].startswith(TITLE) and row["title"].endswith("…")
    assert len(row["title"]) <= 500 and len(row["source_ref"]) == 64
    (text,) = made.rows("SELECT * FROM texts")
    assert len(json.dumps({**text, "body": ""}, default=str)) < 20_000
    (issue,) = made.rows("SELECT message FROM issues WHERE kind = 'source' AND state = 'open'")
    assert "1 of 2 rows have an address that is too long" in issue["message"]
    assert len(made.messages()) == 1


def test_a_long_page_is_read_in_a_process_of_its_own_with_the_same_result(
    tmp_path: Path, newsroom: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing_limits, "READ_AT_ONCE", 100)
    newsroom.answers["/rss"] = feed((TITLE, newsroom.show("/report", article(TITLE)), "a"))
    newsroom.answers["/none"] = Answer("<html><body>" + "Nothing here. " * 50)
    made = watching_news(tmp_path, f"{newsroom.url}/rss")
    made.watch("none", f"{newsroom.url}/none", doc_type="council_news")
    made.poll("2031-03-04T17:00Z")
    assert len(made.messages()) == 1
    states = {row["id"]: row["state"] for row in made.rows("SELECT id, state FROM sources")}
    assert states == {"news": "ok", "none": "failing"}
    (reason,) = made.rows("SELECT reason FROM sources WHERE id = 'none'")
    assert "should be a feed" in reason["reason"]


def test_a_page_that_takes_too_long_is_its_sources_fault(
    tmp_path: Path, newsroom: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing_limits, "READ_AT_ONCE", 1_000)
    monkeypatch.setattr(workers, "APART_SECONDS", 0.001)
    newsroom.answers["/rss"] = feed((TITLE, newsroom.show("/report", article(TITLE)), "a"))
    newsroom.answers["/long"] = entries(newsroom, 2_000)
    made = watching_news(tmp_path, f"{newsroom.url}/rss")
    made.watch("long", f"{newsroom.url}/long", doc_type="council_news")
    made.poll("2031-03-04T17:00Z")
    assert len(made.messages()) == 1
    (row,) = made.rows("SELECT state, reason FROM sources WHERE id = 'long'")
    assert row["state"] == "failing" and "could not be read: reading it took" in row["reason"]


def test_a_long_text_is_analysed_in_a_process_of_its_own_with_the_same_result(
    tmp_path: Path, newsroom: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom.answers["/rss"] = feed((TITLE, newsroom.show("/report", article(TITLE)), "a"))
    told = []
    for most in (handlers.ANALYSED_AT_ONCE, 10):
        monkeypatch.setattr(handlers, "ANALYSED_AT_ONCE", most)
        (folder := tmp_path / str(most)).mkdir()
        made = watching_news(folder, f"{newsroom.url}/rss")
        made.poll("2031-03-04T17:00Z")
        told.append(made.rows("SELECT start, quote FROM findings ORDER BY start"))
        assert len(made.messages()) == 1
    assert told[0] == told[1] != []


def test_a_text_that_takes_too_long_goes_to_a_person(
    tmp_path: Path, newsroom: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "APART_SECONDS", 0.001)
    much = "<p>Inspectors said that help comes late.</p>" * 20_000
    report = newsroom.show("/report", article(TITLE).replace("</h1>", f"</h1>{much}"))
    newsroom.answers["/rss"] = feed((TITLE, report, "a"))
    made = watching_news(tmp_path, f"{newsroom.url}/rss")
    made.poll("2031-03-04T17:00Z")
    (row,) = made.rows("SELECT state, reason FROM publications")
    assert row["state"] == "review" and "took more than" in row["reason"]
