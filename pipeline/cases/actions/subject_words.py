"""Words of an action's subject: usual names, words that say the same, and words that say little."""

import re

from pipeline.model.terms import Theme

NAMES = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (
            r"\beducation,? health,? and (?:social )?care \(?(?:ehc\)? )?plans?\b"
            r"|\behc plans?\b|\behcps?\b"
            r"|\bplans (?:that )?(?:(?:had been|have been|were|was|are|being) )?"
            r"(?:issued|finalised|finished)\b|\bissu\w+ plans\b"
            r"|\b(?:final|draft|new|older|finished) plans?\b",
            "ehcplan",
        ),
        (r"\b20[- ]weeks?\b(?! of\b)", "ehcplan weeks20"),
        (
            r"\b(?:autis(?:m|tic)|asd|adhd|neuro-?(?:developmental|divers\w+|divergent))\b",
            "autism",
        ),
        (r"\b(?:on|to|in|of) (?:the|our|its) (?:\w+ )?local offer(?: website)?\b", " "),
        (r"\blocal offer\b", "localoffer"),
        (
            r"\bspeech,? (?:and )?language(?: and communication)?\b|\bsalt\b|\bslt\b",
            "speechlanguage",
        ),
        (
            r"\bpost-?(?:16|18|19)\b|\badulthood\b|\bpfa\b|\badults?'? services\b",
            "adulthood",
        ),
        (r"\b(?:ehc |ehcplan )?needs assessments?\b", "needsassessment"),
        (
            r"\b(?:exclu(?:sions?|ded)|suspensions?|(?:reduced|part-time) timetables?)\b",
            "exclusion",
        ),
        (
            r"\balternative provision\b|\bwithout (?:an? |any )?(?:education|school)\b"
            r"|\b(?:without|no|any|have) (?:an? |any )?(?:suitable |special )*"
            r"(?:provision|education|(?:school )?places?)\b"
            r"|\b(?:out of|absent from) (?:school|education)\b|\bschool absence\b"
            r"|\bmissing (?:from )?(?:education|school)\b"
            r"|\b(?:not|cannot) (?:currently |go to |attend |get to |in )*(?:full[- ]time )?"
            r"(?:school|education)\b(?! places?\b)",
            "outofschool",
        ),
        (
            r"\b(?:outside|out of|out-of-?)[ -](?:the |their )?"
            r"(?:borough|city|county|area|authority)\b",
            "outofarea",
        ),
        (r"\btelephones?\b", "phone"),
        (r"\bcount(?:y|ies)\b", "county"),
        (r"\bpaediatric(?:s|ians?)?\b", "paediatric"),
        (r"\bco-?\s?produc\w+\b", "coproduction"),
        (
            r"\baccountab\w+\b|\b(?:held|hold|holds|holding)\b[^.]{0,30} to account\b",
            "accountability",
        ),
        (r"\b(?:annual|overdue|college) reviews?\b", "annualreview"),
        (r"\boccupational therap\w+\b|\bots?\b(?! (?:be|of))", "occupationaltherapy therapy"),
        (r"\bschool places\b", "schoolplace places"),
        (r"\bachievements?\b|\battainment\b|\bachieve(?= well\b|\W*$)", "attainment"),
        (
            r"\b(1[2-9]) to (2[0-5])\b(?! (?:per|%|weeks?|months?|days?|january|february|march"
            r"|april|may|june|july|august|september|october|november|december))",
            r" ageof\1 ageof\2 ",
        ),
        (
            r"\b(?:aged?|ages|at|over|under|after|until)[- ](1[2-9]|2[0-5])"
            r"(?:s\b|\+|\b)(?! (?:per|%|weeks?|months?|days?|years? ago))",
            r" ageof\1 ",
        ),
        (r"\b(1[2-9]|2[0-5])(?: (?:and|or) (?:over|above|older)|\+)", r" ageof\1 "),
        (r"\bcamhs\b|\bmental health\b|\bemotional (?:health|well-?being)\b", "mentalhealth"),
    )
)
"""Usual names of a subject, of which one word alone says little, each with one word for it."""
NUMBERS = {
    "ten": "10",
    "twelve": "12",
    "fifteen": "15",
    "twenty": "20",
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "seventy": "70",
    "eighty": "80",
    "ninety": "90",
}
"""Numbers that prose writes in words."""
NAMED = frozenset(word for _, name in NAMES for word in name.split()[:1])
_FACETS = {
    "oversight": """
    scorecard scorecards dashboard dashboards scrutinise""",
    "quality": """
    audit audits audited rated graded moderated thin vague specific accurate sharper clear
    clearer""",
    "voice": """
    heard voice voices listen listened listening""",
    "waiting": """
    wait waits waited delay delays delayed late overdue backlog timely timeliness timescale
    timescales weeks longest sooner faster quicker slow slowly speed""",
}
FACET = {word: name for name, words in _FACETS.items() for word in words.split()}
"""Words that say the same of a subject: how it is watched, how good it is, how long it takes."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


COMMON = _words(
    """
    about above accelerated achieve across act acted acting action actions acts address
    addressed after against agree agreed all also among and any are area areas available
    based because been before being better between board both can care carers ccg change
    changes child children clear
    commission committee concern could council county cqc deliver department develop
    developed did disabilities disability does during each education educational effective
    effectively ensure ensuring established every families family first following for found
    from full further good group had has have health high how icb identified impact
    implement implemented important improve improved improvement improvements improving
    include including increase initial inspection inspections inspectors into issue issues
    its just know later leaders leading less like local long made make making many may meet
    meeting member members month months more most much must need needs new next nhs not
    notice now number ofsted one only original other others our out outcome outcomes over
    own paper parent parents part partner partners partnership people per place plan planned
    plans possible priority process progress provide provided put quickly raised receive
    received report reported required requirement requires review said same say says school
    schools second see send senior service services set should significant since some
    special statement strategic strong such support supported system take taken taking than that the
    their them then there these they this those three through time together told too towards
    two under update urgently used using very was weakness weaknesses well were what when
    where which while who whole will with within work worked working would year years yet
    young
    written whom least every january february march april june july august september october
    november december"""
)
"""Words that tell no action from another."""
EVERYWHERE = _words(
    """
    about after all also and any are area areas been before being between both but can child
    children could council each for from had has have how into its leaders local may more
    most much must new not now one our out partnership people per said send should some such
    than that the their them then there these they this those through time too two was were
    what when where which while who will with within would year years yet young"""
)
"""Words that show not even that a sentence goes on from the one before."""
WEAK = _words(
    """
    access accurate assess assessment consistent data delay delays early experience identify
    inform information joint jointly late length monitor offer offered oversee oversight
    poor provision quality quick slow specialist staff strategy systems team teams timeliness timely
    timescales training understand wait waiting waits weeks"""
)
"""Words that many actions share: they add to a subject, and are none."""
THINGS = _words("charter dashboard helpline hub passport pledge portal protocol toolkit")
"""What plans set up, each of which is one thing with one name."""
GENERAL = frozenset({Theme.LEADERSHIP, Theme.WORKFORCE, Theme.JOINT_WORKING, Theme.VOICE_CHILD})
"""Themes that many actions share."""
