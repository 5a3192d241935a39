"""The *never* rules of docs/architecture.md that can be read off the source, by `ast`."""

import ast
import csv
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from radon.complexity import cc_visit_ast
from radon.visitors import Function

from tests.support.paths import ROOT

PACKAGES = ("pipeline", "storage", "notifiers", "web")
CONTRACTS = {
    contract.get("id", contract["name"]): contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
}
PURE = tuple(package.replace(".", "/") + "/" for package in CONTRACTS["pure"]["source_modules"])
"""Packages that only decide: one list, that of the import contract."""
IMPURE = {
    each.partition(" -> ")[0].replace(".", "/") + ".py"
    for each in CONTRACTS["pure"]["ignore_imports"]
}
"""What lies in them and does touch the world."""
WORLD = set(CONTRACTS["pure"]["forbidden_modules"])
HTTP = {
    "pipeline/fetching/wire/answer.py",
    "pipeline/fetching/wire/proxy_transport.py",
    "pipeline/fetching/wire/web_address.py",
    "notifiers/transport/guarded_transport.py",
    "notifiers/transport/webhook_post.py",
}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
CATCHERS = ("pipeline/runner.py", "pipeline/cli/__init__.py")
STORES = ("sqlite3", "sqlite_utils", "psycopg", "psycopg_pool", "obstore")
CLOCK_CALLS = {"now", "today", "utcnow", "monotonic"}


@cache
def modules() -> list[Path]:
    return sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module", autouse=True)
def trees_let_go() -> Iterator[None]:
    """Whatever tests this process has still to run does without 700 syntax trees."""
    yield
    parsed.cache_clear()


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every imported top-level name and its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name.split(".")[0], node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0], node.lineno


def test_modules_keep_the_never_rules() -> None:
    assert [fault for path in modules() for fault in broken(name_of(path), parsed(path))] == []


def broken(name: str, tree: ast.Module) -> Iterator[str]:
    yield from wrongly_imported(name, tree)
    yield from wrongly_done(name, tree)


def wrongly_imported(name: str, tree: ast.Module) -> Iterator[str]:
    for module, line in imports(tree):
        where = f"{name}:{line}"
        if is_pure(name) and module in WORLD:
            yield f"{where} is pure and imports {module} (rule 1)"
        if module in ("httpx", "httpcore", "httptools") and name not in HTTP:
            yield f"{where} imports {module} (rule 2: the fetcher, notifiers that speak HTTP)"
        if module in STORES and not name.startswith("storage/"):
            yield f"{where} imports {module} (rule 2: storage only)"


def is_pure(name: str) -> bool:
    return name.startswith(PURE) and name not in IMPURE


def wrongly_done(name: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if catches_everything(node) and name not in CATCHERS:
            yield f"{name}:{node.lineno} catches everything (rule 7: runner.py only)"
        elif is_pure(name) and reads_the_clock(node):
            yield f"{name}:{node.lineno} reads the clock (rule 1)"
        elif not name.startswith("storage/") and holds_sql(node):
            yield f"{name}:{node.lineno} holds SQL (rule 2)"


def catches_everything(node: ast.AST) -> bool:
    if not isinstance(node, ast.ExceptHandler):
        return False
    broad = node.type is None or (
        isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")
    )
    return broad and not any(
        isinstance(each, ast.Raise) and each.exc is None for each in ast.walk(node)
    )


def reads_the_clock(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCK_CALLS
        and ast.unparse(node.func.value) in ("datetime", "date", "time", "datetime.datetime")
    )


def holds_sql(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.lstrip()[:12].upper().startswith(("SELECT ", "INSERT INTO", "DELETE FROM"))
    )


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("import socket", "imports socket (rule 1)"),
        ("from httpx import get", "imports httpx (rule 2"),
        ("import sqlite3", "imports sqlite3 (rule 2"),
        ("try: pass\nexcept Exception: pass", "catches everything"),
        ("x = datetime.now()", "reads the clock"),
        ("x = ' SELECT 1'", "holds SQL"),
    ],
)
def test_what_breaks_a_never_rule_is_told(written: str, fault: str) -> None:
    assert any(fault in each for each in broken("pipeline/model/one.py", ast.parse(written)))


def test_modules_do_nothing_when_imported() -> None:
    """Rule 12: no import that connects, reads the environment or builds a client."""
    never = ("os.environ", "os.getenv", "sqlite3.connect", "httpx.", "open", "socket.")
    assert [
        f"{name_of(path)}:{call.lineno} calls {ast.unparse(call.func)} when imported"
        for path in modules()
        for node in parsed(path).body
        if not isinstance(node, (*FUNCTIONS, ast.ClassDef))
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and ast.unparse(call.func).startswith(never)
    ] == []


def test_no_certificate_check_is_switched_off() -> None:
    for path in modules():
        text = path.read_text(encoding="utf-8")
        for words in ("verify=False", "CERT_NONE", "check_hostname = False"):
            assert words not in text, f"{name_of(path)}: {words} (rule 13)"


