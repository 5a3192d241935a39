"""What the sample sites contain (`sites.toml` and `publications/`), and what is visible when."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import Any

REPORTS = "reports"
"""The site of inspection reports; every other site holds articles."""


@dataclass(frozen=True, slots=True)
class Report:
    """A file on the reports site, under the number of the local authority that it is listed for."""

    id: str
    urn: str
    kind: str
    published: date
    body: bytes


@dataclass(frozen=True, slots=True)
class Article:
    """A page of a newsroom, newspaper or committee site.

    `path` may include a query. `paper` is a PDF that it links to.
    """

    path: str
    title: str
    published: date
    body: str
    paper: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """Everything on the sample sites.

    Authorities by number, reports, and each site's title, articles and papers.
    """

    authorities: Mapping[str, str]
    titles: Mapping[str, str]
    reports: tuple[Report, ...]
    articles: Mapping[str, tuple[Article, ...]]
    papers: Mapping[str, bytes]

    def reports_by(self, day: date) -> list[Report]:
        """The reports visible on `day`, newest first."""
        return sorted(
            (each for each in self.reports if each.published <= day), key=_newest, reverse=True
        )

    def articles_by(self, site: str, day: date) -> list[Article]:
        """The articles of a site visible on `day`, newest first."""
        return sorted(
            (each for each in self.articles[site] if each.published <= day),
            key=_newest,
            reverse=True,
        )


def load_content() -> Content:
    """The bundled sample publications."""
    from pipeline.config.load import load_areas

    sites = tomllib.loads((files("demo") / "sites.toml").read_text(encoding="utf-8"))
    articles = {
        name: tuple(map(_article, site["articles"]))
        for name, site in sites.items()
        if name != REPORTS
    }
    names = {article.paper for own in articles.values() for article in own if article.paper}
    return Content(
        authorities={area.ofsted_urn: area.name for area in load_areas(areas_file())},
        titles={name: site["title"] for name, site in sites.items()},
        reports=tuple(map(_report, sites[REPORTS]["publications"])),
        articles=articles,
        papers={name: _bytes(name) for name in names},
    )


def areas_file() -> Any:
    """The register of the invented areas."""
    return files("demo") / "areas.csv"


def _bytes(name: str) -> bytes:
    return (files("demo") / "publications" / name).read_bytes()


def _report(entry: Mapping[str, Any]) -> Report:
    return Report(
        entry["id"], entry["urn"], entry["kind"], entry["published"], _bytes(entry["file"])
    )


def _article(entry: Mapping[str, Any]) -> Article:
    body = _bytes(entry["file"]).decode("utf-8")
    return Article(entry["path"], entry["title"], entry["published"], body, entry.get("paper", ""))


def _newest(each: Report | Article) -> tuple[date, str]:
    return each.published, each.id if isinstance(each, Report) else each.path
