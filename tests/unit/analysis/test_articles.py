"""Facts and findings of news, minutes, forum posts and case studies: invented ones, and the seed
publications.
"""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.analysis import understand as understanding
from pipeline.analysis.language.clauses import LONGEST
from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import reasons
from pipeline.analysis.places.register import Register
from pipeline.analysis.understand import understand
from pipeline.extraction import extract as reader
from pipeline.model.documents import PartialDate, PublicationContext
from pipeline.model.inspections import Analysis, InspectionFacts
from pipeline.model.terms import FindingKind, Framework, Label, Outcome, StatedBy, Theme, Visit
from pipeline.register.local_areas import read_register
from tests.support.paths import AREAS as REAL
from tests.support.paths import SHARED
from tests.support.publications import PUBLICATIONS, REGISTER, Publication

AREAS = Register(read_register(REGISTER))
BY_ID = {one.id: one for one in PUBLICATIONS}
INSPECTORS, PUBLISHER, PERSON = StatedBy.INSPECTORS, StatedBy.PUBLISHER, StatedBy.PERSON


def of(publication: Publication) -> Analysis:
    text = reader.extract(publication.body.encode(), "text/plain", "sha", publication.url)
    published = PartialDate(publication.published) if publication.published else None
    return understand(
        text,
        PublicationContext(url=publication.url, title=publication.title, published=published),
        AREAS,
    )


def facts(name: str) -> InspectionFacts:
    (one,) = of(BY_ID[name]).inspections
    return one


def told(name: str, kind: FindingKind, by: StatedBy = INSPECTORS) -> list[str]:
    return [
        one.span.quote
        for one in of(BY_ID[name]).findings
        if one.kind is kind and one.stated_by is by
    ]


def article(
    *paragraphs: str, title: str = "Northvale SEND inspection report published"
) -> Analysis:
    """An article about an area SEND inspection of Northvale that holds these paragraphs."""
    opening = (
        "Ofsted and the Care Quality Commission have published their report on SEND services in"
        " Northvale."
    )
    text = reader.extract(
        "\n\n".join((title, opening, *paragraphs)).encode(), "text/plain", "sha", ""
    )
    return understand(
        text, PublicationContext(title=title, published=PartialDate("2025-03-14")), AREAS
    )


def findings(*paragraphs: str) -> list[tuple[str, str, str]]:
    analysis = article(*paragraphs)
    assert analysis.classification.label is Label.INSPECTION_OUTCOME
    return [(one.kind.value, one.stated_by.value, one.span.quote) for one in analysis.findings]


@pytest.mark.parametrize("publication", PUBLICATIONS, ids=lambda one: one.id)
def test_areas_and_exact_quotes(publication: Publication) -> None:
    analysis = of(publication)
    names = [one.area.name for one in analysis.inspections if one.area]
    assert names == ([publication.area] if publication.area else [])
    for one in analysis.findings:
        assert publication.body.count(one.span.quote) or one.span.quote in " ".join(
            publication.body.split()
        )
        assert len(one.span.quote) <= LONGEST
        assert one.span.quote == one.span.quote.strip()
    if publication.label != "inspection_outcome":
        assert analysis.findings == ()


def test_facts_of_the_current_framework() -> None:
    one = facts("new-council")
    assert (one.framework, one.visit, one.outcome) == (
        Framework.AREA_SEND_2023,
        Visit.FULL,
        Outcome.INCONSISTENT,
    )
    assert (one.dates.started, one.dates.ended) == ("2025-01-13", "2025-01-17")
    assert one.inspectorates == ("Ofsted", "CQC")
    assert one.evidence["started"].quote == "13 to 17 January 2025"
    assert "middle of three" in one.evidence["outcome"].quote


def told_on(published: str, words: str, title: str = "SEND services in Northvale") -> Analysis:
    text = reader.extract(words.encode(), "text/plain", "sha", "")
    return understand(
        text, PublicationContext(title=title, published=PartialDate(published)), AREAS
    )


def test_no_result_is_told_days_after_a_visit_unless_it_is_plain() -> None:
    unsure = (
        "Inspectors from Ofsted and the CQC were in Northvale from 3 to 7 March 2025 for the area"
        " SEND inspection. They found that many parents wait too long for a plan, the forum says."
        " Staff were kind to them."
    )
    soon, late = told_on("2025-03-14", unsure), told_on("2025-05-14", unsure)
    assert soon.classification.score == late.classification.score
    assert late.classification.label is Label.INSPECTION_OUTCOME
    assert soon.classification.label is Label.INSPECTION_ANNOUNCED
    assert "7 days after its last day" in soon.classification.reason
    assert soon.findings == ()
    letter = "In this letter we set out what we found. " + unsure
    assert told_on("2025-03-14", letter).classification.label is Label.INSPECTION_OUTCOME
    asked = "In this letter we set out what we ask. " + unsure
    assert told_on("2025-03-14", asked).classification.label is Label.INSPECTION_ANNOUNCED
    plain = unsure + " The report says that experiences and outcomes are inconsistent."
    assert told_on("2025-03-14", plain).classification.label is Label.INSPECTION_OUTCOME


