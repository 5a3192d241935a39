"""How far an account of something done, or not done, speaks of a promise, by the words of both."""

import re
from collections.abc import Iterator, Set
from datetime import date
from functools import lru_cache
from itertools import pairwise

from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate

_NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
)
_ANY_NUMBER = rf"(?:one|{'|'.join(_NUMBERS.split())})"
_DEEDS = frozenset(
    (
        *("begin", "begun", "start", "open", "opened", "launch", "sign", "appoint", "introduc"),
        *("complet", "finish", "recruit", "pool", "set", "post", "live", "due", "place", "target"),
        *("first", "monthly", "date", "came", "clear", "fill", "reach", "agre", "issu", "send"),
    )
)
"""Stems of what is done with anything."""
_IN_PART = re.compile(
    r"\b(?:the (?:rest|others?|remain\w+)|some of|half of|part(?:ly|ial)|not all|but not|only"
    r"|most of|(?:first|last|other|both) (?:two|three|\d+) of)\b",
    re.IGNORECASE,
)
"""What shows that something was done in part."""
_ALL = re.compile(r"\b(?:all|every|each|both|whole|everywhere|everyone)\b", re.IGNORECASE)
_SHARE = re.compile(
    rf"\b(?P<some>\d+|{_ANY_NUMBER}) (?:out )?of (?:the |its |our |all )?"
    rf"(?P<every>\d+|{_ANY_NUMBER})\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][\w’'-]+")
_LISTED = re.compile(r"\b(?:in|at) (?:[A-Z][\w’'-]+,? ){0,4}[A-Z][\w’'-]+ and [A-Z][\w’'-]+")
"""Several places of which one is as much a part of a promise as the next."""
_CLAUSE = re.compile(r"[;:,.]\s")
_SENTENCE = re.compile(r"(?<=[a-z0-9][.!?])\s+(?=[A-Z“\"])")
_PARTS = re.compile(
    r"[;:]\s|,\s(?:and|but|not|with)\s|\sand (?=(?:found|has|have|is|are|was|were)\b)"
)
"""What parts what was done from what is told beside it."""
_CUTS = re.compile(r";\s|\s(?:and|which) (?=(?:should|will|would)\b)")
_MARK = re.compile(r"\W{0,2}[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}|[a-z])?[.)]?\s")
_CODE = re.compile(r"\W*(?P<code>[A-Z]{1,3}\d{1,2}(?:\.\d{1,2})?)\W")
_ROW = re.compile(r"\W*(?P<number>\d{1,2}(?:\.\d{1,2}|[a-z])) *\|")
_SET_BEGINNINGS = {word[:5] for word in ("their", "there", "these", "which", "would", "could")} | {
    word[:5] for word in ("about", "after", "before", "every", "where", "while", "those", "being")
}
_TIMES = {"week", "mont", "year", "days"}
"""How words begin that only say how long."""
_STEM, _BRIEF = 5, 4
"""How many letters of two words are the same where they are taken for one, and at the least."""
_SENDING_IN = re.compile(
    r"\b(?:action plan|written statement|wsoa|PAP|APP|progress plan|statement of action)\b"
    r"|\b(?:send|submit) it (?:in )?again\b"
)
_LATE_BY = re.compile(
    rf"\b(?P<number>an?|half an?|\d+|{_ANY_NUMBER}) (?P<unit>day|week|month|year|fortnight)s?"
    r" (?:late(?:r than (?:planned|promised|meant))?|behind (?:time|schedule|plan))\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\b(?:the )?(?:end|start|beginning|middle|week) of (?:the )?\Z", re.IGNORECASE)
"""What of a day's name stands before it."""
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30.4, "year": 365}
_OF_BOARD = re.compile(
    r"\b(?:set(?:ting)? up|establish\w*|convene\w*|create|form|first meeting of|first meets?)\b"
    r"[^.;]{0,60}\bboard\b"
    r"|\bboard\b[^.;]{0,60}\b(?:first meet(?:s|ing)?|set up|for the first time)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:no(?: one|body)?|none|never|fewer|less|below|under|not? more|without|(?<!the )ends?"
    r"|ended)\b",
    re.IGNORECASE,
)
_RID = re.compile(
    r"\b(?:no(?: one|body)?|none)\b[^.;]{0,60}"
    r"\b(?:overdue|outstanding|late|wait(?:ed|ing)|without)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+")
