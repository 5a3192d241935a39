"""Who has the floor: headings, labels and lead-ins that give it to somebody other than inspectors, in
invented documents.
"""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import findings_in, withheld_in
from pipeline.analysis.news.judgement import Doubt
from pipeline.analysis.news.voices.floor import Floor, behind_lead_in, below_heading
from pipeline.extraction import extract as reader
from pipeline.model.terms import StatedBy
from tests.unit.analysis.test_voices import STRENGTH, WEAKNESS, by_inspectors, told

OPENING = (
    "Ofsted and the CQC inspected SEND services in Kelby in May 2025. The report says that"
    " experiences and outcomes are inconsistent."
)
THEIRS = "Inspectors found that too many children wait too long for speech and language therapy."
PLAIN = (
    "Annual reviews are held on time and schools work closely with families.",
    "Children wait too long for an assessment of autism.",
)


@pytest.mark.parametrize(
    "heading",
    [
        "What the parents' network says",
        "How governors see it",
        "MP Ada Quill's view",
        "A governor's letter about the inspection",
        "The auditor's verdict",
        "Statement from the Kelby Carers' Alliance",
        "Views of headteachers",
        "Our response",
        "Governors told us",
        "Reaction",
        "Ada Quill (Kelby North) (Ind)",
        "The Minister",
        "A tribunal ruling",
        "Inspection of Kelby Hill Primary School",
    ],
)
def test_what_stands_below_a_heading_that_names_another_speaker_is_theirs(heading: str) -> None:
    found = by_inspectors(f"News\n\n{OPENING}\n\n{THEIRS}\n\n{heading}\n\n{' '.join(PLAIN)}\n")
    assert found.keys().isdisjoint(PLAIN)
    assert found[THEIRS] is WEAKNESS


@pytest.mark.parametrize(
    "heading",
    [
        "What inspectors found",
        "The inspectors' view",
        "What the report says",
        "What works well",
        "Children's experience",
        "Leaders' response to need",
        "Key findings",
        "What families said to inspectors",
        "How early are needs found?",
        "How well do leaders hear families?",
        "How children are heard",
    ],
)
def test_headings_of_inspectors_or_of_a_matter_give_the_floor_to_nobody_else(heading: str) -> None:
    assert below_heading(heading) in (None, Floor.INSPECTORS)


@pytest.mark.parametrize(
    "lead_in",
    [
        "The network's secretary, Ada Quill, set out what families experience:",
        "Here is what our members told us:",
        "These are the points made by governors:",
        "Weaknesses, according to the teachers' union:",
    ],
)
def test_a_list_behind_a_lead_in_is_of_whom_it_names(lead_in: str) -> None:
    entries = "\n".join(f"* {one}" for one in PLAIN)
    found = by_inspectors(f"News\n\n{OPENING}\n\n{THEIRS}\n\n{lead_in}\n{entries}\n")
    assert found.keys().isdisjoint(PLAIN)


@pytest.mark.parametrize(
    "lead_in",
    [
        "The director set out what inspectors had found:",
        "The chair listed the strengths in the report:",
        "They said:",
        "On schools they said:",
        "In sum the team found:",
        "Members heard that:",
        "The list of faults comes to five items:",
        "A full list follows:",
        "Their answers were these:",
    ],
)
def test_who_introduces_what_inspectors_found_only_passes_it_on(lead_in: str) -> None:
    assert behind_lead_in(lead_in) in (None, Floor.INSPECTORS)


@pytest.mark.parametrize(
    "paragraph", ["A charity's report goes further.", "This is what parents see."]
)
def test_a_paragraph_may_only_say_whose_turn_it_is(paragraph: str) -> None:
    found = by_inspectors(f"News\n\n{OPENING}\n\n{THEIRS}\n\n{paragraph}\n\n{PLAIN[1]}\n")
    assert PLAIN[1] not in found


def test_an_inspector_by_name_takes_the_floor_from_nobody() -> None:
    body = f"News\n\n{OPENING}\n\nThe lead inspector, Ada Quill, said:\n\n“{PLAIN[1]}”\n"
    assert [kind for quote, kind in by_inspectors(body).items() if PLAIN[1] in quote] == [WEAKNESS]


def test_paragraphs_go_on_until_inspectors_are_named() -> None:
    back = "Schools meet the needs of deaf children well."
    found = by_inspectors(
        f"News\n\n{OPENING}\n\nA charity's report goes further.\n\nFew parents get an answer.\n\n"
        f"{PLAIN[1]}\n\n{THEIRS} {back}\n"
    )
    assert PLAIN[1] not in found
    assert found[THEIRS] is WEAKNESS


@pytest.mark.parametrize(
    "heading", ["The inspection team's feedback", "What the inspection team told us"]
)
def test_a_heading_of_inspectors_in_other_words_gives_them_the_floor(heading: str) -> None:
    late = "Annual reviews are often late."
    body = f"News\n\n{OPENING}\n\nParents met the cabinet member.\n\n{heading}\n\n{late}\n"
    assert by_inspectors(body)[late] is WEAKNESS


def test_a_label_names_the_speaker_of_its_paragraph_alone() -> None:
    found = by_inspectors(
        f"News\n\n{OPENING}\n\nCouncillor Ada Quill, cabinet member: {PLAIN[0]}\n\n{THEIRS}\n"
    )
    assert list(found) == [
        "The report says that experiences and outcomes are inconsistent.",
        THEIRS,
    ]


def test_a_sentence_that_says_so_itself_is_inspectors_below_any_heading() -> None:
    praise = "Inspectors praised portage workers, who know each child well."
    found = by_inspectors(f"News\n\n{OPENING}\n\nWhat the union says\n\n{PLAIN[1]}\n\n{praise}\n")
    assert found.keys() >= {praise}
    assert PLAIN[1] not in found


def test_the_next_heading_of_the_same_rank_takes_the_floor_back() -> None:
    page = (
        f"<h1>News</h1><p>{OPENING}</p><h2>What the union says</h2><h3>Reviews</h3><p>{PLAIN[0]}</p>"
        f"<h2>What inspectors found</h2><h3>Waits</h3><p>{THEIRS}</p><p>{PLAIN[1]}</p>"
    )
    text = reader.extract(
        f"<html><body><article>{page}</article></body></html>".encode(),
        "text/html",
        "0" * 64,
        "https://n.example/news",
    )
    found = {
        one.span.quote: one.kind
        for one in findings_in(read(text), area=None)
        if one.stated_by is StatedBy.INSPECTORS
    }
    assert PLAIN[0] not in found
    assert found[THEIRS] is WEAKNESS


def test_what_another_speaker_claims_is_told_as_theirs() -> None:
    body = f"News\n\n{OPENING}\n\nWhat the union says\n\n{PLAIN[0]}\n"
    assert [(kind, by) for kind, by, quote in told(body) if quote == PLAIN[0]] == [
        (STRENGTH, StatedBy.PERSON)
    ]


def test_it_is_withheld_for_whose_words_it_is_in() -> None:
    text = reader.extract(
        f"News\n\n{OPENING}\n\n{THEIRS}\n\nThe forum's view\n\n{PLAIN[1]}\n".encode(),
        "text/plain",
        "0" * 64,
        "https://n.example/news",
    )
    withheld = {text.body[start:end]: doubt for doubt, start, end in withheld_in(read(text))}
    assert withheld.get(PLAIN[1], Doubt.VOICE) is Doubt.VOICE
