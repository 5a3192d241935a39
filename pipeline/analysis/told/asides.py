"""What publications that are about something else say of an area's case: notes of a board, letters
that end a notice, newsletters. Those that wait for a person to say what they are, or which
inspection they follow (plans, papers), are read so too. What they say is kept for the case, and is
no news of an inspection.

Precision comes first: the area is the publisher's own, or the only one that the title (or, where
that names none, the text) names. A stage counts where the text names the plan, notice, meeting or
inspection in full, and has a day, unless a notice has ended. A text that tells no stage, but of
what children with SEND need, is kept too: it may say what became of an action, and what is set for
a day.
"""

from collections.abc import Iterator

from pipeline.analysis.places.publishers import area_of
from pipeline.analysis.places.register import Register
from pipeline.analysis.told.shortly.reviews import is_title
from pipeline.analysis.told.stages import of_area, told_by
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.documents import Classification, LocalArea, PublicationContext, Text
from pipeline.model.inspections import InspectionFacts, Milestone
from pipeline.model.terms import DocType, Stage, Standing

_NAMED = Rule(
    (
        "plan",
        "statement",
        "notice",
        "engagement",
        "stocktake",
        "send",
        "strategy",
        "dfe",
        "department",
        "improvement board",
    ),
    r"\bpriority action plan\b|\bwritten statement of action\b"
    r"|\baccelerated (?:progress|action) plan\b|\bimprovement notice\b|\bstocktake\b"
    r"|\b(?:area |local area )?send (?:area )?(?:inspection|re-?visit)\b"
    r"|\bengagement meeting\b|\bsend (?:and inclusion )?(?:improvement |partnership )?board\b"
    r"|\bsend (?:and inclusion )?(?:strategy|(?:\w+ ){0,2}plan)\b"
    r"|\bstrategic (?:improvement )?plan\b|\bdfe\b|\bdepartment for education\b"
    r"|\bimprovement board\b",
)
_INSPECTED = Rule(
    ("inspect", "visit"),
    r"\b(?:send|local area|joint|monitoring|our|the|next|an?) (?:send )?"
    r"(?:re-?)?(?:inspection|visit)\b|\binspectors\b",
)
_RECALLS = Rule(
    (
        "inspectors",
        "ofsted",
        "watchdog",
        "came back",
        " report",
        "care quality",
        "inspection",
        "notice",
        "satisfied",
        " letter",
    ),
    r"\binspectors (?:(?:who|had|have) )?(?:found|called|said|told|asked|came|were here|warned"
    r"|judged|criticised|identified|visited)\b"
    r"|\b(?:told|asked|criticised|warned) by inspectors\b"
    r"|\b(?:visit|asked|told|warned|criticised) by ofsted\b"
    r"|\binspectors (?:will be|are|were) (?:back|due|here)\b|\bcame back\b[^.]{0,40}\bfound\b"
    r"|\b(?:ofsted|inspectors|watchdogs?) and (?:the )?(?:cqc|care quality commission)\b"
    r"|\bmonitoring report\b|\b(?:critical|damning) (?:inspection|report|letter)\b"
    r"|\b(?:government|whitehall|minister|department)\b[^.]{0,60}"
    r"\b(?:notice|not (?:yet )?satisfied)\b"
    r"|\b(?:served with|had)\b[^.]{0,30}\bnotice\b",
)
"""How a newspaper recalls an inspection when it writes of what a council did since."""
_SEND = (
    Rule(("SEND",), r"\bSEND\b", exact=True),
    Rule(("special ",), r"special (?:educational )?needs"),
    Rule(
        (
            *("ofsted", "priority action", "monitoring inspection", "accelerated", "nhs england"),
            "written statement",
        ),
        r"\bofsted and (?:the )?(?:cqc|care quality commission)\b"
        r"|\bwritten statement of action\b|\bdepartment for education and nhs england\b"
        r"|\bpriority action plan\b|\bareas? for priority action\b|\bmonitoring inspection\b"
        r"|\baccelerated progress plan\b|\bdfe and nhs england\b",
    ),
)
"""Ofsted and the CQC together inspect no other services of an area, and only these so; nor does the
department with NHS England see to any other.
"""
_NEEDS = Rule(
    (
        *("ehc", "health and care plan", "senco", "sen support", "developmental", "autis"),
        *("adhd", "speech", "occupational therap", "short break", "respite", "alternative prov"),
        *("camhs", "paediatric", "psycholog", "disabled child", "part-time timetable"),
        *("supported intern", "exclusion", "suspension", "special ", "annual review"),
        *("yearly review", "disabled p", "therap"),
    ),
    r"\behcps?\b|\behc\b|\bhealth and care plans?\b|\bsencos?\b|\bsen support\b"
    r"|\bneuro-?developmental\b|\bautis(?:m|tic)\b|\badhd\b|\bspeech and language\b"
    r"|\bspeech therap\w+|\bshort breaks?\b|\brespite\b|\bcamhs\b|\bcommunity paediatric\w*"
    r"|\boccupational therap\w+|\beducational psycholog\w+|\bdisabled child\w*"
    r"|\balternative provision\b|\bpart-time timetables?\b|\bsupported internships?\b"
    r"|\b(?:exclusions?|suspensions?)\b|\bspecial (?:free )?schools?\b"
    r"|\b(?:annual|yearly) reviews?\b|\bdisabled pupils?\b|\btherapists?\b",
)
"""What children with SEND need or get, by which papers speak of SEND without saying so."""
_REVIEWED = Rule(
    ("stocktake", "accelerated", "wsoa"),
    r"\bstocktake\b|\baccelerated (?:progress |action )?plan\b|\bwsoa\b",
)
"""Plans and meetings that only follow an inspection of SEND, in letters of the department."""
_YOUNG = Rule(
    ("child", "young", "pupil", "school"),
    r"\bchild|\byoung people\b|\bpupils?\b|\bschools?\b",
)
_PAPERS = (DocType.COMMITTEE, DocType.HEALTH_BODY)
"""Papers and minutes: what they say of SEND may be what became of an action, whose plan or
inspection they need not name.
"""
_NEWS = (DocType.COUNCIL_NEWS, DocType.LOCAL_OFFER)
_TITLED = Rule(("send", "you said", "you told us"), r"\bsend\b|\byou (?:said|told us)\b")
"""Titles of news and pages that tell what was done for SEND."""
_PARAGRAPH = 80
"""The fewest characters of a paragraph, not of a name or a date above it."""
_ORDER = tuple(Stage)
_KEPT = _ORDER[_ORDER.index(Stage.PLAN_SUBMITTED) : _ORDER.index(Stage.MONITORING_DUE)]
"""The stages that such a publication can tell: what follows a report, short of another visit."""


