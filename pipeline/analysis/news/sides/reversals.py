"""Praise in words of criticism: that what nobody wants is spared people, mended, or over.

"Few have to complain", "seldom turned away", "without fail", "once chaotic and now clear": the
single words are those of criticism, the whole is praise.
"""

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case

_SUFFER = (
    r"(?:wait(?:s|ed|ing)?|complain(?:s|ed)?|appeal(?:s|ed|ing)?|challenge(?! (?:this|leaders|each"
    r"|schools))|go(?:es)? (?:to (?:a |the )?(?:tribunal|court)|without|private)|travel(?:s|led)?"
    r"|leave (?:the (?:area|borough|city|county|town)|home)|fight|chase|battle|repeat|beg|pay"
    r"|(?:be |been |being |is |are )?(?:missed|excluded|suspended|overlooked|forgotten|refused"
    r"|left (?:out|behind|waiting|alone)|kept waiting|turned (?:\w+ )?away|told to wait)"
    r"|miss(?:es)? out|falls? (?:through|behind)|slips? through|struggle|be in crisis)"
)
"""What nobody wants to happen to them."""
_SHIRK = (
    r"(?:turn(?:s|ed|ing)? (?:[\w’'-]+ ){0,4}?away|say no|lower the bar|falter|hold back|shy away"
    r"|flinch|make excuses|dodge|duck|give up|stand still|lose (?:their|his|her) (?:place|way)"
    r"|blame|wait|delay (?:help|support|decisions?))"
)
"""What nobody wants leaders, staff or schools to do."""
_RARELY = Rule(
    ("seldom", "rarely", "ever", "no longer", "not", "n't", "n’t"),
    r"\b(?:seldom|rarely|hardly ever|almost never|never|no longer"
    r"|(?:do|does|did|need)(?: not|n[’']t)),? (?:(?:need|have|has|had|feel (?:a|the) need)"
    rf"(?: to)? )?(?:{_SUFFER}|{_SHIRK})\b"
    r"|\b(?:do|does|did|need)(?: not|n[’']t) have to\b"
    r"|\b(?:are|is|were|was)(?: not|n[’']t) (?:defensive|complacent)\b",
)
_FEW = Rule(
    ("few", "hardly any", "no"),
    r"(?:^|\b(?:that|says?|said|found|and|now|so|how|with|mean(?:s|ing)?|because|as|where"
    r"|there (?:is|are|was|were))\s|[:;,.“\"‘(]\s?)\W*"
    r"(?:(?:very |far |so )?few(?:er)?|hardly any(?:one|body)?|(?:nobody|no[- ]one)(?! to\b)"
    r"|none"
    r"|no(?= (?:child|young|pupil|famil|parent|carer|student|school|teenager|under-|boy|girl"
    r"|person))"
    r"|not (?:one|a single)|next to no(?:body|[ -]one)?) "
    r"(?:(?!(?:who|whom|which|that|reasons|get|gets|has|can|could|knows?"
    r"|tells?|told|explains?|explained|says?|said|answers?|answered|asks?|asked"
    r"|are told)\b)[\w’'-]+ ){0,6}?"
    rf"(?:{_SUFFER}|{_SHIRK})\b(?! (?:about it|in good time))",
)
_WITHOUT = Rule(
    ("without",),
    r"\bwithout (?:fail|a hitch|fuss|quibbl\w+|a reduction|hesitation|(?:[\w’'-]+ ){0,3}?having"
    r" to)\b",
)
_SAYINGS = any_case(
    r"\b(?:no stone (?:is |was )?(?:left )?unturned|nothing to chance|no daylight between"
    r"|(?:wast|los)(?:e|es|ed|t) no time|wants? for (?:little|nothing)|not (?:everything"
    r"|all) (?:was|is|were|are) (?:bad|gloom\w*|doom)|no quibbl\w+|no wrong door"
    r"|(?:cannot|can[’']t|could(?: not|n[’']t)) (?:[\w’'-]+ ){0,2}?(?:prais|speak|say|thank"
    r"|recommend|commend)\w* (?:[\w’'-]+ ){0,6}?(?:enough|too highly|more highly)"
    r"|(?:days|hours|weeks)(?:,)? (?:rather than|and not|not|instead of) (?:weeks|months|years)"
    r"|rather than wait\w*|whether or not (?:they|there|it|a child) (?:ha(?:s|ve)|is|are)"
    r"|takes? the (?:heat|sting|worry|fear|stress) out of|(?:end(?:s|ed)|put an end to) (?:the|an?"
    r"|any) (?:\w+ )?(?:lottery|disputes?|squabbl\w+|wait\w*|confusion|delays?)"
    r"|ended (?:disputes|squabbl\w+|delays|confusion)"
    r"|waits? for [^.;:]{3,60} (?:is|are|was|were) (?:now |very |mostly )?short(?! of\b)"
    r"|waits? no longer than|no longer the case|no longer more likely"
    r"|(?:nobody|no[- ]one) (?:[\w’'-]+ ){0,3}?(?:waits|needs) (?:for )?(?:a|any|to)"
    r"|(?:could not|couldn[’']t) (?:find|think of) (?:a|any|one) (?:complaint|gap|fault|weakness)"
    r"|(?:are|is|was|were) (?:not common|uncommon|infrequent)|delivered in full"
    r"|(?:went|gone|moved|risen) from (?:one of |among )?(?:the )?(?:worst|lowest|slowest|bottom"
    r"|poorest)\b[^.;:]{0,40}\bto (?:above average|better than|(?:one of |among )?the (?:best|top"
    r"|highest|fastest))"
    r"|woven into the fabric|keeps? to time|so good that|faultless|and not after it"
    r"|quality seldom seen)(?!\w)"
)
"""Turns of phrase that praise by what they deny."""
_NOT_ONE = any_case(
    r"\b(?:(?:could|did)(?: not|n[’']t) (?:find|come across|see|meet)|could find no|nor did (?:they"
    r"|inspectors) (?:find|come across|see|meet))\b[^.;:]{0,70}?(?:\b(?:without|no|not|who had"
    r" (?:been )?(?:turned|refused)|which had turned)\b|n[’']t\b)"
)
"""Two denials, which say that it is so everywhere."""
_PROMPTLY = (
    r"(?:prompt\w*|quick\w*|early|earlier|sooner|(?:the )?same day|(?:at the )?earliest|at once"
    r"|straight away|swift\w*|within|in (?:days|weeks|hours))"
)
_CONCERNS = r"(?:concerns?|worr(?:y|ies)|delays?|problems|difficulties)"
_ACTED_ON = Rule(
    ("concern", "worr", "delay", "problems", "difficulties"),
    r"\b(?:shar|pick|act|notic|spot|respond|catch|caught|address)\w* (?:up |on |to )?"
    rf"(?:[\w’'-]+ ){{0,2}}?{_CONCERNS}\b[^.;:]{{0,60}}?\b{_PROMPTLY}\b"
    rf"|\b{_CONCERNS} (?:[\w’'-]+ ){{0,6}}?(?:is|are|was|were) (?:picked up|shared|acted on"
    rf"|noticed|spotted|caught|found|passed on)\b[^.;:]{{0,30}}?\b{_PROMPTLY}\b",
)
"""What worries somebody is seen and acted on in time."""
_ONCE = Rule(
    ("now",),
    r"\b(?:(?:once|formerly|used to|criticised)\b|(?:was|were|had been) [“‘\"'])[^.;]{3,120}?"
    r"\b(?:is|are|has|have) now (?P<now>[^.;]+)",
)
"""What was bad, and what it is now."""
_MENDED = Rule(
    ("gap", "turnover"),
    r"\bgaps?\b[^.;:]{0,60}\b(?:is|are|has|have|had|was|were) (?:now |been |also |all )?"
    r"(?:clos(?:ing|ed)|narrow(?:er|ed|ing))\b"
    r"|\bturnover\b[^.;:]{0,50}\b(?:slowed|settled|steadied|fallen|low)\b",
)
_TAKEN_BACK = any_case(
    r"\b(?:but|although|though|however|yet|despite|while|whilst|except|apart from|must|should"
    r"|ought|if|unless|until|so that|too (?:many|few|often|long|late|slow\w*|little)|still"
    r"|lack\w*|poor\w*|insufficien\w*|a good few|a few|trust|faith)\b"
)
"""Words by which it may be no praise for all that."""
_BAD_NOW = any_case(
    r"\b(?:not|no|never|less|fewer|worse|wors\w+|longer|poor\w*|weak\w*|late|slow\w*|overdue"
    r"|wait\w*"
    r"|fail\w*|lack\w*|gone|lost|closed|behind|in (?:doubt|crisis))\b|n[’']t\b"
)


def turns_to_praise(written: str) -> bool:
    """Whether a statement praises in words that criticise by themselves."""
    rules = (_RARELY, _FEW, _WITHOUT, _SAYINGS, _NOT_ONE, _ACTED_ON, _MENDED)
    spared = any(rule.search(written) for rule in rules) or _is_over(written)
    return spared and not _TAKEN_BACK.search(written)


def _is_over(written: str) -> bool:
    """Whether a statement says what was bad before, and nothing bad of now."""
    found = _ONCE.search(written)
    return found is not None and not _BAD_NOW.search(found["now"])
