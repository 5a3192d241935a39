"""Headings, introductions and list markers in news and papers, and what the entries below are."""

import re
from typing import NamedTuple

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.model.terms import FindingKind

_PRAISES = Rule(
    (
        "strength",
        "positive",
        "well",
        "praise",
        "good",
        "commend",
        "effective",
        "successes",
        "highlights",
        "achievements",
        "impressed",
        "pleased",
        "like",
    ),
    r"strength|positive|working well|went well|praise|good (?:practice|things|news)|commend"
    r"|d(?:o|oes|oing|one) well|effective|successes|\bhighlights\b|achievements|impressed"
    r"|pleased|\blike[ds]?\b|going well|good at",
)
_CRITICISES = Rule(
    (
        "improve",
        "develop",
        "weakness",
        "concern",
        "challenges",
        "priority action",
        "better",
        "need",
        "to do",
        "recommend",
        "work",
        "not ",
        "less well",
        "issues",
        "worr",
        "failing",
        "shortcoming",
        "problems",
        "critici",
    ),
    r"improve|develop|weakness|concern|challenges|priority action|(?:do|get|be) better"
    r"|needs? to(?! know)|to do|recommend|work on|not (?:yet )?(?:so )?(?:work|good|well)"
    r"|less well|issues|worr(?:y|ied|ies)|failings?|shortcoming|problems|critici[sz]",
)
_PLANS = any_case(
    r"\b(?:will|next steps?|actions? (?:we|taken|to|for)|to (?:address|tackle|respond)"
    r"|have (?:since|already)|since (?:the|then)|improvement plan"
    r"|are (?:now |already )?(?:doing|working|taking))\b",
)
_MUST = any_case(r"\b(?:must|should|needs? to|ha(?:s|ve) to)(?: now)?:?\Z")
_THEY = r"\b(?:they|inspect(?:ors?|orates?)|ofsted|cqc|commission|report|letter)\b"
_SAY = (
    rf"{_THEY}[^.;:]{{0,25}}?\b(?:said"
    r"|says?|stress\w*|conclud\w*|found|finds?|not(?:e|es|ed)|wrote|writes?|clear|underlin\w*"
    r"|emphasi\w*|felt|add(?:s|ed)?|stat(?:es?|ed)|point(?:s|ed)? out|warn\w*|agreed?|judged?)\b"
)
_LEADERS = r"(?:area|leaders|partnership|partners|council|authority|services|board|icb)"
_ASKED_OF_LEADERS = any_case(
    rf"{_THEY}[^.;:]{{0,40}}?"
    r"\b(?:wants?|wanted|would like|asks?|asked|urges?|urged|expects?|expected|tells?|told"
    r"|needs?|encourages?|encouraged) (?:us|(?:the |our |its |local |area(?:[’']s)? )*(?:area"
    r"|leaders|partnership|partners|council|services|board|city|county|borough))"
    r"(?: [\w’'-]+){0,5}? to(?: [\w’'-]+ly)?:?\Z"
    r"|\b(?:they|inspect(?:ors?|orates?)|ofsted|cqc|report|letter)(?: also| then)?"
    r" (?:asks?|asked|calls?|called) for(?: the following)?:?\Z"
    r"|\b(?:area|leaders|partnership|partners|council) could go further (?:in|on|with|by):?\Z"
    rf"|{_SAY}[^.;:]{{0,40}}\b(?:efforts?|work|progress|improvements?|action|attention|more)\b"
    r"[^.;:]{0,30}\b(?:must|should|ha(?:s|ve|d) to|needs? to|needed|required|called for|to be done"
    r"|to do)\b[^.;:]{0,40}\bto(?: [\w’'-]+ly)?:?\Z"
    rf"|{_SAY}[^.;:]{{0,40}}\b{_LEADERS}(?: still| now| also)* (?:must|should|ought to"
    r"|(?:ha(?:s|ve|d)|need(?:s|ed)?)(?: still| now| also| yet)* to)(?: [\w’'-]+ly)?:?\Z"
    rf"|{_SAY}[^.;:]{{0,25}}\b(?:important|vital|essential|necessary)\b[^.;:]{{0,30}} to:?\Z"
    r"|\b(?:they|inspect(?:ors?|orates?)|ofsted|cqc|report|letter)\b[^.;:]{0,20}\b(?:call(?:s|ed)?"
    rf" (?:on|upon)|advis(?:es?|ed)|recommend(?:s|ed)?(?: that)?) (?:[\w’'-]+ ){{0,3}}{_LEADERS}"
    r"(?: (?:to|should))?:?\Z"
)
_PRIORITY = Rule(("priority action",), r"priority action(?! plan)")
_NAMES_PRIORITY = any_case(
    r"\W*(?:area for )?priority action (?:\d|one|two|three|four|five)\s*[:.–—-]\s*"
    r"(?:(?!\b(?:should|must|needs?|urgently)\b)[^.]){3,90}\Z"
)
"""A heading that only names the subject of one priority action, below which stands what was seen of
it since.
"""
_HEADED = any_case(
    r"(?:inspect\w*|report|ofsted|letter)\b.*\b(?:said|found|praised|highlighted|identified|want"
    r"|saw|liked?)"
    r"|\b(?:do|does|doing|done|works?|working) well\b|strengths|what (?:needs|must|should|has) to\b"
    r"|areas? (?:for|of|to|we need to|that need to) (?:improve|develop)"
    r"|areas? for priority action|weaknesses",
)
_MARK = re.compile(
    r"(?P<number>\d{1,2})(?:(?:\.\d{1,2}){1,3}\.?|[.)])[^\S\n]+(?=[\[(“‘\"']?[A-Z])"
    r"|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).][^\S\n]+(?=\S)"
)
_DECIDES = re.compile(r"\W*(?:RESOLVED|AGREED|RECOMMENDED|NOTED|Resolved|Decision)\b")
_AWAY = Rule(
    (
        "implication",
        "consultation",
        "legal",
        "financ",
        "background",
        "recommendation",
        "next steps",
        "happen",
        "contact",
        "notes ",
        "appendi",
        "equalit",
        "resource",
        "our response",
        "how to",
        "risk",
        "purpose",
        "tips",
        "related",
        "more on",
        "more from",
        "more news",
        "latest",
        "about us",
        "we recommend",
        "we propose",
        "we suggest",
        "we ask for",
        "priorities",
    ),
    r"\b(?:implications?|consultation|legal|financ\w+|background|recommendations?|next steps"
    r"|happens? next|contacts?|notes (?:to|for)|appendi\w+|equalit\w+|resources?|our response"
    r"|how to|risks?|purpose|tips|related|more (?:on|from|news)|latest|about us"
    r"|we (?:recommend|propose|suggest|ask for))\b"
    r"|\b(?:council|corporate|strategic|plan|borough|community|city|county)[’']?s? (?:\w+ )?"
    r"priorities\b",
)
_GOOD = Rule(
    (
        "happy",
        " now:",
        "moved",
        "better",
        "improved",
        "progress",
        "effective",
        "good",
        "like",
        "well",
        "plus",
        "pros",
        "proud",
        "👍",
        "✅",
        "😀",
        "🙂",
    ),
    r"\b(?:(?:sufficient|enough) progress|effective action|good|likes?|liked|well"
    r"|plus|pros|proud|happy|getting better)\b"
    r"|\bprogress (?:has been|had been|was|is) (?:sufficient|enough|good)\b|\b(?:ha[ds]"
    r"|have) (?:got better|improved):\Z"
    r"|\b(?:leaders|services|schools|partners|they|area|partnership) now:\Z"
    r"|\b(?:has|have|had) moved(?: on| forward)?:\Z"
    r"|[👍✅😀🙂]",
)
_BAD = Rule(
    (
        "not",
        "less",
        "more of",
        "would like",
        "better",
        "n't",
        "n’t",
        "yet to",
        "too ",
        "made",
        "make",
        "see",
        "insufficient",
        "fix",
        "bad",
        "less well",
        "worse",
        "wrong",
        "need",
        "must",
        "should",
        "👎",
        "❌",
        "😞",
        "🙁",
    ),
    r"\bnot (?:\w+ ){0,2}(?:sufficient|effective|good|like|liked|well|enough)"
    r"|\byet to\b|\btoo (?:recent|early|soon|new)\b"
    r"|\b(?:has|have|had|is|are)\s+still\s+to\s+(?:be\s+)?(?:made|seen|see|make)\b"
    r"|\b(?:has|have|had|was|were|is|are)(?: not|n['’]t) (?:yet )?(?:been )?"
    r"(?:sufficient|enough)\b"
    r"|\b(?:has|have|had|was|were|do|does|did|could|can)(?: not|n['’]t):"
    r"|\b(?:has|have|had)(?: not|n['’]t)(?: yet)? (?:done|achieved|managed|begun|started"
    r"|finished"
    r"|delivered|put right|got round to)\b"
    r"|\b(?:leaders|partners|partnership|area|council|services|they) should:?\Z"
    r"|\b(?:has|have|had|was|were)(?: not|n['’]t) (?:yet )?(?:been )?(?:made|seen)\b"
    r"|\binsufficient|\bfix\b|\bbad\b|\bless well"
    r"|\bless (?:positive|good|happy|impressive|strong)\b|\bnot so \w+"
    r"|\b(?:could|can|might) (?:we |they |it )?(?:be|do) (?:even )?better\b|\beven better if\b"
    r"|\b(?:would like|like to see) (?:[\w ]{0,20})?(?:more|better|further|improve\w*)\b"
    r"|\b(?:(?:they|we|it|inspectors)(?:[’']re| are|[’']s| is)) not\W*\Z"
    r"|\bworse|\bwrong\b|\bneeds? to (?!know)|\bmust\b|[👎❌😞🙁]",
)
_CONCEDED = any_case(
    r"\b(?:for all|despite|in spite of|besides|alongside|as well as|apart from|along with)"
    r"\b[^,:;.]{3,60}(?:,|(?=\b(?:there (?:was|were|is|are)|the report|inspectors)\b))",
)
"""What a heading mentions only to set it aside ("For all these criticisms, strengths …")."""
_OF_INSPECTORS = any_case(
    r"\b(?:inspect(?:ors|ion)|ofsted|cqc|report|letter)\b[^.:]{0,60}?\b(?:liked?|praised"
    r"|highlight\w*|found|said|says|saw|noted|notes|identified|recogni\w+|want(?:s|ed)?|named"
    r"|were|was|are|is|lists?"
    r"|asks?|asked)\b[^.:]*:\Z"
    r"|\b(?:according to|from|in) (?:the |their )?(?:new )?(?:inspectors|ofsted|report|letter)\b"
    r"[^.:]*:\Z|\b(?:the )?inspectors(?: also)?:\Z"
    r"|\b(?:leaders|partnership|area) (?:now |still )?(?:must|should|needs? to|ha(?:s|ve) to"
    r"|ought to)(?: now)?:?\Z",
)
_OTHERWISE = any_case(
    r"\b(?:actions?|plans?|will|commitments?|recommend\w*|discuss\w*|evaluat\w+|purpose|focus\w*"
    r"|look\w*"
    r"|consider\w*|respon[ds]\w+|notices?|groups?|sections?|next steps|comments?|judged?"
    r"|was (?:for|to)"
    r"|progress|document\w*|links?|attached|published|download\w*|contact|met|spoke|talked"
    r"|visited)\b",
)
_PLANNED_BELOW = any_case(
    r"\b(?:(?:will|shall)(?: [\w’'-]+ly| now| also){0,2}|(?:will|plans?|intends?|aims?|pledge[sd]?"
    r"|promise[sd]?|commit(?:s|ted)|working|hopes?)\b(?![^.;:]*\b(?:needs?|ha(?:s|ve)|must|should)\b)"
    r"[^.;:]{0,60} (?:to|by)(?: [\w’'-]+ly)?):\Z"
)
_WEAKNESSES_BELOW = any_case(
    r"\b(?:areas?|points?|matters) of (?:(?:significant|serious|major|key|particular|great) ){0,2}"
    r"(?:weakness(?:es)?|concern)(?: (?:found|named|identified|below|are|were|include)){0,2}\W*:\Z"
    r"|\b(?:(?:significant|serious|major|key) )(?:weaknesses|failings|shortcomings)"
    r"(?: (?:found|named|identified|below|are|were|include)){0,2}\W*:\Z"
)
_PROGRESS_BELOW = any_case(
    r"\b(?:sufficient|enough|good|satisfactory|real|strong|clear|marked|significant) progress"
    r"(?: (?:was|were|has|have|had|been|is|being|made|seen|found|noted|judged|there)){0,4}"
    r" (?:in|on|with|against|towards|across) (?:(?:these|those|the|following|other|all|of|areas?"
    r"|matters|points|weaknesses|concerns?|concern|weakness|named|found|below|two|three|four|five"
    r"|six|seven|eight|nine|ten|\d{1,2}|significant|first) ?){1,8}:\Z"
)
_NOT_MADE = any_case(
    r"\b(?:not|no|never|without|yet|lack\w*|nor|too little|fail\w*|short of|however|but|except"
    r"|more|needs?|must|until|only|little|hardly|far from|insufficient\w*)\b|n[’']t\b"
)
_NO_LONGER = any_case(
    r"\b(?:no|not|never|without|progress\w*|improv\w+|better|resolved|overcome|closed|removed|met|success\w*"
    r"|strengths?)\b|\b(?:been|were|was|are|is) (?:addressed|dealt with|put right|tackled)\b"
)
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_PURPOSE = any_case(
    r"\b(?:how (?:effective(?:ly)?|well)\b(?:(?!\b(?:found|find|said|says|saw|seen|noted"
    r"|praised)\b)"
    r"[^.:;])*|(?:purpose|aim) (?:of|was|is)\b[^.;]*|what (?:the|an) inspection (?:was"
    r"|is) for\b[^.;]*"
    r"|inspect(?:ors|ion(?: team)?)\b[^.;:]{0,40}?\b(?:focus(?:es|ed)? on|looks? at|looked at"
    r"|will look at|evaluat\w+|judge)\b[^.;]{0,80}"
    r"|what (?:the )?inspect(?:ors|ion team)\b[^.;:]{0,20}?\b(?:focus on|look at|evaluate)):\Z",
)
_VERDICTS = r"(?:outcomes?|judge?ments?|conclusions?|verdicts?|grades?|gradings?|ratings?|results?)"
_POSSIBLE = any_case(
    rf"\bpossible (?:[\w-]+ ){{0,2}}{_VERDICTS}\b"
    rf"|\b{_VERDICTS}\b[^.;:]{{0,70}}\b(?:can|could|may|might|will|shall) (?:then |only )?"
    r"(?:be|take|fall|come|have)\b"
    r"|\b(?:can|could|may|might|will|must)\b[^.;:]{0,50}\b(?:one|any|either) of\b[^.;:]{0,30}"
    rf"\b(?:{_VERDICTS}|ways|categories)\b"
    r"|\b(?:gives?|reach(?:es)?|makes?|award(?:s)?|arrives? at|ends? (?:in|with)|leads? to)"
    rf" one of (?:[\w-]+ ){{0,3}}{_VERDICTS}\b"
    rf"|\b{_VERDICTS} (?:that|which)\b[^.;:]{{0,50}}\b(?:can|could|may|might)\b",
)
"""The outcomes that there are, of which a place gets one."""
_GIVEN = any_case(
    r"\b(?:was|were|been) (?:\w+ )?(?:given|judged|found|placed|rated|awarded)\b"
    r"|\b(?:received|got|earned)\b"
)
"""What says that one was given."""
_NOT_ALL_BAD = any_case(r"\bnot all (?:bad|doom|gloom|negative)\b")
_SYMBOL = re.compile(r"[^\w\s\"'“‘(\[£#&]{1,3}\s+(?=\S)")
_PLANNED = Rule(
    (":",),
    r"\W*(?:actions?|leads?|owners?|by when|deadlines?|measures?|milestones?|status"
    r"|targets?)\s*:",
)
_DUE = re.compile(
    r"\d{1,2}/\d{1,2}/\d{2,4}\W*+(?:Red|Amber|Green|Blue|Complete\w*)?\W*+\Z|\b(?:RAG|Red|Amber"
    r"|Green)\W*\Z"
)
_OF_REPORT = Rule(
    ("what is it like",),
    r"\W*what is it like to be a (?:child|young person)\b[^.:]{0,80}\b(?:area|partnership)\W*$",
)
_PART_OF_REPORT = Rule(
    ("partnership",),
    r"\W*what (?:is the (?:local )?area partnership doing that is effective"
    r"|does the (?:local )?area partnership need to do better)\W*$",
)
_BELOW = Rule(
    ("following", "below", "as follows"),
    r"\bfollowing (?:\w+ ){0,3}?(?:areas?|strengths|weaknesses|concerns|points|findings"
    r"|priorit\w+|failings|shortcomings|positives)\b"
    r"|\b(?:areas?|strengths|weaknesses|concerns|findings|failings|shortcomings|positives)\b"
    r"[^.;:]{0,40}\b(?:below|as follows)\b",
)
"""What was found, which stands below."""
_THEIRS = any_case(r"\b(?:inspect\w*|ofsted|cqc|reports?|letter)\b")
_SOMETHING_ELSE = any_case(
    r"\b(?:click|links?|read|download|contact|form|you|will|progress|actions? (?:we|taken))\b"
)
_UNFINISHED = re.compile(
    r"\b(?:made|seen|make|progress|found|were|are|include|with) (?:in|on|with|by|that)$"
)
_WHO = (
    r"(?:the |their |this |our )?(?:\w+ ){0,2}?(?:inspectors?|inspectorates?"
    r"|ofsted(?:(?: and|/| &) ?(?:the )?cqc)?|reports?|letters?|inspections?|inspection team"
    r"|watchdogs?)"
)
_REPORTS = Rule(
    ("inspector", "inspection", "ofsted", "report", "letter", "watchdog"),
    r"\W*(?:\d+[.)] )?(?:(?:some |the )?(?:extracts?|quot(?:es?|ations?)|highlights?"
    r"|(?:(?:key|main|other|overall) )*(?:points|findings|messages|conclusions?))"
    rf" (?:from|of|in) {_WHO}(?: of \w+)?|from {_WHO}"
    rf"|(?:.{{0,30}}\b)?what {_WHO}(?: and (?:the )?cqc)?(?: has| have| had)?(?: to)?"
    r" (?:said|says?|found|finds?|saw|wrote|tells|noted|thought|liked|praised|identified)\b"
    r"(?:,? in \w+(?: \w+)?| (?:that )?(?:we|they|leaders|schools|services|the (?:area"
    r"|partnership|council)) (?:do|does|did|need|needs|must|should|could)\b[\w ]{0,30})?"
    r"|(?:in )?(?:the )?(?:inspectors|ofsted|report)[’']s? (?:own )?(?:words|findings|verdict"
    r"|view|conclusions?))\W*",
)
"""A heading of what inspectors found, good or bad."""
_HEADING = 90


