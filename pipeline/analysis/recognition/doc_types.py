"""Who is speaking, and in what kind of document."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from urllib.parse import urlsplit

from pipeline.analysis.language.speakers import outside_quotes
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.documents import PublicationContext, Text
from pipeline.model.terms import DocType

_COMMITTEE = re.compile(
    r"moderngov|democra|councildecisions|committee|cmis|/mg[A-Z]\w+\.aspx|/ie[A-Z]\w+\.aspx",
    re.IGNORECASE,
)
_HOSTS: tuple[tuple[DocType, re.Pattern[str]], ...] = (
    (DocType.GOVERNMENT, re.compile(r"^(?:www\.)?gov\.[a-z]+$")),
    (DocType.PRESS, re.compile(r"(?:^|\.)(?:bbc|itv|sky)\.[a-z.]+$")),
    (DocType.HEALTH_BODY, re.compile(r"nhs\.uk$|\bicb\b|ccg\b|healthandcare|healthwatch")),
    (
        DocType.PARENT_CARER_FORUM,
        re.compile(
            r"parentcarer|parent-carer|pcf|carervoice|parentvoice|parents?forum|carersforum"
            r"|parents?\.|^(?:www\.)?pacc|families?inpartnership|voiceforparents|parentsvoice"
        ),
    ),
    (DocType.LOCAL_OFFER, re.compile(r"local-?offer|sendlo|supportdirectory|openobjects")),
)
_LOCAL_OFFER_PATH = re.compile(r"local-?_?offer|/kb5/|directory", re.IGNORECASE)
_NEWS_PATH = re.compile(r"/news|newsroom|/press|/article|/stories", re.IGNORECASE)
_PAPER = re.compile(
    r"news|times|gazette|post\b|press|chronicle|herald|echo|mail|mirror|guardian|telegraph|standard|argus|courier"
    r"|express|paper"
    r"|journal|advertiser|observer|weekly|tribune|reporter|radio|today|dispatch|citizen|examiner"
    r"|thelead\.|theargus|thestar|live\.co|local-?live|tv\.(?:com|co\.uk)$|fm\.co|sound\.com"
)
_CASE_STUDY = Rule(
    ("case stud", "good practice example", "notable practice"),
    re.compile(r"\bcase stud(?:y|ies)\b|good practice example|notable practice", re.IGNORECASE),
)
_PLAN = re.compile(
    r"(?:priority|accelerated|improvement|action) (?:progress |action )?plan\b"
    r"|written statement of action",
    re.IGNORECASE,
)
_MINUTES = Rule(
    (
        "agenda item",
        "minute",
        "decision details",
        "issue - ",
        "present: councillors",
        "report of ",
        "report to ",
        "committee",
        "cabinet",
        "wellbeing board",
        "resolved",
        "to inform ",
    ),
    re.compile(
        r"^(?:agenda item|minutes:?|decision details|issue - |minute \d|present: councillors"
        r"|report of (?:the )?[\w ,]*director|report to (?:the )?(?:cabinet|[\w ]*committee"
        r"|council)|(?:[\w' ]+ )?(?:committee|cabinet|wellbeing board)\b.{0,60}\d{4}$)"
        r"|\bRESOLVED\b|\bto inform (?:cabinet|members|the committee)\b",
        re.IGNORECASE | re.MULTILINE,
    ),
)
_HEALTH_PAPER = re.compile(
    r"\A[^\n]{0,60}\bNHS\b[^\n]{0,80}(?:integrated care board|ICB|trust"
    r"|clinical commissioning group|CCG)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_FORUM = Rule(
    (
        " forum",
        "coffee morning",
        "open meeting",
        "steering group",
        "fellow parent",
        "parent",
        "committee",
    ),
    re.compile(
        r"\bour forum\b|\b[Tt]he [Ff]orum (?:will|has|is|was|met|would)\b"
        r"|\b[Pp]arent [Cc]arer [Ff]orum will\b|\b[Aa]s a forum\b"
        r"|\b(?:our|your) (?:next )?(?:coffee morning|open meeting|steering group)\b"
        r"|\bfellow parent|\bParent(?:s| Carers?)? (?:Together|Connect|Voice|Action|Network"
        r"|Alliance|Matter|United?\b)|\b[Ff]rom (?:your|our) committee\b"
    ),
)
_PERSONAL = re.compile(r"\bI(?: have| am| was| met| will| think| know|[’'](?:ve|m|d))\b")
_TRAIL = re.compile(r"\bHome\b[^\n]{0,40}[>/»›][^\n]{0,40}\bLocal Offer\b")
_BULLETIN = re.compile(r"\b(?:bulletin|newsletter|round-?up)\b", re.IGNORECASE)
_REPORTED = re.compile(
    r"\b(?:ordered|told|must|draw\w*|forced|asked|publish\w*|after|over|inspect\w*|accept\w*)\b",
    re.IGNORECASE,
)
_OWN_PLAN = re.compile(
    r"^(?:[^\n.]{0,60} )?(?:priority action|accelerated progress|improvement"
    r"|action) plan(?: \([^)\n]*\)| \d{4}[^\n]{0,12})?$",
    re.IGNORECASE | re.MULTILINE,
)
_COUNCIL_HOST = re.compile(r"\.gov\.(?:uk|wales|scot)$|newsroom")
_NO_COUNCIL = re.compile(r"\.(?:com|co|org|net|info|uk|news|eu|me|tv|coop)$")
"""Endings that councils do not use: theirs is .gov.uk, which is looked for before."""
_NATIONAL = re.compile(r"(?:service|education|ofsted|nationalarchives|data)\.gov\.uk$")
_ARTICLE_NUMBER = re.compile(r"/news/.*\d{6,}|[-/]\d{7,}(?:[/.]|$)")
"""How the sites of local papers number their articles."""
_PLAN_PAGE = re.compile(r"(?:action|improvement)-plan/?$", re.IGNORECASE)
_TOP = 250
_BEGINNING = 600
_HEARD = 3000
"""Characters from which a voice is told: enough for any article, and no more of a long paper."""

_Rule = tuple[int, tuple[str, ...], re.Pattern[str]]
"""What a rule counts, words in small letters of which each text that it fits has one, and the rule
itself.
"""

_COUNCIL_VOICE: tuple[_Rule, ...] = (
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
_PRESS_VOICE: tuple[_Rule, ...] = (
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


def doc_type(text: Text, context: PublicationContext) -> DocType:
    """Who is speaking: what the source's settings declare, else the site's software and host, else
    the text's own words.
    """
    if context.doc_type is not None:
        return context.doc_type
    host, address = urlsplit(context.url).netloc.casefold().partition(":")[0], context.url
    title = context.title or text.title or ""
    beginning = f"{title}\n{text.body[:_BEGINNING]}"
    publisher = _publisher(host)
    if publisher in (DocType.GOVERNMENT, DocType.COMMITTEE):
        return publisher
    told = _by_form(address, beginning) or publisher or _by_host(host)
    if told is not None:
        return told
    if not host:
        return _without_address(text.body, title)
    if _COUNCIL_HOST.search(host) or ("council" in host and not _PAPER.search(host)):
        return _of_council(address, title)
    return _of_others(host, address, text.body, title)


def _by_form(address: str, beginning: str) -> DocType | None:
    """What the form of a document shows, whoever publishes it."""
    if _COMMITTEE.search(address) or _MINUTES.search(beginning):
        return DocType.COMMITTEE
    return DocType.CASE_STUDY if _CASE_STUDY.search(beginning) else None


def _by_host(host: str) -> DocType | None:
    return next((kind for kind, pattern in _HOSTS if pattern.search(host)), None)


@cache
def _publishers() -> Mapping[str, DocType]:
    """The kind of document that a host is known for, by the end of the host's name."""
    content = (resources.files("pipeline") / "data" / "publishers.toml").read_text(encoding="utf-8")
    return {end: DocType(kind) for kind, ends in tomllib.loads(content).items() for end in ends}


