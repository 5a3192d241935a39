"""What a date can be the date of, and the words that show it."""

import re
from enum import Enum, auto

from pipeline.analysis.vocabulary.guarded_pattern import any_case


class Role(Enum):
    """What happened, or is to happen, on a date."""

    FRAMEWORK = auto()
    PUBLICATION = auto()
    NOTICE = auto()
    DEADLINE = auto()
    MEETING = auto()
    APPROVAL = auto()
    PLAN = auto()
    OTHERS = auto()
    """What anyone other than the inspectors of local areas did: the department, other
    inspections.
    """
    FIGURE = auto()
    VISIT = auto()


WORDS: tuple[tuple[Role, int, str], ...] = (
    (
        Role.FRAMEWORK,
        0,
        r"inspection framework|frameworks?|handbook|inspections? (?:regime|programme|process|cycle"
        r"|system)|regime"
        r"|reforms?|act|regulations|code of practice|legislation|came into (?:force|effect)"
        r"|took effect|brought in|introduc\w+"
        r"|inspections (?:\w+ ){0,2}?(?:start|began|begin|resum|were suspended|dates?)\w*"
        r"|(?:before|until|till|from|since) the inspections (?:of|in|from)"
        r"|start(?:s|ed|ing)? (?:again|the process|inspecting)|(?:every|each|no) local area"
        r"|local areas|pilots?|inspections? of a new kind|new kind of inspections?"
        r"|(?:rules|arrangements|approach|guidelines) (?:that|which)"
        r" (?:came in|applied|began|started|were (?:brought in|introduced))(?: to force)?",
    ),
    (
        Role.PUBLICATION,
        0,
        r"(?:inspection|(?:re-?)?visit)(?:[’']s)? (?:reports?|outcomes?|letter|findings|results?)"
        r"|publish\w*|publication|releas\w+|issued|came out|come out|comes out|is out|out (?:on"
        r"|today)|posted|updated?|dated|last reviewed|report(?:s|ed|ing)?|letters?|findings"
        r"|claim(?:s|ed)?|verdict|today sees|brought out|appear(?:s|ed)|press release"
        r"|outcomes? (?:of|will|is|letter)|final outcome|results?"
        r"|(?:confirmed|acknowledged|said|stated|declared) (?:in|on)"
        r"|(?:outcome|report|letter|result)s? (?:was|were|has been|have been|had been) received"
        r"|made (?:\w+ )?(?:public|available|known)|uploaded|unveiled|online"
        r"|(?:went|gone|going|go|goes|put|placed) (?:live|public|up (?:on|at)"
        r"|(?:on|onto) (?:[\w’'-]+ ){1,3}?(?:web)?(?:site|pages?))",
    ),
    (
        Role.NOTICE,
        0,
        r"notified|notification|notice|informed|let (?:\w+ ){1,4}know|phone call|call from"
        r"|announced(?!,)|getting ready"
        r"|told (?:us|the \w+)|wrote (?:to|back)|replied|answered|rang|contacted"
        r"|prepar(?:e|ed|ing|ation)|readiness|e-?mails?",
    ),
    (
        Role.DEADLINE,
        0,
        r"deadline|no later than|submi\w+|handed in|hand in|sent in|(?:was|were|been) sent"
        r"|closes?(?! of\b)|closing|shuts?|opens?"
        r"|expires?|timescale|target|(?:to|with) ofsted",
    ),
    (
        Role.MEETING,
        0,
        r"(?:came|come|comes|went) to (?:the|a|an|our|its) (?:\w+ ){0,4}?"
        r"(?:meeting|workshop|event|session|conference|webinar)"
        r"|(?:meetings?|meets?|met)(?! (?:\w+ ){0,2}needs\b)"
        r"|committee|cabinet|panel|(?<!care )board|minutes|workshop|webinar"
        r"|session|conversation|conference|forum|event|surveys?|questionnaire|briefing|debate"
        r"|scrutiny",
    ),
    (
        Role.APPROVAL,
        0,
        r"approv\w+|agreed|motions?|resolutions?|signed|sign off|endorsed|fit for purpose"
        r"|adopted|accepted|ratified",
    ),
    (
        Role.PLAN,
        0,
        r"(?:improvement|action|progress|strategic|impact|recovery|accelerated|development) plan"
        r"|strategy|statements? of action|wsoa|app|programme|direction|served"
        r"|(?<!quality )commission\w*(?! groups?\b)"
        r"|appointed|launched|formed|founded|set up|established|in post|academic year|school year"
        r"|inspections? (?:\w+ ){0,2}?(?:group|project|officer|manager|co-?ordinator)",
    ),
    (
        Role.OTHERS,
        0,
        r"(?:are|is|be) (?:closed|shut)(?: from| between)?|bank holiday"
        r"|(?:quality assurance(?: \(qa\))?|qa|formal monitoring) visits?"
        r"|(?:mock|practice|trial|internal|pre-?) ?-?(?:\w+ ){0,2}?(?:inspection|visit|review)"
        r"|dry run|dress rehearsal"
        r"|(?:social care|children[’']s (?:services|homes?)|fostering|adoption|youth justice)"
        r"(?: (?:services?|teams?))?,?(?: which| that)? (?:was|were|had been|has been) inspected"
        r"|(?:social care|children[’']s (?:services|homes?)|safeguarding|fostering|adoption"
        r"|schools?|college|nursery|probation|hospital) (?:re-?)?(?:inspection|visit)s?"
        r"|dfe|department (?:for|of) education|nhs england|minister\w*|secretary of state"
        r"|officials|(?:three|six|nine|twelve|eighteen|\d+)[- ]month(?:ly)? (?:progress )?review"
        r"|deep dive|stocktake|advis[eo]rs?|monitoring session|ilacs|jtai|targeted area"
        r"|children[’']s (?:services(?! and skills)|homes?|social care)|separate inspection"
        r"|peer (?:review|challenge)|quality assurance|youth justice|adult social care"
        r"|child protection|safeguarding|safety valve|fostering|rating|rated|ratings",
    ),
    (Role.FIGURE, 0, r"per ?cent|average|compared|statistics|figures|requests|backlog"),
    (Role.VISIT, 30, r"inspections"),
    (
        Role.VISIT,
        0,
        r"(?:re-?)?inspect(?:s|ed|ing|ion)?|re-?visit\w*"
        r"|visit(?:s|ed|ing)?(?! to (?:the|our|its) (?:web)?(?:site|pages?)\b)"
        r"|(?:came|come|coming|comes|went|going|be|been|were|are|was) (?:back|again|here)"
        r"|(?:been|were) there"
        r"|return(?:s|ed|ing)?|on[- ]?site|field ?work|had another look|local area review"
        r"|took place|take place|carried out|carry out|called unannounced|under review"
        r"|(?:took|for|over|spent|lasted|stayed|including) (?:a|one|two|three|four|five|\d)"
        r" (?:days?|weeks?)"
        r"|what (?:they|inspectors|ofsted) (?:found|saw|heard)"
        r"|(?:it|which|inspection|visit) (?:\w+ )?(?:began|begins?|started|starts?)"
        r"|(?:began|begun|starts?|started) (?:their|its|the) (?:field ?)?work"
        r"|(?:inspectors?|team|they) (?:\w+ )?arriv(?:e|es|ed)|toured|turn (?:came|was)"
        r"|(?:inspectors?|team|they) (?:is|are|was|were) due"
        r"|(?:was|were) last (?:in|here|with us|seen here)"
        r"|(?:jointly|inspectors|ofsted|cqc|commission|watchdogs|regulators) (?:have |had )?"
        r"(?:jointly )?(?:reviewed|assessed|examined|scrutinised|looked into|studied)"
        r"|conducted|undert(?:ook|aken)|held|spent|dates are|thematic (?:review|visit)",
    ),
    (
        Role.VISIT,
        10,
        r"made|came(?! (?:on|in in|upon|out)\b)|assessed|looked at|followed it up"
        r"|called (?:in )?(?:on|at)|were (?:in(?! (?:place|post|touch|use|time)\b)"
        r"|at(?! (?:present|least|risk|home|work)\b)|with us)|team (?:was|had been|spent)"
        r"|of scrutiny",
    ),
    (
        Role.VISIT,
        60,
        r"(?<![@./])ofsted(?!\.)|cqc|care quality commission|inspectors|watchdogs?",
    ),
)
"""What governs a date, and its cost in characters on top of its distance."""
ROLE_WORDS = any_case(
    "|".join(rf"(?P<g{n}>\b(?:{words})(?!\w))" for n, (_, _, words) in enumerate(WORDS)),
)
ENDS = re.compile(
    r"(?P<told>\b(?:heard|told|noted|reported|advised|informed|reminded|explained|recalled)\b"
    r"(?: \w+){0,3}? that\b)"
    r"|(?P<strong>[;:]\s|\s[–—-]\s|,\s+(?:and|but|which|while|who|so)\b|\b(?:but|that|after"
    r"|following|before|since|once|until)\b)|(?P<weak>,\s)"
)
ASIDE = any_case(r"\s\([^()]*\)")
"""What a sentence says in parentheses, which separates nothing."""
SAID_BETWEEN = any_case(
    r"(?P<visit>\b(?:re-?)?(?:visit|inspection) (?:of|to) [^,;.:()]{1,40}), (?:which|who|where)\b"
    r"[^,;.:()]{0,120},(?=(?: (?:from|on|in|between))? $)"
    r"|\s[–—]\s[^–—;.:]{0,160}\s[–—](?=(?: (?:from|on|in|between))? $)"
)
"""What a sentence says of somebody it names, between commas or dashes, before it goes on."""
INSPECTORS_AT_WORK = any_case(
    r"\b(?:inspectors?|inspection team|team of|ofsted|cqc|care quality commission)\b[^.;]{0,140}"
    r"\b(?:met|talked|spoke|heard|looked|gathered|listened|assessed|went|worked"
    r"|were (?:in|with|at|here|there))\b(?:(?!\b(?:that|will|published|report)\b)[^.;]){0,140}$",
)
"""What inspectors do on the days of their visit."""
THEY_AT_WORK = any_case(
    r"\W*they\b(?:(?!\b(?:that|will|publish\w*|report\w*)\b)[^.;])*"
    r"\b(?:met|talked|spoke|went|looked|listened|read|heard|were (?:here|with us))\b"
    r"(?:(?!\b(?:that|will|publish\w*|report\w*)\b)[^.;]){0,90}$",
)
NAMES_VISIT = any_case(
    r"\b(?:inspection|re-?visit|visit)(?: (?:made )?by (?:ofsted|the cqc|cqc|and|the"
    r"|care quality commission| )+)?"
    r"(?: \((?:ofsted|the cqc|cqc|and|&|care quality commission|[ ,;/])*|,? (?:of|on) )"
    r"(?:\w+day,? )?$",
)
"""What stands before the days of a visit: its name."""
WILL_BE_HERE = any_case(
    r"\b(?:they|inspectors|the team)\b(?: \w+)? (?:will be|are to be|are going to be|are|were)"
    r" (?:in|at|with|here|among|around)\b[^.;]{0,60}$",
)
SAYS_WHEN = any_case(
    r"(?:^|[.;:,]\s)\W*(?:when|after|once|as|having)\b[^.;,]*$"
    r"|,\s(?:who|which|whose)\b[^.;,]*$"
)
DAYS_OF_VISIT = any_case(
    r"\b(?:(?:re-?)?inspection|(?:re-?)?visit|assessment|review|inspected|visited|inspectors)\b"
    r"[^.;]{0,60}\b(?:two|three|four|five|six|several|a few|\d)[- ](?:days?|weeks?)"
    r"(?:(?!\b(?:report|publish|letter|notice|survey|meet)\w*)[^.;,]){0,30}"
    r"\b(?:in|during|over|across|from|between)\s+(?:early |late |mid-)?$",
)
"""What stands before the month of a visit of so many days."""
CLEFT = re.compile(r"^\W*(?:that|when)\b")
"""What merely joins a date at the start of its sentence ("It was in May that …")."""
UNDER_OR_ASIDE = any_case(
    r"\bunder (?:the|its|a)\b[^.,;]{0,60}?\bframework\b(?!,? (?:that|which)\b)|\s\([^()]*\)",
)
AFTERWARDS = re.compile(r",\s+(?:after|following)\b")
"""What is earlier in time than the date, though it follows in the sentence."""
BY = any_case(
    r"\b(?:by|until|till|before|since|no later than)\s+(?:the\s+)?(?:(?:end|start|middle) of\s+)?"
    r"(?:\w+day,?\s+)?(?:the\s+|next\s+)?$",
)
TOLD_ON = any_case(
    r"\b(?:(?:told|notified|informed|warned)|heard from [^.;]{1,60}?)(?: (?:on|last|this))?\s+"
    r"(?:\w+day,?\s+)?(?:the\s+)?$"
)
_THEY_COME = (
    r"\b(?:coming|would come|on (?:its|their) way|(?:would|will|are to|were to) (?:visit|inspect)"
    r"|(?:is|was|are|were) to be inspected|(?:will|would) be inspected"
    r"|there (?:is to|will|would) be an? (?:\w+ )?(?:inspection|re-?visit|visit))\b"
)
TOLD_THAT_THEY_COME = any_case(
    rf",?\s*that\b[^.;]{{0,90}}{_THEY_COME}"
    r"|,?\s*(?:of|about)\b[^.;]{0,60}?\b(?:inspection|re-?visit|visit)\b[^.;]{0,90}"
    r"\b(?:will|would|is to|are to|was to) (?:begin|start|take place|be held|run|last)\b"
)
"""What stands before and behind the day on which an area was told that inspectors would come."""
THEN_TOLD_THAT_THEY_COME = any_case(
    r",?\s*(?:we|the [\w ]{3,40}?) (?:was|were) (?:told|notified|informed)\b(?! on\b)"
    rf"[^.;\d]{{0,80}}\bthat\b[^.;\d]{{0,90}}{_THEY_COME}"
)
"""What stands behind that day where it begins the sentence."""
BEGAN_WITH = any_case(
    r"\b(?:start|beg[aiu]n)\w* with (?:[\w-]+ ){0,4}?(?:call|notification|notice)\b[^.;,]{0,12}$",
)
"""The call with which an inspection is said to have begun."""
ENTRY_OF_VISIT = any_case(
    r"\s*[:–—|-]\s*(?:the )?(?:inspectors?|inspection team|ofsted(?: (?:and|&) (?:the )?cqc)?|team)"
    r" (?:arriv|come|coming|came|are (?:here|in|on|with)|on[- ]?site|return|begin|start|visit)\w*"
    r"|\s*[:–—|-]\s*(?:on[- ]?site|field ?work|(?:the )?inspection (?:starts|begins))\b",
)
"""What follows the date of an entry in a diary: the inspectors' coming."""
_ASKS = r"(?!\b(?:report|survey|webinar|questionnaire|consultation|notice|comments?)\b)"
VISIT_ENDED = any_case(
    rf"(?:^|[.;:])(?:{_ASKS}[^.;:]){{0,90}}?\b(?:re-?)?(?:inspection|visit)\b(?:{_ASKS}[^.;:]){{0,80}}"
    r"\b(?:drew to a close|came to an end|ended|concluded|finished|wrapped up)"
    r"(?: (?:on|last|this))?\s+(?:\w+day,?\s+)?$"
)
"""What stands before the day on which an inspection ended."""
IN_BRACKETS_OF_VISIT = any_case(
    r"\b(?:area|local|send|joint|monitoring|full|cqc) (?:send )?(?:re-?)?(?:inspection|visit)\b"
    r"[^.;:()]{0,30} \((?:(?:(?:by )?ofsted|cqc|and|the|care quality commission|/|,|&) ?)*(?:in )?$"
)
"""What stands before the month of an inspection that is in brackets behind its name."""
IN_BRACKETS = any_case(r"\((?:ofsted|cqc)[^()]{0,20}, $")
AS_AT = any_case(r"\bas (?:at|of|on)\s+(?:the\s+)?$")
"""Before the day to which figures or a table are."""
TODAY = any_case(
    r"\b(?:today|yesterday)\W{0,3}(?:\w+day,?\s+)?$|\bit is(?: now)?(?: already)?\s+$",
)
SETS_OUT = any_case(r"\b(?:start|begin|began|begun)\w*\b")
OF_DATE = any_case(
    r"(?:[’']s)?\)?\s+(?:(?:local|area|joint|full|send|ofsted|cqc|ofsted/cqc|and|&|monitoring"
    r"|\w+day)\s+){0,5}(?:(?:re-?)?(?:inspection|visit)|field ?work)\b"
    r"(?!(?:[’']s)?\s+(?:report|outcome|letter|framework|regime|handbook|findings)\b)",
)
VISIT_AND_BY_WHOM = any_case(
    r"\b(?:re-?)?(?:inspection|visit|inspected|visited)\b(?! (?:reports?|outcomes?|letters?)\b)"
    r"(?:(?!\b(?:notif\w+|inform\w+|told|warned|announc\w+|publish\w+|report\w*|letter)\b)"
    r"[^.;,]){0,120}? by (?:the )?(?:ofsted|cqc|care quality commission)"
    r"(?:(?:,? and|,| &|/) (?:the )?(?:ofsted|cqc|care quality commission))?(?: \([^()]*\))?"
    r" (?:in|on|from|between|during) (?:early |late |mid-)?(?:\w+day,? )?(?:the )?$"
    r"|\b(?:full|previous|last|latest|first|area|joint|send) (?:re-?)?(?:inspection|visit),"
    r" (?:held |which was )?(?:in|on|from) $"
)
"""The name of a visit with that of the inspectors, or set apart by a comma, before its date."""
REPORT_ON_VISIT_IN = any_case(
    r"\b(?:reports?|letter|findings) (?:on|of|about|from) (?:the |our |its |their )?"
    r"(?:[\w-]+ ){0,4}?(?:inspection|re-?visit|visit)(?: of (?:[\w’'&-]+ ){1,5}?| )(?:in|from) $"
)
OUT_ON_ITS_DAY = any_case(
    r" (?:(?:was|were|is|are|has been|have been) (?:now )?(?:published|released|out)|came out"
    r"|come out|comes out|appeared) (?:today|yesterday|(?:this|last|on) \w+)"
)
"""What stands before and behind the date of a visit whose report came out on another day."""
VISIT_IN = any_case(
    r"(?:^|[.;])(?:(?!\b(?:notif\w+|inform\w+|told|warned|announc\w+|confirm\w+)\b)[^.;])*"
    r"\b(?:re-?)?(?:inspection|visit)(?: (?:of|to) (?:(?!\w+ed )[\w’'&-]+ ){1,6}?| )"
    r"(?:in|on|from|between|during) (?:early |late |mid-)?(?:\w+day,? )?(?:the )?$"
)
BY_INSPECTORS = any_case(
    r" (?:(?:made|carried out|conducted|undertaken) )?(?:jointly )?by (?:the )?(?:ofsted|cqc"
    r"|care quality commission|inspectors|inspectorates)\b"
)
"""The name of a visit before its date, and whose it was behind it."""
NUMERIC = re.compile(r"\d+([/.-])\d+\1\d+")
PAPER = re.compile(r",\s+(?:[A-Z]\w+\s?){1,4}:")
LABELLED = any_case(r"\W*+(?:date|posted|published|updated)?\W*+")
INSPECTORS = any_case(r"ofsted|\bcqc\b|care quality|inspect|revisit|re-visit|watchdog")
VISITING = any_case(
    r"inspect|visit(?!s? to (?:the|our|its) (?:web)?(?:site|page))|ofsted|\bcqc\b|assessment|review"
    r"|another look|agencies|regulators|watchdog"
    r"|dates are|on[- ]?site\b|field ?work|\b(?:the|a|their|its|his|her) (?:monitoring )?team\b"
    r"|\bturn (?:came|was)\b"
    r"|(?:provision|services|partnership|local area)\b[^.;]{0,120}\b(?:was|were) assessed\b"
    r"|\b(?:team|party) (?:came|returned|went|was)\b"
    r"|\bthey (?:came (?:to|again|back)|(?:were|came) (?:last )?(?:with us|here|to see us))\b",
)
GOVERNMENT = re.compile(
    r"\b(?:DfE|Department (?:for|of) Education|NHS England|[Mm]inister)\b",
)
OF_A_SCHOOL = re.compile(
    r"\b(?:inspected|inspection of) (?:[A-Z][\w’'-]+ ){1,4}(?:School|College|Academy|Nursery)\b"
    r"[^.;,]{0,30}$"
)
"""The inspection of one school, before its date."""
NOTICE_MONITORED = any_case(r"\bmonitoring visit\b.*\bnotice\b", re.DOTALL)
"""A visit of the department under an improvement notice, in one sentence."""
OTHER_VISITS = any_case(
    r"\b(?:home|school|monthly|weekly|quality assurance|assurance) visits?\b"
    r"|\bvisits (?:had|have|has|were|are|will|would|began|begin|started)\b"
)
"""Visits by others, of whom there are many: inspectors come on one."""
REHEARSED = any_case(
    r"\b(?:mock|practice|trial|peer) (?:\w+ )?(?:inspection|visit|review|challenge)s?\b[^.;:]*$"
)
"""A rehearsal of an inspection, before a date."""
GRADES = any_case(
    r"\brequires improvement\b|\b(?:rated|graded|judged)\W+(?!how\b)(?:\w+\W+){0,2}(?:good"
    r"|inadequate|outstanding)\b|\bilacs\b|\bjtai\b",
)
BEGINNING = any_case(
    r"\b(?:start|beg[aiu]n|saw|new|since|launch|introduc|brought in|took effect|commissioned|asked"
    r"|dates? from|format|gave|came in)\w*",
)
BRINGS_IN = any_case(
    r"\b(?:bring(?:s|ing)? in|introduc(?:e|es|ing))\b (?:\w+ ){0,3}?new (?:\w+ ){0,3}?"
    r"(?:inspections|inspection (?:framework|regime|arrangements))\b",
)
"""What says that a kind of inspection begins, not one of an area."""
FROM = any_case(r"\bfrom\s*$")
FRAMEWORKS_BEGAN = any_case(r"(?:1 )?may 2016|january 2023|2016")
"""When the two frameworks took effect."""
HEADING = any_case(r"\b(?:report|plan|statement|letter|update|outcome|minutes|decision|notice)s?\b")
ADJACENT = any_case(r"\b(?:inspection|re-?visit|visit)\W*$|\b(?:inspection|visit)s? \(?$")
DONE_ON_THE_DAY = any_case(
    r"\b(?:notified|informed|told|published|released|announced|issued|received|notice|contacted)\b"
    r"[^.;,]{0,80}\b(?:inspection|visit"
    r"|re-?visit)\b[^.;,]{0,25}\bon\s+(?:\w+day,?\s+)?(?:the\s+)?$",
)
"""What happened on a day in connection with an inspection ("was notified of its
inspection on …").
"""
FINDINGS_PUBLISHED = any_case(
    r"(?<!has )(?<!have )(?<!been )\b(?:published|released|issued|brought out|received|got) "
    r"(?:the|its|their|an?|our) (?:[\w’'-]+ ){0,3}?"
    r"(?:reports?|findings|outcomes?|letter|results?|verdict|judge?ments?) (?:of|on|about|into) "
    r"(?:(?!(?:carried|held|conducted|made|done|took|during|that|which)\b)[\w’'-]+ ){0,6}?"
    r"(?:inspection|visit|re-?visit)(?: of (?:[\w’'-]+ ){0,5}?[\w’'-]+)? (?:in|on)\s+"
    r"(?:\w+day,?\s+)?(?:the\s+)?$",
)
"""What was published of an inspection in a month: it may be that of the publication."""
OTHER_DAY = any_case(r"\d|\b(?:today|yesterday|recently|just|this (?:week|month)|last week)\b")
"""What says when, before a further date in the sentence."""
ARRIVED = any_case(
    r"\b(?:letter|e-?mail|notice|draft|call|message)\b[^.;]{0,240}\b(?:came|reached|arrived|got to"
    r"|went out|was sent|received)\b[^.;,]{0,50}\bon\s+(?:\w+day,?\s+)?(?:the\s+)?$"
    r"|\b(?:statement|plan|wsoa|response|letter)\b[^.;]{0,90}\b(?:went|(?:was|were|been) (?:sent"
    r"|submitted|forwarded|delivered|handed(?: in)?)) to\b(?:(?!\b(?:inspected|visited|came|when"
    r"|during|inspection|visit)\b)[^.;]){0,200}\bon\s+(?:\w+day,?\s+)?(?:the\s+)?$",
)
"""What reached somebody on a day: a letter, not the inspectors."""
THAT_WAS = any_case(r"\b(?:that|this) (?:was|is|came) (?:on )?(?:\w+day,?\s+)?(?:the\s+)?$")
"""The day of what was said before."""
MEETING_HELD = any_case(
    r"(?:\b(?:meetings?|month(?:ly)? review|progress review|stocktake)"
    r"|(?:\bqa\)?|assurance) visits?)\b"
    r"(?:(?!\b(?:inspect|re-?visit|visit)\w*)[^.;]){0,80}"
    r"\b(?:held|made|t(?:ook|akes?|aking) place|be|been|is|was|were)\b(?: \w+){0,3}?"
    r" (?:on|in|for)\s+(?:\w+day,?\s+)?(?:the\s+)?$",
)
"""A meeting or a review that was held, if only with inspectors."""
HEADLINE = re.compile(r"\s*[:–—-]\s")
"""What follows the date of an entry in a list of news."""
_WHO_COMES = (
    r"(?:inspectors?|inspectorates?|(?:inspection|monitoring) team|ofsted|cqc"
    r"|care quality commission|watchdogs?|regulators)"
)
_LEADS_TO_DATE = (
    r"(?:(?:the )?(?:week (?:commencing|beginning|of)|w/c) |(?:early|late|mid)[ -]|the )?"
    r"(?:\w+day,? )?(?:the |\()?$"
)
_OF_OTHER_SERVICES = (
    r"(?:children[’']s|social|schools?|colleges?|homes?|nurser\w+|fostering|adoption|safeguarding"
    r"|youth|areas|councils|hospitals?)"
)
_WE_CAME = r"\bwe came to (?!(?:you|your|see|the|an?|this|that|our|it)\b)[\w’'-]+"
WE_CAME = any_case(rf",? {_WE_CAME}")
"""What inspectors write behind the month in which they came."""
THEIR_COMING = any_case(
    r"\b(?:before|until|and then|then|by|and) (?:(?:they|inspectors) )?"
    r"(?:arriv(?:e|ing)|com(?:e|ing)|visit(?:ing)?|go(?:ing)? (?:in)?to)\b[^.;:,]{0,50}? on "
    r"(?:\w+day,? )?(?:the )?$"
    r"|\bafter (?:visiting|inspecting|calling (?:in )?on|(?:a|their) visit to)\b[^.;:,]{0,50}? in "
    r"(?:early |late |mid-)?$"
    r"|\bthey (?:were|are|will be) in (?:the|our) (?:borough|city|county|town|area|district|island)"
    r" (?:on|in|from) (?:early |late |mid-)?$"
    r"|\bwhat (?:the )?(?:ofsted|inspectors|watchdogs)(?: and (?:the )?cqc)? (?:had )?"
    r"(?:saw|found|seen|heard) in (?:early |late |mid-)?$",
)
"""What stands before the day on which those come who are inspectors."""
WILL_BE_HERE_THEN = any_case(
    r",? (?:they|inspectors|the (?:inspection )?team)(?:[’']ll| \w+)? be (?:in|at|with us|here"
    r"|there|among|on[- ]?site|out and about)\b"
)
"""Where inspectors will be on the day before these words."""
SEEN_THEN = any_case(
    r"\b(?:you|families|schools|people|staff)(?:[’']ll| will) see (?:them|inspectors|the team)\b"
    rf" (?:in|at|around|out|here|on[- ]?site)\b[^.;:]{{0,50}}? (?:on|in|from) {_LEADS_TO_DATE}"
)
"""When inspectors will be seen about."""
CAME_ON = any_case(
    rf"\b{_WHO_COMES}(?:,? (?:who|which))? "
    r"(?:(?:have|had|has|jointly|together|last|first|both|again) ){0,2}"
    rf"(?:(?:re-?)?inspected|monitored)\b"
    rf"(?:(?!\b(?:{_OF_OTHER_SERVICES}|and (?!the\b|its\b|of\b|\(?[a-z]+\)? in\b)\w+ed"
    r"|publish\w*|report\w*|found|said|told)\b)[^.;:]){0,110}?"
    rf" (?:on|in|from|between|during) {_LEADS_TO_DATE}"
    rf"|\b{_WHO_COMES} (?:will |are to )?(?:begin|began|start(?:ed)?)"
    rf" (?:touring|visiting|to visit)\b[^.;:]{{0,60}}? (?:on|in|from) {_LEADS_TO_DATE}|"
    rf"\b{_WHO_COMES}\b(?![’']s)"
    r"(?:(?!\b(?:that|publish\w*|report\w*|letter|notif\w*|wrote|said|told)\b)[^.;:]){0,50}?"
    r"(?:\b(?:came|come|coming|visited|arriv\w+|returned|went (?:to|into|in|back|there)"
    r"|were (?:back|here|there|in|at|with)"
    r"|(?:will|(?:have|had|has)(?: \w+)?) be(?:en)? (?:back|here|there|in|at|with|on[- ]site))\b)"
    r"(?:(?!\b(?:meeting|workshop|event|session|conference|webinar|view|conclusion|decision|touch"
    r"|contact|report\w*|publish\w*|letter|out)\b)[^.;:,]){0,50}?"
    rf" (?:on|in|from|between|during|for) {_LEADS_TO_DATE}"
    rf"|\bwhere (?:the )?{_WHO_COMES}(?: and (?:the )?{_WHO_COMES})?"
    rf" (?:(?:had |have )been|were|went|called) (?:on|in|from|between|during) {_LEADS_TO_DATE}"
    r"|\bthey(?:[’']d| had| have|[’']ve| are|[’']re| will be)? (?:(?:came|come|coming|returned"
    r"|arriv(?:ed|ing))(?: back| again| here)?"
    r"|got here|been here)(?: to (?:[\w’'-]+ ){0,3}[\w’'-]+)?"
    rf" (?:on|in|from|since) {_LEADS_TO_DATE}"
    rf"|{_WE_CAME}(?: [\w’'-]+){{0,3}} (?:on|in|from|between) "
    rf"{_LEADS_TO_DATE}",
)
"""The coming of inspectors before a date."""
_EXAMINED = r"examined|scrutinised|looked (?:at|into)"
_PUT_TO_THE_TEST = r"put (?:to the test|under (?:scrutiny|the (?:microscope|spotlight)))"
_BOTH = rf"{_WHO_COMES}(?: (?:and|or|with) (?:the )?(?:cqc|{_WHO_COMES}))?(?: \(\w+\))?"
LOOKED_AT = any_case(
    r"\b(?:send|provision|services|partnership|arrangements|support|local area|authority|council"
    r"|weaknesses)(?: in [^.;:,]{3,40}?)? (?:was|were|had been)"
    rf" (?:(?:jointly|both|last|all) )?(?:{_EXAMINED}|assessed|tested|studied"
    rf"|{_PUT_TO_THE_TEST})\b"
    rf"(?: by [^.;:,]{{3,70}}?)? (?:in|on|from|between|during|over) {_LEADS_TO_DATE}"
    r"|\bput (?:[\w’'-]+ ){0,4}?(?:send|special needs) (?:\w+ ){0,2}?under the "
    r"(?:microscope|spotlight)"
    rf"(?: for (?:[\w-]+ ){{1,4}}?)?,? ?(?:in|from|between|during) {_LEADS_TO_DATE}"
    rf"|\bvisit,? (?:that |which )?(?:the )?{_BOTH} (?:had )?(?:paid|made)(?: to [^.;:,]{{2,40}}?)?"
    rf" (?:in|on|from|between|during) {_LEADS_TO_DATE}"
    rf"|\b{_BOTH} (?:had )?(?:found|saw|seen|came (?:up)?on|came across|uncovered|met with) in"
    rf" (?:the |our )?(?:[\w’'&-]+ ){{1,5}}(?:in|on|from|between|during) {_LEADS_TO_DATE}",
)
"""What inspectors looked at, or found in an area, before a date."""
THAT_VISIT = any_case(r"\b(?:(?:of|from) )?(?:that|the|this) (?:visit|inspection)\b")
NAMED_BY_WHO = any_case(
    r"\b(?:re-?)?(?:inspection|visit) (?:made |carried out |held )?by (?:the )?"
    rf"(?:(?:{_WHO_COMES}|cqc|and|the|\(\w+\)|hmi) ?)+(?:(?:together|jointly),? )?,?\s?in "
    r"(?:early |late |mid-)?$",
)
"""A visit by its name and the inspectors', before its month."""
WERE_HERE = any_case(
    rf"\b{_WHO_COMES},? (?:(?:who )?were )?in (?:the |our )?\w+ (?:for|during|over)"
    r" [^.;:,]{0,40}"
    r"\b(?:in|of) (?:early |late |mid-)?$"
    rf"|\b(?:tracked|seen|met|visited|interviewed|spoken to) by (?:the )?{_WHO_COMES}\b"
    r"[^.;:,]{0,40}? (?:in|last) (?:early |late |mid-)?$"
    r"|\barea send(?: inspection)?, $",
)
"""Where inspectors were, or whom they saw, before a month."""
AFTER_THEIR_STAY = any_case(
    r"\W*(?:after|during|over|in|following) (?:an?|the|their|one|two|three|four|five|\d|several)"
    r" (?:\w+ )?(?:days?|weeks?|fortnight|stay|visit) (?:in|at|with) (?!which\b|whose\b)"
    r"(?:[\w’'&-]+ ){1,6}?in (?:early |late |mid-)?"
)
AND_THEY = any_case(rf",? (?:the )?(?:joint )?{_WHO_COMES}\b(?![’'])")
"""Where a sentence says that inspectors were before a month, and that they do something after."""
WHILE_HERE = any_case(
    rf",? (?:while|when|as) (?:the )?(?:(?:ofsted|cqc|and|the) ){{0,4}}{_WHO_COMES}\b"
    r"[^.;:,]{0,20}?\b(?:were|was) (?:in|at|here|there|with us|on[- ]site)\b",
)
"""The stay of inspectors behind a date."""
_NO_PAPERS = (
    r"(?:(?!\b(?:plans?|strateg\w+|report\w*|polic\w+|budget|by|contracts?|published|proposals?"
    r"|figures|data|bids?|papers?)\b)[^.;])"
)
SERVICES_SEEN = any_case(
    rf"(?:^|[;:]\s){_NO_PAPERS}*?\b(?:services?|provision|arrangements|support|partnership|area"
    rf"|borough|county|city|town|council|what)\b{_NO_PAPERS}{{0,120}}\b(?:was|were"
    rf"|(?:had|has|have) been) (?:(?:jointly|together|recently|last|all) )?(?:{_EXAMINED}"
    r"|put under the microscope)"
    rf"(?: by (?:(?:the )?{_WHO_COMES}(?:,? and |/)?)+)? (?:in|during|over|from|between|on)"
    rf" {_LEADS_TO_DATE}"
)
"""Services for SEND that were looked into, before when that was."""
OF_SEND = any_case(r"\bsendi?\b|\bspecial (?:educational )?needs\b|\blocal area partnership\b")
IT_LASTS = any_case(
    r"\W*(?:it|this|that|they|the (?:re-?visit|inspection|visit))"
    r" (?:(?:will|is to|are to|is going to|was to) )?"
    r"(?:last|run|go on|take place|be held|be here|took place|ran|lasted|was held)s?"
    rf"(?: for (?:[\w-]+ ){{1,3}}?)?,? ?(?:from|between|over)? {_LEADS_TO_DATE}"
)
"""What is said of the days of an inspection that the sentence before announces."""
STARTS_ON = any_case(
    r"\W*(?:the |its |their )?(?:start|beginning|first day)(?: date)?"
    rf"(?: (?:is|was|will be)(?: (?:on|set for|planned for))?|\s?[:–—-]) {_LEADS_TO_DATE}"
)
"""A sentence that gives the first day of what the one before it is about."""
HEADS_WITH_DAYS = any_case(
    r"\W*(?:(?:joint|local|area|send|ofsted|cqc|and|ofsted/cqc) ){0,5}(?:re-?)?(?:visit|inspection)"
    r" (?:of|to|in) (?:(?!\b(?:report\w*|publish\w*|plan|survey|letter|outcome)\b)[^.;:,]){3,110}?"
    r" (?:from|between)\s+(?:\w+day,? )?(?:the )?$"
)
"""A line that names a visit, before its days."""
HERE_SINCE = any_case(
    rf"\b(?:{_WHO_COMES}|they)(?: have| had| has|[’'](?:ve|d)) been"
    r" (?:back|here|there|in|at|with|on[- ]site)\b[^.;:]{0,40} since (?:\w+day,? )?(?:the )?$",
)
RAN_FROM = any_case(
    r"\b(?:inspection|(?:re-?)?visit|field ?work|on[- ]?site (?:work|activity|phase)"
    r"|inspectors[’'] work)\b(?P<who>, (?:which|that)\b| (?:which|that)\b)?"
    r"(?:(?!\b(?:report\w*|publish\w*|letter|plan|notice|surveys?|meetings?|framework|regime"
    r"|cycle|programme|group|training|action|board)\b)[^.;:,]){0,80}?"
    r"\b(?:began|begun|begins?|beginning|start(?:s|ed|ing)?|commenc(?:es?|ed|ing)|t(?:ook|akes?)"
    r" place|taking place|carried out|held|conducted|ran|runs?|lasted|(?:got|gets) under way"
    r"|(?:was|were)(?= (?:on|in|from|between|over)\b))"
    rf"\b(?: here| last| again)?(?: (?:on|in|from|between|over))? {_LEADS_TO_DATE}"
    rf"|\b(?:inspection|(?:re-?)?visit)(?P<whose>,? (?:that|which)) (?:the )?{_WHO_COMES}"
    r"\b[^.;:,]{0,60}? (?:held|paid|made|carried out|conducted|undertook|did|had)\b"
    r"(?: (?:in|at|across|to|there|here|us|it|the (?:area|borough|county|city|town))"
    r"(?: (?:the )?(?:[\w’'&-]+ ){0,2}?[\w’'&-]+)?)? (?:on|in|from|between|during|over)"
    rf" {_LEADS_TO_DATE}",
)
"""The beginning of an inspection before a date."""
AFTER_ONE = any_case(
    r"\b(?:since|after|following|prepar\w*|ready|before|new|framework)\b[^.;:]{0,30}$"
)
"""What something else may begin after, or get ready for."""
MET_INSPECTORS = any_case(
    rf"\b(?:met|spoke (?:to|with)|talked (?:to|with))\b[^.;,]{{0,20}}\b{_WHO_COMES}\b"
    r"(?:(?!\b(?:that|publish\w*|report\w*|meeting)\b)[^.;:,]){0,50} in (?:early |late |mid-)?$"
    rf"|\b{_WHO_COMES} (?:had )?(?:met|spoke (?:to|with)|talked (?:to|with))\b"
    r"(?:(?!\b(?:that|publish\w*|report\w*)\b)[^.;:,]){0,60} in (?:early |late |mid-)?$",
)
MEETS_INSPECTORS = any_case(
    rf"\b(?:meet|meeting|met|speak to|talk to)\b[^.;,]{{0,20}}\b{_WHO_COMES}\b[^.;]{{0,60}}$"
    rf"|\b{_WHO_COMES}\b[^.;,]{{0,60}}\b(?:meet|met|meeting)\b[^.;,]{{0,40}}$",
)
"""A meeting with inspectors before its day."""
MEETING_FOR_FAMILIES = any_case(
    r"\b(?:meetings?|webinars?|focus groups?|sessions?|events?|drop-?ins?|workshops?)"
    r" (?:with|for|of) (?:(?:the|our|its|local|some) )*"
    r"(?:parents?|carers?|famil(?:y|ies)|young people|children|pcf)\b[^.;]{0,60}$",
)
"""A meeting that inspectors hold with families, before its day."""
WHEN_THEY_MET = any_case(
    rf",? (?:[\w’'-]+ ){{0,6}}?(?:met|spoke to|talked to) (?:the )?{_WHO_COMES}\b"
)
OPENS_IN = any_case(r"\W*in\s+(?:early |late |mid-)?")
"""The month of a meeting with inspectors, which is that of their visit."""
OPENS_FROM = any_case(r"\W*(?:between|from|over|on)\s+(?:\w+day,? )?(?:the )?")
WHILE_THEY_MET = any_case(
    rf",? (?:[\w’'-]+ ){{0,3}}?{_WHO_COMES}"
    rf"(?: (?:\w+ ){{0,2}}?(?:and|from|of) (?:the )?{_WHO_COMES})*"
    r" (?:met|spoke|talked|heard|listened|looked|read|went)\b"
)
"""What inspectors did on the days with which a sentence opens."""
WHEN_THEY_CAME = any_case(
    rf",? when (?:the )?(?:{_WHO_COMES})(?: and (?:the )?{_WHO_COMES})? (?:(?:last|first) )?"
    r"(?:inspected|visited|came|were here|were with us)\b"
)
"""What stands behind a month in which inspectors came and something else was done."""
WAS_INSPECTED = any_case(
    r",? (?:[\w’'(),-]+ ){1,36}?(?:was|were|had been) (?:\w+ )?"
    r"(?:(?:inspected|visited) (?:by|together)\b"
    rf"|(?:{_EXAMINED}|assessed|{_PUT_TO_THE_TEST})"
    r" (?:by (?:the )?(?:ofsted|cqc|care quality|inspectors)"
    r"|(?:in|within|under|as part of) (?:the|an?) (?:(?!peer|mock|practice|internal|trial)[\w-]+ )"
    r"{0,5}?inspections?)\b)"
)
"""What was inspected on the days with which a sentence opens."""
SINCE_THEY_CAME = any_case(
    rf"\bsince (?:(?:the |our |its )?(?:inspection|visit)|(?:the )?{_WHO_COMES}(?: and (?:the )?"
    rf"{_WHO_COMES})? (?:were|came|visited|left)\b[^.;,]{{0,20}})(?:,| and) [^.;]*$"
)
"""What has happened since a visit, before its own date."""
IN_LABEL = any_case(r"\((?:(?:re-?)?visit|inspection|visited|inspected):?\s+(?:in |on |from )?$")
"""A label in brackets before the date of a visit."""
