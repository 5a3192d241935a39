"""The stages of an area's case that a publication tells, and the one that it is itself."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from pipeline.analysis.language.sentences import split
from pipeline.analysis.places.register import Register
from pipeline.analysis.reports import action_plans as plans
from pipeline.analysis.reports import improvement_notices as notices
from pipeline.analysis.reports import report as official
from pipeline.analysis.told import milestone_phrases as phrases
from pipeline.analysis.told import tellings
from pipeline.analysis.told.milestones import milestones_in
from pipeline.analysis.told.promised.commitments import commitments_in
from pipeline.analysis.told.promised.invitations import invitations_in
from pipeline.analysis.told.promised.phrases import ABOUT_SEND, AFTER_INSPECTION
from pipeline.analysis.told.shortly.calls import call_in, notice_in, notice_recalled
from pipeline.analysis.told.shortly.heads import reckoned, written_on
from pipeline.analysis.told.shortly.letters import approval_in, receipt_in, visits_cease
from pipeline.analysis.told.shortly.meetings import covered, meetings_before
from pipeline.analysis.told.shortly.next_full import next_full_in
from pipeline.analysis.told.shortly.notes import told_shortly
from pipeline.analysis.told.shortly.reviews import review_in
from pipeline.analysis.told.weighed.told import told_as_a_whole
from pipeline.model.dates import find_ranges
from pipeline.model.documents import (
    Classification,
    LocalArea,
    PartialDate,
    PublicationContext,
    Span,
    Text,
    full_day,
    span,
)
from pipeline.model.inspections import Milestone
from pipeline.model.terms import NOTICES, DocType, Label, Stage, Standing

_PLANS = (Stage.PLAN_SUBMITTED, Stage.PLAN_ACCEPTED)
_FOLLOW = tuple(Stage)[tuple(Stage).index(Stage.PLAN_DUE) :]
"""The stages that follow a report."""
_NEWS = (DocType.COUNCIL_NEWS, DocType.PARENT_CARER_FORUM)
_HISTORY, _DAY = 2_000, 30
"""Within how many characters a plan tells its history, and how long a day is in it at most."""
_WRITERS = (DocType.COMMITTEE, DocType.HEALTH_BODY, DocType.PRESS, DocType.COUNCIL_NEWS)
"""Who writes of one subject under a title that names it."""
_WORDS = 5
"""The fewest words of a sentence, not of a line above it."""
_BEGINNING = 600
"""Within how many characters a plan says which version of it this is."""
_LATELY = timedelta(days=60)
"""How long after its publication a plan may be found."""


def told_by(
    text: Text, context: PublicationContext, classification: Classification
) -> tuple[Milestone, ...]:
    """What a publication about one area says of its case, the document itself included.

    A report is the inspectors' account of an area: of what comes next it says only what is due.
    A letter of theirs on a plan also tells that it was sent in and accepted.
    """
    day = _published(text, context)
    inspectors = classification.doc_type is DocType.OFFICIAL_REPORT
    on_plan = _is_verdict(text, classification)
    own = None if on_plan else _own(text, context, classification, day)
    is_plan = own is not None and own.stage is Stage.PLAN_PUBLISHED
    shortly = told_shortly(text, day, is_plan=is_plan)
    title = _title(text, context)
    found = (*milestones_in(text, day, title), *shortly)
    written = written_on(text, day)
    letter = classification.doc_type is DocType.GOVERNMENT
    of_letter = written if _is_letter(text, classification, on_plan=on_plan) else None
    found = tuple(_by_this_letter(found, of_letter))
    found = (*found, *_news_of_visit(text, classification, day, found))
    found = (*found, *_returned_late(text, context.title, classification))
    on = written or day
    if on_plan:
        found = (*found, *_approved(text, on, found), *_received(text, on, found))
    elif letter and own is None:
        found = (*found, *_reviewed(text, context.title, day, found))
        found = (*found, *_approved(text, written, found))
    found = (
        *found,
        *_read(text, title, day, classification, own, found, on if on_plan else of_letter),
    )
    if inspectors:
        return (*_account(text, found, day, classification), *visits_cease(text, on))
    found = (*found, *_meetings(text, own, day))
    brief = {one.span.start for one in shortly}
    set_ = (
        one
        for one in _commitments(text, day, classification, found, own, context.title)
        if one.span.start not in brief
    )
    return (*(found if own is None else _with_itself(own, found, day, written)), *set_)


def _read(
    text: Text,
    title: str,
    day: PartialDate | None,
    classification: Classification,
    own: Milestone | None,
    found: Collection[Milestone],
    written: PartialDate | None,
) -> Iterator[Milestone]:
    """The stages that no rule has found, but for that of the document itself; a report has only
    those of its inspection.
    """
    kind = classification.doc_type
    if kind is None or (kind is DocType.OFFICIAL_REPORT and official.marks(text)):
        return
    for one in told_as_a_whole(text, day, title, kind, found, written):
        if own is None or one.stage is not own.stage:
            yield one


def _own(
    text: Text,
    context: PublicationContext,
    classification: Classification,
    day: PartialDate | None,
) -> Milestone | None:
    """The stage that a document is by itself; a report of inspectors is none."""
    if classification.doc_type is DocType.OFFICIAL_REPORT:
        return None
    return _itself(text, context, classification, day)


def _account(
    text: Text, found: Iterable[Milestone], day: PartialDate | None, classification: Classification
) -> Iterator[Milestone]:
    """What inspectors tell of a case, with when they come again."""
    yield from _of_inspectors(text, found)
    yield from _became(text, day, classification)
    again = next_full_in(text, day)
    if again:
        yield again


def _is_letter(text: Text, classification: Classification, *, on_plan: bool) -> bool:
    """Whether it is a letter, of the department or of inspectors, and not a report."""
    inspectors = classification.doc_type is DocType.OFFICIAL_REPORT
    of_department = classification.doc_type is DocType.GOVERNMENT
    return on_plan or of_department or (inspectors and not official.marks(text))


def _is_verdict(text: Text, classification: Classification) -> bool:
    """Whether it is a letter of inspectors on a plan, which may be counted to the plans."""
    theirs = classification.doc_type in (DocType.ACTION_PLAN, DocType.OFFICIAL_REPORT)
    return theirs and not official.marks(text) and bool(plans.verdict_marks(text))


def _returned_late(text: Text, title: str, classification: Classification) -> Iterator[Milestone]:
    """That inspectors come back later than they were to, as the news or report of it says."""
    beginning = f"{title} {text.body[:_BEGINNING]}"
    official = classification.doc_type is DocType.OFFICIAL_REPORT
    news = classification.label is Label.INSPECTION_ANNOUNCED
    if not (official or news) or not tellings.RETURN.search(beginning):
        return
    for block in text.blocks:
        for start, end in split(text.body, block.start, block.end):
            if phrases.RETURN_LATE.search(text.body, start, end):
                words = span(text, start, end)
                yield Milestone(stage=Stage.MONITORING_DUE, standing=Standing.LATE, span=words)
                return


def _reviewed(
    text: Text, title: str, day: PartialDate | None, found: Iterable[Milestone]
) -> Iterator[Milestone]:
    """The review that a letter of the government is about, where no sentence names it so."""
    one = review_in(text, title, day)
    told = {each.on for each in found if each.stage is Stage.STOCKTAKE}
    if one and one.on not in told:
        yield one


def _approved(
    text: Text, written: PartialDate | None, found: Iterable[Milestone]
) -> Iterator[Milestone]:
    """That a letter approves a plan, where no sentence tells it by itself."""
    if not any(one.stage is Stage.PLAN_ACCEPTED for one in found):
        yield from approval_in(text, written)


def _received(
    text: Text, written: PartialDate | None, found: Iterable[Milestone]
) -> Iterator[Milestone]:
    """That a letter says when a plan came in, where no sentence tells it by itself."""
    if not any(one.stage is Stage.PLAN_SUBMITTED and one.on for one in found):
        yield from receipt_in(text, written)


def _news_of_visit(
    text: Text,
    classification: Classification,
    day: PartialDate | None,
    found: Iterable[Milestone],
) -> Iterator[Milestone]:
    """What an announcement says of a visit to come: the call, its days, and until when families can
    take part.
    """
    if classification.label is not Label.INSPECTION_ANNOUNCED:
        return
    told = [one for one in found if one.stage is Stage.NOTIFIED]
    call, notice = call_in(text, day), notice_in(text, day)
    if call and not any(one.on and one.span.start == call.span.start for one in told):
        told.append(call)
        yield call
    if notice and not any(one.span.start == notice.span.start for one in told):
        yield notice
    yield from invitations_in(text, day)


def _became(
    text: Text, day: PartialDate | None, classification: Classification
) -> Iterator[Milestone]:
    """What inspectors say was done, or not, of what an area had set itself for a day."""
    made = commitments_in(text, day, classification, notice=False, of_send=True)
    yield from (one for one in made if not _is_due(one))


def _of_inspectors(text: Text, found: Iterable[Milestone]) -> tuple[Milestone, ...]:
    kept = () if official.marks(text) else _PLANS
    late = (Stage.MONITORING_DUE, Standing.LATE)
    notice = notice_recalled(text)
    return (
        *((notice,) if notice else ()),
        *(
            one
            for one in found
            if _is_due(one) or one.stage in kept or (one.stage, one.standing) == late
        ),
    )


def _title(text: Text, context: PublicationContext) -> str:
    return context.title or text.title or ""


def _published(text: Text, context: PublicationContext) -> PartialDate | None:
    published = context.published or text.published
    return PartialDate(published) if published else None


def _by_this_letter(found: Iterable[Milestone], written: PartialDate | None) -> Iterator[Milestone]:
    """What a letter says, where it does itself what it tells on the day at its head, or counts
    from that.
    """
    for one in found:
        said = one.span.quote.replace("\n", " ")
        on = _by_itself(one, said, written) if written else None
        yield replace(one, on=on, within=None) if on else one


def _by_itself(one: Milestone, said: str, written: PartialDate) -> PartialDate | None:
    """The day of what a letter of a day does itself, or counts from it."""
    if one.stage is Stage.MONITORING_DUE and _is_due(one):
        return reckoned(said, written)
    done = one.standing is Standing.HAPPENED and one.on is None
    accepts = one.stage is Stage.PLAN_ACCEPTED and not phrases.RECALLS.search(said)
    ends = one.stage is Stage.MONITORING_ENDED and phrases.BY_THIS_LETTER.search(said)
    return written if done and (accepts or ends) else None


def _meetings(text: Text, own: Milestone | None, day: PartialDate | None) -> Iterator[Milestone]:
    """The other meetings of a board that its record names."""
    if own is None or own.stage is not Stage.BOARD_MEETING:
        return
    if own.on:
        yield from meetings_before(text, own.on)
    elif day:
        yield from covered(text, day)


def _with_itself(
    own: Milestone,
    found: Iterable[Milestone],
    day: PartialDate | None,
    written: PartialDate | None,
) -> tuple[Milestone, ...]:
    """What a notice or plan tells, with the stage that it is by itself; `written` is the day at
    its head.
    """
    board = own.stage is Stage.BOARD_MEETING
    others = tuple(
        one
        for one in found
        if one.stage is not own.stage or (one.on and (_is_due(one) or (board and one.on != own.on)))
    )
    if own.stage in NOTICES:
        return _notice(own, others, found, written or day)
    return (_on_its_own_day(own, found), *others)


def _on_its_own_day(own: Milestone, found: Iterable[Milestone]) -> Milestone:
    """A plan on the day on which its beginning says that it was published, shortly before."""
    day = full_day(own.on)
    if own.stage is not Stage.PLAN_PUBLISHED or day is None:
        return own
    for one in found:
        said = full_day(one.on)
        told = one.stage is own.stage and not _is_due(one) and one.span.start < _BEGINNING
        if told and said and timedelta() < day - said <= _LATELY:
            return replace(own, on=one.on, span=one.span)
    return own


def _commitments(
    text: Text,
    day: PartialDate | None,
    classification: Classification,
    found: Iterable[Milestone],
    own: Milestone | None,
    title: str,
) -> tuple[Milestone, ...]:
    """What else a publication sets for days to come, and what it says became of such things.

    Not what `found` has as a stage; the news of an inspection sets nothing.
    """
    notice = own is not None and own.stage in NOTICES
    of_send = _is_of_send(own, classification, title)
    if AFTER_INSPECTION.search(title):
        classification = replace(classification, label=Label.INSPECTION_OUTCOME)
    news = _announces(classification) and own is None
    sets = not news or any(one.stage in _FOLLOW for one in found)
    staged = {(one.span.start, one.on) for one in found if _is_due(one)}
    made = commitments_in(text, day, classification, notice=notice, of_send=of_send)
    ahead = (o for o in made if sets and _is_due(o) and (o.span.start, o.on) not in staged)
    told = _told_beside_plans(found)
    became = (one for one in made if not _is_due(one) and one.span.start not in told)
    return (*ahead, *became)


def _told_beside_plans(found: Iterable[Milestone]) -> set[int]:
    """Where stages are told that are none of a plan: nothing else became of anything there."""
    plans = (*_PLANS, Stage.PLAN_PUBLISHED, Stage.MONITORING_ENDED)
    return {one.span.start for one in found if one.stage not in plans}


def _is_of_send(own: Milestone | None, classification: Classification, title: str) -> bool:
    """Whether all of a publication is about SEND: notes of its board, a plan for it, or what its
    title names.
    """
    if own and own.stage in (Stage.BOARD_MEETING, Stage.PLAN_PUBLISHED):
        return True
    return classification.doc_type in _WRITERS and ABOUT_SEND.search(title) is not None


def _announces(classification: Classification) -> bool:
    """Whether it is the news of an inspection, whose days are those of the visit and of surveys."""
    announced = classification.label is Label.INSPECTION_ANNOUNCED
    return announced and classification.doc_type in _NEWS


def of_area(
    found: Iterable[Milestone], area: LocalArea | None, register: Register
) -> tuple[Milestone, ...]:
    """What is said of an area's own case: not the sentences that name only other areas."""

    def own(one: Milestone) -> bool:
        named = {mention.area.gss_code for mention in register.mentions(one.span.quote)}
        return not named or area is None or area.gss_code in named or bool(area.valid_to)

    return tuple(one for one in found if own(one))


