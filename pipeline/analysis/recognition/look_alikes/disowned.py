"""What a text says of itself, or of the result it names, by which it may be no news of one.

Mock inspections, drafts and examples, withdrawn reports, corrections, denials, what somebody says
of a result, and that of a neighbour use the words of a result. A person is asked about them.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import groupby

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.language.speakers import begins_quoted, is_person, outside_quotes
from pipeline.analysis.places.publishers import area_of, is_of_council
from pipeline.analysis.places.register import Register
from pipeline.analysis.told.areas import areas_of
from pipeline.analysis.told.outcome import states_one
from pipeline.analysis.told.outcome_sentences import outcomes_of
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.documents import PublicationContext

NOT_REAL = "it may tell of a mock inspection, or be an example"
WITHDRAWN = "it may tell that a report was withdrawn"
DISOWNED = "what gives the outcome may deny or correct it, or tell what somebody else says"
ANOTHER_AREA = "it names another area than its publisher’s as inspected"
ONLY_QUOTED = "the outcome is told only in the words of a person who is quoted"
OF_A_NEIGHBOUR = "the result may be a neighbour’s, whose name it does not say"
_LEAD = 600
"""Within how many characters a text says what it is."""
_EXAMPLE = Rule(
    (
        *("mock", "dry run", "dry-run", "rehears", "simulat", "fiction", "fictitious", "made-up"),
        *("invented", "hypothetical", "imaginary", "example", "sample", "specimen"),
        *("template", "language model", "spoof", "parody", "satir", "lines to take", "scenario"),
    ),
    r"\b(?:mock|dry[ -]run|rehearsal|simulated)\s(?:\w+\s){0,3}(?:inspections?|visits?|of)\b"
    r"|\b(?:fictional|fictitious|made-up|invented|hypothetical|imaginary)\s(?:\w+\s){0,2}"
    r"(?:example|area|report|inspection|case|council|letter)\b"
    r"|\b(?:example|sample|specimen|template)\s(?:report|letter)\b"
    r"|\bwritten by a (?:large )?language model\b|\b(?:spoof|parody|satire|satirical)\b"
    r"|\blines to take\b|\bscenario (?:[a-d]|\d|one|two)\b",
)
"""How a text says that what it tells did not happen, or may."""
_WITHDRAWN = Rule(
    ("withdr", "retract"),
    r"\b(?:withdrawn|withdrew|withdraws?|retract(?:ed|s)?)\s[^.\n]{0,40}\b(?:report|letter)\b"
    r"|\b(?:report|letter)\s(?:\w+\s){0,6}(?:was|were|been|is)\s(?:withdrawn|retracted)\b",
)
_DENIES = Rule(
    (
        *("not true", "untrue", "false", "wrong", "myth", "nobody", "no one", "no inspector"),
        *("far from", "version of this", "incorrect", "mistaken", "self-", "self ", "petition"),
        *("rumour", "withdr", "retract", "if "),
    ),
    r"\b(?:it is|it was|it['’]s|that is|that['’]s)\s(?:\w+\s)?"
    r"(?:not true|untrue|false|wrong|a myth)\b"
    r"|\b(?:nobody|no one|no inspectors?)\b[^.\n]{0,120}\b(?:f(?:i|ou)nd|judged|sa(?:id|ys?))\b"
    r"|\bfar from\b"
    r"|\b(?:earlier|previous|original|first) version of this\b"
    r"|\b(?:wrongly|incorrectly|mistakenly|falsely)\s(?:\w+\s)?(?:stated|said|reported|claimed)\b"
    r"|\bself[ -](?:evaluation|assessment)\b[^.\n]{0,120}"
    r"\b(?:judge[sd]?|f(?:i|ou)nd|says?|said|that)\b"
    r"|\bpetition(?:s|ed|ing|ers)?\b|\brumours?\b"
    r"|\bwithdrawn\b|\bretracted\b"
    r"|\bif (?:the )?inspectors (?:find|found|say|said|decide|were to)\b",
)
"""What shows in a sentence that its words are not what inspectors found."""


_NEIGHBOUR = Rule(
    (
        "neighbour",
        "next door",
        "next-door",
        "nearby",
        "another",
        "different",
        "elsewhere",
        "across the border",
    ),
    r"\b(?:neighbouring|nearby|another|(?:a )?different)\s(?:\w+\s){0,2}"
    r"(?:authority|council|borough|county|area|partnership|city|local authority)\b"
    r"|\bneighbour(?:s|['’]s|s['’])?\b|\bnext[ -]door\b|\belsewhere\b|\bacross the border\b",
)
"""How a text speaks of an area that is not its own, without a name."""
_HERE = re.compile(
    r"\b(?:our|we|us|here|this (?:council|area|borough|county|city))\b", re.IGNORECASE
)
_LONGEST = 3_000
"""The longest paragraph in which a speaker is looked for."""
_MOSTLY = 0.6
"""How much of a sentence stands in quotation marks where it is a quoted one."""


def doubt(title: str, reading: Reading, context: PublicationContext, register: Register) -> str:
    """Why what looks like a result may be none, or of another area; "" for no reason."""
    opening = f"{title}\n{reading.text.body[:_LEAD]}"
    if _EXAMPLE.search(opening):
        return NOT_REAL
    if _WITHDRAWN.search(opening):
        return WITHDRAWN
    denying = _denying(reading)
    if _only_there(reading, denying):
        return DISOWNED
    if not any(outcomes_of(title)) and _only_there(reading, {*denying, *_quoted(reading)}):
        return ONLY_QUOTED
    if _only_there(reading, _of_neighbours(title, reading, context, register)):
        return OF_A_NEIGHBOUR
    return ANOTHER_AREA if _is_of_another(title, reading, context, register) else ""


def _only_there(reading: Reading, places: Collection[int]) -> bool:
    """Whether the outcome stands in no sentence but those at these places, and stands there."""
    there = [one for place, one in enumerate(reading.sentences) if place in places]
    if not any(hit.group == words.RESULT for one in there for hit in one.facts):
        return False
    left = [one for place, one in enumerate(reading.sentences) if place not in places]
    return not states_one(reading._replace(sentences=left)) and states_one(
        reading._replace(sentences=there)
    )


def _denying(reading: Reading) -> set[int]:
    """The sentences that disown what they tell."""
    body = reading.text.body
    return {
        place
        for place, one in enumerate(reading.sentences)
        if _DENIES.search(body, one.start, one.end)
    }


def _quoted(reading: Reading) -> Iterator[int]:
    """The sentences that stand in quotation marks as the words of a person, not of inspectors."""
    body, places = reading.text.body, range(len(reading.sentences))
    goes_on = False
    for _, together in groupby(places, key=lambda place: reading.sentences[place].block):
        block = [(place, reading.sentences[place]) for place in together]
        start, end = block[0][1].start, block[-1][1].end
        passage = body[start:end]
        same_speaker = goes_on and begins_quoted(passage)
        goes_on = len(passage) <= _LONGEST and (same_speaker or is_person(passage))
        if not goes_on:
            continue
        outside = outside_quotes(passage)
        for place, one in block:
            left = outside[one.start - start : one.end - start]
            if len("".join(left.split())) < (1 - _MOSTLY) * (one.end - one.start):
                yield place


def _of_neighbours(
    title: str, reading: Reading, context: PublicationContext, register: Register
) -> set[int]:
    """The sentences about an area that is not named: from where one is spoken of to where the text
    is back at home; none where the title names an area.
    """
    body = reading.text.body
    if _NEIGHBOUR.search(body) is None or register.mentions(title):
        return set()
    named = [one.start for one in register.mentions(body)]
    found, away = set[int](), False
    for place, one in enumerate(reading.sentences):
        names = bisect_right(named, one.end) > bisect_right(named, one.start - 1)
        away = not names and (
            _NEIGHBOUR.search(body, one.start, one.end) is not None
            or (away and _HERE.search(body, one.start, one.end) is None)
        )
        if away:
            found.add(place)
    return found


def _is_of_another(
    title: str, reading: Reading, context: PublicationContext, register: Register
) -> bool:
    """Whether a council tells of an inspection of another area, and of none of its own."""
    home = area_of(context, register)
    if home is None or not is_of_council(context, register):
        return False
    context = context if context.title else replace(context, title=title)
    told = [area for area, _ in areas_of(reading, context, register) if area]
    return bool(told) and home.gss_code not in {area.gss_code for area in told}
