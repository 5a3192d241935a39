"""What sentences do with an inspection, the words that are weighed, letters of other inspections,
and who publishes: invented texts.
"""

import pytest

from pipeline.analysis.language.reading import Reading, read
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.classify import classify, least_score
from pipeline.analysis.recognition.document_types.doc_types import doc_type
from pipeline.analysis.recognition.evidence import says_something
from pipeline.analysis.recognition.look_alikes import other_inspections
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal as Signal
from pipeline.analysis.recognition.sentence_acts import acts
from pipeline.analysis.recognition.signals import signals, title_of
from pipeline.analysis.recognition.weighing import RESULT_FROM
from pipeline.analysis.recognition.words import Wanted, body_words, places_of, title_words
from pipeline.analysis.told.outcome import stated_in
from pipeline.model.documents import LocalArea, PartialDate, PublicationContext, Text
from pipeline.model.terms import DocType, Label
from pipeline.register.local_areas import read_register
from tests.support.publications import PUBLICATIONS, REGISTER

AREAS = Register(
    [
        LocalArea(
            gss_code="E06999999",
            name="Tarnshire",
            official_name="Tarnshire Council",
            region="East",
            ofsted_urn="99999",
        )
    ]
)
NOBODY = PublicationContext()


def plain(words: str) -> Text:
    return Text(document="sha", version="text/1", body=words)


def reading(words: str) -> Reading:
    return read(plain(words))


def done(words: str, published: str | None = None) -> set[Signal]:
    context = PublicationContext(published=PartialDate(published) if published else None)
    return set(acts(reading(words), context, frozenset()))


def test_no_phrase_runs_on_into_the_next_sentence() -> None:
    words = "Help for children has got better, say inspectors.\n\nBack in 2020 there was none."
    assert Signal.AHEAD not in signals(reading(words), NOBODY, AREAS)
    assert Signal.AHEAD in signals(reading("Inspectors back in May"), NOBODY, AREAS)


# -- what sentences do ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "does", "does_not"),
    [
        (
            "Inspectors also saw that plans for children are out of date.",
            {Signal.REPORTED, Signal.TELLS},
            {Signal.ANNOUNCES},
        ),
        (
            "The trust's wards are crowded, the watchdog said.",
            {Signal.REPORTED},
            {Signal.ANNOUNCES},
        ),
        (
            "Inspectors will say in spring whether plans are up to date.",
            set(),
            {Signal.REPORTED, Signal.TELLS},
        ),
        (
            "Ofsted and the CQC came back to inspect SEND services in May.",
            set(),
            {Signal.ANNOUNCES},
        ),
        (
            "The inspectors say that preparation for adulthood comes too late.",
            {Signal.REPORTED},
            {Signal.ANNOUNCES},
        ),
        (
            "An inspection of SEND services in Tarnshire is going to be carried out: inspection due.",
            {Signal.ANNOUNCES},
            {Signal.TELLS},
        ),
        (
            "Ofsted and the CQC found significant weaknesses in SEND services.",
            {Signal.TELLS, Signal.TELLS_VERDICT},
            {Signal.RECALLS, Signal.ANNOUNCES},
        ),
        (
            "At the last inspection Ofsted found significant weaknesses.",
            {Signal.RECALLS},
            {Signal.TELLS, Signal.TELLS_VERDICT},
        ),
        (
            "Inspectors will judge whether there has been sufficient progress.",
            {Signal.ASKS_FOR_VERDICT},
            {Signal.TELLS, Signal.TELLS_VERDICT},
        ),
        (
            "The outcome of the inspection is under embargo until the report is published.",
            {Signal.AWAITS},
            {Signal.TELLS_VERDICT},
        ),
        ("The inspection has begun.", {Signal.ANNOUNCES}, {Signal.TELLS}),
        (
            "Ofsted and the CQC were asked to inspect every local area in turn.",
            set(),
            {Signal.ANNOUNCES},
        ),
        ("Ofsted is to inspect every school in the area.", set(), {Signal.ANNOUNCES_AREA}),
        (
            "The Chair announced that there were two updates, one on the SEND inspection.",
            set(),
            {Signal.ANNOUNCES},
        ),
        ("Ofsted announced that it will inspect Elmshire.", {Signal.ANNOUNCES}, set()),
        (
            "Ofsted and the CQC have today published the report of their inspection.",
            {Signal.TELLS},
            {Signal.ANNOUNCES},
        ),
        (
            "The inspection praised work on inclusion and on transport that a new team has begun.",
            {Signal.TELLS},
            {Signal.ANNOUNCES},
        ),
        (
            "A councillor expects a damning report from the Ofsted inspection.",
            set(),
            {Signal.TELLS, Signal.TELLS_VERDICT},
        ),
    ],
)
def test_what_a_sentence_does(sentence: str, does: set[Signal], does_not: set[Signal]) -> None:
    found = done(sentence)
    assert does <= found
    assert not does_not & found


