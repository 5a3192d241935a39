"""The sources that come along: every area is covered or says why not, and every table follows the
same rules.
"""

import re
import tomllib
from collections import Counter

import pytest

from pipeline.config.catalogue import Region, read_region, region_names
from pipeline.config.load import load_areas
from pipeline.config.sources_file import load_sources
from pipeline.model.sources import Source
from tests.support.paths import ROOT

ROLES = ("committees", "news", "offer", "forum", "schools")
AREAS = load_areas(None)
CURRENT = [area for area in AREAS if not area.valid_to]
CODES = {area.gss_code for area in CURRENT}
SOURCES = load_sources(None, AREAS)
REGIONS = [read_region(name, {}) for name in region_names()]
DEFAULTS = tomllib.loads((ROOT / "pipeline/data/catalogue_defaults.toml").read_text("utf-8"))


def slug(name: str) -> str:
    return re.sub(r"[^a-z]+", "-", name.lower()).strip("-")


def host_and_path(source: Source) -> str:
    return re.sub(r"^https?://(www\.)?", "", source.url).rstrip("/")


def test_every_area_has_its_committees_or_the_reason_why_not() -> None:
    covered = {source.local_area for source in SOURCES if source.id.endswith("-committees")}
    excused = [id for region in REGIONS for id in region.not_watched]
    missing = {f"{slug(area.name)}-committees" for area in CURRENT if area.gss_code not in covered}
    assert sorted(missing) == sorted(excused)
    assert len(excused) <= 18
    assert all(len(why) > 20 for region in REGIONS for why in region.not_watched.values())


def test_every_area_has_a_newsroom() -> None:
    assert {
        source.local_area for source in SOURCES if source.id.endswith("-news") and source.local_area
    } == CODES


def test_every_table_says_how_sure_it_is_and_leaves_out_only_what_is_usual() -> None:
    needed = {"kind", "url", "every", "publisher", "doc_type", "certainty"}
    tables = {id: table for region in REGIONS for id, table in region.tables.items()}
    assert {
        id: needed - table.keys() for id, table in tables.items() if needed - table.keys()
    } == {}
    assert len(tables) == len(SOURCES) > 300


def test_what_a_table_says_comes_before_what_is_usual() -> None:
    for region in REGIONS:
        for id, said in tomllib.loads(region.file.text)["sources"].items():
            assert said == {key: region.tables[id][key] for key in said}, id
    by_id = {source.id: source for source in SOURCES}
    assert by_id["ealing-schools"].publisher == "Ealing Grid for Learning"
    assert by_id["barnet-news"].publisher == "London Borough of Barnet"


def test_no_table_says_what_is_usual_anyway() -> None:
    publishers = {area.gss_code: area.official_name for area in AREAS}
    said = []
    for region in REGIONS:
        for id, table in tomllib.loads(region.file.text)["sources"].items():
            area = table.get("local_area")
            usual = DEFAULTS["local" if area else "national"].get(table["kind"], {})
            usual = {**usual, **({"publisher": publishers[area]} if area else {})}
            said += [(id, key) for key, value in usual.items() if table.get(key) == value]
    assert said == []


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: str(region.name))
def test_an_area_is_in_the_file_of_its_region(region: Region) -> None:
    regions = {area.gss_code: slug(area.region).replace("-", "_") for area in AREAS}
    name, tables = region.name, region.tables
    homes = {
        id: regions.get(table.get("local_area", ""), "national") for id, table in tables.items()
    }
    assert {id: home for id, home in homes.items() if home != name} == {}


def test_ids_follow_one_pattern_and_are_none_that_sources_add_proposes() -> None:
    own = {area.gss_code: [f"{slug(area.name)}-{role}" for role in ROLES] for area in AREAS}
    assert [
        source.id
        for source in SOURCES
        if source.local_area and source.id not in own[source.local_area]
    ] == []
    proposed = [source.id for source in SOURCES if re.search(r"-\d{1,3}$", source.id)]
    assert proposed == [], "ids like these are those that `sources add` proposes"


def test_no_address_is_there_twice_however_it_is_spelt() -> None:
    assert [
        place for place, times in Counter(map(host_and_path, SOURCES)).items() if times > 1
    ] == []


def test_what_is_off_says_why() -> None:
    assert [source.id for source in SOURCES if not source.enabled and not source.note] == []
    refused = [
        source for source in SOURCES if not source.enabled and source.certainty == "confirmed"
    ]
    assert refused == [], "an address that answers is no reason to be off"


def test_a_council_s_address_says_where_it_came_from() -> None:
    silent = [
        source.id
        for source in SOURCES
        if source.local_area
        and source.id.endswith(("-committees", "-news"))
        and not (source.seen or source.note)
    ]
    assert silent == []
    assert [s.id for s in SOURCES if s.certainty == "confirmed" and not s.seen] == []


def test_the_reports_of_all_areas_are_one_source() -> None:
    (reports,) = [source for source in SOURCES if source.kind == "ofsted-reports"]
    assert reports.expect_rows == (150, 160)
    assert reports.expect_rows[0] <= len(AREAS) <= reports.expect_rows[1]


def test_sites_are_asked_seldom_enough() -> None:
    hour = 3600
    slow = {"moderngov": 6 * hour, "cmis": 24 * hour}
    # most of its pages are left out of most walks: tests/unit/ingestion/test_likelihood.py
    slow["ofsted-reports"] = hour // 2
    assert [source.id for source in SOURCES if source.every < slow.get(source.kind, hour)] == []


def test_no_search_that_is_closed_to_programs_is_watched() -> None:
    assert not [s.url for s in SOURCES if "news.google" in s.url or "/search/all" in s.url]
