"""Backups on a schedule: when one is due, which are deleted, and that each restores by itself."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from pipeline.config.settings import BackupSettings
from pipeline.jobs.backups import back_up_when_due, backup_due, backups_in, surplus
from storage.backup.restore import restore
from tests.unit.storage.test_backup import dump, filled

NOW = datetime(2031, 3, 4, 3, tzinfo=UTC)


def test_one_is_due_after_so_many_days_whatever_the_minute() -> None:
    assert backup_due([], 1, NOW)
    assert not backup_due(["sendwatch-2031-03-03T123000Z"], 1, NOW)
    assert backup_due(["sendwatch-2031-03-03T032000Z"], 1, NOW)
    assert not backup_due(["sendwatch-2031-03-03T032000Z"], 2, NOW)


def test_a_clock_that_was_wrong_does_not_make_one_every_minute() -> None:
    assert not backup_due(["sendwatch-2031-04-03T032000Z"], 1, NOW)


def test_the_oldest_go() -> None:
    names = [f"sendwatch-2031-03-0{day}T030000Z" for day in (3, 1, 2)]
    assert surplus(names, 2) == ["sendwatch-2031-03-01T030000Z"]
    assert surplus(names, 3) == []


def test_a_week_of_backups_keeps_the_newest_and_each_restores_alone(tmp_path: Path) -> None:
    data, folder = filled(tmp_path / "var"), tmp_path / "backups"
    settings = BackupSettings(folder=str(folder), every_days=1, keep=2)
    (tmp_path / "backups").mkdir()
    (folder / "something of mine").mkdir()
    archive = data / "archive"
    made = [
        back_up_when_due(settings, data, archive, NOW + timedelta(hours=12 * n)) for n in range(8)
    ]
    assert [each is not None for each in made] == [True, False] * 4
    assert backups_in(folder) == ["sendwatch-2031-03-06T030000Z", "sendwatch-2031-03-07T030000Z"]
    assert (folder / "something of mine").exists()
    restore(folder / backups_in(folder)[-1], tmp_path / "new")
    assert dump(tmp_path / "new" / "sendwatch.db") == dump(data / "sendwatch.db")


def test_without_a_folder_there_is_none(tmp_path: Path) -> None:
    assert back_up_when_due(BackupSettings(), filled(tmp_path / "var"), None, NOW) is None


def test_documents_elsewhere_are_copied_from_there_and_those_in_an_object_store_listed(
    tmp_path: Path,
) -> None:
    data, settings = filled(tmp_path / "var"), BackupSettings(folder=str(tmp_path / "backups"))
    elsewhere = (data / "archive").rename(tmp_path / "elsewhere")
    made = back_up_when_due(settings, data, elsewhere, NOW)
    assert made is not None and made.backup.archive and made.backup.missing == ()
    restore(made.path, tmp_path / "new")
    assert len([*(tmp_path / "new" / "archive").glob("*/*/*")]) == made.backup.documents == 3
    listed = back_up_when_due(settings, data, None, NOW + timedelta(days=2))
    assert listed is not None and not listed.backup.archive and listed.backup.documents == 3
