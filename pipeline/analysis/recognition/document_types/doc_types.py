"""Who is speaking, and in what kind of document."""

import re

from pipeline.addresses import parts_of
from pipeline.analysis.language.speakers import outside_quotes
from pipeline.analysis.recognition.document_types.publishers import by_name, publisher_of
from pipeline.analysis.recognition.document_types.voices import COUNCIL_VOICE, PRESS_VOICE, heard
from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.model.documents import PublicationContext, Text
from pipeline.model.terms import DocType

_COMMITTEE = any_case(
    r"moderngov|(?<!-and-)(?<!_and_)democra|councildecisions|committee|cmis|/mg[a-z]\w+\.aspx|/ie[a-z]\w+\.aspx"
    r"|/meetings?/\d",
)
_LOCAL_OFFER_PATH = any_case(r"local-?_?offer|/kb5/|directory")
_NEWS_PATH = any_case(r"/news|newsroom|/press|/article|/stories")
_PAPER = re.compile(
    r"news|times|gazette|post\b|(?<!word)press|chronicle|herald|echo|mail|mirror|guardian|telegraph|standard|argus|courier"
    r"|express|paper"
    r"|journal|advertiser|observer|weekly|tribune|reporter|radio|today|dispatch|citizen|examiner"
    r"|londoner\b|online\.(?:org|com|co\.uk)$|thelead\.|theargus|thestar|live\.co|local-?live|tv\.(?:com|co\.uk)$|fm\.co|sound\.com"
)
_A_PAPERS_NAME = re.compile(
    r"gazette|chronicle|herald|telegraph|courier|advertiser|tribune|dispatch|examiner"
    r"|reporter|journal(?!s\.)|mercury|(?:daily|weekly|evening)\w*\."
)
"""The part of a host's name that only papers have: whoever they quote, they report it."""
_PARLIAMENT = Rule(
    ("to ask ", "to the department", "answered by", "commons chamber", "hansard", "oral evidence"),
    r"\bto ask (?:the|his|her) [\w' ]{0,30}secretary\b|\bquestion (?:put )?to the department\b"
    r"|^answered by$|\bcommons chamber\b|\bhansard\b"
    r"|\boral evidence\b[^\n]{0,40}\bhc \d",
    re.MULTILINE,
)
_CASE_STUDY = Rule(
    ("case stud", "good practice example", "notable practice"),
    r"\bcase stud(?:y|ies)\b|good practice example|notable practice",
)
_PLAN = any_case(
    r"(?:priority|accelerated|improvement|action) (?:progress |action )?plan\b"
    r"|\bsend (?:(?:and|&) (?:\w+ ){1,2})?strategic plan\b"
    r"|written statement of action",
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
        "notes of ",
        "in public",
    ),
    r"^(?:agenda item|minutes:?|decision details|issue - |minute \d|present: councillors"
    r"|report of (?:the )?[\w ,]*director|report to (?:the )?(?:cabinet|[\w ]*committee"
    r"|council)|(?:[\w' ]+ )?(?:committee|cabinet|wellbeing board)\b.{0,60}\d{4}$"
    r"|(?:notes|minutes) of (?:the |a )?(?:\w+ ){0,5}?meeting\b"
    r"|[\w'& ]*(?:board|committee|panel|governing body)\b[^\n.]{0,30}\b(?:minutes\b(?! [a-z])"
    r"|notes of (?:the )?meeting)"
    r"|(?:meeting of )?(?:the )?(?:[\w'&-]+ ){0,6}?(?:board|governing body)"
    r" (?:meeting )?(?:held )?in public\b)"
    r"|\bresolved\b|\bto inform (?:cabinet|members|the committee)\b",
    re.MULTILINE,
)
_HEALTH_PAPER = any_case(
    r"\A[^\n]{0,60}\bnhs\b[^\n]{0,80}(?:integrated care board|icb|trust"
    r"|clinical commissioning group|ccg)\s*$"
    r"|\A(?:[\w’',&-]+ ){1,9}?(?:integrated care (?:board|system|partnership)|icb|nhs trust"
    r"|(?:foundation|partnership) trust|clinical commissioning group|ccg"
    r"|health (?:and|&) care partnership)\s*$",
    re.MULTILINE,
)
"""The name of a health body as the first line of a paper."""
_LETTERHEAD = re.compile(
    r"^(?!(?:For|Information|Advice|Support|Events|News|Our|The|About|How|What|Why|When)\b)"
    r"(?=[^\n]{0,60}\b(?:Parents?|Carers?|Famil(?:y|ies))\b)"
    r"(?:(?:[A-Z][\w’'-]*|&|and|for|of|in|the|[–—|-]) ){1,8}"
    r"(?:Forum|Voices?|Partnership|Network|Together|Alliance|Matter|United|Action|Connect|Carers)"
    r"(?: (?:[–—|-]|of|in|for) (?:[A-Z&]?[\w’'-]* ?){1,5}| (?:[A-Z][\w’'-]* ?){1,2})?\s*$",
    re.MULTILINE,
)
"""The name of a group of parents as a line of its own, at the head of a page."""
_FORUM = Rule(
    (
        " forum",
        " Forum",
        "coffee morning",
        "open meeting",
        "steering group",
        "fellow parent",
        "Parent",
        "Carers",
        "committee",
    ),
    r"\bour forum\b|\b[Tt]he [Ff]orum (?:will|has|is|was|met|would)\b"
    r"|\b[Pp]arent [Cc]arer [Ff]orum will\b|\b[Aa]s a forum\b"
    r"|\b(?:our|your) (?:next )?(?:coffee morning|open meeting|steering group)\b"
    r"|\bfellow parent|\bParent(?:s| Carers?)? (?:Together|Connect|Voice|Action|Network"
    r"|Alliance|Matter|United?\b)|^(?:Parents|Families)(?:,| and| &) Carers (?:Together"
    r"|in Partnership|Voice|Network|Forum)\b|\b[Ff]rom (?:your|our) committee\b",
    re.MULTILINE,
    exact=True,
)
_PERSONAL = re.compile(r"\bI(?: have| am| was| met| will| think| know|[’'](?:ve|m|d))\b")
_TRAIL = re.compile(r"\bHome\b[^\n]{0,40}[>/»›][^\n]{0,40}\bLocal Offer\b")
_BULLETIN = any_case(r"\b(?:bulletin|newsletter|round-?up)\b")
_REPORTED = any_case(
    r"\b(?:ordered|told|must|draw\w*|forced|asked|publish\w*|after|over|inspect(?:s|ed|ors?)|accept\w*|avoid\w*|approv\w*|revisit\w*)\b",
)
_OWN_PLAN = any_case(
    r"^(?:[^\n.]{0,60} )?(?:priority action|accelerated progress|improvement|send strategic"
    r"|action) plan(?: \([^)\n]*\)| \d{4}[^\n]{0,12})?$",
    re.MULTILINE,
)
_LINK_TO_OTHERS = (DocType.PARENT_CARER_FORUM, DocType.PRESS, DocType.OTHER)
"""Whose sites hold files of others too."""
_COUNCIL_HOST = re.compile(r"\.gov\.(?:uk|wales|scot)$|newsroom")
_COUNCILS = re.compile(r"council(?!lor)")
_NO_COUNCIL = re.compile(r"\.(?:com|co|org|net|info|uk|news|eu|me|tv|coop)$")
"""Domain endings that councils do not use: theirs is .gov.uk, which is checked first."""
_BUSINESS = re.compile(r"\.(?:com|tv|news|today|co)$")
_ARTICLE_NUMBER = re.compile(r"/news/.*\d{6}|[-/]\d{7,}(?:[/.]|$)")
"""How local papers' sites number their articles."""
_PLAN_PAGE = any_case(r"(?:action|improvement)-plan/?$")
_BYLINE = re.compile(
    r"^(?:[Bb]y|BY) (?:[A-Z][\w’'.-]+ [A-Z]|staff|our|an?)\b[^\n.]{0,70}$"
    r"|\b(?:[Rr]eporter|[Cc]orrespondent)\b[^\n.]{0,30}$|\bLocal Democracy\b",
    re.MULTILINE,
)
_TOP = 250
_BEGINNING = 600
_HEARD = 3000
"""How many characters are read for the voice: enough for any article, little of a long paper."""


