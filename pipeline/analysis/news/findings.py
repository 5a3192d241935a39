"""Findings in news, minutes, forum posts and case studies: what inspectors found, good or bad.

`passages`, `attribution` and `speech` show whose words a sentence is in, `statement_splitting`
splits it into statements, `statement_features` collects the signals of a finding and of praise or
criticism; `weighing` adds them up. What is not likely enough to be right is not reported.
Statements of people quoted by name, and a publisher's claims about itself, are kept apart.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby

from pipeline.analysis.language import statement_types as statements
from pipeline.analysis.language.clauses import clauses
from pipeline.analysis.language.reading import Reading
from pipeline.analysis.language.themes import themes_at
from pipeline.analysis.news.certain_sides import certain_side, faultless, says_not_made
from pipeline.analysis.news.passages import Passage, passages
from pipeline.analysis.news.statement_features import Statement, Weigher, states_nothing
from pipeline.analysis.news.weighing import odds
from pipeline.analysis.news.weighing.signals import FindingSignal, ToneSignal
from pipeline.analysis.vocabulary import evaluation_phrases as said
from pipeline.model.documents import span
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

_SHORTEST, _LONGEST, _JOINT, _SHOWN = 12, 600, 12, 3
"""The shortest and longest finding and a conjunction, in characters; the number of
signals shown.
"""
_LEAST, _LEAST_LISTED = 0.3, 0.5
"""The least probability of being a finding where the side is certain: of what inspectors are said
to tell, and of an entry of a list.
"""
_TOLD_ANEW = frozenset([FindingSignal.INSPECTORS_TELL, FindingSignal.THEY_TELL])
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
    """The statements of a text with the signals for and against each, in reading order."""
    weigher = Weigher(reading.text.body, len(reading.blocks))
    for passage in passages(reading):
        yield from weigher.statements(passage)


def reasons(reading: Reading) -> dict[tuple[int, int], list[tuple[str, float]]]:
    """For each weighed finding, by its place: the signals that counted most, strongest first.

    With how much each counted; above 0 supports a finding. Single words, each of little weight, are
    not shown.
    """
    found = {}
    for statement, (_, by, start, end) in _found(reading):
        if by is StatedBy.INSPECTORS:
            counted = odds.counted(statement.signals)
            found[start, end] = sorted(counted, key=lambda one: -abs(one[1]))[:_SHOWN]
    return found


def _found(reading: Reading) -> Iterator[tuple[Statement, _Found]]:
    body = reading.text.body
    for _, several in groupby(statements_in(reading), key=lambda one: one.passage.start):
        together = list(several)
        passage, told = together[0].passage, list(_told(body, together))
        yield from told
        if not told and passage.by is not StatedBy.INSPECTORS:
            for one in _claimed(body, passage):
                yield together[0], one


def _told(body: str, together: list[Statement]) -> Iterator[tuple[Statement, _Found]]:
    """The findings by inspectors in the statements of a passage.

    Neighbours of one kind are joined if only a conjunction stands between them.
    """
    last: tuple[Statement, _Found] | None = None
    for one in together:
        kind = _kind(body, one)
        if kind is None or not _SHORTEST <= one.end - one.start <= _LONGEST:
            continue
        begin = one.start
        if last and last[1][0] is kind and one.start - last[1][3] <= _JOINT:
            begin = last[1][2]
        elif last:
            yield last
        last = (one, (kind, StatedBy.INSPECTORS, begin, one.end))
    if last:
        yield last


def _kind(body: str, statement: Statement) -> FindingKind | None:
    """The kind of inspectors' finding that a statement is; None when it is none."""
    if states_nothing(body, statement):
        return None
    found = _side(body, statement)
    if _only_counts(body, statement):
        counted = statement.passage.by is StatedBy.INSPECTORS
        return FindingKind.STATISTIC if counted else None
    if found >= 0:
        return FindingKind.STRENGTH if found else None
    return _criticism(statement)


def _side(body: str, statement: Statement) -> int:
    """1 for praise and -1 for criticism that are likely enough to tell, 0 for neither."""
    written, passage = body[statement.start : statement.end], statement.passage
    certain = certain_side(written)
    if passage.sure and not certain and not _names_inspectors(passage):
        certain = -says_not_made(passage.section)
    if not certain:
        return odds.side(statement.signals, statement.around)
    told = not _TOLD_ANEW.isdisjoint(passage.scope) or (
        faultless(written) and _names_inspectors(passage)
    )
    least = _LEAST if told else _LEAST_LISTED if passage.sure else odds.SURE
    return certain if odds.likely_finding(statement.signals, statement.around) >= least else 0


def _names_inspectors(passage: Passage) -> bool:
    named = said.INSPECTOR in [hit.group for hit in passage.sentence.evaluations]
    return named and passage.by is StatedBy.INSPECTORS


def _criticism(statement: Statement) -> FindingKind:
    passage = statement.passage
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
    toned = statement.passage.polarity or FindingSignal.TONELESS not in statement.signals
    return (
        not toned
        and ToneSignal.SPARSE not in statement.signals
        and statements.counts(body[statement.start : statement.end])
    )


def _claimed(body: str, passage: Passage) -> Iterator[_Found]:
    """What a publisher or a person claims to be true now, not wished or planned, and its
    figures.
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
