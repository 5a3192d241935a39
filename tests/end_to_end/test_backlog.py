"""With a backlog of 5,000 unread publications and 350 sources, a new report is told while nearly
all of the backlog waits. The real service, over real HTTP.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.bootstrap import Options, open_store, register_of, sources_of
from pipeline.model.documents import PartialDate
from pipeline.model.events import HANDLERS, PUBLICATION_DISCOVERED, NewEvent
from pipeline.model.sources import Listing
from pipeline.model.terms import Origin
from tests.support.newsroom import ALLOWED, report, source_table
from tests.support.replay import number, sendwatch_here
from tests.support.service import service, until
from tests.support.sites import Answer, Site, feed
from tests.support.sites import site as running

pytestmark = [pytest.mark.replay, pytest.mark.slow, pytest.mark.timeout(600)]

SOURCES, BACKLOG = 350, 5000
NOW, BEFORE = "2031-03-05T12:00:00Z", "2031-03-04T12:00:00.000Z"
OLD = (
    "<html><head><title>SEND inspection: a look back</title></head><body><main><h1>SEND inspection:"
    " a look back</h1><p>The council looks back at what inspectors said about special educational"
    " needs.</p></main></body></html>"
)


@pytest.fixture
def site() -> Iterator[Site]:
    with running("0.0.0.0") as made:
        made.other = Answer(OLD)
        made.show("/robots.txt", "User-agent: *\nAllow: /", "text/plain")
        made.answers["/quiet"] = feed()
        made.show("/report", report("Hounslow"))
        yield made


def base(n: int, site: Site) -> str:
    """The site at an address of loopback of its own for each source."""
    return site.url.replace("127.0.0.1", f"127.0.{1 + n // 250}.{1 + n % 250}")


def prepare(folder: Path, site: Site) -> None:
    """Sources that were read yesterday and are due, and what they listed, unread."""
    tables = [
        source_table(f"s{n}", f"{base(n, site)}/{'news' if n == 7 else 'quiet'}")
        for n in range(SOURCES)
    ]
    (folder / "sources.toml").write_text("".join(tables))
    reader = ["subscribers", "add", "forum@example.org", "--instant"]
    assert sendwatch_here(["--now", NOW, *reader], folder, None, ALLOWED).returncode == 0
    options = Options(data=folder / "var", sources=folder / "sources.toml")
    register = register_of(options)
    sources = sources_of(options, register)
    with closing(open_store(options)) as store:
        store.handlers = HANDLERS
        with store.transaction():
            store.sync_areas(register.areas)
            store.sync_sources(sources, BEFORE)
            for source in sources:
                store.update_source(source.id, first_polled_at=BEFORE, next_due_at=BEFORE)
            for n in range(BACKLOG):
                source = sources[n % SOURCES]
                url = f"{base(n % SOURCES, site)}/old/{n}"
                origin = Origin.BACKFILL if n % 2 else Origin.LIVE
                listing = Listing(
                    url=url, title=f"SEND inspection: a look back, {n}", source_ref=url
                )
                day = PartialDate("2031-03-01")
                id = store.discover(source, listing, published_on=day, origin=origin, now=BEFORE)
                assert id is not None
                event = NewEvent(
                    name=PUBLICATION_DISCOVERED,
                    subject=id,
                    input="",
                    origin=origin,
                    payload={} if n % 2 else {"first": True},
                )
                store.emit(event, BEFORE)


def test_a_report_is_told_before_a_backlog_is_read(tmp_path: Path, site: Site) -> None:
    prepare(tmp_path, site)
    link = f"{base(7, site)}/report"
    item = ("Inspectors publish their report on SEND", link, link)
    site.answers["/news"] = feed(item, day="Wed, 05 Mar 2031 11:50:00 GMT")
    unread = "SELECT count(*) FROM tasks WHERE state = 'pending' AND rank < 9"
    outbox = tmp_path / "var" / "outbox"
    with service(tmp_path, ALLOWED, NOW):
        told = until(lambda: outbox.exists() and bool(list(outbox.glob("*.eml"))))
        left = number(tmp_path, unread)
        said = (tmp_path / "log").read_text()[-3000:]
    assert told, said
    assert left > 0, "how much is left depends on the machine; all of it would be no test"
    polled = "SELECT count(*) FROM sources WHERE last_polled_at > '2031-03-05'"
    assert number(tmp_path, polled) == SOURCES, "polling did not wait for reading"
    assert number(tmp_path, "SELECT count(*) FROM first_told") == 1
    assert "Traceback" not in (tmp_path / "log").read_text()
