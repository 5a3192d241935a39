"""Where something is said, as pages, commands and the API show it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from pipeline.bulletins.case_words import source_words
from pipeline.cases.values import Source
from pipeline.explorer.quoting import quotable
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import QUOTED, Reuse


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """Where something is said: a publication, its name with publisher and day, and its words.

    `quote` is None where only its title or kind shows it, or where no more of it may be quoted.
    """

    publication: str
    title: str
    publisher: str
    published_on: str | None
    url: str
    named: str
    quote: str | None
    page: int | None


class Quotes:
    """How many passages of each publication have been quoted; one passage counts once.

    `few_in` gives the passages of a publication that lists quote: they count already.
    """

    def __init__(self, few_in: Callable[[str], Collection[str]] = lambda _: ()) -> None:
        self._few_in = few_in
        self._shown: dict[str, set[str]] = {}

    def of(self, source: Source) -> str | None:
        """The words of a source, if another passage of it may be quoted."""
        row, words = source.row, source.words
        if words is None or not self._has_room(row, words.quote):
            return None
        return " ".join(quotable(words.quote, row.reuse).split())

    def may_be_shown(self, row: PublicationRow, words: str) -> bool:
        """Whether words of a publication may be quoted, and are no longer than a quotation may be;
        they count if they are.
        """
        return quotable(words, row.reuse) == words and self._has_room(row, words)

    def _has_room(self, row: PublicationRow, words: str) -> bool:
        """Whether one of the passages of a publication is these words, or can be."""
        if row.reuse is Reuse.OGL:
            return True
        if row.id not in self._shown:
            self._shown[row.id] = set(self._few_in(row.id))
        shown = self._shown[row.id]
        if any(words in each for each in shown):
            return True
        if len(shown) >= QUOTED:
            return False
        shown.add(words)
        return True


def source_view(source: Source | None, quotes: Quotes) -> SourceView | None:
    """A source as it is shown; None without one."""
    if source is None:
        return None
    row = source.row
    return SourceView(
        publication=row.id,
        title=row.title,
        publisher=row.publisher,
        published_on=row.published_on,
        url=row.url,
        named=source_words(source),
        quote=quotes.of(source),
        page=source.words.page if source.words else None,
    )
