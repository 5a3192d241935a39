"""The signals for recognising a publication, by the words that people are shown for them.

Each has a weight in `weights` and, except for absences, words of the text behind it (`signals`).
"""

from dataclasses import dataclass
from enum import StrEnum

from pipeline.analysis.vocabulary.lexicon import Hit


class RecognitionSignal(StrEnum):
    """What a publication shows about itself.

    Those without a blank are groups of phrases, or acts of sentences.
    """

    AHEAD = "ahead"
    ANNOUNCES = "announces"
    ANNOUNCES_ANOTHER = "announces another inspection or visit"
    ANNOUNCES_AREA = "announces an inspection of the area"
    ANNOUNCES_ONLY = "announces, no verdict"
    ANNOUNCES_NOWHERE = "announces, no area"
    AREA_IN_TITLE = "area in title"
    AREA_INSPECTION = "area_inspection"
    AREA_NAMED = "area named"
    AREA_OF_SOURCE = "area of source"
    ASKS = "asks"
    ASKS_FOR_VERDICT = "asks for a verdict"
    AWAITED = "awaited"
    AWAITS = "awaits"
    EARLIER_NAMED = "an earlier inspection named"
    EXPLAINS_OUTCOMES = "explains outcomes"
    FIRST_ANNOUNCES = "first: announces"
    FIRST_AWAITS = "first: awaits"
    FIRST_RECALLS = "first: recalls"
    FIRST_TELLS = "first: tells"
    FIRST_TELLS_VERDICT = "first: tells a verdict"
    FOUND = "found"
    IN_PASSING = "an inspection in passing"
    INSPECTION = "inspection"
    JOINT = "joint"
    LEAD_ANNOUNCES = "lead: announces"
    LEAD_ANOTHER = "lead: another subject, no inspection"
    LEAD_ASKS = "lead: asks"
    LEAD_AWAITS = "lead: awaits"
    LEAD_RECALLS = "lead: recalls"
    LEAD_TELLS = "lead: tells"
    LEAD_TELLS_VERDICT = "lead: tells a verdict"
    MANY_AREAS = "many areas"
    NO_ANCHOR = "no anchor"
    NO_AREA = "no area"
    NO_AREA_GENERAL = "no area, areas in general"
    NOTHING_TOLD = "an inspection, nothing told"
    PARTNERSHIP = "partnership"
    PLAN = "plan"
    POSSIBLE = "possible"
    PREDICTED = "predicted"
    RECALLED = "recalled"
    RECALLS = "recalls"
    REPORTED = "reported"
    REPORTED_OFTEN = "reported in several sentences"
    REPORT_OUT = "report_out"
    RESPONSE = "response"
    SEND = "send"
    SHARE_ANNOUNCES = "share: announces"
    SHARE_ASKS = "share: asks"
    SHARE_AWAITS = "share: awaits"
    SHARE_RECALLS = "share: recalls"
    SHARE_TELLS = "share: tells"
    SHARE_OF_TEXT = "share of the text"
    SHARE_TELLS_VERDICT = "share: tells a verdict"
    SUBJECT_AREA = "subject: area"
    SUBJECT_CHILDRENS_SERVICES = "subject: childrens_services"
    SUBJECT_DEPARTMENT = "subject: department"
    SUBJECT_EXPLAINS = "subject: explains"
    SUBJECT_HEALTH_SERVICE = "subject: health_service"
    SUBJECT_JOINT_TARGETED = "subject: joint_targeted"
    SUBJECT_NATIONAL = "subject: national"
    SUBJECT_PEER = "subject: peer"
    SUBJECT_SCHOOL = "subject: school"
    SUBJECT_THEMATIC = "subject: thematic"
    SUBJECT_GENERAL = "subject: general"
    SUBJECT_RIVAL = "subject: rival"
    SOURCE_ON_SEND = "source on SEND"
    TELLS = "tells"
    TELLS_VERDICT = "tells a verdict"
    TITLE_ANOTHER_SUBJECT = "title: another subject"
    TITLE_AREA_INSPECTION = "title: area inspection"
    TITLE_ASKS = "title: asks"
    TITLE_AWAITED = "title: awaited"
    TITLE_DEPARTMENT = "title: department"
    TITLE_GENERAL = "title: general"
    TITLE_PEER = "title: peer"
    TITLE_RECALLED = "title: recalled"
    TITLE_RESULT = "title: result"
    TITLE_SEND_AND_INSPECTION = "title: SEND and inspection"
    TITLE_TO_COME = "title: to come"
    TITLE_VERDICT = "title: verdict"
    TITLE_VISITED = "title: visited"
    VERDICT = "verdict"
    VERDICT_AND_AHEAD = "verdict, only recalled or open, and more to come"
    VERDICT_NOT_OF_NOW = "verdict, only recalled or open"
    VERDICT_OF_NOW = "verdict, neither recalled nor open"
    VIEWS = "views"
    VISITED = "visited"
    VISITED_ONLY = "visited, no verdict"


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal: its strength (0 to 1) and its place in the body.

    None when it is in the title or is an absence.
    """

    value: float
    hit: Hit | None = None


Signals = dict[RecognitionSignal, Signal]
