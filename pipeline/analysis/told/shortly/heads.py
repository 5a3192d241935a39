"""The day that a letter or notice has at its head: "7 August 2019", "Date of issue: 18 July"."""

import re
from datetime import timedelta

from pipeline.model.dates import find_ranges
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
