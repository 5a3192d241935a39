from dataclasses import replace

import msgspec
import pytest

from pipeline.addresses import linked_by
from pipeline.bulletins.compose import (
    bulletin_from_json,
    bulletin_to_json,
    compose_alert,
    compose_digest,
    compose_sample,
)
from pipeline.bulletins.corrections import Correction, compose_correction, named
from pipeline.bulletins.newsletter_text import forum_text
from pipeline.bulletins.wording import (
    OUTCOMES,
    date_words,
    next_step,
    owner_words,
    seriousness,
    size_words,
)
from pipeline.model.bulletins import Bulletin, BulletinEntry, BulletinSection
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import Inspection, NextVisit
from pipeline.model.news import InspectionNews, Invitation, Reader, Site
from pipeline.model.terms import (
    QUOTED,
    QUOTED_LENGTH,
    DocType,
    FindingKind,
    Framework,
    Frequency,
    Label,
    Outcome,
    Reuse,
    StatedBy,
    Visit,
)
from tests.support.inspections import (
    ACTION,
    COUNCIL,
    FULL,
    PRAISED,
    PRESS,
    QUOTE,
    READER,
    REPORT,
    SITE,
    area,
    finding,
    many,
)

DATE = "2025-03-21"
TOLD = replace(FULL, told_before=True, publications=(replace(REPORT, is_new=False), COUNCIL))


def entry(news: InspectionNews) -> BulletinEntry:
    (only,) = compose_alert(news, SITE, READER, DATE).entries
    return only


def headings(news: InspectionNews) -> list[str]:
    return [section.heading for section in entry(news).sections]


def digest(*news: InspectionNews) -> Bulletin:
    bulletin = compose_digest(news, DATE, SITE, READER)
    assert bulletin is not None
    return bulletin


# -- saying the thing first ----------------------------------------------------------------------


def test_subject_headline_and_opening_say_area_visit_and_outcome() -> None:
    alert = compose_alert(FULL, SITE, READER, DATE)
    assert alert.subject == "Marlowshire SEND inspection: widespread and/or systemic failings"
    assert (
        alert.entries[0].headline
        == "Marlowshire: full inspection – widespread and/or systemic failings"
    )
    for words in (
        "Marlowshire",
        "full inspection",
        "widespread and/or systemic failings",
        "20 March 2025",
    ):
        assert words in alert.opening[:200]
    assert (alert.kind, alert.date) == ("alert", DATE)


@pytest.mark.parametrize(
    ("published", "said"),
    [
        ("2025-03-24", "SEND inspection: widespread and/or systemic failings"),
        ("2025-09-02", "SEND inspection of January 2025: more published"),
        (None, "SEND inspection: widespread and/or systemic failings"),
    ],
)
def test_the_subject_of_what_is_published_long_after_the_report_is_that_it_is_new(
    published: PartialDate | None, said: str
) -> None:
    told = replace(COUNCIL, published=published)
    news = replace(FULL, publications=(replace(REPORT, is_new=False), told))
    assert compose_alert(news, SITE, READER, DATE).subject == f"Marlowshire {said}"


@pytest.mark.parametrize("told_before", [True, False])
def test_what_is_new_comes_before_a_report_that_is_not(told_before: bool) -> None:
    later = replace(COUNCIL, published=PartialDate("2025-09-02"))
    known = replace(REPORT, is_new=False)
    news = replace(FULL, publications=(known, later), told_before=told_before)
    alert = compose_alert(news, SITE, READER, DATE)
    (only,) = alert.entries
    assert only.headline == (
        "Marlowshire: more published about the full inspection – widespread and/or systemic"
        " failings"
    )
    assert alert.opening == (
        f"{COUNCIL.publisher} published “{COUNCIL.title}” on 2 September 2025. This is about the"
        " full inspection of Marlowshire."
    )
    assert only.outcome_line == (
        "The inspectors’ report of 20 March 2025 said: widespread and/or systemic failings."
    )
    assert only.facts == () and only.publications == (COUNCIL.id,)
    quoted = {quote.text for section in only.sections for quote in section.quotes}
    assert quoted and quoted <= {each.span.quote for each in COUNCIL.findings}
    assert [source.url for source in only.sources] == [COUNCIL.url, REPORT.url]
    soon = replace(news, publications=(known, COUNCIL), told_before=False)
    assert entry(soon).publications == (REPORT.id, COUNCIL.id)


