"""Faults planted into the stored web: a wall, a moved page, a bad date, a double listing, an
encoding fault, at random and the same for one seed.
"""

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any
from urllib.parse import quote, urlsplit

from tests.support.paths import SHARED
from tests.support.replay import Web

WALL = (
    b'<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body>'
    b'<div class="main-wrapper" role="main"><h1>Checking your browser before you go on</h1>'
    b"<p>This takes a few seconds. Enable JavaScript and cookies to continue.</p>"
    b"<p>Ray ID: 7d1c0b2f</p></div></body></html>"
)
_BAD_DATES = (
    "Mon, 01 Jan 0001 00:00:00 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "Wed, 04 Mar 2099 09:30:00 GMT",
)
_BAD_MOMENTS = ("0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59-05:00")
_ITEM = r"(?s)<item>.*?</item>|<entry>.*?</entry>"
_DATE = r"(?<=<pubDate>)[^<]+|(?<=<updated>)[^<]+"
_VARIANTS = ("{}?utm_source=rss&utm_medium=feed", "{}#main", "{}/")


@dataclass(frozen=True)
class Planted:
    """A fault at an address; what it replaced comes back with `lift` unless it stays."""

    kind: str
    url: str
    stays: bool = False


def manifest() -> list[dict[str, Any]]:
    """What the stored web holds."""
    lines = (SHARED / "corpus/manifest.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


class Planter:
    """Plants faults step by step; `moved` says where pages went."""

    def __init__(self, web: Web, seed: int) -> None:
        self.web = web
        self.random = Random(seed)
        self.moved: dict[str, str] = {}
        self.planted: list[Planted] = []
        self.labelled: list[str] = []
        entries = manifest()
        self.articles = [one for one in entries if one["type"] == "article"]
        self.feeds = [one for one in entries if one["type"] == "feed"]
        self.files = {
            f"https://files.ofsted.gov.uk/v1/file/{each['id']}": each["published"]
            for one in entries
            if one["type"] == "ofsted"
            for provider in one["providers"]
            for each in provider["publications"]
        }

    def plant(self, before: date | None, day: date) -> list[Planted]:
        """One fault of each kind, at what is new since `before` where there is any."""
        free = self._targets(before, day)
        new = [*self._faults(free)]
        self.planted += new
        return new

    def lift(self, faults: list[Planted]) -> None:
        """Takes back what does not stay."""
        for one in faults:
            if not one.stays:
                self.web.post(f"swap?prefix={quote(one.url, safe='')}")

    def _targets(self, before: date | None, day: date) -> list[dict[str, Any]]:
        seen = [one for one in self.articles if date.fromisoformat(one["published"]) <= day]
        self.random.shuffle(seen)
        fresh = [one for one in seen if before is None or one["published"] > before.isoformat()]
        return fresh + [one for one in seen if one not in fresh]

    def _faults(self, free: list[dict[str, Any]]) -> Iterator[Planted]:
        listed = self.random.sample(self.feeds, 2)
        for feed, change in zip(listed, (self._misdate, self._double), strict=True):
            yield change(feed)
        kinds = [self._wall, self._move, self._misspell]
        self.random.shuffle(kinds)
        spoilt = {*self.labelled, *(one.url for one in self.planted if one.stays)}
        for kind, article in zip(
            kinds, [one for one in free if one["url"] not in spoilt], strict=False
        ):
            yield kind(article)
        report = self.random.choice([*self.files])
        self._swap(report, WALL, "text/html")
        yield Planted("wall", report)

    def _wall(self, article: dict[str, Any]) -> Planted:
        self._swap(article["url"], WALL, "text/html; charset=utf-8")
        return Planted("wall", article["url"])

    def _move(self, article: dict[str, Any]) -> Planted:
        url = article["url"]
        host = urlsplit(url)
        to = f"{host.scheme}://{host.netloc}/archive/{len(self.moved)}"
        self._swap(to, self._body(url), "text/html; charset=utf-8")
        refresh = f'<html><head><meta http-equiv="refresh" content="0; url={to}"></head><body><p>This page has moved to <a href="{to}">its new address</a>.</p></body></html>'
        if self.random.random() < 0.5:
            self._swap(url, refresh.encode(), "text/html")
        else:
            self.web.post(
                f"swap?prefix={quote(url, safe='')}&status=301&location={quote(to, safe='')}"
            )
        self.moved[url] = to
        return Planted("moved", url, stays=True)

    def _misspell(self, article: dict[str, Any]) -> Planted:
        """The page in Windows-1252 under another name, or UTF-8 written twice."""
        page = self._body(article["url"]).decode("utf-8")
        if self.random.random() < 0.5:
            wrong = page.encode("utf-8").decode("cp1252", errors="ignore").encode("utf-8")
            kind = "text/html; charset=utf-8"
        else:
            bare = page.replace('<meta charset="utf-8">', "")
            wrong, kind = (
                bare.encode("cp1252", errors="xmlcharrefreplace"),
                self.random.choice(("text/html; charset=iso-8859-1", "text/html")),
            )
        self._swap(article["url"], wrong, kind)
        return Planted("letters", article["url"], stays=True)

    def _misdate(self, feed: dict[str, Any]) -> Planted:
        """One item's date out of all range; its page says the right one."""
        words = self._body(feed["url"]).decode("utf-8")
        items = [one for one in re.findall(_ITEM, words) if self._dated(one)]
        if items:
            one = self.random.choice(items)
            bad = self.random.choice(_BAD_MOMENTS if feed["format"] == "atom" else _BAD_DATES)
            words = words.replace(one, re.sub(_DATE, bad, one, count=1))
        self._swap(feed["url"], words.encode(), "application/xml; charset=utf-8")
        return Planted("date", feed["url"])

    def _dated(self, item: str) -> bool:
        """Whether an item's page says its date, or can be made to."""
        article = next(
            (one for one in self.articles if f"{one['url']}<" in item or f'{one["url"]}"' in item),
            None,
        )
        if article is None or article["meta_date"]:
            return article is not None
        if any(one.url == article["url"] for one in self.planted):
            return False
        day = date.fromisoformat(article["published"])
        label = f"<article><p>Published: {day.day} {day:%B %Y}</p>"
        page = self._body(article["url"]).replace(b"<article>", label.encode(), 1)
        self._swap(article["url"], page, "text/html; charset=utf-8")
        self.labelled.append(article["url"])
        return True

    def _double(self, feed: dict[str, Any]) -> Planted:
        words = self._body(feed["url"]).decode("utf-8")
        items = re.findall(_ITEM, words)
        if items:
            one = self.random.choice(items)
            link = re.search(r'<link>([^<]+)|href="([^"]+)"', one)
            assert link is not None
            url = link[1] or link[2]
            again = self.random.choice(_VARIANTS).format(url).replace("&", "&amp;")
            words = words.replace(one, one + one.replace(url, again))
        self._swap(feed["url"], words.encode(), "application/xml; charset=utf-8")
        return Planted("double", feed["url"])

    def _swap(self, url: str, body: bytes, kind: str) -> None:
        self.web.post(
            f"swap?prefix={quote(url, safe='')}&status=200&type={quote(kind, safe='')}", body
        )

    def _body(self, url: str) -> bytes:
        direct = self.web.base.removesuffix("/__replay__") + "/" + url.split("://", 1)[1]
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(direct, timeout=20) as answer:
            return bytes(answer.read())
