"""Messages as `.eml` files in a folder: needs no account, and every mail program opens them."""

import asyncio
import os
import re
import tempfile
from collections.abc import Iterable
from email import message_from_bytes
from email.policy import default
from email.utils import parsedate_to_datetime
from pathlib import Path

from notifiers.rendering.email_message import NO_DOMAIN, address_fault, build_message, fingerprint
from pipeline.config.load import Settings
from pipeline.errors import DeliveryLater
from pipeline.model.bulletins import Bulletin
from pipeline.ports.services import Notifier

NAME = "outbox"


class Outbox:
    """Writes each message to `<date>-<subject>-<key>.eml`, the same file for the same delivery."""

    name = NAME
    side_by_side = False

    def __init__(self, settings: Settings, folder: Path) -> None:
        self._site, self._folder = settings.site, folder
        self._sender = settings.email.sender or f"{NAME}@{NO_DOMAIN}"

    def refuses(self, address: str) -> str | None:
        """Why `address` cannot appear in a message's To; None when it can."""
        return address_fault(address)

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The email's bytes, with the text readable in the file."""
        return build_message(
            bulletin, address, key, sender=self._sender, site=self._site, encoding="8bit"
        )

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Write the message to the folder completely or not at all.

        Raises DeliveryLater when it cannot be written.
        """
        try:
            await asyncio.to_thread(
                write_whole, self._folder / _file_name(payload, address, key), payload
            )
        except OSError as error:
            raise DeliveryLater(
                f"the outbox folder {self._folder} cannot be written ({error.strerror or error}); "
                "make room or name another folder in [outbox] folder"
            ) from error

    def forget(self, address: str, keys: Iterable[str]) -> None:
        """Delete these messages' files for a removed address, even if cut short by a crash."""
        for part in self._folder.glob(".*.part"):
            if address.encode() in part.read_bytes():
                part.unlink(missing_ok=True)
        self.prune(address, keys)

    def prune(self, address: str, keys: Iterable[str]) -> None:
        """Delete the files of messages whose time is over."""
        for key in keys:
            for path in self._folder.glob(f"*-{_mark(address, key)}.eml"):
                path.unlink(missing_ok=True)


def build(settings: Settings, data: Path) -> Notifier:
    """The outbox in the folder that the settings name, or in `data`."""
    return Outbox(settings, Path(settings.outbox.folder) if settings.outbox.folder else data / NAME)


def _file_name(payload: bytes, address: str, key: str) -> str:
    message = message_from_bytes(payload, policy=default)
    slug = re.sub(r"[^a-z0-9]+", "-", str(message["Subject"]).lower()).strip("-")[:60].rstrip("-")
    day = f"{parsedate_to_datetime(message['Date']):%Y-%m-%d}" if message["Date"] else "undated"
    return f"{day}-{slug}-{_mark(address, key)}.eml"


def _mark(address: str, key: str) -> str:
    return fingerprint(address, key)[:12]


def write_whole(path: Path, payload: bytes) -> None:
    """Writes a file completely or not at all, and its folder if needed; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        dir=path.parent, prefix=".", suffix=".part", delete=False
    ) as file:
        part = Path(file.name)
        try:
            file.write(payload)
            file.flush()
            os.fsync(file.fileno())
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
