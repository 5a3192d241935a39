"""Statements with two sides, of no side or of another time, in invented news and minutes: none is
told as praise or criticism that it is not.
"""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.language.statement_types import asks
from pipeline.analysis.news.findings import findings_in, withheld_in
from pipeline.analysis.news.sides.absences import spares_everybody
from pipeline.analysis.news.sides.certain import certain_side, only_criticises
from pipeline.analysis.news.sides.doubts import may_fault, may_praise
from pipeline.analysis.news.sides.plain_praise import only_praises
from pipeline.extraction import extract as reader
from pipeline.model.terms import FindingKind, StatedBy

OPENING = "Ofsted and the CQC carried out a SEND revisit of Kelby in May 2021."
TOLD = (FindingKind.STRENGTH, FindingKind.WEAKNESS, FindingKind.AREA_FOR_IMPROVEMENT)


def told(body: str, media_type: str = "text/plain") -> list[tuple[FindingKind, StatedBy, str]]:
    text = reader.extract(body.encode(), media_type, "0" * 64, "https://n.example/news")
    found = findings_in(read(text), None)
    return [(one.kind, one.stated_by, one.span.quote) for one in found if one.kind in TOLD]


@pytest.mark.parametrize("opener", ["", "The Director reported that ", "Inspectors said that "])
@pytest.mark.parametrize(
    "sentence",
    [
        "of the 5 weaknesses, 3 were found to have sufficient progress and 2 were not.",
        "three areas of weakness had made sufficient progress and the other two had not.",
        "sufficient progress was seen in four areas of weakness, but the fifth did not.",
        "of seven weaknesses five were judged to show sufficient progress, two were not.",
        "early years services had improved and the youth clinics have not.",
    ],
)
def test_no_half_of_a_statement_with_two_sides_is_told(opener: str, sentence: str) -> None:
    said = opener + sentence if opener else sentence[0].upper() + sentence[1:]
    assert told(f"Minutes\n\n{OPENING} {said} Members thanked staff.\n") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Kelby was told back in 2018 to write a statement of action, because its plans were poor.",
        "In 2017 the council was ordered to produce a statement of action for its poor services.",
        "After the first inspection leaders were asked to deal with long delays and weak plans.",
        "Five years ago we were required to put right serious failings in our health services.",
        "Inspectors first inspected the city in 2017, and saw slow plans and parents shut out.",
        "There had been four serious weaknesses at that time: no strategy, late plans and more.",
    ],
)
def test_what_an_earlier_inspection_asked_for_is_no_weakness_of_now(sentence: str) -> None:
    assert told(f"A better report\n\n{sentence} {OPENING}\n") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors told the city that there were no areas of significant weakness.",
        "The Director said that Ofsted and the CQC identified no areas of serious weakness.",
        "“The inspectors did not find any significant weaknesses,” said Councillor Ann Hurst.",
        "Inspectors found that three of the weaknesses no longer need to be monitored.",
    ],
)
def test_the_absence_of_weaknesses_is_none(sentence: str) -> None:
    assert not [one for one in told(f"News\n\n{OPENING} {sentence}\n") if one[0] is TOLD[1]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors write: “Fewer pupils with SEND are excluded than three years ago.”",
        "The letter writes that fewer children with SEND are absent from school.",
        "Ofsted wrote: “Fewer families are kept waiting for a place.”",
    ],
)
def test_what_inspectors_write_is_theirs(sentence: str) -> None:
    ((kind, by, _),) = told(f"News\n\n{OPENING} {sentence}\n")
    assert (kind, by) == (FindingKind.STRENGTH, StatedBy.INSPECTORS)


