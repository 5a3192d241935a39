"""Outcomes in the words of councils and newspapers, and sentences that state none."""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.told.outcome import Told, stated_in, with_subject
from pipeline.model.documents import Text, span
from pipeline.model.terms import Framework, Outcome, Visit


def stated(
    *sentences: str,
    frameworks: tuple[Framework, ...] = tuple(Framework),
    revisited: bool = False,
) -> Told | None:
    """The outcome of a text that consists of these sentences."""
    return stated_in(
        read(Text(document="d", version="v", body=" ".join(sentences))),
        frameworks,
        revisited=revisited,
    )


NEW, OLD = Framework.AREA_SEND_2023, Framework.LOCAL_AREA_SEND_2016


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("Arrangements typically lead to positive experiences and outcomes.", Outcome.POSITIVE),
        ("Northvale has been given the highest possible rating.", Outcome.POSITIVE),
        ("This is the best of the three.", Outcome.POSITIVE),
        ("Children have inconsistent experiences and outcomes.", Outcome.INCONSISTENT),
        (
            "A third of plans are late: experiences and outcomes of children are inconsistent.",
            Outcome.INCONSISTENT,
        ),
        ("It is the middle of three possible outcomes.", Outcome.INCONSISTENT),
        ("Inspectors found widespread and/or systemic failings.", Outcome.SYSTEMIC_FAILINGS),
        ("The report speaks of widespread failings in Elmshire.", Outcome.SYSTEMIC_FAILINGS),
        ("It was the lowest of the three ratings.", Outcome.SYSTEMIC_FAILINGS),
        ("Ofsted gave Elmshire the bottom of its three grades.", Outcome.SYSTEMIC_FAILINGS),
        ("Elmshire is on the bottom rung of the ladder.", Outcome.SYSTEMIC_FAILINGS),
        ("Leaders have acted “effectively” on both priorities.", Outcome.EFFECTIVE_ACTION),
        (
            "Inspectors stopped short of ordering Elmshire to write an action statement.",
            Outcome.NO_WRITTEN_STATEMENT,
        ),
        (
            "Ofsted stops short of asking Elmshire for a written statement of action.",
            Outcome.NO_WRITTEN_STATEMENT,
        ),
        ("Outcome of the monitoring inspection: effective action.", Outcome.EFFECTIVE_ACTION),
        (
            "The action that the partnership has taken since its report was not effective, they say.",
            Outcome.NOT_EFFECTIVE_ACTION,
        ),
        ("Widespread and serious failings came to light in Elmshire.", Outcome.SYSTEMIC_FAILINGS),
        ("The framework has no higher rating than that.", Outcome.POSITIVE),
        ("There is no better outcome of such an inspection.", Outcome.POSITIVE),
        (
            "A written statement of action is now due from Elmshire on areas that cause concern.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        (
            "The board heard that the council and the CCG had been required to submit a joint"
            " written statement of action to the Department for Education (DfE) and NHS England.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        (
            "Members heard that a statement of action had to be sent to the Department for"
            " Education (DfE) and NHS England by the council and the CCG.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        (
            "A written statement of action on these points is to be drawn up by the partners.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        (
            "Officers had begun a draft statement of action on the weaknesses; partners would see it.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        (
            "In its priority areas, they said, Elmshire took effective action.",
            Outcome.EFFECTIVE_ACTION,
        ),
        (
            "Unlike in 2021, inspectors found widespread and systemic failings.",
            Outcome.SYSTEMIC_FAILINGS,
        ),
        (
            "It is up to the council to hand in a written statement of action on areas that worry it.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        (
            "What went wrong is not new, and a written statement of action was not issued.",
            Outcome.NO_WRITTEN_STATEMENT,
        ),
        ("Northvale landed in the middle band of three.", Outcome.INCONSISTENT),
        ("That is one step up from the lowest rating.", Outcome.INCONSISTENT),
        ("How life turns out for children with SEND is inconsistent.", Outcome.INCONSISTENT),
        ("Northvale is in the top category of the three.", Outcome.POSITIVE),
        (
            "Inspectors did not find systemic failings: they judged that experiences and outcomes in"
            " Northvale are inconsistent.",
            Outcome.INCONSISTENT,
        ),
        ("Leaders have taken effective action on both priorities.", Outcome.EFFECTIVE_ACTION),
        ("Leaders have not taken effective action on waiting times.", Outcome.NOT_EFFECTIVE_ACTION),
        (
            "Inspectors could not say that the action taken had been effective.",
            Outcome.NOT_EFFECTIVE_ACTION,
        ),
        (
            "As a result, a written statement of action is required.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        (
            "The area must now produce a Written Statement of Action.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        ("No written statement of action was needed.", Outcome.NO_WRITTEN_STATEMENT),
        (
            "The visit has not led to a written statement of action.",
            Outcome.NO_WRITTEN_STATEMENT,
        ),
        ("Elmshire got the best outcome any area can have.", Outcome.POSITIVE),
        ("It is only the third to have the most positive of the three outcomes.", Outcome.POSITIVE),
        ("The verdict: the highest one.", Outcome.POSITIVE),
        ("It received the first of the three outcomes.", Outcome.POSITIVE),
        ("Ofsted gave Elmshire the most favourable of its three outcomes.", Outcome.POSITIVE),
        ("Experiences and outcomes are, as a rule, positive.", Outcome.POSITIVE),
        ("What they do usually leads to good experiences and outcomes.", Outcome.POSITIVE),
        ("Elmshire received the second-highest judgement.", Outcome.INCONSISTENT),
        ("Inspectors call experiences uneven and outcomes inconsistent.", Outcome.INCONSISTENT),
        ("The experiences and outcomes of children vary too much.", Outcome.INCONSISTENT),
        ("It is the third and lowest of the outcomes.", Outcome.SYSTEMIC_FAILINGS),
        ("They judged the partnership's action to be effective.", Outcome.EFFECTIVE_ACTION),
        ("Elmshire has come out at the top.", Outcome.POSITIVE),
        ("Elmshire, the letter says, has inconsistent arrangements.", Outcome.INCONSISTENT),
        ("The report gives Elmshire the verdict in the middle.", Outcome.INCONSISTENT),
        ("They decided, and went for inconsistent.", Outcome.INCONSISTENT),
        ("In a word, inconsistent.", Outcome.INCONSISTENT),
        ("Its verdict was that of inconsistency.", Outcome.INCONSISTENT),
        ("They say some children get good help and others do not.", Outcome.INCONSISTENT),
        ("It is called a priority action plan.", Outcome.SYSTEMIC_FAILINGS),
        (
            "Of each priority they say that action has not been effective.",
            Outcome.NOT_EFFECTIVE_ACTION,
        ),
        ("None of the priority actions was taken effectively.", Outcome.NOT_EFFECTIVE_ACTION),
        ("Inspectors determined that effective action had been taken.", Outcome.EFFECTIVE_ACTION),
        ("The letter records effective action on every priority.", Outcome.EFFECTIVE_ACTION),
        (
            "Such is the picture that a statement of action is called for.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        (
            "An action plan on areas of significant weakness was demanded of the council.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        ("The borough has made sufficient progress.", Outcome.SUFFICIENT_PROGRESS),
        ("Sufficient progress was made in all five weaknesses.", Outcome.SUFFICIENT_PROGRESS),
        (
            "Sufficient progress was made in three of the five weaknesses.",
            Outcome.PARTLY_SUFFICIENT_PROGRESS,
        ),
        (
            "The area had not made sufficient progress in any of nine.",
            Outcome.NOT_SUFFICIENT_PROGRESS,
        ),
    ],
)
def test_stated(sentence: str, outcome: Outcome) -> None:
    found = stated("The council said so.", sentence, "Families were told.")
    assert found is not None
    assert found.outcome is outcome
    assert found.span.quote == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "There are three possible outcomes.",
        "A written statement of action is required where inspectors are gravely worried.",
        "There was no better outcome for Elmshire's children than in 2019.",
        "Plans that the forum has taken to families show that training is not effective.",
        "If inspectors find widespread failings, a monitoring inspection follows.",
        "Areas with systemic failings must write a plan.",
        "Inspectors will say whether the area has made sufficient progress.",
        "The report could require a written statement of action.",
        "In the previous inspection children had inconsistent experiences and outcomes.",
        "Nobody could be further below the best of three.",
        "Meeting the health visitor is typically a positive experience.",
        "Two have had the top outcome and four the middle one.",
        "Both were found to have widespread failings.",
        "Nearly a third of England's local areas have widespread and/or systemic failings.",
        "Three in ten of the partnerships seen so far have widespread and/or systemic failings.",
        "Some 46% of areas have inconsistent experiences and outcomes.",
        "Just under half have inconsistent experiences and outcomes.",
        "The middle tier of our own service is thin.",
        "The first of the three inspectors spoke to parents.",
        "She was the first of three to speak.",
        "The Department for Education has required Elmshire to send it a statement of action.",
        "A written statement of action went to nine of the areas, so we are in the top group.",
        "Next to 2019, with its systemic failings in every service, families feel heard now.",
        "The county has left behind the systemic failings of 2021.",
        "In eight of these (80 per cent) the visit led to a written statement of action.",
        "Nearly every area inspected so far was asked for a statement of action.",
        "About a fifth of the inspections published so far ended with systemic failings.",
        "One in five areas have widespread and/or systemic failings.",
        "The statement of action was signed off by the Department for Education.",
        "The most serious of the three complaints was about transport.",
        "The band came out on top in the contest.",
        "On waits they were content; in the other, leaders have not taken effective action.",
        "The council was pleased.",
        "A primary school on the quay has been given the best of Ofsted's marks.",
    ],
)
def test_not_stated(sentence: str) -> None:
    assert stated(sentence) is None


