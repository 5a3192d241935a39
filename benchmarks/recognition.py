"""What signals and words are worth to recognition, alone and together, on the labelled pages.

    .venv/bin/python benchmarks/recognition.py

Each way is cross-validated by area. docs/decisions/0025-signals-and-words.md says what came out.
"""

from collections.abc import Callable
from dataclasses import replace

from pipeline.analysis.recognition.words import Words
from pipeline.evaluation.labelled_pages import Page, Shown, pages
from pipeline.evaluation.measures import brier
from pipeline.evaluation.recognition import cross_validate, label_rates
from pipeline.model.terms import Label

NO_WORDS = Words(frozenset(), 0.0)
WAYS: dict[str, Callable[[Shown], Shown]] = {
    "signals": lambda one: one._replace(title=NO_WORDS, about=NO_WORDS, body=NO_WORDS),
    "words": lambda one: one._replace(signals={}),
    "both": lambda one: one,
}


def seen_by(way: Callable[[Shown], Shown], one: Page) -> Page:
    """A page with only what a way sees of it."""
    return replace(one, whole=way(one.whole), untitled=way(one.untitled))


def main() -> None:
    """Prints the table."""
    print("way        right     F1 outcome, announced, other (unambiguous)  Brier")
    for titled in (True, False):
        for name, way in WAYS.items():
            judged = cross_validate([seen_by(way, one) for one in pages()], titled=titled)
            clear = [one for one in judged if not one.ambiguous]
            shown = "  ".join(f"{label_rates(clear, label)['f1']:.3f}" for label in Label)
            right = sum(one.right for one in judged)
            score = brier([(one.score, one.right) for one in judged])
            name = name if titled else f"{name}, untitled"
            print(f"{name:18} {right:3}/{len(judged)}  {shown}  {score:.4f}")


if __name__ == "__main__":
    main()
