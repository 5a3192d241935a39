"""Checks of what sendwatch needs from outside: certificates, sites, the mail server and DNS."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING

from notifiers.email import try_login
from notifiers.transport.sender_records import SenderRecords, ask, faults
from pipeline.config.settings import EmailSettings, FetchSettings, Settings
from pipeline.errors import DeliveryError, Gone, SettingsError, SourceError, asked_once
from pipeline.fetching.address_guard import tls_context
from pipeline.fetching.fetcher import PoliteFetcher
from pipeline.fetching.mailbox import is_mailbox
from pipeline.jobs.doctor.check import SET_CLOCK, Check
from pipeline.model.sources import Source
from pipeline.sources import adapter

if TYPE_CHECKING:
    from dns.asyncresolver import Resolver

CLOCK_OFF = timedelta(minutes=5)
"""By how much a site's clock may differ: links, leases and signatures allow for that much."""


def certificates_check(environ: Mapping[str, str]) -> Check:
    """Whether there are authorities to verify certificates with."""
    file, folder = environ.get("SSL_CERT_FILE"), environ.get("SSL_CERT_DIR")
    remedy = "correct SSL_CERT_FILE or SSL_CERT_DIR, or unset them to use the bundled authorities"
    try:
        known = tls_context(file, folder).cert_store_stats()["x509_ca"]
    except SettingsError as fault:
        return Check("certificates", "fault", str(fault), remedy, settings=True)
    place = file or folder or "bundled"
    if not known and not folder:  # those of a folder are only read when one is needed
        return Check("certificates", "fault", f"{place}: no authority", remedy, settings=True)
    return Check("certificates", "ok", f"{place}: {known} authorities")


async def site_check(
    settings: FetchSettings, environ: Mapping[str, str], source: Source
) -> list[Check]:
    """Whether a watched site can be read from here, and whether its clock agrees with ours."""
    async with PoliteFetcher(settings, environ) as fetcher:
        try:
            response = await fetcher.get(source.url, source=source.id)
        except Gone:
            # some kinds of source never read the page at their address, only others below it
            return [Check("network", "ok", f"the site of {source.id} answered")]
        except SourceError as fault:
            remedy = "check network, DNS, proxy (HTTPS_PROXY) and certificates from this machine"
            return [Check("network", "fault", str(fault), remedy)]
    return [
        Check("network", "ok", f"{source.id} was read ({len(response.body)} bytes)"),
        *_clock(response.headers.get("date", ""), datetime.now(UTC)),
    ]


def _clock(date: str, now: datetime) -> list[Check]:
    try:
        off = abs(parsedate_to_datetime(date) - now)
    except (TypeError, ValueError):
        return []  # the site does not say, or not with a zone
    if off > CLOCK_OFF:
        words = f"it differs by {off} from the clock of the site just read"
        return [Check("clock of others", "fault", words, SET_CLOCK)]
    return [Check("clock of others", "ok", f"differs by {off.total_seconds():.0f} seconds")]


async def mailbox_check(
    settings: Settings, environ: Mapping[str, str], sources: Sequence[Source]
) -> list[Check]:
    """Whether the folders with alert mails can be read; nothing where no source is one."""
    checks = []
    for source in filter(lambda each: each.enabled and is_mailbox(each.url), sources):
        async with PoliteFetcher(settings.fetch, environ, mailbox=settings.mailbox) as fetcher:
            (request,) = adapter(source.kind).first(source)
            try:
                answer = await fetcher.get(request.url, source=source.id)
            except SourceError as fault:
                remedy = "correct [mailbox] and the source's url, or ask your mail provider"
                checks.append(Check("mailbox", "fault", asked_once(fault), remedy, settings=True))
                continue
        found = adapter(source.kind).read(source, request, answer).rows
        words = (
            f"{source.id}: logged in as {settings.mailbox.username}; {found} messages that count"
        )
        checks.append(Check("mailbox", "ok", words))
    return checks


async def mail_check(settings: EmailSettings) -> Check:
    """Whether the mail server lets us in and accepts the sender."""
    if not settings.host:
        return Check("mail server", "skipped", "no [email] host is set: no email is sent")
    try:
        await try_login(settings)
    except DeliveryError as fault:
        words = str(fault).removesuffix("; it will be tried again")
        return Check("mail server", "fault", words, "correct [email], or ask your mail provider")
    login = f"logged in as {settings.username}" if settings.username else "no log-in"
    words = f"{settings.host}:{settings.port} accepts {settings.sender} ({login})"
    return Check("mail server", "ok", words)


async def records_check(settings: EmailSettings, resolver: "Resolver | None" = None) -> Check:
    """Whether the sender's domain has the records without which mail is refused as spam."""
    domain = parseaddr(settings.sender)[1].partition("@")[2]
    if not settings.host or not domain:
        return Check("sender's DNS", "skipped", "no [email] sender is set")
    records = await ask(domain, resolver)
    if records == SenderRecords(None, None, None):
        words = f"the records of {domain} could not be asked for"
        return Check("sender's DNS", "skipped", words, "check that this machine has a DNS resolver")
    if wrong := faults(records, domain):
        return Check("sender's DNS", "advice", "; ".join(wrong), "change the records of the domain")
    words = f"{domain} has MX, SPF and DMARC; whether your mail server signs (DKIM) is not checked"
    return Check("sender's DNS", "ok", words)
