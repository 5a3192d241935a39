"""Which outcome a text states, in the words of reports, councils and newspapers.

The three outcomes of area SEND inspections are those of the area SEND handbook (2023), which has
monitoring inspections say whether effective action was taken; the written statement of action and
"sufficient progress" belong to the framework of 2016 to 2022. Sentences that explain what outcomes
there are, or what an inspection is to find out, state none.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.news import progress
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.model.documents import Span, span
from pipeline.model.terms import Framework, Outcome, Visit

_NEW, _OLD = Framework.AREA_SEND_2023, Framework.LOCAL_AREA_SEND_2016
_Q = r"['‘’“”\"]?"

_STATEMENT = rf"(?:written,? )?{_Q}(?:joint )?statements? of action|written statements?|\bWSO?A\b"
_NO_STATEMENT = re.compile(
    rf"\b(?:no|without|avoid\w*|escap\w*|spared)\b[^.;]{{0,60}}(?:{_STATEMENT})"
    rf"|(?:\bnot|n[’']t|\bnever)\b (?:\w+ ){{0,3}}?(?:need\w*|requir\w*|ask\w*|told|ha(?:s|d|ve) to"
    rf"|oblige\w*|order\w*|have to)[^.;]{{0,60}}(?:{_STATEMENT})"
    rf"|(?:{_STATEMENT})[^.;]{{0,50}}(?:\bnot|n[’']t)\b (?:\w+ ){{0,2}}?(?:need\w*|requir\w*"
    rf"|necessary|asked|called|imposed)",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\b(?:any (?:longer|more)|no longer|no more|progress\w*|without delay)\b", re.IGNORECASE
)
_DEMANDED = re.compile(
    rf"(?:requir|need|must\b|ha[sd] to|have to|had to|should|asked|told|order|request|instruct"
    rf"|determin|want|called (?:for|on)|demand|result|oblig|due|comes? from|came from)"
    rf"[^.;]{{0,170}}(?:{_STATEMENT})|(?:{_STATEMENT})[^.;]{{0,90}}(?:requir|need|necessary"
    rf"|request|order|asked|must\b|ha[sd] to|have to|has now to|demand|determin)",
    re.IGNORECASE,
)
_MENTIONED = re.compile(_STATEMENT, re.IGNORECASE)

_EFFECTIVE = re.compile(rf"(?<!in)\beffective{_Q} action", re.IGNORECASE)
_INEFFECTIVE = re.compile(
    rf"\bineffective{_Q} action|\baction\b[^.;]{{0,40}}\b(?:not|in)[ -]?effective"
    rf"|(?:\bnot|n[’']t|\bnever|\bfail\w*|\bno|\bwithout|\black of|\byet to)\b[^.;,]{{0,40}}"
    rf"(?<!in)\beffective{_Q} action|\beffective{_Q} action[^.;,]{{0,30}}(?:\bnot\b|n[’']t|yet to)",
    re.IGNORECASE,
)
_TAKES = re.compile(r"\bta(?:k(?:e|es|en|ing)|ook)\b|\bin place\b|\bunder ?way\b", re.IGNORECASE)
_MUST = re.compile(
    r"\b(?:must|should|need\w*|require\w*|expected|ha[sd] to|have to|to ensure)\b[^.;]{0,60}$"
    r"|\bto take\s*$",
    re.IGNORECASE,
)
_IN_PART = re.compile(
    r"\b(?:one|two|three|four|some|most|\d) (?:out )?of (?:the |its |all )?\w+", re.IGNORECASE
)

_FULL_NEW: tuple[tuple[Outcome, bool, str], ...] = (
    (
        Outcome.SYSTEMIC_FAILINGS,
        True,
        rf"widespread{_Q},? (?:and|or|and\s?/\s?or) {_Q}(?:systemic|systematic) "
        rf"|widespread{_Q} (?:\w+ )?fail|(?:systemic|systematic){_Q} fail(?:ing|ure)s?"
        r"|lowest (?:possible )?(?:rating|outcome|judgement|grade|category|of (?:the )?three)"
        r"|(?:lowest|bottom|worst) of (?:the )?three"
        r"|(?:rating|outcome|judgement|grade)[^.]{0,30} (?:is|was) the lowest"
        r"|priority action plan (?:is|was) required",
    ),
    (
        Outcome.SYSTEMIC_FAILINGS,
        False,
        r"significant concerns[”’'\"]? (?:about|over)[^.]{0,40} (?:experience|the experience"
        r"|outcomes)|failings far and wide|far[- ]reaching failings",
    ),
    (
        Outcome.INCONSISTENT,
        True,
        rf"{_Q}inconsistent{_Q} (?:experiences|outcomes|results)"
        rf"|(?:experiences|arrangements)[^.]{{0,90}}\b(?:are|were|is|was|as)(?:,? \w+,?)? "
        rf"{_Q}inconsistent"
        r"|(?:middle|second(?:[- ]best)?)(?: one)?(?: (?:of|out of))? (?:the |our )?three"
        r"|middle (?:one )?(?:\(2\) )?(?:out )?of the three|middle (?:rating|outcome|judgement"
        r"|grade|tier|category)|lead to inconsistent|led to inconsistent"
        rf"|\bas {_Q}inconsistent{_Q}|(?:not|n[’']t)\b[^.;]{{0,40}}\bconsistent experiences",
    ),
    (
        Outcome.INCONSISTENT,
        False,
        r"(?:services|support|provision)\b(?=.*\bSEND\b)(?=.*\b(?:inspectors|Ofsted))[^.;]{0,120}?\b"
        r"(?:is|are|was|were|remains?|still|stays?) (?:\w+ )?inconsistent"
        r"|inconsisten(?:t|cy) (?:in )?(?:user )?experience",
    ),
    (
        Outcome.POSITIVE,
        True,
        rf"typically (?:(?:lead|leads|led|leading|have|had|has|having|get) (?:to )?)?{_Q}positive"
        r"|leads? typically to[^.;]{0,40}positive experiences"
        rf"|{_Q}positive experiences and outcomes"
        r"|(?:highest|(?<!second-)(?<!second )best|top|strongest)(?: possible| available)? "
        r"(?:rating|outcome|judgement"
        r"|judgment|grade|category|of (?:the )?three|inspection outcome|result)\b"
        r"|(?:highest|top|(?<!second-)(?<!second )best) of (?:the )?three"
        r"|no (?:judge?ment|outcome|rating|grade)\b[^.;]{0,60}\bhigher",
    ),
)
_RULES = tuple((outcome, sure, re.compile(rule, re.I)) for outcome, sure, rule in _FULL_NEW)
_SET_WORDS = re.compile(
    r"widespread|inconsistent|positive|of (?:the )?three|rating|judgement", re.IGNORECASE
)
"""Words of the new framework's outcomes that do not stand in letters under the old one."""
_LISTS = re.compile(
    r"\b(?:three|possible|potential|range of|different) (?:possible |potential )?(?:outcomes"
    r"|judgements|judgments|ratings|grades|conclusions)\b|\bone of (?:three|the following)\b",
    re.IGNORECASE,
)
_RANKS = re.compile(
    r"\b(?:middle|lowest|highest|best|second|worst|top|bottom|strongest)(?: possible|-best"
    r"| one)?(?: \(\d\))? (?:out )?of\b|\bwas that\b|\bmiddle one\b",
    re.IGNORECASE,
)
_CONDITIONAL = re.compile(
    r"(?:\bif\b(?! they)|\bwhether\b|\b(?:could|(?-i:may)|might|would)\b(?! not| have had)"
    r"|\b(?:areas?|those|councils|partnerships) (?:that|which|who|with|where|judged"
    r"|found)\b(?! (?:the )?(?:inspectors?|ofsted|it|they|need\w*|is|are|was|were|practice)\b)"
    r"|\b(?:councils|areas) inspected\b|\b(?:\d+|many|most|some) local areas\b|\bper cent of\b"
    r"|\bacross the (?:nation|country)\b"
    r"|\bof the \d+ (?:areas|councils) (?:inspected|visited|seen)\b)(?P<since>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NEXT_STATEMENT = re.compile(
    r"[;:]|\s[–—-]\s|\b(?:yet|but|however|now|though|said|says|found|conclu\w+|judg\w+)\b", re.I
)
"""Where a condition, or what is recalled, is over."""
_OVERALL = re.compile(
    r"\W*(?:the|their|its) (?:overall|main) (?:finding|judgement|outcome|verdict)\b", re.IGNORECASE
)
_RECALLED = re.compile(
    r"(?:\b(?:previous(?:ly)?|last|earlier|original|first|initial) (?:full |joint |area |local )*"
    r"(?:send )?(?:inspection|visit|report)\b(?! (?:named|identified|had named|had identified))"
    r"|\bback in\b|\byears ago\b|\bat that time\b)(?P<since>.*)",
    re.IGNORECASE | re.DOTALL,
)
_GOVERNMENT = re.compile(
    r"\b(?:DfE|Department (?:for|of) Education|NHS England|NHSE|[Mm]inister)\b"
)
_INSPECTORS = re.compile(r"ofsted|\bcqc\b|inspect|revisit|re-visit", re.IGNORECASE)


