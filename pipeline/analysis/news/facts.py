"""What news, minutes and the like state of an inspection: which area, which framework and visit,
when, with what outcome.
"""

import re
from collections import Counter
from collections.abc import Iterator

from pipeline.analysis.language.reading import Reading, Sentence
from pipeline.analysis.news.outcome import stated_in
from pipeline.analysis.places.register import Mention, Register
from pipeline.analysis.recognition.signals import area_of
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.model.date_patterns import is_of_visit
from pipeline.model.dates import FoundRange, ahead_of, find_ranges, months_from
from pipeline.model.documents import LocalArea, PartialDate, PublicationContext, Span, Text, span
from pipeline.model.inspections import DateRange, InspectionFacts
from pipeline.model.terms import OUTCOMES, Framework, Label, Outcome, Visit

_NOT_THE_ACT = re.compile(
    r"\b(?:publish\w*|released|issued|updated|posted|letter"
    r" dated|meeting|minutes|committee|cabinet|by the end of|deadline|notified"
    r"|announced|due|since|until|before"
    r"|expected|next|framework|introduced|act|reforms?|from january|report"
    r" (?:in|of|on)|approved|agreed"
    r"|submitted)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:previous(?:ly)?|last|earlier|original|initial|first|since (?:the|its|our|their)|compared"
    r" with)\b"
    r"[^.;]{0,45}$|\bback in\s*$|\bidentified in\s*$|\bweaknesses (?:from|in|of)\s*$"
    r"|\brevisited?\b[^.;]{0,60}\b(?:from|since|of)\s*$",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"\b(?:after|following)\s+(?:the|its|our|an?)\b[^.;]{0,60}$", re.IGNORECASE
)
"""A date so introduced is an earlier inspection's when a later one is told of, else the one that a
plan or paper answers.
"""
_NOT_FIELD_WORK = re.compile(
    r"\b(?:publish\w*|released|issued|updated|posted|letter|meeting|cabinet|deadline|notified|announced|since|until|before"
    r"|framework|introduced|surveys?|questionnaire|closes?|closing|webinar|report|approved|agreed|submitted)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_WILL = re.compile(r"\b(?:will|(?:is|are|due|set) to)\b[^.;]{0,60}$", re.IGNORECASE)
_REVISITED = re.compile(r"\b(?:between|from)\s+(?:\w+day\s+)?$", re.IGNORECASE)
_MEETS = re.compile(
    r"\b(?:minutes|meeting|panel|committee|board|cabinet)\b[^.;]*\bheld\b", re.IGNORECASE
)
_THEIR = re.compile(r"\b(?:their|its|the|last|our)\s+$", re.IGNORECASE)
_OF_THEIRS = re.compile(r"[A-Z]\w+\s+(?:\w+\s+){0,2}?(?:re-?)?(?:inspection|visit)\b")
_LAST_OR_NEXT = re.compile(r"\b(last|next) month\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:both|two)\s+(?:\w+\s+)?(?:areas|councils|boroughs|counties|cities|local"
    r" authorities|partnerships|authorities)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|would|due|expect(?:s|ed)?|next|further|future|within|later|plan(?:s|ned)?"
    r" to|(?:is|are) to"
    r"|return in)\b",
    re.IGNORECASE,
)
_LEAD = 600
_NEW_SINCE = "2023"
"""The area SEND framework took effect in January 2023 (area SEND framework and handbook)."""

_VISITS = (
    (Visit.MONITORING, words.MONITORING, Framework.AREA_SEND_2023),
    (Visit.REVISIT, words.REVISIT, Framework.LOCAL_AREA_SEND_2016),
    (Visit.THEMATIC, words.THEMATIC, Framework.AREA_SEND_2023),
    (Visit.FULL, words.FULL, None),
)

Found = tuple[LocalArea | None, Span | None]
Dates = tuple[DateRange, DateRange, dict[str, Span]]


def facts_in(
    reading: Reading, context: PublicationContext, label: Label, register: Register
) -> tuple[InspectionFacts, ...]:
    """The inspection that a text tells about, once for each area that it says was inspected.

    Without an area in the text, its publisher's own area counts; without that, one entry with no
    area. A visit that the telling of an outcome says is still to come is not the visit that it
    tells about.
    """
    text = reading.text
    published = context.published or text.published
    when, previous, evidence = _dates(
        reading, published, announced=label is Label.INSPECTION_ANNOUNCED
    )
    framework = _framework(reading, when, published)
    visit, shown = _visit(reading, framework, told=label is Label.INSPECTION_OUTCOME)
    among = OUTCOMES.get((framework, visit), ()) if framework and visit else tuple(Outcome)
    told = stated_in(reading, framework, among) if label is Label.INSPECTION_OUTCOME else None
    evidence |= {"outcome": told[1]} if told else {}
    evidence |= {"visit": shown} if shown else {}
    named = {hit.group for sentence in reading.sentences for hit in sentence.facts}
    return tuple(
        InspectionFacts(
            area=area,
            framework=framework,
            visit=visit,
            dates=when,
            previous=previous,
            outcome=told[0] if told else None,
            inspectorates=tuple(name for name in (words.OFSTED, words.CQC) if name in named),
            evidence=evidence | ({"area": where} if where else {}),
        )
        for area, where in _areas(reading, context, register)
    )


def _areas(reading: Reading, context: PublicationContext, register: Register) -> list[Found]:
    """The area inspected: the one that title and inspection sentences name most, the publisher's
    own first in a draw.
    """
    mentions = register.mentions(reading.text.body)
    points: Counter[str] = Counter()
    for mention in register.mentions(context.title or reading.text.title or ""):
        points[mention.area.gss_code] += 5
    for mention, telling in _weighed(reading, mentions):
        points[mention.area.gss_code] += 3 if telling else 1
    home = area_of(context, register)
    if home is not None and (not points or home.gss_code in points):
        points[home.gss_code] += 4
    if not points:
        return [(None, None)]
    top = max(points.values())
    best = [code for code in points if points[code] == top]
    first = {mention.area.gss_code: mention for mention in reversed(mentions)}
    chosen = best if len(best) == 1 or _same_place(best, first) else best[:1]
    if len(points) == 2 and _SEVERAL.search(reading.text.body[:_LEAD]):
        chosen = list(points)
    return [(register.by_code(code), _where(reading.text, first.get(code))) for code in chosen]


def _same_place(codes: list[str], first: dict[str, Mention]) -> bool:
    """Whether several areas are meant by one name (a predecessor's)."""
    places = {(first[code].start, first[code].end) for code in codes if code in first}
    return len(places) == 1 and all(code in first for code in codes)


def _where(text: Text, mention: Mention | None) -> Span | None:
    return span(text, mention.start, mention.end) if mention else None


def _weighed(reading: Reading, mentions: tuple[Mention, ...]) -> Iterator[tuple[Mention, bool]]:
    """Each mention, and whether its sentence tells of an inspection."""
    at = 0
    for sentence in reading.sentences:
        while at < len(mentions) and mentions[at].start < sentence.end:
            yield mentions[at], _has(sentence, words.INSPECTED)
            at += 1


def _has(sentence: Sentence, group: str) -> bool:
    return any(hit.group == group for hit in sentence.facts)


def _dates(reading: Reading, published: PartialDate | None, *, announced: bool) -> Dates:
    """When the inspection was, and an earlier one, as far as sentences about inspecting attach a
    date to it.

    An announcement's dates are of field work that is planned or has just begun: a year that it does
    not name is the one that puts the day between two months before its publication and ten after
    it.
    """
    now, before = DateRange(), DateRange()
    evidence: dict[str, Span] = {}
    body = reading.text.body
    reference = ahead_of(published) if announced else published
    for sentence in reading.sentences:
        if not (_has(sentence, words.ACT) and _has(sentence, words.DATED)):
            continue
        for found in find_ranges(body, sentence.start, sentence.end, reference=reference):
            lead = body[sentence.start : found.start]
            other = _NOT_FIELD_WORK if announced else _NOT_THE_ACT
            mine = is_of_visit(body[found.end : sentence.end]) or (
                _OF_THEIRS.match(body, found.start, sentence.end) is not None
                and _THEIR.search(lead) is not None
            )
            if _MEETS.search(lead):
                continue
            if (other.search(lead[-70:]) and not mine) or (
                not announced and _too_late(found, published)
            ):
                continue
            if announced and found.started.startswith("--"):
                continue
            if not announced and _WILL.search(lead):
                continue
            ranged = found.started != found.ended
            if (_EARLIER.search(lead) and not (ranged and _REVISITED.search(lead))) or (
                now.started and _AFTERWARDS.search(lead)
            ):
                if before.started is None and now.started != found.started:
                    before = DateRange(found.started, found.ended)
                    evidence["previous"] = span(reading.text, found.start, found.end)
            elif _finer(found, now) or _supersedes(found, now, ranged=ranged, announced=announced):
                if (
                    now.started is not None
                    and before.started is None
                    and not found.started.startswith(now.started)
                ):
                    before = now if not announced else before
                now = DateRange(found.started, found.ended)
                evidence["started"] = span(reading.text, found.start, found.end)
    if now.started is None and published is not None:
        now, shown = _relative(reading, published, announced=announced)
        evidence |= {"started": shown} if shown else {}
    return now, before, evidence


def _relative(
    reading: Reading, published: PartialDate, *, announced: bool
) -> tuple[DateRange, Span | None]:
    """The month of an inspection that was "last month" or, announced, is "next month", counted from
    the publication.
    """
    for sentence in reading.sentences:
        if not _has(sentence, words.ACT):
            continue
        match = _LAST_OR_NEXT.search(reading.text.body, sentence.start, sentence.end)
        if match is None or (match[1].lower() == "next" and not announced):
            continue
        month = months_from(published, -1 if match[1].lower() == "last" else 1)
        if month and not _NOT_FIELD_WORK.search(
            reading.text.body[sentence.start : match.start()][-70:]
        ):
            return DateRange(month, month), span(reading.text, match.start(), match.end())
    return DateRange(), None


def _finer(found: FoundRange, have: DateRange) -> bool:
    """Whether a date says more than the one known: any when none is, days where the month or year
    was known.
    """
    if have.started is None:
        return len(found.started) > 4 or found.started.startswith("--")
    return len(found.started) > len(have.started) and found.started.startswith(have.started)


def _supersedes(found: FoundRange, have: DateRange, *, ranged: bool, announced: bool) -> bool:
    """Whether days of field work take the place of the date known: of the day of the call, or of an
    earlier inspection's month.
    """
    if have.started is None or not ranged or len(found.started) < 10:
        return False
    single = have.started == have.ended
    return single and found.started > have.started and (announced or len(have.started) < 10)


def _too_late(found: FoundRange, published: PartialDate | None) -> bool:
    return (
        published is not None
        and found.started[:1] != "-"
        and found.started[: len(published)] > published
    )


def _framework(
    reading: Reading, when: DateRange, published: PartialDate | None
) -> Framework | None:
    """By the date of the inspection where known, else by publication and the words that only one
    framework has.
    """
    counts = Counter(hit.group for sentence in reading.sentences for hit in sentence.facts)
    old, new = counts[words.OLD], counts[words.NEW]
    if when.started and when.started[:4].isdigit():
        return (
            Framework.LOCAL_AREA_SEND_2016
            if when.started[:4] < _NEW_SINCE
            else Framework.AREA_SEND_2023
        )
    if published and published[:4].isdigit():
        if published[:4] < _NEW_SINCE:
            return Framework.LOCAL_AREA_SEND_2016
        if new or not old:
            return Framework.AREA_SEND_2023
    if old == new:
        return None
    return Framework.LOCAL_AREA_SEND_2016 if old > new else Framework.AREA_SEND_2023


def _visit(
    reading: Reading, framework: Framework | None, *, told: bool
) -> tuple[Visit | None, Span | None]:
    for visit, group, only in _VISITS:
        if only is not None and framework is not None and framework is not only:
            continue
        for sentence in reading.sentences:
            hit = next((hit for hit in sentence.facts if hit.group == group), None)
            if hit and not (
                told and visit is not Visit.FULL and _to_come(reading.text.body, sentence)
            ):
                return visit, span(reading.text, hit.start, hit.end)
    return None, None


def _to_come(body: str, sentence: Sentence) -> bool:
    return _TO_COME.search(body, sentence.start, sentence.end) is not None
