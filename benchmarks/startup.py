"""CPU cost of `sendwatch --help`, compared with `python -c "import click"`, run in alternation.

.venv/bin/python benchmarks/startup.py [RUNS]
"""

import os
import statistics
import subprocess
import sys
from pathlib import Path

COMMAND = [str(Path(sys.executable).with_name("sendwatch")), "--help"]
FLOOR = [sys.executable, "-c", "import click"]


def cpu(words: list[str]) -> float:
    """User and system CPU seconds of one run of a command."""
    with subprocess.Popen(words, stdout=subprocess.DEVNULL) as process:
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = 0
    return used.ru_utime + used.ru_stime


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    cpu(COMMAND), cpu(FLOOR)
    pairs = [(cpu(COMMAND), cpu(FLOOR)) for _ in range(runs)]
    ratio = statistics.median(ours for ours, _ in pairs) / statistics.median(
        floor for _, floor in pairs
    )
    print(
        f"sendwatch --help {statistics.median(ours for ours, _ in pairs):.3f} s CPU (median of"
        f" {runs})"
    )
    print(f"import click     {statistics.median(floor for _, floor in pairs):.3f} s CPU")
    print(f"ratio            {ratio:.2f} (at most 2)")


if __name__ == "__main__":
    main()
