"""Splits a sentence into its statements, each of which may be a finding of its own.

A sentence is split at semicolons, where a contrast begins ("X is strong, but Y is late"; "while X
is strong, Y is late") and where a new statement begins ("and they found that Y is late"), when
there is a verb on both sides: each part can then stand alone. Lists stay whole. Short quotations
are never split.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from pipeline.analysis.language.conjunctions import JOINERS, OPENING, concedes
from pipeline.analysis.language.verbs import verbs_of
from pipeline.analysis.vocabulary.guarded_pattern import any_case

_SAYS = (
    r"felt|found|said|noted|judged|added|concluded|stated|reported|observed|warned|believed"
    r"|recognised|acknowledged|saw"
)
_JOINT = any_case(
    r"(?P<semicolon>;\s+(?:and\s+|but\s+)?)"
    r"|(?P<contrast>,?[\"'”’]?\s+(?:but|while|whilst|whereas|although|(?<!as )though|unless)\s+"
    r"|,[\"'”’]?\s+yet\s+|;?,?\s+however,?\s+)"
    rf"|(?P<anew>,?[\"'”’]?\s+and\s+(?:they\s+|it\s+|also\s+)*(?:{_SAYS})\s+that\s+)"
    r"|(?P<comma>,[\"'”’]?\s+)",
)
_SIGN = re.compile(r"[,;]|(?:and|but|while|whilst|whereas|although|though|unless|however)\b")
"""Where a joint may be, if such a word has white space before it, which belongs to it.

Said in the pattern, that would be looked at for each character.
"""
_QUOTED = re.compile(
    r"“[^“”]{2,160}”|\"[^\"]{2,160}\"|‘[^‘’]{2,160}’(?!\w)|(?<!\w)'[^\n]{2,160}?[\w.,?!]'(?!\w)"
)
_TELLS = any_case(
    rf"\b(?:{_SAYS}|praised?s?|commend(?:s|ed)?|highlight(?:s|ed)?|welcome[sd]?|criticise[sd]?"
    r"|identif(?:y|ies|ied)|backed|recognises?|acknowledges?|describe[sd]?|called"
    r"|speaks? (?:well|highly"
    r"|warmly) of|liked?)\b",
)
_NAMES_SEVERAL = any_case(
    r"\b(?:areas? (?:for|of)|priority actions?|weaknesses|concerns|failings|strengths"
    r"|recommendations)\b[^;]{0,60}\b(?:relates?|related|are|were|includ(?:e|es|ed|ing)"
    r"|cover(?:s|ed)?)"
    r"\b[^;]*\Z",
)
"""How a list within a sentence begins, whose entries say nothing alone."""
_MARKS = re.compile(r",?[\"'”’]?")
_MEANWHILE = any_case(r"\s+(?:while|whilst)\s+(?:they|it|it's|waiting|their|he|she|in|at|on)\b")
_AGAINST = any_case(r",[\"'”’]?\s+(?:while|whilst|whereas)\b")
_SHORT_DENIAL = any_case(
    r"(?:this|that|it|they|these|those)\s+(?:is|are|was|were|has been|had been)\s+not\s+(?:so|true"
    r"|the case|always|everywhere)\b[^,;.]{0,30}[.!”\"]*\Z"
    r"|(?:[\w’'-]+\s+){1,7}?(?:is|are|was|were|has|have|had|did|do|does|could|can)"
    r"\s*(?:not|n[’']t)(?:\s+(?:been|so|be|yet|done so))?[.!”\"]*\Z",
)
"""A short remainder that nobody understands without what it denies."""
_PAIR = any_case(r"\b(?:between|both)\s+\w+(?:\s\w+)?$|\bnot only\b")
_SHORTEST, _LEAST = 12, 8
"""The shortest part in characters before a joint, and after it."""
_LEADS = any_case(
    rf"(?:and\s+|but\s+)?(?:also\s+)?(?:{_SAYS}|says?|adds?|notes?|finds?|warns?)\s+that\s+"
    rf"|(?:and\s+)?that\s+|and\s+|but\s+",
)
_OPENS = any_case(rf"(?:(?:{OPENING})\b,?\s+)+(?=\S+\s)")


def _joints(body: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The punctuation and words at which a sentence may be split."""
    done = start
    for sign in _SIGN.finditer(body, start, end):
        at = sign.start()
        if at < done:
            continue
        if sign.group() not in (",", ";"):
            if not body[at - 1 : at].isspace():
                continue
            while at > start and body[at - 1].isspace():
                at -= 1
            at -= at > start and body[at - 1] in "\"'”’"
        joint = _JOINT.match(body, at, end)
        if joint:
            done = joint.end()
            yield joint


