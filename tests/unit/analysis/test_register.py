"""The area register and mentions in text, over an invented register and the real one."""

import pytest

from pipeline.analysis.places.register import Register
from pipeline.errors import SettingsError
from pipeline.register.local_areas import read_register
from tests.support.paths import AREAS as REAL
from tests.support.publications import REGISTER


@pytest.fixture(scope="module")
def invented() -> Register:
    return Register(read_register(REGISTER))


@pytest.fixture(scope="module")
def real() -> Register:
    return Register(read_register(REAL.read_text(encoding="utf-8")))


def named(register: Register, text: str) -> list[str]:
    return [mention.area.name for mention in register.mentions(text)]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Northvale", "E10000901"),
        ("NORTHVALE COUNTY COUNCIL", "E10000901"),
        ("Northvale local area partnership", "E10000901"),
        ("London Borough of Stonebridge", "E09000903"),
        ("Stonebridge Council", "E09000903"),
        ("harwick & dunmere", "E06000904"),
        ("Kelby, City of", "E06000907"),
        ("City of Kelby", "E06000907"),
        ("Northval", None),
        ("Oldmarlowshire", None),
        ("Southvale", None),
    ],
)
def test_a_name_is_found_in_its_usual_forms_and_never_by_likeness(
    invented: Register, name: str, code: str | None
) -> None:
    area = invented.named(name)
    assert (area.gss_code if area else None) == code


def test_codes_and_numbers(real: Register) -> None:
    barnsley = real.named("Barnsley")
    assert barnsley is not None
    assert real.by_code("E08000016") is barnsley is real.by_code("E08000038"), (
        "an alias may be a code of before"
    )
    assert barnsley.ofsted_urn == "80426"
    assert real.by_code("E00000000") is None
    assert len(real.areas) == 153


def test_the_longest_name_wins_and_is_quoted_whole(invented: Register) -> None:
    text = (
        "The Harwick and Dunmere Council met in Northvale; H&D and the London Borough of"
        " Stonebridge did not."
    )
    found = [text[m.start : m.end] for m in invented.mentions(text)]
    assert found == [
        "Harwick and Dunmere Council",
        "Northvale",
        "H&D",
        "London Borough of Stonebridge",
    ]


def test_a_predecessors_name_means_both_areas(invented: Register) -> None:
    assert named(invented, "Inspectors went to Oldmarlowshire in 2018.") == [
        "East Marlow",
        "West Marlow",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The hospital in Northvale Road reopened.",
        "Northvale United won on Saturday.",
        "The University of Northvale opened a centre.",
        "Councillor Jane Northvale asked a question.",
        "Sarah Northvale lives in Wales.",
        "Northvale and Moors Integrated Care Board met.",
        "The Northvale Grammar School was inspected.",
        "MPs for Northvale debated it in Parliament.",
        "Write to info@northvale.gov.uk or see www.northvale.gov.uk.",
        "Reading is taught well in every class.",
        "To Go On Reading, Sign In",
        "Ann Smith of the Northvale Evening News writes.",
        "Progress in Reading, Writing and Maths is good.",
        "Greater Northvale is something else.",
        "northvale in small letters is no name.",
        "Write to the inspectors at 6 Quay Place\nNorthvale\nNV1  6QP",
        "6 Northvale Rd.,\nNV1 6QP",
        "Our office is at 4 High Street, Northvale, NV12 3AB.",
        "Inspectors\n6 Northvale Pl\nNV1  6QP",
    ],
)
def test_streets_teams_people_and_words_are_no_areas(invented: Register, text: str) -> None:
    assert named(invented, text) == []


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Families in Reading told inspectors so.", "Reading"),
        ("Reading Borough Council said so.", "Reading"),
        ("Reading Borough Council RG1 2LU said so.", "Reading"),
        ("HARWICK AND DUNMERE COUNCIL", "Harwick and Dunmere"),
        ("Northvale’s local area partnership", "Northvale"),
        ("Inspectors praised\nNorthvale schools.", "Northvale"),
        ("NHS Greymoor ICB and Northvale said so.", "Northvale"),
    ],
)
def test_places_are_areas(invented: Register, text: str, area: str) -> None:
    assert named(invented, text) == [area]


def test_a_council_is_no_part_of_a_health_bodys_name(real: Register) -> None:
    assert named(real, "NHS Frimley and Bracknell Forest Council said so.") == ["Bracknell Forest"]


def test_real_names_that_contain_each_other(real: Register) -> None:
    text = (
        "Derbyshire and Derby, North Tyneside, Greater Manchester, Hammersmith & Fulham,"
        " Stoke-on-Trent, Hull"
    )
    assert named(real, text) == [
        "Derbyshire",
        "Derby",
        "North Tyneside",
        "Hammersmith and Fulham",
        "Stoke-on-Trent",
        "Kingston upon Hull",
    ]


@pytest.mark.parametrize(
    ("host", "area"),
    [
        ("www.northvale.gov.uk", "Northvale"),
        ("democracy.northvale.gov.uk", "Northvale"),
        ("stonebridgeparentforum.org.uk", "Stonebridge"),
        ("www.example.org", None),
        ("www.northelmshirelive.com", None),
        ("east-and-south-elmshire.nhs.uk", None),
        ("www.stonebridges.org", None),
        ("www.stonebridgeschools.org", "Stonebridge"),
        ("www.north.valetimes.co.uk", None),
        ("www.stonebridgegirlshighschool.org.uk", None),
        ("www.northvale-primary-school.org.uk", None),
        ("thestonebridgeacademy.org", None),
        ("www.northvaleacademies.org", "Northvale"),
    ],
)
def test_hosts(invented: Register, host: str, area: str | None) -> None:
    found = invented.of_host(host)
    assert (found.name if found else None) == area


def test_a_host_that_names_two_areas_is_that_of_neither(real: Register) -> None:
    assert real.of_host("www.nottinghamandnottinghamshire.icb.example") is None
    assert real.of_host("www.nottinghamshirehub.example").name == "Nottinghamshire"  # type: ignore[union-attr]


def test_an_ordinary_word_before_area_is_a_place(real: Register) -> None:
    assert named(real, "Derby area SEND inspection") == ["Derby"]


@pytest.mark.parametrize(
    ("csv", "words"),
    [
        ("name,gss_code\nA,E10000001\n", "line 1: column official_name is missing"),
        (
            REGISTER.replace("E10000902", "E10000901"),
            "line 3, column gss_code: E10000901 is used twice",
        ),
        (REGISTER.replace("E10000902", "elm"), "line 3, column gss_code"),
        (REGISTER.replace("\nElmshire,", "\n,"), "line 3, column name"),
        (REGISTER.splitlines()[0], "lists no area"),
    ],
)
def test_a_faulty_register_is_refused_with_line_and_column(csv: str, words: str) -> None:
    with pytest.raises(SettingsError, match=words):
        read_register(csv)


@pytest.mark.parametrize(
    ("path", "area"),
    [
        ("/news/local-news/send-report-on-elmshire-children-123", "Elmshire"),
        ("/Stonebridge/papers/item-7", "Stonebridge"),
        ("/elmshire/after-northvale", None),
        ("/reading/support", None),
        ("/", None),
    ],
)
def test_the_words_of_an_address(invented: Register, path: str, area: str | None) -> None:
    found = invented.of_path(path)
    assert (found.name if found else None) == area
