"""A page made to hold up whoever reads it: the service goes on with the others, and stops when it
is told to.
"""

from pathlib import Path

import pytest

from tests.support.newsroom import ALLOWED
from tests.support.replay import sendwatch_here
from tests.support.service import service, until
from tests.support.sites import Answer, site

pytestmark = pytest.mark.replay

HOSTILE = b"<!---->" * 40 + b"<html><body>News</body>"
FEED = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><item><title>Bins</title>'
    b"<link>http://127.0.0.1/a</link><pubDate>1 May 2024</pubDate></item></channel></rss>"
)


def test_a_hostile_page_holds_up_neither_the_round_nor_the_stop(tmp_path: Path) -> None:
    assert len(HOSTILE) < 310
    with site() as running:
        running.answers |= {"/hostile": Answer(HOSTILE, type=""), "/feed": Answer(FEED, type="")}
        (tmp_path / "sources.toml").write_text(
            "".join(
                f'[sources.{name}]\nkind = "feed"\nurl = "{running.url}/{name}"\nevery = "5m"\n'
                'reuse = "quote"\ncertainty = "guess"\n'
                for name in ("hostile", "feed")
            )
        )
        with service(tmp_path, ALLOWED) as process:
            went_on = until(
                lambda: (
                    running.times("/hostile") > 0 and running.times("/feed") > 0 and known(tmp_path)
                )
            )
    said = (tmp_path / "log").read_text()
    assert went_on, said
    assert process.returncode == 0, said


def known(folder: Path) -> bool:
    """Whether the sound feed's item is stored, and the hostile source's trouble is."""
    looked = sendwatch_here(["status", "--json"], folder)
    return looked.returncode == 0 and "hostile" in looked.stdout
