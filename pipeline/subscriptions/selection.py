"""What is news for a subscriber, given what is known now or was known on a past day."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial

from pipeline.addresses import voice_of
from pipeline.analysis.places.register import Register
from pipeline.bulletins.case_words import (
    due_words,
    invitations,
    next_words,
    set_for,
    stands_words,
)
from pipeline.cases.actions.items import owners_of
from pipeline.cases.values import Case, quoted
from pipeline.errors import EvidenceMismatch
from pipeline.explorer.cases.source_view import Quotes
from pipeline.explorer.cases.stored import latest_case
from pipeline.model.bulletins import Bulletin
from pipeline.model.documents import PartialDate, full_day
from pipeline.model.inspections import Inspection
from pipeline.model.news import InspectionNews, Invitation, PublicationNews, Reader
from pipeline.model.publication_rows import PublicationRow, without_copies
from pipeline.model.subscribers import Interest
from pipeline.model.terms import DocType, Frequency, Label, Origin, Reuse, Stage, Standing, Visit
from pipeline.ports.facts.knowledge import Knowledge
from pipeline.subscriptions.matching import Happening, concerns

Told = Callable[[str, Sequence[str], Frequency], Mapping[str, frozenset[str]]]
NEWS_OF_ITS_OWN = {
    DocType.OFFICIAL_REPORT: "official_report",
    DocType.ACTION_PLAN: "action_plan",
    DocType.GOVERNMENT: "government",
}
"""Documents worth an alert even to somebody who knows of the inspection.

Other publications about it wait for a digest.
"""


def happening(
    view: Knowledge, register: Register, publication: str, inspection: str
) -> Happening | None:
    """What interests in one publication about one inspection are compared with.

    None when the two do not belong together.
    """
    known = view.inspection(inspection)
    rows = (each.publication for each in view.publications_about(inspection))
    row = next((each for each in rows if each.id == publication), None)
    if known is None or row is None:
        return None
    area = register.by_code(known.area)
    return Happening(
        area=known.area,
        region=area.region if area else None,
        visit=known.visit,
        outcome=known.outcome,
        doc_type=row.classified_as,
        headline=(row.title, row.summary),
        stages=stages_told(view, row, known),
        findings=partial(view.findings_in, publication, known.id),
    )


def stages_told(view: Knowledge, row: PublicationRow, found: Inspection) -> frozenset[Stage]:
    """The stages of an area's case that a publication tells, or is."""
    told = {
        each.stage
        for each in view.milestones(row.id, found.area)
        if each.standing is Standing.HAPPENED
    }
    if row.doc_type is DocType.OFFICIAL_REPORT:
        again = found.visit in (Visit.MONITORING, Visit.REVISIT)
        told.add(Stage.MONITORING_TOLD if again else Stage.REPORT)
    return frozenset(told)


def publication_news(
    view: Knowledge,
    row: PublicationRow,
    inspection: str,
    told: frozenset[str],
    left_out: dict[str, int] | None = None,
    stages: frozenset[Stage] = frozenset(),
    findings: int | None = None,
) -> PublicationNews:
    """A stored publication as a message needs it, with at most so many findings.

    When words of its findings differ from the stored text, raises EvidenceMismatch; or leaves these
    findings out and notes how many in `left_out`, by the publication, where there is one.
    """
    wrong = view.misquoted(row.id)
    if wrong and left_out is not None:
        left_out[row.id] = len(wrong)
    elif wrong:
        raise EvidenceMismatch(
            f"{len(wrong)} of the findings in {row.title or row.url} do not match its stored text:"
            " no message mentions it until"
            f" `sendwatch reanalyse --publication {row.id}` has read it again"
        )
    return PublicationNews(
        id=row.id,
        url=row.url,
        title=row.title,
        publisher=row.publisher,
        published=row.published_on,
        doc_type=row.classified_as,
        reuse=row.reuse,
        findings=tuple(
            replace(each, responsible=owners_of(each.kind, each.span.quote, each.responsible))
            for each in view.findings_in(row.id, inspection, findings)
            if (each.span.start, each.span.end) not in wrong
        ),
        few=view.few_in(row.id) if row.reuse is Reuse.QUOTE else frozenset(),
        is_new=row.id not in told and row.origin == Origin.LIVE,
        stages=stages,
    )


