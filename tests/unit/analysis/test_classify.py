"""Recognition: invented publications by label, type and reason, and the labelled pages of the
shared folder.
"""

import json
from pathlib import Path

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.classify import classify
from pipeline.analysis.recognition.signals import signals
from pipeline.extraction import extract as reader
from pipeline.model.documents import Classification, PublicationContext, Text
from pipeline.model.terms import DocType, Label
from pipeline.register.local_areas import read_register
from tests.support.paths import AREAS as REAL
from tests.support.paths import SHARED
from tests.support.publications import PUBLICATIONS, REGISTER, Publication

pytestmark = pytest.mark.replay

AREAS = Register(read_register(REGISTER))


def of(publication: Publication) -> tuple[Text, Classification]:
    text = reader.extract(publication.body.encode(), "text/plain", "sha", publication.url)
    return text, classify(
        text, PublicationContext(url=publication.url, title=publication.title), AREAS
    )


@pytest.mark.parametrize("publication", PUBLICATIONS, ids=lambda one: one.id)
def test_label_and_type(publication: Publication) -> None:
    _, found = of(publication)
    assert (found.label, found.doc_type) == (publication.label, publication.doc_type)


def test_scores_are_probabilities_and_cues_are_quoted_exactly() -> None:
    for publication in PUBLICATIONS:
        text, found = of(publication)
        assert 0 < found.score <= 1
        assert found.score >= 1 / 3 or found.needs_review, "the least likely label, and sure"
        assert found.cues and found.version == "classify/2"
        for cue in found.cues:
            if cue.span:
                assert text.body[cue.span.start : cue.span.end] == cue.span.quote
        if found.label is not Label.OTHER:
            assert found.evidence


def test_the_declared_type_of_a_source_rules() -> None:
    text = reader.extract(PUBLICATIONS[0].body.encode(), "text/plain", "sha", "")
    found = classify(text, PublicationContext(doc_type=DocType.HEALTH_BODY), AREAS)
    assert found.doc_type is DocType.HEALTH_BODY


def test_an_outcome_without_a_place_goes_to_review() -> None:
    body = PUBLICATIONS[0].body.replace("Northvale", "Nowhereshire")
    text = reader.extract(body.encode(), "text/plain", "sha", "")
    found = classify(text, PublicationContext(title="Report on SEND services published"), AREAS)
    assert found.label is not Label.INSPECTION_OUTCOME or (
        found.needs_review and "local area" in found.reason
    )


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="the shared labelled pages are not beside this checkout"
)
def test_labelled_pages_reach_the_floor() -> None:
    register = Register(read_register(REAL.read_text(encoding="utf-8")))
    say = {
        "positive": "inspection_outcome",
        "announcement": "inspection_announced",
        "negative": "other",
    }
    rows = [json.loads(line) for line in (SHARED / "gold" / "web.jsonl").read_text().splitlines()]
    right, review = 0, 0
    for row in rows:
        text = reader.extract(row["text"].encode(), "text/plain", "sha", row["url"])
        found = classify(text, PublicationContext(url=row["url"], title=row["title"]), register)
        right += found.label == say[row["label"]]
        review += found.needs_review
    assert right / len(rows) >= 0.95
    assert review / len(rows) <= 0.08


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared reports are not beside this checkout")
def test_other_reports_of_the_same_site_are_no_outcomes() -> None:
    register = Register(read_register(REAL.read_text(encoding="utf-8")))
    lines = (SHARED / "gold" / "reports.jsonl").read_text().splitlines()
    ours = {Path(json.loads(line)["file"]).name for line in lines}
    others = [
        path
        for path in sorted((SHARED / "corpus" / "reports").glob("*.pdf"))
        if path.name not in ours
    ]
    assert len(others) == 27
    for path in others:
        text = reader.extract(path.read_bytes(), "application/pdf", "sha", "")
        assert (
            classify(text, PublicationContext(), register).label is not Label.INSPECTION_OUTCOME
        ), path.name


