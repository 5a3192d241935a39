"""How right sendwatch is for each kind of document, in plain words: the page that readers get."""

from collections.abc import Mapping, Sequence

from pipeline.evaluation.measures import Measure, Section

_HEAD = """# How right sendwatch is

This page is made by `sendwatch evaluate --page docs/quality.md` from documents whose right reading
is known; nothing on it is written by hand. "Not met before" means that neither the rules nor the
weights were made with these documents. What sendwatch is unsure of goes to a person, and is told to
nobody until they have answered.
"""
_TABLES: Mapping[str, Mapping[str, str]] = {
    "The inspectors' own reports since 2023 (PDF)": {
        "recognised as such": "reports.label",
        "outcome": "reports.outcome",
        "dates of the visit": "reports.started",
        "areas for priority action, to the letter": ("reports.priority_actions_letter_for_letter"),
        "areas for improvement, to the letter": ("reports.areas_for_improvement_letter_for_letter"),
    },
    "News, council pages, papers, forums: what a page is (areas not met before)": {
        "of pages that we call a result, are one": "recognition.inspection_outcome_precision",
        "of results, we find": "recognition.inspection_outcome_recall",
        "of pages that we call an announcement, are one": (
            "recognition.inspection_announced_precision"
        ),
        "of announcements, we find": "recognition.inspection_announced_recall",
    },
    "The same, in another set of pages not met before": {
        "announcements told as results": "restated.announced_told_as_result",
        "letters of joint child-protection inspections taken for SEND": "joint.results_titled",
        "local area": "restated.area",
        "month of the visit, where stated": "restated.month",
        "wrong months given": "restated.wrong_month",
        "outcome, where stated": "restated.outcome",
        "wrong outcomes given": "restated.wrong_outcome",
    },
    "The same set: what inspectors found": {
        "of findings that a reader marks, we tell": "restated_findings.recall",
        "of what we tell, a reader marks as the inspectors'": "restated_findings.precision",
        "praise told as criticism, or the reverse": "restated_findings.swapped",
    },
    "Themes of findings in reports (areas not met before)": {
        "main theme right": "themes.set_aside_main_right",
        "agreement on all themes (shared of all named)": (
            "themes.set_aside_main_and_others_jaccard"
        ),
    },
}
"""The page's tables: what each row says, and the measure behind it."""


def quality_page(sections: Sequence[Section]) -> str:
    """The page in Markdown, from all sections of an evaluation."""
    figures = {
        f"{section.name}.{measure.name}": measure
        for section in sections
        for measure in section.measures
    }
    parts = [_HEAD]
    for title, rows in _TABLES.items():
        lines = [f"| {words} | {_shown(figures[name])} |" for words, name in rows.items()]
        parts.append("\n".join([f"## {title}\n", "| | |", "|---|---|", *lines, ""]))
    return "\n".join(parts)


def _shown(measure: Measure) -> str:
    """A count, a count out of so many, or a share in percent."""
    if measure.of is not None:
        return f"{measure.value:.0f} of {measure.of}"
    return f"{measure.value}" if isinstance(measure.value, int) else f"{measure.value:.0%}"
