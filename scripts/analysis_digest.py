"""Prints what the analysis concludes from all the documents of `../shared`, as one digest.

.venv/bin/python scripts/analysis_digest.py [FILE]

Run before and after a change that must not change any conclusion. With FILE, each document's own
digest is written there, to compare line by line. Nothing is fetched.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from pipeline.analysis.places.register import Register
from pipeline.analysis.understand import understand
from pipeline.config.load import load_areas
from pipeline.errors import DocumentError
from pipeline.extraction.extract import extract
from pipeline.model.documents import PublicationContext

SHARED = Path(__file__).resolve().parents[2] / "shared"
TEXTS = ("gold/pages.jsonl", "gold/web.jsonl", "gold/web_more.jsonl", "cases/first_contact.jsonl")
FILES = ("corpus/**/*.pdf", "negatives/**/*.pdf", "corpus/seeds/*.txt", "demo/publications/*.html")


def documents() -> Iterator[tuple[str, bytes, str, str]]:
    """Name, bytes, title and publication date of each document."""
    for name in TEXTS:
        for number, line in enumerate((SHARED / name).read_text("utf-8").splitlines()):
            given = json.loads(line)
            title, day = str(given.get("title") or ""), str(given.get("published") or "")
            yield f"{name}:{number}", str(given.get("text") or "").encode(), title, day
    for pattern in FILES:
        for path in sorted(SHARED.glob(pattern)):
            yield path.relative_to(SHARED).as_posix(), path.read_bytes(), "", ""


def main() -> None:
    """Reads and analyses everything."""
    register, lines = Register(load_areas(None)), []
    for name, body, title, day in documents():
        try:
            text = extract(body, "", "a", "")
            found = repr(
                understand(text, PublicationContext(title=title, published=day or None), register)
            )
        except DocumentError as fault:
            found = str(fault)
        lines.append(f"{hashlib.sha256(found.encode()).hexdigest()[:16]} {name}")
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text("\n".join(lines), encoding="utf-8")
    print(len(lines), "documents", hashlib.sha256("\n".join(lines).encode()).hexdigest())


if __name__ == "__main__":
    main()
