"""Reads for pages, exports, feeds and calendars, in memory."""

from collections.abc import Iterator, Sequence

from pipeline.cases.voices import Teller, is_repeat, speaker, voice_of
from pipeline.model.lookup_rows import (
    Facet,
    FindingKey,
    FindingRecord,
    FormerFinding,
    InspectionRecord,
    Passage,
    PublicationRecord,
    few_of,
    states,
)
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import DocType, FindingKind, Reuse, StatedBy, Voice
from pipeline.register.bodies import spelled
from tests.support.memory.lookup import Lookup, matches
from tests.support.memory.tables import Said, finding_id


class Explorer(Lookup):
    """See `pipeline.ports.explorer`; a finding's number is its place among all that are stored."""

    def _numbered(self) -> Iterator[tuple[int, PublicationRow, Said]]:
        number = 0
        for row in self._all():
            for said in self.state.findings.get(row.id, ()):
                number += 1
                yield number, row, said

    def state_of_findings(self) -> str:
        return f"{len(list(self._numbered()))} {len(self.state.events)}"

    def newest_finding(self) -> int:
        return len(list(self._numbered()))

    def finding_keys(self) -> Iterator[FindingKey]:
        shown = [each for each in self._numbered() if each[1].state == "recorded"]
        shown.sort(key=lambda each: each[0])
        shown.sort(key=lambda each: (each[1].published_on or "", each[1].seq), reverse=True)
        for number, row, said in shown:
            yield self._key(number, row, said)

    def _key(self, number: int, row: PublicationRow, said: Said) -> FindingKey:
        each = self._record(number, row, said)
        area = self.state.areas.get(each.area or "")
        single = {
            Facet.AREA: each.area,
            Facet.REGION: area.region if area else None,
            Facet.KIND: each.kind,
            Facet.OUTCOME: each.outcome,
            Facet.FRAMEWORK: each.framework,
            Facet.VISIT: each.visit,
            Facet.DOC_TYPE: each.doc_type,
            Facet.STATED_BY: each.stated_by,
            Facet.VOICE: each.voice,
            Facet.YEAR: each.published_on and each.published_on[:4],
        }
        facets: dict[Facet, tuple[str, ...]] = {
            facet: (str(value),) for facet, value in single.items() if value
        }
        facets |= {Facet.THEME: each.themes} if each.themes else {}
        facets |= (
            {Facet.RESPONSIBLE: tuple(dict.fromkeys(map(spelled, each.responsible)))}
            if each.responsible
            else {}
        )
        return FindingKey(seq=number, published_on=row.published_on, facets=facets)

    def matching_findings(self, words: str, limit: int) -> list[int]:
        found = [
            number
            for number, _, said in self._numbered()
            if matches(words, (said.finding.span.quote, said.finding.section))
        ]
        return found[::-1][:limit]

    def ranked_findings(self, words: str, limit: int) -> list[int]:
        return self.matching_findings(words, limit)

    def findings_numbered(self, seqs: Sequence[int]) -> list[FindingRecord]:
        found = {number: (number, row, said) for number, row, said in self._numbered()}
        return [self._record(*found[seq]) for seq in seqs if seq in found]

    def finding_record(self, id: str) -> FindingRecord | None:
        shown = (self._record(*each) for each in self._numbered() if each[1].state == "recorded")
        return next((each for each in shown if each.id == id), None)

    def former_finding(self, id: str) -> FormerFinding | None:
        if id not in self.state.former_findings:
            return None
        publication, quote = self.state.former_findings[id]
        current = (self._record(*each) for each in self._numbered() if each[1].id == publication)
        same = sorted((each.start, each.id) for each in current if each.quote == quote)
        return FormerFinding(publication, same[0][1] if same else None)

    def finding_numbers_of(self, publication: str) -> list[int]:
        own = [each for each in self._numbered() if each[1].id == publication]
        own.sort(key=lambda each: (each[2].finding.span.start, each[2].finding.span.end))
        return [number for number, _, _ in own]

    def _record(self, number: int, row: PublicationRow, said: Said) -> FindingRecord:
        each, record = said.finding, self.state.inspections.get(said.inspection or "")
        about = record.inspection if record else None
        return FindingRecord(
            seq=number,
            id=finding_id(row.id, each),
            kind=each.kind,
            stated_by=each.stated_by,
            voice=self._voice(row, said),
            quote=each.span.quote,
            section=each.section,
            page=each.span.page,
            start=each.span.start,
            end=each.span.end,
            text_id=said.text_id,
            themes=tuple(each.themes),
            responsible=tuple(each.responsible),
            area=each.area,
            inspection_id=said.inspection,
            framework=about.framework if about else None,
            visit=about.visit if about else None,
            outcome=about.outcome if about else None,
            started=about.dates.started if about else None,
            ended=about.dates.ended if about else None,
            publication_id=row.id,
            url=row.url,
            title=row.title,
            publisher=row.publisher,
            published_on=row.published_on,
            doc_type=row.doc_type,
            reuse=row.reuse,
            in_few=row.reuse is Reuse.QUOTE and finding_id(row.id, each) in self._few(row.id),
        )

    def findings_about(
        self, inspection: str | None, area: str
    ) -> list[tuple[int, FindingKind, Voice]]:
        own = [
            (
                (row.doc_type is not DocType.OFFICIAL_REPORT, row.id, said.finding.span.start),
                number,
                said.finding.kind,
                self._voice(row, said),
            )
            for number, row, said in self._numbered()
            if said.inspection == inspection
            and said.finding.area == area
            and row.state == "recorded"
        ]
        own.sort(key=lambda each: each[:2])
        return [each[1:] for each in own]

    def _voice(self, row: PublicationRow, said: Said) -> Voice:
        told = speaker(self._tellers(said.inspection))
        return voice_of(
            said.finding.stated_by,
            row.doc_type,
            speaks=told is not None and told.publication == row.id,
            inspection=said.inspection,
        )

    def few_in(self, publication: str) -> frozenset[str]:
        return frozenset(self._few(publication).values())

    def _few(self, publication: str) -> dict[str, str]:
        own = [each for each in self._numbered() if each[1].id == publication]
        own.sort(key=lambda each: (each[2].finding.span.start, each[0]))
        return few_of(
            Passage(
                finding_id(publication, said.finding),
                said.finding.span.quote,
                said.finding.kind,
                is_repeat(
                    said.finding.stated_by, publication, speaker(self._tellers(said.inspection))
                ),
                states(self._outcome_quote(said.inspection), said.finding.span.quote),
            )
            for _, _, said in own
        )

    def _outcome_quote(self, inspection: str | None) -> str | None:
        found = self.state.inspections.get(inspection or "")
        return found.inspection.outcome_quote if found else None

    def _tellers(self, inspection: str | None) -> Iterator[Teller]:
        for row in self._all():
            said = [
                each
                for each in self.state.findings.get(row.id, ())
                if each.finding.stated_by is StatedBy.INSPECTORS and each.inspection == inspection
            ]
            if said and inspection and row.state == "recorded":
                yield Teller(
                    publication=row.id,
                    doc_type=row.doc_type,
                    published_on=row.published_on,
                    findings=len(said),
                )

    def inspection_records(self) -> list[InspectionRecord]:
        found = []
        for record in self.state.inspections.values():
            if record.merged_into is not None:
                continue
            each = record.inspection
            told = speaker(self._tellers(each.id))
            about = [place for place in self.state.places.values() if place.inspection == each.id]
            found.append(
                InspectionRecord(
                    id=each.id,
                    area=each.area,
                    framework=each.framework,
                    visit=each.visit,
                    started=each.dates.started,
                    ended=each.dates.ended,
                    outcome=each.outcome,
                    outcome_quote=each.outcome_quote,
                    published_on=each.published_on,
                    publications=len(about),
                    findings=told.findings if told else 0,
                )
            )
        found.sort(key=lambda each: each.id)
        found.sort(key=lambda each: (each.published_on or "", each.started or ""), reverse=True)
        return found

    def inspection_record(self, id: str) -> InspectionRecord | None:
        return next((each for each in self.inspection_records() if each.id == id), None)

    def current_inspection(self, id: str) -> str | None:
        record = self.state.inspections.get(id)
        return None if record is None else record.merged_into or id

    def publication_record(self, id: str) -> PublicationRecord | None:
        return next((each for each in self.publication_records() if each.id == id), None)

    def publication_records(self, limit: int | None = None) -> list[PublicationRecord]:
        rows = [row for row in self._all() if row.state == "recorded"]
        rows.sort(key=lambda row: (row.published_on or "", row.seq), reverse=True)
        return [
            PublicationRecord(
                seq=row.seq,
                id=row.id,
                url=row.url,
                title=row.title,
                publisher=row.publisher,
                published_on=row.published_on,
                first_seen=row.first_seen,
                label=row.label,
                doc_type=row.doc_type,
                reuse=row.reuse,
                areas=tuple(sorted(area for own, area in self.state.places if own == row.id)),
                findings=len(self.state.findings.get(row.id, ())),
            )
            for row in rows[:limit]
        ]
