"""The demo with its pages as a second process, and Debian's Chromium to look at them with."""

import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, ViewportSize, sync_playwright

from demo.show import plain_text, read_message
from tests.support.replay import COMMAND, environment

PHONE: ViewportSize = {"width": 390, "height": 844}
TABS = 150
"""More than any page has places for the keyboard."""
_PERHAPS_NAMED = """() => {
  const one = document.activeElement || document.createElement("p");
  const by = (one.getAttribute("aria-labelledby") || "").split(" ").map(id => document.getElementById(id));
  const words = [one, ...(one.labels || []), ...by].map(each => each ? each.textContent : "");
  const told = [one, ...one.querySelectorAll("*")].flatMap(each => [...each.attributes].map(of => of.value));
  return [...words, one.value || "", ...told].join(" ").replace(/\\s+/g, " ");
}"""
"""All words that the name of what has the focus can be made of: what it is called itself takes a
browser ten times as long to tell.
"""


@dataclass(frozen=True, slots=True)
class Pages:
    """The demo's pages at `base` (without a slash at its end), the address of its operator's page,
    and its files in `folder`.
    """

    base: str
    review: str
    folder: Path

    def link_to(self, address: str, path: str) -> str:
        """The link of one kind ("confirm") in the newest message to an address, once it is
        there.
        """
        for _ in range(600):
            files = sorted((self.folder / "var/outbox").glob("*.eml"), reverse=True)
            for message in map(read_message, files):
                if message["To"] == address:
                    found = re.search(rf"{self.base}/{path}/\S+", plain_text(message))
                    if found:
                        return found[0]
            time.sleep(0.1)
        raise AssertionError(f"no message to {address} with a link to {path} within a minute")


@contextmanager
def demo_pages(folder: Path) -> Iterator[Pages]:
    """Runs the demo and yields its pages while the block runs."""
    words = [COMMAND, "demo", "--folder", str(folder)]
    with subprocess.Popen(
        words, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as running:
        assert running.stdout is not None
        try:
            for line in running.stdout:
                if found := re.search(r"(http://\S+)/review/\S+", line):
                    yield Pages(found[1], found[0], folder)
                    break
        finally:
            running.send_signal(signal.SIGTERM)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium; skips the test where there is none."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("chromium is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


def _perhaps_named(page: Page, name: str) -> bool:
    """Whether what has the focus may be called `name`; also where a page is just being left."""
    try:
        return name in page.evaluate(_PERHAPS_NAMED)
    except Error:
        return True


def tab_to(page: Page, name: str) -> None:
    """Presses the Tab key until what has the focus is called `name`, and shows that it has it."""
    for _ in range(TABS):
        page.keyboard.press("Tab")
        if not _perhaps_named(page, name):
            continue
        focused = page.locator(":focus")
        if focused.count() and name in (focused.aria_snapshot() or ""):
            outline = focused.evaluate("each => getComputedStyle(each).outlineStyle")
            assert outline != "none", f"the focus on {name!r} cannot be seen"
            return
    raise AssertionError(f"no press of Tab leads to {name!r} on {page.url}")
