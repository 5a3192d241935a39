"""Which stages a text tells that no rule has found, as an encoder reads them.

Precision comes first: what is likely enough counts, of a day that had come, and never against what
rules say. Days by which something was due, or on which it was only to be done, are left alone.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterator

from pipeline.analysis.told import milestone_phrases as phrases
from pipeline.analysis.told import tellings
from pipeline.analysis.told.promised.date_lines import is_date_line
from pipeline.analysis.told.weighed.candidates import Candidate, candidates_in
from pipeline.analysis.told.weighed.whole import read
from pipeline.model.documents import PartialDate, Text
from pipeline.model.inspections import Milestone
from pipeline.model.terms import MEETINGS, NOTICES, PLANS, REPEATED, DocType, Stage, Standing

LIKELY = 0.75
"""How likely a sentence has to tell a stage: decision 0064."""
MOST = 60
"""Of how many sentences and days of a text this is asked: at most half a second."""
_TOLD = (Stage.NOTIFIED, *PLANS, *MEETINGS, *NOTICES, Stage.MONITORING_ENDED)
"""What is told so. Visits and reports have their days from inspections."""
_BY_LETTER = (Stage.PLAN_ACCEPTED, Stage.MONITORING_ENDED)
"""What a letter does itself."""
_DOES = re.compile(
    r"accept|approv|fit for|satisf|content|pleased|happy|agree|meets|endors|suitable|\bend|cease"
    r"|conclu|clos|lift|no longer",
    re.IGNORECASE,
)
"""What a sentence has in which a letter may do that: others are not read."""
_NOTICE = re.compile(r"\b(?:notice|direction)\b", re.IGNORECASE)
_MEETS = re.compile(
    r"\b(?:me(?:e?t|etings?)|board|review\w*|stock ?take|came|visit\w*|conversation|looked"
    r"|went through|held|chair\w*|session)\b",
    re.IGNORECASE,
)
_NEEDS = {
    Stage.NOTIFIED: re.compile(
        r"\b(?:told|notif\w+|informed|call(?:ed)?|heard|rang|learn\w*|notice|letter|wrote|written"
        r"|e-?mail\w*|phoned?|announce\w*|our turn)\b",
        re.IGNORECASE,
    ),
    **dict.fromkeys(MEETINGS, _MEETS),
    **dict.fromkeys(NOTICES, _NOTICE),
    Stage.MONITORING_ENDED: re.compile(
        r"monitor|\b(?:end\w*|ceas\w+|no longer|clos\w+|conclu\w+|releas\w+|over|finish\w*|stop\w*"
        r"|watch|support and challenge)\b",
        re.IGNORECASE,
    ),
    Stage.PLAN_SUBMITTED: re.compile(
        r"\b(?:sen[dt]|sending|submi\w+|hand\w*|went|gone|reach\w*|receiv\w+|receipt|arriv\w+"
        r"|lodged|came|with (?:the )?(?:inspectors|ofsted|department))\b",
        re.IGNORECASE,
    ),
    Stage.PLAN_ACCEPTED: _DOES,
    Stage.PLAN_PUBLISHED: re.compile(
        r"\b(?:publish\w*|web ?(?:site|page)s?|local offer|on ?line|pages?|live|post\w*|put"
        r"|available|released?|out)\b",
        re.IGNORECASE,
    ),
}
"""What a sentence has at the least that tells a stage: each is told beside the next, and easily
taken for it.
"""
_COPY = re.compile(r"\bcop(?:y|ies) of\b|\bdraft\b|\bhave your say\b", re.IGNORECASE)
"""What is said of a plan that is not the one that was sent in, accepted or published."""
_ONLY_MEANT = re.compile(
    r"\b(?:will|would|shall|should|may|might|is to|are to|was to|were to|(?:meant|due|planned"
    r"|expected|supposed|scheduled|hoped) (?:to|for|in|on)|if|until|since)\b[^;:]*$",
    re.IGNORECASE,
)
"""What, before a day in its sentence, says that something was not done then, or only lasted."""
_FROM = re.compile(r"\bfrom $", re.IGNORECASE)
_AS_THEN = re.compile(r"\b(?:overdue|outstanding|waiting|as) (?:on|at) $", re.IGNORECASE)
"""What, right before a day, says from when on something was so, or how it then was."""
_OF_A_SERVICE = re.compile(
    r"\breview (?:of|into) (?:(?:the|our|its) )?(?:(?!progress|plan)[\w’'-]+ ){0,6}?services?\b",
    re.IGNORECASE,
)
"""A review that is none of progress after an inspection."""
_CUT = re.compile(r"[;:]\s|,? (?:and|but|which) (?=(?:was|were|is|it|they|we|he|she)\b)")


def told_as_a_whole(
    text: Text,
    published: PartialDate | None,
    title: str,
    kind: DocType,
    found: Collection[Milestone],
    written: PartialDate | None = None,
) -> Iterator[Milestone]:
    """The stages that sentences of a text tell, beside those `found`; `written` is the day of a
    letter, which may do itself what it tells.
    """
    if published is None:
        return
    own = kind is DocType.ACTION_PLAN
    asked = (
        one
        for one in candidates_in(text, published)
        if _may_tell(one, written) and (own or not is_date_line(one.words.quote, published))
    )
    likeliest = defaultdict[tuple[Stage, int], list[tuple[float, Milestone]]](list)
    for one in itertools.islice(asked, MOST):
        possible = [each for each in _TOLD if _can_tell(one, each, title, found)]
        chances = read(one, title, kind) if possible else {}
        for stage in possible:
            if chances[stage] >= LIKELY:
                on = one.last or written
                told = Milestone(stage=stage, standing=Standing.HAPPENED, span=one.words, on=on)
                once = one.words.start if stage in REPEATED else 0
                likeliest[stage, once].append((chances[stage], told))
    for every in likeliest.values():
        yield max(every, key=lambda one: one[0])[1]


def _may_tell(one: Candidate, written: PartialDate | None) -> bool:
    """Whether a sentence is read: with a day that is no day by which something was due, or of a
    letter that may do something.
    """
    said = one.words.quote
    if one.last is None:
        return written is not None and _DOES.search(said) is not None
    before = said[: one.start]
    clause = _CUT.split(before)[-1]
    if _FROM.search(before) and not phrases.TODAY.match(said, one.start):
        return False
    return not (
        _AS_THEN.search(before)
        or phrases.DUE_BY.search(before)
        or phrases.NOT_THEN.search(before)
        or phrases.OF_OTHER_SERVICES.search(said)
        or _OF_A_SERVICE.search(said)
        or _ONLY_MEANT.search(clause)
    )


def _can_tell(one: Candidate, stage: Stage, title: str, found: Collection[Milestone]) -> bool:
    """Whether a sentence can tell a stage beside what is found: a plan where one is named, a letter
    what it does, nothing that has another day already.
    """
    if not (one.last or stage in _BY_LETTER) or not _NEEDS[stage].search(one.words.quote):
        return False
    near = f"{title} {one.before} {one.words.quote}"
    if stage in PLANS and (_COPY.search(near) or not tellings.ANY_PLAN.search(near)):
        return False
    same = [each for each in found if each.stage is stage and each.standing is Standing.HAPPENED]
    if stage in REPEATED:
        return not any(each.on == one.last or _is_there(each, one) for each in same)
    return not any(each.on for each in same)


def _is_there(told: Milestone, one: Candidate) -> bool:
    """Whether a stage is told with its day in a sentence."""
    within = told.span.start < one.words.end and one.words.start < told.span.end
    return within and told.on is not None
