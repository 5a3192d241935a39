"""What publications about something else say of an area's case counts for the case, and no more."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.classify import classify
from pipeline.analysis.told.asides import aside
from pipeline.config.load import load_holidays
from pipeline.explorer.cases.stored import latest_case
from pipeline.extraction.extract import extract
from pipeline.model.documents import PartialDate, PublicationContext
from pipeline.model.inspections import InspectionFacts
from pipeline.model.sources import Listing
from pipeline.model.terms import DocType, Label, Origin, Stage, Standing
from pipeline.register.local_areas import read_register
from tests.support.paths import ROOT
from tests.support.world import AREAS, SOURCE, World

REGISTER = Register(
    read_register(
        (ROOT / "tests" / "unit" / "analysis" / "unseen" / "register.csv").read_text("utf-8")
    )
)
NOTES = "SEND Improvement Board: notes of meeting 6, 26 June 2024"


def said(title: str, words: str, published: str = "2024-07-08") -> InspectionFacts | None:
    text = extract(f"{title}\n\n{words}".encode(), "text/plain", "sha", "")
    wexmoor = REGISTER.named("Wexmoor")
    assert wexmoor is not None
    context = PublicationContext(
        title=title,
        published=PartialDate(published),
        local_area=wexmoor.gss_code,
        media_type="text/plain",
    )
    return aside(text, context, classify(text, context, REGISTER), REGISTER)


@pytest.mark.parametrize(
    ("title", "words", "told"),
    [
        (
            NOTES,
            "The Department held its stocktake on 13 June 2024. Special educational needs.",
            {(Stage.BOARD_MEETING, "2024-06-26"), (Stage.STOCKTAKE, "2024-06-13")},
        ),
        (
            "Letter from the minister",
            "The SEND improvement notice is to be lifted with effect from today.",
            {(Stage.NOTICE_CLOSED, "2024-07-08")},
        ),
        (
            "Newsletter",
            "Thornley Vale’s engagement meeting with inspectors of SEND was held on 6 May 2024.",
            set(),
        ),
        ("Newsletter", "The library’s improvement plan was published on 6 May 2024.", None),
        ("Newsletter", "If the SEND improvement notice is lifted we will tell you.", set()),
        (
            "Update",
            "Of the SEND improvement plan: two therapists were kind, and the waits are shorter.",
            set(),
        ),
    ],
)
def test_only_what_is_told_of_the_areas_own_case_with_a_day(
    title: str, words: str, told: set[tuple[Stage, str]] | None
) -> None:
    found = said(title, words)
    stages = {(each.stage, each.on) for each in found.milestones} if found else None
    assert stages == told


def test_a_forum_is_heard_about_inspectors_without_naming_send() -> None:
    words = "Leaders met the inspectors for the yearly catch-up. The named worker is a good idea."
    assert said("Spring news from the Parent Carer Forum", f"{words} Come to our AGM.") is None
    forum = said("Spring news", f"{words} As a forum we asked about waits.")
    assert forum is not None and forum.milestones == ()


def test_a_stored_aside_stands_in_the_case_and_belongs_to_no_inspection(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.at("2024-06-01T09:00")
    world.record(0, started="2024-02-05")
    milestones = said(NOTES, "The Department held its stocktake on 13 June 2024. SEND.")
    assert milestones is not None
    store = world.store
    with store.transaction():
        id = store.discover(
            SOURCE,
            Listing(url="https://news.example/notes", title=NOTES, source_ref="notes"),
            published_on="2024-07-08",
            origin=Origin.LIVE,
            now="2024-07-08T09:00:00.000Z",
        )
        assert id is not None
        store.update_publication(id, label=Label.OTHER, doc_type=DocType.COMMITTEE)
        store.save_aside(id, InspectionFacts(area=AREAS[0], milestones=milestones.milestones))
    case = latest_case(store, AREAS[0].gss_code, date(2024, 7, 9), load_holidays())
    happened = [each.stage for each in case.steps if each.standing is Standing.HAPPENED]
    assert happened[-2:] == [Stage.STOCKTAKE, Stage.BOARD_MEETING]
    assert case.full is not None and store.inspections_about(id) == []
    with store.transaction():
        store.save_aside(id, None)
    again = latest_case(store, AREAS[0].gss_code, date(2024, 7, 9), load_holidays())
    assert Stage.STOCKTAKE not in [each.stage for each in again.steps]


def test_the_letter_that_ends_a_notice_need_not_say_send() -> None:
    found = said(
        "Letter to Wexmoor",
        "Having read what Ofsted and the CQC published in March, I have decided to close the"
        " improvement notice that was given to Wexmoor. It is lifted from today.",
    )
    assert found is not None
    closed = [one for one in found.milestones if one.stage is Stage.NOTICE_CLOSED]
    assert [(one.standing, one.on) for one in closed] == [(Standing.HAPPENED, "2024-07-08")]


def test_what_the_title_says_counts_for_notes_that_do_not_say_it_again() -> None:
    words = "Places. Two of the four units are open. The DfE adviser was there."
    text = extract(words.encode(), "text/plain", "sha", "")
    wexmoor = REGISTER.named("Wexmoor")
    assert wexmoor is not None
    context = PublicationContext(title=NOTES, local_area=wexmoor.gss_code, media_type="text/plain")
    assert aside(text, context, classify(text, context, REGISTER), REGISTER) is not None


def test_what_a_newspaper_tells_of_a_council_since_inspectors_came_is_kept_for_the_case() -> None:
    words = (
        "Seventy children with special needs in Wexmoor have a place again, councillors were told."
        " Inspectors found last year that they had none."
    )
    assert said_by_press(words) is not None
    assert said_by_press(words.replace("Inspectors found", "Parents said")) is None
    served = words.replace(
        "Inspectors found last year", "It was served with a notice in May, and found"
    )
    assert said_by_press(served) is not None


@pytest.mark.parametrize(
    ("title", "words", "kept"),
    [
        ("Scrutiny: minutes", "Minutes of the committee. SEND: the waits have fallen.", True),
        ("Scrutiny: minutes", "Minutes of the committee. The waits for bins have fallen.", False),
        ("You said, we did", "Our local offer. You asked for shorter forms for SEND.", True),
        ("You said, we did", "Our local offer. You asked for shorter forms.", True),
        ("Autumn", "Forum. Some of you waited two years for autism assessments.", True),
        ("Autumn", "Forum. The raffle raised £40.", False),
        ("Trust board", "Minutes. Therapists: children wait 9 weeks for speech therapy.", True),
        ("Trust board", "Minutes. Adults wait 9 weeks for speech therapy.", False),
        ("Places to go", "Our local offer. Swimming for children with SEND.", False),
        ("News", "Our local offer. Word comes each month of late EHC plans.", True),
        ("Our visit", "Dear all, your accelerated plan for Wexmoor: the waits are shorter.", True),
        ("Our visit", "Dear all, your plan for the roads of Wexmoor is good.", False),
        ("Stocktake", "The DfE and NHS England met partners in Wexmoor: waits have fallen.", True),
    ],
)
def test_papers_about_send_are_kept_whatever_they_call_the_plan(
    title: str, words: str, kept: bool
) -> None:
    kinds = {
        "Minutes": DocType.COMMITTEE,
        "offer": DocType.LOCAL_OFFER,
        "Forum": DocType.PARENT_CARER_FORUM,
    }
    kind = next((each for word, each in kinds.items() if word in words), DocType.GOVERNMENT)
    assert (of_kind(title, words, kind) is not None) is kept


def test_papers_that_only_name_what_children_need_tell_no_stage() -> None:
    words = "Minutes. The plan was approved on 6 May 2024. Children wait for autism assessments."
    told = of_kind("Trust board", words, DocType.HEALTH_BODY)
    assert told is not None and told.milestones == ()


def of_kind(title: str, words: str, kind: DocType) -> InspectionFacts | None:
    text = extract(words.encode(), "text/plain", "sha", "")
    wexmoor = REGISTER.named("Wexmoor")
    assert wexmoor is not None
    context = PublicationContext(title=title, local_area=wexmoor.gss_code, media_type="text/plain")
    found = replace(classify(text, context, REGISTER), doc_type=kind, label=Label.OTHER)
    return aside(text, context, found, REGISTER)


def said_by_press(words: str) -> InspectionFacts | None:
    text = extract(words.encode(), "text/plain", "sha", "")
    context = PublicationContext(title="Places at last", media_type="text/plain")
    found = replace(classify(text, context, REGISTER), doc_type=DocType.PRESS, label=Label.OTHER)
    return aside(text, context, found, REGISTER)
