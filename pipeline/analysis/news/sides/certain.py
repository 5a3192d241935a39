"""Phrases that certainly praise or criticise, whatever their single words are.

No fault found, progress that was not made, demands; and what the other modules of this package
show. What is hedged, denied or wished for is not certain.
"""

from collections.abc import Callable

from pipeline.analysis.news.sides.absences import (
    FAULT,
    lacks_the_unwanted,
    lessens_the_unwanted,
    no_less_unwanted,
    spares_everybody,
)
from pipeline.analysis.news.sides.idioms import idiom_side
from pipeline.analysis.news.sides.plain_praise import NEEDS
from pipeline.analysis.news.sides.plights import is_plight
from pipeline.analysis.news.sides.reversals import turns_to_praise
from pipeline.analysis.news.sides.shares import share_on_time
from pipeline.analysis.news.sides.successes import is_success
from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case

_FAULTLESS = Rule(
    (
        "weakness",
        "failing",
        "shortcoming",
        "fault",
        "deficienc",
        "concern",
        "criticise",
        "priority",
        "nothing",
        "complaint",
        "worry",
    ),
    r"\b(?:(?:found|saw|identified|noted|named|reported|there (?:are|were|was|is))\s+no"
    r"|(?:did|do|does|could|have|has|had)\s*(?:not|n[’']t)\s+(?:find|found|identif(?:y|ied)"
    r"|see|seen|named?|report(?:ed)?)\s+any)\s+(?:(?:areas?|signs?) of\s+)?"
    rf"(?:(?:significant|serious|major|real|material|obvious)\s+)?{FAULT}"
    r"(?:\s+(?:at all\s+)?(?:in|with|about|over|regarding)\b"
    r"|(?:\s+at all)?(?:[^\w\s]*\s*$|,?[’”\"]))"
    r"|\b(?:could|can)\s*(?:not|n[’']t)\s+(?:fault|find (?:any )?fault)\b"
    rf"|\b(?:could|can)\s+find\s+(?:no|little)\s+(?:fault|{FAULT})\b"
    r"|\b(?:found|identified|named|there (?:are|were))\s+no\s+areas?\s+(?:for|of)"
    r"\s+priority\s+(?:action|improvement)s?\b"
    rf"|\bfound\s+(?:nothing\s+to\s+(?:fault|criticise)|(?:no|little)\s+fault)\b"
    r"|\bnothing\s+(?:of\s+concern|to\s+worry\s+about|that\s+(?:worried|concerned)\s+them)\b"
    r"|\bno\s+(?:cause|reason|grounds)\s+for\s+(?:concern|worry|complaint)\b",
)
_STEPS = r"(?:progress|improvements?|headway)"
_UNMADE = Rule(
    ("progress", "improvement", "headway", "more to do", "more to be done"),
    rf"\b{_STEPS}\b(?:(?!\b(?:has|have|had|was|were|is|are)\b)[^.;:])*"
    r"\b(?:has|have|had|was|were)\s*(?:(?:not|n[’']t)\s+(?:yet\s+)?(?:been\s+)?"
    r"|yet\s+to\s+be\s+)"
    r"(?:made|seen|achieved)\b"
    rf"|\bno\s+(?:\w+\s+)?{_STEPS}\s+(?:has|have|had)\s+(?:yet\s+)?been\s+made\b"
    r"|(?<!no )\bmore to (?:do|be done)\b(?![^.;]*\b(?:although|but|though|while|knows?)\b)",
)
_NOT_DONE = any_case(
    r"\b(?:(?:has|have|had|is|are|was|were)\s*(?:not|n[’']t)\s+(?:yet\s+)?been"
    r"|(?:yet|still)\s+to\s+be)\s+(?:sufficiently\s+)?made\b"
    r"|\b(?:has|have|had)(?: not|n[’']t)(?: yet)? (?:done|achieved|managed|begun|started|finished"
    r"|delivered|put right|got round to)(?: so far| yet| enough)?\s*:\Z"
    r"|\b(?:has|have|had|is|are|do|does|did|can|could)(?:\s+(?:not|(?:yet|still)\s+to)"
    r"|n[’']t)\s*:\Z",
)
_DONE = any_case(
    r"\b(?:sufficient|enough|good|satisfactory) progress\b(?:(?!\b(?:not|yet|still|only|if|but)\b"
    r"|n[’']t)[^.;:])*\bmade\b|\bprogress (?:has been|had been|was|is) (?:sufficient|enough|good)\b"
    r"|\bmade (?:sufficient|enough|good|satisfactory) progress\b",
)
_WELL_FOUND = (
    r"(?:(?:also|both|all|all over|\w+ly) ){0,2}(?:judged|found|said|described|considered|thought"
    r"|deemed|held) (?:as|to (?:be|have|offer|give|provide|show|hold|make|use)) (?:\w+ly |an? |very"
    r" |more ){0,2}[‘“\"']?(?:accurate|honest|strong|effective|ambitious|ambition|committed"
    r"|skilled|sound|robust"
    r"|thorough|realistic|reliable|dependable|trustworthy|excellent|caring|inclusive|responsive"
    r"|determined|passionate|knowledgeable|dedicated|welcoming|impressive|thoughtful|exemplary)\b"
)
"""How something was found that is praised."""
_PRAISED = Rule(
    (
        "praise",
        "commend",
        "laud",
        "better",
        "stronger",
        "improved",
        "quicker",
        "faster",
        "impressed",
        "pleased",
        "struck",
        "there for",
        "available for",
        "hand for",
        *("judged", "found", "said", "described", "considered", "thought", "deemed", "held"),
    ),
    rf"\b(?:was|were|is|are|been) {_WELL_FOUND}"
    r"|\b(?:support|services?|help|treatments?(?: at home)?|teams|clinics?|advice)\s+"
    r"(?:[\w-]+\s+){0,4}?"
    r"(?:is|are) (?:now |also )?(?:there|available|on hand|at hand) for\b"
    r"|\b(?:(?:was|were|is|are|been|being)\s+(?:(?:also|all|both|widely|warmly|highly"
    r"|particularly"
    r"|especially)\s+)?(?:praised|commended|applauded|lauded)\b"
    r"|(?:inspectors?|ofsted|cqc|commission|report|letter|they|it)\s+(?:(?:also|both|jointly"
    r"|warmly"
    r"|particularly|especially|has|have|had)\s+){0,3}(?:praise[sd]?|commend(?:s|ed)?"
    r"|applaud(?:s|ed)?|laud(?:s|ed)?)\b"
    r"|\binspectors\s+(?:was|were)\s+(?:\w+ly\s+)?(?:(?:impressed|pleased)\s+(?:by|with|at)"
    r"|struck\s+by\s+how\s+(?:well|quickly|closely|strongly|warmly))\b"
    r"|\b(?:was|were|is|are)\s+(?:now\s+)?(?:much|far|significantly|considerably|markedly)"
    r"\s+(?:better|stronger|improved|quicker|faster)\b)",
)
_MENDED = Rule(
    (
        "dealt with",
        "addressed",
        "resolved",
        "put right",
        "remedied",
        "rectified",
    ),
    rf"\b{FAULT}[’”\"']*\s+(?:has|have|had|were|was|are|is)\s+"
    r"(?:(?:now|all|also|been|being|by now|largely|mostly|since)\s+){0,3}"
    r"(?:dealt with|addressed|resolved|put right|remedied|rectified)\b",
)
_SPARED = Rule(
    ("no longer", "never fail", "give up", "gave up"),
    r"\bno longer (?:needs?|needed|requires?|required"
    r"|ha(?:s|ve|d) to be (?:monitored|watched))\b"
    r"|\b(?:needed|required) no longer\b"
    r"|\bnever fail(?:s|ed)? to\b|\b(?:(?:do|does|did)(?: not|n[’']t)|never) (?:give"
    r"|gave) up\b",
)
_IMPROVED = any_case(
    r"\b(?:(?:got|(?<!\bto )gets?|grown|become|became|is|are|was|were) (?:\w+ )?better"
    r"|(?:has|have|had) (?:\w+ )?improved|were (?:found )?improved"
    r"|(?:sufficient|enough|good) progress|been (?:addressed|dealt with|resolved|put right))\b",
)
_BETTER = Rule(
    (
        *("eased", "improved", "improvements in", "no longer", "determined", "acted", "tackled"),
        *("no more than", "made better", "how much better", "so that", "improvement"),
    ),
    r"(?<!\bnot )(?<!\bnot been )(?<!n[’']t )(?<!n[’']t been )(?<!\bnever )(?<!\byet )\b"
    r"(?:eased|(?:show(?:s|ed|n)?|seen|saw) (?:\w+ ){0,2}improvements?"
    r"|improved (?:significantly|greatly|much|a lot)|(?:significantly|greatly|much)"
    r" improved|improvements in|no longer (?:keep|make|need|wait|miss)\w*"
    r"|(?<!\bit was )determined that"
    r"|acted (?:urgently|quickly|fast)|tackled|no more than|made better"
    r"|how much better)\b"
    r"|^(?:(?!\b(?:must|should|need\w*|ha(?:s|ve) to|want\w*|ask\w*|not(?! long ago)|no|never"
    r"|yet)\b|n[’']t\b)[^.;])*\bso that\b[^.;,]{3,80}\b(?:is|are|was|were) (?:now |much )?better"
    r" (?:\w+ed|met|kept|understood|known|heard|seen|shown|told|taught|led|run)\b",
)
_DAMNED = Rule(
    (
        "described",
        "branded",
        "labelled",
        "judged",
        "rated",
        "deemed",
        "seen",
        "found",
    ),
    r"\b(?:described|branded|labelled|judged|rated|deemed|seen|found)\s+(?:(?:as|to be)\s+)?"
    r"(?:(?:very|too|so|often|simply|frankly)\s+)?[‘“\"']?(?:dreadful|poor|inadequate|weak|slow"
    r"|terrible|appalling|shocking|unacceptable|ineffective|chaotic|confusing|failing|lacking"
    r"|insufficient|inconsistent|broken|damning|patchy|fragmented)\b",
)
_HEDGED = any_case(
    r"\b(?:not|no|never|nor|neither|yet|must|should|needs?|hopes?|(?:wants?|plans?|aims?) to|will"
    r"|would|if|unless|but|although|though|despite|while"
    r"(?! (?:they |families |children |parents )?wait)|whilst|however|only|little|barely|hardly"
    r"|slowly"
    r"|slightly|too|still(?! falling| shrinking)|remains?"
    r"|because|before|again|risen|rose|long|target|claims?|says it)\b"
    r"|n[’']t\b",
)
_PUT_RIGHT = any_case(
    r"\b(?:but|although|though|however|addressed|resolved|put right|tackled|remedied|answered"
    r"|other than|except|apart from|beyond|new|further|unless|if|only)\b",
)

