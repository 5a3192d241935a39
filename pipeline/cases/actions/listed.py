"""Lists of actions in letters and notices whose findings do not have them as actions."""

import re
from collections.abc import Iterator, Sequence

from pipeline.model.documents import Block, Span, Text, span

_INTRODUCES = re.compile(
    r"\b(?:areas?\s+of\s+(?:significant\s+)?|significant\s+|following\s+)weakness(?:es)?[^.]{0,80}:$"
    r"|\bstatement\b[^.]{0,40}\b(?:explains?|says?|sets?\s+out|must\s+(?:explain|say|set\s+out))\s+how\b"
    r"[^.]{0,60}$",
    re.IGNORECASE,
)
_BELOW = re.compile(r"\bweaknesses\s+(?:(?:set\s+out|listed|named)\s+)?below\.$", re.IGNORECASE)
"""The words before weaknesses that are a paragraph each."""
_ONE_SENTENCE = re.compile(r"[A-Z][^.!?]{15,300}\.")
_RESPONSIBLE = re.compile(
    r"\b(?P<who>the\s+local\s+authority\b[^.]{0,150}?)\s+(?:are|is)\s+(?:jointly\s+)?"
    r"responsible\s+for\s+submitting",
    re.IGNORECASE,
)
_DEVELOP = re.compile(
    r"\W*(?:\d{1,2}[.)]?\s+)?(?:areas\s+(?:for|of)\s+(?:further\s+)?(?:development|improvement)"
    r"|also\s+to\s+improve)\W*",
    re.IGNORECASE,
)
"""How such a letter heads what else it wants improved."""
_VERDICT = re.compile(
    r"\W*(?:(?:the|this)\s+(?:local\s+)?area\s+has\s+(?:not\s+)?made\s+)?(?:in)?sufficient\s+progress"
    r"(?:\s+(?:in|to|with|on)\b[^.]{0,30}\bthis\b[^.]{0,60})?\.?",
    re.IGNORECASE,
)
"""The words below each weakness in the letter of a revisit."""
_FINDINGS = re.compile(r"\W*(?:main\s+)?findings\W*", re.IGNORECASE)
_STATES = re.compile(r"[A-Z][^.!?]{15,300}\.?")
_RECALLED = re.compile(
    r"\W*(?:\d{1,2}[.)]\s+)?(?:At\s+)?(?:the\s+)?(?:initial|previous|first|original|last)\s+inspection,?\s+(?:it\s+was\s+)?"
    r"(?:found|identified|reported|noted)\s+(?:that\s+)?(?P<what>[^.]{15,300})\.(?=\s|\Z)",
    re.IGNORECASE,
)
"""How the letter of a revisit says of each weakness what was found at first."""
_BETTER = re.compile(
    r"\W*what\s+does\s+the\s+(?:local\s+)?area\s+partnership\s+need\s+to\s+do\s+better\b",
    re.IGNORECASE,
)
_IMPROVEMENT = re.compile(r"areas?\s+for\s+(?:priority\s+action|improvement)\W*", re.IGNORECASE)
"""The line above the actions of a report whose lines are not parted."""
_SHOULD = re.compile(r"[A-Z][^.!?]{3,120}?\bshould\b[^.!?]{10,400}\.\s*")
_OPENS = re.compile(
    r"\b(?:council|authority|partnership|board|ICB|trust)\b[^.:]{0,60}"
    r"\b(?:must|shall|(?:is|are)\s+required\s+to)\b"
    r"(?:(?:\s+do)?\s*:?$|,?[^.:]{0,100}:$|\s+do\s+the\s+following\b[^.:]{0,60}[.:]?$)"
    r"|\brequires\s+(?:the|that)\s+(?:\w+\s+){0,3}(?:council|authority|partnership|board|ICB|trust)\b"
    r"[^.:]{0,60}\bto\s*:$"
    r"|\bin\s+order\s+to\s+comply\s+with\s+(?:this|the)\s+(?:improvement\s+)?notice\b[^.:]{0,60}:$"
    r"|\A\W*(?:\d{1,2}[.)]?\s+)?(?:further\s+|the\s+)?(?:actions|steps|measures|requirements)\s+"
    r"(?:(?:that\s+are\s+)?required|to\s+be\s+taken|(?:imposed|placed)\s+on)\b[^.:]{0,60}:?\Z",
    re.IGNORECASE,
)
"""The words before a list of what a body must do."""
_NUMBERED = re.compile(
    r"(?:\W{0,2}(?:\d{1,2}(?:\.\d{1,2})?[.)]?|[a-z][.)]|[ivx]{1,4}[.)])|[–—-])\s+", re.IGNORECASE
)
_MARK = re.compile(
    r"[\W_]{0,3}(?:\(?(?P<mark>\d{1,2}\.\d{1,2}(?=\s)|(?:\d{1,2}|[a-z]|[ivx]{1,4})(?=[.)]\s)))",
    re.IGNORECASE,
)
_DEMANDS = re.compile(
    r"[\"“]?The\s+(?:[A-Z]\w*\s+){0,4}(?:council|authority|partnership|board|ICB|trust)\b[^.]{0,80}?\b(?:must|shall|is\s+required\s+to"
    r"|are\s+required\s+to)\b",
    re.IGNORECASE,
)
_TO = re.compile(
    r"(?:\W*|.{0,60}\bissued\s+)[Tt]o:\s+(?:the\s+)?(?P<who>[A-Z][^\n(,;.:]{2,60}?\bCouncil)\b"
)
_OF_COUNCIL = re.compile(
    r"council\b|\W*(?:further\s)?\w+\s(?:to\sbe\s)?\w+\s(?:of|by|on)\sthe\scouncil\W*\Z",
    re.IGNORECASE,
)
_OWN_SUBJECT = re.compile(
    r"\A\W*(?:\d+(?:\.\d+)*\W+)?(?:The|An?|All|Each|Every|Both|NHS|It|They|Leaders|Officials)\b"
    r"|\b(?:must|shall|should|will|(?:is|are)\s+(?:required|to))\b"
)
_CLAUSE = re.compile(r",?\s(?:which|who|whom)\s")
_FAILURE = re.compile(r"\b(?:failure|unwilling|unable)\b", re.IGNORECASE)
_QUOTED = re.compile(
    r"[\"“](?P<words>The\s+(?:council|authority|partnership)\b[^\"”]{20,800})[\"”]"
)

