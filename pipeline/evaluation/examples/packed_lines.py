"""Labelled examples as lines of JSON, compressed: how all of them are kept."""

import json
import lzma
from collections.abc import Iterable, Iterator
from typing import Any


def packed(rows: Iterable[Any]) -> bytes:
    """A file's content: each row as a line of JSON."""
    lines = [json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows]
    return lzma.compress("\n".join(lines).encode(), preset=9)


def unpacked(content: bytes) -> Iterator[Any]:
    """The rows of a file that `packed` made."""
    return map(json.loads, lzma.decompress(content).decode().splitlines())