class Statement(NamedTuple):
    """What one sentence says of an outcome: of which inspection, and whether in words that leave no
    doubt.
    """

    outcome: Outcome
    framework: Framework
    visit: Visit
    sure: bool
    start: int
    end: int


class Told(NamedTuple):
    """The outcome of the inspection that a text tells of, the kind of that inspection, and the
    sentence that states it.
    """

    outcome: Outcome
    framework: Framework
    visit: Visit
    span: Span


_LATEST_FIRST = (
    (_NEW, Visit.MONITORING),
    (_NEW, Visit.FULL),
    (_OLD, Visit.REVISIT),
    (_OLD, Visit.FULL),
)


def stated_in(
    reading: Reading, frameworks: Collection[Framework] = tuple(Framework), *, revisited: bool
) -> Told | None:
    """The outcome of the latest inspection that has one in a text; None where its sentences
    contradict each other, or none states any.

    `frameworks` are those that the inspection told of can be under; `revisited` says that the text
    tells of a revisit.
    """
    said = [*_statements(reading), *_progress(reading, revisited=revisited)]
    kinds = [
        (framework, visit)
        for framework, visit in _LATEST_FIRST
        if framework in frameworks
        and any((one.framework, one.visit) == (framework, visit) for one in said)
    ]
    if not kinds or (kinds[0] == (_OLD, Visit.FULL) and revisited):
        return None
    if kinds[0] == (_NEW, Visit.FULL) and (_OLD, Visit.FULL) in kinds:
        return _of_either(reading, said, frameworks)
    return _told(reading, _of(kinds[0], said))


