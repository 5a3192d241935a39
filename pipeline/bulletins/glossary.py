"""The field's abbreviations, explained in our own words, and which of them a message uses."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.model.bulletins import Bulletin, BulletinEntry

MEANINGS = {
    "ADHD": "attention deficit hyperactivity disorder",
    "AfI": "area for improvement, set by inspectors",
    "AP": "alternative provision: education outside a mainstream or special school",
    "APDR": "assess, plan, do, review: the cycle of support at school",
    "ASD": "autism spectrum disorder",
    "CAMHS": "child and adolescent mental health services",
    "CCG": "clinical commissioning group, which planned health services until 2022",
    "CQC": "Care Quality Commission, which inspects health and care services",
    "CYP": "children and young people",
    "DBV": "Delivering Better Value in SEND, a programme of the Department for Education",
    "DCO": "designated clinical officer, who links health services with SEND work",
    "DCS": "director of children’s services",
    "DfE": "Department for Education",
    "DMO": "designated medical officer, who links health services with SEND work",
    "DSCO": "designated social care officer, who links social care with SEND work",
    "DSG": "dedicated schools grant, the government’s money for schools",
    "DSR": (
        "dynamic support register of people with a learning disability or autism who may need more"
        " support to stay well at home"
    ),
    "EHC": "education, health and care, as in the plan that sets out a child’s needs and support",
    "EHCNA": "education, health and care needs assessment, the step before a plan",
    "EHCP": "education, health and care plan, which sets out a child’s needs and support",
    "EHE": "elective home education, which parents choose",
    "EOTAS": "education otherwise than at school",
    "GP": "general practitioner, a family doctor",
    "HMCI": "His Majesty’s Chief Inspector, the head of Ofsted",
    "HMI": "His Majesty’s Inspector, who works for Ofsted",
    "ICB": "integrated care board, which plans health services in an area",
    "ICS": "integrated care system: the health and care bodies of an area",
    "JSNA": "joint strategic needs assessment of an area’s health and care needs",
    "LA": "local authority, the council",
    "LAIP": "local area inclusion plan",
    "LGA": "Local Government Association",
    "NEET": "not in education, employment or training",
    "NHS": "National Health Service",
    "OT": "occupational therapy or therapist",
    "PAP": "priority action plan, which partners write after an inspection that finds failings",
    "PCF": "parent carer forum, which speaks for families in an area",
    "PfA": "preparation for adulthood",
    "PRU": "pupil referral unit, a kind of alternative provision",
    "SALT": "speech and language therapy",
    "SEMH": "social, emotional and mental health",
    "SEN": "special educational needs",
    "SENCo": "special educational needs co-ordinator of a school or nursery",
    "SEND": "special educational needs and disabilities",
    "SENDIASS": (
        "special educational needs and disabilities information, advice and support service"
    ),
    "SLCN": "speech, language and communication needs",
    "WSoA": "written statement of action, which inspectors could require until 2022",
}
"""Each abbreviation as it is usually written; ambiguous ones (SLT, ASC) are left out.
"""

_MIXED = {name.upper(): name for name in MEANINGS}
_WORD = re.compile(
    r"(?<![\w-])(" + "|".join(sorted(_MIXED, key=len, reverse=True)) + r")s?(?!\w)", re.IGNORECASE
)


def with_glossary(bulletin: Bulletin) -> Bulletin:
    """`bulletin` with the meanings of the abbreviations that it uses."""
    return replace(bulletin, glossary=meanings_in(_words(bulletin)))


def meanings_in(written: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The abbreviations that texts use, each with its meaning, in alphabetical order."""
    used = {name for words in written for name in _used(words)}
    return tuple((name, MEANINGS[name]) for name in sorted(used, key=str.casefold))


def _used(words: str) -> Iterator[str]:
    """Abbreviations in `words`, written in capitals or as in the table; "sen" and "ap" are not."""
    for found in _WORD.finditer(words):
        name = _MIXED[found[1].upper()]
        if found[1] in (name, name.upper()):
            yield name


def _words(bulletin: Bulletin) -> Iterator[str]:
    yield from (bulletin.subject, bulletin.opening)
    for entry in bulletin.entries:
        yield from _entry_words(entry)


def _entry_words(entry: BulletinEntry) -> Iterator[str]:
    yield from (entry.headline, entry.lead, entry.outcome_line, *entry.next_steps)
    for _, value in entry.facts:
        yield value
    for section in (*entry.first, *entry.sections):
        yield section.heading
        for quote in section.quotes:
            yield from (quote.text, *quote.responsible)
    for sentence in entry.summary.sentences if entry.summary else ():
        yield sentence.text
    for source in entry.sources:
        yield from (source.publisher, source.title)
