"""Writes the demo's alert and the page for leaving as HTML, for `scripts/screenshots.sh`.

python scripts/screenshot_pages.py DEMO_FOLDER OUTPUT_FOLDER
"""

import json
import sqlite3
import sys
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, select_autoescape

from notifiers.rendering.email_message import templates
from pipeline.bulletins.compose import bulletin_from_json
from pipeline.model.news import Site

HERE = "https://send.example.org"


def main(demo: Path, out: Path) -> None:
    """Uses the demo's longest alert; its links lead to an installation that does not exist."""
    with sqlite3.connect(demo / "var" / "sendwatch.db") as db:
        made = [
            row[0]
            for row in db.execute(
                "SELECT bulletin FROM bulletins WHERE json_array_length(bulletin, '$.entries') = 1"
            )
        ]
    bulletin = replace(
        bulletin_from_json(json.loads(max(made, key=len))),
        pause_url=f"{HERE}/pause/token",
        leave_url=f"{HERE}/leave/token",
        privacy_url=f"{HERE}/privacy",
    )
    (out / "alert.html").write_text(
        templates().get_template("message.html.j2").render(bulletin=bulletin), encoding="utf-8"
    )

    pages = Environment(
        loader=PackageLoader("web"), autoescape=select_autoescape(["j2"], default=True)
    )
    style = files("web").joinpath("static/style.css").read_text(encoding="utf-8")
    found = {
        "address": "forum@example.org",
        "choices": [("1", f"{bulletin.entries[0].area}, at once")],
        "confirmed": True,
    }
    page = pages.get_template("leave.html.j2").render(
        site=Site("sendwatch", "contact@example.org"), subscription=found, token="token"
    )
    whole = page.replace('<link rel="stylesheet" href="/style.css">', f"<style>{style}</style>")
    (out / "leave.html").write_text(whole, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
