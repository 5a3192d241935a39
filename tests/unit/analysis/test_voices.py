"""Whose words they are: inspectors by name, "they" in minutes, lists under introductions, what
notices ask, and halves of sentences, in invented documents.
"""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import findings_in
from pipeline.analysis.news.voices.inspector_names import InspectorNames
from pipeline.extraction import extract as reader
from pipeline.model.terms import FindingKind, StatedBy

OPENING = "Ofsted and the CQC inspected SEND services in Kelby in May 2024."
STRENGTH, WEAKNESS = FindingKind.STRENGTH, FindingKind.WEAKNESS
TO_DO = FindingKind.AREA_FOR_IMPROVEMENT


def told(body: str) -> list[tuple[FindingKind, StatedBy, str]]:
    text = reader.extract(body.encode(), "text/plain", "0" * 64, "https://n.example/news")
    return [(one.kind, one.stated_by, one.span.quote) for one in findings_in(read(text), area=None)]


def by_inspectors(body: str) -> dict[str, FindingKind]:
    return {quote: kind for kind, by, quote in told(body) if by is StatedBy.INSPECTORS}


@pytest.mark.parametrize(
    "introduced",
    [
        "Ada Quill HMI presented the report.",
        "Ada Quill, Her Majesty's Inspector, led the visit.",
        "The lead inspector, Ada Quill, spoke to the press.",
        "Ofsted inspector Ada Quill led the visit.",
    ],
)
@pytest.mark.parametrize(
    "quoted",
    [
        "“Too many families in Kelby wait far too long for a plan,” Ms Quill said.",
        "Ms Quill said: “Too many families in Kelby wait far too long for a plan.”",
    ],
)
def test_an_inspector_by_name_speaks_for_the_inspectorate(introduced: str, quoted: str) -> None:
    ((kind, by, _),) = [
        one for one in told(f"News\n\n{OPENING} {introduced}\n\n{quoted}\n") if "wait" in one[2]
    ]
    assert (kind, by) == (WEAKNESS, StatedBy.INSPECTORS)


def test_she_who_spoke_last_may_be_an_inspector() -> None:
    names = InspectorNames("Ada Quill HMI came.")
    assert names.speak("She added that leaders were honest.", last=True)
    assert not names.speak("She added that leaders were honest.", last=False)
    assert not names.speak("A mother told Ms Quill that nobody rings back.", last=False)
    assert names.speak("Services plan apart, she says, and so there are gaps.", last=True)
    assert not names.speak("Services plan apart, she says, and so there are gaps.", last=False)
    titled = InspectorNames("A letter from Her Majesty's Inspector, Ada Quill, is out.")
    assert titled.speak("Ms Quill writes that plans are late.", last=False)
    assert not InspectorNames("Councillor Ada Quill thanked the inspectors.").speak(
        "Ms Quill said that she was sorry.", last=True
    )


def test_what_minutes_report_that_they_found_is_inspectors() -> None:
    found = by_inspectors(
        f"""Minutes

Mr Oak presented the report. {OPENING} Inspectors had met families. They had found that the
partnership did not have a shared strategy. They had, however, praised how well the virtual school
supports children in care.

Mr Elm said that he was pleased.
"""
    )
    assert set(found.values()) == {WEAKNESS, STRENGTH}


def test_an_introduction_that_names_inspectors_says_whose_words_its_list_is() -> None:
    found = by_inspectors(
        f"""SEND news

{OPENING}

Inspectors liked:
* the supported internships at the hospital
* how quickly the hubs support families who ask for help

Inspectors did not like:
* the wait for wheelchairs

Leaders now must:
* bring the data of health and education into one place
"""
    )
    assert list(found.values()).count(STRENGTH) == 2
    assert "the wait for wheelchairs" in found
    assert found["bring the data of health and education into one place"] is TO_DO


def test_quotations_under_an_introduction_that_names_the_report_are_the_reports() -> None:
    found = by_inspectors(
        f"""Colleagues

{OPENING} We have read it.

From the new report, for your staff meetings:

“The graduated response is well understood and works well in most schools.”
“Parents do not always know what their child is entitled to.”
"""
    )
    assert [*found.values()] == [STRENGTH, WEAKNESS]


@pytest.mark.parametrize(
    "introduction",
    [
        "The purpose of the inspection was to see how effectively the area:",
        "These key areas are what the inspection team focus on:",
        "Inspectors assessed how effectively Kelby's services:",
    ],
)
def test_a_purpose_introduces_no_findings(introduction: str) -> None:
    entries = "* identifies children with SEND early\n* makes their outcomes better and supports them well"
    assert told(f"SEND inspection\n\n{OPENING}\n\n{introduction}\n{entries}\n") == []


