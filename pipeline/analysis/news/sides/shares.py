"""What share of plans and the like is finished on time: most of them, or fewer than half."""

from pipeline.analysis.vocabulary.guarded_pattern import any_case

_SHARED = any_case(
    r"(?P<few>\b(?:(?:barely|hardly|only|just|about|around|roughly|under) )?(?:an? (?:quarter|third"
    r"|fifth|sixth|tenth)|one[- ](?:quarter|third|fifth|tenth)|two[- ]fifths"
    r"|(?:one|two|three|four|[1-4])(?: [\w-]+)? (?:in|out of) (?:every )?(?:ten|10)"
    r"|(?:one|1)(?: [\w-]+)? (?:in|out of) (?:three|four|five|six|seven|eight|nine|\d)"
    r"|(?:fewer|less) than (?:a )?(?:half|third|quarter)|(?:just )?(?:under|below) half"
    r"|[1-4]?\d(?:\.\d)? ?(?:%|per ?cent)))"
    r"|(?P<most>\b(?:nine|eight|9|8)(?: [\w-]+)? (?:in|out of) (?:every )?(?:ten|10)"
    r"|(?:almost|nearly|virtually) all|(?:8|9)\d(?:\.\d)? ?(?:%|per ?cent)|four in five)"
)
_ON_TIME = any_case(
    r"\b(?:plans?|reviews?|assessments?|advice|reports?)\b(?:(?!\b(?:late|overdue"
    r"|not)\b)[^.;]){0,70}"
    r"\b(?:on time|in time|on schedule|within (?:the )?(?:statutory|legal|deadline|20|twenty))"
    r"|\b(?:on time|in time|within (?:the )?(?:statutory|legal|20|twenty))\b[^.;]{0,40}:"
)
_MOVES = any_case(
    r"\b(?:from|up|down|ago|in 20\d\d|had been|rose|risen|fell|fallen|now|then|was|were previously"
    r"|against|compared|target"
    r"|should|must|aim\w*|will|would|but|although|though|while|yet|said he|claims?)\b"
)
"""Words of a change, or of what is meant to be: the share alone is not the point."""


def share_on_time(written: str) -> int:
    """1 where most plans are said to be on time, -1 where fewer than half are; 0 for neither."""
    found = _SHARED.search(written) if _ON_TIME.search(written) else None
    if found is None or _MOVES.search(written):
        return 0
    return -1 if found["few"] else 1
