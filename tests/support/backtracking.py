"""Patterns that `re` may take more than linear time over, told by their syntax trees.

Two forms are looked for: a repetition in a repetition that can match the same characters in more
than one way (exponential), and two repetitions, one after the other, that can share a run of
characters (quadratic). Possessive repetitions and atomic groups give nothing back, and so cannot be
the first of the two. Bounded repetitions cost at most their bound for each character.
"""

import re
import re._constants as code
import re._parser as parser
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

Items = Sequence[tuple[Any, Any]]

MANY = 400
"""A repetition that goes further than this counts as unbounded."""
_SINGLE = (code.LITERAL, code.NOT_LITERAL, code.ANY, code.IN)
_GREEDY_OR_LAZY = (code.MAX_REPEAT, code.MIN_REPEAT)
_REPEATS = (*_GREEDY_OR_LAZY, code.POSSESSIVE_REPEAT)
_ALPHABET = [*map(chr, (9, 10, *range(32, 127))), *"\u00a0é–’“”•…"]


def faults(pattern: str | bytes, flags: int = 0) -> list[str]:
    """What is wrong with a pattern, in words; empty if nothing is."""
    tree = parser.parse(pattern, flags)
    flags = tree.state.flags
    found = ["nested repetitions"] if _nested(tree, flags) else []
    return [*found, "overlapping repetitions"] if _adjacent(tree, flags) else found


def _nested(items: Items, flags: int) -> bool:
    """Whether a repetition holds another that can also match all that stands around it."""
    for op, argument in items:
        if op in _GREEDY_OR_LAZY and argument[1] > MANY and _one(argument[2], flags) is None:
            for shared, left, right in _repeats(argument[2], flags):
                if _passable(left, shared, flags) and _passable(right, shared, flags):
                    return True
        if any(_nested(inner, own) for inner, own in _inner(op, argument, flags)):
            return True
    return False


def _adjacent(items: Items, flags: int) -> bool:
    """Whether a repetition is followed by one that shares characters with it."""
    return any(_meets(right, shared, flags) for shared, _, right in _repeats(items, flags))


def _inner(op: Any, argument: Any, flags: int) -> Iterator[tuple[Items, int]]:
    """The sequences in an item, with their flags; none in what gives nothing back."""
    if op in _GREEDY_OR_LAZY:
        yield argument[2], flags
    elif op is code.SUBPATTERN:
        yield argument[3], (flags | argument[1]) & ~argument[2]
    elif op is code.BRANCH:
        yield from ((branch, flags) for branch in argument[1])


def _repeats(
    items: Items, flags: int, before: Items = (), behind: Items = ()
) -> Iterator[tuple[frozenset[str], Items, Items]]:
    """The unbounded repetitions of one character: which, and what stands before and behind."""
    items = list(items)
    for number, (op, argument) in enumerate(items):
        left, right = [*before, *items[:number]], [*items[number + 1 :], *behind]
        shared = _one(argument[2], flags) if _unbounded(op, argument) else None
        if shared is not None:
            if op in _GREEDY_OR_LAZY:
                yield shared, left, right
            continue
        for inner, own in _inner(op, argument, flags):
            yield from _repeats(inner, own, left, right)


def _unbounded(op: Any, argument: Any) -> bool:
    return op in _REPEATS and argument[1] > MANY


def _meets(items: Items, shared: frozenset[str], flags: int) -> bool:
    """Whether an unbounded repetition of any of `shared` is reached over nothing but these."""
    for op, argument in items:
        own = _one(argument[2], flags) if _unbounded(op, argument) else None
        if own is not None and own & shared:
            return True
        if own is None and op in _REPEATS and _meets(argument[2], shared, flags):
            return True
        if op is code.ATOMIC_GROUP and _meets(argument, shared, flags):
            return True
        if any(_meets(inner, own, flags) for inner, own in _groups(op, argument, shared, flags)):
            return True
        if not _passable([(op, argument)], shared, flags):
            return False
    return False


def _groups(
    op: Any, argument: Any, shared: frozenset[str], flags: int
) -> Iterator[tuple[Items, frozenset[str]]]:
    if op in (code.SUBPATTERN, code.BRANCH):
        yield from ((inner, shared) for inner, _ in _inner(op, argument, flags))


def _passable(items: Items, shared: frozenset[str], flags: int) -> bool:
    """Whether a sequence can match a string, perhaps an empty one, of these characters alone."""
    return all(_item_passable(op, argument, shared, flags) for op, argument in items)


def _item_passable(op: Any, argument: Any, shared: frozenset[str], flags: int) -> bool:
    if op in _SINGLE:
        return bool(_characters((op, argument), flags) & shared)
    if op in _REPEATS:
        return argument[0] == 0 or _passable(argument[2], shared, flags)
    if op is code.ATOMIC_GROUP:
        return _passable(argument, shared, flags)
    if op is code.AT and argument is code.AT_BOUNDARY:
        # a run of letters ends there, so that it cannot be divided
        return not all(re.match(r"\w", character) for character in shared)
    if op in (code.SUBPATTERN, code.BRANCH):
        return any(_passable(inner, shared, own) for inner, own in _inner(op, argument, flags))
    return op is not code.GROUPREF


def _one(items: Iterable[tuple[Any, Any]], flags: int) -> frozenset[str] | None:
    """The characters that a sequence of one character can match; None for any other sequence."""
    sequence = list(items)
    if len(sequence) != 1:
        return None
    op, argument = sequence[0]
    if op in _SINGLE:
        return _characters(sequence[0], flags)
    if op is code.SUBPATTERN or op is code.BRANCH:
        parts = [_one(inner, own) for inner, own in _inner(op, argument, flags)]
        return None if None in parts else frozenset().union(*filter(None, parts))
    return None


def _characters(item: tuple[Any, Any], flags: int) -> frozenset[str]:
    op, argument = item
    key = tuple(argument) if op is code.IN else (argument,)
    return _matched(op, key, bool(flags & re.IGNORECASE), bool(flags & re.DOTALL))


@cache
def _matched(op: Any, key: tuple[Any, ...], any_case: bool, all_lines: bool) -> frozenset[str]:
    return frozenset(
        character
        for character in _ALPHABET
        if any(
            _matches(op, key, each, all_lines)
            for each in ({character.lower(), character.upper()} if any_case else {character})
        )
    )


def _matches(op: Any, key: tuple[Any, ...], character: str, all_lines: bool) -> bool:
    if op is code.ANY:
        return all_lines or character != "\n"
    if op in (code.LITERAL, code.NOT_LITERAL):
        return (character == chr(key[0])) == (op is code.LITERAL)
    hit = any(_in_class(part, character) for part in key)
    return hit != (key[0][0] is code.NEGATE)


def _in_class(part: tuple[Any, Any], character: str) -> bool:
    op, argument = part
    if op is code.LITERAL:
        return character == chr(argument)
    if op is code.RANGE:
        return argument[0] <= ord(character) <= argument[1]
    if op is code.CATEGORY:
        name = str(argument).removeprefix("CATEGORY_")
        kind = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}[name.removeprefix("NOT_")]
        return bool(re.match(kind, character)) != name.startswith("NOT_")
    return False
