"""Entries of a list that are told with the others of it.

What is on a list of weaknesses is one: where most entries of a list are told, all of one side, so
is another that is half as likely as it would have to be by itself, and rather on that side.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.analysis.news.judgement import states_nothing
from pipeline.analysis.news.statement_features import Statement
from pipeline.model.terms import FindingKind

_FEWEST, _SHARE = 2, 0.5
"""How many entries of a list, and what share of it, are told by themselves."""
_LEAST, _LEAST_SIDE = 0.3, 0.7
"""How likely another must be a finding, and on the side of the list."""


class Listed(NamedTuple):
    """What a list tells by its entries: of one kind, and on the side of praise or criticism."""

    kind: FindingKind
    praises: bool


def told_by(kinds: Sequence[Sequence[FindingKind]]) -> Listed | None:
    """What a list tells whose entries are told as findings of these kinds; None if that is not
    clear.
    """
    told = [each for each in kinds if each]
    every = Counter(kind for each in told for kind in each)
    praises = {kind is FindingKind.STRENGTH for kind in every}
    if len(told) < max(_FEWEST, _SHARE * len(kinds)) or len(praises) != 1:
        return None
    return Listed(every.most_common(1)[0][0], praises.pop())


def belongs(body: str, one: Statement, listed: Listed) -> bool:
    """Whether a statement, the only one of an entry, is likely what its list tells."""
    praise = one.likely_praise
    side = praise if listed.praises else 1 - praise
    return one.likely_finding >= _LEAST and side >= _LEAST_SIDE and not states_nothing(body, one)
