"""What was said of a promise or requirement after it was made, beside what became of it."""

from collections.abc import Iterator, Sequence

from pipeline.cases.actions.judgements import speaker_of
from pipeline.cases.actions.subjects import WEAK_STEMS, Terms, terms_of
from pipeline.cases.actions.values import Followed, Later
from pipeline.cases.values import Deadline, Source
from pipeline.model.documents import Span

_ENOUGH = 2
"""How many words, figures and months a passage has in common with a promise, at least, where all of
them are words of the action too."""
READ = "it reads as what became of the promise"
"""Why a passage is shown that follows no action."""


def said_since(deadline: Deadline, followed: Sequence[Followed]) -> list[Later]:
    """Later passages about what is asked for or promised by a day, in the order of days.

    Of a requirement, all that follow it; of a promise in a plan or paper, those about the same
    action that speak of what was promised, and those that read as what became of it. They say what
    people said, not whether it was done.
    """
    source = deadline.source
    if source is None or source.words is None:
        return []
    found = [
        later
        for one in followed
        for later in _of(one, source.row.id, source.words)
        if (later.row.published_on or "") > (source.row.published_on or "")
    ]
    places = {(one.row.id, one.span.start) for one in found}
    read = (_read(one) for one in deadline.since)
    found += [one for one in read if one and (one.row.id, one.span.start) not in places]
    return sorted(dict.fromkeys(found), key=lambda one: one.row.published_on or "")


def _read(source: Source) -> Later | None:
    if source.words is None:
        return None
    speaker = speaker_of(source.row.doc_type, source.words.quote)
    return Later(row=source.row, span=source.words, speaker=speaker, why=READ)


def _of(followed: Followed, publication: str, words: Span) -> Iterator[Later]:
    item = followed.item
    if item.row.id == publication and _overlap(item.span, words):
        yield from followed.later
    elif any(one.row.id == publication and _overlap(one.span, words) for one in followed.later):
        promise, action = terms_of(words.quote), terms_of(item.span.quote)
        yield from (
            one for one in followed.later if _speaks_of(promise, action, terms_of(one.span.quote))
        )


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _speaks_of(promise: Terms, action: Terms, said: Terms) -> bool:
    shared, figures = promise.stems & said.stems, promise.figures & said.figures
    telling = (shared - WEAK_STEMS - action.stems) | ((figures & promise.numbers) - action.figures)
    return bool(telling) or len(shared | figures) >= _ENOUGH
