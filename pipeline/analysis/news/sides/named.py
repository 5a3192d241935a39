"""Strengths or weaknesses named in running text: what is named is on the side of the words for it.

"Among the areas for improvement are quicker plans", and "They include quicker plans" after a
sentence that tells of such areas: the words of the list say nothing about its side.
"""

from pipeline.analysis.vocabulary.guarded_pattern import any_case

_COUNT = (
    r"(?:(?:the|its|their|these|those|all|both|some|several|many|a number of|number of|a range of"
    r"|various|key|main|chief|other|further|major|biggest|greatest|clear|specific|particular|new"
    r"|notable|significant|serious|critical|important|identified|inspectors[’']|report[’']s"
    r"|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}),? ){0,5}?"
)
_SPOTS = r"(?:areas?|points?|things|aspects|matters|issues|services|parts|respects|places)"
_BETTER = (
    r"(?:improved?|improvement|be (?:improved|addressed|tackled|better|put right|dealt with)"
    r"|get better|do(?:ing)? better|development|attention|concern|weakness(?:es)?"
    r"|priority (?:action|improvement)|action|work(?: on)?|strengthen(?:ed|ing)?|focus)"
)
_BAD = (
    rf"(?:(?:priority |key |urgent )?actions? to be (?:dealt with|taken|carried out)|{_SPOTS}"
    r" (?:(?:that|which|where|they|it|the|picked out|singled out|identified|named|listed|noted"
    r"|highlighted|leaders|inspectors|report|area|partnership|services|still|significant|most|more"
    rf"|further|urgent) ){{0,5}}?(?:(?:for|of|as|in need of|needing|need(?:s|ed)?(?: to)?|must"
    r"|should|ha(?:s|ve|d) to|could|can|requir(?:e|es|ed|ing)|to|demand(?:s|ing)?)"
    rf" (?:(?:more|further|urgent|significant|some|much|be) ){{0,2}}{_BETTER})"
    r"|weaknesses|failings|shortcomings|criticisms|concerns|deficiencies"
    r"|priority actions|priorities for (?:action|improvement)|areas where (?:more|further|better)"
    r" (?:\w+ ){0,2}(?:is|are|was|were) (?:needed|required))"
)
_GOOD = (
    r"(?:strengths|successes|achievements|positives|bright spots|highlights|strong points"
    r"|good points|plus points|(?:areas|points|examples) of (?:strength|good practice|praise"
    r"|excellence|strong practice)|(?:areas|points|things|aspects|services|schemes)"
    r" (?:(?:that|which|inspectors|they|were|was|are|is|it|the|report) ){0,3}?"
    r"(?:(?:picked out|singled out|named|marked out) (?:for praise|as strengths)"
    r"|praised|commended|liked|applauded|welcomed|working well|work(?:ed)? well|for praise))"
)
_AMONG = (
    r"(?:(?:also |included )?(?:among|amongst|included in)|(?:one|two|three|some|most) of"
    r"|(?:chief|first|foremost|high|highest|top) (?:among|amongst|of)|at the (?:top|head) of)"
)
_TURN = (
    r"\W*(?:(?:but|and|yet|however|meanwhile|also|in addition|on the other hand|overall|as well"
    r"|elsewhere|finally|though),? )?"
)
_MORE = r"(?: (?!(?:and|but|or|are|is|was|were)\b)[\w’'-]+){0,10}?"
_BE = r"(?:is|are|was|were|being|comes?|came|stands?|stood)"
_LISTS = r"(?:includ(?:e|es|ed|ing)|cover(?:s|ed)?|comprise[sd]?|range[ds]? from)"
_NO_LIST = (
    r"(?!:? ?(?:not|no|now|also|already|all|still|being|set|listed|given|found|made|below|there"
    r"|here|clear|well|to be|in|on|at|from|under|part|only|many|few|as|available|published|named"
    r"|identified|shared|known)\b)"
)
_NAMES = any_case(
    rf"{_TURN}(?P<among>{_AMONG} )?{_COUNT}(?:(?P<bad>{_BAD})|(?P<good>{_GOOD})){_MORE},?"
    rf" (?(among){_BE}:? {_NO_LIST}|(?:{_LISTS}:?|{_BE}:|(?:is|are|was|were) for) )\S"
    rf"|{_TURN}(?P<lacking>(?:the )?(?:report|letter|inspectors|ofsted)[’']s? (?:\w+ ){{0,2}}"
    rf"recommendations{_MORE} (?:{_BE} for|{_LISTS}) |(?:(?:up |high |next )?on (?:the|its|their)"
    r" (?:to-do list|list (?:of things to (?:do|improve)|for improvement))"
    r"|in (?:\w+ )?need of (?:more )?(?:work|improvement"
    rf"|attention)|(?:still|also|yet) to (?:be improved|improve|get better)){_MORE},? {_BE}"
    rf" {_NO_LIST})\S"
)
"""A sentence that names them by its own subject."""
_FINDS = (
    r"(?:names?d?|identif(?:y|ies|ied)|lists?|listed|highlights?|highlighted|picks? out|picked out"
    r"|points? to|pointed to|pointed out|sets? out|found|finds?|saw|sees?|notes?|noted|mentions?"
    r"|mentioned|has|had|have|raises?|raised|made)"
)
_NAMES_BEHIND = any_case(
    rf"{_TURN}(?:(?!\b(?:prais|commend|lik|good|strong|well|criticis|effective)\w*)"
    rf"[^.;:,“”\"]){{0,90}}?\b{_FINDS} {_COUNT}(?:(?P<bad>{_BAD})|(?P<good>{_GOOD})){_MORE}"
    r"(?::|(?:,| [–—-]|:) (?:namely|among (?:them|these|which)|including|such as|notably"
    r"|these being|for (?:instance|example)|in particular|especially|above all|chiefly)):? \S"
)
"""A sentence that tells of them, and names them behind a colon or the like."""
_ENDS_AS = any_case(
    r"\b(?:is|are|was|were) (?:all |both |also )?(?:among |some of |one of |two of )?"
    rf"(?:the|its|their|those) {_COUNT}(?:(?P<last>{_BAD})|(?P<best>{_GOOD})){_MORE}[.!”\"’]?\Z"
)
"""A sentence that ends with what they are that it begins with."""
_NAMED_AS = any_case(
    r"[^.;:“”\"]{3,150}?\b(?:singled|picked|marked|singles|picks) out\b[^.;:“”\"]{0,110}? for"
    r" (?:(?:further|urgent|particular|special|some) )?(?:(?P<worse>improvement|development"
    r"|criticism|attention|priority action)|(?P<better>praise|commendation))\b"
    r"|[^.;:“”\"]{3,150}?\b(?:named|identified|picked (?:up|out)|singled out|made|set|added|listed"
    r"|given|marked out|put down|highlighted|names|identifies|lists|highlights|picks out"
    r"|singles out)\b[^.;:“”\"]{0,110}? as (?:being )?(?:an?|one of|the|another|its|two|three"
    rf"|four|five)(?: [\w-]+,?){{0,4}}? (?:(?P<bad>{_BAD}|weakness|concern|failing|shortcoming)"
    rf"|(?P<good>{_GOOD}|strength|success))\b"
)
"""A sentence that says as what inspectors named something."""
_AS_WHICH = any_case(
    rf"{_TURN}(?:(?!\b(?:prais|commend|lik|criticis)\w*)[^.;:,“”\"]){{0,90}}?"
    r"\b(?:names?d?|identif(?:y|ies|ied)|lists?|listed|highlights?|highlighted|(?:picks|picked"
    rf"|singles|singled|marked) out|sees|saw|gives|gave) as {_COUNT}"
    rf"(?:(?P<bad>{_BAD})|(?P<good>{_GOOD})):? (?!(?:that|which|who|when|until|instead)\b)\S"
)
"""A sentence that says first as what inspectors name something, and then what it is."""
_TELLS_OF = any_case(rf"\b(?:(?P<bad>{_BAD})|(?P<good>{_GOOD}))\b")
_SET = any_case(r"\b(?:improve\w*|develop\w*|priorit\w+|better|action|needs? to|must|should)\b")
_GOES_ON = any_case(
    rf"{_TURN}(?:(?:they|these|those|the list|the (?:areas|points|first|second|main one))"
    rf" (?:also )?(?:{_LISTS}|relate[ds]? to|concern(?:s|ed)?):? "
    rf"|(?:they|these|those) (?:are|were): "
    rf"|(?:{_AMONG} (?:them|these|those)) {_BE}:? {_NO_LIST}|among (?:them|these|those): "
    rf"|(?:the first|the main one|one) (?:is|was):? (?:the|that|how|to|a) )\S"
)
"""A sentence that names what the one before it tells of."""
_BAD_WAYS = frozenset(["bad", "lacking", "last", "worse"])
"""The parts of the rules above that name weaknesses."""
_OTHERWISE = any_case(
    r"\b(?:no|not|never|none|neither|without|few|previous\w*|(?:earlier|last|first) (?:\w+ )?"
    r"(?:inspection|report|visit|letter|time|year|found|named)|original\w*|then|had been|since"
    r"|ago|address(?:ed|es|ing)|resolv\w+|overcome|tackl(?:es|ed|ing)|mended|dealt with by"
    r"|no longer|progress\w*|got better|have improved|has improved|respon[ds]\w*|planned|plans? to"
    r"|will|would|if|in (?:\w+ )?20\d\d|of 20\d\d)\b|n[’']t\b|\?"
)
"""What is denied, past, mended or still to be found."""
_BY_OTHERS = any_case(
    r"\b(?:parents?|famil(?:y|ies)|carers|councils?|authority|leaders|partnership|forum|we|our|i"
    r"|charit\w+|members|committee|councillors?|survey|self-evaluation|peer review|staff|schools"
    r"|department|minister|officers)\b[^.;:]{0,40}?\b(?:name[ds]?|identif\w+|list(?:s|ed)|picked"
    r"|picks?|set out|raise[ds]?|see|sees|saw|told|pointed|admit\w*|accept\w*|recogni[sz]\w+"
    r"|knows?|underst\w+|said|says?)\b|\b(?:by|of|from|according to) (?:the |our |its )?(?:parents"
    r"|families|carers|council|leaders|partnership|forum|peer review|staff|survey)\b"
    r"|\b(?:parents|families|carers|forum|residents|councillors|campaigners)\b[^.;:]{0,30}"
    r"\b(?:ha(?:s|ve|d)|share[ds]?|express\w*)\b"
)
"""Who else may have named them."""


