"""Subject, headline and opening paragraph, each with area, kind of visit and outcome."""

from collections.abc import Sequence

from pipeline.addresses import only_links
from pipeline.bulletins.wording import (
    ANNOUNCED,
    NOT_STATED,
    OUTCOMES,
    THEMATIC,
    capital,
    counted,
    date_words,
    inspection_words,
    listed,
    visit_words,
)
from pipeline.model.documents import PartialDate
from pipeline.model.news import InspectionNews, PublicationNews
from pipeline.model.terms import Label, Visit

SUBJECT_LENGTH = 75
"""The longest subject line that mail programs show and no relay folds."""
_TO_DO = 3
"""The most things to do by a day that the first paragraph names; entries have all."""


def subject(news: Sequence[InspectionNews]) -> str:
    """Area and outcome of one inspection; for several, as many as fit."""
    if len(news) == 1:
        return _subject_of_one(news[0])
    named = [f"{each.area.name} ({_short(each)})" for each in news]
    for count in range(len(named), 0, -1):
        rest = (f"{len(named) - count} more",) if count < len(named) else ()
        line = f"SEND inspections: {listed((*named[:count], *rest))}"
        if len(line) < SUBJECT_LENGTH:
            return line
    return f"SEND inspections: news of {len(named)} local areas"


def headline(news: InspectionNews) -> str:
    """Area, kind of visit and outcome in plain words."""
    what = visit_words(news.visit) if news.visit else "SEND inspection"
    if news.is_later:
        what = f"more published about the {what}"
    outcome = _outcome_words(news)
    return f"{news.area.name}: {what}" + (f" – {outcome}" if outcome else "")


def opening(news: InspectionNews) -> str:
    """The first paragraph: area, kind of visit and outcome first, then what was published; of what
    is published later, that first.
    """
    words = _outcome_words(news)
    outcome = f"Outcome: {words}." if news.outcome else f"{capital(words)}." if words else ""
    if _is_the_report(news):
        return f"{lead(news)} {outcome}".rstrip()
    about = f"the {visit_words(news.visit)} of {news.area.name}."
    if _comes_after_a_report(news):
        return f"{lead(news)} This is about {about}"
    about = f"{'More' if news.follow_up else 'News'} about {about}"
    return " ".join(filter(None, (about, outcome, lead(news))))


def _comes_after_a_report(news: InspectionNews) -> bool:
    """Whether the report is known already, or came out long before what is news."""
    return news.is_later and bool(news.known_reports) and news.outcome is not None


def lead(news: InspectionNews) -> str:
    """What was published, by whom and when."""
    shown = news.shown
    if _is_the_report(news):
        when = _on(news.report_on or shown[0].published)
        visit = f"{visit_words(news.visit)} of {news.area.name}"
        return f"The inspectors’ report on the {visit} {'was' if when else 'is'} published{when}."
    first = [each for each in shown if each.is_new][:1]
    said = [_published(each) for each in first]
    if len(shown) > 1:
        more = counted(len(shown) - 1, "more publication is", "more publications are")
        said.append(f"{more} listed below.")
    return " ".join(said)


def _published(one: PublicationNews) -> str:
    """Who published something and when; of a document that a page links to, only where it was."""
    title = f"“{one.title or one.url}”"
    if only_links(one.voice):
        return f"{title} is {one.voice}."
    return f"{one.voice} published {title}{_on(one.published)}."


def _is_the_report(news: InspectionNews) -> bool:
    """Whether the inspectors' own report is what is new."""
    shown = news.shown
    return bool(shown) and shown[0].official and shown[0].is_new and not news.follow_up


def openings(news: Sequence[InspectionNews]) -> str:
    """The first paragraph about several inspections: the headlines of the first six, and what
    families can do by a day.
    """
    told = ". ".join(headline(each) for each in news[:6])
    rest = (
        f" {counted(len(news) - 6, 'more inspection follows', 'more inspections follow')} below."
        if len(news) > 6
        else ""
    )
    to_do = [(each.area.name, one.words) for each in news for one in each.invited]
    asked = "".join(
        f" In {area}, {words[:1].lower()}{words[1:]}." for area, words in to_do[:_TO_DO]
    )
    return f"News of {len(news)} inspections. {told}.{rest}{asked}"


def meaning(news: InspectionNews) -> str:
    """What the outcome means, in our own words and by whom we know it, or why there is none; of a
    report that is no news only that there is one, and its outcome.
    """
    if news.outcome is not None and _comes_after_a_report(news):
        on = f" of {date_words(news.report_on)}" if news.report_on else ""
        return f"The inspectors’ report{on} said: {OUTCOMES[news.outcome].phrase}."
    if news.outcome is not None:
        return f"{OUTCOMES[news.outcome].meaning}{_by_hearsay(news)}"
    if news.label is Label.INSPECTION_ANNOUNCED:
        return ANNOUNCED
    return THEMATIC if news.visit is Visit.THEMATIC else NOT_STATED


def _by_hearsay(news: InspectionNews) -> str:
    """By whom an outcome is known where the inspectors' own report is not held."""
    first = next(iter(news.shown), None)
    if first is None or any(each.official for each in news.publications):
        return ""
    return f" We know this from {first.voice}, not from the inspectors’ own report."


def _subject_of_one(news: InspectionNews) -> str:
    """The fullest wording that fits a subject line."""
    start = f"{news.area.name} {inspection_words(news.visit)}"
    lines = [f"{start}: {_short(news)}", f"{news.area.name} SEND: {_short(news)}"]
    if news.report_on and news.long_after:
        visited = date_words(PartialDate((news.started or news.report_on)[:7]))
        lines[0] = f"{start} of {visited}: {_short(news)}"
    elif news.outcome and not news.follow_up:
        lines.insert(0, f"{start}: {OUTCOMES[news.outcome].phrase}")
    return next((line for line in lines if len(line) < SUBJECT_LENGTH), lines[-1])


def _short(news: InspectionNews) -> str:
    if news.is_later:
        return "more published"
    if news.outcome is not None:
        return OUTCOMES[news.outcome].brief
    if news.label is Label.INSPECTION_ANNOUNCED:
        return "announced"
    return "report published" if news.visit is Visit.THEMATIC else "outcome not stated"


def _outcome_words(news: InspectionNews) -> str:
    """The outcome in plain words, or that it is not stated; "" for visits that have none."""
    if news.outcome is not None:
        return OUTCOMES[news.outcome].phrase
    if news.label is Label.INSPECTION_ANNOUNCED:
        return "announced, no result yet"
    if news.visit is Visit.THEMATIC:
        return ""
    return (
        "outcome not stated in"
        f" {'this publication' if len(news.shown) == 1 else 'these publications'}"
    )


def _on(date: PartialDate | None) -> str:
    if date is None or date.startswith("--"):
        return ""
    return f" {'on' if len(date) == 10 else 'in'} {date_words(date)}"