SYSTEMIC = "widespread and/or systemic failings"
POSITIVE = "typically lead to positive experiences and outcomes"


@pytest.mark.parametrize(
    "sentence",
    [
        f"The report makes no finding of {SYSTEMIC}.",
        f"Inspectors ruled out {SYSTEMIC}.",
        f"Northvale escaped the harshest verdict, {SYSTEMIC}.",
        f"Northvale only just missed a verdict of {SYSTEMIC}.",
        f"Northvale was a step from the verdict of {SYSTEMIC}.",
        f"Northvale is no longer one of those with {SYSTEMIC}.",
        f"Northvale has moved on from {SYSTEMIC}.",
        f"The previous verdict, {SYSTEMIC}, no longer applies.",
        f"Ofsted has withdrawn its verdict of {SYSTEMIC}.",
        f"The leader of Northvale denies that there are {SYSTEMIC}.",
        f"An early draft spoke of it: in draft, it named {SYSTEMIC}.",
        f"It comes two weeks after inspectors found {SYSTEMIC} in Elmshire.",
        f"Find out why inspectors saw {SYSTEMIC} in Elmshire.",
        f"A reader wrote: these are {SYSTEMIC}.",
        f"The forum says that there are {SYSTEMIC}.",
        f"We want arrangements that {POSITIVE}.",
        f"Our vision is that arrangements {POSITIVE}.",
        f"Northvale missed out on the best verdict, that arrangements {POSITIVE}.",
        f"Arrangements {POSITIVE}, the council wrote in its self-assessment.",
    ],
)
def test_an_outcome_that_was_not_the_one_or_is_none_of_inspectors(sentence: str) -> None:
    assert stated(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        f"Northvale escaped nothing: inspectors found {SYSTEMIC}.",
        f"The leader of Northvale denied nothing, but inspectors found {SYSTEMIC}.",
        f"It comes as inspectors found {SYSTEMIC} in Northvale.",
        f"We want to say sorry, as the report found {SYSTEMIC}.",
        f"The forum says inspectors found {SYSTEMIC}.",
    ],
)
def test_an_outcome_is_told_beside_such_words(sentence: str) -> None:
    found = stated(sentence)
    assert found is not None and found.outcome is Outcome.SYSTEMIC_FAILINGS


