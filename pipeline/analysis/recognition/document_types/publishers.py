"""Who publishes on a host: by the list of known publishers, or by the host's name."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources

from pipeline.model.terms import DocType

_HOSTS: tuple[tuple[DocType, re.Pattern[str]], ...] = (
    (DocType.GOVERNMENT, re.compile(r"^(?:www\.)?gov\.[a-z]+$|parliament|inspectorates?\.gov")),
    (DocType.PRESS, re.compile(r"(?:^|\.)(?:bbc|itv|sky)\.[a-z.]+$")),
    (
        DocType.HEALTH_BODY,
        re.compile(
            r"nhs\.uk$|\bicb\b|ics\.org\.uk$|ccg\b|healthandcare|healthwatch|integratedcare"
        ),
    ),
    (
        DocType.PARENT_CARER_FORUM,
        re.compile(
            r"parentcarer|parent-carer|pcf|carervoice|parentvoice|parents?forum|carersforum"
            r"|parents?\.|^(?:www\.)?(?:pacc|pacip)|families?inpartnership|voiceforparents"
            r"|parentsvoice|send-?voice|famil(?:y|ies)voice|send-?famil|famil\w*-?send"
            r"|(?<!schools)(?<!schools-)(?<!business)forum\b|voicesfor|parentpartnership|^(?:www\.)?pcp[\w-]"
        ),
    ),
    (
        DocType.OTHER,
        re.compile(
            r"solicitors?\b|barristers?\b|[-.]?law(?:now|yers?)?\.|libdems|conservatives?\."
        ),
    ),
    (DocType.OTHER, re.compile(r"survey|\.(?:sch|ac)\.uk$|(?:school|academy|college|primary)\.")),
    (DocType.LOCAL_OFFER, re.compile(r"local-?offer|sendlo|supportdirectory|openobjects")),
)
_NATIONAL = re.compile(r"(?:service|education|ofsted|nationalarchives|data|blog)\.gov\.uk$")


@cache
def _publishers() -> Mapping[str, DocType]:
    """The type of document that a host is known for, by the end of its name."""
    content = (resources.files("pipeline") / "data" / "publishers.toml").read_text(encoding="utf-8")
    return {end: DocType(kind) for kind, ends in tomllib.loads(content).items() for end in ends}


def publisher_of(host: str) -> DocType | None:
    """The type of document that a host, or a domain above it, is known for."""
    parts = host.split(".")
    ends = (".".join(parts[number:]) for number in range(len(parts)))
    known = next((_publishers()[end] for end in ends if end in _publishers()), None)
    # every council is under gov.uk too, so that this ending alone decides nothing
    own = host.removeprefix("www.").removeprefix("assets.").removeprefix("reports.")
    below = host.endswith(".gov.uk") and own not in _publishers()
    return None if known is DocType.GOVERNMENT and below and not _NATIONAL.search(host) else known


def by_name(host: str) -> DocType | None:
    """The type of document that a host's name indicates."""
    return next((kind for kind, pattern in _HOSTS if pattern.search(host)), None)
