"""The words around the verb by which a publication tells a stage of an area's case.

They say whether it happened, is to happen, or did not, on which day, and of what it is said.
"""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.analysis.vocabulary.numbers import spelt


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


AHEAD = _words(
    r"\bask(?:s|ed)? (?:that|(?:\w+ ){1,4}to) [^.;]{0,60}$"
    r"|\b(?:must|will|should|shall|(?-i:may)|can|could|would"
    r"|to(?! (?:say|tell|confirm|let|heart|us|them|you|20\d\d)\b)"
    r"|requires?|required|until"
    r"|(?:responsible|accountable|answers?|answerable) for|delegat(?:e|es|ed|ing)"
    r"|authoris(?:e|es|ed|ing)|recommend(?:s|ed)?)"
    r" (?:\w+ ){0,3}$"
)
FOUND_TO_BE = _words(
    r"\b(?:deem(?:ed)?|found|find|judged?|considere?d?|declared?|agreed|decided|confirmed|assessed)"
    r"(?: \w+){0,2} (?:to be|as) $"
)
RECALLS = _words(
    r"\b(?:was|were|had|when|since|after)\b(?:(?! and )[^.;]){0,60}"
    r"\b(?:fit for|accept\w*|approv\w*|agreed|(?:put|carried|implemented)\b|suitable|satisf\w+)"
)
"""What shows that a letter tells what was done before it."""
BY_THIS_LETTER = _words(r"\b(?:with|by|from the date of) this letter\b")
HAD_BEEN_DUE = Rule(
    ("due",), r"\b(?:had been|was) due(?= (?:(?:with|to) [^.;\d]{3,40} )?(?:on|by) )"
)
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
HELD_REVIEW = _words(r"\A(?: held)? (?:an?|their|its|the) (?:\w+ ){0,2}?review\b")
"""What is held on the day that follows."""
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
    ("it ", "this ", " it", " a "),
    r"\b(?:it|this) (?:is|was|has|had|will|must|should|went|arrived|met|took|happened)\b"
    r"|\b(?:deem(?:ed)?|find|found|judged|declared|considered) it\b"
    r"|\b(?:sent|send|submitted|published|submitting|producing) it\b"
    r"|\b(?:agreed|approved|accepted|cleared) it\b"
    r"|\b(?:read|see|download) it\b(?=[^.;]*\bfrom today\b)"
    r"|\b(?:sent|submitted)(?: off| in)? a (?:new|second|better|fuller|fresh|revised)"
    r" (?:one|version)\b|\bthis one was\b",
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
    ("wrote", "written", "replied", "answered", "responded"),
    r"[\W\d]*(?:the )?"
    r"(?:ofsted|hmci|cqc|inspectors|inspectorates|department(?: for education)?|dfe)\b"
    r"[^.;]{0,40} (?:had )?(?:wrote(?: back)?|written|replied|answered|responded)"
    r"(?: to (?:us|partners|leaders|the (?:area|council|partnership)))?"
    r" on (?=(?:\w+day,? )?\d)[^.;,]{6,40}\.",
)
"""A sentence that says only on which day inspectors or the department wrote."""
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
HAS_MET = _words(r"(?<!be )(?<!being )\b(?:held|took|met|came|went)\b")
"""What says of a meeting that is named with its day that it was."""
OF_A_PAPER = _words(r"\b(?:report|letter|inspection|visit|notice|plan|statement|minutes)s? $")
"""What, before "of" or "on", has the day that follows, and no meeting named after it."""
TO_A_BOARD = _words(r"\b(?:to|before|by) (?:the |our )?(?:\w+ ){0,4}?board $")
"""What, before "on", says that something went to a board, whose verb tells when."""
IT_WAS = _words(r"\W*(?:it|this|that) was (?:[\w-]+ ){0,4}?(?:review|meeting|stocktake|visit)\b")
"""How a sentence says what the meeting was that the one before it tells of."""
NOT_THEN = _words(
    r"\b(?:not|never|n[’']t|cannot) (?:\w+ ){1,3}(?:on|in|for)(?: the)?(?: \w+day,?)? $"
)
"""What, before a day, says that something was not done then."""
NOT_UNTIL = _words(
    r"\b(?:was|were|had|did) (?:not|never) (?:been )?(?P<done>submit(?:ted)?|s(?:end|ent)"
    r"|handed in|go|reach|publish(?:ed)?)\b(?: (?!and\b)[\w’']+){0,5}? until(?: \w+day,?)? $"
)
"""What, before a day that has passed, says that a plan went only then."""
PUT_OFF = _words(
    r" (?:\w+ )?(?:put (?:off|back)|postponed|cancell?ed|deferred|delayed|due|planned|expected"
    r"|meant|scheduled|to (?:be|have)|not)\b"
)
"""What, behind a verb, says that a meeting was not then."""
MEETS = _words(
    r"\b(?:met|saw|came|visited|joined|sat down|spoke|held|hosted|welcomed|meeting|visit|call"
    r"|session|spent)\b"
)
"""What tells of a meeting, whatever it was."""
NEXT_MEETING = _words(r"\bnext meeting(?: is| will be)?:?(?: on)?(?: \w+day,?)? $")
IS_ON = _words(r"\b(?:is|are|takes?) (?:\w+ ){0,2}?(?:on|in|place|planned|due|set)\b")
"""How a sentence says in the present when something will be."""
NEXT = _words(r"\bnext (?:meeting|review|stocktake)\b")
ASKED_TO = _words(r"\b(?:is|are|was|were) (?:asked|required|invited) to\b")
"""What asks for deeds, be they joined by "and" behind others."""
MODAL = _words(
    r"(?:\b(?:will|would|(?-i:may)|can|could|must|shall|should|is to|are to|has to|have to)"
    r"|[’']ll)\b"
)
AND = _words(r"\band\b")
AND_ON = _words(r"(?:,| and|, and) (?:again |then )?(?:in |on )?")
"""What joins the days of two meetings."""
AND_AGAIN = _words(
    r"\band (?:(?:again|then)|(?:its|the|an?|their|another) (?:second|third|fourth|fifth|next"
    r"|further|new|other)(?: (?:one|meeting))?(?: (?:followed|took place))?) (?:in|on)"
    r" (?:\w+day,? )?$"
)
"""What leads to the day of one more meeting."""
SINCE = _words(r" since (?:the |\w+day,? )*")
"""What leads to the day from which on a plan has been public."""
THEN_ACCEPTED = _words(
    r"\W*(?:(?:it|this) was (?:then )?(?:accepted|approved|agreed|signed off)"
    r"|they (?:both )?(?:accepted|approved|agreed|cleared) (?:it|this))(?= on )"
)
"""What a short sentence says of the plan that the sentence before it says was sent."""
HEADED = _words(r"\W*(?:[a-z]* ?\d{1,3}[.)]?\s+)?(?:the )?(?:plan|statement|pap|app|wsoa)\W*")
"""A heading that names the plan, and nothing else."""
OWN_DOCUMENT = _words(
    r"\bthis (?:document|paper) (?:is|sets out|answers|responds)\b[^.;]{0,60}\binspect"
)
"""How a plan names itself where it does not say that it is one."""
THE_PLAN = _words(r"\W*(?:the|this|that) (?:plan|strategy)\b|\W*it\b")
ANOTHER_PLAN = _words(
    r"\b(?:workforce|recruitment|staffing|training|recovery|savings|spending|transport|capital"
    r"|communications?|engagement|sufficiency|commissioning|business) (?:plan|strategy)\b"
)
"""Plans that an answer to inspectors may hold, and is none."""
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
    r"|\b(?:until|when|once|after) (?:\w+ ){1,6}?(?:has|have|is|are) (?:\w+ ){0,3}$"
)
PART_OF_NOTICE = any_case(
    r"\b(?:paragraphs?|requirements?|parts?|sections?|points?|items?) (?:[\w,()]+ ){0,5}?(?:of|in)"
    r" (?:the|this|that|your|our) (?:improvement )?notice (?:\w+ ){0,4}?$"
)
"""What, before a verb, is only a part of a notice: what is removed of it does not close it."""
SPARED = any_case(
    r"\b(?:(?:not|never|no longer) (?:\w+ ){0,2}?(?:required|asked|obliged"
    r"|needed|having|has|have|needs?)"
    r"|n[’']t (?:have|need)|escaped having) to (?:\w+ ){0,3}?$"
)
"""What, before a verb, says that nobody has to do it."""
UNCERTAIN = any_case(
    r"\b(?:(?<!to see )if|unless|(?<!to see )(?<!to check )(?<!to judge )whether|as soon as"
    r"|(?<!at least )once|should (?:the|we|they|it) (?:\w+ ){0,2}?fail|in the event|may be|might"
    r"|could be|will (?:\w+ ){0,3}?(?:say|tell|decide|know|learn) (?:\w+ )?when)\b"
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
    r"\b(?:by|until|till|no later than|not later than|(?:takes?|brings?) (?:us|it|them|that) to"
    r"|deadline(?: \w+){0,6}?(?: is| of| was|:)?"
    r"|due(?: on| in)?"
    r"|before)(?: the)?(?: (?:end|start|middle) of)?(?: (?:early|mid|late))?(?: \w+day,?)?(?: the)?"
    r"[ -]?$"
)
SENDS = _words(r"\b(?:sen[dt]|submit\w*|hand(?:ed)? (?:\w+ )?in|handed)\b")
CAME_IN = _words(r"\b(?:received|arrived)\b")
DEADLINE = _words(r"\b(?:deadline|due)\b")
WITHIN = _words(
    r"\b(?:within|in|have|has|had|some|about|around|approximately)"
    r"(?: about| approximately| around| the next| the coming)?"
    r" (?P<number>\d{1,3}|[a-z]+(?:-[a-z]+)?)"
    r" (?P<unit>working days|days|weeks|months|years)\b"
)
_FULL = r"\b(?:full|next) (?:\w+ ){0,3}(?:re-?)?inspection"
TO_FULL = _words(rf"(?:(?!\band\b)[^.;]){{0,40}}?{_FULL}")
AFTER_FULL = _words(rf"{_FULL}(?:(?!\band\b)[^.;]){{0,40}}$")
"""What follows or leads to a time that is that of the next full inspection."""
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
HELD_ON = _words(r"(?m:^)[^\w\n]*(?:(?:the )?meeting )?held on(?: \w+day,?)? (?=\d)")
"""What leads to the day of a meeting at the beginning of its record."""
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
    r"\W*(?:the|its|their) letter (?:came|arrived|reached us|is dated|was dated)(?: on)?"
    r"(?: \w+day,?)? (?=\d)"
    r"|\W*(?:in )?(?:an?|the|his|her|their) letter (?:from [^.;\d]{1,40}? )?"
    r"(?:of|dated|(?:received|sent) (?:on|yesterday,))(?: \w+day,?)? (?=\d)"
    r"|\W*(?:the )?(?:ministers?|department|dfe|secretary of state)\b[^.;\d]{0,30}"
    r" (?:confirmed|announced|told us|told the council)(?: of)? (?:this|it|so|the decision)"
    r" in an? letter (?:of|dated|on)(?: \w+day,?)? (?=\d)"
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
AND_WENT_THEN = _words(
    r"\band (?:it )?(?:left us|went(?: in| off)?|was (?:sent|submitted|handed in))(?: on)?"
    r" (?:that|the same) (?:very )?(?:day|morning|afternoon|evening)\b"
)
"""What says that a plan went on the day by which it was due."""
WENT_THEN = _words(
    r"\W*(?:it|this) (?:went|was sent|was submitted|was handed in)(?: \w+)?"
    r" on (?:that|the same) (?:very )?day\b"
)
WHO_ANSWERED = _words(
    r"\b(?:which|who|and (?:they|it))(?: both| then)?"
    r" (?:told|replied|answered|wrote|informed|confirmed|notified|let)\b"
)
"""What says of those to whom a plan was sent that they answered, before the day of that."""
LAST_MONTH = _words(r"\W*last month\b(?![’']s)")
"""How a sentence begins that tells what happened in the month before its publication."""
TODAY = _words(r"\b(?:today|this morning|this afternoon)\b")
