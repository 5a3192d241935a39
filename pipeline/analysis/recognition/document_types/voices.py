"""How councils speak about themselves, and papers about them, outside quotations."""

import re
from collections.abc import Sequence

from pipeline.analysis.vocabulary.guarded_pattern import Rule

Voice = Sequence[tuple[int, Rule]]
"""The rules by which a voice is heard, each with its points."""

_OF_US = ("We", "we", "Our", "our", "Us", "us")
COUNCIL_VOICE: Voice = (
    (2, Rule(_OF_US, rf"\b(?:{'|'.join(_OF_US)})\b", exact=True)),
    (
        1,
        Rule(
            ("Published", "Date published", "Posted", "Last updated"),
            r"^(?:Published|Date published|Posted|Last updated)\b",
            re.MULTILINE,
            exact=True,
        ),
    ),
    (
        1,
        Rule(
            ("residents", "the borough", "across the city"),
            r"\bresidents\b|\bthe borough\b|across the city\b",
            exact=True,
        ),
    ),
    (
        1,
        Rule(
            (" here", "read the ", "find out more", "local offer website"),
            r"can be (?:viewed|read|found) here|read the (?:full )?report|find out more"
            r"|local offer website",
        ),
    ),
    (
        1,
        Rule(("published today",), r"^a report published today|\bpublished today\b"),
    ),
    (1, Rule(("Cllr", "Councillor "), r"\b(?:Cllr|Councillor [A-Z])", exact=True)),
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
            r"\bwatchdogs?\b|local democracy reporting|\bldrs?\b|\breporter\b"
            r"|\btold (?:the )?[a-z][\w ]+ (?:news|times|gazette|post)\b",
        ),
    ),
    (
        1,
        Rule(
            ("By ",),
            r"^By [A-Z][\w’'-]+ [A-Z][\w’'-]+(?:,[^\n]{0,60})?$",
            re.MULTILINE,
            exact=True,
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
            r"the (?:letter|report) (?:states|adds|says|said|continues|warns)"
            r"|(?:inspectors|watchdogs) (?:have )?(?:said|found|say|wrote|ruled)"
            r"|[,”\"] (?:the (?:letter|report)|it|they) (?:adds?|said)",
        ),
    ),
    (
        1,
        Rule(
            _A_BODY_IS,
            r"\b(?:a|an) (?:\w+ )?(?:council|borough|county|authority|local authority)"
            r" (?:has|have|is|was)\b",
        ),
    ),
    (
        1,
        Rule(
            ("spokes", "campaigner", "photo:", "image:", "credit:"),
            r"a (?:council )?spokes\w+|campaigner|photo:|image:|credit:",
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
                "osses",
                "chief",
                "slammed",
                "blasted",
                "rebuked",
                "probe",
                "-of-",
                "ampaign",
                "ubscribe to read",
                "have their say",
                "troubled",
            ),
            r"\bthe (?:city|county|borough|town) council\b|\b[Bb]osses\b"
            r"|\b(?:education|council|health) chiefs?\b|\bslammed\b|\bblasted\b|\brebuked\b"
            r"|\b(?:to|will) probe\b|\b(?:[Mm]um|[Dd]ad|[Mm]other|[Ff]ather)-of-"
            r"|\b[Cc]ampaign group|\b[Ss]ubscribe to read\b|\bcan (?:still )?have their say\b"
            r"|\btroubled\b",
            exact=True,
        ),
    ),
)


def heard(outside: str, voice: Voice) -> int:
    """How strongly a voice shows in the words outside quotations."""
    return sum(points for points, rule in voice if rule.search(outside))
