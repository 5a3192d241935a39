"""How councils speak about themselves, and papers about them, outside quotations."""

import re

VoiceRule = tuple[int, tuple[str, ...], re.Pattern[str]]
"""A rule's points, lower-case words of which every matching text contains one, and its pattern."""

COUNCIL_VOICE: tuple[VoiceRule, ...] = (
    (2, ("we", "our", "us"), re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")),
    (
        1,
        ("published", "posted", "last updated"),
        re.compile(r"^(?:Published|Date published|Posted|Last updated)\b", re.MULTILINE),
    ),
    (
        1,
        ("residents", "the borough", "across the city"),
        re.compile(r"\bresidents\b|\bthe borough\b|across the city\b"),
    ),
    (
        1,
        (" here", "read the ", "find out more", "local offer website"),
        re.compile(
            r"(?i)can be (?:viewed|read|found) here|read the (?:full )?report|find out more"
            r"|local offer website"
        ),
    ),
    (1, ("published today",), re.compile(r"(?i)^a report published today|\bpublished today\b")),
    (1, ("cllr", "councillor "), re.compile(r"\b(?:Cllr|Councillor [A-Z])")),
)
_A_BODY_IS = tuple(
    f"{body} {verb}"
    for body in ("council", "borough", "county", "authority")
    for verb in ("ha", "is", "was")
)
PRESS_VOICE: tuple[VoiceRule, ...] = (
    (
        2,
        ("watchdog", "local democracy reporting", "ldr", "reporter", "told "),
        re.compile(
            r"(?i)\bwatchdogs?\b|local democracy reporting|\bLDRS?\b|\breporter\b"
            r"|\btold (?:the )?[A-Z][\w ]+ (?:News|Times|Gazette|Post)\b"
        ),
    ),
    (
        1,
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
    (
        1,
        _A_BODY_IS,
        re.compile(
            r"(?i)\b(?:a|an) (?:\w+ )?(?:council|borough|county|authority|local authority) (?:has"
            r"|have|is|was)\b"
        ),
    ),
    (
        1,
        ("spokes", "campaigner", "photo:", "image:", "credit:"),
        re.compile(r"(?i)a (?:council )?spokes\w+|campaigner|photo:|image:|credit:"),
    ),
    (
        1,
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
)


def heard(outside: str, voice: tuple[VoiceRule, ...]) -> int:
    """How strongly a voice shows in the words outside quotations."""
    low = outside.lower()
    return sum(
        points
        for points, needed, rule in voice
        if any(one in low for one in needed) and rule.search(outside)
    )
