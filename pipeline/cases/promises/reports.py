"""Reports that a committee or board has asked for by a day: the later paper that is that report.

Whoever brings one says so: "The Panel asked in March for this report.". It counts where those words
name when it was asked for, or by when, and that fits no other request of the same kind of body. A
report that is put off, or is about something else, is none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from pipeline.analysis.language.sentences import split
from pipeline.analysis.told.promised.phrases import ABOUT_SEND
from pipeline.cases.actions.subjects import terms_of
from pipeline.cases.actions.values import Document
from pipeline.cases.days import days_in
from pipeline.cases.values import Deadline, Source, quoted
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate, full_day, span
from pipeline.model.terms import DocType

_PAPERS = (DocType.COMMITTEE, DocType.HEALTH_BODY)
_REPORT = r"(?:report|update|paper|briefing|note)"
_BODIES = r"committee|panel|board|commission|cabinet|governing body"
_BODY = re.compile(rf"\b(?:{_BODIES})\b", re.IGNORECASE)
_ASKERS = rf"(?:{_BODIES}|members|councillors|scrutiny)"
_REQUEST = re.compile(
    rf"\b(?:ask\w*|request\w*|call\w*) (?:[\w’']+ ){{0,4}}?(?:for|that) (?:[\w-]+ ){{0,4}}?"
    rf"{_REPORT}s?\b"
    rf"|\b{_REPORT}s?\b[^.;]{{0,80}}\b(?:be (?:brought|presented|submitted|made|given)|come)\b"
    rf"|\b(?:bring|receive|submit|present) (?:an? |the )(?:[\w-]+ ){{0,3}}{_REPORT}\b"
    r"|\breport(?:s)? (?:back )?(?:to|on)\b|\breport back\b",
    re.IGNORECASE,
)
"""How a body asks for a report."""
_ASKED = r"(?:asked(?: (?:to see|for))?|requested|called for|resolved|wanted)"
_BY_WHOM = rf"\b{_ASKERS}\b[^.;]{{0,60}}\b{_ASKED}"
_OF = r"\b(?:asked for|asked to see|requested|called for|been due)\b"
_IS_IT = re.compile(
    rf"\bthis (?:{_REPORT} )?is (?:that|the) {_REPORT}\b"
    rf"|{_BY_WHOM}\b[^.;]{{0,60}}\bthis {_REPORT}\b"
    rf"|{_BY_WHOM}\b[^.;]{{0,30}}\b{_REPORT}\b[^.;]{{0,60}}"
    r"\b(?:to|at|for) (?:this|today[’']s|tonight[’']s) meeting\b"
    r"|\b(?:introduced|presented|received|considered|took|heard|noted|gave)\b[^.;]{0,30}"
    rf"\b{_REPORT}\b[^.;]{{0,80}}{_OF}"
    rf"|\b{_REPORT} (?:that |which )?[^.;]{{0,40}}{_OF}[^.;]{{0,40}}"
    r"\b(?:was|is) (?:now )?(?:introduced|presented|attached|before (?:you|members)|received)\b"
    r"|\breported back\b[^.;]{0,30}\bas (?:asked|requested|agreed|resolved)\b"
    rf"|\bas (?:the |this )?{_ASKERS} (?:had )?(?:asked|requested|agreed|resolved)\b[^.;]{{0,40}}"
    r"\b(?:reported|presented|introduced|gave|brought)\b"
    rf"|\b{_ASKERS}\b[^.;]{{0,20}}\basked for an? (?:\w+ ){{0,3}}{_REPORT}\b[^.;]*"
    r"\b(?:received|got|had|was given) (?:one|it)\b"
    rf"|\bthis {_REPORT} (?:responds to|answers|meets|is (?:brought |made )?in (?:response|answer)"
    r" to) (?:the|that|its|their|your) (?:[\w’']+ ){0,3}?(?:request|resolution)\b"
    rf"|\bthis {_REPORT} was (?:asked for|requested|called for)\b",
    re.IGNORECASE,
)
"""How a paper or minutes say that this is the report that was asked for."""
_BROUGHT = re.compile(
    r"\W*it (?:is|was) (?:now )?(?:brought|presented|made|submitted|given)\b", re.IGNORECASE
)
"""How the sentence behind one about the request says that it has come."""
_NOT_YET = re.compile(
    r"\b(?:deferred|postponed|put (?:off|back)|withdrawn|not (?:yet )?(?:ready|available|been|come"
    r"|received|had)|no (?:such )?report|next meeting|still (?:to|waiting|awaited)|will|would"
    r"|chased|asked again)\b",
    re.IGNORECASE,
)
_ON = re.compile(rf"\b{_REPORT} (?:back )?on (?P<subject>[^,.;]+)", re.IGNORECASE)
_AGO = re.compile(r"\b(?P<many>a|one|two) years? ago\b", re.IGNORECASE)
_LINE = 110
"""How many characters a line over a paragraph has at most."""
_BEFORE, _ABOUT = timedelta(days=45), timedelta(days=60)
"""How long before its minutes a meeting was, and how far a year's count is off, at most."""


