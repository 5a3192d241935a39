"""What a plan, a notice or a meeting sets for a day to come: "fill seven posts by September 2024".

Precision comes first: a day counts where words for a deadline lead to it, or where the sentence
says what will happen, be reviewed or be reported then. What readers are invited to, what lasts
until a day and what is only forecast is no commitment; inspections have stages of their own.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from pipeline.analysis.language.agenda_packs import narrowed
from pipeline.analysis.language.sentences import split
from pipeline.analysis.told.milestone_phrases import UNCERTAIN
from pipeline.analysis.told.promised import phrases
from pipeline.analysis.told.promised.days_ahead import Named, days_named, is_ahead
from pipeline.analysis.told.promised.labelled import is_bare, labelled
from pipeline.analysis.told.promised.outcomes import outcomes_in
from pipeline.analysis.told.promised.tables import registered, rows_with_days
from pipeline.model.dates import months_from
from pipeline.model.documents import Block, Classification, PartialDate, Span, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import DocType, Label, Stage, Standing

_BEFORE, _BEHIND = 100, 60
"""How many characters before and behind a day the words may be that say what will be then."""
_LONGEST = 600
"""How many characters a sentence or a table's row may have to be quoted as a commitment."""
_YEAR = re.compile(r"20\d\d")
_END_OF = re.compile(r"\bend of(?: the month of)? $", re.IGNORECASE)
_MEETING = re.compile(r" (?:meeting|board|cabinet|committee)\b", re.IGNORECASE)
"""What is named by its month: "to the December meeting"."""
_SOON = 7
"""Within how many months a day without its year is to come where nothing says what will be."""
_BRIEF = 120
"""How many characters a sentence without a verb may have."""
_PAPERS = (DocType.COMMITTEE, DocType.HEALTH_BODY)
_PLANS = (DocType.ACTION_PLAN, DocType.LOCAL_OFFER)
_TERSE = (*_PAPERS, *_PLANS, DocType.GOVERNMENT)
_OTHERS = (DocType.PRESS, DocType.PARENT_CARER_FORUM, DocType.CASE_STUDY, DocType.OTHER)


def commitments_in(
    text: Text,
    published: PartialDate | None,
    classification: Classification,
    *,
    notice: bool,
    of_send: bool = False,
) -> tuple[Milestone, ...]:
    """What a publication sets for days to come, in reading order; `notice` if it is a notice,
    `of_send` if all of it is about SEND.

    Of a publication that is no plan or notice only items about SEND count; of one that is no paper
    of those who have to act, only what is to be reviewed, reported or put in place.
    """
    if published is None:
        return ()
    text = narrowed(text)
    answers = notice or classification.label is not Label.OTHER
    paper = classification.doc_type in _PAPERS
    letter = classification.doc_type is DocType.GOVERNMENT
    whole = letter or (answers and (notice or classification.doc_type in _PLANS)) or of_send
    terse = classification.doc_type in _TERSE
    strict = classification.doc_type in _OTHERS or not (answers or paper)
    said = (
        (words, on)
        for words in _sentences(text, whole=whole)
        for on in _set_days(words.quote.replace("\n", " "), published, strict=strict, terse=terse)
    )
    entries = () if strict else _labelled(text, published, whole=whole)
    made = (*said, *entries, *rows_with_days(text, published, _LONGEST))
    found = {(words.start, on): (words, on) for words, on in made}
    ahead = (
        Milestone(stage=Stage.COMMITMENT, standing=Standing.DUE, span=words, on=on)
        for words, on in sorted(found.values(), key=lambda one: one[0].start)
    )
    became = outcomes_in(_told(text, whole=_is_all(classification, whole)), text, published)
    return (*ahead, *became, *registered(text, published, _LONGEST))


def _is_all(classification: Classification, whole: bool) -> bool:
    """Whether all of a publication may say what became of something: what a forum writes is."""
    return whole or classification.doc_type is DocType.PARENT_CARER_FORUM


def _labelled(
    text: Text, published: PartialDate, *, whole: bool
) -> Iterator[tuple[Span, PartialDate]]:
    blocks = [one for one in _blocks(text, whole=whole) if one.kind != "cell"]
    yield from labelled(blocks, text, published, _LONGEST)


def _sentences(text: Text, *, whole: bool) -> Iterator[Span]:
    """The sentences about SEND that may set a day, but for those that only say "By: May 2024"."""
    for block in _sentenced(text, whole=whole):
        before = block.start
        for start, end in split(text.body, block.start, block.end):
            first = before if phrases.THE_DATE.match(text.body, start, end) else start
            before = start
            dated = phrases.DATED.search(text.body, start, end)
            if end - first <= _LONGEST and dated and not is_bare(text.body[start:end]):
                yield span(text, first, end)


def _sentenced(text: Text, *, whole: bool) -> list[Block]:
    """The blocks that are written in sentences, of those that count."""
    apart = ("title", "heading", "cell")
    return [one for one in _blocks(text, whole=whole) if one.kind not in apart]


