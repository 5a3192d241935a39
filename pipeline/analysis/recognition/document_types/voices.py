"""How councils speak about themselves, and papers about them, outside quotations."""

import re
from collections.abc import Sequence

from pipeline.analysis.vocabulary.guarded_pattern import Rule

Voice = Sequence[tuple[int, Rule]]
"""The rules by which a voice is heard, each with its points."""

COUNCIL_VOICE: Voice = (
    (2, Rule(("we", "our", "us"), re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b"))),
    (
        1,
        Rule(
            ("published", "posted", "last updated"),
            re.compile(r"^(?:Published|Date published|Posted|Last updated)\b", re.MULTILINE),
        ),
    ),
    (
        1,
        Rule(
            ("residents", "the borough", "across the city"),
            re.compile(r"\bresidents\b|\bthe borough\b|across the city\b"),
        ),
    ),
    (
        1,
        Rule(
            (" here", "read the ", "find out more", "local offer website"),
            re.compile(
                r"(?i)can be (?:viewed|read|found) here|read the (?:full )?report|find out more"
                r"|local offer website"
            ),
        ),
    ),
    (
        1,
        Rule(
            ("published today",), re.compile(r"(?i)^a report published today|\bpublished today\b")
        ),
    ),
    (1, Rule(("cllr", "councillor "), re.compile(r"\b(?:Cllr|Councillor [A-Z])"))),
)
_A_BODY_IS = tuple(
    f"{body} {verb}"
    for body in ("council", "borough", "county", "authority")
    for verb in ("ha", "is", "was")
)
PRESS_VOICE: Voice = (
    (
        2,
        Rule(
            ("watchdog", "local democracy reporting", "ldr", "reporter", "told "),
            re.compile(
                r"(?i)\bwatchdogs?\b|local democracy reporting|\bLDRS?\b|\breporter\b"
                r"|\btold (?:the )?[A-Z][\w ]+ (?:News|Times|Gazette|Post)\b"
            ),
        ),
    ),
    (
        1,
        Rule(
            (
                "letter ",
                "report ",
                "inspectors ",
                "watchdogs ",
                *(f"{sign} {who} " for sign in ',”"' for who in ("it", "they")),
            ),
            re.compile(
                r"(?i)the (?:letter|report) (?:states|adds|says|said|continues|warns)"
                r"|(?:inspectors|watchdogs) (?:have )?(?:said|found|say|wrote|ruled)"
                r"|[,”\"] (?:the (?:letter|report)|it|they) (?:adds?|said)"
            ),
        ),
    ),
    (
        1,
        Rule(
            _A_BODY_IS,
            re.compile(
                r"(?i)\b(?:a|an) (?:\w+ )?(?:council|borough|county|authority|local authority)"
                r" (?:has|have|is|was)\b"
            ),
        ),
    ),
    (
        1,
        Rule(
            ("spokes", "campaigner", "photo:", "image:", "credit:"),
            re.compile(r"(?i)a (?:council )?spokes\w+|campaigner|photo:|image:|credit:"),
        ),
    ),
    (
        1,
        Rule(
            (
                "city council",
                "county council",
                "borough council",
                "town council",
                "bosses",
                "chief",
                "slammed",
                "blasted",
                "rebuked",
                "probe",
                "-of-",
                "campaign",
                "subscribe to read",
                "have their say",
                "troubled",
            ),
            re.compile(
                r"\bthe (?:city|county|borough|town) council\b|\b[Bb]osses\b"
                r"|\b(?:education|council|health) chiefs?\b|\bslammed\b|\bblasted\b|\brebuked\b"
                r"|\b(?:to|will) probe\b|\b(?:[Mm]um|[Dd]ad|[Mm]other|[Ff]ather)-of-"
                r"|\b[Cc]ampaign group|\b[Ss]ubscribe to read\b|\bcan (?:still )?have their say\b"
                r"|\btroubled\b"
            ),
        ),
    ),
)


def heard(outside: str, voice: Voice) -> int:
    """How strongly a voice shows in the words outside quotations."""
    return sum(points for points, rule in voice if rule.search(outside))