def inspection_news(
    view: Knowledge,
    register: Register,
    found: Inspection,
    told: frozenset[str],
    left_out: dict[str, int] | None = None,
    findings: int | None = None,
) -> InspectionNews | None:
    """An inspection and everything recorded about it, as one subscriber sees it.

    Each publication has at most so many `findings`. Copies of a text are shown once. None for an
    area that the register lacks. For `left_out` and EvidenceMismatch see `publication_news`.
    """
    area = register.by_code(found.area)
    if area is None:
        return None
    members = without_copies(view.publications_about(found.id))
    ordered = [each.publication for each in members if each.publication.state == "recorded"]
    results = [row for row in ordered if row.label == Label.INSPECTION_OUTCOME]
    news = InspectionNews(
        id=found.id,
        area=area,
        framework=found.framework,
        visit=found.visit,
        started=found.dates.started,
        ended=found.dates.ended,
        outcome=found.outcome,
        outcome_quote=found.outcome_quote,
        next=found.next,
        published_on=found.published_on,
        publications=tuple(
            publication_news(
                view, row, found.id, told, left_out, stages_told(view, row, found), findings
            )
            for row in ordered
        ),
        told_before=bool(told),
        expected=(
            view.report_expected(found.area, found.dates.ended)
            if found.dates.ended and found.outcome is None
            else None
        ),
        label=Label.INSPECTION_OUTCOME if results else Label.INSPECTION_ANNOUNCED,
    )
    page = _page_of_outcome(view, news, ordered)
    return replace(news, outcome_page=page, outcome_quote=found.outcome_quote if page else None)


def _page_of_outcome(
    view: Knowledge, news: InspectionNews, rows: Sequence[PublicationRow]
) -> int | None:
    """The page of the words that state the outcome, if the first publication shown has them and
    they may be quoted.
    """
    words, shown = news.outcome_quote, news.shown[:1]
    first = next((row for row in rows if shown and row.id == shown[0].id), None)
    if words is None or first is None:
        return None
    page = view.page_of(first.id, words)
    return page if page and Quotes(view.few_in).may_be_shown(first, words) else None


def _reported_on(case: Case, found: Inspection) -> PartialDate | None:
    """The day on which the inspectors' report on a full inspection was published, where stated."""
    official = {each.id for each in case.publications if each.doc_type is DocType.OFFICIAL_REPORT}
    own = case.full is not None and case.full.id == found.id
    return next(
        (
            each.on if full_day(each.on) else None
            for each in case.steps
            if own and each.stage is Stage.REPORT and each.source
            if each.source.row.id in official
        ),
        None,
    )


def invited(view: Knowledge, case: Case, outcome_quote: str | None) -> Iterator[Invitation]:
    """How families can take part in an inspection from now on, in messages that may quote the words
    of its outcome as well.
    """
    quotes = Quotes(lambda publication: {*view.few_in(publication), outcome_quote or ""})
    for deadline in invitations(case):
        assert deadline.source is not None
        row, words = deadline.source.row, quoted(deadline.source)
        yield Invitation(
            words=set_for(deadline),
            voice=voice_of(row.publisher, row.url),
            url=row.url,
            quote=words if words and quotes.may_be_shown(row, words) else None,
        )


def alert_kind(
    news: InspectionNews, publications: Collection[str], asked: Set[str] = frozenset()
) -> str | None:
    """The kind of news that these publications about an inspection are to this subscriber, or None.

    Somebody who knows of the inspection is told again about the first report, plan or government
    notice, about the first findings, and about each stage of the case that they `asked` for.
    """
    fresh = [each for each in news.publications if each.is_new and each.id in publications]
    if not fresh or not news.told_before:
        return news.label if fresh else None
    told = [each for each in news.publications if not each.is_new]
    kind = _new_type(fresh, told) or _new_stage(fresh, told, asked)
    return kind or ("first_result" if _first_result(news, fresh, told) else None)


