"""The layout stays one that a stranger can walk through: few modules side by side, tests where they
are looked for.
"""

from collections import Counter
from pathlib import Path

from tests.support.paths import ROOT

PACKAGES = ("pipeline", "storage", "notifiers", "web", "demo")
AT_MOST, AT_THE_ROOT = 14, 10
GROWS = {"pipeline/sources", "pipeline/jobs"}
"""Packages that hold one module for each kind of site, or for each job."""


def test_no_package_holds_more_modules_than_can_be_taken_in() -> None:
    modules = Counter(
        path.parent.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
        if path.name != "__init__.py"
    )
    assert modules["pipeline"] <= AT_THE_ROOT
    crowded = {name: count for name, count in modules.items() if count > AT_MOST}
    assert crowded.keys() <= GROWS, crowded


def test_unit_tests_mirror_the_packages() -> None:
    """`tests/unit/X` tests `pipeline/X`, or the package X beside it."""
    unit = ROOT / "tests" / "unit"
    folders = {path.parent.relative_to(unit).parts[:1] for path in unit.rglob("test_*.py")}
    for folder in folders:
        places = [Path("pipeline", *folder), Path(*folder)] if folder else [Path("pipeline")]
        assert any((ROOT / place / "__init__.py").is_file() for place in places), folder
