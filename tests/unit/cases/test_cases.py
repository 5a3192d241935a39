"""Chains of publications about invented areas under both frameworks, replayed day by day: every
stage on its day, deadlines exact, late only where a publication says so.
"""

import tomllib
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.analysis.places.register import Register
from pipeline.analysis.understand import understand
from pipeline.bulletins.case_words import deadline_words, next_words, stands_words, step_words
from pipeline.cases.case import with_promises_before
from pipeline.cases.values import Case, Source, Step
from pipeline.extraction.extract import extract
from pipeline.model.documents import PartialDate, PublicationContext, Span
from pipeline.model.inspections import InspectionFacts
from pipeline.model.terms import DocType, Outcome, Stage, Standing, Visit
from pipeline.register.local_areas import read_register
from tests.support.case_replay import days

HERE = Path(__file__).parent
AREAS = Register(
    read_register(
        (HERE.parent / "analysis" / "unseen" / "register.csv").read_text(encoding="utf-8")
    )
)
CHAINS = sorted(path.stem for path in (HERE / "chains").glob("*.toml"))


@cache
def replayed(name: str) -> tuple[dict[str, Any], dict[date, list[Case]]]:
    chain = tomllib.loads((HERE / "chains" / f"{name}.toml").read_text(encoding="utf-8"))
    area = AREAS.named(chain["area"])
    assert area is not None
    wanted = [date.fromisoformat(each["on"]) for each in chain["day"]]
    return chain, days(AREAS, area.gss_code, chain["publication"], wanted)


@pytest.mark.parametrize("name", CHAINS)
def test_a_chain_stands_where_its_publications_say(name: str) -> None:
    chain, found = replayed(name)
    wrong = [
        f"{day['on']}: {wanted!r}, not {told!r}"
        for day in chain["day"]
        for wanted, told in compared(day, found[date.fromisoformat(day["on"])])
        if wanted != told
    ]
    assert not wrong


def compared(day: dict[str, Any], cases: list[Case]) -> list[tuple[Any, Any]]:
    """What a day is to show, beside what it shows."""
    case = cases[-1] if cases else None
    pairs: list[tuple[Any, Any]] = [
        (day["stands"], case.stands.stage.value if case and case.stands else None)
    ]
    if "next" in day:
        coming = case.next if case else None
        pairs.append((day["next"], [coming.stage.value, coming.on or ""] if coming else None))
    steps = {f"{one.stage.value} {one.on}" for one in case.steps if one.on} if case else set()
    pairs.extend((step, step if step in steps else None) for step in day.get("steps", ()))
    told = {each.stage.value: each for each in case.deadlines} if case else {}
    for stage, wanted in day.get("deadlines", {}).items():
        one = told.get(stage)
        pairs.append(
            (
                [stage, *wanted],
                [stage, one.standing.value, one.by.isoformat() if one.by else ""] if one else None,
            )
        )
    return pairs


def test_what_is_due_in_about_so_many_months_is_due_in_that_month() -> None:
    chain, found = replayed("twice")
    report = next(iter(found.values()))[-1]
    assert report.full is not None
    area = AREAS.named(chain["area"])
    assert area is not None
    wanted = [date(2026, 2, 27), date(2026, 4, 30), date(2026, 5, 1)]
    first = [each for each in chain["publication"] if each["published"] < "2024"]
    after = days(AREAS, area.gss_code, first, wanted)
    told = [
        each for day in wanted for each in after[day][-1].deadlines if each.stage is Stage.NEXT_FULL
    ]
    assert {one.by for one in told} == {date(2026, 4, 20)}
    assert [one.standing.value for one in told] == ["due", "due", "not_known"]


