"""What breaks is told in the round in which it breaks, what is quiet is not, and nothing is lost
when it heals.

Sources of an invented council, served by the replay proxy that stands in for the web; rounds as
`poll` makes them.
"""

import asyncio
import html
import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from pipeline.bootstrap import Options, open_store, working
from pipeline.cli import cli
from pipeline.clock import SystemClock, stamp
from pipeline.context import Context
from pipeline.delivery.sender import deliver
from pipeline.ingestion.health.operator_alerts import owe_operators
from pipeline.ingestion.health.verdict import PollResult
from pipeline.jobs.rounds import poll_sources
from pipeline.runner import Work
from tests.support.paths import SHARED
from tests.support.replay import Web, stored_web

pytestmark = [
    pytest.mark.replay,
    pytest.mark.skipif(not SHARED.exists(), reason="needs the replay proxy beside the project"),
]

HOST, OTHER = "http://news.ashmere.example", "http://www.ashmere-council.example"
FEED = f"{HOST}/rss"
START = datetime(2031, 3, 3, 9, 0, tzinfo=UTC)
LATER = timedelta(hours=6)
SOURCE = (
    '[sources.{id}]\nkind = "feed"\nurl = "{url}"\nevery = "1h"\npublisher = "Ashmere Council"\n'
)


@dataclass(frozen=True)
class Item:
    """A row of the invented council's list."""

    number: int
    day: date
    title: str = ""


def items(first: int, last: int, until: date | None = None) -> list[Item]:
    """News with these numbers, newest first; the newest is of `until`, each before it a day older."""
    until = until or START.date()
    return [Item(n, until - timedelta(days=last - n)) for n in range(last, first - 1, -1)]


def feed(
    rows: Sequence[Item], *, dated: bool = True, titled: bool = True, host: str = HOST
) -> bytes:
    """A feed of these rows."""
    entries = ""
    for row in rows:
        moment = datetime(row.day.year, row.day.month, row.day.day, 8, tzinfo=UTC)
        entries += (
            f"<item><link>{host}/news/{row.number}</link><guid>{host}/news/{row.number}</guid>"
        )
        entries += (
            f"<title>{html.escape(row.title or f'The council’s café no. {row.number}')}</title>"
            if titled
            else ""
        )
        entries += f"<pubDate>{format_datetime(moment)}</pubDate></item>" if dated else "</item>"
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss'
        f' version="2.0"><channel>{entries}</channel></rss>'.encode()
    )


WALL = (
    b"<html><head><title>Just a moment...</title></head><body><p>Verify you are"
    b" human</p></body></html>"
)
LOGIN = (
    b"<html><head><title>Log in</title></head><body><form><input"
    b" type='password'></form></body></html>"
)
PAGE = (
    b"<html><head><title>News</title></head><body><h1>News</h1><p>Our news has a new home on this"
    b" site.</p></body></html>"
)


