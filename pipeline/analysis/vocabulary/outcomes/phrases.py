"""Words that state an outcome, and those that only explain, demand or recall one."""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.model.terms import Outcome

_Q = r"['‘’“”\"]?"
_QUOTED = r"['‘’“”\"]"
_STATEMENT = (
    rf"(?:written,? )?{_Q}(?:joint )?statements? of action|(?:written|action) statements?|\bwso?a\b"
)
NO_STATEMENT = any_case(
    rf"\b(?:no|without|avoid\w*|escap\w*|spared|stop\w* short of)\b[^.;]{{0,60}}(?:{_STATEMENT})"
    rf"|(?:\bnot|n[’']t|\bnever)\b (?:\w+ ){{0,3}}?(?:need\w*|requir\w*|ask\w*|told|ha(?:s|d|ve) to"
    rf"|result\w*|le(?:ad|d) to|end\w* (?:in|with)|oblige\w*|order\w*|have to"
    rf"|demand\w*|insist\w*|impos\w*|request\w*|call\w* for)"
    rf"[^.;]{{0,60}}(?:{_STATEMENT})"
    rf"|\b(?:need|must|has|have) not\b[^.;]{{0,40}}(?:{_STATEMENT})"
    rf"|(?:\bnot|n[’']t)\b (?:to be|going to be|be) (?:an? |any )?(?:{_STATEMENT})"
    rf"|(?:{_STATEMENT})[^.;]{{0,50}}(?:\bnot|n[’']t)\b (?:\w+ ){{0,2}}?(?:need\w*|requir\w*"
    rf"|necessary|asked|called|imposed|issued|given|demanded)",
)
STILL = any_case(r"\b(?:any (?:longer|more)|no longer|no more|progress\w*|without delay)\b")
DEMANDED = any_case(
    rf"(?:requir|need|must\b|ha[sd] to|have to|had to|should|asked|told|order|request|instruct"
    rf"|determin|want|called (?:for|on)|demand|result|oblig|due|comes? from|came from|\bup to)"
    rf"[^.;]{{0,170}}(?:{_STATEMENT})|(?:{_STATEMENT})[^.;]{{0,90}}(?:requir|need|necessary"
    rf"|request|order|asked|must\b|ha[sd] to|have to|has now to|demand|determin|\bdue\b"
    rf"|called for|\btold to|being (?:written|drawn up|drafted|prepared)"
    rf"|(?:is|was|are|were) to be (?:\w+ )?(?:written|drawn up|drafted|prepared|produced|submitted"
    rf"|developed|made|sent|handed in))",
)
MENTIONED = Rule(("statement", "wsa", "wsoa"), _STATEMENT)
PLAN_DEMANDED = Rule(
    ("action plan", "plan of action"),
    r"\b(?:told|ordered|required|asked|instructed|forced) to (?:now |jointly )?(?:produce|write"
    r"|draw up|submit|prepare|create|come up with) (?:an? |its |their )?(?:\w+ ){0,2}?"
    r"(?:(?<!priority )(?<!progress )action plan|plan of action)\b"
    r"|\bcalled (?:on|upon) to (?:write|make|produce|draw up|come up with) an"
    r" (?:joint )?action plan\b"
    r"|\b(?:demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|order(?:s|ed|ing)?"
    r"|request(?:s|ed|ing)?) (?:an?|a joint|a written) (?:written |joint )?action plan\b"
    r"|\b(?:send|give|hand|submit to) (?:ofsted|inspectors|the (?:inspectors|watchdogs?))"
    r" an? (?:written |joint )?action plan\b"
    r"|\baction plan in writing is (?:what|to)\b"
    r"|\b(?:(?<!priority )(?<!progress )action plan|plan of action)\b[^.;]{0,200}?"
    r"\b(?:has been|have been|was|is) (?:asked|demanded|ordered|required|requested)"
    r" (?:of|from)\b"
    r"|\bplan of action (?:now )?(?:has to|must|is to) be"
    r" (?:given|sent|handed|submitted|written)\b",
)
"""A statement of action told as a plan, where inspectors found significant weakness."""
SIGNIFICANT_WEAKNESS = any_case(r"\bsignificant (?:areas? of )?weakness|\bsignificantly weak\b")
_WEAK = (
    rf"(?:areas? of {_Q}significant weakness|significant(?:ly)? (?:areas? of )?weak(?:ness(?:es)?)?"
    rf"|weakness(?:es)? in (?:\w+ )?significant areas)"
)
FOUND_SIGNIFICANTLY_WEAK = Rule(
    ("significant",),
    r"\b(?:inspect(?:ors|ion)|ofsted|cqc|commission|report|letter|watchdogs?|they|it)\b"
    r"(?:(?!\b(?:not|no|never|since|if|whether|progress)\b|n[’']t\b)[^.;]){0,120}?"
    r"\b(?:found|finds?|identif(?:y|ied)|named?|names|came (?:up)?on|saw|uncovered|revealed"
    r"|pointed to|noted|lists?|listed|set out|told of|described)\b"
    rf"(?:(?!\b(?:not|no|never|progress|any)\b|n[’']t\b)[^.;]){{0,70}}?{_WEAK}\b",
)
"""What says that inspectors found what a statement of action was demanded for."""
_ON_PAPER = r"(?:on paper|in writing|in black and white)"
DEMANDED_IN_WRITING = Rule(
    ("on paper", "in writing", "in black and white"),
    r"\b(?:(?:been|was|were|are|is|be) (?:told|required|ordered|asked|instructed|obliged)|must"
    r"|ha(?:s|ve|d) (?:now )?(?:got )?to)\b"
    rf"(?=[^.;]*\b{_ON_PAPER})(?=[^.;]*\b(?:how|what)\b)"
    r"(?=[^.;]*\b(?:significant[^.;]{0,20}|areas of (?:\w+ )?)weakness)",
)
"""A statement of action told in other words: to put in writing how weaknesses are to be ended."""
DENIED = any_case(r"(?:\bnot|n[’']t|\bnever|\bno longer|\bneither)\b")
_MANY = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|most|many|few"
    r"|several|all|half|others?|(?:plenty|lots|dozens|a (?:large )?number|the (?:vast |great )?"
    r"(?:majority|bulk)) of|the majority)"
)
_AREAS = r"(?:areas|councils|authorities|counties|boroughs|places|partnerships)"
_OTHER_AREAS = (
    rf"\b{_MANY} (?:other |local |more )*(?:of (?:them|these|those|(?:the |its )?(?:\w+ ){{0,3}}?"
    rf"{_AREAS})|{_AREAS}(?! of))"
)
_EVERY_AREA = r"(?:every|each|any) (?:other )?(?:single )?(?:local )?(?:area|council|authority)"
_GIVEN = (
    r"(?:given|received?|gets?|got|handed|issued|served|told|asked|ordered|required|sent|had to"
    r"|made to|need(?:s|ed)?|has to|have to)"
)
OF_OTHER_AREAS = any_case(
    rf"(?<!one of )(?<!among )(?<!of the ){_OTHER_AREAS}(?: by far| {{0,3}}\([^)]{{0,60}}\))?,?"
    rf"(?: [\w’'-]+){{0,6}}? {_GIVEN}\b(?! to be\b)[^.;]{{0,90}}(?:{_STATEMENT})"
    rf"|\bto {_OTHER_AREAS}[^.;]{{0,40}}(?:{_STATEMENT})"
    rf"|(?:{_STATEMENT}) (?:is|was) (?:what|something) {_OTHER_AREAS} {_GIVEN}\b"
    rf"|(?:{_STATEMENT})[^.;]{{0,90}}\b(?:given|issued|sent|handed|imposed|demanded|required|gone"
    rf"|went|come|came) (?:to|on|of|from) {_OTHER_AREAS}"
    rf"|^\W*(?:by far )?(?:the )?{_OTHER_AREAS} (?:by far )?(?:have|had|were|are|came|left|ended)\b"
    rf"[^.;]*(?:{_STATEMENT})"
    rf"|\b(?:in|for) {_OTHER_AREAS}(?: \([^()]*\))?,? (?:[\w’'-]+ ){{0,4}}?"
    r"(?:end\w*|led|result\w*|finish\w*|meant|was|were|is|are|came|brought|produced)\b"
    rf"[^.;]{{0,60}}(?:{_STATEMENT})"
    rf"|\b{_EVERY_AREA}(?: [\w’'-]+){{0,6}}? {_GIVEN}\b(?! to be\b)[^.;]{{0,60}}"
    rf"(?:{_STATEMENT})",
)
"""A statement of action that areas other than the one told of were given."""
AMONG_SPARED = Rule(
    (
        "statement",
        "wsa",
        "wsoa",
        "written letter",
    ),
    rf"\b(?:one of|among|amongst|belongs? to)(?: only)? (?:the |a )?(?:\w+ ){{0,3}}?{_AREAS}"
    r"(?: in \w+)? (?:(?:that|which|who)(?: \w+){0,2}? (?:not|n[’']t|never|no(?= written))"
    r"|(?:did|was|were)n[’']t|not to|to which [^.;,]{1,70}? (?:not|n[’']t|never))\b"
    rf"[^.;,]{{0,40}}(?:{_STATEMENT}|written letter)"
    rf"|\b(?:few|handful of) (?:\w+ )?{_AREAS}(?: (?:that|which|who))?"
    rf" (?:had|have|got|received|were given|with) no (?:{_STATEMENT}|written letter)"
    r"[^.;]{0,90}?,? and [\w’' -]{3,40} (?:is|was)"
    r" (?:one(?! of (?!them|these|those|the few))|among (?:them|these|those))\b"
    rf"|(?:{_STATEMENT})[^.;]{{0,40}}(?: is| was| are|['’]s) not (?:among|amongst|one of)"
    r" (?:them|these|those)\b"
    rf"|^(?:(?!{_OTHER_AREAS}|{_AREAS}|\b(?:if|whether|few|handful|might|may|could|would|hope[sd]?"
    r"|should)\b)[^.;])*?\b(?:spared|escaped|avoided|without)"
    rf" (?:the|an?|any) (?:{_STATEMENT})(?: \([^()]*\))?,?(?: (?:that|which|unlike|as|such as)"
    r"|(?= (?:given|sent|handed|issued|demanded|required|asked)\b))"
    rf" (?:was |were |has been |had been |is )?(?:(?:given|sent|handed|issued) to |demanded of"
    rf" |required of |asked of )?{_OTHER_AREAS}",
)
"""An area that is one of those without a statement of action."""
AND_THIS_WAS_NOT = any_case(
    r"\s*(?P<said>(?:that )?[^.;:\n]{3,120}?\b(?:(?:was|were) not(?=[.”\"’]*(?:\s|\Z))"
    r"|(?:did|has|had) not(?=[.”\"’]|\Z| (?:is|was)\b)"
    r"|(?:was given|were given|was sent|got|received|had) none\b)"
    r"|none (?:came|went) to\b[^.;:\n]*"
    r"|(?:that )?there (?:was|is) none for (?!(?:them|these|those|most|many|some|others?)\b)"
    r"[\w’' -]{3,60}"
    r"|[^.;:\n]{3,60}?\b(?:is|was) not (?:one of|among) (?:them|these|those)\b)",
)
"""After what others were given: the area told of was not."""
_NOT_ASKED = (
    r"(?:(?:do|does|did)(?: not|n[’']t) (?:have|need) to(?: (?:do (?:so|that|this)|(?:write|produce"
    r"|submit|provide) one))?"
    r"|(?:do|does|did)(?: not|n[’']t) (?:require|demand|ask for|need) one"
    r"|(?:has|have|had|was|were|is|are)(?: not|n[’']t) (?:been )?(?:asked|told|required|ordered"
    r"|instructed|obliged)(?: (?:for one|to (?:do so|(?:write|produce|submit|provide) one)))?"
    r"|(?:one|this|that|it|such a (?:statement|document))(?: (?:was|is|has been)) not (?:been )?"
    r"(?:required|needed|necessary|asked for|requested|demanded)"
    r"|no such (?:statement|document) (?:was|is|has been) (?:required|needed|asked for|requested"
    r"|demanded)|(?:needs?|needed) none)"
)
AND_NONE_WAS_ASKED = any_case(
    r"[\s;,–—-]*(?P<said>(?:[^.;:\n]{2,60} (?:is|was) (?:an|one|the)(?: only| one)? exception: )?"
    rf"[^.;:\n]{{0,90}}?\b{_NOT_ASKED})"
    r"(?: (?:here|there|in this case|(?:of|from) (?:[\w’'-]+ ){0,2}[\w’'-]+))?"
    r"(?=[.,;!”\"’]|\s+\(|\s*\Z)"
)
"""After a statement of action that areas may be asked for: the area told of was not."""
ANY_STATEMENT = any_case(
    rf"\b(?:an?|any|each|every) (?:{_STATEMENT})(?: \([^)]*\))? (?:is|are|can|could|may|might"
    r"|develops?|works?|means?|contains?|sets? out|should)\b",
)
"""What is said of such statements in general."""
DEMANDED_WHEREVER = any_case(
    rf"\b(?:an?|any) (?:{_STATEMENT})(?: \([^)]*\))? (?:is|must be|has to be) (?:only )?"
    r"(?:called for|asked for|required|needed|requested|demanded|necessary|written|produced)"
    r" (?:only )?(?:where|when|if|whenever)\b(?![^.;]*\b(?:was|were|had)\b)"
)
"""When any area is asked for such a statement."""
SAYS_MORE = any_case(r"[,)][^.;]{0,40}?\b(?:which|that|who|and it|and they)\b|;\s")
GIVEN_WEAKNESSES = any_case(
    r"\bweakness(?:es)?\b|\bareas of concern\b|\bprevious|\bearlier|\bsince the last\b",
)
_SHARE = (
    r"(?:(?:about|around|almost|nearly|roughly|some|only|just|over|under|more|less|fewer|than|well"
    r"|a little|slightly) ){0,3}(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out"
    r" of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)"
    r"|(?:an? |one[- ]|two[- ]|three[- ]|four[- ])?(?:half|quarters?|thirds?|fifths?|sixths?"
    r"|tenths?)|\d+(?:\.\d+)? ?(?:%|per ?cent))"
)
_THEM = (
    rf"(?:them|(?:all |the |those |england[’']s )?(?:[\w-]+ ){{0,3}}?"
    rf"(?:{_AREAS}|inspections|visits|reports|judge?ments|verdicts|outcomes))\b"
)
OF_SEVERAL = any_case(
    rf"^\W*(?:[\w ]{{1,30}}, )?(?:both|neither|one|{_MANY})\b"
    rf"(?: (?:\w+ ){{0,2}}?(?:{_AREAS}|place))?"
    r" (?:has |have |had )?(?:been )?(?:were|was|had|has|have|got|received|found|judged|given)\b"
    rf"|^\W*(?:[\w ]{{1,30}}, )?{_SHARE}(?:(?: of)? {_THEM}"
    r"|(?= (?:are|were|had|have|got|received)\b))",
)
"""A sentence that counts what several areas got, or what share of all of them did."""
COMPARED = any_case(
    r"\b(?:unlike|like|in contrast (?:to|with)|in common with|as in)\b[^,;.]{0,90},"
    r"(?: (?:which|who|where)\b[^,;.]{0,90},)?"
    r"|\b(?:is|was|are|were) (?:one of|among)(?: only)? (?:the |a )?(?:\w+ ){0,3}?"
    r"(?:areas|councils)\b"
    rf"|\b(?:other|neighbouring|nearby|adjoining|surrounding) {_AREAS}"
    r" (?:(?:was|were|had been|have been) (?:found|judged|said|rated|seen)|got|received)\b[^.;]*",
)
"""The other areas that an area is compared with, or is one of: no condition."""
EFFECTIVE = Rule(
    ("effective",),
    rf"(?<!in)\beffective{_Q} action|\bact(?:s|ed|ing)? {_Q}effectively"
    rf"|\bactions?\b[^.;]{{0,40}}\b(?:is|are|was|were|been|be) (?:\w+ )?{_Q}effective\b",
)
INEFFECTIVE = Rule(
    ("effective",),
    r"\b(?:is|are|was|were|be|been)(?: not|n[’']t| far from| less than) (?:yet |fully "
    r"|at all )?"
    r"(?:satisfied|convinced|persuaded|assured|content|confident|sure|certain|of the (?:view"
    r"|opinion)) (?:that )?[^.;]{0,120}\beffective\b"
    r"|\b(?:could|can|did|do)(?: not|n[’']t)\b (?:\w+ ){0,2}?(?:say|conclude|find|judge|see"
    r"|agree|accept|be (?:satisfied|sure|confident))"
    rf" that\b[^.;]{{0,120}}\beffective\b|\bineffective{_Q} action"
    r"|\bactions?\b[^.;]{0,60}\b(?:not (?:yet )?(?:been )?(?:sufficiently )?|in)effective"
    r"|\bactions?,?(?: that| which)? [^.;,]{2,70}\btaken\b[^.;,]{0,60}"
    r"\b(?:not (?:yet )?(?:been )?(?:sufficiently )?|in)effective"
    r"|\bnone of (?:the |its |their )?(?:\w+ ){0,2}?actions?\b[^.;]{0,60}\beffective"
    rf"|(?:\bnot|n[’']t|\bnever|\bfail\w*|\byet to)\b[^.;,]{{0,30}}\bact(?:ed|ing)? effectively"
    r"|(?:\bnot|n[’']t|\bnever|\bfail\w*|\bno|\bwithout|\black of|\byet to)\b"
    r"(?! (?:feel|see|know|notice|mean|call)\b)[^.;,]{0,40}"
    rf"(?<!in)\beffective{_Q} action"
    rf"|\beffective{_Q} action[^.;,]{{0,30}}(?:\bnot\b|n[’']t|yet to)",
)
TAKES = any_case(
    rf"\bact(?:s|ed|ing)? {_Q}effectively\b|[|:]\s*effective action\b"
    r"|\b(?:records?|recorded|finds?|found|sees?|saw) effective action\b"
    r"|\b(?:judged|found|deemed|considered)\b[^.;]{0,50}\bactions?\b[^.;]{0,20} effective\b"
    r"|\bt(?:ak(?:e|es|en|ing)|ook)\b|\bin place\b|\bunder ?way\b"
    rf"|\b(?:has|have|had) been effective\b|{_QUOTED}effective action,?{_QUOTED}",
)
MUST = any_case(
    r"\b(?:must|should|(?<!educational )(?<!special )need\w*|require\w*|expected|ha[sd] to"
    r"|have to|to ensure)\b[^.;]{0,60}$"
    r"|\b(?:(?:make|makes|making) sure|(?<!they )(?<!inspectors )determined|committed"
    r"|promis\w+|pledg\w+|so that|in order|to see (?:to it )?that)\b[^.;]{0,130}$"
    r"|\bto take\s*$",
)
IN_PART = any_case(
    r"\b(?:one|two|three|four|some|most|\d) (?:out )?of (?:the |its |all )?\w+"
    r"|\b(?:they|it|leaders) (?:ha(?:ve|s|d) not|haven[’']t|hasn[’']t|did not|didn[’']t)\W*$"
    r"|\baction (?:on|for|in|to (?:address|tackle)) (?:only )?(?:the |its )?(?:priority action )?"
    r"(?:first|second|third|fourth|one|two|three|four|other|\d)\b",
)
NOT_ON_ONE = any_case(
    r"\boverall\b[^.;]{0,60}\beffective action\b[^.;]{0,30}(?:\bnot\b|n[’']t)|"
    r"(?:\bnot|n[’']t)\b[^.;]{0,60}\beffective action\b[^.;]{0,30}\bone of (?:the |its )?"
    r"(?:two|three|four|five|\d)\b",
)
"""What gives the verdict of a monitoring inspection by what was not done: overall, or on one."""
NOT_ON_THE_REST = any_case(
    r"(?:\bnot|n[’']t)\b[^.;]{0,60}\beffective action\b[^.;]{0,30}"
    r"\bthe (?:others?|rest|remaining)\b"
    r"|\beffective action\b[^.;]{0,140}\b(?:but|and|while|whereas)\b[^.;]{0,40}"
    r"(?:\bnot|n[’']t)(?: yet)?(?: been)?(?: taken)?"
    r"(?: (?:on|over|in|to|for|about)\b[^.;]{0,80})?\W*$",
)
"""What says that action was effective on some things, and not on the rest."""
TURNS = re.compile(r",? \b(?:but|while|whereas|although|though|yet)\b", re.IGNORECASE)
"""Where a sentence turns to what it sets against what it has said."""
NEW_CLAUSE = re.compile(r"[;:]\s")
INSTEAD = re.compile(
    r"[:;]\s+(?:instead,? )?(?=(?:they|it|the (?:report|inspectors?|team)|inspectors)\b)",
    re.IGNORECASE,
)
"""Where what was found begins, behind what was not."""
TO_COME = any_case(
    r"\b(?:will(?! (?:recall|remember|know|be aware)\b)|would|going to|due|expect(?:s|ed)?|next"
    r"|further|future|within|later"
    r"|plan(?:s|ned)? to|return in|(?:is|are) (?:likely|possible|probable)"
    r"|(?:is|are) to(?! (?:inform|update|tell|report|set out|give|provide|present|advise"
    r"|note)\b))\b",
)
"""Words of a sentence about what is still to come."""
MONITORED = Rule(
    ("monitoring ",),
    r"\bmonitoring (?:re-?)?(?:inspect|visit|report|team)",
)
"""What an inspection is called that says whether action is effective."""
SAID_BY_INSPECTORS = any_case(
    r"\b(?:inspect\w*|ofsted|cqc|watchdogs?|monitoring|they (?:\w+ )?"
    r"(?:decided|judged|found|concluded|say|said|saw|report))\b",
)
WORKS = Rule(
    ("work", "fruit", "off", "difference", "two ", "effective"),
    r"\b(?:(?:action|step|fix|measure|effort|attempt|repair|change|remed)\w*|response"
    r"|what (?:leaders|the \w+|they|it)(?: \w+){0,3}? (?:do|does|done|doing))\b[^.;]{0,110}?"
    r"\b(?:is|are|ha(?:s|ve) been|do|does)(?P<not> not| hardly|n[’']t)? (?:now |yet )?"
    r"(?:work(?:ing)?|bear(?:ing)? fruit|pay(?:ing)? off|mak(?:e|ing) (?:a|enough of a|the)"
    r" (?:\w+ )?difference)\b"
    r"|\b(?:action|step|measure|effort)s?\b(?! plan)[^.;]{0,110}?"
    r"\b(?:is|are|was|were|ha[sd]|have)(?P<fails> not|n[’']t| yet to)(?: yet)?"
    r"(?: been| proved| be| prove)? (?:(?:declared|judged|found|deemed|called)(?: to be)? )?"
    r"(?:sufficiently )?effective\b"
    r"|\b(?:better|higher|more favourable|(?P<worse>worse|lower|harsher))"
    r" of (?:the |its |only )?two (?:possible )?(?:verdict|outcome|judge?ment|finding|result"
    r"|conclusion|rating|grade)s?\b",
)
"""Action that is effective, or not, in everyday words."""
TOLD_TO_INSPECTORS = any_case(
    r"\b(?:tells?|told|assured?|show(?:s|ed)?|persuaded?|convinced?) (?:the )?inspectors\b"
    r"|\b(?:leaders|councillors?|officers|directors?|cllr|we) (?:\w+ )?"
    r"(?:say|said|believe|think|hope|insist|argue)\w*",
)
"""What others than inspectors say of their actions."""
A_PLAN = Rule(
    ("plan",),
    r"\b(?:(?P<spared>escap\w+|avoid\w*|spared|without|no need|not|n[’']t)\b[^.;]{0,40}?"
    r"|(?:must|ha(?:s|ve|d)(?: now)? to|(?:told|ordered|required|asked|instructed|forced|made"
    r"|obliged) to)(?: now| jointly| urgently)? )"
    r"(?:writ(?:e|ing)|draw(?:ing)? up|produc(?:e|ing)|submit(?:ting)?|prepar(?:e|ing)|hand in"
    r"|come up with|set out) (?:an? |its |their )?(?:\w+ ){0,2}?plan\b",
)
"""A plan that must be written, or need not be: until 2022, a statement of action in other words."""
NO_SIGNIFICANT_WEAKNESS = Rule(
    ("significant",),
    r"\b(?:no|not (?:a single|one)|free of(?: any)?|without (?:any|a single)) (?:areas? of )?"
    r"significant(?:ly)? (?:areas? of )?weak(?:ness(?:es)?)?\b(?! (?:in|of|on)\b)"
    r"|(?:\bnot|n[’']t) (?:find|identify|see|name) (?:any|a single) (?:areas? of )?significant"
    r" (?:areas? of )?weakness(?:es)?\b(?! (?:in|of|on)\b)",
)
"""That no weakness was found of the kind for which a statement of action is demanded."""
GRAVE_WEAKNESS = any_case(
    r"\b(?:serious|significant|major|grave)\W+(?:areas? of )?(?:weakness|concern|failing)"
    r"|\bareas? of (?:serious|significant|major) weakness",
)
_RANK = r"(?:rating|outcome|result|judge?ment|grade|category|band|tier|verdict|mark|level|rung)"
_NO_EVENTS = (
    r"(?! (?:meetings?|visits?|inspections?|inspectors?|days?|weeks?|months?|years?|parts?|phases?"
    r"|stages?|schools?|areas?|councils?|complaints?|awards?|children|to)\b)"
)
"""What stands behind "the best of the three": no other things."""
_OF_THREE = rf"(?:out )?of (?:the |its |their |our )?three{_NO_EVENTS}"
_RANKED = rf"(?: one| {_RANK})? {_OF_THREE}"
_FULL: tuple[tuple[Outcome, bool, tuple[str, ...], str], ...] = (
    (
        Outcome.SYSTEMIC_FAILINGS,
        True,
        (
            "widespread",
            "systemic",
            "systematic",
            "lowest",
            "bottom",
            "worst",
            "poorest",
            "harshest",
            "gravest",
            "most serious",
            "priority action plan",
        ),
        rf"widespread{_Q},? (?:and|or|and\s?/\s?or) {_Q}(?:systemic|systematic)\b"
        rf"|(?:systemic|systematic){_Q},? (?:and|or|and\s?/\s?or) {_Q}widespread\b"
        rf"|(?:harshest|gravest|worst|most serious) (?:possible |available )?(?:{_OF_THREE}"
        r"|(?:verdict|rating|outcome|judge?ment|grade|category)\b)"
        rf"|widespread{_Q} (?:\w+ )?fail"
        r"|lowest (?:possible |available )?(?:rating|outcome|judge?ment|grade|category|verdict"
        r"|of (?:the )?three)"
        rf"|(?:lowest|bottom|worst|poorest){_RANKED}"
        r"|(?:lowest|worst) of (?:the|its|their) (?:outcomes|verdicts|judge?ments|grades|ratings)\b"
        r"|bottom (?:possible )?(?:rating|outcome|grade|rung)"
        r"|(?:rating|outcome|judgement|grade)[^.]{0,30} (?:is|was) the lowest"
        r"|priority action plan (?:is|was) required"
        r"|\b(?:called (?:up)?on|told|ordered|required|asked|instructed|must|ha(?:s|ve|d) to)\b"
        rf"[^.;]{{0,60}}?\b(?:write|work out|draw up|produce|submit|hand in|prepare|create|publish"
        rf"|develop) (?:an? |its |their )?{_Q}priority action plan\b",
    ),
    (
        Outcome.SYSTEMIC_FAILINGS,
        False,
        ("significant concerns", "failings"),
        r"significant concerns[”’'\"]? (?:about|over)[^.]{0,40} (?:experience|the experience"
        r"|outcomes)|failings far and wide|far[- ]reaching failings"
        r"|widespread(?:,? and| and\s?/\s?or) (?:significant|serious|severe|grave) failings"
        r"|failings on a (?:wide|large|broad) scale",
    ),
    (
        Outcome.INCONSISTENT,
        True,
        ("consisten", "three", "middle", "lowest", "bottom", "worst", "second"),
        rf"{_Q}inconsistent{_Q} results"
        rf"|arrangements[^.]{{0,90}}\b(?:are|were|is|was|as|be)(?:,? \w+,?)? {_Q}inconsistent"
        rf"|second[- ](?:best|highest) {_RANK}\b|\boutcomes inconsistent\b"
        r"|(?:middle|second(?:[- ]best)?)(?: one)?(?: (?:of|out of))? (?:the |our )?three"
        rf"{_NO_EVENTS}|(?:middle|second|in-between|intermediate)(?: \(2\))?{_RANKED}"
        rf"|middle (?:{_RANK}|option|finding|rank(?:ing)?|bracket|position|score|assessment)\b"
        r"(?! of (?!the\b|its\b|their\b|three\b))"
        rf"|\b{_RANK} in the middle\b"
        r"|\b(?:in|at) the middle of (?:the |its |their |a )?(?:range|scale|ladder|inspectors)\b"
        r"|middle one \(2\) (?:out )?of the three"
        rf"|\b(?:one|a|single)? ?(?:step|rung|notch|one) (?:up )?(?:from|above) the (?:very )?"
        rf"(?:lowest|bottom|worst)|\bneither the (?:best|top|highest) nor the (?:worst|lowest"
        rf"|bottom)|lead to inconsistent|led to inconsistent"
        r"|\b(?:has|have|had|with)\b[^.;]{0,25}\binconsistent arrangements\b"
        r"|how (?:things|life) turns? out\b[^.;]{0,60}\bis inconsistent"
        rf"|\bexperiences\b[^.;]{{0,150}}{_QUOTED}inconsistent{_QUOTED}"
        rf"|{_QUOTED}inconsistent,?{_QUOTED}[^.;]{{0,150}}\bexperiences\b"
        r"|\b(?:experiences|outcomes|arrangements|area|partnership|services|overall|borough|county"
        rf"|city|council|they)\b[^.;]{{0,90}}\bas {_Q}inconsistent{_Q}"
        rf"|\bexperiences and outcomes\W{{1,3}}(?:\w+ ){{0,2}}?inconsistent\b",
    ),
    (
        Outcome.INCONSISTENT,
        False,
        ("inconsisten", "experiences", "outcomes"),
        r"(?:lead|leads|led|leading|result|results|resulted|resulting) (?:in|to) (?:variable|mixed"
        r"|uneven|varied|differing|patchy) (?:experiences|outcomes)\b"
        r"|\bexperiences and outcomes\b[^.;:,]{0,20}\b(?:var(?:y|ied)|differ(?:s|ed)?)\b"
        r"|(?:services|support|provision)\b(?=.*\bsend\b)(?=.*\b(?:inspectors"
        r"|ofsted))[^.;]{0,120}?\b"
        r"(?:is|are|was|were|remains?|still|stays?) (?:\w+ )?inconsistent",
    ),
    (
        Outcome.POSITIVE,
        True,
        (
            "positive",
            "highest",
            "best",
            "top",
            "strongest",
            "higher",
            "no better",
            "leads typically",
            "lead typically",
        ),
        rf"typically{_Q} (?:(?:lead|leads|led|leading|have|had|has|having|get) (?:to )?)?"
        rf"{_Q}positive"
        r"|leads? typically to[^.;]{0,40}positive experiences"
        r"|\btypically\b[^.;,]{0,40}\bpositive experiences"
        rf"|{_Q}positive experiences and outcomes"
        r"|(?<!second-)(?<!second )(?:highest|best|top|strongest)(?: possible| available)? "
        r"(?:rating|outcome|judgement"
        rf"|judgment|grade|category|{_OF_THREE}|inspection outcome|result)\b"
        rf"|(?<!second-)(?<!second )(?:highest|top|most positive|best){_RANKED}"
        r"|\b(?:in|into) the (?:top|highest) (?:band|tier|bracket|category|group)\b"
        r"|no (?:judge?ment|outcome|rating|grade)\b[^.;]{0,60}\bhigher"
        r"|\b(?:there (?:is|was)|(?:framework|regime|system|scale|inspectors|ofsted)\b[^.;]{0,30}?"
        r"\b(?:has|have|had|knows?|offers?|allows?(?: for)?|gives?|awards?)) no (?:better|higher)"
        r" (?:judge?ment|outcome|rating|grade|result|verdict)\b"
        r"(?! (?:for|in)\b| than (?:in|at|we|they|last|before))",
    ),
)
OF_NOW_ONLY = any_case(
    r"\bwidespread and\s?/\s?or systemic failings|\binconsistent experiences and outcomes"
    r"|\btypically lead to positive experiences"
)
"""The outcomes in the very words that only the new framework has."""
SET_WORDS = any_case(r"widespread|inconsistent|positive|of (?:the )?three|rating|judgement")
"""Words of the new framework's outcomes that are not used in letters under the old one."""
IN_FULL = any_case(
    r"inconsistent(?:ly)? experience|inconsistent outcome|typically|positive experience|widespread"
    r"|systemic failings|of (?:the )?three\b",
)
"""The new framework's outcomes as it words them."""
OF_FULL_INSPECTIONS = tuple(
    (outcome, sure, Rule(needed, rule)) for outcome, sure, needed, rule in _FULL
)
"""The outcomes of full inspections since 2023 and their words.

Each says whether the words are the framework's own, which take precedence over looser ones.
"""
BESIDE = any_case(
    r"\b(?:above|below|beneath|up from|down from|short of|than|between|off|neither|nor)"
    r" the (?:very )?$",
)
"""Before the best or the worst: what is told is only compared with it."""
SAID_BY_FAMILIES = any_case(
    r"\b(?:campaign\w*|parents?|mothers?|fathers?|mums?|dads?|famil(?:y|ies)|carers?|group)\b"
    r"[^.;]{0,60}\b(?:declar|claim|call|complain|alleg)(?:e?s|e?d|ing)?\b[^.;]*$"
    r"|\b(?:parents?|forum|readers?|petition|leaflet|union|opposition|posts?|comments?)\b[^.;]{0,30}"
    r"\b(?:say|says|said|claims?|claimed|wrote|writes?|argues?|believes?)\b[^.;]{0,60}$"
    r"|\b(?:readers?|parents?) (?:wrote|commented|posted)\b[^.;]*$",
)
"""What those who are no inspectors say of services."""
LISTS = any_case(
    r"\b(?:three|possible|potential|range of|different) (?:possible |potential )?(?:outcomes"
    r"|judgements|judgments|ratings|grades|conclusions)\b|\bone of (?:three|these|the following"
    r"|those)\b",
)
REPORT_TO_COME = any_case(
    r"\b(?:inspectors|inspectorates|ofsted|cqc|they) (?:(?:will|must|have to) )?"
    r"(?:now |then |still )?"
    r"(?:are |is )?(?:now |still )?(?:writ(?:e|ing)|draft(?:ing)?|prepar(?:e|ing)) (?:up )?"
    r"(?:the|their|its) (?:\w+ ){0,3}?(?:report|findings)\b"
    r"|\b(?:we|families|leaders) (?:\w+ )?(?:expect|await|are waiting for) "
    r"(?:it to|(?:the|their|our) (?:\w+ )?(?:report|findings|outcome|result)s?\b)"
    r"|\b(?:report|findings|outcome|result)s? (?:(?:is|are) (?:due|expected"
    r"|(?:going )?to be (?:published|released|made public))"
    r"|(?:will|should)"
    r" (?:be|appear|come|follow))\b"
    r"|\bwhen (?:is|are|will) (?:the|their|our) (?:\w+ ){0,3}?(?:report|findings|outcome|results?)"
    r" (?:be |come )?(?:due|out|expected|published|ready)\b"
    r"|\bbefore (?:the|their) (?:\w+ ){0,2}?report (?:is|has been) (?:published|out|released)\b"
    r"|\b(?:have|has) to wait (?:until|till|for)\b|\bwhat will (?:the|their) (?:\w+ )?"
    r"(?:report|letter|outcome|result) (?:say|be)\b",
)
"""What says that the report of an inspection has yet to come."""
_WHAT_COMES = r"(?:report|findings|verdict|outcome|result|letter|judge?ment)s?"
AWAITED = any_case(
    rf"\b{_WHAT_COMES}\b(?: [\w’'&-]+){{0,6}} (?:has|have|had)(?: not|n[’']t) (?:yet )?"
    r"(?:been (?:published|released|received|made public|issued)|come out|appeared|arrived)\b"
    rf"|\b{_WHAT_COMES},? (?:has|have|had|is|are) (?:yet|still) to"
    r" (?:be (?:published|released|issued)|come|appear|arrive)\b"
    rf"|\b(?:wait(?:s|ing)? for|await(?:s|ing)?) (?:(?:the|its|their|our|an?|that) )?"
    rf"(?:[\w’'-]+ ){{0,3}}?{_WHAT_COMES}\b"
    rf"|\bonce (?:this|(?:it|the (?:\w+ )?{_WHAT_COMES})) (?:has|have) been published\b"
    rf"|\bshould the (?:\w+ )?{_WHAT_COMES} not have been published\b"
    r"|\b(?:waiting to (?:hear|learn|find out|be told)(?: \w+)?|before (?:[\w’'-]+ ){1,6}?"
    r"(?:find out|learn|hear|know)) what (?:the )?(?:they|inspectors|ofsted)\b"
    rf"|\b{_WHAT_COMES} (?:is )?out (?:on |next )(?:\w+day|week|month)\b"
    r"|\b(?:do|does) (?:we|you|anybody|anyone) know the (?:result|outcome)\?\s+"
    r"(?:a[.:]\s+)?(?:no|not yet)\b"
    rf"|\b{_WHAT_COMES} (?:is|are) (?:still )?awaited\b"
    rf"|\b{_WHAT_COMES} (?:is|are|was|were|remain(?:s|ed)?) (?:still |currently |all )?"
    r"(?:confidential|embargoed|under (?:\w+ )?embargo)\b"
    rf"|\b(?:the|our|its|their) (?:\w+ ){{0,2}}?{_WHAT_COMES} (?:is|are|was|were) (?:now )?"
    r"(?:due|expected) (?:to be (?:published|released)|out|by|in(?! line)|before|at|later|soon"
    r"|shortly|next|within)\b"
    r"|\bpublication(?: of (?:the|our|its|their) (?:\w+ ){0,3}?\w+)? (?:is|was) (?:now )?"
    r"(?:expected|due|likely|planned|awaited|not far (?:off|away)|imminent|close|near"
    r"|around the corner|only (?:days|weeks) away|(?:some|a few|\w+) (?:days|weeks|months) away)\b"
    rf"|\b{_WHAT_COMES} (?:is|are) (?:now )?(?:not far (?:off|away)|on (?:its|their) way|imminent"
    r"|(?:some|a few|still|\w+) (?:weeks|months) away|still (?:being written|with inspectors))\b",
)
"""What says that what inspectors found is not known yet."""
WITHHELD = any_case(
    r"\b(?:provisional and )?confidential until (?:the |our |their )(?:\w+ )?report\b|"
    rf"\b{_WHAT_COMES},? (?:is|are|would be|will be|would (?:stay|remain)"
    r"|(?:will|must|has to|have to) (?:stay|remain)) (?:still )?"
    r"(?:confidential|embargoed|under (?:\w+ )?embargo)\b"
    r"|\b(?:stay|stays|remain|remains|(?:is|are|be) kept) (?:strictly )?(?:confidential|embargoed"
    r"|under embargo) until (?:the )?(?:\w+ )?(?:publication|it is (?:published|out))\b"
    r"|\bnothing has (?:yet )?been (?:published|made public|announced)\b"
)
"""What says that what inspectors found may not be told yet, whatever else is told as found."""
AHEAD_OF_RESULT = any_case(
    rf"\b{_WHAT_COMES}\b[^.;:]{{0,70}}?\b(?:will|would|should|is|are)\b"
    r" (?:(?:not|only|then|probably|likely|expected|due|thought) ){0,3}(?:to )?(?:be |become )?"
    r"(?:known|published|out|made (?:public|known)|announced|released|expected|due|ready)\b"
    rf"|\bnothing will be (?:said|known|published)\b|\b(?:now|then) (?:we|families|they) wait\b"
    rf"|\b(?:we|families|leaders) (?:now )?expect (?:the|their|its) (?:\w+ )?{_WHAT_COMES}\b"
    r"|\b(?:inspectors|ofsted|cqc|care quality commission|they) (?:will|are (?:due|expected) to) be"
    r" (?:at work|here|there|with us|on site|in the (?:area|county|borough|city))"
    r" (?:until|till|for)\b"
)
"""What says that inspectors will tell what they found after a visit of now, or are still there."""
_TEAM = r"(?:inspectors|ofsted|cqc|care quality commission|watchdogs|team|they)"
_DAY = r"(?:mon|tues|wednes|thurs|fri)day"
_JUST = rf"(?:on {_DAY}|this (?:morning|week)|today|yesterday)"
VISIT_OF_NOW = any_case(
    rf"\b{_TEAM}\b[^.;:]{{0,40}}\bha(?:s|ve) (?:now |just |again )?"
    r"(?:sent (?:an? )?(?:team|inspectors)"
    r"|returned|arrived|come back|begun|started|left|gone home|finished)\b"
    rf"|\b{_TEAM}\b[^.;:]{{0,30}}\b(?:will be|are|is) (?:coming )?back\b[^.;:]{{0,40}}"
    rf"\b(?:next (?:week|month)|tomorrow|on {_DAY})\b"
    r"|\b(?:re-?)?(?:inspection|visit)\b[^.;:]{0,60}\b(?:begins|starts|will begin|will start|gets"
    rf" under ?way) (?:today|tomorrow|next (?:week|month)|on (?:{_DAY}|\d|(?:january|february|march"
    r"|april|may|june|july|august|september|october|november|december) \d))"
    rf"|\b{_TEAM} (?:are|is) (?:now |currently )?(?:back|(?:here |there )?(?:once )?(?:again|more)"
    r"|looking (?:once )?(?:again|more)|due to (?:go home|leave)|expected to (?:go home|leave))\b"
    rf"|\b{_TEAM}\b[^.;:]{{0,40}}\b(?:arrived|started|began|came) {_JUST}\b"
    rf"|\b{_TEAM}\b[^.;:]{{0,60}}\bleaves? (?:today|tomorrow|on {_DAY})\b"
    rf"|\b(?:inspection|visit)(?: of [\w’' -]{{3,40}}?)?,? (?:which |that )?(?:began|started)"
    rf" {_JUST}\b"
    r"|\b(?:inspection|visit) has (?:just|now) (?:finished|ended)\b"
    rf"|\bthis week (?:they|inspectors|ofsted) are\b|\bwere with us (?:from|until|on) {_DAY}\b"
    r"|\bunder the (?:microscope|spotlight) (?:once )?again\b",
)
"""What says that inspectors are there as a text is written, have just been, or come at once."""
WILL_BE_HERE = any_case(
    rf"\b{_TEAM}\b[^.;:]{{0,30}}\bwill be (?:in|here|with us|visiting)\b[^.;]{{0,90}}"
    rf"\b(?:from|between|on) (?:the )?(?:{_DAY},? )?\d"
    r"|\b(?:re-?)?(?:inspection|visit)\b[^.;]{0,60}[.;] it is (?:due|set|expected) to"
    r" (?:take place|begin|start|run)\b"
    r"|(?:\b(?:is|are) (?:due |set |going )?to|,(?: due| set)? to|\bwill(?: now)?) be"
    r" (?:jointly |again )?(?:re-?)?(?:visited|inspected)"
    rf"(?: by [^.;,]{{3,60}}?)? (?:from|between|on) (?:the )?(?:{_DAY},? )?\d"
    rf"|\b(?:re-?visit|visit|inspection) is to be (?:held |made )?(?:from|between|on)"
    rf" (?:the )?(?:{_DAY},? )?(?:\d|[a-z]{{3,9}} \d)"
)
"""What dates a visit to come."""
INSPECTORS_WISH = any_case(
    r"\b(?:during|in the course of|as part of|at|on|for) (?:the|this|their|our|that)"
    r" (?:[\w-]+ ){0,2}?(?:re-?visit|inspection|visit)\b[^.;]{0,50}"
    r"\b(?:inspectors|they)\b[^.;]{0,60}"
    r"\b(?:will|would (?:very much )?like to|want to|wish to|hope to|are keen to) (?:\w+ ){0,2}?"
    r"(?:talk|speak|meet|hear|listen|gather|collect|see|visit)\b"
    r"|\binspectors\b[^.;]{0,50}\b(?:will|would) (?:be |very much )?(?:want|like|wish|keen)(?:ing)?"
    r" to (?:talk|speak|meet|hear|listen|gather)\b"
)
"""What a notice says of inspectors: whom they wish to hear on a visit to come."""
CAME_OUT = any_case(
    r"(?:^|[;:]\s)(?:(?!\b(?:if|once|until|before|as soon|previous|earlier|last|first|not|never|yet"
    r"|old)\b|n[’']t\b)[^.;:])*?\b(?:report|letter|findings|outcome|result)s?\b"
    r"(?:(?!\b(?:if|once|until|before|as soon|not|never|yet|would|will)\b|n[’']t\b)[^.;:]){0,90}?"
    r"\b(?:(?:was|were) (?:then |finally |duly )?(?:published|released|made public|issued)"
    r"|(?:has|had|have) (?:since|now|at last|finally) been (?:published|released|made public"
    r"|issued))\b"
)
"""What says that the report of an inspection has come out."""
RANKS = any_case(
    r"\b(?:middle|lowest|highest|best|first|second|third|worst|top|bottom|strongest|harshest"
    r"|gravest"
    r"|most (?:positive|favourable|serious))(?: possible|-best| one)?(?: \(\d\))? (?:out )?of\b"
    r"|\bwas that\b|\bmiddle one\b|\bone in the middle\b"
    r"|\b(?:this|ours|it) (?:is|was) the (?:first|second|third|last|best|worst|middle)\b",
)
CONDITIONAL = re.compile(
    r"(?:\bif\b(?! they)|\bwhether\b|\b(?:they|inspectors|ofsted|the cqc) can\b"
    r"|\b(?:could|(?-i:may)|might|would)\b(?! not| have had"
    r"| (?:already |also )?(?:have (?:seen|heard|read)|know|be aware|remember))"
    r"|\b(?:areas?|those|councils|partnerships) (?:that|which|who|with|where|judged"
    r"|found)\b(?! (?:the )?(?:sendi?\b|special|additional|disabilit|more\b"
    r"|inspectors?|ofsted|it|they|need\w*|is|are|was|were|practice)\b)"
    r"|\b(?:fear(?:s|ed|ing)?|dread(?:s|ed|ing)?|brac(?:ed|ing) (?:\w+ )?for|predict(?:s|ed|ing)?"
    r"|(?<!as )expect(?:ed|ing)|hop(?:ed|ing))\b"
    r"|\bwhere (?:an?|any|the) (?:local )?(?:area|council|partnership|authority)\b"
    r"|\b(?:councils|areas) inspected\b|\b(?:\d+|many|most|some) local areas\b|\bper cent of\b"
    r"|\bacross the (?:nation|country)\b"
    r"|\bof the \d+ (?:areas|councils) (?:inspected|visited|seen)\b)(?P<since>.*)",
    re.IGNORECASE | re.DOTALL,
)
NOT_FOUND = any_case(
    r"(?:\b(?:not|never)|n[’']t) (?:\w+ ){0,2}?(?:go so far|award(?:ed)?"
    r"|find|found|see|seen|judged?|identif\w+|concluded?"
    r"|gi(?:ve|ven)|rated?|receiv\w+|get|got|been)\b[^.,;:]{0,50}$"
    r"|\b(?:avoid(?:s|ed|ing)?|escap(?:es?|ed|ing)|spared|stop(?:s|ped)? short of|rather than"
    r"|instead of|not that|no (?:evidence|signs?|findings?) of|found no|saw no)\b[^.,;:]{0,40}$"
    r"|\b(?:avoid(?:s|ed|ing)?|escap(?:es?|ed|ing)|ruled out|missed out on|(?:narrowly|just|only"
    r" just) missed|fell (?:\w+ )?short of|(?:one|a) step (?:away )?from"
    r"|no longer (?:one|an?|has|in)|moved (?:up |on )?from|improved from|up from|quash\w+"
    r"|withdr(?:aw\w*|ew)|overturn\w+"
    r"|den(?:y|ies|ied)|could not (?:conclude|say)|not to have|previous (?:outcome|result"
    r"|judge?ment|verdict)|in (?:an? |the |its )?(?:early |first )?draft)\b"
    r"(?:(?!\b(?:but|to|and(?!/))\b)[^.;:]){0,90}$"
    r"|\b(?:comes?|came|follows?) (?:\w+ ){0,3}?(?:days?|weeks?|months?|years?) after\b[^.;:]*$"
    r"|\A\W*(?:read|see|find out) (?:more )?(?:why|how|about|what)\b[^.;:]*$",
)
"""An outcome that was not the one, or was another's."""
NO_MORE = any_case(
    r"[\w\s’'”\"]{0,30},? (?:no longer (?:stands|applies)|(?:was|were|has been|have been)"
    r" (?:\w+ )?(?:quashed|withdrawn|overturned|denied|ruled out|not (?:found|seen))"
    r"|(?:the |our |its )?(?:council|partnership|leaders|it|they) (?:wrote|said|say|says|write)"
    r"[^.;:]{0,40}self[- ](?:assessment|evaluation))\b"
)
"""What, behind an outcome, says that it is none any more, or only what an area says of itself."""
SHOULD_HAVE_BEEN = any_case(
    r"\b(?:should|ought to|deserved? to)(?: have|[’']ve)\b[^.;:]{0,40}$"
    r"|\bdeserve[sd]?\b[^.;:]{0,30}$"
    r"|\b(?:(?:we|they|it|leaders|partners|council|partnership|everyone) wants?|wanted|ambition"
    r"|aim(?:s|ing|ed)?|aspir\w+|strive\w*|striving|vision|goal|determined|plans? to|promis\w+)\b"
    r"(?:(?!\b(?:but|found|judged|report|inspectors)\b)[^.;]){0,120}$"
)
"""An outcome that somebody would have given."""
JUDGED = any_case(
    r"\b(?:judg|rate|rating|grad(?:e|ing)|verdict|outcome|found|finding|conclu|report|letter"
    r"|result)\w*\b"
)
"""Words of who repeats a judgement, and does not only speak of services."""
OVER = any_case(
    r"[;:]|\s[–—-]\s|\b(?:yet|but|however|now|though|said|says|found|conclu\w+|judg\w+)\b"
)
RECALLED_NO_MORE = any_case(r";|\s[–—-]\s|\b(?:yet|but|however|now|though)\b")
"""Where a condition ends, and where a recollection does."""
ALL_IN_ALL = any_case(
    r"\b(?:overall|as a whole|all in all)\b"
    r"|^\W*(?:in|on|for) (?:these|those|the|its|their|both|all)"
    r"(?: (?:two|three|four|five|of the|of these|of its))?"
    r" (?:priority (?:action )?areas|priorities|priority actions|areas for priority action)\b"
)
"""What makes a statement one about everything, whatever its sentence begins with."""
OVERALL = any_case(r"\W*(?:the|their|its) (?:overall|main) (?:finding|judgement|outcome|verdict)\b")
RECALLED = any_case(
    r"(?:\b(?:previous(?:ly)?|last|earlier|original|first|initial) (?:full |joint |area |local )*"
    r"(?:send )?(?:inspection|visit|report)\b(?! (?:named|identified|had named|had identified))"
    r"|\bback in\b|\byears ago\b|\bat that time\b"
    r"|\b(?:years?|months) (?:after|since) (?:they|it|inspectors|ofsted(?: and (?:the )?cqc)?"
    r"|the (?:\w+ ){0,2}?inspection)(?: had|[’']d)? (?=found|saw|judged|concluded"
    r"|spoke))(?P<since>.*)",
    re.DOTALL,
)
_OLD_YEAR = r"20(?:1\d|2[0-2])\b"
SET_BESIDE_BEFORE = any_case(
    r"\b(?:beside|besides|alongside|next to|compared (?:with|to)|in contrast (?:to|with)|unlike"
    r"|(?:set |measured |held |as )?against|since|than|after|from)"
    rf" (?:(?:in|that of|those of|what \w+ \w+ in|the \w+ of) )?{_OLD_YEAR}"
    r"(?:[’']s|,? (?:and|with|when|where|which)\b)(?:(?!\b(?:now|today|yet|but)\b)[^.;]){0,60}$"
)
OF_AN_OLD_YEAR = any_case(
    r"(?:(?!\b(?:now|today|but|yet|since)\b)[^.;:,]){0,50}?\b(?:of|(?:found|seen|named|identified"
    r"|exposed|described|reported|revealed|uncovered) (?:back )?in|back in) (?:\w+ )?"
    rf"{_OLD_YEAR}"
)
"""What names a year before the area SEND framework (2023) beside an outcome: it is of then."""
_LONG = r"(?:\w+ )?(?:years?|months)"
OF_BEFORE = any_case(
    r"\b(?:previously|once|formerly|earlier)\b(?! (?:this|in the) )|\bin (?:\w+ )?20\d\d\b"
    rf"|\b{_LONG} (?:ago|earlier|after|since|before|on from|on after)\b"
    r"|\bat the (?:first|last|previous|earlier) (?:inspection|visit)\b"
)
"""What dates a clause before the inspection that a sentence tells of."""
YEAR = re.compile(r"\b20[12]\d\b")
FROM_TO = any_case(r"\bfrom\b[^.;:]{0,80}?\bto\b")
"""What names first what was found before, then what is found now."""
ASIDE_OR_CLAUSE = re.compile(r"[,;:]\s|\s[–—-]\s|\s\(|\)|\b(?:but|while|whereas)\b")
"""Where a clause of a sentence ends that sets one outcome against another."""
ASKED = any_case(
    r"(?:^|[:,;–—]\s|[“‘\"'(]|\bor )\W*(?:has|have|had|is|are|was|were|do|does|did|can|could|will)"
    r" [^?.]{3,260}\?\W*$",
)
"""A question that yes or no answers."""
LONG_AGO = any_case(
    r"\byears ago\b|\bback in\b|\bat that time\b|^\W*in (?:\w+ )?20(?:1\d|2[0-2])\b"
    r"|\b20(?:1\d|2[0-2])\b[^.;]{0,40}\b(?:the year in which|when)\b"
)
"""What dates a statement of action before the outcomes of the new framework."""
LATEST = any_case(r"\blast (?:\w+ ){0,4}?(?:inspection|visit)\b")
"""What is the latest inspection where nothing tells of one since."""
GOVERNMENT = Rule(
    (
        "DfE",
        "Department",
        "NHS",
        "inister",
    ),
    r"\b(?:DfE|Department (?:for|of) Education|NHS England|NHSE|[Mm]inister)\b",
    exact=True,
)
_MINISTRY = r"(?:dfe|department (?:for|of) education|nhs england|nhse|ministers?)"
_MINISTRIES = (
    rf"(?:both )?(?:the )?{_MINISTRY}\b(?: \([^()]*\))?"
    rf"(?:(?:,| and|, and) (?:to |with )?(?:the )?{_MINISTRY}\b)*"
)
_SENT = (
    r"(?:submit\w*|sen[dt]|provid\w+|present\w*|given|hand(?:ed)?(?: in| over)?|return\w*|go|went"
    r"|deliver\w*|forward\w*)"
)
_PROGRESS_PLAN = r"(?:accelerated (?:progress|action) plan|\bapp)(?: \([^()]*\))?"
OVERSIGHT_ENDS = any_case(
    r",? (?:and|so|so that|which means(?: that)?)(?: now)? (?:[\w’'-]+ ){0,3}?"
    r"(?:monitoring|visits|meetings|oversight|challenge)\b[^.;]{0,80}?"
    r"\b(?:ends?|ended|stops?|stopped|ceases?|ceased|no longer|not continue|over)\b"
)
"""What the department stops doing, by what the rest of a sentence tells that inspectors found."""
TO_GOVERNMENT = Rule(
    ("statement", "wsa", "wsoa", "progress plan", "action plan", "app"),
    rf"(?:{_STATEMENT})(?: \([^()]*\))?(?:(?: (?!by\b|from\b)[\w’'-]+){{0,8}}? {_SENT})?"
    rf"(?: (?:together|jointly))?,? to {_MINISTRIES}"
    rf"|\b{_SENT} (?:jointly )?to {_MINISTRIES}(?=[^.;,]{{0,60}}(?:{_STATEMENT}))"
    rf"|{_PROGRESS_PLAN}(?: [\w’'-]+){{0,6}}? (?:with|by|to) {_MINISTRIES}"
    rf"|\b(?:with|by|to) {_MINISTRIES}(?=[^.;,]{{0,40}}{_PROGRESS_PLAN})",
)
"""A statement of action, and the department to which it is sent, which is not who asks for it; a
plan for what is left after a revisit, and the department that agrees it.
"""
INSPECTORS = any_case(r"ofsted|\bcqc\b|inspect|revisit|re-visit")
OF_ANOTHER_KIND = Rule(
    (
        *("child", "care", "hospital", "maternity", "ambulance", "fostering"),
        *("safeguarding", "youth justice", "school", "ilacs", "jtai", "college", "nursery"),
        "academy",
    ),
    r"\b(?:children[’']s (?:homes?|services|social care)|social care|care homes?|hospital"
    r"|maternity|ambulance|fostering|safeguarding|youth justice|school)s?[’']?"
    r" (?:inspections?|ratings?)\b"
    r"|^\W*(?:an?|the) (?:[\w-]+ ){0,4}?(?:school|college|nursery|academy|hospital)\b[^.;]{0,90}"
    r"\b(?:given|awarded|rated|judged|graded|handed|told)\b"
    r"|\bilacs\b|\bjtai\b",
)
SEND = any_case(r"\bsendi?\b|special (?:educational )?needs|\barea send\b|\blocal area\b")
