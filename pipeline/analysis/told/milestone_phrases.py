"""The words by which publications tell the stages of an area's case.

A stage is told by a noun and a verb in one sentence: the plan was submitted, the notice lifted, the
board met. What stands before the verb says whether it happened, is to happen, or did not.
"""

import re
from typing import NamedTuple

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.analysis.vocabulary.numbers import spelt
from pipeline.model.terms import Stage


class Telling(NamedTuple):
    """How a stage is told: what it happens to, and by which verb (or other words).

    `loose`: by words that tell it only together with the day on which it happened.
    """

    stage: Stage
    noun: Rule
    verb: Rule
    loose: bool = False


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


PLAN = Rule(
    ("plan", "statement", "strategy", "wsoa", "pap", "app"),
    r"\b(?:priority action plans?|written statements?(?: of action)?|wsoas?"
    r"|accelerated (?:progress|action) plans?"
    r"|(?:send |joint |area |partnership |strategic )?(?:improvement|action) plans?"
    r"|strategic plans?|(?:send|inclusion) (?:and (?:send|inclusion) )?(?:strategy|plan)"
    r"|pap|app|(?:the|our|this|its|their) (?:joint |new |final |revised |refreshed |updated )?"
    r"(?:plan|statement|strategy)"
    r"|a plan(?= (?:that|which) (?:covers|answers|addresses|sets))"
    r"|(?:\A|(?<=[:.,;] )|(?<=[-–)] ))(?:revised |joint )?(?:plan|statement)"
    r"(?= (?:is |was |has been |had been |must be )?(?:sent|submitted|lodged|handed in|went|due"
    r"|judged|found|deemed|fit|ok\b|ok[’']?[de]|accepted|approved|agreed|satisf))"
    r")\b"
    r"(?! of the national)",
)
NAMED_PLAN = _words(
    r"\b(?:priority action plan|written statement of action|accelerated (?:progress|action) plan"
    r"|wsoa|(?:send )?(?:and inclusion )?strategic plan|send (?:and inclusion )?strategy"
    r"|send improvement plan)\b"
)
"""What the title of a page that is the plan calls it."""
ANY_PLAN = _words(r"\b(?:plan|wsoa|statement of action)\b")
"""What the title of a plan has, where the page is known to be one that answers inspectors."""
IN_BRACKETS = re.compile(r"\([^()]*\)")
"""What a title adds of a plan: when it was published."""
SAID_OF_A_PLAN = _words(
    r"\b(?:publish\w*|submi\w+|(?<!as )approv\w+|(?<!as )accept\w+|requir\w+"
    r"|progress(?! plan)|response|draft|review\w*|minutes|agenda|item|letter|council|committee"
    r"|board|sent|late|delay\w*|inspect\w*)\b"
)
"""What shows that a title is not that of a plan, but of something said of it."""
PLAN_OR_IT = Rule(
    (*PLAN.words, "it", "this "),
    PLAN.written + r"|\bit(?=[’']s )|\b(?:it|this)"
    r" (?=is|was|has|had|met|meets|went|arrived|must|should|will|may|can)"
    r"|(?<=deem )it\b|(?<=find )it\b|(?<=found )it\b|(?<=sent )it\b|(?<=send )it\b"
    r"|(?<=submitted )it\b|(?<=published )it\b|(?<=submitting )it\b|(?<=producing )it\b"
    r"|(?<=agreed )it\b|(?<=approved )it\b|(?<=accepted )it\b|(?<=cleared )it\b",
)
NAMES_A_NOTICE = _words(r"\b(?:under|given|had|served with) (?:an? |the )?(?:\w+ )?notice\b")
"""How a sentence names a notice, so that "it" in the next can mean that."""
NOTICE = Rule(
    ("notice", "direction"),
    r"\b(?:(?:non-statutory |statutory |send |dfe |revised |updated )?improvement notices?"
    r"|statutory directions?|statutory notices?|(?:an?|the|this) notice to improve"
    r"|(?:the|this|that|its|a revised|an updated|a new) (?:notice|direction)"
    r"|a notice(?= (?:on|in|dated|of) (?:\w+day,? )?\d))\b",
)
NAMED_NOTICE = Rule(
    ("notice", "direction"),
    r"\bimprovement notice|\bstatutory (?:direction|notice)"
    r"|\b(?:an?|the|this) notice to improve",
)
NOTICE_OR_IT = Rule(
    (*NOTICE.words, "it "),
    NOTICE.written + r"|\bit (?=is|was|has|had)",
)
LATER_VERSION = Rule(
    ("version", "updated", "refreshed"),
    r"\b(?P<version>version (?:history|control|1\.[1-9]|[2-9]))"
    r"|\b(?:updated|refreshed) (?:plan\b|version\b|in\b|on\b|\d|[a-z]{3,9} 20\d\d\b)",
)
"""What tells a plan that was published before, on another day than this version of it."""
FIRST_VERSION = _words(
    r"\b(?:first published|(?:version |v)?1(?:\.0)?[ |:,–-]+(?:was |first )*published)(?: on)?:? "
)
"""What leads to the day on which the first version of a plan was published."""
INSPECTION = Rule(
    ("inspect", "visit"),
    r"\b(?:inspection|inspect|inspectors|re-?inspection|revisit|re-visit|monitoring visit)\b",
)
RETURN = Rule(
    ("monitoring", "visit"),
    r"\b(?:monitoring (?:inspections?|visits?)|re-?visits?|re-visits?)\b",
)
BOARD = Rule(
    ("board",),
    r"\b(?:send|improvement|partnership|assurance|inclusion|programme|strategic)"
    r"(?: (?:and|&) \w+)?(?: (?:improvement|partnership|assurance|strategic|executive"
    r"|programme|governance|inclusion))? board\b",
)

