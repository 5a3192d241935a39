"""The documents used by the benchmarks (reports, seed texts and news pages), from `../shared`."""

import importlib.util
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
ARTICLES = 48


class Document(NamedTuple):
    """A file as received, with its address if known."""

    body: bytes
    media_type: str
    url: str = ""


def needed() -> None:
    """Exits with a message if the corpus is missing."""
    if not SHARED.is_dir():
        sys.exit(
            "the folder `shared` with the corpus must stand beside this project's folder: nothing"
            " was measured"
        )


def reports() -> list[Document]:
    """The inspectors' reports, PDF, whose findings are known."""
    lines = (SHARED / "gold" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    files = [SHARED / "corpus" / json.loads(line)["file"] for line in lines]
    return [Document(path.read_bytes(), "application/pdf") for path in files]


def seeds() -> list[Document]:
    """The five seed texts in pages such as their sites have, 5 to 9 kB."""
    spec = importlib.util.spec_from_file_location("replayweb", SHARED / "tools" / "replayweb.py")
    assert spec and spec.loader
    replay = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(replay)
    entries = map(
        json.loads, (SHARED / "corpus" / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    )
    found = [
        e for e in entries if e["type"] == "article" and not e["file"].startswith("seeds/other")
    ]
    texts = [(SHARED / "corpus" / entry["file"]).read_text(encoding="utf-8") for entry in found]
    pages = [replay.render(entry, text) for entry, text in zip(found, texts, strict=True)]
    return [
        Document(page.encode(), "text/html", entry["url"])
        for page, entry in zip(pages, found, strict=True)
    ]


def articles(count: int = ARTICLES) -> list[Document]:
    """News pages of four kinds of software, 20 to 60 kB, all different."""
    with tempfile.TemporaryDirectory() as folder:
        writer = [
            sys.executable,
            str(SHARED / "tools" / "feedserver.py"),
            "--write-articles",
            folder,
        ]
        subprocess.run([*writer, "--count", str(count)], check=True)
        return [
            Document(path.read_bytes(), "text/html") for path in sorted(Path(folder).glob("*.html"))
        ]
