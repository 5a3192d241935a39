"""Which proxy a request uses, by HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""

from collections.abc import Mapping

from pipeline.addresses import parts_of


class Proxies:
    """The proxies of an environment; as elsewhere, lower-case names take precedence."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        def named(name: str) -> str:
            return environ.get(name) or environ.get(name.upper()) or ""

        everything = named("all_proxy")
        self._by_scheme = {
            scheme: named(f"{scheme}_proxy") or everything for scheme in ("http", "https")
        }
        self._exempt = {"no": named("no_proxy")}

    def of(self, url: str) -> str | None:
        """The address of the proxy for `url`; None for a direct connection."""
        proxy = self._by_scheme.get(url.partition(":")[0].lower(), "")
        if not proxy:
            return None
        from urllib.request import proxy_bypass_environment  # type: ignore[attr-defined]

        parts = parts_of(url)
        # the colon keeps an exemption for one port from matching other ports
        if proxy_bypass_environment(
            f"{parts.hostname}:{parts.port or ''}".rstrip(":"), self._exempt
        ):
            return None
        return proxy if "://" in proxy else f"http://{proxy}"

    def addresses(self) -> frozenset[str]:
        """All proxies that `of` may return."""
        return frozenset(
            proxy if "://" in proxy else f"http://{proxy}"
            for proxy in self._by_scheme.values()
            if proxy
        )


def shown(proxy: str) -> str:
    """A proxy's address without any user name and password."""
    scheme, _, rest = proxy.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"
