"""Where the reading of a publication stands, and which actions its sentences are about.

A sentence is about an action if it names it by its number, stands under a heading or in a row that
does, or names its subject where a section says that it answers the inspection.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.cases.actions import phrases
from pipeline.cases.actions.entries import Entries, entry_of
from pipeline.cases.actions.judgements import judgement_in
from pipeline.cases.actions.passages import Passage
from pipeline.cases.actions.references import named
from pipeline.cases.actions.subjects import (
    LITTLE,
    STEM,
    THINGS,
    WEAK_STEMS,
    Subjects,
    Terms,
    terms_of,
)
from pipeline.cases.actions.values import BY_NUMBER, Item
from pipeline.model.documents import Block, Text
from pipeline.model.terms import FindingKind

BY_SECTION = "it stands under a heading or in a row that names the action"
BY_LABEL = "it stands in an entry that opens with the action’s subject"
BY_SUBJECT = "it names the action’s subject where the publication answers the inspection"
BY_MEASURE = "it names what the plan does about the action"
GOES_ON = "it goes on from the sentence before it, which is about the action"
SEVERAL = "it could belong to several actions"

Said = tuple[Passage, str, Terms]
"""A sentence: its place, its words, and what they are about."""
Row = tuple[int | None, int | None]
_OF_MEASURE = 2
"""How many telling words of what a plan does a passage shares with it at least."""
_SPEAKING = 8
"""How many words a sentence has at most that says that somebody spoke."""
_OPENING, _LABELLED = 60, 80
"""How near its beginning a paragraph names an action, and ends its label, to be headed by it."""


@dataclass(slots=True, kw_only=True)
class Reading:
    """The actions of one report or notice, and which of them the words around are about.

    `beside` is what other actions of the case name. `least` is how far a sentence has to agree with
    an action to be about it. `numbers` are the actions by the numbers that plans give their parts,
    `measures` what they do about each, `names` what they call it: all are kept from one publication
    to the next. `of_plan`: this one is a plan;
    `of_nhs`: a body of the NHS says "our" of its own.

    `section` is set by a heading (`headed`; `numbered`: its entries bear its number) or by a
    paragraph that says an action again; `by_notice`: the last heading names the notice; `row` is
    set by another cell; `entry` by the words that open a paragraph; `before` by the last sentence,
    which `asked` something. `alone`: a sentence is all of its block.
    """

    items: Sequence[Item]
    subjects: Subjects
    beside: Terms
    least: float = 0.0
    section: set[int] = field(default_factory=set)
    headed: bool = False
    by_notice: bool = False
    numbered: bool = False
    numbers: dict[int, set[int]] = field(default_factory=dict)
    of_plan: bool = False
    of_nhs: bool = False
    measures: list[tuple[int, frozenset[str]]] = field(default_factory=list)
    names: dict[str, set[int]] = field(default_factory=dict)
    entries: Entries = field(default_factory=Entries)
    row: set[int] = field(default_factory=set)
    entry: set[int] = field(default_factory=set)
    before: set[int] = field(default_factory=set)
    asked: bool = False
    alone: bool = False

    def begin(self, least: float, *, of_plan: bool, of_nhs: bool) -> None:
        """Begins the next publication: of the one before only what plans say is kept."""
        self.least, self.of_plan, self.of_nhs = least, of_plan, of_nhs
        self.section, self.row, self.entry, self.before = set(), set(), set(), set()
        self.headed = self.numbered = self.by_notice = self.asked = False

    def parts(self, headings: Sequence[str]) -> None:
        """Learns which action each numbered part of a plan is about.

        Where most headings name the action that has the part's number, and none another, the parts
        are in the order of the report; that of what one heading does not name too.
        """
        kind = self.items[0].kind
        most = sum(item.kind is kind for item in self.items)
        headings = [each for each in headings if phrases.OF_PLAN.search(each)]
        told = {
            number: self.labelled(written, LITTLE)
            for written in headings
            if (part := phrases.OF_PLAN.search(written)) and (number := _place(part)) <= most
        }
        named = {number: places for number, places in told.items() if places}
        enough = 2 * len(named) >= len(told) or (named and len(headings) == len(told) == most)
        if not enough or any({n - 1} != places for n, places in named.items()):
            return
        for number in told:
            self.numbers.setdefault(number, set()).add(number - 1)

    def learn(self, place: int, words: str, terms: Terms) -> None:
        """Keeps what a plan does about an action: who names it later speaks of that action."""
        if phrases.WHOSE.match(words):
            return
        self.measures.append((place, terms.stems - WEAK_STEMS - self.subjects.ignored.stems))
        for name in phrases.names_in(words):
            self.names.setdefault(name, set()).add(place)

    def _by_measure(self, one: Said) -> set[int]:
        """The action about which a plan does what a passage names, in words of no other action."""
        passage, words, terms = one
        if not passage.answers or self.of_notice:
            return set()
        return self._by_name(words) or self._measured(terms)

    def _by_name(self, words: str) -> set[int]:
        """The action about which a plan sets up what a passage calls by its name."""
        told = [places for name, places in self.names.items() if name in words]
        found = set().union(*told)
        return found if len(found) == 1 else set()

    def _measured(self, terms: Terms) -> set[int]:
        found = set()
        for place, stems in self.measures:
            shared = (stems & terms.stems) - self._of_other_actions(place)
            if len(shared) >= _OF_MEASURE or shared & THINGS:
                found.add(place)
        return found if len(found) == 1 else set()

    def _of_other_actions(self, place: int) -> frozenset[str]:
        """The telling words of all actions but one, and of what plans do about those."""
        own = (terms.stems for other, terms in enumerate(self.subjects.terms) if other != place)
        done = (stems for other, stems in self.measures if other != place)
        return frozenset().union(*own, *done)

    @property
    def of_notice(self) -> bool:
        """Whether these are the requirements of a notice."""
        return self.items[0].kind is FindingKind.REQUIRED

    def rows(self, text: Text, said: Sequence[Said]) -> dict[Row, set[int]]:
        """The actions that the rows of tables name, of those that name one."""
        found: dict[Row, set[int]] = {}
        for passage, words, terms in said:
            block = text.blocks[passage.block]
            if block.kind == "cell" and block.row is not None:
                found.setdefault((block.table, block.row), set()).update(self.stated(words, terms))
        return {row: places for row, places in found.items() if len(places) == 1}

    def enter(self, block: Block, written: str, first: Said, *, inspectors: bool) -> None:
        """Notes which action a block is about; `written` is all of it, `first` its first sentence.

        `inspectors`: it is their own report or letter.
        """
        passage, words, terms = first
        self.before, self.asked = set(), False
        self.alone = written.strip() == words.strip()
        self._leave_entries(written)
        self.entry = self.entries.named.get(passage.block, set())
        if self.entry:
            self.section = self.section if self.headed else set()
        elif phrases.CLOSES.match(words):
            self.section, self.headed = set(), False
        elif block.kind == "paragraph" and not self.headed:
            self._open(written, words, terms, inspectors=inspectors)

    def _leave_entries(self, written: str) -> None:
        """Ends a section whose entries bear its number ("3.1") with a block that bears none."""
        numbered = phrases.OF_PART.match(written) is not None
        if self.headed and self.numbered and not numbered:
            self.section, self.headed = set(), False
        self.numbered = self.headed and numbered

    def head(self, written: str) -> None:
        """A heading begins a section, except one that stands inside of an action's."""
        if phrases.KEEPS.fullmatch(written) and not named(written, self.items):
            return
        least = LITTLE if phrases.PART.match(written) else STEM
        found = self.stated(written, terms_of(written)) or self.labelled(written, least)
        found = found or self._by_owner(written)
        others = self._of_others(written) or phrases.PRESENT.match(written)
        self.section = set() if others else found
        self.by_notice = phrases.NAMES_NOTICE.search(written) is not None
        self.headed, self.numbered = bool(self.section), False

    def _by_owner(self, written: str) -> set[int]:
        """The only action of a body that a heading names: "The council’s priority action"."""
        first = {place for place, item in enumerate(self.items) if item.kind is self.items[0].kind}
        found = {
            place for place in first if self.items[place].owners and self._owns(place, written)
        }
        return found if len(found) == 1 else set()

    def _owns(self, place: int, written: str) -> bool:
        """Whether a heading names those who have to act, or their action."""
        owners, whose = self.items[place].owners, phrases.WHOSE_ACTION.search(written)
        if whose is None:
            return written.strip(" .:") == " and ".join(owners)
        body = whose["body"].casefold()
        if body == "our" and not self.of_nhs:
            return False
        kind = phrases.OF_COUNCIL if phrases.OF_COUNCIL.search(body) else phrases.OF_NHS
        return any(map(kind.search, owners))

    def _open(self, written: str, words: str, terms: Terms, *, inspectors: bool) -> None:
        """A paragraph that says an action again opens what is said about it."""
        stated = self.stated(words, terms)
        if entry_of(written):
            self.entry = stated
            return
        numbered = bool(named(words[:_OPENING], self.items)) and ":" in words[:_LABELLED]
        numbered = numbered and not self.of_notice
        if len(stated) == 1 and (numbered or self.subjects.says_again(min(stated), terms)):
            self.section = stated
        elif phrases.ONLY.search(words):
            self.section = self.labelled(words)
        elif inspectors and (phrases.RECALLS.search(words) or (ends(written) and not ends(words))):
            self.section = self.labelled(words, LITTLE)

    def leave(self, words: Sequence[str]) -> None:
        """Ends a section without a heading with the verdict that ends it."""
        if not self.headed and any(map(ends, words)):
            self.section = set()

    def stated(self, words: str, terms: Terms) -> set[int]:
        """The actions that a heading, cell or opening sentence names: by number, or again."""
        by_number = self._numbered(words)
        if by_number or self.of_notice:
            return by_number
        fits = self.fitting(words, terms)
        return fits if len(fits) == 1 else set()

    def fitting(self, words: str, terms: Terms) -> set[int]:
        """The actions whose subject a passage names.

        A notice asks for something particular: a passage has to say as much, or name the notice.
        """
        if self._of_others(words):
            return set()
        found, notice = (
            set(self.subjects.fitting(terms, self.least)),
            phrases.BY_NOTICE.search(words),
        )
        if not self.of_notice:
            return set() if notice else found
        by_notice = notice is not None or self.by_notice
        named = {each for each in range(len(self.items)) if self._names_its_own(each, terms)}
        return named | {each for each in found if by_notice or self._says_most(each, terms)}

    def _says_most(self, place: int, terms: Terms) -> bool:
        """Whether a passage says most of a requirement, and something that is only its own."""
        own, figures = self.subjects.terms[place], self._own_figures(place, terms)
        shared = (own.stems & terms.stems) - self.beside.stems
        if shared - WEAK_STEMS and figures & own.numbers:
            return True
        return bool(shared or figures) and self.subjects.covered(place, terms) >= phrases.SAYS

    def _names_its_own(self, place: int, terms: Terms) -> bool:
        """Whether a passage has words side by side, or figures, that only this requirement has."""
        own, figures = self.subjects.terms[place], self._own_figures(place, terms)
        if len(figures) > 1 and figures & own.numbers:
            return True
        pairs = own.pairs & terms.pairs
        return bool(pairs and pairs - self._pairs_of_others(place))

    def _own_figures(self, place: int, terms: Terms) -> frozenset[str]:
        """The figures and months of a requirement that a passage has, and no action beside it."""
        return (self.subjects.terms[place].figures & terms.figures) - self.beside.figures

    def _pairs_of_others(self, place: int) -> frozenset[tuple[str, str]]:
        """The pairs of words of other actions, and of the names of bodies."""
        other = (each.pairs for one, each in enumerate(self.subjects.terms) if one != place)
        return frozenset().union(*other, self.beside.pairs, self.subjects.ignored.pairs)

    def _of_others(self, words: str) -> bool:
        """Whether a passage is about people whom none of the actions names."""
        return any(
            kind.search(words) and not any(kind.search(item.span.quote) for item in self.items)
            for kind in phrases.OF_OTHERS
        )

    def _named_in(self, words: str, form: str) -> set[int]:
        """The action that the words which open a sentence name as its subject.

        `form` is "label" for "Therapies." or "Therapies:", which hold for a whole entry, and "on"
        for "On therapies, …".
        """
        found = phrases.LABEL.match(words)
        label = (found[form] or "") if found else ""
        if not label or len(label.split()) > phrases.LABEL_WORDS or phrases.VERB.search(label):
            return set()
        return self.labelled(label)

    def labelled(self, label: str, least: float = STEM) -> set[int]:
        """The action that a few words name as their subject; requirements have no such names."""
        if self.of_notice:
            return set()
        terms = terms_of(label)
        found = set(self.subjects.named_by(terms, least))
        return found or self._by_name(label) or self._measured(terms)

    def targets(self, one: Said) -> tuple[set[int], str]:
        """The actions that a sentence is about, and why; none where it says nothing of any."""
        passage, words, terms = one
        if self._only_labels(passage, words) or phrases.OF_THE_PAGE.search(words):
            return set(), ""
        by_number = self._numbered(words) | self._by_own_marks(words)
        if by_number:
            return by_number, BY_NUMBER
        if self._is_of_none(words):
            return set(), ""
        around, why = self._around(passage)
        fits = self.fitting(words, terms) if passage.answers or around else set()
        if around:
            return (around, why) if not fits or fits & around else (fits | around, SEVERAL)
        if fits:
            return fits, BY_SUBJECT if len(fits) == 1 else SEVERAL
        measure = self._by_measure(one)
        return (measure, BY_MEASURE) if measure else self._by_those_before(one)

    def _only_labels(self, passage: Passage, words: str) -> bool:
        """Whether words only say by when, or open an entry of which more is said."""
        label = self.entry and not self.alone and is_label(passage, words)
        return bool(label or phrases.WHEN.match(words))

    def _is_of_none(self, words: str) -> bool:
        """Whether words say nothing, or speak of the plan or of several actions as a whole."""
        fewest = phrases.FEWEST_IN_ENTRY if self.entry else phrases.FEWEST
        together = None if self.entry else phrases.TOGETHER.search(words)
        whole = together or phrases.OF_THE_PLAN.search(words)
        return whole is not None or _says_nothing(words, fewest)

    def _around(self, passage: Passage) -> tuple[set[int], str]:
        """The actions of the row, entry or section that a sentence stands in."""
        if self.row:
            return self.row, BY_SECTION
        if self.entry and passage.answers:
            return self.entry, BY_LABEL
        return self.section, BY_SECTION

    def _by_those_before(self, one: Said) -> tuple[set[int], str]:
        """The action of the entry or sentence that a sentence goes on from."""
        passage, words, _ = one
        label = self._named_in(words, "on")
        if label and passage.answers:
            return label, BY_LABEL
        if phrases.BY_NOTICE.search(words) and not self.of_notice:
            return set(), ""
        if len(self.before) == 1 and passage.continues and self._goes_on(one):
            return self.before, GOES_ON
        return set(), ""

    def _numbered(self, words: str) -> set[int]:
        """The actions that words name by number: the report's, or the plan's where it says which.

        A number that the plan gives to parts on several actions names none.
        """
        stated = named(words, self.items)
        if stated or self.of_notice:
            return stated
        found = (self.numbers.get(_place(one), set()) for one in phrases.OF_PLAN.finditer(words))
        return set().union(*(places for places in found if len(places) == 1))

    def _by_own_marks(self, words: str) -> set[int]:
        """The actions that words name by the numbers of the publication's own list of them."""
        found = phrases.OWN_MARKS.search(words)
        marks = phrases.EACH_MARK.findall(found["marks"]) if found else ()
        return set().union(*(self.entries.marks.get(mark, set()) for mark in marks))

    def _goes_on(self, one: Said) -> bool:
        _, words, terms = one
        if self.asked or phrases.GOES_ON.match(words):
            return True
        own = self.subjects.terms[min(self.before)]
        telling = own.stems - WEAK_STEMS - self.beside.stems
        return bool((telling if self.of_notice else own.words) & terms.words)

    def says_again(self, place: int, one: Said) -> bool:
        """Whether a passage only says an action again, without judging it."""
        _, words, terms = one
        if judgement_in(words, "inspectors") or phrases.NEWS.search(words):
            return False
        return not terms.words or self.subjects.says_again(place, terms)


def _place(part: re.Match[str]) -> int:
    """The place of a part of a plan in its order, by its number or letter."""
    mark = part["number"]
    return int(mark) if mark.isdigit() else ord(mark) - ord("A") + 1


def is_label(passage: Passage, words: str) -> bool:
    """Whether a sentence is only the label of the entry that it opens."""
    entry = None if passage.continues else entry_of(words)
    return entry is not None and entry.end == len(words)


def ends(words: str) -> bool:
    """Whether words hold the verdict that ends what a letter says of a weakness."""
    return judgement_in(words, "inspectors") in ("sufficient_progress", "not_sufficient_progress")


def _says_nothing(words: str, fewest: int) -> bool:
    """Whether words only lead somewhere else ("Download it here."), or say that somebody spoke."""
    number = len(words.split())
    if words.endswith(":") or (number < fewest and ":" not in words):
        return True
    spoke = number <= _SPEAKING and phrases.SPOKE.search(words)
    return bool(spoke or phrases.MORE_TO_DO.search(words))