_CRITICAL = any_case(
    r"\b(?:too (?:long|many|few|little|often|slow\w*|late|limited|variable|early|much|narrow)"
    r"|not (?:well |good |always |yet |consistently |clear |routinely )?enough|far too|not always"
    r"|not consistently|not yet|lack(?:s|ed|ing)?|fail(?:s|ed|ing|ings|ures?)?|poor(?:ly)?"
    r"|weak(?:ness\w*)?|inconsisten\w+|delays?|frustrat\w+|worr(?:y|ied|ies|ying)"
    r"|fight|battle|struggl\w+|uneven|patchy|disappoint\w+|inadequate|insufficient\w*|concerns?"
    r"|gaps?|shortages?|backlogs?|badly|distrust\w*|mistrust\w*|illegal\w*|unlawful\w*"
    r"|(?:broken|breaks?|broke) down|(?:held|holds?|holding) (?:\w+ )?back|(?:hard|harsh) words"
    r"|(?:found|finds?|finding) (?:particular |much )?fault|let(?:s|ting)? (?:\w+ )?down"
    r"|chao(?:s|tic)|criticis(?:e|es|ed|ing|ms?)|var(?:y|ies|ied) (?:too )?(?:widely|greatly)"
    r"|differ(?:s|ed)? (?:a good deal|a great deal|widely|greatly|too)|far from|unmet|ignored"
    r"|confus\w+|bewilder\w+|breach\w*|fractured|strained|unwilling\w*|not willing|unreliabl\w*"
    r"|unfair\w*|overdue|out of date|postcode lottery|unequal\w*|inequit\w+|unhappy|unclear"
    r"|not (?:clear|met|done|made|known|understood|identified|heard)|cannot|can[’']t"
    r"|lamentabl\w+|unacceptabl\w+|dissatisf\w+"
    r"|need(?:s|ing)? (?:\w+ )?improvement|in need of improvement|neglect\w*|ebb(?:s|ed|ing)"
    r"|erod\w+|stall(?:s|ed|ing)|slipp(?:ed|ing) back|wors(?:e|t"
    r"|en\w*)|ineffectiv\w*|short of|limited)\b",
)
_DEMANDING = Rule(
    (
        *("better", "improve", "do more", "deal with", "dealt with", "address", "tackle"),
        *("shorten", "strengthen", "raise", "speed up", "put ", "to be done", "to do"),
        *(
            "to go",
            "ahead",
            "priority action",
            "needed",
            "required",
            "called for",
            "demanded",
            *("wanted", "sought"),
            "change",
        ),
        *("match", "make sure", "ensure", "further", "extend", "widen", "communicat"),
    ),
    r"\b(?:(?:have|has|had|needs?|must|ought) (?:to )?(?:get|be|do|become|grow)"
    r" (?:(?:far|much|still|even|made) )?better"
    r"|(?:must|should|needs? to|ha(?:s|ve|d) to) (?:\w+ly |also |now ){0,2}(?:improve"
    r"|be improved|do (?:more|better)|deal with|be dealt with|address|tackle|shorten|strengthen"
    r"|raise|speed up|put (?:\w+ )?right)"
    r"|(?:must|should|needs? to|ha(?:s|ve) to|ought to|had to(?= [“\"‘']?(?:match|go further)\b))"
    r" (?:\w+ly |also |now ){0,2}[“\"‘']?(?:match|make sure|ensure|go further|extend|widen"
    r"|communicate)\b"
    r"|(?:much|more|a lot|a great deal|enormous amount of work|long way|lots)\b[^.;,]{0,30}"
    r"\b(?:to be done|to do|to go|left to do|still ahead|lies ahead|has to be done)"
    r"|areas? (?:for|of) (?:priority action|(?:further )?improvement) (?:is|are|was|were)"
    r"(?! (?:\w+ly )?(?:outlined|identified|set|listed|named|given))"
    r"|(?:work|improvements?) (?:is|are|was|were) (?:still |urgently |also )?(?:needed|required"
    r"|wanted|sought"
    r"|called for|demanded)"
    r"|(?:recommend|call(?=\w* for)|ask(?=\w* for)|suggest|demand|want)(?:s|ed)? (?:for )?"
    r"(?:\w+ ){0,2}(?:improvements?|changes?|better))\b",
)
_UNDEMANDED = any_case(
    r"\b(?:know\w*|knew|underst\w+|aware|clear (?:that|about)|agree[ds]?"
    r"|progress\w*|acknowledg\w+|recogni\w+|strengths?|strong|praise\w*"
    r"|effectiv\w*|made (?:\w+ )?better|improved|dealing|acting|begun|fit for purpose|no|not|none"
    r"|good|well|although|but|yet|while|despite|though)\b|n[’']t\b",
)
"""Words by which a statement with demanding ones may praise for all that."""
_OPEN_TO_PRAISE = any_case(
    r"\b(?:without (?:delay|concern|gaps?)|never fail(?:s|ed)? to|(?:give|gave) up"
    r"|effective(?:ly)?|strong(?:ly|er)?|strengths?|ambiti\w+"
    r"|committed|commitment|passionate"
    r"|dedicated|praise[ds]?|commended|impressed|impressive|valued?|positive(?:ly)?|thriv\w+"
    r"|well|good|excellent|outstanding|high|timely|benefits?|successful(?:ly)?|confident|welcom\w+"
    r"|progress\w*|improv(?:ed|ing)|no longer|fewer|less|reduc\w+|fall\w*|fell"
    r"|halved|dropped|down|shr[aiu]nk\w*|cut|dwindl\w+|cleared|lower\w*|decreas\w+|declin\w+"
    r"|tackl\w+"
    r"|address\w+|no|nothing|none|deal(?:s|ing|t)?|overcome|shorter|eased|made (?:\w+ )?better"
    r"|better (?:than|now|by now)|got better|despite|although|but|yet|while|though|prevent\w*"
    r"|supports?|supported|supporting|help(?:s|ed|ing)?|know[ns]?|knew|understood|understands?"
    r"|recogni\w+|acknowledg\w+|fit for purpose|recover\w*|put right|no more|safe|safety"
    r"|safeguarding|listen\w*|meetings?|act(?:s|ed|ing)|rightly|correctly|accurate(?:ly)?"
    r"|credit\w*|turn(?:ed|ing|s)? (?:a)?round|admir\w+|applaud\w*|laud(?:s|ed)|hail(?:s|ed)"
    r"|approv\w+|pleased|rescued?|rebuil[dt]\w*|revived?|repair\w*|restor\w*|revers\w*"
    r"|intelligent\w*|determin\w+|eas(?:y|ier|ily|ed)|transform\w*|honest\w*|better since)\b"
    r"|n[’']t (?:find|found|see)\b",
)
"""Words by which a statement with critical ones may praise for all that."""