SURVEY = Invitation(
    words="Until 12 March 2031: a survey for families, as part of the inspection",
    voice="Marlowshire Council",
    url=COUNCIL.url,
    quote="The survey closes on 12 March.",
)


def test_what_families_can_do_by_a_day_comes_first_with_its_words_and_link() -> None:
    announced = replace(
        FULL,
        outcome=None,
        outcome_quote=None,
        label=Label.INSPECTION_ANNOUNCED,
        publications=(replace(COUNCIL, findings=()),),
        invited=(SURVEY, replace(SURVEY, quote=None)),
    )
    first, unquoted = entry(announced).first
    assert first.heading == unquoted.heading == SURVEY.words
    (quote,) = first.quotes
    assert (quote.text, quote.link, first.more) == (SURVEY.quote, SURVEY.url, 0)
    assert (unquoted.quotes, unquoted.more, unquoted.more_link) == ((), 1, SURVEY.url)
    assert f"In Marlowshire, u{SURVEY.words[1:]}." in digest(announced, PRAISED).opening
    assert "WHAT HAPPENS NEXT" not in SURVEY.words.upper() and entry(FULL).first == ()


def test_who_must_act_is_not_said_of_words_that_begin_with_them() -> None:
    bodies = ("The council", "NHS Wend")
    assert owner_words("The council and NHS Wend must act.", bodies) == ""
    assert owner_words("Waits must be cut.", bodies) == "Who must act: The council and NHS Wend"
    assert owner_words("Waits must be cut.", ()) == ""


def test_a_long_title_does_not_push_the_outcome_out_of_the_preview() -> None:
    news = replace(PRAISED, publications=(replace(PRESS, title="A very long title " * 20),))
    assert (
        OUTCOMES[Outcome.POSITIVE].phrase in compose_alert(news, SITE, READER, DATE).opening[:200]
    )


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("name", ["Bexmoor", "Bournemouth, Christchurch and Poole"])
def test_subjects_are_short_for_every_outcome(outcome: Outcome, name: str) -> None:
    for visit in Visit:
        news = replace(FULL, area=area(name), outcome=outcome, visit=visit)
        assert len(compose_alert(news, SITE, READER, DATE).subject) < 75
        assert name in compose_alert(news, SITE, READER, DATE).subject
    assert len(digest(replace(FULL, outcome=outcome, area=area(name)), PRAISED).subject) < 75


def test_outcomes_have_places_from_the_most_serious_on() -> None:
    assert sorted(map(seriousness, [None, *Outcome])) == list(range(len(Outcome) + 1))
    assert seriousness(Outcome.SYSTEMIC_FAILINGS) == 0 and seriousness(None) == len(Outcome)


def test_what_a_government_requires_stands_apart_from_what_inspectors_found() -> None:
    required = replace(
        finding(FindingKind.REQUIRED, "The council must hold a board."),
        stated_by=StatedBy.GOVERNMENT,
    )
    planned = replace(
        finding(FindingKind.PLANNED, "We will open two clinics."), stated_by=StatedBy.PUBLISHER
    )
    few = frozenset({required.span.quote, planned.span.quote})
    news = replace(FULL, publications=(replace(COUNCIL, findings=(required, planned), few=few),))
    written = compose_alert(news, SITE, READER, DATE)
    shown = {
        section.heading: [q.text for q in section.quotes] for section in written.entries[0].sections
    }
    assert [heading for heading, quotes in shown.items() if required.span.quote in quotes] == [
        f"What the government says, as reported by {COUNCIL.voice}"
    ]
    assert [heading for heading, quotes in shown.items() if planned.span.quote in quotes] == [
        f"What {COUNCIL.voice} says"
    ]