def test_what_is_shown_for_a_subject_is_the_longest_of_the_phrases_that_begin_first() -> None:
    """With sets of names the choice would depend on how Python orders them that day."""
    words = (
        "The local area’s SEND arrangements were inspected. Inspectors found strengths in the local"
        " area’s work."
    )
    found = signals(
        read(Text(document="sha", version="text/1", body=words)), PublicationContext(), AREAS
    )["subject: area"]
    assert found.hit is not None
    assert words[found.hit.start : found.hit.end] == "local area’s SEND"


def test_what_only_send_inspections_have_shows_that_a_text_is_about_one() -> None:
    body = (
        "Northvale was revisited from 15 to 17 April 2019. Ofsted and the CQC judged progress to be"
        " sufficient in 2 of 5 areas of weakness.\n\nAn accelerated progress plan will go to the"
        " Department for Education."
    )
    text = reader.extract(body.encode(), "text/plain", "sha", "https://paper.example/news")
    found = classify(text, PublicationContext(title="Northvale revisit result"), AREAS)
    assert found.label is Label.INSPECTION_OUTCOME and found.needs_review
    school = body.replace("Northvale", "The school").replace("and the CQC ", "")
    school = school.replace("An accelerated progress plan", "A plan")
    text = reader.extract(school.encode(), "text/plain", "sha", "https://paper.example/news")
    assert classify(text, PublicationContext(title="Result"), AREAS).label is Label.OTHER


def test_a_review_by_the_department_is_no_result_without_a_person() -> None:
    body = (
        "Northvale Local Offer: Accelerated Progress Plan, twelve-month review\n\nOn 9 November the"
        " Department for Education and NHS England held the twelve-month review of Northvale's"
        " accelerated progress plan for SEND services. They found that co-production and the quality"
        " of plans have improved and need no more formal monitoring. Waits for autism assessments"
        " stay under review, and the partnership has accepted this."
    )
    text = reader.extract(body.encode(), "text/plain", "sha", "")
    context = PublicationContext(url="https://www.northvalelocaloffer.org.uk/plan/review")
    found = classify(text, context, AREAS)
    assert found.label is Label.OTHER or found.needs_review
    inspected = body.replace("They found", "Ofsted inspectors found")
    text = reader.extract(inspected.encode(), "text/plain", "sha", "")
    assert "department" not in classify(text, context, AREAS).reason


@pytest.mark.parametrize(
    ("title", "words"),
    [
        (
            "Elmshire chosen for a national look at therapies",
            "Inspectors from Ofsted and the CQC will be in Elmshire from 9 to 11 June for one of"
            " this year's thematic visits, on children with SEND who need therapies. There will be"
            " a national report. Parents can take part in a survey.",
        ),
        (
            "Ofsted and CQC are coming",
            "This autumn Ofsted and CQC will carry out an interim visit to the Elmshire local area"
            " in place of inspections of SEND services. A survey for parents opens on Monday.",
        ),
        (
            "Elmshire survey",
            "Ofsted and the CQC will come to Elmshire in June to learn how children with SEND are"
            " helped who are out of school. Please answer our survey. Nothing that you say will"
            " count towards a judgement of your local area.",
        ),
    ],
)
def test_a_visit_to_come_that_judges_no_area_is_no_announcement(title: str, words: str) -> None:
    text = reader.extract(words.encode(), "text/plain", "sha", "")
    assert classify(text, PublicationContext(title=title), AREAS).label is Label.OTHER


@pytest.mark.parametrize(
    ("title", "words"),
    [
        (
            "Mock area SEND inspection of Elmshire next week",
            "Ofsted and the CQC will inspect Elmshire's local area partnership before long: we could"
            " be notified at any time. In readiness, inspectors of our own will be here from Monday"
            " for a SEND inspection, with a survey and a webinar.",
        ),
        (
            "Peer review of SEND in Elmshire",
            "The peer team will arrive on Monday to help Elmshire prepare for its area SEND"
            " inspection by Ofsted and the Care Quality Commission, which is due. A survey for"
            " parents is open until then, and inspectors will meet our forum.",
        ),
    ],
)
def test_a_rehearsal_or_review_by_peers_is_not_told_as_an_announcement(
    title: str, words: str
) -> None:
    text = reader.extract(words.encode(), "text/plain", "sha", "")
    found = classify(text, PublicationContext(title=title), AREAS)
    assert found.label is Label.OTHER or (
        found.label is Label.INSPECTION_ANNOUNCED and found.needs_review
    )


