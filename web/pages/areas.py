"""A local area: where it stands, its inspections since 2016, and everything published."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from pipeline.analysis.places.register import Register
from pipeline.bulletins.case_words import MAY_BE_DONE, NOT_KNOWN, former_words
from pipeline.bulletins.quotations import HEADINGS
from pipeline.bulletins.wording import GLOSSARY
from pipeline.cases.case import with_promises_before
from pipeline.explorer.areas import awaited_words, being_checked, day_of, overviews
from pipeline.explorer.cases.action_view import ActionView, LaterView
from pipeline.explorer.cases.actions import documents_in, latest_actions, read_in
from pipeline.explorer.cases.awaited import awaited
from pipeline.explorer.cases.gaps import mentioned
from pipeline.explorer.cases.source_view import Quotes
from pipeline.explorer.cases.stored import told_about
from pipeline.explorer.cases.view import view_of
from pipeline.explorer.expected import expectations
from pipeline.explorer.filters import close_areas
from pipeline.explorer.find import NotIndexed
from pipeline.explorer.said_by import reported_words
from pipeline.explorer.similar import (
    FEW,
    TO_IMPROVE,
    WORKS_WELL,
    Kinds,
    ThemeBeside,
    latest_full,
    neighbours,
    region,
    themes_beside,
)
from pipeline.model.documents import LocalArea
from pipeline.model.inspections import Inspection
from pipeline.model.lookup_rows import Facet, FindingFilter, FindingRecord
from pipeline.model.publication_rows import Member, PublicationRow
from pipeline.model.terms import (
    COUNTED,
    FOLLOW_UPS,
    DocType,
    FindingKind,
    Framework,
    Outcome,
    Visit,
    Voice,
)
from pipeline.model.terms import OUTCOMES as POSSIBLE
from pipeline.register.former_areas import former_named, predecessors
from web.explored import Explored, Given
from web.pages.home import by_region

SHOWN = 25
"""How many findings of a kind a page shows; it links to the list of all."""


@dataclass(frozen=True, slots=True)
class Group:
    """The first findings of a kind, and how many there are."""

    findings: list[FindingRecord]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An inspection with its publications, and what inspectors (by kind) and others say of it.

    What others tell again of what inspectors found stands apart, as `retold`. `as_reported` follows
    a heading where no report is held: ", as reported by …". `outcome_told` says who states the
    outcome.
    """

    inspection: Inspection
    members: tuple[Member, ...]
    inspectors: dict[FindingKind, Group]
    retold: Group
    others: Group
    as_reported: str
    outcome_told: str


@get("/areas", include_in_schema=False)
async def areas(explored: Given) -> Response[str]:
    """Every area by region."""
    rows = overviews(explored.record.register, explored.record.store.inspection_records())
    today = explored.today()
    return explored.record_page(
        "areas", regions=by_region(rows), awaited_words=partial(awaited_words, today=today)
    )


@get("/areas/{name:str}", include_in_schema=False)
async def area(explored: Given, name: FromPath[str]) -> Response[str] | Redirect:
    """One area; a GSS code or another of its names leads to its page."""
    register = explored.record.register
    code = explored.slugs.get(name)
    former = register.by_code(name.upper())
    if code is None and former is not None and former.valid_to:
        code = former.gss_code
    if code is None:
        known = register.by_code(name.upper()) or named(register, name.replace("-", " "))
        if known is None:
            return no_such_area(explored, name)
        return Redirect(f"/areas/{explored.slug(known.gss_code)}")
    found = register.by_code(code)
    assert found is not None
    return explored.record_page("area", explains=GLOSSARY, **area_values(explored, found))


def no_such_area(explored: Explored, name: str) -> Response[str]:
    """That no area has a name, and the one that is spelt like it.

    Raises NotFoundException where there is none.
    """
    register, words = explored.record.register, f"There is no local area called “{name}”."
    near = (register.named(each) for each in close_areas(name.replace("-", " "), register))
    likely = next((each for each in near if each), None)
    if likely is None:
        raise NotFoundException(words)
    follow = f"/areas/{explored.slug(likely.gss_code)}", f"Did you mean {likely.name}?"
    return explored.said("There is nothing here", words, 404, follow)


