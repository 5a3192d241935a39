"""Composes messages once for every channel: alert, digest and sample.

Every sentence about an inspection is a quotation or restates a stored field; nothing advises,
blames or ranks. The same values always make the same `Bulletin`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import msgspec

from pipeline.bulletins.example import sample_entry
from pipeline.bulletins.forecast_words import forecast_words
from pipeline.bulletins.glossary import with_glossary
from pipeline.bulletins.headlines import headline, lead, meaning, opening, openings, subject
from pipeline.bulletins.open_questions import questions
from pipeline.bulletins.quotations import Limits, invitations, sections, summary
from pipeline.bulletins.wording import (
    FRAMEWORKS,
    HOW_OFTEN,
    OUTCOMES,
    capital,
    date_words,
    listed,
    next_step,
    range_words,
    seriousness,
    teller_words,
    visit_words,
)
from pipeline.model.bulletins import Bulletin, BulletinEntry, BulletinSource, Kind
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import DateRange
from pipeline.model.news import InspectionNews, Reader, Site
from pipeline.model.terms import Frequency, Label

_ANYBODY = Reader((), Frequency.INSTANT)


def message(
    site: Site,
    *,
    subject: str,
    opening: str,
    reason: str,
    kind: Kind,
    date: str,
    entries: tuple[BulletinEntry, ...] = (),
) -> Bulletin:
    """A message: with who sends it, how to stop such, and what its abbreviations mean."""
    return with_glossary(
        Bulletin(
            subject=subject,
            opening=opening,
            entries=entries,
            reason=reason,
            manage=how_to_stop(site),
            kind=kind,
            date=date,
        )
    )


def compose_alert(news: InspectionNews, site: Site, reader: Reader, date: str) -> Bulletin:
    """The alert about one inspection; `date` is the day or UTC moment it is composed for."""
    return message(
        site,
        subject=subject([news]),
        opening=opening(news),
        entries=(_entry(news, _limits(1)),),
        reason=why_sent(reader),
        kind="alert",
        date=date,
    )


def compose_alerts(
    news: Sequence[InspectionNews], site: Site, reader: Reader, date: str
) -> Bulletin:
    """One alert about all inspections that became known in a round, in the order of a digest.

    Raises ValueError when nothing in them is new.
    """
    if len(news) == 1:
        return compose_alert(news[0], site, reader, date)
    made = compose_digest(news, date, site, reader)
    if made is None:
        raise ValueError("an alert without news")
    return replace(made, kind="alert")


def compose_forward(news: Sequence[InspectionNews], site: Site, date: str) -> Bulletin:
    """The message about these inspections for anybody: all that is told of each, and nothing about
    the reader who passes it on.
    """
    told = [
        replace(
            each,
            told_before=False,
            publications=tuple(replace(one, is_new=True) for one in each.publications),
        )
        for each in news
    ]
    ways = f" You can ask for such messages at {site.base_url.rstrip('/')}/subscribe."
    return replace(
        compose_alerts(told, site, _ANYBODY, date),
        reason=f"Somebody who reads {site.name} passed this on to you.",
        manage=f"{site.name} is not run by the inspectorates.{ways if site.base_url else ''}",
    )


def compose_all_well(site: Site, reader: Reader, since: str, date: str) -> Bulletin:
    """The message that nothing new was found since the day `since`, for those who want to know."""
    return message(
        site,
        subject=f"Nothing new since {date_words(PartialDate(since))}",
        opening=(
            f"{site.name} has found nothing new since {date_words(PartialDate(since))} of what you"
            " asked for, and is still looking."
        ),
        reason=why_sent(reader),
        kind="digest",
        date=date,
    )


def in_order(
    news: Iterable[InspectionNews], own: frozenset[str] = frozenset()
) -> list[InspectionNews]:
    """Inspections in the order of a message: the reader's own areas first.

    Within each group, the order is that of `compose_digest`.
    """
    return sorted(
        news, key=lambda each: (bool(own) and each.area.gss_code not in own, *_place(each))
    )


def compose_digest(
    news: Sequence[InspectionNews], date: str, site: Site, reader: Reader
) -> Bulletin | None:
    """The message about everything new since the last one; None when nothing is new.

    The most serious outcome comes first, and areas that the reader named come before others that
    they follow. An inspection is one entry, however many publications are about it. Inspections
    that the reader was told about before come after new ones. The more entries there are, the fewer
    quotations each shows.
    """
    fresh = in_order(
        (each for each in news if any(one.is_new for one in each.publications)), reader.own
    )
    if not fresh:
        return None
    return message(
        site,
        subject=subject(fresh),
        opening=opening(fresh[0]) if len(fresh) == 1 else openings(fresh),
        entries=tuple(_entry(each, _limits(len(fresh))) for each in fresh),
        reason=why_sent(reader),
        kind="digest",
        date=date,
    )


def compose_sample(site: Site, date: str) -> Bulletin:
    """An example alert about an invented area, marked as an example, to test a channel."""
    return message(
        site,
        subject=f"Example message from {site.name}: a SEND inspection",
        opening=(
            "This is an example. The area, the inspection and the quotations are invented; "
            "messages about real inspections look like this."
        ),
        entries=(sample_entry(),),
        reason="You get this because somebody asked for an example message to this address.",
        kind="sample",
        date=date,
    )


def bulletin_to_json(bulletin: Bulletin) -> dict[str, Any]:
    """`bulletin` as plain JSON values, from which `bulletin_from_json` restores it."""
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(bulletin))
    return plain


def bulletin_from_json(values: Mapping[str, Any]) -> Bulletin:
    """The bulletin that `bulletin_to_json` wrote; raises msgspec.ValidationError otherwise."""
    return msgspec.convert(values, Bulletin)


def _place(news: InspectionNews) -> tuple[bool, bool, int, str, str]:
    announced = news.label is Label.INSPECTION_ANNOUNCED
    return news.follow_up, announced, seriousness(news.outcome), news.area.name, news.id


def _limits(entries: int) -> Limits:
    """How much each entry shows: more in a message about one inspection, less in one about many."""
    return Limits(8, 5, 6) if entries == 1 else Limits(6, 3, 4) if entries <= 3 else Limits(4, 1, 2)


@lru_cache(maxsize=256)
def _entry(news: InspectionNews, limits: Limits) -> BulletinEntry:
    """The entry of one inspection, cached because many messages share it."""
    shown = news.shown
    return BulletinEntry(
        area=news.area.name,
        headline=headline(news),
        outcome_line=meaning(news),
        lead=lead(news),
        first=invitations(news),
        facts=tuple(_facts(news)),
        sections=sections(news, limits),
        next_steps=(
            *news.due,
            *(next_step(each, news.report_on) for each in news.next),
            *([forecast_words(news.expected)] if news.expected else []),
        ),
        questions=tuple(questions(news)),
        sources=tuple(
            BulletinSource(
                teller_words(each.voice, None, each.url),
                each.title or each.url,
                each.url,
                each.published,
            )
            for each in (*shown, *news.known_reports)
        ),
        inspection=news.id,
        publications=tuple(each.id for each in shown),
        summary=summary(news, limits),
    )


def _facts(news: InspectionNews) -> list[tuple[str, str]]:
    dates = range_words(DateRange(news.started, news.ended))
    published = date_words(news.report_on) if news.report_on else None
    stated = (
        ("Outcome", OUTCOMES[news.outcome].phrase if news.outcome else None),
        ("Kind of visit", visit_words(news.visit) if news.visit else None),
        ("Inspectors’ visit", dates),
        ("Report published", published),
        ("Framework", FRAMEWORKS[news.framework] if news.framework else None),
    )
    known = news.is_later and news.known_reports
    facts = [] if known else [(label, capital(value)) for label, value in stated if value]
    facts += [
        (label, words.rstrip("."))
        for label, words in zip(("Where it stands", "What is next"), news.standing, strict=False)
    ]
    expected = (("the dates of the visit", dates), ("the date of the report", published))
    missing = tuple(words for words, value in expected if not value)
    if missing and not known and news.label is Label.INSPECTION_OUTCOME:
        facts.append(("Not stated", capital(listed(missing))))
    return facts


def why_sent(reader: Reader) -> str:
    """Why somebody gets a message."""
    areas = reader.areas[:4] + ((f"{len(reader.areas) - 4} more",) if len(reader.areas) > 4 else ())
    only = f" ({'; '.join(reader.only)})" if reader.only else ""
    return (
        f"You asked to be told about {listed(areas) or 'every local area'}{only},"
        f" {HOW_OFTEN[reader.rhythm]}."
    )


def how_to_stop(site: Site) -> str:
    """Who sent a message, and how to stop such messages where it has no link for that."""
    if site.base_url:
        return f"Sent by {site.name}." + (f" Questions: {site.contact}." if site.contact else "")
    how = (
        f"{'write to' if '@' in site.contact else 'see'} {site.contact}"
        if site.contact
        else "tell whoever set them up"
    )
    return f"Sent by {site.name}. To stop these messages, {how}."