def test_a_plan_that_states_a_day_is_not_another_inspection() -> None:
    chain, _ = replayed("failings")
    area = AREAS.named(chain["area"])
    assert area is not None
    plan = {
        "published": "2024-10-07",
        "title": "Thornley Vale priority action plan (area SEND)",
        "url": "https://www.thornleyvale.gov.uk/local-offer/plan",
        "doc_type": "local_offer",
        "text": "Thornley Vale priority action plan (area SEND)\n\nHere is the plan that was sent to"
        " Ofsted and CQC on 4 June 2024. It answers their area SEND inspection of Thornley Vale."
        " Inspectors visited us on 20 September 2024 to hear about it.",
    }
    shown = [*(each for each in chain["publication"] if each["published"] < "2025"), plan]
    (case,) = days(AREAS, area.gss_code, shown, [date(2024, 10, 8)])[date(2024, 10, 8)]
    assert case.stands is not None and case.stands.stage.value.startswith("plan_")


def test_a_revisit_is_no_longer_due_when_its_framework_has_ended() -> None:
    chain, _ = replayed("statement")
    area = AREAS.named(chain["area"])
    assert area is not None
    report = next(
        each for each in chain["publication"] if each.get("doc_type") == "official_report"
    )
    wanted = [date(2022, 12, 30), date(2026, 1, 1)]
    told = {}
    for day, cases in days(AREAS, area.gss_code, [report], wanted).items():
        (visit,) = (one for one in cases[-1].deadlines if one.visit is Visit.REVISIT)
        told[day] = (visit.standing, " ".join(deadline_words(cases[-1], visit)))
    assert [standing for standing, _ in told.values()] == [Standing.DUE, Standing.NOT_KNOWN]
    assert told[wanted[1]][1].startswith("Inspectors were due to come back for a revisit.")
    assert "ended in 2022" in told[wanted[1]][1]


def test_after_a_visit_has_begun_its_report_is_next() -> None:
    chain, _ = replayed("failings")
    area = AREAS.named(chain["area"])
    assert area is not None
    first = [each for each in chain["publication"] if each["published"] < "2024-02"]
    wanted = [date(2024, 1, 16), date(2024, 1, 30), date(2024, 2, 5)]
    found = days(AREAS, area.gss_code, first, wanted)
    told = [
        (case.stands.stage.value, case.stands.lasting, case.next.stage.value)
        for day in wanted
        for case in found[day][-1:]
        if case.stands and case.next
    ]
    assert told == [
        ("notified", False, "under_way"),
        ("under_way", True, "report"),
        ("awaiting_report", False, "report"),
    ]
    assert stands_words(found[wanted[1]][-1]) == (
        "Inspectors are inspecting the area (29 January to 2 February 2024)."
    )


def test_what_a_notice_recalls_is_no_other_visit() -> None:
    """A revisit years ago does not show that the monitoring inspection to come has been made."""
    chain, _ = replayed("failings")
    area = AREAS.named(chain["area"])
    assert area is not None
    report = next(
        each for each in chain["publication"] if each.get("doc_type") == "official_report"
    )
    notice = {
        "published": "2024-11-06",
        "title": "Improvement notice issued to Thornley Vale Council (SEND)",
        "url": "https://www.gov.uk/government/publications/thornley-vale-notice",
        "doc_type": "government",
        "text": "Improvement notice issued to Thornley Vale Council (SEND)\n\nWhy. The inspection"
        " report on special educational needs. A revisit in 2019 had already found no sufficient"
        " progress.\n\nHow long. Until the Secretary of State is satisfied. Should the council be"
        " unable to comply with this notice, powers under the Education Act 1996 may be used.",
    }
    day = date(2025, 1, 6)
    (case,) = days(AREAS, area.gss_code, [report, notice], [day])[day]
    (visit,) = (one for one in case.deadlines if one.visit is Visit.MONITORING)
    assert visit.standing is Standing.DUE
    assert [one.stage.value for one in case.steps if one.known_by == notice["published"]] == []
    assert case.stands is not None and case.stands.stage.value == "notice_issued"


