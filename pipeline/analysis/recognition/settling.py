"""What the words of a text settle about a label that signals and words together only make likely.

An outcome that it states, and nothing of a visit to come; a report that is awaited, whatever is
recalled; grades, which are of something else.
"""

from collections.abc import Mapping

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.recognition.look_alikes import other_inspections
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal, Signals
from pipeline.analysis.recognition.weighing import RESULT_DOUBTED_FROM, REVIEW_BELOW
from pipeline.analysis.told.facts import is_of_a_return
from pipeline.analysis.told.outcome import Told, stated_in
from pipeline.analysis.vocabulary.guarded_pattern import any_case, folded
from pipeline.analysis.vocabulary.outcomes.phrases import (
    AHEAD_OF_RESULT,
    AWAITED,
    CAME_OUT,
    INSPECTORS_WISH,
    REPORT_TO_COME,
    VISIT_OF_NOW,
    WILL_BE_HERE,
    WITHHELD,
)
from pipeline.analysis.vocabulary.visit_phrases import UNDER_WAY
from pipeline.model.terms import Framework, Label, Visit

AHEAD = frozenset([RecognitionSignal.ANNOUNCES, RecognitionSignal.AWAITS])
"""Signals of sentences about a visit or a report to come."""
_STATED_SCORE = 0.85
"""The highest score of a result known only by the outcome that it states: a person is asked."""
_TOLD_IN_TITLE = frozenset([RecognitionSignal.TITLE_RESULT, RecognitionSignal.TELLS_VERDICT])
_AGAINST = (
    RecognitionSignal.TITLE_TO_COME,
    RecognitionSignal.TITLE_AWAITED,
    RecognitionSignal.NO_AREA,
    RecognitionSignal.MANY_AREAS,
    RecognitionSignal.EXPLAINS_OUTCOMES,
)
"""Signals of which none stands in a text that tells the result of one area and nothing to come."""
_TITLE_AHEAD = (
    RecognitionSignal.TITLE_TO_COME,
    RecognitionSignal.TITLE_AWAITED,
    RecognitionSignal.TITLE_RECALLED,
)
"""Signals of a title that tells of a visit, not of its result."""
_OF_INSPECTIONS = (
    RecognitionSignal.AREA_INSPECTION,
    RecognitionSignal.INSPECTION,
    RecognitionSignal.JOINT,
    RecognitionSignal.PLAN,
    RecognitionSignal.REPORT_OUT,
    RecognitionSignal.PARTNERSHIP,
)
"""Signals of a text that speaks of an inspection at all: others judge progress too."""
_TO_COME = (RecognitionSignal.AHEAD, RecognitionSignal.AWAITED, RecognitionSignal.PREDICTED)
"""Signals of single words of something to come."""
_NOT_OF_NOW = frozenset([RecognitionSignal.RECALLS, RecognitionSignal.EARLIER_NAMED, *AHEAD])
"""Signals of sentences that recall or announce something."""
_AWAITING = frozenset([RecognitionSignal.AWAITS, RecognitionSignal.AWAITED])
_RECALLS = frozenset(
    [RecognitionSignal.RECALLED, RecognitionSignal.RECALLS, RecognitionSignal.EARLIER_NAMED]
)
_OF_OTHERS = (RecognitionSignal.SUBJECT_RIVAL, RecognitionSignal.SUBJECT_GENERAL)
_IN_PASSING = 0.45
"""How much of a text may be about other inspections, or areas in general."""
_OUT = any_case(
    r"(?<!\bwhen the )(?<!\bbefore the )(?<!\buntil the )\b(?:inspection|send|ofsted|re-?visit) "
    r"(?:report|letter|result|outcome|verdict)s? (?:is|are)(?: finally| now)? (?:out|in|here)\b"
    r"(?! (?:on|next|soon|by)\b)"
)
"""A title that says that the report has come: a person is asked if all else tells of a visit."""
_CAN_BE_READ = any_case(
    r"\b(?:the|their|this|full|inspection) report (?:is|can (?:now )?be|is now|is also)"
    r" (?:(?:available|published|read|found|seen|downloaded|there) )?(?:here|online|below"
    r"|on (?:the|our|their|ofsted)|at (?:the|https?))"
)
"""Where the report can be read, in a text that answers it: a person is asked here too."""
_GRADED = any_case(
    r"\b(?:rat(?:ed?|es|ings?)|(?:down|up)grad(?:ed?|es)|grad(?:ed?|es)|judged)\b[^.;]{0,140}?"
    r"\b(?:requir(?:es|ing) improvement|inadequate|outstanding)\b"
    r"|\b(?:requires improvement|inadequate|outstanding)\b['’”\"]*,?"
    r" (?:rating\b|(?:says?|said) cqc)"
    r"|\b(?:told it|from ['‘“\"]?(?:good|outstanding|inadequate|requires improvement)['’”\"]? to)"
    r" ['‘“\"]?(?:good|outstanding|inadequate|requires improvement)\b"
    r"|\b(?:highest|top|lowest) (?:mark|grade|rating)\b|\b(?:expected|strong) standard\b"
    r"|\bquality of education\b[^.;]{0,60}\b(?:behaviour|personal development)\b"
)
"""A grade as schools, colleges, trusts and children's services are given, and what is judged in
schools (Ofsted's education inspection framework, and its report cards since November 2025).
"""
_OF_AN_AREA = any_case(
    r"\b(?:area|local area|joint) send\b|\bsendi?\b[^.;]{0,30}\binspection\b"
    r"|\binspection\b[^.;]{0,60}\b(?:sendi?\b|special (?:educational )?needs)"
)
"""What names an inspection of SEND in an area."""
_NOT_INSPECTED = any_case(
    r"\b(?:has|have)(?: not|n[’']t)(?: yet)? (?:yet )?been inspected\b"
    r"(?= yet\b| so far\b| (?:under|within|in) (?:the|this) (?:\w+ )?(?:framework|programme|regime"
    r"|round|cycle)\b)"
    r"|\b(?:has|have|is|are) (?:still )?(?:yet|waiting) to be inspected\b"
    r"|\b(?:is|was) not (?:one of|among) (?:the |those )?(?:\w+ ){0,2}?"
    r"(?:areas|councils|authorities) (?:that (?:have|had) been |so far )?inspected\b"
)
"""That an area has not had an inspection of the present kind: no result of its own is told."""
_BEGINS = 900
"""How many characters of a text tell what it is mainly about."""
_OUTCOMES = ("typically", "inconsistent", "widespread")
"""A word of each outcome of a full inspection."""