def test_a_report_that_is_out_is_no_announcement() -> None:
    words = (
        "It's here! You can find the letter from Ofsted and the CQC about the SEND revisit to"
        " Northvale in October on their websites. We meet the inspectors again in January, when the"
        " inspection of health services begins. Come to our survey evening."
    )
    for title, label in (
        ("The inspection letter is out", Label.INSPECTION_OUTCOME),
        ("When the inspection letter is out", Label.INSPECTION_ANNOUNCED),
    ):
        found = told_on("2019-12-06", words, title).classification
        assert found.label is label
        assert found.needs_review or label is Label.INSPECTION_ANNOUNCED


@pytest.mark.parametrize(
    ("report", "label"),
    [
        ("The report is here for you to read.", Label.INSPECTION_OUTCOME),
        ("We await the report.", Label.INSPECTION_ANNOUNCED),
    ],
)
def test_a_response_to_a_report_that_can_be_read_is_no_announcement(
    report: str, label: Label
) -> None:
    words = (
        f"From 23 to 25 May 2022 Ofsted and the CQC came back to Northvale for a SEND revisit. {report}"
        " Families answered a survey and came to an open meeting. Thank you for each phone call,"
        " email and coffee morning."
    )
    found = told_on("2022-09-01", words, "Response to the SEND revisit").classification
    assert found.label is label


@pytest.mark.parametrize(
    ("does", "label"),
    [
        ("has been in the middle of", Label.INSPECTION_ANNOUNCED),
        ("is going through", Label.INSPECTION_ANNOUNCED),
        ("has been thinking of", Label.OTHER),
    ],
)
def test_a_text_that_may_be_anything_tells_of_an_inspection_that_it_says_is_on(
    does: str, label: Label
) -> None:
    words = (
        f"For some weeks Northvale's local area {does} its area SEND inspection. Peers from"
        " another council had been here before. What families go through has been put to them by"
        " the forum."
    )
    found = told_on("2024-11-20", words, "How the forum has spoken for families").classification
    assert found.label is label
    assert found.needs_review


def test_what_only_says_that_nobody_knows_goes_to_a_person() -> None:
    words = (
        "Will Ofsted and the CQC come to Northvale for an area SEND inspection? The new inspections"
        " begin in 2023 and nobody gets more than a week's notice. We honestly don't know. When it's"
        " our turn, inspectors will meet parents and send out a survey."
    )
    found = told_on("2022-10-11", words).classification
    assert found.label is Label.INSPECTION_ANNOUNCED
    assert found.needs_review and "nobody knows yet" in found.reason


@pytest.mark.parametrize(
    "opening",
    [
        "Ofsted, the Care Quality Commission, HM Inspectorate of Constabulary and HM Inspectorate of"
        " Probation inspected Northvale together in July. Their letter names two areas for priority"
        " action.",
        "HM Inspectorate of Probation has visited the youth justice service of Northvale with"
        " colleagues from Ofsted and the Care Quality Commission.",
        "Ofsted, the CQC and the inspectorates of police and probation visited Northvale in July.",
        "Police and probation inspectors joined Ofsted and the CQC in Northvale in July.",
    ],
)
def test_inspectorates_of_police_and_probation_do_not_inspect_send(opening: str) -> None:
    found = told_on(
        "2024-10-10",
        f"{opening} Inspectors found that children with plans wait too long for therapy, and that"
        " health and social care do not plan together. The SEND partnership accepts this.",
    )
    assert found.classification.label is Label.OTHER


def test_a_grade_is_of_something_else() -> None:
    found = told_on(
        "2023-05-04",
        "The Care Quality Commission has rated mental health services for children in Northvale as"
        " 'requires improvement'. Inspectors found that young people wait too long and that plans"
        " were missing. The SEND partnership expects an inspection by Ofsted and the CQC.",
    )
    assert found.classification.label is Label.OTHER