@pytest.mark.parametrize(
    ("title", "words", "told"),
    [
        (
            "Area SEND inspection of Wexmoor Local Area Partnership (reinspection)",
            "Inspection dates: 20 to 24 April 2026\n\nInspection outcome\n\nThe local area"
            " partnership’s arrangements lead to inconsistent experiences and outcomes for"
            " children and young people with special educational needs and/or disabilities.",
            (Visit.FULL, Outcome.INCONSISTENT, "2026-04-20"),
        ),
        (
            "Monitoring inspection of Wexmoor Local Area Partnership",
            "Monitoring inspection dates: 12 to 14 November 2024\n\nFindings\n\nThe local area"
            " partnership has taken effective action in relation to the areas for priority action"
            " that the area SEND inspection set.",
            (Visit.MONITORING, Outcome.EFFECTIVE_ACTION, "2024-11-12"),
        ),
        (
            "Monitoring inspection of Wexmoor Local Area Partnership",
            "Inspection dates: 19 to 21 November 2024\n\nThe full inspection found widespread and/or"
            " systemic failings.\n\nThe local area partnership has taken effective action to address"
            " one of two areas for priority action. It has not for the other.",
            (Visit.MONITORING, None, "2024-11-19"),
        ),
        (
            "Joint local area SEND inspection in Wexmoor",
            "Dates of inspection: 27 November to 1 December 2017\n\n1. This letter outlines our"
            " findings from the SEND inspection. No written statement of action is required.",
            (Visit.FULL, Outcome.NO_WRITTEN_STATEMENT, "2017-11-27"),
        ),
    ],
)
def test_a_letter_of_inspectors_in_another_form_is_read_by_its_sentences(
    title: str, words: str, told: tuple[Visit, Outcome | None, str]
) -> None:
    text = extract(f"{title}\n\n{words}".encode(), "text/plain", "sha", "")
    context = PublicationContext(
        title=title, doc_type=DocType.OFFICIAL_REPORT, media_type="text/plain"
    )
    (found,) = understand(text, context, AREAS).inspections
    assert found.area is not None and found.area.name == "Wexmoor"
    assert (found.visit, found.outcome, found.dates.started) == told


def test_a_plan_without_a_day_is_said_to_be_due_for_a_year() -> None:
    chain, _ = replayed("twice")
    area = AREAS.named(chain["area"])
    assert area is not None
    wanted = [date(2024, 4, 19), date(2024, 4, 30)]
    found = days(AREAS, area.gss_code, chain["publication"][:1], wanted)
    words = []
    for day in wanted:
        case = found[day][-1]
        (plan,) = (one for one in case.deadlines if one.stage is Stage.PLAN_PUBLISHED)
        words.append(" ".join(deadline_words(case, plan)))
    said = "publish their strategic plan. No publication that we read says by when."
    assert words == [
        f"The council and its health partners have to {said}",
        f"The council and its health partners have been asked to {said} Sendwatch has found no"
        " publication that says whether this was done.",
    ]


@pytest.mark.parametrize(
    ("said", "called"),
    [
        (
            "The department has asked for an accelerated progress plan by 29 July.",
            "their accelerated progress plan",
        ),
        ("One strategy for SEND, agreed by 31 December.", "their strategy"),
        ("The plan is to be with us by 29 July.", "their strategic plan"),
    ],
)
def test_a_plan_is_called_what_the_words_that_set_its_day_call_it(said: str, called: str) -> None:
    chain, _ = replayed("twice")
    area = AREAS.named(chain["area"])
    assert area is not None
    day = date(2024, 4, 19)
    case = days(AREAS, area.gss_code, chain["publication"][:1], [day])[day][-1]
    (plan,) = (one for one in case.deadlines if one.stage is Stage.PLAN_PUBLISHED)
    source = Source(row=case.publications[0], words=Span(0, len(said), said, 1))
    assert called in " ".join(deadline_words(case, replace(plan, source=source)))


