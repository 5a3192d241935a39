"""A new council is added by pasting what `sources add` printed, and nothing else; `sources check`
says what is wrong.
"""

import asyncio
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demo.run import own_environment
from pipeline.bootstrap import Options
from pipeline.cli import cli
from pipeline.errors import SourceError
from pipeline.jobs.rounds import poll_once
from pipeline.model.sources import Source
from pipeline.sources import adapter
from tests.support.paths import ROOT

pytestmark = pytest.mark.replay

NOW = "2031-03-20"
SETTINGS = '[fetch]\ndelay_seconds = 0\nallow_networks = ["127.0.0.0/8"]\n'
ARTICLE = """<!doctype html><html><head><title>{title} | {council}</title></head><body><main><article><h1>{title}</h1>
<p>Published: Tuesday, 4 March 2031</p>
<p>Ofsted and the Care Quality Commission (CQC) have published the report of their area SEND inspection of {area}, which took
place from 13 to 17 January 2031.</p>
<p>Inspectors found that the local area partnership's arrangements lead to inconsistent experiences and outcomes for children
and young people with special educational needs and disabilities (SEND).</p>
<p>The report says that children wait too long for speech and language therapy. It also praises how well schools and health
visitors work together for the youngest children.</p></article></main></body></html>"""
OTHER = """<!doctype html><html><head><title>{title} | {council}</title></head><body><main><article><h1>{title}</h1>
<p>The library opens again on Monday after the repair of its roof. Opening hours stay as they were, and story time for
families is on Wednesday morning as before.</p></article></main></body></html>"""


@dataclass
class Site:
    """Pages by path and query: their type and body; what is not there is 404, what is text alone is
    a place to go to.
    """

    address: str = ""
    pages: dict[str, tuple[str, str] | str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def html(self, path: str, body: str) -> None:
        self.pages[path] = ("text/html; charset=utf-8", body)

    def rss(self, path: str, items: list[tuple[str, str, str]]) -> None:
        entries = "".join(
            f"<item><title>{title}</title><link>{self.address}{at}</link><pubDate>{date}</pubDate></item>"
            for title, at, date in items
        )
        feed = (
            '<?xml version="1.0"?><rss'
            f' version="2.0"><channel><title>News</title>{entries}</channel></rss>'
        )
        self.pages[path] = ("application/rss+xml", feed)


@contextmanager
def serving() -> Iterator[Site]:
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            found = site.pages.get(self.path, ("text/html", "<h1>Page not found</h1>"))
            status = 301 if isinstance(found, str) else 200 if self.path in site.pages else 404
            kind, body = ("text/plain", "") if isinstance(found, str) else found
            self.send_response(status)
            if isinstance(found, str):
                self.send_header("Location", found)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body.encode())))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Requests are noted in `asked`."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        with own_environment():
            yield site
    finally:
        server.shutdown()
        server.server_close()


WATCHED = '[sources.other]\nkind = "feed"\nurl = "https://other.example/rss"\nevery = "1h"\n'
"""What is watched before something is added."""


def options(folder: Path) -> Options:
    (folder / "settings.toml").write_text(SETTINGS)
    if not (folder / "sources.toml").exists():
        (folder / "sources.toml").write_text(WATCHED)
    return Options(
        data=folder / "var",
        sources=folder / "sources.toml",
        settings=folder / "settings.toml",
        areas=ROOT / "demo" / "areas.csv",
        now=NOW,
    )


def run(folder: Path, *words: str) -> Result:
    own = options(folder)
    shared = [
        "--data",
        own.data,
        "--sources",
        own.sources,
        "--settings",
        own.settings,
        "--areas",
        own.areas,
        "--now",
        NOW,
    ]
    return CliRunner().invoke(cli, [*map(str, shared), "sources", *words])


