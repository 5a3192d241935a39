"""Fetched bytes by SHA-256 in a bucket of an object store that speaks S3.

An object is written by one request, which the server takes whole or not at all: its signature
covers the bytes. Nothing is ever overwritten, except by the same bytes where they were damaged.
"""

import hashlib
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from obstore.exceptions import BaseError
from obstore.store import S3Store

from pipeline.addresses import parts_of
from pipeline.config.settings import ArchiveSettings
from pipeline.errors import ArchiveAway, BytesLost
from pipeline.extraction.workers import REMEDY, unaltered

CONNECT, ANSWER = timedelta(seconds=5), timedelta(seconds=30)
PATIENCE = timedelta(seconds=15)
"""How long one call goes on asking a server that is busy; later tries are up to the caller."""
NO_BUCKET = "<Code>NoSuchBucket</Code>"
_STATED = re.compile(r"<Code>([^<]*)</Code>\s*<Message>([^<]*)</Message>")
_TRIED = re.compile(r"^Generic S3 error: |Error performing .*? - |Debug source:.*")
"""What the client says of itself."""
_SAID = 300
"""The most characters of what the client says that an error repeats."""
_KEYS = (
    "[archive] access_key_id and secret_access_key (SENDWATCH_ARCHIVE_ACCESS_KEY_ID and"
    " SENDWATCH_ARCHIVE_SECRET_ACCESS_KEY)"
)
REMEDIES = (
    (r"Missing(SecretAccessKey|AccessKeyId)", "one of two keys is missing: set both", _KEYS),
    # where a machine of Amazon's would be given keys for its role
    (
        r"169\.254\.\d",
        "no keys were found, nor a role that brings some: set",
        _KEYS,
    ),
    (r"InvalidAccessKeyId", "the server does not know this key: check", _KEYS),
    (
        r"SignatureDoesNotMatch",
        "the secret is not that of the key, or the region is another: check",
        f"{_KEYS} and [archive] region",
    ),
    (r"AccessDenied", "let the key read, write, list and delete in", "the bucket"),
    (r"NoSuchBucket", "make the bucket, or correct", "[archive] url"),
    (
        r"error sending request|Connect|dns error",
        "nobody answers there: check that the server runs, and",
        "[archive] endpoint",
    ),
)
"""By what the client says: what is wrong or has to be done, and where."""
_OTHERWISE = "check that the server runs, and [archive] with its keys"


class ObjectArchive:
    """The archive in a bucket, below a prefix; its methods are documented in `pipeline.ports`."""

    def __init__(self, settings: ArchiveSettings) -> None:
        """Asks nothing yet; keys that are not in the settings are found as AWS's tools find
        them.
        """
        self.url = settings.url.rstrip("/")
        parts = parts_of(self.url)
        given = {
            "endpoint": settings.endpoint,
            "region": settings.region,
            "access_key_id": settings.access_key_id.reveal(),
            "secret_access_key": settings.secret_access_key.reveal(),
        }
        self._store = S3Store(
            parts.netloc,
            prefix=parts.path.strip("/") or None,
            client_options={
                "connect_timeout": CONNECT,
                "timeout": ANSWER,
                "allow_http": settings.endpoint.startswith("http://"),
            },
            retry_config={"retry_timeout": PATIENCE},
            **{name: value for name, value in given.items() if value},  # type: ignore[arg-type]
        )

    def where(self, sha256: str) -> str:
        return f"{self.url}/{_key(sha256)}"

    def put(self, body: bytes, *, looked: bool = False) -> str:
        sha256 = hashlib.sha256(body).hexdigest()
        if looked or not self.whole(sha256):
            with self._faults(sha256):
                # in parts, what was cut short would stay, unseen and paid for
                self._store.put(_key(sha256), body, use_multipart=False)
        return sha256

    def get(self, sha256: str) -> bytes:
        with self._faults(sha256):
            body = bytes(self._store.get(_key(sha256)).bytes())
        return unaltered(body, sha256, self.where(sha256))

    def whole(self, sha256: str) -> bool:
        try:
            self.get(sha256)
        except BytesLost:
            return False
        return True

    @contextmanager
    def file(self, sha256: str) -> Iterator[Path]:
        body = self.get(sha256)
        with tempfile.TemporaryDirectory(prefix="sendwatch-") as folder:
            path = Path(folder) / sha256
            path.write_bytes(body)
            yield path

    def delete(self, sha256: str) -> int:
        try:
            with self._faults(sha256):
                # an answer to HEAD would not say that it is the bucket which is not there
                size = self._store.get(_key(sha256)).meta["size"]
                self._store.delete(_key(sha256))
        except BytesLost:
            return 0
        return size

    def check(self) -> None:
        with self._faults():
            next(iter(self._store.list(chunk_size=1)), None)

    @contextmanager
    def _faults(self, sha256: str = "") -> Iterator[None]:
        """Turns the client's errors into BytesLost where there is no such object, ArchiveAway
        otherwise.
        """
        try:
            yield
        except (BaseError, OSError) as fault:
            said = str(fault)
            if sha256 and isinstance(fault, FileNotFoundError) and NO_BUCKET not in said:
                raise BytesLost(
                    f"the archive has no object {self.where(sha256)}; {REMEDY}"
                ) from fault
            raise ArchiveAway(
                f"archive {self.url}: {explained(said)}; it is tried again"
            ) from fault


def explained(said: str) -> str:
    """What a client's error means, in one sentence: what was said, what to do, and where."""
    found = (f"{what} {where}" for form, what, where in REMEDIES if re.search(form, said))
    remedy = next(found, _OTHERWISE)
    stated = _STATED.search(said)
    plain = _TRIED.sub("", " ".join(said.split()))
    words = ": ".join(stated.groups()) if stated else plain.strip()[:_SAID]
    return f"{words}: {remedy}"


def _key(sha256: str) -> str:
    return f"{sha256[:2]}/{sha256[2:4]}/{sha256}"
