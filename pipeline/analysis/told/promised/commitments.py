"""What a plan, a notice or a meeting sets for a day to come: "fill seven posts by September 2024".

Precision comes first: a day counts where words for a deadline lead to it, or where the sentence
says what will happen, be reviewed or be reported then. What readers are invited to, what lasts
until a day and what is only forecast is no commitment; inspections have stages of their own.
"""

from collections.abc import Iterator
from itertools import groupby

from pipeline.analysis.language.agenda_packs import narrowed
from pipeline.analysis.language.sentences import split
from pipeline.analysis.told.promised import phrases
from pipeline.analysis.told.promised.date_lines import is_date_line
from pipeline.analysis.told.promised.labelled import is_bare, labelled
from pipeline.analysis.told.promised.outcomes import outcomes_in
from pipeline.analysis.told.promised.set_days import set_days
from pipeline.analysis.told.promised.tables import registered, rows_with_days, standing
from pipeline.model.documents import Block, Classification, PartialDate, Span, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import DocType, Label, Stage, Standing

_LONGEST = 600
"""How many characters a sentence or a table's row may have to be quoted as a commitment."""
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
    letter = classification.doc_type is DocType.GOVERNMENT
    whole = letter or (answers and (notice or classification.doc_type in _PLANS)) or of_send
    terse = classification.doc_type in _TERSE
    strict = _is_strict(classification)
    mixed = not answers and classification.doc_type is DocType.COUNCIL_NEWS
    said = (
        (words, on)
        for words, said in _sentences(text, whole=whole, mixed=mixed)
        for on in set_days(said, published, strict=strict, terse=terse)
    )
    entries = () if strict else _labelled(text, published, whole=whole)
    made = (*said, *entries, *rows_with_days(text, published, _LONGEST))
    found = {(words.start, on): (words, on) for words, on in made}
    ahead = (
        Milestone(stage=Stage.COMMITMENT, standing=Standing.DUE, span=words, on=on)
        for words, on in sorted(found.values(), key=lambda one: one[0].start)
    )
    every = whole or classification.doc_type is DocType.PARENT_CARER_FORUM
    of_page = None if classification.doc_type is DocType.ACTION_PLAN else published
    became = outcomes_in(_told(text, of_page, whole=every), text, published)
    rows = (*registered(text, published, _LONGEST), *standing(text, published, _LONGEST))
    return (*ahead, *became, *rows)


def _is_strict(classification: Classification) -> bool:
    """Whether a publication has much besides what those who have to act set for days: news of a
    coming visit has its days.
    """
    news = classification.label is Label.INSPECTION_ANNOUNCED
    letter = classification.doc_type is DocType.GOVERNMENT
    return classification.doc_type in _OTHERS or (news and not letter)


def _labelled(
    text: Text, published: PartialDate, *, whole: bool
) -> Iterator[tuple[Span, PartialDate]]:
    blocks = [one for one in _blocks(text, whole=whole) if one.kind != "cell"]
    yield from labelled(blocks, text, published, _LONGEST)


def _sentences(text: Text, *, whole: bool, mixed: bool) -> Iterator[tuple[Span, str]]:
    """The sentences about SEND that may set a day, but for those that only say "By: May 2024"; each
    with the words to quote it by, which begin with the sentence before where it leans on that.

    Of a `mixed` publication, which has news of all sorts, those of paragraphs on such work.
    """
    for block in _sentenced(text, whole=whole):
        if mixed and not phrases.OF_OUR_OWN.search(text.body, block.start, block.end):
            continue
        before = block.start
        for start, end in split(text.body, block.start, block.end):
            said = text.body[start:end].replace("\n", " ")
            first = before if phrases.LEANS.search(said) else start
            first, before = first if end - first <= _LONGEST else start, start
            dated = phrases.DATED.search(said)
            visit = phrases.is_of_inspection(text.body[first:end])
            if end - first <= _LONGEST and dated and not visit and not is_bare(said):
                yield span(text, first, end), said


def _sentenced(text: Text, *, whole: bool) -> list[Block]:
    """The blocks that are written in sentences, of those that count."""
    apart = ("title", "heading", "cell")
    return [one for one in _blocks(text, whole=whole) if one.kind not in apart]


def _told(text: Text, of_page: PartialDate | None, *, whole: bool) -> list[Block]:
    """The blocks that may tell what became of something: also rows of tables, each as one; not the
    line that only says that a page came out, on the day `of_page`.
    """
    found = [
        one
        for one in _sentenced(text, whole=whole)
        if of_page is None or not is_date_line(text.body[one.start : one.end], of_page)
    ]
    cells = (one for one in _blocks(text, whole=whole) if one.kind == "cell")
    for _, row in groupby(cells, key=lambda one: (one.table, one.row)):
        one = list(row)
        found.append(Block(kind="paragraph", start=one[0].start, end=one[-1].end))
    return found


def _blocks(text: Text, *, whole: bool) -> Iterator[Block]:
    """The blocks of a text (unless `whole`, of its items about SEND)."""
    items: list[list[Block]] = [[]]
    for block in text.blocks or (Block(kind="paragraph", start=0, end=len(text.body)),):
        heads = block.kind == "heading" or phrases.HEADING.match(text.body, block.start, block.end)
        if heads and not phrases.DECIDES.match(text.body, block.start, block.end):
            items.append([])
        items[-1].append(block)
    for item in items:
        if whole or any(
            phrases.ABOUT_SEND.search(text.body, each.start, each.end) for each in item
        ):
            yield from item
