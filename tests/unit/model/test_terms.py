"""A member that a vocabulary gains fails here by the name of each table that has no entry for it."""

from collections.abc import Collection

import pytest

from pipeline.analysis.reports import facts as report_facts
from pipeline.analysis.vocabulary.outcomes.phrases import OF_FULL_INSPECTIONS
from pipeline.bulletins import interests, quotations, wording
from pipeline.delivery import explain
from pipeline.jobs import lookup, rounds
from pipeline.model.terms import (
    OUTCOMES,
    Filter,
    FindingKind,
    Framework,
    Frequency,
    Label,
    Outcome,
    Theme,
    Visit,
)
from pipeline.subscriptions import matching

FULL_2023 = {*OUTCOMES[Framework.AREA_SEND_2023, Visit.FULL]}

TABLES: dict[str, tuple[Collection[object], set[object]]] = {
    "model.terms.OUTCOMES, outcomes": (
        {one for each in OUTCOMES.values() for one in each},
        {*Outcome},
    ),
    "model.terms.OUTCOMES, frameworks": ({each for each, _ in OUTCOMES}, {*Framework}),
    "model.terms.OUTCOMES, visits": ({each for _, each in OUTCOMES}, {*Visit}),
    "bulletins.wording.VISITS": (wording.VISITS, {*Visit}),
    "bulletins.wording.FRAMEWORKS": (wording.FRAMEWORKS, {*Framework}),
    "bulletins.wording.OUTCOMES": (wording.OUTCOMES, {*Outcome}),
    "bulletins.wording.THEMES": (wording.THEMES, {*Theme}),
    "bulletins.wording.HOW_OFTEN": (wording.HOW_OFTEN, {*Frequency}),
    "bulletins.quotations.HEADINGS": (
        quotations.HEADINGS,
        {*FindingKind} - {FindingKind.REQUIRED, FindingKind.PLANNED, FindingKind.STATISTIC},
    ),
    "bulletins.interests.NARROWED": (interests.NARROWED, {*Filter} - {Filter.AREA, Filter.REGION}),
    "analysis.reports.facts, outcomes of full inspections": (report_facts._OUTCOMES, FULL_2023),
    "analysis.vocabulary.outcomes.phrases, the same": (
        {outcome for outcome, _, _ in OF_FULL_INSPECTIONS},
        FULL_2023,
    ),
    "jobs.lookup.KINDS": (lookup.KINDS, {*FindingKind}),
    "jobs.rounds.LABELS": (rounds.LABELS, {*Label} - {Label.OTHER}),
    "delivery.explain.FITS_NOT": (explain.FITS_NOT, {*Filter}),
    "subscriptions.matching": (matching._FITS, {*Filter}),
}


@pytest.mark.parametrize("name", TABLES)
def test_every_term_is_in_every_table_that_needs_it(name: str) -> None:
    table, terms = TABLES[name]
    assert set(table) == terms