def doc_type(text: Text, context: PublicationContext) -> DocType:
    """Who is speaking: by the source's settings, else by form, publisher or host, else by text."""
    if context.doc_type is not None:
        return context.doc_type
    host, address = parts_of(context.url).netloc.casefold().partition(":")[0], context.url
    title = context.title or text.title or ""
    beginning = f"{title}\n{text.body[:_BEGINNING]}"
    known = _known(host, address, beginning, linked=context.linked)
    if known in (None, DocType.COMMITTEE) and _is_of_health(host, text.body):
        return DocType.HEALTH_BODY
    if known is not None:
        return known
    return _of_host(host, address, text.body, title, linked=context.linked)


def _known(host: str, address: str, beginning: str, *, linked: bool) -> DocType | None:
    """The type of a document by its form, or by whoever is known to publish on its host."""
    publisher = publisher_of(host)
    known = _by_form(publisher, address, beginning) or publisher or by_name(host)
    return None if linked and known in _LINK_TO_OTHERS else known


def _of_host(host: str, address: str, body: str, title: str, *, linked: bool) -> DocType:
    """The type of a document on a host that nobody in particular is known for."""
    if not host:
        return _without_address(body, title)
    if linked and not _COUNCIL_HOST.search(host):
        return _of_linked(body, title)
    if _COUNCIL_HOST.search(host) or (_COUNCILS.search(host) and not _PAPER.search(host)):
        return _of_council(address, title)
    return _of_others(host, address, body, title)


