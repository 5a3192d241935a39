"""Words that show that a visit is recalled, to come, a return, or over."""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case

EARLIER_BEFORE = any_case(
    r"\b(?:previous(?:ly)?|earlier|original(?:ly)?|initial(?:ly)?|prior|former|old framework"
    r"|(?:the|its|their|our|[’']s) first"
    r"(?! (?:two |three )?(?:weeks?|days?|half|part|fortnight|areas?|is|to|of)\b)"
    r"|weaknesses|identified|named)\b[^.;]{0,60}$"
    r"|\bfirst (?:came|inspected|visited|called)\b[^.;]{0,30}$"
    r"|\b(?:(?:had been|(?<!what )(?:was|were)) (?:first )?(?:found|called|judged)"
    r"|had (?:first|already|then) \w+(?: out)?)\b[^.;]{0,40}$"
    r"|\b(?:inspected|visited|came|been|here) before,? (?:that, )?"
    r"(?:(?:in|on|from|between|during) (?:the )?)?$"
    r"|\b(?:years?|months) (?:before|earlier|previously),? (?:in |that was )?$"
    r"|\bsince (?:the |its |our |their )?$",
)
EARLIER_BEHIND = any_case(
    r"^(?:(?!weakness|areas)[^.;]){0,70}?\b(?:before (?:this|that|it)|previous|had (?:\w+ ){0,2}?"
    r"(?:named|found"
    r"|identified|said|raised|picked|uncovered|highlighted|judged|concluded|criticised|shown"
    r"|revealed|required|demanded)|that (?:\w+ ){1,4}?(?:was|were) (?:first )?(?:named|identified"
    r"|found|raised)|(?:the )?first time(?: round)?(?! (?:that|since|in|under|for|it|we)\b))\b",
)
NEWER = any_case(
    r"\bre-?(?:inspect|visit)\w*|\b(?:came|come|went|were|was|been|be) back\b"
    r"|\breturn(?:ed|ing)?\b(?! to)"
    r"|\b(?:previous|earlier|last|former|original|first|new|latest|recent|second|another"
    r"|one more)\b(?! (?:week|month|year))[^.;]{0,25}\b(?:inspect\w*|visit|report)\b"
    r"|\b(?:inspect\w*|visit\w*|knocking|watchdogs?|ofsted|criticised)\b[^.;]{0,40}"
    r"\b(?:again|once more)\b|\b(?:as|while|when|day)\b[^.;]{0,40}\b(?:ofsted|cqc|inspectors)\b"
    r"[^.;]{0,30}\b(?:pa(?:y|id)|inspected)\b|\bpast (?:\w+) years\b",
)
"""Words of an inspection later than one of which a text gives the year alone."""
BACK_IN = any_case(r"\bback in\s*$")
LAST = any_case(
    r"\bthe last (?:one )?(?:was|took place|came)\b|\b(?:was|were) last (?:in|here|with|at)\b"
    r"|\blast (?!week|month|year|term|autumn|spring|summer)(?:\w+ ){0,4}?"
    r"(?:inspect|visit|here|came|had|receiv)\w*",
)
NOT_EARLIER = any_case(
    r"\bearlier (?:this|that|in the|today)\b|\bfirst (?:day|time|under|in)\b"
    r"|\bfirst (?:\w+ ){0,5}?(?:inspection|visit) (?:for|in|since|under|of its|ever)\b"
    r"|\b(?:came|come|coming|went|were|was|be) back\b|\blook back\b",
)
WHEN_LAST = any_case(r"^\W*(?:(?:is|was) when|that) \w+ (?:\w+ ){0,2}?last\b")
AGAIN = any_case(
    r"\bre-?visit\w*|\bre-?inspect\w*|\b(?:came|come|coming|went|going|gone|were|was|be|are|is)"
    r" (?:\w+ )?(?:back|again)\b|\breturn(?:s|ed|ing)?\b|\b(?:second|another|latest|follow[- ]?up) "
    r"(?:\w+ )?(?:visit|look|inspection)|\binspected again\b|\bmost recently\b|\bthis time\b"
    r"|\bback in\b(?! *…)"
    r"|\bsaw\b[^.;]*\bback\b",
)
CAME_AGAIN = Rule(
    (
        "back",
        "return",
        "second",
        "weaknesses",
        "found this time",
        "this time round",
        "follow",
        "since",
        "latest visit",
        "latest re",
    ),
    r"\b(?:come|came|coming|went) back to inspect|\bfound this time\b|\bthis time round\b"
    r"|\b(?:inspectors|team|ofsted|cqc)\b[^.;,]{0,40}?\b(?:returned|(?:went|came|been) back)\b"
    r"|\b(?:going|coming) back\b[^.;]{0,40}\b(?:inspectors|ofsted|team)\b"
    r"|\b(?:inspection|visit)\b[^.;]{0,60}\b(?:was|is) the first since\b"
    r"|\bof (?:the )?(?:\w+ ){1,3}?weaknesses\b[^.;]{0,40}\bfirst (?:\w+ ){0,2}?inspection\b"
    r"|\b(?:a|the|their|its) second (?:\w+ )?inspection\b|\breturn visit\b"
    r"|\bon returning to\b[^.;]{0,120}\b(?:inspectors|ofsted|cqc)\b"
    r"|\bsince (?:they|inspectors|ofsted)(?: and (?:the )?cqc)? (?:were )?last (?:came|there"
    r"|here|visited|inspected|looked)\b|\b(?:this|their|the|its) latest (?:re-?)?visit\b"
    r"|\bfollow(?:s|ed|ing)? up (?:the|its|their|an) (?:\w+ ){0,3}?inspection\b",
)
"""Words of a return to an area that the groups of phrases lack."""
NO_RETURN = any_case(
    r"\b(?:no|not|never|without|yet to|still to)\b[^.;,]{0,40}?\bre-?(?:visit|inspect)\w*"
    r"|\b(?:has|have|had|was|were)n[’']t\b[^.;,]{0,30}?\bre-?(?:visit|inspect)\w*"
    r"|\bre-?(?:visit|inspection)s?\b[^.;,]{0,30}? (?:not|yet to|still to)\b"
)
"""What denies that inspectors have come again."""
PROGRESS = any_case(r"\bprogress\b|\bsufficient")
_NAMED = r"(?:identif|nam|pick|uncover|list|highlight|rais|came out|point)\w*"
_WEAKNESSES = (
    r"(?:weak\w*|areas of (?:\w+ ){0,2}?(?:weakness|concern)|failings|shortcomings|concerns)"
)
WEAK = any_case(
    rf"\b{_NAMED}\b[^.;]{{0,60}}\b{_WEAKNESSES}\b|\b{_WEAKNESSES}\b[^.;]{{0,60}}\b{_NAMED}\b",
)
"""What is said of a first inspection: that it named weaknesses."""
FOUND_WEAK = any_case(
    r"[.\s]*(?:they|it|inspectors|the (?:\w+ )?(?:inspectors|report|letter|team))\b[^.;:]{0,25}"
    r"\b(?:found|identified|named|listed|set out)\b[^.;:]{0,40}"
    r"\b(?:areas? of (?:\w+ )?weakness|significant(?:ly)? weak)"
)
"""A sentence behind that of a date which says so of the inspection of then."""
COMING_BEFORE = any_case(
    r"\b(?:will(?! (?:have|recall|remember|know|wish to know|want to know|be aware"
    r"|be familiar|be interested|want to be aware|want to see|respond|answer|address)\b)"
    r"|shall|(?:is|are|be|was|were) (?:due|set|to|going|expected|planned)"
    r"|plans? to (?:inspect|visit|return|come)|mean to|upcoming|(?!^)coming|forthcoming"
    r"|next (?:[\w/&-]+ ){0,5}?(?:inspect\w*|re-?visit|visit|week|month|term|year))\b"
    r"(?:(?!\b(?:ran|came|went|was|were|had|took|lasted|spent|has been)\b)[^.;”]){0,80}$",
)
COMING_BEHIND = any_case(
    r"^(?!,\s(?:is|are|was|were|will|shall)\b)"
    r"(?:(?!\b(?:before|after|when|which)\b)[^.;]){0,90}?\b(?:will|shall"
    r"|(?:is|are) (?:due|set|going|expected|planned|to)|mean to|going to)\b",
)
EXPECTED = re.compile(
    r"\b(?:should|ought|expect\w*|probabl[ey]|likely|could(?! (?:say|mean|tell|read|conclude)\b)"
    r"|hop(?:e|ed|es)|anticipat\w*"
    r"|(?:might|(?-i:may))(?! (?:have (?:heard|read|seen|noticed)|recall|remember|know|be aware)\b)"
    r"|look(?:ed)? for|postponed|put (?:it|that) off|(?<!at )once|any (?:point|time)"
    r"|(?:we|i|they) (?:think|guess))\b",
    re.IGNORECASE,
)
PUT_OFF = re.compile(
    r"\b(?:postponed|called off|cancelled|put (?:it|that) off|(?:was|were|had been) (?:due|to have"
    r"|expected|supposed|planned)|(?:should|ought to|could|might) have|hop(?:ed|ing) (?:for|to))\b",
    re.IGNORECASE,
)
"""What is said of a visit of the past that was only meant."""
OPEN = re.compile(
    r"\b(?-i:may|might) (?:come|happen|be|begin)\b|\bat any (?:point|time)\b"
    r"|\b(?:was|were|ought) to have\b|\bcalled off\b",
    re.I,
)
FULL = any_case(
    r"(?<!after the )(?<!since the )(?<!after a )(?<!after its )(?<!since its )"
    r"\b(?:full|first|original|initial) (?:\w+ ){0,3}?inspection",
)
RETURN_IN_TITLE = any_case(
    r"(?<!for )\bre-?visit\b(?! (?:to come|next|due))|\bsecond (?:visit|look)\b"
    r"|\b(?:came|been|were) back\b",
)
OF_MONITORING = any_case(
    r"\W*(?:(?:local )?area )?(?:send )?monitoring (?:inspection|visit)(?: report| letter)?"
    r" (?:of|in|to)\b"
)
"""How the title of what inspectors publish on a monitoring inspection begins."""
UNDER_WAY = any_case(
    r"\b(?:inspection|visit)\b(?:(?!\b(?:if|when|once|will|not|last|previous)\b)[^.;:]){0,60}?"
    r"\b(?:has (?:now )?(?:begun|started|ended|finished|come to (?:its|an) end)"
    r"|is (?:now |already )?(?:under ?way|taking place|in progress)|ended last \w+day)\b"
    r"|\b(?:inspectors|ofsted|cqc)\b(?:(?!\b(?:if|when|once|will|not|who)\b)[^.;:]){0,45}?"
    r"\b(?:are (?:now )?(?:carrying out|conducting|here|back|with us)|have (?:now )?(?:left|gone)"
    r"|(?:were|are|have been) on[- ]site this week)\b"
    r"|\b(?:is|are) (?:now|currently|at present|at the moment) being inspected\b"
    r"|\b(?:area|borough|county|city|council|partnership|we)\b[^.;:]{0,30}\b(?:is|are|(?:has|have)"
    r" been)(?: (?:now|currently|still))? (?:in the (?:thick|middle|midst|throes|course) of"
    r"|deep in(?:to)?|part[- ]way through|half[- ]?way through|busy with|caught up in|going through"
    r"|(?:(?:wholly|entirely) )?(?:taken up|absorbed|preoccupied)(?: (?:wholly|entirely))?"
    r" (?:with|by|in)"
    r"|undergoing|living through) (?:an?|the|our|its|their) (?:(?!after\b)[\w-]+ ){0,5}"
    r"inspection\b",
)
"""What says that an inspection is on, or has just ended."""
MONITORING = any_case(r"\bmonitoring (?:inspection|visit)\b[^.;]{0,60}$")
"""A visit that follows a full one, which may be named behind its date."""
ENDED = any_case(
    r"^[^.;]{0,90}?\b(?:(?:inspection|visit)\b[^.;]{0,120}\b(?:came to (?:its|an) end|ended"
    r"|concluded|finished)|last day)\b",
)
HAS_ENDED = any_case(
    r"\b(?:finish\w*|end(?:s|ed)?(?! of)|concluded|closed|wound up|wrapped up|drew to a close"
    r"|last day)\b"
    r"(?:(?!\b(?:beg[au]n|started)\b)[^.;]){0,30}$"
    r"|\b(?:inspectors|ofsted|cqc|care quality commission|team|they)\b[^.;,]{0,30}\bleft\b"
    r"(?! with\b)[^.;,]{0,30}\bon\s+(?:\w+day,?\s+)?$"
)
RUNS_UNTIL = any_case(
    r"\b(?:inspect(?:ion|ors)|visit|ofsted|cqc|team|they|it)\b(?:(?!\bsurvey)[^.;]){0,50}?"
    r"\b(?:runs?|lasts?|go(?:es)? on|continues?"
    r"|(?:is|are|will be) (?:in|here|at|with us|on[- ]site))"
    r"\b(?:(?!\bsurvey)[^.;,]){0,30},? (?:until|till)\s+(?:\w+day,?\s+)?(?:the\s+)?"
    r"(?:\d\d?(?:st|nd|rd|th)? (?:or|and)(?: else| possibly| perhaps)? (?:\w+day,?\s+)?"
    r"(?:the\s+)?)?$"
)
"""What stands before the day until which inspectors stay."""
TOOK_PLACE = any_case(
    r"\b(?:took place|(?:was|were|been) (?:held|carried out|conducted|made|done|undertaken"
    r"|inspected|visited|here)|came|visited|inspected|returned|went|met)\b[^.;,]{0,25}$"
)
"""What says before a date that a visit is over, whatever is to follow it."""
NO_MORE = any_case(r"\b(?:was|were|originally|instead of|not)\W*$")
"""What stands before days that are no longer meant."""
WHEN = any_case(r",? when\b")
THAT_YEAR = any_case(r"\s*(?:of )?(?:that|the same) (?:same )?year\b")
THIS_YEAR = any_case(r"\s*(?:of )?this (?:same )?year\b(?: \((?P<year>20\d\d)\))?")
NAMED_BY_DATE = any_case(
    r"\b(?:inspection|(?:re-?)?visit) of (?:(?:early|late|mid)[ -])?(?:\w+day,? )?(?:the )?$"
)
"""A visit named by its date."""
NEW_CLAUSE = re.compile(r"[,’”\"']\s+(?:and|but|yet|while) |;")
"""What begins a clause that says something new of a date."""
YEARS_AFTER = any_case(
    r"\b(?P<years>one|two|three|four|five|six|seven|\d) years? (?:on|after|later|since|from)\b"
    r"[^.;]{0,70}$",
)
"""Before a year: how many years later something happened."""
SET_AGAINST = any_case(r"\b(?:since|than|up from|compared (?:with|to))\b[^.;]{0,60}$")
"""Before the date of an earlier visit: what is told is set against what was found then."""
SINCE = any_case(
    r"\b(?:since|than|after|following|from|compared|by|until|named|identified|found)\b"
    r"[^.;]{0,60}$",
)
"""Before a date: what is told happened later, or is of what was found then."""
WAS = any_case(
    r"\b(?:had|was|were|began|begun|started|finished|ended|concluded|came|took|visited|arrived|left"
    r"|sent|spent|inspected|(?:carried|carrying) out)\b",
)
WILL = any_case(
    r"\b(?:will|shall|would|(?:is|are|was|were) (?:due|set|to|going|expected|planned)|until"
    r"|till|starts|begins)\b",
)
"""Whether a date of a notice is over or to come, by the words about it."""
BEGAN = any_case(r"\b(?:start|begin|began|begun|commence)\w*\b")
TOLD_THAT_IT_BEGINS = any_case(
    r"\b(?:told|notified|informed|heard|learnt|learned)\b[^.;,]{0,80}?\bthat\b[^.;,]{0,60}?"
    r"\b(?:inspection|visit) (?:by (?:[\w’'-]+ ){1,6}?)?"
    r"(?:(?:has|had) (?:now )?(?:begun|started)|begins|began|starts|started"
    r"|is (?:beginning|starting|under ?way)|was (?:beginning|starting|under ?way))\b",
)
"""What an area is told on the day on which its inspection begins."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_IN_A_YEAR = (
    r"(?:in|of|during|for|from)\s+(?:(?:the|early|late|mid|earlier|later|spring|summer|autumn|winter"
    r"|start|beginning|middle|end|part|half|first|second|year|of|in)[\s-]+){0,5}"
)
_CAME = (
    r"(?:(?:re-?)?inspect(?:ed|ion|ions)?|(?:re-?)?visit(?:s|ed)?|(?:came|were|went|was)"
    r"(?: back| again| here| to)+|be back|return(?:ed|s|ing)?)"
)
STANDS_BEFORE_YEAR = any_case(
    rf"\b{_CAME}\b(?:(?!\b(?:since|report|published|identified|named)\b)[^.;:,]){{0,60}}"
    rf"\b{_IN_A_YEAR}$",
)
STANDS_BEHIND_YEAR = any_case(
    rf"(?:,|,? (?:is|was) (?:when|the year)\b|,? that\b)?\s(?:[\w’'&()/-]+\s){{0,9}}?{_CAME}\b",
)
OPENS_WITH_YEAR = any_case(rf"(?:^|[,;:]\s|\bit was\s)\W*(?:{_IN_A_YEAR})?$")
"""Where a word for a visit must stand that a year alone dates."""
GOES_ON = any_case(
    r"\W*(?:(?:and|but|so|then|well|yes|now|a:),? )*"
    r"(?:as (?:you|many of you|members|colleagues) (?:(?:may|will) )?(?:know|recall|remember),? )?"
    r"(?:(?:in|on|during|from|between|having) (?:[\w/-]+,? ){1,9}?)?"
    r"(?:(?:it|this|they|these|that)\b|(?:the )?(?:start|first day)(?: date)? (?:is|was|will be)\b)"
)
ASKED = any_case(
    r"\bwhen\b[^.;?]{0,60}\b(?:inspect\w*|visit\w*|ofsted|cqc|they)\b[^.;?]{0,60}\?\W*$"
)
ANSWERS = any_case(r"\W*(?:a[.:]\s+)?(?:(?:in|on|from|it was in|they came in)\s+)?")
"""What a date answers, and what stands before one in an answer."""
AND = any_case(
    r"\s*(?:and|to|into|until|/|&|[–-])\s*(?:(?:in |at )?(?:the )?"
    r"(?:(?:very )?(?:start|beginning|opening|end|middle) of|early|late|mid)[\s-])?",
)
"""What joins two months over which one visit went on."""
YEAR_IN_TITLE = re.compile(r"\b20\d\d\b")
TITLED = any_case(r"inspect|visit")
TITLED_PAPER = any_case(
    r"\b(?:report|plan|letter|statement|published|after|since|following)\b|\d[-–/]\d"
)
