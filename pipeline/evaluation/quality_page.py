"""How right sendwatch is for each kind of document, in plain words, as readers get it: the figures
that the pages show (`pipeline/data/accuracy.json`), and a page of documentation made from them.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.evaluation.measures import Measure, Section

_HEAD = """# How right sendwatch is

This page is made from documents whose right reading is known; nothing on it is written by hand:
`sendwatch evaluate --figures pipeline/data/accuracy.json --page docs/quality.md`. "New to
the program" means that neither the rules nor the weights were made with these documents. What
sendwatch is unsure of goes to a person, and is told to nobody until they have answered.
"""
_TABLES: Mapping[str, Mapping[str, str]] = {
    "The inspectors' own reports since 2023 (PDF)": {
        "recognised as a report": "reports.label",
        "the right outcome": "reports.outcome",
        "the right days of the visit": "reports.started",
        "areas for priority action, word for word": ("reports.priority_actions_letter_for_letter"),
        "areas for improvement, word for word": ("reports.areas_for_improvement_letter_for_letter"),
    },
    "Is a page about an inspection? (pages that were new to the program)": {
        "pages that we call a result, and that are one": "recognition.inspection_outcome_precision",
        "results that we find, of all there are": "recognition.inspection_outcome_recall",
        "pages that we call an announcement, and that are one": (
            "recognition.inspection_announced_precision"
        ),
        "announcements that we find, of all there are": "recognition.inspection_announced_recall",
    },
    "What such pages say (another set, new to the program)": {
        "announcements told as results (none is right)": "restated.announced_told_as_result",
        "letters on child protection taken for SEND (none is right)": "joint.results_titled",
        "the right local area": "restated.area",
        "the right month of the visit, where it is stated": "restated.month",
        "wrong months given (none is right)": "restated.wrong_month",
        "the right outcome, where it is stated": "restated.outcome",
        "wrong outcomes given (none is right)": "restated.wrong_outcome",
    },
    "What inspectors found, as the pages of that set tell it": {
        "of what a person found in them, we tell": "restated_findings.recall",
        "of what we tell, a person found it too": "restated_findings.precision",
        "praise told as criticism, or the reverse (none is right)": "restated_findings.swapped",
    },
    "Which publications are about the same inspection": {
        "brought together rightly": "linking.dated_f1",
        "brought together rightly, where nobody knows when they came out": "linking.undated_f1",
        "one inspection taken for several (none is right)": "linking.wrong_inspections",
    },
    "What findings are about (areas and writers that were new to the program)": {
        "the right main subject, in reports": "themes.reports_main_right",
        "the right main subject, in news, papers and on pages": "themes.pages_main_right",
        "the right main subject, in invented documents": "themes.written_main_right",
        "subjects that both a person and we name, of all that either names (in reports)": (
            "themes.reports_main_and_others_jaccard"
        ),
    },
}
"""The page's tables: what each row says, and the measure behind it."""


def figures(sections: Sequence[Section]) -> str:
    """The figures as JSON, from all sections of an evaluation: tables with a title and rows, each
    of which is what was measured and how often it was right.
    """
    known = {
        f"{section.name}.{measure.name}": measure
        for section in sections
        for measure in section.measures
    }
    tables = [
        {"title": title, "rows": [[words, _shown(known[name])] for words, name in rows.items()]}
        for title, rows in _TABLES.items()
    ]
    return json.dumps(tables, ensure_ascii=False, indent=1) + "\n"


def quality_page(made: str) -> str:
    """The page in Markdown, from `figures`."""
    tables: list[dict[str, Any]] = json.loads(made)
    parts = [_HEAD]
    for table in tables:
        lines = [f"| {words} | {shown} |" for words, shown in table["rows"]]
        parts.append("\n".join([f"## {table['title']}\n", "| | |", "|---|---|", *lines, ""]))
    return "\n".join(parts)


def _shown(measure: Measure) -> str:
    """A count, a count out of so many, or a share in percent."""
    if measure.of is not None:
        return f"{measure.value:.0f} of {measure.of}"
    return f"{measure.value}" if isinstance(measure.value, int) else f"{measure.value:.0%}"
