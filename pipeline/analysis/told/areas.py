"""Which local areas an account of an inspection is about."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from pipeline.addresses import parts_of
from pipeline.analysis.language.reading import Reading, Sentence
from pipeline.analysis.places.publishers import area_of, is_of_council
from pipeline.analysis.places.register import Mention, Register
from pipeline.analysis.told.dates.dating import dating_of
from pipeline.analysis.told.outcome import states_one
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.model.documents import Block, LocalArea, PublicationContext, Span, Text, span

_SEVERAL = re.compile(
    r"\b(?:both|two)\s+(?:\w+\s+)?(?:areas|councils|boroughs|counties|cities|local authorities"
    r"|partnerships|authorities)\b",
    re.IGNORECASE,
)
_REPORT = re.compile(r"(?:[’']s)?\s(?:(?:local|area|SEND|Ofsted)\s){0,3}(?:report|letter)\b")
"""What follows the name of an area that was inspected, in any sentence."""
_NOT_OF_IT = re.compile(
    r"(?:[’']s)?(?:,? which|,? and)?\s(?:is|are|was|were)\s(?:not\s(?:covered|part\s+of|included"
    r"|inspected|the\s+subject|affected)|(?:a\s+)?separate|inspected\s+separately)\b"
)
"""What follows the name of an area that the report is not about."""
_INSPECTED_THERE = re.compile(
    r"\b(?:(?:inspection|(?:re-?)?visit)\s(?:of|in|into|to)|inspected|(?:re-?)?visited"
    r"|(?:report|letter)\s(?:on|about))(?:\s(?:the\s)?(?:[\w’'-]+\s){1,4}(?:in|of|for))?"
    r"\s(?:the\s)?(?:neighbouring\s)?$",
    re.IGNORECASE,
)
"""What comes before the name of an area that was inspected."""
_INSPECTION_THERE = re.compile(
    r"(?:[’']s)?\s(?:(?:local|area|SEND|Ofsted|CQC|joint|and)\s){0,4}"
    r"(?:inspection|(?:re-?)?visit|report|letter)\b",
    re.IGNORECASE,
)
"""What follows it."""
_BEFORE = 80
"""How many characters before a name are looked at."""
_OURS = re.compile(r"\b(?:ours?|us|we|here)\b", re.IGNORECASE)
_LEAD = 600
_IN_TITLE, _TELLING, _HOME, _UNNAMED = 5, 3, 6, 2
"""The weights of a mention in the title and in a sentence about an inspection; elsewhere it is 1.

