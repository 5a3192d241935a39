"""The task engine's tables beside the store: jobs made with what is owed, and turns at hosts."""

import asyncio
import os
from collections.abc import Iterator

import psycopg
import pytest

from pipeline.config.options import Server
from pipeline.errors import Busy, StorageError
from pipeline.model.events import HANDLERS, PUBLICATION_DISCOVERED, TEXT_EXTRACTED, NewEvent
from pipeline.model.health import Lane
from pipeline.model.terms import Origin
from pipeline.ports.jobs import Job
from storage.postgres import connection
from storage.postgres.jobs import (
    PostgresJobs,
    PostgresPaces,
    PostgresSessions,
    PostgresTurns,
    connector,
    work_beside,
)
from storage.store import Store
from tests.contracts.examples import NOW, SOURCE, discover, discovered
from tests.support.postgres import new_database
from tests.support.service import until

LATER = "2031-03-05T12:00:00.000Z"


@pytest.fixture(scope="module")
def crew(postgres_server: Server) -> Server:
    """A database at which workers have been."""
    server = new_database(postgres_server)
    store = Store(server)
    work_beside(store)
    store.close()
    return server


@pytest.fixture
def store(crew: Server) -> Iterator[Store]:
    made = Store(crew)
    made.handlers = HANDLERS
    with made.transaction():
        made.sync_sources([SOURCE], NOW)
    yield made
    made.close()
    finished(made)


def in_engine(store: Store, words: str) -> None:
    assert isinstance(store.place, Server)
    with psycopg.connect(store.place.url, autocommit=True) as db:
        db.execute(f"SET search_path = jobs; {words}")


def finished(store: Store) -> None:
    in_engine(store, "DELETE FROM procrastinate_jobs; DELETE FROM host_turns; DELETE FROM paces")


def begun(store: Store) -> None:
    in_engine(store, "UPDATE procrastinate_jobs SET status = 'doing'")


def waiting(store: Store) -> list[tuple[str, str, str]]:
    rows = store.rows("SELECT * FROM jobs.procrastinate_jobs WHERE status = 'todo' ORDER BY id")
    return [(row["task_name"], row["lock"], row["queueing_lock"]) for row in rows]


