"""Fetches the document of a publication, and refuses to take anything else for it.

A page that only leads on is followed once. What is a wall, or has nothing of what its headline
promises, is not the document: it is asked for again before anything is concluded.
"""

import hashlib
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pipeline.analysis.recognition import prefilter
from pipeline.errors import NotTheDocument, UnexpectedShape
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.sources import Response
from pipeline.ports.services import Fetcher
from pipeline.sources._block_pages import not_a_page, said_on
from pipeline.sources._moved_pages import leads_to

_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_VALIDATORS = ("etag", "last-modified")
_WEEK, _MONDAY = timedelta(weeks=1), datetime(2024, 1, 1, tzinfo=UTC)
_LARGEST_WALL = 1_000_000
"""The most bytes of a page that is looked at for being a wall."""
_ENDINGS = re.compile(r"(?:ions?|ing|ed|ors?|s)$")
_PLAIN = re.compile(
    r"about|after|also|areas?|been|before|council|from|have|into|more|news|pages?|publish\w*"
    r"|reports?|responses?|services?|statements?|that|their|there|they|this|updates?|will|with|your",
    re.IGNORECASE,
)
"""Words of headlines that any page may contain."""


async def fetch(fetcher: Fetcher, row: PublicationRow) -> Response:
    """The document of a publication.

    Raises SourceError, and NotTheDocument for a page that is something else.
    """
    response = await read(fetcher, row.url, source=row.source_id, document=True)
    if why := unlike(row.title, response):
        raise NotTheDocument(
            f"{response.url} is {why}; it is asked for again", source=row.source_id, url=row.url
        )
    return response


async def read(
    fetcher: Fetcher,
    url: str,
    *,
    source: str,
    document: bool = False,
    etag: str | None = None,
    last_modified: str | None = None,
) -> Response:
    """The page at an address, or the one that it only leads to, which is followed once.

    That one has no validators, which the page at the address could not be asked with. Raises
    SourceError; UnexpectedShape if the other page leads on again.
    """
    response = await fetcher.get(url, source=source, etag=etag, last_modified=last_modified)
    target = "" if response.status == 304 else leads_to(response, document=document)
    if not target:
        return response
    reached = await fetcher.get(target, source=source)
    if leads_to(reached, document=False):
        raise UnexpectedShape(
            f"{url} leads to {target}, which leads on; open it in a browser and correct the"
            " address",
            source=source,
            url=url,
        )
    kept = {name: value for name, value in reached.headers.items() if name not in _VALIDATORS}
    return replace(reached, headers=kept)


def in_full(url: str, checked_at: str, now: str) -> bool:
    """Whether a page is to be read whatever its validators say: once a week, each at its own time.

    Some sites never change their ETag, or answer “not modified” to everything.
    """
    own = timedelta(
        seconds=int(hashlib.sha256(url.encode()).hexdigest(), 16) % _WEEK.total_seconds()
    )
    weeks = [(datetime.fromisoformat(at) - _MONDAY - own) // _WEEK for at in (checked_at, now)]
    return weeks[0] != weeks[1]


def unlike(title: str, response: Response) -> str:
    """What a response is, if it is not the document with this title; "" if it may be."""
    pdf = "pdf" in response.media_type or response.body[:5] == b"%PDF-"
    if pdf or len(response.body) > _LARGEST_WALL:
        return ""
    if wall := not_a_page(response):
        return wall
    said = said_on(response)
    if not title or said is None or prefilter.mentions_field(said) or fits(title, said):
        return ""
    return "a page with nothing of what its headline promises"


def fits(title: str, said: str) -> bool:
    """Whether a page says anything of what is particular in its title.

    Words of the field count alone, if the title has any: a wall may well name the site.
    """
    wanted = prefilter.field_words(title) or [
        word for word in _LONG_WORD.findall(title) if not _PLAIN.fullmatch(word)
    ]
    found = {_stem(word) for word in _LONG_WORD.findall(said)}
    return not wanted or any(_stem(word) in found for word in wanted) or title in said


def _stem(word: str) -> str:
    return _ENDINGS.sub("", word.casefold())
