"""How the cost of reading something grows with its length, in CPU time of this process."""

import gc
import time
from collections.abc import Callable, Iterator

SHORT, FACTOR = 4_000, 4
"""Characters of the shorter input, and how many times as long the other one is."""
CHEAP = 0.03
"""CPU seconds for the longer input under which its cost says nothing about growth."""
STEEPEST = 9.0
"""Linear growth makes the longer one cost 4 times as much, quadratic growth 16 times."""


def steep(work: Callable[[str], object], shape: Callable[[int], str]) -> str | None:
    """What reading `shape(n)` costs for both lengths, if that grows faster than the length.

    A single measurement can be disturbed, so the least of several counts; a process's CPU time
    does not depend on what else the machine does.
    """
    long, short = shape(SHORT * FACTOR), shape(SHORT)
    costs = [(0.0, _cost(work, long))]
    while costs[-1][1] >= CHEAP and len(costs) < 5:
        costs.append((_cost(work, short), _cost(work, long)))
        least_short, least_long = min(one for one, _ in costs[1:]), min(one for _, one in costs)
        if least_long < max(CHEAP, STEEPEST * least_short):
            return None
    if len(costs) == 1:
        return None
    return (
        f"{least_short:.3f} s for {len(short):,} characters, {least_long:.3f} s for {len(long):,}"
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