def test_a_job_is_there_with_the_event_and_not_without_it(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.transaction():
        store.emit(NewEvent(name=TEXT_EXTRACTED, subject="p0", input="", origin=Origin.LIVE), NOW)
        raise ZeroDivisionError
    assert waiting(store) == []
    id = discovered(store, "one")
    with store.transaction():
        store.emit(NewEvent(name=TEXT_EXTRACTED, subject=id, input="", origin=Origin.LIVE), NOW)
    assert waiting(store) == [
        ("fetch", f"host:{SOURCE.url.split('/')[2]}", f"fetch:{id}"),
        ("read", f"publication:{id}", f"read:{id}"),
    ]


def test_who_reads_a_publication_does_the_steps_that_follow(store: Store) -> None:
    id = discovered(store, "two")
    finished(store)
    for input in ("a", "b"):
        with store.transaction():
            store.emit(
                NewEvent(name=TEXT_EXTRACTED, subject=id, input=input, origin=Origin.LIVE), NOW
            )
        begun(store)
    assert len(store.rows("SELECT 1 FROM jobs.procrastinate_jobs")) == 1


def test_who_carries_on_with_a_step_needs_no_job_for_it(store: Store) -> None:
    id = discovered(store, "carried")
    finished(store)
    with store.transaction(), store.carrying_on(id, LATER, range(9)):
        store.emit(NewEvent(name=TEXT_EXTRACTED, subject=id, input="", origin=Origin.LIVE), NOW)
    assert waiting(store) == []


@pytest.mark.parametrize("another_reads", [False, True])
def test_a_host_is_left_when_its_document_is_there_and_the_job_goes_on(
    store: Store, another_reads: bool
) -> None:
    id, host = discovered(store, f"left {another_reads}"), f"host:{SOURCE.url.split('/')[2]}"
    begun(store)
    if another_reads:
        with store.transaction():
            store.emit(NewEvent(name=TEXT_EXTRACTED, subject=id, input="", origin=Origin.LIVE), NOW)
        begun(store)
    (task,) = store.claim_own(id, Origin.LIVE, NOW, LATER, 1, range(1, 2))
    with store.transaction():
        store.complete(task)
    found = store.rows("SELECT lock, queueing_lock AS key FROM jobs.procrastinate_jobs ORDER BY id")
    if another_reads:
        assert [each["lock"] for each in found] == [host, f"publication:{id}"]
    else:
        assert found == [{"lock": f"publication:{id}", "key": f"read:{id}"}]


def test_what_is_due_again_gets_a_job_and_what_is_leased_or_later_does_not(store: Store) -> None:
    ids = [discovered(store, ref) for ref in ("three", "four", "five")]
    jobs = PostgresJobs(store)
    failing, leased, _ = (store.claim_own(id, Origin.LIVE, NOW, LATER, 1)[0] for id in ids)
    with store.transaction():
        store.fail(failing, "down", LATER)
    store.release_leases(range(1, 2), ids[2])
    finished(store)
    jobs.begin_reading(NOW)
    keys = {key for _, _, key in waiting(store)}
    assert f"fetch:{ids[2]}" in keys, "released"
    assert not keys & {f"fetch:{ids[0]}", f"fetch:{leased.event.subject}"}
    jobs.begin_reading(LATER)
    assert {f"fetch:{id}" for id in ids} <= {key for _, _, key in waiting(store)}


def test_of_one_host_some_jobs_wait_at_most_and_of_what_is_more_urgent_too(store: Store) -> None:
    with store.transaction():
        store.run("UPDATE tasks SET state = 'done', lease_until = NULL")
        for n in range(120):
            ref = f"item {n:03}"
            id = discover(store, ref)
            assert id is not None
            event = NewEvent(
                name=PUBLICATION_DISCOVERED,
                subject=id,
                input="",
                origin=Origin.LIVE,
                payload={"first": True} if n < 110 else {},
            )
            store.emit(event, NOW)
    rows = "SELECT priority FROM jobs.procrastinate_jobs ORDER BY id"
    assert store.numbers(rows) == [10] * 50 + [20] * 10
    for left in (50, 10):
        finished(store)
        with store.transaction():
            store.run(
                "UPDATE tasks SET state = 'done' WHERE id IN (SELECT id FROM tasks WHERE state ="
                " 'pending' ORDER BY urgency DESC, id LIMIT 50)"
            )
        PostgresJobs(store).begin_reading(NOW)
        assert sorted(store.numbers(rows)) == [10] * left + [20] * 10


def test_one_job_of_a_key_waits_or_is_at_work(store: Store) -> None:
    jobs = PostgresJobs(store)
    poll = Job(queue="polling", task="poll", lock="host:a", key="poll:a", args={"sources": ["a"]})
    jobs.begin([poll, poll])
    assert waiting(store) == [("poll", "host:a", "poll:a")] and jobs.news_awaited()
    begun(store)
    jobs.begin([poll])
    assert waiting(store) == []
    finished(store)
    assert not jobs.news_awaited()


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Example.org/a:b@c?d", "www.example.org"),
        ("http://user@example.org:8080", "example.org"),
        ("http://[::1]:80/x", "[::1]"),
    ],
)
def test_a_host_is_named_as_the_fetcher_names_it(store: Store, url: str, host: str) -> None:
    assert store.rows("SELECT jobs.host_of(?) AS host", url) == [{"host": host}]


def test_a_turn_is_one_s_until_it_is_given_back_or_has_run_out(store: Store, crew: Server) -> None:
    other = Store(crew)
    mine, others = PostgresTurns(store), PostgresTurns(other)
    turn, wait = mine.take("example.org", 60.0)
    assert turn and wait == 0
    assert others.take("example.org", 60.0)[0] == ""
    assert others.take("example.com", 60.0)[0] != ""
    mine.give_back("example.org", turn, 30.0)
    taken, wait = others.take("example.org", 60.0)
    assert taken == "" and 25 < wait <= 30, "the host rests"
    late, _ = mine.take("example.net", 0.0)
    new, _ = others.take("example.net", 60.0)
    assert new, "a turn that has run out is free"
    mine.give_back("example.net", late, 0.0)
    assert mine.take("example.net", 60.0)[0] == "", "who comes late ends nobody's turn"
    other.close()


def test_a_channel_s_messages_are_spread_over_all_who_send(store: Store, crew: Server) -> None:
    other = Store(crew)
    waits = [PostgresPaces(each).wait("email", 0.1) for each in (store, other, store)]
    other.close()
    assert waits[0] == 0.0 and 9 < waits[1] <= 10 and 19 < waits[2] <= 20
    assert PostgresPaces(store).wait("slack", 0.1) == 0.0


