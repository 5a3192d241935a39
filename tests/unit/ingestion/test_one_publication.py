"""One document is one publication, told once, however many listings, keys and addresses it has."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.model.terms import Frequency
from tests.support.sites import Answer, Site, article, feed, site
from tests.support.watched_site import INSTANT, Installation, watching_news

pytestmark = pytest.mark.replay

TITLE = "Inspection report on SEND services published"
DAILY = "daily@home.example"
DAYS = range(4, 9)


@pytest.fixture
def council() -> Iterator[Site]:
    with site() as running:
        running.answers["/news/a"] = Answer(article(TITLE))
        yield running


@pytest.fixture
def watching(tmp_path: Path, council: Site) -> Installation:
    made = watching_news(tmp_path, f"{council.url}/rss")
    made.reader(DAILY, Frequency.DAILY)
    return made


def days(watching: Installation) -> None:
    for day in DAYS:
        watching.poll(f"2031-03-{day:02}T18:00Z")
        watching.digest(f"2031-03-{day + 1:02}T08:30Z")


def assert_told_once(watching: Installation) -> None:
    assert watching.sent() == [(INSTANT, "alert"), (DAILY, "digest")]


def test_a_key_made_up_at_each_visit_is_no_news(council: Site, watching: Installation) -> None:
    council.answers["/rss"] = lambda n: feed((TITLE, f"{council.url}/news/a", f"key {n}"))
    days(watching)
    assert_told_once(watching)
    assert len(watching.rows("SELECT * FROM publications")) == 1
    (listing,) = watching.rows("SELECT * FROM listings")
    assert listing["source_ref"] == f"key {len(DAYS)}"


@pytest.mark.parametrize(
    "variant", ["/news/a?utm_source=rss&utm_campaign={}", "/news/a/#{}", "/news//a?PHPSESSID={}"]
)
def test_an_address_written_in_many_ways_is_one(
    council: Site, watching: Installation, variant: str
) -> None:
    council.answers.update(
        {variant.format(n).partition("#")[0]: Answer(article(TITLE)) for n in range(1, 9)}
    )
    council.answers["/news/a/"] = Answer(article(TITLE))
    council.answers["/rss"] = lambda n: feed((TITLE, council.url + variant.format(n), ""))
    days(watching)
    assert_told_once(watching)
    assert len(watching.rows("SELECT * FROM publications")) == 1


def test_a_page_that_two_sources_list_is_one(council: Site, watching: Installation) -> None:
    watching.watch("other", f"{council.url}/other", publisher="Another name")
    item = (TITLE, f"{council.url}/news/a", "1")
    council.answers["/rss"] = feed(item)
    old = ("Library hours", f"{council.url}/news/library", "0")
    council.answers["/other"] = lambda n: feed(*([item, old] if n > 1 else [old]))
    days(watching)
    assert_told_once(watching)
    (listed,) = watching.rows(
        "SELECT count(*) AS n FROM listings l JOIN publications p ON p.id = l.publication_id"
        " WHERE p.title = ?",
        TITLE,
    )
    assert listed["n"] == 2


def test_a_copy_at_another_address_is_no_news(council: Site, watching: Installation) -> None:
    council.answers["/press/9"] = Answer(article(TITLE, head="<meta name='x' content='y'>"))
    first, second = ((TITLE, f"{council.url}{path}", path) for path in ("/news/a", "/press/9"))
    council.answers["/rss"] = lambda n: feed(*([first, second] if n > 1 else [first]))
    days(watching)
    assert_told_once(watching)
    assert len(watching.rows("SELECT * FROM publications WHERE state = 'recorded'")) == 2


def test_a_source_under_another_name_tells_nothing_again(
    council: Site, watching: Installation
) -> None:
    council.answers["/rss"] = feed((TITLE, f"{council.url}/news/a", "1"))
    days(watching)
    watching.sources = ""
    watching.watch("renamed", f"{council.url}/rss", doc_type="council_news")
    watching.poll("2031-03-10T18:00Z")
    watching.digest("2031-03-11T08:30Z")
    assert_told_once(watching)


def test_what_was_put_aside_under_one_title_is_read_under_another(
    council: Site, watching: Installation
) -> None:
    page = f"{council.url}/news/a"
    dull = ("Road works on the high street from Monday until the end of the month", page, "1")
    council.answers["/rss"] = lambda n: feed(dull if n == 1 else (TITLE, page, "2"))
    watching.poll("2031-03-04T18:00Z")
    (before,) = watching.rows("SELECT state, reason FROM publications")
    assert before["state"] == "ended" and "prefilter" in before["reason"]
    watching.poll("2031-03-05T18:00Z")
    assert watching.sent() == [(INSTANT, "alert")]
    assert len(watching.rows("SELECT * FROM publications")) == 1


def test_versions_of_a_watched_page_stay_news_of_their_own(
    council: Site, watching: Installation
) -> None:
    watching.sources = ""
    watching.watch("page", f"{council.url}/send", kind="watched-page", doc_type="council_news")
    later = "<p>Inspectors say that families wait too long for speech therapy in Carrowdale.</p>"
    council.answers["/send"] = lambda n: Answer(article(TITLE, more=later if n > 3 else ""))
    days(watching)
    assert len(watching.rows("SELECT * FROM publications")) == 2


@pytest.mark.parametrize("order", [("/go/1", "/news/a"), ("/news/a", "/go/1")])
def test_a_link_that_leads_to_a_page_on_record_is_that_page(
    council: Site, watching: Installation, order: tuple[str, str]
) -> None:
    council.answers["/go/1"] = Answer(status=302, headers={"Location": "/news/a"})
    first, second = ((TITLE, f"{council.url}{path}", path) for path in order)
    council.answers["/rss"] = lambda n: feed(*([first, second] if n > 1 else [first]))
    days(watching)
    assert_told_once(watching)
    assert len(watching.rows("SELECT * FROM publications WHERE state = 'recorded'")) == 1


def test_dead_links_that_all_lead_to_one_page_stay_apart(
    council: Site, watching: Installation
) -> None:
    council.answers["/"] = Answer("<h1>Welcome to the council</h1><p>Bins, roads, schools.</p>")
    home = Answer(status=302, headers={"Location": "/"})
    council.answers |= {"/news/old-1": home, "/news/old-2": home}
    items = [(f"{TITLE}: part {n}", f"{council.url}/news/old-{n}", "") for n in (1, 2)]
    council.answers["/rss"] = feed(*items)
    watching.poll("2031-03-04T18:00Z")
    assert len(watching.rows("SELECT * FROM publications")) == 2
    assert watching.rows("SELECT * FROM publications WHERE reason LIKE '%on record%'") == []
