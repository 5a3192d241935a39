"""A language model through the package `llm`, which knows many makers' models and local ones.

Imported only where `[summary] model` is set. Keys are left to `llm`: its own key store, or the
environment.
"""

import asyncio
import time
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from pipeline.bulletins.summaries.summary import MOST_CHARACTERS
from pipeline.config.settings import SummarySettings
from pipeline.errors import NotSummarised, SettingsError

REST_SECONDS = 600.0
"""How long a failed model is left alone, so that messages wait for it once, not once per report.
"""


class Model:
    """One model, called in the service's own loop, so that a slow answer can be cancelled."""

    def __init__(self, settings: SummarySettings) -> None:
        """Raises SettingsError when the package, the model or its key is missing."""
        self.name = settings.model
        self._seconds = settings.timeout_seconds
        self._rests_until = 0.0
        try:
            llm = import_module("llm")
        except ImportError as fault:
            raise SettingsError(
                "[summary] model is set, but the package for language models is not installed:"
                " install the extra `llm` (.venv/bin/python -m pip install 'llm>=0.36'), or remove"
                " the setting"
            ) from fault
        try:
            self._model = llm.get_async_model(self.name)
            self._model.get_key()
        except llm.UnknownModelError as fault:
            raise SettingsError(
                f"[summary] model: `llm` knows no asynchronous model {self.name!r}:"
                " `llm models --async` lists those it knows; some come with one of its plugins"
            ) from fault
        except llm.NeedsKeyException as fault:
            raise SettingsError(f"[summary] model: {self.name} needs a key: {fault}") from fault
        except OSError as fault:
            raise SettingsError(
                f"[summary] model: the folder of `llm` cannot be used ({fault}); name another in"
                " LLM_USER_PATH"
            ) from fault

    async def ask(self, system: str, prompt: str, schema: Mapping[str, Any]) -> str:
        """The model's answer; raises NotSummarised if it fails, is slow, or failed recently."""
        if (wait := self._rests_until - time.monotonic()) > 0:
            raise NotSummarised(
                f"the language model {self.name} failed recently and is left alone for now",
                retry_after=wait,
            )
        asking = asyncio.ensure_future(self._answer(system, prompt, schema))
        try:
            await asyncio.wait({asking}, timeout=self._seconds)
        finally:
            late = asking.cancel()
        if late:
            raise self._failed(f"gave no answer within {self._seconds:g} seconds")
        if asking.cancelled():
            raise self._failed("was cancelled")
        # plugins raise any kind of error, and its message may contain part of a key, so only its
        # type is reported
        if fault := asking.exception():
            raise self._failed(f"could not be called ({type(fault).__name__})") from None
        return asking.result()

    def _failed(self, how: str) -> NotSummarised:
        self._rests_until = time.monotonic() + REST_SECONDS
        return NotSummarised(f"the language model {self.name} {how}", retry_after=REST_SECONDS)

    async def _answer(self, system: str, prompt: str, schema: Mapping[str, Any]) -> str:
        held_to = {"schema": dict(schema)} if self._model.supports_schema else {}
        answer = ""
        async for piece in self._model.prompt(
            prompt, system=system, stream=self._model.can_stream, **held_to
        ):
            answer += piece
            if len(answer) > MOST_CHARACTERS:
                break
        return answer
