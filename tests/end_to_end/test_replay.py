"""Eight years of real publications, polled as they appeared: every report and seed found, joined,
dated and told once.

The quick replay makes eleven steps; `make test-slow` makes every step, monthly and daily through
December 2024.
"""

import json
import re
import sqlite3
from collections.abc import Iterator
from datetime import date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from pipeline.analysis.places.register import Register
from pipeline.config.load import load_areas, load_holidays
from pipeline.delivery.explain import explain_subscriber
from pipeline.delivery.preview import preview
from pipeline.model.news import Site
from pipeline.subscriptions.schedule import Almanac, london
from storage.store import Store
from tests.support.natural_keys import false_quotes, unfounded
from tests.support.paths import SHARED
from tests.support.replay import SOURCES, Web, days, sendwatch_here, stored_web

pytestmark = [
    pytest.mark.replay,
    pytest.mark.skipif(
        not SHARED.exists(), reason="needs the stored web of real publications beside the project"
    ),
    pytest.mark.timeout(3000),
]

QUICK = [
    date.fromisoformat(day)
    for day in (
        "2017-06-01",
        "2018-03-01",
        "2018-10-01",
        "2019-04-01",
        "2020-06-01",
        "2023-09-15",
        "2024-06-01",
        "2024-12-17",
        "2024-12-18",
        "2024-12-19",
        "2025-03-31",
    )
]
HOUNSLOW_DAY = date(2024, 12, 18)


def messages(folder: Path) -> list[EmailMessage]:
    return [
        message_from_bytes(path.read_bytes(), policy=policy.default)  # type: ignore[arg-type]
        for path in sorted((folder / "var/outbox").glob("*.eml"))
    ]


class Replay:
    """A finished replay: its database, and what was said and written at each step."""

    def __init__(self, folder: Path, web: Web, steps: list[date]) -> None:
        self.folder = folder
        (folder / "sources.toml").write_text(SOURCES)
        self.run(
            web,
            [
                "--now",
                str(steps[0]),
                "subscribers",
                "add",
                "hounslow@example.org",
                "--area",
                "Hounslow",
            ],
        )
        self.run(
            web, ["--now", str(steps[0]), "subscribers", "add", "england@example.org", "--instant"]
        )
        self.written: dict[date, list[EmailMessage]] = {}
        for day in steps:
            before = {str(m["Message-ID"]) for m in messages(folder)}
            web.move(day)
            self.run(web, ["--now", str(day), "poll"])
            self.run(web, ["--now", str(day), "digest"])
            self.written[day] = [m for m in messages(folder) if str(m["Message-ID"]) not in before]
            if day == HOUNSLOW_DAY:
                polled = self.run(web, ["--now", str(day), "poll"])
                digested = self.run(web, ["--now", str(day), "digest"])
                assert "0 new publications" in polled and "no digest is due" in digested
                assert len(messages(folder)) == len(before) + len(self.written[day])
        self.db = sqlite3.connect(folder / "var/sendwatch.db")
        self.db.row_factory = sqlite3.Row

    def run(self, web: Web, words: list[str]) -> str:
        answer = sendwatch_here(words, self.folder, web)
        assert answer.returncode == 0, answer.stdout + answer.stderr
        return answer.stdout

    def rows(self, sql: str, *values: object) -> list[Any]:
        return self.db.execute(sql, values).fetchall()


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(QUICK, id="quick"),
        pytest.param(days(), id="every-step", marks=pytest.mark.slow),
    ],
)
def replay(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Replay]:
    folder = tmp_path_factory.mktemp("replay")
    with stored_web(folder) as web:
        yield Replay(folder, web, request.param)


def gold(name: str) -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for line in (SHARED / f"gold/{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]


def manifest() -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for line in (SHARED / "corpus/manifest.jsonl").read_text(encoding="utf-8").splitlines()
    ]


