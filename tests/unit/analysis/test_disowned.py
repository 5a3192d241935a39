"""Texts that use the words of a result and are none go to a person."""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.classify import classify
from pipeline.analysis.recognition.look_alikes import disowned
from pipeline.extraction import extract as reader
from pipeline.model.documents import Classification, PublicationContext
from pipeline.model.terms import Label
from pipeline.register.local_areas import read_register
from tests.support.paths import AREAS

REGISTER = Register(read_register(AREAS.read_text(encoding="utf-8")))
FAILINGS = "widespread and/or systemic failings"


def classified(text: str, url: str, title: str = "SEND inspection outcome") -> Classification:
    context = PublicationContext(url=url, title=title)
    return classify(reader.extract(text.encode(), "text/plain", "", url), context, REGISTER)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "A mock inspection by former Ofsted and CQC inspectors came to Devon in May 2026. The"
            f" inspectors found {FAILINGS} in SEND services.",
            disowned.NOT_REAL,
        ),
        (
            "This fictional example is for training. The area SEND inspection of Devon by Ofsted"
            f" and the CQC in May 2026 found {FAILINGS}.",
            disowned.NOT_REAL,
        ),
        (
            "Ofsted and the CQC have withdrawn their report on the area SEND inspection of Devon"
            f" in May 2026. It told of {FAILINGS}.",
            disowned.WITHDRAWN,
        ),
        (
            "Ofsted and the CQC published the report of their area SEND inspection of Devon. Far"
            f" from finding {FAILINGS}, inspectors were full of praise.",
            disowned.DISOWNED,
        ),
        (
            f"It is plainly untrue that Ofsted and CQC inspectors found {FAILINGS} in Devon’s SEND"
            " services in their area SEND inspection of May 2026, the leader said.",
            disowned.DISOWNED,
        ),
        (
            "The report of the area SEND inspection of Devon in May 2026 came out today.\n\n“Ofsted"
            f" and CQC inspectors found {FAILINGS} in our services, and we accept that,” said"
            " Councillor Ann Other, cabinet member for children.",
            disowned.ONLY_QUOTED,
        ),
        (
            "Ofsted and the CQC came to Devon in May 2026 for an area SEND inspection.\n\nJane Smith,"
            f" a mother of two, said: “The inspectors found {FAILINGS}, everybody knows it.\n\n“My"
            f" son waited three years. The inspectors said that there are {FAILINGS}.”",
            disowned.ONLY_QUOTED,
        ),
        (
            "Ofsted and the CQC inspected the SEND services of our neighbouring authority in May"
            f" 2026. The inspectors found {FAILINGS}.",
            disowned.OF_A_NEIGHBOUR,
        ),
    ],
)
def test_what_is_no_result_is_not_told_as_one(text: str, why: str) -> None:
    url = "https://www.devon.gov.uk/news/1"
    reading = read(reader.extract(text.encode(), "text/plain", "", url))
    assert disowned.doubt("SEND", reading, PublicationContext(url=url), REGISTER) == why
    assert classified(text, url).needs_review


@pytest.mark.parametrize(
    "text",
    [
        f"Ofsted and CQC inspected Torbay's SEND services in May 2026 and found {FAILINGS}.",
        f"The report on the area SEND inspection of Torbay is out. It found {FAILINGS}.\n\nDevon"
        " County Council will read it with its partners in health.",
    ],
)
def test_a_neighbours_result_is_not_the_publishers(text: str) -> None:
    found = classified(text, "https://www.devon.gov.uk/news/1")
    assert (found.needs_review, found.reason) == (True, disowned.ANOTHER_AREA)
    assert not classified(text, "https://www.torbay.gov.uk/news/1").needs_review


@pytest.mark.parametrize(
    "told",
    [
        "Our neighbours were inspected in March. Ofsted and the CQC inspected Devon’s SEND services"
        f" in May 2026. Inspectors found {FAILINGS}.",
        f"Inspectors from Ofsted and the CQC said: “There are {FAILINGS} in SEND services in Devon,"
        " which we inspected in May 2026.”",
    ],
)
def test_inspectors_own_words_and_the_own_area_go_to_nobody(told: str) -> None:
    url = "https://www.devon.gov.uk/news/1"
    reading = read(reader.extract(told.encode(), "text/plain", "", url))
    assert disowned.doubt("SEND", reading, PublicationContext(url=url), REGISTER) == ""


@pytest.mark.parametrize(
    "beside",
    [
        "A mother said that nobody listens to families.",
        "Its self-assessment had said the same.",
        "No inspector said that staff do not care.",
        "A councillor started a petition for more places.",
        "“They found widespread failings, and we are sorry,” said Councillor Ann Other.",
        "A neighbouring authority was inspected in June.",
    ],
)
def test_what_stands_beside_a_result_does_not_disown_it(beside: str) -> None:
    text = (
        "Ofsted and the CQC have published the report of their area SEND inspection of Devon in"
        f" May 2026. Inspectors found {FAILINGS} in SEND services. {beside}"
    )
    found = classified(text, "https://www.devon.gov.uk/news/1")
    assert (found.label, found.needs_review) == (Label.INSPECTION_OUTCOME, False)