def committees(site: Site, council: str, area: str, *, feed: bool) -> None:
    """A ModernGov site, with its feed or without."""
    links = (
        '<a href="mgListCommittees.aspx?bcr=1">Committees</a> <a'
        ' href="mgWhatsNew.aspx?bcr=1">New</a>'
    )
    site.html(
        "/",
        "<html><head><title>Council meetings |"
        f" {council}</title></head><body>{links}</body></html>",
    )
    title = f"Area SEND inspection of {area}"
    if feed:
        site.rss(
            "/mgRss.aspx?XXR=0",
            [
                (
                    f"Agenda published - {title}",
                    "/mgAi.aspx?ID=51",
                    "Tue, 04 Mar 2031 09:00:00 GMT",
                ),
                (
                    "Agenda published - Library repairs",
                    "/mgAi.aspx?ID=50",
                    "Mon, 03 Mar 2031 09:00:00 GMT",
                ),
            ],
        )
    else:
        items = (
            f'<p><a href="mgAi.aspx?ID=51">{title}</a></p><p><a href="mgAi.aspx?ID=50">Library'
            " repairs</a></p>"
        )
        site.html(
            "/mgWhatsNew.aspx?bcr=1",
            f"<html><head><title>New | {council}</title></head><body>{items}</body></html>",
        )
    site.html(
        "/mgAi.aspx?ID=51",
        ARTICLE.format(title=f"Agenda item - {title}", council=council, area=area),
    )
    site.html(
        "/mgAi.aspx?ID=50", OTHER.format(title="Agenda item - Library repairs", council=council)
    )


def newsroom(site: Site, council: str, area: str, head: str, feed: str, article: str) -> None:
    """A newsroom whose pages show its software in `head`."""
    title = f"Inspectors report on SEND services in {area}"
    paths = [f"{article}/{number}/story" for number in (8, 7)]
    links = "".join(f'<li><a href="{path}">{path}</a></li>' for path in paths)
    site.html(
        "/news",
        "<html><head><title>News |"
        f" {council}</title>{head}</head><body><ul>{links}</ul></body></html>",
    )
    site.rss(
        feed,
        [
            (title, paths[0], "Tue, 04 Mar 2031 09:00:00 GMT"),
            ("Library opens again", paths[1], "Mon, 03 Mar 2031 09:00:00 GMT"),
        ],
    )
    site.html(paths[0], ARTICLE.format(title=title, council=council, area=area))
    site.html(paths[1], OTHER.format(title="Library opens again", council=council))


def jadu(site: Site) -> None:
    head = (
        '<link rel="stylesheet" href="/site/styles/generic/base.css"><meta name="generator"'
        ' content="Jadu">'
    )
    newsroom(
        site,
        "Ambermere Metropolitan Borough Council",
        "Ambermere",
        head,
        "/rss/news",
        "/news/article",
    )


def wordpress(site: Site) -> None:
    head = (
        '<meta name="generator" content="WordPress 6.8"><link rel="stylesheet"'
        ' href="/wp-content/themes/a/style.css">'
    )
    newsroom(site, "Quillshire Council", "Quillshire", head, "/feed/", "/2031/03")


def wordpress_with_interface(site: Site) -> None:
    """The same with its REST interface, which comes before the feed."""
    wordpress(site)
    (request,) = adapter("wordpress").first(
        Source(id="", kind="wordpress", url=f"{site.address}/wp-json/", every=0)
    )
    posts = [
        {
            "id": number,
            "date_gmt": f"2031-03-0{number - 4}T09:00:00",
            "link": f"{site.address}/2031/03/{number}/story",
            "title": {"rendered": f"Story {number}"},
            "excerpt": {"rendered": ""},
            "type": "post",
        }
        for number in (8, 7)
    ]
    site.pages[request.url.removeprefix(site.address)] = ("application/json", json.dumps(posts))
    del site.pages["/feed/"]


def moderngov(site: Site) -> None:
    committees(site, "Pellowick Borough Council", "Pellowick", feed=True)


def moderngov_without_feed(site: Site) -> None:
    committees(site, "Pellowick Borough Council", "Pellowick", feed=False)


