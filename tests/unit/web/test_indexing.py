"""A record of very many findings is indexed beside the pages, which answer meanwhile."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storage.store import Store
from tests.support.explored import Client, SmallRecord
from web import indexing
from web.indexing import IndexedBeside


class Gated:
    """An index that is made only when the test lets it."""

    def __init__(self, record: SmallRecord) -> None:
        self.path, self.gate = record.store.place, threading.Event()
        self.made: list[IndexedBeside] = []

    @contextmanager
    def opened(self) -> Iterator[Store]:
        assert self.gate.wait(60)
        store = Store(self.path, read_only=True)
        yield store
        store.close()

    def __call__(self, store: Store) -> IndexedBeside:
        self.made.append(IndexedBeside(store, self.opened))
        return self.made[0]

    def let(self) -> None:
        """Lets the index be made, and waits until it is."""
        self.gate.set()
        self.made[0].wait()
        self.gate.clear()


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallRecord]:
    monkeypatch.setattr(indexing, "AT_ONCE", 1)
    monkeypatch.setattr(indexing, "REST", 0.0)
    made = SmallRecord(tmp_path)
    made.publish("one", ["Waiting times are too long.", "Leaders know their area."])
    yield made
    made.store.close()


@pytest.fixture
def gated(record: SmallRecord) -> Gated:
    return Gated(record)


@pytest.fixture
def client(record: SmallRecord, gated: Gated) -> Iterator[Client]:
    with record.served(indexed=gated) as client:
        yield client
        gated.let()


NEED_COUNTS = (
    *("/findings", "/findings?q=leaders", "/search?q=leaders", "/themes", "/themes/leadership"),
    *("/compare?area=Ashmere", "/api/v1/findings", "/api/v1/facets", "/feeds/findings.atom"),
    *("/export/findings.csv", "/findings?responsible=NHS+Wend"),
)


@pytest.mark.parametrize("path", NEED_COUNTS)
def test_what_needs_counts_says_when_to_ask_again(client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 503 and answer.headers["retry-after"] == "10"
    assert "still counting" in answer.text
    assert answer.headers["cache-control"] == "no-store" and "etag" not in answer.headers


def test_what_needs_none_answers_without_them(client: Client, gated: Gated) -> None:
    assert "the findings are still being counted" in client.get("/").text
    assert "look through them</a>" in client.get("/areas/ashmere").text
    assert client.get("/search?q=Ashmere").headers["location"] == "/areas/ashmere"
    ready = client.get("/readyz")
    assert ready.status_code == 503 and "still being counted" in ready.json()["reason"]
    gated.let()
    assert client.get("/readyz").json() == {"ready": True}
    assert "hold 2 findings" in client.get("/").text, "what was made without counts is not kept"
    assert "look through 2</a>" in client.get("/areas/ashmere").text
    assert client.get("/findings").status_code == 200


def test_a_later_change_is_shown_once_it_is_indexed(
    record: SmallRecord, client: Client, gated: Gated
) -> None:
    client.get("/")
    gated.let()
    tag = client.get("/findings").headers["etag"]
    record.publish("two", ["Partners must act now."], area=1)
    before = client.get("/findings")
    assert before.status_code == 200 and "Partners must act now" not in before.text
    gated.let()
    after = client.get("/findings", headers={"If-None-Match": before.headers["etag"]})
    assert after.status_code == 200 and "Partners must act now" in after.text
    assert len({tag, before.headers["etag"], after.headers["etag"]}) == 3


def test_an_index_that_cannot_be_made_is_tried_again(
    record: SmallRecord, gated: Gated, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = gated.path
    with record.served(indexed=gated) as client:
        gated.path = right.with_name("elsewhere.db")
        client.get("/")
        gated.let()
        assert client.get("/readyz").status_code == 503
        gated.path = right
        gated.let()
        assert client.get("/readyz").status_code == 200


def test_few_findings_are_indexed_at_once(tmp_path: Path) -> None:
    made = SmallRecord(tmp_path)
    gated = Gated(made)
    made.publish("one", ["Leaders know their area."])
    with made.served(indexed=gated) as client:
        assert client.get("/readyz").json() == {"ready": True}
        made.publish("two", ["Partners must act now."], area=1)
        assert "Partners must act now" in client.get("/findings").text
    made.store.close()
