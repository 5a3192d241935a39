"""What news, minutes and the like state of an inspection: which area, which framework and visit, when, with what outcome."""

import re
from collections import Counter
from collections.abc import Iterator

from pipeline.analysis import outcome as outcomes
from pipeline.analysis.areas import Mention, Register
from pipeline.analysis.dates import FoundRange, find_ranges
from pipeline.analysis.sentences import split
from pipeline.analysis.signals import area_of
from pipeline.model import Context, DateRange, InspectionFacts, LocalArea, PartialDate, Span, Text, span
from pipeline.terms import OUTCOMES, Framework, Visit

_INSPECTED = re.compile(
    r"\b(?:re-?)?(?:inspect\w*|visit(?:ed|s|ing)?|revisit\w*|re-visit\w*|ofsted|cqc)\b", re.IGNORECASE
)
_SEND = re.compile(
    r"\bSEND?\b|special educational needs|written statement of action|area partnership|local area", re.IGNORECASE
)
_ACT = re.compile(
    r"\b(?:inspect(?:ed|ion|ions|ors?)|re-?inspect\w*|(?:re-?)?visit(?:ed|s|ing)?|returned|were here|on site|fieldwork|took place|carried out|held)\b",
    re.IGNORECASE,
)
_NOT_THE_ACT = re.compile(
    r"\b(?:publish\w*|released|issued|updated|posted|letter dated|meeting|cabinet|by the end of|deadline|notified|announced|due|since|until|before"
    r"|expected|next|framework|introduced|act|reforms?|from january|report (?:in|of|on)|approved|agreed|submitted)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:previous(?:ly)?|last|earlier|original|initial|first|since (?:the|its|our|their)|after the|following the|compared with)\b"
    r"[^.;]{0,45}$|\bback in\s*$|\bidentified in\s*$|\bweaknesses (?:from|in|of)\s*$|\brevisited?\b[^.;]{0,60}\b(?:from|since|of)\s*$",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"written statements? of action|\bWSo?A\b|accelerated (?:progress|action) plan|sufficient progress|clinical commissioning group|\bCCGs?\b"
    r"|local area SEND inspection|joint local area|send reforms|\bre-?visit",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"local area partnership|area partnership|priority action|integrated care board|\bICB\b|typically lead|inconsistent experiences"
    r"|widespread and/?o?r? ?(?:systemic)?|monitoring inspection|area SEND inspection",
    re.IGNORECASE,
)
_MONITORING = re.compile(r"\bmonitoring (?:inspection|visit|report)\b", re.IGNORECASE)
_REVISIT = re.compile(
    r"\bre-?visit(?:ed|s|ing)?\b|\bre-?inspect\w*|\breturned\b[^.]{0,60}\b(?:since|after|progress)\b", re.IGNORECASE
)
_THEMATIC = re.compile(r"\bthematic (?:review|visit|inspection)\b", re.IGNORECASE)
_FULL = re.compile(
    r"\bfull inspection\b|\barea send inspection\b|\blocal area send inspection\b|\bjoint\b[^.]{0,30}\binspection\b|\binspect(?:ed|ion)\b",
    re.IGNORECASE,
)
_BODIES = (
    ("Ofsted", re.compile(r"\bOfsted\b", re.IGNORECASE)),
    ("CQC", re.compile(r"\bCQC\b|Care Quality Commission", re.IGNORECASE)),
)
_NEW_SINCE = "2023"
"""The area SEND framework took effect in January 2023 (area SEND framework and handbook)."""

Found = tuple[LocalArea | None, Span | None]


def facts_in(text: Text, context: Context, register: Register) -> tuple[InspectionFacts, ...]:
    """The inspection that a text tells about, once for each area that it says was inspected.

    Without an area in the text, its publisher's own area counts; without that, one entry with no area.
    """
    published = context.published or text.published
    started = _dates(text, published)
    framework = _framework(text, started, published)
    visit, visit_span = _visit(text, framework)
    found = []
    areas = _areas(text, context, register)
    for area, where in areas:
        evidence = {"area": where} if where else {}
        when, previous, spans = started if len(areas) == 1 else (DateRange(), DateRange(), {})
        evidence |= spans
        told = outcomes.stated(text, framework)
        if told and framework and visit and told[0] not in OUTCOMES.get((framework, visit), ()):
            told = None
        if told:
            evidence["outcome"] = told[1]
        if visit_span:
            evidence["visit"] = visit_span
        found.append(
            InspectionFacts(
                area=area,
                framework=framework,
                visit=visit,
                dates=when,
                previous=previous,
                outcome=told[0] if told else None,
                inspectorates=tuple(name for name, rule in _BODIES if rule.search(text.body)),
                evidence=evidence,
            )
        )
    return tuple(found)


