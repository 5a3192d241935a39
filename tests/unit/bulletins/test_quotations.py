"""No message quotes what no stored text reads, whatever became of the database; and publishers'
rules of reuse hold.
"""

from pathlib import Path

import pytest

from pipeline.explorer.find import Finder
from pipeline.explorer.quoting import shown_quote
from pipeline.jobs.explain import explain_publication
from pipeline.model.lookup_rows import FindingFilter, Order
from pipeline.model.terms import DocType, Frequency, Outcome
from tests.support.world import AREAS, World

WHO = "forum@example.org"
TRUE = "Leaders know their area."


@pytest.fixture
def world(tmp_path: Path) -> World:
    found = World(tmp_path)
    found.at("2025-01-06T07:00")
    return found


def alter(world: World, publication: str, quote: str = "Leaders miss their area.") -> None:
    """Writes other words into a stored finding, past what the schema refuses."""
    trigger = world.store.rows(
        "SELECT sql FROM sqlite_master WHERE name = 'findings_keep_their_words'"
    )[0]["sql"]
    with world.store.transaction():
        world.store.database.raw.execute("DROP TRIGGER findings_keep_their_words")
        world.store.database.raw.execute(
            "UPDATE findings SET quote = ? WHERE publication_id = ?", [quote, publication]
        )
        world.store.database.raw.execute(trigger)


def issues(world: World) -> list[tuple[str, str]]:
    return [
        (row["kind"], row["message"])
        for row in world.store.rows("SELECT * FROM issues ORDER BY kind")
    ]


def test_an_altered_quotation_is_refused_parked_and_told_to_the_operator(world: World) -> None:
    world.add(WHO, Frequency.INSTANT)
    bad = world.record(0)
    good = world.record(1)
    alter(world, bad)
    world.round()
    assert world.told(WHO) == [[good]], "another inspection of the round is told all the same"
    assert not any("Leaders miss" in str(message) for message in world.files())
    ((kind, words),) = issues(world)
    assert kind == "task" and f"sendwatch reanalyse --publication {bad}" in words
    states = world.store.rows(
        "SELECT e.subject, t.state FROM tasks t JOIN events e ON e.id = t.event_id WHERE handler ="
        " 'notify'"
    )
    assert {row["subject"]: row["state"] for row in states} == {bad: "parked", good: "done"}


def test_a_digest_waits_with_what_it_may_not_tell_and_tells_the_rest(world: World) -> None:
    world.add(WHO, Frequency.DAILY)
    bad = world.record(0)
    good = world.record(1)
    alter(world, bad)
    world.at("2025-01-06T09:00")
    world.round()
    assert world.told(WHO) == [[good]]
    ((kind, words),) = issues(world)
    assert kind == "quotation" and "no message mentions it" in words
    alter(world, bad, TRUE)
    world.at("2025-01-07T09:00")
    world.round()
    assert world.told(WHO) == [[good], [bad]], "mended, it is told, and the rest is not told again"


def test_the_outcomes_sentence_is_shown_only_as_its_own_text_has_it_with_its_page(
    world: World,
) -> None:
    world.add(WHO, Frequency.INSTANT)
    said = world.record(0, quote="There are widespread failings.")
    (inspection,) = world.store.inspections_about(said)
    with world.store.transaction():
        world.store.run("UPDATE inspections SET outcome_quote = 'There are widespread failings.'")
    world.round()
    part = world.files()[0].get_body(("plain",))
    assert part is not None
    text = " ".join(part.get_content().split())
    assert (
        "THE OUTCOME IN THE REPORT’S WORDS * “There are widespread failings.” Page 1:"
        " https://news.example/0001#page=1" in text
    )
    world.record(1, quote="Services are good.")
    with world.store.transaction():
        world.store.run(
            "UPDATE inspections SET outcome_quote = 'There are no failings.' WHERE id <> ?",
            inspection,
        )
    world.round()
    assert not any("no failings" in str(message) for message in world.files())


def test_long_passages_of_others_are_searched_and_never_shown(world: World) -> None:
    long = "Families wait for an answer. " * 30
    press = world.record(0, doc_type=DocType.PRESS, quote=long.strip(), outcome=Outcome.POSITIVE)
    asked = FindingFilter("families answer")
    (found,) = Finder(world.store).page(asked, Order.BEST, 5).findings
    assert shown_quote(found) is None
    explained = explain_publication(world.store, world.register, press)
    assert "Families wait" not in "\n".join(explained["lines"])
    assert all(len(each["span"]["quote"]) <= 300 for each in explained["findings"]), explained[
        "findings"
    ]
    assert AREAS[0].name in "\n".join(explained["lines"])
