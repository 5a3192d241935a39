"""The letters in which inspectors told the outcome of local area SEND inspections and revisits, 2016 to 2022."""

import re

from pipeline.analysis.areas import Register
from pipeline.analysis.dates import find_ranges
from pipeline.analysis.official_sections import LETTER, Part
from pipeline.model import DateRange, InspectionFacts, Span, Text, span
from pipeline.terms import Framework, Outcome, Visit

_TITLE = re.compile(
    r"Joint\s+(?:local\s+)?area\s+(?:SEND|special educational needs (?:and|and/or) disabilit\w+)\s+"
    r"(?P<kind>inspection|re-?visit)\s+(?:in|of|to)\s+(?:the\s+)?(?P<area>[^.:]{2,80})",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:Between|From|On)\s[^.]{5,90}?\bOfsted\s+and\s+the\s+Care\s+Quality\s+Commission\b[^.]{0,20}?\s"
    r"(?:conducted|carried\s+out|re-?visited|visited)\b[^.]*\.",
)
_STATEMENT = re.compile(
    r"\bwritten\s+statement\s+of\s+action\b[^.]{0,40}\bis\s+required\b"
    r"|\brequired\s+to\s+(?:produce|prepare)\s+and\s+submit\s+a\s+written\s+statement\s+of\s+action\b",
    re.IGNORECASE,
)
_PROGRESS = re.compile(
    r"\bhas\s+(?P<no>not\s+)?made\s+sufficient\s+progress\s+(?:in|to|with|towards?)\b(?P<rest>[^.]*)", re.IGNORECASE
)
_SHARE = re.compile(r"\b(?P<some>\w+)\s+(?:out\s+)?of\s+(?:the|its)\s+(?P<all>\w+)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?]+[.!?]?")


def letter_marks(text: Text, parts: tuple[Part, ...]) -> tuple[Span, ...]:
    """Title line, opening sentence and headings of such a letter; empty unless all three kinds are there."""
    title, opening = _title(text), _opening(text)
    headings = [span(text, part.start, part.opens) for part in parts if part.section in LETTER]
    if title is None or opening is None or not headings:
        return ()
    return (span(text, title.start(), title.end()), span(text, opening.start(), opening.end()), *headings)


def letter_facts(text: Text, register: Register) -> InspectionFacts:
    """What a letter states about its inspection or revisit. That no written statement is required it never says."""
    evidence: dict[str, Span] = {}
    title, opening = _title(text), _opening(text)
    area = register.named(re.sub(r"\s+", " ", title["area"]).strip()) if title else None
    visit = Visit.REVISIT if title and "visit" in title["kind"].lower() else Visit.FULL
    if title and area:
        evidence["area"] = span(text, title.start("area"), title.end("area"))
    dates = DateRange()
    if opening and (found := find_ranges(text.body, opening.start(), opening.end())):
        dates = DateRange(found[0].started, found[0].ended)
        evidence["started"] = span(text, found[0].start, found[0].end)
    outcome = _progress(text, evidence) if visit is Visit.REVISIT else _statement(text, evidence)
    return InspectionFacts(
        area=area,
        framework=Framework.LOCAL_AREA_SEND_2016,
        visit=visit,
        dates=dates,
        outcome=outcome,
        inspectorates=("Ofsted", "CQC"),
        evidence=evidence,
    )


def _title(text: Text) -> re.Match[str] | None:
    for block in text.blocks:
        if (
            text.page(block.start) == 1
            and block.kind != "bullet"
            and (match := _TITLE.fullmatch(text.body, block.start, block.end))
        ):
            return match
    return None


def _opening(text: Text) -> re.Match[str] | None:
    stop = text.page_starts[1] if len(text.page_starts) > 1 else len(text.body)
    return _OPENING.search(text.body, 0, stop)


def _statement(text: Text, evidence: dict[str, Span]) -> Outcome | None:
    for block in text.blocks:
        for sentence in _SENTENCE.finditer(text.body, block.start, block.end):
            if _STATEMENT.search(sentence.group()) and not re.search(r"\b(?:not|no)\b", sentence.group()):
                evidence["outcome"] = span(text, sentence.start(), sentence.end())
                return Outcome.WRITTEN_STATEMENT_OF_ACTION
    return None


def _progress(text: Text, evidence: dict[str, Span]) -> Outcome | None:
    """The outcome of a revisit, from the sentence that speaks of all weaknesses together."""
    for sentence in _SENTENCE.finditer(text.body):
        match = _PROGRESS.search(sentence.group())
        if match and re.search(r"weaknesses|areas of (?:significant )?(?:weakness|concern)", match["rest"]):
            outcome = _shared(sentence.group(), bool(match["no"]), match["rest"])
            if outcome:
                evidence["outcome"] = span(text, sentence.start(), sentence.end())
                return outcome
    return None


def _shared(sentence: str, negative: bool, rest: str) -> Outcome | None:
    """For how many weaknesses progress was sufficient: all, some ("three of the five", "but not ..."), or none."""
    share = _SHARE.search(rest)
    whole = share is None or share["some"].lower() in ("all", "each", "any", "none", share["all"].lower())
    both = len(_PROGRESS.findall(sentence)) > 1 or re.search(r"\b(?:but|however|although)\b", sentence)
    if not whole or both:
        return Outcome.PARTLY_SUFFICIENT_PROGRESS
    if negative:
        return Outcome.NOT_SUFFICIENT_PROGRESS
    return Outcome.SUFFICIENT_PROGRESS
