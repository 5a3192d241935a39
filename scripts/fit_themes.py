"""Fits the weights of themes anew on the labelled findings of reports, and writes them into
`pipeline/analysis/themes/weights.py`.

    .venv/bin/python scripts/fit_themes.py [FOLDER OF LABELLED DOCUMENTS]

To be run after a change of the words of themes or of what speaks for one; `sendwatch evaluate`
shows what the change is worth on areas that the weights were not fitted on.
"""

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

from pipeline.analysis.themes.signals import ThemeSignal
from pipeline.bootstrap import Options
from pipeline.evaluation.fitting import Fitted
from pipeline.evaluation.labelled import USUAL, Labelled
from pipeline.evaluation.main_themes import Weights, examples, fitted
from pipeline.evaluation.run import analysed
from pipeline.model.terms import Theme

TARGET = Path(__file__).resolve().parents[1] / "pipeline" / "analysis" / "themes" / "weights.py"
SOURCE = '''"""How much each signal of a theme counts: for being what a finding is mainly about, and for being
something that it is about at all.

Fitted by logistic regression (L2) on labelled findings of reports, by `scripts/fit_themes.py`. A
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
    labelled = Labelled(Path(sys.argv[1]) if len(sys.argv) > 1 else USUAL)
    found = asyncio.run(analysed(Options(), labelled.report_jobs()))
    some = [one for one in examples(found, labelled.score.alnum) if not one.kept]
    TARGET.write_text(source(fitted(some)), encoding="utf-8")
    print(f"{TARGET} is written, on {len(some)} findings")
