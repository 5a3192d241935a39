"""The archive beside everything else: a server that does not answer holds up nobody who does not
need it.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import TypeVar

from pipeline.ports.services import Blobs

R = TypeVar("R")


@cache
def _threads() -> ThreadPoolExecutor:
    """Threads of the archive's own: names are looked up in others."""
    return ThreadPoolExecutor(8, thread_name_prefix="archive")


async def beside(work: Callable[..., R], *arguments: object) -> R:
    """What a method of the archive returns for `arguments`. Raises what it raises."""
    return await asyncio.get_running_loop().run_in_executor(_threads(), work, *arguments)


@asynccontextmanager
async def file_of(blobs: Blobs, sha256: str) -> AsyncIterator[Path]:
    """As `blobs.file`."""
    lent = blobs.file(sha256)
    path = await beside(lent.__enter__)
    try:
        yield path
    finally:
        await beside(lent.__exit__, None, None, None)
