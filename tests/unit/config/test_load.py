"""Settings, sources and the register: what is accepted, and that everything wrong is shown at once
and where.
"""

import re
import stat
from collections.abc import Mapping
from pathlib import Path

import pytest

from pipeline.config.load import Secret, Settings, load_areas, load_settings
from pipeline.config.sources_file import load_sources
from pipeline.errors import SettingsError
from pipeline.model.documents import LocalArea
from pipeline.model.sources import Source
from pipeline.model.terms import DocType, Reuse

AREAS = (
    LocalArea(
        gss_code="E09000099",
        name="Ashcombe",
        official_name="Ashcombe Council",
        region="South West",
        ofsted_urn="80999",
    ),
)


def settings(folder: Path, text: str, environ: Mapping[str, str] | None = None) -> Settings:
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return load_settings(path, environ or {})


def sources(folder: Path, text: str) -> tuple[Source, ...]:
    path = folder / "sources.toml"
    path.write_text(text, encoding="utf-8")
    return load_sources(path, AREAS)


def complaints(caught: pytest.ExceptionInfo[SettingsError], folder: Path) -> list[str]:
    return str(caught.value).replace(f"{folder}/", "").splitlines()


def test_without_file_and_environment_everything_has_its_default() -> None:
    assert load_settings(None, {}) == Settings()


def test_a_file_and_the_environment_over_it(tmp_path: Path) -> None:
    text = (
        '[fetch]\ndelay_seconds = 5\nallow_networks = ["10.0.0.0/8"]\n[email]\nhost ='
        ' "mail.example"\nsecurity = "tls"\n'
    )
    environ = {
        "SENDWATCH_FETCH_DELAY_SECONDS": "0",
        "SENDWATCH_FETCH_ALLOW_NETWORKS": "127.0.0.0/8, ::1/128",
        "SENDWATCH_EMAIL_PORT": "465",
        "SENDWATCH_EMAIL_PASSWORD": "open sesame",
        "SENDWATCH_DATA": "elsewhere",
        "PATH": "/bin",
    }
    read = settings(tmp_path, text, environ)
    assert (read.fetch.delay_seconds, read.fetch.allow_networks) == (
        0.0,
        ("127.0.0.0/8", "::1/128"),
    )
    assert (read.email.host, read.email.port, read.email.security) == ("mail.example", 465, "tls")
    assert read.email.password.reveal() == "open sesame"


def test_a_secret_is_never_shown(tmp_path: Path) -> None:
    read = load_settings(None, {"SENDWATCH_EMAIL_PASSWORD": "open sesame"})
    shown = (
        f"{read} {read!r} {read.email.password} {read.email.password!r} {read.email.password!s:>20}"
    )
    assert "sesame" not in shown
    assert read.email.password == Secret("open sesame")
    assert bool(read.email.password) and not Secret()


def test_everything_wrong_with_the_settings_is_shown_at_once(tmp_path: Path) -> None:
    text = """
[fetch]
delay_seconds = -1
max_bites = 3
allow_networks = ["everywhere"]
hosts_at_once = "many"

[email]
security = "ssl"
port = 99999
password = "open sesame"

[digset]
hour = 8

[digest]
hour = 1

[site]
base_url = "send.example.org"
"""
    environ = {
        "SENDWATCH_SLACK_TIMEOUT_SECONDS": "soon",
        "SENDWATCH_SITE_CONTRACT": "x",
        "SENDWATCH_EMAIL_SENDER": "us",
        "SENDWATCH_ARCHIVE_URL": "s3:/bucket",
    }
    with pytest.raises(SettingsError) as caught:
        settings(tmp_path, text, environ)
    expected = [
        ("environment: SENDWATCH_ARCHIVE_URL:", "s3://bucket"),
        ("environment: SENDWATCH_EMAIL_SENDER:", "name@example.org"),
        ("environment: SENDWATCH_SITE_CONTRACT:", "did you mean SENDWATCH_SITE_CONTACT"),
        ("environment: SENDWATCH_SLACK_TIMEOUT_SECONDS:", "'soon'"),
        ("settings.toml:3: [fetch] delay_seconds:", ">= 0"),
        ("settings.toml:4: [fetch] max_bites:", "did you mean max_bytes?"),
        ("settings.toml:5: [fetch] allow_networks:", "everywhere"),
        ("settings.toml:6: [fetch] hosts_at_once:", "a whole number"),
        ("settings.toml:9: [email] security:", "one of: starttls, tls, none"),
        ("settings.toml:10: [email] port:", "<= 65535"),
        ("settings.toml:11: [email] password:", "SENDWATCH_EMAIL_PASSWORD_FILE"),
        ("settings.toml:13: [digset]:", "did you mean digest?"),
        ("settings.toml:17: [digest] hour:", "clock change"),
        ("settings.toml:20: [site] base_url:", "with its https://"),
    ]
    told = complaints(caught, tmp_path)
    assert len(told) == len(expected), told
    for line, (begins, holds) in zip(told, expected, strict=True):
        assert line.startswith(begins)
        assert holds in line
    assert "sesame" not in str(caught.value)