_FIGURE = re.compile(r"(?<!\d)\d(?:[\d,.]*\d)?(?!\d|st\b|nd\b|rd\b|th\b)")
_PERCENT = re.compile(r"\b(?P<number>\d+(?:\.\d+)?) ?(?:%|per ?cent\b)")
_AGES = re.compile(
    r"\b(?:(?:ages?|aged|years?|section) \d+(?: (?:to|and) \d+)?|0 ?(?:to|-|–) ?25"
    r"|\d{1,2} ?[-–] ?(?:1\d|2[0-5])s?"
    r"|\d+ to \d+(?=-year| \|| that\b| or\b)"
    r"|\d+-year-olds?|of \d+ (?:plans|cases|files)"
    r"|(?:AFI|PA|priority|action|area|improvement|requirement|item|paragraph) ?\d+(?:\.\d+)?)\b"
    r"|\([^()]*\)",
    re.IGNORECASE,
)
"""Numbers that say whom or what a promise is about, or how it stood, not how much was promised."""
_OWN_DAY = re.compile(
    r"\b(?:(?:as|than) planned|in (?:good )?time|on time"
    r"|(?:its|the|new|that|this|due|set) (?:date|deadline|target)|when it fell due"
    r"|(?:the|in) time (?:that was set|allowed|we gave|given)|by then"
    r"|at that point|on that day|\w+ late)\b",
    re.IGNORECASE,
)
"""How an account names the day of a promise without saying it."""
_days_in = lru_cache(maxsize=1024)(find_ranges)
"""The days in a quotation, which is compared with many others."""
_SPELT = {
    **dict(zip(_NUMBERS.split(), range(2, 21), strict=True)),
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
}
_SPELT_OUT = re.compile(rf"\b(?:{'|'.join(_SPELT)})\b(?! (?:days?|weeks?|months?|years?) )", re.I)
_LENGTH = re.compile(
    rf"\b(?P<number>\d{{1,3}}|an?|{'|'.join(_SPELT)})[ -](?P<unit>week|month|year)s?\b"
    r"(?! (?:late|ago))",
    re.IGNORECASE,
)
_LONGEST = re.compile(
    r"\b(?:longest|no (?:one|child|family|young person)|nobody|none)\b", re.IGNORECASE
)
_FEWEST, _MOST = 2, 0.6
"""How many telling words of a promise, and what share of them, an account without a day has."""
_END_OF = re.compile(r"\bend of $", re.IGNORECASE)
_LATE = 24
"""From which day on a month is at its end."""
_YEARS = 550
"""For how many days after it a day is named without its year."""


def tells_a_part(said: str, promise: str) -> bool:
    """Whether an account tells that something was done in part, or at some of several places."""
    listed = _LISTED.search(promise)
    places = _NAME.findall(listed.group()) if listed else []
    told = sum(place in said for place in places)
    return is_share(said) or _IN_PART.search(said) is not None or 0 < told < len(places)


def shared(said: str, promise: str) -> frozenset[str]:
    """The telling words of both, and the pairs of words that stand side by side in both; none
    where all of them are words of many promises.
    """
    # it loads the themes of the analysis, which a look at a case without plans does not need
    from pipeline.cases.actions.subject_words import THINGS
    from pipeline.cases.actions.subjects import WEAK_STEMS, terms_of

    one, other = (terms_of(undated(words)).stems for words in (said, promise))
    words = (one & other) - _DEEDS
    things = THINGS & _plain(said) & _plain(promise)
    pairs = frozenset(_pairs(said)) & frozenset(_pairs(promise))
    if things:
        return words | things | pairs | {"set up"}
    return words | pairs if pairs or words - WEAK_STEMS else frozenset()


def _pairs(words: str) -> Iterator[str]:
    from pipeline.cases.actions.subject_words import COMMON, EVERYWHERE
    from pipeline.cases.actions.subjects import stem

    low = [
        one.removesuffix("'s") for one in re.findall(r"[a-z][a-z'-]+", undated(words).casefold())
    ]
    for first, second in pairwise(low):
        plain = not {first, second} & (EVERYWHERE | COMMON)
        if plain and not {stem(first), stem(second)} & _DEEDS:
            yield f"{stem(first)} {stem(second)}"


def plainly_common(said: str, promise: str) -> int:
    """How many beginnings of words both have, however many promises have them too."""
    one, other = (_beginnings(words, _STEM) for words in (said, promise))
    return len(one & other - _SET_BEGINNINGS)


