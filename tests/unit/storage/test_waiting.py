"""What waits in each lane, as monitors are told, over both databases."""

from collections.abc import Iterator

import pytest

from pipeline.model.health import Lane, Waiting
from storage.store import Store
from tests.contracts.conftest import HANDLERS
from tests.contracts.examples import NOW, SOURCE, discovered
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