@pytest.mark.parametrize(
    ("change", "headline"),
    [
        (
            {"outcome": None},
            "Marlowshire: full inspection – outcome not stated in these publications",
        ),
        (
            {"outcome": None, "publications": (COUNCIL,)},
            "Marlowshire: full inspection – outcome not stated in this publication",
        ),
        (
            {"outcome": None, "visit": None},
            "Marlowshire: SEND inspection – outcome not stated in these publications",
        ),
        ({"outcome": None, "visit": Visit.THEMATIC}, "Marlowshire: thematic visit"),
        (
            {"outcome": None, "label": Label.INSPECTION_ANNOUNCED},
            "Marlowshire: full inspection – announced, no result yet",
        ),
        (
            {"outcome": Outcome.EFFECTIVE_ACTION, "visit": Visit.MONITORING},
            "Marlowshire: monitoring inspection – effective action taken",
        ),
        (
            {"told_before": True, "publications": (replace(REPORT, is_new=False), COUNCIL)},
            (
                "Marlowshire: more published about the full inspection – widespread and/or systemic"
                " failings"
            ),
        ),
    ],
)
def test_what_is_not_stated_is_said_to_be_so(change: dict[str, object], headline: str) -> None:
    assert entry(replace(FULL, **change)).headline == headline  # type: ignore[arg-type]


def test_facts_name_what_nobody_stated() -> None:
    assert ("Not stated", "The dates of the visit and the date of the report") in entry(
        PRAISED
    ).facts
    assert "Not stated" not in dict(entry(FULL).facts)
    assert dict(entry(FULL).facts)["Inspectors’ visit"] == "13 to 17 January 2025"
    assert "Not stated" not in dict(entry(replace(PRAISED, label=Label.INSPECTION_ANNOUNCED)).facts)


# -- quotations ----------------------------------------------------------------------------------


def test_sections_follow_the_report_and_name_who_must_act() -> None:
    assert headings(FULL) == [
        "The outcome in the report’s words",
        "Areas for priority action set by inspectors",
        "Areas for improvement set by inspectors",
        "What inspectors want done better",
        "What inspectors found to work well",
        "What Marlowshire Council says",
        "What people quoted by Marlowshire Council say",
    ]
    outcome, action = entry(FULL).sections[:2]
    assert outcome.quotes[0].text == QUOTE
    assert action.quotes[0].responsible == ACTION.responsible
    assert (action.quotes[0].link, action.quotes[0].page) == (
        "https://files.example.org/v1/file/5000001#page=5",
        5,
    )


def test_what_people_say_is_quoted_where_it_is_all_that_is_new() -> None:
    said = finding(FindingKind.STRENGTH, "Waits have fallen since.", 50, 1, StatedBy.PERSON)
    minutes = replace(COUNCIL, findings=(said,), few=frozenset([said.span.quote]))
    heading = "What people quoted by Marlowshire Council say"
    for known, told_before, quoted in ((True, False, 0), (False, True, 1)):
        report = replace(REPORT, is_new=known)
        news = replace(FULL, publications=(report, minutes), told_before=told_before)
        (section,) = [each for each in entry(news).sections if each.heading == heading]
        assert [each.text for each in section.quotes] == [said.span.quote] * quoted


def test_only_inspectors_stand_under_what_inspectors_found() -> None:
    for news in (FULL, replace(FULL, publications=(COUNCIL,)), PRAISED):
        inspectors = {
            each.span.quote
            for one in news.publications
            for each in one.findings
            if each.stated_by is StatedBy.INSPECTORS
        }
        for section in entry(news).sections:
            if "inspectors" in section.heading:
                assert {quote.text for quote in section.quotes} <= inspectors


