"""Findings: the list with its filters, and one finding in its context."""

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from litestar import Request, Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from pipeline.explorer.filters import FilterError, written
from pipeline.explorer.quoting import openly_licensed
from pipeline.model.documents import Text
from pipeline.model.lookup_rows import Facet, FacetCounts, FindingFilter, FindingRecord, Order
from pipeline.model.terms import Voice
from web.explored import Explored, Given, in_address
from web.forms import again
from web.wording import FACETS, term

SHOWN = 25
"""How many findings a page of the list shows."""
CONTEXT = 400
"""How many characters before and after a finding's words are shown."""
_LINES = re.compile(r"\n\s*\n")
"""Empty lines, which the text of a PDF has where it has only a gap."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet: how many findings have it, and the address that adds or removes it."""

    value: str
    words: str
    count: int
    chosen: bool
    address: str


@get("/findings", include_in_schema=False)
async def findings(explored: Given, request: Request[Any, Any, Any]) -> Response[str]:
    """The findings that the address asks for. Raises FilterError."""
    given = in_address(request)
    try:
        asked = explored.record.asked(given)
    except FilterError as fault:
        return again(explored, "Findings", "/findings", given, fault)
    finder = explored.record.finder
    order = order_of(given, asked)
    cursor = given.get("after", [None])[0]
    found, counts = finder.page(asked, order, SHOWN, cursor), finder.counts(asked)
    by_itself = Facet.VOICE not in asked.chosen
    return explored.record_page(
        "findings",
        asked=asked,
        order=order,
        found=found,
        facets=choices(explored, asked, counts),
        retold=counts[Facet.VOICE].get(Voice.RETOLD, 0) if by_itself else 0,
        with_retold=address(asked.without(Facet.VOICE), order),
        query=urlencode(written(asked)),
        more=address(asked, order, found.next) if found.next else None,
    )


def order_of(given: dict[str, list[str]], asked: FindingFilter) -> Order:
    """The order that an address asks for; by itself, the best match first where words are given.

    Raises FilterError for an order that there is not.
    """
    wanted = given.get("order", [""])[0]
    if wanted and wanted not in list(Order):
        raise FilterError(f"order {wanted!r} is not known: use one of {', '.join(Order)}")
    return Order(wanted) if wanted else asked.usual_order


def address(asked: FindingFilter, order: Order | None = None, after: str | None = None) -> str:
    """The address of a list of findings."""
    pairs = written(asked)
    pairs += [("order", order.value)] if order and asked.words else []
    pairs += [("after", after)] if after else []
    return f"/findings?{urlencode(pairs)}" if pairs else "/findings"


def choices(
    explored: Explored, asked: FindingFilter, counts: FacetCounts
) -> dict[str, list[Choice]]:
    """The values of each facet that may be chosen, the most frequent first."""
    found: dict[str, list[Choice]] = {}
    for facet, heading in FACETS.items():
        chosen = asked.chosen.get(facet, ())
        numbers = {**dict.fromkeys(chosen, 0), **counts[facet]}
        shown = [
            Choice(
                value,
                _words(explored, facet, value),
                number,
                value in chosen,
                address(_toggled(asked, facet, value)),
            )
            for value, number in numbers.items()
        ]
        shown.sort(key=lambda each: (not each.chosen, -each.count, each.words))
        if facet is Facet.YEAR:
            shown.sort(key=lambda each: each.value, reverse=True)
        if shown:
            found[heading] = shown
    return found


def _words(explored: Explored, facet: Facet, value: str) -> str:
    if facet is Facet.AREA:
        area = explored.record.register.by_code(value)
        return area.name if area else value
    return term(value, facet)


def _toggled(asked: FindingFilter, facet: Facet, value: str) -> FindingFilter:
    chosen = asked.chosen.get(facet, ())
    left = tuple(each for each in chosen if each != value)
    values = left if value in chosen else (*chosen, value)
    others = {name: own for name, own in asked.chosen.items() if name is not facet}
    return FindingFilter(
        asked.words, {**others, **({facet: values} if values else {})}, asked.since, asked.until
    )


@get("/findings/{id:str}", include_in_schema=False)
async def finding(explored: Given, id: FromPath[str]) -> Response[str] | Redirect:
    """One finding, its words marked in their context; a former one leads to what it has become."""
    found = explored.record.store.finding_record(id)
    if found is None:
        return _former(explored, id)
    text = explored.record.store.text(found.text_id)
    before, after = context(found, text)
    row = explored.record.store.publication(found.publication_id)
    document = explored.record.store.document(row.document_id) if row.document_id else None
    return explored.record_page(
        "finding",
        finding=found,
        before=before,
        after=after,
        document=document,
        pictured=document is not None
        and document.media_type == "application/pdf"
        and document.bytes_gone_at is None
        and openly_licensed(found.reuse),
    )


def _former(explored: Explored, id: str) -> Response[str] | Redirect:
    former = explored.record.store.former_finding(id)
    if former is None:
        raise NotFoundException("There is no finding at this address.")
    if former.now is not None:
        return Redirect(f"/findings/{former.now}")
    return explored.page("former", status=410, publication=former.publication_id)


def context(found: FindingRecord, text: Text) -> tuple[str, str]:
    """The words before and after a finding, in whole words; none where only quoting is free."""
    if not openly_licensed(found.reuse):
        return "", ""
    before = text.body[max(0, found.start - CONTEXT) : found.start]
    after = text.body[found.end : found.end + CONTEXT]
    if found.start > CONTEXT:
        before = "… " + before.partition(" ")[2]
    if found.end + CONTEXT < len(text.body):
        after = after.rpartition(" ")[0] + " …"
    return _LINES.sub("\n", before), _LINES.sub("\n", after)
