"""Rules with words that they need: the words must never hide a place where the rule fits."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

import pipeline.analysis
from pipeline.analysis.recognition.document_types import voices
from pipeline.analysis.vocabulary.guarded_pattern import Rule, fold

GAP = "\0"
"""Stands for whatever a rule leaves open."""


def rules() -> Iterator[tuple[str, Rule]]:
    """Every rule of the analysis that names words it needs, by module and name."""
    for found in pkgutil.walk_packages(pipeline.analysis.__path__, "pipeline.analysis."):
        for name, value in vars(importlib.import_module(found.name)).items():
            if isinstance(value, Rule):
                yield f"{found.name.removeprefix('pipeline.analysis.')}.{name}", value
    for voice in ("COUNCIL_VOICE", "PRESS_VOICE"):
        for number, (_, words, pattern) in enumerate(getattr(voices, voice)):
            yield f"voices.{voice}[{number}]", Rule(words, pattern)


RULES = dict(rules())


def spelled(parsed: Any, exact: bool) -> list[str]:
    """Every way to write what a parsed expression fits, with a gap for what it leaves open; what it
    looks at is left out.
    """
    parts = [
        _ways(str(op), value, exact)
        for op, value in parsed
        if not str(op).startswith(("AT", "ASSERT"))
    ]
    return list(dict.fromkeys(map("".join, product(*parts))))


def _ways(op: str, value: Any, exact: bool) -> list[str]:
    if op == "LITERAL":
        return [chr(value) if exact else fold(chr(value))]
    if op == "IN" and all(str(kind) == "LITERAL" for kind, _ in value):
        return [way for kind, sign in value for way in _ways(str(kind), sign, exact)]
    if op == "BRANCH":
        return [way for one in value[1] for way in spelled(one, exact)]
    if op == "SUBPATTERN":
        return spelled(value[3], exact)
    if op in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, inner = value
        once = [way + GAP * (most > 1) for way in spelled(inner, exact)]
        return once if least else ["", *once]
    return [GAP]


@pytest.mark.parametrize("name", RULES)
def test_whatever_fits_a_rule_holds_a_word_it_needs(name: str) -> None:
    rule = RULES[name]
    parsed = re._parser.parse(rule.pattern.pattern, rule.pattern.flags)  # type: ignore[attr-defined]
    ways = spelled(parsed, rule.exact)
    assert ways and [way for way in ways if not any(word in way for word in rule.words)] == []


def test_a_rule_without_its_words_is_not_tried_and_finds_what_it_finds_without_them() -> None:
    rule = Rule(("notice",), re.compile(r"\bnotices?\b", re.IGNORECASE))
    assert rule.search("An İmprovement NOTICE") and rule.within("a notice", 2, 8)
    assert rule.search("nothing") is None and rule.within("a notice", 0, 7) is None
    assert Rule(("mp",), re.compile("MPs?"), exact=True).search("two MPs") is None


def test_letters_that_count_as_others_in_rules_are_folded_to_them() -> None:
    letters = re.findall("[a-z]", "".join(map(chr, range(0x20000))), re.IGNORECASE)
    assert set(letters) > {"ı", "ſ", "K"}
    for letter in letters:
        assert re.search(fold(letter), letter, re.IGNORECASE) and "a" <= fold(letter) <= "z"
