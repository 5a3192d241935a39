"""Entries of plans that set a day behind a label: "Open a clinic. Lead: CCG. By: October 2018".

The words are those of the whole entry: what is to be done stands before the label, sometimes in a
line of its own. Invitations ("When: … Where: …") set nothing.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.analysis.told.promised import phrases
from pipeline.analysis.told.promised.days_ahead import days_named, is_ahead
from pipeline.model.documents import Block, PartialDate, Span, Text, span

_LABEL = re.compile(
    r"(?:\A|(?<=[.;|\t])\s*|\n)\W{0,3}(?:by(?: when)?|when|timescales?|timeline|deadline"
    r"|due(?: date| by)?|(?:target|completion|delivery|end)(?: date)?|complet(?:e|ed|ion) by|from"
    r"|start(?:s|ing)?(?: date)?) ?: *",
    re.IGNORECASE,
)
"""How an entry leads to its day."""
_WHOSE = re.compile(
    r"\W*(?:who|lead(?: officer)?|led by|owners?|owned by|responsible(?: (?:officer|lead))?"
    r"|accountable) ?:",
    re.IGNORECASE,
)
"""How a line begins that only says who acts."""
_WHERE = re.compile(r"\b(?:where|venue|location|cost|book(?:ing)?) ?:", re.IGNORECASE)
_BARE = re.compile(r"[^.;:]{0,30}\b(?:20\d\d|[A-Z][a-z]{2,8})\b[^.;:]{0,20}\W*")
_ENDS = re.compile(r"[.;|\n]|\Z")


def labelled(
    blocks: Sequence[Block], text: Text, published: PartialDate, longest: int
) -> Iterator[tuple[Span, PartialDate]]:
    """The entries with a day still to come behind a label, each with that day.

    `longest` is how many characters an entry may have.
    """
    before: Block | None = None
    for block in blocks:
        said = text.body[block.start : block.end]
        first = 0
        for label in _LABEL.finditer(said):
            end = _end(said, label.end())
            on = _day(said[label.start() : end].strip(" .;|\t"), published)
            start = block.start + first
            if first == 0 and before and _needs_more(said, label):
                start = before.start
            first = end
            words = text.body[start : block.start + end]
            if on and len(words) <= longest and not _invites(words, said):
                yield span(text, start, block.start + end), on
        before = block if block.kind in ("paragraph", "bullet") else None


def _end(said: str, place: int) -> int:
    """Where the words behind a label end."""
    found = _ENDS.search(said, place)
    return found.start() if found else len(said)


def _needs_more(said: str, label: re.Match[str]) -> bool:
    """Whether a line says nothing of what is to be done before its label."""
    return label.start() == 0 or _WHOSE.match(said) is not None


def is_bare(said: str) -> bool:
    """Whether a sentence is a label with a day, and does not say what is to be done."""
    label = _LABEL.match(said)
    return label is not None and _BARE.fullmatch(said, label.end()) is not None


def _day(said: str, published: PartialDate) -> PartialDate | None:
    """The day of a sentence that is nothing but a label and a day still to come."""
    found = [one for one in days_named(said, published) if not one.ranged] if is_bare(said) else []
    return found[0].on if found and is_ahead(found[0].on, published) else None


def _invites(words: str, line: str) -> bool:
    return _WHERE.search(line) is not None or any(
        one.search(words) for one in (phrases.EVENTS, *phrases.NONE)
    )
