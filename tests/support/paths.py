"""The paths of the project, its recorded answers, and the labelled documents beside it.

The labelled documents are not on every machine.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECORDED = ROOT / "tests" / "recorded"
SHARED = ROOT.parent / "shared"
AREAS = ROOT / "pipeline" / "data" / "local_areas.csv"
