"""Runs a worker until it is stopped: the lanes that it was given, each with jobs side by side."""

import asyncio
import logging
import os
import signal
import threading
from collections.abc import Collection
from contextlib import suppress
from typing import Any

from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.worker import Worker

from pipeline.bootstrap import Options, settings_of, working
from pipeline.config.options import Server
from pipeline.config.settings import WorkersSettings
from pipeline.errors import StorageError
from pipeline.lanes.progress import Progress
from pipeline.lanes.supervisor import WATCHDOG_SECONDS, tell_supervisor
from pipeline.log import Log
from pipeline.model.health import Lane
from pipeline.workers.engine import (
    GIVEN_UP_SECONDS,
    HEARTBEAT_SECONDS,
    QUEUES,
    OwnJobs,
    Queue,
    app_of,
)
from pipeline.workers.tasks import Desk
from storage.postgres.jobs import PostgresJobs, PostgresPaces, PostgresSessions, connector
from storage.store import Store

log = Log()

LOOK_SECONDS = 1.0
"""How often jobs are looked for without having been told of."""
REST_SECONDS = 2.0
"""How long a lane waits for a database that it lost."""
STOP_SECONDS = 20.0
"""How long a job may go on when the worker is stopped; what is not done then, others do."""
LAST_SECONDS = 40.0
"""After how long a worker that is stopped ends, whatever it waits for: a database that is away. A
supervisor allows it a minute.
"""


async def work(options: Options, server: Server, lanes: Collection[Lane]) -> None:
    """Does the work of these lanes until SIGTERM or SIGINT. Raises SettingsError, Busy."""
    stop = asyncio.Event()
    asyncio.get_running_loop().set_exception_handler(note_cut_off)
    stop_at_signals(stop)
    # what it says of each job is in our own log, and of faults in what follows from them
    logging.getLogger("procrastinate").setLevel(logging.CRITICAL)
    async with working(options, beside=True) as context:
        assert isinstance(context.store, Store)
        desk = Desk(
            context=context,
            jobs=PostgresJobs(context.store),
            sessions=PostgresSessions(context.store),
            paces=PostgresPaces(context.store),
            limits=limits_of(settings_of(options).workers),
            progress=Progress(context),
        )
        engine = connector(server)
        await engine.open_async()
        try:
            log.warning("a worker is at work", lanes=", ".join(lanes))
            running = [
                asyncio.ensure_future(keep_running(desk, engine, queue))
                for queue in QUEUES
                if queue.lane in lanes
            ]
            running.append(asyncio.ensure_future(keep_watched()))
            tell_supervisor("READY=1")
            stopping = asyncio.ensure_future(stop.wait())
            await asyncio.wait([stopping, *running], return_when=asyncio.FIRST_COMPLETED)
            tell_supervisor("STOPPING=1")
            for each in (stopping, *running):
                each.cancel()
            ended = await asyncio.gather(*running, return_exceptions=True)
        finally:
            await engine.close_async()
    for error in ended:
        if isinstance(error, Exception):
            raise error
    log.warning("the worker has stopped; nothing committed is lost")


def stop_at_signals(stop: asyncio.Event) -> None:
    """Has SIGTERM and SIGINT set `stop`, and end the process if it goes on for `LAST_SECONDS`."""
    loop = asyncio.get_running_loop()

    def asked(*_: object) -> None:
        loop.call_soon_threadsafe(stop.set)
        last = threading.Timer(LAST_SECONDS, end_at_once)
        last.daemon = True
        last.start()

    for number in (signal.SIGTERM, signal.SIGINT):
        # not by the loop, which takes no turn while the store waits for its database
        signal.signal(number, asked)


def end_at_once() -> None:
    """Ends the process as a kill does."""
    log.warning("the worker did not come to its end and is cut off; nothing committed is lost")
    os._exit(0)


def limits_of(settings: WorkersSettings) -> dict[str, float]:
    """The most messages a second by each channel that has a limit."""
    limits = {"email": settings.email_per_second, "notify": settings.notify_per_second}
    return {channel: most for channel, most in limits.items() if most}


async def keep_watched() -> None:
    """Has the supervisor know, for ever, that this process still takes turns."""
    while True:
        tell_supervisor("WATCHDOG=1")
        await asyncio.sleep(WATCHDOG_SECONDS)


async def keep_running(desk: Desk, engine: PsycopgConnector, queue: Queue) -> None:
    """Runs the jobs of a queue, and begins again whenever the database was lost."""
    app = app_of(desk, engine, queue)
    while True:
        own = OwnJobs(app, queue, desk.sessions)
        worker = Worker(
            app=app,
            queues=[queue.name],
            name=queue.name,
            concurrency=queue.side_by_side,
            fetch_job_polling_interval=LOOK_SECONDS,
            shutdown_graceful_timeout=STOP_SECONDS,
            delete_jobs="always",
            install_signal_handlers=False,
            update_heartbeat_interval=HEARTBEAT_SECONDS,
            stalled_worker_timeout=GIVEN_UP_SECONDS,
            worker_middleware=[own.running],
        )
        minding = asyncio.ensure_future(own.mind(worker))
        try:
            await worker.run()
        except ConnectorException as lost:
            # the store says so, once for all queues
            log.info("a queue lost the database", queue=queue.name, reason=str(lost.__cause__))
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                # stopped meanwhile, which the engine forgets when the database is lost too
                return
        finally:
            minding.cancel()
        await back(app)
        log.info("a queue is at work again", queue=queue.name)


async def back(app: App) -> None:
    """Waits until the database answers again."""
    while True:
        await asyncio.sleep(REST_SECONDS)
        with suppress(ConnectorException):
            await app.check_connection_async()
            return


def note_cut_off(loop: asyncio.AbstractEventLoop, about: dict[str, Any]) -> None:
    """What is logged of an error that nobody awaits: a job's end that the engine could not note is
    found by whoever looks for lost jobs.
    """
    error = about.get("exception")
    if isinstance(error, (ConnectorException, StorageError)):
        log.info("a job was cut off; it is begun again", reason=str(error.__cause__ or error))
    else:
        loop.default_exception_handler(about)
