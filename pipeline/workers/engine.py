"""The tasks as Procrastinate knows them: which queue, when again, and what is done every few
seconds.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from procrastinate import App, JobContext, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import ConnectorException, UniqueViolation
from procrastinate.jobs import Job, Status
from procrastinate.worker import Worker

from pipeline.errors import StorageError
from pipeline.log import Log
from pipeline.model.health import Lane
from pipeline.ports.jobs import Sessions
from pipeline.runner import capture_async
from pipeline.workers import rounds, tasks
from pipeline.workers.tasks import Desk

log = Log()

HEARTBEAT_SECONDS, STALLED_SECONDS, GIVEN_UP_SECONDS = 5.0, 15.0, 300.0
"""How often a worker says that it lives; after what silence its jobs are given to others if its
session is gone; and if it is not: a process may be slow, and what it is sending must not be sent
twice, but a machine may have gone without taking its leave.
"""
AGAIN = RetryStrategy(wait=5)
"""For a job that the database cut off: nothing else ends one."""

REVIVAL_SECONDS = 5
"""How often somebody looks for jobs of workers that are gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Jobs of a lane, of which one worker has so many at work side by side; and what one of all
    workers does every so many seconds, a divisor of a minute.
    """

    name: str
    lane: Lane
    side_by_side: int
    tasks: Mapping[str, Callable[..., Awaitable[None]]] = field(default_factory=dict)
    rounds: Mapping[str, tuple[int, Callable[[Desk], Awaitable[None]]]] = field(
        default_factory=dict
    )


QUEUES = (
    Queue(
        name=Lane.POLLING,
        lane=Lane.POLLING,
        side_by_side=50,
        tasks={"poll": tasks.poll},
        rounds={"polling": (5, rounds.polling)},
    ),
    Queue(
        name=Lane.READING,
        lane=Lane.READING,
        side_by_side=8,
        tasks={"fetch": tasks.fetch, "read": tasks.read},
        rounds={"reading": (2, rounds.reading)},
    ),
    Queue(
        name=Lane.TELLING,
        lane=Lane.TELLING,
        side_by_side=32,
        tasks={"send": tasks.send},
        rounds={"telling": (2, rounds.telling), "composing": (30, rounds.composing)},
    ),
    Queue(name=rounds.SENDING, lane=Lane.TELLING, side_by_side=1, tasks={"send": tasks.send}),
    Queue(
        name=rounds.COMPOSING, lane=Lane.TELLING, side_by_side=1, tasks={"compose": tasks.compose}
    ),
    Queue(
        name=Lane.UPKEEP, lane=Lane.UPKEEP, side_by_side=2, rounds={"upkeep": (20, rounds.upkeep)}
    ),
)


def app_of(desk: Desk, connector: PsycopgConnector, queue: Queue) -> App:
    """The tasks and rounds of a queue."""
    app = App(connector=connector)
    for name, work in queue.tasks.items():
        _add_task(app, desk, queue, name, work)
    for name, (seconds, work) in queue.rounds.items():
        _add_round(app, desk, queue, name, seconds, work)
    name = f"{queue.name} revived"

    # not in turn with rounds: one that was cut off is found here
    @app.periodic(cron=f"* * * * * */{REVIVAL_SECONDS}", periodic_id="")
    @app.task(name=name, queue=queue.name, queueing_lock=name, priority=100)
    async def revive(timestamp: int) -> None:
        await give_to_others(app, desk, queue)

    return app


def _add_task(
    app: App, desk: Desk, queue: Queue, name: str, work: Callable[..., Awaitable[None]]
) -> None:
    @app.task(name=name, queue=queue.name, pass_context=True, retry=AGAIN)
    async def task(job: JobContext, /, **args: object) -> None:
        await work(desk, job.job.attempts > 0, **args)


def _add_round(
    app: App,
    desk: Desk,
    queue: Queue,
    name: str,
    seconds: int,
    work: Callable[[Desk], Awaitable[None]],
) -> None:
    """What a lane does every few seconds, over all workers once, and one at a time."""
    own = f"round:{name}"

    @app.periodic(cron=f"* * * * * */{seconds}", periodic_id="")
    @app.task(name=f"{name} round", queue=queue.name, lock=own, queueing_lock=own, priority=90)
    async def round(timestamp: int) -> None:
        desk.progress.moved(queue.lane)
        error = await capture_async(work(desk))
        desk.progress.ended(queue.lane, error if isinstance(error, Exception) else None)


async def give_to_others(app: App, desk: Desk, queue: Queue) -> None:
    """Has the jobs of workers that are gone done by others."""
    stalled = app.job_manager.get_stalled_jobs
    silent = await stalled(queue=queue.name, seconds_since_heartbeat=STALLED_SECONDS)
    given_up = await stalled(queue=queue.name, seconds_since_heartbeat=GIVEN_UP_SECONDS)
    connected, long = desk.sessions.connected(), {job.id for job in given_up}
    for job in silent:
        if job.worker_id not in connected or job.id in long:
            log.warning("a worker is gone; its job is begun again", job=job.call_string)
            await begin_again(app, job)


async def begin_again(app: App, job: Job) -> None:
    """Has a job that nobody is at done once more."""
    try:
        await app.job_manager.retry_job(job)
    except UniqueViolation:
        # another one for the same waits already, which begins where this one ended
        await app.job_manager.finish_job(job, Status.FAILED, delete_job=True)


class OwnJobs:
    """The jobs that a worker is at, and those that the engine only thinks it is at: a server that
    cuts a connection may have given a job, or been told of its end, without either side's
    knowing.
    """

    def __init__(self, app: App, queue: Queue, sessions: Sessions) -> None:
        self._app, self._queue, self._sessions = app, queue, sessions
        self._running: set[int | None] = set()

    async def running(
        self, process: Callable[[], Awaitable[object]], job: JobContext, worker: Worker
    ) -> object:
        """Around each job (a middleware)."""
        self._running.add(job.job.id)
        try:
            return await process()
        finally:
            self._running.discard(job.job.id)

    async def mind(self, worker: Worker) -> None:
        """Says over which session it works, and begins again what nobody has been at for two looks;
        for ever.
        """
        before = set[int | None]()
        while True:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            idle = before
            with suppress(ConnectorException, StorageError):
                self._sessions.note(self._queue.name, worker.worker_id or 0)
                given = await self._app.job_manager.list_jobs_async(
                    queue=self._queue.name,
                    status=Status.DOING.value,
                    worker_id=worker.worker_id or 0,
                )
                idle = {job.id for job in given} - self._running
                for job in given:
                    if job.id in idle & before:
                        log.warning("a job was lost; it is begun again", job=job.call_string)
                        await begin_again(self._app, job)
            before = idle
