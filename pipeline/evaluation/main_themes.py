"""How well the themes of a finding, the main one above all, match a reader's labels.

The reader labelled findings of reports before seeing any rule. `data/main_theme_labels.jsonl` holds
the labels by the hash of a quotation's letters and digits. Some areas are held out (`kept`):
nothing is fitted on their findings.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import resources
from typing import NamedTuple

from pipeline.analysis.themes.ranking import phrases, ranked, themes_of
from pipeline.analysis.themes.signals import Signals, ThemeSignal, signals_at
from pipeline.evaluation.fitting import Case, Fitted, fit
from pipeline.evaluation.labelled import Row
from pipeline.evaluation.measures import Measure
from pipeline.model.terms import Theme

FOLDS = 8
Weights = tuple[Fitted[ThemeSignal | Theme], Fitted[ThemeSignal | Theme]]
"""The weights for the main theme against others, and for a theme against none."""


class Example(NamedTuple):
    """A labelled quotation: its themes, the main one first, and the signals of each
    possible theme.
    """

    quote: str
    area: str
    kept: bool
    themes: tuple[Theme, ...]
    told: Mapping[Theme, Signals]


def examples(found: Iterable[Row], alnum: Callable[[str], str]) -> list[Example]:
    """The labelled quotations among the findings of analysed documents, in their order."""
    file = resources.files("pipeline") / "data" / "main_theme_labels.jsonl"
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    labels = {row["sha256"]: row for row in rows}
    some = []
    for finding in (finding for row in found for finding in row.get("findings", [])):
        quote = finding["quote"]
        label = labels.pop(hashlib.sha256(alnum(quote).encode()).hexdigest(), None)
        if label is not None:
            themes = tuple(Theme(name) for name in (label["main"], *label["others"]))
            told = signals_at(quote, phrases(quote), 0, len(quote))
            some.append(Example(quote, finding["area"] or "", label["kept"], themes, told))
    return some


def fitted(some: Sequence[Example]) -> Weights:
    """The weights for some examples."""
    main, other = [], []
    for one in some:
        main += [Case(shown, theme == one.themes[0]) for theme, shown in one.told.items()]
        other += [Case(shown, theme in one.themes) for theme, shown in one.told.items()]
    return fit(main), fit(other)


def cross_validated(some: Sequence[Example]) -> list[tuple[Theme, ...]]:
    """The themes of each example, by weights fitted on the other folds' areas."""
    areas = sorted({one.area for one in some})
    fold = {area: number % FOLDS for number, area in enumerate(areas)}
    by_fold = [
        fitted([one for one in some if fold[one.area] != number])
        for number in range(min(FOLDS, len(areas)))
    ]
    return [ranked(one.told, *by_fold[fold[one.area]]) for one in some]


def measured(found: Iterable[Row], alnum: Callable[[str], str]) -> list[Measure]:
    """How often the main theme is right, and the share of themes in common.

    Cross-validated by area, and on the held-out areas with the weights in use.
    """
    every = examples(found, alnum)
    some, kept = [one for one in every if not one.kept], [one for one in every if one.kept]
    told = [themes_of(one.quote) for one in kept]
    return [
        Measure("main_labels_found", len(every)),
        *shares("", [one.themes for one in some], cross_validated(some)),
        *shares("set_aside_", [one.themes for one in kept], told),
    ]


def shares(
    words: str, wanted: Sequence[tuple[Theme, ...]], told: Sequence[tuple[Theme, ...]]
) -> list[Measure]:
    """The share of quotations with the right main theme, and the mean Jaccard index of themes.

    `words` is the prefix of the measures' names.
    """
    pairs = list(zip(wanted, told, strict=True))
    right = sum(want[:1] == got[:1] for want, got in pairs)
    shared = sum(len({*want} & {*got}) / len({*want} | {*got}) for want, got in pairs)
    return [
        Measure(f"{words}main_right", round(right / max(len(pairs), 1), 3)),
        Measure(f"{words}main_and_others_jaccard", round(shared / max(len(pairs), 1), 3)),
    ]
