"""Who has the floor below a heading or behind a lead-in: inspectors, or somebody else.

What stands there is in the words of whoever is named, up to the next heading of the same rank,
unless a sentence itself says that inspectors found it. Whoever is named is judged by whether the
inspectorate's names are among theirs, not by a list of speakers.
"""

import re
from enum import Enum, auto

from pipeline.analysis.language.speakers import is_person
from pipeline.analysis.news.voices import floor_forms as forms
from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case


class Floor(Enum):
    """Whose words come next."""

    INSPECTORS = auto()
    PUBLISHER = auto()
    ANOTHER = auto()


_LONGEST = 160
"""The length in characters that a heading or lead-in which names a speaker stays under."""
_THEIRS = any_case(
    r"\b(?:inspect\w*|ofsted|cqc|care quality commission|watchdogs?|regulators?|hmi|hmci)\b"
    r"|(?:\A|\b(?:the|their|this|that|its|both|joint|new|full|final|send|area|of|outcome"
    r"|inspection|monitoring|decision|revisit) )"
    r"(?:reports?|letters?)\b"
    r"|\b(?:the|its|their|this|that) (?:team|pair|authors?|visitors|document|judge?ments?|verdict"
    r"|findings|assessors|experts|review|inspectorates)\b"
)
_INSPECTS = any_case(r"\b(?:inspect\w*|ofsted|cqc)\b")
_OF_INSPECTION = any_case(
    r"\b(?:inspect\w*|ofsted|cqc|(?:the|their|its) (?:outcome |inspection )?(?:report|letter)"
    r"|findings|enquiry|strengths|weaknesses|priorit\w+|recommendations)\b"
)
"""Words of a lead-in that may introduce what inspectors found, whoever speaks."""
_SOURCE = any_case(r"\baccording to\b")
_LIVES = any_case(
    r"\b(?:children|young people|pupils|families|people)(?:['’]s|s['’]) (?:[\w-]+ )?experience\b"
)
"""What the lives of children are like, which inspectors tell of."""
_NOBODY = any_case(
    r"\b(?:they|it|he|she)\Z|(?:\A|, )(?:who|this|that|these|there|which|everyone|everybody"
    r"|people|one"
    r"|some|others?|(?:is|was|were|are|be|been|will|must|should|needs?|works?)\b.*|children"
    r"|young people|pupils|next|not|changed|(?:the|this|our) (?:[\w-]+ )?(?:document|plan"
    r"|strategy"
    r"|page|section|paper|table)\b.*)\Z"
)
"""Words that name no speaker, or those whom inspectors tell of."""
_OURS = any_case(r"(?:our|we|my|i)\Z")
_MARKS = re.compile(
    r"\A(?:[^\w“\"‘'(\[]|\d{1,2}(?:[.:]\d{1,2})*[.):]?\s|[QA][.:]\s)+|[\s:?!.–—-]+\Z"
)
"""Numbers, bullets and stops around the words of a heading."""


def below_heading(written: str) -> Floor | None:
    """Who has the floor below a heading; None where it names no speaker."""
    if _of_another_place(written):
        return Floor.ANOTHER
    named = _named(written, (forms.ASKED, forms.SPEAKS, forms.OWNS, forms.FROM))
    return named or _alone(written)


def labels(written: str) -> bool:
    """Whether words before a colon are a person's name or office."""
    return any(form.match(written) for form in forms.PERSON)


def behind_lead_in(sentence: str) -> Floor | None:
    """The same behind a sentence that ends with a colon, which may tell of the inspection."""
    named = _named(sentence, (forms.ASKED, forms.OWNS, forms.FROM, forms.LEADS))
    named = named or _alone(sentence)
    relays = _OF_INSPECTION.search(sentence) and not _SOURCE.search(sentence)
    return None if named is not Floor.INSPECTORS and relays else named


def behind_paragraph(written: str) -> Floor | None:
    """The same behind a paragraph of one short sentence that says no more than whose turn it is."""
    ""
    if written[-1:] != "." or _OF_INSPECTION.search(written):
        return None
    return _named(written, (forms.ANNOUNCES,))


def introduces_speech(sentence: str) -> bool:
    """Whether a sentence ends with who says what is quoted next, and is no inspector."""
    if not forms.SAYS.search(sentence) or forms.THEY_SAY.search(sentence):
        return False
    return is_person(sentence)


def _of_another_place(written: str) -> bool:
    """Whether a heading is of what inspectors of a school, hospital or home found."""
    theirs = _INSPECTS.search(written) and forms.ANOTHER_PLACE.search(written)
    return bool(theirs) and not forms.THE_AREA.search(written)


def _named(written: str, of: tuple[Rule, ...]) -> Floor | None:
    bare = _MARKS.sub("", written)
    if not bare or len(bare) > _LONGEST:
        return None
    behind = bare.rpartition(": ")[2]
    for form in of:
        found = form.match(bare) or form.match(behind)
        if found and not _LIVES.search(found.group()):
            return _speaker(next(one for one in found.groups() if one).strip(" ,"))
    return None


def _alone(written: str) -> Floor | None:
    bare = _MARKS.sub("", written)
    named = len(bare) < _LONGEST and any(form.match(bare) for form in forms.ALONE)
    return Floor.ANOTHER if named and not _THEIRS.search(bare) else None


def _speaker(who: str) -> Floor | None:
    if _THEIRS.search(who):
        return Floor.INSPECTORS
    if _NOBODY.search(who):
        return None
    return Floor.PUBLISHER if _OURS.match(who) else Floor.ANOTHER