def test_a_councils_account_gives_way_to_the_report_but_not_its_own_words() -> None:
    shown = [quote.text for section in entry(FULL).sections for quote in section.quotes]
    assert "inspectors said that waits are too long" not in shown
    assert "We have set up new assessment teams." in shown
    alone = replace(FULL, publications=(COUNCIL,), outcome_quote=None)
    assert (
        headings(alone)[0] == "What inspectors want done better, as reported by Marlowshire Council"
    )


def test_named_people_are_linked_and_shown_only_where_nothing_else_is() -> None:
    people = entry(FULL).sections[-1]
    assert (people.quotes, people.more, people.more_link) == ((), 1, COUNCIL.url)
    only = tuple(each for each in COUNCIL.findings if each.stated_by is StatedBy.PERSON)
    alone = entry(
        replace(FULL, publications=(replace(COUNCIL, findings=only),), outcome_quote=None)
    ).sections
    assert [quote.text for quote in alone[0].quotes] == [
        "“I am proud of our staff,” said A. Person."
    ]
    beside = replace(COUNCIL, findings=(COUNCIL.findings[0], COUNCIL.findings[2]))
    assert entry(replace(FULL, publications=(REPORT, beside))).sections[-1].quotes == ()


def test_a_publisher_without_a_name_is_known_by_its_address() -> None:
    nameless = replace(COUNCIL, publisher="", title="")
    made = entry(replace(FULL, publications=(nameless,), outcome_quote=None))
    assert (
        made.sections[0].heading
        == "What inspectors want done better, as reported by www.marlowshire.example.org"
    )
    assert (made.sources[0].publisher, made.sources[0].title) == (
        "www.marlowshire.example.org",
        COUNCIL.url,
    )


def test_the_outcome_sentence_is_not_put_into_a_strangers_mouth() -> None:
    two = entry(replace(FULL, publications=(COUNCIL, PRESS)))
    assert QUOTE not in {quote.text for section in two.sections for quote in section.quotes}


def test_other_publishers_are_quoted_briefly_and_fairly() -> None:
    sections = entry(PRAISED).sections
    quotes = [quote for section in sections for quote in section.quotes]
    assert len(quotes) == QUOTED
    assert all(len(quote.text) <= QUOTED_LENGTH for quote in quotes)
    assert "Plans were too often late." in {quote.text for quote in quotes}, (
        "praise does not crowd out criticism"
    )
    assert sum(section.more for section in sections) == len(PRESS.findings) - QUOTED
    assert all(quote.page is None and quote.link == PRESS.url for quote in quotes)


def test_the_outcome_sentence_comes_first_and_says_who_reports_it() -> None:
    quoted = entry(replace(PRAISED, outcome_quote="Outcomes were typically positive.")).sections
    assert quoted[0].heading == "The outcome as Fenmoor Gazette reports it"
    assert quoted[1:] == entry(PRAISED).sections


def test_a_long_passage_is_left_out_whole_and_linked() -> None:
    long = finding(FindingKind.WEAKNESS, "Word " * 100)
    (section,) = entry(replace(PRAISED, publications=(replace(PRESS, findings=(long,)),))).sections
    assert section == BulletinSection(
        "What inspectors want done better, as reported by Fenmoor Gazette",
        (),
        1,
        PRESS.url,
        "the publication by Fenmoor Gazette",
    )
    (open_section,) = entry(
        replace(PRAISED, publications=(replace(PRESS, findings=(long,), reuse=Reuse.OGL),))
    ).sections
    assert open_section.quotes[0].text == "Word " * 100


def test_every_quotation_is_one_of_the_findings_to_the_letter() -> None:
    for news in (FULL, PRAISED, *many(3, 12)):
        stored = {each.span.quote for one in news.publications for each in one.findings} | {
            news.outcome_quote
        }
        for made in (entry(news), digest(news, PRAISED).entries[0]):
            assert {quote.text for section in made.sections for quote in section.quotes} <= stored


