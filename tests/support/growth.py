"""How the cost of reading something grows with its length, in CPU time of this process."""

import gc
import time
from collections.abc import Callable, Iterator

SHORT, FACTOR = 4_000, 4
"""Characters of the shortest input, and how many times as long the next one is."""
CHEAP = 0.03
"""CPU seconds for the longer input under which its cost says nothing about growth."""
STEEPEST = 9.0
"""Linear growth makes the longer one cost 4 times as much, quadratic growth 16 times."""
TRIES = 5
"""How often each length is measured at most."""


def steep(work: Callable[[str], object], shape: Callable[[int], str]) -> str | None:
    """What reading `shape(n)` costs for both lengths, if that grows faster than the length.

    What is read in another way from some length on costs more from there on, once: only what is
    steep between still longer texts as well grows so.
    """
    return _steep(work, shape, SHORT) and _steep(work, shape, SHORT * FACTOR)


def _steep(work: Callable[[str], object], shape: Callable[[int], str], length: int) -> str | None:
    """The same between this length and `FACTOR` times as much.

    A single measurement can be disturbed, so the least of several counts, where the first ones do
    not show it already; a process's CPU time does not depend on what else the machine does.
    """
    long, short = shape(length * FACTOR), shape(length)
    longs, shorts = list[float](), list[float]()
    for _ in range(TRIES):
        longs.append(_cost(work, long))
        if min(longs) < CHEAP:
            return None
        shorts.append(_cost(work, short))
        if min(longs) < STEEPEST * min(shorts):
            return None
    return (
        f"{min(shorts):.3f} s for {len(short):,} characters, {min(longs):.3f} s for {len(long):,}"
    )


def _cost(work: Callable[[str], object], text: str) -> float:
    """Without the collector, whose rounds cost by what the whole process holds."""
    gc.disable()
    try:
        start = time.process_time()
        work(text)
        return time.process_time() - start
    finally:
        gc.enable()


def repeated(unit: str, before: str = "", after: str = "") -> Callable[[int], str]:
    """The shape that repeats a unit; `{}` in it stands for a number that is always another."""

    def shape(length: int) -> str:
        numbers: Iterator[int] = iter(range(max(1, length // len(unit))))
        if "{}" not in unit:
            return before + unit * len(list(numbers)) + after
        return before + "".join(unit.replace("{}", str(number)) for number in numbers) + after

    return shape