class _Parting:
    """The sentence `body[start:end]` being split; `left` is where the last statement began."""

    def __init__(self, body: str, start: int, end: int) -> None:
        self.body, self.start, self.end, self.left = body, start, end, start
        self.joints = list(_joints(body, start, end))
        if self.joints:
            quoted = (match.span() for match in _QUOTED.finditer(body, start, end))
            self.quoted = [one for one in quoted if not self._is_whole(*one)]
        self.conceding = concedes(body, start, end)

    def _is_whole(self, first: int, last: int) -> bool:
        """Whether a quotation is all of the sentence: its statements stand as those of any."""
        return first == self.start and not self.body[last : self.end].strip(".!?")

    @cached_property
    def verbs(self) -> list[tuple[int, int, bool]]:
        """The sentence's verbs."""
        return list(verbs_of(self.body, self.start, self.end))

    def _verb(self, start: int, end: int) -> bool:
        """Whether there is a verb in `body[start:end]`."""
        return any(
            first >= start and ((last < end and whole) or last == end)
            for first, last, whole in self.verbs
        )

    def cuts(self) -> Iterator[tuple[int, int]]:
        """Where a statement ends and where the next begins."""
        for number, joint in enumerate(self.joints):
            stop = joint.start() + len(_MARKS.match(joint.group()).group())  # type: ignore[union-attr]
            begin = joint.end()
            after = self.joints[number + 1 :]
            if self._too_short(joint, stop) or self._within_quote(joint, stop):
                continue
            if self._parts(joint, stop, begin, after[0].start() if after else self.end):
                yield stop, begin
                self.left = begin

    def _too_short(self, joint: re.Match[str], stop: int) -> bool:
        before = stop - self.left < _SHORTEST and joint.lastgroup != "semicolon"
        return before or self.end - joint.end() < _LEAST

    def _within_quote(self, joint: re.Match[str], stop: int) -> bool:
        return any(first < joint.start() and stop < last for first, last in self.quoted)

    def _parts(self, joint: re.Match[str], stop: int, begin: int, following: int) -> bool:
        if joint.lastgroup == "semicolon":
            return not _NAMES_SEVERAL.search(self.body, self.start, stop)
        if joint.lastgroup == "contrast":
            return self._contrasts(joint, stop, begin)
        if joint.lastgroup == "anew":
            return self._states(stop) and self._verb(begin, self.end)
        return self._states(stop) and self._ends_concession(begin, following)

    def _contrasts(self, joint: re.Match[str], stop: int, begin: int) -> bool:
        if _PAIR.search(self.body[self.left : stop]) or _MEANWHILE.match(
            joint.group() + self.body[begin : begin + 12]
        ):
            return False
        if _SHORT_DENIAL.match(self.body, begin, self.end):
            return False
        against = _AGAINST.match(joint.group()) is not None
        return self._states(stop) and (against or self._verb(begin, self.end))

    def _states(self, stop: int) -> bool:
        """Whether the text before a joint is a statement."""
        told = _TELLS.search(self.body, self.left, stop - _LEAST)
        return self._verb(self.left, stop) or told is not None

    def _ends_concession(self, begin: int, following: int) -> bool:
        """Whether a comma ends an opening concession."""
        if self.conceding and self.left == self.start and self._verb(begin, following):
            self.conceding = False
            return True
        return False


def parted(body: str, start: int, end: int) -> list[tuple[int, int]]:
    """The statements of the sentence `body[start:end]`, at least one.

    They are ranges without the words that join them.
    """
    found: list[tuple[int, int]] = []
    at = start
    for stop, begin in _Parting(body, start, end).cuts():
        found.append((at, stop))
        at = begin
    found.append((at, end))
    return [_trimmed(body, left, right, joined=left != start) for left, right in found]


def _trimmed(body: str, start: int, end: int, *, joined: bool) -> tuple[int, int]:
    while end > start and body[end - 1] in JOINERS:
        end -= 1
    while start < end and body[start] in JOINERS:
        start += 1
    for rule in (_LEADS, _OPENS) if joined else (_OPENS,):
        lead = rule.match(body, start, end)
        if lead and lead.end() < end:
            start = lead.end()
    return start, end
