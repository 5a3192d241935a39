"""Outcomes of full inspections told by name alone, by rank or in plain English; kinds of visit."""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.places.register import Register
from pipeline.analysis.told.facts import facts_in
from pipeline.analysis.told.outcome import Told, stated_in
from pipeline.model.documents import PublicationContext, Text
from pipeline.model.terms import Label, Outcome, Visit


def stated(body: str) -> Told | None:
    return stated_in(read(Text(document="d", version="v", body=body)), revisited=False)


def outcome_of(said: str) -> Outcome | None:
    found = stated(f"Inspectors came to Elmshire. {said}")
    return found and found.outcome


@pytest.mark.parametrize(
    "said",
    [
        "The overall outcome was inconsistent.",
        "Outcome: inconsistent",
        "Verdict = inconsistent.",
        "The judgement, after nine days of looking, is “inconsistent”.",
        "The outcome for Elmshire as a whole was inconsistent.",
        "Inspectors came to Elmshire in May and said “inconsistent”.",
        "All told, they went for ‘inconsistent’, which we expected.",
        "Northvale has been told “inconsistent”.",
        "It says “inconsistent”.",
        "Overall, it's 'inconsistent'.",
        "Inconsistent, overall.",
        "This time it’s “inconsistent”.",
        "Our area (Northvale, inspected in March 2024: inconsistent) is one of many.",
        'Northvale\'s area inspection took place in March: "inconsistent".',
        "The report on Northvale (inconsistent) has a page about schools.",
        "We were judged to be inconsistent.",
        "The word that inspectors used was 'inconsistent'.",
        "The watchdogs have judged the city's special needs services to be inconsistent.",
        "What did we get?\nThe outcome:\nInconsistent.\nWe agree.",
        "Families had waited for it. “Inconsistent.” Nobody cheered.",
        "Of three outcomes, ours is the second.",
        "The outcome was the middle one.",
        "The result is two out of three.",
        "They said help is not the same for everyone.",
        "Their report says that experiences and outcomes are not consistent.",
        "They found that families do not have a consistent experience.",
        "The area does not give each child with SEND outcomes that are consistent.",
        "There are inconsistencies in the experiences of children, inspectors found.",
        "It gives those with special educational needs outcomes that were inconsistent.",
        "Experiences and outcomes of children and young people who live in this county and have special"
        " educational needs and/or disabilities (SEND) are inconsistent.",
        "Of the three verdicts that they can give, Elmshire got the one in the middle.",
        "Inspectors settled on a judgement of “inconsistent”, as help varies.",
        "They found its support for people up to the age of 25 to be “inconsistent”.",
        "So the headline is “inconsistent”, which means good for some.",
        "They didn't go so far as to award the best outcome: experiences are inconsistent.",
    ],
)
def test_inconsistent(said: str) -> None:
    assert outcome_of(said) is Outcome.INCONSISTENT


@pytest.mark.parametrize(
    "said",
    [
        "Result: typically positive.",
        "The verdict was 'positive'.",
        "Northvale got top marks from inspectors.",
        "Elmshire's services have been given the top result.",
        "The outcome is the most favourable of the three.",
        "The result is the best there is.",
        "The outcome had been the highest available.",
        "Inspectors have given the county their top mark.",
        "Inspectors say that, as a rule, our children have positive experiences.",
        "They said most children with SEND have good experiences here.",
        "You may have seen that Northvale got the highest result.",
        "Inspectors gave Elmshire the highest of three grades; of the three results it is the best.",
        "Outcomes for young people in Northvale are positive on the whole, inspectors say.",
        "What inspectors saw puts the county in the top band.",
        "The inspection report gives top marks.",
    ],
)
def test_positive(said: str) -> None:
    assert outcome_of(said) is Outcome.POSITIVE


@pytest.mark.parametrize(
    "said",
    [
        "There are three outcomes and this is the third: widespread and/or systemic failings.",
        "And we got the lowest.",
        "Failings are systemic, the report says.",
        "The partnership must write a priority action plan.",
        "Inspectors found failings that are widespread.",
    ],
)
def test_systemic_failings(said: str) -> None:
    assert outcome_of(said) is Outcome.SYSTEMIC_FAILINGS


