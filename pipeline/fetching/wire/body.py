"""Collects a response body, decompressed within limits: a few kB must not become gigabytes."""

import zlib
from collections.abc import Iterator, Mapping
from typing import Protocol

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


class _Damaged(Exception):
    """Bytes that are not of the stream that they should be of."""


class _Unpacking(Protocol):
    """A compressed stream being unpacked, never more than a piece at a time."""

    @property
    def ended(self) -> bool:
        """Whether the stream is complete."""
        ...

    def pieces(self, raw: bytes) -> Iterator[bytes]:
        """What the next bytes unpack to, as far as it is there; for none, what is still held.

        Raises _Damaged.
        """
        ...


class _Zlib:
    """gzip and deflate; `bits` are those of zlib's window."""

    def __init__(self, bits: int) -> None:
        self._stream = zlib.decompressobj(bits)

    @property
    def ended(self) -> bool:
        return self._stream.eof

    def pieces(self, raw: bytes) -> Iterator[bytes]:
        try:
            while not self.ended and (piece := self._stream.decompress(raw, _PIECE)):
                yield piece
                raw = self._stream.unconsumed_tail
        except zlib.error as fault:
            raise _Damaged from fault


class _Brotli:
    """Brotli, which some servers send although nobody asked for it."""

    def __init__(self) -> None:
        # needed by few sites
        import brotli

        self._stream, self._error = brotli.Decompressor(), brotli.error

    @property
    def ended(self) -> bool:
        return bool(self._stream.is_finished())

    def pieces(self, raw: bytes) -> Iterator[bytes]:
        while not self.ended:
            try:
                piece = self._stream.process(raw, output_buffer_limit=_PIECE)
            except self._error as fault:
                raise _Damaged from fault
            raw = b""
            if piece:
                yield piece
            elif self._stream.can_accept_more_data():
                return


class Body:
    """Collects the raw pieces of one body: `add` each, then `finish`."""

    def __init__(self, headers: Mapping[str, str], max_bytes: int) -> None:
        """Raises TooLarge or WrongEncoding when the headers alone show it; names are lower case."""
        self._max, self._parts, self._size, self._empty = max_bytes, list[bytes](), 0, True
        self._encoding = _encoding_of(headers.get("content-encoding", ""))
        self._stream = _unpacking(self._encoding)
        length = headers.get("content-length", "")
        if length.isdigit() and int(length) > max_bytes:
            raise TooLarge

    def add(self, raw: bytes) -> None:
        """Add one piece as received; raises TooLarge once the limit is exceeded."""
        self._empty = self._empty and not raw
        if self._encoding == "deflate" and self._stream is None and raw:
            # "deflate" means zlib in the standard, but some servers send it raw; the first byte
            # shows which
            self._stream = _Zlib(15 if raw[0] & 0x0F == 8 else -15)
        self._take(raw)

    def finish(self) -> bytes:
        """The whole body; raises CutShort when a compressed body is incomplete."""
        if self._stream is not None and not self._empty:
            self._take(b"")
            if not self._stream.ended:
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

    def _take(self, raw: bytes) -> None:
        if self._stream is None:
            return self._keep(raw)
        try:
            for piece in self._stream.pieces(raw):
                self._keep(piece)
        except _Damaged as fault:
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
    if others or last not in ("", "gzip", "x-gzip", "deflate", "br"):
        raise WrongEncoding(stated.strip())
    return last


def _unpacking(encoding: str) -> _Unpacking | None:
    """What unpacks an encoding; None for none, and for "deflate", whose first byte tells."""
    if "gzip" in encoding:
        return _Zlib(31)
    return _Brotli() if encoding == "br" else None
