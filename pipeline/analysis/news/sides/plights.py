"""What says by itself that something is wrong: left to luck, posts empty, rates among the worst.

Never: a word that may praise where the rest of the statement does.
"""

from pipeline.analysis.vocabulary.guarded_pattern import any_case

_OF_HARM = r"(?:exclu\w+|suspen\w+|absen\w+|tribunals?|appeals|turnover|waits?|waiting)"
_IS = r"(?:is|are|was|were|as|be|been|being|became|become|felt|feel|called|found)"
_UNDENIED = r"(?:(?!\b(?:not|no|never|nobody|without|rarely|seldom)\b|n[’']t\b)[^.;:]){0,60}?"
"""Words before what somebody has to do that do not deny it."""
_PLIGHT = any_case(
    r"\b(?:(?:warns?|warned|cautions?|cautioned|regret(?:s|ted)?|lament(?:s|ed)?|complain(?:s|ed)"
    r"|fret(?:s|ted)|bemoan(?:s|ed)|deplor(?:es|ed)) (?:that|about|over)"
    r"|(?:is|was|were|are) (?:\w+ )?critical of|found fault with|took (?:issue with|a dim view)"
    rf"|{_OF_HARM}\b[^.;:]{{0,90}}\b(?:among|amongst|one of) the (?:highest|worst|longest)"
    rf"|{_OF_HARM}\b[^.;:]{{0,60}}\b(?:twice|three times|double|(?:well |far )?above)"
    r" (?:that|the|what|as)"
    r"|(?:suspend|exclude)s?\b[^.;:]{0,60}\bmore often than|puts? (?:[\w’'-]+ ){1,4}at risk"
    r"|(?:found|learn\w*|heard) [^.;:]{0,60}\bby (?:chance"
    r"|accident|luck|word of mouth)|(?:matter|question) of (?:luck|chance|geography)|pot luck"
    r"|(?:down|left) to (?:luck|chance)|on goodwill|where (?:you|they|families|a child) lives?"
    r" (?:decides?|determines?|dictates?)|dictated by|postcode lottery"
    r"|depends? (?:\w+ )?on (?:where|which|luck|whether)"
    r"|(?:posts?|roles?|jobs?) [^.;:]{0,60}\b(?:empty|vacant|unfilled)(?! (?:has|have|are|is|aren))"
    r"|half[- ]strength|half empty|over capacity|(?:are|is) bursting|schools are full"
    rf"|{_IS} (?:so |very |often |too |rather )?[‘“\"']?(?:opaque|invisible|impenetrable"
    r"|mysterious|unsafe|baffling|chaotic|adversarial|stretched|depleted|threadbare|bare"
    r"|haphazard|hit and miss|piecemeal|blank|generic|vague|cursory|formulaic|avoidable"
    r"|preventable|(?:widely |often )?misread|under-?resourced|understaffed)"
    r"|(?:had |has |have )?(?:lapsed|dipped|fallen off|dried up|ceased|ebbed|eroded)|falls? away"
    r"|fallen away"
    r"|fell away"
    r"|effectively (?:ceased|stopped|closed|ended|collapsed)|contradict each other|runs out"
    r"|at breaking point|a cliff edge|wall of silence|pass the parcel|held up the work"
    r"|(?:started|begun) again from scratch|behind schedule|nowhere near|cut back to|no sight of"
    r"|without (?:any )?(?:regard (?:to|for)|rhyme or reason)"
    r"|nowhere to (?:turn|go)|nobody to (?:turn to|ask)|slip(?:s|ped|ping) back"
    r"|start(?:s|ing)? again from scratch"
    r"|abrupt end|too (?:upset|anxious|frightened) to|(?:lost|losing) (?:faith|trust|confidence"
    r"|hope)|at the kerb|(?:restructured|reorganised|talked about|described) rather than"
    r"|(?:wait|waits|waited|waiting) (?:for )?(?:(?:over|more than|up to|nearly|almost|at least) )?"
    r"(?:an?|one|two|three|four|five|six|nine|\d+|several|many) (?:months?|years?)"
    r"|less than (?:the )?(?:national|england) average|given no (?:chance|say|choice|warning)"
    r"|with little (?:fairness|notice|regard)|thinner offer|in name only|on paper only"
    r"|only on paper|had better have|no such words"
    r"|sound but slow|yet to show|(?<!not )(?<!n[’']t )(?:wait|waits|waited) as long)(?!\w)"
)
_OTHERWISE = any_case(
    r"\b(?:but(?! slow)|although|though|however|yet(?! to)|despite|while|whilst|whereas|unless|if"
    r"|no longer|never|before|so that|in order|instead of|used to|(?<!than )once|formerly|now"
    r"|fewer|better"
    r"|(?<!than )improv\w+(?! at risk)|good|strong\w*|prais\w*|no (?:child|famil\w*|one)|nobody"
    r"|avoid(?:s|ed"
    r"|ing)?|prevent(?:s|ed|ing)?"
    r"|mended|ended|cleared|have been replaced|fallen(?! away| off)|falling|fell(?! away)|drop\w*"
    r"|reduc\w*|halv\w*|shorter|down|lowest|few)\b"
)
"""Words by which it may be no criticism for all that."""
_BURDEN = any_case(
    rf"\b(?:parents?|carers?|famil(?:y|ies)|mothers)\b{_UNDENIED}\b(?:having to|(?:have|had) had to"
    r"|(?:have|has|had) to|must) (?:become|fight|battle|chase|be experts|tell|repeat|push|plead|beg"
    r"|shout|give up|pay|rely on|find (?:out|things out))\b"
    r"|\b(?:parents?|carers?|mothers)\b[^.;:]{0,60}\b(?:giving|given|gave) up"
    r" (?:work|their jobs?|a job)\b"
    r"|\b(?:judged|found|thought|rated) (?:just|only|no more than) (?:one|two|three|four|five|a few"
    r"|a handful|some|\d+)(?: (?:of (?:them|these|those|the \w+)|plans|files|reviews))?"
    r" (?:to be )?good\b"
    r"|(?:^|[\W])very few (?:disabled )?(?:children|young people|pupils|families|parents)"
    r" (?:\w+ ){0,2}?(?:get|got|gets|receive|received)\b"
)
"""What parents have to do by themselves, and what few get, whatever else is said of it."""
_UNSEEN = any_case(
    r"\b(?:nobody|no[- ]one)(?:, [^,;.]{3,40},)? (?:keeps track|kept track|keeps a record|monitors"
    r"|chases|checks on"
    r"|could (?:say|tell|show|explain)|has settled)\b"
    r"|\b(?:but|yet|though) (?:the )?(?:inspectors|they) (?:(?:did|could)(?: not|n[’']t) (?:see"
    r"|find)"
    r"|saw (?:no|little)|found (?:no|little))\b(?! (?:fault|weakness|concern|gap|anything wrong))"
)
"""What nobody does, or is talked of and inspectors did not see."""


def is_plight(written: str) -> bool:
    """Whether a statement tells of something that is wrong, in words that always do."""
    wrong = _PLIGHT.search(written) is not None and not _OTHERWISE.search(written)
    return wrong or is_burden(written) or _UNSEEN.search(written) is not None


def is_burden(written: str) -> bool:
    """Whether a statement tells what parents must do by themselves, or how few get or are good."""
    return _BURDEN.search(written) is not None
