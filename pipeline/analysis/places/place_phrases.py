"""Words next to a place name that distinguish a local area from a street, team, person or word.

The same lists apply to every name of the register: nothing here is about one area.
"""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


_THINGS = _words(
    "Abbey Airport Arms Arsenal Athletic Avenue Bank Barracks Bridge Building Castle Cathedral Cave"
    " Circus Close Court Crescent Cup Derby Drive FC Festival Gardens Gate Green Grove Hall"
    " Hospital House Infirmary Junction Lane MP MPs Marathon Palace Parade Parliament Park Place"
    " Police Prison Racecourse Rangers Road Rovers Row Rugby Square Stadium Station Street Terrace"
    " Theatre Town Tube United University Village Wanderers Way Wednesday Wood"
)
_INSTITUTIONS = _words(
    "Academy College Hospital Hospitals School Trust University Constabulary Infirmary Theatre"
    " Crown Court"
)

THING_AFTER = re.compile(
    rf"[ \u00a0](?:{'|'.join(_THINGS)})\b(?![ \u00a0](?:Council|and|&))"
    rf"|(?:[ \u00a0](?:[A-Z][\w’'-]*|and|&|of|for)){{0,4}}[ \u00a0](?:{'|'.join(_INSTITUTIONS)})\b"
    r"|(?:,?[ \u00a0](?:[A-Z][\w’'-]*|and|&)){0,5}[ \u00a0](?:Integrated Care|ICB|ICS|NHS|CCG"
    r"|Clinical Commissioning)\b|[ \u00a0](?:City|County)[ \u00a0](?:Football|FC|Cricket|Hall)"
    r"|[ \u00a0](?:fans|striker|manager|midfielder|footballer)\b|[ -]under[ -]Lyme"
    r"|[ -]upon[ -][A-Z]|[ ](?:Newington|Mandeville|Gifford|Edmunds|St\.? Edmunds)\b"
    r"|[ \u00a0]Evening[ \u00a0][A-Z]\w+"
    r"|[ \u00a0](?:politicians?|insiders?|lobby|bubble)\b|\.(?:gov|co|org|com)\b|@"
    r"|(?:[ \u00a0][A-Z][\w’'.-]*)?,?\s{1,3}[A-Z]{1,2}[0-9][A-Z0-9]?[ \u00a0]{1,2}[0-9][A-Z]{2}\b"
)
"""What follows a name that is part of another name or thing, or of somebody's address."""

NUMBER_BEFORE = re.compile(r"(?:^|[\n,][ \u00a0]?)\d{1,3}[a-zA-Z]?[ \u00a0]$")
STREET_AFTER = re.compile(
    r"(?:[ \u00a0][A-Z]\w+){1,2},?\s{1,3}(?:[A-Z]\w+,?\s{1,3})?"
    r"[A-Z]{1,2}[0-9][A-Z0-9]?[ \u00a0]{1,2}[0-9][A-Z]{2}\b"
)
"""What stands about the name of a street in an address: its number, and a postcode."""

THING_BEFORE = Rule(
    _words(
        "University ishop Duke Duchess Earl Palace Diocese Bank Battle Port Mayor Greater New Upper"
        " Lower Inner Outer Mid North South East West Central Little Great NHS @ / _ # www. St"
        " Saint Go Keep Carry"
    ),
    r"(?:University|Bishop|Archbishop|Duke|Duchess|Earl|Palace|Diocese|Bank|Battle|Port"
    r"|Lord Mayor)[ \u00a0]of[ \u00a0](?:the )?$|\b(?:Greater|New|Upper|Lower|Inner|Outer|Mid"
    r"|North|South|East|West|Central|Little|Great|Northern|Southern|Eastern"
    r"|Western)[- \u00a0](?:\w+[ ])?$"
    r"|\bNHS[ \u00a0](?:(?!(?:ICB|Board|Trust|England)\b)(?:[A-Z][\w’'-]*|and|&)"
    r",?[ \u00a0]){0,6}$|[@/_#]$|\bwww\.$"
    r"|\b(?:St|Saint)\.?[ \u00a0]$|\b(?:Go|Keep|Carry)[ ](?:[Oo]n[ ])?$",
    exact=True,
)
"""What comes before a name that is part of another name."""