def settled(
    label: Label,
    likely: Mapping[Label, float],
    title: str,
    reading: Reading,
    found: Signals,
    *,
    explains: bool,
) -> tuple[Label, float]:
    """The label of a text of which `label` is likely enough, and its score, after a look at what it
    says; `explains` is what `only_explains` found of it.
    """
    score = round(likely[label], 3)
    if label is not Label.INSPECTION_OUTCOME and _tells_result(reading, found, label):
        both = likely[Label.INSPECTION_OUTCOME] + score
        return Label.INSPECTION_OUTCOME, round(min(both, _STATED_SCORE), 3)
    if _is_of_others(label, score, title, reading):
        return Label.OTHER, round(likely[Label.OTHER], 3)
    out = _OUT.search(title) or (score < REVIEW_BELOW and _answers_a_report(reading, found))
    if label is Label.INSPECTION_ANNOUNCED and out:
        return Label.INSPECTION_OUTCOME, round(likely[Label.INSPECTION_OUTCOME], 3)
    if score < REVIEW_BELOW and _may_tell_result(reading, found):
        return Label.INSPECTION_OUTCOME, score
    named = score < REVIEW_BELOW or RecognitionSignal.TITLE_AREA_INSPECTION in found
    if label is Label.OTHER and named and _is_on(reading):
        return Label.INSPECTION_ANNOUNCED, round(likely[Label.INSPECTION_ANNOUNCED], 3)
    if _awaits(label, reading, found, explains=explains):
        return Label.INSPECTION_ANNOUNCED, round(min(score, _STATED_SCORE), 3)
    return label, score


def _answers_a_report(reading: Reading, found: Signals) -> bool:
    """Whether a text answers a report that it says can be read, and nothing is to come or awaited
    or recalled in it.
    """
    answers = RecognitionSignal.RESPONSE in found or RecognitionSignal.TITLE_RESULT in found
    read = answers and _NOT_OF_NOW.isdisjoint(found) and _CAN_BE_READ.search(reading.text.body)
    return bool(read and not AWAITED.search(reading.text.body))


def _is_of_others(label: Label, score: float, title: str, reading: Reading) -> bool:
    """Whether what may be a result begins with a grade, which no inspection of an area gives, or
    with inspectorates of police or probation, which make none; or says that there was none here.

    It is that of a school, a trust, or a council's services for children, or of other areas.
    """
    if label is not Label.INSPECTION_OUTCOME or score >= RESULT_DOUBTED_FROM:
        return False
    body = reading.text.body
    begins = f"{title}. {body[:_BEGINS]}"
    by_others = other_inspections.INSPECTORATES.search(begins) and not _OF_AN_AREA.search(begins)
    not_its_own = _GRADED.search(begins) or _NOT_INSPECTED.search(body)
    return bool(by_others or (not_its_own and not _states_outcome(reading)))


def _tells_result(reading: Reading, found: Signals, label: Label) -> bool:
    """Whether a text states an outcome, of an area, and nothing of a visit or report to come, and
    is not mainly about other inspections.

    Of what is likelier an announcement (`label`), no word may be of something to come. Words of
    something to come do not count where the title has the result and the text a verdict.
    """
    body = reading.text.body
    if _is_to_come(found, label, body) or _is_mainly_of_others(found) or WILL_BE_HERE.search(body):
        return False
    told = _stated(reading) if _is_of_one(found) else None
    recalled = RecognitionSignal.RECALLED in found and RecognitionSignal.VERDICT_OF_NOW not in found
    returned = told is not None and (told.visit is Visit.MONITORING or is_of_a_return(reading))
    return told is not None and (returned or not recalled)


