"""What was concluded of publications, in memory."""

from collections.abc import Sequence

from pipeline.errors import EvidenceMismatch
from pipeline.model.documents import Classification, Span
from pipeline.model.inspections import (
    Account,
    Finding,
    Inspection,
    InspectionFacts,
    Milestone,
    Summary,
)
from pipeline.model.terms import DocType
from tests.support.memory.tables import Analysis, Place, Record, Said, Tables, finding_id
from tests.support.rows import replace


class Conclusions(Tables):
    """See `pipeline.ports.facts.conclusions`."""

    def save_classification(self, publication: str, text_id: str, found: Classification) -> None:
        known = self.state.analyses.get(publication)
        facts = known.facts if known else ()
        self.state.analyses[publication] = Analysis(text_id, found, facts)

    def save_inspection_facts(self, publication: str, facts: Sequence[InspectionFacts]) -> None:
        known = self.state.analyses.get(publication)
        if known is not None:
            self.state.analyses[publication] = replace(known, facts=tuple(facts))

    def analysis(
        self, publication: str
    ) -> tuple[Classification, tuple[InspectionFacts, ...]] | None:
        known = self.state.analyses.get(publication)
        return (known.found, known.facts) if known else None

    def areas_awaiting_report(self, since: str, limit: int) -> list[str]:
        latest: dict[str, str] = {}
        for id, record in self.state.inspections.items():
            about = [key for key, place in self.state.places.items() if place.inspection == id]
            rows = [self.state.publications[publication] for publication, _ in about]
            if record.merged_into is not None or not rows:
                continue
            heard = min(row.first_seen for row in rows)[:10]
            day, area = record.inspection.dates.started or heard, record.inspection.area
            reported = any(row.doc_type is DocType.OFFICIAL_REPORT for row in rows)
            if day >= since and not reported:
                latest[area] = max(day, latest.get(area, ""))
        by_area = sorted(latest)
        return sorted(by_area, key=lambda area: latest[area], reverse=True)[:limit]

    def milestones(self, publication: str, area: str) -> tuple[Milestone, ...]:
        found = self.analysis(publication)
        facts = found[1] if found else ()
        own = (each for each in facts if each.area and each.area.gss_code == area)
        return next((each.milestones for each in own), ())

    def save_aside(self, publication: str, said: InspectionFacts | None) -> None:
        self.state.asides.pop(publication, None)
        if said is not None:
            self.state.asides[publication] = said

    def accounts(self, area: str) -> list[Account]:
        found = (
            self._account(publication, area)
            for publication, place in sorted(self.state.places)
            if place == area
        )
        return [each for each in found if each]

    def _account(self, publication: str, area: str) -> Account | None:
        row, known = self.state.publications[publication], self.state.analyses.get(publication)
        own = (
            [each for each in known.facts if each.area and each.area.gss_code == area]
            if known
            else []
        )
        if known is None or not own:
            return None
        assert row.label is not None and row.doc_type is not None
        text = self.state.texts[known.text_id]
        return Account(
            publication=publication,
            url=row.url,
            label=row.label,
            doc_type=row.doc_type,
            published=row.published_on,
            facts=own[0],
            links=tuple(link.url for link in text.links),
            inspection=self.state.places[publication, area].inspection,
            joined=self._joined(publication, text.body),
        )

    def _joined(self, publication: str, body: str) -> str | None:
        """The inspection that a person last said these words belong to."""
        given = [
            each
            for each in self.state.answers.values()
            if each.publication_id == publication
            and each.body == body
            and each.inspection_id in self.state.inspections
        ]
        last = max(given, key=lambda each: each.answered_at, default=None)
        if last is None or last.inspection_id is None:
            return None
        return self.state.inspections[last.inspection_id].merged_into or last.inspection_id

    def inspections_of(self, area: str) -> list[Inspection]:
        found = [
            each.inspection
            for each in self.state.inspections.values()
            if each.inspection.area == area and each.merged_into is None
        ]
        return sorted(found, key=lambda each: each.dates.started or each.published_on or "")

    def save_inspection(
        self, found: Inspection, members: Sequence[tuple[str, str]], now: str
    ) -> None:
        self.state.inspections[found.id] = Record(found)
        for publication, why in members:
            self.state.places[publication, found.area] = Place(found.id, why)
            self._move(publication, found.area, found.id)

    def _move(self, publication: str, area: str, inspection: str | None) -> None:
        self.state.findings[publication] = tuple(
            replace(each, inspection=inspection) if each.finding.area == area else each
            for each in self.state.findings.get(publication, ())
        )

    def merge_inspection(self, old: str, into: str) -> None:
        for id, each in self.state.inspections.items():
            if old in (id, each.merged_into):
                self.state.inspections[id] = replace(each, merged_into=into)
        for key, place in self.state.places.items():
            if place.inspection == old:
                self.state.places[key] = replace(place, inspection=into)
        self._rename(old, into)

    def _rename(self, old: str, new: str | None) -> None:
        for publication, said in self.state.findings.items():
            self.state.findings[publication] = tuple(
                replace(each, inspection=new) if each.inspection == old else each for each in said
            )

    def prune_inspections(self, area: str) -> None:
        used = {each.inspection for each in self.state.places.values()}
        for found in self.inspections_of(area):
            aliases = {
                id for id, each in self.state.inspections.items() if each.merged_into == found.id
            }
            if not used & {found.id, *aliases}:
                self._rename(found.id, None)
                for id in (found.id, *aliases):
                    del self.state.inspections[id]

    def withdraw(self, publication: str, keep: Sequence[str] = ()) -> list[str]:
        gone = sorted(
            area for own, area in self.state.places if own == publication and area not in keep
        )
        for area in gone:
            del self.state.places[publication, area]
            self._move(publication, area, None)
        if not keep:
            self._keep_addresses(publication)
            self.state.findings.pop(publication, None)
        return gone

    def _keep_addresses(self, publication: str) -> None:
        for each in self.state.findings.get(publication, ()):
            self.state.former_findings[finding_id(publication, each.finding)] = (
                publication,
                each.finding.span.quote,
            )

    def save_findings(
        self, publication: str, text_id: str, version: str, findings: Sequence[Finding]
    ) -> None:
        linked = {
            area: place.inspection
            for (own, area), place in self.state.places.items()
            if own == publication
        }
        only = next(iter(linked)) if len(linked) == 1 else None
        once: dict[tuple[object, ...], Said] = {}
        for each in findings:
            self._prove(each.span, text_id)
            area = each.area or only
            said = Said(replace(each, area=area), text_id, linked.get(area or ""))
            key = (each.kind, each.stated_by, each.span.start, each.span.end)
            known = once.setdefault(key, said)
            themes = tuple(dict.fromkeys((*known.finding.themes, *each.themes)))
            once[key] = replace(known, finding=replace(known.finding, themes=themes))
        self._keep_addresses(publication)
        self.state.findings[publication] = tuple(once.values())
        for new in once.values():
            self.state.former_findings.pop(finding_id(publication, new.finding), None)

    def _prove(self, span: Span, text_id: str) -> None:
        body = self.state.texts[text_id].body
        there = 0 <= span.start < span.end <= len(body)
        if not there or body[span.start : span.end] != span.quote:
            raise EvidenceMismatch(f"a finding without its words at {span.start}:{span.end}")

    def save_summary(self, publication: str, made: Summary, now: str) -> None:
        self.state.summaries[publication] = made