def test_a_password_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "password"
    path.write_text("open sesame\n")
    path.chmod(0o640)
    environ = {"SENDWATCH_EMAIL_PASSWORD_FILE": str(path)}
    with pytest.raises(SettingsError, match=f"chmod 600 {re.escape(str(path))}"):
        load_settings(None, environ)
    path.chmod(stat.S_IRUSR | stat.S_IWUSR)
    assert load_settings(None, environ).email.password.reveal() == "open sesame"


def test_a_credential_that_systemd_guards_is_read(tmp_path: Path) -> None:
    path = tmp_path / "password"
    path.write_text("open sesame")
    path.chmod(0o440)
    environ = {"SENDWATCH_EMAIL_PASSWORD_FILE": str(path), "CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert load_settings(None, environ).email.password.reveal() == "open sesame"


@pytest.mark.parametrize("extra", [{}, {"SENDWATCH_EMAIL_PASSWORD": "x"}])
def test_a_password_file_that_is_missing_or_one_too_many_is_told(
    tmp_path: Path, extra: dict[str, str]
) -> None:
    with pytest.raises(SettingsError, match="SENDWATCH_EMAIL_PASSWORD_FILE"):
        load_settings(None, {"SENDWATCH_EMAIL_PASSWORD_FILE": str(tmp_path / "none"), **extra})


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"[fetch\n", "settings.toml:1: not valid TOML"),
        (b"a = 1\nb = = 2\n", "settings.toml:2: not valid TOML"),
        (
            b"[email]\nhost = mail.example.org\n",
            'settings.toml:2: not valid TOML: Invalid value; put text in quotation marks: host = "…"',
        ),
        (b"\xff\xfe", "not UTF-8"),
        (b"a = " + b"9" * 6000, "a value is too long"),
        (b"a = " + b"[" * 500, "nested too deeply"),
        (b"fetch = 3\n", "settings.toml:1: fetch: must be a table"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_its_line(
    tmp_path: Path, content: bytes | None, told: str
) -> None:
    path = tmp_path / "settings.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SettingsError) as caught:
        load_settings(path, {})
    assert told in str(caught.value)


def test_a_source_with_everything(tmp_path: Path) -> None:
    text = """
[sources.ashcombe-news]
kind = "feed"
url = "https://www.ashcombe.example/rss/news"
every = "30m"
local_area = "E09000099"
publisher = "Ashcombe Council"
doc_type = "council_news"
expect = { rows = [10, 40] }
reuse = "ogl"
enabled = false
certainty = "guess"
seen = "2026-08"
note = "answered"

[sources.reports]
kind = "ofsted_reports"
url = "https://reports.example/"
every = "1d"
"""
    first, second = sources(tmp_path, text)
    assert first == Source(
        id="ashcombe-news",
        kind="feed",
        url="https://www.ashcombe.example/rss/news",
        every=1800,
        publisher="Ashcombe Council",
        local_area="E09000099",
        doc_type=DocType.COUNCIL_NEWS,
        expect_rows=(10, 40),
        reuse=Reuse.OGL,
        enabled=False,
        certainty="guess",
        seen="2026-08",
        note="answered",
    )
    assert second == Source(
        id="reports", kind="ofsted-reports", url="https://reports.example/", every=86_400
    )


def test_everything_wrong_with_the_sources_is_shown_at_once(tmp_path: Path) -> None:
    text = """# comment
[sources.one]
kind = "fed"
url = "ftp://one.example/"
every = "30"
local_area = "E00000000"
doc_type = "news"
reuse = "mine"
expect = { rows = [40, 10] }
enabled = "yes"
publisher = 3
certainty = "sure"
seen = "last summer"
note = 3

[sources.two]
kind = "feed"
url = "https://user:open-sesame@two.example/"
evry = "1d"
api_token = "open sesame"
catalogue = true

[sources.three]
kind = "feed"
url = "https://three.example/"
every = "6h"

[sources.four]
kind = "feed"
url = "https://three.example/"
every = "1d"

[sources."Five x"]
kind = "moderngov"
url = "https://five.example/"
every = "0m"

[source.six]
kind = "feed"
"""
    expected = [
        ("sources.toml:3: [sources.one] kind:", "did you mean feed?"),
        ("sources.toml:4: [sources.one] url:", "a web address"),
        ("sources.toml:5: [sources.one] every:", "minutes, hours or days, of at most a year"),
        ("sources.toml:6: [sources.one] local_area:", "E00000000"),
        ("sources.toml:7: [sources.one] doc_type:", "council_news"),
        ("sources.toml:8: [sources.one] reuse:", "ogl, quote"),
        ("sources.toml:9: [sources.one] expect:", "fewest rows of one walk, then the most"),
        ("sources.toml:10: [sources.one] enabled:", "true or false"),
        ("sources.toml:11: [sources.one] publisher:", "text in quotes"),
        ("sources.toml:12: [sources.one] certainty:", "confirmed, likely, guess"),
        ("sources.toml:13: [sources.one] seen:", '"2026-05"'),
        ("sources.toml:14: [sources.one] note:", "text in quotes"),
        ("sources.toml:16: [sources.two]: every is missing", ""),
        ("sources.toml:18: [sources.two] url:", "user name or password"),
        ("sources.toml:19: [sources.two] evry:", "did you mean every?"),
        ("sources.toml:20: [sources.two] api_token:", "secret"),
        ("sources.toml:21: [sources.two] catalogue:", "above the first table"),
        ("sources.toml:30: [sources.four] url:", "[sources.three]"),
        ("sources.toml:33: [sources.Five x]:", "lower-case letters"),
        ("sources.toml:36: [sources.Five x] every:", "'0m'"),
        ("sources.toml:38: [source]:", "[sources.ID]"),
    ]
    with pytest.raises(SettingsError) as caught:
        sources(tmp_path, text)
    told = complaints(caught, tmp_path)
    assert len(told) == len(expected), told
    for line, (begins, holds) in zip(told, expected, strict=True):
        assert line.startswith(begins)
        assert holds in line
    assert "sesame" not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "[sources]\n", "sources = 3\n", "[sources]\nx = 1\n", "[[sources]]\nid = 1\n"]
)
def test_a_file_without_sources_is_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsError, match=r"\[sources\.ID\]"):
        sources(tmp_path, text)


