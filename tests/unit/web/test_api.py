"""The API keeps to its OpenAPI document whatever it is asked, and serves programs that poll well."""

import html
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from pipeline.errors import StorageError
from pipeline.explorer.find import Finder
from pipeline.model.health import Health
from tests.support.explored import Client, SmallRecord
from tests.support.kept_pages import made_anew
from web.data.api import LIMIT
from web.explored import Explored

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "unsupported_method",
    "allow_header_conformance",
)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[SmallRecord]:
    made = SmallRecord(tmp_path)
    made.publish("one", ["Waiting times are too long.", "Leaders know their area."])
    yield made
    made.store.close()


@pytest.fixture
def client(record: SmallRecord) -> Iterator[Client]:
    with record.served() as client:
        yield client


@pytest.mark.replay
@pytest.mark.slow
def test_every_answer_is_as_the_openapi_document_says(
    record: SmallRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LIMIT, "rate_limit", ("second", 100_000))
    with made_anew(), record.listening() as address:
        paths = httpx.get(f"{address}/api/v1/openapi.json").json()["paths"]
        found = subprocess.run(
            [
                *(Path(sys.executable).with_name("st"), "run", f"{address}/api/v1/openapi.json"),
                *("--checks", ",".join(CHECKS), "--max-examples", "12", "--mode", "all"),
                *("--seed", "14", "--no-color", "--generation-database", "none"),
            ],
            cwd=record.folder,
            capture_output=True,
            text=True,
            check=False,
        )
    assert found.returncode == 0, found.stdout[-6000:]
    assert f"Tested: {len(paths)}" in found.stdout, found.stdout[-6000:]


def test_a_page_says_what_can_be_asked(client: Client) -> None:
    paths = client.get("/api/v1/openapi.json").json()["paths"]
    page = client.get("/api").text
    assert paths
    for path, operations in paths.items():
        assert f"<code>GET {path}</code>" in page
        assert operations["get"]["description"] in html.unescape(page)
    assert "<code>systemic_failings</code> (widespread and/or systemic failings)" in page


def test_pages_of_other_sites_may_read_and_nobody_may_write(client: Client) -> None:
    for path in ("findings", "facets", "inspections", "publications", "areas"):
        answer = client.get(f"/api/v1/{path}", headers={"Origin": "https://other.example"})
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in answer.headers
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            refused = client.request(method, f"/api/v1/{path}")
            assert refused.status_code == 405 and "GET" in refused.headers["allow"]
            assert refused.json()["status_code"] == 405


def test_errors_can_be_read_by_pages_of_other_sites_too(client: Client) -> None:
    for path, status in (("findings?kind=good", 400), ("findings/none", 404)):
        answer = client.get(f"/api/v1/{path}", headers={"Origin": "https://other.example"})
        assert answer.status_code == status == answer.json()["status_code"]
        assert answer.headers["access-control-allow-origin"] == "*"


def test_a_wrong_filter_lists_what_would_be_right(client: Client) -> None:
    detail = client.get("/api/v1/findings?outcome=bad").json()["detail"]
    assert "systemic_failings" in detail and "'bad'" in detail


def test_who_asks_too_often_is_told_when_to_ask_again(
    record: SmallRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LIMIT, "rate_limit", ("minute", 3))
    with made_anew(), record.served() as client:
        answers = [client.get("/api/v1/areas") for _ in range(4)]
        assert [each.status_code for each in answers] == [200, 200, 200, 429]
        assert answers[3].json()["status_code"] == 429
        assert 0 < int(answers[3].headers["retry-after"]) <= 60
        assert all(each.headers["x-content-type-options"] == "nosniff" for each in answers)
        assert "default-src 'none'" in answers[3].headers["content-security-policy"]
        assert client.get("/findings").status_code == 200, "pages are not counted"


