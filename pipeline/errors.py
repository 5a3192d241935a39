"""One tree of errors: the class alone tells the runner what to do with the work that failed."""


class PipelineError(Exception):
    """Something that sendwatch could not do; the message names the subject and the remedy."""


class SettingsError(PipelineError):
    """Settings, sources or arguments are wrong: the command stops with exit code 2."""


class InstallationError(PipelineError):
    """A file that came with sendwatch is missing or damaged; the message names it."""


class SourceError(PipelineError):
    """A source could not be read; `source` and `url` name it."""

    def __init__(
        self, message: str, *, source: str = "", url: str = "", retry_after: float | None = None
    ) -> None:
        super().__init__(message)
        self.source, self.url, self.retry_after = source, url, retry_after


class Unreachable(SourceError):
    """No answer, or a temporary fault (5xx, 429, time-out): retried after `retry_after` seconds or
    more.
    """


def asked_once(error: Exception) -> str:
    """An error's message for a command that asks once, and does not try again by itself."""
    if not isinstance(error, Unreachable):
        return str(error)
    happened = str(error).partition("; ")[0]
    return f"{happened}; check the address, and try again when the site answers"


class HeldBack(Unreachable):
    """Not asked: the host is left alone for `retry_after` seconds, perhaps because of another
    source.
    """


class Refused(SourceError):
    """The site says no (401, 403, 404, 410, robots.txt): recorded and left alone."""


class Denied(Refused):
    """The site says no to this request (401, 403 and the like), perhaps only for now."""


class Gone(Denied):
    """The site says that there is no such page (404, 410)."""


class UnexpectedShape(SourceError):
    """The page is not as the adapter expects: nothing is believed, the cursor stays."""


class Unforeseen(SourceError):
    """Reading the source failed in a way that nobody foresaw: a fault of ours, told and retried."""


class NotTheDocument(SourceError):
    """What came is not the document: a wall, or a page with nothing that its headline promises."""


class DocumentError(PipelineError):
    """A document cannot be read (too large, encrypted, damaged, no text): kept for review."""


class BytesLost(DocumentError):
    """Archived bytes are missing, or are not those that were archived: to be fetched again."""


class ArchiveAway(PipelineError):
    """The archive is on a server that does not answer, or refuses: whatever needed it is retried,
    and nothing is taken for lost.
    """


class NoTextLayer(DocumentError):
    """A PDF whose pages are images: text recognition may read it."""


class AnalysisError(PipelineError):
    """A text was read but not understood."""


class UnknownTerm(AnalysisError):
    """A value that is not in the vocabulary (`field` and `value`); a person decides."""

    def __init__(self, field: str, value: str) -> None:
        super().__init__(
            f"unknown {field} {value!r}: tell whoever maintains sendwatch, so that it is added with"
            " a recorded case"
        )
        self.field, self.value = field, value


class EvidenceMismatch(AnalysisError):
    """A span does not reproduce its quote: a bug, so the task is parked."""


class NotSummarised(PipelineError):
    """A language model gave no summary (away, slow, useless): retried a few times.

    Each time after `retry_after` seconds or more. Nothing waits for it: messages go out without.
    """

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class StorageError(PipelineError):
    """The database could not be read or written."""


class Busy(StorageError):
    """Another process is working on the data folder."""


class LeaseLost(StorageError):
    """Another worker has taken over this step: roll back and leave it to that worker."""


class DeliveryError(PipelineError):
    """A message was not sent."""


class DeliveryLater(DeliveryError):
    """Not now (server down, busy, 4xx, 429): retried after `retry_after` seconds or more.

    `away`: the whole destination accepts nothing now, so that its other messages need not be tried
    in this round.
    """

    def __init__(
        self, message: str, *, retry_after: float | None = None, away: bool = False
    ) -> None:
        super().__init__(message)
        self.retry_after, self.away = retry_after, away


class DeliveryRefused(DeliveryError):
    """Never (address refused, settings missing): parked, and the operator is told.

    `gone`: the address does not exist or accepts no messages, so that later ones are not sent to it
    either.
    """

    def __init__(self, message: str, *, gone: bool = False) -> None:
        super().__init__(message)
        self.gone = gone
