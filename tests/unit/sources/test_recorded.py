"""Every kind of site against recorded answers: the bytes in `tests/recorded/<kind>/<case>/`, and
what they become.

`request.toml` holds the source, the request and the response's headers; `body.*` the bytes;
`expected.toml` the walk, or the error that must be raised (`error = "UnexpectedShape"`, `says =
[...]`).
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline import errors
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources import adapter, adapters, kinds
from tests.support.paths import RECORDED

CASES = sorted(path.parent for path in RECORDED.glob("*/*/request.toml"))


def source_of(table: dict[str, Any], kind: str) -> Source:
    lists = {
        key: tuple(each) for key, each in table.get("options", {}).items() if type(each) is list
    }
    options = table.get("options", {}) | lists
    return Source(id="a-source", kind=kind, every=3600, **table | {"options": options})


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_a_recorded_answer_is_read_as_expected(case: Path) -> None:
    given = tomllib.loads((case / "request.toml").read_text(encoding="utf-8"))
    expected = tomllib.loads((case / "expected.toml").read_text(encoding="utf-8"))
    kind = case.parent.name
    source = source_of(given["source"], kind)
    request = Request(**given["request"])
    (body,) = case.glob("body.*")
    response = Response(
        given.get("final_url", request.url), 200, given.get("headers", {}), body.read_bytes()
    )
    if "error" in expected:
        with pytest.raises(errors.SourceError) as caught:
            adapter(kind).read(source, request, response)
        assert type(caught.value).__name__ == expected["error"]
        assert (caught.value.source, caught.value.url) == (source.id, request.url)
        assert all(
            words in str(caught.value) for words in ["a-source", *expected.get("says", [])]
        ), str(caught.value)
        return
    walk = adapter(kind).read(source, request, response)
    assert walk == ListingPage(
        listings=tuple(Listing(**listing) for listing in expected.get("listings", [])),
        next=tuple(Request(**following) for following in expected.get("next", [])),
        rows=expected["rows"],
        promised=expected.get("promised"),
        problems=walk.problems,
    )
    wanted = expected.get("problems", [])
    assert len(walk.problems) == len(wanted), walk.problems
    assert all(words in problem for words, problem in zip(wanted, walk.problems, strict=True)), (
        walk.problems
    )


@pytest.mark.parametrize("kind", kinds())
def test_every_kind_has_recorded_answers_good_and_bad(kind: str) -> None:
    cases = [
        tomllib.loads((case / "expected.toml").read_text())
        for case in CASES
        if case.parent.name == kind
    ]
    assert any("error" not in case for case in cases), (
        f"record an answer under tests/recorded/{kind}/"
    )
    assert any("error" in case for case in cases), (
        f"record an answer that must be refused under tests/recorded/{kind}/"
    )


def test_no_recording_belongs_to_a_kind_that_is_gone() -> None:
    assert {case.parent.name for case in CASES} == set(kinds())


@pytest.mark.parametrize(("kind", "module"), adapters().items())
def test_every_kind_says_what_it_takes_and_yields(kind: str, module: Any) -> None:
    assert set(module.OPTIONS.values()) <= {str, int, bool, tuple}
    assert isinstance(module.EXPECTS, str)
    requests = module.first(source_of({"url": "https://www.example.org/feed"}, kind))
    assert requests
    assert all(request.url.startswith("https://www.example.org/") for request in requests)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"\xef\xbb\xbf",
        b"{",
        b"[]",
        b"<",
        b"\x00\xff\xfe",
        b"<p>Checking your browser</p>",
    ],
)
@pytest.mark.parametrize(("kind", "module"), adapters().items())
def test_an_answer_of_no_kind_is_refused_in_words(kind: str, module: Any, body: bytes) -> None:
    source = source_of({"url": "https://www.example.org/feed"}, kind)
    for request in module.first(source):
        with pytest.raises(errors.UnexpectedShape, match="a-source"):
            module.read(source, request, Response(request.url, 200, {}, body))