def test_what_was_found_two_years_before_is_recalled() -> None:
    words = "Ofsted found systemic failings in November 2019."
    assert Signal.TELLS_VERDICT in done(words, "2020-01-15")
    assert Signal.TELLS_VERDICT not in done(words, "2022-06-23")
    assert Signal.RECALLS in done(words, "2022-06-23")


# -- words ---------------------------------------------------------------------------------------


def test_names_months_and_numbers_are_masked() -> None:
    found = title_words("Tarnshire inspected in June 2024", AREAS).known
    assert {"<area>", "<month>", "<number>", "<area> inspected", "<month> <number>"} <= found
    assert not any("tarnshire" in words or "june" in words for words in found)


def test_words_of_sentences_about_inspections_stand_apart_from_all_words() -> None:
    about, every = body_words(reading("Ofsted came to town. The bakery sells buns."), AREAS)
    assert "came to" in about.known & every.known
    assert not {"bakery", "buns", "town the"} & about.known
    assert {"bakery", "sells buns"} <= every.known
    assert "town the" not in every.known


def test_a_word_counts_less_among_many() -> None:
    some, _ = body_words(reading("Ofsted came."), AREAS)
    many = " ".join(f"a{chr(97 + one)}{chr(97 + two)}" for one in range(20) for two in range(9))
    assert body_words(reading(f"Ofsted came {many}."), AREAS)[0].strength < some.strength


def test_where_words_stand() -> None:
    body = "We bake. Ofsted will come to Tarnshire in May."
    wanted = ("will come", "to <area>", "bake")
    every = places_of(
        {Wanted(words, about) for words in wanted for about in (True, False)}, reading(body), AREAS
    )
    found = {words: place for (words, about), place in every.items() if about}
    assert {words: body[slice(*place)] for words, place in found.items()} == {
        "will come": "will come",
        "to <area>": "to Tarnshire",
    }
    anywhere = {words: place for (words, about), place in every.items() if not about}
    assert anywhere == found | {"bake": (3, 7)}


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("SEND inspection begins\nOfsted came.", "SEND inspection begins"),
        ("Ofsted came to inspect.\nMore.", ""),
        (f"{'long ' * 40}\nMore.", ""),
    ],
)
def test_the_first_line_stands_for_a_missing_title(body: str, title: str) -> None:
    assert title_of(plain(body), NOBODY) == title
    assert title_of(plain(body), PublicationContext(title="Known")) == "Known"


# -- what becomes of it --------------------------------------------------------------------------


def test_what_is_likelier_an_announcement_is_no_result_for_the_outcome_that_it_recalls() -> None:
    words = (
        "The on-site part of Tarnshire's area SEND inspection has been put back by a week. Families"
        " can still give their views. Inspectors were last here in 2021, when the area was asked"
        " for a written statement of action. We want to hear from you."
    )
    assert classify(plain(words), NOBODY, AREAS).label is Label.INSPECTION_ANNOUNCED


def test_a_result_that_names_every_outcome_and_states_none_goes_to_a_person() -> None:
    words = (
        "Your questions on the area SEND inspection of Tarnshire. What did inspectors find? We will"
        " tell you. What could the report say? Either arrangements typically lead to positive"
        " experiences and outcomes. Or they lead to inconsistent experiences and outcomes. Or there"
        " are widespread and/or systemic failings, and a priority action plan is needed."
    )
    found = classify(plain(words), NOBODY, AREAS)
    assert found.label is not Label.INSPECTION_OUTCOME or found.needs_review
    assert stated_in(read(plain(words)), revisited=False) is None


def test_a_result_of_which_no_sentence_tells_anything_must_be_surer() -> None:
    shown = {Signal.REPORT_OUT, Signal.SEND}
    assert least_score(Label.INSPECTION_OUTCOME, shown) > RESULT_FROM
    assert least_score(Label.INSPECTION_OUTCOME, {*shown, Signal.TELLS}) == RESULT_FROM


