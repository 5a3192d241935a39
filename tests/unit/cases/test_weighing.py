"""Sentences weighed against the actions of a report: what stands around them, and what it counts."""

from collections.abc import Iterator

from pipeline.cases.actions.passages import passages
from pipeline.cases.actions.scene import Placed, Where, placed
from pipeline.cases.actions.subjects import Subjects, terms_of
from pipeline.cases.actions.values import BY_NUMBER
from pipeline.cases.actions.weighing import odds
from pipeline.cases.actions.weighing.agreement import Actions
from pipeline.cases.actions.weighing.around import Neighbour, around
from pipeline.cases.actions.weighing.before import Before
from pipeline.cases.actions.weighing.rarity import rarity
from pipeline.cases.actions.weighing.signals import NUMBERED
from pipeline.cases.actions.weighing.topics import Topics
from pipeline.cases.actions.weighing.wording import worded
from pipeline.extraction.extract import extract
from tests.unit.cases.test_cases import AREAS

WHEELCHAIRS, AUTISM = "shorten the wait for wheelchairs", "shorten the wait for autism assessments"
PLAIN = """Progress with the plan

Wheelchairs

Two fitters began in May. They see ten children a week.

Autism: a new clinic. It is open on Saturdays.
"""
TABLE = """<html><body><main><h1>Plan</h1><table>
<tr><td>Wheelchairs</td><td>Two fitters from May.</td></tr>
<tr><td>Autism</td><td>A clinic from June.</td></tr></table></main></body></html>"""


def scene(words: str, kind: str = "text/plain", opens: str = "-") -> dict[str, Placed]:
    text = extract(words.encode(), kind, "0" * 64, "")
    read = passages(text, AREAS, frozenset(), "", answering=True)
    said = [(one, text.body[one.start : one.end]) for one in read]
    return {one.words: one for one in placed(text, "Plan", said, lambda each: opens in each)}


def standing(one: Placed) -> Iterator[str]:
    return (one.around[where].strip() for where in (Where.OVER, Where.OPENING, Where.LABEL))


def test_a_sentence_stands_below_its_heading_behind_the_opening_of_its_paragraph() -> None:
    told = scene(PLAIN)
    assert list(standing(told["Two fitters began in May."])) == ["Wheelchairs", "", ""]
    assert told["Two fitters began in May."].around[Where.NEXT].startswith("They see")
    opening = "Two fitters began in May."
    assert list(standing(told["They see ten children a week."])) == ["Wheelchairs", opening, ""]
    assert told["It is open on Saturdays."].around[Where.LABEL] == "Autism"


def test_a_row_of_short_cells_is_told_as_one_labelled_by_its_first() -> None:
    told = {" ".join(words.split()): one for words, one in scene(TABLE, "text/html").items()}
    assert list(told) == ["Wheelchairs Two fitters from May.", "Autism A clinic from June."]
    assert [one.around[Where.LABEL] for one in told.values()] == ["Wheelchairs", "Autism"]
    assert all(one.row for one in told.values())


def test_a_cell_of_a_long_row_stands_beside_the_other_cells_of_its_row() -> None:
    hired = "Two fitters were hired in May."
    long = TABLE.replace("Two fitters from May.", hired + " They fit chairs." * 50)
    told = scene(long, "text/html")
    assert told[hired].around[Where.OVER].split()[0] == "Wheelchairs"
    assert not told[hired].row


def test_sections_and_entries_have_numbers() -> None:
    told = scene(
        "The plan for boats\n\nPriority 2: boats\n\n2.1 Mend the boats.\n\nIn May 14 boats came.\n"
    )
    assert told["Mend the boats."].parts == {"section": 2, "entry": 2}
    assert told["In May 14 boats came."].parts == {"section": 2}


def test_what_says_an_action_again_stands_over_what_follows_until_the_verdict() -> None:
    told = scene(
        "There were long waits for wheelchairs.\n\nFamilies are seen in May.\n\n"
        "The area has made sufficient progress.\n\nInspectors thank everybody who helped them.",
        opens="wheelchairs",
    )
    assert told["Families are seen in May."].around[Where.OVER].startswith("There were long")
    assert told["The area has made sufficient progress."].around[Where.OVER].startswith("There")
    assert told["Inspectors thank everybody who helped them."].around[Where.OVER].strip() == ""


