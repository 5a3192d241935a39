"""Which publications are one document after all, and when one address has another document."""

from datetime import date

from pipeline.addresses import canonical_address, parts_of
from pipeline.context import Context
from pipeline.model.documents import Text
from pipeline.model.inspections import Concluded
from pipeline.model.publication_rows import PublicationRow

NEARLY_THE_SAME = 0.8
"""How much of two articles is the same if one is the other, corrected."""
ANOTHER_VISIT_DAYS = 90
"""How much later a visit is another one: a corrected date is off by less."""


def on_record(context: Context, row: PublicationRow, final_url: str) -> str:
    """Why a page is not read again that another publication of the same title is; "" otherwise."""
    id = context.store.publication_at(canonical_address(final_url))
    other = context.store.publication(id) if id and id != row.id else None
    if other is None or other.state == "ended" or other.title.casefold() != row.title.casefold():
        return ""
    return f"it leads to {final_url}, which is on record already"


def note_final_address(context: Context, row: PublicationRow, final_url: str) -> None:
    """Notes where a publication about an inspection really is, so that listings of that join it."""
    listed, final = canonical_address(row.url), canonical_address(final_url)
    if final != listed and context.store.publication_at(listed) == row.id:
        context.store.also_at(row.id, final)


def near_copy(context: Context, row: PublicationRow, text: Text) -> str | None:
    """The digest of a publication that says nearly the same on the same site, or None.

    A headline's typing error, once mended, often moves an article to another address.
    """
    about = (
        each.publication
        for id in context.store.inspections_about(row.id)
        for each in context.store.publications_about(id)
    )
    earlier = (other for other in about if other.seq < row.seq and moved_within_site(other, row))
    for other in earlier:
        before = context.store.text(other.text_id).body if other.text_id else ""
        if likeness(before, text.body) >= NEARLY_THE_SAME:
            return other.words
    return None


def moved_within_site(one: PublicationRow, other: PublicationRow) -> bool:
    """Whether two publications are at different addresses of one site."""
    elsewhere = canonical_address(one.url) != canonical_address(other.url)
    return elsewhere and parts_of(one.url).hostname == parts_of(other.url).hostname


def likeness(one: str, other: str) -> float:
    """How much of two texts is the same: the share of runs of three words, from 0 to 1."""
    runs = [
        {tuple(words[n : n + 3]) for n in range(max(len(words) - 2, 1))}
        for words in (one.casefold().split(), other.casefold().split())
    ]
    return len(runs[0] & runs[1]) / max(len(runs[0] | runs[1]), 1)


def another_inspection(before: Concluded, after: Concluded) -> bool:
    """Whether a document tells of a later visit to an area than the one that was there before."""
    if after.state != "recorded":
        return False
    known = visits(before)
    return any(
        area in known and (started - known[area]).days >= ANOTHER_VISIT_DAYS
        for area, started in visits(after).items()
    )


def visits(found: Concluded) -> dict[str, date]:
    """When the visit to each area began, where a day or month is stated."""
    stated = {each.area.gss_code: each.dates.started for each in found.facts if each.area}
    return {
        area: date.fromisoformat(first)
        for area, started in stated.items()
        if started and len(started) >= len("2031-03") and (first := whole_date(started))
    }


def whole_date(words: str | None) -> str | None:
    """The first day that a date may mean; None for a month without a year."""
    return None if not words or words[0] == "-" else words + "-01" * ((10 - len(words)) // 3)