INSPECTION = (
    "SELECT i.*, a.name AS area_name FROM inspections i JOIN inspection_publications ip ON"
    " ip.inspection_id = i.id JOIN publications p ON p.id = ip.publication_id JOIN areas a ON"
    " a.gss_code = i.area WHERE p.url = ?"
)


def same_place(one: str, other: str) -> bool:
    words = [re.sub(r"[^a-z]", "", name.lower()) for name in (one, other)]
    return words[0] in words[1] or words[1] in words[0]


def test_all_29_reports_are_results_of_their_area_with_outcome_and_dates(replay: Replay) -> None:
    reports = gold("reports")
    assert len(reports) == 29
    for report in reports:
        url = f"https://files.ofsted.gov.uk/v1/file/{Path(report['file']).stem}"
        (published,) = replay.rows("SELECT * FROM publications WHERE url = ?", url)
        assert (published["label"], published["doc_type"], published["state"]) == (
            "inspection_outcome",
            "official_report",
            "recorded",
        )
        (found,) = replay.rows(INSPECTION, url)
        assert same_place(found["area_name"], report["local_area"])
        assert (found["outcome"], found["started"], found["ended"], found["published_on"]) == (
            report["outcome"],
            report["inspection_start"],
            report["inspection_end"],
            report["publication_date"],
        )
        counted = dict(
            replay.rows(
                "SELECT f.kind, count(*) FROM findings f JOIN publications p ON p.id ="
                " f.publication_id WHERE p.url = ? GROUP BY f.kind",
                url,
            )
        )
        assert counted["area_for_improvement"] == len(report["areas_for_improvement"])
        assert counted.get("priority_action", 0) == len(report["priority_actions"])


def test_all_five_seeds_are_results_of_their_area(replay: Replay) -> None:
    urls = {
        Path(entry["file"]).name: entry["url"] for entry in manifest() if entry["type"] == "article"
    }
    for seed in gold("seeds"):
        (published,) = replay.rows("SELECT * FROM publications WHERE url = ?", urls[seed["file"]])
        assert (published["label"], published["state"]) == ("inspection_outcome", "recorded"), seed[
            "file"
        ]
        names = {row["area_name"] for row in replay.rows(INSPECTION, urls[seed["file"]])}
        assert names == set(seed["areas"]), seed["file"]


def test_nothing_else_is_a_result(replay: Replay) -> None:
    wanted = 29 + 5
    assert (
        len(replay.rows("SELECT 1 FROM publications WHERE label = 'inspection_outcome'")) == wanted
    )
    # a file that several providers list is one publication: one of 2012 is listed by four areas
    listed = {
        publication["file"]
        for entry in manifest()
        if entry["type"] == "ofsted"
        for p in entry["providers"]
        for publication in p["publications"]
    }
    items = sum(
        len(entry["items"]) for entry in manifest() if entry["type"] in ("feed", "moderngov")
    )
    found = replay.rows("SELECT 1 FROM publications WHERE parent_id IS NULL")
    assert len(found) == len(listed) + items


def test_every_stored_finding_has_its_words(replay: Replay) -> None:
    assert len(replay.rows("SELECT 1 FROM findings")) > 29 * 20
    assert false_quotes(replay.folder / "var/sendwatch.db") == []


def test_every_passage_that_a_message_quotes_stands_in_a_stored_text_on_its_page(
    replay: Replay,
) -> None:
    count, wrong = unfounded(replay.folder / "var/sendwatch.db")
    assert count > 100 and wrong == []


