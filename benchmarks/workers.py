"""Digests owed and handed over by four workers, over servers of database and mail of its own.

.venv/bin/python benchmarks/workers.py [DIGESTS]

Prints the seconds from the first digest owed to the last one handed over, the rate, the memory of
each worker then and at the end, the processor time of the workers, the database's server and the
mail server for each message, the load meanwhile, and how many messages were accepted twice.
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

from benchmarks.servers import server_seconds
from storage.sql.keys import key_of
from storage.store import Store
from tests.support.crew import Crew
from tests.support.http_servers import free_port
from tests.support.many_hosts import many_hosts
from tests.support.postgres import cluster, new_database
from tests.support.smtp_server import mail_settings

WORKERS, NOW = 4, "2031-03-05T09:10Z"
SINK = """
import asyncio, sys
from collections import Counter
seen = Counter()
class Sink(asyncio.Protocol):
    # says as little as a mail server may, so that it costs little beside what is measured
    def connection_made(self, transport):
        self.transport, self.left, self.inside = transport, b"", False
        transport.write(b"220 sink\\r\\n")
    def data_received(self, data):
        self.left += data
        while True:
            end = b"\\r\\n.\\r\\n" if self.inside else b"\\r\\n"
            said, found, left = self.left.partition(end)
            if not found:
                return
            self.left = left
            if self.inside:
                head = said.partition(b"\\r\\n\\r\\n")[0].lower() + b"\\r\\n"
                at = head.index(b"message-id:")
                seen[head[at : head.index(b"\\r\\n", at + 12)], self.to] += 1
            elif said[:4].upper() == b"RCPT":
                self.to = said
            self.inside = not self.inside and said[:4].upper() == b"DATA"
            if said[:4].upper() == b"QUIT":
                self.transport.write(b"221 bye\\r\\n")
                return self.transport.close()
            self.transport.write(b"354 go on\\r\\n" if self.inside else b"250 accepted\\r\\n")
async def serve():
    loop = asyncio.get_running_loop()
    await loop.create_server(Sink, "127.0.0.1", int(sys.argv[1]))
    print("ready", flush=True)
    while await loop.run_in_executor(None, sys.stdin.readline):
        print(len(seen), sum(seen.values()), flush=True)
asyncio.run(serve())
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
        people = [f"reader{n}@example.org" for n in range(first, min(first + 1000, number))]
        with store.transaction():
            store.insert_rows(
                "subscribers",
                ("id", "channel", "address", "role", "confirmed_at", "consent", "created_at"),
                [(key_of("email", who), "email", who, "reader", at, "here", at) for who in people],
                "",
            )
            store.insert_rows(
                "interests",
                [
                    "id",
                    "subscriber_id",
                    "rhythm",
                    "everywhere",
                    "created_at",
                    "since_event",
                    "after_event",
                ],
                [
                    (key_of(who, "daily"), key_of("email", who), "daily", True, at, 0, 0)
                    for who in people
                ],
                "",
            )
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


def spent(
    crew: Crew, workers: "list[subprocess.Popen[str]]", mail: "subprocess.Popen[str]"
) -> dict[str, float]:
    """The processor seconds of all processes so far."""
    return {
        "workers": sum(map(seconds, workers)),
        "database": server_seconds(crew.server),
        "mail": seconds(mail),
    }


def measured(crew: Crew, server: "subprocess.Popen[str]", number: int) -> dict[str, object]:
    """Has the workers tell everybody, and says how that went."""
    workers = [crew.begin(f"log-{n}", "--now", NOW) for n in range(WORKERS)]
    begun, loads = 0.0, list[float]()
    try:
        while accepted(server)[0] < number:
            if not begun and crew.number("SELECT count(*) FROM deliveries") > 0:
                begun, before = time.monotonic(), spent(crew, workers, server)
                at_first = [memory(each) for each in workers]
            loads.append(os.getloadavg()[0])
            time.sleep(0.5)
        took, after = time.monotonic() - begun, spent(crew, workers, server)
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
        "cpu_ms_each": {
            name: round(1000 * (after[name] - before[name]) / number, 2) for name in after
        },
        "load": [round(min(loads), 1), round(max(loads), 1)],
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
