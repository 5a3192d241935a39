"""The years of dates that state none: by other dates, by the title, by the day of publication."""

from dataclasses import replace
from typing import NamedTuple

from pipeline.analysis.vocabulary import visit_phrases as phrases
from pipeline.model.dates import FoundRange, find_ranges, months_from
from pipeline.model.documents import PartialDate

_REPORTED = 8
"""Within how many months of a visit its report is published."""


class Years(NamedTuple):
    """What can establish the year of a date without one.

    The years that the text names with each month, the title's, and the publication (moved forward
    if the text is about what is `ahead`).
    """

    of_months: dict[str, set[str]]
    titled: str | None
    published: PartialDate | None
    ahead: bool

    def settled(self, body: str, found: FoundRange, latest: PartialDate | None) -> FoundRange:
        """The date with its year, if something establishes it.

        `latest` is a day before which its sentence says that it was.
        """
        if not found.started.startswith("--"):
            return found
        reference = latest or self._reference(found.started[2:4])
        again = find_ranges(body, found.start, found.end, reference=reference)
        settled = found
        if again:
            settled = replace(found, started=again[0].started, ended=again[-1].ended)
        doubtful = reference == self.published and not self.ahead and self._is_doubtful(settled)
        return found if doubtful else settled

    def _is_doubtful(self, settled: FoundRange) -> bool:
        """Whether a result published then may well be of another year.

        Reports follow inspections by months: not in the same month, nor after most of a year.
        """
        published = self.published or PartialDate("")
        earliest = months_from(published, -_REPORTED) or published
        return not earliest <= settled.started[:7] < published[:7]

    def _reference(self, month: str) -> PartialDate | None:
        years = self.of_months.get(month, set())
        if len(years) > 1:
            return None
        year = next(iter(years), self.titled)
        return PartialDate(f"{year}-12-31") if year else self.published


def year_of(title: str) -> str | None:
    """The year that a title gives an inspection."""
    years = set(phrases.YEAR_IN_TITLE.findall(title))
    if len(years) != 1 or not phrases.TITLED.search(title) or phrases.TITLED_PAPER.search(title):
        return None
    return str(years.pop())
