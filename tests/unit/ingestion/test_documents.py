"""What a site sends for a document is taken for it only if it is: walls, refusals, pages that lead
on, and validators that never change.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from demo.run import own_environment
from pipeline.bootstrap import working
from pipeline.ingestion.documents import in_full, unlike
from pipeline.ingestion.health.trial import Trial, try_source
from pipeline.jobs.backfill import backfill
from pipeline.model.sources import Response
from pipeline.sources._moved_pages import leads_to
from tests.support.paths import ROOT
from tests.support.sites import PDF, Answer, Site, article, feed, site
from tests.support.watched_site import INSTANT, Installation, watching_news

TITLE = "Families let down by SEND services, inspectors find"
REPORT = (ROOT / "demo/publications/carrowdale-full.pdf").read_bytes()


def page(head: str = "", body: str = "", **headers: str) -> Response:
    given = {"content-type": "text/html", **headers}
    whole = f"<html><head>{head}</head><body>{body}</body></html>"
    return Response("https://council.example/old/a", 200, given, whole.encode())


WALLS = {
    "of a firewall": page("<title>Request Rejected</title>", "The requested URL was rejected."),
    "of maintenance": page("<title>Service unavailable</title>", "<h1>Please try later</h1>"),
    "of a check": page("<title>Just a moment...</title>", "Verifying you are human."),
    "of a queue": page("<title>Council</title>", "<h1>You are now in line</h1><p>Please wait.</p>"),
    "of a new server": page("<title>Welcome to nginx!</title>", "<h1>Welcome to nginx!</h1>"),
    "of a cookie banner": page("", "<p>Choose which cookies you accept on carrowdale.example</p>"),
    "of a full disk": page("", "<p>Error establishing a database connection</p>"),
    "of an account": page("<title>Account suspended</title>", "<p>Contact your provider.</p>"),
    "of a domain": page("<title>carrowdale.example</title>", "<p>This domain is for sale.</p>"),
    "of an app": page("<title>Carrowdale</title>", "<div id='root'></div><script>x()</script>"),
    "of a front page": page(
        "<title>Carrowdale Council</title>", "<h1>Welcome</h1><p>Pay, report, apply: bins.</p>"
    ),
    "of nothing": replace(page(), body=b"\n"),
}


@pytest.mark.parametrize("wall", WALLS)
def test_what_has_nothing_of_its_headline_is_not_the_document(wall: str) -> None:
    assert unlike("Inspection report on SEND services in Carrowdale", WALLS[wall])


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Families let down", "<p>Inspectors found failings in the support of children.</p>"),
        ("Statement on SENDi visit", "<p>The regulators came in March.</p>"),
        ("Roadworks on Mill Lane", "<h1>Mill Lane closes</h1>"),
        ("Update", "<p>Nothing else is known of it.</p>"),
        ("", "<p>Anything at all.</p>"),
    ],
)
def test_a_page_that_may_be_what_was_announced_is_read(title: str, body: str) -> None:
    assert unlike(title, page("", body)) == ""


def test_files_are_not_compared_with_their_headline() -> None:
    assert unlike("Minutes", Response("https://a.example/x", 200, {}, REPORT)) == ""


LEADS = {
    "after a moment": page("<meta http-equiv='Refresh' content='0; url=/new/a'>"),
    "in quotation marks": page("<meta http-equiv='refresh' content=\"3;URL='/new/a'\">"),
    "by a header": page(refresh="0; url=/new/a"),
    "by a script": page("<script>window.location.href = '/new/a';</script>"),
    "by another script": page('<script>location.replace("/new/a")</script>'),
    "in words": page("<title>Moved</title>", "This page has moved to <a href='/new/a'>here</a>."),
    "in other words": page("<title>301 Moved Permanently</title>", "See <a href='/new/a'>it</a>"),
    "from another base": page(
        "<base href='https://council.example/new/'><meta http-equiv='refresh' content='0;url=a'>"
    ),
}
SHOWS = {
    "in a frame": page("", "<iframe src='/new/a' title='report'></iframe>"),
    "in a frameset": replace(
        page(), body=b"<html><frameset rows='*'><frame src='/new/a'></frameset></html>"
    ),
    "as an object": page("", "<h1>Report</h1><object data='/new/a'></object>"),
    "at the address that it calls its own": page(
        "<link rel='canonical' href='https://council.example/new/a'>", "<h1>Report</h1>"
    ),
    "as one file": page("", "<h1>Inspection report</h1><a href='/new/a.pdf'>Download (PDF)</a>"),
}
STAYS = {
    "a page that reloads itself": page("<meta http-equiv='refresh' content='300'>", "News"),
    "a page that reloads another late": page("<meta http-equiv='refresh' content='900;url=/out'>"),
    "a page that leads to itself": page("<meta http-equiv='refresh' content='0;url=/old/a#x'>"),
    "an article with a video": page("", f"{'Words of the story. ' * 20}<iframe src='/v'></iframe>"),
    "an article about a move": page("", f"{'The office has moved. ' * 40}<a href='/map'>map</a>"),
    "a script in an article": page(
        "<script>if (x) location.href = '/login'</script>", "Words of the story. " * 20
    ),
    "an empty page of the front page": page("<link rel='canonical' href='/'>", "<h1>Report</h1>"),
    "an empty page of another site": page(
        "<link rel='canonical' href='https://other.example/new/a'>", "<h1>Report</h1>"
    ),
    "an article with an address of its own": page(
        "<link rel='canonical' href='/new/a'>", "Words of the story. " * 20
    ),
    "two files": page("", "<a href='/a.pdf'>one</a> <a href='/b.pdf'>two</a>"),
    "a link to no web address": page("<meta http-equiv='refresh' content='0;url=ftp://a/b'>"),
}


@pytest.mark.parametrize("way", LEADS)
def test_a_page_that_only_leads_on_names_where(way: str) -> None:
    assert leads_to(LEADS[way], document=False) == "https://council.example/new/a"


@pytest.mark.parametrize("way", SHOWS)
def test_a_document_may_be_shown_within_a_page(way: str) -> None:
    assert leads_to(SHOWS[way], document=True).startswith("https://council.example/new/a")
    assert leads_to(SHOWS[way], document=False) == ""


@pytest.mark.parametrize("name", STAYS)
def test_a_page_of_its_own_leads_nowhere(name: str) -> None:
    assert leads_to(STAYS[name], document=True) == ""


def test_a_page_is_read_in_full_once_a_week() -> None:
    days = [f"2031-03-{day:02}T18:00:00.000Z" for day in range(1, 30)]
    for url in ("https://a.example/rss", "https://b.example/rss", "https://c.example/rss"):
        full = [in_full(url, before, now) for before, now in pairwise(days)]
        assert full.count(True) == 4 and len({full[n : n + 7].count(True) for n in range(22)}) == 1
    assert in_full("https://a.example/rss", days[0], days[8]), "also after a long pause"


@pytest.fixture
def council() -> Iterator[Site]:
    with site() as running:
        running.answers["/rss"] = feed((TITLE, f"{running.url}/news/a", "1"))
        yield running


@pytest.fixture
def watching(tmp_path: Path, council: Site) -> Installation:
    made = watching_news(tmp_path, f"{council.url}/rss")
    made.operator()
    return made


def state(watching: Installation) -> tuple[str, str]:
    (row,) = watching.rows("SELECT state, reason FROM publications")
    return row["state"], row["reason"]


REFUSALS = {
    "a wall": Answer(WALLS["of a check"].body),
    "a front page": Answer(WALLS["of a front page"].body),
    "a 404": Answer("gone", status=404),
    "a 403": Answer("no", status=403),
    "a 410": Answer("no", status=410),
}


@pytest.mark.replay
@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_first_answer_is_not_final(council: Site, watching: Installation, refusal: str) -> None:
    council.answers["/news/a"] = lambda n: REFUSALS[refusal] if n == 1 else Answer(article(TITLE))
    watching.poll("2031-03-04T18:00Z")
    assert state(watching)[0] == "discovered" and state(watching)[1]
    watching.poll("2031-03-05T18:00Z")
    assert state(watching) == ("recorded", "")
    assert watching.sent() == [(INSTANT, "alert")]


@pytest.mark.replay
def test_what_cannot_be_read_is_told_to_operators_then_to_readers(
    council: Site, watching: Installation
) -> None:
    council.answers["/news/a"] = REFUSALS["a wall"]
    told = {}
    for day in range(4, 21):
        watching.poll(f"2031-03-{day:02}T18:00Z")
        told[day] = [kind for _, kind in watching.sent()]
    assert told[5] == []
    assert told[8] == ["operator"], "after days, with its name and address"
    assert "notice" not in told[10]
    assert told[12].count("notice") == told[20].count("notice") == 1, "readers once, after a week"
    assert state(watching)[0] == "review" and "a bot wall" in state(watching)[1]
    (issue,) = watching.rows("SELECT kind, message FROM issues WHERE state = 'open'")
    assert issue["kind"] == "publication" and TITLE in issue["message"]


@pytest.mark.replay
@pytest.mark.parametrize(
    ("answer", "path"),
    [
        (Answer("<meta http-equiv='refresh' content='0; url=/new/a'>"), "/new/a"),
        (Answer("<h1>Report</h1><iframe src='/new/a.pdf'></iframe>"), "/new/a.pdf"),
        (Answer("", headers={"Refresh": "1; url=/new/a"}), "/new/a"),
    ],
)
def test_a_document_elsewhere_is_followed_once(
    council: Site, watching: Installation, answer: Answer, path: str
) -> None:
    council.answers |= {
        "/news/a": answer,
        "/new/a": Answer(article(TITLE)),
        "/new/a.pdf": Answer(REPORT, PDF, headers={"ETag": '"1"'}),
    }
    watching.poll("2031-03-04T18:00Z")
    assert state(watching) == ("recorded", "")
    (document,) = watching.rows("SELECT final_url FROM documents")
    assert document["final_url"] == council.url + path
    watching.recheck("2031-03-05T19:00Z")
    looked = watching.recheck("2031-03-06T20:00Z")
    assert (looked.unchanged, looked.changed, looked.doubtful) == (1, 0, 0)


@pytest.mark.replay
@pytest.mark.parametrize("target", ["/news/b", "http://192.168.0.1/a", "http://127.0.0.1:1/a"])
def test_following_has_the_limits_of_every_request(
    council: Site, watching: Installation, target: str
) -> None:
    on = "<meta http-equiv='refresh' content='0; url={}'>"
    council.answers |= {"/news/a": Answer(on.format(target)), "/news/b": Answer(on.format("/c"))}
    council.answers["/c"] = Answer(article(TITLE))
    watching.poll("2031-03-04T18:00Z")
    assert state(watching)[0] != "recorded" and state(watching)[1]
    assert council.times("/c") == 0


@pytest.mark.replay
def test_a_source_that_leads_on_is_read_where_it_leads(
    council: Site, watching: Installation
) -> None:
    council.answers["/new/rss"] = council.answers["/rss"]
    council.answers["/rss"] = Answer("<meta http-equiv='refresh' content='0; url=/new/rss'>")
    council.answers["/news/a"] = Answer(article(TITLE))
    watching.poll("2031-03-04T18:00Z")
    assert watching.sent() == [(INSTANT, "alert")]


@pytest.mark.replay
def test_backfills_and_trials_read_a_source_where_polls_do(
    council: Site, watching: Installation
) -> None:
    council.answers["/new/rss"] = council.answers["/rss"]
    council.answers["/rss"] = Answer("<meta http-equiv='refresh' content='0; url=/new/rss'>")
    council.answers["/news/a"] = Answer(article(TITLE))

    async def tried() -> Trial:
        async with working(watching.options) as context:
            return await try_source(context.fetcher, context.sources["news"], context.now())

    with own_environment():
        trial = asyncio.run(tried())
        (summary,) = asyncio.run(
            backfill(watching.options, (), (), "2031-01-01", None, lambda _: None)
        )
    assert (trial.failed, trial.round.rows, trial.moved) == (False, 1, f"{council.url}/new/rss")
    assert (summary.counts["found"], summary.failures) == (1, [])


@pytest.mark.replay
def test_an_etag_that_never_changes_hides_news_for_a_week_at_most(
    council: Site, watching: Installation
) -> None:
    old = feed(("Library hours", f"{council.url}/news/library", "0"))
    new = feed((TITLE, f"{council.url}/news/a", "1"))
    council.answers["/news/a"] = Answer(article(TITLE))
    council.answers["/rss"] = lambda n: replace(old if n == 1 else new, headers={"ETag": '"same"'})
    answers = council.answers["/rss"]

    def unless_known(n: int) -> Answer:
        asked = council.asked[-1][1]
        known = "If-None-Match" in asked or "if-none-match" in asked
        return Answer(status=304, headers={"ETag": '"same"'}) if known else answers(n)

    council.answers["/rss"] = unless_known
    for day in range(4, 13):
        watching.poll(f"2031-03-{day:02}T18:00Z")
    assert watching.sent() == [(INSTANT, "alert")]
    full = [
        asked
        for path, asked in council.asked
        if path == "/rss" and "if-none-match" not in {name.lower() for name in asked}
    ]
    assert len(full) in (2, 3), "and is asked with it otherwise"


@pytest.mark.replay
def test_what_is_put_aside_says_why_and_is_counted(council: Site, watching: Installation) -> None:
    school = (
        "<html><head><title>{0}</title></head><body><main><h1>{0}</h1><p>Ofsted inspectors praised"
        " the support for pupils with SEND at Mill Lane Primary School, which is rated good.</p>"
        "<p>The headteacher thanked staff, pupils and parents.</p></main></body></html>"
    ).format("Mill Lane Primary School rated good by Ofsted")
    council.answers["/rss"] = feed(
        ("Mill Lane Primary School rated good by Ofsted", f"{council.url}/news/s", "s")
    )
    council.answers["/news/s"] = Answer(school)
    watching.poll("2031-03-04T18:00Z")
    assert state(watching)[0] == "ended" and "probability" in state(watching)[1]
    (counted,) = watching.rows("SELECT count(*) AS n FROM publications WHERE speaks")
    assert counted["n"] == 1


@pytest.mark.replay
def test_what_waits_for_a_person_counts_for_the_case_meanwhile(
    council: Site, watching: Installation
) -> None:
    title = "SEND inspection: strategic plan"
    words = (
        "The strategic plan after the area SEND inspection of Carrowdale was published on 1 March"
        " 2031."
    )
    whole = f"<html><head><title>{title}</title></head><body><main><h1>{title}</h1><p>{words}</p>"
    council.answers["/rss"] = feed((title, f"{council.url}/news/p", "p"))
    council.answers["/news/p"] = Answer(f"{whole}</main></body></html>")
    watching.poll("2031-03-04T18:00Z")
    assert state(watching)[0] == "review"
    assert [kind for _, kind in watching.sent()] == ["operator"]
    (kept,) = watching.rows("SELECT milestones FROM asides")
    assert "2031-03-01" in kept["milestones"]
