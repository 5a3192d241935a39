"""Says how far cases and actions are read rightly of chains that somebody else wrote.

    PYTHONPATH=. .venv/bin/python scripts/score_chains.py [-v] SET...

Each SET is a folder of chains as `read_links.py` reads them. Beside `area` and `actions`,
`expected.json` has `stages` (`stage`, `on`, `by`: the publication that tells it first) and
`deadlines` (`what` in the words of the publication `from`, `due`, and `ends`: met, late, open, or
not_known). A stage must be known on the day of its publication, a deadline at the end, as an area's
page shows it. `-v` prints what is not right.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from read_links import AREAS, asked, document, folders_of, opened, stands_at

from pipeline.cases.actions.values import Followed, Later
from pipeline.cases.promises.later import with_later
from pipeline.cases.values import Case, Deadline, Step, quoted
from pipeline.model.terms import Standing
from tests.support.case_replay import Replay

ENDS = {"met": "met", "late": "late", "open": "due", "not_known": "not_known"}
FEWEST = 12
"""How many letters and digits in a row make the words of a promise those of another reading."""
Row = Mapping[str, Any]


def letters(words: str) -> str:
    """Words without what may be written otherwise."""
    return re.sub(r"[^a-z0-9]", "", words.casefold())


class Chain:
    """A chain, replayed to its end."""

    def __init__(self, folder: Path) -> None:
        self.expected, self.publications, area = opened(folder)
        self.name = area.name
        self.replay = Replay(AREAS, area.gss_code)
        self.stages: dict[str, list[Step]] = {}
        self.urls = {each["id"]: each["url"] for each in self.publications}
        for place, each in enumerate(self.publications):
            self.replay.publish(document(each))
            later = self.publications[place + 1 :][:1]
            if not later or later[0]["published"] > each["published"]:
                day = date.fromisoformat(each["published"])
                cases = self.replay.cases(day)
                self.stages[each["published"]] = [step for case in cases for step in case.steps]
        self.end = day
        documents = self.replay.documents
        self.cases: list[Case] = [with_later(case, documents, AREAS, day) for case in cases]
        self.actions: list[Followed] = self.replay.actions(day)

    def reached(self, stage: Row) -> bool:
        """Whether a stage stands with its day when its publication is out."""
        published = next(p["published"] for p in self.publications if p["id"] == stage["by"])
        return any(
            step.stage == stage["stage"]
            and step.standing is Standing.HAPPENED
            and step.on is not None
            and (step.on.startswith(stage["on"]) or stage["on"].startswith(step.on))
            for step in self.stages[published]
        )

    def told_besides(self) -> Iterator[Step]:
        """The stages that are told with a day, and are none of those that are expected."""
        wanted = [(each["stage"], each["on"]) for each in self.expected["stages"]]
        counted = {name for name, _ in wanted} | {"plan_submitted", "plan_accepted", "stocktake"}
        for step in self.stages[max(self.stages)]:
            on = step.on or ""
            same = (day for name, day in wanted if name == step.stage)
            right = any(day.startswith(on) or on.startswith(day) for day in same)
            if step.stage in counted and step.standing is Standing.HAPPENED and on and not right:
                yield step

    def found(self, wanted: Row) -> Deadline | None:
        """The deadline that is meant: of that day, from that publication, in those words if any."""
        due = [
            each
            for case in self.cases
            for each in case.deadlines
            if each.by is not None and each.by.isoformat() == wanted["due"]
        ]
        own = [each for each in due if each.source and self.is_from(each, wanted)]
        words = letters(wanted["what"])
        by_words = [each for each in own if shares(letters(quoted(each.source)), words)]
        other = [each for each in due if each.stage == wanted["stage"] != "commitment"]
        return next(iter(by_words or own or other), None)

    def is_from(self, each: Deadline, wanted: Row) -> bool:
        """Whether a deadline's words stand in the publication that is meant."""
        assert each.source is not None
        return bool(each.source.row.url == self.urls[wanted["from"]])

    def links(self) -> Iterator[tuple[str, str, str]]:
        """What is right (`right`), not to be found (`missed`), and what is too much (`extra`)."""
        for action in self.expected["actions"]:
            own = [
                each
                for each in self.actions
                if each.item.row.url == self.urls[action["from"]] and asked(action, each.item)
            ]
            told = [later for each in own for later in each.later]
            for each in action["followed"]:
                hit = any(self.about(each, one) for one in told)
                yield "right" if hit else "missed", action["text"], each["quote"]
            neither = [*action["followed"], *action.get("ambiguous", ())]
            for one in told:
                good = any(self.about(each, one) for each in action["followed"])
                if good:
                    yield "told", action["text"], one.span.quote
                elif not any(self.about(each, one) for each in neither):
                    yield "extra", action["text"], one.span.quote

    def about(self, quotation: Row, one: Later) -> bool:
        """Whether a passage and a quotation share half of the shorter."""
        if self.urls[quotation["in"]] != one.row.url:
            return False
        body = self.replay.documents[one.row.id].text.body
        return stands_at(quotation, body, one.span.start, one.span.end)


