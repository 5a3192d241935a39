"""A page made to hold up whoever reads it: the service goes on with the others, and stops when it
is told to.
"""

import http.server
import signal
import subprocess
from pathlib import Path

import pytest

from tests.end_to_end.test_service import until
from tests.support.http_servers import serving
from tests.support.replay import COMMAND, environment

pytestmark = pytest.mark.replay

HOSTILE = b"<!---->" * 40 + b"<html><body>News</body>"
FEED = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><item><title>Bins</title>'
    b"<link>http://127.0.0.1/a</link><pubDate>1 May 2024</pubDate></item></channel></rss>"
)


class Site(http.server.BaseHTTPRequestHandler):
    """One page of empty comments, and a sound feed."""

    asked: list[str]

    def do_GET(self) -> None:
        body = {"/hostile": HOSTILE, "/feed": FEED}.get(self.path, b"")
        self.asked.append(self.path)
        self.send_response(200 if body else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        """Says nothing."""


def test_a_hostile_page_holds_up_neither_the_round_nor_the_stop(tmp_path: Path) -> None:
    assert len(HOSTILE) < 310
    asked: list[str] = []
    handler = type("Site", (Site,), {"asked": asked})
    with serving(http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)) as port:
        site = f"http://127.0.0.1:{port}"
        (tmp_path / "sources.toml").write_text(
            "".join(
                f'[sources.{name}]\nkind = "feed"\nurl = "{site}/{name}"\nevery = "5m"\n'
                'reuse = "quote"\ncertainty = "guess"\n'
                for name in ("hostile", "feed")
            )
        )
        (tmp_path / "settings.toml").write_text('[fetch]\nallow_networks = ["127.0.0.0/8"]\n')
        command = [COMMAND, "--data", "var", "--sources", "sources.toml", "run"]
        service = subprocess.Popen(
            command, env=environment(), stderr=subprocess.PIPE, text=True, cwd=tmp_path
        )
        try:
            went_on = until(lambda: {"/hostile", "/feed"} <= set(asked) and known(tmp_path))
        finally:
            service.send_signal(signal.SIGTERM)
            _, said = service.communicate(timeout=60)
    assert went_on, said
    assert service.returncode == 0, said


def known(folder: Path) -> bool:
    """Whether the sound feed's item is stored, and the hostile source's trouble is."""
    looked = subprocess.run(
        [COMMAND, "--data", "var", "--sources", "sources.toml", "status", "--json"],
        env=environment(),
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    return looked.returncode == 0 and "hostile" in looked.stdout