def test_the_visit_on_which_inspectors_came_first_is_not_that_of_now() -> None:
    found = told_on(
        "2019-07-25",
        "When Ofsted and the Care Quality Commission first inspected, in May 2017, Northvale had to"
        " write a statement of action. Last month a team came back. They found sufficient progress"
        " on every one of the significant weaknesses in services for children with SEND.",
    )
    (inspection,) = found.inspections
    assert inspection.dates.started == "2019-06"


@pytest.mark.parametrize(
    "dated",
    [
        "We were told on Monday 11 September that the team was coming, and they spent a week here.",
        "There were at present 300 plans to amend; a team of six would begin on 9 October.",
    ],
)
def test_the_day_of_the_call_or_of_other_work_is_no_day_of_the_visit(dated: str) -> None:
    found = told_on(
        "2023-12-08",
        "Ofsted and the Care Quality Commission have published their report on the area SEND"
        f" inspection of Northvale. They found widespread and systemic failings. {dated}",
    )
    (inspection,) = found.inspections
    assert inspection.dates.started is None


def test_inspectors_who_were_sent_have_been_there() -> None:
    found = told_on(
        "2025-04-24",
        "Ofsted and the Care Quality Commission sent inspectors to Northvale in January to look at"
        " SEND services. Their report is still awaited, and will be published after the elections.",
        "Northvale waits for the report on SEND services",
    )
    (inspection,) = found.inspections
    assert inspection.dates.started == "2025-01"


@pytest.mark.parametrize(
    "graded",
    [
        "has slid from “good” to “requires improvement” after a visit by Ofsted",
        "has been given Ofsted's lowest grade",
        "does not meet the expected standard in most of what Ofsted looks at",
    ],
)
def test_the_grade_of_a_college_is_not_the_result_of_its_area(graded: str) -> None:
    found = told_on(
        "2025-01-09",
        f"A further education college in Northvale {graded}. Inspectors say in their report that"
        " leaders were slow to act and that teaching is uneven. Provision for learners with special"
        " educational needs and disabilities is the best part: young people with education, health"
        " and care plans “make strong gains”, the report says, and “staff plan the move into work"
        " with care”. Supported internships were praised. Northvale Council, which pays for many"
        " places, welcomed what the report says of learners with SEND.",
        "Northvale college falls back, but its SEND work is praised",
    )
    assert found.classification.label is Label.OTHER


@pytest.mark.parametrize(
    ("here", "label"),
    [
        ("Elmshire has not been inspected under the framework.", Label.OTHER),
        ("Elmshire has yet to be inspected.", Label.OTHER),
        ("Elmshire is not one of the areas inspected so far.", Label.OTHER),
        (
            "Inspectors found widespread and/or systemic failings in Elmshire. The next county has"
            " yet to be inspected.",
            Label.INSPECTION_OUTCOME,
        ),
    ],
)
def test_what_share_of_areas_failed_is_no_result_of_one_that_was_not_inspected(
    here: str, label: Label
) -> None:
    body = (
        "Three in ten of the areas inspected by Ofsted and the CQC since January 2023 have"
        " widespread and/or systemic failings in their SEND services, figures say. Just under half"
        f" have inconsistent experiences and outcomes. {here}"
    )
    found = told_on("2025-07-02", body, "Three in ten areas have systemic failings")
    assert found.classification.label is label


def test_a_month_without_a_year_is_settled_by_the_publication_date() -> None:
    assert facts("new-press-failings").dates.started == "2024-04"


def test_facts_of_the_framework_before() -> None:
    one = facts("old-council-letter")
    assert (one.framework, one.visit) == (Framework.LOCAL_AREA_SEND_2016, Visit.FULL)
    assert one.outcome is Outcome.WRITTEN_STATEMENT_OF_ACTION
    revisit = facts("old-revisit")
    assert (revisit.visit, revisit.outcome) == (Visit.REVISIT, Outcome.PARTLY_SUFFICIENT_PROGRESS)
    assert (revisit.dates.started, revisit.dates.ended) == ("2021-09-20", "2021-09-22")


def test_a_monitoring_visit_is_not_confused_with_the_inspection_before() -> None:
    one = facts("monitoring")
    assert (one.visit, one.outcome) == (Visit.MONITORING, Outcome.EFFECTIVE_ACTION)
    assert (one.dates.started, one.previous.started) == ("2025-09", "2024-04")


def test_an_announcement_has_facts_and_neither_outcome_nor_findings() -> None:
    analysis = of(BY_ID["announced-new"])
    assert analysis.inspections[0].outcome is None
    assert analysis.findings == ()


