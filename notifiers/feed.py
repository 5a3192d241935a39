"""A separate RSS feed for each address: a file that a website can serve to any feed reader."""

import asyncio
import re
import shutil
from collections.abc import Iterable
from email.utils import format_datetime
from pathlib import Path

from lxml import etree

from notifiers.outbox import write_whole
from notifiers.rendering.email_message import fingerprint, moment, templates
from pipeline.config.load import Settings, SiteSettings
from pipeline.errors import DeliveryLater
from pipeline.model.bulletins import Bulletin
from pipeline.model.subscribers import shown_address
from pipeline.ports.services import Notifier

NAME = "feed"
KEPT = 50
"""The newest items that a feed shows; feed readers keep older ones themselves."""
_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Feed:
    """Stores messages as items in `feeds/NAME/` and the newest as `feeds/NAME.xml`.

    NAME is the address.
    """

    name = NAME
    side_by_side = False

    def __init__(self, site: SiteSettings, folder: Path) -> None:
        self._site, self._folder = site, folder

    def refuses(self, address: str) -> str | None:
        """Why `address` cannot name a feed; None when it can."""
        if re.fullmatch(r"[a-z0-9][a-z0-9-]{0,60}", address):
            return None
        return (
            f"{shown_address(address)!r} cannot name a feed: use lower-case letters, digits and"
            " hyphens"
        )

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The message as an RSS item; a digest links only to its first publication."""
        item = etree.Element("item", nsmap={"content": _CONTENT})
        _put(item, "title", bulletin.subject)
        sources = [source for entry in bulletin.entries for source in entry.sources]
        if sources:
            _put(item, "link", sources[0].url)
        _put(item, "guid", fingerprint(address, key), isPermaLink="false")
        if composed := moment(bulletin.date):
            _put(item, "pubDate", format_datetime(composed))
        _put(item, "description", bulletin.opening)
        _put(
            item,
            f"{{{_CONTENT}}}encoded",
            templates().get_template("item.html.j2").render(bulletin=bulletin),
        )
        made: bytes = etree.tostring(item, encoding="UTF-8")
        return made

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Put the item into its feed; the same delivery always gives the same item.

        Raises DeliveryLater.
        """
        try:
            await asyncio.to_thread(self._add, payload, address, key)
        except OSError as error:
            raise DeliveryLater(
                f"the feed {address} cannot be written below {self._folder}"
                f" ({error.strerror or error}); make room there"
            ) from error

    def _add(self, payload: bytes, address: str, key: str) -> None:
        folder = self._folder / address
        known = sorted(
            path for path in folder.glob("*.xml") if path.stem.endswith(fingerprint(address, key))
        )
        number = 1 + max((int(path.stem[:6]) for path in folder.glob("*.xml")), default=-1)
        write_whole(
            known[0] if known else folder / f"{number:06}-{fingerprint(address, key)}.xml", payload
        )
        self._publish(address)

    def _publish(self, address: str) -> None:
        newest = sorted((self._folder / address).glob("*.xml"), reverse=True)[:KEPT]
        write_whole(
            self._folder / f"{address}.xml",
            self._whole(address, [path.read_bytes() for path in newest]),
        )
        # for the web server that passes it on; everything else is its owner's only
        self._folder.chmod(0o755)
        (self._folder / f"{address}.xml").chmod(0o644)

    def _whole(self, address: str, items: list[bytes]) -> bytes:
        root = etree.Element("rss", nsmap={"content": _CONTENT}, version="2.0")
        channel = etree.SubElement(root, "channel")
        _put(channel, "title", f"{self._site.name}: {address}")
        _put(channel, "link", self._site.base_url or "https://reports.ofsted.gov.uk/")
        _put(
            channel,
            "description",
            "News of SEND inspections of local areas, in the words of what was published.",
        )
        _put(channel, "language", "en-GB")
        for item in items:
            channel.append(etree.fromstring(item))
        made: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
        return made

    def prune(self, address: str, keys: Iterable[str]) -> None:
        """Delete the items of messages whose time is over."""
        marks = tuple(fingerprint(address, key) for key in keys)
        old = [path for path in (self._folder / address).glob("*.xml") if path.stem.endswith(marks)]
        for path in old:
            path.unlink()
        if old:
            self._publish(address)

    def forget(self, address: str, keys: Iterable[str]) -> None:
        """Delete the feed of a removed address, with all its items."""
        shutil.rmtree(self._folder / address, ignore_errors=True)
        (self._folder / f"{address}.xml").unlink(missing_ok=True)


def build(settings: Settings, data: Path) -> Notifier:
    """The feeds in the folder `feeds` of the data folder."""
    return Feed(settings.site, data / "feeds")


def _put(parent: etree._Element, name: str, words: str, **attributes: str) -> None:
    element = etree.SubElement(parent, name, attributes)
    element.text = _NOT_XML.sub("\ufffd", words)
