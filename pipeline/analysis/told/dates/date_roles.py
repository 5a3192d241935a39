"""What a date in a text is the date of: an inspection visit, a publication, a deadline, a meeting …

A date takes the role of the word that governs it, which is the nearest in its sentence; a word
after the date, or across the end of a clause, counts as further away. Only a visit's date may
become an inspection's.
"""

import re
from typing import NamedTuple

from pipeline.analysis.vocabulary import date_phrases as phrases
from pipeline.analysis.vocabulary.date_phrases import Role
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.analysis.vocabulary.visit_phrases import RUNS_UNTIL, TOLD_THAT_IT_BEGINS


class Dated(NamedTuple):
    """A date in its sentence: the words before and after it, and whether it is a range."""

    lead: str
    date: str
    trail: str
    ranged: bool
    before: str = ""
    """The previous sentence, if this one continues it ("It took place …")."""

    @property
    def around(self) -> str:
        """The sentence without the date, and the one that it continues."""
        return f"{self.before} {self.lead} … {self.trail}"


_BEHIND, _TOLD, _STRONG, _WEAK, _FAR, _RANGED = 12, 100, 35, 10, 220, 40
"""Costs in characters.

Of standing after the date, across what somebody was told, across the end of a clause, across a
comma; then the furthest that a word may be to govern a date; then the bonus of a range for a visit.
"""


_ENDS = {"told": _TOLD, "strong": _STRONG, "weak": _WEAK}


def role_of(dated: Dated) -> Role | None:
    """What a date is the date of; None when no word of its sentence shows it."""
    dated = dated._replace(lead=phrases.SAID_BETWEEN.sub(r"\g<visit>", dated.lead))
    settled = next((role for applies, role in _SETTLED if applies(dated)), None)
    if settled is not None:
        return settled
    trail = "" if _ends_a_clause(dated) else phrases.AFTERWARDS.split(dated.trail)[0]
    costs = [
        *((_cost(dated, match, dated.lead[match.end() :]), match) for match in _before(dated)),
        *(
            (_cost(dated, match, phrases.CLEFT.sub("", trail[: match.start()])) + _BEHIND, match)
            for match in _apart(trail, phrases.ASIDE)
        ),
    ]
    cost, nearest = min(costs, key=lambda one: one[0], default=(_FAR, None))
    role = _named(nearest)[0] if nearest and cost < _FAR else None
    return None if role is Role.VISIT and not phrases.VISITING.search(dated.around) else role


def _ends_a_clause(dated: Dated) -> bool:
    """Whether a date ends a clause that only says when something else happened."""
    return dated.trail[:1] == "," and phrases.SAYS_WHEN.search(dated.lead) is not None


def _before(dated: Dated) -> list[re.Match[str]]:
    """The words before the date that may govern it, without the framework "under" which it was."""
    return _apart(dated.lead, phrases.UNDER_OR_ASIDE)


def _apart(words: str, aside: Rule) -> list[re.Match[str]]:
    """The words that may govern a date, without those in what is said aside."""
    spans = [match.span() for match in aside.finditer(words)]
    return [
        match
        for match in phrases.ROLE_WORDS.finditer(words)
        if not any(start <= match.start() < end for start, end in spans)
    ]


def _cost(dated: Dated, match: re.Match[str], between: str) -> int:
    """How far a word is from the date, with the cost of what separates them."""
    role, weight = _named(match)
    between = phrases.ASIDE.sub("", between)
    ends = sum(_ENDS[end.lastgroup or ""] for end in phrases.ENDS.finditer(between))
    visits = _RANGED if dated.ranged and role is Role.VISIT else 0
    return len(between) + weight + ends - visits


def _named(match: re.Match[str]) -> tuple[Role, int]:
    role, weight, _ = phrases.WORDS[int((match.lastgroup or "g0")[1:])]
    return role, weight


