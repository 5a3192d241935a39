"""Several numbers side by side in one, to be added up together.

The weights of a word for several things are whole numbers of steps. Joined, those of all words of a
sentence are added up by one sum over one dictionary. Added up thing by thing, word by word, they
took a fifth of reading an article or a report: most of it waiting for memory, as each look-up in
each table is somewhere else.
"""

import struct
from collections.abc import Collection, Iterable, Mapping
from itertools import repeat

_BITS = 16
"""The bits of each number: as few as will do, so that the weights of many words stay at hand."""
_MIDDLE, _SIZE = 1 << _BITS - 1, _BITS // 8
LARGEST, _MOST = 300, 100
"""The largest number that can be joined, and how many words are added up together: a hundred of the
largest still fit.
"""


def joined(numbers: Iterable[tuple[int, int]]) -> int:
    """Whole numbers, from -`LARGEST` to `LARGEST`, in one, each at its place; none counts as 0."""
    return sum([number << _BITS * place for place, number in numbers])


def parted(together: int, places: int) -> list[int]:
    """The numbers that are joined, or the sums of what was joined, at the first `places`."""
    # above 0 each, so that none borrows from the next
    lifted = together + int.from_bytes(_MIDDLE.to_bytes(_SIZE, "little") * places, "little")
    read = struct.unpack(f"<{places}H", lifted.to_bytes(_SIZE * places, "little"))
    return [one - _MIDDLE for one in read]


def added_up(words: Collection[str], known: Mapping[str, int], places: int) -> list[int]:
    """The sums of the numbers of those words that are known, place by place."""
    if len(words) <= _MOST:
        return parted(sum(map(known.get, words, repeat(0))), places)
    listed = list(words)
    some = [
        added_up(listed[first : first + _MOST], known, places)
        for first in range(0, len(listed), _MOST)
    ]
    return [sum(each) for each in zip(*some, strict=True)]