_ASKED = Rule(
    ("ask", "urge", "want", "would like", "call", "expect", "told"),
    r"\b(?:(?:inspect(?:ors?|orates?)|ofsted|cqc|report|letter|they|it)\b[^.;:]{0,40}?"
    r"\b(?:asks?|asked|wants?|wanted|would like|urges?|urged|call(?:s|ed) on|expects?|expected)"
    r"\b[^.;:]{0,60}?|(?=(?:leaders|partnership|area|council)\b[^.;:]{0,40}?"
    r"\b(?:is|are|was|were|has been|have been) (?:\w+ )?(?:asked|told|urged|expected)\b))"
    r"\b(?:leaders|partnership|partners|area|councils?|services|commissioners|boards?|us|nhs"
    r"|icb)\b[^.;:]{0,60}?\b(?:to|should|must) (?:\w+ly )?(?:improve|make sure|ensure"
    r"|strengthen|reduce|shorten|check|speed up|tackle|raise|do (?:more|better)|put|involve"
    r"|increase|better|(?:tell|plan|help|give|explain|answer|involve|listen to|look)"
    r" (?:families|parents|children|pupils|young people|schools|places|again|how|why))\b"
    r"(?! (?:in|on|all|these|those|them|this|it|and)\b).{15}",
)
_OUGHT = Rule(
    ("should", "must"),
    r"\W*(?:[\w ]{3,30}: )?(?:(?:the )?(?:local |area |health |education |care )*(?:leaders"
    r"|partnership|commissioners)|it"
    r"|they(?= should also))\b(?:(?!\b(?:know|knew|understand|clear|aware|agree|what|but|although"
    r"|while)\b)[^.;:]){0,80}?\b(?:should|must) (?!have\b|(?:\w+ )?be (?:said|added|noted"
    r"|stressed|remembered)\b)"
    r"(?:(?!\b(?:but|although|while|good|well)\b)[^.;:])*\Z",
)

