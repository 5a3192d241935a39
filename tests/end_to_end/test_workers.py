"""Workers as real processes over one PostgreSQL database: they share the work, ask no site twice at
once, tell once, and are refused where one process does all the work.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.config.options import Server
from tests.support.crew import Crew
from tests.support.many_hosts import many_hosts
from tests.support.postgres import new_database
from tests.support.replay import sendwatch
from tests.support.service import until

pytestmark = pytest.mark.replay


TOLD = (
    "SELECT count(*) FROM delivery_publications p JOIN deliveries d ON d.id = p.delivery_id WHERE"
    " d.state = 'sent'"
)


@pytest.fixture
def crew(postgres_server: Server, tmp_path: Path) -> Iterator[Crew]:
    with many_hosts(3, 6) as hosts:
        hosts.prepare(tmp_path)
        yield Crew(tmp_path, new_database(postgres_server), hosts)


def test_two_workers_share_the_work_and_tell_once(crew: Crew) -> None:
    added = crew.run("subscribers", "add", "forum@example.org", "--instant")
    assert added.returncode == 0, added.stderr
    with crew.worker("one"), crew.worker("two"):
        assert until(lambda: crew.number(TOLD) == 6, 100)
    assert crew.rows("SELECT state, count(*) FROM publications GROUP BY state") == [("recorded", 6)]
    assert crew.rows("SELECT count(*) FROM tasks WHERE state <> 'done'") == [(0,)]
    messages = crew.number("SELECT count(*) FROM deliveries")
    assert len(list((crew.folder / "var" / "outbox").glob("*.eml"))) == messages
    assert crew.number("SELECT count(*) FROM delivery_publications") == 6, "each told once"
    asked = {path: n for path, n in crew.hosts.asked.items() if path[1] != "/robots.txt"}
    assert len(asked) == 3 + 6 + 2 and set(asked.values()) == {1}, "each page once"
    assert set(crew.hosts.most.values()) == {1}, "one request at a time at each host"
    said = [(crew.folder / name).read_text() for name in ("one", "two")]
    assert all("the worker has stopped" in words for words in said), said
    assert not any("Traceback" in words for words in said), said


def test_without_a_server_or_its_packages_the_error_says_what_to_do(tmp_path: Path) -> None:
    ran = sendwatch(["worker"], tmp_path)
    assert ran.returncode == 2 and "sendwatch run" in ran.stderr
    ran = sendwatch(["worker", "--lanes", "reading,writing"], tmp_path)
    assert ran.returncode == 2 and "'writing'" in ran.stderr and "polling, reading" in ran.stderr