def _first_result(
    news: InspectionNews, fresh: Sequence[PublicationNews], told: Sequence[PublicationNews]
) -> bool:
    """Whether new publications are the first with findings of an inspection."""
    first = any(each.findings for each in fresh) and not any(each.findings for each in told)
    return first and news.label is Label.INSPECTION_OUTCOME


def _new_stage(
    fresh: Sequence[PublicationNews], told: Sequence[PublicationNews], asked: Set[str]
) -> str | None:
    """The first stage asked for that a new publication tells and no earlier one did."""
    known = {stage for each in told for stage in each.stages}
    new = {stage for each in fresh for stage in each.stages if stage in asked} - known
    return next((stage.value for stage in Stage if stage in new), None)


def _new_type(fresh: Sequence[PublicationNews], told: Sequence[PublicationNews]) -> str | None:
    """The news of the first new publication whose type is not known yet and deserves an alert."""
    types = {each.doc_type for each in fresh} - {each.doc_type for each in told}
    return next((kind for each, kind in NEWS_OF_ITS_OWN.items() if each in types), None)


@dataclass(kw_only=True)
class KnowledgeCache:
    """What is known at one moment, read and put together once for any number of subscribers.

    With `left_out`, findings whose words differ from their text are left out and counted there, by
    their publication; without it, what they are about is left out. `today` (in London) is the day
    on which areas' cases are said to stand. With `subjects_only`, there is of the findings and of
    where a case stands only what decides whether there is a message, and its subject. `digests` are
    those composed already, by their news (which are kept here, one object each) and their readers;
    `recorded` is what was recorded since an event.
    """

    view: Knowledge
    register: Register
    today: date
    holidays: Set[date]
    summaries: bool = False
    left_out: dict[str, int] | None = None
    subjects_only: bool = False
    digests: dict[tuple[tuple[int, ...], Reader], Bulletin | None] = field(default_factory=dict)
    recorded: dict[int, list[tuple[int, str, str]]] = field(default_factory=dict)
    _cases: dict[str, Case] = field(default_factory=dict)
    _happenings: dict[tuple[str, str], tuple[Inspection, Happening] | None] = field(
        default_factory=dict
    )
    _news: dict[tuple[str, frozenset[str]], InspectionNews | EvidenceMismatch | None] = field(
        default_factory=dict
    )

    def happening(self, publication: str, inspection: str) -> tuple[Inspection, Happening] | None:
        """The inspection, and what interests in one publication about it are compared with.

        None when the two do not belong together.
        """
        if (publication, inspection) not in self._happenings:
            known = self.view.inspection(inspection)
            facts = happening(self.view, self.register, publication, inspection)
            self._happenings[publication, inspection] = (known, facts) if known and facts else None
        return self._happenings[publication, inspection]

    def news(self, found: Inspection, told: frozenset[str]) -> InspectionNews | None:
        """An inspection as seen by those who were told of these publications about it.

        Raises EvidenceMismatch.
        """
        if (found.id, told) not in self._news:
            try:
                self._news[found.id, told] = self._made(found, told)
            except EvidenceMismatch as wrong:
                self._news[found.id, told] = wrong
        made = self._news[found.id, told]
        if isinstance(made, EvidenceMismatch):
            raise made
        return made

    def _made(self, found: Inspection, told: frozenset[str]) -> InspectionNews | None:
        """The same, not cached."""
        if self.subjects_only:
            # that there is a finding is all that counts, and a report has hundreds
            return inspection_news(self.view, self.register, found, told, self.left_out, 1)
        news = inspection_news(self.view, self.register, found, told, self.left_out)
        news = self._with_case(news, found) if news else None
        return self._summarised(news) if news and self.summaries else news

    def case(self, area: str) -> Case:
        """The latest case of an area (a GSS code)."""
        if area not in self._cases:
            self._cases[area] = latest_case(self.view, area, self.today, self.holidays)
        return self._cases[area]

    def _with_case(self, news: InspectionNews, found: Inspection) -> InspectionNews:
        """With where the case of an inspection stands and what is next, and what is due in it.

        Unchanged for an earlier case.
        """
        case = self.case(found.area)
        if all(each.id != found.id for each in case.inspections):
            return news
        return replace(
            news,
            reported_on=_reported_on(case, found),
            standing=(stands_words(case), next_words(case)),
            due=tuple(due_words(case, invited=False)),
            invited=tuple(invited(self.view, case, news.outcome_quote)),
        )

    def _summarised(self, news: InspectionNews) -> InspectionNews:
        # slow to import, and most installations have no summaries
        from pipeline.bulletins.summaries.summary import summarised

        return summarised(self.view, news)


