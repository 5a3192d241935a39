"""Whether a statement is told as a finding by inspectors and of which kind, or why it is withheld.

What is not likely enough to be inspectors' words, or on the right side, stays in the text and is
not told.
"""

import re
from enum import StrEnum

from pipeline.analysis.language import statement_types as statements
from pipeline.analysis.language.headings import asks_of_leaders, lists_findings, weaknesses_below
from pipeline.analysis.language.verbs import verbs_of
from pipeline.analysis.news.earlier import is_better_than_then, recalls
from pipeline.analysis.news.sides import verdicts
from pipeline.analysis.news.sides.certain import (
    asked_formally,
    asked_of_leaders,
    certain_side,
    criticises_beyond_doubt,
    faultless,
    only_criticises,
    says_better,
    says_improved,
    says_made,
    says_not_made,
)
from pipeline.analysis.news.sides.distances import is_at_a_distance
from pipeline.analysis.news.sides.doubts import may_fault, may_praise, tells_a_death
from pipeline.analysis.news.sides.idioms import idiom_side
from pipeline.analysis.news.sides.plain_praise import only_praises
from pipeline.analysis.news.sides.plights import is_burden
from pipeline.analysis.news.statement_features import Statement
from pipeline.analysis.news.walk.passage import Passage
from pipeline.analysis.news.weighing import odds
from pipeline.analysis.news.weighing.signals import FindingSignal, ToneSignal
from pipeline.analysis.vocabulary import evaluation_phrases as said
from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.model.terms import FindingKind, StatedBy