PERSON_BEFORE = Rule(
    _words("Mr Ms Miss Mx Dr Sir Dame Lord Lady Baron Cllr Councillor Prof Rev"),
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Baron|Cllr|Councillor|Prof"
    r"|Professor|Rev)\.?[ \u00a0](?:[A-Z][\w’'-]*\.?[ \u00a0]){0,2}$",
    exact=True,
)
FIRST_NAME_BEFORE = re.compile(r"\b([A-Z][a-z]+)[ \u00a0](?:[A-Z]\.?[ \u00a0])?$")
FIRST_NAMES = frozenset(
    _words(
        "Adam Alan Alex Alexander Alice Alison Amanda Amy Andrea Andrew Andy Angela Ann Anna Anne"
        " Anthony Barbara Ben Benjamin Beth Bob Brian Carl Carol Caroline Catherine Charles"
        " Charlotte Chris Christine Christopher Claire Clare Clark Colin Craig Daniel Dan Dave"
        " David Dawn Deborah Debbie Denise Diane Donna Duncan Edward Elaine Elizabeth Emily Emma"
        " Eric Fiona Frances Frank Gareth Gary Gavin Geoff George Gillian Gordon Graham Hannah"
        " Harry Heather Helen Henry Ian Jack Jackie James Jamie Jan Jane Janet Jason Jean Jennifer"
        " Jenny Jeremy Jessica Jim Jo Joan Joanna Joanne John Jonathan Joseph Joyce Judith Julia"
        " Julian Julie Karen Kate Katherine Kathryn Keith Kelly Kenneth Kevin Kim Laura Lauren Lee"
        " Leslie Linda Lisa Liz Louise Lucy Lynn Margaret Maria Marie Mark Martin Mary Matt Matthew"
        " Maureen Michael Michelle Mike Natalie Neil Nicholas Nick Nicola Nigel Oliver Pamela Pat"
        " Patricia Patrick Paul Paula Peter Philip Phil Rachel Ray Rebecca Richard Rob Robert Robin"
        " Roger Ronald Rosemary Ross Roy Ruth Ryan Sally Sam Samantha Sandra Sara Sarah Scott"
        " Sharon Shirley Simon Sophie Stephen Steve Steven Stuart Sue Susan Suzanne Teresa Terry"
        " Thomas Tim Tina Toby Tom Tony Tracey Tracy Trevor Valerie Victoria Vincent Wendy William"
        " Zoe "
    )
)
"""Common first names in England (own list): a register name right after one is a surname."""

ORDINARY_WORDS = frozenset(
    _words("bath barking battle bury deal derby hull reading rugby slough stoke wells")
)
"""English words that are also place names: alone, they need another sign of a place."""

PLACE_BEFORE = re.compile(
    r"\b(?:in|of|across|for|from|near|to|at|around|within|throughout|serving"
    r"|inspect\w*|visit\w*|the|and|&)[ \u00a0\n]$|[\w,;][ \u00a0]$|[\w,;][ \u00a0]\($",
    re.I,
)
PLACE_AFTER = re.compile(
    r"['’]s?\b|[ \u00a0](?:and|Borough|City|Council|Local|local|[Aa]rea|SEND|partnership"
    r"|families|parents|schools|children)\b"
)
SUBJECT_AFTER = re.compile(
    r",?[ ](?:and |&[ ])?"
    r"(?:[Ww]riting|[Mm]aths|[Mm]athematics|[Ss]pelling|[Rr]ecovery|[Cc]hallenge|[Cc]lub|[Aa]ge)"
)

PARLIAMENT_NEAR = Rule(
    ("arliament", "MP", "House of ", "Whitehall", "eers", "ackbench"),
    r"\b(?:[Pp]arliament\w*|MPs?|House of (?:Commons|Lords)|Whitehall|[Pp]eers|backbench\w*)\b",
    exact=True,
)

COUNCIL_AFTER = re.compile(
    r"[ \u00a0](?:(?:County|City|Borough|Metropolitan|District|Unitary)[ \u00a0]){0,3}(?:Council"
    r"|council)\b|[’']?s?[ \u00a0](?:[Ll]ocal[ \u00a0])?[Aa]rea[ \u00a0][Pp]artnership\b"
)
"""A council or partnership of that name: settles any doubt."""

OTHER_PLACE_BEFORE = re.compile(r"(?:north|south|east|west|central|mid|greater)(?:and)?$")
OTHER_PLACE_AFTER = re.compile(r"s?shire|s(?:$|icb|ccg|live|news)|upon")
"""What in a host name makes a name a longer one's: "northx", "xshire", "xs" (for the shire)."""
SCHOOL_AFTER = re.compile(
    r"(?:girls|boys|high|upper|primary|junior|infant|grammar|nursery|community|special|free|prep"
    r"|independent|the|for|and|church)*(?:school|academy|college)(?!s)"
)
"""What in a host name makes a name that of one school, which may be in another area."""
