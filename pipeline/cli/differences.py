"""What a reanalysis changed, as lines for people and as objects for programs."""

from collections.abc import Iterator
from typing import Any

from pipeline.analysis.linking.differences import FieldChange, FindingChange
from pipeline.jobs.reanalyse import Difference, Totals
from pipeline.model.inspections import Finding
from pipeline.register.local_areas import LocalAreas

BESIDES = ("kind", "stated_by", "area", "section", "themes", "responsible")


def finding_json(found: Finding | None) -> dict[str, Any] | None:
    """A finding as `analyse` prints it."""
    if found is None:
        return None
    place = {
        "start": found.span.start,
        "end": found.span.end,
        "quote": found.span.quote,
        "page": found.span.page,
    }
    return {name: getattr(found, name) for name in BESIDES} | place


def as_json(found: Difference) -> dict[str, Any]:
    """One publication's difference, for programs."""
    changed: list[dict[str, Any]] = []
    for each in found.changes:
        if isinstance(each, FieldChange):
            changed.append(
                {
                    "what": each.field,
                    "area": each.area,
                    "before": each.before,
                    "after": each.after,
                    "before_quote": each.before_quote,
                    "after_quote": each.after_quote,
                }
            )
        else:
            changed.append(
                {
                    "what": f"finding {each.what}",
                    "before": finding_json(each.before),
                    "after": finding_json(each.after),
                }
            )
    row = found.publication
    return {
        "id": row.id,
        "title": row.title,
        "url": row.url,
        "publisher": row.publisher,
        "published_on": row.published_on,
        "changes": changed,
        "unreadable": found.unreadable or None,
        "notes": list(found.notes),
    }


def as_text(found: Difference, register: LocalAreas) -> Iterator[str]:
    """One publication's difference, for people."""
    row = found.publication
    yield (
        f"{row.title or '(no title)'} ({row.publisher},"
        f" {row.published_on or 'date not stated'}) {row.url}"
    )
    if found.unreadable:
        yield f"  can no longer be read; the earlier conclusions are kept: {found.unreadable}"
    yield from (f"  {note}" for note in found.notes)
    for each in found.changes:
        yield from (
            field_lines(each, register) if isinstance(each, FieldChange) else finding_lines(each)
        )


def field_lines(change: FieldChange, register: LocalAreas) -> Iterator[str]:
    """A changed value, with its words."""
    known = register.by_code(change.area) if change.area else None
    where = f"{known.name}: " if known else ""
    yield (
        f"  {where}{change.field}: {change.before or 'not stated'} → {change.after or 'not stated'}"
    )
    if change.before_quote != change.after_quote:
        yield from (
            f"    {sign} “{words}”"
            for sign, words in (("-", change.before_quote), ("+", change.after_quote))
            if words
        )


def finding_lines(change: FindingChange) -> Iterator[str]:
    """A finding gained, lost or changed."""
    yield f"  finding {change.what}:"
    for sign, found in (("-", change.before), ("+", change.after)):
        if found is not None:
            about = f" [{', '.join(found.themes)}]" if found.themes else ""
            quote = " ".join(found.span.quote.split())
            yield (
                f"    {sign} {found.kind}, {found.stated_by}, page {found.span.page}:"
                f" “{quote}”{about}"
            )


def totals_line(totals: Totals, dry_run: bool) -> str:
    """The last line."""
    again = f", {totals.read_anew} extracted by another version" if totals.read_anew else ""
    cannot = f", {totals.unreadable} cannot be read" if totals.unreadable else ""
    end = "nothing was written" if dry_run else "adopted; nobody is notified"
    return f"{totals.looked} publications looked at, {totals.changed} differ{again}{cannot}: {end}"
