"""Entries that say first what they are about, or have a mark: "Autism: two nurses", "(b) …"."""

import re
from dataclasses import dataclass

from pipeline.cases.actions import phrases

_COUNTED = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}
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
    told = phrases.VERB.search(label) or phrases.NEWS.search(label)
    if told or len(label.split()) > phrases.LABEL_WORDS:
        return Entry(_mark(found["mark"]), "", found.end("mark")) if found["mark"] else None
    return Entry(_mark(found["mark"]), label, found.end())


def _mark(mark: str | None) -> str:
    low = (mark or "").casefold()
    return _COUNTED.get(low, low)
