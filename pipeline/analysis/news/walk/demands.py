"""What meetings decide and notices require: never words of inspectors.

Nor are the lists under such words.
"""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.terms import FindingKind

_DECISION = re.compile(
    r"\W*(?:it was |that it be )?(?:RESOLVED|AGREED|RECOMMENDED|RECOMMENDATIONS?|DECISIONS?"
    r"|[Rr]esolved|[Aa]greed|[Rr]ecommended|[Rr]ecommendations?|[Dd]ecisions?)"
    r"(?:\s*(?:unanimously|by the \w+|to|that|as follows|of the \w+)|\s?[:–—-]?\s?[Tt]hat"
    r"(?: the)?(?: (?:[A-Z][\w’'&-]*+|and|of|committee|board|cabinet|panel)){1,6}+)?\W*$"
)
_WHO_DECIDES = (
    r"(?:committee|cabinet|board|panel|members|councillors|governors|trustees|forum|meeting"
    r"|commission|group|executive|scrutiny)"
)
_DECIDES = Rule(
    (
        "resolved",
        "agreed",
        "recommend",
        "decided",
        "requested",
        "asked for",
        "asked that",
    ),
    rf"(?:[^.;:]{{0,40}}\b{_WHO_DECIDES}\b|\W*it was)\s+(?:\w+\s+){{0,2}}?(?:resolved|agreed"
    r"|recommends?|recommended|decided|requested|asked for|asked that)\b",
)
_RESOLVES = re.compile(
    r"\W*(?:(?:[Ii]t was(?: therefore| then| unanimously)?|IT WAS) )?"
    r"(?:RESOLVED|AGREED|RECOMMENDED|Resolved(?=\W*(?:that|to|\()|:))\b"
)
"""How a sentence of minutes begins that says what a meeting decided."""
_LISTS = re.compile(r"[:–—-]\s*$")
_NOTICE = Rule(
    (
        "notice",
        "direction",
        "hereby",
    ),
    r"\b(?:improvement|warning|enforcement|statutory) (?:notice|direction)\b"
    r"|\b(?:this|the) (?:notice|direction) (?:is|was|requires?|directs?|sets|replaces|ends)\b"
    r"|\bhereby (?:direct|require|gives?)",
)
_REQUIRED = (
    r"(?:(?:is|are)\s+(?:therefore\s+|now\s+|hereby\s+)?(?:to|(?:required|directed|instructed"
    r"|ordered|expected)\s+to)|must|shall|(?:requires?|directs?|instructs?|orders?)\b[^.;:]{3,60}"
    r"\bto)"
)
_REQUIRES = re.compile(
    rf"\b{_REQUIRED}\b[^.;:]{{0,50}}:\s*$|\bto comply\b[^.;:]{{0,60}}:\s*$", re.IGNORECASE
)
_ORDERS = Rule(
    (
        "notice",
        "direction",
    ),
    r"\b(?:notice|direction)\b[^.;:]{0,60}\b(?:requires?|required|recommend(?:s|ed)|asks?|asked"
    r"|demands?|orders?|says|sets out|list(?:s|ed))\b[^.;]{0,60}:\s*$"
    r"|\b(?:requirements?|recommendations?|demands?) (?:that |which )?(?:(?:of|in"
    r"|by) )?(?:the|this)"
    r" (?:\w+ )?(?:notice|direction)\b[^.;]{0,40}:\s*$",
)
_REQUIREMENT = re.compile(
    rf"\W{{0,20}}(?:the\s+)?(?:[\w’'-]+\s+){{1,5}}?{_REQUIRED}\s+(?!be\s+(?:told|said))\w+",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"\W*(?:\d+[.)] )?(?:the |its |our )?requirements?"
    r"(?: (?:of|in|under) (?:the|this) [\w ]{3,40})?\W*"
    r"|\W*(?:\d+[.)] )?(?:what|the (?:actions|steps)) (?:the )?(?:[\w’'-]+ ){1,5}?"
    r"(?:must|(?:has|have|needs?|is|are)(?: now)? (?:required |directed |ordered )?to)"
    r"(?: now)? (?:do|take|carry out)\W*",
    re.IGNORECASE,
)
_ENTRY = re.compile(r"\W*(?:that|to)\s", re.IGNORECASE)


def notice(written: str) -> bool:
    """Whether a paragraph is about a notice or direction, or part of one."""
    return _NOTICE.search(written) is not None


def opens_list(written: str, *, in_notice: bool) -> FindingKind | None:
    """What the list is of that these words introduce: `PLANNED` for decisions, `REQUIRED` in a
    notice; None if they introduce neither.
    """
    if _DECISION.match(written) or (_LISTS.search(written) and _DECIDES.match(written)):
        return FindingKind.PLANNED
    if _ORDERS.search(written) or (in_notice and _REQUIRES.search(written)):
        return FindingKind.REQUIRED
    return None


def demands(written: str, *, in_notice: bool, named: bool = False) -> FindingKind | None:
    """Whether a sentence itself states a decision or, in a notice, a requirement, as above.

    One in which inspectors seem to say something (`named`) states none, unless it begins with what
    was resolved: "RESOLVED that the report be noted" has no report that notes anything.
    """
    if _RESOLVES.match(written):
        return FindingKind.PLANNED
    if named:
        return None
    if _DECIDES.match(written):
        return FindingKind.PLANNED
    return FindingKind.REQUIRED if in_notice and _REQUIREMENT.match(written) else None


def heads(written: str, in_notice: bool) -> bool:
    """Whether a heading says that a notice's requirements stand under it."""
    return in_notice and _HEADS.fullmatch(written) is not None


def like_entry(bare: str) -> bool:
    """Whether a paragraph, without its bullet or number, can continue a list of demands."""
    return bare[:1].islower() or _ENTRY.match(bare) is not None
