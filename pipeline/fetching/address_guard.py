"""Which addresses may be reached: public ones, and private networks that the settings name.

A page found on the web must not make this program read the network it runs in. The check is made
when connecting, so that it also covers redirects, and names that resolve to something else a moment
later.
"""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Iterable

import certifi

from pipeline.errors import SettingsError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


class AddressRefused(Exception):
    """A host has an address that is not public; the message says which."""


class NotReached(Exception):
    """The host, or the way to it, failed; the message says how."""


class Guard:
    """Tells public addresses from others; networks in `allow` ("127.0.0.0/8") count as public."""

    def __init__(self, allow: Iterable[str] = ()) -> None:
        self._allow = tuple(ipaddress.ip_network(network) for network in allow)

    def check(self, host: str, address: str) -> None:
        """Raises AddressRefused when `address`, which `host` resolves to, is not allowed."""
        ip = ipaddress.ip_address(address.partition("%")[0])
        if not any(ip in network for network in self._allow) and not all(
            _public(form) for form in _forms(ip)
        ):
            raise AddressRefused(f"{host} has the address {address}, which is not public")

    def check_name(self, host: str) -> None:
        """Raises AddressRefused when `host` itself is a private address or localhost.

        Where a proxy resolves names, no more can be done.
        """
        name = host.rstrip(".").lower()
        if name == "localhost" or name.endswith(".localhost"):
            self.check(host, "127.0.0.1")
        elif literal := _literal(name.strip("[]")):
            self.check(host, literal)


async def checked_addresses(guard: Guard, host: str, port: int) -> list[str]:
    """The addresses of `host`, resolved once, all of which `guard` has checked.

    Raises NotReached and AddressRefused.
    """
    addresses = await _addresses(host, port)
    for address in addresses:
        guard.check(host, address)
    return addresses


async def _addresses(host: str, port: int) -> list[str]:
    """The addresses of `host`, without duplicates. Raises NotReached."""
    try:
        return [str(ipaddress.ip_address(host))]
    except ValueError:
        pass
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as fault:
        raise NotReached(f"the name {host} could not be looked up ({fault})") from fault
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def tls_context(ca_file: str | None, ca_folder: str | None = None) -> ssl.SSLContext:
    """A context that verifies certificates with the given authorities, or else the bundled ones.

    Raises SettingsError when the given ones cannot be read.
    """
    try:
        context = ssl.create_default_context(
            cafile=ca_file or (None if ca_folder else certifi.where()), capath=ca_folder
        )
    except OSError as fault:
        raise SettingsError(
            f"SSL_CERT_FILE {ca_file}: cannot be used ({fault}); check the path"
        ) from fault
    context.set_alpn_protocols(["http/1.1"])
    return context


def _public(ip: Address) -> bool:
    return ip.is_global and not ip.is_multicast


def _forms(ip: Address) -> Iterable[Address]:
    """The address and any IPv4 addresses that an IPv6 one may stand for; each could answer."""
    yield ip
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64:
            yield ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        yield from (form for form in (ip.ipv4_mapped, ip.sixtofour) if form)


def _literal(name: str) -> str | None:
    """The address that `name` is, in any form resolvers accept (2130706433, 0x7f.1), or None."""
    try:
        return str(ipaddress.ip_address(name.partition("%")[0]))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(name))
    except OSError:
        return None
