"""What the first and last pages of an official area SEND report state about the inspection."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from pipeline.analysis.places import health_boards
from pipeline.analysis.places.register import Register
from pipeline.analysis.reports.progress import effective
from pipeline.analysis.reports.sections import OWN, Part, Section
from pipeline.analysis.reports.title_lines import REPORT, title_of
from pipeline.analysis.vocabulary.numbers import spelt
from pipeline.model.dates import find_ranges
from pipeline.model.documents import LocalArea, Span, Text, span
from pipeline.model.inspections import DateRange, InspectionFacts, NextVisit
from pipeline.model.terms import OUTCOMES, Framework, Outcome, Visit
from pipeline.register.former_areas import former_named

_OUTCOMES = {
    Outcome.POSITIVE: r"typically\s+lead(?:s|ing)?\s+to\s+positive\s+(?:experiences|outcomes)",
    Outcome.INCONSISTENT: r"lead(?:s|ing)?\s+to\s+inconsistent\s+(?:experiences|outcomes)",
    Outcome.SYSTEMIC_FAILINGS: r"widespread\s+(?:and|or|and\s*/\s*or)\s+systemic\s+failings",
}
_ACTION = {True: Outcome.EFFECTIVE_ACTION, False: Outcome.NOT_EFFECTIVE_ACTION}
_DATES = re.compile(
    r"(?<!previous )(?<!last )(?:Monitoring\s+)?(?:Inspection|Visit)\s+dates?\s*:?"
    r"|Dates?\s+of\s+(?:this\s+|the\s+)?(?:monitoring\s+)?(?:inspection|visit)\s*:?",
    re.IGNORECASE,
)
_PREVIOUS = re.compile(
    r"Dates?\s+of\s+(?:the\s+)?(?:previous|last)\s+(?:[\w/]+\s+){0,3}?(?:inspection|visit)s?\s*:?"
    r"|(?:Previous|Last)\s+(?:[\w/]+\s+){0,2}?inspection\s+dates?\s*:?",
    re.IGNORECASE,
)
_NUMBERS = spelt(1, 36)
_WITHIN = re.compile(
    r"\b(?P<visit>monitoring\s+(?:inspection|visit)|(?:full\s+)?(?:area\s+SEND\s+)?(?:full\s+)?(?:re-?)?inspection)\b"
    r"[^.;]{0,80}?\b(?:within|in)\s+(?:approximately\s+|about\s+|around\s+|the\s+next\s+)?"
    rf"(?P<number>\d{{1,2}}|{'|'.join(_NUMBERS)})"
    r"\s+(?P<unit>months?|years?)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?]*(?:[.!?](?=\s|$)|$)")
_NAME = (
    r"(?!(?:Ofsted|CQC|HMI|Lead|Care|Quality|Commission|Inspect\w+|Dr|Mrs?|Ms|Miss|Prof\w*)\b)"
    r"[A-ZÀ-Þ][\w’'.-]*+"
)
_LEAD = re.compile(
    rf"(?P<name>{_NAME}(?:[ \n](?:{_NAME}|de|van|der|von|le|la|al|bin)){{1,4}}),?\s*+"
    r"(?:\(?(?:HMI|H(?:is|er) Majesty’s Inspector)\)?[\s,]*+)?\(?(?P<body>Ofsted|CQC"
    r"|Care\s+Quality\s+Commission)?[\s,–-]*+(?:\(?HMI\)?[\s,]*+)?(?i:lead)\s+"
    r"(?:Children’s\s+Services\s+)?(?i:inspector|HMI)"
)


_TEAM = re.compile(r"^(?:Ofsted|CQC|Care Quality Commission)$", re.MULTILINE)


def facts_of(text: Text, parts: tuple[Part, ...], register: Register) -> InspectionFacts:
    """All that a report states about its inspection; what it does not state is None or empty."""
    stop = _first_page_end(text, parts)
    evidence: dict[str, Span] = {}
    area, kind, place = _title(text, register, evidence)
    dates = _labelled(text, stop, _DATES, "started", evidence)
    if dates == DateRange():
        dates = _in_title(text, evidence)
    previous = _labelled(text, stop, _PREVIOUS, "previous", evidence)
    outcome = _outcome(text, parts, stop, _visit(kind), evidence)
    following = _next(text, parts, stop, evidence)
    return InspectionFacts(
        area=area,
        framework=(
            Framework.AREA_SEND_2023 if kind or any(part.section in OWN for part in parts) else None
        ),
        visit=_visit(kind),
        dates=dates,
        previous=previous,
        outcome=outcome,
        next=following,
        inspectorates=_inspectorates(text),
        health_bodies=_health_bodies(text, parts, place),
        lead_inspectors=_leads(text, parts),
        evidence=evidence,
    )


def labelled(text: Text) -> bool:
    """Whether a first page gives the inspection's days after their label."""
    return _labelled(text, len(text.body), _DATES, "started", {}) != DateRange()


