"""Letters of joint targeted area inspections (child protection), known by their structure.

They are addressed to a local partnership and list strengths, areas for priority action and written
statements: by their words alone they read like reports of area SEND inspections.
"""

import re

from pipeline.model.documents import Span, Text, span

_OPENING = 4000
"""How many characters such a letter takes to say what it is, after the addressees."""
_JOINT = re.compile(
    r"\bjoint (?:targeted )?(?:area )?(?:child protection )?inspections?\b[^.\n]{0,60}"
    r"\b(?:multi-?\s?agency|child protection|neglect|abuse|exploitation|children in need of help)"
    r"|\bjoint targeted area inspection\b|\bjoint area child protection inspection\b",
    re.IGNORECASE,
)
INSPECTORATES = re.compile(
    r"\b(?:HMICFRS|HMI ?Constabulary|HMI ?Prob(?:ation)?\b|HMIP\b|inspectorates? (?:of|for)"
    r" (?:the )?(?:constabulary|probation|police)|(?:police|probation|constabulary)"
    r"(?: and (?:the )?(?:police|probation))? (?:inspectors|inspectorates?|watchdogs?))",
    re.IGNORECASE,
)
"""Those of police and probation, who take no part in inspections of SEND."""
_SEND = re.compile(r"\barea SEND\b|\blocal area\b[^.\n]{0,40}\bSEND\b|\bSEND inspection\b")


def marks(text: Text) -> tuple[Span, ...]:
    """The words that show that this is such a letter.

    Empty unless its opening names a joint inspection and an inspectorate of police or probation,
    and no SEND inspection.
    """
    opening = text.body[:_OPENING]
    joint, by = _JOINT.search(opening), INSPECTORATES.search(opening)
    if not joint or not by or _SEND.search(opening):
        return ()
    return span(text, *joint.span()), span(text, *by.span())
