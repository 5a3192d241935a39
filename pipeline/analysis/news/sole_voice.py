"""Texts in which nobody speaks but inspectors: what goes on after they are named is theirs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.analysis.news.statement_features import Statement
from pipeline.analysis.news.weighing.signals import FindingSignal
from pipeline.model.terms import StatedBy

_OTHERS = frozenset(
    [
        FindingSignal.FIRST_PERSON,
        FindingSignal.BODY_ACTS,
        "told by a person",
        "told by the publisher",
        "told by a government",
    ]
)
"""Signals of somebody else speaking or acting."""
_CONTINUES = frozenset(
    [FindingSignal.GOES_ON, FindingSignal.NEW_PARAGRAPH, FindingSignal.IS_SPOKEN_OF]
)
_OTHER_MATTER = frozenset(
    [
        FindingSignal.ASKS,
        FindingSignal.CALLS_TO_DO_SOMETHING,
        FindingSignal.DATE,
        FindingSignal.DECISION,
        FindingSignal.IN_ANOTHER_PART,
        FindingSignal.MONEY,
        FindingSignal.OF_AREAS_IN_GENERAL,
        FindingSignal.PLAN,
        FindingSignal.PROCESS,
        "sentence: future",
        "sentence: procedure",
        "sentence: purpose",
        "statement: response",
        "tone: begins with more of something",
    ]
)
"""Signals of a statement about something other than what children and families meet, or of an
entry of a list that does not look like one.
"""


def with_sole_voice(sentences: Sequence[list[Statement]]) -> Sequence[list[Statement]]:
    """The statements of a text by sentences; those that go on after inspectors are marked if nobody
    else speaks in the whole text, up to the next heading.
    """
    if any(_is_of_others(one) for together in sentences for one in together):
        return sentences
    return list(_marked(sentences))


def _marked(sentences: Sequence[list[Statement]]) -> Iterator[list[Statement]]:
    theirs, last = False, -1
    for together in sentences:
        if not together:
            yield together
            continue
        passage = together[0].passage
        block = passage.sentence.block
        theirs = passage.told_anew or (theirs and block <= last + 1)
        last = block
        yield [
            replace(one, alone=True) if theirs and _goes_on(one.signals) else one
            for one in together
        ]


def _is_of_others(one: Statement) -> bool:
    passage = one.passage
    return (
        passage.by is StatedBy.PERSON or passage.of_another or not _OTHERS.isdisjoint(one.signals)
    )


def _goes_on(signals: Mapping[str, float]) -> bool:
    return not _CONTINUES.isdisjoint(signals) and _OTHER_MATTER.isdisjoint(signals)
