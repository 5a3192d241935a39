"""What the days and percentages of a later sentence are to a promise."""

from datetime import date

from pipeline.cases.days import is_by
from pipeline.cases.promises.accounts import denies
from pipeline.cases.promises.amounts import percentages, percents
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate

IN_TIME, TOO_LATE, ENOUGH, TOO_LITTLE = "(in time)", "(too late)", "(enough)", "(too little)"
"""Marks behind a day, for being by the promised one or after it, and behind a percentage, for
being as much as was promised or less.
"""


def marked(words: str, published: date, promise: str, due: date) -> str:
    """A sentence with marks behind its days and, where one percentage was promised, behind its
    percentages.
    """
    days = find_ranges(words, reference=PartialDate(published.isoformat()))
    marks = [(one.end, mark) for one in days if (mark := _of_day(one.ended, due))]
    promised = percents(promise)
    if len(promised) == 1 and not denies(promise):
        least = float(*promised)
        marks += [
            (one.end(), ENOUGH if float(one["number"]) >= least else TOO_LITTLE)
            for one in percentages(words)
        ]
    for place, mark in sorted(marks, reverse=True):
        words = f"{words[:place]} {mark}{words[place:]}"
    return words


def _of_day(on: PartialDate, due: date) -> str:
    """The mark of a day; "" where it cannot be said."""
    if len(on) < len("2025-01") or on.startswith("--"):
        return ""
    return {True: IN_TIME, False: TOO_LATE, None: ""}[is_by(on, due)]