class Mark(NamedTuple):
    """What precedes a numbered paragraph: its length, and the first number of "3.1" ("" for a
    letter).
    """

    length: int
    number: str


def mark(written: str) -> Mark:
    """The number or letter before a paragraph or heading; of length 0 when there is none."""
    found = None if written[:1].isupper() else _MARK.match(written)
    return Mark(found.end(), found["number"] or "") if found else Mark(0, "")


def decides(written: str) -> bool:
    """Whether a paragraph of minutes records what the meeting decided."""
    return _DECIDES.match(written) is not None


def planned(written: str) -> bool:
    """Whether a paragraph is a row of a plan: who does something, by when, and its progress."""
    ends = written[-1:].isalnum() and _DUE.search(written, max(0, len(written) - 40)) is not None
    return ends or _PLANNED.match(written) is not None


def stands_alone(written: str) -> bool:
    """Whether a paragraph is a heading in all but name: short, and no sentence."""
    return len(written) < _HEADING and written[-1:] not in ".!?:;,’”\"'…" and "\n" not in written


def of_report(heading: str) -> bool:
    """Whether a heading is that of the first part of inspectors' own reports."""
    return _OF_REPORT.match(heading) is not None


def part_of_report(heading: str) -> bool:
    """Whether a heading is that of any part of inspectors' own reports that holds findings."""
    return of_report(heading) or _PART_OF_REPORT.match(heading) is not None