_MET = any_case(
    r"\b(?:met|meets?|meeting (?=my)|held|hold|took|took place|take place|attended|had|was|were|be"
    r"|(?<=progress )with us"
    r"|came|on|of|in|by officials)\b|[,:] (?=\d{1,2} [a-z])"
)

_INSPECTORATES = (
    r"(?:(?:the )?(?:ofsted|cqc|hmc?i|inspectorates?|inspectors|department|dfe)"
    r"|(?:his|her) majesty)"
)
_READERS = (
    r"(?:(?:the|all|our) )?(?:parents|famil|cabinet|schools|scrutiny|council|members|board"
    r"|partners|committee|forum)"
)
"""Who also gets a plan, and is not the one that asks for it."""
_SPOKEN = (
    r"(?:explain|present|show|describ|report|talk|apologi|respond|complain|compar|point|listen"
    r"|work|agree|shar|link|relat|commit|discuss|refer|requir|ask|need|expect|oblig|determin|invit)"
)
"""How verbs begin by which a plan does not go to anybody."""
_CONTENT = (
    r"(?:approv(?:e|es|ed|al)|accept(?:s|ed|ance)?|endors(?:es|ed|ement)|clear(?:s|ed|ance)"
    r"|(?:content|satisfied|happy) with|green light|go-?ahead|thumbs up|signed? off|the nod"
    r"|good enough|strong enough|as it stands|blessing|satisfactory|suitable|adequate|sound|passed"
    r"|fit(?: for purpose)?|ok[’']?(?:d|ed|ayed)?|me(?:t|ets) (?:the |its |all )?requirements?)"
)
"""How inspectors or officials say that a plan will do."""

