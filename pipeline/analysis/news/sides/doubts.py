"""What a statement may mean for all that its single words say: a side against it is not certain.

"Only four plans were late", "held up as an example": words of criticism that may praise. "The
older you get, the thinner the help": what may criticise without a word that always does. Neither
shows a side; it is a reason not to tell the other one.
"""

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case

_WHO = (
    r"(?:child(?:ren)?|young (?:people|person)|pupils?|students?|famil(?:y|ies)|parents?|carers?"
    r"|babies|teenagers?)"
)
_UNWANTED = (
    r"(?:waits?|waited|waiting|late|exclu\w+|suspend\w+|in crisis|missed|lost|turned away"
    r"|(?:months|weeks|years) old|leaves? (?:till|until|without)|goes? without)"
)
_RARE = Rule(
    ("nobody", "no one", "no-one", "no ", "none", "hardly any", "few", "only ", "never"),
    rf"\b(?:nobody|no[ -]one|no (?:\w+ )?{_WHO}|none|hardly any|(?<!\bso )(?<!\btoo )(?<!\ba )"
    r"few(?:er)?|no (?:\w+[’']s )?(?:advice|plan|assessment)s?"
    rf"|only (?:a (?:few|handful)|one|two|three|four|five) (?:plans?|reviews?|{_WHO}))\b"
    r"(?:(?!\b(?:know|knew|told|tell|check|say|ask|get|got|could|can|help|support|who|which"
    rf"|should|ought)\w*\b)[^.;,]){{0,70}}?\b{_UNWANTED}\b",
)
"""What nobody wants, of few or none."""
_MODEL = any_case(
    r"\b(?:held up as|cited as|seen as) (?:an? |the )?(?:example|model)|\bthe envy of\b"
)
"""What is a model for others is praised, whatever they are like."""
_PRAISING = any_case(
    r"\b(?:(?:changed|things|turn(?:ed)?|move[ds]?) [^.;]{0,12}for the"
    r" better"
    r"|seldom[- ]heard|(?:communities|groups|families) seldom heard"
    r"|more often than not,? (?:successful|helpful|on time|good)"
    r"|before (?:anyone|anybody) (?:has|had|needs?|needed) to|before (?:they|anyone) (?:was|were)"
    r" (?:told|asked)"
    r"|(?:now know|can see|see at a glance|know exactly) (?:\w+ ){0,3}?(?:what|where|which|who)"
    r"|(?:do|does|make|makes|made) (?:home )?visits (?:for|to)|without (?:filling|needing"
    r"|travelling|form-filling)"
    r"|(?:sees?|saw|found|finds?|find) (?:very )?(?:little|nothing) (?:wrong|amiss)"
    r"|far from being (?:slow|late|poor|weak|left|ignored)|(?:has|have|had|been) learn(?:t|ed) from"
    r"|(?:found|saw) (?:nobody|no one) who (?:had|was|is|has) (?:been )?left|long time since"
    r"|(?:stopped|given up) turning"
    r"|no (?:blame|blaming|buck[- ]passing|fuss)|there (?:were|are|was|is) none (?:at all|from)"
    r"|how few \w+ (?:are|were)|fewer than \w+ (?:families|cases|children|pupils) each"
    r"|(?:have|has) (?:thawed|mended|eased)|a (?:steep |sharp |marked )?fall in|got sorted"
    r"|(?:^|is|are|was|were|been) put right|(?:is|are|was|were) (?:now )?(?:assessed|seen|found"
    r"|placed|helped|told|identified) (?:much |far )?(?:sooner|earlier|quicker|faster)"
    r"|more \w+ than (?:before|there (?:was|were))|down to (?:\d+|[a-z]+) (?:weeks|wks|months|days)"
    r"|from (?:nearly |almost |over )?[\w-]+ (?:years|yrs|months|weeks) to [\w-]+ (?:months|weeks"
    r"|wks|days)|(?:has|have) been (?:recruited|hired|appointed)|cleaned (?:them|it|that) up"
    r"|(?:outcomes|attainment|attendance|results)\b[^.;]{0,30}\b(?:is|are|has|have) (?:been )?"
    r"(?:rising|risen|climbing|climbed|going up|gone up)|met (?:dedicated|committed|skilled) staff"
    r"|oversight (?:\w+ ){0,3}?is (?:firm|close|tight)|(?:daily|weekly|fortnightly|monthly) update)"
    r"\b"
)
"""What may praise in a statement with words that criticise."""
_NOT_PRAISING = any_case(
    r"\b(?:not|never|none|nor|yet|hardly|must|should|ought|needs?|told to|nowhere|no longer"
    r"|insufficient\w*|too (?:many|few|often|long|late|little|slow\w*)|still)\b|n[’']t\b"
)
"""Words by which it will hardly praise."""
_FAULTING = any_case(
    r"\b(?:over-?optimistic|depleted|rationed|on ration|the (?:thinner|scarcer|weaker|poorer)"
    r"|(?:a footnote|an afterthought)|baffling|(?:no|any) sight of"
    r"|beyond (?:the|their|its) [\w’' ]{0,30}means"
    r"|(?:suspensions?|exclusions?|absences?|waits|waiting (?:lists?|times)|complaints)\b"
    r"[^.;]{0,40}\b(?:ha(?:s|ve|d) (?:risen|grown|doubled|trebled|lengthened)"
    r"|(?:is|are) (?:rising|growing|up)|rose|grew)"
    r"|leaves? (?:families|children|parents) to|no longer (?:believe|trust)|knows? (?:very )?little"
    r"|by means of part-time|(?:all|most|more|much) of their time (?:at home|alone)"
    r"|(?:leaders|directors|heads|managers) (?:had|have) left|sends? (?:[\w’'-]+ ){1,4}home"
    r"|stops? listening|(?:is|are) full (?:at|by)|last heard from|an abrupt end|stuttering"
    r"|looking at (?:two|three|four)|can[’']t do it all|out of sight"
    r"|(?:tempered|overshadowed|marred|clouded|undermined|outweighed|qualified) by"
    r"|(?:more highly|better) of [^.;]{3,40} than (?:famil\w+|parents|others|young|those))\b"
)
"""What may criticise in a statement without a word that always does."""
_NOT_FAULTING = any_case(
    r"\b(?:no|not|nobody|none|never|without|fell|fallen|down|reduced|fewer|rarely|seldom|uncommon)\b"
)
"""Words by which it will hardly criticise."""

_GRAVE = any_case(
    r"\b(?:died|dies|(?:his|her|their|whose|child[’']s|baby[’']s|son[’']s|daughter[’']s) death"
    r"|suicides?|funerals?|drowned|starved|(?:killed|kills|killing) (?:himself|herself|themsel\w+)"
    r"|(?:took|takes|taken|taking) (?:his|her|their) own li(?:fe|ves))\b"
)
"""What nobody is to read as something that works well."""


def may_praise(written: str) -> bool:
    """Whether a statement may praise though its words are those of criticism."""
    if _RARE.search(written) or _MODEL.search(written):
        return True
    return _PRAISING.search(written) is not None and not _NOT_PRAISING.search(
        _PRAISING.sub(" ", written)
    )


def may_fault(written: str) -> bool:
    """Whether a statement may criticise though its words are those of praise."""
    return _FAULTING.search(written) is not None and not _NOT_FAULTING.search(
        _FAULTING.sub(" ", written)
    )


def tells_a_death(written: str) -> bool:
    """Whether a statement tells that somebody died: then it is never told as praise."""
    return _GRAVE.search(written) is not None
