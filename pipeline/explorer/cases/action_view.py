"""An action and what was said of it later, as pages, commands and the API show it."""

from dataclasses import dataclass

from pipeline.bulletins.action_words import ending_words, item_words, later_words, whose_words
from pipeline.bulletins.wording import THEMES, listed
from pipeline.cases.actions.values import Followed, Later
from pipeline.cases.values import Source
from pipeline.explorer.cases.source_view import Quotes, SourceView, source_view
from pipeline.model.terms import Framework

_SUBJECTS = 2
"""How many subjects stand for words that may not be quoted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterView:
    """A later passage about an action; `why` says what ties it to the action."""

    speaker: str
    judgement: str | None
    by: str | None
    why: str
    words: str
    source: SourceView | None

    @property
    def judged_words(self) -> str:
        """What inspectors or the department judge, without who does; "" for no judgement."""
        return self.words.partition("judged: ")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionView:
    """An action in words, with later passages; those of `unsure` may be about another as well.

    `subject` says what it is about where its words may not be quoted, "" elsewhere.
    """

    kind: str
    number: int
    owners: list[str]
    by: str | None
    words: str
    subject: str
    owner_words: str
    ended_words: str
    source: SourceView | None
    later: list[LaterView]
    unsure: list[LaterView]

    @property
    def is_ended(self) -> bool:
        """Whether it is asked for no more."""
        return bool(self.ended_words)


def action_view(followed: Followed, framework: Framework | None, quotes: Quotes) -> ActionView:
    """An action in words. Few passages are quoted of what is not openly licensed."""
    item = followed.item
    source = source_view(Source(row=item.row, words=item.span), quotes)
    return ActionView(
        kind=item.kind,
        number=item.number,
        owners=list(item.owners),
        by=item.by,
        words=item_words(item, framework),
        subject="" if source and source.quote else _subject(item.span.quote),
        owner_words=whose_words(item),
        ended_words=ending_words(followed),
        source=source,
        later=[later_view(each, quotes) for each in followed.later],
        unsure=[later_view(each, quotes) for each in followed.unsure],
    )


def _subject(words: str) -> str:
    """What words are about, by their main subjects; "" where none is known."""
    # the themes of the analysis take long to load, and most actions may be quoted
    from pipeline.analysis.themes.ranking import themes_of

    subjects = tuple(THEMES[each] for each in themes_of(words)[:_SUBJECTS])
    return f"on {listed(subjects)}" if subjects else ""


def later_view(later: Later, quotes: Quotes) -> LaterView:
    """A later passage in words."""
    return LaterView(
        speaker=later.speaker,
        judgement=later.judgement,
        by=later.by,
        why=later.why,
        words=later_words(later),
        source=source_view(Source(row=later.row, words=later.span), quotes),
    )
