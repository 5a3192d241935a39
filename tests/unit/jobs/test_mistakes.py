"""Who was told of a publication that a person then takes for something else is told so, once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.bootstrap import clock_of, open_store, register_of, settings_of, site_of
from pipeline.jobs.review import answer
from tests.support.sites import Answer, article, feed
from tests.support.sites import site as running
from tests.support.watched_site import Installation, watching_news

TITLE = "Inspection report on SEND services published"
BEFORE, NOW, LATER = "2031-03-03T18:00Z", "2031-03-04T18:00Z", "2031-03-05T18:00Z"
WRONG = "That was our mistake: a person has read it, and it is about"


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Installation]:
    """An installation that has told a reader of a report about Carrowdale."""
    with running() as site:
        old, page = f"{site.url}/news/old", f"{site.url}/news/a"
        site.answers["/news/old"] = Answer("<p>Libraries are open.</p>")
        site.answers["/news/a"] = Answer(article(TITLE))
        site.answers["/rss"] = feed(
            ("Libraries open", old, ""), day="Mon, 03 Mar 2031 09:30:00 GMT"
        )
        watched = watching_news(tmp_path, f"{site.url}/rss")
        watched.poll(BEFORE)
        site.answers["/rss"] = feed((TITLE, page, ""))
        watched.poll(NOW)
        assert len(watched.messages()) == 1
        yield watched


def answered(watched: Installation, label: str, area: str | None = None) -> int:
    """Has a person say what the report is; how many are owed word of a mistake."""
    options = watched.options
    store, now = open_store(options), clock_of(options).now()
    site = site_of(settings_of(options))
    (row,) = watched.rows("SELECT id FROM publications WHERE url LIKE '%/a'")
    given = answer(store, register_of(options), site, row["id"], label, area, None, None, now)
    store.close()
    return given.mistaken


@pytest.mark.parametrize(
    ("label", "area", "about"),
    [
        ("other", None, "no SEND inspection."),
        (
            "inspection_outcome",
            "Marrowfen",
            "the SEND inspection of Marrowfen, not of Carrowdale-on-Wend.",
        ),
    ],
)
def test_a_reader_is_told_once_that_an_earlier_message_was_wrong(
    told: Installation, label: str, area: str | None, about: str
) -> None:
    assert answered(told, label, area) == 1
    told.poll(LATER)
    (wrong,) = (each for each in told.messages() if WRONG in each)
    assert f"{WRONG} {about} Nothing that we told you about it holds." in wrong
    assert answered(told, label, area) == 0
    told.poll("2031-03-06T18:00Z")
    assert len(told.messages()) == 2


def test_nothing_was_wrong_where_a_person_says_the_same(told: Installation) -> None:
    assert answered(told, "inspection_outcome", "Carrowdale-on-Wend") == 0
    told.poll(LATER)
    assert len(told.messages()) == 1
