"""The step in which a language model, if one is set, shortens a report's findings before alerts."""

from collections.abc import Callable

from pipeline.bulletins.summaries.summary import SCHEMA, SYSTEM, VERSION, kept, material, question
from pipeline.context import Context
from pipeline.log import Log
from pipeline.model.events import MODEL_ISSUE, Event
from pipeline.model.inspections import Finding, Summary
from pipeline.subscriptions.matching import origin_notifies

log = Log()


async def summarise(context: Context, event: Event) -> Callable[[], None]:
    """Asks the model once about a publication that is news; keeps what the findings support.

    Raises NotSummarised, after which messages go out without a summary.
    """
    model, text_id = context.model, context.store.publication(event.subject).text_id or ""
    findings = asked_about(context, event, text_id)
    if model is None or not findings:
        return lambda: None
    sentences, dropped = kept(await model.ask(SYSTEM, question(findings), SCHEMA), findings)
    log.info("summary made", publication=event.subject, kept=len(sentences), dropped=len(dropped))
    if dropped:
        log.warning(
            "sentences of a summary dropped",
            publication=event.subject,
            model=model.name,
            reasons=dropped,
        )
    made = Summary(text_id, model.name, VERSION, sentences, len(dropped))

    def write() -> None:
        context.store.save_summary(event.subject, made, context.now())
        context.store.close_issue("summary", MODEL_ISSUE, context.now())

    return write


def asked_about(context: Context, event: Event, text_id: str) -> tuple[Finding, ...]:
    """The findings to ask about; none if nobody will be told or this model was already asked."""
    had = context.store.summary(event.subject)
    done = (
        had
        and context.model
        and (had.text_id, had.version, had.model) == (text_id, VERSION, context.model.name)
    )
    if done or not origin_notifies(event.origin):
        return ()
    return material(
        context.store.publication(event.subject), context.store.findings_in(event.subject)
    )
