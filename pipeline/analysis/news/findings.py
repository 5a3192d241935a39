"""Findings in news, minutes, forum posts and case studies: which statements are what inspectors
found, good or bad.

`attribution` tells whose words a passage is in, `statement_splitting` parts it into statements,
`statement_features` gathers what speaks for a statement being a finding and for praise or
criticism; `statement_weights` says what each of these counts. An entry of a list that its heading
calls strengths or things to improve is one finding. People quoted by name, and what a publisher
claims of itself, are kept apart.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import TypeVar

from pipeline.analysis.language import statement_types as statements
from pipeline.analysis.language.clauses import LONGEST, clauses
from pipeline.analysis.language.reading import Reading
from pipeline.analysis.language.themes import themes_at
from pipeline.analysis.news import statement_weights as weights
from pipeline.analysis.news.passages import Passage, passages
from pipeline.analysis.news.statement_features import Statement, Weigher
from pipeline.analysis.news.statement_signals import FindingSignal, ToneSignal
from pipeline.analysis.vocabulary import evaluation_phrases as said
from pipeline.model.documents import span
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

_SHORTEST, _SHOWN = 12, 3
_Signal = TypeVar("_Signal", bound=str)
_Found = tuple[FindingKind, StatedBy, int, int]


def findings_in(reading: Reading, area: str | None) -> Iterator[Finding]:
    """The findings of a text that is no official report, in reading order; `area` is a GSS code."""
    begins = [hit.start for hit in reading.themes]
    for statement, (kind, by, start, end) in _found(reading):
        inside = reading.themes[bisect_left(begins, start) : bisect_left(begins, end)]
        themes = themes_at(reading.text.body, inside, start, end)
        yield Finding(
            kind=kind,
            stated_by=by,
            span=span(reading.text, start, end),
            section=statement.passage.section,
            themes=themes,
            responsible=(),
            area=area,
        )


def statements_in(reading: Reading) -> Iterator[Statement]:
    """The statements of a text with what speaks for and against each, in reading order."""
    weigher = Weigher(reading.text.body, len(reading.blocks))
    for passage in passages(reading):
        yield from weigher.statements(passage)


def reasons(reading: Reading) -> dict[tuple[int, int], list[tuple[FindingSignal, float]]]:
    """For each finding that was weighed, by its place: the signals that counted most and by how
    much, the strongest first.

    Above 0 speaks for a finding. Entries of lists that say what they hold are not weighed.
    """
    found = {}
    for statement, (_, by, start, end) in _found(reading):
        if by is StatedBy.INSPECTORS and statement.finding:
            counted = [
                (name, weights.FINDING.get(name, 0.0) * value)
                for name, value in statement.finding.items()
            ]
            found[start, end] = sorted(counted, key=lambda one: -abs(one[1]))[:_SHOWN]
    return found


def weighed(signals: Mapping[_Signal, float], bias: float, table: Mapping[_Signal, float]) -> float:
    """The log odds that signals add up to; one that no example showed has no weight and counts
    nothing.
    """
    return bias + sum(table.get(name, 0.0) * value for name, value in signals.items())


def _found(reading: Reading) -> Iterator[tuple[Statement, _Found]]:
    body = reading.text.body
    for statement in statements_in(reading):
        passage, start, end = statement.passage, statement.start, statement.end
        if passage.by is StatedBy.INSPECTORS:
            kind = _kind(body, statement)
            if kind is not None and _SHORTEST <= end - start <= LONGEST:
                yield statement, (kind, passage.by, start, end)
        elif start == passage.start:
            for one in _claimed(body, passage):
                yield statement, one


def _kind(body: str, statement: Statement) -> FindingKind | None:
    """What kind of finding inspectors' words state; None when they state none."""
    passage = statement.passage
    if passage.sure:
        good = passage.polarity > 0
    elif _only_counts(body, statement):
        return FindingKind.STATISTIC
    elif weighed(statement.finding, weights.BIAS, weights.FINDING) <= 0:
        return None
    else:
        good = weighed(statement.good, weights.GOOD_BIAS, weights.GOOD) > 0
    if good:
        return FindingKind.STRENGTH
    inside = {
        hit.group
        for hit in passage.sentence.evaluations
        if statement.start <= hit.start < statement.end
    }
    if passage.kind is FindingKind.PRIORITY_ACTION or said.PRIORITY in inside:
        return FindingKind.PRIORITY_ACTION
    return (
        FindingKind.AREA_FOR_IMPROVEMENT
        if passage.kind or said.FORMAL in inside
        else FindingKind.WEAKNESS
    )


def _only_counts(body: str, statement: Statement) -> bool:
    """Whether a statement is a number and no more."""
    toned = statement.passage.polarity or FindingSignal.TONELESS not in statement.finding
    return (
        not toned
        and ToneSignal.SPARSE not in statement.good
        and statements.counts(body[statement.start : statement.end])
    )


def _claimed(body: str, passage: Passage) -> Iterator[_Found]:
    """What a publisher or a person claims to be so now, rather than wishing or planning it; and the
    publisher's numbers.
    """
    found = list(clauses(body, passage.start, passage.end, passage.sentence.evaluations))
    if (
        not found
        and passage.by is StatedBy.PUBLISHER
        and statements.counts(body[passage.start : passage.end])
    ):
        yield FindingKind.STATISTIC, passage.by, passage.start, passage.end
    for clause in found:
        if clause.tone != said.NEED and not statements.to_come(body, clause.start, clause.end):
            kind = FindingKind.STRENGTH if clause.tone == said.PRAISE else FindingKind.WEAKNESS
            yield kind, passage.by, clause.start, clause.end
