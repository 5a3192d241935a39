"""An object store that is away, busy, or not the one that was meant: nothing is taken for lost."""

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.errors import ArchiveAway
from pipeline.jobs.copy_archive import copy_archive
from storage import objects
from storage.blobs import Blobs
from storage.objects import ObjectArchive, explained
from tests.support.http_servers import free_port
from tests.support.object_server import Bucket, gate

SOON = timedelta(milliseconds=200)
BODY = b"a report"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that does not answer is soon given up."""
    monkeypatch.setattr(objects, "PATIENCE", SOON)


def test_a_server_that_is_busy_for_a_moment_is_asked_again(bucket: Bucket) -> None:
    with gate(bucket.endpoint) as before:
        archive = ObjectArchive(bucket.settings(before.endpoint))
        before.closed, before.opens_after = True, 2
        sha256 = archive.put(BODY)
        assert [through for _, through in before.asked][:3] == [False, False, True]
        assert archive.get(sha256) == BODY


def test_one_that_stays_busy_is_away_and_nothing_is_taken_for_lost(
    bucket: Bucket, impatient: None
) -> None:
    with gate(bucket.endpoint) as before:
        archive = ObjectArchive(bucket.settings(before.endpoint))
        sha256 = archive.put(BODY)
        before.closed = True
        for ask in (
            lambda: archive.get(sha256),
            lambda: archive.whole(sha256),
            lambda: archive.put(b"another"),
            lambda: archive.delete(sha256),
            archive.check,
        ):
            with pytest.raises(ArchiveAway, match=r"503 Service Unavailable.*it is tried again"):
                ask()
        before.closed = False
        assert archive.get(sha256) == BODY and archive.check() is None


def test_nobody_there_is_away_too(bucket: Bucket, impatient: None) -> None:
    archive = ObjectArchive(bucket.settings(f"http://127.0.0.1:{free_port()}"))
    with pytest.raises(ArchiveAway, match="check that the server runs"):
        archive.put(BODY)


def test_a_bucket_that_is_not_there_is_no_missing_document(bucket: Bucket) -> None:
    archive = ObjectArchive(replace(bucket, folder=Path("misspelt")).settings())
    for ask in (archive.get, archive.whole, archive.delete):
        with pytest.raises(ArchiveAway, match="NoSuchBucket"):
            ask("0" * 64)
    with pytest.raises(ArchiveAway, match="NoSuchBucket"):
        archive.put(BODY)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            "Generic S3 error: Missing SecretAccessKey\n\nDebug source:\nGeneric {\n source:"
            " MissingSecretAccessKey,\n}",
            "Missing SecretAccessKey: one of two keys is missing: set both [archive] access_key_id",
        ),
        (
            "Generic S3 error: Error performing PUT http://169.254.169.254/latest/api/token in"
            " 15.8ms - Server returned non-2xx status code: 403 Forbidden\n\nDebug source:\nX {}",
            "Server returned non-2xx status code: 403 Forbidden: no keys were found",
        ),
        (
            "Generic S3 error: Error performing GET http://127.0.0.1:1/bucket/x in 1.09s, after 8"
            " retries, max_retries: 10, retry_timeout: 1s  - HTTP error: error sending request\n\n"
            "Debug source:\nX {}",
            "HTTP error: error sending request: nobody answers there: check that the server runs,"
            " and [archive] endpoint",
        ),
        ("something else", "something else: check that the server runs, and [archive]"),
    ],
)
def test_what_a_client_says_becomes_a_sentence_that_names_the_setting(
    said: str, words: str
) -> None:
    found = explained(said)
    assert found.startswith(words) and "Debug" not in found and "retr" not in found


def test_a_wrong_key_is_said_and_shown_to_nobody(bucket: Bucket) -> None:
    archive = ObjectArchive(bucket.settings(secret="not-the-secret"))
    with pytest.raises(ArchiveAway, match="SignatureDoesNotMatch") as raised:
        archive.put(BODY)
    assert "not-the-secret" not in str(raised.value)
    assert "not-the-secret" not in repr(bucket.settings(secret="not-the-secret"))


def test_an_upload_that_is_cut_short_leaves_nothing(bucket: Bucket, impatient: None) -> None:
    with gate(bucket.endpoint) as before:
        before.cuts_uploads = True
        with pytest.raises(ArchiveAway):
            ObjectArchive(bucket.settings(before.endpoint)).put(b"x" * 300_000)
        assert ("PUT", True) in before.asked
    assert bucket.hashes() == set()


def test_who_has_looked_does_not_look_again(bucket: Bucket) -> None:
    with gate(bucket.endpoint) as before, tempfile.TemporaryDirectory() as folder:
        kept = Blobs(Path(folder))
        hashes = [kept.put(BODY)]
        target = ObjectArchive(bucket.settings(before.endpoint))
        done = copy_archive(kept, target, hashes, lambda words: None)
    assert done.copied == 1 and [method for method, _ in before.asked] == ["GET", "PUT"]


def test_what_is_whole_is_not_written_again(bucket: Bucket) -> None:
    with gate(bucket.endpoint) as before:
        archive = ObjectArchive(bucket.settings(before.endpoint))
        archive.put(BODY)
        archive.put(BODY)
    assert [method for method, _ in before.asked] == ["GET", "PUT", "GET"]