def test_what_a_council_says_of_its_own_plan_is_no_duty() -> None:
    chain, _ = replayed("twice")
    area = AREAS.named(chain["area"])
    assert area is not None
    news = {
        "published": "2024-05-02",
        "title": f"Area SEND inspection of {chain['area']}: our answer",
        "url": "https://www.example.gov.uk/news/answer",
        "publisher": "The council",
        "doc_type": "council_news",
        "text": "Inspectors found inconsistent experiences and outcomes in the area SEND inspection"
        f" of {chain['area']}.\n\nWe will publish our improvement plan by 31 January 2025.",
    }
    day = date(2024, 6, 3)
    shown = [*chain["publication"][:1], news]
    case = days(AREAS, area.gss_code, shown, [day])[day][-1]
    plans = [one for one in case.deadlines if one.stage is Stage.PLAN_PUBLISHED and one.by]
    assert [" ".join(deadline_words(case, one)) for one in plans] == [
        "The council and its health partners are to publish their plan by 31 January 2025, as The"
        " council says."
    ]
    assert next_words(case) == "The publication of the plan, by 31 January 2025."


def test_a_return_long_after_its_rough_day_was_late() -> None:
    chain, _ = replayed("statement")
    area = AREAS.named(chain["area"])
    assert area is not None
    for first, standing in (("3 March 2021", Standing.MET), ("3 June 2021", Standing.LATE)):
        letter = {
            "published": "2019-08-02",
            "title": f"{chain['area']}: written statement of action",
            "url": "https://files.example.org/letter",
            "doc_type": "official_report",
            "text": f"Written statement of action for {chain['area']}\n\nThe written statement of"
            " action is fit for purpose.\n\nInspectors usually revisit within 18 months, which"
            " means by 2 February 2021.",
        }
        news = {
            "published": "2021-07-30",
            "title": f"Joint area SEND revisit in {chain['area']}",
            "url": "https://files.example.org/revisit",
            "doc_type": "official_report",
            "text": f"Joint area SEND revisit in {chain['area']}\n\nOn {first}, Ofsted and the Care"
            f" Quality Commission (CQC) revisited the local area of {chain['area']} to decide whether"
            " sufficient progress has been made in addressing each of the areas of significant"
            " weakness. The area has made sufficient progress.",
        }
        day = date(2021, 8, 2)
        shown = [chain["publication"][0], letter, news]
        case = days(AREAS, area.gss_code, shown, [day])[day][-1]
        due = [one for one in case.deadlines if one.stage is Stage.MONITORING_DUE and one.by]
        assert [one.standing for one in due if one.by == date(2021, 2, 2)] == [standing]


def stated_by_government(said: str, published: str) -> InspectionFacts:
    text = extract(said.encode(), "text/plain", "sha", "")
    context = PublicationContext(
        published=PartialDate(published), doc_type=DocType.GOVERNMENT, media_type="text/plain"
    )
    (found,) = understand(text, context, AREAS).inspections
    return found


def test_what_changes_a_notice_is_no_inspection_of_its_own() -> None:
    said = (
        "Improvement notice issued to Wexmoor Council: varied, March 2026\n\nOfsted and CQC have"
        " told the Wexmoor local area partnership that it has not taken effective action on its"
        " areas for priority action. In the light of the"
        " stocktake of 22 January 2026, the notice is varied from today. This does not concern the"
        " council's fostering service, which was inspected in February."
    )
    found = stated_by_government(said, "2026-03-12")
    assert (found.dates.started, found.dates.ended) == (None, None)


def test_what_a_notice_recalls_is_no_inspection_with_that_result() -> None:
    said = (
        "Improvement notice issued to Wexmoor Council\n\nThe inspection report of 16 May 2024 on"
        " special educational needs found failings. A revisit in 2019 had already found no"
        " sufficient progress.\n\nThe council must comply to the Secretary of State's satisfaction."
    )
    found = stated_by_government(said, "2024-11-06")
    assert (found.visit, found.outcome) == (None, None)
    assert found.previous.started == "2019"


