"""Sentences that by their grammar report what inspectors found: "the letter says that …"."""

import re

from pipeline.analysis.language.headings import lists_findings, part_of_report, reports
from pipeline.analysis.language.speakers import quoted
from pipeline.analysis.news.voices.attribution import SOURCED
from pipeline.analysis.news.walk.passage import Passage
from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.model.terms import StatedBy

_QUALIFIED = (
    r"(?:(?:joint|new|latest|official|inspection|final|published|outcome|same|re-?visit"
    r"|monitoring|local|area|send) ){0,4}"
)
_INSPECTORS = (
    rf"(?:(?:the |their |its |this |that |our |both )?{_QUALIFIED}(?:inspect(?:ors|orates?|ion)"
    r"|ofsted(?:(?: and|/) ?(?:the )?(?:cqc|care quality commission)(?: \(cqc\))?)?|cqc|reports?"
    r"|letters?|watchdogs?|regulators?)(?:,? (?:of|from|on|for|to)(?: the)? [^.;:]{3,50}?)?"
    r"|they|it)"
)
_ADVERBS = (
    r"(?:,? (?:also|both|further|then|had|have|has|did|do|all|too|however|went on to),?){0,3}"
)
_INSERTED = r"(?:, [^.;:“”\"]{3,110},)?"
"""What may be inserted between inspectors and what they do ("the report, out today, says …")."""
_TELL = (
    r"(?:says?|said|writes?|wrote|write|finds?|found|find|notes?|noted|note|sees?|saw|seen|see"
    r"|concludes?|concluded|states?|stated|adds?|added|recogni[sz]e[sd]?|acknowledge[sd]?"
    r"|highlights?"
    r"|highlighted|reports?|reported|describes?|described|considered|felt|judged|observed|(?:is|are"
    r"|were|was) (?:clear|blunt|struck|impressed)|accept(?:s|ed)?|concede[sd]?|grant(?:s|ed)?"
    r"|allow(?:s|ed)|admit(?:s|ted)?)"
)
_REACT = (
    r"(?:(?:dis)?liked|loved|praised?s?|commend(?:s|ed)|criticise[sd]?|admire[sd]?|salute[sd]?"
    r"|applaud(?:s|ed)"
    r"|single[sd]? out|pick(?:s|ed)? out|point(?:s|ed)? (?:out|to)|warn(?:s|ed)?|question(?:s|ed)"
    r"|welcome[sd]?|deplore[sd]?|regret(?:s|ted)|(?:were|was|been) (?:less )?(?:\w+ly )?"
    r"(?:impressed|pleased|struck|happy|unhappy|worried|concerned|troubled|complimentary|scathing"
    r"|uneasy) (?:by|with|about|at)|(?:has|have|had) (?:\w+ )?(?:praise|concerns|worries"
    r"|reservations|kind words|warm words) (?:for|about|over)"
    r"|(?:is|are|was|were) (?:\w+ )?critical of|(?:spoke|speaks?) (?:highly|well|warmly) of)"
)
_TURN = (
    r"(?:(?:but|and|yet|however|further|finally|overall|meanwhile|elsewhere|in addition|also|again"
    r"|at the same time|in fairness|[^.;:“”\"]{3,160}, (?:(?:and|but|while|though|yet) )?"
    r"(?=(?:the )?(?:inspectors|ofsted|letter|report)\b)|[^.;:“”\"]{3,90}, )\b,? ?)?"
)
_LEADS = any_case(
    rf"\W*{_TURN}{_INSPECTORS}{_INSERTED}{_ADVERBS} (?:{_REACT}|{_TELL}(?:,? (?:too|also"
    rf"|however),?)?"
    r"(?:(?: in (?:the|their|its|this) [^.;:,“”\"]{3,60}?)? that\b"
    r"| (?:how|the|leaders|schools|parents|families|children|staff|pupils)\b|:? ?[“\"‘]))"
    r"(?P<said>.{8,})",
    re.DOTALL,
)
_MENTIONS = any_case(
    rf"\W*{_TURN}{_INSPECTORS}{_INSERTED}{_ADVERBS} (?:names?|named|mentions?|mentioned|warns?"
    r"|warned)(?! (?:as|after|for)\b| (?:[\w’'-]+ ){0,4}?(?:areas?|points?|priorit\w+|weaknesses"
    r"|strengths|concerns|failings|issues)\b) (?P<said>.{8,})",
    re.DOTALL,
)
"""What inspectors bring up, where it is clear already that they speak."""
_TRAILS = any_case(
    r"(?<!\bwhat)(?<!\bwhat the),?[”\"']? (?:(?:the |their )?(?:inspectors"
    r"|ofsted(?: and (?:the )?cqc)?"
    r"|report|letter|watchdogs?) (?:also )?(?:says?|said|writes?|wrote|found|finds?|notes?|noted"
    r"|adds?|added|concluded?|concludes|warns?|warned|states?|stated|observed?|reported)"
    r"|(?:says?|said|writes?|wrote|found|warns?|warned"
    r"|according to) (?:the )?(?:inspectors"
    r"|ofsted|report|letter|watchdogs?))"
    r"(?: in (?:a|an|the|their|its) (?:[\w-]+ ){0,3}?(?:reports?|letters?|findings|summary)"
    r"(?: (?:to|for|about|on|of) [^.;:“”\"]{3,80})?)?\W{0,3}\Z",
)
_NAMED = (
    rf"(?:(?:the |their |its |this |that |both )?{_QUALIFIED}(?:inspect(?:ors?|orates?|ion)"
    r"|ofsted(?:(?: and|/) ?(?:the )?(?:cqc|care quality commission)(?: \(cqc\))?)?|cqc|reports?"
    r"|letters?|watchdogs?|regulators?))"
)
_TOLD = (
    r"(?:says?|said|writes?|wrote|finds?|found|notes?|noted|sees?|saw|concludes?|concluded|states?"
    r"|stated|adds?|added|reports?|reported|observes?|observed)"
)
_INSIDE = Rule(
    ("inspect", "ofsted", "cqc", "report", "letter", "watchdog", "regulator", "among", "one of"),
    rf"(?<=\w)[”’\"']?,[”’\"']? (?:as )?(?:{_NAMED}{_ADVERBS} {_TOLD}|{_TOLD} {_NAMED})"
    r"(?: too| also)?[,.]"
    r"|\bin (?:the|their|its) (?:[\w-]+ ){0,2}?(?:report|letter)\b[^.;:]{3,220}"
    r"\b(?:is|are|was|were) (?:\w+ )?(?:recogni[sz]ed|praised|commended|acknowledged|noted"
    r"|highlighted|criticised|singled out|described)\b"
    rf"|\baccording to {_NAMED}|\bin the (?:view|words|opinion|eyes|judgement) of {_NAMED}"
    r"|\bin (?:the )?(?:inspectors|ofsted|report|letter|watchdogs?)[’']s? (?:own )?(?:words|view"
    r"|opinion|eyes|judgement|assessment)\b"
    r"|\A\W*(?:among|one of) (?:the )?(?:(?:report|inspectors)[’']s? )?"
    r"(?:key |main |other )*(?:findings|strengths|concerns|criticisms|positives|failings)\b",
)
"""Inspectors named within a sentence, or its end, as those who say it."""
_THEY_INSIDE = any_case(
    rf"(?<=\w)[”’\"']?,[”’\"']? (?:they|it){_ADVERBS} (?:{_TOLD}|went on)(?: too| also)?[,.]"
)
"""The same of those who were named before."""
_COMMITTED = any_case(
    r"\b(?:leaders|staff|schools|workers|practitioners|professionals|partners)\b"
    r"[^.;:]{0,40}\bcommitt?(?:ed|ment)\b"
)
"""A commitment that inspectors, named in the sentence, saw."""
_OTHER_MATTER = any_case(
    r"\b(?:(?<!when they )(?<!what they )(?<!where they )(?<!who )(?:will|would|shall)"
    r"|inspections? (?:was|were|took|is|came)|revisit\w*|(?:the|this|that|their|its|a|last|first"
    r"|next|monitoring) visits?|(?:inspectors|they|team|who|were|was|been) visited|carried out"
    r"|took place"
    r"|statement of action|action plan|improvement plan|monitor\w*|months|weeks? of|commit(?:ment"
    r"|ted)"
    r"|publish\w*|responsible for|outcomes? (?:is|are|was|were) (?:possible|one)|met with"
    r"|spoke (?:to|with)"
    r"|looked at|evaluat\w*|judge whether|purpose|20\d\d|per ?cent|%|next)\b",
)
"""Matters that reports speak of without finding anything."""
_SPELL = any_case(
    r"\bwait\w*\b[^.;]{0,120}?\b(?:weeks|months)\b|\bmonths (?:or years )?(?:for|to be) "
)
"""How long somebody waits, which is a finding."""
_SETS_FORMALLY = any_case(
    r"\W*(?:(?:an?|one|the|another|the (?:first|second|third|other|only)) )?areas? (?:for"
    r"|of) priority action (?:is|are|was|were)(?! not\b)(?:,|:)?"
    r" (?=\w)(?!identified|set|made|named|found|in )"
)
"""A sentence that names what inspectors set as an area for priority action."""
_OURS = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|(?<!told )(?<!showed )(?<!to )us)\b")
"""Words of those who publish; inspectors write of what families "told us"."""


