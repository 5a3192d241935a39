"""Makes a bulletin fit limited space: whole quotations are left out and counted, never cut."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.bulletins.glossary import with_glossary
from pipeline.model.bulletins import Bulletin, BulletinEntry, BulletinSection


def shorter(bulletin: Bulletin) -> Iterator[Bulletin]:
    """`bulletin`, then ever shorter versions of it.

    First without the summary, then with fewer and fewer quotations per section, then none; of
    several entries, last a list of headlines.
    """
    yield bulletin
    if any(entry.summary for entry in bulletin.entries):
        bulletin = replace(
            bulletin, entries=tuple(replace(entry, summary=None) for entry in bulletin.entries)
        )
        yield with_glossary(bulletin)
    for limit in (5, 3, 2, 1, 0):
        entries = (_with_sections(entry, limit) for entry in bulletin.entries)
        yield with_glossary(replace(bulletin, entries=tuple(entries)))
    if len(bulletin.entries) > 1:
        yield with_glossary(replace(bulletin, entries=(_listing(bulletin.entries),)))


def _with_sections(entry: BulletinEntry, limit: int) -> BulletinEntry:
    return replace(entry, sections=tuple(_cut(section, limit) for section in entry.sections))


def _cut(section: BulletinSection, limit: int) -> BulletinSection:
    left_out = len(section.quotes) - limit
    if left_out <= 0:
        return section
    first = section.quotes[0]
    link, where = section.more_link or first.link.partition("#")[0], section.where or first.where
    return replace(
        section,
        quotes=section.quotes[:limit],
        more=section.more + left_out,
        more_link=link,
        where=where,
    )


def _listing(entries: Sequence[BulletinEntry]) -> BulletinEntry:
    """One entry that lists all headlines, each linked to the first publication about it."""
    links = (replace(entry.sources[0], title=entry.headline) for entry in entries if entry.sources)
    return BulletinEntry(
        area="",
        headline=f"News of {len(entries)} inspections",
        outcome_line="",
        sources=tuple(links),
    )
