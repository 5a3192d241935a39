"""The words by which plans, notices and papers set something for a day to come."""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


DATED = Rule(
    (
        *("20", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        *("/", "month", "week", "easter", "christmas", "term", "year", "q1", "q2", "q3", "q4"),
    ),
    r"20\d\d|\d/\d|\b(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|easter|christmas|term"
    r"|year|months?|weeks|q1|q2|q3|q4)\b",
)
"""What a sentence with a day has, at the least."""
_LEAD = (
    r"(?: the)?(?: (?:start|beginning|middle|end)(?: of)?)?(?: the)?"
    r"(?: (?:early|mid|late|next|this|coming)[ -]?)?"
)
_WEEKDAY = r"(?: (?:mon|tues|wednes|thurs|fri)day,?)?(?: the)? ?$"
BY = _words(
    r"\b(?:by|before|in time for|no later than|not later than|deadline(?: is| of|:)?"
    r"|(?:has|have|had) until"
    r"|(?:beginning|starting|commencing)(?: in| from| on)?"
    r"|due(?: on| in| for completion in)?|(?:completion|target|review|delivery) date(?: is| of|:)?"
    r"|(?:timescale|target|timeline|by when|review|next(?: (?:review|update|report))?"
    r"|new (?:date|deadline|target)|date by which [^.;:]{0,60})(?: is|:)"
    r"|new (?:date|deadline|target)(?: of)?"
    r"|(?:slip(?:s|ped)|(?:moved|put|pushed)(?: back)?|delayed|deferred|postponed|extended"
    r"|carried (?:over|forward)) (?:un)?t(?:o|il))" + _LEAD + r"(?: [^.;()\d]{1,30} \()?" + _WEEKDAY
)
"""What leads to the last day of something."""
WHEN = _words(
    r"(?:(?<!started )(?<!begun )(?<!began )(?<!opened )(?<!launched )(?<!appointed )\b(?:in|on)"
    r"|\b(?:from|for|of|at|and|months?|meeting|beginning|starting|commencing|opens?"
    r"|starts?(?: again)?|begins?)|\()" + _LEAD + _WEEKDAY + r"|\b(?:to|at) the $"
)
"""What leads to the day of something."""
PROMISED_FOR = _words(
    r"\b(?:(?:re-?)?(?:starts|begins|opens|launches)|goes live"
    r"|open(?= (?:this|next)))(?: on| in| from)?" + _WEEKDAY + r"|"
    r"\b(?:planned|promised|scheduled|set|due|called|arranged|fixed|booked|timetabled|intended|down"
    r"|pencilled in|put back|moved) for" + _LEAD + _WEEKDAY
)
"""What says of something, be it told of the past, that it is to be on the day that follows."""
MOVED_TO = _words(
    r"\b(?:mov(?:e[sd]?|ing)|chang(?:e[sd]?|ing)|put|push(?:ed)?|slip(?:s|ped)?|postponed?|deferred"
    r"|delayed|extend(?:ed)?|revised|amended)(?: (?:back|out))?"
    r"(?: (?:the|its|that|this|their|our) (?:[\w-]+ ){0,2}?(?:date|deadline|target|milestone)s?"
    r"(?: (?:for|of) (?:[\w-]+ ){0,3}?[\w-]+)?)?"
    r"(?: (?:un)?t(?:o|il)" + _LEAD + r"| from(?: the)?)" + _WEEKDAY + r"|"
    r"\bwill (?:now )?not (?:(?:open|start|begin|launch)|be (?:open(?:ed)?|ready|let in|in place"
    r"|finished|complete[d]?|signed|published|available|built|running)) (?:un)?til"
    + _LEAD
    + _WEEKDAY
)
"""What leads to the day to which something is moved, or from one to that."""
AS_DATE = _words(
    r"\b(?:(?:date|deadline|target|timescale)\b[^.;:\d]{0,60}\b(?:is|was|of)(?: now)?"
    r"|(?:sets?|gave|gives?|given|(?:now )?says?|proposes?|offers?|offered|suggests?|named|chosen"
    r"|(?:agreed|settled) on)(?: (?:us|them|you|me))?(?: the new date of)?)" + _WEEKDAY
)
"""What makes the day that follows the one that somebody set."""
HEADS = _words(r"\s*:\s")
"""What follows a day that stands at the head of what is to be done by it."""
WITHIN = _words(r"(?:within|no later than|please|in \w+ (?:weeks|months))\b")
"""How a time that is set begins."""
IN_OR_ON = _words(r"(?:\b(?:in|on|from|at|this|next|(?:before|after) the)|\()" + _LEAD + _WEEKDAY)
"""What leads to the day of something that is named in the present."""
PAST_FORM = _words(
    r"(?<!\bbe )(?<!\bbeing )(?<!\bis )(?<!\bare )"
    r"\b(?!(?:need|speed|feed|indeed|resourced|united|integrated)\b)"
    r"(?:[a-z]{2,}ed|went|held|took|came|gave|told|met|made|got|became|wrote|said|heard|sat|left)\b"
)
"""A verb in its form for the past, be it a participle."""
LASTS = _words(
    r"\b(?:ends?|expires?|runs?|lasts?|retires?|leaves?|closes?|continues?|remains?|until|till"
    r"|term|holidays?)\b"
)
"""Verbs of what is over on a day, which nobody has promised."""
OVER_ON = _words(
    r"\b(?:ends?|ceases?|expires?|lapses?|runs? out|retires?|closes?|(?:be|is|are) (?:abolished"
    r"|dissolved|wound up|disbanded)|comes? to an end)(?: \w+)? (?:on|in|from|at the end of)"
    + _WEEKDAY
)
"""What leads to the day on which something is over."""
FROM = _words(r"\bfrom(?: the)?(?: (?:start|beginning) of)? $")
"""What leads to the first day of something, which without a year can only be to come."""
ASKS = _words(
    r"\b(?:told|asked|required|needs?|given|agreed|promised|hoped|undert(?:ook|aken)|wants?|meant"
    r"|expect\w*|plan\w*|intend\w*) to\b|\b(?:ask(?:s|ed)? for|wants?|promised)\b"
)
"""How a clause about the past says what is still to be done."""
ASIDE = _words(r", (?:which|who|that|whose|where)\b[^,;]*,")
"""What is put in about the subject of a clause."""
LOGGED = _words(
    r"^\W*(?:agreed )?actions?(?: \d[\d.]*)? ?[:–-] .{5,300}[;:,(–-] ?$"
    r"|^\W*[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?\.? [^:]{5,120}: [\w&/ ]{1,40}, ?$"
)
"""What leads to the day in a log of actions: "A8.2 Recruitment to be reported: provider, "."""
FINITE = _words(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|(?-i:may)|do|does|did"
    r"|said|asked"
    r"|noted|agreed|expects?|thinks?|says?)\b"
)
"""Verbs without which a sentence of minutes only names what comes: "Two nurses from July."."""
PAST = _words(
    r"\b(?:(?:had|has|(?<!\A)(?<!\bto )have)(?! to\b)(?! its\b| their\b| an? \b)|was|were|left|went"
    r"|found|came|took|fell|rose|saw|began|sent in)\b"
)
WILL = _words(
    r"\b(?:will|would|must|shall|should(?! have)"
    r"|(?:is|are|was|were|been) (?:due |planned |expected |asked )?to"
    r"|expects? (?:the |an? )?(?:\w+ ){0,3}to|means? to"
    r"|(?:(?<!\d )plan|aim|intend|commit|agree|propose)(?:s|ed)? to"
    r"|(?:has|have) (?:undertaken|promised|committed) to"
    r"|to be(?! (?:honest|fair|clear|sure|frank)\b)|(?<!the )start|starts|begins?|opens?"
    r"|launches|goes live)\b"
)
MODAL = _words(
    r"\b(?:will|would|must|shall|can expect|should(?! have)"
    r"|(?:is|are) (?:due |planned |asked |expected )?to)\b"
)
"""What says in full that something is still to be, beside a participle."""
WAS_TO = _words(
    r"\b(?:was|were|had been) (?:meant |due |supposed |expected |promised )?to\b(?: have)?"
    r"(?: been| be)?(?: \w+ed)?|\b(?:should|ought to) have\b(?: been)?"
)
"""What says that something was to be, perhaps by a day that has passed."""
OF_OUR_OWN = _words(
    r"\b(?:SEND|EHCs?|EHCPs?|child\w*|pupils?|famil\w+|parents?|carers?|young|schools?|forum|plans?"
    r"|reviews?|assessments?|therap\w+|clinics?|nurses?|psycholog\w+|paediatric\w*|autis\w+"
    r"|local offer|inclusion|internships?|short breaks|respite|partnership|caseworkers?|dashboard"
    r"|board|cabinet|scrutiny|committee|pathway|protocol|hub|panel|tribunals?|letters?|waits?"
    r"|waiting)\b"
)
"""What work on SEND is about: what else is plainly said of a day to come is other business."""
OF_OTHERS = _words(
    r"\b(?:will|would|must|shall|(?:is|are|was|were) to|report)\b(?: \w+){0,3}? (?:back|again"
    r"|(?:be )?(?:review|report|publish|brought|present|consider|shared|launch|open|start|agree"
    r"|appoint|roll|complet|ready|live|written|in place|updated)\w*)"
    r"|\b(?:receives?|further|next|again|progress) (?:\w+ ){0,2}?(?:update|report|review|draft"
    r"|statement|paper)\b|\breceive the\b"
    r"|\bto (?:come|report)(?: \w+){0,3}? (?:back|here|in|on|to)\b"
    r"|\b(?:look at|consider|return to|revisit) (?:\w+ ){1,3}again\b"
    r"|\b(?:report|update|review|paper|item) (?:\w+ )?(?:come|be brought|to come|return)\b"
    r"|\breport\b[^.;:]{0,60} be (?:brought|presented|submitted)\b(?= (?:back|to|in|by|at|on)\b)"
    r"|\b(?:provide|bring|submit|present)\b[^.;:]{0,80} (?:at|to) (?:its|the|their) (?:\w+ )?"
    r"meeting\b(?= (?:on|of|in)\b)"
)
"""What minutes, papers and news say of what is set for a day."""
MONTHS_ON = _words(
    r"\b(?:in|within|after) (?P<number>\w+) months(?:[’']? time)?\b(?! (?:of|from|after|before))"
)
NUMBER = {"three": 3, "four": 4, "six": 6, "nine": 9, "twelve": 12, "3": 3, "6": 6, "12": 12}
EVENTS = _words(
    r"\b(?:survey|consultation|drop-?ins?|webinar|coffee mornings?|workshops?|events?|conference)\b"
)
"""What pages that speak to readers invite them to, and plans and papers only tell of."""
INVITES = _words(
    r"\b(?:have your say|book"
    r"|register(?= (?:now|here|online|your|at|to|for)\b)"
    r"|apply|applications?|nominations?|vacanc\w+|closing date|tickets?|tell us|email"
    r"|join us|get in touch|sign up|would like to (?:join|take part|come)"
    r"|(?<!of )interviews?(?! (?:was|were|has|have|had|led)\b)|holidays?|half-?term"
    r"|open (?:day|evening|meeting)s?|(?<!not )open (?:until|till))\b"
)
"""What readers are invited to, or may do."""
NO_COMMITMENT = _words(
    r"\b(?:(?<!a )forecast|projected|predicted|expected to (?:rise|reach|grow|fall|exceed|cost)"
    r"|overspend\w*|deficit|will cost|budget (?:is|was|will|for 20|gap|pressure|year)"
    r"|funding (?:ends|runs|is)|at the earliest|no earlier"
    r"|(?:new|interim|acting) (?:chief executive|mayor|leader of the council)"
    r"|\A\W*(?:(?:item )?\d+\W+)?(?:actions|minutes|notes|matters arising) (?:from|of)"
    r"|pre-election|elections?|term of office|council tax"
    r"|in other news|regulations (?:allow|give)"
    r"|councils? (?:will|would) be (?:replaced|abolished)|new councils?|not promise"
    r"|other (?:council )?news|invited to"
    r"|white paper|government[’']?s? (?:proposals|publishes|will publish)|merger|bank holiday"
    r"|next (?:\w+ )?(?:meeting|visit|stocktake) (?:is|will be)|be \d+ in)\b"
)
OF_INSPECTION = _words(
    r"\b(?:re-?)?inspection (?:will|is|was|would|takes|starts|begins|by|within|framework)\b"
    r"|\binspectors (?:will|would|are to|return|come|came)\b|\bbe(?:en)? (?:re-?)?inspected\b"
    r"|\bmonitoring (?:inspection|visit)\b|\b(?:had|have) a first inspection\b"
    r"|\binspection team\b|\binspectors (?:are|were) (?:due|expected|here|in)\b"
    r"|\b(?:like|hope|plan) to (?:return|be back|come back)\b"
    r"|\brevisit\b|\b(?:field ?work|on-?site|off-?site)\b"
    r"|\binspection\b.{0,60}\b(?:start|begin|end|finish)\w*"
    r"|\b(?:start|begin|carry out|conduct) (?:an? |the |its |their )?(?:\w+ ){0,4}inspection\b"
    r"|\b(?:ofsted|inspectors)\b(?: \w+){0,3} (?:will|would|to) (?:be in|publish|inspect|report)\b"
)
BESIDE_INSPECTION = _words(
    r"\b(?:before|ahead of|in time for|after|since|following|for) (?:the|our|its|your|their|this"
    r"|any|an?) (?:next |coming )?(?:monitoring |area send )?(?:re-?)?(?:inspection|visit)\b"
)
"""How a sentence about something else dates it by an inspection."""
AFTER_INSPECTION = _words(
    r"\b(?:after|since|following|respon\w+|answer\w*|in reply)\b(?: \w+){0,6}? inspect(?:ion|ors)\b"
)
"""How a title says that an inspection is over."""
ABOUT_SEND = re.compile(
    r"\bSEND\b|\bEHC|(?i:special educational|inspect|priority action|written statement"
    r"|accelerated progress|improvement notice|local area partnership|speech and language"
    r"|occupational therap|neuro-?developmental|\bautis)"
)
HEADING = re.compile(
    r"(?:(?:item )?\d{1,3}[.)]? +|[A-Z]+-\d+ +)?[A-Z][A-Z’'&,:/() -]{5,}(?:\.|\n|$)"
)
DECIDES = _words(
    r"\W*(?:resolved|agreed|decisions?|resolutions?|recommend(?:ed|ations?))\W*(?:\n|$)"
)
"""A line above what a meeting decided on the item before it."""
SET_HEAD = _words(
    r"\W*(?:by|by when|timescales?|time ?frames?|timelines?|deadlines?|due(?: date| by)?"
    r"|(?:target |completion |delivery |end )date|target|when|date(?: for completion| due)?"
    r"|completed? by|finish)\W*"
)
"""How a table heads the column with the days by which things are to be done."""

TO_DO = _words(r"\bto (?!(?:the|an?|our|its|their|date|\d)\b)[a-z]+\b[^.;:]{0,70}$")
"""How a clause that leads to a day says what is to be done, without a verb of its own."""
TO_OPEN = _words(r"\bto (?:open|start|begin|be|launch)\b")
"""What shows that an event is something that is to be, and not one to go to."""
LEANS = _words(
    r"\A\W*(?:the|this|that|a new) (?:date|deadline|target)\b"
    r"|\A\W*(?:it|they|this|these|both|the (?:rest|others?))\b"
    r"|\b(?:accept|agree to) the (?:new|revised|later) (?:date|deadline)|\bas the new date\b"
    r"|\b(?:see|do|finish|clear) the (?:rest|others|remainder)\b|\bnow aim for [\d(]"
    r"|\bagreed to [a-z]+ (?:by|in|before)\b"
)
"""How a sentence sets a day for what the one before it tells."""
REACHED = _words(
    r"^\W*(?:only )?\d+ (?:out )?of (?:the )?\d+ (?!to\b)\w+(?:ed|en|ne)?\b(?!.*\bto\b)"
)
"""How a sentence begins that tells how many had what all were to have."""
NEXT_ONE = _words(r"^\W*(?:(?:date of )?next\b|DONM\b|dates?\b)")
"""How a sentence begins that only names the next meeting."""
NEXT_MEETING = _words(r"\W*(?:dates?|time)(?: and time)? of (?:the )?next(?: meeting)?\b")
"""How a line begins that says of the next meeting only when it is."""
SHOULD_HAVE = _words(
    r"\b(?:should|ought to|(?:was|were) (?:meant |supposed )?to)\b (?:\w+ ){0,2}?have\b"
)
"""What should have been done by a day: that day has passed."""
NOT_BEFORE = _words(r"\b(?:no|not|none|nothing)\b[^,;]* before\b")
"""What only says that nothing is to be expected until a day."""
CLAUSES = re.compile(r"[;:]\s|, (?:and|but) ")
"""What ends the part of a sentence that a day does not belong to."""
NONE = (INVITES, NO_COMMITMENT, OF_INSPECTION)
"""What shows that a sentence sets nothing for a day."""


def is_of_inspection(said: str) -> bool:
    """Whether words are about an inspection, and do not only date something else by one."""
    return OF_INSPECTION.search(BESIDE_INSPECTION.sub("", said)) is not None