def proves(written: str, passage: Passage) -> bool:
    """Whether a statement says itself that inspectors, or "they", found what it says, or is an
    entry or quotation under an introduction that does, or a sentence quoted where they speak.
    """
    if _SETS_FORMALLY.match(written) or SOURCED.match(written):
        return True
    said = _said(written, passage)
    if said:
        return _OTHER_MATTER.search(_SPELL.sub(" ", said)) is None
    if _names_them(written, passage):
        return _OTHER_MATTER.search(_COMMITTED.sub(" ", written)) is None
    return _OTHER_MATTER.search(written) is None and _stands_for_them(written, passage)


def _names_them(written: str, passage: Passage) -> bool:
    """Whether inspectors, or "they", are inserted in a statement as those who say it."""
    they = passage.told_anew and _THEY_INSIDE.search(written) is not None
    return they or _INSIDE.search(written) is not None


def _stands_for_them(written: str, passage: Passage) -> bool:
    """Whether what stands over a statement, or its quotation marks, make it inspectors' words."""
    alone = quoted(written) and passage.by is StatedBy.INSPECTORS and not _OURS.search(written)
    under = (passage.listed or written[:1] in '“"') and lists_findings(passage.section)
    headed = (reports(passage.section) or part_of_report(passage.section)) and not _OURS.search(
        written
    )
    return alone or under or headed


def _said(written: str, passage: Passage) -> str:
    """What a statement says that inspectors told, maybe in small letters; "" if it does not say
    so. Where they speak already, they may also name or warn of something.
    """
    rules = (_LEADS, passage.told_anew), (_MENTIONS, passage.by is StatedBy.INSPECTORS)
    for rule, fits in rules:
        led = rule.match(written) if fits else None
        if led:
            return led["said"]
    trailed = _TRAILS.search(written) if any(fits for _, fits in rules) else None
    return written[: trailed.start()] if trailed else ""
