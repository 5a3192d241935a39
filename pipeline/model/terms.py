"""Closed vocabularies of the field.

Every value is one that the inspectorates or the law use (area SEND framework and handbook, 2023,
updated June 2025; local area SEND framework 2016 to 2022) or a class of our own that
`docs/glossary.md` defines. An unknown value is never mapped to a known one: it becomes an issue for
a person, worded by `UnknownTerm`.
"""

from enum import StrEnum


class Framework(StrEnum):
    """The framework under which an inspection was carried out."""

    AREA_SEND_2023 = "area_send_2023"
    LOCAL_AREA_SEND_2016 = "local_area_send_2016"


class Visit(StrEnum):
    """The kind of visit that the inspectors made."""

    FULL = "full"
    MONITORING = "monitoring"
    REVISIT = "revisit"
    THEMATIC = "thematic"


FOLLOW_UPS = (Visit.MONITORING, Visit.REVISIT)
"""The visits that follow up a full inspection."""


class Outcome(StrEnum):
    """The outcome that a report states; `OUTCOMES` says which are possible for which visit."""

    POSITIVE = "positive"
    INCONSISTENT = "inconsistent"
    SYSTEMIC_FAILINGS = "systemic_failings"
    WRITTEN_STATEMENT_OF_ACTION = "written_statement_of_action"
    NO_WRITTEN_STATEMENT = "no_written_statement"
    SUFFICIENT_PROGRESS = "sufficient_progress"
    PARTLY_SUFFICIENT_PROGRESS = "partly_sufficient_progress"
    NOT_SUFFICIENT_PROGRESS = "not_sufficient_progress"
    EFFECTIVE_ACTION = "effective_action"
    NOT_EFFECTIVE_ACTION = "not_effective_action"


OUTCOMES: dict[tuple[Framework, Visit], frozenset[Outcome]] = {
    (Framework.AREA_SEND_2023, Visit.FULL): frozenset(
        {Outcome.POSITIVE, Outcome.INCONSISTENT, Outcome.SYSTEMIC_FAILINGS}
    ),
    (Framework.AREA_SEND_2023, Visit.MONITORING): frozenset(
        {Outcome.EFFECTIVE_ACTION, Outcome.NOT_EFFECTIVE_ACTION}
    ),
    (Framework.AREA_SEND_2023, Visit.THEMATIC): frozenset(),
    (Framework.LOCAL_AREA_SEND_2016, Visit.FULL): frozenset(
        {Outcome.WRITTEN_STATEMENT_OF_ACTION, Outcome.NO_WRITTEN_STATEMENT}
    ),
    (Framework.LOCAL_AREA_SEND_2016, Visit.REVISIT): frozenset(
        {
            Outcome.SUFFICIENT_PROGRESS,
            Outcome.PARTLY_SUFFICIENT_PROGRESS,
            Outcome.NOT_SUFFICIENT_PROGRESS,
        }
    ),
}


class Label(StrEnum):
    """How we classify a publication."""

    INSPECTION_OUTCOME = "inspection_outcome"
    INSPECTION_ANNOUNCED = "inspection_announced"
    OTHER = "other"


class DocType(StrEnum):
    """Who is speaking, and in what kind of document."""

    OFFICIAL_REPORT = "official_report"
    COUNCIL_NEWS = "council_news"
    PRESS = "press"
    COMMITTEE = "committee"
    PARENT_CARER_FORUM = "parent_carer_forum"
    HEALTH_BODY = "health_body"
    CASE_STUDY = "case_study"
    LOCAL_OFFER = "local_offer"
    ACTION_PLAN = "action_plan"
    GOVERNMENT = "government"
    OTHER = "other"


