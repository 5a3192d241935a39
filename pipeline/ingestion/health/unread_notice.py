"""Notices to readers about publications of their area that could not be read for a week.

What is said is that we could not read it, and where it is.
"""

from datetime import timedelta

from pipeline.analysis.recognition import prefilter
from pipeline.bulletins.compose import message, why_sent
from pipeline.bulletins.interests import reader
from pipeline.bulletins.wording import counted
from pipeline.clock import stamp
from pipeline.context import Context
from pipeline.model.bulletins import Bulletin, BulletinEntry, BulletinSource
from pipeline.model.news import Reader, Site
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.subscribers import Subscriber
from pipeline.subscriptions.matching import listens
from pipeline.subscriptions.schedule import notice_due

UNREAD_DAYS = 7
"""After how many days readers of an area are told of a publication that could not be read."""
FORGOTTEN_DAYS = 28
"""After how many days they are not told of it any more: by then it is no news."""


def owe_unread(context: Context) -> int:
    """Records the notices due now about unread publications; returns how many.

    A subscriber who asks for the area is told of each publication once.
    """
    now = context.clock.now()
    since, before = (stamp(now - timedelta(days=days)) for days in (FORGOTTEN_DAYS, UNREAD_DAYS))
    rows = [row for row in context.store.unread(since, before) if promises(row)]
    people = context.store.subscribers() if rows else ()
    return sum(_owe(context, who, row) for who in people if listens(who) for row in rows)


def promises(row: PublicationRow) -> bool:
    """Whether a publication is of a known area, and its headline of the field."""
    return bool(row.listed_area) and prefilter.mentions_field(f"{row.title} {row.summary}")


def _owe(context: Context, who: Subscriber, row: PublicationRow) -> bool:
    interests = [each for each in who.interests if row.listed_area in each.areas]
    due_at = notice_due(interests, context.clock.now(), context.almanac)
    key = f"unread:{row.id}"
    if due_at is None or context.store.owes(who.id, key):
        return False
    whose = reader(interests[:1], context.register)
    bulletin = compose_unread(row, context.site, whose, context.now())
    with context.store.transaction():
        id = context.store.owe(who.id, key, bulletin, (), context.now(), due_at=due_at)
    return id is not None


def compose_unread(row: PublicationRow, site: Site, whose: Reader, date: str) -> Bulletin:
    """The notice about one publication."""
    publisher = row.publisher or "a publisher that we watch"
    return message(
        site,
        subject=f"We could not read “{row.title}”",
        opening=(
            f"A page that {publisher} announced under this headline could not be read for"
            f" {counted(UNREAD_DAYS, 'day')}. The cause may be on our side. We do not know what it"
            " says: open it yourself if it may matter to you."
        ),
        entries=(
            BulletinEntry(
                area="",
                headline=row.title,
                outcome_line="We could not read it.",
                sources=(BulletinSource(publisher, row.title, row.url),),
            ),
        ),
        reason=why_sent(whose),
        kind="notice",
        date=date,
    )
