"""Letters with the outcome of local area SEND inspections and revisits, 2016 to 2022."""

import re
from collections.abc import Iterator

from pipeline.analysis.language.reading import read
from pipeline.analysis.places import health_boards
from pipeline.analysis.places.register import Register
from pipeline.analysis.reports.progress import progress_findings, toned, verdicts
from pipeline.analysis.reports.sections import LETTER, Part, Section, parts_of
from pipeline.analysis.reports.title_lines import LETTER as LETTER_TITLE
from pipeline.analysis.reports.title_lines import Title, title_of
from pipeline.model.dates import FoundRange, find_ranges
from pipeline.model.documents import Span, Text, span
from pipeline.model.inspections import DateRange, Finding, InspectionFacts
from pipeline.model.terms import Framework, Outcome, Visit
from pipeline.register.former_areas import former_named

_INSPECTORATES = r"Ofsted\s+and\s+the\s+(?:Care\s+Quality\s+Commission|\(?CQC)\b"
_VISITED = r"(?:conducted|carried\s+out|re-?visited|visited|inspected|made|undertook|undertaken)\b"
_OPENING = re.compile(
    rf"(?:(?:Between|From|On)\s[^.]{{5,90}}?)?\b{_INSPECTORATES}[^.]{{0,20}}?\s{_VISITED}[^.]*\."
    rf"|\b(?:The\s+(?:local\s+)?area\s+of|An?\s+(?:joint\s+)?inspection)\s[^.]{{2,90}}?"
    rf"\b{_VISITED}\s+by\s+{_INSPECTORATES}[^.]*\.",
)
_OF_PAPER = re.compile(
    r"\b(?:issued|published|dated|submitted|letter|statement)\s+(?:on|of|in)\s+$", re.IGNORECASE
)
"""Words before the date of a letter or statement."""
_BEFORE = re.compile(
    r"\b(?:initial|original|previous|first|earlier)\s+(?:joint\s+)?(?:local\s+)?(?:area\s+)?"
    r"(?:SEND\s+)?inspection,?\s+(?:which\s+)?(?:that\s+)?"
    r"(?:(?:took\s+place|was\s+(?:held|carried\s+out|conducted))\s+)?"
    r"(?P<when>(?:in|on|of|from|between)\s[^.;]{4,60})",
    re.IGNORECASE,
)
"""The inspection before a revisit, with its days directly after it."""
_STATEMENT = re.compile(
    r"\bwritten\s+statement\s+of\s+action\b[^.]{0,40}\bis\s+required\b"
    r"|\brequired\s+to\s+(?:produce|prepare)\s+and\s+submit\s+a\s+written\s+statement\s+of\s+action\b",
    re.IGNORECASE,
)
_SPARED = re.compile(
    r"\bno\s+written\s+statement\s+of\s+action\s+is\s+required\b"
    r"|\bwritten\s+statement\s+of\s+action\s+is\s+not\s+(?:required|needed|necessary)\b"
    r"|\bnot\s+required\s+to\s+(?:produce|submit)\s+[^.]{0,20}written\s+statement\s+of\s+action\b",
    re.IGNORECASE,
)
_PROGRESS = re.compile(
    r"\bhas\s+(?P<no>not\s+)?made\s+sufficient\s+progress\s+(?:in|to|with|towards?)\b(?P<rest>[^.]*)",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\b(?:whether|if)\b[^;]{0,60}$", re.IGNORECASE)
"""Words before what inspectors came to find out."""
_SHARE = re.compile(
    r"\b(?P<some>\w+)\s+(?:out\s+)?of\s+(?:the|its)\s+(?P<all>\w+)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.!?]+[.!?]?")


def letter_marks(text: Text) -> tuple[Span, ...]:
    """The title line, opening sentence and headings of a letter; empty if any is missing."""
    title = title_of(text, LETTER_TITLE)
    opening = _opening(text) if title else None
    if title is None or opening is None:
        return ()
    headings = [
        span(text, part.start, part.opens) for part in parts_of(text) if part.section in LETTER
    ]
    if not headings:
        return ()
    return (
        span(text, title.block.start, title.block.end),
        span(text, opening.start(), opening.end()),
        *headings,
    )


def is_letter(text: Text) -> bool:
    """Whether an official document has a letter's title line and opening sentence."""
    return title_of(text, LETTER_TITLE) is not None and _opening(text) is not None


def letter_facts(text: Text, register: Register) -> InspectionFacts:
    """What a letter states about its inspection or revisit; an unstated outcome is None."""
    evidence: dict[str, Span] = {}
    title = title_of(text, LETTER_TITLE)
    match = title.match if title else None
    place = re.sub(r"\s+", " ", match["area"]).strip() if match else ""
    area = register.named(place) or former_named(register, place) if place else None
    visit = Visit.REVISIT if match and "visit" in match["kind"].lower() else Visit.FULL
    if match and area:
        evidence["area"] = span(text, match.start("area"), match.end("area"))
    dates = _dates(text, title, evidence)
    previous = _previous(text, evidence) if visit is Visit.REVISIT else DateRange()
    outcome = _progress(text, evidence) if visit is Visit.REVISIT else _statement(text, evidence)
    return InspectionFacts(
        area=area,
        framework=Framework.LOCAL_AREA_SEND_2016,
        visit=visit,
        dates=dates,
        previous=previous,
        outcome=outcome,
        inspectorates=("Ofsted", "CQC"),
        health_bodies=health_boards.named(text.body.splitlines()),
        evidence=evidence,
    )


def letter_findings(text: Text, parts: tuple[Part, ...], area: str | None) -> Iterator[Finding]:
    """What a letter says beyond its lists of strengths and areas for development.

    After a revisit, the verdict on each weakness; after a full inspection, the items under "Main
    findings", each judged by its words. `area` is a GSS code.
    """
    if not letter_marks(text):
        return
    title = title_of(text, LETTER_TITLE)
    if title and "visit" in title.match["kind"].lower():
        yield from progress_findings(text, Visit.REVISIT, parts, area)
        return
    reading = read(text)
    for part in parts:
        for block in part.blocks if part.section is Section.MAIN else ():
            if block.kind == "bullet" and block.level <= 1:
                yield from toned(reading, block, part.heading, area)


def _dates(text: Text, title: Title | None, evidence: dict[str, Span]) -> DateRange:
    """The days in the opening sentence, else those at the end of the title line."""
    opening = _opening(text)
    found = [] if opening is None else _visited(text, opening)
    if title and title.days:
        found.append(title.days)
    if not found:
        return DateRange()
    evidence["started"] = span(text, found[0].start, found[0].end)
    return DateRange(found[0].started, found[0].ended)


def _previous(text: Text, evidence: dict[str, Span]) -> DateRange:
    """The days of the inspection before a revisit, in a sentence that calls it so."""
    for before in _BEFORE.finditer(text.body):
        days = find_ranges(text.body, before.start("when"), before.end())
        if days:
            evidence["previous"] = span(text, days[0].start, days[0].end)
            return DateRange(days[0].started, days[0].ended)
    return DateRange()


def _visited(text: Text, opening: re.Match[str]) -> list[FoundRange]:
    """The days in an opening sentence, without those of a letter or statement."""
    return [
        found
        for found in find_ranges(text.body, opening.start(), opening.end())
        if not _OF_PAPER.search(text.body, opening.start(), found.start)
    ]


def _opening(text: Text) -> re.Match[str] | None:
    """The first sentence about the inspection after the title line, on the first page."""
    title = title_of(text, LETTER_TITLE)
    if title is None:
        return None
    stop = text.page_starts[1] if len(text.page_starts) > 1 else len(text.body)
    return _OPENING.search(text.body, title.block.end, stop)


def _statement(text: Text, evidence: dict[str, Span]) -> Outcome | None:
    for block in text.blocks:
        for sentence in _SENTENCE.finditer(text.body, block.start, block.end):
            spared = _SPARED.search(sentence.group())
            if spared or (
                _STATEMENT.search(sentence.group())
                and not re.search(r"\b(?:not|no)\b", sentence.group())
            ):
                evidence["outcome"] = span(text, sentence.start(), sentence.end())
                return (
                    Outcome.NO_WRITTEN_STATEMENT if spared else Outcome.WRITTEN_STATEMENT_OF_ACTION
                )
    return None


def _progress(text: Text, evidence: dict[str, Span]) -> Outcome | None:
    """A revisit's outcome by a sentence about all weaknesses, else by the verdict on each."""
    for sentence in _SENTENCE.finditer(text.body):
        match = _PROGRESS.search(sentence.group())
        if match and _ASKED.search(sentence.group(), 0, match.start()):
            continue
        if match and re.search(
            r"weaknesses|areas of (?:significant )?(?:weakness|concern)", match["rest"]
        ):
            outcome = _shared(sentence.group(), bool(match["no"]), match["rest"])
            if outcome:
                evidence["outcome"] = span(text, sentence.start(), sentence.end())
                return outcome
    return _each(text, evidence)


def _each(text: Text, evidence: dict[str, Span]) -> Outcome | None:
    """The outcome that follows from the verdicts on weaknesses under "Main findings".

    The first verdict is its evidence.
    """
    main = [
        block for part in parts_of(text) if part.section is Section.MAIN for block in part.blocks
    ]
    found = list(verdicts(text, Visit.REVISIT, tuple(main)))
    if not found:
        return None
    evidence["outcome"] = span(text, found[0].start, found[0].end)
    if {one.good for one in found} == {True, False}:
        return Outcome.PARTLY_SUFFICIENT_PROGRESS
    return Outcome.SUFFICIENT_PROGRESS if found[0].good else Outcome.NOT_SUFFICIENT_PROGRESS


def _shared(sentence: str, negative: bool, rest: str) -> Outcome | None:
    """For how many weaknesses progress was sufficient: all, some or none.

    Some is "three of the five" or "but not ...", for example.
    """
    share = _SHARE.search(rest)
    whole = share is None or share["some"].lower() in (
        "all",
        "each",
        "any",
        "none",
        share["all"].lower(),
    )
    both = len(_PROGRESS.findall(sentence)) > 1 or re.search(
        r"\b(?:but|however|although)\b", sentence
    )
    if not whole or both:
        return Outcome.PARTLY_SUFFICIENT_PROGRESS
    if negative:
        return Outcome.NOT_SUFFICIENT_PROGRESS
    return Outcome.SUFFICIENT_PROGRESS