JOINT = """Dear local partnership

Joint targeted area inspection of the multi-agency response to abuse in Tarnshire

Between 4 and 8 March 2024, Ofsted, the CQC, HMICFRS and HMI Probation inspected. We found \
strengths and areas for priority action. The local area partnership must send a written statement \
of action. Children with special educational needs are known to services."""


def test_a_letter_of_another_joint_inspection_is_known_by_its_structure() -> None:
    found = classify(plain(JOINT), NOBODY, AREAS)
    assert (found.label, found.needs_review) == (Label.OTHER, False)
    assert {cue.rule for cue in found.cues} == {"letter of another inspection"}
    assert "Joint targeted area inspection" in found.evidence[0].quote


def test_a_letter_that_names_a_send_inspection_is_weighed() -> None:
    told = JOINT.replace("strengths", "strengths, as the area SEND inspection did,")
    assert other_inspections.marks(plain(JOINT))
    assert other_inspections.marks(plain(told)) == ()


def test_what_nowhere_names_send_is_told_to_nobody_until_a_person_has_looked() -> None:
    words = (
        "Ofsted and the CQC have published their report on Tarnshire. Inspectors found widespread"
        " and systemic failings, and the partnership must write a priority action plan."
    )
    found = classify(plain(words), NOBODY, AREAS)
    assert found.needs_review and "does not name SEND" in found.reason
    alone = words.replace("and the CQC ", "").replace("the partnership", "the college")
    alone = alone.replace("a priority action plan", "a plan").replace("and systemic", "and many")
    of_college = classify(plain(alone), NOBODY, AREAS)
    assert of_college.label is Label.OTHER or of_college.needs_review


@pytest.mark.parametrize(
    "words",
    [
        "Pat Finch HMI presented the report of the inspection of 12 to 16 May 2025 in Tarnshire,"
        " which found widespread and/or systemic failings.",
        "Inspectors revisited Tarnshire from 21 to 23 June 2021. Sufficient progress has been made"
        " in two of the three areas of significant weakness.",
        "Previous inspection: 6 to 10 November 2017. Outcome: the local area partnership's"
        " arrangements lead to inconsistent experiences and outcomes in Tarnshire.",
        "Tarnshire has been given the lowest of three grades by the watchdogs, whose team visited"
        " schools, clinics and the hospital. Inspectors will be back within 18 months.",
    ],
)
def test_an_outcome_that_only_such_inspections_have_goes_to_a_person(words: str) -> None:
    found = classify(plain(words), NOBODY, AREAS)
    assert (found.label, found.needs_review) == (Label.INSPECTION_OUTCOME, True)
    elsewhere = classify(plain(words.replace("Tarnshire", "the academy trust")), NOBODY, AREAS)
    assert elsewhere.label is Label.OTHER or elsewhere.needs_review


def test_an_unsure_result_goes_to_a_person_with_the_score() -> None:
    """Publications that break off somewhere are unsure at some of these places."""
    areas = Register(read_register(REGISTER))
    found = [
        classify(plain(one.body[:length]), PublicationContext(title=one.title), areas)
        for one in PUBLICATIONS
        for length in range(60, 600, 30)
    ]
    told = [one for one in found if one.label is Label.INSPECTION_OUTCOME]
    unsure = [one for one in told if one.score < RESULT_FROM]
    assert unsure and len(unsure) < len(told)
    for one in unsure:
        assert one.needs_review and f"{one.score:.2f}" in one.reason