def briefly_common(said: str, promise: str) -> int:
    """The same, of shorter beginnings of words that say something."""
    from pipeline.cases.actions.subject_words import EVERYWHERE

    one, other = (_beginnings(words, _BRIEF, EVERYWHERE) for words in (said, promise))
    return len(one & other - _TIMES)


def names_its_subject(said: str, promise: str) -> bool:
    """Whether all that an account names before a plain verb for something done is promised: of "the
    helpline opened" the helpline, and not of "the sensory garden opened" a sensory hub.
    """
    from pipeline.analysis.told.promised.became import DONE
    from pipeline.cases.actions.subject_words import EVERYWHERE

    promised = _beginnings(promise, _BRIEF, EVERYWHERE)
    for verb in DONE.finditer(said):
        subject = _beginnings(_CLAUSE.split(said[: verb.start()])[-1], _BRIEF, EVERYWHERE)
        if subject and subject <= promised:
            return True
    return False


def _beginnings(words: str, letters: int, without: Set[str] = frozenset()) -> set[str]:
    said = _plain(undated(words)) - without
    return {word[:letters] for word in said if len(word) >= letters}


def _plain(words: str) -> frozenset[str]:
    return frozenset(_WORD.findall(words.casefold()))


def undated(words: str) -> str:
    """Words without the days in them: a month is no subject."""
    for found in reversed(_days_in(words)):
        words = f"{_LEAD.sub(' ', words[: found.start])} {words[found.end :]}"
    return words


def names_its_day(said: str) -> bool:
    """Whether an account speaks of the day that was set, without saying it."""
    return _OWN_DAY.search(said) is not None


def code(promise: str) -> str:
    """The mark by which a plan names a step: "B1", "PA2.3"; "" without one that has letters (others
    are those of an account's own paragraphs).
    """
    found = _CODE.match(promise)
    return found["code"] if found else ""


def names_code(said: str, promise: str) -> bool:
    """Whether an account names a step by its mark, or is the row of that number."""
    rows = [_ROW.match(one) for one in (said, promise)]
    if all(rows) and len({row["number"] for row in rows if row}) == 1:
        lettered = rows[0] is not None and not rows[0]["number"][-1].isdigit()
        return plainly_common(said, promise) + briefly_common(said, promise) > lettered
    own = code(promise)
    return bool(own) and re.search(rf"(?<![\w.]){re.escape(own)}(?![\w.]\w|\w)", said) is not None


def says_kept(said: str) -> bool:
    """Whether an account says that something was done by the day that was set."""
    # it loads words of the analysis, which a look at a case without plans does not need
    from pipeline.analysis.told.promised.became import KEPT

    return KEPT.search(said) is not None and not says_missed(said)


def says_missed(said: str) -> bool:
    """Whether an account says that something was not done by the day that was set."""
    from pipeline.analysis.told.promised.became import LATER, MISSED

    return MISSED.search(said) is not None or LATER.search(said) is not None


def says_done(said: str) -> bool:
    """Whether an account has a plain verb for something done."""
    from pipeline.analysis.told.promised.became import DONE, IS_DONE

    return any(one.search(said) for one in (DONE, IS_DONE))


def says_rid(said: str) -> bool:
    """Whether an account says that nothing waits or is late any more."""
    return _RID.search(said) is not None


def is_share(said: str) -> bool:
    """Whether an account says how many of all have something, and they are not all."""
    return any(one["some"] != one["every"] for one in _SHARE.finditer(said))


def asks_for_all(promise: str) -> bool:
    """Whether a promise is of all of something, or of a number, and of no percentage."""
    every = _ALL.search(promise) or numbers(clause(promise), spelt=True)
    return bool(every) and not percents(promise)


def covers(said: str, promise: str) -> bool:
    """Whether an account has most of what a promise is about."""
    # it loads the themes of the analysis, which a look at a case without plans does not need
    from pipeline.cases.actions.subjects import terms_of

    one, other = (terms_of(undated(words)).stems for words in (said, clause(promise)))
    return len(one & other - _DEEDS) >= max(_FEWEST, _MOST * len(other - _DEEDS))


def is_of_sending_in(promise: str) -> bool:
    """Whether a promise is about the plan that inspectors are to have."""
    return _SENDING_IN.search(promise) is not None


