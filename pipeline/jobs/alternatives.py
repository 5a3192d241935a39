"""The alternatives to a decision about a publication: other areas, other inspections, filters."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pipeline.analysis.linking.clusters import cluster
from pipeline.analysis.linking.fitting import (
    agrees,
    follows,
    news_distance,
    same_visit,
    visited,
)
from pipeline.analysis.places.register import Register
from pipeline.bulletins.wording import range_words
from pipeline.ingestion.conclusions import answer_for
from pipeline.model.documents import Classification, Text
from pipeline.model.inspections import Account, InspectionFacts
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import Label, Origin, Reuse
from pipeline.ports.facts.reviews import Reviews
from pipeline.ports.records import Records

CAME_IN = {
    Origin.BACKFILL: (
        "it came in with what a source had published before (in its first round, or by a backfill)"
    ),
    Origin.REANALYSIS: "it was found when what is stored was looked at again",
}
"""How a publication came in of which nobody is told by itself."""


def other_labels(found: Classification) -> list[dict[str, Any]]:
    """The labels not chosen, and the probability that they share."""
    rest = [label for label in Label if label is not found.label]
    return [{"labels": rest, "probability": round(1 - found.score, 3)}]


def other_areas(
    text: Text, facts: tuple[InspectionFacts, ...], register: Register
) -> list[dict[str, Any]]:
    """Areas that the text names but was not taken to be about, most often named first."""
    own = {each.area.gss_code for each in facts if each.area}
    counts = Counter(
        mention.area.name
        for mention in register.mentions(text.body)
        if mention.area.gss_code not in own
    )
    return [{"area": name, "times": times} for name, times in counts.most_common()]


def other_inspections(store: Records, publication: str) -> list[dict[str, Any]]:
    """The other inspections of its areas, each with the reason why the publication is not part of
    it.
    """
    found = []
    for id in store.inspections_about(publication):
        own_inspection = store.inspection(id)
        accounts = store.accounts(own_inspection.area) if own_inspection else []
        own = next((each for each in accounts if each.publication == publication), None)
        for each in store.inspections_of(own_inspection.area) if own_inspection and own else ():
            assert own is not None
            if each.id != id:
                members = [account for account in accounts if account.inspection == each.id]
                dates = range_words(each.dates) or "dates not stated"
                found.append(
                    {"inspection": each.id, "dates": dates, "why_not": why_not(own, members)}
                )
    return found


def why_not(own: Account, members: list[Account]) -> str:
    """Why an account does not belong with these, by the rules of linking."""
    if own.joined:
        return "a person said that it belongs to another"
    dated = [each for each in members if visited(each.facts.dates)]
    if visited(own.facts.dates) and dated and not any(same_visit(own, each) for each in dated):
        return "it states other dates, or another kind of visit"
    for group in cluster(members)[0]:
        if not agrees(own, group):
            return "outcome, visit or framework contradict"
        if news_distance(own, group) is None and not follows(own, group):
            return "it was published too long before or after"
    return "another one fits better"


def filters(store: Reviews, row: PublicationRow, text: Text | None) -> Iterator[str]:
    """What else was decided about a publication: who is told, who answered, what may be quoted."""
    if row.origin != Origin.LIVE:
        yield f"{CAME_IN[row.origin]}: it is no reason for a message, but one can quote it"
    answer = answer_for(store, row.id, text) if text else None
    if answer is not None:
        about = answer.inspection or answer.area
        yield f"a person answered: {answer.label}" + (f", about {about}" if about else "")
    elif row.state == "review":
        yield (
            "it waits for a person: `sendwatch review` takes the answer, nobody is told until then"
        )
    if row.reuse == Reuse.QUOTE:
        yield (
            "its publisher's words may be quoted briefly only: messages show few and short passages"
        )
    else:
        yield "its words may be used under the Open Government Licence"