def named(register: Register, name: str) -> LocalArea | None:
    """The area of that name, also of an abolished council's."""
    return register.named(name) or former_named(register, name)


def area_values(explored: Explored, area: LocalArea) -> dict[str, Any]:
    """What the page of an area shows."""
    record = explored.record
    own = record.store.inspections_of(area.gss_code)
    earlier = predecessors(record.register, area)
    former = [one for each in earlier for one in record.store.inspections_of(each.gss_code)]
    inspections = sorted((*own, *former), key=day_of, reverse=True)
    latest = next(
        (each for each in inspections if each.outcome and each.area == area.gss_code), None
    )
    cases = explored.cases(area)
    documents = documents_in(record, cases)
    cases, followed = read_in(record, cases, explored.today(), documents)
    quotes = Quotes(record.store.few_in)
    expected = awaited(cases[-1], documents, record.register, quotes)
    everything = [*itertools.chain.from_iterable(followed)]
    case = view_of(with_promises_before(cases), everything, quotes)
    actions = latest_actions(cases, followed, quotes)
    about_latest = told(explored, latest) if latest else None
    repeated = said_above(about_latest, actions)
    asked = FindingFilter(chosen={Facet.AREA: (area.gss_code,)})
    undated = [seq for seq, _, _ in record.store.findings_about(None, area.gss_code)]
    return {
        "area": area,
        "former": tuple(former_words(record.register, area)),
        "case": case,
        "checked": being_checked(record.store.to_review(), area, record.register),
        "awaited": expected,
        "read": sum(len(each.publications) for each in cases),
        "actions": actions,
        "verdicts": verdicts(actions, latest.published_on) if latest else [],
        "mentioned": list(
            mentioned(area, inspections, told_about(record.store, area.gss_code, own))
        ),
        **timeline_values(explored, inspections, actions),
        "latest": without(about_latest, repeated),
        "asked_for": [HEADINGS[kind] for kind in repeated],
        "undated": group(explored, undated),
        "expected": expectations(record.store, area.gss_code, own, explored.today()),
        "may_be_done": MAY_BE_DONE,
        "not_known": NOT_KNOWN,
        "total": record.finder.total(asked),
        "similar": similar_values(explored, area, latest.framework if latest else None),
    }


def verdicts(
    actions: Sequence[ActionView], published_on: str | None
) -> list[tuple[ActionView, LaterView]]:
    """What inspectors judged of each action in the report of a day, where they judged so."""
    own = (
        (action, later)
        for action in actions
        for later in action.later
        if later.judgement
        and later.speaker == "inspectors"
        and later.source
        and later.source.published_on == published_on
    )
    return list({action.words: (action, later) for action, later in own}.values())


def judged(actions: Sequence[ActionView], found: Inspection) -> list[LaterView]:
    """What inspectors judged in the report of a visit that gives no verdict on the whole, each
    judgement once: of which action it is said may be unsure.
    """
    said = (
        later
        for action in actions
        for later in (*action.later, *action.unsure)
        if later.judgement
        and later.speaker == "inspectors"
        and found.visit in FOLLOW_UPS
        and later.source
        and later.source.published_on == found.published_on
    )
    return list(
        {(each.judgement, each.source and each.source.quote): each for each in said}.values()
    )


def is_known(found: Inspection, about: Sequence[Member]) -> bool:
    """Whether a day, the outcome or the report of an inspection is known.

    Else it may be still to come, or another area's that a paper mentions.
    """
    if found.dates.started or found.outcome:
        return True
    return any(each.publication.doc_type is DocType.OFFICIAL_REPORT for each in about)


def timeline_values(
    explored: Explored, inspections: Sequence[Inspection], actions: Sequence[ActionView]
) -> dict[str, Any]:
    """The inspections with the publications about them, and what those without an outcome judged;
    apart, what speaks of an inspection of which no more is known.
    """
    every = [(found, members(explored, found)) for found in inspections]
    known = [one for one in every if is_known(*one)]
    unknown = [about for found, about in every if not is_known(found, about)]
    return {
        "timeline": known,
        "judged": {found.id: judged(actions, found) for found, _ in known if not found.outcome},
        "spoken_of": [each.publication for about in unknown for each in about],
    }


