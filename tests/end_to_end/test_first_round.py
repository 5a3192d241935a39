"""A first round tells of what is new and not of what was there: also where the listing gives no
dates. Real HTTP and command.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.newsroom import ALLOWED
from tests.support.replay import sendwatch_here
from tests.support.sites import Answer, site

pytestmark = pytest.mark.replay

AREAS = ("Hounslow", "Ealing", "Barnet", "Camden")
DATED = {
    "Hounslow": "Published: 12 March 2023",
    "Ealing": "Published: 9 December 2024",
    "Barnet": "",
    "Camden": "",
}


def article(area: str) -> str:
    return (
        "<html><head><title>Inspectors publish their report on SEND in"
        f" {area}</title></head><body><main><article><h1>Inspectors publish their report on SEND in"
        f" {area}</h1><p>{DATED[area]}</p><p>Ofsted and the Care Quality Commission (CQC) have"
        f" published the report of their area SEND inspection of the {area} local area"
        " partnership.</p><p>Inspectors found that leaders know the needs of children and young"
        " people with SEND well. They also found that too many families wait too long for an"
        " autism assessment. The inspection led to inconsistent experiences and"
        " outcomes.</p></article></main></body></html>"
    )


def listing(areas: tuple[str, ...]) -> str:
    rows = "".join(
        f'<li><h3><a href="/news/{area.lower()}">Inspectors publish their report on SEND in'
        f" {area}</a></h3></li>"
        for area in areas
    )
    return f"<html><head><title>News</title></head><body><main><h1>News</h1><ul>{rows}</ul></main></body></html>"


@contextmanager
def newsroom(shown: list[str]) -> Iterator[str]:
    """A newsroom without dates that lists the areas in `shown`; its address."""
    with site() as running:
        for area in AREAS:
            running.show(f"/news/{area.lower()}", article(area))
        running.answers["/news"] = lambda n: Answer(listing(tuple(shown)))
        yield running.url


def subjects(folder: Path) -> list[str]:
    mails = sorted((folder / "var" / "outbox").glob("*.eml"))
    return [
        next(line for line in mail.read_text().splitlines() if line.startswith("Subject:"))
        for mail in mails
    ]


@pytest.mark.slow
def test_an_undated_listing_tells_at_first_only_what_its_texts_date_as_new(tmp_path: Path) -> None:
    shown = ["Ealing", "Hounslow", "Barnet"]
    with newsroom(shown) as base:
        table = (
            f'[sources.news]\nkind = "listing"\nurl = "{base}/news"\nevery = "1h"\ndoc_type ='
            ' "council_news"\n'
        )
        (tmp_path / "sources.toml").write_text(table)
        add = ["--now", "2024-12-18", "subscribers", "add", "forum@example.org", "--instant"]
        assert sendwatch_here(add, tmp_path, None, ALLOWED).returncode == 0
        first = sendwatch_here(["--now", "2024-12-18", "poll"], tmp_path, None, ALLOWED)
        assert "3 new publications" in first.stdout, first.stdout + first.stderr
        (told,) = subjects(tmp_path)
        assert "Ealing" in told
        shown.insert(0, "Camden")
        second = sendwatch_here(["--now", "2024-12-19", "poll"], tmp_path, None, ALLOWED)
        assert "1 new publication " in second.stdout, second.stdout + second.stderr
        assert len(subjects(tmp_path)) == 2 and any("Camden" in each for each in subjects(tmp_path))
