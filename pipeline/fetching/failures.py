"""Errors of a request: the class decides what the runner does, the message what a person can do."""

from pipeline.errors import HeldBack, Refused, SourceError, UnexpectedShape, Unreachable
from pipeline.fetching.address_guard import AddressRefused, NotReached
from pipeline.fetching.proxies import shown
from pipeline.fetching.status import named
from pipeline.fetching.throttle import HostHeld
from pipeline.fetching.wire.body import CutShort, TooLarge, WrongEncoding
from pipeline.fetching.wire.web_address import NoAddress

TROUBLES = (
    AddressRefused,
    HostHeld,
    TooLarge,
    WrongEncoding,
    CutShort,
    TimeoutError,
    NotReached,
    NoAddress,
)


def in_words(
    fault: Exception, url: str, source: str, max_bytes: int, proxy: str | None
) -> SourceError:
    """The error that tells the runner what to do and a person what happened."""
    start = named(source, url)
    match fault:
        case AddressRefused():
            words = (
                f"{start} is not read: {fault}; if that is intended, name its network in [fetch]"
                " allow_networks"
            )
            return Refused(words, source=source, url=url)
        case HostHeld():
            words = f"{start} waits: {fault} for another {fault.seconds:.0f} seconds"
            return HeldBack(words, source=source, url=url, retry_after=fault.seconds)
        case TooLarge():
            words = (
                f"{start} is larger than {max_bytes / 1e6:g} MB; if that is right, raise [fetch]"
                " max_bytes"
            )
            return UnexpectedShape(words, source=source, url=url)
        case WrongEncoding():
            words = (
                f"{start} came in an encoding that cannot be read ({fault}); tell the site's owner"
            )
            return UnexpectedShape(words, source=source, url=url)
        case NoAddress():
            words = f"{start} is not a web address ({fault}); correct it"
            return UnexpectedShape(words, source=source, url=url)
    happened = _happened(fault, proxy)
    return Unreachable(f"{start} {happened}; it will be tried again later", source=source, url=url)


def _happened(fault: Exception, proxy: str | None) -> str:
    """Why no complete response arrived."""
    match fault:
        case CutShort():
            return f"broke off before the end of its answer ({fault})"
        case TimeoutError():
            return "did not answer, or not completely, within the time allowed"
        case NotReached() if "CERTIFICATE_VERIFY_FAILED" in str(fault):
            return f"shows a certificate that cannot be verified ({fault})"
    through = f" through the proxy {shown(proxy)}" if proxy else ""
    return f"could not be reached{through} ({fault})"
