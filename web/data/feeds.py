"""Feeds for any filter: an entry a publication, with the findings that the filter chooses."""

from typing import Any
from urllib.parse import urlencode

from litestar import Request, Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from pipeline.bulletins.wording import capital, counted, date_words
from pipeline.explorer.filters import SINCE, UNTIL, written
from pipeline.explorer.quoting import shown_quote
from pipeline.explorer.said_by import kind_words, reported_words
from pipeline.model.documents import PartialDate, full_day
from pipeline.model.lookup_rows import Facet, FindingFilter, FindingRecord, Order
from pipeline.model.terms import Voice
from web.explored import CACHED_SECONDS, Explored, Given, asked_by
from web.wording import term

FINDINGS, ENTRIES = 300, 30
"""How many findings are looked at, and the most entries of a feed."""
TYPES = {"atom": "application/atom+xml; charset=utf-8", "json": "application/feed+json"}


@get("/feeds/{file:str}", include_in_schema=False)
async def feed(
    explored: Given, request: Request[Any, Any, Any], file: FromPath[str]
) -> Response[Any]:
    """`findings.atom` (RFC 4287) or `findings.json` (JSON Feed 1.1)."""
    name, _, ending = file.partition(".")
    if name != "findings" or ending not in TYPES:
        raise NotFoundException("There is no such feed: use findings.atom or findings.json.")
    record = explored.record
    asked = asked_by(explored, request)
    wanted = asked if Facet.VOICE in asked.chosen else asked.without(Facet.VOICE)  # news, no count
    found = record.finder.page(wanted, Order.NEWEST, FINDINGS).findings
    entries = _by_publication(found)[:ENTRIES]
    query = urlencode(written(asked))
    moments = {each[0].publication_id: _moment(explored, each[0]) for each in entries}
    values: dict[str, Any] = {
        "title": f"{explored.site.name}: what inspections of SEND services found"
        + _about(explored, asked),
        "home": explored.link(f"/findings?{query}" if query else "/findings"),
        "own": explored.link(f"/feeds/{file}?{query}" if query else f"/feeds/{file}"),
        "entries": entries,
        "moments": moments,
        "updated": max(moments.values(), default=f"{explored.today().isoformat()}T00:00:00Z"),
    }
    headers = {"Cache-Control": f"public, max-age={CACHED_SECONDS}"}
    if ending == "json":
        return Response(_json_feed(explored, values), media_type=TYPES["json"], headers=headers)
    page = explored.page("feed.atom", headers=headers, told=told, link=explored.link, **values)
    return Response(page.content, media_type=TYPES["atom"], headers=headers)


def _about(explored: Explored, asked: FindingFilter) -> str:
    """What the filter of a feed chooses, in words: areas by name; "" where it chooses nothing."""
    codes = asked.chosen.get(Facet.AREA, ())
    areas = [area.name for code in codes if (area := explored.record.register.by_code(code))]
    others = [
        term(value, facet)
        for facet, values in asked.chosen.items()
        if facet is not Facet.AREA
        for value in values
    ]
    words = [f"“{asked.words}”"] if asked.words else []
    days = [
        f"{name} {date_words(PartialDate(day))}"
        for name, day in written(asked)
        if name in (SINCE, UNTIL)
    ]
    about = ", ".join([*areas, *others, *words, *days])
    return f" – {about}" if about else ""


def _by_publication(found: Any) -> list[list[FindingRecord]]:
    groups: dict[str, list[FindingRecord]] = {}
    for each in found:
        groups.setdefault(each.publication_id, []).append(each)
    return list(groups.values())


def _moment(explored: Explored, finding: FindingRecord) -> str:
    """The day of publication as a moment; where it is not known, the day on which it was found."""
    if _dated(finding):
        return f"{finding.published_on}T00:00:00Z"
    found = explored.record.store.publication(finding.publication_id)
    return f"{found.first_seen[:10]}T00:00:00Z"


def told(entry: list[FindingRecord]) -> list[str]:
    """The findings of an entry in words; those that may not be shown are only counted."""
    shown = [(each, quote) for each in entry if (quote := shown_quote(each)) is not None]
    said = [
        f"{capital(kind_words(each.kind, each.stated_by))}{_as_told(each)}: “{quote}”"
        for each, quote in shown
    ]
    hidden = len(entry) - len(shown)
    note = f"{counted(hidden, 'passage')} may not be shown here: see the publication."
    return [*said, note] if hidden else said


def _as_told(each: FindingRecord) -> str:
    """That others report what inspectors found, where they do."""
    return f", as {reported_words(each)}" if each.voice in (Voice.REPORTED, Voice.RETOLD) else ""


def _json_feed(explored: Explored, values: dict[str, Any]) -> dict[str, Any]:
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": values["title"],
        "home_page_url": values["home"],
        "feed_url": values["own"],
        "language": "en-GB",
        "items": [
            {
                "id": f"urn:sendwatch:publication:{entry[0].publication_id}",
                "url": explored.link(f"/publications/{entry[0].publication_id}"),
                "external_url": entry[0].url,
                "title": entry[0].title,
                "authors": [{"name": entry[0].publisher or "not known"}],
                "content_text": "\n\n".join(told(entry)),
                _day_named(entry[0]): values["moments"][entry[0].publication_id],
            }
            for entry in values["entries"]
        ],
    }


def _dated(finding: FindingRecord) -> bool:
    """Whether the whole day of publication is known."""
    return full_day(finding.published_on) is not None


def _day_named(finding: FindingRecord) -> str:
    """What the day of an entry is called in a JSON Feed: a day of publication only where known."""
    return "date_published" if _dated(finding) else "date_modified"