And the bonus of the publisher's own area, and of that of a paper or a health body which a text
does not name.
"""

_BEGINNING = 25
"""Within how many characters a sentence names what it is about."""

_HEADING = 6
"""The most words of a paragraph that is a heading in all but name."""

_MOST = 4
"""A text that tells of more areas is about areas in general."""

Found = tuple[LocalArea | None, Span | None]


def account_of(
    reading: Reading, area: LocalArea | None, told: Collection[LocalArea], register: Register
) -> Reading:
    """The reading without the sentences about other areas than `area`, one of those `told`.

    Those that begin with the name of another ("In neighbouring Ashmere, ..."); where several are
    told, also those that name only others of them or follow upon such a sentence. So are those
    below a heading that is the name of another.
    """
    if area is None:
        return reading
    several = {each.gss_code for each in told}
    headings = {n for n, block in enumerate(reading.blocks) if _heads(reading.text.body, block)}
    kept, of_another, below = [], False, False
    for sentence, named, subjects in _named_in(reading, register.mentions(reading.text.body)):
        if named & several:
            of_another = area.gss_code not in named
        if sentence.block in headings:
            below = bool(subjects) and area.gss_code not in named
        if not (of_another or below) and (not subjects or area.gss_code in named):
            kept.append(sentence)
    return reading._replace(sentences=kept)


def _heads(body: str, block: Block) -> bool:
    """Whether a block is a heading, also in all but name: few words that nothing closes."""
    words = body[block.start : block.end].strip()
    short = block.kind == "paragraph" and len(words.split()) <= _HEADING
    return block.kind == "heading" or (short and words[-1:] not in ".:;,!?…")


def _named_in(
    reading: Reading, mentions: Iterable[Mention]
) -> Iterator[tuple[Sentence, set[str], set[str]]]:
    """Each sentence with the areas that it names, and those of them that it begins with."""
    left = iter(mentions)
    mention = next(left, None)
    for sentence in reading.sentences:
        named, subjects = set(), set()
        while mention is not None and mention.start < sentence.end:
            named.add(mention.area.gss_code)
            if mention.start < sentence.start + _BEGINNING:
                subjects.add(mention.area.gss_code)
            mention = next(left, None)
        yield sentence, named, subjects


def _told_apart(reading: Reading, mentions: tuple[Mention, ...]) -> list[str]:
    """The areas of each of which a text tells by itself when it was inspected, and the outcome.

    Empty unless there are several, and not too many.
    """
    own: dict[str, list[Sentence]] = {}
    of = ""
    for sentence, named, subjects in _named_in(reading, mentions):
        if named:
            of = next(iter(named)) if len(named) == 1 and (subjects or of in named) else ""
        if of:
            own.setdefault(of, []).append(sentence)
    if len(own) < 2:
        return []
    apart = [code for code, kept in own.items() if _is_told(reading._replace(sentences=kept))]
    return apart if 2 <= len(apart) <= _MOST else []


def _is_told(account: Reading) -> bool:
    """Whether an account of an area has days of a visit and an outcome."""
    visits = dating_of(account, None, "", announced=False).visits
    dated = any(not (one.earlier or one.is_year) for one in visits)
    return dated and states_one(account)


def areas_of(reading: Reading, context: PublicationContext, register: Register) -> list[Found]:
    """The area inspected and where the text names it: the one named most.

    The title and sentences about inspections count for more; the publisher's own area has a bonus.
    Several areas if the text says that both named were inspected, if it tells of each when it was
    and with what outcome, or if they share one name; one entry with no area if there is none.
    """
    mentions = register.mentions(reading.text.body)
    title = context.title or reading.text.title or ""
    home = area_of(context, register)
    own = is_of_council(context, register)
    points = _points(reading, title, register.mentions(title), mentions, home, own=own)
    if not points:
        return [(register.of_path(parts_of(context.url).path), None)]
    first = {mention.area.gss_code: mention for mention in reversed(mentions)}
    if len(points) == 2 and _SEVERAL.search(reading.text.body[:_LEAD]):
        chosen = list(points)
    else:
        apart = _told_apart(reading, mentions) if len(points) > 1 else []
        chosen = apart or _most_named(points, first)
    return [(register.by_code(code), _where(reading.text, first.get(code))) for code in chosen]


def _points(
    reading: Reading,
    title: str,
    in_title: tuple[Mention, ...],
    mentions: tuple[Mention, ...],
    home: LocalArea | None,
    *,
    own: bool,
) -> Counter[str]:
    """The weighted number of mentions by GSS code.

    `home` is the publisher's area, its `own` if it is a council.
    """
    titled = _titled(title, in_title)
    points: Counter[str] = Counter()
    for code in (mention.area.gss_code for mention in in_title):
        points[code] += _IN_TITLE if code in titled else 1
    told = set()
    for mention, telling in _weighed(reading, mentions):
        points[mention.area.gss_code] += _TELLING if telling else 1
        if telling:
            told.add(mention.area.gss_code)
    if home is None or (titled and home.gss_code not in titled):
        return points
    if own and home.gss_code not in told and _tells_of_another(reading, mentions, home):
        return points
    points[home.gss_code] += _HOME if own or home.gss_code in points else _UNNAMED
    return points


def _titled(title: str, mentions: tuple[Mention, ...]) -> set[str]:
    """The areas that a title says were inspected; all that it names if it says so of none."""
    inspected = {each.area.gss_code for each in mentions if _is_inspected(title, each)}
    return inspected or {each.area.gss_code for each in mentions}


def _tells_of_another(reading: Reading, mentions: Iterable[Mention], home: LocalArea) -> bool:
    """Whether what is first told of inspections is that of another area, and none is "ours"."""
    body = reading.text.body
    telling = [one for one in reading.sentences if _is_telling(one)]
    if not telling or any(_OURS.search(body, one.start, one.end) for one in telling):
        return False
    return any(
        telling[0].start <= mention.start < telling[0].end
        and mention.area.gss_code != home.gss_code
        and _is_inspected(body, mention)
        for mention in mentions
    )


def _is_telling(sentence: Sentence) -> bool:
    """Whether a sentence is about an inspection."""
    return any(hit.group == words.INSPECTED for hit in sentence.facts)


def _is_inspected(written: str, mention: Mention) -> bool:
    """Whether an area is named as the one that was inspected."""
    before = written[max(0, mention.start - _BEFORE) : mention.start]
    after = _INSPECTION_THERE.match(written, mention.end)
    return bool(after or _INSPECTED_THERE.search(before))


def _most_named(points: Counter[str], first: dict[str, Mention]) -> list[str]:
    top = max(points.values())
    best = [code for code in points if points[code] == top]
    return best if len(best) == 1 or _same_place(best, first) else best[:1]


def _same_place(codes: list[str], first: dict[str, Mention]) -> bool:
    """Whether one name means several areas (a predecessor's)."""
    places = {(first[code].start, first[code].end) for code in codes if code in first}
    return len(places) == 1 and all(code in first for code in codes)


def _where(text: Text, mention: Mention | None) -> Span | None:
    return span(text, mention.start, mention.end) if mention else None


def _weighed(reading: Reading, mentions: tuple[Mention, ...]) -> Iterator[tuple[Mention, bool]]:
    """Each mention, and whether its sentence is about an inspection."""
    at = 0
    for sentence in reading.sentences:
        while at < len(mentions) and mentions[at].start < sentence.end:
            telling = _is_telling(sentence)
            reported = _REPORT.match(reading.text.body, mentions[at].end)
            if not _NOT_OF_IT.match(reading.text.body, mentions[at].end):
                yield mentions[at], telling or reported is not None
            at += 1
