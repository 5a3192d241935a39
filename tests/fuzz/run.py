"""Fuzzes one reader: python -m tests.fuzz.run NAME FOLDER [libFuzzer's options].

Stops with an error at the first input from which an error escapes that is no good answer, or which
takes more CPU time than a second for each 100 kB. FOLDER keeps what widens the coverage.
"""

import hashlib
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

import atheris

SECONDS_PER_BYTE = 1 / 100_000
LEAST = 1.0
"""CPU seconds that any input may take."""


def main(name: str, folder: Path, options: list[str]) -> None:
    """Fuzzes until the options say that it is enough."""
    with atheris.instrument_imports(include=["pipeline", "notifiers"]):
        from tests.fuzz.readers import GOOD, READERS
    reader = READERS[name]
    folder.mkdir(parents=True, exist_ok=True)
    for example in reader.examples():
        (folder / hashlib.sha256(example).hexdigest()[:16]).write_bytes(example)

    def once(body: bytes) -> None:
        begun = time.process_time()
        with suppress(GOOD):
            reader.read(body)
        taken = time.process_time() - begun
        if taken > max(LEAST, len(body) * SECONDS_PER_BYTE):
            raise RuntimeError(f"{taken:.1f} s for {len(body):,} bytes")

    atheris.Setup([sys.argv[0], str(folder), *options], once)
    os.chdir(folder.parent)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]).absolute(), sys.argv[3:])