_ACTS_ON = any_case(
    r"(?<!\bnot )(?<!n[’']t )(?<!\bto )(?<!\bmust )(?<!\bshould )\b(?:(?:tak(?:es?|ing)|took|taken)"
    r" (?:(?!no\b|little\b|too\b)[\w-]+ ){0,3}?(?:action|steps)|act|acts|acted|acting"
    r"|work(?:s|ing)|address(?:es|ed|ing)|tackl(?:es|ed|ing)"
    r"|respond(?:s|ed|ing)?|deal(?:s|ing|t) with|puts? right|improv(?:es|ed|ing))"
    r"(?: on| upon| to)? (?:where(?:ver)?|when(?:ever)?|what(?:ever)?|things that|anything that)"
    r"\b[^.;,]{0,70}?"
    r"\b(?:(?:needs?|needed|must|ha(?:s|ve|d) to|should|requires?|required)\b[^.;,]{0,40}"
    r"|(?:is|are|was|were) (?:needed|required|called for)|wrong|amiss|short)"
    r"|\b(?:where(?:ver)?|when(?:ever)?) [^.;,]{3,60}?\b(?:needs?|needed|must|should|required"
    r"|called for)\b[^.;,]{0,30},? (?:the )?"
    r"(?:(?:local )?(?:area )?partnership|leaders|partners|they)"
    r" (?:(?:is|are|was|were|has|have|already|now) ){0,2}(?:acts?|acted|acting|responds?"
    r"|responding|tak(?:e|es|ing|en) action|took action)\b"
)
"""That somebody acts where there is need: the need is no criticism."""
_LEADERS_SHOULD = any_case(
    r"\W*(?:the )?(?:local |area |health |education |care )*leaders\b[^.;:]{0,80}?\bshould\b",
)


