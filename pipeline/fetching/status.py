"""What an HTTP status means for a source, in words: what happened, where, and what to do."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from pipeline.addresses import joined, parts_of, without_users
from pipeline.errors import Denied, Gone, UnexpectedShape, Unreachable
from pipeline.model.sources import Response

REDIRECTS = (301, 302, 303, 307, 308)
_PASSING = (408, 425, 429)
_PAUSE_SECONDS = 60.0
_LONGEST_PAUSE_SECONDS = 86_400.0
_WORDS = {
    401: "asks for a log-in",
    403: "refuses programs like this one",
    404: "has no such page",
    410: "has removed this page",
}


def named(source: str, url: str) -> str:
    """The beginning of a message: the source, if there is one, and the address."""
    return f"{source}: {url}" if source else url


def judge(response: Response, source: str, *, conditional: bool) -> Response:
    """The response itself if it is a page (200), or an expected "unchanged" (304).

    Raises Unreachable for temporary failures, Refused for permanent ones, and UnexpectedShape for a
    status that makes no sense here.
    """
    status, url = response.status, response.url
    if status == 200 or (status == 304 and conditional):
        return response
    if may_pass(status):
        raise Unreachable(
            f"{named(source, url)} answered {status}: the site has a fault or is busy; it is tried"
            " again later",
            source=source,
            url=url,
            retry_after=pause(response),
        )
    if 400 <= status < 500:
        refusal = Gone if status in (404, 410) else Denied
        raise refusal(
            f"{named(source, url)} answered {status}: the site"
            f" {_WORDS.get(status, 'does not accept the request')}; open the address in a browser,"
            " and correct or remove it if it is wrong",
            source=source,
            url=url,
        )
    raise UnexpectedShape(
        f"{named(source, url)} answered {status}, which is not a page; open it in a browser and"
        " correct the address",
        source=source,
        url=url,
    )


def may_pass(status: int) -> bool:
    """Whether the status means a failure that may be over soon."""
    return status >= 500 or status in _PASSING


def pause(response: Response) -> float | None:
    """The pause in seconds that the host asks for (429 or 503 with Retry-After), or None.

    A 429 without a time counts as a minute. The limit is a day.
    """
    if response.status not in (429, 503):
        return None
    seconds = seconds_asked(response.headers.get("retry-after", ""))
    return _PAUSE_SECONDS if seconds is None and response.status == 429 else seconds


def seconds_asked(value: str) -> float | None:
    """The seconds that a Retry-After header (a number or date) asks for, at most a day, or None."""
    words = value.strip()
    seconds = float(words) if words.isdecimal() else _until(words)
    return None if seconds is None else min(max(seconds, 0.0), _LONGEST_PAUSE_SECONDS)


def is_web_address(url: str) -> bool:
    """Whether `url` is an absolute http(s) address with a host, and a port that can be one."""
    parts = parts_of(url)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0


def host_of(url: str) -> str:
    """The host name of `url` in lower case, which identifies the host's turns."""
    return (parts_of(url).hostname or "").lower()


def next_hop(response: Response, source: str) -> str:
    """The absolute address of a redirect; raises UnexpectedShape when there is no usable one."""
    location = response.headers.get("location", "").strip()
    target = joined(response.url, location).partition("#")[0] if location else ""
    if not is_web_address(target):
        raise UnexpectedShape(
            f"{named(source, response.url)} redirects to {without_users(location) or 'nowhere'},"
            " which is not a web address; open it in a browser and correct the address",
            source=source,
            url=response.url,
        )
    return target


def _until(value: str) -> float | None:
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return (
        (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - datetime.now(UTC)
    ).total_seconds()
