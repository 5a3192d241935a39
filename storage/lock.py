"""Lets one process at a time work on a data folder; the system frees the lock when it ends."""

import fcntl
import os
import time
from pathlib import Path
from types import TracebackType

from pipeline.config.options import Options
from pipeline.errors import Busy, StorageError
from storage.rights import make_folder

LOCK = "worker.lock"


def at_work(options: Options) -> bool | None:
    """Whether a process works on the data folder; None where the database is on a server, on which
    others may work from other machines.
    """
    if options.server:
        return None
    try:
        with (options.data / LOCK).open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except FileNotFoundError:
        return False
    return False


class WorkerLock:
    """Holds `worker.lock` of a data folder, alone or `beside` others who hold it so; waits up to
    `patience` seconds for it.
    """

    def __init__(self, data: Path, patience: float = 5.0, *, beside: bool = False) -> None:
        self.path, self.patience = data / LOCK, patience
        self._how = fcntl.LOCK_SH if beside else fcntl.LOCK_EX

    def __enter__(self) -> "WorkerLock":
        make_folder(self.path.parent)
        try:
            self.file = self.path.open("a+")
        except OSError as fault:
            raise StorageError(
                f"{self.path}: {fault.strerror}: check the rights of the data folder, and that its"
                " disk can be written"
            ) from fault
        give_up = time.monotonic() + self.patience
        while True:
            try:
                fcntl.flock(self.file, self._how | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > give_up:
                    self.file.seek(0)
                    holder = self.file.read().strip() or "unknown"
                    self.file.close()
                    raise Busy(
                        f"{self.path.parent}: another sendwatch process (number {holder}) is at"
                        " work there: let it finish, stop it, or use another --data folder"
                    ) from None
                time.sleep(0.1)
        self.file.seek(0)
        self.file.truncate()
        self.file.write(str(os.getpid()))
        self.file.flush()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.file.close()
