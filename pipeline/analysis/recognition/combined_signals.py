"""Signals of how much of a text is about an inspection, and of signals shown together."""

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal, Signal, Signals
from pipeline.analysis.vocabulary.lexicon import Hit

_OF_INSPECTION = frozenset(["area_inspection", "ofsted", "cqc", "inspection", "plan"])
_FEW, _SMALL_SHARE = 2, 0.34
"""How many sentences about an inspection, and what share of a text, are only in passing."""
_TOGETHER = {
    RecognitionSignal.ANNOUNCES_ONLY: (
        (RecognitionSignal.ANNOUNCES,),
        (RecognitionSignal.TELLS_VERDICT,),
    ),
    RecognitionSignal.ANNOUNCES_NOWHERE: (
        (RecognitionSignal.ANNOUNCES, RecognitionSignal.NO_AREA),
        (),
    ),
    RecognitionSignal.NO_AREA_GENERAL: (
        (RecognitionSignal.SUBJECT_GENERAL, RecognitionSignal.NO_AREA),
        (),
    ),
    RecognitionSignal.NOTHING_TOLD: (
        (RecognitionSignal.INSPECTION,),
        (
            RecognitionSignal.TELLS,
            RecognitionSignal.VERDICT_OF_NOW,
            RecognitionSignal.PLAN,
            RecognitionSignal.REPORT_OUT,
        ),
    ),
    RecognitionSignal.VERDICT_AND_AHEAD: (
        (RecognitionSignal.VERDICT_NOT_OF_NOW, RecognitionSignal.ANNOUNCES),
        (),
    ),
}
"""Signals of what is shown together: all of the first, with the place of its first, none of the
second.
"""


def amount(reading: Reading, in_title: set[str]) -> Signals:
    """How much of the text is about an inspection, and whether it is only mentioned in passing."""
    about = [
        one for one in reading.sentences if any(hit.group in _OF_INSPECTION for hit in one.cues)
    ]
    if not about:
        return {}
    share = len(about) / len(reading.sentences)
    hit = Hit("", about[0].start, about[0].end)
    found = {RecognitionSignal.SHARE_OF_TEXT: Signal(share, hit)}
    if share <= _SMALL_SHARE and len(about) <= _FEW and in_title.isdisjoint(_OF_INSPECTION):
        found[RecognitionSignal.IN_PASSING] = Signal(1.0, hit)
    return found


def together(found: Signals) -> Signals:
    """What two signals show that neither shows alone, or one without another."""
    return {
        signal: found[all_of[0]]
        for signal, (all_of, none_of) in _TOGETHER.items()
        if found.keys() >= set(all_of) and found.keys().isdisjoint(none_of)
    }
