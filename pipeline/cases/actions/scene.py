"""The sentences of a publication that may be about an action, each with the words around it."""

import itertools
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pipeline.cases.actions import phrases
from pipeline.cases.actions.entries import Entry, entry_of
from pipeline.cases.actions.judgements import judgement_in
from pipeline.cases.actions.passages import (
    Passage,
    Row,
    is_heading,
    listed_names,
    rows_of,
)
from pipeline.cases.actions.references import references
from pipeline.model.documents import Block, Text

Said = tuple[Passage, str]
"""A sentence: its place, and its words."""


Parts = Mapping[str, int]
"""The numbers that a section ("Priority 2", "3. Plans") and an entry or row ("2.1", "2a") have."""
_NUMBERED = re.compile(
    r"\W{0,3}(?:(?:priority|section|part|action|area|theme|objective|workstream|strand|aim|goal"
    r"|requirement|weakness|improvement|ambition|PA|AFI|AI|P)\s?)?(?P<number>\d{1,2})(?P<rest>[a-z]\b|\.\d{1,2}\b)?"
    r"(?=[\s.):–-]|\Z)(?!\s*(?:%|per|of|out|weeks|months|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b)",
    re.IGNORECASE,
)
_OPENING = 20
"""How many characters of a line or row can hold its number."""
_CELLS = 20
"""How many sentences of a row's first cells stand over the others."""


class Where(StrEnum):
    """Where words stand, seen from a sentence."""

    SENTENCE = "sentence"
    OVER = "heading or row"
    OPENING = "opening of its paragraph"
    LABEL = "label of its entry"
    NEXT = "sentence behind it"
    ABOVE = "paragraph above"
    TITLE = "title"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A sentence, and the words at each place around it ("" where there are none).

    `unit` is the number of its block, or of the row of cells that it is in; `section` the heading
    or opening that stands over it. `below` is how many blocks it stands below its heading; `alone`:
    it is all of its block; `answered`: the sentence before it asks something. `parts` are the
    numbers of its section and of its entry or row; `row`: it is a row of short cells.
    """

    passage: Passage
    around: Mapping[Where, str]
    unit: int
    section: str
    parts: Parts
    below: int
    alone: bool
    row: bool
    entry: Entry | None
    answered: bool

    @property
    def words(self) -> str:
        """The words of the sentence."""
        return self.around[Where.SENTENCE]


@dataclass(slots=True)
class _Standing:
    """What stands over the next block, and since which: a heading (`marked` as such, or by its
    looks), or an opening sentence; and the paragraph `above`.
    """

    heading: str = ""
    opening: str = ""
    since: int = 0
    marked: bool = False
    above: str = ""

    def head(self, block: Block, written: str, number: int) -> None:
        """A heading begins a section; that of the page, or inside an action's, none."""
        if number and block.kind != "title" and not _inside(written):
            self.heading, self.opening, self.since = written, "", number
            self.marked = block.kind == "heading"

    @property
    def section(self) -> str:
        """What stands over a block."""
        return self.opening or self.heading

    def leave(self, written: str, sentences: Sequence[Said], number: int, *, opens: bool) -> None:
        """Passes a block: it may open what is said of an action, or end it with a verdict."""
        self.above = written
        if any(_ends(words) for _, words in sentences):
            self.opening = ""
        elif opens:
            self.opening, self.since, self.marked = sentences[0][1], number, False

    def below(self, number: int) -> int:
        """How many blocks a block stands below what stands over it.

        A heading that is marked as such holds until the next, and stands over all blocks alike.
        """
        return 1 if self.marked else number - self.since


