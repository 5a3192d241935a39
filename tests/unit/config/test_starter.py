"""What `init` writes is sound, names every setting with its default, and overwrites nothing."""

import dataclasses
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from pipeline.config.load import load_areas, load_settings
from pipeline.config.settings import Secret, Settings
from pipeline.config.sources_file import load_sources
from pipeline.config.starter import NAMES, write_starter
from pipeline.errors import SettingsError
from tests.support.replay import sendwatch_here

EXAMPLES = {
    "url",
    "contact",
    "base_url",
    "listen",
    "user_agent_contact",
    "allow_networks",
    "host",
} | {
    "username",
    "sender",
    "template_id",
}
"""Settings whose default is empty, so that an example is shown instead."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_starter(tmp_path / "new")
    return tmp_path / "new"


def test_the_settings_as_written_change_nothing(folder: Path) -> None:
    assert load_settings(folder / "settings.toml", {}) == Settings()
    assert load_sources(folder / "sources.toml", load_areas(None)) == load_sources(
        None, load_areas(None)
    )


def test_every_setting_is_there_with_its_default(folder: Path) -> None:
    text = (folder / "settings.toml").read_text()
    shown = tomllib.loads(re.sub(r"^# (\w+ = )", r"\1", text, flags=re.MULTILINE))
    for section in dataclasses.fields(Settings):
        defaults = getattr(Settings(), section.name)
        wanted = {
            field.name: getattr(defaults, field.name)
            for field in dataclasses.fields(defaults)
            if not isinstance(getattr(defaults, field.name), Secret)
        }
        assert shown[section.name].keys() == wanted.keys(), section.name
        for name, value in wanted.items():
            if name not in EXAMPLES and (section.name, name) != ("backup", "folder"):
                assert shown[section.name][name] == value, name
    (folder / "settings.toml").write_text(re.sub(r"^# (\w+ = )", r"\1", text, flags=re.MULTILINE))
    assert load_settings(folder / "settings.toml", {}).email.host == "mail.example.org"


@pytest.mark.parametrize("unit", [name for name in NAMES if name.endswith(".service")])
def test_the_passwords_that_a_unit_offers_are_read_from_their_files(
    folder: Path, unit: str, tmp_path: Path
) -> None:
    offered = re.findall(
        r"^#Environment=SENDWATCH_(\w+)_FILE=%d/(\S+)$", (folder / unit).read_text(), re.M
    )
    assert len(offered) == 2
    for name, credential in offered:
        (tmp_path / credential).write_text(f"of {credential}\n")
        (tmp_path / credential).chmod(0o600)
        variable = {f"SENDWATCH_{name}_FILE": str(tmp_path / credential)}
        section, _, field = name.lower().partition("_")
        found = getattr(load_settings(folder / "settings.toml", variable), section)
        assert getattr(found, field) == Secret(f"of {credential}")


def test_nothing_is_overwritten_and_nothing_is_half_written(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text("mine")
    with pytest.raises(SettingsError, match=r"sources\.toml exists already"):
        write_starter(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["sources.toml"]


def test_the_command_writes_what_the_service_can_read(tmp_path: Path) -> None:
    ran = sendwatch_here(["init", "new"], tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "new").iterdir()} == (
        dict.fromkeys(NAMES, 0o644)
    )
    unit = (tmp_path / "new" / "sendwatch.service").read_text()
    assert f"SENDWATCH_SETTINGS={tmp_path}/new/settings.toml" in unit
    assert re.search(r"^ExecStart=/.*/sendwatch run$", unit, re.MULTILINE)
    assert "$" not in unit
    worker = (tmp_path / "new" / "sendwatch-worker@.service").read_text()
    assert re.search(r"^ExecStart=/.*/sendwatch worker$", worker, re.MULTILINE)
    differ = [line for line in worker.splitlines() if line not in unit.splitlines()]
    assert len(differ) == 5 and "$" not in worker, "as closed as the service's"


LARGEST_EXPOSURE = 1.3
"""What `systemd-analyze security` may say at most; 10 is a service without any protection."""


@pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed"
)
def test_systemd_accepts_the_unit_and_finds_little_exposure(folder: Path) -> None:
    unit = folder / "sendwatch.service"
    known = subprocess.run(
        ["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False
    )
    assert not [line for line in known.stderr.splitlines() if "sendwatch.service" in line]
    words = ["systemd-analyze", "security", "--offline=true", "--no-pager", str(unit)]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    if "offline" in ran.stderr:
        pytest.skip("this systemd-analyze cannot look at a unit that is not installed")
    (score,) = re.findall(r"Overall exposure level for sendwatch.service: ([\d.]+)", ran.stdout)
    assert float(score) <= LARGEST_EXPOSURE