def said_above(about: Told | None, actions: Sequence[ActionView]) -> list[FindingKind]:
    """The kinds of inspectors' findings whose every finding is among the actions asked for."""
    told_of = {
        (each.source.publication, " ".join((each.source.quote or "").split()))
        for each in actions
        if each.source
    }
    return [
        kind
        for kind, found in (about.inspectors.items() if about else ())
        if found.total == len(found.findings)
        and all(
            (each.publication_id, " ".join(each.quote.split())) in told_of
            for each in found.findings
        )
    ]


def without(about: Told | None, kinds: Sequence[FindingKind]) -> Told | None:
    """What is said of an inspection, if any, but for some kinds of findings."""
    if about is None:
        return None
    left = {kind: found for kind, found in about.inspectors.items() if kind not in kinds}
    return replace(about, inspectors=left)


def similar_values(
    explored: Explored, area: LocalArea, framework: Framework | None
) -> dict[str, Any]:
    """The area beside similar ones, under the framework of its latest outcome, else the present."""
    record, framework = explored.record, framework or Framework.AREA_SEND_2023
    latest = latest_full(record.store.inspection_records(), framework)
    groups = (neighbours(area, record.register, latest), region(area, record.register, latest))
    own = latest.get(area.gss_code)
    possible = POSSIBLE[framework, Visit.FULL]
    outcomes = [
        (each, [group.with_outcome(each) for group in groups])
        for each in Outcome
        if each in possible
    ]

    def themes(kinds: Kinds) -> list[ThemeBeside] | None:
        try:
            return themes_beside(record.finder, framework, kinds, area.gss_code, groups)
        except NotIndexed:
            return None

    return {
        "framework": framework,
        "neighbours": groups[0],
        "inspected": any(group.inspected for group in groups),
        "own": own.outcome if own else None,
        "outcomes": outcomes,
        "few": any(0 < len(group.inspected) < FEW for group in groups),
        "few_than": FEW,
        "kinds": {"to_improve": TO_IMPROVE, "works_well": WORKS_WELL},
        "to_improve": themes(TO_IMPROVE),
        "works_well": themes(WORKS_WELL),
    }


def told(explored: Explored, inspection: Inspection) -> Told:
    """An inspection with what is said of it."""
    store, about_it = explored.record.store, members(explored, inspection)
    about = store.findings_about(inspection.id, inspection.area)
    kinds = {
        kind: [seq for seq, one, voice in about if one is kind and voice in COUNTED]
        for kind in HEADINGS
    }
    retold, others = (
        group(explored, [seq for seq, _, one in about if one is voice])
        for voice in (Voice.RETOLD, Voice.OTHERS)
    )
    shown = {kind: group(explored, seqs) for kind, seqs in kinds.items() if seqs}
    reported = [seq for seq, _, voice in about if voice is Voice.REPORTED][:1]
    teller = next(iter(store.findings_numbered(reported)), None)
    return Told(
        inspection=inspection,
        members=about_it,
        inspectors=shown,
        retold=retold,
        others=others,
        as_reported=f", as {reported_words(teller)}" if teller else "",
        outcome_told=outcome_told([each.publication for each in about_it]),
    )


def outcome_told(about: Sequence[PublicationRow]) -> str:
    """Who states the outcome of an inspection, of the publications about it."""
    if any(row.doc_type is DocType.OFFICIAL_REPORT for row in about):
        return "in the inspectors’ report"
    named = about[0].publisher if len(about) == 1 else ""
    return f"as reported by {named or 'the publications named below'}"


def group(explored: Explored, seqs: Sequence[int]) -> Group:
    """The first of these findings, and their number."""
    return Group(explored.record.store.findings_numbered(seqs[:SHOWN]), len(seqs))


def members(explored: Explored, inspection: Inspection) -> tuple[Member, ...]:
    """The publications about an inspection."""
    return tuple(explored.record.store.publications_about(inspection.id))
