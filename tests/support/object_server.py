"""An object store of the tests' own (`nanio`), in a process of its own on a free port.

It knows one key, and refuses requests that are not signed by it.
"""

import http.client
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path

from obstore.store import S3Store

from pipeline.config.settings import ArchiveSettings, Secret
from tests.support.http_servers import free_port, serving
from tests.support.service import until

KEY, SECRET = "the-key", "the-secret-of-the-key"
NUMBERS = count(1)


@dataclass(frozen=True)
class Bucket:
    """An empty bucket: the server's folder for it, and where the server is."""

    folder: Path
    endpoint: str

    @property
    def url(self) -> str:
        return f"s3://{self.folder.name}/kept"

    def settings(self, endpoint: str = "", secret: str = SECRET) -> ArchiveSettings:
        """The settings for it, perhaps by way of another server."""
        return ArchiveSettings(
            url=self.url,
            endpoint=endpoint or self.endpoint,
            region="eu-west-2",
            access_key_id=Secret(KEY),
            secret_access_key=Secret(secret),
        )

    def environment(self) -> dict[str, str]:
        """The same as variables."""
        return {
            "SENDWATCH_ARCHIVE_URL": self.url,
            "SENDWATCH_ARCHIVE_ENDPOINT": self.endpoint,
            "SENDWATCH_ARCHIVE_REGION": "eu-west-2",
            "SENDWATCH_ARCHIVE_ACCESS_KEY_ID": KEY,
            "SENDWATCH_ARCHIVE_SECRET_ACCESS_KEY": SECRET,
        }

    def client(self) -> S3Store:
        """A client of its own, for what the program never does to an object."""
        return S3Store(
            self.folder.name,
            prefix="kept",
            endpoint=self.endpoint,
            region="eu-west-2",
            access_key_id=KEY,
            secret_access_key=SECRET,
            client_options={"allow_http": True},
        )

    def replace(self, sha256: str, body: bytes) -> None:
        """Puts other bytes where those of a hash were."""
        self.client().put(f"{sha256[:2]}/{sha256[2:4]}/{sha256}", body)

    def hashes(self) -> set[str]:
        """The hashes by which objects are named."""
        return {each["path"].rpartition("/")[2] for some in self.client().list() for each in some}


def new_bucket(folder: Path, endpoint: str) -> Bucket:
    """A bucket of the server at `endpoint`, whose buckets are folders of `folder`."""
    made = folder / f"bucket-{next(NUMBERS)}"
    made.mkdir()
    return Bucket(made, endpoint)


@contextmanager
def object_server(folder: Path) -> Iterator[str]:
    """The address of a server of the buckets in `folder`."""
    port = free_port()
    with subprocess.Popen(
        [sys.executable, "-m", "nanio", "serve", "--data-dir", str(folder), "--port", f"{port}"],
        env=os.environ | {"NANIO_ACCESS_KEY": KEY, "NANIO_SECRET_KEY": SECRET},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as running:
        try:
            assert until(lambda: answers(port)), "the object store has started"
            yield f"http://127.0.0.1:{port}"
        finally:
            running.terminate()


def answers(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@dataclass
class Gate:
    """A server between the program and its object store, which can answer 503 in its place."""

    port: int = 0
    closed: bool = False
    cuts_uploads: bool = False
    asked: list[tuple[str, bool]] = field(default_factory=list)
    """The method of each request, and whether it was let through."""
    opens_after: int | None = None
    """After how many refusals it opens by itself."""

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def lets_through(self, method: str) -> bool:
        refused = sum(not through for _, through in self.asked)
        if self.opens_after is not None and refused >= self.opens_after:
            self.closed = False
        self.asked.append((method, not self.closed))
        return not self.closed


@contextmanager
def gate(endpoint: str) -> Iterator[Gate]:
    """A gate before the server at `endpoint`."""
    made = Gate()

    class Handler(BaseHTTPRequestHandler):
        def pass_on(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if not made.lets_through(self.command):
                self.send_response(503)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            behind = http.client.HTTPConnection(endpoint.removeprefix("http://"))
            if made.cuts_uploads and body:
                behind.request(self.command, self.path, body[: len(body) // 2], dict(self.headers))
                behind.close()
                self.close_connection = True
                return
            behind.request(self.command, self.path, body, dict(self.headers))
            answer = behind.getresponse()
            said = answer.read()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(said)
            behind.close()

        do_GET = do_PUT = do_HEAD = do_POST = do_DELETE = pass_on

        def log_message(self, *arguments: object) -> None:
            """Says nothing."""

    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as made.port:
        yield made
