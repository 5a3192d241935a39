"""The facts of an inspection in news, minutes and the like: area, framework, visit, days, outcome.

The outcome comes first: it shows which of several inspections a text is about. Days, visit and
framework are then taken from what the text says about that one.
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace

from pipeline.analysis.language.reading import Reading, Sentence, phrases
from pipeline.analysis.places import health_boards
from pipeline.analysis.places.register import Register
from pipeline.analysis.told.areas import account_of, areas_of
from pipeline.analysis.told.dates.dating import Dating, dating_of
from pipeline.analysis.told.dates.occasions import Occasion
from pipeline.analysis.told.dates.visit_dates import Kind, dates_of
from pipeline.analysis.told.outcome import Told, significantly_weak, stated_in, with_subject
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.analysis.vocabulary.outcomes.phrases import TO_COME
from pipeline.analysis.vocabulary.visit_phrases import (
    CAME_AGAIN,
    NO_RETURN,
    OF_MONITORING,
    RETURN_IN_TITLE,
    SET_AGAINST,
)
from pipeline.model.documents import PartialDate, PublicationContext, Span, span
from pipeline.model.inspections import InspectionFacts
from pipeline.model.terms import Framework, Label, Visit

_OLD, _NEW = Framework.LOCAL_AREA_SEND_2016, Framework.AREA_SEND_2023
_RETURNED = re.compile(
    r"\b(?:returned|came back"
    r"|(?:latest|new|recent|this year[’']s) (?:\w+ ){0,2}?(?:inspection|visit))\b",
    re.IGNORECASE,
)
_NOT_THE_FIRST = any_case(
    r"\bmonitoring\b|\brevisit|\beffective action\b|\bprogress (?:on|since|against|visit)\b"
    r"|\b(?:sufficient|enough|insufficient) progress\b|\bthematic\b|\breturn(?:ed|ing)?\b"
    r"|\b(?:came|come|coming|went|were|was|be|are|is|they[’']re) (?:\w+ )?(?:back|again)\b"
    r"|\b(?:second|third|next) time\b|\bfollow-up\b|\bpeer review\b"
    r"|\b(?:done|doing) (?:enough|what)\b|\bsee (?:if|whether|how)\b|\btwo inspectors\b"
    r"|\b(?:letter (?:from|by)|latest letter)\b|\bno judge?ment\b|\bstudy of\b",
)
"""What is said where a visit follows another, or is no inspection."""
_INSPECTORS = Rule(
    ("inspect", "ofsted", "cqc", "care quality commission"),
    r"\b(?:inspectors|inspecting|inspects?)\b"
    r"|\b(?:ofsted|cqc|care quality commission)\b[^.;]{0,60}"
    r"\b(?:came|visit|report|looked|check|judged)\w*",
)
_OF_OTHERS = re.compile(
    r"(?<!\bthe )(?<!\bits )(?<!\bthose )\b(?:\d+|two|three|four|five|six|some|many|other|most)"
    r" (?:local )?(?:areas|councils)\b(?! of)|\blocal areas (?:with|whose|that|which)\b",
    re.IGNORECASE,
)
_RECALLED = re.compile(
    r"\bhad (?:\w+ ){0,2}?(?:found|judged|concluded|decided|said|told|asked|required)\b"
    r"|\b(?:previous|earlier|last|first) (?:\w+ ){0,3}?(?:inspection|re-?visit|visit)\b[^.;]{0,80}"
    r"\b(?:found|judged|concluded|decided|said|told|asked|required)\b"
    r"|\b(?:inspection|re-?visit\w*|visit)\b[^.;]{0,40}\bin (?:\w+ )?20\d\d\b[^.;]{0,60}"
    r"\b(?:found|judged|concluded|decided)\b",
    re.IGNORECASE,
)
"""What an earlier inspection found, in a notice of another."""
_FOLLOWS = any_case(
    r"\b(?:would|could) (?:mean|lead|be followed|bring|require|result)\b"
    r"|\b(?:three|3|possible) (?:possible )?outcomes\b|\bis followed by\b"
    r"|\b(?:within|about|around|approximately|some|as a rule|usually|normally)"
    r" (?:18|eighteen) months\b"
    r"|\b(?:18|eighteen) months (?:after|from|later)\b"
)
"""What is said of the visit that may follow an inspection, by its outcome."""
_LONG_AFTER = "2024"
"""The year from which no result of the framework of 2016 is news."""
_NEW_SINCE = "2023"
"""The area SEND framework took effect in January 2023 (area SEND framework and handbook)."""

_VISITS = (
    (Visit.MONITORING, words.MONITORING, _NEW),
    (Visit.REVISIT, words.REVISIT, _OLD),
    (Visit.THEMATIC, words.THEMATIC, _NEW),
    (Visit.FULL, words.FULL, None),
)


def facts_in(
    reading: Reading, context: PublicationContext, label: Label, register: Register
) -> tuple[InspectionFacts, ...]:
    """The inspection that a text is about, once for each area that it says was inspected.

    Without an area in the text, its publisher's own area counts; without that, one entry with no
    area. A visit that is still to come when the outcome is reported is not the one inspected.
    """
    areas = areas_of(reading, context, register)
    told = [area for area, _ in areas if area is not None]
    boards = _health_boards(reading) if len(areas) == 1 else ()
    return tuple(
        replace(
            facts,
            area=area,
            health_bodies=boards,
            evidence={**facts.evidence, **_shown(area=where)},
        )
        for area, where in areas
        for facts in (_facts(account_of(reading, area, told, register), context, label),)
    )


def _facts(reading: Reading, context: PublicationContext, label: Label) -> InspectionFacts:
    """What is told of an inspection besides its area."""
    published = context.published or reading.text.published
    announced = label is Label.INSPECTION_ANNOUNCED
    title = context.title or reading.text.title or ""
    dating = dating_of(reading, published, title, announced=announced)
    told = None if announced else _outcome(reading, dating, published, title)
    framework = told.framework if told else _by_time(dating.visits, published)
    visit, shown = (
        (told.visit, told.span) if told else _visit(reading, framework, title, announced=announced)
    )
    kind = Kind(told.framework if told else None, visit)
    when, previous, evidence = dates_of(reading, dating, kind, published, announced=announced)
    if told and not when.started and _is_earlier(told, evidence, dating, published):
        told = visit = shown = None
    framework = told.framework if told else _framework(reading, when.started, published)
    visit, shown = _own_visit(reading, (visit, shown), framework, title, announced=announced)
    evidence |= _shown(outcome=with_subject(reading, told.span) if told else None, visit=shown)
    return InspectionFacts(
        area=None,
        framework=framework,
        visit=visit,
        dates=when,
        previous=previous,
        outcome=told.outcome if told else None,
        inspectorates=_inspectorates(reading),
        evidence=evidence,
    )


def _is_earlier(
    told: Told, evidence: Mapping[str, Span], dating: Dating, published: PartialDate | None
) -> bool:
    """Whether an undated outcome is that of an earlier visit: by its words, or by its framework."""
    dated = _is_of_before(told, evidence.get("previous"), dating)
    return dated or _is_of_long_ago(told, published)


def _is_of_before(told: Told, before: Span | None, dating: Dating) -> bool:
    """Whether an outcome is that of the visit before, whose date stands in its sentence.

    What a revisit found names the inspection before it too, and so does what is set against that.
    """
    if before is None or not told.span.start <= before.start < told.span.end:
        return False
    if SET_AGAINST.search(told.span.quote[: before.start - told.span.start]):
        return False
    revisit = told.visit is Visit.REVISIT
    return any(one.start == before.start and (one.again or not revisit) for one in dating.visits)


def _is_of_long_ago(told: Told, published: PartialDate | None) -> bool:
    """Whether an undated outcome is one of the framework of 2016, told long after its end: papers
    and plans recall it, and it is no news.
    """
    return told.framework is _OLD and published is not None and published >= _LONG_AFTER


def _health_boards(reading: Reading) -> tuple[str, ...]:
    body = reading.text.body
    return health_boards.named(body[one.start : one.end] for one in reading.sentences)


def _shown(**words: Span | None) -> dict[str, Span]:
    """The evidence of the fields that have some."""
    return {field: span for field, span in words.items() if span is not None}


def _inspectorates(reading: Reading) -> tuple[str, ...]:
    named = {hit.group for sentence in reading.sentences for hit in sentence.facts}
    return tuple(name for name in (words.OFSTED, words.CQC) if name in named)


def _outcome(
    reading: Reading, dating: Dating, published: PartialDate | None, title: str
) -> Told | None:
    """The outcome of the inspection, under a framework that allows it."""
    dated = dating.visits
    latest = _by_time([one for one in dated if not one.earlier], None)
    frameworks = {_OLD, _NEW}
    if latest is _NEW:
        frameworks = {_NEW}
    elif published and published[:4].isdigit() and published[:4] < _NEW_SINCE:
        frameworks = {_OLD}
    titled = RETURN_IN_TITLE.search(title) is not None
    revisited = titled or is_of_a_return(reading, dated)
    told = stated_in(
        reading,
        frameworks,
        revisited=revisited,
        last=not revisited and _only_last(reading, dated),
        earlier=dating.of_earlier,
    )
    if told and told.visit is Visit.FULL and OF_MONITORING.match(title):
        return None  # it only recalls what the full inspection found
    weak = told is None and not revisited and _OLD in frameworks
    return significantly_weak(reading, dating.of_earlier) if weak else told


def is_of_a_return(reading: Reading, dated: Collection[Occasion] = ()) -> bool:
    """Whether a text tells of a return of inspectors to this area, not only of one to come: by its
    words, or by the visits that it dates.
    """
    body = reading.text.body
    return (
        any(one.again and not one.coming for one in dated)
        or CAME_AGAIN.search(body) is not None
        or any(
            hit.group == words.REVISIT
            and not _to_come(body, sentence)
            and not _OF_OTHERS.search(body, sentence.start, sentence.end)
            and not NO_RETURN.search(body, sentence.start, sentence.end)
            for sentence in reading.sentences
            for hit in sentence.facts
        )
    )


def _only_last(reading: Reading, dated: Collection[Occasion]) -> bool:
    """Whether the only visit that a text mentions is the one that it calls the last."""
    if [one.last for one in dated] != [True]:
        return False
    body = reading.text.body
    return not any(
        (
            words.MONITORING in [hit.group for hit in sentence.facts]
            or _RETURNED.search(body, sentence.start, sentence.end)
        )
        and not _to_come(body, sentence)
        for sentence in reading.sentences
    )


def _by_time(dated: Collection[Occasion], published: PartialDate | None) -> Framework | None:
    """The framework in force at the latest visit with a year; for an older text, the old one."""
    known = {one.framework for one in dated} - {None}
    if _NEW in known:
        return _NEW
    if known or (published and published[:4].isdigit() and published[:4] < _NEW_SINCE):
        return _OLD
    return None


def _framework(
    reading: Reading, started: PartialDate | None, published: PartialDate | None
) -> Framework | None:
    """The framework by the inspection's year, else by publication and distinctive words."""
    if started and started[:4].isdigit():
        return _OLD if started[:4] < _NEW_SINCE else _NEW
    counts = Counter(hit.group for sentence in reading.sentences for hit in sentence.facts)
    old, new = counts[words.OLD], counts[words.NEW]
    if published and published[:4].isdigit():
        if published[:4] < _NEW_SINCE:
            return _OLD
        if new or not old:
            return _NEW
    if old == new:
        return None
    return _OLD if old > new else _NEW