def test_a_revisit_that_recalls_what_was_found_before_tells_its_own_result() -> None:
    words = (
        "Elmshire has improved in all but one of the areas of weakness that were named three years"
        " ago, according to inspectors who went back to the county in October."
    )
    text = reader.extract(words.encode(), "text/plain", "sha", "")
    found = classify(text, PublicationContext(title="County does better"), AREAS)
    assert (found.label, found.needs_review) == (Label.INSPECTION_OUTCOME, True)


_ALL_OUTCOMES = (
    "The arrangements typically lead to positive experiences and outcomes; they lead to"
    " inconsistent experiences and outcomes; or there are widespread and/or systemic failings"
    " leading to significant concerns. In the last case the area writes a priority action plan."
)


@pytest.mark.parametrize(
    "ahead",
    [
        "The inspectors write their report. We expect it to appear by the end of May.",
        "Ofsted is now drafting the report, which parents can read before summer.",
        "Families await the findings.",
        "When is the report due? In June, we think.",
        "The whole report is going to be made public before summer.",
    ],
)
def test_outcomes_explained_while_the_report_is_awaited_are_no_result(ahead: str) -> None:
    body = (
        "Has the inspection finished? Yes. Inspectors of Ofsted and the CQC left Northvale on"
        f" Friday 27 March 2026. What happens now? {ahead} What are the possible outcomes?"
        f" There are three. {_ALL_OUTCOMES} Where can I read what inspectors said about Northvale"
        " before? Letters of the earlier inspections are on the website too."
    )
    assert _labelled("Northvale Local Offer: the area SEND inspection", body) is not (
        Label.INSPECTION_OUTCOME
    )


def test_an_inspection_that_is_on_is_no_result_whatever_the_last_one_found() -> None:
    body = (
        "Watchdogs are in Northvale this week. Inspectors from Ofsted and the Care Quality Commission"
        " are carrying out a monitoring inspection on 13 and 14 May. It is a year and a half since"
        ' they found "widespread and/or systemic failings". Their report told of waits of four'
        " years, of plans that nobody reviewed and of parents who had lost trust. Inspectors ordered"
        " a priority action plan. Leaders had not acted. The findings are to be published in July."
    )
    assert _labelled("Watchdogs back to check on special needs failings", body) is (
        Label.INSPECTION_ANNOUNCED
    )


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("has been wholly taken up with its", Label.INSPECTION_ANNOUNCED),
        ("was glad of what it learnt from another's", Label.OTHER),
    ],
)
def test_an_inspection_in_the_title_that_the_area_is_busy_with_is_on(
    words: str, label: Label
) -> None:
    body = (
        f"For weeks the area {words} SEND inspection. How well services work together is what such"
        " inspections look into. The peer review in October brought us a critical friend from"
        " another council. The forum has sat down with them, passed on what parents have lived"
        " through and asked for answers. Read the motion of the council, and hear what parents said."
    )
    assert _labelled("Area SEND inspection: what the forum does", body) is label


@pytest.mark.parametrize(
    "looking_back",
    [
        "When the call came, we had been expecting the inspectors for months. Preparation had begun"
        " in spring, and staff were waiting for the phone to ring.",
        "For a year the area had been preparing for the inspection that was due, and was expecting"
        " inspectors every Monday.",
    ],
)
def test_a_title_with_the_result_outweighs_how_the_inspection_was_expected(
    looking_back: str,
) -> None:
    body = (
        f"{looking_back} Now we know. Ofsted and the CQC have published their report on Northvale,"
        " and they say that our arrangements typically lead to positive experiences and outcomes"
        " for children and young people with SEND. We will be publishing a strategic plan before"
        " Easter. The next full inspection is expected in about five years."
    )
    label = _labelled("Northvale’s SEND inspection: the report is out", body)
    assert label is Label.INSPECTION_OUTCOME


def _labelled(title: str, body: str) -> Label:
    text = reader.extract(body.encode(), "text/plain", "sha", "")
    return classify(text, PublicationContext(title=title, published="2026-04-08"), AREAS).label
