"""A real IMAP server (Dovecot) on loopback, over TLS, with one account and no cleartext."""

import grp
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from imapclient import IMAPClient

from pipeline.fetching.address_guard import tls_context
from tests.support.channel_servers import certificate
from tests.support.http_servers import free_port
from tests.support.service import until

ACCOUNT, PASSWORD = "alerts@home.example", "a password of the test’s"
_CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
listen = 127.0.0.1
protocols = imap
ssl = required
ssl_cert = <{certificate}
ssl_key = <{key}
disable_plaintext_auth = yes
auth_failure_delay = 0
mail_location = maildir:{folder}/mail/box
first_valid_uid = 1
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
userdb {{
  driver = static
  args = uid={user} gid={user_group} home={folder}/mail
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
"""


@dataclass
class MailServer:
    """The running server: its folder, the certificate to trust, and its ports."""

    folder: Path
    certificate: Path
    port: int
    tls_port: int

    @property
    def url(self) -> str:
        """The address of the folder INBOX."""
        return f"imaps://localhost:{self.tls_port}/INBOX"

    @property
    def environ(self) -> dict[str, str]:
        """The environment in which sendwatch reads the account."""
        return {
            "SSL_CERT_FILE": str(self.certificate),
            "SENDWATCH_MAILBOX_HOST": "localhost",
            "SENDWATCH_MAILBOX_USERNAME": ACCOUNT,
            "SENDWATCH_MAILBOX_PASSWORD": PASSWORD,
        }

    @contextmanager
    def client(self) -> Iterator[IMAPClient]:
        """A client as the account's owner has one, which may change everything."""
        context = tls_context(str(self.certificate))
        with IMAPClient("localhost", self.tls_port, ssl=True, ssl_context=context) as client:
            client.plain_login(ACCOUNT, PASSWORD)
            yield client

    def deliver(self, *messages: bytes, folder: str = "INBOX", at: datetime | None = None) -> None:
        """Puts messages into a folder, unseen, as received at that moment; now if none is given."""
        with self.client() as client:
            for each in messages:
                client.append(folder, each, msg_time=at)

    def flags(self) -> list[tuple[bytes, ...]]:
        """The flags of every message in INBOX, without a change to them."""
        with self.client() as client:
            client.select_folder("INBOX", readonly=True)
            found = client.fetch(client.search(["ALL"]), ["FLAGS"])
            return [tuple(found[uid][b"FLAGS"]) for uid in sorted(found)]


@contextmanager
def mail_server() -> Iterator[MailServer]:
    """The server, for as long as the block runs; skips the test where it is not installed."""
    program = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None or not Path("/usr/lib/dovecot/imap").exists() or not shutil.which("openssl"):
        pytest.skip("Dovecot (dovecot-imapd) or openssl is not installed")
    # its processes have users of their own, who cannot enter a folder of pytest's
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        server = _configured(folder)
        with subprocess.Popen([program, "-F", "-c", folder / "dovecot.conf"]) as running:
            try:
                if not until(lambda: running.poll() is not None or _answers(server)):
                    raise AssertionError(f"Dovecot does not answer: {(folder / 'log').read_text()}")
                yield server
            finally:
                running.terminate()


def _configured(folder: Path) -> MailServer:
    """The server's configuration, for root with Dovecot's own users, else for this user alone."""
    made, (cert, key) = folder / "mail", certificate(folder)
    made.mkdir(mode=0o700)
    own = pwd.getpwuid(os.getuid()).pw_name
    internal, login = ("dovecot", "dovenull") if os.getuid() == 0 else (own, own)
    owner = pwd.getpwnam(internal)
    os.chown(made, owner.pw_uid, owner.pw_gid)
    server = MailServer(folder, cert, free_port(), free_port())
    (folder / "users").write_text(f"{ACCOUNT}:{PASSWORD}\n")
    values = {
        "folder": folder,
        "certificate": cert,
        "key": key,
        "port": server.port,
        "tls_port": server.tls_port,
        "internal": internal,
        "group": grp.getgrgid(owner.pw_gid).gr_name,
        "login": login,
        "user": owner.pw_uid,
        "user_group": owner.pw_gid,
    }
    (folder / "dovecot.conf").write_text(_CONFIGURATION.format(**values))
    return server


def _answers(server: MailServer) -> bool:
    try:
        with server.client():
            return True
    except OSError:
        return False