def _is_of_its_visit(dated: Dated) -> bool:
    """Whether the date names an inspection ("the May 2024 inspection"), or stands in its name
    ("the inspection of May 2024 by Ofsted").
    """
    before = phrases.VISIT_IN.search(dated.lead) and phrases.BY_INSPECTORS.match(dated.trail)
    reported = phrases.REPORT_ON_VISIT_IN.search(dated.lead)
    out = reported and phrases.OUT_ON_ITS_DAY.match(dated.trail)
    whose = phrases.VISIT_AND_BY_WHOM.search(dated.lead)
    return bool(before or out or whose or phrases.OF_DATE.match(dated.trail))


def _is_deadline(dated: Dated) -> bool:
    return phrases.BY.search(dated.lead) is not None


def _is_of_work_on_site(dated: Dated) -> bool:
    """Whether days from one to another are those on which inspectors met people."""
    here = phrases.WILL_BE_HERE.search(dated.lead) and phrases.INSPECTORS.search(dated.around)
    they = phrases.THEY_AT_WORK.match(dated.lead) or phrases.IT_LASTS.fullmatch(dated.lead)
    they = they and phrases.INSPECTORS.search(dated.before)
    before = here or they or phrases.INSPECTORS_AT_WORK.search(dated.lead)
    opened = phrases.OPENS_FROM.fullmatch(dated.lead) and (
        phrases.WHILE_THEY_MET.match(dated.trail) or phrases.WAS_INSPECTED.match(dated.trail)
    )
    return dated.ranged and bool(before or opened)


def _is_of_first_or_last_day(dated: Dated) -> bool:
    """Whether a sentence says that an inspection began with the call of that day or ended on it, or
    that an area was told so on it, or a diary that inspectors come on it.
    """
    entry = phrases.LABELLED.fullmatch(dated.lead) and phrases.ENTRY_OF_VISIT.match(dated.trail)
    began = is_told_to_begin(dated) or phrases.BEGAN_WITH.search(dated.lead)
    return bool(entry or began or phrases.VISIT_ENDED.search(dated.lead))


def _is_of_being_told(dated: Dated) -> bool:
    """Whether a day is the one on which an area was told that inspectors would come."""
    if phrases.THEN_TOLD_THAT_THEY_COME.match(dated.trail):
        return True
    told = phrases.TOLD_ON.search(dated.lead) is not None
    return told and phrases.TOLD_THAT_THEY_COME.match(dated.trail) is not None


def is_told_to_begin(dated: Dated) -> bool:
    """Whether a date is the day on which an area was told that its inspection begins."""
    told = f"{dated.lead} {dated.trail}"
    return not dated.ranged and TOLD_THAT_IT_BEGINS.search(told) is not None


def _is_of_a_state(dated: Dated) -> bool:
    """Whether a table or figures are as at that day."""
    return phrases.AS_AT.search(dated.lead) is not None


def _is_of_today(dated: Dated) -> bool:
    return bool(phrases.TODAY.search(dated.lead)) and not phrases.SETS_OUT.search(dated.trail[:60])


def _labels_an_entry(dated: Dated) -> bool:
    """Whether a date opens a line: the day of a decision or post, before its title."""
    headed = phrases.HEADLINE.match(dated.trail) and phrases.HEADING.search(dated.trail)
    entry = (
        phrases.NUMERIC.fullmatch(dated.date)
        or phrases.PAPER.match(dated.trail)
        or (headed and not dated.ranged)
    )
    return bool(entry and phrases.LABELLED.fullmatch(dated.lead))


def _is_of_days_of_a_visit(dated: Dated) -> bool:
    """Whether a date is that of a visit of so many days, days stand behind a visit's name, or a
    month in brackets behind it.
    """
    headed = phrases.HEADS_WITH_DAYS.fullmatch(dated.lead) and not dated.trail.strip(" .")
    named = dated.ranged and (headed or phrases.NAMES_VISIT.search(dated.lead))
    bracketed = (
        (dated.ranged or not _is_of_a_day(dated))
        and dated.trail[:1] == ")"
        and phrases.IN_BRACKETS_OF_VISIT.search(dated.lead)
    )
    return bool(named or bracketed or phrases.DAYS_OF_VISIT.search(dated.lead))