TELLINGS = (
    Telling(
        Stage.PLAN_DUE,
        Rule(("letter", "report"), r"\b(?:letter|report)\b"),
        any_case(r"\b(?:received|reached us|arrived)\b"),
    ),
    Telling(
        Stage.PLAN_SUBMITTED,
        PLAN,
        any_case(
            r"\b(?:re-?submitt?(?:ed|ing)?|submission|handed in|hand in|lodged?"
            r"|(?:went|gone) in(?= on )"
            r"|produce(?= (?:an?|the|its|their) )"
            r"|asked (?:\w+ ){0,2}?for(?= (?:an?|the|its|their) [^.;]{0,60}\bby (?:\w+day,? )?\d)"
            r"|submi(?:t|tted|tting)"
            r"(?! (?:an?|the|his|her|their) (?:\w+ )?(?:report|update|paper|question)s?\b)"
            r"|(?:sent|send) (?:ofsted|hmci|(?:the )?(?:inspectorates|inspectors|department|dfe))"
            r"|(?:sent|send|delivered|gone|handed) (?:\w+ ){0,4}?to"
            r" (?:ofsted|hmci|the inspectorates|inspectors|the department|the dfe|dfe|his majesty)"
            r"|(?:had been |was |were |(?<=\bplan )|(?<=\bstatement ))sent(?: in)?"
            r"(?= on | in |[.,;])"
            r"|(?:sent|send) it(?= on| in| to)"
            r"|(?:went|be) (?:to|with) (?:ofsted|hmci|inspectors|the inspectorates|the department)"
            r"|reach(?:es|ed)? (?:ofsted|hmci|inspectors|the inspectorates)"
            r"|received by (?:\w+ ){0,3}?(?:ofsted|hmci|inspectors|dfe"
            r"|department)|(?<!was )(?<!were )(?<!been )due(?= (?:with|at|by|on|in) )"
            r"|deadline(?= for )"
            r"|to be received(?= (?:by|before|no later than) (?:\w+day,? )?\d)"
            rf"|{_INSPECTORATES} have(?= (?:the|our|its|their|a) )|go(?= to {_INSPECTORATES}))\b"
        ),
    ),
    Telling(
        Stage.PLAN_SUBMITTED,
        PLAN,
        any_case(
            r"\b(?:sent(?: off| in)?(?= (?:the|our|its|their) (?:\w+ ){0,4}?(?:plan|statement)\b"
            rf"(?![^.;]{{0,60}}\bto {_READERS}))"
            rf"|(?!{_SPOKEN})(?:[a-z]+ed|went|left|gone|taken|given|put|sent) (?:\w+ ){{0,4}}?"
            rf"(?:to|with|for) (?:both )?{_INSPECTORATES}"
            rf"|{_INSPECTORATES} (?:had |have |has )?(?:received|got)(?= (?:the|our|its|a) )"
            rf"|(?<!agreed )with {_INSPECTORATES}(?= (?:by|on|since|before|in) )"
            r"|(?:arrived|went in|(?:handed|sent) (?:it |this )?(?:in|off)|des?patched|filed|lodged"
            r"|posted|(?:that|which) (?:you|we|they) sent(?: us| in)?)(?= on (?:\w+day,? )?\d))\b"
        ),
        loose=True,
    ),
    Telling(
        Stage.PLAN_ACCEPTED,
        PLAN_OR_IT,
        Rule(
            (
                *(
                    "fit for purpose",
                    "acceptable",
                    "suitable",
                    "approve",
                    "accept",
                    "sign",
                    "agree",
                ),
                *("may ", "can "),
            ),
            r"\b(?:fit for purpose|(?:found|find) (?:it )?acceptable"
            r"|(?:wrote|written) to (?:\w+ ){0,2}?(?:accept|approve)"
            r"|and (?:was |were )?(?:then )?(?:accepted|approved|agreed)"
            r"(?= on (?:\w+day,? )?\d)"
            r"|(?:to agree|agree)(?= (?:an?|the) (?:\w+ ){0,3}?plan\b)"
            r"|suitable to be (?:put|carried|implemented)\b(?: \w+){0,2}"
            r"|told (?:us|the \w+) (?:on [^.;]{3,30} )?that (?:it|the \w+) "
            r"(?:is|was|has been|had been) (?:now )?(?:agreed|approved|accepted))\b"
            r"|\b(?:ofsted|hmci|inspectorates|inspectors|cqc|dfe|department|ministers?)\b"
            r"[^.;]{0,60}\b(?:may|can) (?:now )?be "
            r"(?:put into (?:effect|practice)|carried out|implemented)\b"
            r"|\b(?:ofsted|hmci|inspectorates|inspectors|cqc|dfe|department for education"
            r"|nhs england|his majesty[’']s chief inspector)\b(?:(?!\bnot\b)[^.;]){0,60}"
            r"\b(?:approved?|accepted?|signed off|sign off"
            r"|agreed(?! (?:with \w+ |to \w+ )?that))\b"
            r"|\b(?:approved|accepted|signed off|agreed) (?:\w+ ){0,3}?by (?:\w+ ){0,3}?"
            r"(?:ofsted|hmci|inspectorates|inspectors|cqc|dfe|department|nhs england)\b",
        ),
    ),
    Telling(
        Stage.PLAN_ACCEPTED,
        PLAN_OR_IT,
        Rule(
            (
                *(
                    "approv",
                    "accept",
                    "endors",
                    "clear",
                    "content",
                    "satisfied",
                    "happy",
                    "green l",
                ),
                *("ahead", "thumbs", "the nod", " enough", "it stands", "blessing", "sign"),
                *("satisf", "suitable", "adequate", "sound", "passed", "fit", "ok", "requirement"),
            ),
            rf"\b{_INSPECTORATES}\b(?:(?!\b(?:not|no|yet|until|before)\b)[^.;])"
            rf"{{0,60}}\b{_CONTENT}\b"
            rf"|\b{_CONTENT} (?:\w+ ){{0,3}}?(?:by|from) (?:\w+ ){{0,2}}?{_INSPECTORATES}\b",
        ),
        loose=True,
    ),
    Telling(
        Stage.PLAN_PUBLISHED,
        PLAN,
        any_case(
            r"\b(?:publish(?:es|ed|ing)?|publication|made public"
            r"|(?:was|were|came|be) out(?= (?:on|in|by) )|(?:is|are) (?:now )?"
            r"(?:online|available"
            r"|on (?:the|our) (?:\w+ ){0,2}?(?:website|local offer))"
            r"|(?:be|been|put|placed|went|gone) (?:\w+ ){0,2}?(?:online|(?:up )?here"
            r"|on (?:the|our|its) (?:\w+ ){0,2}?(?:website|internet|web|local offer)))\b"
        ),
    ),
    Telling(
        Stage.PLAN_PUBLISHED,
        Rule(("strateg",), r"\bstrategic (?:improvement )?plan\b"),
        any_case(r"\b(?:be|been) updated(?= by )"),
    ),
    Telling(
        Stage.NOTICE_VARIED,
        NOTICE,
        any_case(
            r"\b(?:var(?:y|ied|ies)|updated?|revised?|amend(?:ed)?|extend(?:ed)?|replaced?"
            r"|re-?issued?)\b"
        ),
    ),
    Telling(
        Stage.NOTICE_CLOSED,
        NOTICE,
        any_case(
            r"\b(?:clos(?:ed?|ing)|lift(?:ed|ing)?|withdr(?:awn|ew|aw)|revoked?|removed?|ended|discharged"
            r"|released from|(?:come|came|brought) to an end|rescinded|set aside"
            r"|no longer (?:subject|in (?:force|place))"
            r"|taken off|end(?=s\b| of the (?:improvement )?notice))\b"
        ),
    ),
    Telling(
        Stage.MONITORING_ENDED,
        Rule(
            ("monitoring", "oversight", "intervention", "challenge"),
            r"\b(?:formal|government|departmental|ministerial) (?:monitoring|oversight|intervention"
            r"|support and challenge)\b"
            r"|\b(?:monitoring|oversight|intervention) by (?:the )?(?:department|dfe|government)\b",
        ),
        any_case(
            r"\b(?:(?:has|have|had) (?:now )?(?:ended|ceased|stopped"
            r"|been (?:ended|lifted|closed|concluded))|(?:is|are|was|were) (?:now )?(?:ended|over"
            r"|lifted|concluded|at an end)|ended|(?:comes?|came|brought) to an end"
            r"|ends?(?= today| with this)|(?:is|are|was|were) no longer (?:needed|required)"
            r"|(?<=no more formal monitoring )(?:is|was) needed"
            r"|(?<=no further formal monitoring )(?:is|was) needed)\b"
            r"(?! (?:for|of) | (?:in|on) (?:one|two|three|some|part|the)\b)"
        ),
    ),
    Telling(
        Stage.NOTICE_ISSUED,
        NOTICE,
        any_case(
            r"\b(?:issu(?:ed?|es|ing)|served?|gave|given|received?|handed|imposed|placed under"
            r"|(?:came|arrived|dated|landed)(?= (?:on |in )?(?:\w+day,? )?\d)"
            r"|put under|placed on|put on|made subject|subject to|in receipt of)\b"
        ),
    ),
    Telling(
        Stage.ENGAGEMENT_MEETING,
        Rule(
            ("engagement", "inspectors", "met ", "ofsted", "hmi", "cqc"),
            r"\bengagement meetings?\b"
            r"|\b(?:leaders|the partnership|the council)\b[^.;:]{0,40}? met (?:with )?"
            r"(?:the )?inspectors\b"
            r"|\binspectors met (?:with )?the (?:local area )?partnership\b"
            r"|\b(?:dfe|department|officials)\b[^.;:]{0,30}? (?:had )?met (?:with )?"
            r"(?:leaders|the partnership)\b"
            r"|\b(?:ofsted|hmi|cqc|inspectors)\b[^.;:]{0,20} "
            r"(?=(?:had|held|came|joined|attended)"
            r" [^.;:]{0,30}\b(?:meeting|sit-?down|conversation|catch-?up|discussion)\b)",
        ),
        _MET,
    ),
    Telling(
        Stage.STOCKTAKE,
        Rule(
            ("stocktake", "review", "adviser", " stock", "meeting", "visit"),
            r"\bstocktakes?\b"
            r"|\b(?:six|nine|twelve|eighteen|6|9|12|18)[- ]month(?:ly)? review\b"
            r"|\bmet (?:with )?(?:the )?(?:department|dfe)(?:[’']s)? advisers?\b"
            r"|\b(?:first|second|third|fourth|fifth) review\b(?=[^.;]{0,20}\bnotice\b|\W|$)"
            r"|\breview by (?:the )?(?:dfe|department|officials)\b|\breview meeting\b"
            r"|\b(?:formal|progress|monitoring) review\b"
            r"(?= of (?:the |your |our )?(?:written|priority|accelerated|improvement|plan))"
            r"|\b(?:officials|the department|dfe)[^.;:]{0,90}\b(?:took|take) stock\b"
            r"|\b(?:officials|the department|dfe|advisers?)\b[^.;:]{0,40}"
            r"\breview(?:ed)? (?:(?:our|the|its|their) )?progress\b"
            r"|\b(?:review|reviewed)\b(?= of the (?:improvement )?notice| by officials)"
            r"|\bmeeting (?:held )?(?=with (?:the )?(?:dfe|department)\b)"
            r"|\b(?:dfe|department(?: for education)?)[’']s (?:\w+ )?(?:visit|review)\b",
        ),
        _MET,
    ),
    Telling(
        Stage.BOARD_MEETING,
        BOARD,
        any_case(
            r"\b(?:met|sat|convened|gathered|came together|heard(?= on )"
            r"|(?:to )?meets?(?= for the first time)|held its|hold its|will meet|to meet"
            r"|its (?:first|next|latest) meeting"
            r"|meeting (?:on|was held|took place|of \d)|board meeting"
            r"|meeting of (?=(?:\w+ ){1,4}?board\b)"
            r"|(?<=board )(?:of|on) (?=(?:\w+day,? )?\d{1,2} [a-z])"
            r"|(?:discussed|considered|reviewed|looked at|endorsed|agreed|approved|received)"
            r"(?= (?:\w+ ){0,4}?on (?:\w+day,? )?\d{1,2} [a-z]))"
        ),
    ),
    Telling(
        Stage.NOTIFIED,
        INSPECTION,
        Rule(
            ("notifi", "notice", "call", "informed", "told"),
            r"\b(?:notified|notification(?= (?:was|came|arrived|on)\b)"
            r"|(?:received|given|got) (?:\w+ ){0,2}?(?:notice|the call|a call)|gave notice"
            r"|(?:informed (?:us|the \w+|of)|told (?:us|the \w+))"
            r"(?! (?:of|about) (?:the|its) (?:outcome|results?|findings|report))(?! was\b)"
            r"(?! that (?:they|we|it) (?:judged|found|thought|saw|considered|accepted|w\w+))"
            r"|of which (?:\w+ ){1,4}?(?:was|were) (?:told|notified|informed)"
            r"|(?:told|informed) that (?!no\b)(?:(?!\b(?:had|been|and)\b)[^.]){0,40}"
            r"(?=\binspect)|(?:the|a) (?:call|phone call) (?:came|from))\b",
        ),
    ),
    Telling(
        Stage.NOTIFIED,
        Rule(("ofsted", "cqc", "commission"), r"\b(?:ofsted|cqc|commission)\b"),
        any_case(r"\bgave (?:us |the \w+ |\w+ )?notice(?= (?:on|of)\b)"),
    ),
    Telling(
        Stage.UNDER_WAY,
        INSPECTION,
        Rule(
            (" is ", " are ", " now ", " ha", " began ", " started ", "being inspected "),
            r"\b(?:(?:inspection|revisit|re-visit|visit|inspectors|fieldwork|field work)"
            r"(?: \w+){0,6}?,? (?:(?:is|are|now) (?:\w+ )?under ?way|(?:is|are) in progress"
            r"|(?:has|have) (?:now )?(?:begun|started|arrived)|(?:is|are) taking place"
            r"|(?:began|started) (?:on|today|this))"
            r"|being inspected (?:now|this|at the moment))\b",
        ),
    ),
    Telling(
        Stage.AWAITING_REPORT,
        INSPECTION,
        Rule(
            (" ha", " ended ", " concluded ", " finished ", " came to an end", "await"),
            r"\b(?:(?:inspection|revisit|re-visit|visit|inspectors|fieldwork|field work)"
            r"(?: \w+){0,6}? (?:(?:has|have) (?:now )?(?:ended|finished|concluded"
            r"|come to an end|been completed|left)|(?:ended|concluded|finished|came to an end)"
            r" (?:on|today|yesterday))|await(?:s|ing)? (?:\w+ ){0,3}?(?:report|letter|outcome"
            r"|findings))\b",
        ),
    ),
    Telling(
        Stage.REPORT,
        Rule(
            ("report", "letter"),
            r"\b(?:ofsted|cqc|commission|inspectors|inspectorates)\b[^.;]{0,40}? (?:their )?"
            r"report\b|\binspection (?:report|letter)\b",
        ),
        any_case(
            r"\b(?:of|dated|(?:was )?published(?: on)?) (?=(?:\w+day,? )?\d{1,2} [a-z]{3,9} 20\d\d)"
        ),
    ),
    Telling(
        Stage.MONITORING_DUE,
        RETURN,
        any_case(r"\b(?:expect(?:ed|s)?|due|within|about|approximately|anticipated?|likely)\b"),
    ),
)
"""Every way of telling, in order: of two for one noun and one verb, the first counts."""

