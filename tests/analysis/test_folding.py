"""Rules with words that they need: the words must never hide a place where the rule fits."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pipeline.analysis
from pipeline.analysis.folding import Rule, fold


def rules() -> Iterator[tuple[str, Rule]]:
    """Every rule of the analysis that names words it needs, by module and name."""
    for found in pkgutil.iter_modules(pipeline.analysis.__path__):
        module = importlib.import_module(f"pipeline.analysis.{found.name}")
        for name, value in vars(module).items():
            if isinstance(value, Rule):
                yield f"{found.name}.{name}", value


RULES = dict(rules())
LETTERS = st.characters(max_codepoint=0x212A)
"""Up to the sign for kelvin, which small letters and capitals hold for a k."""


@pytest.mark.parametrize("name", RULES)
@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_whatever_fits_a_rule_holds_a_word_it_needs(name: str, data: st.DataObject) -> None:
    rule = RULES[name]
    text = data.draw(st.from_regex(rule.pattern, alphabet=LETTERS))
    if rule.pattern.search(text):  # what is drawn for a rule that looks behind need not fit it
        assert rule.search(text) is not None
        assert rule.within(text) is not None


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
