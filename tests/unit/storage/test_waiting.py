"""What waits in each lane, as monitors are told, over both databases."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from pipeline.model.health import Lane, Waiting
from storage.postgres.connection import PostgresDatabase
from storage.sqlite.connection import SQLiteDatabase
from storage.store import Store
from tests.contracts.conftest import HANDLERS
from tests.contracts.examples import BULLETIN, NOW, SOURCE, discovered, enlisted
from tests.contracts.test_outbox import LATER, owed

EARLY = "2020-01-01T00:00:00.000Z"


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    place = (
        request.getfixturevalue("tmp_path") / "test.db"
        if request.param == "sqlite"
        else request.getfixturevalue("postgres_database")
    )
    made = Store(place)
    made.handlers = HANDLERS
    with made.transaction():
        made.sync_sources([SOURCE], NOW)
    yield made
    made.close()


def waiting(store: Store) -> dict[Lane, Waiting]:
    return {each.lane: each for each in store.waiting(LATER)}


def test_what_is_due_its_age_and_what_has_failed(store: Store) -> None:
    assert waiting(store)[Lane.READING] == Waiting(Lane.READING, 0, None, 0)
    with store.transaction():
        store.update_source(SOURCE.id, next_due_at=EARLY, failures=2)
    assert waiting(store)[Lane.POLLING] == Waiting(Lane.POLLING, 1, EARLY, 1)
    discovered(store)
    (task,) = store.claim(LATER, "9", 1)
    with store.transaction():
        store.fail(task, "down", None)
    assert waiting(store)[Lane.READING] == Waiting(Lane.READING, 0, None, 1), "given up"
    owed(store, "2", NOW)
    found = waiting(store)[Lane.TELLING]
    assert (found.due, found.oldest, found.failed) == (1, NOW, 0)


def read_for(store: Store, ask: Callable[[], object]) -> int:
    """How much the database reads for a question: rows of messages, or steps of its machine."""
    if isinstance(store.database, PostgresDatabase):
        with store.transaction("none"):
            ask()
            (read,) = store.numbers(
                "SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname ="
                " 'deliveries'"
            )
        return read
    steps = count()
    assert isinstance(store.database, SQLiteDatabase)
    store.database.raw.set_progress_handler(lambda: next(steps) < 0, 1)
    ask()
    store.database.raw.set_progress_handler(None, 1)
    return next(steps)


def test_what_is_due_is_asked_without_reading_what_waits_behind_it(store: Store) -> None:
    read = list[int]()
    for first in (0, 1000):
        with store.transaction():
            for number in range(first, first + 1000):
                who = enlisted(store, f"{number}@example.org")
                store.owe(who, "digest:1", BULLETIN, [], NOW)
            store.owe(store.enlist("email", "a@example.org", NOW), "digest:1", BULLETIN, [], NOW)
        store.database.optimise()
        assert Counter(channel for channel, _ in store.parts_due(LATER)) == {
            "outbox": 16,
            "email": 1,
        }
        read.append(read_for(store, lambda: store.parts_due(LATER)))
    assert read[1] < read[0] * 1.5, read
