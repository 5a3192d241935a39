"""What a text says of itself, or of the result it names, by which it may be no news of one.

Mock inspections, drafts and examples, withdrawn reports, corrections and denials use the words of a
result. A person is asked about them.
"""

import re
from bisect import bisect_right

from pipeline.analysis.language.reading import Reading, Sentence
from pipeline.analysis.places.publishers import area_of, is_of_council
from pipeline.analysis.places.register import Register
from pipeline.analysis.told.outcome import states_one
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.documents import PublicationContext

NOT_REAL = "it may tell of a mock inspection, or be an example"
WITHDRAWN = "it may tell that a report was withdrawn"
DISOWNED = "what gives the outcome may deny or correct it, or tell what somebody else says"
ANOTHER_AREA = "it names another area than its publisher’s as inspected, and not its own"
_LEAD = 600
"""Within how many characters a text says what it is."""
_EXAMPLE = Rule(
    (
        *("mock", "dry run", "dry-run", "rehears", "simulat", "fiction", "fictitious", "made-up"),
        *("invented", "hypothetical", "imaginary", "example", "sample", "specimen"),
        *("template", "language model", "spoof", "parody", "satir", "lines to take", "scenario"),
    ),
    re.compile(
        r"\b(?:mock|dry[ -]run|rehearsal|simulated)\s(?:\w+\s){0,3}(?:inspections?|visits?|of)\b"
        r"|\b(?:fictional|fictitious|made-up|invented|hypothetical|imaginary)\s(?:\w+\s){0,2}"
        r"(?:example|area|report|inspection|case|council|letter)\b"
        r"|\b(?:example|sample|specimen|template)\s(?:report|letter)\b"
        r"|\bwritten by a (?:large )?language model\b|\b(?:spoof|parody|satire|satirical)\b"
        r"|\blines to take\b|\bscenario (?:[a-d]|\d|one|two)\b"
    ),
)
"""How a text says that what it tells did not happen, or may."""
_WITHDRAWN = Rule(
    ("withdr", "retract"),
    re.compile(
        r"\b(?:withdrawn|withdrew|withdraws?|retract(?:ed|s)?)\s[^.\n]{0,40}\b(?:report|letter)\b"
        r"|\b(?:report|letter)\s(?:\w+\s){0,6}(?:was|were|been|is)\s(?:withdrawn|retracted)\b"
    ),
)
_DENIES = Rule(
    (
        *("not true", "untrue", "false", "wrong", "myth", "nobody", "no one", "no inspector"),
        *("far from", "version of this", "incorrect", "mistaken", "self-", "self ", "petition"),
        *("rumour", "withdr", "retract", "if "),
    ),
    re.compile(
        r"\b(?:it is|it was|it['’]s|that is|that['’]s)\s(?:\w+\s)?"
        r"(?:not true|untrue|false|wrong|a myth)\b"
        r"|\b(?:nobody|no one|no inspectors?)\b[^.\n]{0,120}\b(?:f[io]und|judged|sa(?:id|ys?))\b"
        r"|\bfar from\b"
        r"|\b(?:earlier|previous|original|first) version of this\b"
        r"|\b(?:wrongly|incorrectly|mistakenly|falsely)\s(?:\w+\s)?(?:stated|said|reported|claimed)\b"
        r"|\bself[ -](?:evaluation|assessment)\b[^.\n]{0,120}"
        r"\b(?:judge[sd]?|f[io]und|says?|said|that)\b"
        r"|\bpetition(?:s|ed|ing|ers)?\b|\brumours?\b"
        r"|\bwithdrawn\b|\bretracted\b"
        r"|\bif (?:the )?inspectors (?:find|found|say|said|decide|were to)\b"
    ),
)
"""What shows in a sentence that its words are not what inspectors found."""


def doubt(title: str, reading: Reading, context: PublicationContext, register: Register) -> str:
    """Why what looks like a result may be none, or of another area; "" for no reason."""
    opening = f"{title}\n{reading.text.body[:_LEAD]}"
    if _EXAMPLE.search(opening):
        return NOT_REAL
    if _WITHDRAWN.search(opening):
        return WITHDRAWN
    if _is_disowned(reading):
        return DISOWNED
    return ANOTHER_AREA if _is_of_another(title, reading, context, register) else ""


def _is_disowned(reading: Reading) -> bool:
    """Whether the outcome stands in no sentence but those that disown it."""
    body = reading.text.body
    denying, left = list[Sentence](), list[Sentence]()
    for one in reading.sentences:
        (denying if _DENIES.search(body, one.start, one.end) else left).append(one)
    if not denying or not states_one(reading._replace(sentences=denying)):
        return False
    return not states_one(reading._replace(sentences=left))


def _is_of_another(
    title: str, reading: Reading, context: PublicationContext, register: Register
) -> bool:
    """Whether a council tells of an inspection of another area, and never names its own."""
    home = area_of(context, register)
    if home is None or not is_of_council(context, register):
        return False
    named = register.mentions(reading.text.body)
    if any(one.area.gss_code == home.gss_code for one in (*named, *register.mentions(title))):
        return False
    telling = [
        one for one in reading.sentences if any(hit.group == words.INSPECTED for hit in one.facts)
    ]
    starts = [one.start for one in telling]
    before = ((one, bisect_right(starts, one.start)) for one in named)
    return any(place and one.start < telling[place - 1].end for one, place in before)
