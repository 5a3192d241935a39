"""What an inspection found where it is told weakness by weakness: a verdict on each, a tally.

"Sufficient." below one weakness and "Not sufficient." below the next say together what no sentence
says. One verdict alone is not that of the inspection.
"""

import re
from collections.abc import Iterator

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.told.progress import Extent, number_of
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.analysis.vocabulary.outcomes import verdicts as phrases

_Told = tuple[Extent, int, int]


def extents_of(reading: Reading) -> Iterator[_Told]:
    """What verdicts and tallies say of progress, in a text that tells of a revisit.

    Verdicts count where they differ.
    """
    verdicts = [*_verdicts(reading, phrases.PROGRESSED), *_verdicts(reading, phrases.MARKED)]
    if phrases.ASKED.search(reading.text.body):
        verdicts += _verdicts(reading, phrases.ANSWERED)
    if len({extent for extent, _, _ in verdicts}) > 1:
        yield from verdicts
    yield from _tallies(reading)


def differ(reading: Reading) -> bool:
    """Whether action was effective on one priority and not on another."""
    return len({extent for extent, _, _ in _verdicts(reading, phrases.EFFECTIVE)}) > 1


def _verdicts(reading: Reading, rule: Rule | re.Pattern[str]) -> Iterator[_Told]:
    for one in reading.sentences:
        found = rule.search(reading.text.body[one.start : one.end])
        if found:
            denied = any(found.groupdict().values())
            yield Extent.NOT_ON_SOME if denied else Extent.ON_SOME, one.start, one.end


def _tallies(reading: Reading) -> Iterator[_Told]:
    body = reading.text.body
    told: set[int] | None = None
    for one in reading.sentences:
        said = body[one.start : one.end]
        found = phrases.TALLY.search(said)
        if found:
            some, every = number_of(found["some"]), number_of(found["every"])
            if told is None:
                told = {number_of(match["number"]) for match in phrases.OF_ALL.finditer(body)}
            if 0 < some < every and every in told:
                yield Extent.IN_PART, one.start, one.end
        elif phrases.TALLY_OF_BOTH.search(said):
            yield Extent.IN_PART, one.start, one.end
