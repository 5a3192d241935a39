"""What a check of an installation says."""

from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "advice", "fault", "skipped"]
"""`advice`: it works, but should be changed. `skipped`: not checked, and `found` says why."""

SET_CLOCK = "set the clock, and keep it right with NTP (timedatectl set-ntp true)"
"""What to do about a clock that is wrong."""
INSTALL_SERVER = "python -m pip install 'sendwatch[server]'"
"""What to do where the packages for a server are missing."""


@dataclass(frozen=True, slots=True)
class Check:
    """What was found about one thing, and what to do; `remedy` is empty when nothing needs doing.

    `settings`: it is a file or setting that is wrong, rather than the machine.
    """

    name: str
    state: State
    found: str
    remedy: str = ""
    settings: bool = False


def exit_code(checks: list[Check]) -> int:
    """0 without a fault, 2 when a setting or file is wrong, 1 for any other fault."""
    faults = [check for check in checks if check.state == "fault"]
    return 0 if not faults else 2 if any(check.settings for check in faults) else 1
