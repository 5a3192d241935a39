"""Parts a sentence into the statements in it, each of which may be a finding of its own.

A sentence is parted where another clause with a subject and a verb of its own begins, at the
entries of a list that something introduces ("praise for A, and for B"), and where what is reported
goes on ("and that ..."). Short quotations are never parted.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from pipeline.analysis.language.conjunctions import JOINERS, OPENING, concedes
from pipeline.analysis.language.verbs import verbs_of
from pipeline.analysis.vocabulary.guarded_pattern import Rule

_TELLS = (
    r"(?:felt|found|finds|said|say|says|told|saw|wrote|noted|notes|judged|concluded|highlighted|praised|recognised|stated"
    r"|commended|identified|reported|added|adds|observed|warned|welcomed|criticised|heard|acknowledged|noticed|reveals?"
    r"|describes?|described|pointed|raised|heaped|called|remarked|commented|learned|discovered)"
)
_TOLD = re.compile(rf"\b{_TELLS}\b")
_TOLD_THAT = re.compile(rf"\b{_TELLS}(?: also)?(?: (?:that|how))?\s+", re.IGNORECASE)
_THAT = re.compile(r"\b(?:that|how|say|says|said|found|noted|namely|report\w*|because)\b")
_BEHIND = re.compile(
    r"(?:who|which|that|whom|whose|where|when|what|how|why|whether|if|because|as|than|they|it|to|not|and|or)\s+$",
    re.I,
)
"""What stands before the verb of a clause that hangs on another."""
_JOINT = re.compile(
    r"(?P<semicolon>;\s+(?:and\s+|but\s+)?)"
    r"|(?P<contrast>,?[\"'”’]?\s+(?:but|while|whilst|whereas|although|(?<!as )though|unless)\s+"
    r"|,[\"'”’]?\s+yet\s+|;?,?\s+however,?\s+)"
    r"|(?P<that>(?:,[\"'”’]?\s+(?:and\s+)?|[\"'”’]?\s+and\s+)(?:also\s+)?(?=(?:that|how)\s"
    r"|the fact that\s))"
    r"|(?P<again>,[\"'”’]?\s+(?:and\s+)?(?=(?:for|about|on|of|to|over|with|at)\s+\w)"
    r"|\s+and\s+(?=(?:for|about|on|of|to|over|with|at)\s+(?:the|a|an|its|their|how|what|poor|weak"
    r"|long)\b))"
    rf"|(?P<told>,?[\"'”’]?\s+and\s+(?=(?:they\s+|it\s+|inspectors\s+|also\s+)*(?:{_TELLS}|were|was|had)\b))"
    r"|(?P<and>,?[\"'”’]?\s+and\s+)"
    r"|(?P<comma>,[\"'”’]?\s+(?:(?:and|or)\s+)?)",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[,;]|(?<=\s)(?:and|but|while|whilst|whereas|although|though|unless|however)\b")
"""Where a joint may be; what stands before such a word belongs to it."""
_LIST = Rule(
    (
        ":",
        "prais",
        "critic",
        "concern",
        "disapproval",
        "admir",
        "credit",
        "worr",
        "alarm",
        "happy",
        "impressed",
        "upbeat",
        "namely",
        "such as",
        "includ",
        "relate",
        "refer",
        "point",
        "attention to",
        "welcom",
        "commend",
        "highlight",
        "identif",
        "recognis",
        "applaud",
        "singl",
        "cit",
        "celebrat",
        "flag",
        "note",
        "noti",
        "condemn",
        "acknowledg",
        "area",
        "weakness",
        "strength",
        "improvement",
        "failing",
        "priorit",
    ),
    re.compile(
        r":\s|\b(?:(?:praise|criticism|concerns?|disapproval|admiration|credit|worries|worried"
        r"|alarm|unhappy|happy|impressed|upbeat)\b(?: \w+){0,3}? (?:for|of|about|over|at|by"
        r"|with)\b|namely\b|such as\b|includ(?:e|es|ed|ing)\b"
        r"|(?:relate|related|relates|refers?|points?|pointed|pointing|drew attention"
        r"|draws attention) to\b|concerned\b|(?:welcom|prais|commend|highlight|identif|criticis"
        r"|recognis|applaud|single|cit|celebrat|flagg?|condemn|acknowledg)(?:e|ed|es|ing|ied|ies|d"
        r"|s)\b(?! that)|not(?:ed|es|ing)\b(?! that)|areas?\b[^.:;]{0,60}\b(?:is|are|were"
        r"|was)\b(?! (?:that|also|inconsistent))|(?:weakness\w*|strengths?|improvements|concerns"
        r"|failings|priorities)\b[^.:;]{0,40}\b(?:is|are|were|was)\b)",
        re.IGNORECASE,
    ),
)
_ENTRY = re.compile(
    r"(?!(?:who|which|whose|where|when|with|including|such|while|as|to|in|at|on|by|from|because|so)\b)"
    r"(?:(?:the|a|an|its|their|some|many|too|poor|weak|lack|long|good|strong|delays?|gaps?|how|what)\b|[“\"‘']"
    r"|\S+\s+\S+\s+\S)",
    re.IGNORECASE,
)
_APPOSED = re.compile(r",['’”\"]?\s+(?:which|who|whose|where)\b", re.IGNORECASE)
_QUOTED = re.compile(
    r"“[^“”]{2,160}”|\"[^\"]{2,160}\"|‘[^‘’]{2,160}’(?!\w)|(?<!\w)'[^\n]{2,160}?[\w.,?!]'(?!\w)"
)
_NOBODY = re.compile(
    r"(?:nobody|no one|no-one|there|they|everyone|nothing)\s+\w+\s+\w+", re.IGNORECASE
)
_BY_WHOM = re.compile(
    r",[\"'”’]?\s+(?:the\s+)?(?:letter|report|inspectors?|they|it|watchdogs?|inspectorates?|team)\s+(?:\w+\s+)?\w+$",
    re.I,
)
_SAME_VERB = re.compile(r"(?:then|so|therefore|thus|is|are|was|were|also)\b", re.IGNORECASE)
_IS_TOLD = re.compile(
    r"(?!(?:were|was|had)\b)|(?:were|was|had)\s+(?:also\s+)?(?:upbeat|impressed|pleased|concerned|worried|praised|critici\w+"
    r"|told|said|described|found|alarmed|struck)\b",
    re.IGNORECASE,
)
_AND = re.compile(r",?[\"'”’]?\s+and\s+")
_MARKS = re.compile(r",?[\"'”’]?")
_MEANWHILE = re.compile(
    r"\s+(?:while|whilst)\s+(?:they|it|it's|waiting|their|he|she|in|at|on)\b", re.IGNORECASE
)
_AGAINST = re.compile(r",[\"'”’]?\s+(?:while|whilst|whereas)\b", re.IGNORECASE)
_PAIR = re.compile(r"\b(?:between|both)\s+\w+(?:\s\w+)?$|\bnot only\b", re.IGNORECASE)
_PAIRED = re.compile(
    r"\b(?:parents? and carer|children and young|education,? health and"
    r"|health and (?:social )?care)",
    re.I,
)
"""What is one thing to the field, whatever the "and" in it."""
_CHOICE = re.compile(r"\w+ or \w+")
_SHORTEST = 12
_LEADS = re.compile(r"(?:and\s+)?that\s+|and\s+|but\s+", re.IGNORECASE)
_OPENS = re.compile(rf"(?:(?:{OPENING})\b,?\s+)+(?=\S+\s)", re.IGNORECASE)
_WHO = re.compile(r"(?:the )?(?:care quality commission|cqc|ofsted)\b", re.IGNORECASE)


def _joints(body: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The signs and words of a sentence at which it may be parted."""
    done = start
    for sign in _SIGN.finditer(body, start, end):
        at = sign.start()
        if at < done:
            continue
        if sign.group() not in (",", ";"):
            while at > start and body[at - 1].isspace():
                at -= 1
            at -= at > start and body[at - 1] in "\"'”’"
        joint = _JOINT.match(body, at, end)
        if joint:
            done = joint.end()
            yield joint


