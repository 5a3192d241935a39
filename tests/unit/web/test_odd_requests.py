"""Odd requests get an answer in words, at once, and cost nobody else anything."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.unit.web.test_pages import Running, served


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with served(tmp_path_factory.mktemp("odd")) as one:
        yield one


LISTS = ("/findings", "/api/v1/findings", "/export/findings.csv", "/feeds/findings.json")


@pytest.mark.parametrize("path", [*LISTS, "/search"])
@pytest.mark.parametrize("words", ["%00", "a%00b", "%07"])
def test_control_characters_are_no_words(running: Running, path: str, words: str) -> None:
    assert httpx.get(f"{running.base}{path}?q={words}").status_code == 200


@pytest.mark.parametrize("path", LISTS)
def test_too_many_words_are_refused_and_repeated_ones_count_once(
    running: Running, path: str
) -> None:
    many = "+".join(f"w{number}" for number in range(60))
    assert httpx.get(f"{running.base}{path}?q={many}").status_code == 400
    assert httpx.get(f"{running.base}{path}?q={'+'.join(['a'] * 140)}").status_code == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        *(("/nothing/here", 404), ("/areas/atlantis", 404), ("/healthz/x", 404)),
        *((f"/findings?q={'a' * 5000}", 414), ("/findings?kind=good", 400), ("/style.css", 200)),
    ],
)
def test_every_answer_has_the_headers_that_protect_readers(
    running: Running, path: str, status: int
) -> None:
    answer = httpx.get(running.base + path)
    assert answer.status_code == status
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    posted = httpx.post(running.base + "/areas")
    assert posted.status_code == 405 and posted.headers["referrer-policy"] == "no-referrer"


def test_a_file_is_no_word_in_a_form(running: Running) -> None:
    answer = httpx.post(f"{running.base}/subscribe", files={"address": ("a.txt", b"x")})
    assert answer.status_code == 400


@pytest.mark.parametrize("path", ["/", "/areas", "/findings", "/feeds/findings.atom", "/healthz"])
def test_head_is_answered_as_get_without_a_body(running: Running, path: str) -> None:
    got, headed = httpx.get(running.base + path), httpx.head(running.base + path)
    assert (headed.status_code, headed.content) == (200, b"")
    assert headed.headers["content-type"] == got.headers["content-type"]


def test_an_export_takes_no_place_that_is_no_file(tmp_path: Path) -> None:
    import os

    from pipeline.errors import SettingsError
    from pipeline.exports.tables import areas_table
    from pipeline.exports.write import Format, write_table

    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(SettingsError, match="no ordinary file"):
        write_table(areas_table(), [], Format.CSV, pipe)
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_text("before")
    link.symlink_to(target)
    write_table(areas_table(), [], Format.CSV, link)
    assert link.is_symlink() and target.read_text().startswith("gss_code,")