def test_words_that_other_actions_have_too_count_less() -> None:
    actions = Actions(Subjects([WHEELCHAIRS, AUTISM]))
    own, other = actions.agreeing(terms_of("The wheelchairs came."))
    assert own.strength > 0.5
    assert other.strength == 0
    shared = actions.agreeing(terms_of("The wait was longer."))
    assert shared[0].strength == shared[1].strength < own.strength


def test_common_words_of_findings_are_less_rare() -> None:
    assert rarity("servic") < rarity("autism") < rarity("wheelchair")


def test_a_number_decides_and_is_why() -> None:
    assert odds.chance({NUMBERED: 1.0}) == odds.alone({NUMBERED: 1.0}) == 1.0
    assert odds.why({NUMBERED: 1.0}) == BY_NUMBER


def test_why_is_what_counts_most() -> None:
    heading = {f"{Where.OVER}": 2.0, f"{Where.OVER}: clearly ahead": 1.0, f"{Where.SENTENCE}": 0.1}
    assert odds.why(heading) == odds.BY_SECTION
    sentence = {f"{Where.SENTENCE}": 2.0, f"{Where.SENTENCE}: ahead by": 1.0}
    assert odds.why(sentence) == odds.BY_SUBJECT
    assert odds.why({"told before": 2.0, "told before: ahead by": 1.0}) == odds.BY_EARLIER
    assert odds.alone(heading) > odds.alone({})


def test_what_became_of_something_is_worded_otherwise_than_how_a_meeting_went_on() -> None:
    told = worded("Two nurses have started and the average wait fell to 12 weeks.")
    assert told > 0 > worded("Members noted the report of the inspection.")
    assert worded("") < told


def test_topics_are_told_in_other_words_than_an_action_has() -> None:
    topics = Topics(["widen short breaks", "reduce waits for autism assessments"])
    assert topics.told("Two Saturday clubs have opened.")[0] > 0
    assert topics.told("Two Saturday clubs have opened.")[1] == 0
    assert topics.named("Two Saturday clubs have opened.") == [0, 0]
    assert topics.foreign("A dentist came.") == [1, 1]


def test_a_topic_that_several_actions_have_counts_less() -> None:
    told = "The list is shorter."
    (alone,) = Topics(["reduce waits for autism assessments"]).told(told)
    both = Topics(["reduce waits for autism assessments", "reduce waits for wheelchairs"]).told(
        told
    )
    assert 0 < both[0] == both[1] < alone


def test_a_sentence_shows_what_those_around_it_are_likely_about() -> None:
    def one(block: int, first: float, *, goes_on: bool = False) -> Neighbour[str]:
        chances = {"a": first, "b": 0.1}
        return Neighbour(
            block=block, over="", goes_on=goes_on, answers=False, chances=chances, parts={}
        )

    _, near, far = around([one(1, 0.9), one(1, 0.2, goes_on=True), one(4, 0.2)], "ab")
    assert near["a"]["around: before"] == 0.9
    assert near["a"]["around: before, goes on"] == near["a"]["around: best of its block"] == 0.9
    assert near["b"]["around: before, same block: another"] == 0.9
    assert "around: before, same block" not in far["a"]
    assert far["a"]["around: before"] == 0.2 / 2


def test_a_number_is_an_actions_where_the_other_numbers_are_in_the_order_of_the_actions() -> None:
    def one(number: int, first: float, second: float) -> Neighbour[str]:
        return Neighbour(
            block=number,
            over="",
            goes_on=False,
            answers=True,
            chances={"a": first, "b": second},
            parts={"entry": number},
        )

    _, second = around([one(1, 0.9, 0.0), one(2, 0.1, 0.1)], "ab")
    assert second["b"]["around: entry number: its own, in order"] > 0.7
    assert second["a"]["around: entry number: another, in order"] > 0.7
    _, crossed = around([one(1, 0.0, 0.9), one(2, 0.1, 0.1)], "ab")
    assert "around: entry number: its own, in order" not in crossed["b"]


def test_what_earlier_sentences_named_goes_on_in_later_ones() -> None:
    before, asked = Before[str](), {"a": "shorten the waits", "b": "mend the huts"}
    before.learn("A lantern scheme for all who wait.", {"a": 0.9, "b": 0.0})
    before.learn("Members had tea.", {"a": 0.0, "b": 0.0})
    told = before.signals("The lantern scheme has 40 families.", asked)
    assert told["a"]["told before"] > 0.3
    assert told["a"]["told before side by side"] > 0
    assert told["b"]["told before: ahead by"] < 0 == told["b"]["told before"]
    nothing = before.signals("Members had tea.", asked)
    assert nothing["a"]["told before"] == 0
