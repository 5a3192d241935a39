"""Finds verbs that have a subject by looking up words, which is cheaper than a pattern."""

import re
from collections.abc import Iterator

from pipeline.analysis.vocabulary.lexicon import lowered

_VERBS = (
    "is are was were has have had do does did can cannot could should must may might will would"
    " isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't"
    " remain remains remained feel feels felt wait waited get gets got make makes made know knows"
    " knew lack lacks lacked take takes took lead leads led come comes came go goes went give gives"
    " gave find finds found lose loses lost face faces faced see sees saw say says said tell tells"
    " told meet meets met miss misses missed achieve achieves achieved receive receives received"
    " struggle struggles struggled thrive thrives thrived trust trusts trusted enjoy enjoys enjoyed"
    " depend depends depended become becomes became keep keeps kept spend spends spent leave leaves"
    " left reach reaches reached start starts started stay stays stayed arrive arrives arrived fail"
    " fails failed continue continues continued fall falls fell happen happens happened begin"
    " begins began listen listens listened bring brings brought hold holds held appear appears"
    " appeared rely relies relied drive drives spot spots vary varies varied read reads feature"
    " speak speaks spoke show shows showed shaped helped worked valued changed needed wanted"
    " improved identify identifies identified disappear disappears share shares shared understand"
    " understands understood offer offers offered lets lag lags lagged provide provides provided"
    " grow grows grew dropped rose rises pointed noted praised named stressed highlighted"
    " acknowledged recognised concluded judged differ differs differed gained exist exists wants"
)
_VERB = frozenset(_VERBS.split())
"""Verbs in forms that have a subject, without those that are as often nouns ("plans", "waits")."""
_WORD = re.compile(r"[\w']+")


def verbs_of(body: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Where verbs are, and whether no apostrophe follows them.

    One that follows may close a quotation that ends there.
    """
    low = lowered(body[start:end])
    for word in _WORD.finditer(low):
        written = word.group()
        if written in _VERB:
            yield start + word.start(), start + word.end(), True
        elif written[0] == "'" or written[-1] == "'":
            bare = written.lstrip("'")
            core = bare.rstrip("'")
            first = start + word.end() - len(bare)
            if core in _VERB:
                yield first, first + len(core), core == bare