def _notice(
    own: Milestone,
    others: Iterable[Milestone],
    found: Iterable[Milestone],
    day: PartialDate | None,
) -> tuple[Milestone, ...]:
    """A notice with the day on which it was given; of other notices it tells nothing."""
    given = _given_on(own.stage, found, day)
    titled = "" if own.on else _of_title(own.span.quote) or ""
    named = [on for on in (*given, day) if on and on.startswith(titled)]
    exact = max(named, key=len, default=None)
    dated = replace(own, on=exact or (PartialDate(titled) if titled else None))
    return (dated, *(one for one in others if one.stage not in NOTICES))


def _given_on(
    stage: Stage, found: Iterable[Milestone], day: PartialDate | None
) -> list[PartialDate]:
    """The days that a notice gives for itself: what changes one recalls the day on which that was
    issued, unless that lies in the month of its own.
    """
    month = (day or "")[: len("2025-01")]
    dated = [(one.stage, one.on) for one in found if one.on]
    issued = (on for kind, on in dated if kind is Stage.NOTICE_ISSUED is not stage)
    return [*(on for kind, on in dated if kind is stage), *(on for on in issued if on[:7] == month)]


def _is_due(one: Milestone) -> bool:
    return one.standing is Standing.DUE


def _of_title(title: str) -> PartialDate | None:
    """The one date in a title."""
    days = {one.ended for one in find_ranges(title) if one.ended[:1].isdigit()}
    return days.pop() if len(days) == 1 else None