class Watch:
    """An installation with sources, an operator and a clock, before the replay proxy."""

    def __init__(self, folder: Path, web: Web) -> None:
        self.folder, self.web, self.now = folder, web, START
        self.runner = asyncio.Runner()
        self.open: tuple[AbstractAsyncContextManager[Context], Context] | None = None
        self.write({"news": FEED})

    def write(self, sources: dict[str, str], extra: str = "") -> None:
        """Watches these addresses."""
        self.close()
        text = "".join(SOURCE.format(id=id, url=url) + extra for id, url in sources.items())
        (self.folder / "sources.toml").write_text(text)

    def close(self) -> None:
        """Ends the process that polls, as it were; the next round is one of another."""
        if self.open:
            self.runner.run(self.open[0].__aexit__(None, None, None))
            self.open = None

    async def context(self) -> Context:
        """What polls, with the clock at this moment."""
        if self.open is None:
            context = working(self.options)
            self.open = (context, await context.__aenter__())
        return replace(self.open[1], clock=SystemClock(self.now))

    @property
    def options(self) -> Options:
        return Options(
            data=self.folder / "var", sources=self.folder / "sources.toml", now=stamp(self.now)
        )

    def operator(self) -> None:
        """Adds the operator."""
        store = open_store(self.options)
        with store.transaction():
            store.enlist("outbox", "ops@example.org", stamp(self.now), operator=True)
        store.close()

    def serve(self, body: bytes, url: str = FEED, **words: str) -> None:
        """Shows this body at an address from now on."""
        query = "".join(
            f"&{name}={value}" for name, value in {"type": "application/rss%2Bxml", **words}.items()
        )
        self.web.post(f"swap?prefix={url}{query}", body)

    def round(self, after: timedelta = LATER) -> list[PollResult]:
        """One round of everything after that time, and the messages that it owes to operators."""
        self.now += after

        async def work() -> list[PollResult]:
            context = await self.context()
            rounds = await poll_sources(context, list(context.sources.values()))
            owe_operators(context)
            await deliver(context, Work())
            return rounds

        return self.runner.run(work())

    def source(self, id: str = "news") -> dict[str, Any]:
        """The row of a source."""
        (row,) = self.rows("SELECT * FROM sources WHERE id = ?", id)
        return row

    def rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        db = sqlite3.connect(self.folder / "var/sendwatch.db")
        db.row_factory = sqlite3.Row
        found = [dict(row) for row in db.execute(sql, values)]
        db.close()
        return found

    def known(self) -> set[int]:
        """The numbers of the news that are publications with their event."""
        found = self.rows("SELECT p.url FROM publications p JOIN events e ON e.subject = p.id")
        return {int(row["url"].rpartition("/")[2]) for row in found}

    def subjects(self) -> list[str]:
        """The subjects of all messages to operators, in order."""
        found = self.rows(
            "SELECT bulletin FROM deliveries JOIN bulletins ON delivery_id = id WHERE kind ="
            " 'operator' ORDER BY created_at"
        )
        return [json.loads(row["bulletin"])["subject"] for row in found]

    def texts(self) -> str:
        """What the messages in the outbox say, in one."""
        said = ""
        for path in sorted((self.folder / "var/outbox").glob("*.eml")):
            message = message_from_bytes(path.read_bytes(), policy=policy.default)
            part = message.get_body(("plain",))  # type: ignore[attr-defined]
            said += " ".join(part.get_content().split())
        return said

    def command(self, *words: str) -> str:
        """What a command prints; run here, with this installation's data."""
        from click.testing import CliRunner

        shared = [
            "--data",
            str(self.options.data),
            "--sources",
            str(self.options.sources),
            "--now",
            stamp(self.now),
        ]
        answer = CliRunner().invoke(cli, [*shared, *words])
        return answer.output + (str(answer.exception) if answer.exception else "")


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    with stored_web(tmp_path_factory.mktemp("web")) as running:
        for host in (HOST, OTHER):
            running.post(
                f"swap?prefix={host}/robots.txt&type=text/plain", b"User-agent: *\nAllow: /\n"
            )
        yield running


