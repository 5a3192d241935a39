"""By which noun and verb each stage of an area's case is told: the plan was submitted, the notice
lifted, the board met.
"""

import re
from typing import NamedTuple

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
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
    r"|pap|app|(?:the|our|this|its|their)"
    r" (?:joint |new |final |first |second |original |revised |refreshed |updated )?"
    r"(?:plan|statement|strategy)"
    r"|a plan(?= (?:that|which) (?:covers|answers|addresses|sets))"
    r"|an? (?:revised|improved|updated|amended) (?:written |joint )?(?:plan|statement)(?! of sen)"
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
PLAN_OF_YEARS = any_case(r"\bsend (?:\w+ ){0,2}plan:? 20\d\d ?[–/-] ?(?:20)?\d\d\b")
"""The title of a plan for SEND by the years that it is for."""
SAID_OF_A_PLAN = _words(
    r"\b(?:publish\w*|submi\w+|(?<!as )approv\w+|(?<!as )accept\w+|requir\w+"
    r"|progress(?! plan)|response|draft|review\w*|minutes|agenda|item|letter|council|committee"
    r"|board|sent|late|delay\w*|inspect\w*)\b"
)
"""What shows that a title is not that of a plan, but of something said of it."""
PLAN_OR_IT = Rule(
    (*PLAN.words, "it", "this ", " one", "version"),
    PLAN.written
    + r"|\bit(?=[’']s )|\ba (?:new|second|better|fuller|fresh|revised) (?:one|version)\b"
    r"|\bthis one (?=was)|\b(?:it|this)"
    r" (?=is|was|has|had|met|meets|went|arrived|must|should|will|may|can)"
    r"|(?<=deem )it\b|(?<=find )it\b|(?<=found )it\b|(?<=deemed )it\b|(?<=judged )it\b"
    r"|(?<=declared )it\b|(?<=considered )it\b|(?<=sent )it\b|(?<=send )it\b"
    r"|(?<=submitted )it\b|(?<=published )it\b|(?<=submitting )it\b|(?<=producing )it\b"
    r"|(?<=read )it\b|(?<=see )it\b|(?<=download )it\b"
    r"|(?<=agreed )it\b|(?<=approved )it\b|(?<=accepted )it\b|(?<=cleared )it\b"
    r"|(?<=approve )it\b|(?<=accept )it\b|\bit (?=be (?:submitted|sent|published)\b)",
)
_YOUR_PLAN = (
    r"(?:your|the) (?:joint |revised |new |local |area |send )*(?:priority action plan"
    r"|accelerated (?:progress|action) plan|(?:written )?statement of action|wsoa|plan|statement)\b"
)
PLAN_AT_HAND = Rule(
    ("thank", "evaluated", "considered", "received"),
    rf"\bthank(?:s| you) for {_YOUR_PLAN}"
    rf"|\b(?:ofsted|cqc|inspectors|inspectorates|we) have (?:evaluated|considered) {_YOUR_PLAN}"
    r"|\b(?:the|your) (?:(?:written )?statement of action|priority action plan"
    r"|accelerated (?:progress|action) plan)(?= was received on (?![^.;]{3,30} by\b))",
)
"""How those who asked for a plan speak of the one that they have before them."""
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
    r"\b(?:monitoring (?:inspections?|visits?)|re-?visits?|be re-?visited(?= by ))\b",
)
BOARD = Rule(
    ("board", "executive", "steering"),
    r"\b(?:send|improvement|partnership|assurance|inclusion|programme|strategic)"
    r"(?: (?:and|&) \w+)?(?: (?:improvement|partnership|assurance|strategic|executive"
    r"|programme|governance|inclusion))? board\b|\bsend (?:executive|steering group)\b",
)
BOARD_IN_SHORT = Rule(
    (*BOARD.words, "it "),
    BOARD.written + r"|\b(?:the|our) (?:board|steering group)\b"
    r"|(?:\A\W*|(?<=[.;,] )|(?<=and ))it (?=(?:has |had )?(?:since )?met\b"
    r"(?! (?:its|the|all|every|our|this|that)\b))",
)

