"""Letters that a PDF shows but does not name: ligatures of fonts without a table of characters."""

import re
from itertools import product

LOST = "\ufffd"
_LIGATURES = ("fi", "fl", "ff", "ffi", "ffl", "ti", "tt", "ft", "Th")
_WORD = re.compile(rf"[A-Za-z]*{LOST}[A-Za-z{LOST}]*")
_MOST = 2
"""Lost letters in one word that are tried together."""
_STEMS = re.compile(
    r"(?:re|un|in|co|mis|over|under|well-)?(?:find|file|fill|final|finan|finish|finger|fine|fire|firm"
    r"|first|fish|fit|five|fix|field|fifth|fifty|fiftieth|fight|figure|flag|flat|flaw|fleet|flex|float"
    r"|flood|floor|flow|fluct|fluen|fluid|flourish|flaw|reflect|reflex|inflat|inflex|inflict|inflow"
    r"|influen|conflict|profile|profit|benefi|defin|refin|confin|confid|confirm|config|identif"
    r"|specifi|significan|signifi|sufficien|insufficien|effici|inefficien|deficien|deficit|profici"
    r"|offic|difficul|scientif|beneficiar|artific|certific|qualifi|classif|clarifi|verifi|modifi"
    r"|notifi|justifi|simplifi|satisfi|diversifi|quantif|magnific|terrifi|horrifi|specific"
    r"|effect|effort|affect|afford|staff|offer|offend|offset|different|differ|diffic|suffer|buffer"
    r"|affair|affirm|afflict|affluen|traffic|coffee|sheriff|tariff|cliff|stiff|stuff|scaff"
    r"|fulfil|workforce|workflow|overflow|briefing|safeguardi|beliefs?|proof|shift|draft|craft"
    r"|after|soft|gift|lift|swift|theft|thank|attend|attain|attempt|attitude|attention|better|matter|letter"
    r"|written|committee|setting|getting|little|pattern|battle|cottage|action|partnership)"
    r"(?:s|e|es|ts|tted|ed|d|ly|ing|ings|er|ers|al|ally|ial|ially|ied|ies|y|ying|ication|ications|ive|ively|iveness"
    r"|ion|ions|ional|ition|itions|ite|itely|ent|ently|ence|ences|ency|ce|ces|cy|cial|cially|ciary"
    r"|ciaries|t|ts|tly|ty|ties|ult|ulty|ulties|able|ability|ible|ibility|ment|ments|ness|ful|fully"
    r"|less|ising|ise|ised|e|ened|ening|ting|ted|ance|ant|antly|nce|ncy|ncies|al|ned|ning|ion|ure"
    r"|ures|x|xed|th|ghter|ghters|ght|ured|ates?|ated|ating|ory)?"
    r"|off|often|left|the|then|they|their|them|there|these|this|those|that|than|through|three",
    re.IGNORECASE,
)
"""Words of reports in which ligatures stand, by stem and ending."""


def mend(text: str) -> str:
    """The text with each lost letter whose word leaves no choice; others stay `LOST`."""
    return _WORD.sub(_mended, text) if LOST in text else text


def _mended(word: re.Match[str]) -> str:
    parts = word[0].split(LOST)
    if len(parts) - 1 > _MOST:
        return word[0]
    found = {
        whole
        for filled in product(_LIGATURES, repeat=len(parts) - 1)
        if _STEMS.fullmatch(whole := "".join(map("".join, zip(parts, (*filled, ""), strict=True))))
    }
    return found.pop() if len(found) == 1 else word[0]
