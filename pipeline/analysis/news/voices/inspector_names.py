"""Inspectors whom a text names: what Ms Blake HMI says is what the inspectorate says."""

import re
from collections.abc import Iterator

from pipeline.analysis.vocabulary.guarded_pattern import Rule

_NAME = r"[A-Z][a-z’'-]+(?: [A-Z]\.)? (?P<{}>(?:Mc|Mac|O[’'])?[A-Z][a-z’'-]+)"
_OFFICE = (
    r"(?:HMI|H(?:is|er) Majesty[’']s Inspectors?|(?:(?:[Tt]he|an?) )?(?:[Ll]ead |Ofsted |CQC "
    r"|chief )*[Ii]nspector|who led the (?:inspection|team of inspectors|inspectors))\b"
)
_INTRODUCED = Rule(
    ("HMI", "nspector", "who led the inspection"),
    rf"\b(?!H(?:is|er) Majesty){_NAME.format('before')}(?:,)? {_OFFICE}"
    rf"|{_OFFICE},? {_NAME.format('after')}",
    exact=True,
)
_IN_THE_SINGULAR = re.compile(r"HMI\b|nspector\b|Majesty[’']s Inspectors\b|who led the ")
"""What stands next to a name: "inspectors" do not, and nearly every text has them."""
_OF_OTHERS = re.compile(
    r".*[’']s|Ofsted|Commission|Inspect\w+|Council|Services|Chief|Authority|Partnership|\w+day"
    r"|Education|Care|Area|Trust|Majesty|Children|Director|Officer|Lead|Senior"
)
_SAYS = (
    r"(?:said|says|saying|added|adds|told|wrote|writes|noted|found|explained|explains|continued"
    r"|reported|went on|goes on|concluded|warned)"
)
_SHE = re.compile(rf"\W*(?:[Ss]he|[Hh]e) (?:also |then )?{_SAYS}\b")
_SHE_SAYS = re.compile(r"[\w”\"’],? (?:[Ss]he|[Hh]e) (?:says|adds|writes|notes|finds)\b")
"""Who spoke last goes on, as no other is named."""
_SHE_SAID = re.compile(rf"\b(?:[Ss]he|[Hh]e) (?:also |then |had )?{_SAYS}\b")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]?")


class InspectorNames:
    """The surnames of the inspectors named in a text."""

    def __init__(self, body: str) -> None:
        introduced = _INTRODUCED.finditer(body) if _IN_THE_SINGULAR.search(body) else ()
        found = {one["before"] or one["after"] for one in introduced}
        names = "|".join(sorted(re.escape(one) for one in found if not _OF_OTHERS.fullmatch(one)))
        self._named = re.compile(rf"\b(?:{names})\b") if names else None
        self._called = (
            re.compile(rf"(?:\b[A-Z][a-z]*\.? ){{0,2}}\b(?:{names})\b") if names else None
        )
        self._says = (
            re.compile(
                rf"\b(?:{names})\b[^.;“”\"]{{0,45}}\b{_SAYS}\b"
                rf"|\b(?:said|says|added|adds|explained) (?:[A-Z]\w*\.? ){{0,3}}(?:{names})\b"
            )
            if names
            else None
        )

    def speak(self, written: str, *, last: bool) -> bool:
        """Whether one of them says what is written; `last` if one of them spoke just before."""
        if self._says is None:
            return False
        outside = _QUOTED.sub(" ", written)
        goes_on = last and (_SHE.match(outside) or _SHE_SAYS.search(outside))
        if self._says.search(outside) or goes_on:
            return True
        named = self._named and self._named.search(outside)
        return bool(named and _SHE_SAID.search(outside, named.end()))

    def unnamed(self, written: str) -> str:
        """What is written, with "the inspector" for each of their names."""
        return self._called.sub("the inspector", written) if self._called else written

    def places(self, written: str) -> Iterator[tuple[int, int]]:
        """Where they are named."""
        if self._named is not None:
            yield from (match.span() for match in self._named.finditer(written))
