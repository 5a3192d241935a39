"""The log: what programs read, and what people do."""

import io
import json
import logging

from pipeline.log import Log, start


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def logged(stream: io.StringIO, *, everything: bool) -> list[str]:
    log = Log()
    start(stream, everything=everything)
    log.info("polled", source="marrowfen-news", rows=20)
    log.warning(
        "source needs a look", source="marrowfen-news", reason="100% of its rows are “gone”"
    )
    try:
        raise ValueError("the cause")
    except ValueError as fault:
        log.error("failed", exc_info=fault)
    return stream.getvalue().splitlines()


def test_programs_get_one_object_a_line_with_the_values_by_name() -> None:
    info, warning, error = map(json.loads, logged(io.StringIO(), everything=True))
    assert (info["event"], info["level"], info["source"], info["rows"]) == (
        "polled",
        "info",
        "marrowfen-news",
        20,
    )
    assert warning["reason"] == "100% of its rows are “gone”" and warning["timestamp"].endswith("Z")
    assert error["level"] == "error" and error["exception"].endswith("ValueError: the cause")


def test_people_get_plain_lines_and_only_what_matters_unless_they_ask() -> None:
    lines = logged(Terminal(), everything=False)
    assert lines[0].endswith(
        "warning: source needs a look source=marrowfen-news reason=100% of its rows are “gone”"
    )
    assert lines[1].endswith("error: failed") and lines[-1] == "ValueError: the cause"
    assert not any("polled" in line for line in lines)


def test_what_libraries_log_is_json_too() -> None:
    stream = io.StringIO()
    start(stream, everything=False)
    try:
        raise ValueError("the cause")
    except ValueError:
        logging.getLogger("apscheduler.executors.default").exception("Job raised an exception")
    logging.getLogger("apscheduler.scheduler").info("Scheduler started")
    logging.getLogger("py.warnings").warning("something is deprecated")
    said = [json.loads(line) for line in stream.getvalue().splitlines()]
    ours = ("apscheduler.executors.default", "apscheduler.scheduler", "py.warnings")
    # another test's pool of connections may still say that its server has gone
    failed, warned = (each for each in said if each.get("logger") in ours)
    assert (failed["logger"], failed["level"]) == ("apscheduler.executors.default", "error")
    assert failed["exception"].endswith("ValueError: the cause")
    assert warned["logger"] == "py.warnings" and "something is deprecated" in warned["event"]


def test_no_password_of_an_address_is_logged() -> None:
    for stream in (io.StringIO(), Terminal()):
        start(stream, everything=False)
        url, odd = "https://me:secret@a.example/x?y=z@b", "ftp://secret:s:secret@a.example"
        Log().warning(f"not read: {url}", url=url, to="forum@b.example")
        try:
            raise ValueError(f"cannot read {odd}, {url}")
        except ValueError as fault:
            Log().error("failed", exc_info=fault)
        said = stream.getvalue()
        assert "secret" not in said and "me:" not in said
        assert said.count("https://a.example/x?y=z@b") >= 3 and "forum@b.example" in said