def test_promises_stand_until_inspectors_report_again() -> None:
    chain, _ = replayed("twice")
    area = AREAS.named(chain["area"])
    assert area is not None
    paper = {
        "published": "2024-11-27",
        "title": "SEND: item 8",
        "url": "https://democracy.fenbymarsh.gov.uk/item-8",
        "doc_type": "committee",
        "text": "8 SEND STRATEGIC PLAN\n\nEvery plan rewritten by 30 September 2025.",
    }
    publications = [*chain["publication"], paper]
    wanted = [date(2026, 3, 23), date(2026, 5, 28)]
    found = days(AREAS, area.gss_code, publications, wanted)
    shown = [
        [one.by for one in with_promises_before(found[day]).deadlines if one.by] for day in wanted
    ]
    assert date(2025, 9, 30) in shown[0]
    assert date(2025, 9, 30) not in shown[1]


def test_the_days_of_a_visit_are_shown_by_its_report_once_there_is_one() -> None:
    chain, _ = replayed("failings")
    area = AREAS.named(chain["area"])
    assert area is not None
    day = date(2026, 1, 5)
    (case,) = days(AREAS, area.gss_code, chain["publication"], [day])[day]
    visits = [each for each in case.steps if each.stage.value == "monitoring_under_way"]
    shown = [each.source.row.doc_type for each in visits if each.source]
    assert shown == [DocType.OFFICIAL_REPORT]


def test_whoever_prepares_for_an_inspection_has_not_had_another_revisit() -> None:
    chain, _ = replayed("statement")
    area = AREAS.named(chain["area"])
    assert area is not None
    paper = {
        "published": "2026-06-15",
        "title": "Health and Wellbeing Board, item 6: getting ready for the area SEND inspection",
        "url": "https://democracy.example.gov.uk/item-6",
        "doc_type": "committee",
        "text": f"6. Getting ready for the area SEND inspection\n\nThe Director reported that"
        f" {area.name} had not yet been inspected under the framework of 2023 and expected to be"
        " called in the autumn. The last contact with inspectors had been the revisit of October"
        " 2021. It was noted that a full inspection looks at everything.",
    }
    day = date(2026, 6, 16)
    before = days(AREAS, area.gss_code, chain["publication"], [day])[day]
    after = days(AREAS, area.gss_code, [*chain["publication"], paper], [day])[day]
    assert [len(each.follow_ups) for each in after] == [len(each.follow_ups) for each in before]
    assert [each.stands and each.stands.stage for each in after] == [
        each.stands and each.stands.stage for each in before
    ]
    text = extract(paper["text"].encode(), "text/plain", "sha", "")
    context = PublicationContext(
        published=PartialDate("2026-06-15"), doc_type=DocType.COMMITTEE, title=paper["title"]
    )
    (found,) = understand(text, context, AREAS).inspections
    assert found.visit is not Visit.REVISIT


NOTICE = {
    "published": "2026-10-12",
    "title": "Area SEND inspection of Thornley Vale",
    "url": "https://www.thornleyvale.gov.uk/news/inspection",
    "doc_type": "council_news",
    "text": "Area SEND inspection of Thornley Vale\n\nOfsted and CQC told us today that they will"
    " inspect SEND services in Thornley Vale. Inspectors will be here from Monday 26 October to"
    " Friday 30 October 2026.",
}


