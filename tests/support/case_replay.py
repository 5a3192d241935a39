"""Replays the publications of an invented area day by day: analysed, linked, and made into cases,
as the steps of the pipeline do, without a store.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pipeline.analysis.linking.clusters import cluster, identify, merged
from pipeline.analysis.places.register import Register
from pipeline.analysis.told.asides import aside
from pipeline.analysis.understand import understand
from pipeline.cases.actions.of_case import actions_of
from pipeline.cases.actions.values import Document, Followed
from pipeline.cases.case import cases_of
from pipeline.cases.values import Case, Told
from pipeline.config.load import load_holidays
from pipeline.extraction.extract import extract
from pipeline.model.documents import LocalArea, PartialDate, PublicationContext
from pipeline.model.inspections import Account, Inspection, InspectionFacts
from pipeline.model.sources import Listing
from pipeline.model.terms import DocType, Label
from tests.support.inspections import publication_row
from tests.support.world import World


@dataclass
class Replay:
    """An area's publications so far, in the order of their days."""

    register: Register
    area: str

    def __post_init__(self) -> None:
        self.accounts: list[Account] = []
        self.beside: list[Account] = []
        self.rows: dict[str, Any] = {}
        self.documents: dict[str, Document] = {}

    def publish(self, document: Mapping[str, Any]) -> None:
        """Reads one publication; one that is about something else is left out."""
        body = (document.get("html") or document["text"]).strip()
        kind = "text/html" if "html" in document else "text/plain"
        text = extract(body.encode(), kind, hashlib.sha256(body.encode()).hexdigest(), "")
        published = PartialDate(document["published"])
        context = PublicationContext(
            url=document.get("url", ""),
            title=document.get("title", ""),
            published=published,
            publisher=document.get("publisher", ""),
            local_area=self.area if document.get("local", True) else None,
            doc_type=DocType(document["doc_type"]) if "doc_type" in document else None,
            media_type=kind,
        )
        found = understand(text, context, self.register)
        id = hashlib.sha256(f"{published}{body}".encode()).hexdigest()[:16]
        own = [each for each in found.inspections if each.area and each.area.gss_code == self.area]
        said = aside(text, context, found.classification, self.register)
        beside = said if said and said.area and said.area.gss_code == self.area else None
        if found.classification.label is Label.OTHER:
            own = []
        if not own and not beside:
            return
        self.rows[id] = publication_row(
            seq=len(self.rows),
            id=id,
            url=context.url or f"https://example.org/{id}",
            title=context.title or text.title or "",
            publisher=context.publisher,
            published_on=published,
            first_seen=f"{published}T09:00:00.000Z",
            label=found.classification.label,
            doc_type=found.classification.doc_type,
        )
        self.documents[id] = Document(self.rows[id], text, found.findings)
        account = Account(
            publication=id,
            url=self.rows[id].url,
            label=found.classification.label,
            doc_type=found.classification.doc_type,
            published=published,
            facts=InspectionFacts(area=None),
            links=tuple(link.url for link in text.links),
        )
        if own:
            self.accounts.append(replace(account, facts=own[0]))
        if beside:
            self.beside.append(replace(account, label=Label.OTHER, facts=beside))

    def linked(self) -> tuple[list[Inspection], list[Told]]:
        """The inspections so far, and the publications with the one that each belongs to.

        Those that could follow several are kept beside them, until a person says which.
        """
        clusters, _ = cluster(self.accounts)
        named, _ = identify(self.area, clusters)
        of = {each.publication: id for id, group in named for each in group.accounts}
        told = [
            Told(self.rows[each.publication], replace(each, inspection=of[each.publication]))
            for each in self.accounts
            if each.publication in of
        ]
        told += [
            Told(self.rows[each.publication], each)
            for each in self.beside
            if each.publication not in of
        ]
        return [merged(id, self.area, group) for id, group in named], told

    def cases(self, today: date) -> list[Case]:
        """The area's cases on a day."""
        inspections, told = self.linked()
        return cases_of(self.area, inspections, told, today, load_holidays())

    def actions(self, today: date) -> list[Followed]:
        """What all cases of the area ask for, and what became of it, by what is known on a day."""
        found = actions_of(self.cases(today), self.documents, self.register)
        return [each for case in found for each in case]


def keep(world: World, area: LocalArea, document: Mapping[str, Any], *, named: str) -> None:
    """Records a publication of a chain about the area `named`, as if it were about `area`."""

    def own(words: str) -> str:
        low = named.casefold().replace(" ", "")
        return words.replace(named, area.name).replace(low, area.name.casefold())

    kind = "text/html" if "html" in document else "text/plain"
    body = own(document.get("html") or document["text"]).strip()
    text = extract(body.encode(), kind, hashlib.sha256(body.encode()).hexdigest(), "")
    url, title = own(document["url"]), own(document["title"])
    context = PublicationContext(
        url=url,
        title=title,
        published=PartialDate(document["published"]),
        local_area=area.gss_code,
        doc_type=DocType(document["doc_type"]) if "doc_type" in document else None,
        media_type=kind,
    )
    found = understand(text, context, world.register)
    listing = Listing(url=url, title=title, source_ref=url)
    id = world.publish(
        listing,
        found.inspections[0],
        text,
        found.classification,
        (),
        published=document["published"],
    )
    stored = world.store.publication(id).text_id
    assert stored is not None
    with world.store.transaction():
        world.store.save_findings(id, stored, "test/1", found.findings)


def days(
    register: Register, area: str, documents: Sequence[Mapping[str, Any]], wanted: Iterable[date]
) -> dict[date, list[Case]]:
    """The cases on each wanted day, with what was published by then."""
    replay, waiting = Replay(register, area), sorted(documents, key=lambda one: one["published"])
    found = {}
    for day in sorted(wanted):
        while waiting and date.fromisoformat(waiting[0]["published"]) <= day:
            replay.publish(waiting.pop(0))
        found[day] = replay.cases(day)
    return found
