"""Fits the weights of recognition anew on the labelled pages that come with the project, and writes
them into `pipeline/analysis/recognition/weights.py` and `word_weights.py`.

    .venv/bin/python scripts/fit_weights.py [--without FOLD,...]

Scores are made probabilities by cross-validation: all weights are multiplied by what makes the
labels of pages that they were not fitted on likeliest. `--without` leaves areas out, by the folds
of five that their code's hash deals them into, to judge the weights on their pages afterwards.
`sendwatch evaluate` shows what a change is worth.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

from pipeline.analysis.recognition.recognition_signals import RecognitionSignal
from pipeline.analysis.recognition.weighing import Pair, Weights, sharpened
from pipeline.evaluation.fitting import LabelFitter
from pipeline.evaluation.labelled_pages import Page, pages
from pipeline.evaluation.recognition import cross_validate, sharpest

FOLDS = 5
ROOT = Path(__file__).resolve().parents[1] / "pipeline" / "analysis" / "recognition"
HEAD = '''"""How much each signal of a publication counts, against "other", for the two other labels.

Fitted by logistic regression (L2) on labelled public pages and invented documents, together with
`word_weights`, by `scripts/fit_weights.py`; `sendwatch evaluate` shows how such weights do on pages
of areas that they were not fitted on. Columns: weight for `inspection_outcome`, weight for
`inspection_announced`.
"""

from pipeline.analysis.recognition.recognition_signals import RecognitionSignal

SHARPENED = {sharpness:.2f}
"""The factor applied to all weights so that scores are probabilities."""

BIAS = ({told:.2f}, {ahead:.2f})

WEIGHTS: dict[RecognitionSignal, tuple[float, float]] = {{
{lines}
}}
'''
WORDS = '''"""How much each word and pair counts: in a title, in sentences about inspections, and anywhere.

Against "other", in hundredths, for `inspection_outcome` and for `inspection_announced`. Fitted with
`weights` by `scripts/fit_weights.py`. Each occurs in pages of many areas; names are left out, and
so is whatever would count next to nothing.
"""

# fmt: off
IN_TITLE = """
{title}
"""

ABOUT_INSPECTIONS = """
{about}
"""

IN_BODY = """
{body}
"""
# fmt: on
'''
WIDTH = 100
LEAST = 5
"""Hundredths under which a word's two weights are left out."""


def signal_lines(weights: Mapping[str, Pair]) -> str:
    """A line for every signal, rounded to two digits: more would claim more than some hundred pages
    can say. One that no page shows counts nothing.
    """
    return "\n".join(
        f"    RecognitionSignal.{one.name}: ({told:.2f}, {ahead:.2f}),"
        for one in sorted(RecognitionSignal)
        for told, ahead in [weights.get(one, (0.0, 0.0))]
    )


def word_lines(weights: Mapping[str, Pair]) -> str:
    """The words with their weights, as many to a line as it holds, parted by semicolons."""
    lines = [""]
    for word, pair in sorted(weights.items()):
        told, ahead = (round(100 * each) for each in pair)
        if max(abs(told), abs(ahead)) < LEAST:
            continue
        entry = f"{word} {told} {ahead};"
        if lines[-1] and len(lines[-1]) + len(entry) >= WIDTH:
            lines.append("")
        lines[-1] += entry
    return "\n".join(lines)


def fitted(some: list[Page]) -> tuple[Weights, float]:
    """The weights for these pages, and what they were multiplied by."""
    sharpness = sharpest(cross_validate(some))
    return sharpened(LabelFitter(some).fitted(), sharpness), sharpness


def main() -> None:
    """Writes the two modules."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--without", default="")
    without = {int(fold) for fold in arguments.parse_args().without.split(",") if fold}
    some = [one for one in pages() if one.fold(FOLDS) not in without]
    weights, sharpness = fitted(some)
    told, ahead = weights.bias
    lines = signal_lines(weights.signals)
    text = HEAD.format(sharpness=sharpness, told=told, ahead=ahead, lines=lines)
    (ROOT / "weights.py").write_text(text, encoding="utf-8")
    words = WORDS.format(
        title=word_lines(weights.title),
        about=word_lines(weights.about),
        body=word_lines(weights.body),
    )
    (ROOT / "word_weights.py").write_text(words, encoding="utf-8")
    print(f"weights and word_weights are written: {len(some)} pages, sharpness {sharpness:.2f}")


if __name__ == "__main__":
    main()