def _areas(text: Text, context: Context, register: Register) -> list[Found]:
    """The area that was inspected: the one that title and inspection sentences name most, the publisher's own first in a draw."""
    title = context.title or text.title or ""
    mentions = register.mentions(text.body)
    points: Counter[str] = Counter()
    for mention in register.mentions(title):
        points[mention.area.gss_code] += 5
    for mention, telling in _weighed(text.body, mentions):
        points[mention.area.gss_code] += 3 if telling else 1
    home = area_of(context, register)
    if home is not None and (not points or home.gss_code in points):
        points[home.gss_code] += 4
    if not points:
        return [(None, None)]
    top = max(points.values())
    best = [code for code in points if points[code] == top]
    first = {m.area.gss_code: m for m in reversed(mentions)}
    chosen = best if len(best) == 1 or _same_place(best, first) else best[:1]
    return [(register.by_code(code), _where(text, first.get(code))) for code in chosen]


def _same_place(codes: list[str], first: dict[str, Mention]) -> bool:
    """Whether several areas are meant by one name (a predecessor's)."""
    places = {(first[code].start, first[code].end) for code in codes if code in first}
    return len(places) == 1 and all(code in first for code in codes)


def _where(text: Text, mention: Mention | None) -> Span | None:
    return span(text, mention.start, mention.end) if mention else None


def _weighed(body: str, mentions: tuple[Mention, ...]) -> Iterator[tuple[Mention, bool]]:
    """Each mention, and whether its sentence tells of an inspection."""
    at = 0
    for start, end in split(body, 0, len(body)):
        telling = None
        while at < len(mentions) and mentions[at].start < end:
            if telling is None:
                telling = bool(_INSPECTED.search(body, start, end))
            yield mentions[at], telling
            at += 1


Dates = tuple[DateRange, DateRange, dict[str, Span]]


def _dates(text: Text, published: PartialDate | None) -> Dates:
    """When the inspection was, and an earlier one, as far as sentences about inspecting attach a date to it."""
    now, before = DateRange(), DateRange()
    evidence: dict[str, Span] = {}
    for start, end in split(text.body, 0, len(text.body)):
        if not _ACT.search(text.body, start, end):
            continue
        for found in find_ranges(text.body, start, end, reference=published):
            lead = text.body[start : found.start]
            if _NOT_THE_ACT.search(lead[-70:]) or _too_late(found, published):
                continue
            if _EARLIER.search(lead):
                if before.started is None and now.started != found.started:
                    before = DateRange(found.started, found.ended)
                    evidence["previous"] = span(text, found.start, found.end)
            elif _finer(found, now):
                now = DateRange(found.started, found.ended)
                evidence["started"] = span(text, found.start, found.end)
    return now, before, evidence


def _finer(found: FoundRange, have: DateRange) -> bool:
    """Whether a date says more than the one known: any when none is, days where a month or year was known of the same time."""
    if have.started is None:
        return len(found.started) > 4 or found.started.startswith("--")
    return len(found.started) > len(have.started) and found.started.startswith(have.started)


def _too_late(found: FoundRange, published: PartialDate | None) -> bool:
    return published is not None and found.started[:1] != "-" and found.started[: len(published)] > published


def _framework(text: Text, dates: Dates, published: PartialDate | None) -> Framework | None:
    """By the date of the inspection where known, else by the words that only one framework has, else by publication."""
    for day in (dates[0].started, None if dates[0].started else published):
        if day and day[:4].isdigit():
            old, new = bool(_OLD.search(text.body)), bool(_NEW.search(text.body))
            if day[:4] < _NEW_SINCE:
                return Framework.LOCAL_AREA_SEND_2016
            if day == dates[0].started or new or not old:
                return Framework.AREA_SEND_2023
    old, new = len(_OLD.findall(text.body)), len(_NEW.findall(text.body))
    if old == new:
        return None
    return Framework.LOCAL_AREA_SEND_2016 if old > new else Framework.AREA_SEND_2023


def _visit(text: Text, framework: Framework | None) -> tuple[Visit | None, Span | None]:
    rules = [
        (Visit.MONITORING, _MONITORING),
        (Visit.REVISIT, _REVISIT),
        (Visit.THEMATIC, _THEMATIC),
        (Visit.FULL, _FULL),
    ]
    for visit, rule in rules:
        if framework is Framework.AREA_SEND_2023 and visit is Visit.REVISIT:
            continue
        if framework is Framework.LOCAL_AREA_SEND_2016 and visit in (Visit.MONITORING, Visit.THEMATIC):
            continue
        match = rule.search(text.body)
        if match:
            return visit, span(text, match.start(), match.end())
    return None, None
