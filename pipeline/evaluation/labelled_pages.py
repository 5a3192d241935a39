"""Labelled pages as recognition sees them: signals, words and labels, without the text.

`data/recognition_pages.jsonl.xz` is written by `scripts/collect_pages.py`, which needs the texts.
For each page it keeps the address, the hash of the text, the labels, the signals, and those words
and pairs that occur in many areas' pages. Weights are fitted and measured on it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any, NamedTuple

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal
from pipeline.analysis.recognition.signals import signals, title_of
from pipeline.analysis.recognition.words import Words, body_words, title_words
from pipeline.evaluation.examples.hashes import fold_of
from pipeline.evaluation.examples.packed_lines import packed, unpacked
from pipeline.model.documents import PublicationContext
from pipeline.model.terms import Label

FILE = "recognition_pages.jsonl.xz"
_PARTS = ("title", "line", "about", "body")
"""The words of a page as they are kept: of its title, of the first line that stands for a missing
one, of its sentences about inspections and of its whole body.
"""


class Shown(NamedTuple):
    """The features of a publication: its signals, and its words.

    Those of its title, of its sentences about inspections and of its whole body.
    """

    signals: Mapping[RecognitionSignal, float]
    title: Words
    about: Words
    body: Words


def shown(reading: Reading, context: PublicationContext, register: Register) -> Shown:
    """The features that `classify` weighs."""
    return Shown(
        {name: round(one.value, 3) for name, one in signals(reading, context, register).items()},
        title_words(title_of(reading.text, context), register),
        *body_words(reading, register),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A labelled page, with its title and without.

    `area` is the GSS code of the first area that it is about, else the page's own name: pages of
    one area are left out together in cross-validation. A document that a `writer` invented is left
    out with all the others of that writer; "" for a page that was published. A page that is not
    `judged` is only trained on.
    """

    name: str
    url: str
    sha256: str
    source: str
    writer: str
    area: str
    label: Label
    ambiguous: bool
    judged: bool
    whole: Shown
    untitled: Shown

    def fold(self, count: int) -> int:
        """Which of `count` folds the page's area, or writer, belongs to, by a hash."""
        return fold_of(self.writer or self.area, count)


def pages() -> list[Page]:
    """The labelled pages that come with the project."""
    return loaded((resources.files("pipeline") / "data" / FILE).read_bytes())


def loaded(content: bytes) -> list[Page]:
    """The pages in a file's content: a header of signals, words and pairs, then a line per page."""
    head, *rows = unpacked(content)
    return [_page(row, head["signals"], head["words"]) for row in rows]


def dumped(some: Iterable[Page], words: Sequence[str]) -> bytes:
    """The content of a file with these pages; of their words only `words` are kept."""
    names = list(RecognitionSignal)
    signals = {name: place for place, name in enumerate(names)}
    places = {word: place for place, word in enumerate(words)}
    head = {"signals": names, "words": list(words)}
    return packed([head, *(_row(page, signals, places) for page in some)])


def _page(row: dict[str, Any], names: Sequence[str], words: Sequence[str]) -> Page:
    title, line, about, body = (
        Words(frozenset(words[place] for place in row[part]), row[f"{part}_strength"])
        for part in _PARTS
    )
    return Page(
        name=row["name"],
        url=row["url"],
        sha256=row["sha256"],
        source=row["source"],
        writer=row["writer"],
        area=row["area"],
        label=Label(row["label"]),
        ambiguous=row["ambiguous"],
        judged=row["judged"],
        whole=Shown(_signals(row["signals"], names), title, about, body),
        untitled=Shown(_signals(row["untitled"], names), line, about, body),
    )


def _signals(
    values: Sequence[Sequence[float]], names: Sequence[str]
) -> dict[RecognitionSignal, float]:
    """Signals by their numbers: a list of those at full strength, then (number, strength) pairs."""
    whole, *parts = values
    known = dict.fromkeys(whole, 1.0)
    for number, strength in parts:
        known[number] = strength
    return {RecognitionSignal(names[int(number)]): value for number, value in known.items()}


def _numbered(
    signals: Mapping[RecognitionSignal, float], places: Mapping[RecognitionSignal, int]
) -> list[list[float]]:
    whole = sorted(places[name] for name, value in signals.items() if value == 1.0)
    parts = sorted([places[name], value] for name, value in signals.items() if value != 1.0)
    return [list(whole), *parts]


def _row(
    page: Page, signals: Mapping[RecognitionSignal, int], places: Mapping[str, int]
) -> dict[str, Any]:
    whole, parts = page.whole, dict[str, Any]()
    for name, own in zip(
        _PARTS, (whole.title, page.untitled.title, whole.about, whole.body), strict=True
    ):
        parts[name] = sorted(places[word] for word in own.known & places.keys())
        parts[f"{name}_strength"] = round(own.strength, 4)
    return {
        "name": page.name,
        "url": page.url,
        "sha256": page.sha256,
        "source": page.source,
        "writer": page.writer,
        "area": page.area,
        "label": page.label,
        "ambiguous": page.ambiguous,
        "judged": page.judged,
        "signals": _numbered(page.whole.signals, signals),
        "untitled": _numbered(page.untitled.signals, signals),
        **parts,
    }