def _is_to_come(found: Signals, label: Label, body: str) -> bool:
    """Whether signals show something to come, and no result in the title with a verdict below.

    Where a text says that the report is out, nothing is awaited.
    """
    shown = set(found)
    if not _AWAITING.isdisjoint(shown) and _is_out(body):
        shown -= _AWAITING
    ahead = label is Label.INSPECTION_ANNOUNCED and any(name in shown for name in _TO_COME)
    to_come = ahead or not AHEAD.isdisjoint(shown)
    return to_come and not found.keys() >= _TOLD_IN_TITLE


def _is_out(body: str) -> bool:
    """Whether a text says that the report came out, and not that it is awaited."""
    return CAME_OUT.search(body) is not None and not AWAITED.search(body)


def _is_on(reading: Reading) -> bool:
    """Whether a text says that an inspection of SEND is on there, which counts where nothing is
    likely, or where the title names such an inspection.
    """
    body = reading.text.body
    return any(
        UNDER_WAY.search(body, one.start, one.end) and _OF_AN_AREA.search(body, one.start, one.end)
        for one in reading.sentences
    )


def _is_mainly_of_others(found: Signals) -> bool:
    """Whether signals show that a text is of no one area, of what is to come, or of other
    inspections.
    """
    return any(name in found for name in _AGAINST) or any(
        found[name].value > _IN_PASSING for name in _OF_OTHERS if name in found
    )


def _is_of_one(found: Signals) -> bool:
    """Whether a text speaks of an inspection, or of what answers one."""
    return any(name in found for name in _OF_INSPECTIONS)


def _may_tell_result(reading: Reading, found: Signals) -> bool:
    """Whether a text of which nothing is likely, so that a person is asked, states an outcome, and
    neither recalls nor announces anything.
    """
    stated = _is_of_one(found) and _stated(reading, of_a_first=True) is not None
    return _NOT_OF_NOW.isdisjoint(found) and stated


def _states_outcome(reading: Reading) -> bool:
    """Whether a text states an outcome, be it beside that of an inspection of an older kind."""
    return _stated(reading) is not None


def _stated(reading: Reading, *, of_a_first: bool = False) -> Told | None:
    """The outcome that a text states, be it beside that of an inspection of an older kind.

    That of a first inspection is only recalled where inspectors have come back, and counts only if
    `of_a_first`.
    """
    revisited = is_of_a_return(reading)
    told = (
        stated_in(reading, frameworks, revisited=again)
        for frameworks, again in (
            ((Framework.AREA_SEND_2023,), False),
            (tuple(Framework), False),
            ((Framework.LOCAL_AREA_SEND_2016,), True),
        )
        if revisited or not again
    )
    recalled = revisited and not of_a_first
    return next((one for one in told if one and not (recalled and _is_of_a_first(one))), None)


def _is_of_a_first(told: Told) -> bool:
    """Whether an outcome is that of a first inspection under the framework of 2016."""
    return (told.framework, told.visit) == (Framework.LOCAL_AREA_SEND_2016, Visit.FULL)


def only_explains(label: Label, reading: Reading) -> bool:
    """Whether what is likeliest a result names all outcomes and states none."""
    low = folded(reading.text.body)
    named = label is Label.INSPECTION_OUTCOME and all(word in low for word in _OUTCOMES)
    return named and not _states_outcome(reading)


def _awaits(label: Label, reading: Reading, found: Signals, *, explains: bool) -> bool:
    """Whether what is likeliest a result says that there is none yet, whatever it recalls."""
    body = reading.text.body
    if (explains or _goes_on(label, reading)) and REPORT_TO_COME.search(body):
        return True
    if _is_there_now(label, reading, found):
        return True
    of_one = label is Label.INSPECTION_OUTCOME and RecognitionSignal.MANY_AREAS not in found
    if of_one and INSPECTORS_WISH.search(body) and not _states_outcome(reading):
        return True
    if of_one and WITHHELD.search(body):
        return True
    awaited = of_one and AWAITED.search(body) is not None
    recalls = RecognitionSignal.VERDICT_OF_NOW not in found and not _RECALLS.isdisjoint(found)
    return awaited and (recalls or not _states_outcome(reading))


def _is_there_now(label: Label, reading: Reading, found: Signals) -> bool:
    """Whether what is likeliest a result tells of inspectors who are there, or have just been, and
    will tell later what they found: all else is what they found before.
    """
    titled = RecognitionSignal.TITLE_RESULT in found
    coming = any(name in found for name in _TITLE_AHEAD)
    if label is not Label.INSPECTION_OUTCOME or (titled and not coming):
        return False
    body = reading.text.body
    if WILL_BE_HERE.search(body):
        return True
    return VISIT_OF_NOW.search(body) is not None and AHEAD_OF_RESULT.search(body) is not None


def _goes_on(label: Label, reading: Reading) -> bool:
    """Whether what is likeliest a result tells of an inspection that is on, and states none."""
    on = label is Label.INSPECTION_OUTCOME and UNDER_WAY.search(reading.text.body) is not None
    return on and not _states_outcome(reading)