class _Parting:
    """The sentence `body[start:end]` while it is parted;
    `left` is where the last statement began.
    """

    def __init__(self, body: str, start: int, end: int) -> None:
        self.body, self.start, self.end, self.left = body, start, end, start
        self.joints = list(_joints(body, start, end))
        if self.joints:
            self.quoted = [match.span() for match in _QUOTED.finditer(body, start, end)]
        self.conceding = concedes(body, start, end)
        self.listed = False

    @cached_property
    def verbs(self) -> list[tuple[int, int, bool]]:
        """The sentence's verbs."""
        return list(verbs_of(self.body, self.start, self.end))

    @cached_property
    def listing(self) -> re.Match[str] | None:
        """What introduces a list."""
        return _LIST.within(self.body, self.start, self.end)

    def _verb(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the first verb of `body[start:end]` is."""
        for first, last, whole in self.verbs:
            if first >= start and ((last < end and whole) or last == end):
                return first, last
        return None

    def cuts(self) -> Iterator[tuple[int, int]]:
        """Where a statement ends and where the next begins."""
        joints = self.joints
        for number, joint in enumerate(joints):
            kind = joint.lastgroup or ""
            stop = joint.start() + len(_MARKS.match(joint.group()).group())  # type: ignore[union-attr]
            begin = joint.end()
            if (stop - self.left < _SHORTEST and kind != "semicolon") or self.end - begin < 8:
                continue
            if any(first < joint.start() and stop < last for first, last in self.quoted):
                continue
            following = joints[number + 1].start() if number + 1 < len(joints) else self.end
            if getattr(self, f"_{kind}")(joint, stop, begin, following):
                yield stop, begin
                self.left = begin

    def _semicolon(self, joint: re.Match[str], stop: int, begin: int, following: int) -> bool:
        return True

    def _contrast(self, joint: re.Match[str], stop: int, begin: int, following: int) -> bool:
        if _PAIR.search(self.body[self.left : stop]) or _MEANWHILE.match(
            joint.group() + self.body[begin : begin + 12]
        ):
            return False
        stated = self._verb(self.left, stop) or (self.listing and self.listing.start() < stop)
        return bool(stated and (_AGAINST.match(joint.group()) or self._verb(begin, self.end)))

    def _that(self, joint: re.Match[str], stop: int, begin: int, following: int) -> bool:
        if self.body.startswith("the fact", begin):
            return True
        stated = self._verb(self.left, stop) or _TOLD.search(self.body, self.left, stop)
        return bool(stated and _THAT.search(self.body, self.start, stop))

    def _again(self, joint: re.Match[str], stop: int, begin: int, following: int) -> bool:
        word = self.body[begin : self.body.index(" ", begin)].lower()
        if not re.search(
            rf"\b{word}\s+(?:\S+\s+){{2}}", self.body[self.left : stop] + " ", re.IGNORECASE
        ):
            return False
        if joint.group()[0] == ",":
            return True
        return self._introduced(stop) and word in self.listing.group().lower().split()  # type: ignore[union-attr]

    def _told(self, joint: re.Match[str], stop: int, begin: int, following: int) -> bool:
        stated = self._verb(self.left, stop) or _TOLD.search(self.body, self.left, stop)
        return bool(stated and _IS_TOLD.match(self.body, begin))

    def _and(self, joint: re.Match[str], stop: int, begin: int, following: int) -> bool:
        comma = self.body.find(", ", begin, self.end)
        until = comma if comma > 0 else self.end
        new = self._has_subject(begin, until) or _NOBODY.match(self.body, begin, self.end)
        if _WHO.match(self.body, begin, self.end) or _PAIRED.search(
            self.body[joint.start() - 12 : begin + 12]
        ):
            return False
        if new and self._states(stop) and not _SAME_VERB.match(self.body, begin):
            return not _PAIR.search(self.body[self.left : stop])
        words = len(self.body[begin:following].split())
        if "," in joint.group() and self._introduced(stop) and words >= 3:
            return True
        last, self.listed = self.listed, False
        return last and self._introduced(stop + 1) and words >= 2

    def _comma(self, joint: re.Match[str], stop: int, begin: int, following: int) -> bool:
        if self.conceding and self.left == self.start and self._verb(begin, following):
            self.conceding = False
            return True
        if joint.group().rstrip().lower().endswith(("and", "or")) or not self._introduced(stop):
            return False
        more = _AND.search(self.body, begin, self.end)
        rest = self.body[begin:following]
        before = self.body[max(self.left, self.listing.end()) : stop]  # type: ignore[union-attr]
        if _APPOSED.match(self.body, following):
            return False
        if not more or min(len(rest.split()), len(before.split())) < 2 or _CHOICE.match(rest):
            return False
        self.listed = _ENTRY.match(self.body, begin, self.end) is not None
        return self.listed

    def _introduced(self, stop: int) -> bool:
        return self.listing is not None and self.listing.end() <= stop

    def _has_subject(self, begin: int, end: int) -> bool:
        """Whether a clause begins here: a verb within some words, and before it a subject of its
        own.
        """
        verb = self._verb(begin, min(end, begin + 60 + 12))
        if verb is None or verb[0] - begin > 60 or len(self.body[begin:end].split()) < 3:
            return False
        before = self.body[begin : verb[0]]
        return bool(before.strip()) and not _BEHIND.search(before)

    def _states(self, stop: int) -> bool:
        """Whether what stands before is a statement with a verb, apart from that of whoever reports
        it.
        """
        stop -= self.body[stop - 1] == ","
        at = self.left
        for told in _TOLD_THAT.finditer(self.body, self.left, stop):
            at = told.end()
        that = self.body.rfind(" that ", at, stop)
        if that >= 0:
            at = that + 6
        if self._verb(at, stop):
            return True
        return bool(_BY_WHOM.search(self.body[self.left : stop]) and self._verb(self.left, stop))


def parted(body: str, start: int, end: int) -> list[tuple[int, int]]:
    """The statements of the sentence `body[start:end]`, as ranges without the words that join them;
    at least one.
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
