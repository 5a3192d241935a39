"""Whole numbers as people write them out: "seven", "twenty", "thirty-five"."""

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_EVERY = dict(zip(_ONES, range(20), strict=True)) | {
    f"{ten}-{one}" if number else ten: tens + number
    for tens, ten in zip(range(20, 100, 10), _TENS, strict=True)
    for number, one in enumerate(_ONES[:10])
}


def spelt(first: int, last: int) -> dict[str, int]:
    """The numbers from `first` to `last` by how they are written, those with more letters first.

    So that a pattern of them never takes "twenty" for the beginning of "twenty-four".
    """
    found = {word: number for word, number in _EVERY.items() if first <= number <= last}
    return dict(sorted(found.items(), key=lambda pair: -len(pair[0])))