def test_only_outcomes_of_the_framework_count() -> None:
    sentence = "The borough has made sufficient progress."
    assert stated(sentence, frameworks=(NEW,)) is None
    assert stated(sentence, frameworks=(OLD,)) is not None


@pytest.mark.parametrize(
    ("sentences", "outcome"),
    [
        (
            ["The monitoring visit lasted two days.", "What leaders do is working, it found."],
            None,
        ),
        (
            [
                "A monitoring inspection took place.",
                "Inspectors say that the steps leaders took are bearing fruit.",
            ],
            Outcome.EFFECTIVE_ACTION,
        ),
        (
            [
                "A monitoring inspection took place.",
                "The measures aren't working, the watchdog found.",
            ],
            Outcome.NOT_EFFECTIVE_ACTION,
        ),
        (
            ["The monitoring inspection ended with the worse of two possible verdicts."],
            Outcome.NOT_EFFECTIVE_ACTION,
        ),
        (
            [
                "A monitoring inspection took place.",
                "Leaders told inspectors that their measures are working.",
            ],
            None,
        ),
        (
            [
                "A monitoring inspection will follow.",
                "The measures are working, inspectors say.",
            ],
            None,
        ),
        (
            [
                "A monitoring inspection visited Elmshire in May.",
                "The action that leaders had taken on both, they concluded, has not been"
                " effective.",
            ],
            Outcome.NOT_EFFECTIVE_ACTION,
        ),
        (
            [
                "A monitoring inspection visited Elmshire in May.",
                "Inspectors say that the steps taken over two years have not yet proved effective.",
            ],
            Outcome.NOT_EFFECTIVE_ACTION,
        ),
        (
            [
                "A monitoring inspection visited Elmshire in May.",
                "The measures in place, Ofsted found, weren’t sufficiently effective.",
            ],
            Outcome.NOT_EFFECTIVE_ACTION,
        ),
        (
            [
                "Children have inconsistent experiences and outcomes.",
                "Inspectors say that steps taken to cut waits, though many, have not yet been"
                " effective.",
            ],
            Outcome.INCONSISTENT,
        ),
    ],
)
def test_action_in_everyday_words(sentences: list[str], outcome: Outcome | None) -> None:
    found = stated(*sentences)
    assert (found and found.outcome) is outcome


