"""Which role a block has among those around it: a heading, an entry of a list, or prose."""

from enum import Enum, auto

from pipeline.analysis.language import headings, speakers
from pipeline.analysis.language.clauses import LONGEST
from pipeline.analysis.news.walk.lines import Line
from pipeline.analysis.news.walk.state import Walk

_ENTRY, _MARKED = 260, 420
"""The length in characters that an entry of a list stays under, and one with a number or symbol."""


class Role(Enum):
    """The role of a block among those around it."""

    HEADING = auto()
    ENTRY = auto()
    PROSE = auto()


_ROLES = {"title": Role.HEADING, "heading": Role.HEADING, "bullet": Role.ENTRY}
"""The roles of blocks that the document itself marks."""


def role_of(line: Line, walk: Walk) -> Role:
    """The role of a block, by what the document marks, its form and what stands above it."""
    marked = _ROLES.get(line.block.kind)
    if marked is not None:
        return marked
    alone = line.like_heading()
    if alone and line.polarity and headings.unfinished(line.written):
        return Role.HEADING
    role = _in_list(line, walk, alone=alone) or _under_heading(line, walk, alone=alone)
    if role is not None:
        return role
    if line.symbol and walk.in_list and not alone:
        return Role.ENTRY
    return Role.HEADING if alone else Role.PROSE


def _in_list(line: Line, walk: Walk, *, alone: bool) -> Role | None:
    """An entry of the list that an introduction opened, judged by its marker or form."""
    if (
        not walk.in_list
        or len(line.written) > (_MARKED if line.lead else _ENTRY)
        or line.no_entry(numbered=bool(walk.list_number))
    ):
        return None
    unlabelled = alone and not line.labels() and not walk.marked
    listed = line.lead or line.bare[:1].islower() or unlabelled or speakers.quoted(line.bare)
    return Role.ENTRY if listed else None


def _under_heading(line: Line, walk: Walk, *, alone: bool) -> Role | None:
    """An entry, or a sentence without its full stop, under a heading that praises or criticises."""
    if not walk.polarity or len(line.written) > LONGEST or line.written[-1] in "?:":
        return None
    brief = line.brief_heading()
    if line.symbol or (line.mark.length and not (alone and brief) and line.written.count(". ") < 2):
        return Role.ENTRY
    unfinished = (
        alone
        and not brief
        and not line.labels()
        and not line.no_entry(numbered=bool(walk.list_number))
    )
    return Role.PROSE if unfinished else None
