"""What pages state of the inspection that they tell of: days, outcome, visit, framework, and the
days of one before it; each page's label is given, as recognition is tested elsewhere.
"""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.analysis import understand
from pipeline.analysis.language.reading import read
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.classify import classify
from pipeline.analysis.told.areas import areas_of
from pipeline.extraction import extract as reader
from pipeline.model.documents import PartialDate, PublicationContext
from pipeline.model.inspections import InspectionFacts
from pipeline.model.terms import Label, Outcome
from pipeline.register.local_areas import read_register
from tests.support.publications import REGISTER

AREAS = Register(read_register(REGISTER))
PAGES = tomllib.loads(Path(__file__).with_name("page_facts.toml").read_text(encoding="utf-8"))[
    "page"
]


def facts(page: dict[str, Any]) -> InspectionFacts:
    text = reader.extract(page["text"].encode(), "text/plain", "sha", "")
    context = PublicationContext(
        title=page.get("title", "SEND in Kelby"), published=page.get("published")
    )
    found = replace(classify(text, context, AREAS, read(text)), label=Label(page["label"]))
    (one,) = understand.facts(text, context, found, AREAS)
    return one


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["text"][:60])
def test_what_a_page_states(page: dict[str, Any]) -> None:
    told = facts(page)
    stated = {
        "started": told.dates.started,
        "ended": told.dates.ended,
        "previous": told.previous.started,
        "outcome": told.outcome,
        "visit": told.visit,
        "framework": told.framework,
    }
    asked = {name: value or None for name, value in page.items() if name in stated}
    assert asked and {name: stated[name] for name in asked} == asked


def test_an_area_that_the_report_does_not_cover_is_not_the_one_inspected() -> None:
    body = (
        "The SEND inspection of Northvale was in May 2024. Elmshire, Elmshire and Elmshire's schools"
        " wait. Elmshire is not covered by this inspection."
    )
    text = reader.extract(body.encode(), "text/plain", "sha", "")
    context = PublicationContext(title="A SEND inspection")
    (told,) = areas_of(read(text), context, AREAS)
    assert told[0] is not None and told[0].name == "Northvale"


@pytest.mark.parametrize(
    "body",
    [
        "Two councils, two results: Ofsted and the CQC have published their SEND inspections of"
        " both areas.\n\nNorthvale was inspected from 14 to 18 July 2025. Arrangements there lead"
        " to inconsistent experiences and outcomes.\n\nElmshire was inspected from 3 to 7 November"
        " 2025. There, inspectors found widespread and/or systemic failings.",
        "Northvale and Elmshire share a hospital, and no outcome.\n\nNorthvale, inspected from 14 to"
        " 18 July 2025, hears from Ofsted and the CQC that children with SEND have inconsistent"
        " experiences.\n\nElmshire's turn came from 3 to 7 November 2025. The report on the county"
        " speaks of widespread and/or systemic failings.",
    ],
)
def test_each_of_two_areas_has_what_is_told_of_it(body: str) -> None:
    text = reader.extract(body.encode(), "text/plain", "sha", "")
    context = PublicationContext(title="Two reports", published=PartialDate("2026-01-20"))
    found = replace(classify(text, context, AREAS, read(text)), label=Label.INSPECTION_OUTCOME)
    told = {
        each.area.name: (each.dates.started, each.outcome)
        for each in understand.facts(text, context, found, AREAS)
        if each.area
    }
    assert told == {
        "Northvale": ("2025-07-14", Outcome.INCONSISTENT),
        "Elmshire": ("2025-11-03", Outcome.SYSTEMIC_FAILINGS),
    }


def test_a_publishers_own_area_counts_where_another_is_only_mentioned() -> None:
    body = (
        "29 AREA SEND INSPECTION\n\nInspectors from Ofsted and the CQC had been on site from 12 to 16"
        " October 2026; the report was awaited. A member asked if the inspection report on Elmshire"
        " gave any indication. The areas were separate.\n\nElmshire's new school was noted."
    )
    text = reader.extract(body.encode(), "text/plain", "sha", "")
    northvale = AREAS.named("Northvale")
    assert northvale is not None
    context = PublicationContext(title="Minutes", local_area=northvale.gss_code)
    found = [area for area, _ in areas_of(read(text), context, AREAS)]
    assert found == [northvale]
    elsewhere = replace(context, title="SEND in Elmshire: what inspectors found")
    assert [area.name for area, _ in areas_of(read(text), elsewhere, AREAS) if area] == ["Elmshire"]


@pytest.mark.parametrize(
    ("title", "body", "area"),
    [
        (
            "A neighbour’s report",
            "The report on the area SEND inspection of Elmshire was published today. It found"
            " failings. Northvale Council will read it with its partners.",
            "Elmshire",
        ),
        (
            "What Elmshire’s SEND inspection means for families in Northvale",
            "The report is published. Families in Northvale who use its services may write to"
            " Northvale Council.",
            "Elmshire",
        ),
        (
            "SEND inspection",
            "Elmshire’s SEND inspection report is out. Ours is awaited: inspectors from Ofsted and"
            " the CQC came to us in May. Northvale Council thanks them.",
            "Northvale",
        ),
        (
            "Inspection of SEND in Northvale: what Elmshire’s report can teach us",
            "Inspectors came in May. The report on the inspection of Elmshire was read.",
            "Northvale",
        ),
    ],
)
def test_a_councils_page_can_be_about_the_inspection_of_another_area(
    title: str, body: str, area: str
) -> None:
    text = reader.extract(body.encode(), "text/plain", "sha", "")
    context = PublicationContext(title=title, url="https://www.northvale.gov.uk/news/5")
    assert [found.name for found, _ in areas_of(read(text), context, AREAS) if found] == [area]


@pytest.mark.parametrize(
    ("address", "body", "area"),
    [
        (
            "https://www.northvaletimes.co.uk/news/5",
            "Elmshire will not know before the summer what inspectors made of its SEND services.",
            "Elmshire",
        ),
        (
            "https://www.northvale.gov.uk/news/5",
            "What inspectors made of SEND services here will be known as soon as Elmshire's report"
            " from Ofsted.",
            "Northvale",
        ),
        (
            "https://www.northvaletimes.co.uk/news/5",
            "What inspectors made of SEND services is to be known soon. A speaker came from"
            " Elmshire.",
            "Northvale",
        ),
        (
            "https://www.northvaletimes.co.uk/news/5",
            "We read the Elmshire SEND report.",
            "Elmshire",
        ),
        (
            "https://www.countytimes.co.uk/elmshire/5",
            "What inspectors made of SEND services is to be known soon.",
            "Elmshire",
        ),
        (
            "https://www.countytimes.co.uk/elmshire/5",
            "What inspectors made of Northvale's SEND services is to be known soon.",
            "Northvale",
        ),
    ],
)
def test_an_address_says_less_than_the_text(address: str, body: str, area: str) -> None:
    text = reader.extract(body.encode(), "text/plain", "sha", "")
    context = PublicationContext(title="SEND report due", url=address)
    assert [found.name for found, _ in areas_of(read(text), context, AREAS) if found] == [area]
