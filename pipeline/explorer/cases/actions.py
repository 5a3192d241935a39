"""The actions of an area's cases, from the store: read, and followed through later publications."""

from collections.abc import Sequence

from pipeline.cases.actions.of_case import actions_of
from pipeline.cases.actions.values import Document, Followed
from pipeline.cases.values import Case
from pipeline.explorer.cases.action_view import ActionView, action_view
from pipeline.explorer.cases.source_view import Quotes
from pipeline.explorer.record import Record


def actions_in(record: Record, cases: Sequence[Case]) -> list[list[Followed]]:
    """What each case of an area asks for, and what was said of it later.

    Of copies of a publication, only the first is read.
    """
    store = record.store
    rows = {
        row.words or row.id: row for case in reversed(cases) for row in reversed(case.publications)
    }
    documents = {
        row.id: Document(row, store.text(row.text_id), store.findings_in(row.id))
        for row in rows.values()
        if row.text_id
    }
    return actions_of(cases, documents, record.register)


def latest_actions(record: Record, cases: Sequence[Case]) -> list[ActionView]:
    """The actions of an area's last case that has any: they stand until inspectors report again."""
    return next((shown for _, shown in reversed(shown_actions(record, cases)) if shown), [])


def shown_actions(record: Record, cases: Sequence[Case]) -> list[tuple[Case, list[ActionView]]]:
    """Every case with its actions in words."""
    shown = []
    for case, own in zip(cases, actions_in(record, cases), strict=True):
        quotes = Quotes()
        shown.append((case, [action_view(each, case.framework, quotes) for each in own]))
    return shown
