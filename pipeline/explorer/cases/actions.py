"""The actions of an area's cases, from the store: read, and followed through later publications."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol

from pipeline.analysis.places.register import Register
from pipeline.cases.actions.answered import answered
from pipeline.cases.actions.of_case import actions_of
from pipeline.cases.actions.values import Document, Followed
from pipeline.cases.promises.later import with_later
from pipeline.cases.values import Case
from pipeline.explorer.cases.action_view import ActionView, action_view
from pipeline.explorer.cases.source_view import Quotes
from pipeline.explorer.cases.stored import cases_in
from pipeline.explorer.record import Record
from pipeline.model.documents import LocalArea
from pipeline.ports.records import Records

_ANY_DAY = date(2016, 1, 1)


class ActionRecord(Protocol):
    """A store of cases and texts, and the register of areas."""

    @property
    def store(self) -> Records:
        """What actions are read from."""
        ...

    @property
    def register(self) -> Register:
        """The local areas."""
        ...


def documents_in(record: ActionRecord, cases: Sequence[Case]) -> dict[str, Document]:
    """The stored publications of an area's cases by id; of copies, only the first is read."""
    store = record.store
    rows = {
        row.words or row.id: row for case in reversed(cases) for row in reversed(case.publications)
    }
    return {
        row.id: Document(row, store.text(row.text_id), store.findings_in(row.id))
        for row in rows.values()
        if row.text_id
    }


def actions_in(
    record: ActionRecord, cases: Sequence[Case], documents: Mapping[str, Document] | None = None
) -> list[list[Followed]]:
    """What each case of an area asks for, and what was said of it later.

    `documents` are passed if the caller has them. What a person said of a passage holds.
    """
    documents = documents_in(record, cases) if documents is None else documents
    answers = record.store.link_answers()
    return [
        [answered(each, answers) for each in own]
        for own in actions_of(cases, documents, record.register)
    ]


def read_in(
    record: ActionRecord,
    cases: Sequence[Case],
    today: date,
    documents: Mapping[str, Document] | None = None,
) -> tuple[list[Case], list[list[Followed]]]:
    """The cases of an area with what later publications tell of their promises, and what each asks
    for: all for which texts have to be read.
    """
    documents = documents_in(record, cases) if documents is None else documents
    read = [with_later(case, documents, record.register, today) for case in cases]
    return read, actions_in(record, read, documents)


def all_actions(
    record: ActionRecord, areas: Iterable[LocalArea]
) -> Iterator[tuple[LocalArea, Case, list[Followed]]]:
    """Every case of these areas that is their own, with its actions.

    What a case asks for depends neither on the day on which one looks, nor on holidays.
    """
    for area in areas:
        if record.store.inspections_of(area.gss_code):
            cases = cases_in(record, area, _ANY_DAY, frozenset())
            for case, own in zip(cases, actions_in(record, cases), strict=True):
                if case.area == area.gss_code:
                    yield area, case, own


def latest_actions(
    cases: Sequence[Case], followed: Sequence[Sequence[Followed]], quotes: Quotes
) -> list[ActionView]:
    """The actions of an area's last case that has any: they stand until inspectors report again."""
    latest = zip(reversed(cases), reversed(followed), strict=True)
    return next((_views(case, own, quotes) for case, own in latest if own), [])


def shown_actions(record: Record, cases: Sequence[Case]) -> list[tuple[Case, list[ActionView]]]:
    """Every case with its actions in words."""
    found = zip(cases, actions_in(record, cases), strict=True)
    quotes = Quotes(record.store.few_in)
    return [(case, _views(case, own, quotes)) for case, own in found]


def _views(case: Case, followed: Sequence[Followed], quotes: Quotes) -> list[ActionView]:
    return [action_view(each, case.framework, quotes) for each in followed]
