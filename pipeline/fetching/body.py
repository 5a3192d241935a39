"""A body as it arrives, decompressed within bounds: a few kilobytes must not become gigabytes."""

import zlib
from collections.abc import Mapping

_PIECE = 65_536


class TooLarge(Exception):
    """More than the allowed number of bytes."""


class WrongEncoding(Exception):
    """A content encoding that was not asked for, or bytes that are not in the encoding they
    claim.
    """


class CutShort(Exception):
    """The compressed body ends before its end."""


class Body:
    """Collects the raw pieces of one body; `add` each, then `finish`."""

    def __init__(self, headers: Mapping[str, str], max_bytes: int) -> None:
        """Raises TooLarge or WrongEncoding when the headers alone show it. Header names are in
        lower case.
        """
        self._max, self._parts, self._size, self._empty = max_bytes, list[bytes](), 0, True
        self._encoding = headers.get("content-encoding", "").strip().lower()
        if self._encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise WrongEncoding(self._encoding)
        self._inflate = zlib.decompressobj(31) if "gzip" in self._encoding else None
        length = headers.get("content-length", "")
        if length.isdigit() and int(length) > max_bytes:
            raise TooLarge

    def add(self, raw: bytes) -> None:
        """Take one piece as it came; raises TooLarge as soon as the whole is."""
        self._empty = self._empty and not raw
        if self._encoding == "deflate" and self._inflate is None and raw:
            # "deflate" is zlib by the standard and bare by some servers; zlib's first byte tells
            # them apart
            self._inflate = zlib.decompressobj(15 if raw[0] & 0x0F == 8 else -15)
        if self._inflate is None:
            self._keep(raw)
            return
        while raw and not self._inflate.eof:
            self._keep(self._decompress(raw))
            raw = self._inflate.unconsumed_tail

    def finish(self) -> bytes:
        """The whole body; raises CutShort when a compressed body did not come to its end."""
        if self._inflate is not None and not self._empty:
            while piece := self._decompress(b""):
                self._keep(piece)
            if not self._inflate.eof:
                raise CutShort("the packed page has no end")
        return b"".join(self._parts)

    def _decompress(self, raw: bytes) -> bytes:
        try:
            return self._inflate.decompress(raw, _PIECE) if self._inflate else b""
        except zlib.error as fault:
            raise WrongEncoding(f"{self._encoding}, damaged") from fault

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._max:
            raise TooLarge
        self._parts.append(piece)