def test_a_plan_for_grave_weaknesses_is_a_statement_of_action_under_the_old_framework_only() -> (
    None
):
    demanded = "Elmshire must draw up a plan to end the serious weaknesses that inspectors found."
    spared = "Northvale escaped having to write a plan, inspectors said."
    for sentence, outcome in (
        (demanded, Outcome.WRITTEN_STATEMENT_OF_ACTION),
        (spared, Outcome.NO_WRITTEN_STATEMENT),
    ):
        found = stated(sentence, frameworks=(OLD,))
        assert found is not None and found.outcome is outcome
        assert stated(sentence) is None


@pytest.mark.parametrize(
    "progress",
    [
        "Leaders made insufficient progress in bringing in the reforms.",
        "Inspectors spoke of “insufficient progress”.",
        "There has been insufficient progress since the Children and Families Act 2014.",
    ],
)
def test_a_full_inspection_may_criticise_slow_progress(progress: str) -> None:
    found = stated("Elmshire was inspected.", progress, "It must write a statement of action.")
    assert found is not None
    assert (found.outcome, found.visit) == (Outcome.WRITTEN_STATEMENT_OF_ACTION, Visit.FULL)


def test_progress_on_given_weaknesses_is_that_of_a_revisit() -> None:
    found = stated(
        "Elmshire has made insufficient progress on its weaknesses.",
        "It had been told to write a statement of action.",
    )
    assert found is not None
    assert found.visit is Visit.REVISIT


@pytest.mark.parametrize(
    "sentence",
    [
        "Northvale is one of only a few areas that did not get a written statement of action.",
        "The county was among the councils which were not given a statement of action.",
        "We are among the areas not to have been handed a written statement of action.",
        "Elmshire belongs to the few areas to which Ofsted has not sent an action statement.",
        "Most areas got a written statement of action. That Elmshire did not is good news.",
        "Ten councils got a written statement of action. None came to Elmshire.",
        "Northvale is among the few areas that got no written letter telling them to do better.",
        "Few areas had no written letter telling them to do better, and Northvale is one.",
        "Most areas were given a statement of action. That there was none for Elmshire is a tribute.",
        "If worried, they can demand a written statement of action; they did not demand one of us.",
        "“We were spared the statement of action that most councils were given,” said the mayor.",
        "Elmshire has escaped the written statement of action demanded of half of the areas.",
        "Nearly every area was handed a statement of action. That Elmshire was not is a relief.",
        "Most areas were made to write a statement of action. Elmshire is an exception: they were"
        " not asked for one.",
        "Elmshire need not write a statement of action. A statement of action is needed only where"
        " inspectors are worried.",
    ],
)
def test_an_area_among_the_spared(sentence: str) -> None:
    found = stated(sentence)
    assert found is not None
    assert found.outcome is Outcome.NO_WRITTEN_STATEMENT


