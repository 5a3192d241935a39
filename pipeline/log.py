"""The log: one line per event, with named values; JSON for programs, plain text on a terminal.

It uses the standard library's logging: importing a logging package would add a tenth of a second to
every command.
"""

import json
import logging
from datetime import UTC, datetime
from typing import Any, TextIO

from pipeline.addresses import without_users

_NAME = "sendwatch"


class Log:
    """Logs events of this program under one name."""

    def info(self, event: str, **values: Any) -> None:
        """Logs what only matters to somebody who watches closely."""
        _put(logging.INFO, event, values)

    def warning(self, event: str, **values: Any) -> None:
        """Logs what an operator should see."""
        _put(logging.WARNING, event, values)

    def error(self, event: str, **values: Any) -> None:
        """Logs an error; `exc_info` may hold the exception, whose traceback is then logged too."""
        _put(logging.ERROR, event, values)


def _put(level: int, event: str, values: dict[str, Any]) -> None:
    fault = values.pop("exc_info", None)
    logging.getLogger(_NAME).log(level, event, exc_info=fault, extra={"values": values})


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            **getattr(record, "values", {}),
            "event": record.getMessage(),
            "level": record.levelname.lower(),
        }
        if record.name != _NAME:
            line["logger"] = record.name
        line["timestamp"] = _moment(record)
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return without_users(json.dumps(line, ensure_ascii=False, default=str))


class _Plain(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        words = [f"{name}={value}" for name, value in getattr(record, "values", {}).items()]
        level, message = record.levelname.lower(), record.getMessage()
        line = f"{_moment(record)} {level}: {message} {' '.join(words)}".rstrip()
        fault = f"\n{self.formatException(record.exc_info)}" if record.exc_info else ""
        return without_users(line + fault)


def errors_only() -> None:
    """Leaves warnings out from now on, where what they tell of is meant to happen."""
    logging.getLogger(_NAME).setLevel(logging.ERROR)


def _moment(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat().replace("+00:00", "Z")


class _Handler(logging.StreamHandler[TextIO]):
    """Ours, to be told from those that others attach."""


def start(stream: TextIO, *, everything: bool) -> None:
    """Logs to `stream`, warnings and errors or everything, in place of any earlier set-up.

    What libraries log, and Python's own warnings, take the same form, from warnings on.
    """
    handler = _Handler(stream)
    handler.setFormatter(_Plain() if stream.isatty() else _Json())
    logger, root = logging.getLogger(_NAME), logging.getLogger()
    logger.handlers[:], logger.propagate = [handler], False
    logger.setLevel(logging.INFO if everything else logging.WARNING)
    root.handlers[:] = [each for each in root.handlers if not isinstance(each, _Handler)]
    root.addHandler(handler)
    logging.captureWarnings(True)