@pytest.mark.parametrize(
    "path",
    [
        *("/api/v1/findings?kind=weakness", "/api/v1/areas", "/findings", "/areas/ashmere"),
        *("/feeds/findings.atom", "/feeds/findings.json", "/calendar.ics", "/export/areas.csv"),
    ],
)
def test_what_has_not_changed_is_not_sent_again(
    record: SmallRecord, client: Client, path: str
) -> None:
    tag = client.get(path).headers["etag"]
    again = client.get(path, headers={"If-None-Match": f'"other", {tag}'})
    assert again.status_code == 304 and again.content == b"" and again.headers["etag"] == tag
    assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200
    record.publish("two", ["Partners act."])
    changed = client.get(path, headers={"If-None-Match": tag})
    assert changed.status_code == 200 and changed.headers["etag"] != tag


def test_the_service_says_whether_it_can_answer(client: Client) -> None:
    assert client.get("/readyz").json() == {"ready": True}
    assert client.get("/healthz").json()["ok"] is True
    assert "# TYPE sendwatch_delays gauge" in client.get("/metrics").text


def test_probes_say_in_their_own_form_that_nobody_can_know(
    record: SmallRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> Health:
        raise StorageError("the server is away")

    whole = replace(record.explored(record.store), health=away)
    monkeypatch.setattr(record, "explored", lambda *_: whole)
    with record.served() as client:
        health, metrics = client.get("/healthz"), client.get("/metrics")
    assert (health.status_code, metrics.status_code) == (503, 503)
    assert health.json() == {"ok": False, "faults": ["the database cannot be read"]}
    assert metrics.text == "the database cannot be read"


def test_a_database_that_is_away_is_told_as_page_or_data(
    record: SmallRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_: Finder) -> str:
        raise StorageError("the server is away")

    monkeypatch.setattr(Finder, "state", away)
    with record.served() as client:
        for path, form in (
            ("/api/v1/findings", "application/json"),
            ("/feeds/findings.json", "application/json"),
            ("/findings", "text/html"),
            ("/areas/hounslow", "text/html"),
        ):
            answer = client.get(path)
            assert answer.status_code == 503 and answer.headers["retry-after"] == "10"
            assert answer.headers["content-type"].startswith(form), path
            assert "cannot be read just now" in answer.text
            assert "server" not in answer.text


def test_an_error_of_ours_is_told_to_programs_as_data(
    record: SmallRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.data.api.overviews", lambda *_: 1 / 0)
    with record.served() as client:
        answer = client.get("/api/v1/areas")
    assert answer.status_code == 500
    assert answer.json() == {"status_code": 500, "detail": "We have made a note of it."}


def test_a_page_is_made_once_as_long_as_nothing_changes(
    record: SmallRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    page = Explored.page
    monkeypatch.setattr(
        Explored,
        "page",
        lambda self, name, *a, **more: made.append(name) or page(self, name, *a, **more),
    )
    with record.served() as client:
        first, again = client.get("/findings?kind=weakness"), client.get("/findings?kind=weakness")
        assert first.text == again.text and made == ["findings"]
        assert dict(first.headers) == dict(again.headers)
        assert client.get("/findings?kind=strength").text != first.text
        assert client.request("HEAD", "/findings?kind=weakness").content == b""
        packed = client.get("/findings?kind=weakness", headers={"Accept-Encoding": "identity"})
        assert packed.text == first.text and "content-encoding" not in packed.headers
        record.publish("two", ["Partners must act now."], area=1)
        assert "Partners must act now" in client.get("/findings?kind=weakness").text
        for _ in range(2):
            assert client.get("/subscribe").headers["cache-control"] == "no-store"
        assert made.count("subscribe") == 2, "what is not public is made each time"


def test_a_long_page_shows_the_first_and_links_to_all(record: SmallRecord) -> None:
    quotes = [f"Leaders do thing {number}." for number in range(100)]
    record.publish("long", quotes)
    (visit,) = record.store.inspection_records()
    with record.served() as client:
        for path in ("/areas/ashmere", f"/inspections/{visit.id}"):
            page = html.unescape(client.get(path).text)
            assert "These are the first 25 of 34." in page
            link = "/findings?area=E99000001&kind=weakness&voice=own&voice=reported"
            assert f'href="{link}"' in page
            assert "34 findings" in client.get(link).text