def test_nothing_that_is_left_out_goes_uncounted() -> None:
    (news,) = many(1, 12)
    shown = [(len(section.quotes), section.more) for section in entry(news).sections[1:]]
    assert shown == [(8, 4), (8, 4), (5, 7), (5, 7)]
    assert {section.more_link for section in entry(news).sections[1:]} == {REPORT.url}


def test_the_more_inspections_the_fewer_quotations_and_actions_go_last() -> None:
    shown = [
        (len(section.quotes), section.more)
        for section in digest(*many(8, 12)).entries[0].sections[1:]
    ]
    assert shown == [(4, 8), (4, 8), (1, 11), (1, 11)]


def test_statistics_stay_out_and_no_passage_comes_twice() -> None:
    statistic = finding(FindingKind.STATISTIC, "41 per cent.")
    again = replace(COUNCIL, findings=(replace(ACTION, stated_by=StatedBy.PUBLISHER), statistic))
    news = replace(
        FULL, publications=(replace(REPORT, findings=(*REPORT.findings, statistic)), again)
    )
    texts = [quote.text for section in entry(news).sections for quote in section.quotes]
    assert "41 per cent." not in texts
    assert len(texts) == len(set(texts))


def test_a_fragment_of_the_address_gives_way_to_the_page() -> None:
    paper = replace(
        COUNCIL,
        url="https://fen.example.org/paper.PDF?v=1#top",
        reuse=Reuse.OGL,
        findings=(ACTION,),
    )
    (section,) = entry(replace(FULL, publications=(paper,), outcome_quote=None)).sections
    assert section.quotes[0].link == "https://fen.example.org/paper.PDF?v=1#page=5"


# -- what happens next ---------------------------------------------------------------------------


def test_next_steps_are_worked_out_from_a_full_date_only() -> None:
    assert entry(FULL).next_steps == (
        (
            "A monitoring inspection is due within about 18 months of the report. "
            "By our reckoning that is by about September 2026."
        ),
        (
            "A full inspection is due within about 3 years of the report. By our reckoning that is"
            " by about March 2028."
        ),
    )
    assert entry(PRAISED).next_steps == (
        "A full inspection is due within about 5 years of the report.",
    )
    assert (
        next_step(NextVisit(Visit.FULL, 1), PartialDate("2024-12-18"))
        == "A full inspection is due within about 1 month of the report. By our reckoning that is"
        " by about January 2025."
    )
    assert "reckoning" not in next_step(NextVisit(Visit.FULL, 36), PartialDate("2024-12"))


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2024-12-08", "8 December 2024"),
        ("2024-12", "December 2024"),
        ("2024", "2024"),
        ("--12", "December"),
    ],
)
def test_dates_say_no_more_than_is_known(date: str, words: str) -> None:
    assert date_words(PartialDate(date)) == words


@pytest.mark.parametrize(
    ("started", "ended", "words"),
    [
        ("2024-10-21", "2024-10-25", "21 to 25 October 2024"),
        ("2024-04-29", "2024-05-03", "29 April to 3 May 2024"),
        ("2024-12-30", "2025-01-03", "30 December 2024 to 3 January 2025"),
        ("2024-10-21", "2024-10-21", "21 October 2024"),
        ("2024-10", "2024-11", "October to November 2024"),
        ("2024-10-21", None, "From 21 October 2024"),
        (None, "--11", "Until November"),
    ],
)
def test_the_days_of_a_visit(started: str | None, ended: str | None, words: str) -> None:
    news = replace(
        FULL, started=started and PartialDate(started), ended=ended and PartialDate(ended)
    )
    assert dict(entry(news).facts)["Inspectors’ visit"] == words


# -- digests -------------------------------------------------------------------------------------