def _is_of_health(host: str, body: str) -> bool:
    """Whether a paper or page is a health body's own: by its host, or by the name at its head."""
    council = _COUNCIL_HOST.search(host) or _COMMITTEE.search(host) or _PAPER.search(host)
    headed = not council and _HEALTH_PAPER.search(body[:_TOP]) is not None
    return headed or by_name(host) is DocType.HEALTH_BODY


def _by_form(publisher: DocType | None, address: str, beginning: str) -> DocType | None:
    """The type of a document by its form, whoever publishes it; None if that shows none.

    What the government and committees publish has their type in every form.
    """
    if publisher in (DocType.GOVERNMENT, DocType.COMMITTEE):
        return publisher
    if _COMMITTEE.search(address) or _MINUTES.search(beginning):
        return DocType.COMMITTEE
    if _CASE_STUDY.search(beginning):
        return DocType.CASE_STUDY
    return DocType.GOVERNMENT if _PARLIAMENT.search(beginning) else None


def _of_linked(body: str, title: str) -> DocType:
    """The type of a file on a site that is no public body's, and that may be anybody's.

    What its voice suggests does not count: `other` if its form does not show whose it is.
    """
    if _LETTERHEAD.search(body[:_TOP]):
        return DocType.PARENT_CARER_FORUM
    return DocType.ACTION_PLAN if _is_plan(body, title) else DocType.OTHER


def _is_plan(body: str, title: str) -> bool:
    """Whether a document without a known publisher is a plan by its title or its own heading."""
    titled = _PLAN.search(title) and not _REPORTED.search(title)
    return bool(titled or _OWN_PLAN.search(body[:_TOP]))


def _of_council(address: str, title: str) -> DocType:
    """The type of a document on a council's own site."""
    offered = _LOCAL_OFFER_PATH.search(address)
    if _NEWS_PATH.search(address) and not offered:
        return DocType.COUNCIL_NEWS
    if _PLAN.search(title) and not _REPORTED.search(title):
        return DocType.ACTION_PLAN
    return DocType.LOCAL_OFFER if offered else DocType.COUNCIL_NEWS


def _of_others(host: str, address: str, body: str, title: str) -> DocType:
    """The type of a document on a site that is not a council's."""
    if _A_PAPERS_NAME.search(host):
        return DocType.PRESS
    if _LETTERHEAD.search(body[:_TOP]) and not _PAPER.search(host):
        return DocType.PARENT_CARER_FORUM
    voice = _by_voice(body, title)
    if voice is DocType.PARENT_CARER_FORUM:
        return DocType.PRESS if _is_by_a_reporter(host, body) else voice
    if _PLAN_PAGE.search(address):
        return DocType.ACTION_PLAN
    if _PAPER.search(host) or _ARTICLE_NUMBER.search(address):
        return DocType.PRESS
    if _LOCAL_OFFER_PATH.search(address):
        return DocType.LOCAL_OFFER
    if voice is DocType.PRESS or _is_commercial(host, address, body):
        return DocType.PRESS
    return DocType.OTHER if voice is DocType.COUNCIL_NEWS and _NO_COUNCIL.search(host) else voice


def _is_by_a_reporter(host: str, body: str) -> bool:
    """Whether what names a forum is a paper's article: by its host and the line of its writer."""
    return bool(_PAPER.search(host) and _BYLINE.search(body[:_BEGINNING]))


def _is_commercial(host: str, address: str, body: str) -> bool:
    """Whether a site that no other rule knows is probably a paper's, by domain and voice.

    Most business domains that write about inspections without speaking for themselves are papers.
    """
    if host.endswith(".co.uk") or (_BUSINESS.search(host) and _NEWS_PATH.search(address)):
        return True
    outside = outside_quotes(body[:_HEARD])
    own = heard(outside, COUNCIL_VOICE) > heard(outside, PRESS_VOICE) + 1
    return bool(_BUSINESS.search(host)) and not own and len(_PERSONAL.findall(outside)) < 2


def _without_address(body: str, title: str) -> DocType:
    return DocType.LOCAL_OFFER if _TRAIL.search(body[:_TOP]) else _by_voice(body, title)


def _by_voice(body: str, title: str) -> DocType:
    """The type without an address, by voice: a council on itself, or a paper reporting on one.

    `other` if neither is evident.
    """
    if _is_plan(body, title):
        return DocType.ACTION_PLAN
    outside = outside_quotes(body[:_HEARD])
    if _FORUM.search(outside):
        return DocType.PARENT_CARER_FORUM
    if len(_PERSONAL.findall(outside)) > 1 or _BULLETIN.search(title):
        return DocType.OTHER
    council, press = heard(outside, COUNCIL_VOICE), heard(outside, PRESS_VOICE)
    if council == press:
        return DocType.OTHER
    return DocType.COUNCIL_NEWS if council > press else DocType.PRESS