def _itself(
    text: Text,
    context: PublicationContext,
    classification: Classification,
    day: PartialDate | None,
) -> Milestone | None:
    """The stage that a notice of the government, or a published plan, is by itself."""
    shown = notices.marks(text)
    if shown:
        stage = _of_notice(f"{shown[0].quote} {context.title}")
        return Milestone(stage=stage, standing=Standing.HAPPENED, span=shown[0])
    if words := _title_of_notice(text, context, classification):
        return Milestone(
            stage=_of_notice(context.title), standing=Standing.HAPPENED, span=words[0], on=day
        )
    words = plans.marks(text, context) or _title_of_plan(text, context, classification)
    if not words:
        return _minutes(text, context)
    on = _first_published(text) if _is_later_version(text, context, day) else day
    return Milestone(stage=Stage.PLAN_PUBLISHED, standing=Standing.HAPPENED, span=words[0], on=on)


def _is_later_version(text: Text, context: PublicationContext, day: PartialDate | None) -> bool:
    """Whether a plan was published before, on another day than this version of it.

    A strategic plan that answers a report is by its nature an updated one, and so is one whose
    month of updating is that of its publication.
    """
    beginning = f"{context.title}\n{text.body[:_BEGINNING]}"
    later = tellings.LATER_VERSION.search(beginning)
    if later is None or (phrases.STRATEGIC.search(context.title) and not later["version"]):
        return False
    updated = find_ranges(beginning[later.start() : later.end() + _DAY])[:1]
    return not (updated and day and day.startswith(updated[0].ended))


