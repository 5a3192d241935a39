"""How many sentences of real findings, intact or deliberately spoilt, the summary check accepts.

    .venv/bin/sendwatch analyse ../shared/corpus/reports/*.pdf | PYTHONPATH=. .venv/bin/python
    benchmarks/summaries.py [-v]

With `-v`, prints every spoilt sentence that was accepted.
docs/decisions/0019-a-summary-may-only-leave-words-out.md says what came out.
"""

import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator

from pipeline.analysis.language.sentences import split
from pipeline.bulletins.quotations import HEADINGS
from pipeline.bulletins.summaries.grounding import ungrounded
from pipeline.model.documents import Finding, Span
from pipeline.model.terms import FindingKind, StatedBy

DENIALS = {"not", "no", "never", "without", "none", "nor"}
AUXILIARIES = ("is", "are", "has", "have", "do", "can", "were", "was")
HINGES = {
    "some",
    "most",
    "many",
    "all",
    "few",
    "too",
    "often",
    "always",
    "should",
    "must",
    "but",
    "although",
    "if",
}


def findings() -> list[Finding]:
    """The inspectors' findings in the output of `analyse`."""
    found = []
    for line in sys.stdin:
        for each in json.loads(line).get("findings", ()):
            if each["stated_by"] == StatedBy.INSPECTORS and each["kind"] in set(HEADINGS):
                words = each["quote"]
                found.append(
                    Finding(
                        FindingKind(each["kind"]),
                        StatedBy.INSPECTORS,
                        Span(0, len(words), words, 1),
                    )
                )
    return found


def whole(found: Finding) -> Iterator[str]:
    """Each sentence of a finding's quotation, on one line and with a full stop."""
    for start, end in split(found.span.quote, 0, len(found.span.quote)):
        words = " ".join(found.span.quote[start:end].split()).rstrip(";,. ")
        yield words[:1].upper() + words[1:] + "."


def spoilt(
    sentence: str, others: list[str], chance: random.Random
) -> Iterator[tuple[str, list[str]]]:
    """The words of a sentence spoilt in various ways, each with the name of the way."""
    words = sentence[:-1].split()
    bare = [re.sub(r"\W", "", word.casefold()) for word in words]
    for place, word in enumerate(bare):
        if word in DENIALS:
            yield "a denial taken out", [*words[:place], *words[place + 1 :]]
        if word in HINGES:
            yield (
                "a quantity, wish, contrast or condition taken out",
                [*words[:place], *words[place + 1 :]],
            )
    for word in AUXILIARIES:
        if word in bare:
            place = bare.index(word) + 1
            yield "a denial put in", [*words[:place], "not", *words[place:]]
    one, other = sorted(chance.sample(range(len(words)), 2))
    yield "any word put in", [*words[: one + 1], chance.choice(others), *words[one + 1 :]]
    yield "a number put in", [*words[: one + 1], str(chance.randint(2, 99)), *words[one + 1 :]]
    yield "a word exchanged for another", [*words[:one], chance.choice(others), *words[one + 1 :]]
    yield (
        "two words exchanged",
        [*words[:one], words[other], *words[one + 1 : other], words[one], *words[other + 1 :]],
    )
    yield "advice put before it", ["Parents", "should", "know", "that", *words]
    yield "one word left out", [*words[:other], *words[other + 1 :]]
    if len(words) > 9:
        begin = chance.randrange(1, len(words) - 4)
        yield (
            "two or three words left out",
            [*words[:begin], *words[begin + chance.randint(2, 3) :]],
        )


def main() -> None:
    """Prints how many of each were accepted."""
    known, chance = findings(), random.Random(7)
    others = [word for each in known for word in re.findall(r"[a-z]{4,}", each.span.quote)]
    sentences = [(sentence, each) for each in known for sentence in whole(each)]
    good = [(sentence, each) for sentence, each in sentences if ungrounded(sentence, each) is None]
    covered = len({id(each) for _, each in good})
    print(
        f"{len(known)} findings, {covered} with a sentence that may stand; {len(good)} of"
        f" {len(sentences)} sentences may"
    )
    tried, through = Counter[str](), Counter[str]()
    for sentence, each in good:
        wrong = chance.choice(known)
        if sentence[:-1].casefold() not in " ".join(wrong.span.quote.split()).casefold():
            tried["the number of another finding"] += 1
            through["the number of another finding"] += ungrounded(sentence, wrong) is None
        for way, words in spoilt(sentence, others, chance):
            made = " ".join(words) + "."
            made = made[0].upper() + made[1:]
            if made.casefold() != sentence.casefold():
                tried[way] += 1
                if ungrounded(made, each) is None:
                    through[way] += 1
                    if "-v" in sys.argv:
                        print(f"{way}:\n  {sentence}\n  {made}")
    for way, count in sorted(tried.items()):
        print(f"{way:50} {through[way]:5} of {count}")


if __name__ == "__main__":
    main()
