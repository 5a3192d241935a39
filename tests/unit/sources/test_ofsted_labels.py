"""Unknown labels on the reports site are kept, and asked about."""

from pipeline.model.sources import Request, Response, Source
from pipeline.sources import ofsted_reports

SOURCE = Source(
    id="reports",
    kind="ofsted-reports",
    url="https://reports.example.org/",
    every=3600,
    publisher="Ofsted",
)


def page(*labels: str) -> bytes:
    links = "".join(
        '<li><a class="publication-link"'
        f' href="https://files.example.org/v1/file/5090000{n}">{label}<span'
        f' class="nonvisual">{label}, pdf - 04 March 2031</span></a></li>'
        for n, label in enumerate(labels)
    )
    return f"<html><body><h1>Ashmere</h1><p>URN: 99001</p><ol>{links}</ol></body></html>".encode()


def read(*labels: str) -> tuple[list[str], tuple[tuple[str, str], ...]]:
    request = Request("https://reports.example.org/provider/44/99001", "provider")
    walk = ofsted_reports.read(
        SOURCE, request, Response(request.url, 200, {"content-type": "text/html"}, page(*labels))
    )
    return [listing.kind for listing in walk.listings], walk.unknown


def test_known_labels_of_every_kind_are_kept_in_silence() -> None:
    labels = [
        "Area SEND full inspection",
        "Area SEND monitoring inspection",
        "Children's services inspection",
        "Focused visit",
    ]
    assert read(*labels) == (labels, ())


def test_an_unknown_label_is_kept_and_asked_about() -> None:
    kinds, unknown = read("Area SEND full inspection", "Local partnership appraisal")
    assert kinds == ["Area SEND full inspection", "Local partnership appraisal"]
    assert unknown == (("publication label", "Local partnership appraisal"),)
