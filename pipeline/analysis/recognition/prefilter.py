"""Which listed publications are not worth fetching, because they are plainly about something else.

A newsroom lists a hundred items about roads and bins for each about an inspection. Anything that
mentions the field passes, and so does anything that names no subject: what is dropped here is never
seen again. Only kinds of site and of publisher with general content are filtered; reports,
committee papers and parent carer forums always pass.
"""

import re

from pipeline.addresses import parts_of
from pipeline.model.terms import DocType

VERSION = "prefilter/1"
GENERAL_PUBLISHERS = frozenset({None, DocType.COUNCIL_NEWS, DocType.PRESS, DocType.GOVERNMENT})
_ENOUGH_WORDS = 25
"""How many words of title and summary suffice to say what an item is about."""

_NEAR = re.compile(
    r"""\b(?: send | sen | sendi?\w* | ehcp?s? | ofsted | hmci | cqc | care\ quality | inspect\w*
    | reinspect\w* | revisit\w*
    | local\ areas? | area\ partnership\w* | watchdog\w* | regulator\w* | inspectorates?
    | special\s(?:educational|needs?|schools?|provision) | additional\s(?:needs?|support)
    | disab\w* | neuro\w* | autis\w* | adhd
    | child\w* | kids | young\w* | youth | famil\w* | parent\w* | carers? | pupils? | students?
    | learners? | educat\w*
    | schools? | headteachers? | nurser\w+ | early\syears | inclusi\w+ | alternative\sprovision
    | speech | therap\w+ | camhs
    | written\sstatement\w* | statements?\sof\saction
    | (?:action|improvement)\s(?:plan\w*|notice\w*|board\w*)
    | priority\saction\w* | improvement\s(?:adviser|partner)\w* | commissioner\w* | directions?
    | department\sfor\seducation | dfe
    | rat(?:ed|ing|ings) | judge?ments? | verdict | failings? | failed | failing | failures?
    | weakness\w* | widespread | systemic
    | vulnerable | safeguard\w* | (?:partnership|services?)\spraised | local\soffer | jtai
    | ilacs | icb | nhs | tribunal\w*
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_OTHER = re.compile(
    r"""\b(?: roads? | roadworks? | highways? | street(?:s|lights?|works)? | potholes?
    | resurfac\w+ | junctions? | roundabouts?
    | bridges? | traffic | parking | car\sparks? | cycl(?:e|es|ing|eway\w*) | bus(?:es)?
    | trains? | rail\w* | gritt\w+
    | waste | recycl\w+ | bins? | litter\w* | fly-?tipp\w+ | compost\w* | garden | allotments?
    | housing | homes | tenants? | landlords? | planning | brownfield | developments?
    | regenerat\w+ | town\scentres?
    | librar\w+ | museums? | galler\w+ | theatres? | concerts? | festivals? | exhibitions?
    | heritage | archaeolog\w+
    | parks? | trees? | woodlands? | wildlife | biodiversity | flood\w* | coast\w* | beach\w*
    | climate | carbon | solar
    | council\stax | budget\w* | elections? | polling | by-election\w* | mayor\w* | councillors?
    | licen[cs]\w+
    | leisure | swimming | gym\w* | sports? | football | cricket | marathon | fireworks?
    | christmas | easter | remembrance
    | market\w* | business\w* | broadband | jobs? | tourism | pubs? | food\shygiene
    | trading\sstandards | animals? | dogs?
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_MANY = re.compile(
    r"""\b(?: newsletters? | round-?\s?ups? | bulletins? | digest | e-?news | news | weekly
    | monthly | matters | minutes
    | agendas? | papers? | cabinet | committees? | scrutiny | statements? | reports?
    | letters? )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Titles over many subjects, of which a summary may name another."""
_WORD = re.compile(r"\w+")
_SEND = re.compile(
    r"\bSENDI?\b|\b(?i:special (?:educational )?needs|additional (?:needs|support)|EHCPs?)\b"
)
_INSPECTORS = re.compile(r"\b(?:re)?inspect\w*|\b(?:ofsted|cqc|care quality commission)\b", re.I)
_SENTENCE_END = re.compile(r"[.!?]\s+|\n+")


def mentions_field(words: str) -> bool:
    """Whether anything in `words` is of the field: inspections, SEND, children, schools."""
    return _NEAR.search(words) is not None


def field_words(words: str) -> list[str]:
    """The words of the field in `words`."""
    return [word for match in _NEAR.finditer(words) for word in match[0].split()]


def speaks_of_inspection(words: str) -> bool:
    """Whether a sentence in `words` speaks of SEND and of inspectors or an inspection."""
    return any(
        _SEND.search(sentence) and _INSPECTORS.search(sentence)
        for sentence in _SENTENCE_END.split(words)
    )


def is_general(general_kind: bool, doc_type: DocType | None) -> bool:
    """Whether a source of such a kind, and of this publisher, lists publications about anything."""
    return general_kind and doc_type in GENERAL_PUBLISHERS


def worth_reading(title: str, summary: str, kind: str, url: str) -> tuple[bool, str]:
    """Whether a listed publication is to be fetched, and if not, why (with this filter's version).

    It is, when title, summary, the site's label `kind` or the address mentions the field, or when
    the title covers many subjects. Otherwise it is skipped if they are long enough to have
    mentioned it, or if they name another subject.
    """
    said = " ".join((title, summary, kind))
    if _NEAR.search(said) or _NEAR.search(_slug(url)) or _MANY.search(title):
        return True, ""
    other = _OTHER.search(said)
    if not other and len(_WORD.findall(f"{title} {summary}")) < _ENOUGH_WORDS:
        return True, ""
    about = f"they name “{other[0]}”" if other else "though they are long enough to"
    return (
        False,
        (
            f"{VERSION}: not read: its title and summary name nothing of inspections, children or"
            f" schools; {about}"
        ),
    )


def _slug(url: str) -> str:
    """The words of an address's path."""
    try:
        return re.sub(r"[^A-Za-z]+", " ", parts_of(url).path)
    except ValueError:
        return ""
