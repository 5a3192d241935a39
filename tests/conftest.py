"""No test connects beyond loopback (rule 18): an audit hook refuses every other address, whatever
library asks.
"""

import ipaddress
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.config.options import Server
from tests.support.kept_authorities import keep_authorities
from tests.support.kept_readers import keep_readers, let_readers_go
from tests.support.new_databases import copied_when_new
from tests.support.object_server import Bucket, new_bucket, object_server
from tests.support.postgres import ReusedDatabase, cluster


def loopback_only(event: str, details: tuple[Any, ...]) -> None:
    """Refuses connections to addresses that are not of this machine."""
    if event != "socket.connect" or not isinstance(details[1], tuple):
        return
    host = str(details[1][0])
    try:
        near = ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        near = host == "localhost"
    if not near:
        raise AssertionError(f"a test tried to connect to {host}: tests reach loopback only")


sys.addaudithook(loopback_only)


ALL_LONG = re.compile(r"^pytestmark = (?:\[\s*)?pytest\.mark\.replay\b", re.MULTILINE)
"""What stands in a file of which every test takes long."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A file whose tests are all left out is not loaded either; None for any other."""
    left_out = "not replay" in config.option.markexpr and collection_path.suffix == ".py"
    return (left_out and bool(ALL_LONG.search(collection_path.read_text("utf-8")))) or None


def how_long(item: pytest.Item) -> tuple[bool, float]:
    """What is known of the time that a test takes: whether it is long, and the limit it sets."""
    limit = item.get_closest_marker("timeout")
    return item.get_closest_marker("replay") is not None, limit.args[0] if limit else 0.0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long is begun first, so that no process is left with a long file when the others
    have finished.
    """
    items.sort(key=how_long, reverse=True)


@pytest.fixture(scope="session", autouse=True)
def new_databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the migrations make is made once."""
    with pytest.MonkeyPatch.context() as patch:
        copied_when_new(patch, tmp_path_factory.mktemp("new"))
        yield


@pytest.fixture(scope="session", autouse=True)
def kept_readers() -> Iterator[None]:
    """Processes that read documents serve all installations of this process in turn."""
    with pytest.MonkeyPatch.context() as patch:
        keep_readers(patch)
        yield
        let_readers_go()


@pytest.fixture(scope="session", autouse=True)
def kept_authorities() -> Iterator[None]:
    """The authorities of certificates are loaded once."""
    with pytest.MonkeyPatch.context() as patch:
        keep_authorities(patch)
        yield


@pytest.fixture
def own_readers() -> Iterator[None]:
    """For tests of these processes themselves: there are no others, and none of them is left."""
    let_readers_go()
    yield
    let_readers_go()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """A PostgreSQL server with no database of ours."""
    with cluster() as server:
        yield server


@pytest.fixture(scope="session")
def reused_database(postgres_server: Server) -> ReusedDatabase:
    """A database on the server, whatever tests left in it."""
    return ReusedDatabase(postgres_server)


@pytest.fixture
def postgres_database(reused_database: ReusedDatabase) -> Server:
    """A database on a PostgreSQL server, without rows."""
    return reused_database.emptied()


@pytest.fixture(scope="session")
def object_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """An object store: the folder of its buckets, and its address."""
    folder = tmp_path_factory.mktemp("buckets")
    with object_server(folder) as endpoint:
        yield folder, endpoint


@pytest.fixture
def bucket(object_store: tuple[Path, str]) -> Bucket:
    """An empty bucket of an object store."""
    return new_bucket(*object_store)
