"""The meeting that a letter of the government is about: "Thank you for having us on 6 May".

Officials write after a review of a plan or notice. The title says what was held, the letter when:
the first day, over by then, of a sentence in which "we" and "you" met, in whatever words.
"""

import re
from datetime import date, timedelta

from pipeline.analysis.language.sentences import split
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate, Text, full_day, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_TITLE = re.compile(
    r"\A(?!.*\b(?:notice|inspection|revisit|publication)\b)"
    r".*\b(?:stock-?takes?|progress|(?:month|monthly|notice|final|first|second) review|review of"
    r"|(?:monitoring|review) meeting)\b",
    re.IGNORECASE,
)
"""The title of a letter that follows a review of what an area has done."""
_BOTH = re.compile(r"\b(?:we|us|our|you|your|I)\b", re.IGNORECASE)
_MET = re.compile(
    r"\b(?:met|meet(?:ing)?s?|visit(?:ed|s)?|stock-?take|review(?:ed)?|host(?:ed|ing)?|joined|came"
    r"|welcom\w+|having us|received us|to be (?:in|with|at)|spent|call(?:ed)?|session"
    r"|discuss\w*|thank\w*|grateful)\b",
    re.IGNORECASE,
)
_LED = re.compile(r"\b(?:on|of|held)(?: \w+day,?)?(?: the)? $|^\W*(?:\w+day,? )?$", re.IGNORECASE)
_NOT_IT = re.compile(
    r"\b(?:letter|notice|report|plan|inspection|evidence|submission|papers?|figures|contract)s?"
    r"(?: (?:\w+ ){0,3})?(?:of|dated|on|sent on)(?: \w+day,?)? $|\b(?:since|from|by|until|next)"
    r"(?: \w+day,?)? $"
    r"|\b(?:received|reached us|came to us|arrived|sent|submitted|agreed|approved|published|signed"
    r"|opened|began|started|appointed)(?: (?:it|this|in|to us))? on(?: \w+day,?)? $",
    re.IGNORECASE,
)
"""What before a day makes it that of something else."""
_NOTE = re.compile(r"\A(?!.*\bletter\b).*\b(?:notes?|record|minutes|meeting)\b", re.IGNORECASE)
"""The title of what was written down of a meeting."""
_DEAR = re.compile(r"^Dear [^\n]{2,120}$", re.MULTILINE)
_LINE = 120
"""How many characters the line that says what a letter is about has at most."""
_HEAD = 300
"""Within how many characters a note says when the meeting was."""
_LATELY = timedelta(days=120)
"""How long before its letter a meeting was at most."""
_FAR = 80
"""How many characters may stand between a meeting and its day."""


def is_title(title: str) -> bool:
    """Whether a title is that of a letter or note on a review of what an area has done."""
    return _TITLE.search(title) is not None


def review_in(text: Text, title: str, published: PartialDate | None) -> Milestone | None:
    """The review that a letter with such a title is about, on its day; None without one."""
    written = full_day(published)
    if written is None or not (is_title(title) or is_title(_subject(text))):
        return None
    titled = {one.ended for one in find_ranges(title)}
    if _NOTE.search(title) and (head := _at_head(text, published, written)):
        return head
    for block in text.blocks:
        for start, end in split(text.body, block.start, block.end):
            said = text.body[start:end].replace("\n", " ")
            for one in find_ranges(said, reference=published):
                day = full_day(one.ended)
                lately = day is not None and written - _LATELY <= day <= written
                both = _BOTH.search(said) and _is_of_meeting(said, one.start, one.end)
                if lately and (_is_titled(one.ended, titled) or both):
                    return Milestone(
                        stage=Stage.STOCKTAKE,
                        standing=Standing.HAPPENED,
                        span=span(text, start, end),
                        on=one.ended,
                    )
    return None


def _subject(text: Text) -> str:
    """The line under the address of a letter that says what it is about; "" without one."""
    addressed = _DEAR.search(text.body)
    line = text.body[addressed.end() :].lstrip().partition("\n")[0] if addressed else ""
    return line if len(line) <= _LINE else ""


def _at_head(text: Text, published: PartialDate | None, written: date) -> Milestone | None:
    """The meeting that a note is of, by the first day at its head."""
    head = text.body[:_HEAD]
    for one in find_ranges(head, reference=published):
        day = full_day(one.ended)
        if day and written - _LATELY <= day <= written:
            start, end = head.rfind("\n", 0, one.start) + 1, one.end
            words = span(text, start, end)
            return Milestone(
                stage=Stage.STOCKTAKE, standing=Standing.HAPPENED, span=words, on=one.ended
            )
    return None


def _is_titled(day: str, titled: set[PartialDate]) -> bool:
    """Whether a title names a day, or its month: "the September stocktake"."""
    return any(day.startswith(one) or day[4:].startswith(one[1:]) for one in titled)


def _is_of_meeting(said: str, start: int, end: int) -> bool:
    """Whether words around a day make it that of a meeting."""
    before, after = said[:start], said[end : end + _FAR]
    led = _LED.search(before) is not None and not _NOT_IT.search(before)
    return led and (_MET.search(before[-_FAR:]) or _MET.search(after)) is not None