_LEAST, _LEAST_LISTED, _LEAST_LISTED_OF_INSPECTORS, _LEAST_OF_OUTCOME = 0.3, 0.5, 0.15, 0.3
"""The least probability of being a finding where the side is certain.

Of what inspectors are said to tell, of an entry of a list, of one that is said to hold what they
found, and of what gives the outcome.
"""
_LEAST_GOING_ON = 0.5
"""The same where the words of inspectors go on, or are under a heading of theirs."""
_LEAST_ONE_SIDED = 0.55
"""The same for a statement of which each word criticises."""
_LEAST_COUNTED = 0.45
"""The least probability of being a finding for a mere number: others count in between."""
_LEAST_ASKED = 0.05
"""The same for what inspectors ask leaders to do."""
_LEAST_PROGRESSED = 0.0
"""The same for an entry of what is listed as having made progress or not, or as asked of
leaders: it always is one.
"""
_PROVED, _LEAST_PROVED = 0.9, 0.1
"""The probability of being a finding of what the grammar shows to be inspectors' words, and the
least that it has by its signals.
"""
_RATHER = 0.6
_RATHER_PRAISE = 0.35
"""The least probability of praise of a statement of which no word could criticise."""
_SURE_OF_TWO, _SURE_OF_MIXED, _SURE_OF_PROVED = 0.95, 0.85, 0.75
"""The least probability of a side of a statement that has two, and of one that praises and
criticises.
"""
_SURE_OF_SEVERAL = 0.93
"""The same for one that tells several things, which may be on two sides."""
_SURE_OF_DENIED = 0.85
"""The same for criticism by what a statement denies: "nobody waits" has the words of criticism."""
_CONTRADICTED = 0.4
"""The probability of praise from which words that certainly criticise are not told as criticism."""
_LEAST_OPPOSED, _LEAST_OPPOSED_SIDE = 0.8, 0.5
"""The least probabilities of being a finding, and of its side, of what a sentence sets against a
finding of the other side.
"""
_CRITICAL = frozenset([FindingSignal.HAS_CRITICISM, FindingSignal.HAS_NEED])
_GOING_ON = frozenset([FindingSignal.GOES_ON, FindingSignal.UNDER_HEADING_OF_FINDINGS])
_DOUBTED = 0.3
"""The least probability of being a finding of a statement that counts as withheld."""
_HEADING = 70
"""The length in characters that a heading within a text seldom exceeds."""
_NOTICE = 200
"""The length in characters that a mere notice seldom exceeds."""
_LACK_OF = any_case(r"\W*(?:a )?lack of\b")
"""What looks like a verb at the beginning of a heading, and is none."""
_CROSS_HEADING = re.compile(
    r"[^‘“\"'\n]+[‘“\"'][^’”\"'\n]+[’”\"']|[‘“\"'][^’”\"'\n]+[’”\"'] \w[^‘“\"'\n]*"
)
"""A line without a full stop that quotes some of its words, as newspapers' headings do."""
_BIDS = any_case(r"\W*please\b")
_ONLY_SAYS = any_case(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )"
    r"\b(?:acknowledg\w*|recogni[sz]\w*|conclud\w*|not(?:e|es|ed)|sa(?:y|ys|id)|stress\w*|add(?:s|ed)?)\Z"
)
"""What says that somebody spoke, and not yet what was said."""
_CONCLUDED = any_case(
    r"\b(?:inspect\w+|ofsted|cqc|report|letter)\b[^.;:]{0,40}?\b(?:conclud\w+|found|finds|said|says"
    r"|judged|rated|decided|gave|showed)\b"
)
"""What somebody says that inspectors concluded."""
_FURNITURE = any_case(
    r"\W*(?:hide ad|advert\w*|read more|sign up|subscribe|share this|related|download)",
)
_ANNOUNCED = Rule(
    ("strength", "weakness", "positive", "good", "bright", "area", "better", "liked", "read all"),
    r"(?<!of the )\b(?:some|several|many|various|number of|range of|few|two|three|four|five"
    r"|six|seven|eight|nine|ten|\d+|other|identif\w+)\s+(?:[a-z]+\s+)?(?:strengths|weaknesses"
    r"|positives|positive (?:points|practice|aspects)|good (?:practice|points)|bright spots"
    r"|areas?(?: (?:for|of) (?:further )?(?:improvement|development|strength)"
    r"| (?:where|that|in which) (?:the )?\w+ (?:must|could|can|should"
    r"|needs? to) (?:\w+ )?(?:improve|do (?:even )?better|develop)))\W*\Z"
    r"|\b(?:saw|see|found|find|noted|picked out|single[sd]? out|set[s]? out|(?:read|write|wrote)"
    r" about) (?:also |some |much |plenty of |a few |the )*(?:good (?:work|things)|bright spots"
    r"|strengths|things (?:that )?(?:they|inspectors) liked|what (?:they|inspectors) liked"
    r"|where (?:we|things|leaders|the \w+) (?:can|could|must|should|need to) (?:do|be|get) better)"
    r"\W*\Z|\bread all (?:that )?(?:they|inspectors) (?:wrote|found|say|said)\b",
)
"""How a statement ends that only says that there are strengths or weaknesses, not which."""
_UNFOUND = Rule(
    (
        *("they did", "inspectors did", "no inspector"),
        *("i am", "i was", "i feel", "i remain", "i welcome", "i share"),
    ),
    r"\b(?:what|which|that) (?:they|inspectors) did(?: not|n[’']t) (?:find|say|write|see)\b"
    r"|\bno inspectors? (?:said|found|wrote|thought)\b"
    r"|\A\W*i (?:am|was|feel|remain|welcome|share)\b",
)
"""What somebody says that inspectors did not find, or how somebody feels about it."""
_NO_FINDING = (
    lambda written: _UNFOUND.search(written) is not None,
    statements.asks,
    statements.responds,
    statements.explains,
    statements.orders,
    statements.campaigns,
    statements.reacts,
    statements.believes,
    statements.examines,
    statements.counts_areas,
    statements.captions,
    statements.minutes,
    statements.claims,
)
_SETS = any_case(
    r"\b(?:areas?|priorit(?:y|ies)|recommendations?|actions?)\b[^.]{0,25}?\b(?:for|to|of|that must"
    r"|which must)\b|\b(?:needs?|has|have|ought) to (?:get|be|do|become|improve)\b"
    r"|\bmust (?:do|improve|be improved|get better)\b|\bto improve\b",
)
"""A heading of what inspectors set, not just of what somebody criticises."""


_WEAKNESSES = any_case(r"\bweakness(?:es)?\b")
_TO_IMPROVE = any_case(r"\bimprove|\bpriority action")


class Doubt(StrEnum):
    """Why a statement that may well be a finding is not told."""

    SIDE = "not sure whether it is praise or criticism"
    VOICE = "not proved to be inspectors' words"