def _of(kind: tuple[Framework, Visit], said: list[Statement]) -> list[Statement]:
    return [one for one in said if (one.framework, one.visit) == kind]


def _of_either(
    reading: Reading, said: list[Statement], frameworks: Collection[Framework]
) -> Told | None:
    """The outcome where words of both frameworks' full inspections stand in one text.

    "Failings" are a word of the old one too where a statement was demanded; where no date tells
    which inspection is the later, no other outcome can be told beside such a demand.
    """
    old, new = _of((_OLD, Visit.FULL), said), _of((_NEW, Visit.FULL), said)
    demanded = [one for one in old if one.sure]
    if not demanded or len(frameworks) == 1:
        return _told(reading, new)
    set_words = any(_SET_WORDS.search(reading.text.body, one.start, one.end) for one in new)
    return None if set_words else _told(reading, demanded)


def _told(reading: Reading, said: list[Statement]) -> Told | None:
    sure = [one for one in said if one.sure] or said
    if len({one.outcome for one in sure}) > 1:
        return None
    first = sure[0]
    shown = span(reading.text, first.start, first.end)
    return Told(first.outcome, first.framework, first.visit, shown)


def _sentences(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """The sentences with a word of any outcome that are about inspectors, not the department."""
    for sentence in reading.sentences:
        if any(hit.group == words.RESULT for hit in sentence.facts):
            said = reading.text.body[sentence.start : sentence.end]
            if not _GOVERNMENT.search(said) or _INSPECTORS.search(said):
                yield sentence.start, sentence.end, said


def _statements(reading: Reading) -> Iterator[Statement]:
    """What sentences say of the outcomes that are stated in one of them."""
    for start, end, said in _sentences(reading):
        for found in (*_effective(said), *_full_new(said), *_of_a_statement(said)):
            yield Statement(*found, start, end)


_Said = tuple[Outcome, Framework, Visit, bool]


def _holds(pattern: re.Pattern[str], before: str) -> bool:
    """Whether a condition, or what is recalled, reaches to the end of the words `before` an
    outcome.
    """
    found = pattern.search(before)
    return found is not None and not _NEXT_STATEMENT.search(found["since"])


def _effective(said: str) -> Iterator[_Said]:
    match = _INEFFECTIVE.search(said) or _EFFECTIVE.search(said)
    if match is None or _holds(_CONDITIONAL, said[: match.end()]):
        return
    if _MUST.search(said[: match.start()]):
        return
    if _INEFFECTIVE.search(said):
        yield Outcome.NOT_EFFECTIVE_ACTION, _NEW, Visit.MONITORING, True
    elif _TAKES.search(said) and not _IN_PART.search(said):
        yield Outcome.EFFECTIVE_ACTION, _NEW, Visit.MONITORING, False


def _full_new(said: str) -> Iterator[_Said]:
    found = [
        (outcome, sure)
        for outcome, sure, rule in _RULES
        if (match := rule.search(said)) and not _is_no_result(said[: match.start()])
    ]
    ranked = _RANKS.search(said) is not None
    if not ranked and (_LISTS.search(said) or len({outcome for outcome, _ in found}) > 1):
        return
    for outcome, sure in found:
        yield outcome, _NEW, Visit.FULL, sure


def _is_no_result(before: str) -> bool:
    if _OVERALL.match(before):
        return False
    return _holds(_CONDITIONAL, before) or _holds(_RECALLED, before)


def _of_a_statement(said: str) -> Iterator[_Said]:
    named = _MENTIONED.search(said)
    if named is None or _holds(_CONDITIONAL, said[: named.start()]):
        return
    if _NO_STATEMENT.search(said):
        if not _STILL.search(said):
            yield Outcome.NO_WRITTEN_STATEMENT, _OLD, Visit.FULL, True
        return
    demanded = _DEMANDED.search(said) is not None
    if not demanded and _CONDITIONAL.search(said):
        return
    yield Outcome.WRITTEN_STATEMENT_OF_ACTION, _OLD, Visit.FULL, demanded


def _progress(reading: Reading, *, revisited: bool) -> Iterator[Statement]:
    """What all sentences on progress together say a revisit found."""
    extents = [
        (extent, start, end)
        for start, end, said in _sentences(reading)
        if (extent := progress.extent_of(said, revisited=revisited)) is not None
    ]
    outcome = progress.settled(extent for extent, _, _ in extents)
    if outcome is not None:
        decisive = next((one for one in extents if one[0] is progress.Extent.IN_PART), extents[0])
        yield Statement(outcome, _OLD, Visit.REVISIT, True, *decisive[1:])
