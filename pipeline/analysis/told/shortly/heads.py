"""The day that a letter or notice has at its head: "7 August 2019", "Date of issue: 18 July"."""

import re
from datetime import timedelta

from pipeline.analysis.vocabulary.numbers import spelt
from pipeline.model.dates import find_ranges, months_from
from pipeline.model.documents import PartialDate, Text, full_day

_HEAD = 600
"""Within how many characters the head of a letter or notice ends."""
_BEFORE, _BEHIND = 4, 8
"""How many words a line of the head may have before its day, and behind it."""
_OTHER = re.compile(
    r"\b(?:inspect\w*|visit\w*|meeting|due|report|since|next)\b|\b(?:by|until|from)\b[^a-z]*\d",
    re.IGNORECASE,
)
"""What makes the day of a line that of something else."""
_LATELY = timedelta(days=60)
"""How long before its publication a letter was written at most."""

_OF_THIS_LETTER = re.compile(
    r"\b(?P<number>\d{1,2}|[a-z]+) months (?:of|from|after) (?:the date of )?this letter\b",
    re.IGNORECASE,
)
_NUMBERS = spelt(1, 36)


def reckoned(said: str, written: PartialDate) -> PartialDate | None:
    """The day so many months after a letter that was written on a day: "within 18 months of this
    letter"; a month has perhaps no such day.
    """
    found = _OF_THIS_LETTER.search(said)
    low = found["number"].casefold() if found else ""
    number = int(low) if low.isdigit() else _NUMBERS.get(low)
    month = months_from(written, number) if number else None
    day = PartialDate(f"{month}{written[len('2025-01') :]}") if month else None
    return day if full_day(day) else month


def written_on(text: Text, published: PartialDate | None) -> PartialDate | None:
    """The first day that stands alone in a line at the head of a text, shortly before it was
    published; None without one.
    """
    told = full_day(published)
    if told is None:
        return None
    for line in text.body[:_HEAD].splitlines():
        found = find_ranges(line)
        if len(found) != 1 or found[0].started != found[0].ended or _OTHER.search(line):
            continue
        day = full_day(found[0].ended)
        before, behind = line[: found[0].start].split(), line[found[0].end :].split()
        brief = len(before) <= _BEFORE and len(behind) <= _BEHIND
        if brief and day and told - _LATELY <= day <= told:
            return found[0].ended
    return None
