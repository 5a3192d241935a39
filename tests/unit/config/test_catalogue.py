"""The sources that come along: every area is covered or says why not, and every table follows the
same rules.
"""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from pipeline.config.load import load_areas, load_sources
from pipeline.errors import SettingsError
from pipeline.model.documents import LocalArea
from pipeline.model.sources import Source
from tests.support.paths import ROOT

FILE = ROOT / "sources.toml"
ROLES = ("committees", "news", "offer", "forum", "schools")
AREAS = load_areas(None)
CODES = [area.gss_code for area in AREAS]
SOURCES = load_sources(FILE, CODES)


def slug(area: LocalArea) -> str:
    return re.sub(r"[^a-z]+", "-", area.name.lower()).strip("-")


def host_and_path(source: Source) -> str:
    return re.sub(r"^https?://(www\.)?", "", source.url).rstrip("/")


def test_every_area_has_its_committees_or_the_reason_why_not() -> None:
    text = FILE.read_text(encoding="utf-8")
    covered = {source.local_area for source in SOURCES if source.id.endswith("-committees")}
    excused = re.findall(r"^# (.+)\n# no committees: .{20,}", text, flags=re.MULTILINE)
    assert {area.name for area in AREAS if area.gss_code not in covered} == set(excused)
    assert len(excused) == len(set(excused)) <= 18


def test_every_area_has_a_newsroom() -> None:
    assert {
        source.local_area for source in SOURCES if source.id.endswith("-news") and source.local_area
    } == set(CODES)


def test_every_table_says_how_sure_it_is_and_how_its_words_may_be_used() -> None:
    tables = tomllib.loads(FILE.read_text(encoding="utf-8"))["sources"]
    needed = {"kind", "url", "every", "publisher", "doc_type", "reuse", "certainty"}
    assert {
        name: needed - table.keys() for name, table in tables.items() if needed - table.keys()
    } == {}


def test_ids_follow_one_pattern() -> None:
    own = {area.gss_code: [f"{slug(area)}-{role}" for role in ROLES] for area in AREAS}
    assert [
        source.id
        for source in SOURCES
        if source.local_area and source.id not in own[source.local_area]
    ] == []


def test_no_address_is_there_twice_however_it_is_spelt() -> None:
    assert [
        place for place, times in Counter(map(host_and_path, SOURCES)).items() if times > 1
    ] == []


def test_what_is_off_says_why() -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    starts = {
        line.strip("[]").removeprefix("sources."): number
        for number, line in enumerate(lines)
        if line[:1] == "["
    }
    silent = [
        source.id
        for source in SOURCES
        if not source.enabled and not lines[starts[source.id] - 1].startswith("# ")
    ]
    assert silent == []
    refused = [
        source for source in SOURCES if not source.enabled and source.certainty == "confirmed"
    ]
    assert refused == [], "an address that answers is no reason to be off"


def test_the_reports_of_all_areas_are_one_source() -> None:
    (reports,) = [source for source in SOURCES if source.kind == "ofsted-reports"]
    assert (
        reports.expect_rows is not None
        and reports.expect_rows[0] <= len(AREAS) <= reports.expect_rows[1]
    )


def test_sites_are_asked_seldom_enough() -> None:
    hour = 3600
    slow = {"moderngov": 6 * hour, "cmis": 24 * hour}
    assert [source.id for source in SOURCES if source.every < slow.get(source.kind, hour)] == []


def test_every_problem_of_a_big_file_is_shown_at_once_with_its_line(tmp_path: Path) -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    at = [number for number, line in enumerate(lines) if line.startswith("every = ")]
    for number in at:
        lines[number] = 'every = "often"'
    path = tmp_path / "sources.toml"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load_sources(path, CODES)
    told = str(caught.value).splitlines()
    assert [int(re.findall(r"sources\.toml:(\d+): ", line)[0]) for line in told] == [
        number + 1 for number in at
    ]
    assert len(told) == len(SOURCES) > 300
