"""Which local areas an account of an inspection is about."""

import re
from collections import Counter
from collections.abc import Collection, Iterator

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.places.publishers import area_of
from pipeline.analysis.places.register import Mention, Register
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.model.documents import LocalArea, PublicationContext, Span, Text, span

_SEVERAL = re.compile(
    r"\b(?:both|two)\s+(?:\w+\s+)?(?:areas|councils|boroughs|counties|cities|local authorities"
    r"|partnerships|authorities)\b",
    re.IGNORECASE,
)
_LEAD = 600
_IN_TITLE, _TELLING, _HOME = 5, 3, 6
"""The weights of a mention in the title and in a sentence about an inspection; elsewhere it is 1.

And the bonus of the publisher's own area.
"""

_BEGINNING = 25
"""Within how many characters a sentence names what it is about."""

Found = tuple[LocalArea | None, Span | None]


def account_of(
    reading: Reading, area: LocalArea | None, told: Collection[LocalArea], register: Register
) -> Reading:
    """The reading without the sentences about other areas than `area`, one of those `told`.

    Those that begin with the name of another ("In neighbouring Ashmere, ..."); where several are
    told, also those that name only others of them or follow upon such a sentence.
    """
    if area is None:
        return reading
    mentions = iter(register.mentions(reading.text.body))
    mention = next(mentions, None)
    several = {each.gss_code for each in told}
    kept, of_another = [], False
    for sentence in reading.sentences:
        named, subjects = set(), set()
        while mention is not None and mention.start < sentence.end:
            named.add(mention.area.gss_code)
            if mention.start < sentence.start + _BEGINNING:
                subjects.add(mention.area.gss_code)
            mention = next(mentions, None)
        if named & several:
            of_another = area.gss_code not in named
        if not of_another and (not subjects or area.gss_code in named):
            kept.append(sentence)
    return reading._replace(sentences=kept)


def areas_of(reading: Reading, context: PublicationContext, register: Register) -> list[Found]:
    """The area inspected and where the text names it: the one named most.

    The title and sentences about inspections count for more; the publisher's own area has a bonus.
    Several areas if the text says that both named were inspected, or if they share one name; one
    entry with no area if there is none.
    """
    mentions = register.mentions(reading.text.body)
    in_title = register.mentions(context.title or reading.text.title or "")
    points = _points(reading, in_title, mentions, area_of(context, register))
    if not points:
        return [(None, None)]
    first = {mention.area.gss_code: mention for mention in reversed(mentions)}
    if len(points) == 2 and _SEVERAL.search(reading.text.body[:_LEAD]):
        chosen = list(points)
    else:
        chosen = _most_named(points, first)
    return [(register.by_code(code), _where(reading.text, first.get(code))) for code in chosen]


def _points(
    reading: Reading,
    in_title: tuple[Mention, ...],
    mentions: tuple[Mention, ...],
    home: LocalArea | None,
) -> Counter[str]:
    """The weighted number of mentions by GSS code; `home` is the publisher's own area."""
    points: Counter[str] = Counter()
    for mention in in_title:
        points[mention.area.gss_code] += _IN_TITLE
    for mention, telling in _weighed(reading, mentions):
        points[mention.area.gss_code] += _TELLING if telling else 1
    titled = {mention.area.gss_code for mention in in_title}
    if home is not None and (not titled or home.gss_code in titled):
        points[home.gss_code] += _HOME
    return points


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
            yield mentions[at], any(hit.group == words.INSPECTED for hit in sentence.facts)
            at += 1