@pytest.mark.parametrize(
    ("made", "not_made"),
    [
        ("Sufficient progress has been made in:", "Sufficient progress has yet to be made in:"),
        ("Progress has been sufficient on:", "Progress has not been sufficient on:"),
        ("Enough progress was made on:", "Enough progress has not been made on:"),
        ("Kelby has made sufficient progress with:", "Sufficient progress still to be made with:"),
    ],
)
def test_entries_are_on_the_side_of_their_list(made: str, not_made: str) -> None:
    page = (
        f"<html><body><main><h1>SEND revisit</h1><p>{OPENING}</p>"
        f"<h2>{made}</h2><ul><li>joint buying of hearing aids</li>"
        "<li>the local offer in nursery schools</li></ul>"
        f"<h2>{not_made}</h2><ul><li>waiting times for speech therapy</li></ul>"
        "</main></body></html>"
    )
    sides = {quote: kind for kind, _, quote in told(page, "text/html")}
    assert sides["joint buying of hearing aids"] is FindingKind.STRENGTH
    assert sides["the local offer in nursery schools"] is FindingKind.STRENGTH
    assert sides.get("waiting times for speech therapy") is not FindingKind.STRENGTH


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors saw how much leaders have improved and noted as well that much is still to be done.",
        "They said services are getting better for all that parents feel that little has changed.",
        "The report found that waits have fallen in the north though not yet in the south.",
    ],
)
def test_what_has_two_sides_is_kept_and_not_told(sentence: str) -> None:
    text = reader.extract(f"News\n\n{OPENING} {sentence}\n".encode(), "text/plain", "0" * 64, "")
    assert not [one for one in findings_in(read(text), None) if one.kind in TOLD]
    assert sentence[:30] in " ".join(
        text.body[start:end] for _, start, end in withheld_in(read(text))
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors found that what families get has to be better.",
        "The report says that work is urgently needed on annual reviews.",
        "Inspectors said that what leaders grasp of their own work is too limited.",
        "They noted that help varies and that for many a lot is left to do.",
    ],
)
def test_what_only_criticises_or_demands_is_criticism(sentence: str) -> None:
    kinds = {kind for kind, _, _ in told(f"News\n\n{OPENING} {sentence}\n")}
    assert kinds and TOLD[0] not in kinds


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Inspectors came back to see if enough progress had been made on the plans.", True),
        ("Inspectors came back to see if plans were better and found them weak.", False),
        ("How effectively the area identifies the needs of children with SEND.", True),
        ("How well leaders meet the needs of children is getting better.", False),
    ],
)
def test_what_inspectors_look_at_is_not_what_they_found(sentence: str, asked: bool) -> None:
    assert asks(sentence) is asked


@pytest.mark.parametrize(
    "sentence",
    [
        "After the report came out parents spoke of their anger at how poor services are.",
        "The partnership said sorry to the children whose plans the inspectors called weak.",
        "By law a plan must not take longer than 20 weeks, which too many in Kelby do.",
        "Hundreds of families signed a petition against poor services that fail their children.",
        "The council and the ICB accept the findings in full and are deeply committed to families.",
        "Local leaders take great pride in the strong practice of which the report speaks.",
        "This is thanks to the hard work and dedication of our strong and caring staff.",
        "Kelby Council and the ICB are ‘jointly responsible’ for writing the statement, it said.",
    ],
)
def test_how_a_report_is_taken_or_what_the_law_wants_is_no_finding(sentence: str) -> None:
    found = told(f"News\n\n{OPENING} Inspectors found that plans are weak. {sentence}\n")
    assert not [one for one in found if one[1] is StatedBy.INSPECTORS and one[2] in sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors said that early help is easy to get and that families trust it.",
        "Inspectors found that no child is left to wait for equipment.",
        "Inspectors found that leaders are committed and take pride in what children achieve.",
        "Inspectors found that very few families feel the need to complain.",
        "Inspectors found that children in the early years are assessed accurately and without delay.",
        "Inspectors were struck by how well the nurses of the neonatal team work with families.",
    ],
)
def test_what_no_word_criticises_is_praise(sentence: str) -> None:
    ((kind, by, _),) = told(f"News\n\n{OPENING} {sentence}\n")
    assert (kind, by) == (FindingKind.STRENGTH, StatedBy.INSPECTORS)