def _told(text: Text, *, whole: bool) -> list[Block]:
    """The blocks that may tell what became of something: also rows of tables, each as one."""
    found = _sentenced(text, whole=whole)
    cells = (one for one in _blocks(text, whole=whole) if one.kind == "cell")
    for _, row in groupby(cells, key=lambda one: (one.table, one.row)):
        one = list(row)
        found.append(Block(kind="paragraph", start=one[0].start, end=one[-1].end))
    return found


def _blocks(text: Text, *, whole: bool) -> Iterator[Block]:
    """The blocks of a text (unless `whole`, of its items about SEND)."""
    items: list[list[Block]] = [[]]
    for block in text.blocks or (Block(kind="paragraph", start=0, end=len(text.body)),):
        if block.kind == "heading" or phrases.HEADING.match(text.body, block.start, block.end):
            items.append([])
        items[-1].append(block)
    for item in items:
        if whole or any(
            phrases.ABOUT_SEND.search(text.body, each.start, each.end) for each in item
        ):
            yield from item


def _set_days(
    said: str, published: PartialDate, *, strict: bool, terse: bool
) -> Iterator[PartialDate]:
    """The days that a sentence sets for something; `strict` in words about much besides, `terse` in
    minutes, papers and plans, which leave out verbs.
    """
    if _sets_nothing(said, terse=terse):
        return
    past = phrases.PAST.search(said) is not None and not phrases.WILL.search(said)
    words = (phrases.OF_OTHERS,) if strict else (phrases.OF_OTHERS, phrases.WILL)
    will = [] if past else [match.span() for each in words for match in each.finditer(said)]
    days = list(_days_to_come(said, published, past=past, will=bool(will)))
    brief = terse and len(said) <= _BRIEF and not phrases.FINITE.search(said)
    loose = not strict and not past
    yield from (one.on for one in days if _is_set(said, one, will, brief=brief, loose=loose))
    if will and not days and not UNCERTAIN.search(said):
        yield from _in_months(said, published)


def _days_to_come(said: str, published: PartialDate, *, past: bool, will: bool) -> Iterator[Named]:
    """The days of a sentence that were to come: in one of the `past` none that something was done
    by, and where nothing says what `will` be none without its year that is far off.
    """
    was = phrases.PAST.search(said) is not None
    for one in days_named(said, published):
        done = past and phrases.DONE.search(_clause(said, one))
        sure = (will and not was) or _is_soon(said, one, published)
        if sure and not one.ranged and not done and _is_to_come(said, one, published):
            yield one


def _sets_nothing(said: str, *, terse: bool) -> bool:
    """Whether a sentence only invites, forecasts or tells of an inspection."""
    invites = not terse and phrases.EVENTS.search(said) and not phrases.TO_OPEN.search(said)
    if phrases.REACHED.search(said):
        return True
    return bool(invites) or any(each.search(said) for each in phrases.NONE)


def _is_soon(said: str, day: Named, published: PartialDate) -> bool:
    """Whether a day has its year, or lies so near that it can only be one to come."""
    latest = months_from(published, _SOON)
    return _YEAR.search(said, day.start, day.end) is not None or (
        latest is not None and day.on[: len(latest)] <= latest
    )


def _clause(said: str, day: Named) -> str:
    """The part of a sentence that leads to a day."""
    return phrases.CLAUSES.split(said[: day.start])[-1]


def _is_to_come(said: str, day: Named, published: PartialDate) -> bool:
    """Whether a day was still to come; of the month of a publication, its end was."""
    own = day.on == published[: len("2024-01")] and _END_OF.search(said[: day.start])
    return bool(own) or is_ahead(day.on, published)


def _is_set(
    said: str, day: Named, will: Sequence[tuple[int, int]], *, brief: bool, loose: bool
) -> bool:
    """Whether what leads to a day sets something for it; `will` is where it says what will be;
    `brief` if it has no verb, `loose` if what is to be done may be told by its infinitive.
    """
    lead = said[: day.start]
    near = any(
        0 <= day.start - end <= _BEFORE or 0 <= start - day.end <= _BEHIND for start, end in will
    )
    clause = _clause(said, day)
    if any(one.search(clause) for one in (UNCERTAIN, phrases.UNDONE, phrases.NOT_BEFORE)):
        return False
    if phrases.BY.search(lead) or phrases.LOGGED.search(lead):
        return True
    sure = brief and _is_sure(said, day)
    to_do = loose and phrases.TO_DO.search(clause)
    if lead.endswith(" the ") and not _MEETING.match(said, day.end):
        return False
    return bool(near or sure or to_do) and phrases.WHEN.search(lead) is not None


def _is_sure(said: str, day: Named) -> bool:
    """Whether a day can only be one that is set, without a verb that says so."""
    full = len(day.on) == len("2025-01-31") and not phrases.NEXT_ONE.search(said)
    year = _YEAR.search(said, day.start, day.end)
    return bool(full or year or phrases.FROM.search(said[: day.start]))


def _in_months(said: str, published: PartialDate) -> Iterator[PartialDate]:
    """The month that a sentence gives as so many months on."""
    found = phrases.MONTHS_ON.search(said)
    number = phrases.NUMBER.get(found["number"].lower()) if found else None
    month = months_from(published, number) if number else None
    if month:
        yield month
