"""Words that praise or criticise by themselves, and those that turn criticism into praise."""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import findings_in
from pipeline.analysis.news.sides.certain import asked_of_leaders, certain_side, says_better
from pipeline.analysis.news.sides.doubts import may_fault, may_praise
from pipeline.analysis.news.sides.idioms import idiom_side
from pipeline.analysis.news.sides.plights import is_plight
from pipeline.analysis.news.sides.reversals import turns_to_praise
from pipeline.analysis.news.sides.shares import share_on_time
from pipeline.analysis.news.sides.successes import is_success
from pipeline.analysis.news.sides.verdicts import contrasts
from pipeline.extraction import extract as reader
from pipeline.model.terms import FindingKind


@pytest.mark.parametrize(
    "sentence",
    [
        "As a result, hardly any families have to go to a tribunal.",
        "Mainstream schools in the city rarely turn a pupil away.",
        "Autistic teenagers are never kept waiting.",
        "Leaders do not shy away from bad news.",
        "Carers get a break without their child having to be assessed.",
        "Parents say that they cannot praise the portage visitors highly enough.",
        "Money for equipment is agreed in days rather than months.",
        "Midwives pass on and notice concerns promptly.",
        "Worries about speech are picked up at once.",
        "Meetings that were once fractious are now brisk and friendly.",
        "The gap in reading at age 11 is closing.",
        "Nobody needs a diagnosis to be helped.",
        "Inspectors could not find a nursery without a trained SENCO.",
        "Pooled money means that disputes do not delay help.",
        "Not everything was bad: the portage team is quick.",
    ],
)
def test_what_is_spared_mended_or_over_is_praise(sentence: str) -> None:
    assert turns_to_praise(sentence)
    assert certain_side(sentence) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "A good few children have to travel to the coast.",
        "No parent should have to complain.",
        "Children rarely wait in the north but still do in the south.",
        "Fathers are seldom asked what they think.",
        "Services that were once close are now fewer and slower.",
        "Children with no one to turn to are left waiting.",
    ],
)
def test_what_is_not_spared_is_none(sentence: str) -> None:
    assert not turns_to_praise(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Suspension of pupils with SEND is among the highest in the region.",
        "Many parents had learned of the helpline by chance.",
        "What a toddler gets is a matter of luck.",
        "The post of designated nurse has been vacant since June.",
        "Letters from the panel are baffling.",
        "Trust in the service has ebbed.",
        "Inspectors warn that the hub runs on goodwill.",
        "Leaders speak of partnership, but inspectors did not see it.",
        "Nobody keeps track of pupils on reduced timetables.",
        "Nobody, inspectors say, has settled who pays for hoists.",
        "The rate at which plans are finished had fallen off.",
        "Each therapist's list is dictated by the surgery to which a family belongs.",
    ],
)
def test_what_is_wrong_is_criticism(sentence: str) -> None:
    assert is_plight(sentence)
    assert certain_side(sentence) == -1


@pytest.mark.parametrize(
    "sentence",
    [
        "Help reaches families before they are at breaking point.",
        "The number waiting over two years has dropped.",
        "Moving up to secondary school is no longer a cliff edge.",
        "The posts that stood vacant have been filled, and waits are shorter.",
    ],
)
def test_what_was_wrong_is_no_criticism(sentence: str) -> None:
    assert not is_plight(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The portage service is the envy of others.",
        "Parents are no longer an afterthought.",
        "All twelve interns went on to paid jobs.",
        "Each family has a keyworker whom they trust.",
        "Pupils with plans achieve better than similar pupils elsewhere.",
        "Young children are seen within a fortnight.",
    ],
)
def test_what_goes_well_is_praise(sentence: str) -> None:
    assert is_success(sentence)
    assert certain_side(sentence) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Young children should be seen within a fortnight.",
        "The hub would be a success with more staff.",
        "Few have a keyworker whom they trust.",
    ],
)
def test_what_should_go_well_is_no_praise(sentence: str) -> None:
    assert not is_success(sentence)


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("Barely a third of plans are issued on time.", -1),
        ("Two plans in every ten come on time.", -1),
        ("Only 31% of annual reviews are held on time.", -1),
        ("Nine in ten plans are finished on time.", 1),
        ("Over a year 88 per cent of plans were issued within 20 weeks.", 1),
        ("From 12% on time, plans have come to 60%.", 0),
        ("One plan in three is late.", 0),
    ],
)
def test_the_share_that_is_on_time_shows_a_side(sentence: str, side: int) -> None:
    assert share_on_time(sentence) == side


def test_the_topic_of_a_sentence_is_not_what_it_says() -> None:
    assert certain_side("On gaps in nursing, a team of twelve has been recruited.") == 0
    assert certain_side("On nursing, gaps are found in every school.") == -1


def test_a_pile_that_is_gone_is_praise() -> None:
    assert certain_side("The pile of overdue reviews has gone.") == 1


def sides(said: str) -> dict[str, FindingKind]:
    body = f"News\n\nOfsted and the CQC inspected Kelby in May 2024. {said}\n"
    text = reader.extract(body.encode(), "text/plain", "0" * 64, "https://n.example/news")
    return {one.span.quote: one.kind for one in findings_in(read(text), None)}


@pytest.mark.parametrize(
    "said",
    [
        "Inspectors found that in some villages a child is seen within days; in others it takes years.",
        "They wrote that oversight used to be weak; now every board member knows what to ask.",
    ],
)
def test_what_the_rest_of_a_sentence_takes_back_is_not_told_alone(said: str) -> None:
    first = said.split("; ")[0].split(" that ", 1)[1]
    assert not [quote for quote in sides(said) if first in quote and "; " not in quote]


