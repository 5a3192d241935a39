"""Writes docs/data-dictionary.md: `python scripts/write_dictionary.py`, from the project's folder."""

from pathlib import Path

from pipeline.exports.dictionary import dictionary_page

if __name__ == "__main__":
    Path("docs/data-dictionary.md").write_text(dictionary_page(), encoding="utf-8")
