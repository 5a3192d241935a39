"""Documents used for neither rules nor weights.

Pages restated sentence by sentence, inspections of other kinds, and short documents that each stand
for one kind of fault.
"""

from collections.abc import Sequence
from typing import Any

from pipeline.evaluation.labelled import Labelled, Row
from pipeline.evaluation.measures import Measure, Section
from pipeline.model.terms import Label

_TOLD = (Label.INSPECTION_OUTCOME, Label.INSPECTION_ANNOUNCED)
_FIELDS = ("area", "month", "outcome")


def restated(labelled: Labelled, found: Sequence[Row]) -> Section:
    """Label, type, area, month and outcome of the restated pages.

    Wrong and missing facts are counted apart: a wrong fact is worse.
    """
    result = labelled.score.pages(labelled.restated, found)
    counts = result["counts"]
    measures = [
        Measure(f"{label}_{name}", value)
        for label in _TOLD
        for name, value in result["unambiguous"][label].items()
    ]
    measures.append(Measure("doc_type", counts["doc_type right"], len(labelled.restated)))
    for field in _FIELDS:
        stated, absent = f"{field} stated", f"{field} not stated"
        measures.append(Measure(field, counts[f"{stated}: right"], counts[stated]))
        wrong = sum(counts.get(f"{each}: wrong value", 0) for each in (stated, absent))
        measures.append(Measure(f"wrong_{field}", wrong, less=True))
    told = counts["announced told as a result, not in review"]
    sure = counts["wrong, sure (over 0.8) and not in review"]
    measures += [
        Measure("announced_told_as_result", told, less=True),
        Measure("wrong_and_sure", sure, less=True),
        Measure("in_review", round(counts["in review"] / len(found), 3), less=True),
        Measure("brier", result["brier"], less=True),
    ]
    title = f"Restated pages ({len(labelled.restated)} documents, labels where unambiguous)"
    confusion = [
        {"labelled -> found": words, "pages": count}
        for words, count in result["unambiguous"]["confusion"].items()
    ]
    return Section("restated", title, tuple(measures), {"confusion": confusion})


def told(labelled: Labelled, found: Sequence[Row]) -> Section:
    """Findings attributed to inspectors on restated pages: recall, precision, tone confusions."""
    result = labelled.score.findings(labelled.restated_findings, found)
    measures = (
        Measure("recall", result["recall"]),
        Measure("precision", result["precision"]),
        Measure("swapped", result["praise and criticism swapped"], less=True),
    )
    title = f"Findings of restated pages ({result['asked']} asked for)"
    return Section("restated_findings", title, measures)


def joint(titled: Sequence[Row], untitled: Sequence[Row]) -> Section:
    """Letters of joint inspections of child protection, with and without their titles.

    None is news of a SEND inspection, and none needs a person.
    """
    measures = tuple(
        Measure(f"{name}_{what}", len(wrong), less=True)
        for what, rows in (("titled", titled), ("untitled", untitled))
        for name, wrong in (
            ("results", [row for row in rows if row.get("label") == Label.INSPECTION_OUTCOME]),
            ("in_review", [row for row in rows if row.get("needs_review")]),
        )
    )
    return Section("joint", f"Other joint inspections ({len(titled)} documents)", measures)


def cases(labelled: Labelled, wanted: Sequence[Row], found: Sequence[Row]) -> Section:
    """Short documents about invented areas, one for each kind of fault."""
    answers = {row["id"]: row for row in found}
    missed: list[str] = []
    for case in wanted:
        wrong: list[Any] = labelled.cases.wrong(case["expect"], answers[case["id"]])
        if wrong:
            missed.append(f"{case['id']}: {wrong[0]}")
    measure = Measure("right", len(wanted) - len(missed), len(wanted))
    return Section(
        "cases",
        f"Kinds of fault ({len(wanted)} documents)",
        (measure,),
        missed={"right": missed} if missed else {},
    )