def _is_of_others(dated: Dated) -> bool:
    """Whether the sentence names only the department or another inspection."""
    others = phrases.GOVERNMENT.search(dated.around) and not phrases.INSPECTORS.search(dated.around)
    own = f"{dated.lead} … {dated.trail}"
    monitored = phrases.NOTICE_MONITORED.search(own) and not phrases.INSPECTORS.search(own)
    own_visits = phrases.OTHER_VISITS.search(own) and not phrases.INSPECTORS.search(own)
    of_others = (
        phrases.REHEARSED.search(dated.lead)
        or phrases.OF_A_SCHOOL.search(dated.lead)
        or phrases.GRADES.search(dated.around)
        or own_visits
    )
    return bool(others or monitored or of_others)


def _is_of_a_framework(dated: Dated) -> bool:
    """Whether a framework's first month is named next to a word for beginning, or after "from".

    Or whether a sentence says when new inspections are brought in.
    """
    return phrases.BRINGS_IN.search(dated.around) is not None or bool(
        phrases.FRAMEWORKS_BEGAN.fullmatch(dated.date.strip(" ."))
        and (
            phrases.BEGINNING.search(f"{dated.lead[-40:]} … {dated.trail[:90]}")
            or phrases.FROM.search(dated.lead)
            or "framework" in dated.around.lower()
        )
    )


def _is_of_a_headed_paper(dated: Dated) -> bool:
    """Whether a date ends the heading of a document ("SEND inspection report May 2021"), or stands
    with its publisher in brackets ("Hill School (Ofsted, May 2021)").
    """
    closes = (
        not dated.trail[:1].strip(" .)”\"'")
        and not dated.trail[1:2].isalpha()
        and phrases.ADJACENT.search(dated.lead)
    )
    heads = closes and not dated.ranged and phrases.HEADING.search(dated.lead)
    return bool(heads or phrases.IN_BRACKETS.search(dated.lead))


def _is_of_what_was_done(dated: Dated) -> bool:
    done = phrases.DONE_ON_THE_DAY.search(dated.lead) or phrases.ARRIVED.search(dated.lead)
    return not dated.ranged and done is not None


def _is_of_published_findings(dated: Dated) -> bool:
    """Whether a date may be that on which the findings of a visit were published, for all that its
    sentence says.
    """
    open_ = not dated.ranged and phrases.OTHER_DAY.search(dated.lead) is None
    return open_ and phrases.FINDINGS_PUBLISHED.search(dated.lead) is not None


def _is_of_what_was_said(dated: Dated) -> bool:
    """Whether a day is that of something said before, which is no inspection ("that was 4 May")."""
    said = phrases.THAT_WAS.search(dated.lead) is not None
    return not dated.ranged and said and not phrases.VISITING.search(dated.before)


def _is_of_a_meeting(dated: Dated) -> bool:
    return phrases.MEETING_HELD.search(dated.lead) is not None


def _is_of_coming(dated: Dated) -> bool:
    """Whether inspectors are said to have come then, or an inspection to have begun."""
    ran = phrases.RAN_FROM.search(dated.lead)
    began = ran and (any(ran.groups()) or not phrases.AFTER_ONE.search(dated.lead[: ran.start()]))
    came = (phrases.CAME_ON, phrases.HERE_SINCE, phrases.NAMED_BY_WHO, phrases.IN_LABEL)
    seen = phrases.THEIR_COMING.search(dated.lead) or phrases.WILL_BE_HERE_THEN.match(dated.trail)
    here = not _is_of_a_day(dated) and _were_here(dated)
    theirs = seen and phrases.INSPECTORS.search(dated.around)
    stays = RUNS_UNTIL.search(dated.lead) or phrases.SEEN_THEN.search(dated.lead)
    opened = phrases.OPENS_IN.fullmatch(dated.lead) and phrases.WE_CAME.match(dated.trail)
    told = any(rule.search(dated.lead) for rule in came) or _is_of_a_look(dated)
    return bool(began or here or theirs or stays or opened or told)


