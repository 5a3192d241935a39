"""Collects a response body, decompressed within limits: a few kB must not become gigabytes."""

import zlib
from collections.abc import Mapping

_PIECE = 65_536
_GZIP = b"\x1f\x8b\x08"
_MARK_UP = (b"<", b"{", b"[", b"\xef", b"%")
"""How pages, feeds, JSON and PDFs begin; a compressed file of another kind stays as it is."""
_NO_COMPRESSION = ("", "identity", "none", "binary", "7bit", "8bit", "utf-8", "utf8", "iso-8859-1")


class TooLarge(Exception):
    """More than the allowed number of bytes."""


class WrongEncoding(Exception):
    """A content encoding that was not requested, or bytes that do not match it."""


class CutShort(Exception):
    """The compressed body is incomplete."""


class Body:
    """Collects the raw pieces of one body: `add` each, then `finish`."""

    def __init__(self, headers: Mapping[str, str], max_bytes: int) -> None:
        """Raises TooLarge or WrongEncoding when the headers alone show it; names are lower case."""
        self._max, self._parts, self._size, self._empty = max_bytes, list[bytes](), 0, True
        self._encoding = _encoding_of(headers.get("content-encoding", ""))
        self._inflate = zlib.decompressobj(31) if "gzip" in self._encoding else None
        length = headers.get("content-length", "")
        if length.isdigit() and int(length) > max_bytes:
            raise TooLarge

    def add(self, raw: bytes) -> None:
        """Add one piece as received; raises TooLarge once the limit is exceeded."""
        self._empty = self._empty and not raw
        if self._encoding == "deflate" and self._inflate is None and raw:
            # "deflate" means zlib in the standard, but some servers send it raw; the first byte
            # shows which
            self._inflate = zlib.decompressobj(15 if raw[0] & 0x0F == 8 else -15)
        if self._inflate is None:
            self._keep(raw)
            return
        while raw and not self._inflate.eof:
            self._keep(self._decompress(raw))
            raw = self._inflate.unconsumed_tail

    def finish(self) -> bytes:
        """The whole body; raises CutShort when a compressed body is incomplete."""
        if self._inflate is not None and not self._empty:
            while piece := self._decompress(b""):
                self._keep(piece)
            if not self._inflate.eof:
                raise CutShort("the compressed page is incomplete")
        return self._unpacked(b"".join(self._parts))

    def _unpacked(self, whole: bytes) -> bytes:
        """The body without the compression that the server did not mention, or applied twice."""
        if not whole.startswith(_GZIP):
            return whole
        inflate = zlib.decompressobj(31)
        try:
            inside = inflate.decompress(whole, self._max + 1)
        except zlib.error:
            return whole
        return (
            inside
            if len(inside) <= self._max and inflate.eof and inside.lstrip()[:1] in _MARK_UP
            else whole
        )

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


def _encoding_of(stated: str) -> str:
    """The compression that a header states, "" for none. Raises WrongEncoding for another.

    Some servers put the letters' encoding there, or a word for none.
    """
    named = [each.strip() for each in stated.lower().split(",")]
    (last, *others) = [each for each in named if each not in _NO_COMPRESSION] or [""]
    if others or last not in ("", "gzip", "x-gzip", "deflate"):
        raise WrongEncoding(stated.strip())
    return last
