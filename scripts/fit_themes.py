"""Fits the weights of themes anew on labelled quotations, and writes them into
`pipeline/analysis/themes/weights.py` and, those of words, into `pipeline/data/theme_words.json.xz`.

    .venv/bin/python scripts/fit_themes.py

To be run after `scripts/read_themes.py`; `sendwatch evaluate` shows what the weights are worth on
areas and writers that they were not fitted on.
"""

from collections.abc import Iterator
from pathlib import Path

from pipeline.analysis.themes.signals import ThemeSignal
from pipeline.analysis.themes.words import FILE, packed
from pipeline.evaluation.fitting import Fitted
from pipeline.evaluation.themes.examples import examples
from pipeline.evaluation.themes.main_theme import ThemeFitter, Weights
from pipeline.model.terms import Theme

ROOT = Path(__file__).resolve().parents[1] / "pipeline"
TARGET = ROOT / "analysis" / "themes" / "weights.py"
SOURCE = '''"""How much each signal of a theme counts: for being what a finding is mainly about, and for being
something that it is about at all.

Fitted by logistic regression (L2) on labelled quotations, by `scripts/fit_themes.py`. A
theme counts as a signal of itself, as some are named in passing more often than others.
"""

from pipeline.analysis.themes.signals import ThemeSignal
from pipeline.model.terms import Theme

MAIN_BIAS = {main.bias:.2f}

MAIN: dict[ThemeSignal | Theme, float] = {{
{main_lines}
}}

ANY_BIAS = {other.bias:.2f}

ANY: dict[ThemeSignal | Theme, float] = {{
{other_lines}
}}
'''


def lines(weights: Fitted[ThemeSignal | Theme]) -> Iterator[str]:
    """The weights as entries of a table, rounded to two digits."""
    names: list[ThemeSignal | Theme] = [*ThemeSignal, *Theme]
    for name in names:
        if name in weights.weights:
            yield f"    {type(name).__name__}.{name.name}: {weights.weights[name]:.2f},"


def source(weights: Weights) -> str:
    """The module that holds the weights."""
    main, other = weights
    return SOURCE.format(
        main=main,
        other=other,
        main_lines="\n".join(lines(main)),
        other_lines="\n".join(lines(other)),
    )


if __name__ == "__main__":
    some = examples()
    fitter = ThemeFitter(some)
    TARGET.write_text(source(fitter.weights()), encoding="utf-8")
    content = packed(fitter.words())
    (ROOT / "data" / FILE).write_bytes(content)
    print(f"weights are written, on {len(some)} quotations; those of words in {len(content)} bytes")
