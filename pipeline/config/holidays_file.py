"""The bundled bank holidays."""

from datetime import date
from pathlib import Path

BUNDLED = Path(__file__).parents[1] / "data" / "bank_holidays.csv"


def load_holidays() -> frozenset[date]:
    """The bundled bank holidays of England for 2016 to 2030 (whole years).

    `pipeline.subscriptions.schedule` says what counts as one.
    """
    lines = BUNDLED.read_text(encoding="utf-8").splitlines()[1:]
    return frozenset(date.fromisoformat(line.partition(",")[0]) for line in lines)
