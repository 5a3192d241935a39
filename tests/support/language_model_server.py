"""A local, OpenAI-compatible language model server, known to the package `llm` as "local"."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.support.http_servers import serving

MODEL = "local"


@dataclass
class Answers:
    """What the server says, with which status, after how many seconds; and what it was asked."""

    text: str = ""
    status: int = 200
    wait: float = 0.0
    asked: list[dict[str, Any]] = field(default_factory=list)


def say(*sentences: tuple[int, str]) -> str:
    """The answer with these sentences, each with the number of its finding."""
    return json.dumps(
        {"sentences": [{"finding": number, "text": text} for number, text in sentences]}
    )


@contextmanager
def language_model(folder: Path) -> Iterator[Answers]:
    """Serves the model inside the block; LLM_USER_PATH must then name `folder`."""
    answers = Answers()

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            answers.asked.append(body)
            time.sleep(answers.wait)
            self.send_response(answers.status)
            self.send_header(
                "content-type", "text/event-stream" if answers.status == 200 else "application/json"
            )
            self.end_headers()
            half = len(answers.text) // 2
            for piece in (
                (answers.text[:half], answers.text[half:]) if answers.status == 200 else ()
            ):
                said = {
                    "index": 0,
                    "delta": {"role": "assistant", "content": piece},
                    "finish_reason": None,
                }
                chunk = {
                    "id": "c",
                    "object": "chat.completion.chunk",
                    "created": 1,
                    "model": "small",
                    "choices": [said],
                }
                self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
            self.wfile.write(
                b"data: [DONE]\n\n"
                if answers.status == 200
                else b'{"error": {"message": "secret-key-7"}}'
            )

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    folder.mkdir(exist_ok=True)
    known = {
        "model_id": MODEL,
        "model_name": "small",
        "api_base": f"http://127.0.0.1:{server.server_port}/v1",
        "supports_schema": True,
    }
    # JSON is YAML too
    (folder / "extra-openai-models.yaml").write_text(json.dumps([known]), encoding="utf-8")
    with serving(server):
        yield answers