def test_the_digest_of_18_december_2024_tells_one_inspection_with_both_sources_once(
    replay: Replay,
) -> None:
    (told,) = [m for m in replay.written[HOUNSLOW_DAY] if m["To"] == "hounslow@example.org"]
    assert "Hounslow" in str(told["Subject"]) and "inconsistent" in str(told["Subject"])
    body = told.get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert "https://files.ofsted.gov.uk/v1/file/50264793" in text
    assert (
        "https://hounslow.gov.uk/news/article/3239/hounslow_s_send_inspection_highlights_progress"
        in text
    )
    (delivery,) = replay.rows(
        "SELECT d.key, b.bulletin FROM deliveries d JOIN bulletins b ON b.delivery_id = d.id"
        " JOIN subscribers s ON s.id = d.subscriber_id WHERE s.address = 'hounslow@example.org'"
    )
    assert (
        delivery["key"] == "digest:2024-12-18"
        and len(json.loads(delivery["bulletin"])["entries"]) == 1
    )
    (person,) = replay.rows(
        "SELECT after_event, last_digest, (SELECT max(id) FROM events) AS newest FROM interests i"
        " JOIN subscribers s ON s.id = i.subscriber_id WHERE address = 'hounslow@example.org'"
    )
    assert person["last_digest"] == "2024-12-18" and person["after_event"] == person["newest"]
    for day, written in replay.written.items():
        assert day == HOUNSLOW_DAY or not [m for m in written if m["To"] == "hounslow@example.org"]


def test_the_two_hillingdon_seeds_are_one_inspection_of_december_2017(replay: Replay) -> None:
    rows = replay.rows(
        "SELECT i.id, i.started, count(*) AS n FROM inspections i JOIN inspection_publications ip"
        " ON ip.inspection_id = i.id WHERE i.area = 'E09000017' GROUP BY i.id ORDER BY i.started"
    )
    assert [(row["started"], row["n"]) for row in rows] == [("2017-12", 2), ("2024-04-29", 1)]


def test_an_alert_goes_out_for_each_inspection_and_none_twice(replay: Replay) -> None:
    rows = replay.rows(
        "SELECT d.key, d.state, b.bulletin FROM deliveries d JOIN bulletins b ON b.delivery_id ="
        " d.id JOIN subscribers s ON s.id = d.subscriber_id WHERE s.address = 'england@example.org'"
    )
    inspections = replay.rows("SELECT id FROM inspections WHERE merged_into IS NULL")
    assert {row["state"] for row in rows} == {"sent"}
    told = [entry["inspection"] for row in rows for entry in json.loads(row["bulletin"])["entries"]]
    assert len(told) == len(set(told)) == len(inspections) > len(rows), (
        "one message tells all of a round"
    )


def test_a_preview_of_these_years_is_what_was_sent(replay: Replay) -> None:
    store, register = Store(replay.folder / "var/sendwatch.db"), Register(load_areas(None))
    first, last = min(replay.written), max(replay.written)
    for person in store.subscribers():
        rows = replay.rows(
            "SELECT created_at AS at, kind, json_extract(bulletin, '$.subject') AS subject FROM"
            " deliveries JOIN bulletins ON delivery_id = id WHERE subscriber_id = ? ORDER BY"
            " created_at, id",
            person.id,
        )
        sent = [
            (
                london(datetime.fromisoformat(row["at"])).date().isoformat(),
                row["kind"],
                row["subject"],
            )
            for row in rows
        ]
        almanac = Almanac(8, load_holidays())
        found = preview(
            store, register, Site("sendwatch"), almanac, person.interests, first, last
        ).sent
        assert [(each.date, each.kind, each.subject) for each in found] == sent
    store.close()


def test_explain_names_what_decided_for_every_pair(replay: Replay) -> None:
    store, register = Store(replay.folder / "var/sendwatch.db"), Register(load_areas(None))
    for (id,) in replay.rows("SELECT id FROM publications"):
        for person in store.subscribers():
            told = replay.rows(
                "SELECT 1 FROM delivery_publications dp JOIN deliveries d ON d.id = dp.delivery_id"
                " WHERE dp.publication_id = ? AND d.subscriber_id = ?",
                id,
                person.id,
            )
            (reason,) = explain_subscriber(store, register, store.publication(id), person.address)[
                "reasons"
            ]
            assert (reason["rule"] == "delivery") == bool(told) and reason["rule"] != "later", (
                reason
            )
    store.close()
