"""The pages over real HTTP, on a real database."""

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import httpx
import pytest
from litestar import Litestar

from pipeline.bootstrap import Options, open_store, reading, register_of
from pipeline.config.load import load_holidays
from pipeline.errors import SettingsError
from pipeline.extraction.workers import Extractor
from pipeline.model.health import Health
from pipeline.model.news import Site
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Filter, Frequency
from pipeline.subscriptions.keys import keys_of
from pipeline.subscriptions.schedule import Almanac
from pipeline.subscriptions.tokens import KEPT_DAYS, Purpose, signed
from storage.blobs import Blobs
from storage.store import Store
from tests.support.kept_pages import application
from web.explored import Explored
from web.server import serving
from web.subscriptions import SubscriptionActions

TODAY = date(2026, 11, 22)
NOW = "2026-11-22T09:00:00Z"
HEALTH = Health(now=NOW, lanes=(), delays=())
ADDRESS = "parent@example.org"


class Running:
    """The pages of a data folder, served in a thread of their own."""

    def __init__(self, data: Path) -> None:
        self.data, self.base, self.seen = data, "", HEALTH
        self.store: Store = open_store(Options(data=data))
        register = register_of(Options())
        with self.store.transaction():
            self.store.sync_areas(register.areas)
        self.id = self.subscribe("confirmed")

    def health(self) -> Health:
        return self.seen

    def subscribe(self, state: str, address: str = ADDRESS) -> str:
        with self.store.transaction():
            interest = Interest(id="", rhythm=Frequency.DAILY)
            id = self.store.enlist("email", address, NOW, state=state)
            self.store.add_interest(id, interest, NOW)
        return id

    def address(self, purpose: Purpose, id: str = "", path: str = "") -> str:
        token = signed(keys_of(self.data, TODAY), purpose, id or self.id, TODAY)
        return f"{self.base}/{path or purpose}/{token}"

    def held(self) -> list[tuple[str, bool]]:
        return [(each.state, each.paused) for each in self.store.subscribers()]


@contextmanager
def served(data: Path, today: date = TODAY) -> Iterator[Running]:
    running = Running(data)
    ready, stop = threading.Event(), threading.Event()

    async def serve() -> None:
        options = Options(data=data)
        store = open_store(options)
        site = Site("sendwatch", "team@example.org", "https://send.example.org")
        desk = SubscriptionActions(
            store, register_of(options), site, lambda: NOW, lambda person, ids: None
        )
        with reading(options) as record:
            found = Explored(
                record=record,
                site=site,
                today=lambda: today,
                keys=lambda: keys_of(data, today),
                archive=Blobs(data / "archive"),
                extractor=Extractor(1),
                almanac=Almanac(7, load_holidays()),
                subscriptions=desk,
                health=running.health,
            )
            with application(found) as app:
                async with serving(app, "127.0.0.1:0") as port:
                    running.base = f"http://127.0.0.1:{port}"
                    ready.set()
                    await asyncio.to_thread(stop.wait)
        store.close()

    thread = threading.Thread(target=asyncio.run, args=(serve(),), daemon=True)
    thread.start()
    assert ready.wait(100)
    try:
        yield running
    finally:
        stop.set()
        thread.join(10)
        running.store.close()


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    with served(tmp_path) as one:
        yield one


def form(page: str) -> str:
    found = re.search(r'<form method="post" action="([^"]+)">', page)
    assert found, page
    return found[1]


def test_opening_any_address_changes_nothing(running: Running) -> None:
    before = list(running.store.database.raw.iterdump())
    for purpose in (Purpose.CONFIRM, Purpose.PAUSE, Purpose.LEAVE):
        for method in ("GET", "HEAD", "OPTIONS"):
            assert httpx.request(method, running.address(purpose)).status_code in (200, 204, 405)
    assert httpx.get(running.address(Purpose.PAUSE, path="resume")).status_code == 405
    assert list(running.store.database.raw.iterdump()) == before


