"""Five simulated days on the sample sites, with the code behind `sendwatch poll` and `digest`."""

import asyncio
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from demo import folders
from demo.content import REPORTS, areas_file
from demo.sites import Sites, feed_path
from pipeline.bootstrap import Options, open_store
from pipeline.clock import SystemClock, parse_now
from pipeline.config.options import Server, seconds_ahead
from pipeline.errors import SettingsError
from pipeline.jobs.rounds import DigestReport, PollReport, digest_once, poll_once
from pipeline.model.bulletins import Notice
from pipeline.model.publication_rows import NewPublication
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Filter, Frequency
from pipeline.service import serve
from pipeline.subscriptions.keys import keys_of
from pipeline.subscriptions.tokens import OPERATOR, Purpose, signed

DATA = "var"
"""The data folder within the demo's, unless another is named."""

DAYS = tuple(date(2031, 3, day) for day in range(3, 8))
EVENING = f"{DAYS[-1]}T18:45"
"""When the clock goes on, after the last day."""
BROKEN = {date(2031, 3, 4): {"marrowfen"}}
"""Which sites answer 503 on which day."""

INSTANT = ("parent@home.example", Frequency.INSTANT, ("E99000002",))
DAILY = ("forum@families.example", Frequency.DAILY, ())

SETTINGS = """# Made by `sendwatch demo`: the sample sites are on this machine,
# which sendwatch otherwise refuses to reach.
[fetch]
delay_seconds = 0
allow_networks = ["127.0.0.0/8"]
user_agent_contact = "demo@sendwatch.example"

[site]
name = "sendwatch demo (areas, councils and reports invented)"
contact = "demo@sendwatch.example"
"""
PAGES = """base_url = "http://{listen}"
listen = "{listen}"
"""
"""The settings of a demo whose pages are served."""
CLOCK = """
[clock]
ahead_seconds = {seconds:.0f}
"""
"""The setting by which every command on the demo's folder goes by the demo's clock."""
USUAL_PORT = 8080

SOURCES = (
    # id, kind, site, publisher, area, kind of document
    ("reports", "ofsted-reports", REPORTS, "Inspection reports (sample)", "", ""),
    (
        "carrowdale-news",
        "feed",
        "carrowdale",
        "Carrowdale-on-Wend City Council",
        "E99000002",
        "council_news",
    ),
    (
        "marrowfen-news",
        "feed",
        "marrowfen",
        "Marrowfen County Council",
        "E99000004",
        "council_news",
    ),
    ("courier", "feed", "courier", "Wend Valley Courier", "", "press"),
    (
        "pellowick-committees",
        "moderngov",
        "pellowick",
        "Pellowick Borough Council",
        "E99000005",
        "committee",
    ),
)


@dataclass(frozen=True, slots=True)
class Day:
    """What one simulated day brought.

    `recovered` lists sources that had failed the day before and answered on this one.
    """

    day: date
    poll: PollReport
    digest: DigestReport
    recovered: tuple[str, ...] = ()

    @property
    def found(self) -> list[NewPublication]:
        """The publications discovered on this day."""
        return self.poll.found

    @property
    def sent(self) -> list[Notice]:
        """The messages handed over on this day."""
        return [*self.poll.work.sent, *self.digest.work.sent]

    @property
    def failed(self) -> set[str]:
        """The sources that could not be read."""
        return {each.source for each in self.poll.rounds if each.error}

    @property
    def trouble(self) -> list[str]:
        """Descriptions of what went wrong."""
        sources = [
            f"{each.error or each.problems[0]}"
            for each in self.poll.rounds
            if each.error or each.problems
        ]
        return [*sources, *self.poll.work.failures, *self.digest.work.failures]


def free_address() -> str:
    """Where on this machine pages can be served: at port 8080, or another if that is taken."""
    for port in (USUAL_PORT, 0):
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with suppress(OSError):
                tried.bind(("127.0.0.1", port))
                return f"127.0.0.1:{tried.getsockname()[1]}"
    raise SettingsError("no port of 127.0.0.1 is free: use --no-serve")


def lost_with(folder: Path, data: Path) -> list[str]:
    """Who joined the earlier demo that `prepare` would make anew. Raises as it does, and Busy while
    that demo is at work.
    """
    folders.check_own(folder, data)
    return folders.joined_since(data, (INSTANT[0], DAILY[0]))