def test_nothing_new_makes_no_digest() -> None:
    told = replace(
        FULL,
        told_before=True,
        publications=tuple(replace(one, is_new=False) for one in FULL.publications),
    )
    assert compose_digest([], DATE, SITE, READER) is None
    assert compose_digest([told], DATE, SITE, READER) is None


def test_a_digest_has_one_entry_an_inspection_the_most_serious_first() -> None:
    announced = replace(
        PRAISED, id="i-3", area=area("Aldmarsh"), outcome=None, label=Label.INSPECTION_ANNOUNCED
    )
    middling = replace(PRAISED, id="i-4", area=area("Wickhaven"), outcome=Outcome.INCONSISTENT)
    told = replace(TOLD, id="i-5", area=area("Abbotsea"))
    bulletin = digest(told, announced, PRAISED, middling, FULL)
    assert [each.area for each in bulletin.entries] == [
        "Marlowshire",
        "Wickhaven",
        "North Fenmoor",
        "Aldmarsh",
        "Abbotsea",
    ]
    assert bulletin == digest(FULL, middling, PRAISED, announced, told), (
        "the order of arrival does not matter"
    )
    assert bulletin.subject == "SEND inspections: Marlowshire (systemic failings) and 4 more"
    assert bulletin.opening.startswith(
        "News of 5 inspections. Marlowshire: full inspection – widespread and/or systemic"
    )


def test_eight_reports_at_once_are_one_message() -> None:
    bulletin = digest(*many(8, 12))
    assert len(bulletin.entries) == 8
    assert len(bulletin.subject) < 75
    assert "2 more inspections follow below." in bulletin.opening


def test_who_was_told_before_gets_only_what_is_new() -> None:
    bulletin = digest(TOLD)
    assert bulletin.subject == "Marlowshire SEND inspection: more published"
    assert bulletin.entries[0].publications == ("p-council",)
    assert [source.url for source in bulletin.entries[0].sources] == [COUNCIL.url, REPORT.url]
    assert QUOTE not in {
        quote.text for section in bulletin.entries[0].sections for quote in section.quotes
    }
    assert entry(FULL).publications == ("p-report", "p-council")


def test_the_reason_and_the_way_out_are_given() -> None:
    assert digest(FULL).reason == "You asked to be told about Marlowshire, daily."
    everything = compose_alert(FULL, Site("sendwatch"), Reader((), Frequency.INSTANT), DATE)
    assert everything.reason == "You asked to be told about every local area, at once."
    assert (
        digest(FULL).manage
        == "Sent by sendwatch. To stop these messages, write to stop@sendwatch.example.org."
    )
    linked = compose_alert(FULL, replace(SITE, base_url="https://send.example.org"), READER, DATE)
    assert linked.manage == "Sent by sendwatch. Questions: stop@sendwatch.example.org."
    assert "  " not in everything.manage and everything.manage.endswith("tell whoever set them up.")
    six = compose_alert(FULL, SITE, Reader(tuple("ABCDEF"), Frequency.DAILY), DATE)
    assert six.reason == "You asked to be told about A, B, C, D and 2 more, daily."


# -- JSON and ready-to-use text ------------------------------------------------------------------


@pytest.mark.parametrize(
    "news", [FULL, PRAISED, replace(FULL, framework=Framework.LOCAL_AREA_SEND_2016)]
)
def test_bulletins_survive_json_exactly(news: InspectionNews) -> None:
    for bulletin in (
        compose_alert(news, SITE, READER, DATE),
        digest(news, PRAISED),
        compose_sample(SITE, DATE),
    ):
        stored = msgspec.json.encode(bulletin_to_json(bulletin))
        assert bulletin_from_json(msgspec.json.decode(stored)) == bulletin


def test_what_is_no_bulletin_is_not_taken_for_one() -> None:
    with pytest.raises(msgspec.ValidationError):
        bulletin_from_json({"subject": "only"})


