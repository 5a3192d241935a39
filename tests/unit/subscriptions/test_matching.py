"""Whom news concerns: every kind of filter, alone and together."""

from dataclasses import replace

import pytest

from pipeline.model.documents import Span
from pipeline.model.inspections import Finding
from pipeline.model.subscribers import Interest, Subscriber
from pipeline.model.terms import (
    DocType,
    Filter,
    FindingKind,
    Frequency,
    Origin,
    Outcome,
    StatedBy,
    Theme,
    Visit,
)
from pipeline.subscriptions.matching import (
    Happening,
    concerns,
    listens,
    mismatches,
    operators,
    origin_notifies,
    prominent_themes,
)


def finding(kind: FindingKind, *themes: Theme, words: str = "Same") -> Finding:
    return Finding(
        kind=kind,
        stated_by=StatedBy.INSPECTORS,
        span=Span(0, len(words), words, None),
        themes=themes,
    )


REPORT = Happening(
    area="E1",
    region="North West",
    visit=Visit.FULL,
    outcome=Outcome.INCONSISTENT,
    doc_type=DocType.OFFICIAL_REPORT,
    headline=("Inspection of Ashmere", ""),
    findings=lambda: [
        finding(FindingKind.WEAKNESS, Theme.TRANSPORT, words="Too many tribunals."),
        finding(FindingKind.WEAKNESS, Theme.FUNDING, words="Speech  and\nlanguage therapy waits."),
    ],
)


def interest(**asked: tuple[str, ...]) -> Interest:
    return Interest(
        id="i",
        rhythm=Frequency.DAILY,
        filters={Filter(kind): values for kind, values in asked.items()},
    )


@pytest.mark.parametrize(
    ("asked", "left_out"),
    [
        ({}, None),
        ({"area": ("E1",)}, None),
        ({"area": ("E2",)}, Filter.AREA),
        ({"area": ("E2",), "region": ("North West",)}, None),
        ({"area": ("E1",), "region": ("London",)}, None),
        ({"region": ("London",)}, Filter.REGION),
        ({"visit": ("full", "revisit")}, None),
        ({"visit": ("monitoring",)}, Filter.VISIT),
        ({"outcome": ("inconsistent",)}, None),
        ({"outcome": ("systemic_failings",)}, Filter.OUTCOME),
        ({"theme": ("workforce", "transport")}, None),
        ({"theme": ("workforce",)}, Filter.THEME),
        ({"keyword": ("ASHMERE",)}, None),
        ({"keyword": ("speech and language",)}, None),
        ({"keyword": ("tribunal",)}, Filter.KEYWORD),
        ({"keyword": ("C++ (*",)}, Filter.KEYWORD),
        ({"doc_type": ("official_report",)}, None),
        ({"doc_type": ("press",)}, Filter.DOC_TYPE),
        ({"area": ("E1",), "theme": ("transport",), "doc_type": ("press",)}, Filter.DOC_TYPE),
    ],
)
def test_one_value_of_each_kind_of_filter_has_to_fit(
    asked: dict[str, tuple[str, ...]], left_out: Filter | None
) -> None:
    assert next(mismatches(interest(**asked), REPORT), None) == left_out
    assert concerns(interest(**asked), REPORT) is (left_out is None)


@pytest.mark.parametrize("kind", [kind for kind in Filter if kind is not Filter.KEYWORD])
def test_what_is_not_known_fits_no_filter(kind: Filter) -> None:
    values = {
        Filter.VISIT: "full",
        Filter.OUTCOME: "positive",
        Filter.THEME: "transport",
        Filter.DOC_TYPE: "press",
        Filter.STAGE: "plan_published",
    }
    assert not concerns(interest(**{kind: (values.get(kind, "E1"),)}), Happening(area=None))
    assert concerns(interest(), Happening(area=None))


def test_findings_are_read_only_for_those_who_ask_for_themes_or_words() -> None:
    asked: list[str] = []
    report = replace(REPORT, findings=lambda: asked.append("read") or ())  # type: ignore[func-returns-value]
    assert concerns(interest(area=("E1",), visit=("full",)), report) and not asked
    assert not concerns(interest(theme=("transport",)), report) and asked


@pytest.mark.parametrize(
    ("state", "paused", "told"),
    [("confirmed", False, True), ("confirmed", True, False), ("pending", False, False)],
)
def test_only_confirmed_addresses_that_are_not_paused_are_told(
    state: str, paused: bool, told: bool
) -> None:
    person = Subscriber(
        id="s", channel="outbox", address="a@example.org", state=state, paused=paused
    )  # type: ignore[arg-type]
    assert listens(person) is told


def test_operators_are_those_who_asked_and_listen() -> None:
    operator = Subscriber(id="o", channel="outbox", address="o@example.org", role="operator")
    reader = Subscriber(id="r", channel="outbox", address="r@example.org")
    assert operators([operator, reader, replace(operator, paused=True)]) == (operator,)


def test_only_live_events_are_told() -> None:
    assert [origin for origin in Origin if origin_notifies(origin)] == [Origin.LIVE]


@pytest.mark.parametrize(
    ("findings", "told"),
    [
        ([finding(FindingKind.WEAKNESS, Theme.TRANSPORT)], True),
        ([finding(FindingKind.WEAKNESS, Theme.FUNDING, Theme.TRANSPORT)], False),
        ([finding(FindingKind.WEAKNESS, Theme.FUNDING, Theme.TRANSPORT)] * 2, True),
        ([finding(FindingKind.AREA_FOR_IMPROVEMENT, Theme.FUNDING, Theme.TRANSPORT)], True),
        ([finding(FindingKind.REQUIRED, Theme.FUNDING, Theme.TRANSPORT)], True),
        ([finding(FindingKind.PRIORITY_ACTION, Theme.FUNDING, Theme.TRANSPORT)], True),
        ([], False),
    ],
)
def test_a_theme_beside_the_main_one_counts_where_it_comes_twice_or_is_formally_set(
    findings: list[Finding], told: bool
) -> None:
    assert (Theme.TRANSPORT in prominent_themes(findings)) is told
