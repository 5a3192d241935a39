"""An invented newsroom on loopback that writes of a real area, for the real command."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.sites import Site, feed, site

ALLOWED = {"SENDWATCH_FETCH_ALLOW_NETWORKS": "127.0.0.0/8", "SENDWATCH_FETCH_DELAY_SECONDS": "0"}
"""The environment in which sendwatch may read it."""


@contextmanager
def newsroom() -> Iterator[Site]:
    """A site whose feed, /news, has a report about Hounslow, /report, of 5 March 2031."""
    with site() as made:
        link = made.show("/report", report("Hounslow"))
        item = ("SEND report for Hounslow", link, link)
        made.answers["/news"] = feed(item, day="Wed, 05 Mar 2031 09:00:00 GMT")
        yield made


def report(area: str) -> str:
    """An article about the report of an inspection of that area."""
    title = f"Inspectors publish their report on SEND in {area}"
    return (
        f"<html><head><title>{title}</title></head><body><main><article><h1>{title}</h1><p>Ofsted"
        " and the Care Quality Commission (CQC) have published the report of their area SEND"
        f" inspection of the {area} local area partnership.</p><p>Inspectors found that leaders"
        " know the needs of children and young people with SEND well. They also found that too many"
        " families wait too long for an autism assessment. The inspection led to inconsistent"
        " experiences and outcomes.</p></article></main></body></html>"
    )


def source_table(id: str, url: str, *, kind: str = "feed", **more: str) -> str:
    """A table of `sources.toml`."""
    keys = {"kind": kind, "url": url, "every": "1h", "doc_type": "council_news", **more}
    return f"[sources.{id}]\n" + "".join(f'{name} = "{value}"\n' for name, value in keys.items())