def kind_of(body: str, statement: Statement) -> FindingKind | None:
    """The kind of inspectors' finding that a statement is; None when it is none."""
    if _is_of_another(statement):
        return None
    if _is_unlikely(statement):
        return None
    if states_nothing(body, statement) or _is_of_no_side(body, statement):
        return None
    if _only_counts(body, statement):
        passage, likely = statement.passage, _likely(statement) >= _LEAST_COUNTED
        sure = passage.sure or passage.told_anew or likely
        counted = sure and passage.by is StatedBy.INSPECTORS
        return FindingKind.STATISTIC if counted else None
    found = _side(body, statement)
    if found >= 0:
        return FindingKind.STRENGTH if found else None
    return _criticism(body, statement)


def opposite_of(body: str, statement: Statement, known: FindingKind | None) -> FindingKind | None:
    """The kind of a statement that is set against one of a known kind, if it is a finding."""
    if known is None or _is_of_another(statement):
        return None
    if states_nothing(body, statement) or _is_of_no_side(body, statement):
        return None
    praise = statement.likely_praise
    side = 1 - praise if known is FindingKind.STRENGTH else praise
    if _likely(statement) < _LEAST_OPPOSED or side < _LEAST_OPPOSED_SIDE:
        return None
    return _criticism(body, statement) if known is FindingKind.STRENGTH else FindingKind.STRENGTH


def may_be_criticism(body: str, statement: Statement) -> bool:
    """Whether a statement rather criticises than praises, whoever says so."""
    return not states_nothing(body, statement) and statement.likely_praise < _RATHER_PRAISE


def doubt_about(body: str, statement: Statement) -> Doubt | None:
    """Why a statement that may be a finding is not told; None if it is told, or is none."""
    if states_nothing(body, statement) or kind_of(body, statement):
        return None
    likely = _likely(statement)
    if likely >= odds.SURE and not _is_of_another(statement):
        return Doubt.SIDE
    return Doubt.VOICE if likely >= _DOUBTED else None


def _is_of_another(statement: Statement) -> bool:
    """Whether somebody else has the floor, and a statement names no inspectors for what it says."""
    return statement.passage.of_another and not statement.proved


def _is_unlikely(statement: Statement) -> bool:
    """Whether no side that its words may show makes a statement likely enough to be told."""
    return not statement.passage.sure and _likely(statement) < min(_LEAST, _LEAST_ASKED)


def states_nothing(body: str, statement: Statement) -> bool:
    """Whether a statement only introduces others, asks, or says that there is more to come."""
    written = body[statement.start : statement.end]
    if statement.passage.sure:
        return _FURNITURE.match(written) is not None
    opens = body[statement.end : statement.passage.end] == ":"
    goes_on = statement.end < statement.passage.end
    return (
        opens
        or (goes_on and _ONLY_SAYS.search(written) is not None)
        or written[-1:] in ":?"
        or _BIDS.match(written) is not None
        or any(of(written) for of in _NO_FINDING)
        or _announces(written, statement.passage)
        or _heads(body, statement)
        or _ANNOUNCED.search(body, statement.start, statement.end) is not None
    )


def _heads(body: str, statement: Statement) -> bool:
    """Whether a statement is a paragraph of a few words without a verb, or that quotes some of
    them, as headings are.
    """
    start, end = statement.start, statement.end
    alone = body[start - 1 : start] in ("", "\n") and body[end : end + 1] in ("", "\n")
    stopped = body[start:end].rstrip("\"'”’")[-1:] in ".!;,"
    if not alone or stopped or statement.passage.listed or end - start > _HEADING:
        return False
    if _LACK_OF.match(body, start, end) or _CROSS_HEADING.fullmatch(body, start, end):
        return True
    return not any(verbs_of(body, start, end))


def _announces(written: str, passage: Passage) -> bool:
    """Whether a sentence only says that there is a report or was a visit."""
    noticed = any(hit.group == said.NOTICE for hit in passage.sentence.evaluations)
    return (
        noticed
        and len(written) < _NOTICE
        and not any(word in written for word in ("found", "great", "good"))
    )


