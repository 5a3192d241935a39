"""What a publication says of the stages of an area's case: its sentences that tell one, and when.

Precision comes first: a sentence that says "if", or whose verb is denied, tells nothing, and a date
counts only where it belongs to the verb.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, get_args

from pipeline.analysis.language.agenda_packs import narrowed
from pipeline.analysis.language.sentences import split
from pipeline.analysis.told import milestone_phrases as phrases
from pipeline.analysis.told import tellings
from pipeline.analysis.told.milestone_days import FAR, days_of, due_days
from pipeline.analysis.told.promised.days_ahead import days_named, is_ahead
from pipeline.analysis.told.promised.phrases import DATED, FINITE, PAST
from pipeline.analysis.vocabulary.guarded_pattern import Rule, folded
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate, Span, Text, span
from pipeline.model.inspections import Milestone, Period, Unit
from pipeline.model.terms import MEETINGS, NOTICES, Stage, Standing

_PLANS = (Stage.PLAN_SUBMITTED, Stage.PLAN_PUBLISHED)
_BY_LETTER = (Stage.PLAN_ACCEPTED, Stage.MONITORING_ENDED)
"""What inspectors or the department do by letter."""
_UNITS: tuple[Unit, ...] = get_args(Unit)
_REACH = 300
"""How many characters before "the plan" are searched for the plan that it is."""


class _Told(NamedTuple):
    """A stage told in a sentence: by which words, and where its verb is."""

    stage: Stage
    verb: re.Match[str]
    loose: bool = False


def milestones_in(
    text: Text, published: PartialDate | None, title: str = ""
) -> tuple[Milestone, ...]:
    """The stages that a text with a title tells, in reading order, each said in the same way once.

    `published` settles the years that dates lack.
    """
    text = narrowed(text)
    body = f"{title}\n{text.body}"
    notices = any(one.search(body) for one in (tellings.NAMED_NOTICE, tellings.NAMES_A_NOTICE))
    found: dict[tuple[Stage, Standing, str | None], Milestone] = {}
    before, letter = "", None
    last: Sequence[Milestone] = ()
    ahead: Span | None = None
    for start, end in _sentences(text):
        said = text.body[start:end].replace("\n", " ")
        of_plan = _names_a_plan(before)
        of_notice = tellings.NAMES_A_NOTICE.search(before) is not None
        of_board = any(tellings.BOARD.search(one) for one in (title, before))
        of_review = tellings.OF_A_REVIEW.search(before) is not None
        goes_on = of_plan and phrases.IT.search(said) is not None
        if goes_on:
            before = f"{before} {said}"
        elif not phrases.ITEM_MARK.match(said) or tellings.PLAN.search(said):
            before = said
        words = span(text, start, end)
        every = _told(said, _Around(notices, of_plan, of_notice, of_board, of_review))
        told = [
            _on_day_before(text, one, ahead, published)
            for one in _all_stages(text, every, words, published)
        ]
        ahead = words
        if not any(one.on for one in told):
            told = list(_of_the_same(words, last, published)) or told
        told += [*_was_due(words, told, published), *_only_then(words, published)]
        told = [_by_letter(text, one, letter) for one in told]
        letter = _wrote(words, published)
        for one in _in_that_letter(text, last, words, letter, published):
            found.pop((one.stage, one.standing, None), None)
            told.append(one)
        last = told
        for one in told:
            found.setdefault((one.stage, one.standing, one.on), one)
    return tuple(sorted(found.values(), key=lambda one: one.span.start))


def _all_stages(
    text: Text, every: Iterable[_Told], words: Span, published: PartialDate | None
) -> list[Milestone]:
    """The stages of a sentence, without those of a plan that is no answer to inspectors."""
    said = words.quote.replace("\n", " ")
    another = _is_of_another_plan(text, words.start, said)
    told = (one for each in every for one in _stages(said, each, words, published))
    return [one for one in told if not (another and one.stage in _PLANS)]


def _is_of_another_plan(text: Text, start: int, said: str) -> bool:
    """Whether "the plan" of a sentence is one that the words before it on its line name, and no
    answer to inspectors: a workforce plan, a training plan.
    """
    before = text.body[max(0, start - _REACH) : start].rpartition("\n")[2]
    return (
        phrases.THE_PLAN.match(said) is not None
        and phrases.ANOTHER_PLAN.search(before) is not None
        and tellings.NAMED_PLAN.search(before) is None
    )


def _names_a_plan(said: str) -> bool:
    """Whether a sentence or heading names a plan, so that "it" in the next can mean that."""
    if phrases.HEADED.fullmatch(said):
        return True
    return any(one.search(said) for one in (tellings.PLAN, phrases.OWN_DOCUMENT))


def _stages(
    said: str, told: _Told, words: Span, published: PartialDate | None
) -> Iterable[Milestone]:
    decided = _decided(said, told, words, published)
    return decided or _milestones(said, told, words, published)


class _Letter(NamedTuple):
    """A sentence that says nothing but that inspectors wrote on a day."""

    on: PartialDate
    words: Span


def _on_day_before(
    text: Text, one: Milestone, ahead: Span | None, published: PartialDate | None
) -> Milestone:
    """A meeting on the one day of the sentence before, which tells of it without its name: "They
    met us on 3 May. It was the six-month review.".
    """
    said = one.span.quote.replace("\n", " ")
    undated = one.stage in MEETINGS and one.standing is Standing.HAPPENED and not one.on
    if ahead is None or not undated or not phrases.IT_WAS.match(said):
        return one
    days = find_ranges(ahead.quote, reference=published)
    beside = not text.body[ahead.end : one.span.start].strip()
    if len(days) != 1 or not beside or not phrases.MEETS.search(ahead.quote):
        return one
    if is_ahead(days[0].ended, published) or phrases.MODAL.search(ahead.quote):
        return one
    return replace(one, on=days[0].ended, span=span(text, ahead.start, one.span.end))


def _wrote(words: Span, published: PartialDate | None) -> _Letter | None:
    said = words.quote.replace("\n", " ")
    found = phrases.WROTE.fullmatch(said.strip())
    days = days_named(said, published) if found else []
    if len(days) == 1 and not is_ahead(days[0].on, published):
        return _Letter(days[0].on, words)
    return None


def _by_letter(text: Text, one: Milestone, letter: _Letter | None) -> Milestone:
    """What inspectors think of a plan, or that monitoring has ended, on the day on which the
    sentence before says that they or the department wrote.

    Its words are then those of both sentences, where nothing stands between them.
    """
    told = one.stage in _BY_LETTER and one.standing is Standing.HAPPENED
    if not told or letter is None or one.on:
        return one
    if text.body[letter.words.end : one.span.start].strip():
        return replace(one, on=letter.on)
    return replace(one, on=letter.on, span=span(text, letter.words.start, one.span.end))


def _in_that_letter(
    text: Text,
    last: Sequence[Milestone],
    words: Span,
    letter: _Letter | None,
    published: PartialDate | None,
) -> Iterator[Milestone]:
    """What was done to a notice or with a plan, or that monitoring has ended, on the day of the
    letter that the next sentence (`words`) speaks of, or is about alone.
    """
    stages: Sequence[Stage] = (*NOTICES, *_BY_LETTER)
    on = letter.on if letter else _day_of_letter(words, published)
    if letter:
        stages = (Stage.PLAN_ACCEPTED,)
        last = [one for one in last if not text.body[one.span.end : words.start].strip()]
    for one in last:
        told = one.stage in stages and one.standing is Standing.HAPPENED
        if told and on and not one.on:
            yield replace(one, on=on, span=span(text, one.span.start, words.end))


def _day_of_letter(words: Span, published: PartialDate | None) -> PartialDate | None:
    """The day of a letter that a sentence begins with, where it has passed."""
    said = words.quote.replace("\n", " ")
    found = phrases.LETTER_OF.match(said)
    days = days_named(said[found.end() :], published)[:1] if found else ()
    return next((one.on for one in days if not is_ahead(one.on, published)), None)


def _of_the_same(
    words: Span, last: Sequence[Milestone], published: PartialDate | None
) -> Iterator[Milestone]:
    """What a short sentence adds of the plan that the one before it told of: "It was due on …"."""
    plan = next((one.stage for one in last if one.stage in _PLANS), None)
    if plan and phrases.WENT_THEN.match(words.quote):
        yield from _on_that_day(words, plan, last)
    elif plan and (due := phrases.WAS_DUE.match(words.quote)):
        for day in due_days(words.quote, due, published, plan)[:1]:
            yield Milestone(stage=plan, standing=Standing.DUE, span=words, on=day)
    elif plan and phrases.WAS_NOT.fullmatch(words.quote):
        yield Milestone(stage=plan, standing=Standing.LATE, span=words)
    elif plan is Stage.PLAN_SUBMITTED and (then := phrases.THEN_ACCEPTED.match(words.quote)):
        for on in days_of(words.quote, Stage.PLAN_ACCEPTED, then, published):
            yield Milestone(
                stage=Stage.PLAN_ACCEPTED, standing=Standing.HAPPENED, span=words, on=on
            )


def _on_that_day(words: Span, plan: Stage, last: Sequence[Milestone]) -> Iterator[Milestone]:
    """That a plan went on the day that the sentence before asks for it by."""
    days = [one.on for one in last if one.standing is Standing.DUE and one.on]
    for on in days[:1]:
        yield Milestone(stage=plan, standing=Standing.HAPPENED, span=words, on=on)


def _was_due(
    words: Span, told: Sequence[Milestone], published: PartialDate | None
) -> list[Milestone]:
    """The day by which a plan had to be sent, as a sentence recalls it: "It had been due on …"."""
    stage, said = Stage.PLAN_SUBMITTED, words.quote.replace("\n", " ")
    plan = tellings.PLAN.search(folded(said))
    due = phrases.HAD_BEEN_DUE.search(said, plan.end()) if plan else None
    days = due_days(said, due, published, stage)[:1] if due else []
    if not days and phrases.LAST_DAY.search(said):
        days = [one.on for one in told if one.stage is stage and one.on]
    went = phrases.AND_WENT_THEN.search(said)
    return [
        Milestone(stage=stage, standing=standing, span=words, on=on)
        for on in days
        for standing in ((Standing.DUE, Standing.HAPPENED) if went else (Standing.DUE,))
    ]


def _only_then(words: Span, published: PartialDate | None) -> Iterator[Milestone]:
    """That a plan went, or was published, only on a day: "It was not sent until 12 May"."""
    said = words.quote.replace("\n", " ")
    may = "until" in said.casefold() and tellings.PLAN.search(said)
    for day in days_named(said, published) if may else ():
        late = phrases.NOT_UNTIL.search(said[: day.start])
        if late and not is_ahead(day.on, published):
            out = late["done"].startswith("publish")
            stage = Stage.PLAN_PUBLISHED if out else Stage.PLAN_SUBMITTED
            yield Milestone(stage=stage, standing=Standing.HAPPENED, span=words, on=day.on)


def _sentences(text: Text) -> Iterator[tuple[int, int]]:
    """The sentences that may tell a stage."""
    whole = [(block.start, block.end) for block in text.blocks] or [(0, len(text.body))]
    for first, last in whole:
        block = text.body[first:last]
        if _may_tell(block) and not phrases.OF_OTHER_SERVICES.search(block):
            day: int | None = None
            for start, end in split(text.body, first, last):
                said = text.body[start:end]
                if _may_tell(said) or _goes_on(said):
                    yield start if day is None else day, end
                day = start if phrases.ONLY_A_DAY.fullmatch(said) else None


def _goes_on(said: str) -> bool:
    """Whether a sentence can go on about the plan that the one before it names."""
    brief = (phrases.WAS_DUE, phrases.WENT_THEN, phrases.LETTER_OF)
    if phrases.WAS_NOT.fullmatch(said) or any(one.match(said) for one in brief):
        return True
    return phrases.IT.search(said) is not None


def _may_tell(said: str) -> bool:
    low = folded(said)
    return any(map(low.__contains__, tellings.SIGNS)) or tellings.OR_WORDS.search(said) is not None


class _Around(NamedTuple):
    """What is named around a sentence: an improvement notice in the text (`notices`), or a plan,
    notice, board or review in the sentence before, so that "it" or "the board" can mean that.
    """

    notices: bool
    of_plan: bool
    of_notice: bool
    of_board: bool
    of_review: bool

    def noun(self, telling: tellings.Telling) -> Rule:
        """What a stage happens to, in all words that can mean it here."""
        shorter = (
            (tellings.PLAN, tellings.PLAN_OR_IT, self.of_plan),
            (tellings.NOTICE, tellings.NOTICE_OR_IT, self.of_notice),
            (tellings.BOARD, tellings.BOARD_IN_SHORT, self.of_board),
            (tellings.REVIEW, tellings.REVIEW_OR_IT, self.of_review),
        )
        fitting = (short for noun, short, named in shorter if named and telling.noun is noun)
        return next(fitting, telling.noun)


def _told(said: str, around: _Around) -> Iterator[_Told]:
    """The stages that a sentence tells; of those told by one verb only the first."""
    low = folded(said)
    taken: set[int] = set()
    for telling in tellings.TELLINGS:
        if not telling.verb.may_fit(low) or (telling.stage in NOTICES and not around.notices):
            continue
        for verb in _verbs(low, around.noun(telling), telling.verb):
            before = low[: verb.start()]
            of_report = telling.stage in _PLANS and phrases.OF_A_REPORT.search(before)
            spared = of_report or phrases.SPARED.search(before)
            of_sent = _is_of_what_was_sent(verb, before)
            part = telling.stage is Stage.NOTICE_CLOSED and phrases.PART_OF_NOTICE.search(before)
            if verb.start() not in taken and of_sent and not (spared or part):
                taken.add(verb.start())
                yield _Told(telling.stage, verb, telling.loose)


def _is_of_what_was_sent(verb: re.Match[str], before: str) -> bool:
    """Whether "and approved on …" is said of a plan that was sent to somebody."""
    if not verb[0].startswith("and "):
        return True
    to_us = not verb[0].startswith("and we ") or " to us " in before
    return to_us and phrases.SENDS.search(before) is not None


def _verbs(low: str, nouns: Rule, verbs: Rule) -> Iterator[re.Match[str]]:
    """The verb that tells a stage, and those that "and was" joins to it; `low` as below."""
    first = _verb(low, nouns, verbs)
    if first is None:
        return
    yield first
    for one in verbs.finditer(low, first.end()):
        if phrases.AND_WAS.search(low[: one.start()]) and ";" not in low[: one.start()]:
            yield one


def _verb(low: str, nouns: Rule, verbs: Rule) -> re.Match[str] | None:
    """The verb that tells a stage: the nearest to its noun, with no semicolon between.

    The sentence is in small letters.
    """
    for noun in nouns.finditer(low):
        if _is_of_others(low, noun.start()):
            continue
        near = [
            (len(between), verb)
            for verb in verbs.finditer(low)
            if len(between := _between(low, noun, verb)) <= FAR
            and not _only_names_another(low, noun, verb, between)
            and ";" not in between.removesuffix("; ")
            and not (verb.start() < noun.start() and " that " in between and verb[0] != "notified")
        ]
        if near:
            return min(near, key=lambda pair: pair[0])[1]
    return None


def _only_names_another(said: str, noun: re.Match[str], verb: re.Match[str], between: str) -> bool:
    """Whether what may join a meeting to its day is a part of its name, has no day ("a word on the
    meeting") or that of a paper, or says to whom something went.
    """
    if not phrases.ONLY_NAMED.fullmatch(verb[0].strip()):
        return False
    before = said[: verb.start()]
    if verb.end() <= noun.start():
        return not DATED.search(between) or phrases.OF_A_PAPER.search(before) is not None
    inside = noun.start() < verb.start() < noun.end()
    dated = DATED.search(said, verb.end()) is not None
    return inside or not dated or phrases.TO_A_BOARD.search(before) is not None


def _between(said: str, noun: re.Match[str], verb: re.Match[str]) -> str:
    first, last = sorted((noun, verb), key=re.Match.start)
    return said[first.end() : last.start()]


def _is_of_others(said: str, place: int) -> bool:
    """Whether a plan named at a place is one that answers no inspection."""
    return any(one.start() <= place < one.end() for one in tellings.OTHER_PLANS.finditer(said))


def _decided(
    said: str, told: _Told, words: Span, published: PartialDate | None
) -> tuple[Milestone, ...]:
    """What a letter of government does with a notice: on its own day, unless it sets another."""
    stage, verb, _ = told
    if stage not in NOTICES or not phrases.DECIDED.search(said[: verb.start()]):
        return ()
    after = said[verb.end() :]
    days = days_named(after, published)
    of_this = days and not phrases.ANOTHERS_DAY.search(after[: days[0].start])
    on = days[0].on if of_this else published
    return (Milestone(stage=stage, standing=Standing.HAPPENED, span=words, on=on),)


def _milestones(
    said: str, told: _Told, words: Span, published: PartialDate | None
) -> Iterator[Milestone]:
    """What a sentence says of a stage; nothing where it says nothing certain."""
    stage, verb, loose = told
    before = said[: verb.start()]
    if stage in _PLANS and phrases.MISSED.search(said):
        yield Milestone(stage=stage, standing=Standing.LATE, span=words)
    after = said[verb.end() :]
    if phrases.UNCERTAIN.search(f"{before}{_clause(after) if stage in MEETINGS else after}"):
        return
    if stage in MEETINGS and phrases.PUT_OFF.match(after):
        return
    ahead = _is_ahead_of(said, told, published)
    if stage is Stage.MONITORING_DUE or ahead:
        yield from () if loose else _due(said, told, words, published)
    elif not phrases.NOT_DONE.search(before[-60:]) and _past(verb[0]):
        for day in days_of(said, stage, verb, published):
            if day or not _needs_day(told):
                yield Milestone(stage=stage, standing=Standing.HAPPENED, span=words, on=day)


def _clause(after: str) -> str:
    """The words behind a verb up to the next comma."""
    return after.partition(", ")[0]


def _is_ahead_of(said: str, told: _Told, published: PartialDate | None) -> bool:
    """Whether a sentence says that a stage is still to come."""
    stage, verb, _ = told
    if _ahead(said[: verb.start()], verb) and not phrases.FROM_TODAY.search(said):
        return True
    if stage in MEETINGS:
        return _is_to_come(said, verb, published)
    return stage in _PLANS and _is_due_by(said, verb, published)


def _needs_day(told: _Told) -> bool:
    """Whether words tell that a stage has happened only together with its day."""
    named = any(one.fullmatch(told.verb[0]) for one in (phrases.NOUN, phrases.ONLY_NAMED))
    return named or told.loose or told.stage is Stage.PLAN_DUE


def _ahead(before: str, verb: re.Match[str]) -> bool:
    if phrases.FOUND_TO_BE.search(before[-60:]):
        return False
    coming = re.match(r"(?:will|to|asked|be) |meets?\Z|due\Z|deadline\Z", verb[0]) is not None
    if not _past(verb[0]) and phrases.BEGINS.fullmatch(before):
        return True
    if coming or phrases.AHEAD.search(before[-60:]):
        return True
    asks = (phrases.MODAL, phrases.ASKED_TO)
    return not _past(verb[0]) and any(one.search(before) for one in asks)


def _is_due_by(said: str, verb: re.Match[str], published: PartialDate | None) -> bool:
    """Whether a verb is followed by the day to come by which it is to be done, whatever its form:
    "will be revised and published by 2 May".
    """
    found = [one for one in days_named(said, published) if one.start >= verb.end()][:1]
    led = [one for one in found if phrases.DUE_BY.fullmatch(said[verb.end() : one.start].lstrip())]
    return bool(led) and is_ahead(led[0].on, published)


def _is_to_come(said: str, verb: re.Match[str], published: PartialDate | None) -> bool:
    """Whether a sentence says what will be, or only names it, and all its days were to come."""
    if phrases.THANKED.search(said[: verb.start()]):
        return False
    ways = (phrases.MODAL, phrases.NEXT, phrases.IS_ON)
    coming = any(each.search(said) for each in ways)
    bare = not any(one.search(said) for one in (FINITE, PAST, phrases.HAS_MET))
    named = bare and phrases.ONLY_NAMED.fullmatch(verb[0])
    days = days_named(said, published) if coming or named else []
    return bool(days) and all(is_ahead(one.on, published) for one in days)


def _past(verb: str) -> bool:
    """Whether a verb by itself can tell what has happened: "submit" cannot."""
    return (
        re.fullmatch(
            r"(?:re-?)?(?:submit|(?:send|hand in|lodge)(?: .*)?|produce|write|publish|lift"
            r"|amend|extend|vary|close|issue|replace|update|revise|remove|(?:to )?agree)",
            verb,
            re.I,
        )
        is None
    )


def _due(said: str, told: _Told, words: Span, published: PartialDate | None) -> Iterator[Milestone]:
    """A stage to come, with the day (of meetings, every day) or the period by which it is due."""
    if told.stage is Stage.PLAN_ACCEPTED and phrases.SENDS.search(said):
        return  # the day is that of sending it in
    days, period = due_days(said, told.verb, published, told.stage), _period(said, told)
    if told.stage not in MEETINGS:
        days = days[:1]
    if not days and (period or told.stage in _PLANS):
        yield Milestone(stage=told.stage, standing=Standing.DUE, span=words, within=period)
    for day in days:
        yield Milestone(stage=told.stage, standing=Standing.DUE, span=words, on=day)


def _period(said: str, told: _Told) -> Period | None:
    """The time that a sentence allows; of several, the one next to the return visit."""
    found = list(phrases.WITHIN.finditer(said))
    visit = tellings.RETURN.search(said) if told.stage is Stage.MONITORING_DUE else None
    if visit:
        found = [
            one
            for one in found
            if not phrases.TO_FULL.match(said, one.end())
            and not phrases.AFTER_FULL.search(said[: one.start()])
        ]
        found.sort(key=lambda one: len(_between(said, visit, one)))
    match = next(iter(found), None)
    if match is None:
        return None
    written = match["number"].lower()
    number = int(written) if written.isdigit() else phrases.NUMBERS.get(written)
    unit = next((unit for unit in _UNITS if unit == match["unit"].lower()), None)
    if not number or unit is None:
        return None
    return Period(number, unit, phrases.OF_THE_REPORT.search(said) is not None)
