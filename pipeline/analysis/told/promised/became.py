"""The words by which publications tell what became of something that was set for a day."""

import re

from pipeline.analysis.vocabulary.guarded_pattern import any_case

DONE = any_case(
    r"\b(?:opened(?: \w+ doors)?|began|begun|started|launched|gone live|went live|signed|appointed"
    r"|introduced|completed?|finished|allotted|came(?= in )|recruited|pooled|set up"
    r"|agreed(?! (?:to|that)\b)|held"
    r"|visited|issued|cleared|filled|delivered|reached us|received by|sent(?: out)?|put in place"
    r"|came into (?:force|use)|in use (?:\w+ ){0,5}?(?:from|since)|written to|took place|trained"
    r"|moved in|adopted"
    r"|(?:has|have|had) (?:had|been|met|run|taken|come) (?:\w+ ){0,4}?since"
    r"|(?:in (?:post|place|use)|live|open|running) since"
    r"|(?:has|have) (?:now )?(?:met|run)(?: \w+){0,2} since|done(?= (?:by|on|in) )"
    r"|formed|taken up (?:\w+ )?post|printed|answered|published"
    r"|approved|finalised|joined (?:us|the|our)|took up|received|ran(?! out| for)|signed off)\b"
)
"""Plain verbs for something done."""
_SET_DAY = r"(?:date|deadline|target|milestone|aim|goal|limit|undertaking|promise|schedule|time)"
_MEASURE = r"(?:day|week|fortnight|month|term)s?"
_ENTRY = r"(?:\W*[a-z]{0,3}\d{1,2}(?:\.\d{1,2})?[.)]? )?[^.;:|–]{3,80}"
"""What an entry names, before it says what became of it."""
KEPT = any_case(
    r"\bas (?:\w+ )?(?:planned|promised|asked|agreed|required|scheduled|intended|set out"
    r"|set down)\b"
    r"|\bas (?:the|our|its|their|your) (?:\w+ ){1,2}(?:said|says?|requires?d?|set|asked|promised)\b"
    r"|\bas (?:we|they|it|you) (?:had )?(?:said|promised|planned|undertook|undertaken)\b"
    rf"|\b(?:within|inside|ahead of|in advance of|before|in (?:good )?time for|met|by)"
    rf" (?:its|the|your|our|their|that|this) (?:(?!and\b)\w+ ){{0,2}}?{_SET_DAY}\b"
    r"(?! of (?:\w+ \d|(?:\w+ )?(?:meeting|visit|report|letter|inspection|review)\b))"
    rf"|\b(?:ahead of (?:time|schedule|plan|(?=\d))|on schedule\b)"
    r"|(?<!in the )(?<!over the )(?<!during the )"
    rf"\b(?:an?|one|two|three|four|five|six|\d+) {_MEASURE} (?:early|ahead|inside|in hand|before)\b"
    r"|, in (?:good )?time\b(?! for\b)"
    r"|\bwhat (?:you|we|they) (?:had )?(?:set out|said|promised|undertook)\b"
    r"|\b(?:had|have|has) (?:said|been told) (?:\w+ ){1,5}would\b"
    r"|\A[^.;:|–]{3,80}(?::| [–|-]) (?:met|achieved)\b|\A[^.;:|–]{3,40} has been met\b"
)
"""What says that something was done by the day that was set for it."""
MISSED = any_case(
    rf"\b(?<!show )(?<!shows ){_SET_DAY}\b[^.;]{{0,60}}"
    r"\b(?:missed|not (?:\w+ )?(?:met|reached|kept|hit)"
    r"|passed without|slipped|came and went)\b"
    r"|\b(?:was|were|been|is|are|so|therefore|hence|thus) missed\b|\b[a-z]{0,3}\d[\d.]* missed\b"
    rf"|\bmiss(?:ed|es) (?:its|the|their|your|our|that|this|a) (?:\w+ ){{0,3}}?{_SET_DAY}\b"
    r"|\bnot (?:\w+ ){1,3}by then\b|\bshort of (?:what|that|its|our|their|your|the"
    rf" (?:\w+ ){{0,2}}?{_SET_DAY})\b|\bbelow what (?:was|had been|we|you|they|leaders)\b"
)
"""What says that something was not done by the day that was set for it."""
LATER = any_case(
    r"\blater than (?:\w+ ){0,2}?(?:planned|promised|thought|meant|hoped|said|the|its|due)\b"
    rf"|\b{_MEASURE} (?:late\b|(?:after|behind|past)"
    rf" (?:its|the|your|our|their|that) (?:\w+ ){{0,2}}?{_SET_DAY}\b)"
    rf"|\b{_MEASURE} behind\b|\bbehind (?:schedule|time|plan)\b|\bnot until\b"
)
"""What says that something was done after the day that was set for it."""
SAYS_DONE = any_case(
    rf"\A{_ENTRY}(?::| [–|-]) (?:done|complete[d]?|met|delivered|achieved|in place)\W*\Z"
)
"""An entry that says of what stands before its colon that it is done; the next tells when."""
OWED = any_case(
    r"(?<!as it )\b(?:should|ought to|was to|were to|was meant to|were meant to|was due to"
    r"|were due to|had to)(?! not) (?:have been|be there|have(?! until))\b"
    r"|\b(?:was|were|is|are|has|have|had|did|does) (?:still )?(?:not|n[’']t)\b|\bstill (?:no|not)\b"
    r"|\bnot (?:yet )?complete\w*\b|\bnot all\b"
    r"|\b[\d,]+ (?:out )?of (?:the |its |our |all )?\d[\d,]* (?:\w+ ){0,4}?"
    r"(?:had|have|were|was)\b"
)
"""What says that something was not done, or not all of it, where the day set for it is named."""
STILL = any_case(
    r"\b(?:is|are|was|were) still\b|\bstill (?:waiting|overdue|without|vacant|outstanding)\b"
    r"|\b(?:was|were) outstanding\b|\b(?:days?|weeks?|months?|a fortnight) late\b"
)
"""What tells that something was not done, or not all of it, by a day that stands beside it."""
UNDONE = any_case(
    r"\b(?:has|have|had|was|were|is|are) (?:still )?not (?:yet )?(?:been )?(?:begun|started"
    r"|opened|agreed|signed|reached|appointed|finished|completed|published|in place|in post"
    r"|ready|cleared|launched|filled|issued|in use|introduced|set up|met(?=[.,;]|$| in | by | when "
    r"| at | and | on ))\b"
    r"|\bnot (?:met|filled|cleared|done|started|begun|in place)\b(?=[,;.]|$| by | at | in | and )"
    r"|\b(?:did not|failed to) (?:begin|start|open|happen|clear|reach|meet|finish|complete"
    r"|launch|adopt|publish|appoint|sign|recruit|deliver|agree|issue|come out|go live|take place)\b"
    r"|\b(?:not|never) (?:yet )?(?:been )?[a-z]+ by (?=(?:the )?(?:end of )?(?:\w+day,? )?\d)"
    r"|\bnot yet (?:been )?(?:signed|agreed|appointed|published|opened|started|begun|recruited"
    r"|approved|in place|in post)\b"
    rf"|\A{_ENTRY}(?::| [–|-]) (?:slipped|delayed|outstanding|overdue|missed|behind"
    r"|not (?:yet )?[a-z]+)\b"
    r"|\b(?:has|have|had|was|were|been|is|are) (?:now |again )?(?:slipped|postponed|deferred"
    r"|put back|pushed back|delayed|shelved|stalled)\b|\bnowhere to be seen\b"
    r"|\b(?:is|are|remains?) (?:still )?(?:unavailable|vacant|unfilled|unsigned|unfinished"
    r"|unpublished|incomplete|in draft)\b|\bthere (?:is|are) still no\b"
    r"|\bstill (?:in (?:draft|testing|development)|awaited|awaiting|(?:to be|being) [a-z]+ed)\b"
    r"|\b(?:has|have|had) yet to (?:be )?(?:appear|begin|start|open|sign|agree|publish|launch"
    r"|appoint|clear|fill)\w*|\b(?:was|were) missed\b"
    r"|\bmissed (?:the|its|their) (?:target|date|deadline)"
    r"|\b(?:should|ought to) have (?:been )?(?:begun|started|opened|launched|signed|finished|ready"
    r"|in place|in use)\b|\bbelow the (?:target|\d+(?:%| per cent)) [^.;]{0,40}\bdate\b"
)
"""What says in full that something was not done."""
_SHORT_OF = re.compile(
    r"(?P<some>\d+(?:\.\d+)?) ?(?:%|per cent)[^.;\d]{0,40}"
    r"\b(?:against|below|under|short of|not|rather than|instead of)\b[^.;\d]{0,15}"
    r"(?P<every>\d+(?:\.\d+)?) ?(?:%|per cent)"
)
"""How an account holds what was reached against what was to be."""
DENIED = any_case(r"(?:\b(?:not|never|no longer|cannot|unable)|n[’']t)\b[^.;,]{0,60}$")
"""What before such words says the opposite: "it will not open in May as planned"."""
NO_DEED = any_case(
    r"\bthis (?:notice|letter|direction|document|update) (?:is|was) (?:issued|given|sent|written)\b"
    r"|\b(?:sent|submitted|shared|circulated|issued|published)\b[^.;]{0,20}"
    r" (?:in draft|as a draft)\b"
    r"|\b(?:agreed|asked|required|resolved) that (?:\w+ ){1,6}?be (?:\w+ly )?"
    r"(?:[a-z]+(?:ed|en)|sent|put|held|set|made|brought)\b"
    r"|\b(?:promises|pledges|undertakes|aims|intends|proposes) (?:an?|the|that|to|us|every|\d)\b"
)
"""What says nothing of what was done: that a publication came, or a draft, or was promised."""
USED_SINCE = any_case(
    r"\A\W*since (?=[^,.;]{3,20}\d)[^.;]{5,90} (?:is|are) (?:\w+ )?(?:used|in (?:use|place)"
    r"|open|offered|running|available)\b"
)
"""How a sentence begins with the day from which on something is in use."""
AGAIN = any_case(r"\b(?:approved|received|joined|ran)\b")
"""Verbs for what is done again and again, each time with something else."""
IS_DONE = any_case(
    r"\b(?:is|are) (?:now |already |all |both |fully )*(?:live|open|in (?:place|post|use|force)"
    r"|complete|up and running|signed|finished|filled|trained|running)\b"
    r"|\b(?:has|have) (?:now |already |all |both )*(?:been (?:\w+ly )?)?(?:signed|opened|launched"
    r"|appointed|agreed|published|adopted|approved|finalised|recruited|filled|cleared|trained"
    r"|issued|set up|put in place|completed?|finished|started|begun|gone live)\b"
)
"""How a sentence without a day says that something has been done by now."""
DONE_BY = any_case(
    r"\b(?:was|were|(?:has|have|had) been) (?:\w+ly )?(?:\w+(?:ed|en)|in (?:post|place|use))"
    r" by (?=(?:the end of )?(?:\w+day,? )?(?:\d|[a-z]+\b))"
)
"""How an account says by what day something had been done."""


def not_reached(said: str) -> str:
    """The percentage that an account says was not reached; "" where it says so of none."""
    found = _SHORT_OF.search(said)
    return found["every"] if found and float(found["some"]) < float(found["every"]) else ""