def asked_of_leaders(written: str) -> bool:
    """Whether a statement is what inspectors ask: they ask leaders, or "leaders should"."""
    return _ASKED.search(written) is not None or _OUGHT.match(written.rstrip(' .”"')) is not None


def asked_formally(written: str) -> bool:
    """Whether a statement asks something of leaders in the words of inspectors' reports."""
    return _LEADERS_SHOULD.match(written) is not None


def only_criticises(written: str) -> bool:
    """Whether a statement criticises or demands, without a word that could mean the opposite."""
    written = _ACTS_ON.sub("", written)
    if _demands(written):
        return True
    told = _TOPIC.sub("", written)
    return bool(_CRITICAL.search(told)) and not _OPEN_TO_PRAISE.search(written)


_TOPIC = any_case(r"^\W*(?:on|as (?:for|to)|regarding|concerning) [^,.;:]{3,60},")
"""The weakness that a sentence is about, before what it says of it."""


def _demands(written: str) -> bool:
    return _DEMANDING.search(written) is not None and not _UNDEMANDED.search(written)


def faultless(written: str) -> bool:
    """Whether a statement says that no fault was found in something, or that none is left."""
    clear = _FAULTLESS.search(written) or _SPARED.search(written)
    return clear is not None and not _PUT_RIGHT.search(written)


