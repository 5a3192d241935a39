"""Memory of one worker that reads 2,000 documents, reports and pages in turn.

.venv/bin/python benchmarks/memory.py [DOCUMENTS]

The worker does the same as those of `pipeline.extraction.workers`, but is not replaced after a
number of documents. Limit: under 200 MB, and at most 5 MB more at the end than after a quarter.
Needs the corpus folder `../shared`.
"""

import hashlib
import multiprocessing
import resource
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from itertools import chain, cycle, islice
from pathlib import Path

from corpus import articles, needed, reports, seeds

from pipeline.extraction.workers import limit_memory, read_file

EVERY = 200
MOST, GROWN = 200.0, 5.0


def peak() -> float:
    """This process's peak memory so far, in MB (RSS)."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage counts there what the process held before it became a worker
        held = dict(line.split(":", 1) for line in status.read_text(encoding="utf-8").splitlines())[
            "VmHWM"
        ]
        return int(held.split()[0]) * 1024 / 1_000_000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000_000


def main() -> None:
    needed()
    count = max(EVERY, int(sys.argv[1])) if len(sys.argv) > 1 else 2000
    with tempfile.TemporaryDirectory() as folder:
        files = []
        pages = [*seeds(), *articles(count // 2)]
        for document in islice(
            chain.from_iterable(zip(cycle(reports()), pages, strict=False)), count
        ):
            name = hashlib.sha256(document.body).hexdigest()
            Path(folder, name).write_bytes(document.body)
            files.append((str(Path(folder, name)), document.media_type, name, document.url))
        spawn = multiprocessing.get_context("spawn")
        peaks = []
        with ProcessPoolExecutor(1, mp_context=spawn, initializer=limit_memory) as pool:
            for number, file in enumerate(files, 1):
                pool.submit(read_file, *file).result()
                if number % EVERY == 0:
                    peaks.append(pool.submit(peak).result())
                    print(f"{number:5} documents: peak {peaks[-1]:6.1f} MB", flush=True)
    grown = peaks[-1] - peaks[len(peaks) // 4]
    verdict = "met" if peaks[-1] < MOST and grown <= GROWN else "missed"
    print(
        f"at most {MOST:.0f} MB, grown by at most {GROWN:.0f} MB since a quarter: {grown:.1f} MB,"
        f" {verdict}"
    )


if __name__ == "__main__":
    main()