_ADDED = re.compile(
    r"\bfollowing\b[^.:]{0,30}\b(?:added|inserted)\b[^.:]{0,40}:\s+(?P<words>[A-Z][^\"“]{20,})\Z"
)
"""How a notice that varies another adds to it: "The following is added as requirement (v): …"."""

_OF_LIST = re.compile(r"(?:\A|\n)[ \t]*(\d{1,2})[.)]\s+(?=[A-Z])")
"""What marks the entries of a list whose lines are not parted."""
_FEWEST = 2


def parted(text: Text, found: Span) -> list[Span]:
    """The entries of a numbered list that was found as one, or what was found."""
    marks = list(_OF_LIST.finditer(found.quote))
    counted = [int(one[1]) for one in marks] == list(range(1, len(marks) + 1))
    if len(marks) < _FEWEST or not counted:
        return [found]
    ends = [*(one.start() for one in marks[1:]), len(found.quote)]
    return [
        span(text, found.start + one.end(), found.start + end)
        for one, end in zip(marks, ends, strict=True)
    ]


def weaknesses_in(text: Text) -> Iterator[Span]:
    """The entries of the list that a letter of 2016 to 2022 asks a written statement about."""
    opened = below = False
    for block in text.blocks:
        words = text.body[block.start : block.end]
        if block.kind == "paragraph" and _INTRODUCES.search(words):
            opened = True
        elif block.kind == "paragraph" and _BELOW.search(words):
            below = True
        elif (opened and _is_entry(block, words)) or (below and _ONE_SENTENCE.fullmatch(words)):
            yield span(text, block.start + _mark(words), block.end)
        else:
            opened = below = False


def developments_in(text: Text) -> Iterator[Span]:
    """The entries of the list of what else a letter of 2016 to 2022 wants improved."""
    opened = False
    for block in text.blocks:
        words = text.body[block.start : block.end]
        if _DEVELOP.fullmatch(words):
            opened = True
        elif opened and block.kind == "bullet":
            yield span(text, block.start, block.end)
        else:
            opened = False


def improvements_in(text: Text) -> Iterator[Span]:
    """What a report that formally sets nothing asks an area to do better: a sentence each."""
    opened = False
    for block in text.blocks:
        words = text.body[block.start : block.end]
        first, _, lines = words.partition("\n")
        if _BETTER.match(words):
            opened = True
        elif _IMPROVEMENT.fullmatch(first):
            start = block.end - len(lines)
            for one in re.finditer(r"[^\n]+", lines):
                if _SHOULD.fullmatch(one.group()):
                    yield span(text, start + one.start(), start + one.end())
        elif opened and block.kind in ("paragraph", "bullet") and _SHOULD.fullmatch(words):
            yield span(text, block.start, block.end)
        elif opened and block.kind == "heading":
            opened = False


def recalled_in(text: Text) -> Iterator[Span]:
    """The weaknesses of the inspection before, as the letter of a revisit recalls them."""
    for block in text.blocks:
        found = _RECALLED.match(text.body, block.start, block.end)
        if found:
            yield span(text, found.start("what"), found.end("what"))


