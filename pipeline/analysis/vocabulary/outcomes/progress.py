"""Words for the progress that a revisit found on significant weaknesses."""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.analysis.vocabulary.numbers import spelt

NUMBERS = spelt(0, 15) | {"nought": 0, "dozen": 12}
_NUMBER = rf"(?:{'|'.join(NUMBERS)}|\d{{1,2}}(?![\d/%]))"
_ON = r"(?:in|on|with|for|against|towards?|over)"
_AREAS = (
    r"(?:areas?|weakness(?:es)?|concerns?|priorit(?:y|ies)|themes?|recommendations?|problems?"
    r"|shortcomings?|failings?|issues?)"
)
_SUFFICIENT = (
    r"(?:sufficient(?:ly)?|enough|adequate|satisfactory)['’”\"]? (?:enough )?['‘“\"]?progress"
    r"|progress(?:ed)?\b[^.;:]{0,110}?\b(?:sufficient(?:ly)?|enough|adequate)\b"
    r"|(?:improved?|moved (?:forward|on)) (?:sufficiently|enough)|sufficient(?:ly)? improve\w*"
    r"|(?:sufficient|enough|adequate|satisfactory) (?:headway|ground|improvement)\b"
    r"|\benough (?:has|had) (?:been )?(?:achieved|done)\b"
    r"|\bdone enough\b(?=[^.;:]{0,60}\b(?:weakness|areas|concerns)|(?: (?:on"
    r"|about) )?(?:the )?(?:one|two|three|four|five)\b)"
    r"|weaknesses (?:have|had) (?:all )?(?:now )?gone\b"
    r"|(?:moved (?:forward|on)|come|gone|got) (?:far )?enough|(?:moved|come|gone|got) far enough"
    r"|sufficiently (?:addressed|tackled|resolved|remedied|dealt with|put right)"
    r"|(?:addressed|tackled|resolved|remedied|dealt with|put right) (?:sufficiently|(?:well |far"
    r" |fully )?enough)"
)
_SUFFICIENT += rf"|(?:ticked off|satisfied with) (?=(?:all|every|each|both|{_NUMBER})\b)"
_PROGRESSED = (
    rf"(?:{_SUFFICIENT}|progress\w*|improve[ds]?\b|better|moved forward|headway|satisfied"
    r"|sufficiently far|(?:got|get|getting) (?:no|any)where|came up to|addressed"
    r"|resolved|put right|dealt with|to grips with)"
)
SUFFICIENT_SAID = Rule(
    (
        "ticked off",
        "satisfied with",
        "gone",
        "sufficient",
        "enough",
        "adequate",
        "satisfactory",
    ),
    _SUFFICIENT,
)
PROGRESS = Rule(
    (
        *("progress", "improve", "better", "sufficient", "enough", "adequate", "satisf"),
        *("ticked off", "headway", "moved forward", "came up", "addressed", "resolved"),
        *("put right", "dealt with", "tackled", "remedied", "nowhere", "anywhere"),
        *("gone", "to grips"),
    ),
    _PROGRESSED,
)
NONE = Rule(
    (
        "none",
        "not one",
        "not a single one",
        "neither",
        "any",
        "a single",
        "even one",
        "either of",
        " progress",
        "nowhere",
        "not enough",
        "not improved",
        *("no area", "no weakness", "no aspect", "no respect"),
    ),
    rf"\b(?:on|in|with|against|towards?|of) (?:none|not (?:one|a single one)"
    r"|no (?:area|weakness|aspect|respect))\b"
    r"|\b(?:got|get|getting) nowhere\b"
    r"|\bnone of\b|\bneither\b(?![^.;]*\b(?:but|yet|and|still|though|nonetheless"
    r"|nevertheless)\b"
    r"[^.;]*\b(?:progress|improve))"
    rf"|(?:\b(?:not|nor|no|never|fail\w*)|n[’']t)\b[^.;]{{0,90}}\b(?:any (?:one )?of|(?:on|in"
    rf"|with) any"
    rf"|a single|even one|either of)\b|\bnot one of\b"
    r"|\bnot (?:a single )?one (?:had|has|have|was|were)\b"
    r"|(?:\b(?:not|never|fail\w*)|n[’']t)\b[^.;,]{0,30}\bany (?:\w+ )?progress\b"
    rf"|\b(?:no|too little|hardly any|little) (?:sufficient )?progress\b"
    rf"(?!(?: (?:was|(?:has|had|have) been))?(?: made)? (?:in|on|against) (?:{_NUMBER}|how"
    r"|reducing|the (?:quality|time|way|number|speed|timeliness))\b)"
    r"|\bnot enough (?:has|had) (?:changed|improved)|\b(?:has|have|had) not improved\b",
)
CLAUSE = any_case(
    r"[;:]|\s[–—-]\s|,\s(?:yet|still|however)\b|(?<!all )(?<!anything )\bbut\b(?! (?:also|not)\b)",
)
"""Where a new statement begins within a sentence: what is denied before it is not denied after."""
CONCEDED = any_case(r"\W*(?:although|though|while|whilst|despite|even though|after)\b[^,]*,")
"""What a sentence grants first, before what it says."""
DENIED = any_case(
    r"(?:\b(?:not|never|fail(?:s|ed|ing|ure)?|(?:yet|still) to be|(?:yet|still) to"
    r"|without|less|lack of|short of)"
    r"|n[’']t)\b"
    r"(?:(?!\bbut\b|\s[–—-]\s)[^.;:,]){0,45}$|(?:^\W*|; |, )nor\b(?![^.;:]*\bbut\b)[^.;:]{0,70}$",
)
DENIED_BEHIND = any_case(
    r"^[^.;:,]{0,40}?(?:\b(?:not|never|(?:has|have|had|is|are|was) (?:yet|still) to"
    r"|remains? to be|lacking|(?:yet|still) to be (?:made|seen|shown|achieved))|n[’']t)\b"
    r"|^[^.;:,]{0,100}?\b(?:has|have|had) (?:yet to be|not (?:yet )?been)"
    r" (?:shown|made|seen|achieved|demonstrated|found)\b",
)
INSUFFICIENT = Rule(
    (
        "insufficient",
        "too little",
        "too slow",
        "inadequate",
        "not enough",
    ),
    r"\binsufficient\w*\b|\btoo little progress\b|\binadequate progress\b"
    r"|\bnot enough progress|\bprogress (?:\w+ ){0,3}too (?:slow|little)\b",
)
SET_WORDS = Rule(("sufficient",), r"sufficient['’”\"]? ['‘“\"]?progress")
"""The framework's own words, which show a revisit by themselves."""
OF_MANY = any_case(
    rf"(?<!every )(?<!each )(?<!any )(?<!not )\b(?P<some>{_NUMBER})\b"
    rf"(?: (?!of\b|out\b)[\w-]+){{0,3}}?(?: of (?:\w+ )?(?:concern|weakness))? (?:out of|of|from)"
    rf"(?: (?:the|its|our|their|those|these|all|which|them)\b)?(?: [\w’'-]+){{0,2}}? ?"
    rf"\b(?P<every>{_NUMBER})\b"
    rf"|(?<!each )(?<!all )(?<!any )(?<!one )(?<!none )(?<!both )\bof (?:(?:the|its|their|our) )?"
    rf"(?P<every_too>{_NUMBER}) (?:[\w-]+ ){{0,3}}?{_AREAS}\b[^.;]{{0,160}}?"
    rf"\b(?P<some_too>{_NUMBER})\b(?! (?:years?|months?|weeks?|days?)\b)"
    rf"|\bout of (?:the |its |our |their )?(?P<every_first>{_NUMBER})\b[^.;]{{0,70}}?"
    rf"\b(?P<some_last>{_NUMBER})\b"
    rf"|\b(?:all|each|every one) of (?:the |its |our |their )?(?P<every_whole>{_NUMBER})\b"
    rf"[^.;]{{0,60}}?\b(?:and|but|though|yet|while) (?:in|on|with|for) (?P<some_of_all>{_NUMBER})\b"
    r"(?! (?:years?|months?|weeks?|days?)\b)",
)
SOME_OF = ("some", "some_too", "some_last", "some_of_all")
EVERY_OF = ("every", "every_too", "every_first", "every_whole")
OF_THEM = any_case(
    rf"(?<!all )(?<!both )(?<!every )(?<!each )\b(?:{_NUMBER}) of (?:them|these|those"
    rf"|the (?:\w+ )?{_AREAS}|(?:our|its|their|20\d\d[’']s) (?:\w+ ){{0,2}}?{_AREAS})\b"
    rf"|\b{_NUMBER} (?:[\w-]+ ){{0,3}}?{_AREAS}\b[^.;]{{0,80}}\b(?:but|while|whereas|though"
    rf"|although)\b[^.;]{{0,70}}\b(?:{_NUMBER}|others?|rest|remaining|remainder)\b"
    rf"|\b(?:only|just) (?:in |on |with )?{_NUMBER} (?:[\w-]+ ){{0,3}}?{_AREAS}\b"
    rf"|\bthe only (?:other )?(?:one|thing|{_AREAS})\b(?=[^.;]{{0,80}}\bprogress)"
    rf"|\b{_NUMBER} {_AREAS}(?: of \w+)? (?:only|alone)\b"
    rf"|\b(?:other {_NUMBER}|others|the rest|remaining {_NUMBER})\b"
    r"[^.;:,]{0,40}(?:\bnot|n[’']t)\b"
    r"|\b(?:some|most|many|several|half|the majority|a number|the bulk)\b"
    rf"(?: of (?:the|its|their|these|those) (?:[\w-]+ ){{0,2}}?{_AREAS})?,?"
    r" (?:but|if|yet|and|(?:al)?though|albeit) (?:(?:certainly |by far )?not|by no means)"
    r" (?:in |on |with |for )?(?:all|every|each)\b"
    rf"|\ball but (?:{_NUMBER})\b|\b(?:all|each"
    rf"|every one)\b[^.;]{{0,40}}\bexcept\b"
    rf"|\bin some (?:\w+ )?areas\b[^.;]{{0,30}}\b(?:but|not)\b"
    rf"|\b(?:some|most|many|half|the majority) of the (?:\w+ ){{0,2}}{_AREAS}",
)
ONE_OF = any_case(r"(?<!but )(?<!only )\b(?:one|some) of\b")
WHOLE = any_case(
    rf"\b(?:all|each|every one|both|every)\b(?: one)?(?: of)?(?: (?:the|its|our|those|these))?"
    rf"(?: (?:{_NUMBER}))?(?: of)?(?: the| its| our)?(?: [\w-]+){{0,3}}? {_AREAS}"
    rf"|\b(?<!these are )(?:the|its|our|those|these) (?:{_NUMBER}) (?:[\w-]+ ){{0,3}}?{_AREAS}"
    r"\b(?!\s?:)"
    rf"|\b{_ON} (?:all|each|every one)(?: of)?(?: the| its| our| these| those)? {_NUMBER}"
    r"(?=\W*$|[,;:]| and\b)",
)
SOME = any_case(
    rf"\b{_ON} (?:only |just |these |those |the following |the )?{_NUMBER}\W*$"
    rf"|\b(?:{_NUMBER}|the (?:third|fourth|fifth|sixth|seventh|eighth|ninth|last|other"
    r"|remaining))\b"
    rf"(?: (?!of\b)[\w-]+){{0,4}}? {_AREAS}|\bwith the (?:\w+th|third|second|other)\b"
    rf"|\b(?:in|on|with|for) (?:the )?(?:(?:other|remaining) {_NUMBER}|rest|remainder)\b"
    r"|\bone where\b|\bonly in\b",
)
DENIED_SHORTLY = any_case(
    r"^\W*(?:(?:but|yet|however),? )?(?:on|in|for|with|as (?:for|to)|regarding|over)\b"
    r"[^.;:?]{3,200}?,[^.;:?]{0,60}\b(?:it|they|we|he|she|leaders|inspectors|there|that|the area"
    r"|the council|the partnership)\b[^,.;:?]{0,20}"
    r"(?:\b(?:is|are|was|were|has|have|had|did|do|does|could|can) not|n[’']t)"
    r"(?: (?:been|so|be|done so))?\W*$"
    r"|^\W*(?:(?:but|yet|however),? )?(?:on|in|for|with|as (?:for|to)|regarding|over) (?:the )?"
    rf"(?:(?:other|remaining|last) {_NUMBER}|others|rest|remainder)(?: of them)? (?:it|they|there"
    r"|that|this|the area|leaders|the partnership)"
    r" (?:(?:is|are|was|were|has|have|had|did|do|does) not"
    r"|(?:is|are|was|were|has|have|had|did|do|does)n[’']t)(?: (?:been|so|be|done so))?\W*$"
    r"|^\W*(?:but |yet )?not so (?:on|in|for|with|when it comes to)\b"
    r"|^\W*(?:but |yet )?(?:it|this|that|progress) (?:has|had|was|is)(?: not|n[’']t)"
    r"(?: (?:yet|been|made|so|sufficient|enough)){0,3} (?:on|in|for|with) (?:the )?(?:other|others"
    r"|rest|remaining|last|first|second|third|fourth|fifth|sixth|seventh)\b"
    r"|^\W*(?:(?:but|yet|however),? )?(?:it|this|that) (?:has|had|was)(?: not|n[’']t)(?: yet)?"
    r"(?: been)? (?:made|achieved) (?:on|in|for|with|over)\b",
)
"""A sentence that only denies of other weaknesses what the sentence before said of some."""
MORE_THAN_LESS = any_case(r",? (?:and|but|with|while|though|although|yet)\b[^.;:]{0,40}$")
"""Where a clause begins that says in how many it was enough of what was better in all."""
GRANTED_SHORTLY = any_case(
    r"^\W*(?:(?:but|yet|however),? )?(?:on|in|for|with|as (?:for|to)|regarding|over)\b"
    r"[^.;:?]{3,160}?\b(?:it|they|we|there|that|leaders|the area|the partnership)"
    r" (?:is|are|was|were|has|have|had|did)(?: been)?\W*$|"
    r"^\W*(?:(?:but|yet|however),? )?(?:on|in|for|with|as (?:for|to)|regarding|over)\b"
    rf"(?=[^.;:?]*\b(?:{_NUMBER}|others?|rest|remaining|remainder)\b)"
    r"[^.;:?]{3,160}?\b(?:it|they|we|there|that|leaders|the area|the partnership)"
    r" (?:is|are|was|were|has|have|had|did)(?: been)?(?=\W*$|,)"
    r"|^\W*(?:(?:but|yet|however),? )?(?:it|this|that) (?:has|had|was)(?: been)? (?:made|achieved)"
    r" (?:on|in|for|with|over)\b"
)
"""A sentence that only grants of other weaknesses what the sentence before denied of some."""
DENIED_IN_HEADING = any_case(
    r"^\W*(?:(?:but|and) )?(?:(?:the )?(?:areas?|those|weaknesses|aspects) )?where "
    r"(?:it|this|that|progress|enough|they|leaders)\b"
    r"[^.;:,]{0,20}?(?:\bnot\b|n[’']t\b|\b(?:yet|still) to be\b)[^.;:,]{0,30}:?\W*$",
)
"""A heading over the weaknesses on which what another heading says of some was not done."""
MORE_TO_DO = any_case(
    rf"^\W*(?:(?:but|yet|however),? )?{_ON} (?:the )?(?:other |remaining )?"
    rf"(?:{_NUMBER}|others?|rest)\b[^.;:?]{{0,80}}\b(?:more|further|still)\b[^.;:?]{{0,30}}"
    r"\b(?:done|work|needed|improvements?|improve)\b",
)
"""A sentence that asks for more on other weaknesses than those that were said to be better."""
LIMITED = re.compile(
    r"^\W*(?:but |however,? |yet )?(?:on|in|with|for|as (?:for|to)|regarding|concerning)\b"
    r"(?! (?:the |their |its |an? |this |that |our |his |her )?(?:\w+ )?(?:return\w*|re-?visit\w*"
    r"|visit\w*|inspect\w*|report\w*|letter\w*|findings?|statement|summary|judge?ment|view|opinion"
    r"|conclusion"
    r"|response|addition|general|short|fact|total|particular|time|years?|months?|week|latest"
    r"|all|each|both|reasons?|every\w*|\w+day|january|february|march|april|may|june|july|august"
    r"|september"
    r"|october|november|december|\d+\w*|north|south|east|west)\b)"
    r"(?! (?:these|the|its|all|both|each of the|all of the) (?:[\w-]+ )?"
    r"(?:priority (?:areas|actions)|areas for priority action)\b)"
    r"(?! (?-i:[A-Z]))[^.;:]{3,110}$",
    re.IGNORECASE,
)
"""What limits a sentence on progress to one subject ("On transport, progress is sufficient")."""
OF_PUPILS = any_case(
    r"\b(?:children|pupils|students|learners|young people|youngsters|boys|girls)\b[^.;:]{0,90}"
    r"\bmak(?:e|es|ing) (?:too little|insufficient|inadequate|enough|not enough|sufficient)"
    r"|\bprogress of (?:the |our |their )?(?:\w+ )?(?:children|pupils|students|learners"
    r"|young people|youngsters|boys|girls)\b",
)
"""The progress of pupils, not that of an area."""
UNSETTLED = re.compile(
    r"\b(?:if|whether|would|might|(?-i:may)|must|should|unless|until|once|see how|how far|how much"
    r"|judge how|decide how)\b(?:(?!, (?:but|yet|it (?:is|was)|inspectors|they)\b"
    r"|: (?:the )?(?:inspectors|ofsted|they|letter|report|local area)\b)[^.;]){0,140}$"
    r"|\b(?:could|can) (?:make|show)\s*$"
    r"|\b(?:to look for|(?<!failed )(?<!fails )(?<!failing )(?<!yet )(?<!still )to make"
    r"|so that)\b[^.;]{0,60}$"
    r"|(?<!failed )(?<!fails )(?<!failing )(?<!able )(?<!yet )(?<!still )(?<!judged )(?<!found )"
    r"(?<!said )(?<!deemed )\b(?:will|shall|to"
    r"|by which"
    r"|how|aims? (?:at|for)"
    r"|plans? for|targets? (?:of|for)|measures? (?:of|for))\b (?:(?:we|they|it|you|leaders|and|then"
    r"|will|also|both|can|be|monitor\w*|measur\w*|track\w*) ){0,6}"
    r"(?:prove|show|demonstrate|evidence|ensure|secure|achieve|deliver|monitor|measure|track"
    r"|make)\b[^.;:]{0,40}$"
    r"|\b(?:indicators?|measures?|tests?|targets?) (?:of|for)\W*$"
    r"|\b(?:provided (?:that|there)|as long as|on condition|in order|depends? on|subject to)\b"
    r"[^.;,]{0,60}$",
    re.IGNORECASE,
)
NO_MORE_THAN_THAT = any_case(
    r"^[’”\"']? (?:is|was|does|did|means?)(?: not|n[’']t)? (?:the same|mean|good\b|excellent"
    r"|perfect"
    r"|the end|job done|solved|everything|what families)"
)
"""What says what sufficient progress means, not that it was made."""
BUT_SOME = any_case(
    rf"\b(?:any|none|no|not one)\b[^.;]{{0,50}}\b(?:but|bar|except(?: for| in)?|save(?: for)?"
    rf"|other than"
    rf"|apart from) (?:in |on )?(?:{_NUMBER})\b(?! (?:years?|months?|weeks?|days?)\b)"
    r"|\b(?:every|each|all)\b[^.;,]{0,50}\b(?:but|bar|except(?: for| in)?|save(?: for)?|other than"
    rf"|apart from) (?:in |on )?(?:{_NUMBER})\b(?! (?:years?|months?|weeks?|days?)\b)"
)
"""None but so many, or all but so many, of which progress was sufficient, or was not."""
OF_OTHER_AREAS = any_case(
    rf"\bof the (?:{_NUMBER}|\d+) (?:\w+ )?(?:(?:re-?visits|inspections)\b[^.;:]{{0,60}}"
    r"\b(?:carried out|made|held|so far|published)|(?:areas|councils)(?: that)?"
    r"(?: have been| were)? (?:inspected|visited|re-?visited|seen)\b)"
)
"""What revisits of several areas found."""
OF_REFORMS = any_case(
    r"^[^.;:]{0,50}?\b(?:reforms?|code of practice|act (?:of )?2014|families act)\b"
    r"|^[^.;:]{0,30}?\bsince 2014\b",
)
"""Progress with the reforms of 2014, which full inspections judged, not that on weaknesses."""
TOTAL = any_case(
    rf"\b(?:(?:all|each|every one|none|both|any) (?:of )?"
    r"|(?:last|first|second|third|fourth|fifth|sixth|seventh) (?:out )?of )"
    rf"(?:the |its |our |these |those )?(?P<total>{_NUMBER})"
    rf" ['‘“\"]?(?:[\w-]+ ){{0,3}}?{_AREAS}\b"
    rf"|\b(?P<found>{_NUMBER}) (?:[\w-]+ ){{0,2}}?{_AREAS}(?: of (?:[\w-]+ ){{0,2}}?\w+)?"
    r"(?:,? (?:that|which))?(?: (?:were|was|had been|have been))? (?:[\w-]+ ){0,7}?"
    r"(?:(?:identified|found|named|set out|raised|listed)\b[^.;:,]{0,30}\b"
    r"(?:earlier|previous|first|original|last|20\d\d)\b"
    r"|(?:earlier|previous|first|original|last|20\d\d)\b[^.;:,]{0,30}\b"
    r"(?:identified|found|named|set out|raised|listed))\b"
    rf"|\b(?:out|{_NUMBER}) of (?:the |its |our )?(?P<whole>{_NUMBER}) (?:[\w-]+ ){{0,3}}?"
    rf"{_AREAS}\b",
)
"""The number of all weaknesses, where a text tells it."""
COUNTED = any_case(rf"\b(?P<number>{_NUMBER}) ['‘“\"]?(?:[\w-]+ ){{0,3}}?{_AREAS}\b")
BARELY_COUNTED = any_case(
    rf"\b{_ON} (?:only |just |these |those |the following )?(?P<number>{_NUMBER})"
    rf"(?: {_AREAS})?(?=\W*$|[,;:])"
)
"""How many weaknesses a sentence speaks of that does not name them."""
GIVEN = any_case(
    rf"\b(?P<number>{_NUMBER}) (?:\w+ ){{0,2}}?(?:weakness(?:es)?|areas of (?:\w+ )?"
    r"(?:weakness|concern))\b"
)
"""How many weaknesses a text counts anywhere."""
THESE = any_case(
    rf"\b(?:these|those) (?P<number>{_NUMBER})(?: (?:[\w-]+ ){{0,3}}?{_AREAS}\b|(?=\W*$|[,;:]))"
)
"""How many weaknesses a sentence points at, which may be some of all."""
LEFT_OVER = any_case(
    rf"(?<!all )(?<!these )(?<!those )(?<!every )\b(?:{_NUMBER})\b(?:(?: [\w-]+){{0,4}}? {_AREAS})?"
    rf"(?: of (?:\w+ ){{0,2}}?(?:weakness|concern))?,?(?: (?:that|which|in which))?"
    rf"(?: (?:is|are|was|were|had been|ha(?:s|ve|d)|identified as))*"
    rf" (?:still )?(?:remain(?:s|ed|ing)?|left(?: over)?|outstanding|still)\b(?! (?:\d|{_NUMBER}))"
    rf"|\b(?:remaining {_NUMBER}|{_NUMBER} remaining) (?:[\w-]+ ){{0,3}}?{_AREAS}\b"
    rf"|\b{_NUMBER} (?:[\w-]+ ){{0,3}}?{_AREAS}\b[^.;:]{{0,30}} remain(?:s|ed|ing)?\b",
)
"""What says that weaknesses are left after a revisit, so that others are not."""
_REST = r"(?:the|its|that) (?:last|final|other|remaining|fourth|fifth|sixth|seventh|eighth)"
NOT_THE_REST = any_case(
    rf"\b{_REST}(?: one\b| of\b|,| (?:\w+ )?{_AREAS})(?:(?!\bfound\b)[^.]){{0,160}}"
    r"(?:\b(?:still|fail\w*|not|never|remain(?:s|ed)?)\b|n[’']t\b)"
    rf"|\b(?:fail\w*|not|never)\b[^.;,]{{0,50}}\b{_REST} of\b",
)
"""What says that progress on the rest of the weaknesses was too little."""
INSPECTORS = any_case(r"\b(?:inspect|re-?visit|ofsted|cqc|watchdog)")
WEAKNESS = any_case(rf"\b{_AREAS}\b")
OF_CONCERN = any_case(
    r"\bareas? (?:of|that (?:gave|give|caused?)) (?:\w+ ){0,2}?(?:concern|weakness)|\bweaknesses\b"
)
DENIED_OF_OTHERS = any_case(
    r"\b(?:and|but)(?: that)? (?:(?:on|in) )?(?:the )?(?:other |remaining |last )?"
    r"(?:one|two|three|four|five|six|others?|rest)(?: of them)?"
    r" (?:(?:had|has|have|did|was|were|is|are) not|(?:had|has|have|did|was|were|is|are)n[’']t)"
    r"(?: yet)?\W*$"
    r"|\bbut not (?:on|in|with) (?!all\b|every|only\b|just\b)[\w’'-]+(?: [\w’'-]+){0,6}(?=,|\W*$)"
    rf"|\b(?:and|but) not {_ON} (?:the )?"
    r"(?:other|others|rest|remaining|second|third|fourth|fifth|last|one|two|three|four|five)\b"
    rf"|\b(?:and|but) {_ON} (?:the )?(?:other |remaining |last )?"
    rf"(?:{_NUMBER}|others|rest)\b"
    r"[^.;:]{0,90}?\bnot (?:enough|sufficient|so)\b"
    rf"|\b(?:and|but) {_ON} (?!all\b|every|any\b)[^.;:,]{{3,80}}? (?:it|they|that|this|leaders"
    r"|the (?:area|partnership|city|county|borough)) (?:has|have|had|did|is|was)(?: not|n[’']t)"
    r"(?: yet)?(?: (?:been )?(?:made|so))?\W*$"
    r"|\b(?:and|but) (?:(?:could|did) not|(?:could|did)n[’']t) (?:see|find) "
    rf"(?:it|this|that|enough|sufficient progress|the same) {_ON} (?!all\b|every|any\b)\w"
    r"|\bbut (?:it|this|that) (?:has|had|was|is)(?: not|n[’']t)(?: yet)?(?: been)?"
    rf"(?: (?:made|so|seen))? {_ON} (?!all\b|every|any\b)\w",
)
"""The end of a sentence that denies of some weaknesses what it said of others."""
OF_ONE = any_case(
    r"^\W*(?:(?:but|yet|however),? )?(?:on|in|for|with) (?:this|that|it|the (?:other|last|first"
    r"|second|third|fourth|fifth|sixth|seventh)(?: one)?),"
)
"""How a sentence begins that speaks of the one weakness of which the words before it do."""
SOME_COUNTED = any_case(
    rf"^\W*(?:(?:but|yet|however),? )?(?:in|on|with|for) (?:the )?(?:other |remaining )?{_NUMBER} "
    rf"(?:[\w-]+ ){{0,2}}?{_AREAS}\b",
)
"""The number of weaknesses with which a sentence on progress opens."""
