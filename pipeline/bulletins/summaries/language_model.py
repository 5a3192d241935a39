"""A language model by the package `llm` (the extra `llm`), which knows models of many makers and
those on one's own machine.

Imported only where `[summary] model` is set. Keys are `llm`'s affair: its own key store, or the
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
"""For how long a model that failed is left alone: messages wait for it once, not once for each
report.
"""


class Model:
    """One model, asked in the service's own loop, so that an answer that takes too long is broken
    off.
    """

    def __init__(self, settings: SummarySettings) -> None:
        """Raises SettingsError when the package, the model or its key is not there."""
        self.name = settings.model
        self._seconds = settings.timeout_seconds
        self._rests_until = 0.0
        try:
            llm = import_module("llm")
        except ImportError as fault:
            raise SettingsError(
                "[summary] model is set, and the package for language models is not installed:"
                " install the extra `llm` (.venv/bin/python -m pip install 'llm>=0.36'), or take"
                " the setting out"
            ) from fault
        try:
            self._model = llm.get_async_model(self.name)
            self._model.get_key()
        except llm.UnknownModelError as fault:
            raise SettingsError(
                f"[summary] model: no model {self.name!r} that can be asked without waiting is"
                " known to `llm`: `llm models --async` lists those that are, some come with a"
                " plugin of it"
            ) from fault
        except llm.NeedsKeyException as fault:
            raise SettingsError(f"[summary] model: {self.name} needs a key: {fault}") from fault
        except OSError as fault:
            raise SettingsError(
                f"[summary] model: the folder of `llm` cannot be used ({fault}); name another in"
                " LLM_USER_PATH"
            ) from fault

    async def ask(self, system: str, prompt: str, schema: Mapping[str, Any]) -> str:
        """What the model answers. Raises NotSummarised when it fails, is too slow, or failed a
        short while ago.
        """
        if (wait := self._rests_until - time.monotonic()) > 0:
            raise NotSummarised(
                f"the language model {self.name} failed a short while ago and is left alone",
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
            raise self._failed("broke off by itself")
        # plugins raise whatever they like; what their errors say may hold a part of a key, so that
        # only their kind is told
        if fault := asking.exception():
            raise self._failed(f"could not be asked ({type(fault).__name__})") from None
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