REVIEW = Rule(
    ("stocktake", "review", "adviser", " stock", "meeting", "visit"),
    r"\bstocktakes?\b"
    r"|\b(?:six|nine|twelve|eighteen|6|9|12|18)[- ]month(?:ly)? review\b"
    r"|\bmet (?:with )?(?:the )?(?:department|dfe)(?:[’']s)? advisers?\b"
    r"|\b(?:first|second|third|fourth|fifth) review\b(?! of (?:each|every|all|an?|their)\b)"
    r"|\breview by (?:the )?(?:dfe|department|officials)\b"
    r"|\b(?<!annual )(?<!yearly )(?<!plan )review meeting\b"
    r"|\b(?:formal|progress|monitoring) review\b"
    r"(?= of (?:the |your |our )?(?:written|priority|accelerated|improvement|plan))"
    r"|\b(?:officials|the department|dfe)[^.;:]{0,90}\b(?:took|take) stock\b"
    r"|\b(?:officials|the department|dfe|advisers?)\b[^.;:]{0,40}"
    r"\breview(?:ed)? (?:(?:our|the|its|their) )?progress\b"
    r"|\b(?:review|reviewed)\b(?= of the (?:improvement )?notice| by officials)"
    r"|\bmeeting (?:held )?(?=with (?:the )?(?:dfe|department)\b)"
    r"|\bmonitoring (?:visit|meeting)s? by (?:the )?(?:dfe|department(?: for education)?)\b"
    r"|\b(?:dfe|department(?: for education)?|officials)\b[^.;:]{0,60}? "
    r"(?=(?:had |have )?met (?:\w+ ){1,8}?on (?:\w+day,? )?\d{1,2} [a-z]{3,9}(?: 20\d\d)? "
    r"(?:to review|for (?:the|its|their|our|an?) (?:[\w-]+ ){0,2}review)\b)"
    r"|\b(?:dfe|department(?: for education)?)[’']s (?:\w+ )?(?:visit|review)\b"
    r"|\breview of progress(?= (?:against|under) )"
    r"|\b(?:dfe|department(?: for education)?|officials)\b[^.;:]{0,60}? "
    r"(?:(?=(?:had |have )?(?:held|came|attended) (?:for )?(?:an?|their|its|the)"
    r" (?:\w+ ){0,2}?(?:review(?! of)|(?:monitoring|progress) meeting)\b)"
    r"|(?:progress|monitoring) meeting\b)",
)
REVIEW_OR_IT = Rule(
    (*REVIEW.words, "it "),
    REVIEW.written + r"|\A\W*it (?=(?:was (?:\w+ )?held|took place|went ahead|happened)\b)",
)
OF_A_REVIEW = any_case(
    r"\bstocktake\b|\b(?:six|nine|twelve|eighteen|6|9|12|18)[- ]month(?:ly)? review\b"
    r"|\b(?:formal|progress|monitoring) (?:review|meeting) of (?:the|your|our) (?:\w+ ){0,2}"
    r"(?:plan|statement|notice)\b"
)
"""How a sentence names a review by the government, so that "it" in the next can mean that."""

_MET = any_case(
    r"\b(?:met|meets?|meeting (?=my)|held|hold|took|took place|take place|attended|had|was|were|be"
    r"|(?<=progress )with us"
    r"|came|on|of|in|by officials)\b|[,:] (?=\d{1,2} [a-z])"
)

