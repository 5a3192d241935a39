"""Whether a passage is in a named person's words."""

import re
from functools import lru_cache

_QUOTED = re.compile(r"[“\"](?P<words>[^“”\"]{2,})(?:[”\"]|$)")
_VERB = re.compile(
    r"(?:said|says|saying|added|adds|commented|comments|explained|explains|told|continued|replied|asked|thanked"
    r"|stressed"
    r"|reported|noted|informed|presented|advised|queried|responded|welcomed|concluded|stated|tweeted|felt)\b"
)
_ROLE = (
    r"(?:Cllr|Councillors?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Professor|Rev)\.?\s+[A-Z]"
    r"|\b(?:[Cc]ouncillors?|[Cc]abinet [Mm]ember|[Pp]ortfolio [Hh]older|[Dd]irector"
    r"|[Cc]hair(?:man|woman|person)?|[Cc]hief [Ee]xecutive|[Ll]eader of|[Dd]eputy [Ll]eader"
    r"|[Ss]pokes\w+|[Mm]inister|[Oo]fficers?|[Mm]embers|[Mm]other|[Ff]ather|[Pp]arent|[Mm]um|[Dd]ad"
    r"|[Hh]ead of|[Mm]anager|MP|[Cc]ommittee|[Hh]eadteacher|[Nn]urse|[Dd]octor|[Pp]aediatrician"
    r"|[Cc]ommissioner|[Cc]ampaigner|[Ss]olicitor|[Tt]eacher|[Ss]enator|[Ss]he|[Hh]e)\b"
)
_NOT_NAMES = (
    "Ofsted|Care|Quality|Commission|The|This|Local|Special|Inspectors|Area|Council|Parents|Family"
    "|Families"
)
_NAME = rf"\b(?!(?:{_NOT_NAMES})\b)[A-Z][a-z’'-]+ [A-Z][A-Za-z’'-]+\b"
_PERSON = re.compile(rf"{_ROLE}|{_NAME}")
_INSPECTOR = re.compile(
    r"\b(?:[Ii]nspectors?|Ofsted|CQC|Care Quality Commission|[Ii]nspectorates?|[Ww]atchdogs?"
    r"|[Rr]eport|[Ll]etter|[Ii]nspection|[Ff]indings|HMCI|[Rr]egulators?|[Rr]eview)\b"
)
_ABOUT_INSPECTORS = re.compile(
    r"^[^“”\"]{0,120}?\b(?:said|reported|informed|explained|advised|heard|noted|told"
    r"|stated)\b[^“”\".;]{0,50}?\bthat (?:the )?(?:inspectors?|Ofsted|inspection team"
    r"|inspectorates)\b"
)
_TOLD_INSPECTORS = re.compile(r"\btold (?:the )?(?:inspectors|ofsted|cqc)\b", re.IGNORECASE)
_AFTER_VERB = re.compile(r"\s+(?:the\s+|our\s+)?(?:council's\s+|council’s\s+)?")
_INVERTED = frozenset(["said", "says", "added", "adds", "explained", "commented", "stressed"])
_LONG_QUOTE = 60
_REMEMBERED = 16
"""How many passages' speakers are cached: a paragraph's first sentence is asked about twice."""


def outside_quotes(passage: str) -> str:
    """The passage with double-quoted words blanked out; other characters keep their places."""
    if not _quotes(passage):
        return passage
    return _QUOTED.sub(lambda match: match.group()[0] + " " * (len(match.group()) - 1), passage)


def _quotes(passage: str) -> bool:
    return "“" in passage or '"' in passage


@lru_cache(maxsize=_REMEMBERED)
def is_person(passage: str) -> bool:
    """Whether a named person or office-holder says this passage, rather than inspectors."""
    if _ABOUT_INSPECTORS.match(passage):
        return False
    outside = outside_quotes(passage)
    for verb in _VERB.finditer(outside):
        if _within_word(outside, verb.start()) or _TOLD_INSPECTORS.match(outside, verb.start()):
            continue
        speaker = _nearest(outside[: verb.start()]) or _follows(outside, verb)
        if speaker == "person":
            return True
        if speaker == "inspector":
            return False
    return False


def _within_word(passage: str, start: int) -> bool:
    r"""What `\b` asks, but asked of the few matches: a rule that begins with a letter is found much
    faster.
    """
    before = passage[start - 1 : start]
    return before.isalnum() or before == "_"


def _nearest(before: str) -> str:
    """The last person named before a verb of saying, within its sentence."""
    person = max((match.start() for match in _PERSON.finditer(before)), default=-1)
    inspector = max((match.start() for match in _INSPECTOR.finditer(before)), default=-1)
    if person == inspector == -1:
        return ""
    return "person" if person > inspector else "inspector"


def _follows(passage: str, verb: re.Match[str]) -> str:
    """The person named right after the verb ("…," said the director)."""
    after = _AFTER_VERB.match(passage, verb.end())
    if after is None or verb.group() not in _INVERTED:
        return ""
    return "person" if _PERSON.match(passage, after.end()) else ""


def quote_open(passage: str) -> bool:
    """Whether a quotation begins in the passage and continues after it.

    The next paragraph then has the same speaker.
    """
    return passage.count("“") > passage.count("”") or passage.count('"') % 2 == 1


def begins_quoted(passage: str) -> bool:
    """Whether the passage begins with a quotation mark."""
    return passage[:1] in '“"'


def quoted(passage: str) -> bool:
    """Whether the passage is one quoted sentence and no more."""
    whole = _QUOTED.fullmatch(passage) is not None
    return whole and passage[-2:-1] in ".!" and ". " not in passage


def has_long_quote(passage: str) -> bool:
    """Whether a whole statement is quoted, not just a few words."""
    return _quotes(passage) and any(
        len(match["words"]) >= _LONG_QUOTE for match in _QUOTED.finditer(passage)
    )
