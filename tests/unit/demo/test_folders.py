"""What the demo makes anew, what it leaves alone, and whom it names before they are gone."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from demo import run, show
from pipeline.bootstrap import Options, open_store
from pipeline.cli import cli
from pipeline.errors import Busy, SettingsError
from storage.lock import WorkerLock

ADDRESSES = {site: f"http://127.0.0.1:9/{site}" for _, _, site, *_ in run.SOURCES}


def join(options: Options, address: str) -> None:
    """Signs somebody up in a demo."""
    store = open_store(options)
    with store.transaction():
        store.enlist("outbox", address, "2031-03-07T19:00:00.000Z")
    store.close()


@pytest.mark.parametrize("data", [Path("out/var"), Path("elsewhere"), Path("out/in/here")])
def test_its_own_folders_are_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        made = run.prepare(Path("out"), ADDRESSES, data=data)
        assert made.data == data and made.database.exists()
        assert not (data / "left-over").exists()
        (data / "left-over").touch()
        join(made, "new@home.example")
    assert run.lost_with(Path("out"), data) == ["new@home.example"]
    assert "new@home.example" in show.lost_line(data, ["new@home.example"])


def test_a_folder_of_somebody_else_costs_nothing_in_the_other(tmp_path: Path) -> None:
    run.prepare(tmp_path / "out", ADDRESSES)
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "sendwatch.db").write_bytes(b"years of work")
    for look in (run.lost_with, lambda folder, data: run.prepare(folder, ADDRESSES, data=data)):
        with pytest.raises(SettingsError, match="theirs exists and was not made by the demo"):
            look(tmp_path / "out", theirs)
    assert (tmp_path / "out/var/sendwatch.db").exists()
    assert [each.name for each in theirs.iterdir()] == ["sendwatch.db"]


def test_an_empty_folder_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "mounted").mkdir()
    assert run.lost_with(tmp_path / "out", tmp_path / "mounted") == []
    assert run.prepare(tmp_path / "out", ADDRESSES, data=tmp_path / "mounted").database.exists()


def test_a_demo_at_work_is_left_at_work(tmp_path: Path) -> None:
    made = run.prepare(tmp_path / "out", ADDRESSES)
    with WorkerLock(made.data), pytest.raises(Busy):
        run.lost_with(tmp_path / "out", made.data)


def test_every_command_on_its_folder_goes_by_its_clock(tmp_path: Path) -> None:
    made = run.go_on(run.prepare(tmp_path / "out", ADDRESSES))
    given = ["--data", str(made.data), "--settings", str(made.settings), "--areas", str(made.areas)]
    add = ["subscribers", "add", "new@home.example", "--area", "Pellowick"]
    assert CliRunner().invoke(cli, [*given, *add]).exit_code == 0
    store = open_store(made)
    (joined,) = store.subscribers("new@home.example")
    store.close()
    assert joined.created_at.startswith(run.EVENING[:10])
