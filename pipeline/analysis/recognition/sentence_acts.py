"""What sentences do: report, recall, await or announce an inspection, or ask about it."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading, Sentence
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal as Signal
from pipeline.analysis.vocabulary.lexicon import Hit
from pipeline.analysis.vocabulary.outcomes.phrases import ASKED
from pipeline.model.documents import PublicationContext

_BY = frozenset(["ofsted", "inspection", "area_inspection", "plan", "cqc"])
_TELLING = frozenset(["found", "verdict", "report_out", "reported"])
_INSPECTING = frozenset(["ofsted", "cqc", "inspection", "area_inspection"])
_JOINTLY = frozenset(["ofsted", "cqc", "area_inspection"])
"""Groups of which a sentence about a joint inspection contains two."""
_AFTERWARDS = frozenset(["report_out", "follow_up"])
"""Groups about an inspection whose report is out: any visit to come is the next one."""
_OPEN = frozenset(["asks", "awaited", "possible", "predicted"])
"""Groups that leave open whether what the sentence names was found."""
_AHEAD = {"ahead": 70, "predicted": 40, "begun": 25}
"""How many characters a phrase about the future may be from an inspection.

"Has begun" must be nearest, since it can be said of many things.
"""
_OF_A_FRAMEWORK, _EXPLAINING = {"begun": 25}, frozenset(["explains"])
"""The same for what began with a framework, not with an inspection."""
_AWAITED, _CONCLUSIONS = {"awaited": 60}, frozenset(["conclusion", "report_out"])
_NOT_INSPECTIONS = frozenset(["thematic", "department"])
"""Groups of visits that are not inspections."""
_TAKEN_BACK = {"elsewhere": "found", "no_visit": "ahead"}
"""Groups of phrases that contain one of another group, and show that it does not mean it."""
_YEAR = re.compile(r"\b20[0-3]\d\b")
_LONG_AGO = 2
"""How many years before a text's latest year a finding counts as recalled."""


class _Shown(NamedTuple):
    """A sentence's groups of phrases, and what their distances and its years show."""

    groups: frozenset[str]
    rivals: bool
    ahead: bool
    awaited: bool
    old: bool
    framework: bool

    @property
    def told_by(self) -> bool:
        return not self.groups.isdisjoint(_BY)

    @property
    def telling(self) -> bool:
        return self.told_by and not self.groups.isdisjoint(_TELLING)

    @property
    def recalling(self) -> bool:
        return self.old or "recalled" in self.groups

    @property
    def settled(self) -> bool:
        return self.groups.isdisjoint(_OPEN) and not self.recalling


def _announces(one: _Shown) -> bool:
    ahead = one.ahead and not (one.framework and "ahead" not in one.groups)
    return ahead and one.told_by and one.groups.isdisjoint(_AFTERWARDS)


def _announces_area(one: _Shown) -> bool:
    return _announces(one) and (
        "area_inspection" in one.groups
        or one.groups >= {"ofsted", "cqc"}
        or (one.groups >= {"send", "inspection"} and not one.rivals)
    )


def _announces_another(one: _Shown) -> bool:
    other = one.rivals or not one.groups.isdisjoint(_NOT_INSPECTIONS)
    return _announces(one) and other and "area_inspection" not in one.groups


def _tells(one: _Shown) -> bool:
    of_others = one.rivals and "area_inspection" not in one.groups
    return one.telling and one.settled and not of_others


def _tells_verdict(one: _Shown) -> bool:
    return "verdict" in one.groups and one.told_by and one.settled


ACTS: dict[Signal, Callable[[_Shown], bool]] = {
    Signal.TELLS: _tells,
    Signal.TELLS_VERDICT: _tells_verdict,
    Signal.VERDICT_OF_NOW: lambda one: "verdict" in one.groups and one.settled,
    Signal.RECALLS: lambda one: one.telling and one.recalling,
    Signal.ANNOUNCES: _announces,
    Signal.ANNOUNCES_AREA: _announces_area,
    Signal.ANNOUNCES_ANOTHER: _announces_another,
    Signal.AWAITS: lambda one: one.awaited,
    Signal.ASKS: lambda one: one.told_by and "asks" in one.groups,
    Signal.ASKS_FOR_VERDICT: lambda one: {"asks", "verdict"} <= one.groups,
    Signal.EARLIER_NAMED: lambda one: one.told_by and "recalled" in one.groups and not one.telling,
    Signal.EXPLAINS_OUTCOMES: lambda one: one.told_by and "possible" in one.groups,
    Signal.VISITED: lambda one: one.told_by and "visited" in one.groups,
    Signal.REPORTED: lambda one: "reported" in one.groups and one.settled and not one.rivals,
    Signal.JOINT: lambda one: len(one.groups & _JOINTLY) > 1,
}
"""The test for each act; a sentence may pass several."""


def acts(
    reading: Reading, context: PublicationContext, rivals: frozenset[str]
) -> dict[Signal, list[Sentence]]:
    """The sentences that perform each of `ACTS`, in reading order.

    `rivals` are the groups of phrases about other inspections and other subjects.
    """
    latest = _latest_year(reading, context)
    found: dict[Signal, list[Sentence]] = {}
    for sentence in reading.sentences:
        if not _may_act(sentence):
            continue
        shown = _shown(reading, sentence, rivals, latest)
        for act, does in ACTS.items():
            if does(shown):
                found.setdefault(act, []).append(sentence)
    return found


def _may_act(sentence: Sentence) -> bool:
    """Whether a sentence has the least that an act requires: two phrases, or a verdict."""
    cues = sentence.cues
    return len(cues) > 1 or (bool(cues) and cues[0].group == "verdict")


def cues_of(sentence: Sentence) -> list[Hit]:
    """The phrases of a sentence that do not run on into the next ("inspectors. Back in 2020")."""
    return [hit for hit in sentence.cues if hit.end <= sentence.end]


def telling(cues: list[Hit]) -> list[Hit]:
    """The phrases without those that a longer one takes back: a "found" that says where something
    can be read, a "to inspect" of inspectors who have been.
    """
    back = [hit for hit in cues if hit.group in _TAKEN_BACK]
    if not back:
        return cues
    return [hit for hit in cues if not any(_takes_back(one, hit) for one in back)]


def _takes_back(one: Hit, hit: Hit) -> bool:
    within = one.start <= hit.start and hit.end <= one.end
    return within and _TAKEN_BACK[one.group] == hit.group


def _shown(
    reading: Reading, sentence: Sentence, rivals: frozenset[str], latest: int | None
) -> _Shown:
    cues = telling(cues_of(sentence))
    groups = frozenset(hit.group for hit in cues)
    if ASKED.search(reading.text.body, sentence.start, sentence.end):
        groups |= {"asks"}
    years = _years(reading, sentence) if latest else []
    return _Shown(
        groups,
        not groups.isdisjoint(rivals),
        _near(cues, _AHEAD, _INSPECTING),
        _near(cues, _AWAITED, _CONCLUSIONS),
        bool(years and latest and latest - max(years) >= _LONG_AGO),
        _near(cues, _OF_A_FRAMEWORK, _EXPLAINING),
    )


def _near(cues: list[Hit], reach: Mapping[str, int], others: frozenset[str]) -> bool:
    """Whether a phrase of a group in `reach` is within its distance of one of `others`."""
    return any(
        max(one.start, hit.start) - min(one.end, hit.end) <= reach[one.group]
        for one in cues
        if one.group in reach
        for hit in cues
        if hit.group in others
    )


def _years(reading: Reading, sentence: Sentence) -> list[int]:
    return [int(year) for year in _YEAR.findall(reading.text.body, sentence.start, sentence.end)]


def _latest_year(reading: Reading, context: PublicationContext) -> int | None:
    """The latest year in the publication's date, its title and its sentences about an inspection.

    No other sentences count, since plans reach further ahead than inspections do.
    """
    published = (context.published or reading.text.published or "")[:4]
    years = [int(year) for year in _YEAR.findall(f"{published} {context.title}")]
    for sentence in reading.sentences:
        if any(hit.group in _INSPECTING for hit in sentence.cues):
            years += _years(reading, sentence)
    return max(years, default=None)