def test_the_form_of_the_page_for_leaving_deletes_the_address(running: Running) -> None:
    page = httpx.get(running.address(Purpose.LEAVE))
    assert "p…@example.org" in page.text and ADDRESS not in page.text
    done = httpx.post(running.base + form(page.text))
    assert done.status_code == 200 and "has been deleted" in done.text
    assert running.held() == []
    again = httpx.post(running.base + form(page.text))
    assert again.status_code == 200 and "Nothing to do" in again.text


def test_one_of_several_interests_can_be_stopped_by_itself(running: Running) -> None:
    with running.store.transaction():
        running.store.add_interest(
            running.id, Interest(id="", rhythm=Frequency.WEEKLY), "2026-11-22T10:00:00Z"
        )
    other = running.subscribe("confirmed", "other@example.org")
    (others,) = running.store.interests(other)
    before = list(running.store.database.raw.iterdump())
    page = httpx.get(running.address(Purpose.LEAVE)).text
    assert "all of these messages and delete my address" in page
    stops = re.findall(
        r'action="(/leave/[^"/]+/[^"]+)"><button type="submit" aria-label="([^"]+)"', page
    )
    assert [words for _, words in stops] == [
        "Stop only this: every local area, in a daily digest",
        "Stop only this: every local area, in a weekly digest on Monday",
    ]
    assert httpx.get(running.base + stops[1][0]).status_code == 405
    assert "Nothing has changed" in httpx.post(f"{running.base}{stops[1][0][:-20]}{others.id}").text
    assert list(running.store.database.raw.iterdump()) == before
    assert "no more of these messages" in httpx.post(running.base + stops[1][0]).text
    assert [each.rhythm for each in running.store.interests(running.id)] == [Frequency.DAILY]
    assert "Nothing has changed" in httpx.post(running.base + stops[1][0]).text
    assert "Nothing has changed" in httpx.post(running.base + stops[0][0]).text, (
        "the last one is left by leaving"
    )
    assert (
        len(running.store.interests(running.id)) == 1 and len(running.store.interests(other)) == 1
    )
    assert "Stop only this" not in httpx.get(running.address(Purpose.LEAVE)).text


def test_one_of_several_areas_can_be_removed_from_an_interest(running: Running) -> None:
    id = running.subscribe("confirmed", "two@example.org")
    areas = ("E09000002", "E09000003")
    with running.store.transaction():
        running.store.remove_interest(id, running.store.interests(id)[0].id)
        wish = Interest(id="", rhythm=Frequency.DAILY, filters={Filter.AREA: areas})
        running.store.add_interest(id, wish, NOW)
    page = httpx.get(running.address(Purpose.PAUSE, id)).text
    found = dict(re.findall(r'<button type="submit" class="plain">(Without [^<]+)<()', page))
    assert set(found) == {"Without Barking and Dagenham", "Without Barnet"}
    (drop,) = re.findall(r'action="(/pause/[^"]+/E09000003)"', page)
    assert "Barnet" not in httpx.post(running.base + drop).text.partition("Add something")[0]
    assert [each.areas for each in running.store.interests(id)] == [areas[:1]]
    assert "Without" not in httpx.get(running.address(Purpose.PAUSE, id)).text


def test_how_often_can_be_changed(running: Running) -> None:
    with running.store.transaction():
        weekly = Interest(
            id="", rhythm=Frequency.WEEKLY, filters={Filter.AREA: ("E09000002",)}, weekday=3
        )
        running.store.add_interest(running.id, weekly, "2026-11-22T10:00:00Z")
    page = httpx.get(running.address(Purpose.PAUSE)).text
    everywhere, barking = re.findall(r'action="(/pause/[^"]+/often/[^"]+)"', page)
    again = httpx.post(running.base + everywhere, data={"rhythm": "daily"})
    assert again.text == page, "it is so already"
    changed = httpx.post(running.base + barking, data={"rhythm": "instant"}).text
    assert "Barking and Dagenham, at once" in changed
    kept = {each.rhythm: each for each in running.store.interests(running.id)}
    assert set(kept) == {Frequency.DAILY, Frequency.INSTANT}
    assert kept[Frequency.INSTANT].areas == ("E09000002",)
    assert httpx.post(running.base + barking, data={"rhythm": "weekly"}).status_code == 200
    assert httpx.post(running.base + everywhere, data={"rhythm": "never"}).status_code == 400
    assert {each.rhythm for each in running.store.interests(running.id)} == set(kept)


