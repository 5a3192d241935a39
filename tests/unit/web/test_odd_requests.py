"""Odd requests get an answer in words, at once, and cost nobody else anything."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from pipeline.subscriptions.tokens import Purpose
from tests.unit.web.test_pages import Running, served
from web.subscriptions import MOST_INTERESTS
from web.wording import for_pages


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
    ("path", "said"), [("/findings", "use one of newest"), ("/api/v1/findings", "order")]
)
def test_an_order_that_there_is_not_is_refused(running: Running, path: str, said: str) -> None:
    answer = httpx.get(f"{running.base}{path}?order=oldest")
    assert answer.status_code == 400 and said in answer.text
    assert httpx.get(f"{running.base}{path}?order=newest").status_code == 200


def test_the_figures_say_once_how_they_are_encoded(running: Running) -> None:
    kind = httpx.get(f"{running.base}/metrics").headers["content-type"]
    assert kind == "text/plain; version=0.0.4; charset=utf-8"


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


def test_an_empty_form_adds_nothing(running: Running) -> None:
    add = running.address(Purpose.PAUSE) + "/add"
    before = running.store.interests(running.id)
    for form in ({}, {"area": " ", "region": "", "rhythm": "daily"}):
        answer = httpx.post(add, data=form)
        assert answer.status_code == 400 and "Nothing was chosen" in answer.text
    assert running.store.interests(running.id) == before
    shown = httpx.get(running.address(Purpose.PAUSE)).text
    assert 'name="everywhere"' in shown and "Leave these empty" not in shown
    assert httpx.post(add, data={"everywhere": "yes", "rhythm": "weekly"}).status_code == 200
    assert len(running.store.interests(running.id)) == len(before) + 1


def test_there_is_room_for_so_many_choices_and_no_more(running: Running) -> None:
    add = running.address(Purpose.PAUSE) + "/add"
    for number in range(MOST_INTERESTS):
        httpx.post(add, data={"keyword": f"word {number}", "everywhere": "yes"})
    assert len(running.store.interests(running.id)) == MOST_INTERESTS
    answer = httpx.post(add, data={"keyword": "one more", "everywhere": "yes"})
    assert answer.status_code == 400 and "no room for more" in answer.text


@pytest.mark.parametrize(
    "keyword",
    [
        *("speech\0therapy", "speech\x1ftherapy", "\x7fspeech"),
        *(
            "verify at https://evil.example",
            "see www.evil.example",
            "evil.example/login",
            "a@b.example",
        ),
        "urgent: " + "your account is locked " * 4,
    ],
)
def test_a_keyword_that_no_title_has_is_refused_before_it_is_mailed_to_anybody(
    running: Running, keyword: str
) -> None:
    add = running.address(Purpose.PAUSE) + "/add"
    answer = httpx.post(add, data={"keyword": keyword, "everywhere": "yes"})
    assert answer.status_code == 400 and "Please write a word or a phrase." in answer.text


def test_an_address_of_nothing_says_so_in_words(running: Running) -> None:
    answer = httpx.get(f"{running.base}/nothing/here")
    assert answer.status_code == 404 and "No page has this address." in answer.text


WRONG = (
    ("/subscribe?area=Nowhere+at+all", "area"),
    ("/subscribe?region=Nowhere", "region"),
    ("/subscribe?theme=trains", "theme"),
    ("/findings?area=Nowhere+at+all", "area"),
    ("/findings?since=soon", "since"),
    ("/api/v1/findings?area=Nowhere+at+all", "area"),
)


@pytest.mark.parametrize(("path", "field"), WRONG)
def test_what_is_wrong_is_said_without_words_of_the_command_line(
    running: Running, path: str, field: str
) -> None:
    answer = httpx.get(running.base + path)
    said = html.unescape(answer.text).replace("-//", "")
    assert answer.status_code == 400 and field in said.casefold()
    assert not re.search(r"(?<![\w<!-])--[a-z]|`|sendwatch [a-z]+ ?`", said), said


def test_the_operators_answers_too() -> None:
    commands = "no local area is called 'X': `sendwatch areas` lists them"
    assert for_pages(commands) == "no local area is called 'X': the page of areas lists them"
    assert for_pages("--published soon: write a day") == "published soon: write a day"
    assert for_pages("it takes neither --area nor --inspection, well--known") == (
        "it takes neither area nor inspection, well--known"
    )


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
