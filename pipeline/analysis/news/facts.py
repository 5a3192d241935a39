"""What news, minutes and the like state of an inspection: which area, which framework and visit,
when, with what outcome.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

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
    r"\b(?:publish\w*|released|issued|updated|posted|letter dated|meeting|minutes|committee"
    r"|cabinet|by the end of|deadline|notified|announced|due|since|until|before|expected|next"
    r"|framework|introduced|act|reforms?|from january|report (?:in|of|on)|approved|agreed"
    r"|submitted)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:previous(?:ly)?|last|earlier|original|initial|first|since (?:the|its|our|their)"
    r"|compared with)\b[^.;]{0,45}$|\bback in\s*$|\bidentified in\s*$"
    r"|\bweaknesses (?:from|in|of)\s*$|\brevisited?\b[^.;]{0,60}\b(?:from|since|of)\s*$",
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
    r"\b(?:both|two)\s+(?:\w+\s+)?(?:areas|councils|boroughs|counties|cities|local authorities"
    r"|partnerships|authorities)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|would|due|expect(?:s|ed)?|next|further|future|within|later|plan(?:s|ned)? to"
    r"|(?:is|are) to|return in)\b",
    re.IGNORECASE,
)
_LEAD = 600
_IN_TITLE, _TELLING, _HOME = 5, 3, 4
"""What a mention counts in the title and in a sentence about an inspection, against 1 elsewhere,
and what the publisher's own area counts besides.
"""
_BEFORE = 70
"""Characters before a date that tell what it is the date of."""
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
    """How much each area is named, by GSS code; `home` is the publisher's own."""
    points: Counter[str] = Counter()
    for mention in in_title:
        points[mention.area.gss_code] += _IN_TITLE
    for mention, telling in _weighed(reading, mentions):
        points[mention.area.gss_code] += _TELLING if telling else 1
    if home is not None and (not points or home.gss_code in points):
        points[home.gss_code] += _HOME
    return points


def _most_named(points: Counter[str], first: dict[str, Mention]) -> list[str]:
    top = max(points.values())
    best = [code for code in points if points[code] == top]
    return best if len(best) == 1 or _same_place(best, first) else best[:1]


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
    told = _Told(reading.text, announced=announced)
    for sentence in reading.sentences:
        if _has(sentence, words.ACT) and _has(sentence, words.DATED):
            for dated in _dated(reading.text.body, sentence, published, announced=announced):
                told.take(dated)
    if told.now.started is None and published is not None:
        told.now, shown = _relative(reading, published, announced=announced)
        told.evidence |= {"started": shown} if shown else {}
    return told.now, told.before, told.evidence


class _Dated(NamedTuple):
    """A date or range, and the words of its sentence before it."""

    found: FoundRange
    lead: str

    @property
    def ranged(self) -> bool:
        """Whether it has two ends."""
        return self.found.started != self.found.ended

    @property
    def dates(self) -> DateRange:
        """Both its ends."""
        return DateRange(self.found.started, self.found.ended)


class _Told:
    """The dates of the inspection told of and of an earlier one, as the text is read on."""

    def __init__(self, text: Text, *, announced: bool) -> None:
        self.text, self.announced = text, announced
        self.now, self.before = DateRange(), DateRange()
        self.evidence: dict[str, Span] = {}

    def take(self, dated: _Dated) -> None:
        """Take a date of an inspection as the earlier one's or as that of the one told of."""
        found, now = dated.found, self.now
        if self._of_earlier(dated):
            if self.before.started is None and now.started != found.started:
                self.before = dated.dates
                self._show("previous", found)
        elif _finer(found, now) or _supersedes(dated, now, announced=self.announced):
            if self._makes_earlier(found) and not self.announced:
                self.before = now
            self.now = dated.dates
            self._show("started", found)

    def _of_earlier(self, dated: _Dated) -> bool:
        """Whether the words before a date give it to an earlier inspection."""
        revisited = dated.ranged and _REVISITED.search(dated.lead)
        if _EARLIER.search(dated.lead) and not revisited:
            return True
        return self.now.started is not None and _AFTERWARDS.search(dated.lead) is not None

    def _makes_earlier(self, found: FoundRange) -> bool:
        """Whether the date known so far, which `found` takes the place of, is another day."""
        known = self.now.started
        return (
            known is not None
            and self.before.started is None
            and not found.started.startswith(known)
        )

    def _show(self, field: str, found: FoundRange) -> None:
        self.evidence[field] = span(self.text, found.start, found.end)


def _dated(
    body: str, sentence: Sentence, published: PartialDate | None, *, announced: bool
) -> Iterator[_Dated]:
    """The dates in a sentence that can be an inspection's."""
    reference = ahead_of(published) if announced else published
    for found in find_ranges(body, sentence.start, sentence.end, reference=reference):
        lead = body[sentence.start : found.start]
        other = (_NOT_FIELD_WORK if announced else _NOT_THE_ACT).search(lead[-_BEFORE:])
        if _MEETS.search(lead) or (other and not _is_theirs(body, sentence, found, lead)):
            continue
        if announced:
            possible = not found.started.startswith("--")
        else:
            possible = not _too_late(found, published) and not _WILL.search(lead)
        if possible:
            yield _Dated(found, lead)


def _is_theirs(body: str, sentence: Sentence, found: FoundRange, lead: str) -> bool:
    """Whether a date is joined to an inspection or visit by what follows it."""
    if is_of_visit(body[found.end : sentence.end]):
        return True
    named = _OF_THEIRS.match(body, found.start, sentence.end)
    return named is not None and _THEIR.search(lead) is not None


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
        lead = reading.text.body[sentence.start : match.start()]
        if month and not _NOT_FIELD_WORK.search(lead[-_BEFORE:]):
            return DateRange(month, month), span(reading.text, match.start(), match.end())
    return DateRange(), None


def _finer(found: FoundRange, have: DateRange) -> bool:
    """Whether a date says more than the one known: any when none is, days where the month or year
    was known.
    """
    if have.started is None:
        return len(found.started) > 4 or found.started.startswith("--")
    return len(found.started) > len(have.started) and found.started.startswith(have.started)


def _supersedes(dated: _Dated, have: DateRange, *, announced: bool) -> bool:
    """Whether days of field work take the place of the date known: of the day of the call, or of an
    earlier inspection's month.
    """
    started = dated.found.started
    if have.started is None or not dated.ranged or len(started) < 10:
        return False
    single = have.started == have.ended
    return single and started > have.started and (announced or len(have.started) < 10)


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