def judged_in(text: Text) -> list[Span]:
    """The weaknesses that the letter of a revisit judges one by one: what opens the words above
    each verdict.
    """
    found: list[Span] = []
    section: list[tuple[int, str]] = []
    opened = False
    for start, line in _lines(text):
        if _VERDICT.fullmatch(line):
            stated = _stated(section, opened=opened)
            found += [span(text, start, start + len(words)) for start, words in stated]
            section, opened = [], True
        elif _FINDINGS.fullmatch(line):
            section, opened = [], True
        else:
            section.append((start + _mark(line), line[_mark(line) :]))
    return found if len(found) > 1 else []


def _stated(section: Sequence[tuple[int, str]], *, opened: bool) -> Sequence[tuple[int, str]]:
    """The line that states a weakness: the first below a verdict or heading, else the last that is
    one sentence.
    """
    told = [each for each in section if not each[1].endswith(":")]
    stating = [each for each in told[:-1] if _STATES.fullmatch(each[1])]
    if opened:
        return [each for each in told[:1] if each in stating]
    return stating[-1:]


def _lines(text: Text) -> Iterator[tuple[int, str]]:
    """The lines of all blocks."""
    for block in text.blocks:
        for line in re.finditer(r"[^\n]+", text.body[block.start : block.end]):
            yield block.start + line.start(), line.group()


def responsible_in(text: Text) -> tuple[str, ...]:
    """Those whom such a letter makes responsible for the written statement, in its words."""
    found = _RESPONSIBLE.search(text.body)
    return (" ".join(found["who"].split()),) if found else ()


def demands_in(text: Text) -> Iterator[Span]:
    """The entries and quoted paragraphs of a notice that say what a body must do."""
    opened, first = False, ""
    for block in text.blocks:
        words = text.body[block.start : block.end]
        mark, own = _mark(words), _shape(words)
        listed = block.kind == "bullet" or (mark > 0 and first in ("", own))
        opens = _OPENS.search(words) is not None
        if opened and listed and not opens and not _FAILURE.search(words):
            first = own
            yield span(text, block.start + mark, block.end)
            continue
        opened, first = opens, ""
        if _DEMANDS.match(words, mark) and not (opened or _FAILURE.search(words)):
            yield span(text, block.start + mark, block.end)
        added = _ADDED.search(words)
        if added:
            yield span(text, block.start + added.start("words"), block.end)
        for quoted in _QUOTED.finditer(words, mark + 1):
            if _DEMANDS.match(quoted["words"]):
                yield span(
                    text, block.start + quoted.start("words"), block.start + quoted.end("words")
                )


def addressee_of(text: Text) -> tuple[str, ...]:
    """The council to which a notice is addressed, where only the council has to do what it lists.

    Empty where it names none under "To:", or says of another body what that must do.
    """
    written = [text.body[block.start : block.end] for block in text.blocks]
    leads = [found.group() for words in written if (found := _OPENS.search(words))]
    to = next((found for words in written if (found := _TO.match(words))), None)
    if to is None or not leads or not all(map(_OF_COUNCIL.match, leads)):
        return ()
    return (" ".join(to["who"].split()),)


def is_order(words: str) -> bool:
    """Whether an entry says only what is to be done, and not who is to do it."""
    return _OWN_SUBJECT.search(_CLAUSE.split(words.split(". ")[0])[0]) is None


def number_before(text: Text, start: int) -> int | None:
    """The number that stands before an entry in its line: "3. The council must …".

    Of what is quoted in its line only that of its paragraph: 0 where none is given.
    """
    first = text.body.rfind("\n", 0, start) + 1
    line = text.body[first : start + 5]
    found = re.match(r"\W{0,2}(?:paragraph\s+)?(\d{1,2})[.)]?\s", line, re.IGNORECASE)
    if text.body[first:start].rstrip('"“ ')[-1:] == ":":
        found = re.match(r"[^:]{0,40}?\bparagraph\s+(\d{1,2})\b", line, re.IGNORECASE)
        return int(found[1]) if found else 0
    return int(found[1]) if found else None


def mark_before(text: Text, start: int) -> str:
    """The letter or number that marks an entry in its list, in lower case; "" for none."""
    line = text.body[text.body.rfind("\n", 0, start) + 1 : start + 8]
    found = _MARK.match(line)
    return found["mark"].casefold() if found else ""


def _is_entry(block: Block, words: str) -> bool:
    return block.kind == "bullet" or bool(_NUMBERED.match(words)) or words[:1].islower()


def _shape(words: str) -> str:
    """What kind of mark opens an entry: "a" for letters, "1" and "1.1" for numbers."""
    found = _MARK.match(words)
    return re.sub(r"[a-z]+", "a", re.sub(r"\d+", "1", found["mark"].casefold())) if found else ""


def _mark(words: str) -> int:
    found = _NUMBERED.match(words)
    return found.end() if found else 0
