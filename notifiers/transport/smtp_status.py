"""What a server's answer about a refused email means, and as much of it as may be kept.

Codes are those of SMTP (RFC 5321); enhanced codes ("5.1.1") those of RFC 3463 and RFC 7505.
"""

import re

_GONE = frozenset(("1.0", "1.1", "1.2", "1.3", "1.4", "1.6", "1.10", "2.1", "4.4"))
"""Address or mailbox does not exist or takes no mail, and its domain has no mail server."""
_PASSING = frozenset(("2.2", "3.1", "3.2", "4.5"))
"""Mailbox full, mail system full or closed, too much mail at present."""
_UNDEFINED = "0.0"
_GONE_CODES = frozenset((550, 551, 553, 556))
"""What a server without enhanced status codes says about such an address."""
_MAILBOX = re.compile(r"[^\s<>\"'(),:;@]+@[^\s<>\"'(),:;@]+")
_LONGEST = 200
_FULL_CODE = 552
"""Storage exceeded: in answer to a recipient, RFC 5321 (4.5.3.1.10) treats it as temporary."""


def address_is_gone(code: int, words: str) -> bool:
    """Whether a permanent reply concerns the address itself, so that later messages would fail too.

    `code` is the reply's number (0: unknown), `words` is the text after it. Replies about sender,
    content or policy do not count.
    """
    detail = _detail(words)
    return detail in _GONE if detail else code in _GONE_CODES


def may_pass(code: int, words: str) -> bool:
    """Whether a permanent reply is about something temporary after all, such as a full mailbox."""
    detail = _detail(words)
    return detail in _PASSING if detail else code == _FULL_CODE


def shown_answer(words: str) -> str:
    """The beginning of an answer in one line, without the addresses in it.

    Servers like to repeat a reader's address, or name another one to which it leads; neither may
    stand in a log or an issue.
    """
    return _MAILBOX.sub("…", " ".join(words.split()))[:_LONGEST]


def _detail(words: str) -> str:
    """The last two numbers of a permanent enhanced status, or "" if missing or meaningless."""
    match = re.match(r"\s*5\.(\d{1,3}\.\d{1,3})\b", words)
    return match[1] if match and match[1] != _UNDEFINED else ""
