"""Labelled quotations as themes are weighed: their signals and words, without their sentences.

`data/theme_examples.jsonl.xz` is written by `scripts/read_themes.py`, which needs the quotations.
Of their words only those are kept that several places share. Weights are fitted and measured on it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources
from typing import Any, NamedTuple

from pipeline.analysis.themes.signals import Signals, ThemeSignal
from pipeline.analysis.themes.whole import ORDER
from pipeline.evaluation.examples.hashes import digits
from pipeline.evaluation.examples.packed_lines import packed, unpacked
from pipeline.model.terms import Theme

FILE = "theme_examples.jsonl.xz"
UNLIKELY = -6.0
"""The lowest log probability as a whole that is kept."""
FEWEST, FEWEST_PLACES = 3, 2
"""How many quotations, and areas or writers, must share a word for it to get a weight: a rarer one
may be a name.
"""


class Example(NamedTuple):
    """A labelled quotation, by the first digits of its letters' and digits' SHA-256.

    `of` is the set that it belongs to. `place` is the GSS code of its area, or its writer where it
    was invented: what is left out together. `main` is None for a quotation about no subject in
    particular, and `others` where nobody was asked about other themes. `whole` are the log
    probabilities of themes that an encoder gave which saw nothing of the same place; None where the
    quotation was no longer at hand.
    """

    of: str
    place: str
    sha256: str
    main: Theme | None
    others: tuple[Theme, ...] | None
    told: Mapping[Theme, Signals]
    words: Mapping[str, float]
    whole: Mapping[str, float] | None


def named(quote: str) -> str:
    """By what a quotation is known here."""
    return digits("".join(filter(str.isalnum, quote.lower())))


def examples() -> list[Example]:
    """The labelled quotations that come with the project."""
    return loaded((resources.files("pipeline") / "data" / FILE).read_bytes())


def loaded(content: bytes) -> list[Example]:
    """The quotations in a file's content."""
    head, *rows = unpacked(content)
    signals, words = [ThemeSignal(name) for name in head["signals"]], head["words"]
    return [_example(row, signals, words) for row in rows]


def dumped(some: Sequence[Example]) -> bytes:
    """A file's content: the names of signals and words, then a line per quotation."""
    signals, words = list(ThemeSignal), sorted(shared(some))
    by_signal: dict[ThemeSignal | Theme, int] = {name: at for at, name in enumerate(signals)}
    by_word = {word: at for at, word in enumerate(words)}
    head = {"signals": signals, "words": words}
    return packed([head, *(_row(one, by_signal, by_word) for one in some)])


def shared(some: Iterable[Example]) -> set[str]:
    """The words of enough quotations of enough places."""
    seen, places = Counter[str](), dict[str, set[str]]()
    for one in some:
        seen.update(one.words.keys())
        for word in one.words:
            places.setdefault(word, set()).add(one.place)
    return {
        word
        for word, count in seen.items()
        if count >= FEWEST and len(places[word]) >= FEWEST_PLACES
    }


def _example(row: list[Any], signals: Sequence[ThemeSignal], words: Sequence[str]) -> Example:
    of, place, sha256, main, others, told, found, whole = row
    return Example(
        of,
        place,
        sha256,
        Theme(main) if main else None,
        None if others is None else tuple(map(Theme, others)),
        {
            Theme(theme): {signals[at]: value for at, value in values}
            for theme, values in told.items()
        },
        {words[at]: value for value, places in found for at in places},
        None if whole is None else {ORDER[at]: value for at, value in whole},
    )


def _row(
    one: Example, signals: Mapping[ThemeSignal | Theme, int], words: Mapping[str, int]
) -> list[Any]:
    found: dict[float, list[int]] = {}
    for word, value in one.words.items():
        if word in words:
            found.setdefault(round(value, 3), []).append(words[word])
    told = {
        theme: [
            (signals[name], round(value, 3)) for name, value in shown.items() if name in signals
        ]
        for theme, shown in one.told.items()
    }
    words_by_value = [(value, sorted(places)) for value, places in found.items()]
    whole = one.whole and [
        (at, one.whole[name])
        for at, name in enumerate(ORDER)
        if name in one.whole and one.whole[name] >= UNLIKELY
    ]
    return [*one[:5], told, words_by_value, whole]
