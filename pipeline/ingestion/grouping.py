"""Links a publication to its inspections, and unlinks it; in the open transaction of a step."""

from collections.abc import Sequence

from pipeline.analysis.linking import clusters as linking
from pipeline.analysis.linking.fitting import Doubt
from pipeline.context import Context
from pipeline.ingestion.conclusions import Subject, accounts_with, has_place
from pipeline.model.documents import PublicationContext
from pipeline.model.events import Event
from pipeline.model.inspections import Account, InspectionFacts


def leave(context: Context, event: Event, question: str | None) -> None:
    """Ends a publication's steps, with a question or without, and withdraws its findings."""
    for area in context.store.withdraw(event.subject):
        group(context, area, context.store.accounts(area))
    context.store.save_inspection_facts(event.subject, ())
    if question is not None:
        return context.store.raise_issue("review", event.subject, question, context.now())
    for kind in ("review", "publication"):
        context.store.close_issue(kind, event.subject, context.now())
    return None


def review(
    context: Context,
    event: Event,
    known: PublicationContext,
    why: str,
    facts: Sequence[InspectionFacts],
) -> None:
    """Sets a publication aside for a person, with the reason and what it states nonetheless."""
    words = f"{known.title or known.url}: {why}"
    leave(context, event, words)
    context.store.save_inspection_facts(event.subject, facts)
    context.store.update_publication(event.subject, state="review", reason=words)


def join(context: Context, own: Subject, facts: InspectionFacts) -> bool:
    """Groups all accounts of the area with this one, in the open transaction; whether it was
    settled.
    """
    assert facts.area is not None
    accounts = accounts_with(context.store, own, facts)
    return has_place(accounts, group(context, facts.area.gss_code, accounts))


def group(context: Context, area: str, accounts: Sequence[Account]) -> Sequence[Doubt]:
    """Groups the accounts of an area into inspections and stores them, in the open transaction.

    Returns the publications that fit several inspections.
    """
    clusters, doubts = linking.cluster(accounts)
    named, aliases = linking.identify(area, clusters)
    for id, members in named:
        context.store.save_inspection(
            linking.merged(id, area, members),
            [(account.publication, why) for account, why in members.members],
            context.now(),
        )
    for old, into in aliases:
        context.store.merge_inspection(old, into)
    context.store.prune_inspections(area)
    return doubts