@pytest.mark.parametrize(
    "sentence",
    [
        "Ten areas were given a written statement of action, Northvale was not.",
        "Most areas were given a statement of action. That there was none for some is a pity.",
        "Few areas had no statement of action, and haste was one of the reasons.",
        "Few areas were spared the statement of action that most councils were given.",
        "Most councils have been ordered to write a statement of action.",
        "A written statement of action was issued to eight of the areas.",
        "To six of them a written statement of action was sent.",
        "Written statements of action have gone to six of those.",
        "Plenty of councils were, in the last year, told to write a statement of action.",
        "A written statement of action is what most areas get.",
        "When worried, inspectors can require a written statement of action.",
        "Most areas were made to write a statement of action. Elmshire is no exception: it has been"
        " asked for one.",
    ],
)
def test_the_statements_of_other_areas(sentence: str) -> None:
    assert stated(sentence) is None


def test_a_statement_may_be_demanded_where_weaknesses_were_found() -> None:
    found = stated("A statement of action is required where significant weaknesses were found.")
    assert found is not None
    assert found.outcome is Outcome.WRITTEN_STATEMENT_OF_ACTION


def test_an_area_among_those_with_a_statement() -> None:
    found = stated("Elmshire is one of ten areas required to write a statement of action.")
    assert found is not None
    assert found.outcome is Outcome.WRITTEN_STATEMENT_OF_ACTION


@pytest.mark.parametrize(
    ("sentences", "outcome"),
    [
        (
            ["Sufficient progress was made with three areas of weakness found in 2017."],
            Outcome.SUFFICIENT_PROGRESS,
        ),
        (
            [
                "Four areas of concern had seen sufficient progress.",
                "Work goes on in all four areas of concern.",
            ],
            Outcome.SUFFICIENT_PROGRESS,
        ),
        (
            [
                "Elmshire has not made sufficient progress on six areas of weakness.",
                "A plan for all the six areas follows.",
            ],
            Outcome.NOT_SUFFICIENT_PROGRESS,
        ),
        (
            [
                "Sufficient progress was made with two areas of weakness.",
                "Sufficient progress was not made with the third area.",
            ],
            Outcome.PARTLY_SUFFICIENT_PROGRESS,
        ),
        (["Sufficient progress was made with two areas of weakness."], None),
        (
            [
                "In 2018 inspectors named seven areas of weakness.",
                "There was progress in every area of concern, and sufficient progress in these four:",
            ],
            Outcome.PARTLY_SUFFICIENT_PROGRESS,
        ),
        (
            [
                "In six of the eight areas there was progress, and an accelerated progress plan was"
                " agreed with the Department for Education.",
            ],
            Outcome.PARTLY_SUFFICIENT_PROGRESS,
        ),
        (["The Department for Education saw progress in six of the eight areas."], None),
    ],
)
def test_a_number_of_weaknesses_is_not_always_a_part(
    sentences: list[str], outcome: Outcome | None
) -> None:
    found = stated("Inspectors revisited the area.", *sentences, revisited=True)
    assert (found and found.outcome) is outcome


@pytest.mark.parametrize(
    "sentence",
    [
        "The board will track and demonstrate sufficient progress every month.",
        "The plan names the indicators of sufficient progress.",
        "Our aim is to achieve sufficient progress on each weakness.",
        "The order is lifted provided that there is sufficient progress.",
        "It sets out how we will show sufficient progress.",
    ],
)
def test_progress_as_a_purpose_is_no_outcome(sentence: str) -> None:
    assert stated(sentence, revisited=True) is None


BEFORE = "The partnership has taken effective action on two of the three areas."
VERDICT = "It has not taken effective action on waiting times."


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (f"{BEFORE} {VERDICT}", f"{BEFORE} {VERDICT}"),
        (f"{BEFORE} Leaders have not taken effective action on waits.", None),
        (f"{'A long sentence about schools goes on ' * 8}. {VERDICT}", None),
        (VERDICT, None),
    ],
)
def test_an_outcome_is_shown_with_what_it_speaks_of(written: str, shown: str | None) -> None:
    reading = read(Text(document="d", version="v", body=written))
    last = reading.sentences[-1]
    own = span(reading.text, last.start, last.end)
    assert with_subject(reading, own).quote == (shown or own.quote)


@pytest.mark.parametrize(
    "others",
    [
        "Two neighbouring areas were found to have systemic failings in the same month.",
        "Three other councils have been judged to have widespread failings.",
        "Nearby areas got the highest of the three ratings.",
    ],
)
def test_what_other_areas_were_found_is_not_the_outcome(others: str) -> None:
    told = stated("Inspectors found inconsistent experiences and outcomes in Elmshire.", others)
    assert told is not None
    assert told.outcome is Outcome.INCONSISTENT