def test_workers_work_beside_each_other_and_not_beside_a_service(
    store: Store, crew: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.0)
    work_beside(store)
    other, service = Store(crew), Store(crew)
    work_beside(other)
    with pytest.raises(Busy, match="another sendwatch process"):
        service.work_alone()
    other.close()
    store.close()


def test_beside_workers_of_another_version_none_begins(
    store: Store, crew: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_beside(store)
    monkeypatch.setattr("storage.postgres.jobs.schema", lambda: "-- another one")
    other = Store(crew)
    with pytest.raises(StorageError, match=r"another version .* stop them all"):
        work_beside(other)
    other.close()


def test_whoever_works_alone_needs_no_jobs_and_the_next_worker_makes_them_again(
    postgres_server: Server,
) -> None:
    server = new_database(postgres_server)
    first = Store(server)
    work_beside(first)
    first.close()
    alone = Store(server)
    alone.handlers = HANDLERS
    alone.work_alone()
    with alone.transaction():
        alone.sync_sources([SOURCE], NOW)
    id = discovered(alone, "six")
    (task,) = alone.claim(NOW, LATER, 1)
    assert alone.rows("SELECT to_regnamespace('jobs') AS jobs") == [{"jobs": None}]
    alone.close()
    again = Store(server)
    work_beside(again)
    PostgresJobs(again).begin_reading(NOW)
    assert [key for _, _, key in waiting(again)] == [f"fetch:{id}"], "its lease was released"
    again.close()
    assert task.event.subject == id


def test_a_worker_goes_on_over_the_schema_of_the_next_version(postgres_server: Server) -> None:
    """The rule for migrations: columns with defaults, tables and indexes are added, none changed."""
    server = new_database(postgres_server)
    worker = Store(server)
    worker.handlers = HANDLERS
    work_beside(worker)
    with worker.transaction():
        worker.sync_sources([SOURCE], NOW)
    with psycopg.connect(server.url, autocommit=True) as db:
        for table in ("sources", "publications", "tasks", "events", "hosts", "lanes", "issues"):
            db.execute(f"ALTER TABLE {table} ADD COLUMN newer TEXT NOT NULL DEFAULT ''")
        db.execute("INSERT INTO sendwatch_migrations VALUES ('9999_newer')")
    id = discovered(worker, "seven")
    (task,) = worker.claim(NOW, LATER, 1)
    with worker.transaction():
        worker.save_host("example.org", held_until="", failures=1, rests_until="")
        worker.note_progress(Lane.READING, NOW)
        worker.raise_issue("source", SOURCE.id, "down", NOW)
        worker.complete(task)
    assert (worker.publication(id).id, worker.source_state(SOURCE.id).id) == (id, SOURCE.id)
    assert worker.host("example.org") and worker.lanes() and worker.issues()
    with pytest.raises(StorageError, match=r"later version of sendwatch \(9999_newer\): install"):
        Store(server)
    worker.close()


def test_a_worker_is_connected_as_long_as_its_session_is_there(store: Store, crew: Server) -> None:
    other, looking = Store(crew), PostgresSessions(store)
    work_beside(other)
    PostgresSessions(other).note("reading", 7)
    assert looking.connected() == {7}
    PostgresSessions(other).note("reading", 8)
    assert looking.connected() == {8}, "a worker begun again in the same process"
    in_engine(store, "INSERT INTO procrastinate_workers (id) OVERRIDING SYSTEM VALUE VALUES (8)")
    (seen,) = store.workers()
    assert seen.queues == "reading" and seen.name.split()[-1] == str(os.getpid())
    assert not seen.silent
    ago = "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '90 seconds'"
    in_engine(store, ago)
    assert store.workers()[0].silent
    in_engine(store, "DELETE FROM procrastinate_workers")
    other.close()
    assert until(lambda: looking.connected() == set())
    assert store.workers() == []


def test_the_engine_replaces_a_connection_that_was_cut_before_it_uses_it(crew: Server) -> None:
    async def asked() -> None:
        engine = connector(crew)
        await engine.open_async()
        try:
            first = await engine.execute_query_one_async("SELECT pg_backend_pid() AS pid")
            with psycopg.connect(crew.url, autocommit=True) as db:
                db.execute("SELECT pg_terminate_backend(%s, 5000)", [first["pid"]])
            then = await engine.execute_query_one_async("SELECT pg_backend_pid() AS pid")
        finally:
            await engine.close_async()
        assert then["pid"] != first["pid"]

    asyncio.run(asked())
