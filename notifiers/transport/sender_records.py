"""The DNS records by which other mail servers judge a sender's domain (RFC 7208, 7489, 7505)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dns.asyncresolver import Resolver

SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class SenderRecords:
    """What a domain states: its mail servers, and its SPF and DMARC records.

    None where the question got no answer, which says nothing about the domain.
    """

    mail_servers: tuple[str, ...] | None
    spf: tuple[str, ...] | None
    dmarc: tuple[str, ...] | None


async def ask(domain: str, resolver: "Resolver | None" = None) -> SenderRecords:
    """The records of `domain`, from the system's resolver unless another is given."""
    if resolver is None:
        from dns.asyncresolver import Resolver as System
        from dns.exception import DNSException

        try:
            resolver = System()
        except DNSException:
            return SenderRecords(None, None, None)
    servers = await _records(resolver, domain, "MX")
    texts = await _records(resolver, domain, "TXT")
    policies = await _records(resolver, f"_dmarc.{domain}", "TXT")
    return SenderRecords(servers, _starting(texts, "v=spf1"), _starting(policies, "v=dmarc1"))


async def _records(resolver: "Resolver", name: str, kind: str) -> tuple[str, ...] | None:
    from dns.exception import DNSException
    from dns.resolver import NXDOMAIN, NoAnswer

    try:
        answer = await resolver.resolve(name, kind, lifetime=SECONDS)
    except (NXDOMAIN, NoAnswer):
        return ()
    except (DNSException, OSError):
        return None
    if kind == "MX":
        return tuple(str(record.exchange) for record in answer)
    return tuple(b"".join(record.strings).decode("utf-8", "replace") for record in answer)


def _starting(texts: Sequence[str] | None, start: str) -> tuple[str, ...] | None:
    if texts is None:
        return None
    return tuple(text for text in texts if text.lower().split(";")[0].split(" ")[0] == start)


def faults(records: SenderRecords, domain: str) -> list[str]:
    """What in the records makes mail from `domain` be refused or lost, each with the remedy."""
    return [
        words
        for wrong, words in (
            (
                records.mail_servers in ((), (".",)),
                f"{domain} has no MX record, so that replies and reports of mail that could not be"
                " delivered are lost: add one",
            ),
            (
                records.spf == (),
                f"{domain} has no SPF record: add a TXT record that names your mail server, such as"
                ' "v=spf1 mx -all"',
            ),
            (
                records.spf is not None and len(records.spf) > 1,
                f"{domain} has more than one SPF record, which counts as an error: keep one",
            ),
            (
                bool(records.spf) and "+all" in (records.spf or ("",))[0].split(),
                f"the SPF record of {domain} allows every server (+all): end it with -all",
            ),
            (
                records.dmarc == (),
                f"_dmarc.{domain} has no record, and large providers refuse much mail without: add"
                ' a TXT record such as "v=DMARC1; p=quarantine"',
            ),
        )
        if wrong
    ]
