"""A block of a text as it is written: its marker, its words, and what these make it."""

import re
from typing import NamedTuple

from pipeline.analysis.language import headings
from pipeline.model.documents import Block

_NOT_ENTRY = re.compile(r"\W*(?:what|how|next|who|when|where)\b", re.IGNORECASE)
_LABEL, _QUESTION, _LONGEST_HEADING = 7, 60, 120
"""The most words of a label; the lengths in characters that a question for a heading, and any
heading, stay under.
"""


class Line(NamedTuple):
    """A block as written, its words without a marker (`bare`), and whether these praise or
    criticise.
    """

    block: Block
    written: str
    mark: headings.Mark
    symbol: int
    polarity: int

    @property
    def lead(self) -> int:
        """The length of the number or symbol before its words."""
        return self.mark.length or self.symbol

    @property
    def bare(self) -> str:
        """Its words without that number or symbol."""
        return self.written[self.lead :]

    @property
    def introduction(self) -> str:
        """Its words up to the first colon that ends a line; all of them if none does."""
        head, colon, _ = self.bare.partition(":\n")
        return head + colon.strip()

    def like_heading(self) -> bool:
        """Whether it stands alone as headings do, or asks a short question."""
        question = len(self.written) < _QUESTION and self.written[-1] == "?"
        return question or headings.stands_alone(self.written) or headings.of_report(self.written)

    def labels(self) -> bool:
        """Whether it is short enough to be a label for what follows."""
        return bool(self.polarity) and len(self.bare.split()) <= _LABEL

    def no_entry(self, *, numbered: bool) -> bool:
        """Whether it cannot belong to a list, whose introduction may itself be `numbered`."""
        return (
            self.bare.isupper()
            or (numbered and self.mark.number != "")
            or (
                not self.lead
                and not self.bare[:1].islower()
                and _NOT_ENTRY.match(self.bare) is not None
            )
        )

    def brief_heading(self) -> bool:
        """Whether, standing alone, its form or words make it a heading rather than an entry."""
        bare = self.bare
        return bare.isupper() or len(bare.split()) < 4 or headings.leads_away(self.written)


def line_of(body: str, block: Block) -> Line:
    """A block as a line, with the praise or criticism of a short one."""
    written = body[block.start : block.end]
    mark, symbol = headings.mark(written), headings.symbol(written)
    bare = written[mark.length or symbol :]
    polarity = headings.polarity(bare) if len(bare) < _LONGEST_HEADING else 0
    return Line(block, written, mark, symbol, polarity)
