"""A report or letter that stands whole in another document: on a council's page, in minutes, in a
plain text.
"""

import re
from dataclasses import replace

from pipeline.analysis.reports.sections import section_of
from pipeline.analysis.reports.title_lines import LETTER, REPORT, title_of
from pipeline.model.documents import Block, Text

SIGNED = re.compile(r"Yours\s+(?:sincerely|faithfully)\b", re.IGNORECASE)
_MEETS_AGAIN = re.compile(
    r"(?:RESOLVED|Resolved|AGREED|Agreed|Members?|Decision|Recommend\w*|In response|It was"
    r"|(?:The|Following)\s+(?:Chair\w*|Committee|Board|Cabinet|Panel|Sub-Committee|discussion|director)"
    r"|Councillors?|Cllrs?)\b"
)
"""How minutes go on behind a letter that they quote."""


def official_part(text: Text) -> Text:
    """The same text with the blocks of the report or letter alone: from its title line to its
    signature, or to where a meeting's minutes go on.

    A PDF is the document itself and stays whole.
    """
    if text.version.startswith(("pdf/", "ocr/")):
        return text
    title = title_of(text, REPORT) or title_of(text, LETTER)
    if title is None:
        return text
    inside = tuple(block for block in text.blocks if block.start >= title.block.start)
    return replace(text, blocks=inside[: _end(text, inside)])


def _end(text: Text, blocks: tuple[Block, ...]) -> int:
    """The number of the first block behind the report or letter."""
    headed = [n for n, block in enumerate(blocks) if section_of(text, block) is not None]
    last = headed[-1] if headed else 0
    for number, block in enumerate(blocks):
        if SIGNED.match(text.body, block.start, block.end):
            return number
        resumes = block.kind == "paragraph" and _MEETS_AGAIN.match(text.body, block.start)
        if number > last and resumes:
            return number
    return len(blocks)
