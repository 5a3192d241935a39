"""`sources.toml` over the catalogue: what it takes, changes and adds, and what is told when it
cannot be meant so.
"""

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.config.catalogue import region_names
from pipeline.config.load import load_areas
from pipeline.config.sources_file import load_sources
from pipeline.errors import SettingsError
from pipeline.model.sources import Source
from tests.support.paths import ROOT

AREAS = load_areas(None)
CATALOGUE = load_sources(None, AREAS)
KNOWN = {source.id: source for source in CATALOGUE}
OWN = """
[sources.kent-news-2]
kind = "wordpress"
url = "https://second-newsroom.example"
every = "3h"
local_area = "E10000016"
publisher = "Kent County Council"
doc_type = "council_news"
expect = { rows = [1, 20] }
reuse = "quote"
certainty = "confirmed"
"""


def load(folder: Path, text: str) -> dict[str, Source]:
    path = folder / "sources.toml"
    path.write_text(text, encoding="utf-8")
    return {source.id: source for source in load_sources(path, AREAS)}


def complaints(folder: Path, text: str) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        load(folder, text)
    return str(caught.value).replace(f"{folder}/", "").splitlines()


def test_the_file_that_comes_along_is_sound_whatever_was_pasted_into_it() -> None:
    load_sources(ROOT / "sources.toml", AREAS)


def test_what_sources_add_prints_is_watched_beside_the_catalogue(tmp_path: Path) -> None:
    read = load(tmp_path, f"catalogue = true\n{OWN}")
    own = read.pop("kent-news-2")
    assert read == KNOWN
    assert (own.every, own.region, own.file) == (10_800, "", str(tmp_path / "sources.toml"))


def test_a_file_without_the_key_holds_its_own_tables_only(tmp_path: Path) -> None:
    assert list(load(tmp_path, OWN)) == ["kent-news-2"]
    assert list(load(tmp_path, f"catalogue = false\n{OWN}")) == ["kent-news-2"]


def test_regions_are_taken_by_name(tmp_path: Path) -> None:
    read = load(tmp_path, 'catalogue = ["north_east", "national"]\n')
    assert {source.region for source in read.values()} == {"national", "north_east"}
    assert read == {
        id: source for id, source in KNOWN.items() if source.region in ("national", "north_east")
    }
    assert "ofsted-reports" in read and "darlington-news" in read


def test_a_change_is_made_to_what_the_catalogue_says(tmp_path: Path) -> None:
    text = """
catalogue = true
[sources.hounslow-news]
every = "1h"
url = "https://new-address.example/news"
[sources.kent-committees]
enabled = false
[sources.barnet-committees]
enabled = true
"""
    read = load(tmp_path, text)
    file = str(tmp_path / "sources.toml")
    before = KNOWN["hounslow-news"]
    assert read["hounslow-news"] == replace(
        before, every=3600, url="https://new-address.example/news"
    )
    assert (read["hounslow-news"].region, read["hounslow-news"].file) == ("london", file)
    assert read["kent-committees"] == replace(KNOWN["kent-committees"], enabled=False, note="")
    assert KNOWN["barnet-committees"].note, "it says why it is off"
    assert read["barnet-committees"] == replace(KNOWN["barnet-committees"], enabled=True, note="")
    assert list(read) == list(KNOWN)


