"""What messages are made from, in memory."""

from collections.abc import Mapping, Sequence

from pipeline.model.inspections import Finding, Inspection, Milestone, Summary
from pipeline.model.publication_rows import Member, PublicationRow
from pipeline.model.terms import DocType, Frequency
from tests.support.memory.publications import Publications


class Knowledge(Publications):
    """See `pipeline.ports.facts.knowledge`."""

    def inspection(self, id: str) -> Inspection | None:
        known = self.state.inspections.get(id)
        if known is not None and known.merged_into is not None:
            known = self.state.inspections.get(known.merged_into)
        return known.inspection if known else None

    def inspections_about(self, publication: str) -> list[str]:
        own = sorted(key for key in self.state.places if key[0] == publication)
        return [self.state.places[key].inspection for key in own]

    def asides(self, area: str) -> list[tuple[PublicationRow, tuple[Milestone, ...]]]:
        found = [
            (self.publication(id), said.milestones)
            for id, said in self.state.asides.items()
            if said.area and said.area.gss_code == area
        ]
        return sorted(found, key=lambda pair: pair[0].seq)

    def publications_about(self, inspection: str) -> list[Member]:
        found = [
            Member(self.publication(publication), place.why)
            for (publication, _), place in self.state.places.items()
            if place.inspection == inspection
        ]
        return sorted(found, key=_reading_order)

    def findings_in(
        self, publication: str, inspection: str | None = None, at_most: int | None = None
    ) -> tuple[Finding, ...]:
        found = [
            each.finding
            for each in self.state.findings.get(publication, ())
            if inspection is None or each.inspection in (None, inspection)
        ]
        found.sort(key=lambda each: (each.span.start, each.span.end, each.kind))
        return tuple(found[:at_most])

    def misquoted(self, publication: str) -> frozenset[tuple[int, int]]:
        found = self.state.findings.get(publication, ())
        spans = [(self.state.texts[each.text_id].body, each.finding.span) for each in found]
        return frozenset(
            (span.start, span.end)
            for body, span in spans
            if body[span.start : span.end] != span.quote
        )

    def page_of(self, publication: str, words: str) -> int | None:
        row = self.state.publications.get(publication)
        text = self.state.texts.get(row.text_id or "") if row else None
        start = text.body.find(words) if text else -1
        return text.page(start) if text and start >= 0 else None

    def summary(self, publication: str) -> Summary | None:
        return self.state.summaries.get(publication)

    def told_each(
        self, subscribers: Sequence[str], inspections: Sequence[str], rhythm: Frequency
    ) -> Mapping[str, Mapping[str, frozenset[str]]]:
        return {each: self.told(each, inspections, rhythm) for each in subscribers}

    def told(
        self, subscriber: str, inspections: Sequence[str], rhythm: Frequency
    ) -> Mapping[str, frozenset[str]]:
        return {each: self._told(subscriber, each, rhythm) for each in inspections}

    def _told(self, subscriber: str, inspection: str, rhythm: Frequency) -> frozenset[str]:
        about = {
            own for (own, _), each in self.state.places.items() if each.inspection == inspection
        }
        told = {
            shown
            for each in self.state.messages.values()
            if each.subscriber == subscriber and each.rhythm is rhythm
            for shown in (*(publication for _, publication in each.told), *each.words)
        }
        before = {
            shown
            for (who, when, publication), words in self.state.told_before.items()
            if who == subscriber and when is rhythm
            for shown in (publication, words)
        }
        known = (told | before) - {None}
        return frozenset(
            each for each in about if known & {each, self.state.publications[each].words}
        )


def _reading_order(member: Member) -> tuple[bool, str, str, str]:
    row = member.publication
    other = row.doc_type is not DocType.OFFICIAL_REPORT
    return other, row.published_on or "9999", row.publisher, row.id
