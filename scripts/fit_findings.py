"""Refits the weights of findings on the labelled documents.

It writes them to `pipeline/analysis/news/statement_weights.py`.

    .venv/bin/python scripts/fit_findings.py [FOLDER OF LABELLED DOCUMENTS]

Run it after changing the evidence for findings (`attribution`, `passages`,
`statement_splitting`, `statement_features`, `tone`, `statement_phrases`); `benchmarks/findings.py` shows what the change is worth on documents
that the weights were not fitted on.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from pipeline.analysis.news.statement_signals import FindingSignal, ToneSignal
from pipeline.evaluation.labelled import USUAL
from pipeline.evaluation.statements import Document, Weights, articles, fitted, invented

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "pipeline" / "analysis" / "news" / "statement_weights.py"
KEPT = "fifth"
"""The set that nothing is fitted on: fitted with it, the weights do worse on the other sets when
those are left out.
"""
SOURCE = '''"""How much each signal of a statement counts: for being a finding, and for being a good one rather
than a bad one.

Fitted by logistic regression (L2) on labelled articles, papers and posts, by
`scripts/fit_findings.py`. A sum above 0 makes a finding, or a good one.
"""

from pipeline.analysis.news.statement_signals import FindingSignal, ToneSignal

BIAS = {bias:.2f}

FINDING: dict[FindingSignal, float] = {{
{finding}
}}

GOOD_BIAS = {good_bias:.2f}

GOOD: dict[ToneSignal, float] = {{
{good}
}}
'''


def documents(folder: Path) -> list[Document]:
    """The documents to fit on: the tests' invented sets but the last, and the folder's articles."""
    files = sorted((ROOT / "tests" / "unit" / "analysis" / "unseen").glob("*.toml"))
    found = [one for path in files if path.stem != KEPT for one in invented(path)]
    return found + list(articles(folder / "gold" / "seeds.jsonl", folder / "seeds"))


def source(weights: Weights) -> str:
    """The module with the weights, rounded to two digits, as the documents support no more."""
    (bias, finding), (good_bias, good) = weights
    return SOURCE.format(bias=bias, finding=_table(finding), good_bias=good_bias, good=_table(good))


def _table(weights: Mapping[FindingSignal, float] | Mapping[ToneSignal, float]) -> str:
    return "\n".join(
        f"    {type(signal).__name__}.{signal.name}: {weight:.2f},"
        for signal, weight in sorted(weights.items())
    )


if __name__ == "__main__":
    TARGET.write_text(
        source(fitted(documents(Path(sys.argv[1]) if len(sys.argv) > 1 else USUAL))),
        encoding="utf-8",
    )
    print(f"{TARGET} is written")