SIGNS = (
    *("statement", "wsoa", "strategy", "direction", "engagement meeting", "fit for purpose"),
    *(
        "stocktake",
        "review",
        "dfe",
        "ofsted",
        "department",
        "officials",
        "adviser",
        "inspect",
        "revisit",
        "re-visit",
        "monitoring visit",
        "formal ",
    ),
)
"""Words in lower case, and beginnings of some, of which a sentence that tells a stage has one."""
OR_WORDS = Rule(
    ("plan", "pap", "app", "notice", "received", "board", "hmi"),
    r"\b(?:plans?|pap|app|notices?|received|board|hmi)\b",
)
"""Or one of these: whole words, as they are part of others too ("approach", "planet")."""
OTHER_PLANS = Rule(
    ("plan", "ehcp"),
    r"\b(?:education,? health (?:and|&) care|ehc|ehcp|individual|support|care|school|local"
    r"|medium"
    r"|financial|recovery|(?:and )?alternative provision) (?:plan|improvement plan)s?\b"
    r"|\behcps?\b",
)
AHEAD = _words(
    r"\bask(?:s|ed)? (?:that|(?:\w+ ){1,4}to) [^.;]{0,60}$"
    r"|\b(?:must|will|should|shall|(?-i:may)|can|could|would|to(?! (?:say|tell|confirm|let)\b)"
    r"|requires?|required|until"
    r"|(?:responsible|accountable|answers?|answerable) for|delegat(?:e|es|ed|ing)"
    r"|authoris(?:e|es|ed|ing)|recommend(?:s|ed)?)"
    r" (?:\w+ ){0,3}$"
)
FOUND_TO_BE = _words(
    r"\b(?:deemed|found|judged|considered|declared|agreed|decided|confirmed|assessed)"
    r"(?: \w+){0,2} (?:to be|as) $"
)
RECALLS = _words(r"\b(?:was|were|had|when|since|after)\b")
"""What shows that a letter tells what was done before it."""
HAD_BEEN_DUE = Rule(("due",), r"\b(?:had been|was) due(?= (?:on|by) )")
LAST_DAY = Rule(
    ("day",),
    r"\bthe (?:final|last) (?:possible )?day\b|\bthe last of the \d+ working days\b",
)
"""What makes the day on which a plan was sent the one by which it was due."""
DECIDED = _words(r"\b(?:i|we|ministers?|secretary of state)\b[^.;]{0,20}\bdecided to $")
"""How a letter of government says what it does with a notice by that letter."""
ANOTHERS_DAY = _words(
    r"\b(?:inspection|inspections|revisit|visit|report|letter|which|that|who|gave|given|issued"
    r"|served|following|followed|after|since|notice of|review|varied|lifted|closed|replaced)\b"
)
"""What, between a verb and a later date, makes it the date of something else."""
OF_INSPECTION = _words(
    r"\b(?:inspection|inspections|revisit|re-visit|visit|report|letter)\b[^,.;]{0,50}$"
)
"""What, before a date, makes it the day of an inspection."""
NOTICE_OF = _words(
    r"\bnotice (?:of|dated|(?:issued|given|sent|served)(?: to(?: \w+){1,6}?)? (?:on|in))"
    r" (?:\w+day,? )?$"
)
"""What, before a date, makes it the day on which a notice was given."""
OF_THE_REPORT = _words(
    r"\b(?:of|after|from|following) (?:(?!this )\w+ ){0,4}?"
    r"(?:report|letter|inspection|publication)\b"
)
TITLE_CLOSES = _words(r"\b(?:closure|closed|closing|lifted|revo\w+|withdraw\w*|end of)\b")
TITLE_VARIES = _words(r"\b(?:revised|updated?|varied|variation|amended|extended)\b")
IT = Rule(
    ("it ", "this ", " it"),
    r"\b(?:it|this) (?:is|was|has|had|will|must|should|went|arrived|met)\b"
    r"|\b(?:deem|find|found) it\b|\b(?:sent|send|submitted|published|submitting|producing) it\b"
    r"|\b(?:agreed|approved|accepted|cleared) it\b",
)
"""How a sentence goes on about what the one before it names."""
WAS_DUE = Rule(
    ("due", " had "),
    r"\W*(?:(?:it|this|which) (?:was|is|had been) due"
    r"|(?:we|they|the (?:area|council|partnership)) had (?=(?:un)?till?))\b",
)
WAS_NOT = Rule(
    (" not",),
    r"\W*(?:it )?(?:was not|has not been|had not been|did not happen)\W*",
)
"""What a short sentence says of the plan that the sentence before it names."""
NOUN = _words(r"publication|submission|publishing|submitting")
"""What names a deed, and tells that it was done only together with its day."""
AND_WAS = _words(r"\band (?:(?:it|this) )?(?:(?:was|were|had been|has been) )?(?:then )?$")
"""What joins a second verb to a noun: "had to be sent by … and was sent on …"."""
WROTE = Rule(
    ("wrote", "replied", "answered", "responded"),
    r"\W*(?:the )?(?:ofsted|hmci|cqc|inspectors|inspectorates)\b[^.;]{0,40}"
    r" (?:wrote(?: back)?|replied|answered|responded)"
    r"(?: to (?:us|the (?:area|council|partnership)))?"
    r" on (?=(?:\w+day,? )?\d)[^.;,]{6,40}\.",
)
"""A sentence that says only on which day inspectors wrote."""
BY_LETTER = _words(
    r"(?:\b(?:in|by|hmi|ofsted|inspectors)|[’']s) (?:an? |their |its )?"
    r"(?:letter|reply|response|answer)"
    r"(?: (?:of|dated|on|from))?(?: \w+day,?)? $"
    r"|\b(?:letter|reply|response|answer) from (?:\w+ )?(?:hmc?i|ofsted|inspectors)"
    r"(?:,| of| dated| on)?(?: \w+day,?)? $"
)
"""What, before a date, makes it the day on which inspectors said what they think of a plan."""
TWO_DEEDS = _words(r"[;:]|\band (?:we|you|it|they|is|are|has|have)\b|\bwhen\b")
"""What, between a verb and "today", shows that today is the day of something else."""
ONLY_NAMED = _words(r"on|of|in|[,:] ")
"""What joins a meeting to its day without a verb."""
NEXT_MEETING = _words(r"\bnext meeting(?: is| will be)?:?(?: on)?(?: \w+day,?)? $")
IS_ON = _words(r"\b(?:is|are|takes?) (?:\w+ ){0,2}?(?:on|in|place|planned|due|set)\b")
"""How a sentence says in the present when something will be."""
NEXT = _words(r"\bnext (?:meeting|review|stocktake)\b")
MODAL = _words(
    r"\b(?:will|would|(?-i:may)|can|could|must|shall|should|is to|are to|has to|have to)\b"
)
AND = _words(r"\band\b")
AND_ON = _words(r"(?:,| and|, and) (?:again |then )?(?:in |on )?")
"""What joins the days of two meetings."""
AND_AGAIN = _words(r"\band (?:again|then) (?:in|on) (?:\w+day,? )?$")
"""What leads to the day of one more meeting."""
SINCE = _words(r" since (?:the |\w+day,? )*")
"""What leads to the day from which on a plan has been public."""
THEN_ACCEPTED = _words(
    r"\W*(?:it|this) was (?:then )?(?:accepted|approved|agreed|signed off)(?= on )"
)
"""What a short sentence says of the plan that the sentence before it says was sent."""
HEADED = _words(r"\W*(?:[a-z]* ?\d{1,3}[.)]?\s+)?(?:the )?(?:plan|statement|pap|app|wsoa)\W*")
"""A heading that names the plan, and nothing else."""
OWN_DOCUMENT = _words(
    r"\bthis (?:document|paper) (?:is|sets out|answers|responds)\b[^.;]{0,60}\binspect"
)
"""How a plan names itself where it does not say that it is one."""
ITEM_MARK = re.compile(r"\W*(?:[a-z]{1,4}|\d{1,2}(?:\.\d)?)[.)]\s+", re.IGNORECASE)
"""What stands before an item of a list: "(i) Publish the plan"."""
BEGINS = re.compile(rf"(?:{ITEM_MARK.pattern})?(?:by [^.,;:]{{3,40}}(?:,\s*|\s+))?", re.IGNORECASE)
"""What stands before a demand that begins its item: "(i) Publish", "(a) By 9 May send"."""
OF_A_REPORT = _words(
    r"\b(?:reports?|letters?|findings|outcomes?|results?|judgements?)(?:,? (?:which |that )?"
    r"(?:was|were|is|are|has been|have been|had been))?,? $"
)
"""What stands before a verb that is said of what inspectors wrote, not of a plan: "The plan answers
the report published in June".
"""
OF_OTHER_SERVICES = _words(
    r"\A\W*(?:\w+[.)] )?(?=[^.;]{0,80}\b(?:ILACS|social care|youth justice|adult learning)\b)"
    r"(?!.*\bSEND\b)"
)
"""What an item begins with that is about another service, whose plans answer other inspections."""
NOT_DONE = _words(
    r"\b(?:not|never|n[’']t|yet to be|without|before|failed to|fail to|unable to|cannot)"
    r" (?:\w+ ){0,3}$"
)
SPARED = any_case(
    r"\b(?:(?:not|never|no longer) (?:\w+ ){0,2}?(?:required|asked|obliged"
    r"|needed|having|has|have|needs?)"
    r"|n[’']t (?:have|need)|escaped having) to (?:\w+ ){0,3}?$"
)
"""What, before a verb, says that nobody has to do it."""
UNCERTAIN = any_case(
    r"\b(?:if|unless|whether|as soon as|(?<!at least )once"
    r"|should (?:the|we|they|it) (?:\w+ ){0,2}?fail|in the event|may be|might"
    r"|could be)\b"
)
MISSED = _words(
    r"\b(?:(?:working )?(?:days?|weeks?|months?) late\b"
    r"|missed (?:the|its|their|that|this) (?:\w+ ){0,3}?deadline"
    r"|after (?:the|its|their) deadline"
    r"|overdue|(?:submitted|published|sent) (?:\w+ ){0,3}?late\b"
    r"|late (?:submission|publication)|was (?:not|never) (?:submitted|published|sent|met)"
    r" (?:\w+ ){0,3}?by"
    r"|had not been (?:submitted|published|sent) by|did not (?:submit|publish|meet)"
    r" (?:\w+ ){0,6}?(?:by|deadline))"
)
DUE_BY = _words(
    r"\b(?:by|until|till|no later than|not later than|deadline(?: \w+){0,6}?(?: is| of| was|:)?"
    r"|due(?: on| in)?"
    r"|before)(?: the)?(?: (?:end|start|middle) of)?(?: (?:early|mid|late))?(?: \w+day,?)?(?: the)?"
    r"[ -]?$"
)
SENDS = _words(r"\b(?:sen[dt]|submit\w*|hand(?:ed)? (?:\w+ )?in|handed)\b")
DEADLINE = _words(r"\b(?:deadline|due)\b")
WITHIN = _words(
    r"\b(?:within|in|have|has|had|some|about|around|approximately)"
    r"(?: about| approximately| around| the next| the coming)?"
    r" (?P<number>\d{1,3}|[a-z]+(?:-[a-z]+)?)"
    r" (?P<unit>working days|days|weeks|months|years)\b"
)
TO_FULL = _words(r"[^.;]{0,40}?\b(?:full|next) (?:\w+ ){0,3}(?:re-?)?inspection")
"""What follows a time that is that of the next full inspection."""
NUMBERS = spelt(0, 99)
ONLY_A_DAY = re.compile(r"\W*(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+(?: 20\d\d)?\W*")
"""A sentence that is nothing but the day of the next."""
NOTES = _words(r"\b(?:minutes|notes?|record of|summar(?:y|ies)|decisions)\b")
NAMES_ITSELF = _words(r"\b(?:plan|statement|strategy|notice|priorities)\b")
"""How the beginning of a plan or notice speaks of it."""
OF_A_MEETING = _words(r"\bmeeting,? (?:(?:held )?on |of )?(?:\w+day,? )?\d")
"""How the title of a board's record names the meeting, without saying what it is."""
MEETING_ON = _words(r"\bmeetings? (?:held )?(?:on|of)(?: \w+day,?)? (?=\d)")
"""What leads to the day of a meeting in the title of its record."""
STRATEGIC = _words(r"\bstrateg(?:ic|y)\b")
TITLE_OF_NOTICE = _words(
    r"\A(?!.*\b(?:letter|stocktake|progress|response|report|review)\b)"
    r".*\b(?:improvement notice|statutory direction)\b"
)
"""The title of what the government publishes as the notice itself."""
ABOUT_INSPECTED = _words(
    r"\b(?:inspect(?:ed|ion|ors)|re-?visit(?:ed)?|ofsted|area send report"
    r"|areas? for priority action)\b"
)
GIVEN = _words(
    r"\bnotice (?:is|was) (?:given|issued|varied)\b|\A\W*(?:given|issued) (?:today|on)\b"
    r"|\bimprovement notice\b"
)
THANKED = _words(r"\bthank(?:s| you)\b")
"""What shows that a day named without a verb is one that was."""
FROM_TODAY = _words(r"\b(?:with (?:immediate )?effect(?: from today)?|from today)\b")
LETTER_OF = _words(
    r"\W*(?:in )?(?:an?|the|his|her|their) letter (?:from [^.;\d]{1,40}? )?(?:of|dated) (?=\d)"
)
"""How a sentence begins that gives the day of the letter by which what it follows was done."""
RETURN_LATE = _words(
    r"\b(?:it|this|which|they|visit|inspection|inspectors)\b[^.;]{0,80}"
    r"\b(?:had been due|was due|(?:was|were) to have|should have (?:been|come)|put off"
    r"|later than (?:we|any\w*|was|first|the|it|planned|that))\b"
)
"""How the news or report of a return of inspectors says that it comes later than it was to."""
ON_THAT_DAY = _words(r"\W*(?:\w+ ){0,2}?on (?:that|the same|the) (?:very |due )?(?:day|date)\b")
"""What behind a verb means the day that the words before it name."""
WENT_THEN = _words(
    r"\W*(?:it|this) (?:went|was sent|was submitted|was handed in)(?: \w+)?"
    r" on (?:that|the same) (?:very )?day\b"
)
TODAY = _words(r"\b(?:today|this morning|this afternoon)\b")
