"""What the service does, as Prometheus reads it (text format 0.0.4)."""

from collections.abc import Iterable, Mapping

from pipeline.model.health import Health

METRICS_TYPE = "text/plain; version=0.0.4"


def metrics_text(health: Health) -> str:
    """The lanes, what waits in them, and the delays of the last day."""
    lanes = [({"lane": each.name}, each) for each in health.lanes]
    waiting = [({"lane": each.lane}, each) for each in health.waiting]
    families = (
        family(
            "sendwatch_lane_silent_seconds",
            "Seconds since a lane last made progress.",
            ((label, each.silent_seconds(health.now)) for label, each in lanes),
        ),
        family(
            "sendwatch_lane_late",
            "Whether a lane has been without progress for longer than it may be.",
            ((label, each.late(health.now)) for label, each in lanes),
        ),
        family(
            "sendwatch_lane_failed",
            "Whether the last round of a lane failed.",
            ((label, bool(each.failure)) for label, each in lanes),
        ),
        family(
            "sendwatch_lane_done_total",
            "How much a lane has done: sources polled, publications read, messages sent.",
            ((label, each.done) for label, each in lanes),
            "counter",
        ),
        family(
            "sendwatch_lane_due",
            "What is due in a lane: sources, steps, messages.",
            ((label, each.due) for label, each in waiting),
        ),
        family(
            "sendwatch_lane_oldest_due_seconds",
            "For how long the oldest of it has been waiting.",
            ((label, each.age(health.now)) for label, each in waiting),
        ),
        family(
            "sendwatch_lane_failures",
            "What has failed before, or was given up, and is not done yet.",
            ((label, each.failed) for label, each in waiting),
        ),
        family("sendwatch_workers", "How many workers are connected.", [({}, len(health.workers))]),
        family(
            "sendwatch_workers_silent",
            "How many of them have given no sign for a minute.",
            [({}, sum(each.silent for each in health.workers))],
        ),
        *delay_families(health),
    )
    return "".join(families)


def delay_families(health: Health) -> tuple[str, ...]:
    """The delays of the last day."""
    delays = [({"delay": each.measure}, each) for each in health.delays]
    return (
        family(
            "sendwatch_delays",
            "How many delays were measured in the last day.",
            ((label, each.n) for label, each in delays),
        ),
        family(
            "sendwatch_delays_over_aim",
            "How many of them were over the aim.",
            ((label, each.over) for label, each in delays),
        ),
        family(
            "sendwatch_delay_mean_seconds",
            "The average delay of the last day.",
            ((label, each.mean) for label, each in delays),
        ),
        family(
            "sendwatch_delay_worst_seconds",
            "The longest delay of the last day.",
            ((label, each.worst) for label, each in delays),
        ),
    )


def family(
    name: str, said: str, values: Iterable[tuple[Mapping[str, str], float]], kind: str = "gauge"
) -> str:
    """One gauge or counter, with its labelled values."""
    lines = [f"# HELP {name} {said}", f"# TYPE {name} {kind}"]
    for labels, value in values:
        inside = ",".join(f'{key}="{words}"' for key, words in labels.items())
        lines.append(
            f"{name}{{{inside}}} {float(value):.15g}" if inside else f"{name} {float(value):.15g}"
        )
    return "\n".join(lines) + "\n"
