"""Plain English for the field's terms and dates, which readers see instead of our own names.

The words for outcomes are those of the area SEND framework and handbook (2023, updated June 2025)
and of the local area SEND inspection guidance (2016 to 2022); the sentences that explain them are
our own and state only what those documents say.
"""

import calendar
import re
from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from pipeline.addresses import only_links, voice_of
from pipeline.model.documents import PartialDate
from pipeline.model.terms import DocType, Framework, Frequency, Outcome, Theme, Visit

if TYPE_CHECKING:
    from pipeline.model.inspections import DateRange, NextVisit

VISITS = {
    Visit.FULL: "full inspection",
    Visit.MONITORING: "monitoring inspection",
    Visit.REVISIT: "revisit",
    Visit.THEMATIC: "thematic visit",
}

DOC_TYPES = {
    DocType.OFFICIAL_REPORT: "inspectors’ report",
    DocType.COUNCIL_NEWS: "council news",
    DocType.PRESS: "press",
    DocType.COMMITTEE: "committee paper",
    DocType.PARENT_CARER_FORUM: "parent carer forum",
    DocType.HEALTH_BODY: "health body",
    DocType.CASE_STUDY: "case study",
    DocType.LOCAL_OFFER: "local offer",
    DocType.ACTION_PLAN: "action plan",
    DocType.GOVERNMENT: "government",
    DocType.OTHER: "other",
}

FRAMEWORKS = {
    Framework.AREA_SEND_2023: "area SEND inspections (since 2023)",
    Framework.LOCAL_AREA_SEND_2016: "local area SEND inspections (2016 to 2022)",
}

THEMES = {
    Theme.EHCP_QUALITY: "quality of EHC plans",
    Theme.EHCP_TIMELINESS: "EHC assessments and plans on time",
    Theme.ANNUAL_REVIEWS: "annual reviews",
    Theme.COPRODUCTION: "co-production with families",
    Theme.COMMUNICATION: "communication with families",
    Theme.LOCAL_OFFER: "local offer, information and advice",
    Theme.JOINT_COMMISSIONING: "joint commissioning",
    Theme.MENTAL_HEALTH: "mental health",
    Theme.THERAPIES: "therapies",
    Theme.NEURODEVELOPMENTAL_WAITS: "autism, ADHD and other neurodevelopmental conditions",
    Theme.HEALTH_ACCESS: "health services",
    Theme.HEALTH_OVERSIGHT: "duties of health bodies",
    Theme.EARLY_IDENTIFICATION: "needs seen early",
    Theme.SEN_SUPPORT: "support in school without a plan",
    Theme.MAINSTREAM_INCLUSION: "inclusion in mainstream schools",
    Theme.ALTERNATIVE_PROVISION: "alternative provision",
    Theme.EXCLUSION_ATTENDANCE: "exclusion and attendance",
    Theme.PFA_TRANSITION: "preparation for adulthood",
    Theme.NEET_EMPLOYMENT: "work and training",
    Theme.SOCIAL_CARE: "social care and short breaks",
    Theme.SUFFICIENCY: "enough school places",
    Theme.OUT_OF_AREA: "children placed far from home",
    Theme.TRANSPORT: "transport",
    Theme.LEADERSHIP: "leadership",
    Theme.DATA_QUALITY: "data and evaluation",
    Theme.WORKFORCE: "staff",
    Theme.VOICE_CHILD: "views of children and young people",
    Theme.CONFIDENCE_REDRESS: "parents’ confidence and complaints",
    Theme.VULNERABLE_GROUPS: "children in care and other groups",
    Theme.FUNDING: "money",
    Theme.ATTAINMENT: "what children learn and achieve",
    Theme.JOINT_WORKING: "services working together",
    Theme.KEY_WORKING: "key working, and staying out of hospital",
    Theme.SENSORY_IMPAIRMENT: "hearing and sight",
    Theme.PERSONAL_BUDGETS: "personal budgets and direct payments",
    Theme.PHASE_TRANSITION: "moving between phases of school",
    Theme.SAFEGUARDING: "safeguarding",
}

