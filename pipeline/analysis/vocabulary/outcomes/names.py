"""Where an outcome of a full inspection since 2023 is told by its name alone: "inconsistent".

The word is an everyday one too ("communication is inconsistent"). It is the name of the outcome
where a word for outcomes or for inspectors' saying stands with it, or where it stands alone.
"""

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.model.terms import Outcome

_Q = r"[*_'‘’“”\"]{0,3}"
_QUOTED = r"['‘’“”\"]"
_END = r"(?=\W*(?:$|\n)|\s?[,;.)!?—–|-]|,? (?:and|but|which|so|meaning|for|overall|this|in|by)\b)"
_RESULT = (
    r"(?:outcome|result|verdict|judge?ment|grade|grading|rating|conclusion|category|score|answer"
    r"|headline"
    r"|word|term|(?:overall|main) (?:view|finding|assessment|picture|message))"
)
_MONTH = (
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?: 20\d\d)?|20\d\d|\d/\d\d?"
)
_INSPECTED = (
    r"(?:inspect(?:ed|ion|ors?)?|report|ofsted|cqc|visit(?:ed)?|outcome|result|watchdogs?|month)"
)
_IS = r"(?:is|was|were|are|be|been|had been|has been|[’']s)"
_PLACE = (
    r"(?:area|city|county|borough|town|island|council|authority|partnership|services?|provision"
    r"|support|we|it|they|send)"
)
_FRAMES = (
    # "The overall outcome was inconsistent", "Result: inconsistent", "Verdict = inconsistent"
    r"(?<!\bas a )\b{result}\b(?! of mouth)"
    r"(?:(?!\b(?:is|are|was|were|pupils|would|could|might|may|will|not|if|whether)\b)"
    r"[^.;:?!\n]){{0,60}}?"
    r"(?:\b{is_}(?: (?:that of|again|still|just|therefore|thus|given as|to be))?|\s?[:=|,–—(-])"
    r"\s*(?:[^\w\s]{{1,4}}\s*)?{q}{name}{q}{end}",
    # "Overall: inconsistent", "Overall, it's 'inconsistent'", "Inconsistent, overall"
    r"\b(?:overall|all told|in sum|in short|on balance|in a (?:nutshell|word))\b\W{{0,3}}"
    r"(?:(?:it|things|the picture|the area|we|they|they say|they said)"
    r"(?: {is_}|[’'](?:s|re))?\s)?\s*{q}{name}{q}{end}",
    r"{q}{name}{q},? overall\b",
    # "They said 'inconsistent'", "came down on the side of 'inconsistent'"
    r"\b(?:say|says|said|call|calls|called|calling|judged?|rat(?:ed|es|ing)|grad(?:ed|es|ing)"
    r"|found|told|gets?|got|getting|gave|given|gives|being|resulted in|led to|ended in|went for"
    r"|plumped for|settled on|settled for|chose|reach(?:es|ed)|side of|uses?|used|received?|mean"
    r"|price of|labelled|put (?:it|us) (?:down )?as)"
    r"(?: (?:us|it|them|this|that|as|to be|an?|the|our|their|overall|official|simply|just"
    r"|officially|{result}|area|city|county|borough))*[:,]? {quoted}{name}[.,]?{quoted}"
    r"(?=\W*(?:$|\n)|\s?[^\w\s]|\s(?:{result}|and|but|which|by|for|in|after|when|with|about|one"
    r"|as|because|so|last|this|on)\b)",
    # "'Inconsistent' was the verdict", "the 'inconsistent' outcome"
    r"{quoted}{name},?{quoted} (?:{is_} (?:the|their|our|its|what)\b|{result}\b)",
    # "(October 2024: inconsistent)", "The report (inconsistent)", "seen in May, 'inconsistent'"
    r"\b{inspected}\b[^.;,:\n]{{0,70}}\((?:[^().;:\n]{{0,60}}, (?={quoted}))?{q}{name}{q}\)",
    r"\breport (?:on|for|of|into) [^.;,:\n]{{1,40}} (?:is|was) {quoted}{name}[.,]?{quoted}{end}",
    r"\b(?:report|inspection|inspectors)\s?[:=]\s?{q}{name}{q}\W*$|\w ?= ?{q}{name}\b",
    r"\b(?:send|special needs|services|provision|area)\b:? {quoted}{name},?{quoted},?"
    r" (?:say|says|said|find|found|according to) (?:the )?(?:inspectors|ofsted|watchdogs|report)\b",
    r"\([^()\n]{{0,60}}(?:{month}|{inspected})[,:;–—-]? {{0,2}}{q}{name}{q}\)",
    r"\b{inspected}\b[^;\n]{{0,90}}?(?:{month}|{inspected}|\bout)"
    r"\s?(?:[:|]|[–—-])\s?{q}{name}{q}\W*$",
    r"\b{inspected}\b[^;\n]{{0,90}}(?:{month}),\s?{quoted}{name}[.,]?{quoted}\W*$",
    # "Inspectors plumped for inconsistent"
    r"\b(?:inspectors|they|ofsted)\b[^.;:]{{0,30}}\b(?:plumped for|opted for|went for"
    r"|settled (?:on|for)|chose|returned (?:a|the) {result} of) {q}{name}{q}{end}",
    # "It's 'inconsistent'", "It's inconsistent, officially"
    r"\b(?:it|this|ours|that)(?: is| was|[’']s) (?:still |now |again |officially |only )?"
    r"{quoted}{name}[.,]?{quoted}{end}",
    r"\bofficially\b[^.;]{{0,20}}\b{name}\b|\b(?:it|this)(?: is| was|[’']s) {name}, officially",
    # "We were judged to be inconsistent", "have judged the city's services to be inconsistent"
    r"\b{place}\b(?: (?:for|in|with) [\w’' ]{{1,30}}?)? (?:was|were|are|is|has been|have been"
    r"|had been) (?:judged|rated|graded|classed|deemed|ruled|declared)(?: overall)?"
    r"(?: to be| as)? {q}{name}{q}{end}",
    r"\b(?:judged|rated|graded|ruled|declared|called|found)\b[^.;:]{{0,50}}"
    r"\b(?:special needs|send|county[’']s|city[’']s|borough[’']s|town[’']s) (?:\w+ )?"
    r"(?:services|provision|support)(?: to be| as)? {q}{name}{q}{end}",
    r"\b(?:the word|what) (?:they|inspectors|ofsted) (?:use|used|call|called)(?: it| us)?\W{{1,4}}"
    r"(?:(?:is|was)\W{{1,3}})?{q}{name}\b",
    r"\bthey call(?:ed)? (?:it|this|us|that)? ?{q}{name}{q}{end}",
)


