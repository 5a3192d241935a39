"""Verdicts on one weakness or priority at a time, as a list of them words them, and their tally."""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.analysis.vocabulary.outcomes.progress import NUMBERS

_NUMBER = rf"(?:{'|'.join(NUMBERS)}|\d{{1,2}}(?![\d/%]))"
_LABEL = (
    r"(?:(?:so|still|again|call it|verdict|conclusion|judge?ment|result|(?:the )?action|progress"
    r"|judged|enough progress|that (?:one|part)|this one|it|(?:the )?inspectors|they)"
    r"(?: (?:is|are|was|were|has been))?\W{1,3})?"
)
_NOT = (
    r"(?P<not>(?:(?:(?:is|was|are|were|has)n[’']t|has not) (?:been )?|not |no "
    r"|in(?=sufficient|effective|adequate)))?"
)
_ENDS = r"['’”\"]?(?: (?:so far|yet))?(?=\s?[.,;:!(–—]|\s-|\W*$)"
_GIVEN = (
    r"\b(?:call(?:s|ed)?|deem(?:s|ed)?|judged?|mark(?:s|ed)?|consider(?:s|ed)?|rated?|declared?)"
    r"(?: (?:the|this|that|it|action|as|to|be))*"
    r"|\b(?:accept|conclude|agree|find|say)(?:s|ed)? that (?:the )?action (?:is|was|has been)"
)
PROGRESSED = Rule(
    ("sufficient", "enough", "adequate", "content", "satisfied", "tick", "pass", "fail", "cross"),
    rf"^\W*{_LABEL}{_NOT}(?:(?:sufficient|enough|adequate)(?: progress)?|content|satisfied"
    rf"|ticked off|tick|pass(?:ed)?|(?P<fails>fail(?:ed)?|cross)){_ENDS}"
    r"|^\W*(?:(?:significant )?weakness|area|concern|priority|point|theme)\W{1,3}\w{1,6}\b"
    r"[^.;]{0,140}\s[–—-]\s(?P<without>not |in(?=sufficient))?"
    rf"(?:sufficient|enough)(?: progress)?{_ENDS}",
)
"""Whether progress on one weakness is said to be sufficient."""
EFFECTIVE = Rule(
    ("effective",),
    rf"^\W*{_LABEL}{_NOT}effective(?: action)?{_ENDS}|(?:{_GIVEN}) (?P<denied>not )?effective\b",
)
"""Whether action on one priority is said to be effective."""
ASKED = any_case(r"\b(?:enough|sufficient) progress\?")
ANSWERED = any_case(
    r"^\W*(?:(?:enough|sufficient) progress\?\s*)?(?:yes|(?P<not>no))(?: again)?(?=[.,;:!]|\W*$)"
)
"""A question about each weakness, and its answers."""
MARKED = re.compile(r"^\s*(?:[✓✔✅]|(?P<not>[✗✘✖❌]))")
"""A mark before a weakness."""
TALLY = any_case(
    r"^\W*(?:(?:so|then|thus|overall|in all|that(?:[’']s| is| makes)|which makes|and)\b\W*){0,3}"
    rf"(?P<some>{_NUMBER}) (?:out )?of (?:the |our |those )?(?P<every>{_NUMBER})"
    r"(?=\W*$|\s?[,;:.–—]| then\b)",
)
"""On how many of how many progress was sufficient."""
TALLY_OF_BOTH = any_case(
    rf"^\W*(?:so )?(?:that[’']s )?{_NUMBER} (?:sufficient|off|yes|ticks?|ticked off|sorted|met)\b"
    rf"\W*(?:and )?(?:(?:the other )?{_NUMBER}|the (?:rest|others?))"
    r" (?:not|on|no|crosses|insufficient)\b",
)
OF_ALL = any_case(
    rf"\b(?P<number>{_NUMBER}) (?:[\w-]+ ){{0,2}}?(?:weaknesses|areas|concerns|priorities|things"
    r"|points|headings)\b",
)
"""How many weaknesses there are, for a tally of them."""
