"""Whoever leaves by a page leaves nothing behind, no file in the outbox either."""

from functools import partial
from pathlib import Path

from notifiers import forget
from pipeline.model.news import Site
from pipeline.model.terms import Frequency
from tests.support.world import World
from web.subscriptions import SubscriptionActions


def test_leaving_deletes_the_files_of_the_outbox_too(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.at("2031-03-05T10:00")
    leaver = world.add("parent@example.org", Frequency.INSTANT)
    world.add("forum@example.org", Frequency.INSTANT)
    world.record(0)
    world.round()
    assert sorted(str(each["To"]) for each in world.files()) == [
        "forum@example.org",
        "parent@example.org",
    ]
    (tmp_path / "outbox" / ".cut-short.part").write_text("To: parent@example.org")
    desk = SubscriptionActions(
        world.store,
        world.register,
        Site("sendwatch"),
        world.context.now,
        partial(forget, world.context.notifiers),
    )
    desk.leave(leaver)
    desk.leave(leaver)
    assert [str(each["To"]) for each in world.files()] == ["forum@example.org"]
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in left if b"parent@example.org" in path.read_bytes()]
    world.store.close()