def prepare(
    folder: Path,
    addresses: dict[str, str],
    listen: str = "",
    server: Server | None = None,
    data: Path | None = None,
) -> Options:
    """Makes `folder` anew with settings, sources, areas and two subscribers; returns its options.

    `listen` is where its pages will be served, "" for nowhere. The data is in `data`, or in the
    folder, and so is the database unless it is on `server`. Raises SettingsError when one of the
    folders holds something and was not made by the demo.
    """
    data = data or folder / DATA
    for place in folders.check_own(folder, data):
        folders.make_anew(place)
    settings = SETTINGS + (PAGES.format(listen=listen) if listen else "")
    (folder / "settings.toml").write_text(settings, encoding="utf-8")
    (folder / "sources.toml").write_text(sources_file(addresses), encoding="utf-8")
    (folder / "areas.csv").write_text(areas_file().read_text(encoding="utf-8"), encoding="utf-8")
    options = Options(
        data=data,
        sources=folder / "sources.toml",
        settings=folder / "settings.toml",
        areas=folder / "areas.csv",
        server=server,
    )
    store = open_store(options)
    with store.transaction():
        for address, rhythm, areas in (INSTANT, DAILY):
            wanted = Interest(id="", rhythm=rhythm, filters={Filter.AREA: areas} if areas else {})
            now = f"{DAYS[0]}T08:00:00.000Z"
            store.add_interest(store.enlist("outbox", address, now), wanted, now)
    store.close()
    return options


def sources_file(addresses: dict[str, str]) -> str:
    """`sources.toml` for sites at these addresses."""
    tables = ["# Made by `sendwatch demo`: the sample sites, at the ports they had while it ran.\n"]
    for id, kind, site, publisher, area, doc_type in SOURCES:
        url = addresses[site] + ("/" if kind != "feed" else feed_path(site))
        lines = [
            f"[sources.{id}]",
            f'kind = "{kind}"',
            f'url = "{url}"',
            'every = "1d"',
            f'publisher = "{publisher}"',
        ]
        reuse = "ogl" if site == REPORTS else ""
        stated = (("local_area", area), ("doc_type", doc_type), ("reuse", reuse))
        lines += [f'{key} = "{value}"' for key, value in stated if value]
        tables.append("\n".join(lines) + "\n")
    return "\n".join(tables)


def live(options: Options, sites: Sites) -> Iterator[Day]:
    """The simulated days in turn, each run when it is asked for: a poll, then the digests."""
    failed: set[str] = set()
    for day in DAYS:
        sites.day, sites.broken = day, BROKEN.get(day, set())
        passed = one_day(options, day)
        yield replace(passed, recovered=tuple(sorted(failed - passed.failed)))
        failed = passed.failed


def one_day(options: Options, day: date) -> Day:
    """A poll at six in the evening, and the digests half an hour later."""
    polled = asyncio.run(poll_once(replace(options, now=f"{day}T18:00"), (), ()))
    digests = asyncio.run(digest_once(replace(options, now=f"{day}T18:30"), None))
    return Day(day, polled, digests)


def review_path(options: Options) -> str:
    """The path of the operator's page after the last day."""
    keys = keys_of(options.data, DAYS[-1])
    return f"review/{signed(keys, Purpose.REVIEW, OPERATOR, DAYS[-1])}"


def go_on(options: Options) -> Options:
    """Has the clock go on from the last evening, for the service and for every other command."""
    assert options.settings is not None
    ahead = (parse_now(EVENING) - SystemClock().now()).total_seconds()
    with options.settings.open("a", encoding="utf-8") as settings:
        settings.write(CLOCK.format(seconds=ahead))
    return replace(options, ahead=seconds_ahead(options.settings, {}))


async def afterwards(options: Options, ready: Callable[[], None]) -> None:
    """The service with its pages, from the last evening on until SIGTERM or SIGINT."""
    await serve(options, ready)


@contextmanager
def own_environment() -> Iterator[None]:
    """Hides this process's settings and proxies while open: the demo stays on loopback."""
    foreign = {
        name: value
        for name, value in os.environ.items()
        if name.startswith("SENDWATCH_") or name.lower().endswith("_proxy")
    }
    for name in foreign:
        del os.environ[name]
    try:
        yield
    finally:
        os.environ.update(foreign)
