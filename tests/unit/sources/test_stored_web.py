"""Adapters over the stored web of real publications: all that its manifest lists is found, on any
day.

Needs ../shared beside the project; only its answers are used, not its server.
"""

import json
from collections import deque
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from typing import Any

import pytest

from pipeline.model.sources import Listing, Response, Source
from pipeline.sources import adapter, moderngov
from tests.support.paths import SHARED

TOOL, CORPUS = SHARED / "tools" / "replayweb.py", SHARED / "corpus"
pytestmark = pytest.mark.skipif(
    not TOOL.exists(), reason="the stored web (../shared) is not beside the project"
)


def stored_web(day: date | None = None) -> Any:
    spec = spec_from_file_location("replayweb", TOOL)
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Corpus(CORPUS, day)


def manifest(kind: str) -> list[dict[str, Any]]:
    lines = (CORPUS / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    return [entry for entry in map(json.loads, filter(None, lines)) if entry["type"] == kind]


def walk(web: Any, kind: str, url: str) -> tuple[list[Listing], int, int | None]:
    """All listings of a walk, and the rows that its listing pages showed and promised."""
    source = Source(id="a-source", kind=kind, url=url, every=3600)
    waiting, found, rows, promised = deque(adapter(kind).first(source)), list[Listing](), 0, None
    while waiting:
        request = waiting.popleft()
        status, media_type, body, _ = web.answer(request.url)
        assert status == 200, request.url
        page = adapter(kind).read(
            source, request, Response(request.url, 200, {"content-type": media_type}, body)
        )
        assert page.problems == ()
        found += page.listings
        waiting.extend(page.next)
        if request.role == "listing":
            rows, promised = rows + page.rows, page.promised
    return found, rows, promised


@pytest.mark.parametrize("day", [None, date(2024, 8, 1), date(2012, 1, 1)])
def test_every_publication_of_the_reports_site_is_listed(day: date | None) -> None:
    (site,) = manifest("ofsted")
    wanted = {
        (f"{provider['urn']}/{each['id']}", each["kind"], each["published"])
        for provider in site["providers"]
        for each in provider["publications"]
        if day is None or date.fromisoformat(each["published"]) <= day
    }
    found, rows, promised = walk(
        stored_web(day), "ofsted-reports", "https://reports.ofsted.gov.uk/"
    )
    assert {(each.source_ref, each.kind, each.published) for each in found} == wanted
    assert len(found) == len(wanted)
    assert rows == promised == len(site["providers"])


def test_every_item_of_the_feeds_is_listed() -> None:
    for feed in manifest("feed"):
        found, rows, _ = walk(stored_web(), "feed", feed["url"])
        wanted = {(item["url"], item["title"], item["published"]) for item in feed["items"]}
        assert {(each.url, each.title, (each.published or "")[:10]) for each in found} == wanted
        assert rows == len(wanted)


def test_every_item_of_the_committee_site_is_listed_and_leads_to_its_papers() -> None:
    web = stored_web()
    for site in manifest("moderngov"):
        found, _, _ = walk(web, "moderngov", site["base"])
        assert {each.url for each in found} == {item["url"] for item in site["items"]}
        for each in found:
            _, _, body, _ = web.answer(each.url)
            assert [paper.kind for paper in moderngov.papers(each.url, body)] == ["Paper"]
