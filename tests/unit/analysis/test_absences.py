"""None, hardly any or less of what nobody wants is praise, in invented news."""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import findings_in
from pipeline.analysis.news.sides.absences import lacks_the_unwanted, lessens_the_unwanted
from pipeline.analysis.news.sides.certain import certain_side
from pipeline.extraction import extract as reader
from pipeline.model.terms import FindingKind


@pytest.mark.parametrize(
    "written",
    [
        "The queue for wheelchairs has disappeared.",
        "Inspectors said that waiting lists for autism have all but gone",
        "Overdue reviews are a thing of the past.",
        "Complaints about transport are rare.",
        "Almost no young people with SEND are out of education.",
        "Very few parents need to appeal.",
        "Scarcely a pupil is sent home",
        "Far fewer pupils with SEND miss school.",
        "No family in the city has to travel far for respite.",
        "Not one serious concern was found in our nurseries.",
        "We came through free of any significant failings.",
        "The team did not come across any serious weakness in the county.",
        "Inspectors couldn't name any areas of concern.",
        "Inspectors saw no sign of pupils being excluded unlawfully.",
        "There are no reports, they add, of children going without equipment.",
    ],
)
def test_the_absence_of_what_nobody_wants_is_praise(written: str) -> None:
    assert lacks_the_unwanted(written)
    assert certain_side(written) == 1


def test_what_has_hardly_begun_is_criticism() -> None:
    for written in (
        "Planning for adulthood is at a very early stage.",
        "Inspectors said that next to nothing has changed for families.",
    ):
        assert certain_side(written) == -1
    assert certain_side("Inspectors said that almost everything has changed for families.") == 0


def test_fewer_who_meet_it_are_praise_and_more_are_not() -> None:
    fewer = "The number of pupils who are suspended for a week or more has dropped."
    assert lessens_the_unwanted(fewer) and certain_side(fewer) == 1
    assert not lessens_the_unwanted(fewer.replace("dropped", "grown"))
    assert lessens_the_unwanted("Inspectors saw a sharp fall in the number of pupils who wait.")
    assert not lessens_the_unwanted("Inspectors saw a fall in the number of staff who stay.")
    assert not lessens_the_unwanted("The number of pupils who are taught at home has dropped.")


@pytest.mark.parametrize(
    "written",
    [
        "No plan is made for children who are without a school place.",
        "Few children without a school place get help.",
        "Few families are offered help without having to complain.",
        "Few practitioners know children who are out of school.",
        "No support is there for families who have to go to tribunal.",
        "There is no evidence that waits have fallen.",
        "There is little evidence of leaders acting on unlawful exclusions.",
        "Not a single weakness has been put right.",
        "The trust of families has gone.",
        "The backlog of plans has gone up.",
        "No school is without delays.",
        "Fewer families have to go to tribunal, but too many still wait.",
        "Leaders want fewer children to be placed far from home.",
    ],
)
def test_the_absence_of_what_is_wanted_is_none(written: str) -> None:
    assert not lacks_the_unwanted(written)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hardly any pupils are educated out of the city.",
        "The backlog of late assessments has vanished.",
        "There is no evidence of nurseries sending children away, or turning parents away.",
    ],
)
def test_it_is_not_told_as_weakness(sentence: str) -> None:
    page = (
        f"News\n\nOfsted and the CQC inspected Kelby in May 2021. Inspectors found: “{sentence}”\n"
    )
    text = reader.extract(page.encode(), "text/plain", "0" * 64, "https://n.example/news")
    kinds = {one.kind for one in findings_in(read(text), None) if one.span.quote[:20] in sentence}
    assert kinds <= {FindingKind.STRENGTH}