GLOSSARY = "What the abbreviations mean"
"""The heading of a message's glossary."""

SUMMARY = "Summary in plain English"
"""The heading of a summary by a language model."""
SUMMARY_NOTE = (
    "A computer program wrote this. It may only shorten the quotations that it links to, and what"
    " it wrote was checked against them. It can leave out what matters to you, so please read them."
)
"""The note directly below that heading."""

HOW_OFTEN = {Frequency.INSTANT: "at once", Frequency.DAILY: "daily", Frequency.WEEKLY: "weekly"}

_WENT_BACK = (
    "Inspectors went back to the weaknesses of an earlier inspection. They judged that the area had"
)
_CHECKED = (
    "Inspectors went back to the areas for priority action of an earlier inspection. They judged"
    " that the partnership has"
)
_UNGRADED = "Inspections of that time gave no overall grade."


class OutcomeWords(NamedTuple):
    """An outcome in the inspectorates' words, in few for a subject line, and what it means."""

    phrase: str
    brief: str
    meaning: str


OUTCOMES = {
    Outcome.SYSTEMIC_FAILINGS: OutcomeWords(
        "widespread and/or systemic failings",
        "systemic failings",
        "Inspectors judged that there are widespread and/or systemic failings. These lead to"
        " significant concerns about the experiences and outcomes of children and young people with"
        " SEND. The partnership must act urgently and write a priority action plan.",
    ),
    Outcome.NOT_EFFECTIVE_ACTION: OutcomeWords(
        "effective action not taken",
        "effective action not taken",
        f"{_CHECKED} not taken effective action on at least one of them.",
    ),
    Outcome.WRITTEN_STATEMENT_OF_ACTION: OutcomeWords(
        "written statement of action required",
        "written statement",
        "Inspectors found significant weaknesses. They required the area to write down, in a"
        f" written statement of action, how it would put them right. {_UNGRADED}",
    ),
    Outcome.NOT_SUFFICIENT_PROGRESS: OutcomeWords(
        "not sufficient progress",
        "not sufficient progress",
        f"{_WENT_BACK} not made sufficient progress with them.",
    ),
    Outcome.PARTLY_SUFFICIENT_PROGRESS: OutcomeWords(
        "sufficient progress in some areas, not in others",
        "some progress",
        f"{_WENT_BACK} made sufficient progress with some, and not with others.",
    ),
    Outcome.INCONSISTENT: OutcomeWords(
        "inconsistent experiences and outcomes",
        "inconsistent",
        "Inspectors judged that children and young people with SEND have inconsistent experiences"
        " and outcomes. The partners must work together to improve them.",
    ),
    Outcome.EFFECTIVE_ACTION: OutcomeWords(
        "effective action taken",
        "effective action",
        f"{_CHECKED} taken effective action.",
    ),
    Outcome.SUFFICIENT_PROGRESS: OutcomeWords(
        "sufficient progress",
        "sufficient progress",
        f"{_WENT_BACK} made sufficient progress with them.",
    ),
    Outcome.NO_WRITTEN_STATEMENT: OutcomeWords(
        "no written statement of action required",
        "no written statement",
        "Inspectors did not require the area to produce a written statement of action."
        f" {_UNGRADED}",
    ),
    Outcome.POSITIVE: OutcomeWords(
        "typically positive experiences and outcomes",
        "positive",
        "Inspectors judged that the partnership’s arrangements typically lead to positive"
        " experiences and outcomes for children and young people with SEND. This is the most"
        " favourable of the three outcomes of a full inspection.",
    ),
}
"""Every outcome, from the most serious to the most favourable."""

THEMATIC = "A thematic visit looks at one subject in a few areas. It gives no outcome."
ANNOUNCED = "The inspection has been announced or is under way. No result has been published yet."
NOT_STATED = "The publications that we read do not state the outcome."


