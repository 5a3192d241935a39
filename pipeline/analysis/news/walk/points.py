"""Strengths or weaknesses named in a sentence of the walk, which it or the last one tells of."""

from pipeline.analysis.language import headings
from pipeline.analysis.news.sides import named
from pipeline.analysis.news.sides.verdicts import contrasts
from pipeline.analysis.news.walk.state import Walk
from pipeline.analysis.vocabulary.guarded_pattern import any_case
from pipeline.model.terms import FindingKind

_INSERTED = any_case(r", (?:however|though|nevertheless|nonetheless),")
"""What sets a whole sentence against the one before it."""


def named_in(written: str, walk: Walk, kind: FindingKind | None) -> tuple[int, FindingKind | None]:
    """1 for strengths, -1 for weaknesses, with their kind if they are set formally; 0 for neither,
    with the `kind` of what is above.

    Notes what the sentence after this one may go on to name.
    """
    told, own = named.tells_of_points(written), named.names_points(written)
    before, walk.points = walk.points, (written, own or told) if told else None
    if own:
        before = written, own
    elif before and named.goes_on_naming(written):
        walk.points = walk.points or before
    else:
        return 0, kind
    if contrasts(_INSERTED.sub("", written)):
        return 0, kind
    sentence, side = before
    formal = side < 0 and named.sets_points(sentence)
    return side, headings.section(sentence) if formal else kind
