"""Sources of one host: what one of them makes the host ask for does not count against the others."""

import asyncio
import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Any

from pipeline.bootstrap import Options, working
from pipeline.clock import parse_now, stamp
from pipeline.jobs.rounds import PollReport, poll_once
from pipeline.lanes.polling import due
from tests.unit.fetching.test_fetcher import Site, say, site

FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>Library hours</title>
<link>/news/1</link><guid isPermaLink="false">1</guid></item></channel></rss>"""
START = parse_now("2031-03-05T09:00Z")


def poll(folder: Path, after: float) -> tuple[PollReport, dict[str, dict[str, Any]], list[str]]:
    """A round so many seconds after the start: its report, the sources' rows, and which sources are
    due then.
    """
    options = Options(
        data=folder / "var",
        sources=folder / "sources.toml",
        settings=folder / "settings.toml",
        now=at(after),
    )
    report = asyncio.run(poll_once(options, (), ()))
    with sqlite3.connect(options.database) as database:
        database.row_factory = sqlite3.Row
        rows = {row["id"]: dict(row) for row in database.execute("SELECT * FROM sources")}

    async def ready() -> list[str]:
        async with working(options) as context:
            return [source.id for source in due(context)]

    return report, rows, asyncio.run(ready())


def at(after: float) -> str:
    return stamp(START + timedelta(seconds=after))


def watch(folder: Path, server: Site, *ids: str) -> None:
    tables = (
        f'[sources.{id}]\nkind = "feed"\nurl = "{server.url}/{id}"\nevery = "1h"\n' for id in ids
    )
    (folder / "sources.toml").write_text("".join(tables))
    (folder / "settings.toml").write_text(
        '[fetch]\ndelay_seconds = 0\nallow_networks = ["127.0.0.0/8"]\n'
    )


def test_a_source_whose_host_was_asked_to_be_left_alone_waits_and_is_not_failing(
    tmp_path: Path,
) -> None:
    pages = {"/a-busy": say(503, Retry_After="120"), "/b-fine": say(200, FEED), "/news/1": say(404)}
    with site(pages) as server:
        watch(tmp_path, server, "a-busy", "b-fine")
        report, rows, ready = poll(tmp_path, 0)
        assert [each.waits for each in report.rounds] == [False, True]
        told = list(report.as_json())[-1]
        assert list(told["failed"]) == ["a-busy"] and told["held"] == ["b-fine"]
        assert (rows["a-busy"]["state"], rows["a-busy"]["failures"]) == ("failing", 1)
        waiting = rows["b-fine"]
        assert (
            waiting["state"],
            waiting["failures"],
            waiting["reason"],
            waiting["last_polled_at"],
        ) == (
            "new",
            0,
            "",
            None,
        )
        assert at(115) < waiting["next_due_at"] < at(125) and ready == []
        assert server.asked("/b-fine") == []

        # the one that failed has its turn last, so that the other is read before the host asks for
        # rest again
        report, rows, ready = poll(tmp_path, 130)
        assert [(each.source, each.error is None) for each in report.rounds] == [
            ("b-fine", True),
            ("a-busy", False),
        ]
        assert (rows["b-fine"]["state"], rows["b-fine"]["rows"]) == ("ok", 1)
        assert (rows["a-busy"]["state"], rows["a-busy"]["failures"]) == ("failing", 2)