def test_the_words_that_counted_are_shown_with_their_place() -> None:
    words = (
        "Ofsted and the CQC inspected SEND services in Tarnshire. Inspectors found inconsistent"
        " experiences, and the report published today names areas for improvement."
    )
    found = classify(plain(words), PublicationContext(title="SEND report out"), AREAS)
    counted = [cue for cue in found.cues if cue.rule.startswith("word: ")]
    assert counted and all(cue.span for cue in counted)
    for cue in counted:
        assert cue.span and words[cue.span.start : cue.span.end] == cue.span.quote


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("the", False),
        ("And also", False),
        ("4", False),
        ("24 of them", False),
        ("it’s", False),
        ("inspectors", True),
        ("the report", True),
        ("Anderton", True),
    ],
)
def test_little_words_and_numbers_say_nothing(words: str, says: bool) -> None:
    assert says_something(words) is says


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://www.tarnshire.gov.uk/news/send", DocType.COUNCIL_NEWS),
        ("https://www.tarnshire.gov.uk/send-local-offer/news-updates", DocType.LOCAL_OFFER),
        ("https://www.tarnvale.co.uk/send-inspection", DocType.PRESS),
        ("https://www.tarncharity.org.uk/send-inspection", DocType.OTHER),
        ("https://oakdale.tarnshire.sch.uk/letter", DocType.OTHER),
        ("https://council.example/meetings/74820", DocType.COMMITTEE),
        ("https://inspection.blog.gov.uk/2024/send", DocType.GOVERNMENT),
        ("https://www.tarnshire.gov.uk/council-and-democracy/news/send", DocType.COUNCIL_NEWS),
        ("https://www.tarnlaw.com/area-send-inspections", DocType.OTHER),
        ("https://www.councillorhale.org.uk/2025/send", DocType.OTHER),
    ],
)
def test_an_address_tells_who_publishes(url: str, kind: DocType) -> None:
    text = plain("SEND services were inspected. Families were heard.")
    assert doc_type(text, PublicationContext(url=url)) is kind


def test_a_parliamentary_question_is_the_governments_wherever_it_stands() -> None:
    words = "To ask the Secretary of State for Education what she makes of SEND.\n\nAnswered by"
    context = PublicationContext(url="https://www.tarnvale.co.uk/questions/1")
    assert doc_type(plain(words), context) is DocType.GOVERNMENT


@pytest.mark.parametrize(
    ("url", "title", "words", "kind"),
    [
        (
            "https://www.tarnshire.gov.uk/send-board/june",
            "SEND Improvement Board: notes of meeting 6, 26 June 2024",
            "Present: the chair.",
            DocType.COMMITTEE,
        ),
        (
            "https://www.tarnvale.icb.nhs.uk/about/20-march",
            "Item 11: SEND",
            "Board meeting in public, 20 March 2025\n\nPurpose: assurance",
            DocType.HEALTH_BODY,
        ),
        (
            "https://www.tarnshire.gov.uk/schools/plan",
            "Local area SEND inspection: Priority Action Plan",
            "Our priorities.",
            DocType.ACTION_PLAN,
        ),
        (
            "https://www.tarnshire.gov.uk/schools/plan",
            "Tarnshire SEND strategic plan 2024 to 2027",
            "Our priorities.",
            DocType.ACTION_PLAN,
        ),
        (
            "https://www.tarnvalegazette.co.uk/send",
            "Families let down",
            "The forum was not surprised. “As a forum we said so,” its chair told the Gazette.",
            DocType.PRESS,
        ),
    ],
)
def test_a_documents_form_tells_its_type(url: str, title: str, words: str, kind: DocType) -> None:
    assert doc_type(plain(words), PublicationContext(url=url, title=title)) is kind


MINUTES = "Minutes of the Children's Committee held on 4 March 2031\n\nMembers noted the plan."
UNKNOWN = "Children wait a year for a therapist. We are sorry for that, and our leaders will act."


@pytest.mark.parametrize(
    ("words", "title", "host", "kind"),
    [
        (MINUTES, "Their minutes", "kelbyparents.example", DocType.COMMITTEE),
        ("Kelby Parent Carer Forum\n\nOur spring letter.", "", "a.example", "parent_carer_forum"),
        ("What we do next", "Kelby SEND improvement plan", "a.example", DocType.ACTION_PLAN),
        ("NHS Kelby Integrated Care Board\n\nA paper", "", "a.example", DocType.HEALTH_BODY),
        (UNKNOWN, "A letter", "www.kelby.gov.uk", DocType.COUNCIL_NEWS),
        (UNKNOWN, "A letter", "kelbypcf.example", DocType.OTHER),
        (UNKNOWN, "A letter", "kelbynews.example", DocType.OTHER),
        ("The forum will meet families, says the council.", "", "a.example", DocType.OTHER),
    ],
)
def test_a_linked_document_is_whose_its_own_form_shows(
    words: str, title: str, host: str, kind: DocType
) -> None:
    context = PublicationContext(url=f"https://{host}/a.pdf", title=title, linked=True)
    assert doc_type(plain(words), context) == kind