_INSPECTORATES = (
    r"(?:(?:the )?(?:ofsted|cqc|hmc?i|inspectorates?(?! of\b)|inspectors|department|dfe)"
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
IT_OR_PLAN = r"(?:it|(?:the|this|your) (?:\w+ ){0,3}?(?:plan|statement))"
_CONTENT = (
    r"(?:approv(?:e|es|ed|al)|accept(?:s|ed|ance)?|endors(?:es|ed|ement)|clear(?:s|ed|ance)"
    r"|(?:content|satisfied|happy) with(?! what (?:had|has|was|is|they) )|green light|go-?ahead"
    r"|thumbs up|signed? off|the nod"
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
            r"|write(?= (?:an?|the|our|its|their) (?:\w+ )?statement\b[^.;]{0,40}\b(?:by|takes)\b)"
            r"|send (?:us|in|off)(?= (?:an?|the|our|its|their|your) (?:[\w-]+ ){0,3}?"
            r"(?:plan|statement)\b)"
            r"|asked (?:\w+ ){0,2}?for(?= (?:an?|the|its|their) [^.;]{0,60}\bby (?:\w+day,? )?\d)"
            r"|submi(?:t|tted|tting)"
            r"(?! (?:an?|the|his|her|their) (?:\w+ )?(?:report|update|paper|question)s?\b"
            r"| to (?:\w+ )?inspectorate of\b)"
            r"|(?:sent|send) (?:ofsted|hmci|(?:the )?(?:inspectorates|inspectors|department|dfe))"
            r"|(?:sent|send|delivered|gone|handed) (?:\w+ ){0,4}?to"
            r" (?:ofsted|hmci|the inspectorates|inspectors|the department|the dfe|dfe|his majesty)"
            r"|(?:had been |was |were |(?<=\bplan )|(?<=\bstatement ))sent(?: in)?"
            r"(?= on | in |[.,;])"
            r"|(?:sent|send) it(?= on| in| to|, by)"
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
            r"|(?:sent|submitted)(?: off| in)?"
            r"(?= a (?:new|second|better|fuller|fresh|revised) (?:one|version) (?:on|in) )"
            rf"|(?!{_SPOKEN})(?:[a-z]+ed|went|left|gone|taken|given|put|sent) (?:\w+ ){{0,4}}?"
            rf"(?:to|with|for) (?:both )?{_INSPECTORATES}"
            rf"|{_INSPECTORATES} (?:had |have |has )?(?:received|got)(?= (?:the|our|its|a|your) )"
            rf"|(?<!agreed )with {_INSPECTORATES}(?= (?:by|on|since|before|in) )"
            r"|we received(?= your )"
            r"|(?:arrived|went in|(?:handed|sent) (?:it |this )?(?:in|off)|des?patched|filed|lodged"
            r"|posted|(?:that|which) (?:you|we|they) sent(?: us| in)?)(?= on (?:\w+day,? )?\d))\b"
        ),
        loose=True,
    ),
    Telling(
        Stage.PLAN_SUBMITTED,
        PLAN_AT_HAND,
        any_case(
            r"\b(?:received|reached us|came to us|sent|submitted)"
            r"(?= (?:to us |in )?on (?:\w+day,? )?\d)"
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
                *("may ", "can ", "address", "adequate", "satisf", "sufficient", "meets"),
                *("robust", " enough"),
            ),
            r"\b(?:fit for purpose|(?:found|find) (?:it )?acceptable"
            r"|(?:wrote|written) to (?:\w+ ){0,2}?(?:accept|approve)"
            r"|and (?:was |were )?(?:then )?(?:accepted|approved|agreed)"
            r"(?= on (?:\w+day,? )?\d)"
            r"|and (?:they|we) (?:agreed|approved|accepted)(?= it on (?:\w+day,? )?\d)"
            rf"|(?:pleased|happy) to (?:tell|inform) you that {IT_OR_PLAN} (?:is|has been)"
            r" (?:now )?(?:approved|accepted)(?! by)"
            r"|approves (?:it|the plan|your plan)"
            r"|(?:to agree|agree)(?= (?:an?|the) (?:\w+ ){0,3}?plan\b)"
            r"|suitable to be (?:put|carried|implemented)\b(?: \w+){0,2}"
            r"|(?:told (?:us|the \w+)|(?:were|was|been) (?:told|informed|notified))"
            r"(?: by \w+(?: and (?:the )?\w+)?)? (?:on [^.;]{3,30} )?that (?:it|the \w+) "
            r"(?:is|was|has been|had been) (?:now )?(?:agreed|approved|accepted))\b"
            rf"|\b{_INSPECTORATES}\b[^.;]{{0,40}}\b(?:wrote|written|said|replied|told us"
            rf"|let us know|confirmed)\b[^.;]{{0,40}}\bthat {IT_OR_PLAN}(?: for (?:\w+ ){{1,3}}?)?"
            r" ?(?:(?:is|was) (?:now )?(?:sufficient|robust|strong enough|good enough)\b"
            r"(?! (?:progress|evidence))"
            r"|(?:is|was|(?:has|had) (?:now )?been) (?:now )?(?:agreed|approved|accepted)\b"
            r"(?! by\b))"
            r"|\b(?:ofsted|hmci|inspectorates|inspectors|cqc|dfe|department|ministers?)\b"
            r"[^.;]{0,60}\b(?:may|can) (?:now )?be "
            r"(?:put into (?:effect|practice)|carried out|implemented)\b"
            r"|\b(?:ofsted|hmci|inspectorates|inspectors|cqc|dfe|department for education"
            r"|nhs england|his majesty[’']s chief inspector)\b"
            r"(?:(?!\bnot\b|\band (?:they|we|was|were)\b)[^.;]){0,60}"
            r"\b(?:approved?|accepted?|signed off|sign off"
            r"|agreed(?! (?:with \w+ |to \w+ )?that))\b"
            rf"(?! (?:\w+ ){{0,2}}?by {_INSPECTORATES}\b)"
            r"|\b(?:approved|accepted|signed off|agreed) (?:\w+ ){0,3}?by (?:\w+ ){0,3}?"
            r"(?:ofsted|hmci|inspectorates|inspectors|cqc|dfe|department|nhs england)\b"
            rf"|\b{_INSPECTORATES}\b[^.;]{{0,60}}\b(?:decided|concluded|confirmed|satisfied)"
            rf"(?: on [^.;,]{{3,30}})? that {IT_OR_PLAN} (?:(?:is|was) (?:suitable|adequate"
            r"|sufficient|satisfactory)|addresses|meets)\b",
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
        Stage.PLAN_ACCEPTED,
        Rule(
            ("your ",),
            r"\byour (?:priority action plan|accelerated (?:progress|action) plan"
            r"|(?:written )?statement of action)(?: \(\w+\))?,? (?=(?:which (?:we|was) )?"
            r"(?:agreed|approved|accepted) on )",
        ),
        any_case(r"\b(?:agreed|approved|accepted)(?= on (?:\w+day,? )?\d)"),
        loose=True,
    ),
    Telling(
        Stage.PLAN_PUBLISHED,
        PLAN,
        any_case(
            r"\b(?:publish(?:es|ed|ing)?|publication|made public"
            r"|(?:was|were|came|be) out(?= (?:on|in|by) )|(?:is|are) (?:now )?"
            r"(?:online|available"
            r"|on (?:the|our|this) (?:\w+ ){0,2}?(?:website|local offer))"
            r"|(?:can|may) (?:now )?(?:be )?(?:read|seen?|found?|download(?:ed)?)"
            r"(?: (?:it|the plan))? (?:here|online"
            r"|on (?:the|our|this) (?:\w+ ){0,2}?(?:website|local offer))(?= from today\b)"
            r"|(?:be|been|put|placed|went|gone) (?:\w+ ){0,2}?(?:online|(?:up )?here"
            r"|on (?:the|our|its|this) (?:\w+ ){0,2}?(?:website|internet|web|local offer)))\b"
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
            r"|re-?issued?|(?:changed|eased|relaxed|altered)(?= (?:the|its|their|this|an?) ))\b"
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
            r"|\b(?:department|dfe|officials|ministers?)\b[^.;]{0,80}\b(?:its|their) (?:monitoring"
            r"|oversight) of (?:the|our|your|this)\b"
            r"|\b(?:monitoring|oversight|intervention) by (?:the )?(?:department|dfe|government)\b"
            r"|\b(?:department|dfe|officials|ministers?)\b[^.;]{0,80}"
            r"\bno (?:further|more) (?:formal )?monitoring(?= (?:is|was) (?:needed|required)\b)",
        ),
        any_case(
            r"\b(?:(?:has|have|had) (?:now )?(?:ended|ceased|stopped"
            r"|been (?:ended|lifted|closed|concluded))|(?:is|are|was|were) (?:now )?(?:ended|over"
            r"|lifted|concluded|at an end)|ended|(?:comes?|came|brought) to an end"
            r"|ends?(?= today| with this)|(?:would|will) (?:now |therefore )?(?:end|cease)(?=\.?$)"
            r"|(?:is|are|was|were) no longer (?:needed|required)"
            r"|(?:(?<=more monitoring )|(?<=further monitoring )|(?<=more formal monitoring )"
            r"|(?<=further formal monitoring ))(?:is|was) (?:needed|required))\b"
            r"(?! (?:for|of) | (?:in|on) (?:one|two|three|some|part|the)\b)"
        ),
    ),
    Telling(
        Stage.MONITORING_ENDED,
        Rule(
            ("department", "dfe", "officials", "minister"),
            r"\b(?:department|dfe|officials|ministers?)\b",
        ),
        any_case(
            r"\b(?:no longer (?:need(?:s|ed)?|ha(?:s|d)) to monitor|would no longer monitor"
            r"|(?:has|had|have) stopped monitoring)\b(?! (?:one|two|three|some|part)\b)"
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
            r"(?:the )?(?:(?:ofsted and (?:the )?cqc )?inspectors|ofsted and (?:the )?cqc)\b"
            r"|\binspectors met (?:with )?the (?:local area )?partnership\b"
            r"|\b(?:dfe|department|officials)\b[^.;:]{0,30}? (?:had )?met (?:with )?"
            r"(?:leaders|the partnership)\b(?![^.;:]{0,40}\breview\b)"
            r"|\b(?:ofsted|hmi|cqc|inspectors)\b[^.;:]{0,20} "
            r"(?=(?:had|held|came|joined|attended)"
            r" [^.;:]{0,30}\b(?:meeting|sit-?down|conversation|catch-?up|discussion)\b)",
        ),
        _MET,
    ),
    Telling(
        Stage.STOCKTAKE,
        REVIEW,
        _MET,
    ),
    Telling(
        Stage.BOARD_MEETING,
        BOARD,
        any_case(
            r"\b(?:took|taken|brought|presented|reported|put|gone|went|came|considered|discussed"
            r"|approved|agreed|endorsed|seen|looked at)"
            r"(?= (?:\w+ ){0,6}?(?:to|before|by) (?:the |our )?(?:\w+ ){0,4}?"
            r"(?:board|executive|steering group) on (?:\w+day,? )?\d{1,2} [a-z])"
        ),
    ),
    Telling(
        Stage.BOARD_MEETING,
        BOARD,
        any_case(
            r"\b(?:met|sat(?! on (?:the|a|its|our)\b)|convened|gathered|came together|heard(?= on )"
            r"|(?:to )?meets?(?= for the first time)|held its|hold its|will meet|to meet"
            r"|its (?:first|next|latest) meeting"
            r"|meeting (?:on|was held|took place|of \d)|board meeting"
            r"|meeting of (?=(?:\w+ ){1,4}?board\b)"
            r"|(?<=board )(?:of|on) (?=(?:\w+day,? )?\d{1,2} [a-z])"
            r"|at its meetings? (?:of|on)(?= (?:\w+day,? )?\d{1,2} [a-z])"
            r"|(?:discussed|considered|reviewed|looked at|endorsed|agreed|approved|accepted"
            r"|received|gone through|went through|led|chaired)"
            r"(?= (?:\w+ ){0,8}?on (?:\w+day,? )?\d{1,2} [a-z]))"
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
            r"(?: (?!(?:they|we|it) )\w+){0,6}? (?:(?:has|have) (?:now )?(?:ended|finished"
            r"|concluded|come to an end|been completed|left)|(?:ended|concluded|finished"
            r"|came to an end)"
            r" (?:on|today|yesterday))|await(?:s|ing)? (?:\w+ ){0,3}?(?:report|letter|outcome"
            r"|findings))\b",
        ),
    ),
    Telling(
        Stage.REPORT,
        Rule(
            ("report", "letter"),
            r"\b(?:ofsted|cqc|commission|inspectors|inspectorates)\b[^.;]{0,40}? (?:their )?"
            r"report\b|\binspection (?:report|letter)\b"
            r"|\breport of (?:the|its|their) (?:[\w-]+ ){0,4}?inspection\b",
        ),
        any_case(
            r"\b(?:of|dated|(?:was )?published(?: by (?:[\w’'&-]+ ){1,6}?(?=on))?(?:\s?on)?)"
            r" (?=(?:\w+day,? )?\d{1,2} [a-z]{3,9} 20\d\d)"
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
    ("plan", "pap", "app", "notice", "received", "board", "hmi", "executive", "steering"),
    r"\b(?:plans?|pap|app|notices?|received|board|hmi|send executive|steering group)\b",
)
"""Or one of these: whole words, as they are part of others too ("approach", "planet")."""
OTHER_PLANS = Rule(
    ("plan", "ehcp"),
    r"\b(?:education,? health (?:and|&) care|ehc|ehcp|individual|support|care|school|local"
    r"|medium"
    r"|financial|recovery|(?:and )?alternative provision) (?:plan|improvement plan)s?\b"
    r"|\behcps?\b",
)
