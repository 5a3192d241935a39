"""Refits the weights of recognition on the labelled pages.

It writes them to `pipeline/analysis/recognition/weights.py`.

    .venv/bin/python scripts/fit_weights.py [FOLDER OF LABELLED DOCUMENTS]

Run it after changing cues or signals; `sendwatch evaluate` shows what the change is worth.
"""

import asyncio
import sys
from pathlib import Path

from pipeline.analysis.recognition.signals import RecognitionSignal
from pipeline.bootstrap import Options, register_of
from pipeline.evaluation.labelled import USUAL, Labelled
from pipeline.evaluation.logistic import Weights, fit
from pipeline.evaluation.recognition import invented, known
from pipeline.evaluation.run import analysed

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "pipeline" / "analysis" / "recognition" / "weights.py"
UNSEEN = ROOT / "tests" / "unit" / "analysis" / "unseen"
HEAD = '''"""How much each signal of a publication counts, against "other", for the two labels that matter.

Fitted by logistic regression (L2) on labelled public pages and invented documents, by
`scripts/fit_weights.py`; `sendwatch evaluate` shows how such weights do on pages that they were not
fitted on. Columns: weight for `inspection_outcome`,
weight for `inspection_announced`.
"""

from pipeline.analysis.recognition.signals import RecognitionSignal
'''


def source(weights: Weights) -> str:
    """The module with the weights, rounded to two digits, as some hundred pages support no more."""
    lines = [
        f"    RecognitionSignal.{RecognitionSignal(name).name}: ({told:.2f}, {ahead:.2f}),"
        for name, (told, ahead) in sorted(weights.signals.items())
    ]
    told, ahead = weights.bias
    return "\n".join(
        [
            HEAD,
            f"BIAS = ({told:.2f}, {ahead:.2f})",
            "",
            "WEIGHTS: dict[RecognitionSignal, tuple[float, float]] = {",
            *lines,
            "}",
            "",
        ]
    )


def fitted(folder: Path) -> Weights:
    """The weights for the invented documents and all labelled ones except the articles.

    Raises SettingsError when the folder is incomplete.
    """
    labelled, options = Labelled(folder), Options()
    others = asyncio.run(analysed(options, labelled.other_jobs()))
    return fit(known(labelled, others, register_of(options)).all() + invented(UNSEEN))


if __name__ == "__main__":
    TARGET.write_text(
        source(fitted(Path(sys.argv[1]) if len(sys.argv) > 1 else USUAL)), encoding="utf-8"
    )
    print(f"{TARGET} is written")
