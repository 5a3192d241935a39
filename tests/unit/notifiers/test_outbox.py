import asyncio
import os
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from notifiers.outbox import Outbox, build
from pipeline.bulletins.compose import compose_alert
from pipeline.config.load import OutboxSettings, Settings
from pipeline.errors import DeliveryLater
from tests.support.inspections import FULL, READER, SITE

ALERT = compose_alert(FULL, SITE, READER, "2025-03-20T14:00:00Z")
TO = "parent@example.org"


def outbox(data: Path, folder: str = "") -> Outbox:
    built = build(Settings(outbox=OutboxSettings(folder)), data)
    assert isinstance(built, Outbox)
    return built


def put(box: Outbox, key: str = "k", address: str = TO) -> None:
    asyncio.run(box.send(box.render(ALERT, address, key), address, key))


def test_a_message_becomes_a_file_named_by_date_subject_and_key(tmp_path: Path) -> None:
    box = outbox(tmp_path)
    put(box)
    (file,) = (tmp_path / "outbox").iterdir()
    assert file.name.startswith("2025-03-20-marlowshire-send-inspection-widespread-and-or-systemic")
    assert file.suffix == ".eml"
    assert file.read_bytes() == box.render(ALERT, TO, "k")
    message = message_from_bytes(file.read_bytes(), policy=default)
    assert (
        message["Subject"] == ALERT.subject
        and message["From"].addresses[0].domain == "sendwatch.invalid"
    )


def test_a_repeated_delivery_overwrites_itself_and_others_do_not(tmp_path: Path) -> None:
    box = outbox(tmp_path)
    for key, address in (("k", TO), ("k", TO), ("other", TO), ("k", "someone@example.org")):
        put(box, key, address)
    assert len(list((tmp_path / "outbox").iterdir())) == 3


def test_the_settings_name_the_folder(tmp_path: Path) -> None:
    put(outbox(tmp_path, str(tmp_path / "a" / "b")))
    assert [file.suffix for file in (tmp_path / "a" / "b").iterdir()] == [".eml"]


def test_a_folder_that_cannot_be_written_is_tried_again_and_named(tmp_path: Path) -> None:
    (tmp_path / "outbox").write_text("a file where the folder should be")
    with pytest.raises(DeliveryLater, match=r"\[outbox\] folder") as raised:
        put(outbox(tmp_path))
    assert str(tmp_path / "outbox") in str(raised.value)


def test_a_write_that_fails_leaves_neither_message_nor_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DeliveryLater, match="No space left"):
        put(outbox(tmp_path))
    assert list((tmp_path / "outbox").iterdir()) == []


def test_files_of_messages_whose_time_is_over_go_and_the_others_stay(tmp_path: Path) -> None:
    outbox = build(Settings(), tmp_path)
    for address, key in (
        ("a@example.org", "old"),
        ("a@example.org", "new"),
        ("b@example.org", "old"),
    ):
        asyncio.run(outbox.send(outbox.render(ALERT, address, key), address, key))
    outbox.prune("a@example.org", ["old"])  # type: ignore[attr-defined]
    left = sorted(path.read_bytes() for path in (tmp_path / "outbox").iterdir())
    assert left == sorted(
        outbox.render(ALERT, address, key)
        for address, key in (("a@example.org", "new"), ("b@example.org", "old"))
    )
