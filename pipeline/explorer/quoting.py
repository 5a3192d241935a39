"""How much of a publication's words may be shown where it is not openly licensed."""

from pipeline.model.lookup_rows import FindingRecord
from pipeline.model.terms import QUOTED_LENGTH, Reuse

LONGER = "(see the publication: its words may only be quoted briefly)"
"""What stands in place of a passage that may not be shown."""


def openly_licensed(reuse: Reuse) -> bool:
    """Whether all words, and pictures of pages, may be shown."""
    return reuse is Reuse.OGL


def shown_quote(finding: FindingRecord) -> str | None:
    """The finding's words; None where the publisher's rule of reuse keeps us from showing them.

    Of a publication that may only be quoted, the same few short passages are shown, wherever and
    however often the record is looked at.
    """
    return finding.quote if finding.in_few or openly_licensed(finding.reuse) else None


def quotable(words: str, reuse: str) -> str:
    """One passage by itself, or where to read it if it is longer than the rule of reuse allows."""
    return LONGER if reuse == Reuse.QUOTE and len(words) > QUOTED_LENGTH else words
