"""The tasks as Procrastinate knows them: which queue, when again, and what is done every few
seconds.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from procrastinate import App, JobContext, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import ConnectorException, UniqueViolation
from procrastinate.jobs import Job, Status
from procrastinate.worker import Worker

from pipeline.log import Log
from pipeline.model.health import Lane
from pipeline.runner import capture_async
from pipeline.workers import tasks
from pipeline.workers.rounds import ROUNDS
from pipeline.workers.tasks import Desk

log = Log()

BEAT_SECONDS: Mapping[Lane, int] = {
    Lane.POLLING: 5,
    Lane.READING: 2,
    Lane.TELLING: 2,
    Lane.UPKEEP: 20,
}
"""How often each lane looks for work, by whichever worker; a minute is a multiple of each."""
HEARTBEAT_SECONDS, STALLED_SECONDS = 5.0, 30.0
"""How often a worker says that it lives, and after what silence its jobs are given to others: a
process may be busy for some seconds with one long document.
"""
AGAIN = RetryStrategy(wait=5)
"""For a job that the database cut off: nothing else ends one."""

TASKS: Mapping[Lane, Mapping[str, Callable[..., Awaitable[None]]]] = {
    Lane.POLLING: {"poll": tasks.poll},
    Lane.READING: {"fetch": tasks.fetch, "read": tasks.read},
    Lane.TELLING: {"send": tasks.send},
    Lane.UPKEEP: {},
}


def app_of(desk: Desk, connector: PsycopgConnector, lane: Lane) -> App:
    """The tasks and rounds of a lane."""
    app = App(connector=connector)
    for name, work in TASKS[lane].items():
        _add_task(app, desk, lane, name, work)
    _add_rounds(app, desk, lane)
    return app


def _add_task(
    app: App, desk: Desk, lane: Lane, name: str, work: Callable[..., Awaitable[None]]
) -> None:
    @app.task(name=name, queue=lane, pass_context=True, retry=AGAIN)
    async def task(job: JobContext, /, **args: object) -> None:
        await work(desk, job.job.attempts > 0, **args)


def _add_rounds(app: App, desk: Desk, lane: Lane) -> None:
    """What a lane does every few seconds, over all workers once."""
    every = f"* * * * * */{BEAT_SECONDS[lane]}"

    # not in turn with rounds: one that was cut off is found here
    @app.periodic(cron=every, periodic_id="")
    @app.task(name=f"{lane} revived", queue=lane, queueing_lock=f"revived:{lane}", priority=100)
    async def revive(timestamp: int) -> None:
        await give_to_others(app, lane)

    @app.periodic(cron=every, periodic_id="")
    @app.task(
        name=f"{lane} round",
        queue=lane,
        lock=f"round:{lane}",
        queueing_lock=f"round:{lane}",
        priority=90,
    )
    async def round(timestamp: int) -> None:
        desk.progress.moved(lane)
        error = await capture_async(ROUNDS[lane](desk))
        desk.progress.ended(lane, error if isinstance(error, Exception) else None)


async def give_to_others(app: App, lane: Lane) -> None:
    """Has the jobs of workers that are silent done by others."""
    for job in await app.job_manager.get_stalled_jobs(
        queue=lane, seconds_since_heartbeat=STALLED_SECONDS
    ):
        log.warning("a worker is silent; its job is begun again", job=job.call_string)
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

    def __init__(self, app: App, lane: Lane) -> None:
        self._app, self._lane = app, lane
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
        """Begins again, for ever, what nobody has been at for two looks."""
        before = set[int | None]()
        while True:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            idle = before
            with suppress(ConnectorException):
                given = await self._app.job_manager.list_jobs_async(
                    queue=self._lane, status=Status.DOING.value, worker_id=worker.worker_id or 0
                )
                idle = {job.id for job in given} - self._running
                for job in given:
                    if job.id in idle & before:
                        log.warning("a job was lost; it is begun again", job=job.call_string)
                        await begin_again(self._app, job)
            before = idle