def test_secrets_are_not_in_settings_files() -> None:
    for path in ROOT.glob("*.toml"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            key = line.partition("=")[0].strip().lower()
            assert key not in (
                "password",
                "token",
                "secret",
                "webhook",
            ), f"{path.name}:{number} (rule 16)"


def test_help_imports_nothing_heavy() -> None:
    """`sendwatch --help` must stay cheap: click and nothing else of weight."""
    words = "import sys, pipeline.cli; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", words], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout.split()
    heavy = {
        "httpx",
        "lxml",
        "trafilatura",
        "feedparser",
        "sqlite3",
        "sqlite_utils",
        "msgspec",
        "pypdfium2",
        "asyncio",
        "jinja2",
        "apscheduler",
    }
    assert not heavy & set(loaded)


def long_names() -> list[str]:
    """Names of local areas that are no ordinary words, in small letters."""
    with (ROOT / "pipeline/data/local_areas.csv").open(encoding="utf-8") as file:
        return [row["name"].casefold() for row in csv.DictReader(file) if len(row["name"]) > 7]


def test_no_rule_names_a_local_area() -> None:
    """Rule 11 and the field's fairness: areas are data; docstrings may give an example."""
    names = long_names()
    assert [
        f"{name_of(path)}:{node.lineno} names {name}"
        for path in modules()
        if "analysis" in path.parts or "sources" in path.parts
        for node in undocumenting_words(parsed(path))
        for name in names
        if name in str(node.value).casefold()
    ] == []


def undocumenting_words(tree: ast.Module) -> list[ast.Constant]:
    """The strings of a module that do something: not its documentation."""
    documenting = {
        id(each.value)
        for node in ast.walk(tree)
        for each in ast.iter_child_nodes(node)
        if isinstance(each, ast.Expr)
    }
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in documenting
    ]


def test_no_test_reaches_beyond_loopback() -> None:
    """Rule 18: `conftest.py` refuses; 192.0.2.1 is an address for documentation and belongs to
    nobody.
    """
    with socket.socket() as reach, pytest.raises(AssertionError, match="loopback only"):
        reach.settimeout(0.1)
        reach.connect(("192.0.2.1", 80))


@pytest.mark.parametrize("path", sorted((ROOT / "pipeline/ports").rglob("*.py")), ids=name_of)
def test_every_method_of_a_port_says_what_it_means(path: Path) -> None:
    """What a method means is written once, at its protocol; and no protocol grows into a store."""
    for each in parsed(path).body:
        if isinstance(each, ast.ClassDef) and any(
            isinstance(base, ast.Name) and base.id == "Protocol" for base in each.bases
        ):
            methods = [part for part in each.body if isinstance(part, FUNCTIONS)]
            assert len(methods) <= 15, f"{each.name} asks for too much: cut it by concern"
            for part in (each, *methods):
                assert ast.get_docstring(part), f"{path.name}: {each.name}.{part.name} says nothing"


# -- simple enough to read -----------------------------------------------------------------------

MOST_COMPLEX = 15
"""Cyclomatic complexity by radon, which counts conditions too; ruff's C901 counts branches only."""
LONGEST, USUALLY_UP_TO = 50, 18
"""Lines of a function without its documentation: of any, and of nine bodies in ten."""
MOST_IN_ORDER = 5
"""Fields that a dataclass may take by their order: more are easily taken for one another."""


@cache
def own_code() -> list[Path]:
    return [*modules(), *sorted((ROOT / "demo").rglob("*.py"))]


def test_no_function_decides_too_much_at_once() -> None:
    assert [
        f"{name_of(path)}:{each.lineno} {each.fullname} has a complexity of {each.complexity}:"
        " give its conditions names, or put them into a table"
        for path in own_code()
        for each in cc_visit_ast(parsed(path))
        if isinstance(each, Function) and each.complexity > MOST_COMPLEX
    ] == []


def lengths(path: Path) -> Iterator[tuple[str, int, int]]:
    """Each function of a module with its lines, and those of its body, documentation left out."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, FUNCTIONS):
            documented = ast.get_docstring(node, clean=False) is not None
            told = node.body[0].end_lineno or 0
            first = (told + 1) if documented else node.body[0].lineno
            last = node.end_lineno or 0
            own = (told - node.body[0].lineno + 1) if documented else 0
            yield (
                f"{name_of(path)}:{node.lineno} {node.name}",
                last - node.lineno + 1 - own,
                last - first + 1,
            )


def test_functions_are_short() -> None:
    found = [each for path in own_code() for each in lengths(path)]
    assert [(name, lines) for name, lines, _ in found if lines > LONGEST] == []
    bodies = sorted(lines for _, _, lines in found)
    assert bodies[len(bodies) * 9 // 10] <= USUALLY_UP_TO


def test_dataclasses_of_many_fields_take_them_by_name() -> None:
    assert [
        f"{name_of(path)}:{node.lineno} {node.name} takes {fields} fields by their order:"
        " add kw_only=True"
        for path in own_code()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef)
        for decorated in map(ast.unparse, node.decorator_list)
        if decorated.startswith("dataclass") and "kw_only=True" not in decorated
        if (fields := sum(isinstance(each, ast.AnnAssign) for each in node.body)) > MOST_IN_ORDER
    ] == []