class FindingKind(StrEnum):
    """What a finding says; inspectors' findings are neither `REQUIRED` nor `PLANNED`."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"
    AREA_FOR_IMPROVEMENT = "area_for_improvement"
    PRIORITY_ACTION = "priority_action"
    REQUIRED = "required"
    PLANNED = "planned"
    STATISTIC = "statistic"
    EXPERIENCE = "experience"


class StatedBy(StrEnum):
    """Whose words a finding is in; only `INSPECTORS` may stand under "what inspectors found"."""

    INSPECTORS = "inspectors"
    PUBLISHER = "publisher"
    PERSON = "person"
    GOVERNMENT = "government"


class Voice(StrEnum):
    """In whose mouth a finding is: so that what an inspection found is counted once.

    `OWN`: inspectors, in their own report. `REPORTED`: inspectors, as another publication tells it
    of an inspection whose report is not held. `RETOLD`: the same, where something else of the
    inspection counts. `OTHERS`: somebody other than inspectors.
    """

    OWN = "own"
    REPORTED = "reported"
    RETOLD = "retold"
    OTHERS = "others"


COUNTED = (Voice.OWN, Voice.REPORTED)
"""What inspectors found, each statement of an inspection once."""
UNREPEATED = (*COUNTED, Voice.OTHERS)
"""What is listed and counted unless something else is asked for: all but what is told again."""


class Theme(StrEnum):
    """What a finding is about: 37 themes, of which a finding may have several."""

    EHCP_QUALITY = "ehcp_quality"
    EHCP_TIMELINESS = "ehcp_timeliness"
    ANNUAL_REVIEWS = "annual_reviews"
    COPRODUCTION = "coproduction"
    COMMUNICATION = "communication"
    LOCAL_OFFER = "local_offer"
    JOINT_COMMISSIONING = "joint_commissioning"
    MENTAL_HEALTH = "mental_health"
    THERAPIES = "therapies"
    NEURODEVELOPMENTAL_WAITS = "neurodevelopmental_waits"
    HEALTH_ACCESS = "health_access"
    HEALTH_OVERSIGHT = "health_oversight"
    EARLY_IDENTIFICATION = "early_identification"
    SEN_SUPPORT = "sen_support"
    MAINSTREAM_INCLUSION = "mainstream_inclusion"
    ALTERNATIVE_PROVISION = "alternative_provision"
    EXCLUSION_ATTENDANCE = "exclusion_attendance"
    PFA_TRANSITION = "pfa_transition"
    NEET_EMPLOYMENT = "neet_employment"
    SOCIAL_CARE = "social_care"
    SUFFICIENCY = "sufficiency"
    OUT_OF_AREA = "out_of_area"
    TRANSPORT = "transport"
    LEADERSHIP = "leadership"
    DATA_QUALITY = "data_quality"
    WORKFORCE = "workforce"
    VOICE_CHILD = "voice_child"
    CONFIDENCE_REDRESS = "confidence_redress"
    VULNERABLE_GROUPS = "vulnerable_groups"
    FUNDING = "funding"
    ATTAINMENT = "attainment"
    JOINT_WORKING = "joint_working"
    KEY_WORKING = "key_working"
    SENSORY_IMPAIRMENT = "sensory_impairment"
    PERSONAL_BUDGETS = "personal_budgets"
    PHASE_TRANSITION = "phase_transition"
    SAFEGUARDING = "safeguarding"


class Stage(StrEnum):
    """A stage of an area's case, from the notice of an inspection to the next full one.

    In the order in which they usually come. A revisit (2016 framework) is a monitoring visit here.
    """

    EXPECTED = "expected"
    NOTIFIED = "notified"
    INVITATION = "invitation"
    UNDER_WAY = "under_way"
    AWAITING_REPORT = "awaiting_report"
    REPORT = "report"
    PLAN_DUE = "plan_due"
    PLAN_SUBMITTED = "plan_submitted"
    PLAN_ACCEPTED = "plan_accepted"
    PLAN_PUBLISHED = "plan_published"
    ENGAGEMENT_MEETING = "engagement_meeting"
    STOCKTAKE = "stocktake"
    BOARD_MEETING = "board_meeting"
    NOTICE_ISSUED = "notice_issued"
    NOTICE_VARIED = "notice_varied"
    NOTICE_CLOSED = "notice_closed"
    MONITORING_ENDED = "monitoring_ended"
    COMMITMENT = "commitment"
    MONITORING_DUE = "monitoring_due"
    MONITORING_UNDER_WAY = "monitoring_under_way"
    MONITORING_TOLD = "monitoring_told"
    NEXT_FULL = "next_full"


MEETINGS = (Stage.ENGAGEMENT_MEETING, Stage.STOCKTAKE, Stage.BOARD_MEETING)
"""Stages that come again and again."""
PLANS = (Stage.PLAN_SUBMITTED, Stage.PLAN_ACCEPTED, Stage.PLAN_PUBLISHED)
NOTICES = (Stage.NOTICE_ISSUED, Stage.NOTICE_VARIED, Stage.NOTICE_CLOSED)
REPEATED = (*MEETINGS, Stage.NOTICE_VARIED)
"""What happens to a plan, and to an improvement notice; and all stages that come more than once."""
DUE_DATE_PASSED = "due_date_passed"
"""What can be asked for beside stages: that a day by which something is due has passed, and no
publication is known that says what became of it.
"""
NEVER_REACHED = (Stage.COMMITMENT, Stage.INVITATION)
"""What is only due: set for a day by plans and papers, and what families can take part in."""
ASKED_STAGES = (*(each.value for each in Stage if each not in NEVER_REACHED), DUE_DATE_PASSED)
"""What can be asked for as news of a case."""


class Standing(StrEnum):
    """How a stage of a case, or a deadline, stands on a day."""

    HAPPENED = "happened"
    DUE = "due"
    MET = "met"
    LATE = "late"
    NOT_KNOWN = "not_known"


class Origin(StrEnum):
    """Why an event happened; only `LIVE` events lead to messages."""

    LIVE = "live"
    BACKFILL = "backfill"
    REANALYSIS = "reanalysis"


class Frequency(StrEnum):
    """How often a subscriber gets messages."""

    INSTANT = "instant"
    DAILY = "daily"
    WEEKLY = "weekly"


class Filter(StrEnum):
    """The kinds of filter that narrow down an interest."""

    AREA = "area"
    REGION = "region"
    VISIT = "visit"
    OUTCOME = "outcome"
    THEME = "theme"
    KEYWORD = "keyword"
    DOC_TYPE = "doc_type"
    STAGE = "stage"


class Reuse(StrEnum):
    """How a source's words may be reused: Open Government Licence, or short quotations."""

    OGL = "ogl"
    QUOTE = "quote"


QUOTED = 3
"""The most passages of one publication that is not openly licensed."""
QUOTED_LENGTH = 300
"""The longest such passage, in characters."""


class WalkKind(StrEnum):
    """What a walk of a whole listing is for."""

    BACKFILL = "backfill"
    RECONCILE = "reconcile"
