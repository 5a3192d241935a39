"""Findings in news, minutes, forum posts and case studies: what inspectors found, good or bad.

`passages`, `attribution` and `speech` show whose words a sentence is in, `statement_splitting`
splits it into statements, `statement_features` collects the signals of a finding and of praise or
criticism; `weighing` adds them up, and `judgement` decides. What is not likely enough to be right
is not reported. Statements of people quoted by name, a publisher's claims about itself, what is
required and what is planned are kept apart.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, groupby
from typing import NamedTuple

from pipeline.analysis.language import statement_types as statements
from pipeline.analysis.language.clauses import Clause, clauses
from pipeline.analysis.language.reading import Reading
from pipeline.analysis.news import siblings
from pipeline.analysis.news.contrasts import keep_their_sides, kinds_of
from pipeline.analysis.news.cut_off import whole_end
from pipeline.analysis.news.duties import duty_in, owners
from pipeline.analysis.news.earlier import is_better_than_then, recalls
from pipeline.analysis.news.judgement import Doubt, doubt_about
from pipeline.analysis.news.sides.certain import certain_side, faultless
from pipeline.analysis.news.sides.distances import is_at_a_distance
from pipeline.analysis.news.sides.doubts import may_fault, may_praise, tells_a_death
from pipeline.analysis.news.sides.verdicts import on_both_sides, verdict
from pipeline.analysis.news.sole_voice import with_sole_voice
from pipeline.analysis.news.statement_features import Statement, Weigher
from pipeline.analysis.news.voices.disowned import is_disowned
from pipeline.analysis.news.voices.inspector_names import InspectorNames
from pipeline.analysis.news.walk.passage import Passage
from pipeline.analysis.news.walk.passages import passages
from pipeline.analysis.news.weighing import encoder, neighbours, odds
from pipeline.analysis.themes.ranking import themes_at
from pipeline.analysis.vocabulary import evaluation_phrases as said
from pipeline.model.documents import span
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

_SHORTEST, _LONGEST, _JOINT, _SHOWN = 12, 600, 12, 3
"""The shortest and longest finding and a conjunction, in characters; the number of
signals shown.
"""
AROUND_IT = "the statements around it"
"""By what name what stands around a statement is shown beside its own signals."""
_OWED = frozenset([FindingKind.REQUIRED, FindingKind.PLANNED])


class _Found(NamedTuple):
    """The finding `body[start:end]` of a passage, with the statement it ends in, if weighed."""

    kind: FindingKind
    by: StatedBy
    start: int
    end: int
    passage: Passage
    statement: Statement | None = None


_Told = tuple[Passage, list[Statement], list[_Found]]
"""A passage with its statements and its findings."""


def findings_in(reading: Reading, area: str | None) -> Iterator[Finding]:
    """The findings of a text that is no official report, in reading order; `area` is a GSS code.

    Words that are repeated, as under a picture, are one finding.
    """
    body = reading.text.body
    told: set[tuple[FindingKind, str]] = set()
    for kind, by, start, end, passage, _ in _found(reading):
        words = (kind, body[start:end].casefold())
        if words in told:
            continue
        told.add(words)
        yield Finding(
            kind=kind,
            stated_by=by,
            span=span(reading.text, start, end),
            section=passage.section,
            themes=themes_at(body, start, end, len(told) - 1),
            responsible=owners(body[start:end]) if kind in _OWED else (),
            area=area,
        )


def statements_in(reading: Reading) -> Iterator[Statement]:
    """The statements of a text with the signals for and against each, in reading order."""
    for _, together in _weighed(reading):
        yield from together


def _weighed(reading: Reading) -> Iterator[tuple[Passage, list[Statement]]]:
    """Each passage of a text with its statements, in reading order; a duty has none."""
    inspectors = InspectorNames(reading.text.body)
    weigher = Weigher(reading.text.body, len(reading.blocks), inspectors)
    walked = list(passages(reading, inspectors))
    weighed = [[] if one.duty else list(weigher.statements(one)) for one in walked]
    read = _read_as_a_whole(reading.text.body, inspectors, weighed)
    yield from zip(
        walked, with_sole_voice(list(_among_neighbours(reading.text.body, read))), strict=True
    )


def _read_as_a_whole(
    body: str, inspectors: InspectorNames, sentences: list[list[Statement]]
) -> list[list[Statement]]:
    """The statements of a text by sentences, with how the likelier ones read as a whole."""
    asked = encoder.likeliest(
        {
            one.start: one.finding_odds
            for together in sentences
            for one in together
            if encoder.is_read(one.finding_odds, one.praise_odds, one.signals)
        }
    )
    return [
        [_encoded(body, inspectors, one) if one.start in asked else one for one in together]
        for together in sentences
    ]


def _encoded(body: str, inspectors: InspectorNames, one: Statement) -> Statement:
    words = encoder.wording(body, one.start, one.end, one.passage.section)
    read = encoder.encoded(encoder.Wording(*map(inspectors.unnamed, words)))
    whole = encoder.finding_odds(one.finding_odds, read)
    praise = encoder.praise_odds(one.praise_odds, read)
    return replace(one, finding_odds=whole, whole_odds=whole, praise_odds=praise)


def _among_neighbours(body: str, sentences: list[list[Statement]]) -> Iterator[list[Statement]]:
    """The statements of a text by sentences, weighed with those that stand around them."""
    every = [one for together in sentences for one in together]
    found = neighbours.among(
        [one.finding_odds for one in every], [one.praise_odds for one in every]
    )
    for together in sentences:
        kept = keep_their_sides(body, together)
        yield [
            replace(one, finding_odds=finding, praise_odds=one.praise_odds if own else praise)
            for one, own, (finding, praise) in zip(together, kept, found, strict=False)
        ]


def withheld_in(reading: Reading) -> Iterator[tuple[Doubt, int, int]]:
    """The statements that may be findings but are not told, each with the reason and its place."""
    told = [(one.start, one.end) for one in _found(reading)]
    for one in statements_in(reading):
        doubt = doubt_about(reading.text.body, one)
        if doubt and not any(start < one.end and one.start < end for start, end in told):
            yield doubt, one.start, one.end


def reasons(reading: Reading) -> dict[tuple[int, int], list[tuple[str, float]]]:
    """For each weighed finding, by its place: the signals that counted most, strongest first.

    With how much each counted; above 0 supports a finding. Single words, each of little weight, are
    not shown.
    """
    found = {}
    for one in _found(reading):
        if one.statement:
            counted = _counted(one.statement)
            found[one.start, one.end] = sorted(counted, key=lambda of: -abs(of[1]))[:_SHOWN]
    return found


def _counted(one: Statement) -> Iterator[tuple[str, float]]:
    """How much each signal of a statement counts, and how much what stands around it."""
    yield from odds.counted(one.signals)
    own, whole = odds.finding_odds(one.signals, one.around), one.whole_odds
    yield encoder.ENCODED, whole - own
    yield AROUND_IT, one.finding_odds - whole


def _found(reading: Reading) -> Iterator[_Found]:
    for one in _all(reading):
        listed = one.passage.listed
        end = whole_end(reading, one.start, one.end, listed=listed)
        if end is not None:
            yield one._replace(end=end)


def _all(reading: Reading) -> Iterator[_Found]:
    """The findings of a text, also those that it breaks off."""
    body = reading.text.body
    every = [(*one, list(_of_passage(body, *one))) for one in _weighed(reading)]
    for (listed, _), entries in groupby(every, key=lambda one: (one[0].listed, one[0].section)):
        together = list(entries)
        yield from _of_list(body, together) if listed else _joined(together)


def _joined(entries: Iterable[_Told]) -> Iterator[_Found]:
    return chain.from_iterable(found for _, _, found in entries)


def _of_list(body: str, entries: list[_Told]) -> Iterator[_Found]:
    """The findings in the entries of a list, with those that are told because the others are."""
    owed = any(one.kind in _OWED for one in _joined(entries))
    theirs = [[one.kind for one in found if one.by is StatedBy.INSPECTORS] for *_, found in entries]
    listed = None if owed else siblings.told_by(theirs)
    for passage, together, found in entries:
        if listed and not found and len(together) == 1 and _has_length(together[0]):
            (one,) = together
            if siblings.belongs(body, one, listed):
                found = [_Found(listed.kind, StatedBy.INSPECTORS, one.start, one.end, passage, one)]
        yield from found


def _of_passage(body: str, passage: Passage, together: list[Statement]) -> Iterator[_Found]:
    if is_disowned(body[passage.start : passage.end]):
        return
    owed = duty_in(body, passage)
    if owed:
        yield _Found(*owed, passage.start, passage.end, passage)
        return
    told = list(_told(body, together))
    yield from told
    if together and not told and passage.by is not StatedBy.INSPECTORS:
        yield from _claimed(body, passage)


def _has_length(one: Statement) -> bool:
    return _SHORTEST <= one.end - one.start <= _LONGEST


def _told(body: str, together: list[Statement]) -> Iterator[_Found]:
    """The findings by inspectors in the statements of a passage.

    Neighbours of one kind are joined if only a conjunction stands between them.
    """
    last: _Found | None = None
    for one, kind in zip(together, kinds_of(body, together), strict=True):
        if kind is None or not _has_length(one):
            continue
        begin = one.start
        if last and last.kind is kind and one.start - last.end <= _JOINT:
            begin = last.start
        elif last:
            yield last
        last = _Found(kind, StatedBy.INSPECTORS, begin, one.end, one.passage, one)
    if last:
        yield last


def _claimed(body: str, passage: Passage) -> Iterator[_Found]:
    """What a publisher or a person claims to be true now, not wished or planned, and its
    figures.
    """
    written = body[passage.start : passage.end]
    if on_both_sides(written) or recalls(written):
        return
    if written.endswith(":") or statements.asks(written) or statements.apologises(written):
        return
    found = list(clauses(body, passage.start, passage.end, passage.sentence.evaluations))
    if not found and passage.by is StatedBy.PUBLISHER and statements.counts(written):
        where = (passage.by, passage.start, passage.end, passage)
        yield _Found(FindingKind.STATISTIC, *where)
    for clause in found:
        kind = _claimed_kind(body, clause)
        if kind is None or _is_of_the_other_side(kind, written, passage):
            continue
        if not statements.to_come(body, clause.start, clause.end):
            yield _Found(kind, passage.by, clause.start, clause.end, passage)


def _is_of_the_other_side(kind: FindingKind, written: str, passage: Passage) -> bool:
    """Whether what a clause seems to be is not what its sentence says of it, or names it as."""
    side = passage.named or verdict(written, passage.sentence)
    return side < 0 if kind is FindingKind.STRENGTH else side > 0


def _claimed_kind(body: str, clause: Clause) -> FindingKind | None:
    """Whether a clause praises or criticises; None for a need, or if its words contradict it."""
    if clause.tone == said.NEED or clause.mixed:
        return None
    praised = clause.tone == said.PRAISE
    written = body[clause.start : clause.end]
    if praised and (tells_a_death(written) or is_at_a_distance(written, "")):
        return None
    if faultless(written):
        return FindingKind.STRENGTH
    if certain_side(written) == (-1 if praised else 1):
        return None
    if may_fault(written) if praised else may_praise(written) or is_better_than_then(written):
        return None
    return FindingKind.STRENGTH if praised else FindingKind.WEAKNESS