def test_what_a_notice_recommends_is_required_by_government() -> None:
    found = told(
        f"""News

{OPENING} The department has sent the council an improvement notice.

These were the recommendations that the improvement notice made:
* Leaders should improve the timeliness of education, health and care plans
"""
    )
    ((kind, by),) = {(kind, by) for kind, by, quote in found if "timeliness" in quote}
    assert (kind, by) == (FindingKind.REQUIRED, StatedBy.GOVERNMENT)


@pytest.mark.parametrize(
    "sentence",
    [
        "Leaders in health should make sure that children who wait for a diagnosis are supported.",
        "Inspectors would like leaders to make sure that young people move with a clear plan.",
        "The partnership is asked to improve how schools and health services share information.",
        "What inspectors want next: the partnership should spread the best practice to all schools.",
    ],
)
def test_what_inspectors_ask_of_leaders_is_to_be_improved(sentence: str) -> None:
    found = by_inspectors(
        f"SEND inspection\n\n{OPENING} Outcomes are inconsistent.\n\n{sentence}\n"
    )
    assert found[sentence] is TO_DO


def test_what_a_sentence_sets_against_a_finding_is_its_opposite() -> None:
    found = by_inspectors(
        f"News\n\n{OPENING} Inspectors said that newer plans had got better, but that too many older"
        " plans are of poor quality and out of date.\n"
    )
    assert [*found.values()] == [STRENGTH, WEAKNESS]


def test_praise_is_not_told_without_what_limits_it() -> None:
    found = by_inspectors(
        f"News\n\n{OPENING} Experiences were found to be inconsistent.\n\nAlthough portage is strong in"
        " the town, parents in the villages have heard little of it. Inspectors said that schools"
        " support pupils well.\n"
    )
    limit = "parents in the villages have heard little of it."
    assert "portage is strong in the town" not in found or found[limit] is WEAKNESS
    assert STRENGTH in found.values()


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("They said that schools in the town are inclusive.", STRENGTH),
        ("It also said that the panel for the early years was highly effective.", STRENGTH),
        (
            "The joint letter of 3 June says that trust between families and leaders has ebbed away.",
            WEAKNESS,
        ),
        ("They were unhappy about the long waits of children for wheelchairs.", WEAKNESS),
        ("Portage workers never fail to return a call, the report says.", STRENGTH),
    ],
)
def test_what_a_sentence_says_that_inspectors_told_is_theirs(
    sentence: str, kind: FindingKind
) -> None:
    found = by_inspectors(f"News\n\n{OPENING} Inspectors wrote a letter. {sentence}\n")
    assert found.get(sentence) is kind


@pytest.mark.parametrize(
    "sentence",
    [
        "The report says that inspectors will return within three years.",
        "They said that a monitoring visit would be carried out by a good team.",
        "This is what they did not find: that parents are pushy and schools poor.",
    ],
)
def test_what_is_to_come_or_was_not_found_is_no_finding(sentence: str) -> None:
    assert by_inspectors(f"News\n\n{OPENING} Inspectors wrote a letter. {sentence}\n") == {}


def test_a_sentence_quoted_where_inspectors_speak_is_theirs() -> None:
    found = by_inspectors(
        f"""News

{OPENING} Inspectors write of many services.

“Disabled children who are at risk of harm are seen quickly.”

“I am sorry,” said Councillor Ann Hurst. “We have let children down.”
"""
    )
    assert found == {"“Disabled children who are at risk of harm are seen quickly.”": STRENGTH}


def test_what_has_yet_to_be_made_needs_no_other_evidence() -> None:
    found = by_inspectors(
        f"News\n\n{OPENING}\n\nWhere progress has yet to be made:\n"
        "* joint working between the county and the two hospitals\n"
        "* making sure that nobody falls off a cliff at 19\n"
    )
    assert {*found.values()} <= {WEAKNESS, TO_DO}
    assert len(found) == 2


def test_an_apology_is_no_finding_whoever_makes_it() -> None:
    said = (
        "Ofsted and the CQC found inconsistent experiences and outcomes in the area SEND inspection"
        " of Devon in March 2025.\n\nCouncillor Ann Other said: “I am sorry that too many children"
        " have waited too long for therapy. I apologise to every family that we have let down. We"
        " did not listen to families.”\n\nThe council apologises for the delays that families have"
        " faced with their plans."
    )
    quotes = [quote for _, _, quote in told(said)]
    assert not [each for each in quotes if "sorry" in each or "apolog" in each]
    assert "We did not listen to families." in quotes