def _is_of_no_side(body: str, statement: Statement) -> bool:
    """Whether a statement denies of some what it says of others, is taken back by what follows in
    its sentence, or recalls what was asked.

    An entry of a list is on the list's side.
    """
    written, passage = body[statement.start : statement.end], statement.passage
    return not passage.sure and (
        verdicts.denies_of_others(written)
        or verdicts.is_taken_back(body[statement.end : passage.end])
        or recalls(written)
    )


def _side(body: str, statement: Statement) -> int:
    """1 for praise and -1 for criticism that are likely enough to tell, 0 for neither."""
    side = _shown_side(body, statement)
    if side < 0 and is_better_than_then(body[statement.start : statement.end]):
        return 0
    return 0 if side > 0 and _is_no_praise(body, statement) else side


def _is_no_praise(body: str, statement: Statement) -> bool:
    """Whether a statement tells a death, or its praise may be none; an entry of a list of praise
    is praise.
    """
    written, passage = body[statement.start : statement.end], statement.passage
    after = body[statement.end : passage.end]
    return tells_a_death(written) or (not passage.sure and is_at_a_distance(written, after))


def _shown_side(body: str, statement: Statement) -> int:
    written, passage = body[statement.start : statement.end], statement.passage
    certain = _certain_side(written, statement)
    outcome = int(statement.signals.get(ToneSignal.THE_OUTCOME, 0))
    if outcome and certain in (0, outcome):
        by_person = passage.by is StatedBy.PERSON and not _CONCLUDED.search(written)
        least = odds.SURE if by_person else _LEAST_OF_OUTCOME
        return outcome if _likely(statement) >= least else 0
    if not certain and passage.sure:
        if passage.polarity < 0 and says_improved(passage.section):
            return 0
        certain = _listed_side(statement)
    if not certain and _plainly_praises(body, statement):
        return 1
    if not certain:
        return _likely_side(written, statement)
    return certain if _likely(statement) >= _least(written, passage) else 0


def _likely_side(written: str, statement: Statement) -> int:
    """The side that the signals of a statement show, unless its words may be on the other."""
    least = _least_side(written, statement)
    side = odds.side_of(_likely(statement), statement.likely_praise, least)
    return 0 if _is_doubtful(written, side) else side


def _is_doubtful(written: str, side: int) -> bool:
    """Whether a statement may be on the other side than the one that its signals show."""
    if side < 0:
        return says_better(written) or may_praise(written)
    return side > 0 and (may_fault(written) or idiom_side(written) < 0)


def _is_contradicted(written: str, statement: Statement) -> bool:
    """Whether a statement with words that criticise may praise, or is likelier to by all its
    signals.
    """
    if is_burden(written):
        return False
    if may_praise(written) and not asked_of_leaders(written):
        return True
    return statement.likely_praise > _CONTRADICTED and not criticises_beyond_doubt(written)


def _certain_side(written: str, statement: Statement) -> int:
    """The side that a statement's words show, or what is said of the list it is an entry of.

    Words that contradict the list, or all other signals, show none.
    """
    certain, passage = certain_side(written), statement.passage
    if passage.named:
        return -1 if passage.named < 0 else int(certain >= 0)
    if not passage.sure:
        return 0 if certain < 0 and _is_contradicted(written, statement) else certain
    if certain == -passage.polarity:
        certain = 0
    made = says_made(passage.section) - says_not_made(passage.section)
    if certain or (_names_inspectors(passage) and made <= 0):
        return certain
    return -1 if asks_of_leaders(passage.section) else made


def _least_side(written: str, statement: Statement) -> float:
    """The least probability that the side of a statement must have, by how far it has two."""
    of_two = (verdicts.contrasts, verdicts.on_both_sides, verdicts.mends, only_criticises)
    if any(shows(written) for shows in of_two):
        return _SURE_OF_TWO
    if verdicts.tells_several(written):
        return _SURE_OF_SEVERAL
    mixed = FindingSignal.HAS_PRAISE in statement.signals and not _CRITICAL.isdisjoint(
        statement.signals
    )
    if mixed or (statement.alone and statement.likely_finding < odds.SURE):
        return _SURE_OF_MIXED
    if statement.likely_praise < 0.5 and verdicts.denies(written):
        return _SURE_OF_DENIED
    return _SURE_OF_PROVED if statement.proved else odds.SURE_SIDE


