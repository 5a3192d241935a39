"""Which outcome a text states, in the words of reports, councils and newspapers.

The three outcomes of area SEND inspections are those of the area SEND handbook (2023), under which
monitoring inspections say whether effective action was taken; the written statement of action and
"sufficient progress" belong to the framework of 2016 to 2022. Sentences that explain the possible
outcomes, or the purpose of an inspection, state none.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.told import progress, verdicts
from pipeline.analysis.told.outcome_sentences import (
    is_conditional,
    is_effective_in_part,
    outcomes_of,
    sets_against_before,
)
from pipeline.analysis.told.slips import in_right_spelling, slips_in
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.analysis.vocabulary.outcomes import names, phrases
from pipeline.model.documents import Span, span
from pipeline.model.terms import QUOTED_LENGTH, Framework, Outcome, Visit

_NEW, _OLD = Framework.AREA_SEND_2023, Framework.LOCAL_AREA_SEND_2016
_PRONOUN = re.compile(r"\W*(?:It|They)\b")
_REMEMBERED = 64
"""For how many sentences of a text is remembered what they are about, which is asked again."""


class Statement(NamedTuple):
    """What one sentence says about an outcome: of which inspection, and whether beyond doubt."""

    outcome: Outcome
    framework: Framework
    visit: Visit
    sure: bool
    start: int
    end: int


class Told(NamedTuple):
    """The outcome of the inspection, its kind, and the sentence that states it."""

    outcome: Outcome
    framework: Framework
    visit: Visit
    span: Span


_LATEST_FIRST = (
    (_NEW, Visit.MONITORING),
    (_NEW, Visit.FULL),
    (_OLD, Visit.REVISIT),
    (_OLD, Visit.FULL),
)


def states_one(reading: Reading) -> bool:
    """Whether a text states an outcome, be it of a first visit or of a return."""
    return any(stated_in(reading, revisited=again) is not None for again in (False, True))


def stated_in(
    reading: Reading,
    frameworks: Collection[Framework] = tuple(Framework),
    *,
    revisited: bool,
    last: bool = False,
    earlier: Collection[int] = (),
) -> Told | None:
    """The outcome of the latest inspection with one; None on contradictions or without any.

    `frameworks` are those that the inspection can be under; `revisited` says that the text is about
    a revisit, `last` that its only inspection is the one that it calls the last; `earlier` are
    places of dates with which results of an earlier inspection are told.
    """
    statements = [
        *_of_now(reading, (*_statements(reading, last), *_standing_alone(reading)), earlier),
        *_monitored(reading),
        *(_plans_demanded(reading) if set(frameworks) == {_OLD} else ()),
    ]
    said = [*statements, *_progress(reading, revisited=revisited)]
    if not revisited:
        said = _without_criticised_progress(reading, statements, said)
    kinds = [
        (framework, visit)
        for framework, visit in _LATEST_FIRST
        if framework in frameworks
        and any((one.framework, one.visit) == (framework, visit) for one in said)
    ]
    if not kinds or (kinds[0] == (_OLD, Visit.FULL) and revisited):
        return None
    if _is_of_a_revisit(reading, kinds, said, revisited=revisited):
        return _told(reading, _of((_OLD, Visit.REVISIT), said))
    if kinds[0] == (_NEW, Visit.FULL) and (_OLD, Visit.FULL) in kinds:
        return _of_either(reading, said)
    if kinds[0] == (_NEW, Visit.MONITORING) and _is_mixed(reading, _of(kinds[0], said)):
        return None
    return _told(reading, _of(kinds[0], said))


def significantly_weak(reading: Reading, earlier: Collection[int] = ()) -> Told | None:
    """What follows from significant weakness, where a text says no more: a statement of action.

    Under the framework of 2016 that was demanded wherever a first inspection found such weakness.
    `earlier` are places of dates with which an earlier inspection is told.
    """
    for start, end, said in _sentences(reading):
        found = phrases.FOUND_SIGNIFICANTLY_WEAK.search(said)
        if found is None or any(start <= at < end for at in earlier):
            continue
        before = said[: found.end()]
        if not (is_conditional(before) or phrases.RECALLED.search(before)):
            shown = span(reading.text, start, end)
            return Told(Outcome.WRITTEN_STATEMENT_OF_ACTION, _OLD, Visit.FULL, shown)
    return None


def _is_of_a_revisit(
    reading: Reading,
    kinds: list[tuple[Framework, Visit]],
    said: list[Statement],
    *,
    revisited: bool,
) -> bool:
    """Whether progress on weaknesses counts, as a full inspection's outcome is loosely worded."""
    both = kinds[0] == (_NEW, Visit.FULL) and (_OLD, Visit.REVISIT) in kinds
    return revisited and both and not _in_full(reading, _of(kinds[0], said))


