"""Praise that is kept at a distance: it may well be meant as blame, and is never told as praise.

Whoever is praised says or thinks it themselves, or it is praise of how a thing looks, of what was
meant, of what did not last, came only when somebody forced it, is found in few places or could be:
"ambitious on paper", "well intentioned", "leaders are quick to congratulate themselves", "the
improvement was short-lived".
"""

from pipeline.analysis.vocabulary.guarded_pattern import any_case

_THEMSELVES = (
    r"(?:(?:congratulat|prais|applaud|celebrat|credit|flatter|commend|admir|reward)\w*"
    r" (?:[\w’'-]+ ){0,2}?(?:themselves|itself|their own (?:work|success\w*|achievements?"
    r"|efforts?"
    r"|record|plans?))|self-(?:congratulat\w*|satisf\w+|prais\w+|regard)"
    r"|(?:leaders|council|partnership|managers|directors|officers)(?:[’']s?)? (?:[\w’'-]+ ){0,3}?"
    r"(?:confidence|faith|belief|pride) in (?:themselves|itself|(?:their|its) own (?!staff"
    r"|commun)))"
)
_SEEMING = (
    r"(?:on paper|in theory|in name(?: only)?|on the (?:face of it|surface)|at first (?:sight"
    r"|glance)"
    r"|from the outside|for show|so[- ]called|supposedly|self-(?:styled|proclaimed)"
    r"|ostensibl[ey]"
    r"|seemingly|purported(?:ly)?|(?:looks?|looked|sounds?|sounded) (?:very |rather )?(?:good"
    r"|great"
    r"|fine|impressive|strong|promising|convincing))"
)
_MEANT = (
    r"(?:well[- ](?:intentioned|meaning|meant)|good intentions(?! into)|best of intentions"
    r"|means? well"
    r"|meant well|fine words|lip service|no (?:shortage|lack) of (?:[\w-]+ )?(?:strateg"
    r"\w+|plans|meetings|words|promises|ambition|documents|boards|enthusiasm|goodwill))"
)
_LASTING = (
    r"(?:short[- ]lived|for a (?:time|while)|did(?: not|n[’']t) (?:last|hold|stick)"
    r"|(?:has|have|had)(?: not|n[’']t) (?:lasted|held)|(?:wore|worn|tailed|trailed) off"
    r"|fizzled out"
    r"|petered out|(?:but )?not for long|only briefly|soon (?:faded|slipped|ended|stopped"
    r"|lapsed))"
)
_FORCED = (
    r"(?:it took (?:[\w’'-]+ ){1,8}?(?:for|before|to (?:make|get|bring))\b|(?:only"
    r"|not until) (?:after"
    r"|when) (?:[\w’'-]+ ){0,6}?(?:complain\w*|inspect\w*|whistleblow\w*|press|court|tribunal"
    r"|media"
    r"|threat\w*)|credit for (?:noticing|admitting|realising|at last|finally))"
)
_CLAIMED = (
    r"(?:(?:leaders|(?:the )?(?:council|partnership|authority|trust|board)|managers|directors"
    r"|officers"
    r"|bosses),? (?:themselves |itself |also |still |all |has |have |had )?(?:(?:believes?"
    r"|believed|thinks?|thought"
    r"|feels?|felt|says?|said|claims?|claimed|insists?|insisted|asserts?|asserted|promised?"
    r"|hoped?)"
    r" (?:that|to|it|they)\b|(?:is|are|was|were) (?:\w+ )?(?:confident|convinced|sure|certain"
    r"|satisfied"
    r"|of the view) (?:that|with)\b)|such as it is|such as they are)"
)
_BOUNDED = (
    r"(?:(?:confined|restricted|limited) to (?:only )?(?:an?|one|two|three|some|certain|parts)"
    r"|(?:could|would|might) (?:be"
    r"|have been) (?:very )?(?:good"
    r"|great|strong|excellent|effective|better))"
)
_AT_A_DISTANCE = any_case(
    rf"(?<!not just )(?<!not only )(?<!not merely )(?<!more than )\b"
    rf"(?:{_THEMSELVES}|{_SEEMING}|{_MEANT}|{_LASTING}|{_FORCED}"
    rf"|{_BOUNDED})(?!\w)"
)
_BY_THEMSELVES = any_case(rf"\b{_CLAIMED}(?!\w)")
_OF_INSPECTORS = any_case(r"\b(?:inspect\w*|ofsted|cqc|reports?|letter|prais\w+|commend\w*)\b")
_TAKEN_BACK = any_case(rf"\W*(?:\w+ ){{0,4}}?(?:{_SEEMING}|{_LASTING})(?!\w)")
"""How what follows in a sentence takes its praise back."""


def is_at_a_distance(written: str, after: str) -> bool:
    """Whether the praise in a statement, with what follows it in its sentence, may be none."""
    claimed = _BY_THEMSELVES.search(written)
    if claimed and not _OF_INSPECTORS.search(written, claimed.end()):
        return True
    return _AT_A_DISTANCE.search(written) is not None or _TAKEN_BACK.match(after) is not None