def _first_published(text: Text) -> PartialDate | None:
    """The day on which the history of a plan says that its first version was published."""
    first = tellings.FIRST_VERSION.search(text.body, 0, _HISTORY)
    day = find_ranges(text.body[first.end() : first.end() + _DAY])[:1] if first else []
    return day[0].ended if day and day[0].ended[:1].isdigit() else None


def answers_a_report(
    text: Text, context: PublicationContext, classification: Classification
) -> bool:
    """Whether a text is a notice of the government, or the plan that answers a report."""
    title = _title(text, context)
    if classification.doc_type is DocType.GOVERNMENT and tellings.NAMED_NOTICE.search(title):
        return True
    own = _itself(text, context, classification, None)
    return own is not None and own.stage is not Stage.BOARD_MEETING


_PUBLISHERS = (DocType.LOCAL_OFFER, DocType.ACTION_PLAN)


def _title_of_plan(
    text: Text, context: PublicationContext, classification: Classification
) -> tuple[Span, ...]:
    """The title of a page that is the plan itself, on a local offer."""
    title = _title(text, context)
    bare = tellings.IN_BRACKETS.sub("", title)
    if classification.doc_type not in _PUBLISHERS or tellings.SAID_OF_A_PLAN.search(bare):
        return ()
    answers = classification.label is not Label.OTHER
    plan = answers and classification.doc_type is DocType.ACTION_PLAN
    named = (tellings.ANY_PLAN if plan else tellings.NAMED_PLAN).search(bare)
    named = named or (tellings.PLAN_OF_YEARS.search(bare) if answers else None)
    words = (_named_at(text, named[0]) or _opening(text)) if named else None
    return (words,) if words else ()


