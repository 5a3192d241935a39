"""What was linked to once still leads somewhere after a document has been read again; feeds do not tell
readers that all of it is new.
"""

from collections.abc import Iterator
from pathlib import Path

import feedparser
import pytest

from pipeline.model.terms import Reuse
from tests.support.explored import Client, SmallRecord

WAITING, KNOW = "Waiting times are too long.", "Leaders know their area."


@pytest.fixture
def record(tmp_path: Path) -> Iterator[SmallRecord]:
    made = SmallRecord(tmp_path)
    yield made
    made.store.close()


def ids(client: Client) -> dict[str, str]:
    items = client.get("/api/v1/findings").json()["items"]
    return {each["quote"]: each["id"] for each in items}


def test_a_former_finding_leads_to_its_words_or_its_publication(record: SmallRecord) -> None:
    publication = record.publish("one", [WAITING, KNOW])
    with record.served() as client:
        before = ids(client)
        record.read_again(publication, ["A heading.", WAITING])
        after = ids(client)
        assert before[WAITING] != after[WAITING], "a test of nothing"
        moved = client.get(f"/findings/{before[WAITING]}")
        assert moved.headers["location"] == f"/findings/{after[WAITING]}"
        assert client.get(f"/api/v1/findings/{before[WAITING]}").json()["id"] == after[WAITING]
        gone = client.get(f"/findings/{before[KNOW]}")
        assert gone.status_code == 410 and "has been replaced" in gone.text
        assert f'href="/publications/{publication}"' in gone.text
        told = client.get(f"/api/v1/findings/{before[KNOW]}")
        assert told.status_code == 404 and publication in told.json()["detail"]
        assert client.get("/findings/never").status_code == 404


def test_ids_of_feeds_stay_when_a_document_is_read_again(record: SmallRecord) -> None:
    publication = record.publish("one", [WAITING, KNOW])
    record.publish("two", ["Partners act."])
    with record.served() as client:
        addresses = ("/feeds/findings.atom", "/feeds/findings.json")
        atom, json = (client.get(each) for each in addresses)
        record.read_again(publication, ["A heading.", WAITING])
        atom_after, json_after = (client.get(each) for each in addresses)
    assert KNOW in atom.text and KNOW not in atom_after.text, "a test of nothing"
    entries = [
        [(each.id, each.updated) for each in feedparser.parse(feed.content).entries]
        for feed in (atom, atom_after)
    ]
    assert entries[0] == entries[1] and len(entries[0]) == 2
    items = [[each["id"] for each in feed.json()["items"]] for feed in (json, json_after)]
    assert items[0] == items[1] == [id for id, _ in entries[0]]


def test_what_may_not_be_quoted_is_counted_in_a_feed_and_not_repeated(record: SmallRecord) -> None:
    record.publish("press", [f"A newspaper says {n}." for n in range(5)], reuse=Reuse.QUOTE)
    with record.served() as client:
        (entry,) = feedparser.parse(client.get("/feeds/findings.atom").content).entries
        (item,) = client.get("/feeds/findings.json").json()["items"]
    for words in (entry.content[0].value, item["content_text"]):
        assert words.count("see the publication") == 1
        assert "2 passages may not be shown here" in words
        assert words.count("A newspaper says") == 3