def test_the_bundled_register_is_sound() -> None:
    assert sum(not area.valid_to for area in load_areas(None)) == 153


@pytest.mark.parametrize("content", [None, b"name,code\n", b"\xff"])
def test_a_register_that_cannot_be_used_is_told_with_its_path(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "areas.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SettingsError, match=re.escape(str(path))):
        load_areas(path)


UNFIT_SETTINGS = {
    '[site]\nname = "a\\u0000b"': "[site] name: expected text without line breaks",
    '[outbox]\nfolder = "out\\u0000"': "[outbox] folder: expected text without line breaks",
    '[email]\nsender = "Us\\r\\nBcc: x@example.org <a@example.org>"': "[email] sender: expected text",
    '[email]\nsender = "a@ex ample"': "[email] sender: expected name@example.org",
    '[email]\nsender = "a@example.org, c@example.org"': "[email] sender: expected name@example.org",
    '[email]\nhost = "smtp://mail.example"': "[email] host: expected the name of a server",
    '[email]\nhost = "mail.example:25"': "[email] host: expected the name of a server",
    '[site]\nname = "x\\r\\nBcc: y"': "[site] name: expected text without line breaks",
    "[site]\nname = '" + "x" * 100_000 + "'": "[site] name: expected at most 2000 characters",
    '[site]\ncontact = "javascript:alert(1)"': "[site] contact: expected an email address",
    '[site]\ncontact = "data:text/html,x"': "[site] contact: expected an email address",
    '[site]\nbase_url = "https://x.example/\\"x=y"': "[site] base_url: expected a web address",
    '[site]\nbase_url = "https://x.example/?a=b"': "[site] base_url: expected a web address",
    '[site]\nbase_url = "https://u:sesame@x.example/"': "[site] base_url: expected no user name",
    '[site]\nlisten = "127.0.0.1:99999"': "[site] listen: expected a host and a port",
    '[fetch]\nuser_agent_contact = "javascript:x"': "[fetch] user_agent_contact: expected an email",
    "[fetch]\ntimeout_seconds = inf": "[fetch] timeout_seconds: expected a number <=",
    "[fetch]\ntimeout_seconds = nan": "[fetch] timeout_seconds: expected a number >",
    "[fetch]\ndelay_seconds = nan": "[fetch] delay_seconds: expected a number >=",
    "[fetch]\nmax_bytes = 99999999999999": "[fetch] max_bytes: expected a whole number <=",
    "[workers]\nemail_per_second = inf": "[workers] email_per_second: expected a number <=",
    "[reconcile]\nevery_days = 99999999": "[reconcile] every_days: expected a whole number <=",
    "[backup]\nkeep = 9223372036854775808": "[backup] keep: expected a whole number <=",
}
"""What once was accepted, and failed when it was used; and how the complaint begins."""


@pytest.mark.parametrize(("text", "complaint"), UNFIT_SETTINGS.items())
def test_what_would_fail_when_it_is_used_is_refused_at_once(
    tmp_path: Path, text: str, complaint: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        settings(tmp_path, text)
    (said,) = complaints(caught, tmp_path)
    assert said.startswith(f"settings.toml:2: {complaint}")
    assert len(said) < 500 and "sesame" not in said


@pytest.mark.parametrize("value", ["a\x00b", "a\r\nb", "a\x1bb", "a\udcffb"])
def test_no_variable_and_no_secret_has_a_control_character(value: str) -> None:
    names = ("SENDWATCH_SITE_NAME", "SENDWATCH_NOTIFY_API_KEY", "SENDWATCH_EMAIL_PASSWORD")
    with pytest.raises(SettingsError) as caught:
        load_settings(None, dict.fromkeys(names, value))
    assert [line.split(": ")[1] for line in str(caught.value).splitlines()] == sorted(names)


def test_what_is_usual_is_still_accepted(tmp_path: Path) -> None:
    keys = "a" * 64 + "\n" + "b" * 64
    read = settings(
        tmp_path,
        '[email]\nhost = "::1"\nsender = "SEND (\u00e9quipe) <a@example.org>"\n[site]\ncontact ='
        ' "https://www.example.gov.uk/send?page=1"\nlisten = "[::1]:8080"\nname = "R\u00e9seau \U0001f600"\n'
        'base_url = "http://127.0.0.1:8080/watch/"\n[archive]\nendpoint = "http://127.0.0.1:9000"',
        {"SENDWATCH_SITE_LINK_KEYS": keys},
    )
    assert read.email.host == "::1" and read.site.link_keys.reveal() == keys


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('note = "a\\u0000"', "note"),
        ('publisher = "a\\nb"', "publisher"),
        ("publisher = '" + "x" * 100_000 + "'", "publisher"),
        ("expect = { rows = [0, 99999999999999999999] }", "expect"),
        ("expect = { rows = [true, true] }", "expect"),
        ('match = "a\\u0000"', "match"),
        ('every = "9999d"', "every"),
    ],
)
def test_a_source_is_as_strict(tmp_path: Path, line: str, key: str) -> None:
    every = "" if key == "every" else 'every = "1d"\n'
    with pytest.raises(SettingsError) as caught:
        sources(
            tmp_path,
            f'[sources.a]\nkind = "sitemap"\nurl = "https://a.example.gov.uk/s.xml"\n{every}{line}',
        )
    (said,) = complaints(caught, tmp_path)
    assert said.startswith(f"sources.toml:{4 if key == 'every' else 5}: [sources.a] {key}: ")