def test_a_visit_that_is_only_announced_is_not_said_to_have_been_made() -> None:
    area = AREAS.named("Thornley Vale")
    assert area is not None
    since = {
        **NOTICE,
        "published": "2026-11-02",
        "url": "https://www.thornleyvale.gov.uk/news/thanks",
        "text": "Area SEND inspection of Thornley Vale\n\nThe area SEND inspection of Thornley Vale"
        " by Ofsted and CQC from 26 October to 30 October 2026 has ended. Thank you to all.",
    }
    day = date(2026, 11, 9)
    for shown, visited, ended in (
        ([NOTICE], "inspectors were to visit the area (26", "The visit was to end"),
        ([NOTICE, since], "inspectors visited the area (26", "The visit ended"),
    ):
        case = days(AREAS, area.gss_code, shown, [day])[day][-1]
        assert any(step_words(each).startswith(visited) for each in case.steps)
        assert stands_words(case).startswith(ended)


def test_what_is_to_come_is_not_told_as_past() -> None:
    day = PartialDate("2032-09-04")
    for stage, standing, on, words in (
        (Stage.MONITORING_DUE, Standing.DUE, day, "a return visit of inspectors (by about 4"),
        (Stage.MONITORING_DUE, Standing.NOT_KNOWN, day, "inspectors were due back (about 4"),
        (Stage.PLAN_DUE, Standing.DUE, None, "the plan is due to be sent in (the day is not"),
    ):
        assert step_words(Step(stage=stage, standing=standing, on=on)).startswith(words)


REPORT = {
    "published": "2026-12-14",
    "title": "Area SEND inspection of Thornley Vale Local Area Partnership",
    "url": "https://reports.example/thornley-vale-2026",
    "doc_type": "official_report",
    "text": "Area SEND inspection of Thornley Vale Local Area Partnership\n\nInspection dates: 26 to"
    " 30 October 2026\n\nInspection outcome\n\nThe local area partnership’s arrangements lead to"
    " inconsistent experiences and outcomes for children and young people with special educational"
    " needs and/or disabilities.\n\nAreas for improvement\n\nLeaders should shorten the wait for"
    " wheelchair fittings across the whole of the vale.\n\nLocal area partnership details: Thornley"
    " Vale Council; NHS Thornley Vale Integrated Care Board.",
}


def test_the_days_of_a_visit_are_those_of_the_report_not_of_the_notice() -> None:
    area = AREAS.named("Thornley Vale")
    assert area is not None
    notice = {
        **NOTICE,
        "text": "The Thornley Vale local area partnership was notified today that an area SEND"
        " inspection has begun.\n\nInspectors from Ofsted and CQC will be in Thornley Vale from"
        " Monday 26 October to Friday 30 October 2026.",
    }
    day = date(2026, 12, 20)
    case = days(AREAS, area.gss_code, [notice, REPORT], [day])[day][-1]
    (visit,) = (each for each in case.steps if each.stage is Stage.UNDER_WAY)
    assert (visit.on, visit.until) == ("2026-10-26", "2026-10-30")


def test_the_bodies_below_a_list_of_improvements_are_none() -> None:
    text = extract(REPORT["text"].encode(), "text/plain", "sha", "")
    context = PublicationContext(
        title=REPORT["title"], doc_type=DocType.OFFICIAL_REPORT, media_type="text/plain"
    )
    found = understand(text, context, AREAS).findings
    assert [each.span.quote.split()[0] for each in found] == ["Leaders"]


def test_a_plan_that_says_a_revisit_is_likely_tells_of_none() -> None:
    said = (
        "Written statement of action: what we will do\n\nOur statement went to Ofsted and the CQC on"
        " 4 June 2019. They wrote that it is fit for purpose. A revisit by the inspectors is likely"
        " about a year from now."
    )
    text = extract(said.encode(), "text/plain", "sha", "")
    context = PublicationContext(
        title=said.split("\n")[0],
        published=PartialDate("2019-09-02"),
        doc_type=DocType.LOCAL_OFFER,
        media_type="text/plain",
        local_area=next(each for each in AREAS.areas if each.name == "Wexmoor").gss_code,
    )
    assert Visit.REVISIT not in {
        each.visit for each in understand(text, context, AREAS).inspections
    }
