"""Sentences that say of what inspectors found that they did not, or that somebody else did."""

import re

_THEY = r"(?:the )?(?:inspectors?|ofsted|cqc|report|team)"
_FIND = r"(?:f(?:i|ou)nd|sa(?:y|id)|judged?|conclud\w+|report(?:ed)?)"
_BAD = (
    r"(?:too (?:long|many|few|late|slow\w*|often)|unsafe|unmet|fail\w*|poor\w*|weak\w*|delay\w*"
    r"|neglect\w*|harm\w*)"
)
_DISOWNS = re.compile(
    r"\b(?:nowhere|at no (?:point|time|stage)|neither|nor)\b[^.;]{0,60}"
    rf"\b(?:do|does|did|have|has) {_THEY} {_FIND} (?:that\b|[^.;]{{0,30}}\bthat\b)"
    r"|\bcontrary to (?:\w+ )?(?:reports?|rumours?|claims?|what)\b"
    r"|\brumours?\b[^.;]{0,120}\b(?:dismiss|den(?:y|ie)|false|untrue|wrong)\w*"
    r"|\bclaims? (?:\w+ ){0,4}?that\b[^.;]{0,120}\b(?:(?:is|are|was|were) (?:\w+ )?(?:false|untrue"
    r"|wrong|dismissed|denied)|did not)\b"
    r"|\b(?:wrongly|incorrectly|mistakenly|falsely) (?:\w+ )?(?:stated|said|reported|claimed)\b"
    r"|\b(?:not the case|not true|untrue|a myth)\b|\A\W*(?:myth|fact)\s?:"
    rf"|\bno (?:evidence|signs?) that [^.;]{{0,80}}\b{_BAD}\b"
    rf"|\b(?:do|does|did) not (?:have to )?wait [^.;]{{0,20}}\b{_BAD}\b"
    r"|\b(?:withdr(?:awn|ew)|retracted|overturned|dropped) (?:\w+ )?(?:their|its|the|this|that)"
    r" (?:finding|criticism|statement)\b"
    r"|\bfinding\b[^.;]{0,100}\b(?:was|were|has been) (?:\w+ )?(?:withdrawn|overturned|dropped)\b"
    rf"|\b{_THEY} would have {_FIND}\b"
    r"|\b(?:nobody|no one) can say that\b|\bsome (?:people )?say (?:that )?(?:the )?inspectors\b"
    rf"|\b{_THEY} (?:rejected|dismissed|did not accept) the (?:claim|idea|suggestion|view)\b"
    r"|\bwhat we (?:had )?feared\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\A\W*(?:nationally|across (?:england|the country)|in other (?:areas|councils))\b"
    r"|\bofsted[’']s annual report\b"
    r"|\A\W*(?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many) years ago,?"
    rf" {_THEY}\b"
    rf"|\bhmi probation\b|\b(?:probation|housing|fire|prison) {_THEY}\b"
    r"|\b(?:hospital|trust)[’']s [^.;]{0,30}\bwards?\b|\bchildren in the(?:se)? homes\b",
    re.IGNORECASE,
)


def is_disowned(written: str) -> bool:
    """Whether a sentence tells no finding about the area, whatever words it has: it denies one, or
    reports what inspectors found elsewhere, at another time or in another service.
    """
    return _DISOWNS.search(written) is not None or _OF_OTHERS.search(written) is not None
