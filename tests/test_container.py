"""The container's files say what the package needs; no engine runs here, so they are linted."""

import re
import shutil
import subprocess
import tomllib

import pytest
import yaml
from click import Context

from pipeline.cli import cli
from pipeline.config.load import load_settings
from tests.support.paths import ROOT

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")


def test_the_image_gets_every_package_of_the_wheel_and_nothing_else() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packages = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    files = [project["project"]["readme"], *project["project"]["license-files"]]
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "*"
    allowed = {line.removeprefix("!") for line in lines[1:]}
    assert allowed == {
        *packages,
        *files,
        "pyproject.toml",
        "requirements.txt",
        "requirements-server.txt",
    }
    assert all((ROOT / name).exists() for name in allowed)


def test_it_runs_as_somebody_who_may_do_nothing_on_one_volume() -> None:
    (user,) = re.findall(r"^USER (\S+)$", DOCKERFILE, re.MULTILINE)
    assert user not in ("0", "root")
    assert re.findall(r"^VOLUME (\S+)$", DOCKERFILE, re.MULTILINE) == ["/data"]
    assert "--require-hashes" in DOCKERFILE and "HEALTHCHECK" in DOCKERFILE


@pytest.mark.parametrize("name", ["compose.yaml", "compose.servers.yaml"])
def test_our_services_may_do_nothing_and_their_commands_and_settings_exist(name: str) -> None:
    services = yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))["services"]
    ours = [each for each in services.values() if each.get("build") == "."]
    assert ours
    for each in ours:
        assert each["read_only"] and each["cap_drop"] == ["ALL"]
        assert each["security_opt"] == ["no-new-privileges:true"]
        load_settings(None, each["environment"])
        assert each.get("command", ["run"])[0] in cli.list_commands(Context(cli))


def test_the_container_has_what_servers_need() -> None:
    pinned = (ROOT / "requirements-server.txt").read_text(encoding="utf-8")
    for package in ("obstore", "procrastinate", "psycopg", "psycopg-pool"):
        assert re.search(rf"^{package}==", pinned, re.MULTILINE), package
    assert "-r requirements-server.txt" in DOCKERFILE


def test_hadolint_finds_nothing() -> None:
    program = shutil.which(
        "hadolint", path=f"{ROOT / '.venv-audit' / 'bin'}:/usr/bin:/usr/local/bin"
    )
    if program is None:
        pytest.skip("hadolint is not installed; make audit installs it")
    ran = subprocess.run(
        [program, str(ROOT / "Dockerfile")], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout
