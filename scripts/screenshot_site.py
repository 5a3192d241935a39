"""Takes pictures of the pages about invented areas for docs/tour.md, at the widths of a phone and a
desk, into docs/images: `python scripts/screenshot_site.py`, from the project's folder.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx
from playwright.sync_api import ViewportSize

from tests.support.browser import PHONE, chromium, demo_pages

OUT = Path("docs/images")
WIDTHS: dict[str, ViewportSize] = {"phone": PHONE, "desktop": {"width": 1100, "height": 760}}
AREA = "/areas/carrowdale-on-wend"


def addresses(base: str) -> dict[str, str]:
    """The pages that are shown, and what they are called."""
    listed = httpx.get(f"{base}/findings?kind=priority_action").text
    finding = re.search(r'href="(/findings/[^"?]+)"', listed)
    assert finding
    return {
        "home": "/",
        "area": AREA,
        "finding": finding[1],
        "findings": "/findings?theme=leadership",
        "compare": "/compare?area=Carrowdale-on-Wend&area=Harth and Ostley",
        "subscribe": "/subscribe?area=Carrowdale-on-Wend&rhythm=instant",
        "outcomes": "/outcomes",
        "similar": f"{AREA}#similar",
        "record": "/sources",
    }


def main() -> None:
    """Each picture has the 64 colours that `scripts/shrink_image.py` keeps."""
    with (
        tempfile.TemporaryDirectory() as work,
        chromium() as browser,
        demo_pages(Path(work) / "demo") as pages,
    ):
        for size, viewport in WIDTHS.items():
            page = browser.new_page(base_url=pages.base, viewport=viewport, locale="en-GB")
            for name, address in addresses(pages.base).items():
                page.goto(address)
                raw = Path(work) / "raw.png"
                page.screenshot(path=raw)
                small = OUT / f"page-{name}-{size}.png"
                subprocess.run(
                    [sys.executable, "scripts/shrink_image.py", str(raw), str(small)], check=True
                )
            page.close()


if __name__ == "__main__":
    main()