def _listed_side(statement: Statement) -> int:
    """The side of the list that a statement is an entry of, if its words are rather on it too."""
    praise = statement.likely_praise
    listed = statement.passage.polarity
    agrees = praise if listed > 0 else 1 - praise
    return listed if agrees >= _RATHER else 0


def _plainly_praises(body: str, statement: Statement) -> bool:
    passage, written = statement.passage, body[statement.start : statement.end]
    if verdicts.contrasts(body[passage.start : passage.end]):
        return False
    if (
        passage.sure
        or _likely(statement) < odds.SURE
        or not only_praises(verdicts.without_turn(written))
    ):
        return False
    return statement.likely_praise >= _RATHER_PRAISE


def _likely(statement: Statement) -> float:
    """The probability that inspectors found what a statement says."""
    likely = statement.likely_finding
    theirs = (statement.proved or statement.alone) and likely >= _LEAST_PROVED
    return max(likely, _PROVED) if theirs else likely


def _least(written: str, passage: Passage) -> float:
    """The least probability of being a finding for a statement whose side is certain."""
    if passage.sure and _lists_verdicts(passage.section):
        return _LEAST_PROGRESSED
    if asked_of_leaders(written) and _may_ask(written, passage):
        return _LEAST_ASKED
    if only_criticises(written):
        return _LEAST_ONE_SIDED
    if passage.told_anew or (_names_inspectors(passage) and faultless(written)):
        return _LEAST
    if not passage.sure:
        return odds.SURE if _GOING_ON.isdisjoint(passage.scope) else _LEAST_GOING_ON
    theirs = lists_findings(passage.section) or weaknesses_below(passage.section)
    return _LEAST_LISTED_OF_INSPECTORS if theirs else _LEAST_LISTED


def _lists_verdicts(heading: str) -> bool:
    """Whether a list holds what made progress, what did not, or what is asked of leaders."""
    return asks_of_leaders(heading) or says_made(heading) or says_not_made(heading)


def _may_ask(written: str, passage: Passage) -> bool:
    """Whether it may be inspectors who ask something, not a panel that recommends it."""
    if passage.sure:
        return True
    theirs = passage.by is StatedBy.INSPECTORS or _is_named(passage) or asked_formally(written)
    return theirs and not passage.away


def _names_inspectors(passage: Passage) -> bool:
    return passage.by is StatedBy.INSPECTORS and _is_named(passage)


def _is_named(passage: Passage) -> bool:
    """Whether a sentence has words for inspectors in it."""
    return any(hit.group == said.INSPECTOR for hit in passage.sentence.evaluations)


def _criticism(body: str, statement: Statement) -> FindingKind:
    if ToneSignal.THE_OUTCOME in statement.signals:
        return FindingKind.WEAKNESS
    passage, written = statement.passage, body[statement.start : statement.end]
    inside = {
        hit.group
        for hit in passage.sentence.evaluations
        if statement.start <= hit.start < statement.end
    }
    if passage.kind is FindingKind.PRIORITY_ACTION or said.PRIORITY in inside:
        return FindingKind.PRIORITY_ACTION
    formal = passage.kind and (passage.sure or passage.named or _SETS.search(passage.section))
    formal = formal and not _names_weaknesses(passage.section)
    return (
        FindingKind.AREA_FOR_IMPROVEMENT
        if formal or said.FORMAL in inside or asked_of_leaders(written)
        else FindingKind.WEAKNESS
    )


def _names_weaknesses(heading: str) -> bool:
    """Whether a heading lists weaknesses, or where progress was not enough, as letters of 2016 to
    2022 do: the framework of 2023 calls what is to be improved areas for improvement.
    """
    if says_not_made(heading):
        return True
    return _WEAKNESSES.search(heading) is not None and _TO_IMPROVE.search(heading) is None


def _only_counts(body: str, statement: Statement) -> bool:
    """Whether a statement is a number and no more."""
    toned = statement.passage.polarity or FindingSignal.TONELESS not in statement.signals
    return (
        not toned
        and ToneSignal.SPARSE not in statement.signals
        and statements.counts(body[statement.start : statement.end])
    )