def _title_of_notice(
    text: Text, context: PublicationContext, classification: Classification
) -> tuple[Span, ...]:
    """The opening words of what the government publishes under the title of a notice."""
    title = _title(text, context)
    named = phrases.TITLE_OF_NOTICE.search(title)
    if classification.doc_type is not DocType.GOVERNMENT or not named:
        return ()
    if not phrases.ABOUT_INSPECTED.search(text.body):
        return ()
    words = _given(text) or _opening(text)
    return (words,) if words else ()


def _given(text: Text) -> Span | None:
    """The sentence in which a notice says that, or when, it was given."""
    for block in text.blocks:
        for start, end in split(text.body, block.start, block.end):
            if phrases.GIVEN.search(text.body, start, end):
                return span(text, start, end)
    return None


def _opening(text: Text) -> Span | None:
    """The first sentence of a text that names a plan or notice, else the first that is no mere
    line, for what only its title says that it is.
    """
    first: Span | None = None
    for block in text.blocks:
        if block.start > _BEGINNING:
            break
        for start, end in split(text.body, block.start, block.end):
            words = span(text, start, end)
            if phrases.NAMES_ITSELF.search(words.quote):
                return words
            whole = len(words.quote.split()) >= _WORDS
            first = first or (words if whole else None)
    return first


def _minutes(text: Text, context: PublicationContext) -> Milestone | None:
    """The meeting of a SEND board whose notes a text is, by its title."""
    title = _title(text, context)
    board, notes = tellings.BOARD.search(title), phrases.NOTES.search(title)
    met = phrases.OF_A_MEETING.search(title)
    if not board or not (notes or met):
        return None
    day = _day_of_meeting(title, context.published or text.published) or _held(text)
    words = _named_at(text, board[0]) or _day_at(text, day) or (_opening(text) if day else None)
    if words is None:
        return None
    return Milestone(stage=Stage.BOARD_MEETING, standing=Standing.HAPPENED, span=words, on=day)


def _day_of_meeting(title: str, published: str | None) -> PartialDate | None:
    """The day of the meeting that a title names; of several, that behind the word for it."""
    met = phrases.MEETING_ON.search(title)
    reference = PartialDate(published) if published else None
    found = find_ranges(title, met.end(), reference=reference)[:1] if met else ()
    return found[0].ended if found and found[0].ended[:1].isdigit() else _of_title(title)


def _held(text: Text) -> PartialDate | None:
    """The day on which the beginning of a record says that the meeting was held."""
    held = phrases.HELD_ON.search(text.body, 0, _BEGINNING)
    found = find_ranges(text.body, held.end(), held.end() + _DAY)[:1] if held else ()
    return found[0].ended if found and full_day(found[0].ended) else None


def _named_at(text: Text, name: str) -> Span | None:
    place = text.body.casefold().find(name.casefold())
    return span(text, place, place + len(name)) if place >= 0 else None


def _day_at(text: Text, day: PartialDate | None) -> Span | None:
    """Where a text that does not name its board begins with the day of the meeting."""
    found = find_ranges(text.body[:_BEGINNING]) if day else []
    return next((span(text, one.start, one.end) for one in found if one.ended == day), None)


def _of_notice(title: str) -> Stage:
    """What a notice's title says has happened to it."""
    if phrases.TITLE_CLOSES.search(title):
        return Stage.NOTICE_CLOSED
    return Stage.NOTICE_VARIED if phrases.TITLE_VARIES.search(title) else Stage.NOTICE_ISSUED
