"""Words are found however their signs are typed: on the pages and by the command."""

import re
from pathlib import Path

import pytest

from tests.support.explored import SmallRecord
from tests.support.replay import sendwatch_here

SAID = (
    "The youth forum’s members said that short\u2011break services are few.",
    "A forum of youth workers met.",
    "Services for therapy are few.",
)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> SmallRecord:
    made = SmallRecord(tmp_path_factory.mktemp("spelling"))
    made.publish("report", SAID)
    return made


@pytest.mark.parametrize(
    "words",
    [
        "youth forum's",
        "youth forum’s",
        "youth forum\u02bcs",
        "youth forum\uff07s",
        "“youth forum”",
        '"youth forum"',
        "«youth forum’s»",
        "short-break",
        "short\u2011break",
        "short break",
        "for\u00adum’s mem\u200bbers",
    ],
)
def test_the_page_finds_what_was_meant_and_nothing_else(record: SmallRecord, words: str) -> None:
    with record.served() as client:
        found = client.get("/api/v1/findings", params={"q": words}).json()["items"]
        assert [each["quote"] for each in found] == [SAID[0]]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("yuoth comunication", None),
        ("yuoth forum", "youth forum"),
        ("physiotherapy", None),
        ("theraby", "therapy"),
        ("servces", "services"),
        ("servises and theraby", None),
        ("servises theraby", "services therapy"),
        ("e" * 5000, None),
        ("servces " * 50, None),
        ("services", None),
    ],
)
def test_a_misspelt_word_is_put_right_where_that_finds_something(
    record: SmallRecord, typed: str, meant: str | None
) -> None:
    with record.served() as client:
        answer = client.get("/search", params={"q": typed})
    assert answer.status_code in (200, 400, 414)
    found = re.findall(r"Did you mean <a href=\"/search\?q=[^\"]*\">([^<]*)</a>", answer.text)
    assert found == ([meant] if meant else [])


@pytest.mark.replay
def test_the_command_finds_the_same(record: SmallRecord, tmp_path: Path) -> None:
    (tmp_path / "var").symlink_to(record.folder)
    for words in ("youth forum's", "“youth forum”", "for\u00adum\u02bcs"):
        told = sendwatch_here(["search", words], tmp_path)
        assert SAID[0] in told.stdout and SAID[1] not in told.stdout, told.stdout + told.stderr
