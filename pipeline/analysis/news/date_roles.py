"""What a date in a text is the date of: a visit of the inspectors, a publication, a deadline, a
meeting …

A date takes the role of the word that governs it, which is the nearest one of its sentence; what
stands behind the date, or beyond the end of a clause, counts as further away. Only a visit's date
may become an inspection's.
"""

import re
from enum import Enum, auto
from typing import NamedTuple


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
    """What others than the inspectors of local areas did: the department, other inspections."""
    FIGURE = auto()
    VISIT = auto()


class Dated(NamedTuple):
    """A date as it stands in its sentence: the words before it, itself, the words behind it, and
    whether it has two ends.
    """

    lead: str
    date: str
    trail: str
    ranged: bool

    @property
    def around(self) -> str:
        """The sentence without the date."""
        return f"{self.lead} … {self.trail}"


_WORDS: tuple[tuple[Role, int, str], ...] = (
    (
        Role.FRAMEWORK,
        0,
        r"inspection framework|frameworks?|handbook|inspections? (?:regime|programme|process|cycle"
        r"|system)|regime"
        r"|reforms?|act|regulations|code of practice|legislation|came into (?:force|effect)"
        r"|took effect|brought in|introduc\w+"
        r"|inspections (?:\w+ ){0,2}?(?:start|began|begin|resum|were suspended|dates?)\w*"
        r"|start(?:s|ed|ing)? (?:again|the process|inspecting)|(?:every|each|no) local area"
        r"|local areas|pilots?|inspections? of a new kind|new kind of inspections?",
    ),
    (
        Role.PUBLICATION,
        0,
        r"inspection(?:[’']s)? (?:reports?|outcomes?|letter|findings|results?)"
        r"|publish\w*|publication|releas\w+|issued|came out|come out|comes out|is out|out (?:on"
        r"|today)|posted|updated?|dated|last reviewed|report(?:s|ed|ing)?|letters?|findings"
        r"|today sees|brought out|appeared|press release|outcomes? (?:of|will|is|letter)"
        r"|final outcome|results?",
    ),
    (
        Role.NOTICE,
        0,
        r"notified|notification|notice|informed|phone call|call from|announced(?!,)|getting ready"
        r"|prepar(?:e|ed|ing|ation)|readiness|e-?mails?",
    ),
    (
        Role.DEADLINE,
        0,
        r"deadline|no later than|submi\w+|handed in|hand in|sent in|closes?|closing|shuts?|opens?"
        r"|expires?|timescale|target|(?:to|with) ofsted",
    ),
    (
        Role.MEETING,
        0,
        r"meetings?|meets?|met|committee|cabinet|panel|board|minutes|workshop|webinar|session"
        r"|conversation|conference|forum|event|surveys?|questionnaire|briefing|debate|scrutiny",
    ),
    (
        Role.APPROVAL,
        0,
        r"approv\w+|agreed|signed|sign off|endorsed|fit for purpose|adopted|accepted|ratified",
    ),
    (
        Role.PLAN,
        0,
        r"(?:improvement|action|progress|strategic|impact|recovery|accelerated|development) plan"
        r"|strategy|statements? of action|wsoa|app|programme|direction|served|commission\w+"
        r"|appointed|launched|set up|established|in post|academic year|school year",
    ),
    (
        Role.OTHERS,
        0,
        r"dfe|department (?:for|of) education|nhs england|minister\w*|secretary of state"
        r"|deep dive|stocktake|advis[eo]rs?|monitoring session|ilacs|jtai|targeted area"
        r"|children[’']s (?:services(?! and skills)|homes?|social care)|separate inspection"
        r"|peer (?:review|challenge)|youth justice|adult social care|child protection"
        r"|safeguarding|safety valve|fostering|rating|rated|ratings",
    ),
    (Role.FIGURE, 0, r"per ?cent|average|compared|statistics|figures|requests|backlog"),
    (Role.VISIT, 30, r"inspections"),
    (
        Role.VISIT,
        0,
        r"(?:re-?)?inspect(?:s|ed|ing|ion)?|re-?visit\w*|visit(?:s|ed|ing)?"
        r"|(?:came|come|coming|comes|went|going|be|were|are|was) (?:back|again|here)"
        r"|return(?:s|ed|ing)?|on[- ]?site|field ?work|had another look|local area review"
        r"|took place|take place|carried out|carry out|called unannounced|under review"
        r"|(?:took|for|over|spent|lasted|stayed|including) (?:a|one|two|three|four|five|\d)"
        r" (?:days?|weeks?)"
        r"|conducted|undert(?:ook|aken)|held|spent|dates are|thematic (?:review|visit)",
    ),
    (
        Role.VISIT,
        10,
        r"made|came(?! (?:on|in in|upon|out)\b)|assessed|looked at|followed it up|were (?:in|at)",
    ),
    (
        Role.VISIT,
        60,
        r"(?<![@./])ofsted(?!\.)|cqc|care quality commission|inspectors|watchdogs?",
    ),
)
"""What governs a date, and what it counts besides its distance, in characters."""
_ROLE_WORDS = re.compile(
    "|".join(rf"(?P<g{n}>\b(?:{words})(?!\w))" for n, (_, _, words) in enumerate(_WORDS)),
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?P<strong>[;:]\s|\s[–—-]\s|,\s+(?:and|but|which|while|who|so)\b|\b(?:but|that|after"
    r"|following|before|since|once|until)\b)|(?P<weak>,\s)"
)
_CLEFT = re.compile(r"^\W*(?:that|when)\b")
"""What only joins a date that opens its sentence ("It was in May that …")."""
_AFTERWARDS = re.compile(r",\s+(?:after|following)\b")
"""What comes before the date in time, though behind it in the sentence."""
_BY = re.compile(
    r"\b(?:by|until|till|before|since|no later than)\s+(?:the\s+)?(?:(?:end|start|middle) of\s+)?"
    r"(?:\w+day,?\s+)?(?:the\s+|next\s+)?$",
    re.IGNORECASE,
)
_TODAY = re.compile(r"\b(?:today|yesterday)\W{0,3}(?:\w+day,?\s+)?$", re.IGNORECASE)
_SETS_OUT = re.compile(r"\b(?:start|begin|began|begun)\w*\b", re.IGNORECASE)
_OF_DATE = re.compile(
    r"(?:[’']s)?\s+(?:(?:local|area|joint|full|send|ofsted|cqc|ofsted/cqc|and|&|monitoring"
    r"|\w+day)\s+){0,5}(?:re-?)?(?:inspection|visit|revisit)\b"
    r"(?!(?:[’']s)?\s+(?:report|outcome|letter|framework|regime|handbook|findings)\b)",
    re.IGNORECASE,
)
_NUMERIC = re.compile(r"\d+([/.-])\d+\1\d+")
_PAPER = re.compile(r",\s+(?:[A-Z]\w+\s?){1,4}:")
_LABELLED = re.compile(r"\W*(?:date|posted|published|updated)?\W*", re.IGNORECASE)
_INSPECTORS = re.compile(
    r"ofsted|\bcqc\b|care quality|inspect|revisit|re-visit|watchdog", re.IGNORECASE
)
_VISITING = re.compile(
    r"inspect|visit|ofsted|\bcqc\b|assessment|review|another look|agencies|regulators"
    r"|dates are|came to",
    re.IGNORECASE,
)
_GOVERNMENT = re.compile(
    r"\b(?:DfE|Department (?:for|of) Education|NHS England|[Mm]inister)\b",
)
_GRADES = re.compile(
    r"\brequires improvement\b|\b(?:rated|graded|judged)\W+(?:\w+\W+){0,2}(?:good|inadequate"
    r"|outstanding)\b|\bILACS\b|\bJTAI\b",
    re.IGNORECASE,
)
_BEGINNING = re.compile(
    r"\b(?:start|beg[aiu]n|saw|new|since|launch|introduc|brought in|took effect|commissioned|asked"
    r"|dates? from|format|gave|came in)\w*",
    re.IGNORECASE,
)
_FRAMEWORKS_BEGAN = re.compile(r"(?:1 )?May 2016|January 2023|2016", re.IGNORECASE)
"""When the two frameworks took effect."""
_HEADING = re.compile(
    r"\b(?:report|plan|statement|letter|update|outcome|minutes|decision|notice)s?\b", re.IGNORECASE
)
_ADJACENT = re.compile(
    r"\b(?:inspection|re-?visit|visit)\W*$|\b(?:inspection|visit)s? \(?$", re.IGNORECASE
)
_DONE_ON_THE_DAY = re.compile(
    r"\b(?:notified|informed|told|published|released|announced|issued|received|notice|contacted)\b"
    r"[^.;,]{0,80}\b(?:inspection|visit|re-?visit)\b[^.;,]{0,25}\bon\s+(?:\w+day,?\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
"""What was done on a day about an inspection ("was notified of its inspection on …")."""
_BEHIND, _STRONG, _WEAK, _FAR, _RANGED = 12, 35, 10, 220, 40
"""In characters: what it costs to stand behind the date, beyond the end of a clause, beyond a
comma; how far a word may be to govern a date; what two ends, which a visit has, speak for one.
"""


def role_of(dated: Dated) -> Role | None:
    """What a date is the date of; None when no word of its sentence tells."""
    settled = next((role for applies, role in _SETTLED if applies(dated)), None)
    if settled is not None:
        return settled
    if _OF_DATE.match(dated.trail):
        return Role.VISIT
    trail = _AFTERWARDS.split(dated.trail)[0]
    costs = [
        *((_cost(dated, match, dated.lead[match.end() :]), match) for match in _before(dated)),
        *(
            (_cost(dated, match, _CLEFT.sub("", trail[: match.start()])) + _BEHIND, match)
            for match in _ROLE_WORDS.finditer(trail)
        ),
    ]
    cost, nearest = min(costs, key=lambda one: one[0], default=(_FAR, None))
    role = _named(nearest)[0] if nearest and cost < _FAR else None
    return None if role is Role.VISIT and not _VISITING.search(dated.around) else role


def _before(dated: Dated) -> list[re.Match[str]]:
    return list(_ROLE_WORDS.finditer(dated.lead))


def _cost(dated: Dated, match: re.Match[str], between: str) -> int:
    """How far a word is from the date, with what parts them."""
    role, weight = _named(match)
    ends = sum(_STRONG if end["strong"] else _WEAK for end in _ENDS.finditer(between))
    visits = _RANGED if dated.ranged and role is Role.VISIT else 0
    return len(between) + weight + ends - visits


def _named(match: re.Match[str]) -> tuple[Role, int]:
    role, weight, _ = _WORDS[int((match.lastgroup or "g0")[1:])]
    return role, weight


def _is_deadline(dated: Dated) -> bool:
    return _BY.search(dated.lead) is not None


def _is_of_today(dated: Dated) -> bool:
    return bool(_TODAY.search(dated.lead)) and not _SETS_OUT.search(dated.trail[:60])


def _labels_an_entry(dated: Dated) -> bool:
    """Whether a date in figures opens a line: the day of a decision or post, before its title."""
    entry = _NUMERIC.fullmatch(dated.date) or _PAPER.match(dated.trail)
    return bool(entry and _LABELLED.fullmatch(dated.lead))


def _is_of_others(dated: Dated) -> bool:
    """Whether the department or another inspection is the only one that the sentence names."""
    others = _GOVERNMENT.search(dated.around) and not _INSPECTORS.search(dated.around)
    return bool(others or _GRADES.search(dated.around))


def _is_of_a_framework(dated: Dated) -> bool:
    """Whether a framework's first month is named beside a word for beginning."""
    return bool(
        _FRAMEWORKS_BEGAN.fullmatch(dated.date.strip(" ."))
        and (
            _BEGINNING.search(f"{dated.lead[-40:]} … {dated.trail[:90]}")
            or "framework" in dated.around.lower()
        )
    )


def _is_of_a_headed_paper(dated: Dated) -> bool:
    """Whether a date closes the heading of a report, letter or plan ("SEND inspection report
    May 2021").
    """
    closes = (
        not dated.trail[:1].strip(" .)”\"'")
        and not dated.trail[1:2].isalpha()
        and _ADJACENT.search(dated.lead)
    )
    return bool(closes and _HEADING.search(dated.lead))


def _is_of_what_was_done(dated: Dated) -> bool:
    return not dated.ranged and _DONE_ON_THE_DAY.search(dated.lead) is not None


_SETTLED = (
    (_is_deadline, Role.DEADLINE),
    (_is_of_today, Role.PUBLICATION),
    (_is_of_what_was_done, Role.NOTICE),
    (_labels_an_entry, Role.PUBLICATION),
    (_is_of_a_framework, Role.FRAMEWORK),
    (_is_of_others, Role.OTHERS),
    (_is_of_a_headed_paper, Role.PUBLICATION),
)
"""What settles a role before any word is measured, in this order."""