def _first_page_end(text: Text, parts: tuple[Part, ...]) -> int:
    """Where the first page's statements end: at its sections, or at the second page."""
    own = [
        part.start for part in parts if part.section not in (Section.OUTCOME, Section.INFORMATION)
    ]
    if len(text.page_starts) == 1:
        return min(own, default=len(text.body))
    return max(text.page_starts[1], min(own, default=0))


def _title(
    text: Text, register: Register, evidence: dict[str, Span]
) -> tuple[LocalArea | None, str, str]:
    match = _title_match(text)
    if match is None:
        return None, "", ""
    place = re.sub(r"\s+", " ", match["area"])
    area = register.named(place) or former_named(register, place)
    if area:
        evidence["area"] = span(text, match.start("area"), match.end("area"))
    return area, match["kind"].lower(), place


def _title_match(text: Text) -> re.Match[str] | None:
    """The title line, else the first words of a first page's block that could be one."""
    title = title_of(text, REPORT)
    if title is not None:
        return title.match
    blocks = (*(b for b in text.blocks if b.kind == "title"), *text.blocks)
    found = (
        REPORT.search(text.body, block.start, block.end)
        for block in blocks
        if block.kind in ("title", "heading", "paragraph") and text.page(block.start) == 1
    )
    return next(filter(None, found), None)


def _in_title(text: Text, evidence: dict[str, Span]) -> DateRange:
    """The days at the end of the title line."""
    title = title_of(text, REPORT)
    if title is None or title.days is None:
        return DateRange()
    evidence["started"] = span(text, title.days.start, title.days.end)
    return DateRange(title.days.started, title.days.ended)


def _visit(kind: str) -> Visit | None:
    if "monitoring" in kind:
        return Visit.MONITORING
    if "thematic" in kind:
        return Visit.THEMATIC
    return Visit.FULL if "inspection" in kind else None


def _labelled(
    text: Text, stop: int, label: re.Pattern[str], key: str, evidence: dict[str, Span]
) -> DateRange:
    """The first date or range after a label on the first page, up to the next label or block.

    A label alone in its block (a table's cell) is followed by its value in the next one.
    """
    for block, following in pairwise((*text.blocks, None)):
        if block is None or block.start >= stop:
            break
        match = label.search(text.body, block.start, block.end)
        if match is None:
            continue
        end = block.end if match.end() < block.end or following is None else following.end
        others = [
            m.start() for p in (_DATES, _PREVIOUS) if (m := p.search(text.body, match.end(), end))
        ]
        found = find_ranges(text.body, match.end(), min([end, *others]))
        if found:
            evidence[key] = span(text, found[0].start, found[0].end)
            return DateRange(found[0].started, found[0].ended)
        return DateRange()
    return DateRange()


