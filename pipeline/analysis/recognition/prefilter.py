"""Which listed publications are not worth fetching: those whose title and summary plainly are about
other business.

A newsroom lists a hundred items about roads and bins for each about an inspection. What names
anything near the field passes, and so does what names nothing at all: whoever drops an inspection's
news at this point never sees it. Only kinds of site and of publisher with general content are
asked; reports, committee papers and parent carer forums always pass.
"""

import re
from urllib.parse import urlsplit

from pipeline.model.terms import DocType

VERSION = "prefilter/1"
GENERAL_PUBLISHERS = frozenset({None, DocType.COUNCIL_NEWS, DocType.PRESS, DocType.GOVERNMENT})
_ENOUGH_WORDS = 25
"""Words of title and summary together that say what an item is about, even where they name nothing
known.
"""

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
"""In a title: many subjects under one, of which a summary may name another."""
_WORD = re.compile(r"\w+")


def is_general(general_kind: bool, doc_type: DocType | None) -> bool:
    """Whether a source of such a kind, and of this publisher, lists publications about anything."""
    return general_kind and doc_type in GENERAL_PUBLISHERS


def worth_reading(title: str, summary: str, kind: str, url: str) -> tuple[bool, str]:
    """Whether a listed publication is to be fetched, and why not (with this filter's version) where
    it is not.

    It is, when title, summary, the site's label `kind` or the address name anything near the field,
    or when the title stands over many subjects. Else it is passed over if they are long enough to
    have named it, or if they name other business.
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
        return re.sub(r"[^A-Za-z]+", " ", urlsplit(url).path)
    except ValueError:
        return ""
