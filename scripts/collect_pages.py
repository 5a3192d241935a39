"""Reads labelled pages and writes what recognition sees of them, without their texts, into
`pipeline/data/recognition_pages.jsonl.xz`.

    .venv/bin/python scripts/collect_pages.py [FOLDER OF LABELLED DOCUMENTS [FOLDER OF PAGES]]

To be run after a change of the cues, the signals or the words, or with more pages; then
`scripts/fit_weights.py`. The folder of pages holds `pages/*.json`, each with `id`, `url`, `title`,
`text` and `labels`, and `writer` where a person invented it. What was noted before of pages whose
texts are not there any more is kept as it was.
"""

import asyncio
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from pipeline.analysis.language.reading import read
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.words import AREA, MONTH, NUMBER
from pipeline.analysis.vocabulary.inspection_phrases import GROUPS
from pipeline.bootstrap import Options, register_of
from pipeline.evaluation.fitting import shared_words
from pipeline.evaluation.labelled import LABELS, USUAL, Labelled, Row, written
from pipeline.evaluation.labelled_pages import FILE, Page, dumped, pages, shown
from pipeline.evaluation.run import analysed
from pipeline.extraction.extract import extract
from pipeline.model.documents import PublicationContext, Text
from pipeline.model.terms import Label
from pipeline.register.local_areas import read_register

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "pipeline" / "data" / FILE
UNSEEN = ROOT / "tests" / "unit" / "analysis" / "unseen"
WEB = ("web", "web_more")
_PAGES = "pages"
DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_WORD = re.compile(r"[A-Za-z]+")
_NAME_BELOW = 0.2
"""The share of small letters under which a word is a name, where it is no word of the field."""


class Collector:
    """Pages read so far, and how often each word of their texts stands in small letters."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.pages: list[Page] = []
        self.small: Counter[str] = Counter()
        self.written: Counter[str] = Counter()

    def add(
        self,
        row: Row,
        text: Text,
        *,
        source: str,
        label: Label,
        register: Register | None = None,
        area: str = "",
        judged: bool = True,
    ) -> None:
        """A page with its label; `row` has `id` and may have `url`, `title`, `published`,
        `ambiguous`.
        """
        register = register or self.register
        known = PublicationContext(
            url=row.get("url") or "", title=row.get("title") or "", published=row.get("published")
        )
        bare = replace(text, title=None)
        self.pages.append(
            Page(
                name=str(row["id"]),
                url=known.url,
                sha256=text.document,
                source=source,
                writer=row.get("writer", ""),
                area=area or str(row["id"]),
                label=label,
                ambiguous=bool(row.get("ambiguous")),
                judged=judged,
                whole=shown(read(text), known, register),
                untitled=shown(read(bare), replace(known, title=""), register),
            )
        )
        for word in _WORD.findall(f"{known.title} {text.body}"):
            self.written[word.lower()] += 1
            self.small[word.lower()] += word.islower() or (word.isupper() and len(word) < 6)

    def is_name(self, word: str) -> bool:
        """Whether a word is mostly written as names are."""
        return word not in FIELD and self.small[word] < _NAME_BELOW * self.written[word]


FIELD = (
    frozenset(re.findall(r"[a-z]+", " ".join(GROUPS.values()).lower()))
    | DAYS
    | frozenset(re.findall(r"[a-z]+", " ".join((AREA, MONTH, NUMBER))))
)


def read_text(row: Row) -> Text:
    """The text of a row as `analyse` would read it."""
    content = row["text"].encode("utf-8", "surrogatepass")
    return extract(content, "text/plain", hashlib.sha256(content).hexdigest(), row.get("url") or "")


def collect_folder(to: Collector, folder: Path) -> None:
    """The pages of a folder, in the order of their file names."""
    for path in sorted((folder / "pages").glob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        labels = row["labels"]
        row |= {"published": labels.get("published"), "ambiguous": labels["ambiguous"]}
        area = (labels["areas"] or [""])[0]
        to.add(row, read_text(row), source=_PAGES, label=Label(labels["label"]), area=area)


def collect_web(to: Collector, labelled: Labelled) -> None:
    """The labelled web pages."""
    codes = {one.name.casefold(): one.gss_code for one in to.register.areas}
    for source in WEB:
        for row in labelled.rows(f"gold/{source}.jsonl"):
            named = row["area"][0] if isinstance(row["area"], list) else row["area"]
            area = codes.get(str(named).casefold(), "")
            to.add(row, read_text(row), source=source, label=LABELS[row["label"]], area=area)


def collect_others(to: Collector, labelled: Labelled) -> None:
    """Files of the same sites about other things, and the invented documents: only learnt from."""
    others = asyncio.run(analysed(Options(), labelled.other_jobs()))
    for row in (one for one in others if "text" in one):
        to.add(row, read_text(row), source="others", label=Label.OTHER, judged=False)
    invented = Register(read_register((UNSEEN / "register.csv").read_text(encoding="utf-8")))
    for path in sorted(UNSEEN.glob("*.toml")):
        for row, text, _ in written(path):
            text = replace(text, document=hashlib.sha256(text.body.encode()).hexdigest())
            label = Label(row["label"])
            to.add(row, text, source="invented", label=label, register=invented, judged=False)


def keep_others(to: Collector) -> None:
    """What is noted already of pages that a folder no longer holds.

    Those told anew, by another writer, are only learnt from.
    """
    here = {one.sha256 for one in to.pages}
    noted = [one for one in pages() if one.source == _PAGES and one.sha256 not in here]
    known = {one.url for one in noted if one.url and not one.writer}
    to.pages = [
        replace(one, judged=False) if one.source == _PAGES and one.url in known else one
        for one in to.pages
    ]
    to.pages += noted


def without_names(to: Collector, words: Iterable[str]) -> Iterator[str]:
    """The words and pairs of which no word is a name, and that would name no area as a title."""
    for word in words:
        named = any(map(to.is_name, re.findall(r"[a-z]+", word)))
        if not named and not to.register.mentions(word.title()):
            yield word


def main() -> None:
    """Writes the file."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else USUAL
    labelled, to = Labelled(folder), Collector(register_of(Options()))
    collect_folder(to, Path(sys.argv[2]) if len(sys.argv) > 2 else folder / "reading-room")
    collect_web(to, labelled)
    collect_others(to, labelled)
    keep_others(to)
    words = list(without_names(to, shared_words([one for one in to.pages if one.judged])))
    TARGET.write_bytes(dumped(to.pages, words))
    print(f"{TARGET} is written: {len(to.pages)} pages, {len(words)} words and pairs")


if __name__ == "__main__":
    main()
