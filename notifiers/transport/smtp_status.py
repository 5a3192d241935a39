"""What the status of a refused email says: whether its address is no good, or something that may
pass.

Codes are those of SMTP (RFC 5321), their enhanced form ("5.1.1") that of RFC 3463 with the
additions of RFC 7505.
"""

import re

_GONE = frozenset(("1.0", "1.1", "1.2", "1.3", "1.4", "1.6", "1.10", "2.1", "4.4"))
"""Address or mailbox does not exist or takes no mail, and its domain has no mail server."""
_PASSING = frozenset(("2.2", "3.1", "3.2", "4.5"))
"""Mailbox full, mail system full or closed, too much mail at present."""
_UNDEFINED = "0.0"
_GONE_CODES = frozenset((550, 551, 553, 556))
"""What a server that gives no enhanced status says of such an address."""
_FULL_CODE = 552
"""Storage exceeded: RFC 5321 (4.5.3.1.10) has it taken as passing when it answers a recipient."""


def address_is_gone(code: int, words: str) -> bool:
    """Whether a permanent reply is about the address itself, so that later messages to it would
    come back too.

    `code` is the reply's number (0: unknown), `words` what follows it. What is about sender,
    content or policy is not.
    """
    detail = _detail(words)
    return detail in _GONE if detail else code in _GONE_CODES


def may_pass(code: int, words: str) -> bool:
    """Whether a permanent reply is about something that passes all the same, such as a full
    mailbox.
    """
    detail = _detail(words)
    return detail in _PASSING if detail else code == _FULL_CODE


def _detail(words: str) -> str:
    """The last two numbers of a permanent enhanced status, "" where there is none or it says
    nothing.
    """
    found = re.match(r"\s*5\.(\d{1,3}\.\d{1,3})\b", words)
    return found[1] if found and found[1] != _UNDEFINED else ""
