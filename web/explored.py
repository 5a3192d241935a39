"""What every page and answer is made from, and how a page is written."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from litestar import MediaType, Request, Response
from litestar.di import NamedDependency
from litestar.params import SkipValidation

from pipeline.cases.values import Case
from pipeline.explorer.cases.stored import cases_in
from pipeline.explorer.filters import FilterError
from pipeline.explorer.record import Record
from pipeline.extraction.workers import Extractor
from pipeline.model.documents import LocalArea
from pipeline.model.health import Health
from pipeline.model.lookup_rows import FindingFilter
from pipeline.model.news import Site
from pipeline.ports.services import Blobs
from pipeline.subscriptions.schedule import Almanac
from pipeline.subscriptions.tokens import Key
from web.explore import Explore
from web.reviewing import Reviewing
from web.subscriptions import SubscriptionActions
from web.wording import FILTERS

CACHED_SECONDS = 60
"""How long a browser may keep a page of the record before it asks again."""


@dataclass(frozen=True, kw_only=True)
class Explored:
    """The record, who publishes it, and the only writers: for subscriptions and for review.

    `districts` has the GSS codes of each postcode district's areas, the likeliest first.
    `today`, `keys` and `health` are called at each request. `archive` holds the bytes of documents,
    which only the processes of `extractor` open; `pictures` are those drawn last. `almanac` says
    when digests are made, and `channel` how those who sign up on a page are told. `subscriptions`
    is None where the installation has no address to send links to, `explore` where Datasette is not
    installed.
    """

    record: Record
    site: Site
    today: Callable[[], date]
    keys: Callable[[], tuple[Key, ...]]
    archive: Blobs
    extractor: Extractor
    health: Callable[[], Health]
    almanac: Almanac
    channel: str = "email"
    districts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    explore: Explore | None = None
    subscriptions: SubscriptionActions | None = None
    review: Reviewing | None = None
    pictures: OrderedDict[tuple[str, str], bytes] = field(default_factory=OrderedDict)

    @cached_property
    def _templates(self) -> Environment:
        environment = Environment(
            loader=PackageLoader("web"),
            autoescape=select_autoescape(["j2"], default=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters |= FILTERS
        environment.globals |= {
            "area_of": self.record.register.by_code,
            "slug_of": self.slug,
            "subscribable": self.subscriptions is not None,
            "explorable": self.explore is not None,
        }
        return environment

    def page(
        self,
        name: str,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **values: Any,
    ) -> Response[str]:
        """The page that the template `name` makes of `values`."""
        words = self._templates.get_template(f"{name}.html.j2").render(site=self.site, **values)
        return Response(words, status_code=status, media_type=MediaType.HTML, headers=headers)

    def record_page(self, name: str, **values: Any) -> Response[str]:
        """A page of the record, which may be kept for a while."""
        headers = {"Cache-Control": f"public, max-age={CACHED_SECONDS}"}
        return self.page(name, headers=headers, **values)

    def said(
        self, title: str, words: str, status: int = 200, follow: tuple[str, str] | None = None
    ) -> Response[str]:
        """A page that only says something, and may `follow` it up by a link: address and words."""
        return self.page("said", status, title=title, words=words, follow=follow)

    def state(self) -> str:
        """A text that changes whenever a page of the record may."""
        return self.record.finder.state()

    def link(self, path: str) -> str:
        """The full address of a page; only its path where the installation has no address."""
        return f"{self.site.base_url.rstrip('/')}{path}"

    def slug(self, code: str) -> str:
        """How an area is named in an address: its name in small letters, joined by hyphens."""
        area = self.record.register.by_code(code)
        if area is None:
            return code
        slug = _slug(area.name)
        return slug if self.slugs.get(slug) == area.gss_code else code.lower()

    def cases(self, area: LocalArea) -> list[Case]:
        """The cases of an area as they stand today, oldest first."""
        return cases_in(self.record, area, self.today(), self.almanac.holidays)

    @cached_property
    def slugs(self) -> Mapping[str, str]:
        """The GSS code for each area's name in an address."""
        register = self.record.register
        former = {_slug(area.name): area.gss_code for area in register.former}
        return former | {_slug(area.name): area.gss_code for area in register.areas}


class Answered(Exception):
    """A request that is answered before it comes to anything."""

    def __init__(self, page: Response[str]) -> None:
        self.page = page


Given = NamedDependency[SkipValidation[Explored]]
"""The argument `explored` of a handler."""


def _slug(name: str) -> str:
    kept = "".join(each if each.isalnum() else " " for each in name.casefold().replace("'", ""))
    return "-".join(kept.split())


def asked_by(explored: Explored, request: Request[Any, Any, Any]) -> FindingFilter:
    """The filter of a request's address. Raises FilterError."""
    return explored.record.asked(in_address(request))


def in_address(request: Request[Any, Any, Any]) -> dict[str, list[str]]:
    """The values of the query of a request's address, by name."""
    return _named(request.query_params.multi_items())


async def in_form(request: Request[Any, Any, Any]) -> dict[str, list[str]]:
    """The values of the form that a request posts, by name. Raises FilterError for a file."""
    return _named((await request.form()).multi_items())


def _named(pairs: Iterable[tuple[str, object]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        if not isinstance(value, str):
            raise FilterError(f"{name[:40]!r} takes words, and no file")
        found.setdefault(name, []).append(value)
    return found