@pytest.mark.parametrize(
    ("build", "page", "id", "area", "doc_type"),
    [
        (moderngov, "/", "pellowick-committees", "E99000005", "committee"),
        (moderngov_without_feed, "/", "pellowick-committees", "E99000005", "committee"),
        (jadu, "/news", "ambermere-news", "E99000001", "council_news"),
        (wordpress, "/news", "quillshire-news", "E99000006", "council_news"),
        (wordpress_with_interface, "/news", "quillshire-news", "E99000006", "council_news"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_council_is_added_by_pasting_what_was_printed(
    tmp_path: Path, build: object, page: str, id: str, area: str, doc_type: str
) -> None:
    with serving() as site:
        assert callable(build)
        build(site)
        told = run(tmp_path, "add", f"{site.address}{page}")
        assert told.exit_code == 0, told.output
        shown, _, pasted = told.stdout.partition("lines for sources.toml:\n")
        assert "inspection_outcome" in shown and "other" in shown
        assert not (tmp_path / "var").exists(), "nothing is stored"
        assert (
            f"[sources.{id}]" in pasted
            and f'local_area = "{area}"' in pasted
            and f'doc_type = "{doc_type}"' in pasted
        )
        (tmp_path / "sources.toml").write_text(pasted)
        report = asyncio.run(poll_once(options(tmp_path), (), ()))
    assert [str(each.error) for each in report.rounds if each.error] == []
    found = {row.label: row for row in report.found}
    assert found["inspection_outcome"].state in (
        "classified",
        "linked",
        "recorded",
        "done",
    ), found
    assert len(report.found) == 2


def test_what_is_printed_for_programs_is_the_same(tmp_path: Path) -> None:
    with serving() as site:
        jadu(site)
        told = run(
            tmp_path,
            "add",
            f"{site.address}/news",
            "--id",
            "somewhere",
            "--area",
            "Marrowfen",
            "--json",
        )
        found = json.loads(told.stdout)
        assert [item["label"] for item in found["items"]] == ["inspection_outcome", "other"]
        assert (
            "[sources.somewhere]" in found["toml"] and 'local_area = "E99000004"' in found["toml"]
        )
        (tmp_path / "sources.toml").write_text(found["toml"])
        taken = run(tmp_path, "add", f"{site.address}/news", "--id", "somewhere")
        assert "there is such a source already" in str(taken.exception)
        again = run(tmp_path, "add", f"{site.address}/news")
        assert "watched already, as [sources.somewhere]" in again.stdout


def test_lines_that_begin_the_file_keep_the_catalogue_watched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is no file all of the catalogue is watched; after pasting one more is."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "settings.toml").write_text(SETTINGS)
    with serving() as site:
        jadu(site)
        words = ["--now", "2031-03-04", "sources", "add", f"{site.address}/news"]
        told = CliRunner().invoke(cli, words)
    _, _, pasted = told.stdout.partition("lines for sources.toml:\n")
    (tmp_path / "sources.toml").write_text(pasted)
    listed = CliRunner().invoke(cli, ["sources", "--json"])
    sources = [json.loads(line) for line in listed.stdout.splitlines()]
    (own,) = [each for each in sources if each["file"]]
    assert (own["file"], own["region"]) == ("sources.toml", None)
    assert own["seen"] == "2031-03-04"
    assert own["id"].endswith("-2"), "no later catalogue takes such an id"
    assert len(sources) > 300
    (off,) = [each for each in sources if each["id"] == "barnet-committees"]
    assert off["region"] == "london" and off["seen"] == "2026-08-13"
    shown = CliRunner().invoke(cli, ["sources"]).stdout
    assert "from" in shown.splitlines()[0]
    assert re.search(r"barnet-committees +london\.toml +moderngov +off .*left alone", shown)


def test_a_site_that_is_down_is_not_promised_to_be_tried_again(tmp_path: Path) -> None:
    with serving() as site:
        address = f"{site.address}/"
    for words in (("add", address), ("add", "http://nowhere.invalid/")):
        told = run(tmp_path, *words)
        said = str(told.exception)
        assert isinstance(told.exception, SourceError) and words[1] in said
        assert "could not be reached" in said and "again later" not in said
        assert said.endswith("try again when the site answers. Nothing was added")
    told = run(tmp_path, "add", "www.example.gov.uk/news")
    assert "www.example.gov.uk/news is not a web address: put https:// in front" in str(
        told.exception
    )


def test_a_page_without_any_list_says_what_was_tried(tmp_path: Path) -> None:
    with serving() as site:
        site.html(
            "/",
            "<html><head><meta name='generator'"
            " content='WordPress'></head><body><p>Welcome.</p></body></html>",
        )
        told = run(tmp_path, "add", f"{site.address}/")
    assert told.exit_code == 1
    assert (
        f"tried in vain: feed {site.address}/feed/: {site.address}/feed/ answered 404"
        in told.stdout
    )
    assert "no list of publications is found here" in told.stdout


def test_a_feed_is_added_by_its_own_address_and_keeps_to_five_pages(tmp_path: Path) -> None:
    with serving() as site:
        items = [
            (f"Story {n}", f"/story/{n}", f"Mon, {n:02} Mar 2031 09:00:00 GMT")
            for n in range(1, 13)
        ]
        site.rss("/all.xml", items)
        for _, path, _ in items:
            site.html(path, OTHER.format(title="Story", council="A paper"))
        told = run(tmp_path, "add", f"{site.address}/all.xml", "--json")
    found = json.loads(told.stdout)
    assert [item["title"] for item in found["items"]] == [f"Story {n}" for n in (12, 11, 10, 9, 8)]
    assert found["rows"] == 12 and "rows = [1, 30]" in found["toml"]
    assert sum(path.startswith("/story/") for path in site.asked) == 5


CHECKED = """
[sources.well]
kind = "feed"
url = "{0}/rss/news"
every = "1h"

[sources.moved]
kind = "feed"
url = "{0}/old"
every = "1h"

[sources.page]
kind = "feed"
url = "{0}/news"
every = "1h"

[sources.gone]
kind = "feed"
url = "{0}/nowhere"
every = "1h"

[sources.few]
kind = "feed"
url = "{0}/rss/news?few"
every = "1h"
expect = {{ rows = [10, 40] }}

[sources.closed]
kind = "feed"
url = "{0}/private/feed"
every = "1h"

[sources.unknown]
kind = "feed"
url = "https://news.sendwatch.invalid/rss"
every = "1h"

[sources.off]
kind = "feed"
url = "{0}/off"
every = "1h"
enabled = false
"""


def test_check_says_of_each_source_how_it_is_and_what_would_mend_it(tmp_path: Path) -> None:
    with serving() as site:
        jadu(site)
        site.pages |= {
            "/old": "/rss/news",
            "/rss/news?few": site.pages["/rss/news"],
            "/robots.txt": ("text/plain", "User-agent: *\nDisallow: /private/\n"),
        }
        alternate = '<link rel="alternate" type="application/rss+xml" href="/rss/news">'
        site.html(
            "/news", f"<html><head><title>News</title>{alternate}</head><body>News</body></html>"
        )
        (tmp_path / "sources.toml").write_text(CHECKED.format(site.address))
        told = run(tmp_path, "check")
        lines = {line.partition(":")[0]: line for line in told.stdout.splitlines()}
        assert run(tmp_path, "check", "well", "moved").exit_code == 0
        assert "/off" not in site.asked
        assert run(tmp_path, "check", "off").exit_code == 1
        assert "/off" in site.asked and not any(path.startswith("/private") for path in site.asked)
    assert told.exit_code == 1
    assert lines.keys() == {"well", "moved", "page", "gone", "few", "closed", "unknown"}
    assert lines["well"].startswith(
        "well: ok: 2 rows, the newest “Inspectors report on SEND services in Ambermere”"
        " (2031-03-04)"
    )
    assert f"moved: write url = “{site.address}/rss/news”" in lines["moved"]
    assert f"the page names its feed: write url = “{site.address}/rss/news”" in lines["page"]
    assert (
        lines["gone"].startswith("gone: failed:")
        and f"sendwatch sources add {site.address}/" in lines["gone"]
    )
    assert "2 rows where 10 to 40 are expected" in lines["few"]
    assert (
        lines["closed"].startswith("closed: refused:")
        and "robots.txt" in lines["closed"]
        and "leave it off" in lines["closed"]
    )
    assert "the host's name is unknown" in lines["unknown"]
    assert not (tmp_path / "var").exists()


def test_check_for_programs_and_a_misspelt_id(tmp_path: Path) -> None:
    with serving() as site:
        jadu(site)
        (tmp_path / "sources.toml").write_text(CHECKED.format(site.address))
        told = [
            json.loads(line)
            for line in run(tmp_path, "check", "well", "gone", "--json").stdout.splitlines()
        ]
        misspelt = run(tmp_path, "check", "wel")
    found = {each["id"]: each for each in told}
    assert found["well"]["ok"] and found["well"]["newest"]["published"].startswith("2031-03-04")
    assert not found["gone"]["ok"] and "sources add" in found["gone"]["mend"]
    assert "no source is called 'wel'" in str(misspelt.exception)