def test_a_sample_is_marked_as_one() -> None:
    sample = compose_sample(SITE, DATE)
    assert sample.kind == "sample"
    assert sample.subject.startswith("Example message")
    assert "invented" in sample.opening and "invented" in sample.entries[0].headline


def test_forum_text_has_quotations_with_pages_and_links_and_nothing_about_the_reader() -> None:
    text = forum_text(compose_alert(FULL, SITE, READER, DATE))
    assert (
        f"- “{ACTION.span.quote}” (page 5: {REPORT.url}#page=5)"
        " Who must act: NHS Fenland Integrated Care Board and Marlowshire Council." in text
    )
    assert (
        "“Area SEND full inspection: Marlowshire”, 20 March 2025:"
        " https://files.example.org/v1/file/5000001" in text
    )
    assert READER.areas[0] in text and "You asked" not in text and SITE.contact not in text
    assert text == forum_text(
        compose_alert(FULL, SITE, Reader((), Frequency.INSTANT), "2026-01-01")
    )


def test_the_report_is_news_to_somebody_who_knew_that_it_would_come() -> None:
    notice = replace(COUNCIL, id="p-notice", findings=(), is_new=False)
    report = compose_alert(
        replace(FULL, told_before=True, publications=(notice, REPORT)), SITE, READER, DATE
    )
    assert report.subject == compose_alert(FULL, SITE, READER, DATE).subject
    assert report.entries[0].sections[0].quotes[0].text == QUOTE
    assert report.entries[0].publications == ("p-report",)
    press = compose_alert(
        replace(FULL, told_before=True, publications=(notice, PRESS)), SITE, READER, DATE
    )
    assert press.subject.endswith("widespread and/or systemic failings"), (
        "the first to tell the result"
    )
    known = replace(REPORT, is_new=False)
    later = compose_alert(
        replace(FULL, told_before=True, publications=(known, PRESS)), SITE, READER, DATE
    )
    assert later.subject.endswith("more published")


def test_forum_text_asks_what_no_publication_states_and_nothing_else() -> None:
    nameless = replace(REPORT, findings=(*REPORT.findings, replace(ACTION, responsible=())))
    bare = replace(FULL, started=None, ended=None, next=(), publications=(nameless, COUNCIL))
    assert entry(bare).questions == (
        "On which days was the full inspection?",
        "Who is responsible for 1 of the 2 areas for priority action?",
        "When and where will the priority action plan be published?",
        "When will inspectors come back?",
    )
    text = forum_text(compose_alert(bare, SITE, READER, DATE))
    assert (
        "Questions that these publications leave open:\n- On which days was the full inspection?\n"
        in text
    )
    plan = replace(COUNCIL, doc_type=DocType.ACTION_PLAN)
    assert entry(replace(FULL, publications=(REPORT, plan))).questions == ()
    assert "leave open" not in forum_text(
        compose_alert(replace(FULL, publications=(REPORT, plan)), SITE, READER, DATE)
    )
    assert entry(PRAISED).questions == (
        "On which days was the full inspection?",
        "When was the inspectors’ report published?",
    )
    assert entry(replace(PRAISED, label=Label.INSPECTION_ANNOUNCED, outcome=None)).questions == ()
    assert (
        entry(replace(PRAISED, outcome=None)).questions[0]
        == "What was the outcome of the full inspection?"
    )


def test_forum_paragraphs_begin_with_what_was_published() -> None:
    text = forum_text(compose_alert(FULL, SITE, READER, DATE))
    assert (
        "\n\nThe inspectors’ report on the full inspection of Marlowshire was published on 20 March"
        " 2025. Ins" in text
    )
    paragraph = text.split("\n")[2]
    assert paragraph.count("20 March 2025") == 1 and "Inspectors’ visit: " in paragraph, (
        "nothing is said twice"
    )
    assert text.rstrip().endswith("- SEND: special educational needs and disabilities")


