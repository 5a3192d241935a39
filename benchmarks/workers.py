"""Digests owed and handed over by four workers, over servers of database and mail of its own.

.venv/bin/python benchmarks/workers.py [DIGESTS]

Prints the seconds from the first digest owed to the last one handed over, the rate, the memory of
each worker then and at the end, processor time, and how many messages were accepted twice.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.model.subscribers import Interest
from pipeline.model.terms import Frequency
from storage.store import Store
from tests.support.crew import Crew
from tests.support.many_hosts import many_hosts
from tests.support.postgres import cluster, new_database
from tests.support.replay import free_port
from tests.support.smtp_server import mail_settings

WORKERS, NOW = 4, "2031-03-05T09:10Z"
SINK = """
import sys
from collections import Counter
from aiosmtpd.controller import Controller
seen = Counter()
class Sink:
    async def handle_DATA(self, server, session, envelope):
        head = envelope.content.partition(b"\\r\\n\\r\\n")[0].lower()
        at = head.index(b"message-id:")
        seen[head[at : head.index(b"\\r\\n", at + 12)], *envelope.rcpt_tos] += 1
        return "250 accepted"
server = Controller(Sink(), hostname="127.0.0.1", port=int(sys.argv[1]))
server.start()
print("ready", flush=True)
for _ in sys.stdin:
    print(len(seen), sum(seen.values()), flush=True)
"""


@contextmanager
def sink(port: int) -> Iterator["subprocess.Popen[str]"]:
    """A mail server in a process of its own, which says how much it accepted when it is asked."""
    command = [sys.executable, "-c", SINK, str(port)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None and server.stdout.readline() == "ready\n"
        yield server
        server.kill()


def accepted(server: "subprocess.Popen[str]") -> tuple[int, int]:
    """How many messages the server accepted, and how often."""
    assert server.stdin is not None and server.stdout is not None
    server.stdin.write("?\n")
    server.stdin.flush()
    different, all_of_them = server.stdout.readline().split()
    return int(different), int(all_of_them)


def enlist(crew: Crew, number: int) -> None:
    """Readers of a daily digest about every area."""
    store, at = Store(crew.server), "2031-03-04T09:00:00.000Z"
    for first in range(0, number, 1000):
        with store.transaction():
            for n in range(first, min(first + 1000, number)):
                person = store.enlist("email", f"reader{n}@example.org", at, consent="here")
                store.add_interest(person, Interest(id="", rhythm=Frequency.DAILY), at)
        # as the server does by itself, but not within seconds
        store.database.optimise()
    store.close()


def memory(process: "subprocess.Popen[str]", kind: str = "VmRSS") -> float:
    """The memory of a process, in MB; the most that it has had for "VmHWM"."""
    for line in Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith(kind):
            return round(int(line.split()[1]) / 1000, 1)
    return 0.0


def seconds(process: "subprocess.Popen[str]") -> float:
    """The processor time of a process."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measured(crew: Crew, server: "subprocess.Popen[str]", number: int) -> dict[str, object]:
    """Has the workers tell everybody, and says how that went."""
    workers = [crew.begin(f"log-{n}", "--now", NOW) for n in range(WORKERS)]
    begun = 0.0
    try:
        while accepted(server)[0] < number:
            if not begun and crew.number("SELECT count(*) FROM deliveries") > 0:
                begun, before = time.monotonic(), sum(map(seconds, workers))
                at_first = [memory(each) for each in workers]
            time.sleep(0.5)
        took, spent = time.monotonic() - begun, sum(map(seconds, workers)) - before
        at_last = [memory(each) for each in workers]
        most = [memory(each, "VmHWM") for each in workers]
        time.sleep(3)
        different, all_of_them = accepted(server)
    finally:
        for each in workers:
            each.send_signal(signal.SIGTERM)
        for each in workers:
            each.wait(60)
    return {
        "digests": different,
        "seconds": round(took, 1),
        "a_second": round(number / took, 1),
        "cpu_ms_each": round(1000 * spent / number, 2),
        "mb_at_first": at_first,
        "mb_at_last": at_last,
        "most_mb": most,
        "twice": all_of_them - different,
    }


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    port = free_port()
    with (
        tempfile.TemporaryDirectory() as folder,
        cluster() as database,
        many_hosts(3, 6) as hosts,
        sink(port) as server,
    ):
        hosts.day = "Wed, 05 Mar 2031 09:00:00 GMT"
        crew = Crew(Path(folder), new_database(database), hosts, mail_settings(port))
        hosts.prepare(crew.folder)
        enlist(crew, number)
        print(json.dumps(measured(crew, server, number)))


if __name__ == "__main__":
    main()
