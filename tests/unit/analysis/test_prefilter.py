"""What is passed over by title and summary: other business only, and never what says nothing."""

import json

import pytest

from pipeline.analysis.recognition.prefilter import VERSION, is_general, worth_reading
from pipeline.model.terms import DocType
from pipeline.sources import adapters
from tests.support.paths import SHARED

GOLD = SHARED / "gold" / "web.jsonl"
URL = "https://www.example.org/news/4711"


@pytest.mark.parametrize(
    ("title", "summary", "url"),
    [
        ("Latest news", "", URL),
        ("", "", URL),
        ("Statement from the leader", "", URL),
        ("A proud day for Harthshire", "", URL),
        ("Harthshire found to be let down", "Inspectors were here in May.", URL),
        (
            "Weekly round-up: fireworks, road works and more",
            "The Christmas market opens on Friday.",
            URL,
        ),
        (
            "Budget agreed",
            "There is more for children with additional needs and for libraries.",
            URL,
        ),
        ("Roads, libraries, parks", "", "https://www.example.org/news/ofsted-report-published"),
        ("Health and care services told to improve", "", URL),
        ("Our EHCPs", "", URL),
        ("Improvement notice for Harthshire", "", URL),
    ],
)
def test_what_may_be_about_an_inspection_is_read(title: str, summary: str, url: str) -> None:
    assert worth_reading(title, summary, "", url) == (True, "")


@pytest.mark.parametrize(
    ("title", "summary"),
    [
        ("Month of roadworks on the Wend Valley road", ""),
        (
            "Longer Saturday opening for libraries",
            "Three branches stay open until five from April.",
        ),
        (
            "A new look for the bandstand",
            (
                "The old roof is gone and the new one is of slate, as it was a hundred years ago"
                " when the band first played there on summer evenings to large crowds."
            ),
        ),
    ],
)
def test_other_business_is_passed_over_with_the_reason(title: str, summary: str) -> None:
    read, reason = worth_reading(title, summary, "", URL)
    assert not read
    assert reason.startswith(f"{VERSION}: not read: ")


def test_the_kind_that_a_site_states_counts() -> None:
    assert worth_reading("Roads", "", "Area SEND full inspection", URL)[0]
    assert not worth_reading("Roads", "", "Travel", URL)[0]


def test_only_sources_of_general_content_are_asked() -> None:
    assert is_general(True, None) and is_general(True, DocType.COUNCIL_NEWS)
    for general, doc_type in (
        (False, None),
        (False, DocType.COMMITTEE),
        (True, DocType.PARENT_CARER_FORUM),
        (True, DocType.OTHER),
    ):
        assert not is_general(general, doc_type)
    kinds = {kind for kind, adapter in adapters().items() if adapter.GENERAL}
    assert {"feed", "listing"} <= kinds and not {"ofsted-reports", "moderngov"} & kinds


def test_nothing_about_an_inspection_is_passed_over() -> None:
    if not GOLD.exists():
        pytest.skip("the labelled documents (../shared/gold) are not here")
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    wanted = [row for row in rows if row["label"] != "negative"]
    assert len(wanted) > 60
    for row in wanted:
        words = row["text"].split()
        for title, summary in (
            (row["title"], ""),
            (row["title"], " ".join(words[:30])),
            ("", " ".join(words[:30])),
        ):
            assert worth_reading(title or "", summary, "", "")[0], row["id"]