def _is_of_a_look(dated: Dated) -> bool:
    """Whether inspectors are said to have looked at an area then, or to have found something, or
    services for SEND to have been looked into.
    """
    theirs = phrases.INSPECTORS.search(dated.around) or phrases.THAT_VISIT.search(dated.trail)
    looked = theirs and phrases.LOOKED_AT.search(dated.lead)
    seen = phrases.OF_SEND.search(dated.around) and phrases.SERVICES_SEEN.search(dated.lead)
    return bool(looked or seen)


def _is_of_the_start(dated: Dated) -> bool:
    """Whether what the sentence before tells of inspectors is said to start then."""
    starts = phrases.STARTS_ON.fullmatch(dated.lead) and phrases.INSPECTORS.search(dated.before)
    return starts is not None


def _were_here(dated: Dated) -> bool:
    """Whether inspectors are said to have been there in a month, or as it ended."""
    stayed = phrases.AFTER_THEIR_STAY.fullmatch(dated.lead) and phrases.AND_THEY.match(dated.trail)
    during = phrases.WERE_HERE.search(dated.lead) or phrases.WHILE_HERE.match(dated.trail)
    return bool(stayed or during)


def _is_of_what_followed(dated: Dated) -> bool:
    """Whether a sentence says what has happened since a visit."""
    return phrases.SINCE_THEY_CAME.search(dated.lead) is not None


def _is_of_meeting_inspectors(dated: Dated) -> bool:
    """Whether a month is that in which people met inspectors.

    A single day of meeting them does not count, as it is not the first of the visit.
    """
    if _is_of_a_day(dated):
        return False
    met = (phrases.WHEN_THEY_MET, phrases.WHILE_THEY_MET)
    opened = phrases.OPENS_IN.fullmatch(dated.lead) and any(one.match(dated.trail) for one in met)
    beside = phrases.WHEN_THEY_CAME.match(dated.trail)
    return bool(opened or beside or phrases.MET_INSPECTORS.search(dated.lead))


def _is_of_a_day(dated: Dated) -> bool:
    """Whether a date names a day or is a range, and is not only a month."""
    return dated.date[:1].isdigit() or dated.ranged or "day" in dated.date


_SETTLED = (
    (_is_of_being_told, Role.NOTICE),
    (_is_of_days_of_a_visit, Role.VISIT),
    (_is_of_others, Role.OTHERS),
    (_is_of_what_followed, Role.PLAN),
    (_is_of_coming, Role.VISIT),
    (_is_of_the_start, Role.VISIT),
    (_is_of_meeting_inspectors, Role.VISIT),
    (_is_of_work_on_site, Role.VISIT),
    (_is_of_a_meeting, Role.MEETING),
    (_is_of_what_was_said, Role.APPROVAL),
    (_is_of_its_visit, Role.VISIT),
    (_is_of_published_findings, Role.PUBLICATION),
    (_is_deadline, Role.DEADLINE),
    (_is_of_a_state, Role.FIGURE),
    (_is_of_first_or_last_day, Role.VISIT),
    (_is_of_today, Role.PUBLICATION),
    (_is_of_what_was_done, Role.NOTICE),
    (_labels_an_entry, Role.PUBLICATION),
    (_is_of_a_framework, Role.FRAMEWORK),
    (_is_of_a_headed_paper, Role.PUBLICATION),
)
"""What settles a role before any word is measured, in this order."""