def unfinished(written: str) -> bool:
    """Whether a line breaks off before the list that it introduces ("progress was made in")."""
    return _UNFINISHED.search(written) is not None


def _last(written: str) -> str:
    """The last sentence of what is written."""
    return _SENTENCES.split(written)[-1]


def points_below(written: str) -> bool:
    """Whether a paragraph ends by saying that what inspectors found good or bad stands below."""
    last = _last(written)
    below = last[-1:] == "." and _BELOW.search(last) and _THEIRS.search(last)
    return bool(below) and not _SOMETHING_ELSE.search(last) and polarity(last) != 0


def section(heading: str) -> FindingKind | None:
    """What a list under this heading holds, if it says so; None for what somebody plans to do."""
    if _NAMES_PRIORITY.match(heading):
        return None
    if _PRIORITY.search(heading):
        return FindingKind.PRIORITY_ACTION
    if _PLANS.search(heading):
        return None
    if _CRITICISES.search(heading) or _MUST.search(heading) or asks_of_leaders(heading):
        return FindingKind.AREA_FOR_IMPROVEMENT
    return FindingKind.STRENGTH if _PRAISES.search(heading) else None


def polarity(heading: str) -> int:
    """Whether the content under this heading is good (1), bad (-1) or unstated (0)."""
    if of_report(heading) or _NAMES_PRIORITY.match(heading):
        return 0
    if progress_below(heading):
        return 1
    if weaknesses_below(heading):
        return -1
    heading = _CONCEDED.sub(" ", heading)
    if _BAD.search(heading):
        found = 1 if _NOT_ALL_BAD.search(heading) else -1
    elif _CRITICISES.search(heading) or _PRIORITY.search(heading):
        found = -1
    else:
        found = 1 if _PRAISES.search(heading) or _GOOD.search(heading) else 0
    if found and _PLANS.search(heading):
        return -1 if _PRIORITY.search(heading) else 0
    return found