@pytest.fixture
def watch(tmp_path: Path, web: Web, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    for name, value in (web.environ | {"SENDWATCH_FETCH_DELAY_SECONDS": "0"}).items():
        monkeypatch.setenv(name, value)
    made = Watch(tmp_path, web)
    yield made
    made.close()
    made.runner.close()
    web.post(f"swap?prefix={FEED}")
    web.post(f"swap?prefix={OTHER}/rss")


def garbled(rows: Sequence[Item]) -> bytes:
    """A feed that its publisher wrote with letters lost, which no decoding brings back."""
    letters = feed(rows).decode()
    return "".join("\ufffd" if ord(each) > 127 else each for each in letters).encode()


def other_list(rows: Sequence[Item]) -> bytes:
    return feed([Item(n, date(2025, 1, 1) + timedelta(days=n)) for n in range(900, 912)])


BREAKS: dict[str, tuple[Callable[[Sequence[Item]], bytes], dict[str, str], str, str, str]] = {
    "bot wall": (lambda _: WALL, {"type": "text/html"}, "failing", "wall", "bot wall"),
    "login page": (lambda _: LOGIN, {"type": "text/html"}, "failing", "login", "log-in"),
    "feed turned HTML": (
        lambda _: PAGE,
        {"type": "text/html"},
        "failing",
        "shape",
        "HTML page with the title 'News'",
    ),
    "portal gone": (lambda _: b"gone", {"status": "404"}, "refused", "refused", "answered 404"),
    "empty route": (
        lambda _: feed([]),
        {},
        "suspect",
        "empty",
        "lists nothing; it has listed 30 rows",
    ),
    "cut to 100 rows": (
        lambda rows: feed(rows[:100]),
        {},
        "suspect",
        "cut",
        "lists 100 rows; it usually lists 130",
    ),
    "page gone stale": (
        lambda rows: feed(rows[9:]),
        {},
        "suspect",
        "stale",
        "older state of its list",
    ),
    "no dates": (
        lambda rows: feed(rows, dated=False),
        {},
        "suspect",
        "fields",
        "hardly one has a date",
    ),
    "no titles": (
        lambda rows: feed(rows, titled=False),
        {},
        "suspect",
        "fields",
        "hardly one has a title",
    ),
    "charset changed": (garbled, {}, "suspect", "letters", "letters that cannot be read"),
    "another list": (other_list, {}, "suspect", "other", "none of the 30 rows"),
    "renamed portal": (
        lambda _: b"",
        {"location": f"{OTHER}/rss", "status": "301"},
        "suspect",
        "moved",
        "ashmere-council.example",
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_break_is_told_once_held_until_it_heals_and_loses_nothing(
    watch: Watch, name: str
) -> None:
    make, words, state, cause, said = BREAKS[name]
    until = START.date() - timedelta(days=2)
    rows = items(101 if name == "cut to 100 rows" else 201, 230, until)
    watch.operator()
    for _ in range(2):
        watch.serve(feed(rows))
        watch.serve(feed(rows), f"{OTHER}/rss")
        watch.round()
    assert (watch.source()["state"], watch.subjects()) == ("ok", [])

    for _ in range(3):
        rows = [Item(rows[0].number + 1, rows[0].day + timedelta(days=1)), *rows]
        watch.serve(make(rows), **words)
        watch.serve(feed(rows), f"{OTHER}/rss")
        watch.round()
        broken = watch.source()
        assert (broken["state"], broken["cause"]) == (state, cause)
    assert said in broken["reason"] and broken["fix"]
    assert watch.subjects() == ["news needs a look"]
    assert said in watch.texts() and broken["fix"] in watch.texts()
    assert not any(n >= 900 for n in watch.known())

    watch.serve(feed(rows))
    watch.round()
    watch.round()
    assert watch.source()["state"] == "ok"
    assert set(range(201, 234)) <= watch.known()
    titles = watch.rows("SELECT title, published_on FROM publications WHERE url LIKE '%/news/23_'")
    assert all("café" in row["title"] and row["published_on"] for row in titles), titles
    watch.round()
    assert watch.subjects() == ["news needs a look", "news is well again"]
    assert watch.rows("SELECT * FROM issues WHERE kind = 'source' AND state = 'open'") == []


@pytest.mark.slow
@pytest.mark.replay
def test_a_year_of_news_with_66_days_of_silence_is_no_alarm(watch: Watch) -> None:
    watch.operator()
    watch.write(
        {
            "news": FEED,
            "small": f"{HOST}/rss/small",
            "window": f"{HOST}/rss/window",
            "undated": f"{HOST}/rss/undated",
        }
    )
    rows, states = items(1, 40), set()
    for week in range(53):
        today = START.date() + timedelta(weeks=week)
        for n in range(0 if 20 <= week < 30 else week % 4 * 3):
            rows = [Item(rows[0].number + 1, today - timedelta(days=6 - n * 6 // 9)), *rows]
        watch.serve(feed(rows[: week % 4]), f"{HOST}/rss/small")
        watch.serve(
            feed([row for row in rows if (today - row.day).days < 30]), f"{HOST}/rss/window"
        )
        watch.serve(feed(rows[:20], dated=False), f"{HOST}/rss/undated")
        watch.serve(feed(rows[:10]))
        watch.round(timedelta(weeks=1))
        states |= {
            (row["id"], row["state"], row["reason"]) for row in watch.rows("SELECT * FROM sources")
        }
    for name in ("small", "window", "undated"):
        watch.web.post(f"swap?prefix={HOST}/rss/{name}")
    assert states == {(id, "ok", "") for id in ("news", "small", "window", "undated")}
    assert watch.subjects() == []


def test_a_new_shape_is_believed_in_the_end_or_when_a_person_says_so(watch: Watch) -> None:
    watch.operator()
    for number in (1, 2):
        watch.serve(feed(items(number, 20)))
        watch.round()
    watch.serve(feed(items(1, 22), dated=False))
    for n in range(5):
        watch.round(timedelta(days=1))
        assert watch.source()["state"] == ("ok" if n == 4 else "suspect"), n
        assert watch.known() == set(range(1, 23 if n == 4 else 21))
    assert "changed for good" in watch.source()["reason"]

    watch.serve(feed(items(300, 320)))
    watch.round()
    assert watch.source()["cause"] == "other"
    assert "21 rows that were held back" in watch.command("sources", "accept", "news")
    watch.round()
    assert watch.source()["state"] == "ok" and set(range(300, 321)) <= watch.known()
    assert "there is no new shape" in watch.command("sources", "accept", "news")


@pytest.mark.parametrize("wrong", [date(1970, 1, 1), date(2099, 1, 1)])
def test_news_with_dates_that_its_site_has_broken_are_taken_in_undated(
    watch: Watch, wrong: date
) -> None:
    for number in (20, 21):
        watch.serve(feed(items(11, number)))
        watch.round()
    watch.serve(feed([replace(row, day=wrong) for row in items(12, 22)]))
    watch.round()
    assert (watch.source()["state"], watch.source()["cause"]) == ("suspect", "dates")
    assert watch.known() == set(range(11, 23))
    (row,) = watch.rows("SELECT published_on, date_doubt FROM publications WHERE url LIKE '%/22'")
    assert row["published_on"] is None and f"its list says {wrong}" in row["date_doubt"]


def test_a_problem_of_a_page_is_not_forgotten_while_the_page_stays_as_it_is(watch: Watch) -> None:
    lost = feed(items(1, 9)).replace(
        b"</channel>", b"<item><title>Leads nowhere</title></item></channel>"
    )
    for _ in range(3):
        watch.serve(lost)
        watch.round()
        assert (watch.source()["state"], watch.source()["cause"]) == ("suspect", "page")
    watch.serve(feed(items(1, 9)))
    watch.round()
    assert watch.source()["state"] == "ok"


@pytest.mark.slow
def test_thirty_broken_sources_and_one_new_give_one_message_about_the_new_one(watch: Watch) -> None:
    watch.operator()
    broken = {f"old-{n:02}": f"{HOST}/gone/{n}" for n in range(30)}
    watch.write({"news": FEED, **broken})
    watch.serve(b"gone", f"{HOST}/gone", status="404")
    watch.serve(feed(items(1, 12)))
    watch.round()
    assert watch.subjects() == ["30 sources need a look"]
    watch.command("sources", "acknowledge", "old-00", "old-01", "--note", "we know")
    watch.round(timedelta(days=2))
    assert len(watch.subjects()) == 1
    watch.serve(WALL, type="text/html")
    watch.round()
    watch.round()
    assert watch.subjects()[1:] == ["news needs a look"]
    assert "30 other sources still need a look (2 of them acknowledged)" in watch.texts()
    listed = watch.command("sources")
    assert listed.count("refused (acknowledged)") == 2 and listed.count("refused") == 30
    each = {row["id"]: row for row in json.loads(watch.command("status", "--json"))["each_source"]}
    assert each["old-00"]["acknowledged_note"] == "we know"
    assert (each["news"]["cause"], each["news"]["usual"]) == ("wall", [12, 12])


def test_a_source_that_comes_and_goes_is_told_once_a_day_at_most(watch: Watch) -> None:
    watch.operator()
    for n in range(40):
        broken = n % 2
        watch.serve(
            WALL if broken else feed(items(1, 12)), type="text/html" if broken else "text/xml"
        )
        watch.round(timedelta(hours=1))
    assert 1 <= len(watch.subjects()) <= 2


def test_no_answer_once_is_no_news_and_twice_is(watch: Watch) -> None:
    watch.operator()
    watch.serve(feed(items(1, 12)))
    watch.round()
    watch.serve(b"", status="503")
    watch.round(timedelta(minutes=5))
    assert (watch.source()["state"], watch.subjects()) == ("failing", [])
    watch.round(timedelta(minutes=5))
    assert watch.subjects() == ["news needs a look"]


@pytest.mark.parametrize("certainty", ["likely", "guess"])
def test_a_source_nobody_is_sure_of_proves_itself_without_alarms(
    watch: Watch, certainty: str
) -> None:
    watch.operator()
    watch.write({"news": FEED}, f'certainty = "{certainty}"\n')
    watch.serve(b"", status="404")
    watch.round()
    assert (watch.source()["state"], watch.source()["cause"]) == ("probation", "refused")
    watch.serve(feed([]))
    watch.round()
    watch.serve(feed(items(1, 12)))
    for state in ("probation", "probation", "ok"):
        watch.round()
        assert watch.source()["state"] == state
    assert watch.subjects() == [] and watch.rows("SELECT * FROM issues") == []
    watch.serve(WALL, type="text/html")
    watch.round()
    assert watch.subjects() == ["news needs a look"]


def test_what_is_parked_is_told_to_operators_once(watch: Watch) -> None:
    watch.operator()
    watch.serve(feed(items(1, 12)))
    watch.round()
    store = open_store(watch.options)
    with store.transaction():
        store.raise_issue("task", "7", "given up after 5 tries: reading A title", stamp(watch.now))
    store.close()
    watch.round()
    watch.round()
    assert watch.subjects() == ["One thing waits for a person"]
    assert "given up after 5 tries" in watch.texts()
