"""The folder of labelled documents: its required content, its rows, and its documents as jobs.

The folder is no part of the project, since the documents are other people's. It holds `corpus/`
(reports and articles with `manifest.jsonl`), `gold/` (the right answers), `negatives/` (inspections
of another kind), `cases/` (kinds of fault) and `tools/`, whose functions compare results with the
right answers.
"""

import importlib.util
import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from pipeline.errors import SettingsError
from pipeline.extraction.extract import extract
from pipeline.model.documents import Text
from pipeline.model.terms import Label

USUAL = Path(__file__).resolve().parents[3] / "shared"
"""The default folder: beside the checkout."""
LABELS = {
    "positive": Label.INSPECTION_OUTCOME,
    "announcement": Label.INSPECTION_ANNOUNCED,
    "negative": Label.OTHER,
}
"""What the labels of the pages mean."""
_NEEDED = (
    "corpus/manifest.jsonl",
    "gold/reports.jsonl",
    "gold/seeds.jsonl",
    "gold/web.jsonl",
    "gold/web_more.jsonl",
    "gold/pages.jsonl",
    "gold/findings.jsonl",
    "negatives/manifest.jsonl",
    "cases/first_contact.jsonl",
    "tools/score.py",
    "tools/cases.py",
)
_ARTICLES = "seeds/"

Row = dict[str, Any]


@dataclass(frozen=True)
class Labelled:
    """A folder of labelled documents. Raises SettingsError naming whatever is missing."""

    folder: Path

    def __post_init__(self) -> None:
        missing = [name for name in _NEEDED if not (self.folder / name).is_file()]
        if missing:
            raise SettingsError(
                f"--labelled {self.folder}: {', '.join(missing)} not there: evaluate needs the"
                " folder of labelled documents, which is not part of a clone: the documents are"
                " other people's (`evaluate forecasts` needs none, docs/quality.md has the results)"
            )

    def rows(self, name: str) -> list[Row]:
        """The objects of one of its JSON Lines files. Raises SettingsError."""
        path = self.folder / name
        try:
            return [
                json.loads(line)
                for line in path.read_text(encoding="utf-8").splitlines()
                if line.strip()
            ]
        except (OSError, ValueError) as fault:
            raise SettingsError(f"{path}: {fault}") from fault

    @cached_property
    def score(self) -> ModuleType:
        """Its `tools/score.py`."""
        return self._tool("score")

    @cached_property
    def cases(self) -> ModuleType:
        """Its `tools/cases.py`."""
        return self._tool("cases")

    def _tool(self, name: str) -> ModuleType:
        path = self.folder / "tools" / f"{name}.py"
        spec = importlib.util.spec_from_file_location(f"labelled_{name}", path)
        if spec is None or spec.loader is None:
            raise SettingsError(f"{path} cannot be imported")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    @cached_property
    def reports(self) -> list[Row]:
        """The right answers for the inspectors' reports."""
        return self.rows("gold/reports.jsonl")

    @cached_property
    def seeds(self) -> list[Row]:
        """The right answers for the articles."""
        return self.rows("gold/seeds.jsonl")

    @cached_property
    def pages(self) -> list[Row]:
        """Public pages with their labels; `text` is a restatement."""
        return self.rows("gold/web.jsonl")

    @cached_property
    def restated(self) -> list[Row]:
        """Public pages restated sentence by sentence, with label, type, area, month and outcome."""
        return self.rows("gold/pages.jsonl")

    @cached_property
    def restated_findings(self) -> list[Row]:
        """For some of these, every finding by the inspectors."""
        return self.rows("gold/findings.jsonl")

    def restated_jobs(self) -> list[Row]:
        """The restated pages."""
        return [
            {key: row[key] for key in ("id", "url", "title", "text", "published")}
            for row in self.restated
        ]

    def joint_jobs(self, *, titled: bool) -> list[Row]:
        """Letters of joint inspections of child protection, with or without their listed titles."""
        return [
            {
                "id": row["id"],
                "path": str(self.folder / "negatives" / row["path"]),
                "title": row["title"] if titled else "",
                "published": row["published"],
            }
            for row in self.rows("negatives/manifest.jsonl")
        ]

    def case_rows(self) -> list[Row]:
        """Short documents, each for one kind of fault, with the right answer under `expect`."""
        return self.rows("cases/first_contact.jsonl")

    def report_jobs(self) -> list[Row]:
        """The inspectors' reports."""
        return [self._job(row["file"], row["publication_date"]) for row in self.reports]

    def seed_jobs(self) -> list[Row]:
        """The articles about an inspection."""
        named = {_ARTICLES + row["file"] for row in self.seeds}
        return [
            self._job(row["file"], row["published"])
            for row in self._articles()
            if row["file"] in named
        ]

    def other_jobs(self) -> list[Row]:
        """Every other file of the same sites: none is about an area SEND inspection."""
        ours = {row["file"] for row in self.reports} | {
            _ARTICLES + row["file"] for row in self.seeds
        }
        pdfs = sorted(
            path.relative_to(self.folder / "corpus")
            for path in (self.folder / "corpus").rglob("*.pdf")
        )
        jobs = [self._job(path.as_posix(), None) for path in pdfs if path.as_posix() not in ours]
        return jobs + [
            self._job(row["file"], row["published"])
            for row in self._articles()
            if row["file"] not in ours
        ]

    def page_jobs(self) -> list[Row]:
        """The public pages."""
        return [{key: row[key] for key in ("id", "url", "title", "text")} for row in self.pages]

    def more_page_jobs(self) -> list[Row]:
        """Further public pages, labelled in the same way."""
        rows = self.rows("gold/web_more.jsonl")
        return [{key: row[key] for key in ("id", "url", "title", "text")} for row in rows]

    def undated_jobs(self) -> list[Row]:
        """The inspectors' reports and the restated pages, as if nobody knew when they came out."""
        return [{**job, "published": None} for job in (*self.report_jobs(), *self.restated_jobs())]

    def _articles(self) -> list[Row]:
        return [row for row in self.rows("corpus/manifest.jsonl") if row["type"] == "article"]

    def _job(self, file: str, published: str | None) -> Row:
        return {"id": file, "path": str(self.folder / "corpus" / file), "published": published}


def written(path: Path) -> Iterator[tuple[Row, Text, str]]:
    """The invented documents of a TOML file: each with its labels, its text and its media type."""
    for one in tomllib.loads(path.read_text(encoding="utf-8"))["document"]:
        words, kind = (one["html"], "text/html") if "html" in one else (one["text"], "text/plain")
        yield one, extract(words.strip().encode(), kind, one["id"], one.get("url", "")), kind
