"""How much of a publication's words may be shown where it is not openly licensed."""

from collections.abc import Sequence

from pipeline.model.inspections import Finding
from pipeline.model.lookup_rows import FindingRecord, place_in_turn
from pipeline.model.terms import QUOTED, QUOTED_LENGTH, FindingKind, Reuse

LONGER = "(see the publication: its words may only be quoted briefly)"
"""What stands in place of a passage that may not be shown."""


def openly_licensed(reuse: Reuse) -> bool:
    """Whether all words, and pictures of pages, may be shown."""
    return reuse is Reuse.OGL


def shown_quote(finding: FindingRecord) -> str | None:
    """The finding's words; None where the publisher's rule of reuse keeps us from showing them.

    Of a publication that may only be quoted, the first `QUOTED` short passages are shown, wherever
    and however often the record is looked at.
    """
    brief = len(finding.quote) <= QUOTED_LENGTH and finding.quoted_before < QUOTED
    return finding.quote if brief or openly_licensed(finding.reuse) else None


def first_quoted(findings: Sequence[Finding]) -> set[str]:
    """The passages that lists show of a publication that may only be quoted, of all its findings
    in text order.
    """
    sides = [
        (each.kind is FindingKind.STRENGTH, each.span.quote)
        for each in findings
        if len(each.span.quote) <= QUOTED_LENGTH
    ]
    praised = sum(praise for praise, _ in sides)
    found, before = set(), {True: 0, False: 0}
    for praise, quote in sides:
        others = len(sides) - praised if praise else praised
        if place_in_turn(before[praise], before[not praise], others) < QUOTED:
            found.add(quote)
        before[praise] += 1
    return found


def quotable(words: str, reuse: str) -> str:
    """One passage by itself, or where to read it if it is longer than the rule of reuse allows."""
    return LONGER if reuse == Reuse.QUOTE and len(words) > QUOTED_LENGTH else words
