"""What is kept of pages in the shapes of real sites, ours beside plain trafilatura's fast mode.

.venv/bin/python benchmarks/extraction.py

For each program: F1 over sentences, the share of sentences with words of the field that are kept,
and the number of sentences of furniture shown. The pages are those of `tests/support/page_shapes`.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import trafilatura

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pipeline.errors import DocumentError
from pipeline.extraction.extract import extract
from tests.support.page_shapes.catalogue import SHAPES, f1, pages, score
from tests.support.page_shapes.stories import FIELD


def ours(html: str) -> str:
    """The text that is analysed."""
    try:
        return extract(html.encode(), "text/html", "", "https://www.example.org/news/7").body
    except DocumentError:
        return ""


def plain(html: str) -> str:
    """trafilatura's own text of a page, without its fallbacks."""
    return trafilatura.extract(html.encode(), fast=True) or ""


def line(name: str, read: Callable[[str], str]) -> str:
    """One program's figures."""
    every = [*pages()]
    scores = [score(page, read(page.html)) for page in every]
    field = sum(bool(FIELD.search(one)) for page in every for one in page.story.sentences)
    lost = sum(len(one.field_lost) for one in scores)
    shown = sum(len(one.furniture) for one in scores)
    faulty = sum(bool(one.lost or one.furniture) for one in scores)
    return f"{name:14} {f1(scores):6.3f} {1 - lost / field:8.3f} {shown:10} {faulty:6}"


def main() -> None:
    """Prints both lines."""
    print(f"{len(SHAPES)} shapes, {len([*pages()])} pages")
    print(f"{'':14} {'F1':>6} {'of field':>8} {'furniture':>10} {'faulty':>6}")
    print(line("sendwatch", ours))
    print(line("trafilatura", plain))


if __name__ == "__main__":
    main()
