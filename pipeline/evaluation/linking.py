"""How well accounts of one inspection are brought together, by B-cubed precision, recall and F1.

Which inspection a document is about is taken from labels: local area, and month in which the visit
began; a month without a year is the last one before the publication, and of two months that follow
each other the first counts, as an inspection takes up to three weeks. A label without a month has
its inspection where exactly one of those that other labels know is of its area and kind. The kind
follows from the outcome: a full inspection since 2023, a monitoring inspection, a full inspection
under the framework of 2016, or a revisit. Documents whose inspection is not settled so are left
out. Each of the others is linked by what is read of it, whether or not a person would be asked
first; one that is taken for something else, has no area or fits several inspections stands alone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pipeline.analysis.linking.clusters import cluster
from pipeline.evaluation.labelled import Labelled, Row
from pipeline.evaluation.measures import Measure, Section
from pipeline.model.dates import months_from
from pipeline.model.documents import LocalArea, PartialDate
from pipeline.model.inspections import Account, DateRange, InspectionFacts
from pipeline.model.terms import DocType, Framework, Label, Outcome, Visit

_KINDS: Mapping[str, str] = {
    **dict.fromkeys(("positive", "inconsistent", "systemic_failings"), "full since 2023"),
    **dict.fromkeys(("effective_action", "not_effective_action"), "monitoring"),
    **dict.fromkeys(
        ("wsoa", "no_wsoa", "written_statement_of_action", "no_written_statement"), "full of 2016"
    ),
    **dict.fromkeys(
        ("sufficient_progress", "partly_sufficient_progress", "not_sufficient_progress"), "revisit"
    ),
}
"""The kinds of inspections that have each outcome, as the labels name it."""
_MONTH = len("2024-05")

Inspection = tuple[str, str]
"""A local area's name in one spelling, and the month of the visit."""


class _Told(NamedTuple):
    """What a label says of the inspection that a document is about, as far as it does."""

    id: str
    area: str
    month: str | None
    kind: str | None


def linking(labelled: Labelled, dated: Sequence[Row], undated: Sequence[Row]) -> Section:
    """B-cubed figures over all labelled documents, read with their publication dates and without.

    `dated` and `undated` are the results of `analyse` for the same documents.
    """
    wanted = _inspections(_told(labelled))
    measures = [
        Measure(f"{name}_{what}", value)
        for name, found in (("dated", dated), ("undated", undated))
        for what, value in b_cubed(wanted, _linked(found)).items()
    ]
    title = f"Linking ({len(wanted)} documents about {len(set(wanted.values()))} inspections)"
    return Section("linking", title, (*measures, _phantoms(wanted, _linked(dated))))


def b_cubed(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, float]:
    """B-cubed precision, recall and F1 of groups, to three digits.

    Each document's group is given by name; one that is not in `found` stands alone.
    """
    groups = {id: found.get(id, id) for id in wanted}
    in_both = Counter((wanted[id], groups[id]) for id in wanted)
    right, told = Counter(wanted.values()), Counter(groups.values())
    shared = [(in_both[wanted[id], groups[id]], id) for id in wanted]
    precision = sum(both / told[groups[id]] for both, id in shared) / max(len(shared), 1)
    recall = sum(both / right[wanted[id]] for both, id in shared) / max(len(shared), 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3)}


def _phantoms(wanted: Mapping[str, Inspection], found: Mapping[str, str]) -> Measure:
    """How many inspections no label knows: whose documents each have a home elsewhere."""
    largest: dict[Inspection, str] = {}
    sizes = Counter((wanted[id], group) for id, group in found.items() if id in wanted)
    for (inspection, group), _ in sizes.most_common():
        largest.setdefault(inspection, group)
    extra = {group for _, group in sizes} - set(largest.values())
    return Measure("wrong_inspections", len(extra), less=True)


def _told(labelled: Labelled) -> Iterator[_Told]:
    place = labelled.score.place
    for row in labelled.reports:
        month = row["inspection_start"][:_MONTH]
        yield _Told(row["file"], place(row["local_area"]), month, _KINDS[row["outcome"]])
    for row in (*labelled.pages, *labelled.rows("gold/web_more.jsonl"), *labelled.restated):
        if row["area"] and row["label"] not in ("negative", Label.OTHER):
            month = _month(row["inspection_month"], row.get("published"))
            kind = _KINDS.get(row["outcome_signal"] or "")
            yield _Told(row["id"], place(row["area"]), month, kind)


def _month(stated: str | None, published: str | None) -> str | None:
    """The stated month with a year: its own, or the last one up to the publication."""
    if stated is None or len(stated) == _MONTH:
        return stated
    if not stated.startswith("--") or published is None:
        return None
    before = [months_from(PartialDate(published), -ago) for ago in range(12)]
    return next((str(one) for one in before if one and one[5:7] == stated[2:4]), None)


def _inspections(told: Iterable[_Told]) -> dict[str, Inspection]:
    """The inspection of each document for which it is settled."""
    everything = list(_of_one_visit(list(told)))
    settled = {one.id: (one.area, one.month) for one in everything if one.month}
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in everything:
        if one.month and one.kind:
            known[one.area, one.kind].add(one.month)
    for one in everything:
        months = known.get((one.area, one.kind or ""), set())
        if one.month is None and len(months) == 1:
            settled[one.id] = (one.area, next(iter(months)))
    return settled


def _of_one_visit(told: Sequence[_Told]) -> Iterator[_Told]:
    """What the labels tell, with one month for each inspection: the first of two that follow."""
    months = {(one.area, one.month) for one in told if one.month}
    for one in told:
        before = months_from(PartialDate(one.month), -1) if one.month else None
        yield one._replace(month=str(before)) if (one.area, before) in months else one


def _linked(found: Sequence[Row]) -> dict[str, str]:
    """The group of each document that is linked, named by its first member."""
    by_area: dict[str, list[Account]] = defaultdict(list)
    for row in found:
        account = _account(row)
        if account is not None and account.facts.area is not None:
            by_area[account.facts.area.gss_code].append(account)
    return {
        account.publication: members.accounts[0].publication
        for accounts in by_area.values()
        for members in cluster(accounts)[0]
        for account in members.accounts
    }


def _account(row: Row) -> Account | None:
    """The account of the first inspection that a result of `analyse` tells of."""
    told = next(iter(row.get("inspections") or ()), None)
    if told is None or told["area"] is None or row["label"] == Label.OTHER:
        return None
    return Account(
        publication=str(row["id"]),
        url=row.get("url") or "",
        label=Label(row["label"]),
        doc_type=DocType(row["doc_type"]),
        published=row["published"],
        facts=InspectionFacts(
            area=LocalArea(
                gss_code=told["area"]["gss_code"],
                name=told["area"]["name"],
                official_name=told["area"]["name"],
                region="",
                ofsted_urn="",
            ),
            framework=Framework(told["framework"]) if told["framework"] else None,
            visit=Visit(told["visit"]) if told["visit"] else None,
            dates=DateRange(told["started"], told["ended"]),
            outcome=Outcome(told["outcome"]) if told["outcome"] else None,
        ),
    )
