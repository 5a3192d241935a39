"""The lines that are to be pasted read back as the source that they were made from, whatever a page
calls itself.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.analysis.places.register import Register
from pipeline.config.load import load_areas
from pipeline.config.sources_file import load_sources
from pipeline.ingestion.health.site_detection import (
    Place,
    candidates,
    draft,
    expecting,
    free_id,
    lines,
)
from pipeline.model.sources import Response, Source
from pipeline.model.terms import DocType
from tests.support.paths import ROOT

REGISTER = Register(load_areas(ROOT / "demo" / "areas.csv"))
PLAIN = Source(id="a-paper", kind="feed", url="https://paper.example/feed?a=1&b=%20", every=3600)


def page(title: str, url: str = "https://www.site.example/news", body: str = "") -> Response:
    return Response(
        url,
        200,
        {"content-type": "text/html"},
        f"<html><title>{title}</title>{body}</html>".encode(),
    )


@pytest.mark.parametrize(
    "source",
    [
        PLAIN,
        replace(PLAIN, publisher='The "Sampleford" Post \\ Über', every=1800),
        replace(PLAIN, every=5400),
        replace(PLAIN, seen="2031-03-04"),
        replace(PLAIN, every=172_800, doc_type=DocType.PRESS, expect_rows=(1, 40)),
        replace(PLAIN, local_area="E99000001", kind="moderngov", doc_type=DocType.COMMITTEE),
        replace(PLAIN, kind="listing", options={"row": 'li[class="item"]', "date": ".date"}),
    ],
)
def test_what_is_printed_reads_back(tmp_path: Path, source: Source) -> None:
    path = tmp_path / "sources.toml"
    path.write_text(lines(source), encoding="utf-8")
    assert load_sources(path, REGISTER.areas) == (source,)


@pytest.mark.parametrize(
    ("kind", "url", "title", "id", "area", "doc_type"),
    [
        (
            "feed",
            "https://www.ambermere.example/rss",
            "News | Ambermere Council",
            "ambermere-news",
            "E99000001",
            "council_news",
        ),
        (
            "feed",
            "https://news.ambermere.example/rss",
            "Latest",
            "ambermere-news",
            "E99000001",
            "council_news",
        ),
        (
            "moderngov",
            "https://ambermere.moderngov.example",
            "Meetings",
            "ambermere-committees",
            "E99000001",
            "committee",
        ),
        (
            "feed",
            "https://a.example/feed",
            "Marrowfen Local Offer",
            "marrowfen-offer",
            "E99000004",
            "local_offer",
        ),
        (
            "feed",
            "https://a.example/feed",
            "Parent Carer Forum Marrowfen",
            "marrowfen-forum",
            "E99000004",
            "parent_carer_forum",
        ),
        (
            "feed",
            "https://a.example/feed",
            "NHS Wend Valley Integrated Care Board",
            "a-example",
            None,
            "health_body",
        ),
        ("feed", "https://www.paper.example/feed", "The Daily Paper", "paper-example", None, None),
        (
            "feed",
            "https://www.paper.example/feed",
            "Marrowfen and Ambermere today",
            "paper-example",
            None,
            None,
        ),
    ],
)
def test_area_and_speaker_are_guessed_only_where_the_page_tells(
    kind: str, url: str, title: str, id: str, area: str | None, doc_type: str | None
) -> None:
    source = draft(Place(kind, url), page(title), REGISTER, None)
    assert (source.id, source.local_area, source.doc_type) == (id, area, doc_type)


def test_a_person_s_area_comes_first() -> None:
    area = REGISTER.by_code("E99000004")
    source = draft(
        Place("feed", "https://www.ambermere.example/rss"),
        page("News | Ambermere Council"),
        REGISTER,
        area,
    )
    assert source.local_area == "E99000004"


def test_expect_leaves_room_and_lets_committees_rest() -> None:
    assert expecting(PLAIN, 20).expect_rows == (1, 40)
    assert expecting(PLAIN, 3).expect_rows == (1, 20)
    assert expecting(replace(PLAIN, doc_type=DocType.COMMITTEE), 61).expect_rows == (0, 130)


def test_an_id_that_is_taken_is_numbered() -> None:
    assert free_id("a", {"b"}) == "a"
    assert free_id("a", {"a", "a-2"}) == "a-3"
    assert free_id("a", set(), 2) == "a-2"


def test_a_site_under_a_path_keeps_it() -> None:
    seen = candidates(
        page(
            "Meetings",
            "https://www.site.example/",
            '<a href="/moderngov/mgWhatsNew.aspx?bcr=1">New</a>',
        )
    )
    assert seen == (
        Place("moderngov", "https://www.site.example/moderngov"),
        Place("moderngov", "https://www.site.example/moderngov/mgWhatsNew.aspx?bcr=1"),
    )


def test_committees_on_a_host_of_their_own_are_found_from_the_council_s_page() -> None:
    link = '<a href="https://democracy.site.example/ieListMeetings.aspx?CommitteeId=4">Meetings</a>'
    assert Place("moderngov", "https://democracy.site.example") in candidates(
        page("Meetings", body=link)
    )


def test_a_page_of_no_known_software_has_no_made_up_places() -> None:
    assert candidates(page("Welcome", "https://www.site.example/", "<p>Nothing here.</p>")) == ()
