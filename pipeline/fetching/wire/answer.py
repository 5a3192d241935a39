"""One HTTP response, read by llhttp as its bytes arrive."""

import httptools

from pipeline.fetching.wire.body import CutShort
from pipeline.fetching.wire.response_head import LONGEST, cleaned, end_of_head


class Answer:
    """One response as its bytes arrive; llhttp calls the methods that begin with `on_`."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.complete = self.keeps_alive = False
        self.held = 0
        """Bytes of the body that have arrived and are not taken."""
        self._pieces: list[bytes] = []
        self._head: bytearray | None = bytearray()
        self._says_its_end = False
        self._beside_body = 0
        # what is read here goes to nobody else, who could understand it differently
        self._parser: httptools.HttpResponseParser | None = httptools.HttpResponseParser(self)
        self._parser.set_dangerous_leniencies(
            lenient_headers=True,
            lenient_chunked_length=True,
            lenient_transfer_encoding=True,
            lenient_optional_cr_before_lf=True,
            lenient_optional_crlf_after_chunk=True,
            lenient_spaces_after_chunk_size=True,
        )

    def feed(self, data: bytes) -> None:
        """Takes the next bytes of the connection. Raises CutShort for what is not HTTP."""
        if self._parser is None:
            # nobody has asked for more
            self.keeps_alive = False
            return
        self._beside_body += len(data)
        if self._head is not None:
            data = self._whole_head(data)
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as fault:
            if not self.complete:
                raise CutShort(f"it is not HTTP: {fault}") from fault
            self.keeps_alive = False
        if self.complete:
            # they refer to each other
            self._parser = None
        elif self._beside_body > LONGEST:
            raise CutShort(f"more than {LONGEST} bytes of headers")

    def _whole_head(self, data: bytes) -> bytes:
        """The head and what follows it, once the head is there; before that nothing."""
        assert self._head is not None
        self._head += data
        end = end_of_head(self._head)
        if not end:
            return b""
        head, rest = bytes(self._head[:end]), bytes(self._head[end:])
        self._head = None
        return cleaned(head) + rest

    def end(self) -> None:
        """Notes that the connection has ended. Raises CutShort if the answer has not."""
        self.keeps_alive = False
        if not self.status or self._says_its_end:
            raise CutShort("the connection was closed")
        self.complete, self._parser = True, None

    def taken(self) -> bytes:
        """What has arrived of the body and was not taken before."""
        data, self.held = b"".join(self._pieces), 0
        self._pieces.clear()
        return data

    def on_message_begin(self) -> None:
        if self.complete:
            raise CutShort("a second answer")

    def on_header(self, name: bytes, value: bytes) -> None:
        if self.status:
            # of the trailer
            return
        self.headers.append((name, value))
        known = name.lower()
        self._says_its_end = self._says_its_end or (
            known == b"content-length"
            or (known == b"transfer-encoding" and b"chunked" in value.lower())
        )

    def on_headers_complete(self) -> None:
        assert self._parser is not None
        self._beside_body, status = 0, self._parser.get_status_code()
        if status < 200:
            # it only says that the answer will come
            self.headers.clear()
            self._says_its_end = False
        else:
            self.status, self.keeps_alive = status, self._parser.should_keep_alive()

    def on_body(self, data: bytes) -> None:
        self._pieces.append(data)
        self.held += len(data)
        self._beside_body = 0

    def on_message_complete(self) -> None:
        self.complete = bool(self.status)