def late_by(said: str) -> int:
    """By how many days an account says that something was late; 0 where it does not say."""
    found = _LATE_BY.search(said)
    if found is None:
        return 0
    number = found["number"].casefold()
    many = 0.5 if number.startswith("half") else _SPELT.get(number, number)
    times = 1.0 if many in ("a", "an", "one") else float(many)
    return round(times * _DAYS[found["unit"].casefold()])


def is_first_of_board(promise: str) -> bool:
    """Whether a promise is that a board is set up, or meets for the first time."""
    return _OF_BOARD.search(promise) is not None


def denies(words: str) -> bool:
    """Whether words say of nobody, or of no more than so many, what they say."""
    return _DENIES.search(words) is not None


def says_undone(said: str) -> bool:
    """Whether an account says in full that something was not done, not only that it was not yet."""
    # it loads words of the analysis, which a look at a case without plans does not need
    from pipeline.analysis.told.promised.became import UNDONE

    return UNDONE.search(said) is not None


def names_any_day(said: str) -> bool:
    """Whether an account names a day or month."""
    return bool(_days_in(said))


def names_day(said: str, by: date, published: date, *, month: bool) -> bool:
    """Whether an account names the day of a promise, or the `month` that was promised.

    The end of a month is none of the days before its last.
    """
    day = by.isoformat()
    for one in _days_in(said):
        named: str = one.ended
        if named.startswith("--"):
            named = f"{by.year}{named[1:]}" if (published - by).days <= _YEARS else ""
        early = by.day < _LATE and _END_OF.search(said[: one.start])
        if named and not early and (day.startswith(named) or (month and named.startswith(day[:7]))):
            return True
    return False


def names_full_day(said: str, by: str, published: date) -> bool:
    """Whether an account names a day as such, not only its month."""
    settled = (one.ended for one in _days_in(said) if len(one.ended) >= len("--01-31"))
    return any(
        day == by or (day.startswith("--") and day[1:] == by[4:] and by <= published.isoformat())
        for day in settled
    )


def first_day(said: str) -> PartialDate | None:
    """The first day or month that an account names, with its year."""
    return next((one.ended for one in _days_in(said) if one.ended[:1].isdigit()), None)


def misses(said: str, promise: str) -> bool:
    """Whether an account says that a percentage was not reached that was promised."""
    from pipeline.analysis.told.promised.became import not_reached

    return not_reached(said) in percents(promise)


def deed(said: str) -> str:
    """The part of an account that has its day or its plain verb, not what is told beside it."""
    from pipeline.analysis.told.promised.became import DONE

    every = _PARTS.split(said)
    dated = [one for one in every if _days_in(one)]
    parts = dated or [one for one in every if DONE.search(one)]
    return " ; ".join(parts) or said


def percents(words: str) -> set[str]:
    """The percentages in words."""
    return {one["number"] for one in _PERCENT.finditer(words)}


def length(words: str) -> tuple[int, str] | None:
    """The one time that words give as a limit: "no child waits more than 18 weeks"."""
    found = {(_number(one["number"]), one["unit"].casefold()) for one in _LENGTH.finditer(words)}
    return found.pop() if len(found) == 1 else None


def _number(said: str) -> int:
    return int(said) if said.isdigit() else _SPELT.get(said.casefold(), 1)


def tells_longest(said: str) -> bool:
    """Whether an account says how long anybody waited at most."""
    return _LONGEST.search(said) is not None


def clause(words: str) -> str:
    """The part of a promise, of its last sentence, that has the day in it: what else it tells need
    not come true.
    """
    last = _SENTENCE.split(words)[-1]
    parts = (part for part in _CUTS.split(last) if _days_in(part))
    return next(parts, words)


def numbers(words: str, *, spelt: bool = False) -> set[str]:
    """The numbers in words, but for those of days, ages and the mark before them; also those that
    are `spelt` out.
    """
    spared = [range(one.start, one.end) for one in _days_in(words)]
    spared += [range(*one.span()) for one in _AGES.finditer(words)]
    mark = _MARK.match(words)
    place = mark.end() if mark else 0
    said = _SPELT_OUT.finditer(words, place) if spelt else ()
    return {str(_SPELT[one.group().casefold()]) for one in said} | {
        one.group()
        for one in _FIGURE.finditer(words, place)
        if not any(one.start() in each for each in spared)
    }
