"""Checks of settings, sources and register, and of what else is installed."""

import asyncio
import shutil
import subprocess
import sys
import tempfile
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from pipeline.analysis.encoders import files
from pipeline.analysis.places.register import Register
from pipeline.bootstrap import Options, register_of, settings_of, sources_of
from pipeline.config.options import STARTING
from pipeline.config.settings import Settings
from pipeline.errors import DocumentError, InstallationError, SettingsError
from pipeline.extraction.ocr import PROGRAM
from pipeline.extraction.workers import Extractor
from pipeline.jobs.doctor.check import Check
from pipeline.model.sources import Source
from storage.sqlite.connection import OLDEST_SQLITE, sqlite_release

EXTRAS = {
    "apprise": ("apprise", "the channel `apprise`"),
    "notifications_python_client": ("notify", "the channel `notify`"),
    "llm": ("llm", "summaries"),
    "pyarrow": ("parquet", "`export parquet`, and `export all` without `--csv`"),
    "datasette": ("explore", "the tables under `/data`"),
    "warcio": ("archive", "`export warc`"),
    "psycopg_pool": ("server", "a database or an archive on a server"),
}
"""Optional packages: the extra that each belongs to, and what needs it."""
PROBE = b"<html><body><main><p>Leaders know the needs of children.</p></main></body></html>"


def encoders_check() -> Check:
    """Whether the files are whole that statements, themes and links are read with."""
    try:
        names = files.examine()
    except InstallationError as fault:
        found, _, remedy = str(fault).rpartition(": ")
        return Check("encoders", "fault", found, remedy)
    return Check("encoders", "ok", f"{len(names)} files, as they were made")


def settings_check(options: Options) -> tuple[Check, Settings | None]:
    """Whether the settings are sound, and they themselves if so."""
    try:
        settings = settings_of(options)
    except SettingsError as fault:
        return Check("settings", "fault", str(fault), "correct each line", settings=True), None
    file = options.settings_file
    found = (
        f"{file.resolve()} is sound"
        if file
        else f"no settings file: {STARTING.resolve()} does not exist, and --settings names none"
    )
    advice = unset(settings, alone=options.server is None)
    if advice:
        return Check("settings", "advice", found, "; ".join(advice)), settings
    return Check("settings", "ok", found), settings


def unset(settings: Settings, *, alone: bool) -> list[str]:
    """What should be set; `alone` is whether one service does everything, its pages too: of several
    processes only `serve` listens.
    """
    site = settings.site
    wanted = [
        (not settings.fetch.user_agent_contact, "set [fetch] user_agent_contact, so that sites know"
         " whom to ask"),
        (not site.contact, "set [site] contact, so that readers know whom to ask"),
        (
            bool(site.listen) != bool(site.base_url) and (alone or not site.base_url),
            "set [site] base_url and listen together: one without the other gives readers links"
            " that lead nowhere, or pages that nothing links to",
        ),
        (
            bool(settings.email.host) and not settings.email.sender,
            "set [email] sender: without it no email is sent",
        ),
    ]  # fmt: skip
    return [words for missing, words in wanted if missing]


def sources_check(options: Options) -> tuple[Check, tuple[Source, ...]]:
    """Whether register and sources are sound, and the sources that are watched."""
    try:
        register: Register = register_of(options)
        sources = sources_of(options, register)
    except SettingsError as fault:
        return Check("sources", "fault", str(fault), "correct each line", settings=True), ()
    watched = tuple(source for source in sources if source.enabled)
    found = f"{len(watched)} watched, {len(sources) - len(watched)} switched off"
    if not watched:
        remedy = "write `catalogue = true` into sources.toml, or tables of your own"
        return Check("sources", "fault", found, remedy, settings=True), ()
    return Check("sources", "ok", f"{found}; {len(register.areas)} areas"), watched


def programs_check() -> Check:
    """Whether Python and SQLite are recent enough."""
    sqlite = sqlite_release()
    found = f"Python {_dotted(sys.version_info[:3])}, SQLite {_dotted(sqlite)}"
    if sqlite < OLDEST_SQLITE:
        remedy = f"use a Python with SQLite {_dotted(OLDEST_SQLITE)} or later"
        return Check("programs", "fault", found, remedy)
    return Check("programs", "ok", found)


def _dotted(release: tuple[int, ...]) -> str:
    return ".".join(map(str, release))


async def worker_check() -> Check:
    """Whether a worker process starts and reads a document."""
    extractor = Extractor()
    try:
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder) / "page.html"
            page.write_bytes(PROBE)
            text = await extractor.read(
                page, "text/html", sha256(PROBE).hexdigest(), "https://example.org/"
            )
    except (DocumentError, OSError) as fault:
        remedy = "check memory (`ulimit -v`, MemoryMax) and the number of processes (`ulimit -u`)"
        return Check("worker", "fault", f"a document cannot be read: {fault}", remedy)
    finally:
        await asyncio.to_thread(extractor.close)
    return Check("worker", "ok", f"started, and read a page of {len(text.body)} characters")


def tools_check(settings: Settings | None) -> list[Check]:
    """What optional programs and packages are there."""
    checks = [_recognition()]
    missing = {extra: use for name, (extra, use) in EXTRAS.items() if find_spec(name) is None}
    if settings and settings.summary.model and "llm" in missing:
        remedy = "install the extra `llm`, or remove [summary] model"
        checks.append(Check("summaries", "fault", "llm is not installed", remedy, settings=True))
    found = (
        "not installed: " + ", ".join(f"{extra} (for {use})" for extra, use in missing.items())
        if missing
        else "all are installed"
    )
    return [*checks, Check("extras", "ok", found)]


def _recognition() -> Check:
    program = shutil.which(PROGRAM)
    if program is None:
        remedy = "install tesseract-ocr, if scanned documents are to be read"
        return Check("text recognition", "advice", f"{PROGRAM} is not installed", remedy)
    listed = subprocess.run(
        [program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False
    )
    if "eng" not in (listed.stdout + listed.stderr).split():
        remedy = "install tesseract-ocr-eng"
        return Check("text recognition", "advice", f"{PROGRAM} lacks English", remedy)
    return Check("text recognition", "ok", f"{PROGRAM} with English")
