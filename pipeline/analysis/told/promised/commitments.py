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
from pipeline.analysis.told.promised.tables import rows_with_days
from pipeline.model.dates import months_from
from pipeline.model.documents import Block, Classification, PartialDate, Span, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import DocType, Label, Stage, Standing

_BEFORE, _BEHIND = 100, 60
"""How many characters before and behind a day the words may be that say what will be then."""
_LONGEST = 600
"""How many characters a sentence or a table's row may have to be quoted as a commitment."""
_YEAR = re.compile(r"20\d\d")
_BRIEF = 120
"""How many characters a sentence without a verb may have."""
_PAPERS = (DocType.COMMITTEE, DocType.HEALTH_BODY)
_PLANS = (DocType.ACTION_PLAN, DocType.LOCAL_OFFER)
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
    terse = paper or classification.doc_type in _PLANS
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
    became = outcomes_in(_told(text, whole=whole), text, published)
    return (*ahead, *became)


def _labelled(
    text: Text, published: PartialDate, *, whole: bool
) -> Iterator[tuple[Span, PartialDate]]:
    blocks = [one for one in _blocks(text, whole=whole) if one.kind != "cell"]
    yield from labelled(blocks, text, published, _LONGEST)


def _sentences(text: Text, *, whole: bool) -> Iterator[Span]:
    """The sentences about SEND that may set a day, but for those that only say "By: May 2024"."""
    for block in _sentenced(text, whole=whole):
        for start, end in split(text.body, block.start, block.end):
            dated = phrases.DATED.search(text.body, start, end)
            if end - start <= _LONGEST and dated and not is_bare(text.body[start:end]):
                yield span(text, start, end)


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
    words = (phrases.OF_OTHERS,) if strict else (phrases.OF_OTHERS, phrases.WILL)
    will = [match.span() for each in words for match in each.finditer(said)]
    days = [one for one in days_named(said, published) if is_ahead(one.on, published)]
    brief = terse and len(said) <= _BRIEF and not phrases.FINITE.search(said)
    yield from (one.on for one in days if not one.ranged and _is_set(said, one, will, brief=brief))
    if will and not days and not UNCERTAIN.search(said):
        yield from _in_months(said, published)


def _sets_nothing(said: str, *, terse: bool) -> bool:
    """Whether a sentence only tells what was, or invites, forecasts or tells of an inspection."""
    done = phrases.PAST.search(said) and not phrases.WILL.search(said)
    invites = not terse and phrases.EVENTS.search(said)
    return bool(done or invites) or any(each.search(said) for each in phrases.NONE)


def _is_set(said: str, day: Named, will: Sequence[tuple[int, int]], *, brief: bool) -> bool:
    """Whether what leads to a day sets something for it; `will` is where it says what will be."""
    lead = said[: day.start]
    near = any(
        0 <= day.start - end <= _BEFORE or 0 <= start - day.end <= _BEHIND for start, end in will
    )
    clause = phrases.CLAUSES.split(lead)[-1]
    if (
        UNCERTAIN.search(clause)
        or phrases.UNDONE.search(clause)
        or phrases.NOT_BEFORE.search(clause)
    ):
        return False
    if phrases.BY.search(lead) or phrases.LOGGED.search(lead):
        return True
    sure = brief and (_YEAR.search(said, day.start, day.end) or phrases.FROM.search(lead))
    return bool(near or sure) and phrases.WHEN.search(lead) is not None


def _in_months(said: str, published: PartialDate) -> Iterator[PartialDate]:
    """The month that a sentence gives as so many months on."""
    found = phrases.MONTHS_ON.search(said)
    number = phrases.NUMBER.get(found["number"].lower()) if found else None
    month = months_from(published, number) if number else None
    if month:
        yield month