def shares(one: str, other: str) -> bool:
    """Whether one has a good part of the other's words."""
    short, long = sorted((one, other), key=len)
    return bool(short) and (
        short in long
        or any(
            short[at : at + 3 * FEWEST] in long
            for at in range(0, max(1, len(short) - 3 * FEWEST), 6)
        )
    )


def judged(chain: Chain) -> Iterator[tuple[str, str]]:
    """What counts, and what it is about."""
    for stage in chain.expected["stages"]:
        kind = "stage right" if chain.reached(stage) else "stage wrong"
        yield kind, f"{stage['stage']} {stage['on']} by {stage['by']}"
    for step in chain.told_besides():
        words = step.source.words.quote[:160] if step.source and step.source.words else ""
        yield "stage told besides", f"{step.stage} {step.on} {words!r}"
    for wanted in chain.expected["deadlines"]:
        got = chain.found(wanted)
        want = ENDS[wanted["ends"]]
        said = f"{wanted['from']} {wanted['due']} {wanted['what'][:90]!r} {wanted['ends']}"
        said += f" by {wanted.get('told_by')}"
        if got is None:
            yield "deadline not found", said
            continue
        yield "deadline found", said
        about = {"not_known", "due"} if got.about else {got.standing.value}
        if want == got.standing or want in about:
            yield "deadline right", said
        else:
            wrong = got.standing.value
            yield f"deadline told {wrong} for {want}", said
    for kind, action, words in chain.links():
        yield f"link {kind}", f"{action[:60]} <- {words[:160]}"


def shown(counts: Counter[str]) -> str:
    """The counts in a few lines."""
    stages = counts["stage right"] + counts["stage wrong"]
    found = counts["deadline found"]
    every = found + counts["deadline not found"]
    wrong = {k[9:]: n for k, n in sorted(counts.items()) if k.startswith("deadline told")}
    told, extra = counts["link told"], counts["link extra"]
    right, missed = counts["link right"], counts["link missed"]
    return (
        f"stages {counts['stage right']} of {stages} and {counts['stage told besides']} others;"
        f" deadlines right {counts['deadline right']}"
        f" (found {found}) of {every}; {wrong}\n"
        f"  links precision {told / max(1, told + extra):.3f}, recall"
        f" {right / max(1, right + missed):.3f} of {right + missed}"
    )


def main(arguments: Iterable[str]) -> None:
    """Prints what every chain is worth, and all of a set."""
    verbose = "-v" in arguments
    for name in (each for each in arguments if each != "-v"):
        every: Counter[str] = Counter()
        for folder in folders_of([Path(name)]):
            chain = Chain(folder)
            told = list(judged(chain))
            counts = Counter(kind for kind, _ in told)
            every += counts
            print(f"{chain.name}: {shown(counts)}", flush=True)
            if verbose:
                wrong = [
                    one
                    for one in told
                    if not one[0].endswith(("right", "found", "link told"))
                    or one[0] == "deadline not found"
                ]
                print(*(f"    {kind}: {said}" for kind, said in wrong), sep="\n")
        print(f"== {name}: {shown(every)}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