def _visit(
    reading: Reading, framework: Framework | None, title: str, *, announced: bool
) -> tuple[Visit | None, Span | None]:
    """The kind of visit by its words, if no outcome shows it; a notice may name it in its title."""
    titled = phrases(title, "facts") if announced else set()
    for visit, group, only in _VISITS:
        if only is not None and framework is not None and framework is not only:
            continue
        for sentence in reading.sentences:
            hit = next((hit for hit in sentence.facts if hit.group == group), None)
            if hit and _may_tell(visit, reading.text.body, sentence, announced=announced):
                return visit, span(reading.text, hit.start, hit.end)
        if visit is not Visit.FULL and group in titled:
            return visit, None
    return _visit_of_inspectors(reading)


def _visit_of_inspectors(reading: Reading) -> tuple[Visit | None, Span | None]:
    """A full inspection where a text tells of inspectors alone, and of no return of theirs."""
    told = f"{reading.text.title or ''}\n{reading.text.body}"
    if is_of_a_return(reading) or _NOT_THE_FIRST.search(told):
        return None, None
    for sentence in reading.sentences:
        found = _INSPECTORS.search(reading.text.body, sentence.start, sentence.end)
        if found:
            return Visit.FULL, span(reading.text, found.start(), found.end())
    return None, None


def _own_visit(
    reading: Reading,
    told: tuple[Visit | None, Span | None],
    framework: Framework | None,
    title: str,
    *,
    announced: bool,
) -> tuple[Visit | None, Span | None]:
    """The kind of visit that a framework allows: a revisit is only recalled where it has none."""
    recalled = told[0] is Visit.REVISIT and framework is _NEW
    return _visit(reading, framework, title, announced=announced) if recalled else told


def _may_tell(visit: Visit, body: str, sentence: Sentence, *, announced: bool) -> bool:
    """Whether a sentence that names a kind of visit can be about the inspection of the text."""
    if announced:
        follows = visit is not Visit.FULL and _FOLLOWS.search(body, sentence.start, sentence.end)
        return not follows and _RECALLED.search(body, sentence.start, sentence.end) is None
    return visit is Visit.FULL or not _to_come(body, sentence)


def _to_come(body: str, sentence: Sentence) -> bool:
    return TO_COME.search(body, sentence.start, sentence.end) is not None
