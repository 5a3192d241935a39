"""The step that has a report's findings shortened by a language model, where one is set, before anybody is told."""

from collections.abc import Callable

from pipeline.bulletins.summaries.summary import SCHEMA, SYSTEM, VERSION, kept, material, question
from pipeline.context import Tools
from pipeline.log import Log
from pipeline.model.events import MODEL_ISSUE, Event
from pipeline.model.inspections import Finding, Summary
from pipeline.subscriptions.matching import origin_notifies

log = Log()


async def summarise(tools: Tools, event: Event) -> Callable[[], None]:
    """Asks the model once about a publication that is news; what it says is kept as far as it stands for findings.

    Raises NotSummarised, after which messages go out without.
    """
    model, text_id = tools.model, str(tools.store.publication(event.subject)["text_id"])
    findings = asked_about(tools, event, text_id)
    if model is None or not findings:
        return lambda: None
    sentences, dropped = kept(await model.ask(SYSTEM, question(findings), SCHEMA), findings)
    log.info("summary made", publication=event.subject, kept=len(sentences), dropped=len(dropped))
    if dropped:
        log.warning("sentences of a summary dropped", publication=event.subject, model=model.name, reasons=dropped)
    made = Summary(text_id, model.name, VERSION, sentences, len(dropped))

    def write() -> None:
        tools.store.save_summary(event.subject, made, tools.now())
        tools.store.close_issue("summary", MODEL_ISSUE, tools.now())

    return write


def asked_about(tools: Tools, event: Event, text_id: str) -> tuple[Finding, ...]:
    """The findings to ask about: none where nobody is told of them, or this model was asked about this text before."""
    had = tools.store.summary(event.subject)
    done = had and tools.model and (had.text_id, had.version, had.model) == (text_id, VERSION, tools.model.name)
    if done or not origin_notifies(event.origin):
        return ()
    return material(tools.store.publication(event.subject), tools.store.findings_in(event.subject))