def test_a_later_catalogue_with_the_address_of_an_own_table_gives_way(tmp_path: Path) -> None:
    taken = KNOWN["leeds-news"]
    text = f"""
catalogue = true
[sources.our-leeds]
kind = "{taken.kind}"
url = "{taken.url}"
every = "1h"
"""
    read = load(tmp_path, text)
    assert read["our-leeds"].enabled
    assert not read["leeds-news"].enabled
    assert read["leeds-news"].note == "watched as [sources.our-leeds] of sources.toml"
    assert {id: each for id, each in read.items() if id not in ("our-leeds", "leeds-news")} == {
        id: each for id, each in KNOWN.items() if id != "leeds-news"
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('catalogue = "london"\n', ["sources.toml:1: catalogue: must be true, or a list of"]),
        (
            f"catalog = true\n{OWN}",
            [
                "sources.toml:1: catalog: there is no such key of the whole file; did you mean"
                " catalogue?"
            ],
        ),
        (
            f'url = "https://one.example"\n{OWN}',
            ["sources.toml:1: url: there is no such key of the whole file; a key of a source"],
        ),
        (
            OWN.replace("E10000016", "Hounslow"),
            [
                "sources.toml:6: [sources.kent-news-2] local_area: 'Hounslow' is not a GSS code of the"
                ' area register; did you mean "E09000018" (London Borough of Hounslow)?'
            ],
        ),
        ("catalogue = [1]\n", ["sources.toml:1: catalogue: must be true, or a list of"]),
        (
            'catalogue = ["londn", "national"]\n[sources.hounslow-news]\nevery = "1h"\n',
            ["sources.toml:1: catalogue: there is no region 'londn'; did you mean london?"],
        ),
        (
            'catalogue = true\n\n[sources.hounslow-newz]\nevery = "1h"\n',
            [
                "sources.toml:3: [sources.hounslow-newz]: the catalogue has no source with this id,"
                " and a new one needs kind, url and every; did you mean hounslow-news or"
            ],
        ),
        (
            "catalogue = true\n[sources.qqqq]\nenabled = false\n",
            [
                "sources.toml:2: [sources.qqqq]: the catalogue has no source with this id, and"
                " a new one needs kind, url and every; `sendwatch sources` lists its ids"
            ],
        ),
        (
            'catalogue = ["national"]\n[sources.hounslow-news]\nevery = "1h"\n',
            [
                "sources.toml:2: [sources.hounslow-news]: the catalogue has this source in"
                " 'london', which this file does not take: add it to `catalogue`"
            ],
        ),
        (
            '[sources.hounslow-news]\nevery = "1h"\n',
            [
                "sources.toml:1: [sources.hounslow-news]: kind is missing; if the catalogue's"
                " source is meant, write `catalogue = true`"
            ],
        ),
        (
            "catalogue = true\n[sources.suffolk-committees]\nenabled = true\n",
            [
                "sources.toml:2: [sources.suffolk-committees]: the catalogue does not have this"
                " source: answered in August 2026"
            ],
        ),
        (
            'catalogue = true\n[sources.hounslow-news]\nkind = "moderngov"\n',
            ["sources.toml:3: [sources.hounslow-news] kind: the catalogue's source of this id is"],
        ),
        (
            'catalogue = true\n[sources.hounslow-news]\nevery = "often"\nevry = 1\n',
            [
                "sources.toml:3: [sources.hounslow-news] every: 'often' is not an interval",
                "sources.toml:4: [sources.hounslow-news] evry: there is no such key",
            ],
        ),
        (
            "catalogue = true\n[source.x]\nkind = 1\n",
            ["sources.toml:2: [source]: there is no such table"],
        ),
        (
            f"catalogue = true\n{OWN}{OWN.replace('news-2', 'news-3')}",
            [
                "sources.toml:16: [sources.kent-news-3] url: is also the address of [sources.kent-news-2]"
            ],
        ),
    ],
)
def test_what_cannot_be_meant_so_is_told_with_what_to_do(
    tmp_path: Path, text: str, told: list[str]
) -> None:
    found = complaints(tmp_path, text)
    assert len(found) == len(told), found
    for line, start in zip(found, told, strict=True):
        assert line.startswith(start), found


def test_a_register_without_the_catalogue_s_areas_is_one_problem(tmp_path: Path) -> None:
    invented = load_areas(ROOT / "demo" / "areas.csv")
    path = tmp_path / "sources.toml"
    path.write_text("catalogue = true\n", encoding="utf-8")
    for named in (path, None):
        with pytest.raises(SettingsError) as caught:
            load_sources(named, invented)
        (told,) = str(caught.value).splitlines()
        assert "sources.toml" in told and "catalogue: the area register lacks areas of" in told
    path.write_text('catalogue = ["national"]\n', encoding="utf-8")
    assert {source.region for source in load_sources(path, invented)} == {"national"}


def test_every_problem_of_a_big_file_is_shown_at_once_with_its_line(tmp_path: Path) -> None:
    text = "catalogue = true\n" + "".join(
        f'\n[sources.{source.id}]\nevery = "often"\n' for source in CATALOGUE
    )
    told = complaints(tmp_path, text)
    assert [int(re.findall(r"sources\.toml:(\d+): ", line)[0]) for line in told] == [
        number for number, line in enumerate(text.splitlines(), start=1) if line.startswith("every")
    ]
    assert len(told) == len(CATALOGUE) > 300


def test_the_catalogue_s_files_are_read_whole() -> None:
    folder = ROOT / "pipeline" / "data" / "catalogue"
    tables = [
        id
        for name in region_names()
        for id in tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))["sources"]
    ]
    assert tables == list(KNOWN)
