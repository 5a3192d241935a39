"""What inspectors or the department judge of the progress with an action, and who speaks."""

import re

from pipeline.cases.actions.values import BY_NUMBER, Followed, Judgement, Later, Speaker
from pipeline.model.terms import DocType, FindingKind

_SPEAKERS: dict[DocType, Speaker] = {
    DocType.OFFICIAL_REPORT: "inspectors",
    DocType.GOVERNMENT: "department",
    DocType.PRESS: "press",
    DocType.PARENT_CARER_FORUM: "forum",
    DocType.OTHER: "other",
}
_INSPECTORS = re.compile(
    r"\b(?:inspectors?|Ofsted|CQC|Care Quality Commission|inspectorates)\b[^.;]{0,80}?"
    r"\b(?:found|find|judged?|concluded?|said|say|says|decided|agreed|noted|were|told|recogni[sz]ed)\b"
    r"|\b(?:according to|found by|judged by|in the (?:words|view) of)\s+(?:the\s+)?"
    r"(?:inspectors|Ofsted)\b"
    r"|\b(?:letter|report|revisit|(?:monitoring )?inspection|visit)\s+"
    r"(?:(?:of|in)\s+(?:\d{1,2} )?(?:[A-Z][a-z]+ )?20\d\d\s+)?"
    r"(?:found|says?|said|concluded?|judged)\b",
    re.IGNORECASE,
)
_DEPARTMENT = re.compile(
    r"\b(?:department(?: for education)?|DfE|minister|secretary of state|NHS England)\b[^.;]{0,80}?"
    r"\b(?:found|judged?|concluded?|said|say|says|decided|agreed|noted?|confirmed|recogni[sz]ed|was|is"
    r"|were|considers?|asked|expects?|told)\b"
    r"|(?<!joint )\b(?:SEND )?(?:adviser|advisor|commissioner)\b[^.;]{0,80}?"
    r"\b(?:found|judged?|concluded?|said|says|noted?|confirmed|considers?|told)\b",
    re.IGNORECASE,
)
_NOT = (
    r"(?P<no>\b(?:not|no|never|yet to|without|fail(?:ed|s)? to)\b[^.;]{0,40}?|\bin(?=sufficient))?"
)
_NEVER = (
    r"(?P<never>\s+(?:(?:had|has|have|is|was|were)(?:\s+(?:still|yet))?\s+(?:not|never)|not)\b)?"
)
"""What denies a verdict behind it: "effective action had not been taken"."""
_VERDICTS: tuple[tuple[re.Pattern[str], Judgement, Judgement], ...] = (
    (
        re.compile(
            r"\btoo (?:early|soon) (?:(?:for (?:us|inspectors|the (?:team|inspectors))) )?"
            r"(?:in (?:[\w’'-]+ ){1,6}?)?to (?:\w+ )?(?:say|tell|judge|assess|evaluate|determine"
            r"|measure|know|see|conclude|gauge|report|comment|show)\b",
            re.I,
        ),
        "too_early",
        "too_early",
    ),
    (
        re.compile(rf"{_NOT}\beffective\s+action\b(?!\s+plan){_NEVER}", re.I),
        "effective_action",
        "not_effective_action",
    ),
    (
        re.compile(
            rf"{_NOT}(?:\b(?:enough|adequate)|\b(?P<little>in)?sufficient)\s+progress\b{_NEVER}",
            re.I,
        ),
        "sufficient_progress",
        "not_sufficient_progress",
    ),
    (
        re.compile(
            r"\bprogress(?:\s+\w+){0,3}?\s+(?:is|was|has|had)(?P<no>\s+(?:not|never))?"
            r"(?:\s+(?:yet|been|still)){0,2}\s+(?P<little>in)?(?:sufficient|enough|adequate)\b",
            re.I,
        ),
        "sufficient_progress",
        "not_sufficient_progress",
    ),
)
_ASKS = re.compile(r"\b(?:whether|if|extent to which|how far|in order to|will (?:look|check))\b")


_ENDED = re.compile(
    r"\b(?:is|are|was|were|has been|have been)\s+(?:now\s+|hereby\s+)?"
    r"(?P<how>removed|deleted|withdrawn|replaced|revoked|discharged)\b",
    re.IGNORECASE,
)


def ending(followed: Followed) -> tuple[str, Later] | None:
    """How a requirement ended ("removed", "replaced"), and the words of government that say so."""
    if followed.item.kind is not FindingKind.REQUIRED:
        return None
    for later in followed.later:
        said = _ENDED.search(later.span.quote)
        if said and later.why == BY_NUMBER and later.row.doc_type is DocType.GOVERNMENT:
            return said["how"].lower(), later
    return None


def speaker_of(doc_type: DocType | None, words: str) -> Speaker:
    """Whose words a passage is: its publication's, or those of whom it names as having said it."""
    own = _SPEAKERS.get(doc_type or DocType.OTHER, "partnership")
    if own == "inspectors":
        return own
    if _INSPECTORS.search(words):
        return "inspectors"
    return "department" if _DEPARTMENT.search(words) else own


def judgement_in(words: str, speaker: Speaker) -> Judgement | None:
    """What a passage judges; None where neither inspectors nor the department do."""
    if speaker not in ("inspectors", "department"):
        return None
    words = " ".join(words.split())
    for pattern, good, bad in _VERDICTS:
        found = pattern.search(words)
        if found and not _ASKS.search(words, 0, found.start()):
            return bad if any(found.groupdict().values()) else good
    return None