def _in_full(reading: Reading, said: list[Statement]) -> bool:
    """Whether an outcome is told by its name, or in words that only the new framework has."""
    rules = (phrases.IN_FULL, *(rule for _, _, rule in names.NAMED))
    return any(_in_words(rule, reading, said) for rule in rules)


def _without_criticised_progress(
    reading: Reading, statements: list[Statement], said: list[Statement]
) -> list[Statement]:
    """What is said, less the slow progress that the report of a full inspection criticises.

    Such a report demands a statement of action, and its progress is not on given weaknesses.
    """
    body = reading.text.body
    demanded = any(
        one.outcome is Outcome.WRITTEN_STATEMENT_OF_ACTION
        and one.sure
        and not phrases.RECALLED.search(body, one.start, one.end)
        for one in statements
    )
    if not demanded:
        return said
    return [
        one
        for one in said
        if one.outcome is not Outcome.NOT_SUFFICIENT_PROGRESS
        or phrases.GIVEN_WEAKNESSES.search(body, one.start, one.end)
    ]


def _of(kind: tuple[Framework, Visit], said: list[Statement]) -> list[Statement]:
    return [one for one in said if (one.framework, one.visit) == kind]


def _of_either(reading: Reading, said: list[Statement]) -> Told | None:
    """The outcome if a text uses words of both frameworks' full inspections, and may be of either.

    The new framework's, unless an old one's is beyond doubt: then the old one's, since "failings"
    is a word of both. None if the new one's is stated in its set words as well.
    """
    old, new = _of((_OLD, Visit.FULL), said), _of((_NEW, Visit.FULL), said)
    demanded = [one for one in old if one.sure and not _in_words(phrases.LONG_AGO, reading, [one])]
    if not demanded:
        return _told(reading, new)
    named = [one for one in new if any(_in_words(rule, reading, [one]) for rule in names.LABELS)]
    if not named and len({one.outcome for one in new}) == 1:
        named = [one for one in new if _in_words(phrases.OF_NOW_ONLY, reading, [one])]
    if named:
        return _told(reading, named)
    return None if _in_words(phrases.SET_WORDS, reading, new) else _told(reading, demanded)


def _in_words(rule: Rule, reading: Reading, said: list[Statement]) -> bool:
    return any(rule.search(reading.text.body, one.start, one.end) for one in said)


def _is_mixed(reading: Reading, said: list[Statement]) -> bool:
    """Whether action was effective on some of what inspectors asked for, and not on the rest.

    Where it failed on one of them by the words of the verdict, that is the verdict.
    """
    if _in_words(phrases.NOT_ON_ONE, reading, said):
        return False
    if verdicts.differ(reading):
        return True
    if len({one.outcome for one in said}) > 1 or _in_words(phrases.NOT_ON_THE_REST, reading, said):
        return True
    return said[0].outcome is Outcome.NOT_EFFECTIVE_ACTION and any(
        is_effective_in_part(sentence) for _, _, sentence in _sentences(reading)
    )


