"""Entries of a publication that go through the actions one by one, each with a label or a mark.

"Autism: two nurses from July", "(b) …", "2. Therapies.", "One, reviews." A label names an action by
its subject. A letter or number names one only where the report marks its own list so, or where an
entry of the same publication gave it a label. Words that an action shares with no other are label
enough only in a list in which other entries name other actions.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.cases.actions import phrases
from pipeline.cases.actions.subject_words import EVERYWHERE
from pipeline.cases.actions.subjects import WEAK_STEMS, stem, terms_of
from pipeline.cases.actions.values import Item

_COUNTED = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"}
_ENTRY = re.compile(
    r"[\W_]{0,3}(?:(?P<mark>\d{1,2}\.\d{1,2}(?=\s)|(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})(?=[.)]\s)"
    r"|[A-Z](?= for [\"“‘'])|(?:One|Two|Three|Four|Five|Six)(?=[:,]\s))[.):,]?\s*+)?"
    r"(?P<label>[^.:;]{2,70}?)(?:[.:]|\s\([^()]{2,40}\)[.:]?)(?=\s|$)"
)
_PROCEDURE = re.compile(
    r"\W*(?:decisions?|discussion|resolved|agreed|noted|recommend\w*|conclusions?|questions?|answer"
    r"|(?:lay |non-executive )?members?|chair|cllr|councillor|officers?|risks?|purpose|lead|owner"
    r"|next|date of|any other|summary|background|monitoring|report|present|apologies|executive"
    r"|q\d+)\b",
    re.IGNORECASE,
)
"""Labels of what a meeting does, not of what it speaks of."""
_OUTSIDE = re.compile(
    r"\b(?:outside|not\s+(?:in|from|part\s+of)|besides)\s+(?:of\s+)?the\s+"
    r"(?:statement|report|inspection|plan|notice|letter)\b|\badults?\b(?=[^.]*\bwaits?\b)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z][a-z’'-]{3,}")
_SHORT = 4
"""The most words of a label that names an action by any word."""
_NAMES_FROM = 2
"""How many actions the entries of a list name, at least, by their labels before it is one that
goes through them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: the mark that opens it (as a number or letter), "" for none, and its label."""

    mark: str
    label: str
    end: int


def entry_of(written: str) -> Entry | None:
    """The entry that a paragraph or list item is by its first words; None for any other."""
    found = _ENTRY.match(written)
    if found is None or _PROCEDURE.match(found["label"]) or _OUTSIDE.search(written):
        return None
    label = found["label"]
    if len(label.split()) > phrases.LABEL_WORDS or phrases.VERB.search(label):
        return Entry(_mark(found["mark"]), "", found.end("mark")) if found["mark"] else None
    return Entry(_mark(found["mark"]), label, found.end())


def _mark(mark: str | None) -> str:
    low = (mark or "").casefold()
    return _COUNTED.get(low, low)


@dataclass(slots=True)
class Entries:
    """Which actions the entries of a publication name, by the number of their block."""

    named: dict[int, set[int]] = field(default_factory=dict)
    marks: dict[str, set[int]] = field(default_factory=dict)
    """The actions that the publication's own marks stand for, where labels say so."""

    def keep(self, block: int, mark: str, by_label: set[int], by_mark: set[int]) -> None:
        """Keeps the actions that an entry names: several where its label and mark disagree."""
        agreed = by_mark & by_label or by_mark | by_label
        if agreed:
            self.named[block] = agreed
        if mark and len(by_label) == 1:
            self.marks.setdefault(mark, set()).update(by_label)


def entries_of(
    lists: Sequence[Sequence[tuple[int, str]]],
    items: Sequence[Item],
    labelled: Callable[[str], set[int]],
    *,
    inspectors: bool,
) -> Entries:
    """The entries of the lists of a publication: the number and words of each block.

    `labelled` gives the action that a label names by its subject. `inspectors`: it is a letter of
    those who set the actions, whose bare numbers are theirs.
    """
    made = Entries()
    for blocks in lists:
        found = [(number, one) for number, words in blocks if (one := entry_of(words))]
        marks = [one.mark for _, one in found]
        sure = [labelled(one.label) if one.label else set() for _, one in found]
        loose = _of_list(sure, [_sharing(one.label, items) for _, one in found])
        through = len(set().union(*loose)) >= _NAMES_FROM
        own = _lettered(items, marks) if inspectors or through else _letters(items, marks)
        for (number, one), places, by_list in zip(found, sure, loose, strict=True):
            named = places or (by_list if through else set())
            made.keep(number, one.mark, named, own.get(one.mark, set()))
    return made


def _lettered(items: Sequence[Item], marks: Sequence[str]) -> dict[str, set[int]]:
    """The actions by the letters or numbers of their own list, where a list has the same ones."""
    own = {_ROMAN.get(item.mark, item.mark): {place} for place, item in enumerate(items)}
    own = {mark: places for mark, places in own.items() if mark}
    if len(own) < len(items) or len(items) < _NAMES_FROM:
        return {}
    used = [mark for mark in marks if mark]
    return own if len(set(used) & own.keys()) >= _NAMES_FROM and set(used) <= own.keys() else {}


def _letters(items: Sequence[Item], marks: Sequence[str]) -> dict[str, set[int]]:
    """The same for letters alone: papers number their own points."""
    return {mark: own for mark, own in _lettered(items, marks).items() if not mark.isdigit()}


def _of_list(sure: Sequence[set[int]], sharing: Sequence[set[int]]) -> list[set[int]]:
    """The action of each entry of a list whose labels name some for sure: of those that share a
    word with a label, the only one that no other entry names.
    """
    found = list(sure)
    while named := set().union(*found):
        left = [
            others - named if not own else set() for own, others in zip(found, sharing, strict=True)
        ]
        alone = [
            places if len(places) == 1 and left.count(places) == 1 else set() for places in left
        ]
        if not any(alone):
            break
        found = [own or places for own, places in zip(found, alone, strict=True)]
    return found


def _sharing(label: str, items: Sequence[Item]) -> set[int]:
    """The actions that have a telling word of a short label."""
    if not label or len(label.split()) > _SHORT:
        return set()
    telling, low = set(_telling(label)), f" {label.casefold()} "
    return {
        place
        for place, item in enumerate(items)
        if telling & set(_telling(item.span.quote)) or low in item.span.quote.casefold()
    }


def _telling(said: str) -> Iterator[str]:
    yield from terms_of(said).stems - WEAK_STEMS
    for word in _WORD.findall(said.casefold()):
        if word not in EVERYWHERE:
            yield stem(word)