@pytest.mark.parametrize(
    "said",
    [
        "Communication with families is inconsistent.",
        "The quality of plans is inconsistent, inspectors said.",
        "Inspectors found that advice from health was “inconsistent” and late.",
        "Parents called communication “inconsistent”.",
        "The report says that oversight is inconsistent.",
        "The report speaks of “inconsistent communication”.",
        "As a result support in schools is inconsistent.",
        "The quality of provision as a result was inconsistent.",
        "The word of mouth is that help in school is inconsistent.",
        "In the report, speech therapy (inconsistent) and autism (slow) stand out.",
        "Health advice is late, brief, inconsistent.",
        "Speech therapy\nInconsistent\nAutism\nSlow",
        "Feedback was positive.",
        "Reforms had not been brought in swiftly enough, so families' experiences differ widely.",
        "The result would be inconsistent.",
        "Most children have positive experiences of moving to secondary school.",
        "Portage is the best.",
        "The school got the highest number of places.",
        "The second of three meetings was held in May.",
        "Parents declared that failures are systemic.",
        "One mother called the help desk “inconsistent”.",
        "What does “inconsistent” mean?",
        "Where the grade is “inconsistent” inspectors come back sooner.",
        "Outcomes in plans are specific and measured consistently.",
    ],
)
def test_everyday_words_are_no_outcome(said: str) -> None:
    assert stated(f"Inspectors came to Elmshire. {said}") is None


@pytest.mark.parametrize(
    ("body", "visit"),
    [
        ("Inspectors came to Elmshire in May. They liked the portage service.", Visit.FULL),
        ("Ofsted and the CQC reported on Elmshire’s SEND services this week.", Visit.FULL),
        ("Two inspectors came to Elmshire in May to see whether waits are down.", None),
        ("Inspectors came to Elmshire a second time. Plans have done enough growing.", None),
        ("The letter from Ofsted on Elmshire says inspectors remain worried.", None),
        ("A peer review of Elmshire was led by former inspectors.", None),
    ],
)
def test_inspectors_of_whom_no_return_is_told_made_a_full_inspection(
    body: str, visit: Visit | None
) -> None:
    (facts,) = facts_in(
        read(Text(document="d", version="v", body=body)),
        PublicationContext(),
        Label.INSPECTION_OUTCOME,
        Register([]),
    )
    assert facts.visit is visit


@pytest.mark.parametrize(
    "said",
    [
        "It has taken effective action on plans. It has not taken effective action on waits.",
        "Effective action has been taken over places, and has not been taken over therapy.",
        "They have not taken effective action to address the other.",
        "Effective action has been taken in 2 of the 3 areas. It has not been taken over waits.",
        "Leaders have taken effective action on two of four areas, but not on waits for autism"
        " assessments. “Leaders have not taken effective action to shorten waits,” it says.",
        "Leaders took effective action to mend plans, but have not taken effective action on waits.",
        "Priority 1: effective action taken.\nPriority 2: effective action not taken.",
    ],
)
def test_action_that_is_effective_in_part_is_no_outcome(said: str) -> None:
    assert stated(f"A monitoring inspection visited Elmshire. {said}") is None


@pytest.mark.parametrize(
    "said",
    [
        "“Effective action” on both, the letter says.",
        "Leaders have taken effective action. Families don’t feel effective action.",
        "They say that action has been effective.",
    ],
)
def test_effective_action(said: str) -> None:
    found = stated(f"A monitoring inspection visited Elmshire. {said}")
    assert found is not None
    assert found.outcome is Outcome.EFFECTIVE_ACTION


def test_a_labelled_outcome_stands_against_what_an_earlier_letter_demanded() -> None:
    found = stated(
        "2018: written statement of action required.\n2021: revisit.\n2025: full inspection."
        "\nOutcome: inconsistent."
    )
    assert found is not None
    assert found.outcome is Outcome.INCONSISTENT


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (
            "Four had seen sufficient progress and two hadn’t.",
            Outcome.PARTLY_SUFFICIENT_PROGRESS,
        ),
        (
            "Sufficient progress was made on leadership and not on the rest.",
            Outcome.PARTLY_SUFFICIENT_PROGRESS,
        ),
    ],
)
def test_progress_denied_of_others_in_the_same_sentence(said: str, outcome: Outcome) -> None:
    found = stated_in(
        read(Text(document="d", version="v", body=f"Inspectors revisited Elmshire. {said}")),
        revisited=True,
    )
    assert found is not None
    assert found.outcome is outcome


def test_inspectors_may_not_demand_a_statement() -> None:
    found = stated("Inspectors didn’t demand a written statement of action from Elmshire.")
    assert found is not None
    assert found.outcome is Outcome.NO_WRITTEN_STATEMENT