def _rule(name: str, needed: str) -> Rule:
    parts = {
        "name": name,
        "q": _Q,
        "quoted": _QUOTED,
        "end": _END,
        "result": _RESULT,
        "is_": _IS,
        "month": _MONTH,
        "inspected": _INSPECTED,
        "place": _PLACE,
    }
    whole = "|".join(f"(?:{frame.format(**parts)})" for frame in _FRAMES)
    return Rule((needed,), whole)


_NAMES = (
    (Outcome.INCONSISTENT, "inconsisten(?:t|cy)", "inconsisten"),
    (Outcome.POSITIVE, "(?:typically )?positive", "positive"),
)
NAMED = tuple((outcome, True, _rule(name, needed)) for outcome, name, needed in _NAMES)
"""The outcomes that have a name of one word, each where it is told by that alone."""
LABELS = tuple(
    Rule(
        (needed,),
        rf"\b(?:{_RESULT}|overall)\b(?: (?:is|was))?\W{{1,4}}{_Q}{name}{_Q}{_END}",
    )
    for _, name, needed in _NAMES
)
"""The names where a label stands before them: beyond doubt, whatever else is recalled."""
ALONE = tuple(
    (
        outcome,
        Rule(
            (name,),
            rf"(?:\W*\w+:)?[^\w'‘’“”\"]*(?P<quoted>{_QUOTED})?{name}\W*",
        ),
    )
    for outcome, name in (
        (Outcome.INCONSISTENT, "inconsistent"),
        (Outcome.POSITIVE, "typically positive"),
    )
)
ASKS_FOR_ONE = any_case(
    rf"\b(?:{_RESULT}|overall|inspected|(?:so )?what did (?:they|we|it) (?:say|get|call it))\W*$"
    r"|\b(?:outcome|result|verdict|judge?ment|grade|rating)\b[^.;]{0,40}\?\W*$",
)
"""The line above a name that stands alone: what it is the outcome of."""
_OUTCOMES = (
    r"(?:outcomes?|results?|verdicts?|judge?ments?|grades?|ratings?|conclusions?|categories"
    r"|answers?"
    r"|scores?|marks?|reports?)"
)
_OURS = rf"(?:{_RESULT}|mark|note|ours|it|this|that|theirs|so|one)"
_GOT = (
    r"(?:gives?|scores?|earns?|wins?|takes?|get|gets|got|getting|given|gave|awarded?|awarding"
    r"|earned|received?|handed|won|had"
    r"|placed in|put in|landed|achieved?|scored|reached)"
)
_PLACE_OF = (
    r"(?: (?:there is|that there is|going|on offer|available|possible|that it can be"
    r"|(?:an?|any|the) (?:[\w’'-]+ ){1,3}?can (?:get|have|be given|reach)))"
)
_NO_OTHER = rf"(?! (?!possible|available|overall|set|in\b|and\b|{_OUTCOMES})[a-z])"
_ROWS = (
    (
        Outcome.POSITIVE,
        ("top", "best", "highest", "most favourable", "first", "one ", "1 "),
        rf"\b{_GOT}\b[^.;]{{0,40}}\b(?:top marks?|(?:top|highest) (?:result|score|mark|one))\b"
        rf"|(?:^\W*|\bthe ){_RESULT}\W{{1,3}}(?:the )?(?:very )?(?:best|top|highest)"
        rf"(?: one| {_OUTCOMES})?\W*$"
        r"|^\W*top marks?\b[^.;]{0,30}\b(?:send|special)"
        r"|\b(?:came|come|comes) out (?:at the|on) top\W*$"
        r"|\bmost favourable (?:of|outcome|result|verdict|judge?ment|conclusion|rating)\b"
        rf"|\b(?:best|highest|top) {_OUTCOMES}{_PLACE_OF}|\bbest possible {_OUTCOMES}\b"
        rf"|\b{_OURS}\b(?: is|[’']s| was| were| had been)(?: in)? the (?:very )?"
        rf"(?:best|highest|top)(?:(?: one)?\W*$|{_PLACE_OF}|,? (?:of|one)\b)"
        rf"|\b{_GOT} the (?:very )?(?:highest(?: one)?|top(?: one)?|best one)\W*$"
        r"|\b(?:number one|first|no 1|1) (?:from|out of|of) (?:the )?(?:three|3)\b"
        rf"{_NO_OTHER}",
    ),
    (
        Outcome.INCONSISTENT,
        ("middle", "second", "2", "two"),
        rf"\b{_OURS}\b[^.;]{{0,40}}?(?: is|[’']s| was| were|:| had been)(?: in)? (?:the |a )?"
        r"(?:middle (?:one|score|mark|result)|one in the middle|middle\W*$|second one\b)"
        rf"|\b{_GOT}\b[^.;]{{0,30}}\bthe (?:middle (?:one|score|mark|result)|one in the middle)\b"
        rf"|\b(?:2nd|second) (?:out )?of (?:the )?(?:3|three)\b{_NO_OTHER}"
        rf"|\b(?:outcome|result|verdict|grade|rating)\b[^.;]{{0,40}}\b(?:two|2) (?:out )?of"
        r" (?:the )?(?:three|3)\b"
        r"|\bof (?:the )?three (?:possible )?\w+s?, (?:ours|it|this|theirs|the area[’']s)"
        r" (?:is|was) the (?:second|middle)\b",
    ),
    (
        Outcome.SYSTEMIC_FAILINGS,
        ("lowest", "worst", "bottom", "third", "failings are", "failings were", "widespread, "),
        rf"\b(?:{_GOT}|{_OURS} (?:is|was)) the (?:very )?(?:lowest|worst|bottom)(?: one)?\W*$"
        rf"|\b(?:lowest|worst|bottom) {_OUTCOMES}{_PLACE_OF}|\bworst possible {_OUTCOMES}\b"
        r"|\bof (?:the )?three (?:possible )?\w+s?, (?:ours|it|this|theirs|the area[’']s)"
        r" (?:is|was) the (?:third|worst|lowest)\b"
        r"|\bfailings (?:are|were) (?:both )?(?:widespread|systemic)\b"
        r"|\bwidespread, systemic\b",
    ),
)
RANKED = tuple((outcome, True, Rule(needed, rule)) for outcome, needed, rule in _ROWS)
"""The outcomes of full inspections by their rank among the three."""
_CHILDREN = r"(?:children|youngsters|young people|families|those with send)"
_IN_GENERAL = (
    r"(?:typically|usually|mostly|as a rule|in general|generally|on the whole|tend to|by and large)"
)
_OF_ONE_THING = (
    r"\b(?:communication|advice|information|plan(?:s|ning)?|practice|oversight|quality|access"
    r"|reviews?|approach(?:es)?|transitions?|transport|timeliness|training|wait\w*|teach\w*"
    r"|identification|therap\w+|attendance|feedback|assessments?|schools?|clinics?|nurses?|data)\b"
)
QUOTED = (
    Outcome.INCONSISTENT,
    False,
    Rule(
        ("inconsistent",),
        rf"^(?!\W*(?:where|if|when)\b)(?=[^?]*$)(?:(?!{_OF_ONE_THING})[^?])*?"
        rf"(?<!\w){_QUOTED}inconsistent[.,]?{_QUOTED}(?!\w)",
    ),
)
"""The name of an outcome where a quotation consists of it, in a statement not of one thing only."""
PLAIN = tuple(
    (outcome, False, Rule(needed, rule))
    for outcome, needed, rule in (
        (
            Outcome.POSITIVE,
            ("positive experience", "good experience"),
            rf"(?:\b{_IN_GENERAL}\b[^.;]{{0,60}}|\bmost (?:of )?{_CHILDREN}\b[^.;]{{0,60}})"
            r"\b(?:(?:have|having|had|get) (?:good|positive) experiences"
            r"|le(?:ads?|d) to good experiences and outcomes)\b"
            r"(?! (?:of|with|at|when|during|as|in (?:school|college|early|their)))",
        ),
        (
            Outcome.INCONSISTENT,
            ("the same for", "get good"),
            r"\b(?:help|support) (?:is|was) not the same for (?:everyone|everybody|all)\b"
            rf"|\bsome {_CHILDREN} get good (?:help|support),? (?:and|but) (?:some|others)"
            r" (?:do not|don[’']t)\b",
        ),
        (
            Outcome.SYSTEMIC_FAILINGS,
            ("priority action plan",),
            r"\b(?:required|told|asked|ordered|instructed|must|ha[sd]|have|need|needs|obliged)\b"
            r"(?: now| jointly)?(?: to)? (?:submit|prepare|write|produce|draw up|publish)"
            r" (?:an?|its|their) (?:\w+ )?priority action plan\b"
            r"|^\W*(?:it|this) is called a priority action plan\b",
        ),
    )
)
"""The outcomes of full inspections in plain English."""
