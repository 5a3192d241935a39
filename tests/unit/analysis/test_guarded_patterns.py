"""Rules with words that they need: the words must never hide a place where the rule fits."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import pipeline.analysis
from pipeline.analysis.vocabulary.guarded_pattern import Rule, by_letter, fold


def rules() -> Iterator[tuple[str, Rule]]:
    """Every rule of the analysis, by module and name, tables of rules included."""
    for found in pkgutil.walk_packages(pipeline.analysis.__path__, "pipeline.analysis."):
        for name, value in vars(importlib.import_module(found.name)).items():
            yield from _in(value, f"{found.name.removeprefix('pipeline.analysis.')}.{name}")


def _in(value: object, name: str) -> Iterator[tuple[str, Rule]]:
    if isinstance(value, Rule):
        yield name, value
    elif isinstance(value, tuple):
        for number, each in enumerate(value):
            yield from _in(each, f"{name}[{number}]")


RULES = dict(rules())


class Ways:
    """The ways to write what an expression fits, as far as none of the words is in them yet.

    Of each, only the end is kept with which a word can begin: many ways have the same.
    """

    def __init__(self, rule: Rule) -> None:
        self.words, self.exact = rule.words, rule.exact
        self.begun = {word[:length] for word in self.words for length in range(len(word))}

    def after(self, before: frozenset[str], parsed: Any) -> frozenset[str]:
        """The ways before an expression, followed by all of its own.

        What it looks at counts only where that always holds a word.
        """
        for op, value in parsed:
            if str(op) == "ASSERT" and not self.after(OPEN, value[1]):
                return frozenset()
            if not str(op).startswith(("AT", "ASSERT")):
                before = self._with(before, str(op), value)
        return before

    def _with(self, before: frozenset[str], op: str, value: Any) -> frozenset[str]:
        if op == "LITERAL":
            letter = chr(value) if self.exact else fold(chr(value))
            written = {way + letter for way in before}
            return frozenset(self._end(w) for w in written if not w.endswith(self.words))
        if op == "IN" and all(str(kind) == "LITERAL" for kind, _ in value):
            return frozenset().union(*(self._with(before, "LITERAL", sign) for _, sign in value))
        if op == "BRANCH":
            return frozenset().union(*(self.after(before, one) for one in value[1]))
        if op == "SUBPATTERN":
            return self.after(before, value[3])
        if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            least, most, inner = value
            once = self.after(before, inner)
            once = OPEN if once and most > 1 else once
            return once if least else before | once
        return OPEN if before else before

    def _end(self, way: str) -> str:
        return next(way[at:] for at in range(len(way) + 1) if way[at:] in self.begun)


OPEN = frozenset([""])
"""No word can reach over what a rule leaves open, so that what is before it need not be kept."""


def parsed(rule: Rule) -> Any:
    return re._parser.parse(rule.pattern.pattern, rule.pattern.flags)  # type: ignore[attr-defined]


def test_whatever_fits_a_rule_holds_a_word_it_needs() -> None:
    guarded = {name: rule for name, rule in RULES.items() if rule.words}
    assert len(guarded) > 200
    ways = {name: Ways(rule).after(OPEN, parsed(rule)) for name, rule in guarded.items()}
    assert {name: without for name, without in ways.items() if without} == {}


def test_a_rule_for_any_case_is_in_small_letters() -> None:
    of_any_case = {name: rule for name, rule in RULES.items() if not rule.exact}
    assert len(of_any_case) > 500
    assert [name for name, rule in of_any_case.items() if rule.pattern.flags & re.IGNORECASE] == []
    named = {name: [*signs(parsed(rule)), *rule.words] for name, rule in of_any_case.items()}
    assert [(name, one) for name, each in named.items() for one in each if fold(one) != one] == []


def signs(parsed: Any) -> Iterator[str]:
    """The characters that an expression names, the ends of ranges included."""
    if isinstance(parsed, tuple) and str(parsed[0]) in ("LITERAL", "NOT_LITERAL"):
        yield chr(parsed[1])
    elif isinstance(parsed, tuple) and str(parsed[0]) == "RANGE":
        yield from map(chr, parsed[1])
    elif isinstance(parsed, Sequence) and not isinstance(parsed, str):
        for each in parsed:
            yield from signs(each)
    elif isinstance(parsed, re._parser.SubPattern):  # type: ignore[attr-defined]
        yield from signs(parsed.data)


def test_a_word_that_does_not_always_occur_is_told() -> None:
    rule = Rule(("notice",), "notices?|no(?:te)?|letter")
    assert Ways(rule).after(OPEN, parsed(rule)) == {"no", ""}, "and of “note” and “letter” nothing"


def test_a_rule_without_its_words_is_not_tried_and_finds_what_it_finds_without_them() -> None:
    rule = Rule(("notice",), r"\bnotices?\b")
    found = rule.search("An İmprovement NOTICE")
    assert found and found.span() == (15, 21) and rule.search("a Notice", 2, 8)
    assert rule.search("nothing") is None and rule.search("a notice", 0, 7) is None
    assert Rule(("mp",), "MPs?", exact=True).search("two MPs") is None


def test_every_character_keeps_its_place() -> None:
    assert all(len(fold(chr(sign))) == 1 for sign in range(0x20000))


def test_letters_that_count_as_others_in_rules_are_folded_to_them() -> None:
    letters = re.findall("[a-z]", "".join(map(chr, range(0x20000))), re.IGNORECASE)
    assert set(letters) > {"ı", "ſ", "K"}
    for letter in letters:
        assert re.search(fold(letter), letter, re.IGNORECASE) and "a" <= fold(letter) <= "z"


MIXED = (
    r"(?<!ab|ba)\b(?:abc|bc?|abd?|a(?P<kept>x|b)|a|\d|ac|ab |b{2}a|b(?:c|d|cd)|[a|)]\|c)|ca|cb|c"
)


@settings(deadline=None)
@given(st.text("abcdx1| "))
def test_alternatives_in_one_by_their_letters_fit_the_same_in_the_same_places(text: str) -> None:
    sorted_, plain = re.compile(by_letter(MIXED)), re.compile(MIXED)
    assert sorted_.pattern != MIXED
    assert [(one.span(), one["kept"]) for one in sorted_.finditer(text)] == [
        (one.span(), one["kept"]) for one in plain.finditer(text)
    ]


def test_alternatives_are_in_one_where_they_begin_with_the_same_letter() -> None:
    assert by_letter(r"\b(?:too|slow|to|late)\b") == r"\b(?:t(?:o(?:o|))|slow|late)\b"
    assert by_letter(r"(?:ab|\d|ac)|(a|ab)|x?y|xz") == r"(?:ab|\d|ac)|(a(?:|b))|x?y|xz"