def test_a_publication_about_two_areas_is_quoted_no_more_for_it() -> None:
    other = replace(
        PRAISED,
        id="i-9",
        area=area("Wickhaven"),
        publications=(replace(PRESS, findings=PRESS.findings[::-1]),),
    )
    made = digest(PRAISED, other)
    quotes = [
        quote for each in made.entries for section in each.sections for quote in section.quotes
    ]
    assert {quote.text for quote in quotes} == PRESS.few and len(PRESS.few) == QUOTED
    assert sum(section.more for each in made.entries for section in each.sections) == 2 * len(
        PRESS.findings
    ) - len(quotes)


def test_a_correction_quotes_other_publishers_no_more_than_any_message() -> None:
    said, says = (
        tuple(f"Old words {n}." for n in range(5)),
        tuple(f"New words {n}." for n in range(5)),
    )
    record = Inspection(id="i-1", area="E99000001")
    for found in (
        Correction((), said, says),
        Correction((), (), says),
        Correction((), ("Long. " * 60,), says),
    ):
        made = compose_correction(found, record, "Marlowshire", PRESS, SITE, DATE)
        quotes = [quote.text for section in made.entries[0].sections for quote in section.quotes]
        assert 1 <= len(quotes) <= QUOTED and all(len(quote) <= QUOTED_LENGTH for quote in quotes)
    report = compose_correction(
        Correction((), said, says), record, "Marlowshire", REPORT, SITE, DATE
    )
    assert sum(len(section.quotes) for section in report.entries[0].sections) == 10


def test_the_date_of_a_paper_about_the_report_is_not_taken_for_the_reports() -> None:
    told = entry(replace(FULL, publications=(COUNCIL,)))
    assert "Report published" not in dict(told.facts)
    assert dict(told.facts)["Not stated"] == "The date of the report"
    assert not any("reckoning" in step for step in told.next_steps)
    assert "When was the inspectors’ report published?" in told.questions
    assert dict(entry(FULL).facts)["Report published"] == "20 March 2025"


def test_an_amount_of_bytes_is_told_in_a_fitting_unit() -> None:
    told = [size_words(size) for size in (0, 1, 840, 36_700, 999_499, 1_234_567)]
    assert told == ["0 bytes", "1 byte", "840 bytes", "37 kB", "999 kB", "1.2 MB"]


def test_text_for_a_newsletter_says_what_it_leaves_out() -> None:
    """What may only be read in a publication is counted there, under its heading."""
    closed = replace(REPORT, reuse=Reuse.QUOTE, few=frozenset())
    text = forum_text(compose_alert(replace(FULL, publications=(closed,)), SITE, READER, DATE))
    assert "Areas for priority action set by inspectors:\n(1 passage to read in the report" in text


def test_a_report_has_no_day_but_its_own_and_what_a_case_gives_it() -> None:
    """That of the first publication about it may be weeks later."""
    news = replace(FULL, publications=(replace(REPORT, published=None), COUNCIL))
    assert "Report published" not in dict(entry(news).facts)
    dated = replace(news, reported_on=PartialDate("2025-03-20"))
    assert dict(entry(dated).facts)["Report published"] == "20 March 2025"


# -- what others link to -------------------------------------------------------------------------


def test_a_linked_document_speaks_for_nobody() -> None:
    """Whoever links to minutes does not say what is in them."""
    publisher = linked_by("Kelby Parent Carer Forum")
    paper = replace(COUNCIL, publisher=publisher, doc_type=DocType.COMMITTEE, title="Minutes")
    news = replace(FULL, publications=(paper,), published_on=None)
    shown = entry(news)
    assert shown.lead == "“Minutes” is a document linked by Kelby Parent Carer Forum."
    assert [each.publisher for each in shown.sources] == [
        "A document linked by Kelby Parent Carer Forum"
    ]
    where = {quote.where for section in shown.sections for quote in section.quotes}
    assert where == {publisher}
    assert named(paper) == f"“Minutes”, {publisher}"
