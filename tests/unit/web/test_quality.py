"""The page about the record: how soon, how often right, and what is not known of which area."""

import json
from pathlib import Path

from pipeline.model.health import Delay
from pipeline.model.sources import Source
from tests.support.explored import NOW, SOURCES, Client, SmallRecord
from tests.support.paths import ROOT
from tests.unit.web.test_similar import rows


def page_of(client: Client) -> str:
    return " ".join(client.get("/sources").text.split())


def test_the_time_from_publication_to_message_is_told_as_measured(tmp_path: Path) -> None:
    made = SmallRecord(tmp_path)
    with made.served() as client:
        assert "nothing to measure. We aim for 60 minutes." in page_of(client)
    with made.store.transaction():
        made.store.note_delay(Delay.TOLD, "2031-01-01T09:00:00Z", 90_000, over=True)
        made.store.note_delay(Delay.TOLD, "2031-03-04T09:00:00Z", 600, over=False)
        made.store.note_delay(Delay.TOLD, "2031-03-04T10:00:00Z", 7200, over=True)
        made.store.note_delay(Delay.READ, "2031-03-04T10:00:00Z", 5, over=False)
    with made.served() as client:
        page = page_of(client)
    made.store.close()
    assert "told about 2 publications" in page, "older ones are not counted"
    assert (
        "our message followed after 65 minutes; the longest wait was 2 hours. We aim for 60 minutes or, where we look at a site less often than that, for the time between two looks. 1 of 2 took longer than that."
        in page
    )


def test_every_figure_of_the_last_evaluation_is_shown(tmp_path: Path) -> None:
    tables = json.loads((ROOT / "pipeline/data/accuracy.json").read_text(encoding="utf-8"))
    made = SmallRecord(tmp_path)
    with made.served() as client:
        page = client.get("/sources").text
    made.store.close()
    assert len(tables) > 3
    for table in tables:
        assert table["title"].replace("'", "&#39;") in page
        for _, shown in table["rows"]:
            assert f"<td>{shown}</td>" in page


def test_gaps_are_told_by_area(tmp_path: Path) -> None:
    made = SmallRecord(tmp_path)
    own = [
        Source(
            id=f"own-{number}",
            kind="feed",
            url=f"https://own-{number}.example.org/rss",
            every=3600,
            publisher="Ashmere Council",
            local_area=made.register.areas[0].gss_code,
        )
        for number in range(2)
    ]
    made.publish("one", ["Waits are too long."])
    with made.store.transaction():
        made.store.sync_sources([*SOURCES.values(), *own], NOW)
    made.store.database.raw.execute("UPDATE sources SET state = 'failing' WHERE id = 'own-1'")
    made.store.database.raw.execute(
        "UPDATE sources SET last_ok_at = '2031-03-04T08:00:00Z' WHERE id = 'own-0'"
    )
    with made.served() as client:
        page = client.get("/sources").text
    made.store.close()
    assert rows(page, "Coverage in North")["Ashmere"] == [
        "1",
        "2, 1 cannot be read",
        "4 March 2031",
    ]
    assert rows(page, "Coverage in South")["Borrowby"] == ["none", "none", "–"]
    assert "1 area has a gap" in " ".join(page.split())


def test_a_mailbox_is_shown_to_nobody(tmp_path: Path) -> None:
    made = SmallRecord(tmp_path)
    own = Source(id="alert-mails", kind="mailbox", url="imaps://mail.home.example/INBOX", every=300)
    with made.store.transaction():
        made.store.sync_sources([*SOURCES.values(), own], NOW)
    made.store.database.raw.execute(
        "UPDATE sources SET reason = 'home.example' WHERE id = 'alert-mails'"
    )
    with made.served() as client:
        shown = [client.get(path).text for path in ("/sources", "/export/sources.csv", "/")]
    made.store.close()
    assert f"We watch {len(SOURCES)} sources" in " ".join(shown[0].split())
    assert not [each for each in shown if "home.example" in each or "alert-mails" in each]