def test_the_publishers_area_counts_when_the_text_names_none() -> None:
    publication = BY_ID["old-council-letter"]
    text = reader.extract(
        publication.body.replace("Kelby", "our city").encode(), "text/plain", "sha", ""
    )
    context = PublicationContext(
        url="", title="Outcome of joint SEND inspection", local_area="E06000907"
    )
    (one,) = understand(text, context, AREAS).inspections
    assert one.area is not None and one.area.gss_code == "E06000907"
    assert "area" not in one.evidence


def test_lists_under_their_headings_are_one_finding_a_bullet() -> None:
    assert told("committee-outcome", FindingKind.STRENGTH) == [
        "Joint working between schools and the autism team.",
        "A skilled portage service.",
    ]
    assert told("committee-outcome", FindingKind.AREA_FOR_IMPROVEMENT) == [
        "Timeliness of health advice.",
        "Oversight of alternative provision.",
    ]
    assert (
        told("new-forum-positive", FindingKind.AREA_FOR_IMPROVEMENT)[0]
        == "Waits for occupational therapy."
    )


def test_one_sentence_may_praise_and_criticise() -> None:
    found = findings(
        "Inspectors commended the portage team, but found that reviews of plans are often overdue.",
        "While the inspectors praised schools, waiting times for therapy were described as"
        " unacceptable.",
        "Although children have a strong start in early years, too many young people were found to be"
        " out of education.",
    )
    assert found == [
        ("strength", "inspectors", "Inspectors commended the portage team"),
        ("weakness", "inspectors", "reviews of plans are often overdue."),
        ("strength", "inspectors", "the inspectors praised schools"),
        ("weakness", "inspectors", "waiting times for therapy were described as unacceptable."),
        ("strength", "inspectors", "children have a strong start in early years"),
        ("weakness", "inspectors", "too many young people were found to be out of education."),
    ]


def test_praise_denied_is_criticism_and_criticism_dealt_with_is_praise() -> None:
    found = findings(
        "The report says that plans are not good enough.",
        "Inspectors noted that delays in assessments have been reduced.",
    )
    assert [(kind, by) for kind, by, _ in found] == [
        ("weakness", "inspectors"),
        ("strength", "inspectors"),
    ]


def test_the_inspectors_words_go_on_and_end() -> None:
    found = findings(
        "Inspectors were impressed by the youth forum. They also said that transitions are well"
        " planned.",
        "Councillor Ann Bell, cabinet member for children, said: “I am proud of our excellent"
        " team.",
        "“Our schools are very inclusive.”",
        "We have invested in outstanding new classrooms.",
    )
    assert [by for _, by, _ in found] == [
        "inspectors",
        "inspectors",
        "person",
        "person",
        "publisher",
    ]


def test_a_leaders_claim_is_never_the_inspectors() -> None:
    for _, by, quote in findings(
        "Council leader Tom Ferris said services are excellent.",
        "“The teams are very strong,” added Cllr Ferris.",
        "The director explained that waiting times are too long.",
    ):
        assert by == "person", quote


def test_sentences_that_find_nothing() -> None:
    assert (
        findings(
            "Inspectors looked at how well the partnership identifies needs.",
            "The inspection team spoke to children, parents and carers.",
            "The full report can be viewed here.",
            "The council has welcomed the publication of the report.",
        )
        == []
    )


def test_an_entry_is_told_with_the_others_of_its_list() -> None:
    body = (
        "Ofsted and the CQC inspected SEND services in Elmshire in May 2025. In Elmshire these"
        " are:\n\n"
        "- too few school places of the right kind\n"
        "- weak communication with families\n"
        "- academic outcomes of pupils\n"
    )
    text = reader.extract(body.encode(), "text/plain", "sha", "")
    told = [
        (one.kind.value, one.span.quote)
        for one in understand(text, PublicationContext(), AREAS).findings
    ]
    assert told == [
        ("weakness", "too few school places of the right kind"),
        ("weakness", "weak communication with families"),
        ("weakness", "academic outcomes of pupils"),
    ]


def test_numbers_between_findings_are_not_the_inspectors() -> None:
    found = findings(
        "The report on the area SEND inspection finds that plans are often late.",
        "The town has since hired two coordinators, and 88% of advice arrived on time in June.",
    )
    assert [one for one in found if one[0] == "statistic" and one[1] == "inspectors"] == []


def test_numbers_are_statistics() -> None:
    found = findings("The report states that 41 per cent of plans were written within 20 weeks.")
    assert found == [
        (
            "statistic",
            "inspectors",
            "The report states that 41 per cent of plans were written within 20 weeks.",
        )
    ]


def test_what_must_be_improved_is_told_apart() -> None:
    kinds = {
        kind
        for kind, _, _ in findings(
            "The report says that leaders should improve their oversight of placements.",
            "An area for priority action is the timeliness of plans.",
        )
    }
    assert kinds == {"area_for_improvement", "priority_action"}


