"""No pattern of the packages can make `re` take more than linear time by giving back what it took."""

import ast
import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pytest

from tests.support.backtracking import faults
from tests.support.paths import ROOT

PACKAGES = ("pipeline", "storage", "notifiers", "web", "demo")


def held(value: Any, seen: set[int], depth: int = 0) -> Iterator[re.Pattern[Any]]:
    """The patterns in a module's value, however deep in its tables."""
    if isinstance(value, re.Pattern):
        yield value
        return
    if depth > 6 or id(value) in seen or isinstance(value, (str, bytes, int, float, type)):
        return
    seen.add(id(value))
    if isinstance(value, dict):
        parts = [*value.keys(), *value.values()]
    elif isinstance(value, (tuple, list, set, frozenset)):
        parts = [*value]
    elif type(value).__module__.split(".")[0] in PACKAGES:
        made = [name for name, of in vars(type(value)).items() if isinstance(of, cached_property)]
        names = [*getattr(value, "__dict__", ()), *getattr(type(value), "__slots__", ()), *made]
        parts = [getattr(value, name, None) for name in names]
    else:
        return
    for part in parts:
        yield from held(part, seen, depth + 1)


def compiled() -> dict[tuple[str | bytes, int], str]:
    """All patterns that the modules hold, with the module of each."""
    found: dict[tuple[str | bytes, int], str] = {}
    for package in PACKAGES:
        folder = importlib.import_module(package)
        for module in pkgutil.walk_packages(folder.__path__, f"{package}."):
            importlib.import_module(module.name)
    # what several modules share is looked through once
    seen: set[int] = set()
    for name in sorted(sys.modules):
        if name.split(".")[0] in PACKAGES:
            for value in vars(sys.modules[name]).values():
                if id(value) in seen:
                    continue
                seen.add(id(value))
                for pattern in held(value, set()):
                    found.setdefault((pattern.pattern, pattern.flags), name)
    return found


def written() -> Iterator[tuple[str | bytes, str]]:
    """The constant patterns that are given to functions of `re`."""
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            text = path.read_text("utf-8")
            if "re." not in text:
                continue
            for node in ast.walk(ast.parse(text)):
                match node:
                    case ast.Call(
                        func=ast.Attribute(value=ast.Name(id="re")),
                        args=[ast.Constant(value=str() | bytes() as pattern), *_],
                    ):
                        yield pattern, f"{path.relative_to(ROOT)}:{node.lineno}"


def test_no_pattern_backtracks_beyond_its_length() -> None:
    patterns = {(p, f & ~re.UNICODE): where for (p, f), where in compiled().items()}
    assert len(patterns) > 400
    for pattern, where in written():
        patterns.setdefault((pattern, re.VERBOSE if "(?x)" in str(pattern) else 0), where)
    wrong = {
        f"{where}: {str(pattern)[:100]}": fault
        for (pattern, flags), where in patterns.items()
        if (fault := faults(pattern, flags))
    }
    assert not wrong


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        (r"(?:<!--.*?-->\s*)*<html", "nested repetitions"),
        (r"(a+)+$", "nested repetitions"),
        (r"(?:[A-Z][\w-]*(?:\s+|-))+?Board", "nested repetitions"),
        (r"[^\S\n]*\n?[^\S\n]*x", "overlapping repetitions"),
        (r"a\s*:?\s*b", "overlapping repetitions"),
    ],
)
def test_the_faults_are_found(pattern: str, fault: str) -> None:
    assert fault in faults(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?>(?><!--.*?-->)\s*+)*+<html",
        r"\w+(?:'\w+)*",
        r"a\s*+:?\s*+b",
        r"inspect\w*\b.{0,40}\bfound",
        r"(?:\w+ )*maintenance",
    ],
)
def test_sound_patterns_are_left_alone(pattern: str) -> None:
    assert not faults(pattern)
