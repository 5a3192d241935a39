"""Which outcomes one sentence states, other than those of a revisit (see `progress`).

A condition, a recollection, a denial, or others than inspectors that say it, make it state none.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pipeline.analysis.language.speakers import is_person, outside_quotes
from pipeline.analysis.told import progress
from pipeline.analysis.told.outcome_clauses import OF_CLAUSES
from pipeline.analysis.vocabulary.outcomes import names, phrases
from pipeline.model.terms import Framework, Outcome, Visit

_NEW, _OLD = Framework.AREA_SEND_2023, Framework.LOCAL_AREA_SEND_2016
_OF_FULL_INSPECTIONS = (
    *phrases.OF_FULL_INSPECTIONS,
    *OF_CLAUSES,
    *names.NAMED,
    *names.RANKED,
    *names.PLAIN,
    names.QUOTED,
)
_REMEMBERED = 64
"""For how many sentences of a text is remembered what they state, which is asked several times."""

_Said = tuple[Outcome, Framework, Visit, bool]


def outcomes_of(said: str, *, last: bool = False, weak: bool = False) -> Iterator[_Said]:
    """The outcomes that one sentence states, other than those of a revisit (see `progress`).

    With the framework and kind of inspection that each belongs to, and whether it is beyond doubt.
    `weak` says that the text tells of significant weakness, for which a plan is demanded.
    """
    yield from _inspected(said, last)
    yield from _of_a_statement(said, weak=weak)


@lru_cache(maxsize=_REMEMBERED)
def _inspected(said: str, last: bool) -> tuple[_Said, ...]:
    """What a sentence states of inspections since 2023.

    It is asked for what a text says as a whole and, as a finding, whether that is on a side.
    """
    return (*_effective(said), *_full_new(said, last))


def is_conditional(before: str) -> bool:
    """Whether a condition extends to the end of the words `before` an outcome."""
    found = phrases.CONDITIONAL.search(phrases.COMPARED.sub("", before))
    return found is not None and not phrases.OVER.search(found["since"])


def _is_recalled(before: str, last: bool) -> bool:
    """Whether the recollection of an earlier inspection extends to the end of the words `before`.

    If `last`, the "last inspection" is not an earlier one.
    """
    found = phrases.RECALLED.search(before)
    if found is None or (last and phrases.LATEST.match(before, found.start())):
        return False
    return not phrases.RECALLED_NO_MORE.search(found["since"])


def _effective(said: str) -> Iterator[_Said]:
    ineffective = phrases.INEFFECTIVE.search(said)
    match = ineffective or phrases.EFFECTIVE.search(said)
    if match is None or is_conditional(said[: match.end()]):
        return
    clause = phrases.NEW_CLAUSE.split(said[: match.start()])[-1]
    limited = progress.is_limited(clause) and not phrases.ALL_IN_ALL.search(clause)
    if limited or phrases.MUST.search(said[: match.start()]):
        return
    if ineffective:
        yield Outcome.NOT_EFFECTIVE_ACTION, _NEW, Visit.MONITORING, True
    elif phrases.TAKES.search(said) and not phrases.IN_PART.search(said):
        yield Outcome.EFFECTIVE_ACTION, _NEW, Visit.MONITORING, False


def is_effective_in_part(said: str) -> bool:
    """Whether a sentence says that action was effective on some of what inspectors asked for."""
    clauses = phrases.TURNS.split(said)
    return any(
        (phrases.IN_PART.search(each) or len(clauses) > 1)
        and phrases.TAKES.search(each)
        and not phrases.INEFFECTIVE.search(each)
        and not phrases.MUST.search(each[: match.start()])
        and not is_conditional(each[: match.end()])
        for each in clauses
        if (match := phrases.EFFECTIVE.search(each))
    )


def _full_new(said: str, last: bool) -> Iterator[_Said]:
    if _is_of_several(said):
        return
    found = _set_against_before(said) or [
        (outcome, sure)
        for outcome, sure, rule in _OF_FULL_INSPECTIONS
        if (match := rule.search(said))
        and not _is_no_result(said[: match.start()], last)
        and not phrases.NO_MORE.match(said, match.end())
        and not _is_only_compared(said, match)
        and not _is_said_by_others(said, match.end())
    ]
    if not found:
        return
    ranked = phrases.RANKS.search(said) is not None
    if not ranked and (phrases.LISTS.search(said) or len({outcome for outcome, _ in found}) > 1):
        return
    for outcome, sure in found:
        yield outcome, _NEW, Visit.FULL, sure


def _is_of_several(said: str) -> bool:
    """Whether a sentence tells what several areas got, or what others than the one told of did."""
    return bool(phrases.OF_SEVERAL.search(said) or phrases.OF_OTHER_AREAS.search(said))


@lru_cache(maxsize=_REMEMBERED)
def _set_against_before(said: str) -> list[tuple[Outcome, bool]]:
    """The outcome of now in a sentence that sets it against one dated before; none in others."""
    placed: dict[Outcome, tuple[bool, str]] = {}
    for outcome, sure, rule in _OF_FULL_INSPECTIONS:
        match = rule.search(said)
        if match and outcome not in placed:
            placed[outcome] = sure, _clause(said, match.start(), match.end())
    if len(placed) != 2 or phrases.LISTS.search(said):
        return []
    now = [
        outcome
        for outcome, (_, clause) in placed.items()
        if not phrases.OF_BEFORE.search(clause) and not phrases.FROM_TO.match(clause)
    ]
    now = now if len(now) == 1 else _latest(placed)
    if len(now) != 1 or is_conditional(placed[now[0]][1]):
        return []
    return [(now[0], placed[now[0]][0])]


def _latest(placed: Mapping[Outcome, tuple[bool, str]]) -> list[Outcome]:
    """The outcome of two whose clause names the later year; none unless both name one."""
    years = {
        outcome: max(phrases.YEAR.findall(clause), default="")
        for outcome, (_, clause) in placed.items()
    }
    latest = max(years.values())
    of_latest = [outcome for outcome, year in years.items() if year == latest]
    return of_latest if all(years.values()) else []


def sets_against_before(said: str) -> bool:
    """Whether a sentence sets the outcome of now against that of an inspection before."""
    return bool(_set_against_before(said))


def _clause(said: str, start: int, end: int) -> str:
    """The clause of a sentence in which `said[start:end]` stands."""
    moved = phrases.FROM_TO.search(said)
    if moved and moved.start() <= start and end <= moved.end():
        return moved.group()
    signs = list(phrases.ASIDE_OR_CLAUSE.finditer(said))
    begin = max((one.end() for one in signs if one.end() <= start), default=0)
    until = min((one.end() for one in signs if one.start() >= end), default=len(said))
    return said[max(begin, moved.end()) if moved and moved.end() <= start else begin : until]


def _is_of_others(said: str, place: int) -> bool:
    """Whether what stands at a place is said of those that the area is compared with."""
    return any(one.start() <= place < one.end() for one in phrases.COMPARED.finditer(said))


def _is_only_compared(said: str, match: re.Match[str]) -> bool:
    """Whether what was found is only compared with an outcome: another rank of the scale, that of
    other areas, or what is said of a year before the framework of 2023.
    """
    before = said[: match.start()]
    beside = phrases.BESIDE.search(before) or phrases.SET_BESIDE_BEFORE.search(before)
    old = phrases.OF_AN_OLD_YEAR.match(said[match.end() :])
    return bool(beside or old) or _is_of_others(said, match.start())


def _is_said_by_others(said: str, place: int) -> bool:
    """Whether a sentence has parents or campaigners say what ends at a place, not inspectors; or
    anybody say it, in quotation marks, who does not say that it was judged.
    """
    if phrases.INSPECTORS.search(said):
        return False
    quoted = outside_quotes(said)[place - 1].isspace() and not said[place - 1].isspace()
    own = quoted and is_person(said) and not phrases.JUDGED.search(said)
    return own or phrases.SAID_BY_FAMILIES.search(said[:place]) is not None


def _is_no_result(before: str, last: bool) -> bool:
    if phrases.OVERALL.match(before):
        return False
    denied = phrases.NOT_FOUND.search(phrases.INSTEAD.split(before)[-1]) is not None
    wished = phrases.SHOULD_HAVE_BEEN.search(before) is not None
    return denied or wished or is_conditional(before) or _is_recalled(before, last)


def _of_a_statement(said: str, *, weak: bool) -> Iterator[_Said]:
    if phrases.AMONG_SPARED.search(said):
        yield Outcome.NO_WRITTEN_STATEMENT, _OLD, Visit.FULL, True
        return
    named = phrases.MENTIONED.search(said)
    if named is None:
        if _is_demanded_in_writing(said) or _is_demanded_as_a_plan(said, weak=weak):
            yield Outcome.WRITTEN_STATEMENT_OF_ACTION, _OLD, Visit.FULL, True
        return
    general = phrases.OF_OTHER_AREAS.search(said) or phrases.DEMANDED_WHEREVER.search(said)
    if general or is_conditional(said[: named.start()]):
        return
    if phrases.NO_STATEMENT.search(said):
        if not phrases.STILL.search(said):
            yield Outcome.NO_WRITTEN_STATEMENT, _OLD, Visit.FULL, True
        return
    demanded = phrases.DEMANDED.search(said) is not None
    if not demanded and (_conditional_with(said, named) or phrases.ANY_STATEMENT.search(said)):
        return
    yield Outcome.WRITTEN_STATEMENT_OF_ACTION, _OLD, Visit.FULL, demanded


def _conditional_with(said: str, named: re.Match[str]) -> bool:
    """Whether the part of a sentence that names a statement of action has a condition.

    What only says more of the statement ("..., which would drive improvement") is no part of it.
    """
    rest = said[named.end() :].partition(";")[0]
    more = phrases.SAYS_MORE.search(rest)
    ends = named.end() + (more.start() if more else len(rest))
    return phrases.CONDITIONAL.search(said[:ends]) is not None


def _is_demanded_in_writing(said: str) -> bool:
    found = phrases.DEMANDED_IN_WRITING.search(said)
    return bool(
        found
        and not phrases.DENIED.search(said[: found.end()])
        and not is_conditional(said[: found.start()])
    )


def _is_demanded_as_a_plan(said: str, *, weak: bool) -> bool:
    found = phrases.PLAN_DEMANDED.search(said)
    return bool(
        found
        and (weak or phrases.SIGNIFICANT_WEAKNESS.search(said))
        and not phrases.DENIED.search(said[: found.end()])
        and not is_conditional(said[: found.start()])
    )