def names_points(sentence: str) -> int:
    """1 for a sentence that names strengths, -1 for one that names weaknesses, else 0."""
    found = _NAMES.match(sentence)
    if not found and len(_sides(sentence)) == 1:
        found = _NAMES_BEHIND.match(sentence)
    if not found and len(_sides(sentence)) < 2 and sentence.count(" as ") < 2:
        found = _NAMED_AS.match(sentence) or _AS_WHICH.match(sentence) or _ENDS_AS.search(sentence)
    if not found or _is_otherwise(sentence[: found.end()]):
        return 0
    return -1 if _BAD_WAYS & {way for way, there in found.groupdict().items() if there} else 1


def tells_of_points(sentence: str) -> int:
    """1 for a sentence that says that there are strengths, -1 for weaknesses; 0 for neither, or
    both.
    """
    sides = _sides(sentence)
    return sides.pop() if len(sides) == 1 and not _is_otherwise(sentence) else 0


def sets_points(sentence: str) -> bool:
    """Whether a sentence says that something is to be done about the weaknesses it tells of."""
    return _SET.search(sentence) is not None


def goes_on_naming(sentence: str) -> bool:
    """Whether a sentence names what the one before it tells of."""
    return _GOES_ON.match(sentence) is not None


def _sides(sentence: str) -> set[int]:
    return {-1 if one["bad"] else 1 for one in _TELLS_OF.finditer(sentence)}


def _is_otherwise(words: str) -> bool:
    return _OTHERWISE.search(words) is not None or _BY_OTHERS.search(words) is not None
