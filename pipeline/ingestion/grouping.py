"""Putting a publication with the inspections that it is about, and taking it off again; in the open transaction of a step."""

from collections.abc import Sequence

from pipeline.analysis.linking import clusters as linking
from pipeline.context import Tools
from pipeline.ingestion.conclusions import Subject, accounts_with, placed
from pipeline.model.documents import Context
from pipeline.model.events import Event
from pipeline.model.inspections import Account, InspectionFacts


def leave(tools: Tools, event: Event, question: str | None) -> None:
    """Ends a publication's way here, with a question for a person or without; takes back what it was found to say before."""
    for area in tools.store.withdraw(event.subject):
        group(tools, area, tools.store.accounts(area))
    tools.store.save_inspection_facts(event.subject, ())
    if question is not None:
        return tools.store.raise_issue("review", event.subject, question, tools.now())
    for kind in ("review", "publication"):
        tools.store.close_issue(kind, event.subject, tools.now())
    return None


def review(tools: Tools, event: Event, known: Context, why: str, facts: Sequence[InspectionFacts]) -> None:
    """Sets a publication aside for a person, with the reason and with what it states all the same."""
    words = f"{known.title or known.url}: {why}"
    leave(tools, event, words)
    tools.store.save_inspection_facts(event.subject, facts)
    tools.store.update_publication(event.subject, state="review", reason=words)


def join(tools: Tools, own: Subject, facts: InspectionFacts) -> bool:
    """Groups all accounts of the area with this one, in the open transaction; whether it found its place."""
    assert facts.area is not None
    accounts = accounts_with(tools.store, own, facts)
    return placed(accounts, group(tools, facts.area.gss_code, accounts))


def group(tools: Tools, area: str, accounts: Sequence[Account]) -> Sequence[linking.Doubt]:
    """Stores the inspections that these accounts of an area are about, in the open transaction; who fits several."""
    clusters, doubts = linking.cluster(accounts)
    named, aliases = linking.identify(area, clusters)
    for id, members in named:
        tools.store.save_inspection(
            linking.merged(id, area, members), [(account.publication, why) for account, why in members.members], tools.now()
        )  # fmt: skip
    for old, into in aliases:
        tools.store.merge_inspection(old, into)
    tools.store.prune_inspections(area)
    return doubts