def test_findings_have_themes_and_the_area() -> None:
    analysis = article("Inspectors found that waits for speech and language therapy are too long.")
    (one,) = analysis.findings
    assert one.themes == (Theme.THERAPIES,)
    assert one.area == "E10000901"


def test_a_finding_shows_what_spoke_for_it() -> None:
    text = reader.extract(
        b"Ofsted inspected Northvale.\n\nInspectors found that plans are late.",
        "text/plain",
        "sha",
        "",
    )
    ((start, end), why), *others = reasons(read(text)).items()
    assert (text.body[start:end], others) == ("Inspectors found that plans are late.", [])
    assert len(why) == 3
    assert any(weight > 0 for _, weight in why)


def test_the_stages_agree_with_the_whole() -> None:
    publication = BY_ID["new-council"]
    text = reader.extract(publication.body.encode(), "text/plain", "sha", publication.url)
    context = PublicationContext(
        url=publication.url, title=publication.title, published=PartialDate("2025-03-14")
    )
    whole = understand(text, context, AREAS)
    found = understanding.facts(text, context, whole.classification, AREAS)
    assert found == whole.inspections
    assert (
        understanding.findings(text, context, whole.classification, found, AREAS) == whole.findings
    )
    other = replace(whole.classification, label=Label.OTHER)
    assert understanding.facts(text, context, other, AREAS) == ()


WORDS = st.sampled_from(
    [
        *re.findall(
            r"\S+",
            "Inspectors praised but While despite said that Ofsted SEND plans not weak strong İ"
            " must 41% 2024 it’s",
        ),
        *'“”":;.,·',
        "\n\n",
        "\n\n· ",
        "Councillor Ann Bell",
        "Areas for improvement:",
        "written statement of action",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=60))
@settings(max_examples=150, deadline=None)
def test_whatever_a_text_holds_quotes_are_exact_and_short(words: list[str]) -> None:
    body = " ".join(
        ["Ofsted and the CQC published the area SEND inspection report on Northvale.", *words]
    )
    text = reader.extract(body.encode(), "text/plain", "sha", "")
    for one in understand(
        text, PublicationContext(title="Northvale SEND inspection report"), AREAS
    ).findings:
        assert text.body[one.span.start : one.span.end] == one.span.quote
        assert len(one.span.quote) <= LONGEST


def test_findings_stand_under_headings_of_what_inspectors_said() -> None:
    found = findings(
        "What inspectors said we do well",
        "Young people are well supported by the youth service.",
        "What needs to get better",
        "Parents do not know the website.",
        "What happens next",
        "A meeting will be held.",
    )
    assert found == [
        ("strength", "inspectors", "Young people are well supported by the youth service."),
        ("area_for_improvement", "inspectors", "Parents do not know the website."),
    ]


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="the shared seed publications are not beside this checkout"
)
def test_the_seed_publications() -> None:
    register = Register(read_register(REAL.read_text(encoding="utf-8")))
    rows = [
        json.loads(line) for line in (SHARED / "corpus" / "manifest.jsonl").read_text().splitlines()
    ]
    published = {
        row["file"].split("/")[-1]: row["published"] for row in rows if row["type"] == "article"
    }
    found, wanted, others = 0, 0, 0
    for line in (SHARED / "gold" / "seeds.jsonl").read_text().splitlines():
        gold = json.loads(line)
        text = reader.extract(
            (SHARED / "seeds" / gold["file"]).read_bytes(), "text/plain", "sha", ""
        )
        analysis = understand(
            text, PublicationContext(published=PartialDate(published[gold["file"]])), register
        )
        assert analysis.classification.label == gold["label"]
        assert analysis.classification.doc_type == gold["doc_type"]
        assert [one.area.name for one in analysis.inspections if one.area] == gold["areas"]
        assert analysis.inspections[0].framework == gold["framework"]
        for kinds, key in (
            ({"strength"}, "strengths"),
            ({"weakness", "area_for_improvement", "priority_action"}, "improvements"),
        ):
            quotes = [
                one.span.quote
                for one in analysis.findings
                if one.kind in kinds and one.stated_by is INSPECTORS
            ]
            right = gold[key] + gold[f"{key}_also"]
            found += sum(
                any(want in " ".join(quote.split()) for quote in quotes) for want in gold[key]
            )
            wanted += len(gold[key])
            others += sum(
                not any(want in " ".join(quote.split()) for want in right) for quote in quotes
            )
    assert found / wanted >= 0.92
    assert found / (found + others) >= 0.88