@pytest.mark.parametrize(
    "written",
    [
        "early help is easy to get, though not in the north",
        "improve the clear and timely advice of health services",
        "Working well together across health and education",
        "plans need clear outcomes and better advice",
        "no parent who waits knows how long, but staff are kind",
    ],
)
def test_what_may_criticise_is_not_certain_praise(written: str) -> None:
    assert not only_praises(written)
    assert not spares_everybody(written)


@pytest.mark.parametrize(
    ("introduction", "kind"),
    [
        ("According to inspectors the area has not:", FindingKind.WEAKNESS),
        ("By contrast, inspectors found that leaders now:", FindingKind.STRENGTH),
        ("For all these criticisms, inspectors say, strengths are:", FindingKind.STRENGTH),
    ],
)
def test_an_introduction_says_which_side_its_list_is_on(
    introduction: str, kind: FindingKind
) -> None:
    entries = "* won back the trust of families\n* made sure that nurses work closely with schools"
    found = told(f"News\n\n{OPENING}\n\n{introduction}\n{entries}\n")
    assert found
    assert {one[0] for one in found} == {kind}


def test_an_introduction_is_nobodys_claim() -> None:
    found = told("News\n\nThe council has let families down and leaders have yet to:\n* say so\n")
    assert not [quote for *_, quote in found if quote.endswith(("yet to", "down"))]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("The framework has no better outcome than this.", set()),
        ("The framework has no good word for waits.", {FindingKind.WEAKNESS}),
    ],
)
def test_who_tells_the_best_outcome_criticises_nothing(
    sentence: str, kinds: set[FindingKind]
) -> None:
    assert {kind for kind, _, _ in told(f"News\n\nServices are inspected. {sentence}\n")} == kinds


@pytest.mark.parametrize(
    "sentence",
    [
        "Only four plans in the past year had been issued late.",
        "Joint commissioning, too often a weak spot elsewhere, was held up as an example.",
        "Nobody referred to the clinic had waited for longer than twelve weeks.",
        "Leaders can see at a glance where delays arise.",
        "There has been a steep fall in persistent absence and in exclusions.",
        "Families are offered early help before anyone has to raise a concern.",
    ],
)
def test_what_may_praise_is_not_told_as_criticism(sentence: str) -> None:
    assert may_praise(sentence)
    kinds = {kind for kind, _, _ in told(f"News\n\n{OPENING} Inspectors found that {sentence}\n")}
    assert kinds <= {FindingKind.STRENGTH}


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors considered that leaders had been over-optimistic.",
        "School nursing is depleted.",
        "Inspectors found that the older a child gets, the thinner the help.",
        "Suspension in secondary schools has risen as well.",
        "The inspectors say that schools send pupils home when things get tough.",
    ],
)
def test_what_may_criticise_is_not_told_as_praise(sentence: str) -> None:
    assert may_fault(sentence) or only_criticises(sentence)
    kinds = {kind for kind, _, _ in told(f"News\n\n{OPENING} {sentence}\n")}
    assert FindingKind.STRENGTH not in kinds


@pytest.mark.parametrize(
    "sentence",
    [
        "so few places are left that children are driven far",
        "no child ought to wait four years",
        "none of the weaknesses had been put right",
        "nobody told parents how long they would have waited",
    ],
)
def test_denied_or_wished_for_it_praises_nothing(sentence: str) -> None:
    assert not may_praise(sentence)


def test_from_the_worst_to_better_than_most_is_praise() -> None:
    assert (
        certain_side("Timeliness went from one of the worst in the country to above average.") > 0
    )
    assert certain_side("Timeliness went from above average to one of the worst.") <= 0


@pytest.mark.parametrize(
    "sentence",
    [
        "a baby's funeral was the first time that services met each other and worked well together.",
        "staff were kind to the family of a boy who died while he waited for a wheelchair.",
        "leaders acted swiftly after a girl took her own life.",
    ],
)
def test_what_tells_a_death_is_never_told_as_praise(sentence: str) -> None:
    kinds = {kind for kind, _, _ in told(f"News\n\n{OPENING} Inspectors found that {sentence}\n")}
    assert FindingKind.STRENGTH not in kinds
