"""What `doctor` says of the archive, on disk and in an object store."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.bootstrap import settings_of
from pipeline.config.options import Options
from pipeline.jobs.doctor.archive import archive_check
from pipeline.jobs.doctor.check import Check
from storage import objects
from storage.blobs import Blobs as Folder
from storage.store import Store
from tests.contracts.examples import NOW, SOURCE, discovered
from tests.support.object_server import Bucket

BODY = b"a report"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder whose database has one document, and whose archive has its bytes."""
    sha256 = Folder(tmp_path / "archive").put(BODY)
    store = Store(tmp_path / "sendwatch.db")
    with store.transaction():
        store.sync_sources([SOURCE], NOW)
    publication = discovered(store)
    with store.transaction():
        store.add_document(
            publication,
            sha256=sha256,
            media_type="text/html",
            size=len(BODY),
            final_url="https://example.org/report",
            headers={},
            now=NOW,
            asked={},
        )
    store.close()
    return tmp_path


def check(folder: Path) -> Check:
    options = Options(data=folder)
    return archive_check(options, settings_of(options), database=True)


def test_an_archive_without_documents_is_said_to_have_none(tmp_path: Path) -> None:
    Store(tmp_path / "sendwatch.db").close()
    assert check(tmp_path).found == "the data folder, with no document yet"


def test_a_folder_has_the_newest_documents_or_not(folder: Path) -> None:
    assert check(folder).state == "ok" and "1 newest" in check(folder).found
    (file,) = (folder / "archive").glob("*/*/*")
    file.write_bytes(BODY[:3])
    assert check(folder).state == "fault" and "upkeep --archive" in check(folder).remedy


def test_an_object_store_is_asked(
    folder: Path, bucket: Bucket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(objects, "PATIENCE", timedelta(milliseconds=100))
    for name, value in bucket.environment().items():
        monkeypatch.setenv(name, value)
    empty = check(folder)
    assert empty.state == "fault" and "[archive] url" in empty.remedy
    bucket.replace(Folder(folder / "archive").put(BODY), BODY)
    assert check(folder).state == "ok"
    monkeypatch.setenv("SENDWATCH_ARCHIVE_SECRET_ACCESS_KEY", "another")
    assert check(folder).state == "fault" and "SignatureDoesNotMatch" in check(folder).found
    monkeypatch.setenv("SENDWATCH_ARCHIVE_URL", "s3://misspelt")
    monkeypatch.setenv(
        "SENDWATCH_ARCHIVE_SECRET_ACCESS_KEY", bucket.settings().secret_access_key.reveal()
    )
    assert "NoSuchBucket" in check(folder).found


def test_without_its_package_it_says_what_to_install(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "storage.objects")
    monkeypatch.setitem(sys.modules, "obstore.exceptions", None)
    assert check(folder).state == "ok", "a folder needs no package"
    monkeypatch.setenv("SENDWATCH_ARCHIVE_URL", "s3://sendwatch")
    said = check(folder)
    assert said.settings and "obstore" in said.found and "sendwatch[server]" in said.remedy