def aside(
    text: Text, context: PublicationContext, classification: Classification, register: Register
) -> InspectionFacts | None:
    """What a publication about something else says of its area's case; None if nothing."""
    names = _names_it(context.title, text, classification)
    if not (names or _is_of_send(context.title, text, classification)):
        return None
    area = _area(context, text, register)
    if area is None:
        return None
    told = (
        one
        for one in of_area(told_by(text, context, classification), area, register)
        if one.stage in _KEPT and (one.on or _has_ended(one) or one.stage is Stage.COMMITMENT)
    )
    return InspectionFacts(
        area=area,
        milestones=tuple(one for one in told if names or one.stage is Stage.COMMITMENT),
    )


def _has_ended(one: Milestone) -> bool:
    """Whether a notice or monitoring has come to its end: who tells that seldom says when."""
    ends = (Stage.NOTICE_CLOSED, Stage.MONITORING_ENDED)
    return one.stage in ends and one.standing is Standing.HAPPENED


def _names_it(title: str, text: Text, classification: Classification) -> bool:
    """Whether a title and text name what comes after an inspection of SEND, or before.

    What a forum for parents and carers writes is about SEND without saying so.
    """
    kind, words = classification.doc_type, f"{title}\n{text.body}"
    forum = kind is DocType.PARENT_CARER_FORUM
    if kind is DocType.GOVERNMENT and _REVIEWED.search(title):
        return True
    if kind is DocType.GOVERNMENT and is_title(title) and _NEEDS.search(words):
        return True
    if not forum and not any(rule.search(words) for rule in _SEND):
        return False
    if kind in _PAPERS or (kind in _NEWS and _TITLED.search(title)):
        return True
    recalls = _recalls(kind, words)
    rules = (_NAMED, _INSPECTED) if forum or recalls else (_NAMED,)
    return any(rule.search(words) for rule in rules)


def _is_of_send(title: str, text: Text, classification: Classification) -> bool:
    """Whether what is published is of SEND, so that it may say what became of an action.

    That alone shows no stage of a case.
    """
    kind, words = classification.doc_type, f"{title}\n{text.body}"
    send = any(rule.search(words) for rule in _SEND)
    told = _NEEDS.search(words) is not None
    by_kind = {
        DocType.PARENT_CARER_FORUM: send or told,
        DocType.LOCAL_OFFER: told or _TITLED.search(title) is not None,
        DocType.GOVERNMENT: send or _REVIEWED.search(words) is not None,
        DocType.PRESS: _recalls(kind, words) and (send or told),
    }
    if kind is not None and by_kind.get(kind):
        return True
    named = kind in _PAPERS or (kind in _NEWS and send) or _NAMED.search(words) is not None
    return told and named and _YOUNG.search(words) is not None


def _recalls(kind: DocType | None, words: str) -> bool:
    """Whether a newspaper recalls an inspection."""
    return kind is DocType.PRESS and _RECALLS.search(words) is not None


def _area(context: PublicationContext, text: Text, register: Register) -> LocalArea | None:
    own = area_of(context, register)
    if own is not None:
        return own
    for said in (context.title or text.title or "", *_first_words(text), text.body):
        named = {one.area.gss_code: one.area for one in register.mentions(said)}
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
    return None


def _first_words(text: Text) -> Iterator[str]:
    """The first paragraph: news names there whom it is about, and others after that."""
    first = next((each for each in text.blocks if each.end - each.start >= _PARAGRAPH), None)
    if first:
        yield text.body[first.start : first.end]