def placed(
    text: Text, title: str, said: Sequence[Said], opens: Callable[[str], bool]
) -> Iterator[Placed]:
    """The sentences that say something, in reading order; headings and labels are only around.

    `opens` tells of a paragraph's first sentence whether it stands over what follows as a heading
    does: until a verdict, or the next such. Items of a list that all open stand over
    nothing.
    """
    rows, lists, standing, listing = _rows(text, said), listed_names(text), _Standing(), False
    told_as_one, units = rows_of(text), _units(text)
    for number, together in itertools.groupby(said, key=lambda one: one[0].block):
        block, sentences = text.blocks[number], list(together)
        written = text.body[block.start : block.end]
        if is_heading(block, written) and number not in lists:
            standing.head(block, written, number)
            continue
        entry = entry_of(written)
        opening = not entry and opens(sentences[0][1])
        listed, listing = listing, opening and block.kind == "bullet"
        if listed and listing:
            standing.opening = ""
        whole = told_as_one.get(number)
        around = {
            Where.OVER: " ".join([standing.section, *_cells(rows, block)]),
            Where.LABEL: _label(whole, entry),
            Where.TITLE: title,
        }
        for one in _around_each(sentences, around, standing.above):
            passage, _ = one[0]
            yield Placed(
                passage=passage,
                around=one[1],
                unit=units[number],
                section=standing.section,
                parts=dict(_parts(standing.section, _opening(text, units, number))),
                below=standing.below(number),
                alone=len(sentences) == 1,
                row=whole is not None,
                entry=entry,
                answered=one[2],
            )
        standing.leave(written, sentences, number, opens=opening and not (listed and listing))


def _parts(section: str, opening: str) -> Iterator[tuple[str, int]]:
    """The numbers of a section, and of what an entry or row opens with."""
    for name, words in (("section", section), ("entry", opening)):
        found = _NUMBERED.match(words)
        if found:
            yield name, int(found["number"])


def _opening(text: Text, units: Sequence[int], number: int) -> str:
    """How the row or line of a block begins."""
    first = bisect_left(units, units[number])
    start = text.body.rfind("\n", 0, text.blocks[first].start) + 1
    return text.body[start : start + _OPENING]


def _units(text: Text) -> list[int]:
    """The number of each block's row, or of the block itself, counted together."""
    found: list[int] = []
    before: tuple[int | None, int] | None = None
    for block in text.blocks:
        row = None if block.row is None else (block.table, block.row)
        same = row is not None and row == before
        found.append((found[-1] if found else -1) + (not same))
        before = row
    return found


def _label(whole: Row | None, entry: Entry | None) -> str:
    """What a row or entry says first of what it is about."""
    if whole:
        return whole.label
    return entry.label if entry else ""


def _around_each(
    sentences: Sequence[Said], block: Mapping[Where, str], above: str
) -> Iterator[tuple[Said, Mapping[Where, str], bool]]:
    """The sentences of a block but its label, the words around each, and whether it answers."""
    words = [each for _, each in sentences]
    for place, one in enumerate(sentences):
        if len(sentences) > 1 and is_label(*one):
            continue
        before, behind = words[max(place - 1, 0) : place], words[place + 1 : place + 2]
        own = {
            Where.SENTENCE: one[1],
            Where.OPENING: words[0] if place else "",
            Where.NEXT: "".join(behind),
            Where.ABOVE: "" if place else above,
        }
        yield one, {**block, **own}, any(map(phrases.QUESTION.search, before))


def is_label(passage: Passage, words: str) -> bool:
    """Whether a sentence is only the label of the entry that it opens."""
    entry = None if passage.continues else entry_of(words)
    return entry is not None and entry.end == len(words)


def _ends(words: str) -> bool:
    """Whether words hold the verdict that ends what a letter says of a weakness."""
    return judgement_in(words, "inspectors") in ("sufficient_progress", "not_sufficient_progress")


def _inside(written: str) -> bool:
    """Whether a heading stands inside of an action's section ("Progress so far")."""
    return bool(phrases.KEEPS.fullmatch(written)) and not any(references(written))


def _rows(text: Text, said: Sequence[Said]) -> Mapping[tuple[int | None, int], list[Said]]:
    """The sentences of each row of a table."""
    rows: dict[tuple[int | None, int], list[Said]] = defaultdict(list)
    for one in said:
        block = text.blocks[one[0].block]
        if block.kind == "cell" and block.row is not None:
            rows[block.table, block.row].append(one)
    return rows


def _cells(rows: Mapping[tuple[int | None, int], list[Said]], block: Block) -> Iterator[str]:
    """The words in the other cells of a cell's row."""
    if block.kind == "cell" and block.row is not None:
        cells = itertools.islice(rows[block.table, block.row], _CELLS)
        yield from (words for one, words in cells if not block.start <= one.start < block.end)