_SHOWN: tuple[tuple[int, Callable[[str], object]], ...] = (
    (-1, _UNMADE.search),
    (-1, no_less_unwanted),
    (1, faultless),
    (1, spares_everybody),
    (1, lacks_the_unwanted),
    (1, turns_to_praise),
    (1, is_success),
    (-1, only_criticises),
    (-1, asked_of_leaders),
)
"""What shows a side by itself, first come first served."""


def certain_side(written: str) -> int:
    """1 for certain praise, -1 for certain criticism, 0 if these rules cannot tell."""
    for side, shows in _SHOWN:
        if shows(written):
            return side
    told = {idiom_side(written), -is_plight(written), share_on_time(written)} - {0}
    if told:
        return told.pop() if len(told) == 1 else 0
    praised, damned = _PRAISED.search(written), _DAMNED.search(written)
    if praised and damned:
        return 0
    better = praised or _MENDED.search(written) or lessens_the_unwanted(written)
    if not (better or damned) or _HEDGED.search(NEEDS.sub("", written)):
        return 0
    return 1 if better else -1


def criticises_beyond_doubt(written: str) -> bool:
    """Whether a statement criticises in words that always do, whatever its other words are like."""
    asked = _ASKED.search(written) is not None or asked_formally(written)
    return asked or is_plight(written) or share_on_time(written) < 0 or _demands(written)


def says_better(written: str) -> bool:
    """Whether a statement says that something became better, so that it may not only criticise."""
    return _BETTER.search(written) is not None


def says_not_made(heading: str) -> bool:
    """Whether a heading or introduction says that what follows has not been made."""
    return _NOT_DONE.search(heading) is not None


def says_made(heading: str) -> bool:
    """Whether a heading or introduction says that sufficient progress was made in what follows."""
    return _DONE.search(heading) is not None and not _HEDGED.search(heading)


def says_improved(heading: str) -> bool:
    """Whether a heading or introduction says that the faults it names have become better."""
    return _IMPROVED.search(heading) is not None and not _HEDGED.search(heading)
