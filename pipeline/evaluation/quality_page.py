"""How right sendwatch is for each kind of document, in plain words: the page that readers get."""

from collections.abc import Sequence

from pipeline.evaluation.measures import Measure, Section

_HEAD = """# How right sendwatch is

This page is made by `sendwatch evaluate --page docs/quality.md` from documents whose right reading
is known; nothing on it is written by hand. "Not met before" means that neither the rules nor the
weights were made with these documents. What sendwatch is unsure of goes to a person, and is told to
nobody until they have answered.
"""


def quality_page(sections: Sequence[Section]) -> str:
    """The page in Markdown, from all sections of an evaluation."""
    figures = {
        f"{section.name}.{measure.name}": measure
        for section in sections
        for measure in section.measures
    }

    def count(name: str) -> str:
        return _count(figures[name])

    def share(name: str) -> str:
        return f"{figures[name].value:.0%}"

    parts = [
        _HEAD,
        _table(
            "The inspectors' own reports since 2023 (PDF)",
            (
                ("recognised as such", count("reports.label")),
                ("local area, dates and outcome", count("reports.outcome")),
                (
                    "areas for priority action, letter for letter",
                    count("reports.priority_actions_letter_for_letter"),
                ),
                (
                    "areas for improvement, letter for letter",
                    count("reports.areas_for_improvement_letter_for_letter"),
                ),
            ),
        ),
        _table(
            "News, council pages, papers, forums: what a page is",
            (
                (
                    "of pages of areas not met before that we call a result, are one",
                    share("recognition.inspection_outcome_precision"),
                ),
                (
                    "of results on such pages, we find",
                    share("recognition.inspection_outcome_recall"),
                ),
                (
                    "of pages that we call an announcement, are one",
                    share("recognition.inspection_announced_precision"),
                ),
                (
                    "of announcements, we find",
                    share("recognition.inspection_announced_recall"),
                ),
                (
                    "announcements told as results, in another set not met before",
                    count("restated.announced_told_as_result"),
                ),
                (
                    "letters of joint child-protection inspections taken for SEND",
                    count("joint.results_titled"),
                ),
            ),
        ),
        _table(
            "The same pages: facts (not met before)",
            (
                ("local area", count("restated.area")),
                ("month of the visit, where stated", count("restated.month")),
                ("wrong months given", count("restated.wrong_month")),
                ("outcome, where stated", count("restated.outcome")),
                ("wrong outcomes given", count("restated.wrong_outcome")),
            ),
        ),
        _table(
            "The same pages: what inspectors found (not met before)",
            (
                ("of findings a reader marks, we tell", share("restated_findings.recall")),
                (
                    "of what we tell, a reader marks as the inspectors'",
                    share("restated_findings.precision"),
                ),
                ("praise told as criticism, or the reverse", count("restated_findings.swapped")),
            ),
        ),
        _table(
            "Themes of findings in reports",
            (
                ("main theme right, areas not met before", share("themes.set_aside_main_right")),
                (
                    "agreement on all themes (shared of all named)",
                    share("themes.set_aside_main_and_others_jaccard"),
                ),
            ),
        ),
    ]
    return "\n".join(parts)


def _count(measure: Measure) -> str:
    return f"{measure.value:.0f}" if measure.of is None else f"{measure.value:.0f} of {measure.of}"


def _table(title: str, rows: Sequence[tuple[str, str]]) -> str:
    lines = [f"| {words} | {figure} |" for words, figure in rows]
    return "\n".join([f"## {title}\n", "| | |", "|---|---|", *lines, ""])