def _sentences(text: Text, parts: tuple[Part, ...], stop: int) -> Iterator[tuple[int, int]]:
    """The sentences of the outcome section, or of the first page if there is no such heading."""
    part = next((part for part in parts if part.section is Section.OUTCOME), None)
    blocks = part.blocks if part else tuple(b for b in text.blocks if b.start < stop)
    for block in blocks:
        for match in _SENTENCE.finditer(text.body, block.start, block.end):
            if match.group().strip():
                yield match.start(), match.end()


def _outcome(
    text: Text, parts: tuple[Part, ...], stop: int, visit: Visit | None, evidence: dict[str, Span]
) -> Outcome | None:
    if visit is Visit.MONITORING:
        agreed = effective(text)
        if agreed:
            evidence["outcome"] = span(text, agreed.start, agreed.end)
        return _ACTION[agreed.good] if agreed else None
    possible = OUTCOMES[(Framework.AREA_SEND_2023, visit)] if visit else frozenset(_OUTCOMES)
    for start, end in _sentences(text, parts, stop):
        for outcome, pattern in _OUTCOMES.items():
            if outcome in possible and re.compile(pattern, re.IGNORECASE).search(
                text.body, start, end
            ):
                evidence["outcome"] = span(text, start, end)
                return outcome
    return None


def _next(
    text: Text, parts: tuple[Part, ...], stop: int, evidence: dict[str, Span]
) -> tuple[NextVisit, ...]:
    found: list[NextVisit] = []
    spans: list[tuple[int, int]] = []
    for start, end in _sentences(text, parts, stop):
        for match in _WITHIN.finditer(text.body, start, end):
            visit = Visit.MONITORING if "monitoring" in match["visit"].lower() else Visit.FULL
            months = _number(match["number"]) * (
                12 if match["unit"].lower().startswith("year") else 1
            )
            if visit not in {known.visit for known in found}:
                found.append(NextVisit(visit, months))
                spans.append((start, end))
    if spans:
        evidence["next"] = span(text, spans[0][0], spans[-1][1])
    return tuple(found)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def _inspectorates(text: Text) -> tuple[str, ...]:
    named = {"Ofsted": r"\bOfsted\b", "CQC": r"\bCQC\b|\bCare Quality Commission\b"}
    return tuple(name for name, pattern in named.items() if re.search(pattern, text.body))


def _health_bodies(text: Text, parts: tuple[Part, ...], place: str) -> tuple[str, ...]:
    """The integrated care boards named in the section on the partnership, written out.

    In order of first mention, from the first block that names any: "NHS X Integrated Care Board
    (ICB) and NHS Y ICB" are two.
    """
    part = next((part for part in parts if part.section is Section.INFORMATION), None)
    blocks = part.blocks if part else tuple(b for b in text.blocks if text.page(b.start) <= 2)
    for pattern in (health_boards.WRITTEN_OUT, health_boards.SHORT):
        for block in blocks:
            if pattern.search(text.body, block.start, block.end):
                found = health_boards.in_words(text.body[block.start : block.end], place)
                if found:
                    return found
    return ()


def _leads(text: Text, parts: tuple[Part, ...]) -> Mapping[str, tuple[str, ...]]:
    """The lead inspectors in the list of the inspection team, by inspectorate."""
    found: dict[str, list[str]] = {}
    part = next((part for part in reversed(parts) if part.section is Section.INSPECTION), None)
    if part is None or not part.blocks:
        return {}
    heads = list(_TEAM.finditer(text.body, part.opens, part.blocks[-1].end))
    for match in _LEAD.finditer(text.body, part.opens, part.blocks[-1].end):
        body = match["body"] or next(
            (head[0] for head in reversed(heads) if head.start() < match.start()), ""
        )
        if body:
            key = "ofsted" if body.lower() == "ofsted" else "cqc"
            found.setdefault(key, []).append(re.sub(r"\s+", " ", match["name"]).strip())
    return {key: tuple(names) for key, names in found.items()}
