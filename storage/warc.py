"""The archive as a WARC file for web archiving tools (ISO 28500; `warcio`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.errors import BytesLost
from pipeline.log import Log
from pipeline.model.publication_rows import DocumentRow
from pipeline.ports.services import Blobs

log = Log()

_TRANSFER = frozenset(
    ["content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive"]
)
"""Headers about the bytes on the wire; the archive keeps bodies after decoding."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many documents a file contains, and how many are missing: deleted by upkeep, or lost."""

    documents: int
    missing: int


def write_warc(path: Path, documents: Iterable[DocumentRow], blobs: Blobs) -> Written:
    """Writes documents to `path`, completely or not at all.

    Each is a `response` and the `request` that it answered, as far as that is known. Compressed if
    the name ends in `.gz`.
    """
    part = path.with_name(f"{path.name}.part")
    done = missing = 0
    with part.open("wb") as file:
        writer = WARCWriter(file, gzip=path.suffix == ".gz")
        about = {
            "software": "sendwatch",
            "format": "WARC File Format 1.1",
            "description": "bodies are decoded",
        }
        writer.write_record(writer.create_warcinfo_record(path.name, about))
        for each in documents:
            if each.bytes_gone_at is not None:
                missing += 1
                continue
            try:
                body = blobs.get(each.sha256)
            except BytesLost as fault:
                log.warning("document not exported", document=each.id, reason=str(fault))
                missing += 1
                continue
            response, request = _records(writer, each, body)
            writer.write_request_response_pair(request, response)
            done += 1
    part.replace(path)
    return Written(done, missing)


def _records(writer: WARCWriter, document: DocumentRow, body: bytes) -> tuple[Any, Any]:
    stated = [
        (name, value) for name, value in document.headers.items() if name.lower() not in _TRANSFER
    ]
    head = StatusAndHeaders(
        "200 OK", [*stated, ("Content-Length", str(len(body)))], protocol="HTTP/1.1"
    )
    dated = {
        "WARC-Date": document.fetched_at,
        "WARC-Payload-Digest": f"sha256:{document.sha256}",
    }
    response = writer.create_warc_record(
        document.final_url,
        "response",
        payload=BytesIO(body),
        http_headers=head,
        warc_headers_dict=dated,
    )
    asked = StatusAndHeaders(
        f"GET {document.final_url} HTTP/1.1",
        list(document.request_headers.items()),
        is_http_request=True,
    )
    request = writer.create_warc_record(
        document.final_url,
        "request",
        http_headers=asked,
        warc_headers_dict={"WARC-Date": document.fetched_at},
    )
    return response, request
