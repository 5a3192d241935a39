"""Reads for people, in memory."""

import re
from collections.abc import Iterable

from pipeline.model.events import FINDINGS_RECORDED
from pipeline.model.lookup_rows import Arrival, PublicationHit
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import Origin
from tests.support.memory.publications import Publications
from tests.support.memory.rechecks import ABOUT_INSPECTIONS

WORD = re.compile(r"[^\W_]+")
PHRASE = re.compile(r'"([^"]*)"?|([^\s"]+)')
ENDING = re.compile(r"(?<=[a-z]{3})(ings?|ed|es|e|s)$")
"""The endings that make no difference: enough of English for the contract suite."""


class Lookup(Publications):
    """See `pipeline.ports.lookup`; what matches comes in the order of discovery."""

    def search_publications(
        self, words: str, *, since: str | None, until: str | None, limit: int
    ) -> list[PublicationHit]:
        found = [
            PublicationHit(
                id=row.id,
                url=row.url,
                title=row.title,
                publisher=row.publisher,
                published_on=row.published_on,
                label=row.label,
                doc_type=row.doc_type,
            )
            for row in self._all()
            if row.label in ABOUT_INSPECTIONS
            and _not_before(row.published_on, since)
            and (until is None or (row.published_on or "9999") <= until)
            and matches(words, self._words_of(row))
        ]
        return found[:limit]

    def _words_of(self, row: PublicationRow) -> tuple[str, ...]:
        text = self.state.texts.get(row.text_id or "")
        return (text.title or "", text.body) if text else ()

    def arrivals(self) -> list[Arrival]:
        return [
            Arrival(row.id, place.inspection, area, row.published_on, self._became_news(row.id))
            for row in self._all()
            if row.state == "recorded"
            for (own, area), place in sorted(self.state.places.items())
            if own == row.id
        ]

    def _became_news(self, publication: str) -> str | None:
        news = (FINDINGS_RECORDED, publication, Origin.LIVE)
        moments = (
            each.at
            for each in self.state.events.values()
            if (each.event.name, each.event.subject, each.event.origin) == news
        )
        return min(moments, default=None)

    def dateless_publications(self) -> int:
        return sum(each.published_on is None for each in self._all() if each.state == "recorded")

    def counts(self) -> dict[str, int]:
        tasks = [each.work.state for each in self.state.tasks.values()]
        messages = [each.work.state for each in self.state.messages.values()]
        return {
            "publications": len(self.state.publications),
            "documents": len(self.state.documents),
            "inspections": len(self.state.inspections),
            "findings": sum(map(len, self.state.findings.values())),
            "subscribers": len(self.state.people),
            "tasks waiting": tasks.count("pending"),
            "tasks parked": tasks.count("parked"),
            "messages waiting": messages.count("pending"),
            "messages sent": messages.count("sent"),
            "messages parked": messages.count("parked"),
            "to review": sum(row.state == "review" for row in self.state.publications.values()),
            "put aside that speak of a SEND inspection": sum(
                row.state == "ended" and row.speaks for row in self.state.publications.values()
            ),
        }


def _not_before(published_on: str | None, since: str | None) -> bool:
    return since is None or (published_on is not None and published_on >= since)


def matches(words: str, texts: Iterable[str]) -> bool:
    """Whether every word or quoted phrase of `words` is in one of the texts; no words match
    nothing.
    """
    asked = [_stems(quoted or word) for quoted, word in PHRASE.findall(words)]
    phrases = [each for each in asked if each.strip()]
    found = [_stems(each) for each in texts]
    return bool(phrases) and all(any(phrase in text for text in found) for phrase in phrases)


def _stems(text: str) -> str:
    """The stems of the words, each between blanks."""
    return f" {' '.join(ENDING.sub('', word) for word in WORD.findall(text.lower()))} "
