"""Which outcome a text states, in the words of reports, councils and newspapers.

The three outcomes of area SEND inspections are those of the area SEND handbook (2023); the written
statement of action and "sufficient progress" belong to the framework of 2016 to 2022. Sentences
that explain what outcomes there are state none.
"""

import re
from collections.abc import Collection

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.language.sentences import split
from pipeline.analysis.vocabulary.fact_phrases import RESULT
from pipeline.model.documents import Span, Text, span
from pipeline.model.terms import Framework, Outcome

_NEW, _OLD = Framework.AREA_SEND_2023, Framework.LOCAL_AREA_SEND_2016

_OF_NUMBERS = (
    r"(?:in|on|against|with) (?:addressing )?(?:only |just |all )?\w+(?: out)? of (?:the |its |our "
    r"|their )?\w+"
)
_OF = (
    r"(?: (?:in|on|against|with) (?:addressing )?(?:only |just )?(?:\w+)(?: out)? of (?:the |its "
    r"|our |their )?(?:\w+))?"
)

_RULES: tuple[tuple[Outcome, Framework | None, str], ...] = (
    (
        Outcome.NOT_EFFECTIVE_ACTION,
        _NEW,
        (
            r"(?:not|n[o']t yet) (?:been )?tak(?:en|ing) effective action"
            r"|effective action (?:has|had) not been taken"
        ),
    ),
    (
        Outcome.EFFECTIVE_ACTION,
        _NEW,
        (
            r"(?<!not )(?<!yet )\btak(?:en|ing) effective action"
            r"|effective action (?:has|had) been taken"
        ),
    ),
    (
        Outcome.SYSTEMIC_FAILINGS,
        _NEW,
        r"widespread (?:and|or|and/or|and\s?/\s?or) (?:systemic|systematic) fail"
        r"|(?:widespread|systemic) fail(?:ing|ure)s?|lowest (?:possible )?(?:rating|outcome"
        r"|judgement|grade|of (?:the )?three)|(?:lowest|bottom|worst) of (?:the )?three"
        r"|(?:rating|outcome|judgement|grade)[^.]{0,30} (?:is|was) the lowest"
        r"|priority action plan (?:is|was) required"
        r"|significant concerns about the experiences and outcomes",
    ),
    (
        Outcome.INCONSISTENT,
        _NEW,
        r"inconsistent['\"’”]? experiences|(?:experiences and outcomes|experiences"
        r"|arrangements)[^.]{0,60}\b(?:are|were|is|was|as) inconsistent"
        r"|(?:middle|second)(?: one)?(?: (?:of|out of))? (?:the )?three"
        r"|middle (?:rating|outcome|judgement|grade|tier)|lead to inconsistent",
    ),
    (
        Outcome.POSITIVE,
        _NEW,
        r"typically (?:(?:lead|leads|led|leading|have|had) (?:to )?)?positive"
        r"|(?:highest|best|top|strongest)(?: possible| available)? (?:rating|outcome|judgement"
        r"|grade|of (?:the )?three|inspection outcome|result)"
        r"|(?:highest|top|best) of (?:the )?three",
    ),
    (
        Outcome.NOT_SUFFICIENT_PROGRESS,
        _OLD,
        rf"(?:not|n[o']t) (?:yet )?(?:been |had |have |made |making )*sufficient progress{_OF}"
        rf"|insufficient progress{_OF}|too little progress{_OF}"
        rf"|sufficient progress (?:has|had|was) not (?:been )?(?:made)?{_OF}"
        rf"|fail(?:ed|ing|ure) to make sufficient progress{_OF}",
    ),
    (
        Outcome.PARTLY_SUFFICIENT_PROGRESS,
        _OLD,
        rf"sufficient progress (?:has been |had been |was |is )?(?:being )?(?:made )?{_OF_NUMBERS}",
    ),
    (
        Outcome.SUFFICIENT_PROGRESS,
        _OLD,
        r"sufficient progress",
    ),
    (
        Outcome.NO_WRITTEN_STATEMENT,
        _OLD,
        r"\b(?:no|not|without a|did not (?:need|require)|n[o']t (?:be )?(?:required|need\w*|asked"
        r"|have) to (?:produce|write|submit))\b[^.]{0,60}written statement of action"
        r"|written statement of action (?:is|was) not (?:required|needed|necessary)",
    ),
    (
        Outcome.WRITTEN_STATEMENT_OF_ACTION,
        _OLD,
        r"written statement of action[^.]{0,40}(?:is|was|be|been|were) (?:required|needed"
        r"|necessary|requested|ordered)|(?:required?|requires|requiring|needs?|needed|must|has to"
        r"|have to|had to|asked|told|orders?|ordered|requested|instructed"
        r"|determined)[^.]{0,110}(?:written |joint )+statement of action",
    ),
)
_COMPILED = tuple(
    (outcome, framework, re.compile(rule, re.IGNORECASE)) for outcome, framework, rule in _RULES
)
_LISTS = re.compile(
    r"\b(?:three|possible|potential|range of|different) (?:possible |potential )?(?:outcomes"
    r"|judgements|ratings|grades)\b|\bone of (?:three|the following)\b",
    re.IGNORECASE,
)
_RANKS = re.compile(
    r"\b(?:middle|lowest|highest|best|second|worst|top|bottom|strongest)(?: possible"
    r"| one)? (?:out )?of\b",
    re.IGNORECASE,
)
_CONDITIONAL = re.compile(
    r"\bif\b|\bwhether\b|\b(?:could|(?-i:may)|might|would)\b(?! not)"
    r"|\b(?:areas?|those|councils|partnerships) (?:that|which|who|with|where|judged"
    r"|found)\b(?! (?:the )?(?:inspectors?|ofsted|it|they|need\w*)\b)"
    r"|\b(?:councils|areas) inspected\b|\bper cent of\b"
    r"|\bof the \d+ (?:areas|councils) (?:inspected|visited|seen)\b",
    re.IGNORECASE,
)
_OVERALL = re.compile(
    r"\W*(?:the|their|its) (?:overall|main) (?:finding|judgement|outcome|verdict)\b", re.IGNORECASE
)
_BEFORE = re.compile(
    r"\b(?:previous(?:ly)?|last|earlier|original|first|since the) (?:full |joint "
    r"|area )?(?:send )?(?:inspection|visit|report)\b|\bback in\b",
    re.IGNORECASE,
)
_PROGRESS = (Outcome.SUFFICIENT_PROGRESS, Outcome.NOT_SUFFICIENT_PROGRESS)
_LABEL = re.compile(r"^\W*(not |in)?sufficient progress\s*[:–-]", re.IGNORECASE | re.MULTILINE)
"""Lines that say of each weakness whether progress was sufficient: of both kinds, it was so in
part.
"""
_COUNTED = re.compile(r"(\w+)(?: out)? of (?:the |its |our |their )?(\w+)$")
_NUMBERS = {
    word: n
    for n, word in enumerate(
        re.findall(
            r"\w+", "zero one two three four five six seven eight nine ten eleven twelve thirteen"
        )
    )
}