class Told(NamedTuple):
    """A sentence of a paper, the one before it, and the line that stands over both."""

    document: Document
    start: int
    end: int
    words: str
    before: str
    over: str

    @property
    def source(self) -> Source:
        """The publication and the exact words."""
        return Source(row=self.document.row, words=span(self.document.text, self.start, self.end))


def reported(
    promise: Deadline, requests: Sequence[Deadline], told: Iterable[Told]
) -> tuple[Source, date] | None:
    """Where it says that a report which was asked for is made, and the day on which it was; None
    where nothing does. `requests` are all promises of the case.
    """
    if not is_request(promise):
        return None
    others = [each for each in requests if is_request(each) and not is_same(each, promise)]
    for one in told:
        if _tells(one, promise) and not any(_tells(one, each) for each in others):
            return one.source, _met_on(one)
    return None


def told_in(documents: Iterable[Document]) -> Iterator[Told]:
    """The sentences of papers that may say that something is the report that was asked for."""
    for document in documents:
        if document.row.doc_type in _PAPERS and full_day(document.row.published_on):
            yield from _sentences(document)


def _sentences(document: Document) -> Iterator[Told]:
    body, over, before = document.text.body, "", ""
    for block in document.text.blocks:
        if block.end - block.start <= _LINE and body[block.end - 1] not in ".:;":
            over, before = body[block.start : block.end], ""
            continue
        for start, end in split(body, block.start, block.end):
            words = body[start:end]
            if _IS_IT.search(words) or _BROUGHT.match(words):
                yield Told(document, start, end, words, before, over)
            before = words


def is_same(one: Deadline, promise: Deadline) -> bool:
    """Whether two promises are one, maybe made again: in the same words, by the same day."""
    return one.by == promise.by and quoted(one.source) == quoted(promise.source)


def is_request(promise: Deadline) -> bool:
    """Whether a committee or board asks for a report."""
    source = promise.source
    if source is None or source.row.doc_type not in _PAPERS:
        return False
    return _REQUEST.search(quoted(source)) is not None


def _tells(one: Told, promise: Deadline) -> bool:
    """Whether a sentence says that its paper is the report that was asked for."""
    source = promise.source
    assert source is not None and promise.by is not None
    row = one.document.row
    said = source.row.published_on or ""
    if not said or (row.published_on or "") <= said:
        return False
    words = _of_request(one)
    if not words or _NOT_YET.search(one.words) or not _is_of_body(row.title, source.row.title):
        return False
    return _names_time(words, _published(one), said, promise.by) and _is_of_subject(
        one, words, promise
    )


def _of_request(one: Told) -> str:
    """The words that say that a report was asked for and is here; "" where there are none."""
    if _IS_IT.search(one.words):
        return one.words if days_in(one.words) else f"{one.before} {one.words}"
    if _BROUGHT.match(one.words) and _REQUEST.search(one.before):
        return f"{one.before} {one.words}"
    return ""


def _is_of_body(title: str | None, other: str | None) -> bool:
    """Whether two titles name the same kind of body, or one of them none."""
    kinds = [set(map(str.casefold, _BODY.findall(each or ""))) for each in (title, other)]
    return not all(kinds) or bool(kinds[0] & kinds[1])


def _names_time(words: str, published: date, said: str, by: date) -> bool:
    """Whether words name the month in which a report was asked for, or by which."""
    asked = full_day(PartialDate(said))
    if asked is None:
        return False
    months = {f"{day:%Y-%m}" for day in (asked, asked - _BEFORE // 2)} | {f"{by:%Y-%m}"}
    reference = PartialDate(published.isoformat())
    named = {one.ended[: len("2025-01")] for one in find_ranges(words, reference=reference)}
    if named & months:
        return True
    ago = _AGO.search(words)
    years = {"a": 1, "one": 1, "two": 2}[ago["many"].casefold()] if ago else 0
    return years > 0 and abs((published - asked) - timedelta(days=365 * years)) <= _ABOUT


def _is_of_subject(one: Told, words: str, promise: Deadline) -> bool:
    """Whether the report is about what was asked for: SEND, or what the request names."""
    request = terms_of(quoted(promise.source))
    if named := _ON.search(words):
        return bool(terms_of(named["subject"]).stems & request.stems) or _is_plain(named["subject"])
    above = f"{one.document.row.title} {one.over} {one.before}"
    return ABOUT_SEND.search(above) is not None or bool(terms_of(above).stems & request.stems)


def _is_plain(subject: str) -> bool:
    """Whether a report is on progress, with no word on what in."""
    return re.match(r"(?:the )?(?:\w+ )?progress\b", subject, re.IGNORECASE) is not None


def _met_on(one: Told) -> date:
    """The day of the meeting that the title of a paper or minutes names, else of publication."""
    found = (full_day(each.ended) for each in find_ranges(one.document.row.title or ""))
    days = [day for day in found if day and abs(day - _published(one)) <= _ABOUT]
    return days[0] if len(days) == 1 else _published(one)


def _published(one: Told) -> date:
    day = full_day(one.document.row.published_on)
    assert day is not None, "of papers without a day nothing is told (`told_in`)"
    return day
