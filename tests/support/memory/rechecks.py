"""Answers, reanalyses, and publications that are looked at again, in memory."""

from collections.abc import Iterable, Sequence
from typing import Unpack

from pipeline.model.inspections import Concluded, Inspection, Noticed
from pipeline.model.publication_rows import (
    AnswerRow,
    CheckColumns,
    CheckRow,
    LinkAnswer,
    PublicationRow,
    ReanalysisColumns,
    ReanalysisRow,
    UncheckedRow,
)
from pipeline.model.terms import Label
from tests.support.memory.publications import Publications
from tests.support.memory.tables import key_of
from tests.support.rows import replace

ABOUT_INSPECTIONS = (Label.INSPECTION_OUTCOME, Label.INSPECTION_ANNOUNCED)


class Reviews(Publications):
    """See `pipeline.ports.facts.reviews`."""

    def to_review(self) -> list[PublicationRow]:
        return [row for row in self._all() if row.state == "review"]

    def save_answer(
        self,
        publication: str,
        *,
        text_id: str | None,
        label: str,
        area: str | None,
        inspection: str | None,
        now: str,
    ) -> str:
        id = key_of(publication, text_id or "")
        self.state.answers[id] = AnswerRow(
            id=id,
            publication_id=publication,
            text_id=text_id,
            label=Label(label),
            area=area,
            inspection_id=inspection,
            answered_at=now,
            body=self.state.texts[text_id].body if text_id else None,
        )
        return id

    def answers(self, publication: str) -> list[AnswerRow]:
        own = [each for each in self.state.answers.values() if each.publication_id == publication]
        return sorted(own, key=lambda each: each.answered_at, reverse=True)

    def save_link_answer(self, answer: LinkAnswer) -> None:
        self.state.link_answers[answer.id] = answer

    def link_answers(self) -> list[LinkAnswer]:
        return [each for _, each in sorted(self.state.link_answers.items())]

    def passed_over(self) -> list[PublicationRow]:
        return [
            row
            for row in self._all()
            if row.state == "ended"
            and row.document_id is None
            and row.reason.startswith("prefilter/")
        ]

    def next_stored(
        self, after: int, publications: Sequence[str], areas: Sequence[str]
    ) -> PublicationRow | None:
        return next(
            (
                row
                for row in self._all()
                if row.seq > after
                and self._readable(row)
                and (not publications or row.id in publications)
                and (not areas or self._areas_of(row) & set(areas))
            ),
            None,
        )

    def _readable(self, row: PublicationRow) -> bool:
        document = self.state.documents.get(row.document_id or "")
        kept = document is not None and document.bytes_gone_at is None
        return kept and (row.text_id is not None or not self.answers(row.id))

    def _areas_of(self, row: PublicationRow) -> set[str | None]:
        return {row.listed_area, *(area for own, area in self.state.places if own == row.id)}

    def unfinished_reanalysis(self, scope: str, code: str) -> ReanalysisRow | None:
        runs = [
            each
            for each in self.state.reanalyses.values()
            if (each.scope, each.code, each.finished_at) == (scope, code, None)
        ]
        return max(runs, key=lambda each: each.id, default=None)

    def begin_reanalysis(self, scope: str, code: str, now: str) -> int:
        id = max(self.state.reanalyses, default=0) + 1
        self.state.reanalyses[id] = ReanalysisRow(
            id=id,
            scope=scope,
            code=code,
            started_at=now,
            finished_at=None,
            after_seq=0,
            publication_id=None,
            before=None,
        )
        return id

    def update_reanalysis(self, id: int, **columns: Unpack[ReanalysisColumns]) -> None:
        self.state.reanalyses[id] = replace(self.state.reanalyses[id], **columns)


class Rechecks(Publications):
    """See `pipeline.ports.facts.rechecks`."""

    def unchecked(self, since: str, limit: int) -> list[UncheckedRow]:
        found = [
            row
            for row in self._all()
            if row.label in ABOUT_INSPECTIONS
            and row.state == "recorded"
            and row.document_id is not None
            and (row.published_on or row.first_seen[:10]) >= since
            and row.id not in self.state.checks
        ]
        return [self._unchecked(row) for row in found[:limit]]

    def _unchecked(self, row: PublicationRow) -> UncheckedRow:
        document = self.state.documents[row.document_id or ""]
        return UncheckedRow(
            id=row.id,
            url=row.url,
            title=row.title,
            kind=row.kind,
            published_on=row.published_on,
            first_seen=row.first_seen,
            sha256=document.sha256,
            headers=document.headers,
            fetched_at=document.fetched_at,
        )

    def begin_checks(self, row: UncheckedRow, due_at: str) -> None:
        self.state.checks[row.id] = CheckRow(
            publication_id=row.id,
            due_at=due_at,
            checked_at=None,
            sha256=row.sha256,
            etag=row.headers.get("etag"),
            last_modified=row.headers.get("last-modified"),
            missing=0,
            missing_on=None,
            removed_at=None,
            returned_at=None,
            url=row.url,
            source_id=self.state.publications[row.id].source_id,
            published_on=row.published_on,
            first_seen=row.first_seen,
        )

    def checks_due(self, now: str, limit: int) -> list[CheckRow]:
        due = sorted(
            (each for each in self.state.checks.values() if each.due_at <= now),
            key=lambda each: each.due_at,
        )
        enabled = {id for id, each in self.state.sources.items() if each.enabled}
        listed = {of for source, of in self.state.listings if source in enabled}
        watched = [each for each in due if each.publication_id in listed]
        return [self._check(each) for each in watched[:limit]]

    def _check(self, each: CheckRow) -> CheckRow:
        row = self.state.publications[each.publication_id]
        return replace(each, url=row.url, published_on=row.published_on)

    def update_check(self, publication: str, **columns: Unpack[CheckColumns]) -> None:
        if publication in self.state.checks:
            self.state.checks[publication] = replace(self.state.checks[publication], **columns)

    def check_soon(self, publications: Iterable[str], now: str) -> None:
        for id in set(publications) & set(self.state.checks):
            due = min(self.state.checks[id].due_at, now)
            self.state.checks[id] = replace(self.state.checks[id], due_at=due)

    def begin_change(
        self,
        publication: str,
        document: str,
        before: Concluded,
        inspections: Sequence[Inspection],
        now: str,
    ) -> int:
        id = max(self.state.changes, default=0) + 1
        noticed = Noticed(publication, document, before, tuple(inspections), settled=False)
        self.state.changes[id] = noticed
        return id

    def change(self, id: int) -> Noticed:
        return self.state.changes[id]

    def settle_change(self, id: int, differences: Sequence[str], now: str) -> None:
        self.state.changes[id] = replace(self.state.changes[id], settled=True)