@pytest.mark.parametrize(
    ("written", "side"),
    [
        ("Hiring more psychologists has paid off.", 1),
        ("They said that things were moving in the right direction.", 1),
        ("Leaders had put inclusion back at the heart of the system.", 1),
        ("Inspectors accept that the recovery plan is realistic.", 1),
        ("New staff are left to sink or swim.", -1),
        ("Parents are asked once decisions have been made.", -1),
        ("Respite is out of reach.", -1),
        ("Respite is no longer out of reach.", 0),
        ("Young people are rarely asked when a course is chosen.", -1),
        ("It found, though, that pupils attain less than the national average.", -1),
        ("Pupils achieve well, and more than the national average.", 0),
        ("Young people are rarely refused.", 0),
    ],
)
def test_turns_of_phrase(written: str, side: int) -> None:
    assert idiom_side(written) == side


@pytest.mark.parametrize(
    ("written", "success"),
    [
        ("Timeliness has climbed from a half to three quarters.", True),
        ("A greater share of young people are in paid work than nationally.", True),
        ("Timeliness has not climbed.", False),
        ("A greater share of pupils are excluded than nationally.", False),
    ],
)
def test_what_goes_well_by_itself(written: str, success: bool) -> None:
    assert is_success(written) is success


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Inspectors ask us and the NHS to explain how decisions are made.", True),
        ("The report wants the council to plan places ten years ahead.", True),
        ("Inspectors asked us to look at the timetable and to keep a room free.", False),
    ],
)
def test_what_inspectors_ask_of_those_who_tell_it(written: str, asked: bool) -> None:
    assert asked_of_leaders(written) is asked


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody tells parents how long the wait is.",
        "No one explains to families why they wait.",
        "Nurses meet every week and do not pass parents from pillar to post.",
    ],
)
def test_what_nobody_says_of_a_wait_is_not_the_absence_of_one(sentence: str) -> None:
    assert certain_side(sentence) != (1 if sentence.startswith("No") else -1)


@pytest.mark.parametrize(
    ("written", "better"),
    [
        ("They found that forms had been gone over, so that needs are better understood.", True),
        ("Forms must be gone over so that needs are better understood.", False),
        ("Forms were not gone over so that needs are better understood.", False),
    ],
)
def test_what_was_done_so_that_something_is_better(written: str, better: bool) -> None:
    assert says_better(written) is better


@pytest.mark.parametrize(
    ("written", "side"),
    [
        ("Newer reviews show clear improvement.", 1),
        ("Reviews show no improvement.", 0),
        ("Commissioners were taken to task for not having replaced the two nurses.", -1),
        ("Nursery schools were singled out for praise for never closing early.", 0),
        ("Teenagers do not get the same help in every part of the county.", -1),
        ("Families are not offered respite across the board.", -1),
        ("Staff do not only work well with the nurses, they do so throughout.", 0),
        ("The partnership ought to communicate sooner.", -1),
        ("Leaders are clear that they must communicate sooner.", 0),
        ("Leaders had to ensure that buses ran in the snow.", 0),
        ("Credit was given to the nurses for turning round a failing clinic.", 0),
        ("Credit is due to the nurses of the clinic.", 1),
        ("The forecast of children’s needs was found to offer reliable figures.", 1),
        ("The forecast was judged to be less than accurate.", 0),
        ("The data was not found to be accurate.", 0),
        ("Nurses go to great lengths for the babies.", 1),
        ("Inspectors were not persuaded that leaders listen.", -1),
    ],
)
def test_the_side_of_what_is_said_of_some_or_of_somebody(written: str, side: int) -> None:
    assert certain_side(written) == side


@pytest.mark.parametrize(
    ("written", "of_two"),
    [
        ("One clinic, though, was found to turn babies away.", False),
        ("They did accept, though, that records had been kept.", False),
        ("The clinic is friendly, though the waits are long.", True),
    ],
)
def test_a_turn_gives_a_statement_no_second_side(written: str, of_two: bool) -> None:
    assert contrasts(written) is of_two


@pytest.mark.parametrize(
    ("written", "side"),
    [
        ("The report finds little wrong with the nursery.", 1),
        ("Far from being late, reviews are held ahead of time.", 1),
        ("Inspectors found nobody who had been left in the cold.", 1),
        ("Praise for the nursery was tempered by worry about its future.", -1),
        ("Directors think more highly of the clinic than families do.", -1),
    ],
)
def test_what_may_be_on_the_other_side_than_its_words(written: str, side: int) -> None:
    assert may_praise(written) is (side > 0)
    assert may_fault(written) is (side < 0)


@pytest.mark.parametrize(
    ("written", "side"),
    [
        ("Children have good lives, and leaders take action where services need to improve.", 0),
        ("Partners act on what needs to get better.", 0),
        ("Where change is called for, the local area partnership acts.", 0),
        ("Where there should be improvements they are already taking action.", 0),
        ("Where improvement is called for, nobody acts.", -1),
        ("Leaders must take action where improvement is needed.", -1),
        ("Leaders do not act where services must improve.", -1),
        ("Reviews are getting quicker.", 1),
        ("There have been many improvements.", 1),
        ("There have been many improvements, but waits are long.", 0),
        ("Reviews are not getting better.", 0),
        ("Nurses and teachers work in isolation.", -1),
        ("Nurses and teachers no longer work in isolation.", 0),
        ("Some teachers work in isolation rooms.", 0),
        ("The help for young adults was found wanting.", -1),
        ("Nothing was found wanting.", 0),
        ("Improvements are wanted in transport.", -1),
    ],
)
def test_who_acts_where_there_is_need_and_what_is_getting_better(written: str, side: int) -> None:
    assert certain_side(written) == side
