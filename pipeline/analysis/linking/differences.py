"""What changed between two conclusions about a publication: its kind, its facts, its findings."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.model.inspections import (
    STATED,
    Concluded,
    DateRange,
    Finding,
    InspectionFacts,
    NextVisit,
)

EVIDENCE_OF = {"dates": "started"}
"""Fields whose evidence is stored under another name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """A changed value, with its words if there are any.

    `area` is the GSS code of the inspection's area (None for the publication itself).
    """

    field: str
    before: str | None
    after: str | None
    area: str | None = None
    before_quote: str | None = None
    after_quote: str | None = None


@dataclass(frozen=True, slots=True)
class FindingChange:
    """A finding gained (no `before`), lost (no `after`), or changed at the same place."""

    what: Literal["gained", "lost", "changed"]
    before: Finding | None
    after: Finding | None


Change = FieldChange | FindingChange


def changes(before: Concluded, after: Concluded) -> tuple[Change, ...]:
    """All differences: the publication first, then each area, then the findings in text order.

    Scores, pages and offsets alone do not count, nor does another version of the text that reads
    the same.
    """
    own = [
        FieldChange(field=name, before=_words(old), after=_words(new))
        for name, old, new in (
            ("state", before.state, after.state),
            ("label", before.label, after.label),
            ("type", before.doc_type, after.doc_type),
        )
        if old != new
    ]
    return (*own, *_facts(before.facts, after.facts), *_findings(before, after))


def _facts(
    before: Sequence[InspectionFacts], after: Sequence[InspectionFacts]
) -> Iterator[FieldChange]:
    old, new = _by_area(before), _by_area(after)
    for area in sorted({*old, *new}):
        one, other = old.get(area), new.get(area)
        if one is None or other is None:
            yield FieldChange(
                field="area",
                before=area if one else None,
                after=area if other else None,
                area=area or None,
                before_quote=_quote(one, "area"),
                after_quote=_quote(other, "area"),
            )
        for name in STATED:
            yield from _field(name, area, one, other)


def _field(
    name: str, area: str, one: InspectionFacts | None, other: InspectionFacts | None
) -> Iterator[FieldChange]:
    was, now = (_words(getattr(each, name)) if each else None for each in (one, other))
    said, says = (_quote(each, EVIDENCE_OF.get(name, name)) for each in (one, other))
    if was != now or said != says:
        yield FieldChange(
            field=name,
            before=was,
            after=now,
            area=area or None,
            before_quote=said,
            after_quote=says,
        )


def _by_area(facts: Sequence[InspectionFacts]) -> dict[str, InspectionFacts]:
    return {each.area.gss_code if each.area else "": each for each in facts}


def _quote(facts: InspectionFacts | None, name: str) -> str | None:
    span = facts.evidence.get(name) if facts else None
    return _plain(span.quote) if span else None


def _words(value: object) -> str | None:
    """A value in words, None for none: dates as a range, lists and names separated by commas."""
    if isinstance(value, DateRange):
        days = [day for day in (value.started, value.ended) if day]
        return " to ".join(dict.fromkeys(days)) or None
    if isinstance(value, NextVisit):
        return f"{value.visit} within {value.within_months} months"
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_words(names)}" for key, names in sorted(value.items())) or None
    if isinstance(value, (tuple, list)):
        return ", ".join(_words(each) or "" for each in value) or None
    return str(value) if value else None


def _plain(words: str) -> str:
    return " ".join(words.split())


def _told(finding: Finding) -> tuple[str, ...]:
    return (finding.kind, finding.stated_by, _plain(finding.span.quote))


def _besides(finding: Finding) -> tuple[object, ...]:
    main, themes = finding.themes[:1], frozenset(finding.themes)
    return finding.area, finding.section, main, themes, finding.responsible


def _findings(before: Concluded, after: Concluded) -> list[FindingChange]:
    """Pairs equal findings first, then those at the same place; the rest was gained or lost."""
    waiting: dict[tuple[str, ...], list[Finding]] = defaultdict(list)
    for finding in after.findings:
        waiting[_told(finding)].append(finding)
    found: list[FindingChange] = []
    gone: list[Finding] = []
    for finding in before.findings:
        same = waiting[_told(finding)]
        if not same:
            gone.append(finding)
            continue
        partner = next((each for each in same if _besides(each) == _besides(finding)), same[0])
        same.remove(partner)
        if _besides(partner) != _besides(finding):
            found.append(FindingChange("changed", finding, partner))
    new = [finding for some in waiting.values() for finding in some]
    for finding in gone:
        near = [each for each in new if _shared(finding, each, same_text=before.text == after.text)]
        if near:
            partner = max(
                near, key=lambda each: _shared(finding, each, same_text=before.text == after.text)
            )
            new.remove(partner)
            found.append(FindingChange("changed", finding, partner))
        else:
            found.append(FindingChange("lost", finding, None))
    found += [FindingChange("gained", None, each) for each in new]
    return sorted(found, key=_where)


def _where(change: FindingChange) -> int:
    finding = change.after or change.before
    return finding.span.start if finding else 0


def _shared(one: Finding, other: Finding, *, same_text: bool) -> int:
    """How many characters two findings share, by their places in one text or by their words."""
    if same_text:
        return max(0, min(one.span.end, other.span.end) - max(one.span.start, other.span.start))
    short, long = sorted((_plain(one.span.quote), _plain(other.span.quote)), key=len)
    return len(short) if short in long else 0
