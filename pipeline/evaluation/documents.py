"""How well whole documents are understood: reports, articles, public pages, and unrelated files."""

from collections.abc import Sequence

from pipeline.evaluation.labelled import LABELS, Labelled, Row
from pipeline.evaluation.measures import Measure, Section, brier, slug
from pipeline.model.terms import Label

_KINDS = ("priority_actions", "areas_for_improvement", "strengths", "weaknesses")
_OF_A_SEED = ("label", "doc_type", "areas", "dates", "verbatim")


def reports(labelled: Labelled, found: Sequence[Row]) -> Section:
    """Every fact and finding of the inspectors' reports, compared with a person's reading."""
    result = labelled.score.reports(labelled.reports, found)
    counts = result["findings"]
    measures = [
        Measure(slug(name), right, total) for name, (right, total) in result["fields"].items()
    ]
    for kind in _KINDS:
        wanted, right = counts[f"{kind}: all"], counts[f"{kind}: begins right"]
        measures.append(Measure(f"{kind}_begin_right", right, wanted))
        if f"{kind}: letter for letter" in counts:
            measures.append(
                Measure(f"{kind}_letter_for_letter", counts[f"{kind}: letter for letter"], wanted)
            )
        measures.append(
            Measure(f"{kind}_not_in_the_list", counts[f"{kind}: extracted"] - right, less=True)
        )
    measures.append(
        Measure("responsible_bodies", counts["responsible: right"], counts["responsible: all"])
    )
    missed = {slug(name): [str(area) for area in areas] for name, areas in result["missed"].items()}
    title = f"Inspectors' reports ({result['documents']} documents)"
    return Section("reports", title, tuple(measures), missed=missed)


def seeds(labelled: Labelled, found: Sequence[Row]) -> Section:
    """Articles: label, type, areas and dates, and the findings that a reader marked in them."""
    result = labelled.score.seeds(labelled.seeds, found)
    rows = result["documents"]
    measures, missed = [], {}
    for name in _OF_A_SEED:
        told = [row for row in rows if name in row]
        measures.append(Measure(name, sum(row[name] for row in told), len(told)))
        missed[name] = [row["file"] for row in told if not row[name]]
    for name in ("recall", "precision"):
        measures.append(Measure(f"findings_{name}", result[name]))
    missed["findings_recall"] = _words(rows, "missed")
    missed["findings_precision"] = _words(rows, "others")
    title = f"Articles and committee papers ({len(rows)} documents)"
    return Section(
        "seeds",
        title,
        tuple(measures),
        missed={name: each for name, each in missed.items() if each},
    )


def _words(rows: Sequence[Row], what: str) -> list[str]:
    keys = [f"{kind}_{what}" for kind in ("strengths", "improvements")]
    return [words for row in rows for key in keys for words in row[key]]


def pages(labelled: Labelled, found: Sequence[Row]) -> Section:
    """Public pages: the labels from `analyse` with the weights in use, fitted on these pages."""
    result = labelled.score.labels(labelled.pages, found)
    said = {str(row["id"]): row for row in found}
    judged = [
        (float(said[row["id"]]["score"]), said[row["id"]]["label"] == LABELS[row["label"]])
        for row in labelled.pages
    ]
    measures = [
        Measure(f"{label}_{name}", value)
        for label in Label
        for name, value in result[label].items()
    ]
    measures.append(Measure("area", *result["area"]))
    measures.append(
        Measure("in_review", sum(row["needs_review"] for row in found) / len(found), less=True)
    )
    measures.append(Measure("brier", brier(judged), less=True))
    confusion = [
        {"labelled -> found": words, "pages": count} for words, count in result["confusion"].items()
    ]
    wrong = [f"{row['id']}: {row['want']} -> {row['got']}" for row in result["wrong"]]
    title = (
        f"Public pages, weights as they are ({len(judged)} pages; the weights were fitted on these)"
    )
    return Section(
        "pages", title, tuple(measures), {"confusion": confusion}, {"label": wrong} if wrong else {}
    )


def others(found: Sequence[Row]) -> Section:
    """Unrelated files of the same sites: none may count as the outcome of an inspection."""
    wrong = [str(row["id"]) for row in found if row.get("label") == Label.INSPECTION_OUTCOME]
    unread = [str(row["id"]) for row in found if "error" in row]
    measures = (
        Measure("false_positives", len(wrong), less=True),
        Measure("unreadable", len(unread), less=True),
    )
    missed = {
        name: ids for name, ids in (("false_positives", wrong), ("unreadable", unread)) if ids
    }
    return Section(
        "others", f"Files about other things ({len(found)} documents)", measures, missed=missed
    )