def stated(
    text: Text, framework: Framework | None, start: int = 0, end: int | None = None
) -> tuple[Outcome, Span] | None:
    """The outcome that `text.body[start:end]` states, with the sentence that states it; None when
    it states none.

    Only outcomes of `framework` count when it is known. Conditional and explaining sentences, and
    those about an earlier inspection, never count.
    """
    for left, right in split(text.body, start, len(text.body) if end is None else end):
        found = _in_sentence(text, framework, left, right)
        if found:
            return found
    return None


def stated_in(
    reading: Reading, framework: Framework | None, among: Collection[Outcome] = tuple(Outcome)
) -> tuple[Outcome, Span] | None:
    """The same for a whole text that has been read; the sentences without a word of any outcome are
    passed over.

    `among` are the outcomes that the visit told of can have; others are an earlier inspection's.
    """
    for sentence in reading.sentences:
        if any(hit.group == RESULT for hit in sentence.facts):
            found = _in_sentence(reading.text, framework, sentence.start, sentence.end)
            if found and found[0] in among:
                mixed = (
                    found[0] in _PROGRESS
                    and len({one[1] or "" for one in _LABEL.finditer(reading.text.body)}) > 1
                )
                return (Outcome.PARTLY_SUFFICIENT_PROGRESS, found[1]) if mixed else found
    return None


def _in_sentence(
    text: Text, framework: Framework | None, start: int, end: int
) -> tuple[Outcome, Span] | None:
    overall = _OVERALL.match(text.body, start, end)
    if not overall and (_BEFORE.search(text.body, start, end) or _explains(text.body[start:end])):
        return None
    for outcome, of, rule in _COMPILED:
        match = rule.search(text.body, start, end)
        if match and (framework is None or of is framework):
            return _settled(outcome, match), span(text, start, end)
    return None


def _explains(sentence: str) -> bool:
    listed = _LISTS.search(sentence) is not None and not _RANKS.search(sentence)
    return listed or _CONDITIONAL.search(sentence) is not None


def _settled(outcome: Outcome, match: re.Match[str]) -> Outcome:
    """Progress (or none) in n of m weaknesses is partly sufficient when n is less than m."""
    if outcome not in (Outcome.PARTLY_SUFFICIENT_PROGRESS, Outcome.NOT_SUFFICIENT_PROGRESS):
        return outcome
    counted = _COUNTED.search(match.group())
    some, every = (_number(word) for word in counted.groups()) if counted else (None, None)
    if some is not None and every is not None and some < every:
        return Outcome.PARTLY_SUFFICIENT_PROGRESS
    if outcome is Outcome.NOT_SUFFICIENT_PROGRESS:
        return outcome
    return Outcome.SUFFICIENT_PROGRESS


def _number(word: str) -> int | None:
    return int(word) if word.isdigit() else _NUMBERS.get(word.casefold())