def test_a_mail_programs_one_click_leaves(running: Running) -> None:
    done = httpx.post(running.address(Purpose.LEAVE), data={"List-Unsubscribe": "One-Click"})
    assert done.status_code == 200
    assert running.held() == []


def test_pausing_and_going_on(running: Running) -> None:
    page = httpx.get(running.address(Purpose.PAUSE))
    done = httpx.post(running.base + form(page.text))
    back = re.search(r'href="(/pause/[^"]+)">Resume or change', done.text)
    assert back
    assert running.held() == [("confirmed", True)]
    page = httpx.get(running.base + back[1])
    assert "paused" in page.text
    httpx.post(running.base + form(page.text))
    assert running.held() == [("confirmed", False)]


def test_confirming(running: Running) -> None:
    waiting = running.subscribe("pending", "other@example.org")
    page = httpx.get(running.address(Purpose.CONFIRM, waiting))
    assert ("pending", False) in running.held()
    assert "nothing will be sent" in page.text
    httpx.post(running.base + form(page.text))
    assert running.held() == [("confirmed", False)] * 2
    assert "nothing to do" in httpx.get(running.address(Purpose.CONFIRM, waiting)).text


@pytest.mark.parametrize("path", ["confirm", "pause", "resume", "leave"])
def test_a_token_for_something_else_does_nothing(running: Running, path: str) -> None:
    other = Purpose.LEAVE if path != "leave" else Purpose.PAUSE
    answer = httpx.post(running.address(other, path=path))
    assert answer.status_code == 404 and "does not work" in answer.text
    assert running.held() == [("confirmed", False)]


def test_an_old_or_altered_token_says_so(tmp_path: Path) -> None:
    from datetime import timedelta

    with served(tmp_path, TODAY + timedelta(days=KEPT_DAYS + 1)) as late:
        old = httpx.post(late.address(Purpose.LEAVE))
        assert old.status_code == 404 and "too old" in old.text
        assert httpx.post(late.address(Purpose.LEAVE)[:-2]).status_code == 404
        assert late.held() == [("confirmed", False)]


def test_no_page_leaks_its_address_or_takes_a_long_body(running: Running) -> None:
    page = httpx.get(running.address(Purpose.LEAVE))
    assert (
        page.headers["referrer-policy"] == "no-referrer"
        and page.headers["cache-control"] == "no-store"
    )
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "server" not in page.headers
    assert httpx.post(running.address(Purpose.LEAVE), content=b"x" * 20_000).status_code == 413
    assert running.held() == [("confirmed", False)]


def test_the_privacy_notice_names_who_answers(running: Running) -> None:
    page = httpx.get(f"{running.base}/privacy")
    assert (
        "team@example.org" in page.text
        and f"{KEPT_DAYS} days" in page.text
        and "12 months" in page.text
    )
    assert httpx.get(f"{running.base}/healthz").json()["ok"] is True
    assert "button" in httpx.get(f"{running.base}/style.css").text


def test_an_address_that_cannot_be_listened_at_is_named() -> None:
    async def serve(listen: str) -> None:
        async with serving(Litestar(), listen):
            pass

    for listen in ("8080", "127.0.0.1:seven", "127.0.0.1:99999", "192.0.2.1:80"):
        with pytest.raises(SettingsError, match=r"\[site\] listen"):
            asyncio.run(serve(listen))
