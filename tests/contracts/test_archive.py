"""The archive keeps its promises in a folder and in an object store alike."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Barrier

import pytest

from pipeline.errors import BytesLost
from pipeline.ports.services import Blobs
from storage.blobs import Blobs as Folder
from storage.objects import ObjectArchive

BODY, OTHER = b"a report", b"something else"
NONE = "0" * 64


@dataclass(frozen=True)
class Kept:
    """An archive, the hashes that it has, and how to put other bytes in the place of a hash's."""

    archive: Blobs
    hashes: Callable[[], set[str]]
    replace: Callable[[str, bytes], object]


def in_folder(request: pytest.FixtureRequest) -> Kept:
    made = Folder(request.getfixturevalue("tmp_path") / "archive")
    return Kept(
        made,
        lambda: {path.name for path in made.folder.rglob("*") if path.is_file()},
        lambda sha256, body: made.path(sha256).write_bytes(body),
    )


def in_object_store(request: pytest.FixtureRequest) -> Kept:
    bucket = request.getfixturevalue("bucket")
    return Kept(ObjectArchive(bucket.settings()), bucket.hashes, bucket.replace)


@pytest.fixture(params=[in_folder, in_object_store], ids=["folder", "object store"])
def kept(request: pytest.FixtureRequest) -> Kept:
    made: Kept = request.param(request)
    return made


def test_bytes_are_archived_under_their_hash(kept: Kept) -> None:
    sha256 = kept.archive.put(BODY)
    assert kept.archive.put(BODY) == sha256
    assert kept.archive.get(sha256) == BODY and kept.archive.whole(sha256)
    assert kept.hashes() == {sha256}


def test_the_same_bytes_are_archived_by_several_at_once(kept: Kept) -> None:
    at_once = Barrier(4)

    def put(body: bytes) -> str:
        at_once.wait()
        return kept.archive.put(body)

    for body in (b"%d" % number for number in range(20)):
        with ThreadPoolExecutor(4) as several:
            (sha256,) = set(several.map(put, [body] * 4))
        assert kept.archive.get(sha256) == body
    assert len(kept.hashes()) == 20


@pytest.mark.parametrize("damage", [BODY[:3], b""])
def test_damaged_bytes_are_never_handed_out_and_are_mended(kept: Kept, damage: bytes) -> None:
    sha256 = kept.archive.put(BODY)
    kept.replace(sha256, damage)
    with pytest.raises(BytesLost, match=f"{sha256} is damaged.*restore it from a backup"):
        kept.archive.get(sha256)
    assert not kept.archive.whole(sha256)
    assert kept.archive.put(BODY) == sha256
    assert kept.archive.get(sha256) == BODY


def test_missing_bytes_are_lost_and_say_what_to_do(kept: Kept) -> None:
    with pytest.raises(BytesLost, match=f"{NONE}.*restore it from a backup"):
        kept.archive.get(NONE)
    assert not kept.archive.whole(NONE)
    assert kept.archive.delete(NONE) == 0


def test_a_file_has_the_bytes_while_it_is_lent(kept: Kept) -> None:
    sha256 = kept.archive.put(BODY)
    with kept.archive.file(sha256) as path:
        assert path.read_bytes() == BODY and path.name == sha256
    assert kept.archive.get(sha256) == BODY


def test_what_is_deleted_is_gone_and_nothing_else(kept: Kept) -> None:
    sha256, other = kept.archive.put(BODY), kept.archive.put(OTHER)
    assert kept.archive.delete(sha256) == len(BODY)
    assert not kept.archive.whole(sha256) and kept.hashes() == {other}
    assert kept.archive.where(other).endswith(other)


def test_a_whole_file_is_left_as_it_is(tmp_path: Path) -> None:
    archive = Folder(tmp_path)
    path = archive.path(archive.put(BODY))
    before = path.stat().st_mtime_ns
    archive.put(BODY)
    assert path.stat().st_mtime_ns == before