def _publisher(host: str) -> DocType | None:
    parts = host.split(".")
    ends = (".".join(parts[number:]) for number in range(len(parts)))
    known = next((_publishers()[end] for end in ends if end in _publishers()), None)
    # every council is below gov.uk, and what is nearer than that decides
    own = host.removeprefix("www.").removeprefix("assets.").removeprefix("reports.")
    below = host.endswith(".gov.uk") and own not in _publishers()
    return None if known is DocType.GOVERNMENT and below and not _NATIONAL.search(host) else known


def _of_council(address: str, title: str) -> DocType:
    """What a council publishes on a site of its own."""
    if _NEWS_PATH.search(address):
        return DocType.COUNCIL_NEWS
    if _PLAN.search(title) and not _REPORTED.search(title):
        return DocType.ACTION_PLAN
    return DocType.LOCAL_OFFER if _LOCAL_OFFER_PATH.search(address) else DocType.COUNCIL_NEWS


def _of_others(host: str, address: str, body: str, title: str) -> DocType:
    """What stands on a site that is no council's: a paper's, or anybody else's."""
    voice = _by_voice(body, title)
    if voice is DocType.PARENT_CARER_FORUM or _PLAN_PAGE.search(address):
        return voice if voice is DocType.PARENT_CARER_FORUM else DocType.ACTION_PLAN
    if _PAPER.search(host) or _ARTICLE_NUMBER.search(address):
        return DocType.PRESS
    if _LOCAL_OFFER_PATH.search(address):
        return DocType.LOCAL_OFFER
    if voice is DocType.PRESS:
        return DocType.PRESS
    return DocType.OTHER if voice is DocType.COUNCIL_NEWS and _NO_COUNCIL.search(host) else voice


def _without_address(body: str, title: str) -> DocType:
    if _HEALTH_PAPER.search(body[:_TOP]):
        return DocType.HEALTH_BODY
    return DocType.LOCAL_OFFER if _TRAIL.search(body[:_TOP]) else _by_voice(body, title)


def _by_voice(body: str, title: str) -> DocType:
    """Without an address: a council that speaks of itself, or a paper that reports on one; `other`
    when neither shows.
    """
    if (_PLAN.search(title) and not _REPORTED.search(title)) or _OWN_PLAN.search(body[:_TOP]):
        return DocType.ACTION_PLAN
    outside = outside_quotes(body[:_HEARD])
    if _FORUM.search(outside):
        return DocType.PARENT_CARER_FORUM
    if len(_PERSONAL.findall(outside)) > 1 or _BULLETIN.search(title):
        return DocType.OTHER
    council, press = _heard(outside, _COUNCIL_VOICE), _heard(outside, _PRESS_VOICE)
    if council == press:
        return DocType.OTHER
    return DocType.COUNCIL_NEWS if council > press else DocType.PRESS


def _heard(outside: str, voice: tuple[_Rule, ...]) -> int:
    """How much of a voice is in what is said outside quotations."""
    low = outside.lower()
    return sum(
        points
        for points, needed, rule in voice
        if any(one in low for one in needed) and rule.search(outside)
    )