def _told(reading: Reading, said: list[Statement]) -> Told | None:
    sure = [one for one in said if one.sure] or said
    if len({one.outcome for one in sure}) > 1:
        return None
    first = sure[0]
    shown = span(reading.text, first.start, first.end)
    return Told(first.outcome, first.framework, first.visit, shown)


def with_subject(reading: Reading, shown: Span) -> Span:
    """The words of an outcome; with the sentence before, where they begin with a pronoun.

    Not where both together are longer than may be quoted.
    """
    if not _PRONOUN.match(shown.quote):
        return shown
    places = [(one.block, one.start) for one in reading.sentences if one.start <= shown.start]
    if len(places) < 2 or places[-2][0] != places[-1][0]:
        return shown
    both = span(reading.text, places[-2][1], shown.end)
    return both if len(both.quote) <= QUOTED_LENGTH else shown


def _sentences(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """The sentences with a word of any outcome that are about inspectors, not the department.

    In the right spelling; what a sentence only asks is none.
    """
    slips = slips_in(reading.text.body)
    for sentence in reading.sentences:
        said = reading.text.body[sentence.start : sentence.end]
        told = any(hit.group == words.RESULT for hit in sentence.facts)
        if slips and (mended := in_right_spelling(said, slips)) != said:
            told, said = True, mended
        if told and _is_of_inspectors(said) and not phrases.ASKED.search(said):
            yield sentence.start, sentence.end, said


@lru_cache(maxsize=_REMEMBERED)
def _is_of_inspectors(said: str) -> bool:
    """Whether a sentence is not about the department, or inspections of another kind."""
    others = phrases.OF_ANOTHER_KIND.search(said) and not phrases.SEND.search(said)
    asking = phrases.OVERSIGHT_ENDS.sub("", phrases.TO_GOVERNMENT.sub("", said))
    government = phrases.GOVERNMENT.search(asking) and not phrases.INSPECTORS.search(said)
    return not (government or others)


def _statements(reading: Reading, last: bool) -> Iterator[Statement]:
    """What individual sentences say about outcomes."""
    weak = phrases.SIGNIFICANT_WEAKNESS.search(reading.text.body) is not None
    for start, end, said in _sentences(reading):
        for found in outcomes_of(said, last=last, weak=weak):
            yield Statement(*found, start, end)
        until = _spared(reading.text.body, said, start, end)
        if until:
            yield Statement(Outcome.NO_WRITTEN_STATEMENT, _OLD, Visit.FULL, True, start, until)


def _spared(body: str, said: str, start: int, end: int) -> int | None:
    """Where the words end by which an area was not asked for the statement of action of which the
    sentence `said`, which is `body[start:end]`, speaks: one that others were given, or may be.
    """
    named = phrases.MENTIONED.search(said)
    if named is None:
        return None
    of_others = phrases.OF_OTHER_AREAS.search(said) is not None
    found = phrases.AND_THIS_WAS_NOT.match(body, end) if of_others else None
    if found is None and (of_others or is_conditional(said[: named.start()])):
        found = phrases.AND_NONE_WAS_ASKED.match(body, end) or phrases.AND_NONE_WAS_ASKED.match(
            body, start + named.end(), end
        )
    return found.end("said") if found else None


def _standing_alone(reading: Reading) -> Iterator[Statement]:
    """What is told by a line of its own: an outcome's name, below what it is the outcome of.

    In quotation marks it needs nothing above it.
    """
    before = ""
    for sentence in reading.sentences:
        said = reading.text.body[sentence.start : sentence.end]
        for outcome, rule in names.ALONE:
            found = rule.fullmatch(said)
            if found and (found["quoted"] or names.ASKS_FOR_ONE.search(before)):
                yield Statement(outcome, _NEW, Visit.FULL, True, sentence.start, sentence.end)
        before = said


def _of_now(
    reading: Reading, said: Iterable[Statement], earlier: Collection[int]
) -> Iterator[Statement]:
    """The statements without those on a full inspection with which an earlier date stands.

    A sentence that sets what was found now against what was found before has that date for the
    latter.
    """
    for one in said:
        dated = one.visit is Visit.FULL and any(one.start <= at < one.end for at in earlier)
        if not dated or sets_against_before(reading.text.body[one.start : one.end]):
            yield one


def _monitored(reading: Reading) -> Iterator[Statement]:
    """What a monitoring inspection found, in everyday words: that action works, or does not."""
    body = reading.text.body
    visited = any(
        phrases.MONITORED.search(body, one.start, one.end)
        and not phrases.TO_COME.search(body, one.start, one.end)
        for one in reading.sentences
    )
    for start, end, said in _sentences(reading) if visited else ():
        found = phrases.WORKS.search(said)
        if found is None or phrases.IN_PART.search(said) or is_conditional(said[: found.end()]):
            continue
        theirs = phrases.SAID_BY_INSPECTORS.search(said)
        if theirs is None or phrases.TOLD_TO_INSPECTORS.search(said):
            continue
        fails = found["not"] or found["worse"] or found["fails"]
        outcome = Outcome.NOT_EFFECTIVE_ACTION if fails else Outcome.EFFECTIVE_ACTION
        yield Statement(outcome, _NEW, Visit.MONITORING, False, start, end)


def _plans_demanded(reading: Reading) -> Iterator[Statement]:
    """Whether a plan for grave weaknesses must be written, where only the old framework can be."""
    for start, end, said in _sentences(reading):
        none = phrases.NO_SIGNIFICANT_WEAKNESS.search(said)
        if none and not is_conditional(said[: none.start()]):
            yield Statement(Outcome.NO_WRITTEN_STATEMENT, _OLD, Visit.FULL, False, start, end)
        found = phrases.A_PLAN.search(said)
        if found is None or is_conditional(said[: found.start()]):
            continue
        if found["spared"]:
            yield Statement(Outcome.NO_WRITTEN_STATEMENT, _OLD, Visit.FULL, False, start, end)
        elif phrases.GRAVE_WEAKNESS.search(said):
            outcome = Outcome.WRITTEN_STATEMENT_OF_ACTION
            yield Statement(outcome, _OLD, Visit.FULL, False, start, end)


def _extents(reading: Reading, *, revisited: bool) -> Iterator[tuple[progress.Extent, int, int]]:
    """What each sentence says about progress.

    One may only deny for some weaknesses what the sentence before it says about others.
    """
    about = {start: said for start, _, said in _sentences(reading)}
    before, all_before = None, set[progress.Extent]()
    for sentence in reading.sentences:
        said = reading.text.body[sentence.start : sentence.end]
        extent = None
        if sentence.start in about:
            said = about[sentence.start]
            found = progress.extent_of(said, revisited=revisited)
            extent = progress.of_total(said, found, reading.text.body)
            if revisited and extent in (None, progress.Extent.OPEN, progress.Extent.ON_SOME):
                extent = progress.left_over(said, reading.text.body) or extent
        extent = (
            extent or progress.said_shortly(said, before) or progress.more_to_do(said, all_before)
        )
        if extent is not None:
            all_before.add(extent)
            yield extent, sentence.start, sentence.end
        if extent is not None or said.rstrip().endswith((".", "!", "?")):  # not an entry of a list
            before = extent


def _progress(reading: Reading, *, revisited: bool) -> Iterator[Statement]:
    """What all sentences on progress together say a revisit found."""
    extents = list(_extents(reading, revisited=revisited))
    extents += verdicts.extents_of(reading) if revisited or extents else ()
    outcome = progress.settled(extent for extent, _, _ in extents)
    if outcome is not None:
        decisive = next((one for one in extents if one[0] is progress.Extent.IN_PART), extents[0])
        yield Statement(outcome, _OLD, Visit.REVISIT, True, *decisive[1:])