def nearest_polarity(introduction: str) -> int:
    """The same of an introduction: of the last of its sentences that states it."""
    said = map(polarity, reversed(_SENTENCES.split(introduction)))
    return next((one for one in said if one), 0)


def plans_below(introduction: str) -> bool:
    """Whether an introduction says that what follows is what somebody will do."""
    return _PLANNED_BELOW.search(introduction) is not None


def weaknesses_below(introduction: str) -> bool:
    """Whether an introduction ends with "areas of significant weakness" or the like."""
    last = _last(introduction)
    bad = _WEAKNESSES_BELOW.search(last) is not None
    return bad and not _NO_LONGER.search(last)


def progress_below(introduction: str) -> bool:
    """Whether an introduction says that enough progress was made in what follows."""
    last = _last(introduction)
    return _PROGRESS_BELOW.search(last) is not None and not _NOT_MADE.search(last)


def lists_findings(introduction: str) -> bool:
    """Whether an introduction says that inspectors or their report found what is listed."""
    return _OF_INSPECTORS.search(introduction) is not None and not _OTHERWISE.search(introduction)


def asks(introduction: str) -> bool:
    """Whether an introduction says what inspectors look at or may conclude, not what they found."""
    return _PURPOSE.search(introduction) is not None or _names_the_possible(introduction)


def _names_the_possible(introduction: str) -> bool:
    last = _last(introduction)
    possible = last[-1:] == ":" and _POSSIBLE.search(last) is not None
    return possible and not _GIVEN.search(last)


def asks_of_leaders(introduction: str) -> bool:
    """Whether an introduction says that inspectors, or "they", ask leaders for what is listed."""
    return _ASKED_OF_LEADERS.search(introduction) is not None


def symbol(written: str) -> int:
    """The length of a symbol (a tick, a cross, a star) before a paragraph."""
    found = _SYMBOL.match(written)
    return found.end() if found else 0


def tells_findings(heading: str) -> bool:
    """Whether a heading says that inspectors found what follows."""
    return _HEADED.search(heading) is not None


def reports(heading: str) -> bool:
    """Whether a heading says that what follows, good or bad, is what inspectors found."""
    found = _REPORTS.match(heading)
    return found is not None and found.end() == len(heading)


def leads_away(heading: str) -> bool:
    """Whether a heading begins a part about something else: costs, next steps, contacts."""
    return _AWAY.search(heading) is not None and not tells_findings(heading)