def seriousness(outcome: Outcome | None) -> int:
    """The rank of an outcome in a message: 0 the most serious, an unstated one last."""
    return len(OUTCOMES) if outcome is None else list(OUTCOMES).index(outcome)


def visit_words(visit: Visit | None) -> str:
    """The kind of visit, or "inspection" where it is not known."""
    return "inspection" if visit is None else VISITS[visit]


def inspection_words(visit: Visit | None) -> str:
    """The kind of visit for a subject line, such as "SEND inspection" or "SEND revisit"."""
    return "SEND inspection" if visit in (None, Visit.FULL) else f"SEND {visit_words(visit)}"


def teller_words(publisher: str, doc_type: DocType | None, url: str) -> str:
    """Who tells something: the publisher by name, else by kind, else the host of the address."""
    kind = DOC_TYPES[doc_type] if doc_type and doc_type is not DocType.OTHER else ""
    voice = voice_of(publisher or capital(kind), url)
    return capital(voice) if only_links(voice) else voice


def publication_words(voice: str) -> str:
    """A publication by its voice, in a sentence."""
    return voice if only_links(voice) else f"the publication by {voice}"


def capital(words: str) -> str:
    """`words` with a capital first letter, otherwise unchanged."""
    return words[:1].upper() + words[1:]


def listed(words: tuple[str, ...]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def owner_words(words: str, owners: Sequence[str]) -> str:
    """Who must act by these words; "" where nobody is named, or they begin with whoever it is."""
    if not owners or words.startswith(owners[0]):
        return ""
    return f"Who must act: {listed(tuple(owners))}"


def date_words(date: PartialDate) -> str:
    """ "18 December 2024", "December 2024", "2024", or "December" if the year is unknown."""
    matched = re.fullmatch(r"(\d{4})?(?:-(?:-)?(\d\d))?(?:-(\d\d))?", date)
    if matched is None:
        return date
    year, month, day = matched.groups()
    return " ".join(
        filter(
            None,
            (str(int(day)) if day else "", calendar.month_name[int(month)] if month else "", year),
        )
    )


def range_words(dates: "DateRange") -> str | None:
    """The days of a visit, such as "21 to 25 October 2024"; None when nothing is known."""
    if dates.started is None or f"{dates.ended}".startswith(f"{dates.started}-"):
        return f"until {date_words(dates.ended)}" if dates.ended else None
    if dates.ended is None:
        return f"from {date_words(dates.started)}"
    first, last = date_words(dates.started).split(), date_words(dates.ended).split()
    if first == last:
        return " ".join(first)
    if len(first) == len(last):
        shared = sum(
            1
            for _ in takewhile(
                lambda pair: pair[0] == pair[1], zip(first[:0:-1], last[:0:-1], strict=True)
            )
        )
        first = first[: len(first) - shared]
    return f"{' '.join(first)} to {' '.join(last)}"


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun; `many` is needed where the plural is not `one` with an "s"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def size_words(size: int) -> str:
    """ "840 bytes", "37 kB", "1.2 MB": an amount of bytes for people."""
    if size < 1_000:
        return counted(size, "byte")
    return f"{size / 1e3:.0f} kB" if size < 999_500 else f"{size / 1e6:.1f} MB"


def months_words(months: int) -> str:
    """ "18 months", "3 years": whole years from two on."""
    if months >= 24 and months % 12 == 0:
        return f"{months // 12} years"
    return counted(months, "month")


def next_step(following: "NextVisit", published_on: PartialDate | None) -> str:
    """A sentence restating an announced visit, with the month if the publication date is full."""
    due = (
        f"A {visit_words(following.visit)} is due within about"
        f" {months_words(following.within_months)} of the report."
    )
    if published_on is None or len(published_on) != 10:
        return due
    year, month = int(published_on[:4]), int(published_on[5:7]) - 1 + following.within_months
    by = f"{calendar.month_name[month % 12 + 1]} {year + month // 12}"
    return f"{due} By our reckoning that is by about {by}."