def digest_news(
    known: KnowledgeCache,
    subscriber: str,
    interests: Sequence[Interest],
    events: Iterable[tuple[int, str, str]],
    told_of: Told,
) -> tuple[list[InspectionNews], dict[int, str]]:
    """The news for a digest about (event, publication, inspection): one entry per inspection.

    The interests are all of one rhythm. `told_of` is `Knowledge.told`, or the same of what is about
    to be recorded. The second value maps the first event of each inspection
    that has to be left out, because a quotation does not match its text, to the reason.
    """
    wanted: dict[str, tuple[int, Inspection]] = {}
    for event, publication, id in events:
        about = known.happening(publication, id)
        if about and any(
            event > each.after_event and concerns(each, about[1]) for each in interests
        ):
            wanted.setdefault(about[0].id, (event, about[0]))
    told = told_of(subscriber, [*wanted], interests[0].rhythm) if wanted else {}
    collected, refused = [], {}
    for event, found in wanted.values():
        try:
            news = known.news(found, told[found.id])
        except EvidenceMismatch as wrong:
            refused[event] = str(wrong)
            continue
        if news and any(each.is_new for each in news.publications):
            collected.append(news)
    return collected, refused


def alert_news(
    known: KnowledgeCache,
    subscriber: str,
    wanted: dict[str, tuple[datetime, set[str]]],
    asked: Set[str] = frozenset(),
) -> dict[datetime, list[tuple[InspectionNews, str]]]:
    """The alerts owed to a subscriber, by the time from which they may be sent.

    Each has the news of an inspection and the alert's key. `wanted` maps each inspection to the
    time from which the subscriber may be told of it and the publications that their interests
    match; `asked` are the stages that they ask for.
    """
    told = known.view.told(subscriber, [*wanted], Frequency.INSTANT)
    alerts: dict[datetime, list[tuple[InspectionNews, str]]] = {}
    for id, (due, publications) in wanted.items():
        inspection = known.view.inspection(id)
        news = known.news(inspection, told[id]) if inspection else None
        kind = alert_kind(news, publications, asked) if news else None
        if news and kind:
            alerts.setdefault(due, []).append((news, f"alert:{news.id}:{kind}"))
    return alerts


def told_pairs(bulletin_news: Iterable[InspectionNews]) -> list[tuple[str, str]]:
    """The (inspection, publication) pairs that a message with this news covers."""
    return [
        (each.id, publication.id) for each in bulletin_news for publication in each.publications
    ]


def digest_key(rhythm: Frequency, date: str, bulletin: Bulletin, time: str) -> str:
    """The key of a digest, unique for its subscriber: one per rhythm, day and time of day."""
    name = "digest" if rhythm is Frequency.DAILY else str(rhythm)
    what = "" if bulletin.entries else ":all-well"
    return f"{name}:{date}{time}{what}"


def misquotes(view: Knowledge, publication: str, inspections: Iterable[str]) -> bool:
    """Whether a message about these inspections of a publication would misquote a stored text."""
    about = {each.publication.id for id in inspections for each in view.publications_about(id)}
    return any(map(view.misquoted, sorted(about | {publication})))
