"""Checks every archived file against its hash, and fetches again what is damaged or missing."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.bootstrap import Options, working
from pipeline.bulletins.wording import counted
from pipeline.context import Context
from pipeline.errors import SourceError
from pipeline.model.publication_rows import DocumentRow
from pipeline.runner import foreseen, name_of


@dataclass
class Checked:
    """How many archived files were checked, and which were lost: fetched again, or not (why)."""

    files: int = 0
    mended: list[str] = field(default_factory=list)
    lost: dict[str, str] = field(default_factory=dict)

    def as_text(self) -> Iterator[str]:
        """Lines for people."""
        yield (
            f"checked: {counted(self.files, 'archived file')}, {len(self.mended)} fetched again,"
            f" {len(self.lost)} lost"
        )
        yield from self.lost.values()


async def check_archive(options: Options) -> Checked:
    """Checks all files of the archive; those that are lost are issues until they are whole."""
    async with working(options) as context:
        checked, seen = Checked(), set[str]()
        for document in list(context.store.fetched((), "")):
            if document.bytes_gone_at is None and document.sha256 not in seen:
                seen.add(document.sha256)
                checked.files += 1
                await check_file(context, document, checked)
        return checked


async def check_file(context: Context, document: DocumentRow, checked: Checked) -> None:
    """Checks one file; fetches it again if it is lost. What was read from it stays as it is."""
    why = ""
    if not context.blobs.whole(document.sha256):
        name = name_of(context, document.publication_id)
        why = await fetched_again(context, document)
        if why:
            place = context.blobs.where(document.sha256)
            checked.lost[document.sha256] = (
                f"{name}: the archived file {place} is damaged or missing, and {why}: restore it"
                " from a backup; what was read from it is kept"
            )
        else:
            checked.mended.append(document.sha256)
    with context.store.transaction():
        if why:
            words = checked.lost[document.sha256]
            context.store.raise_issue("archive", document.publication_id, words, context.now())
        else:
            context.store.close_issue("archive", document.publication_id, context.now())


async def fetched_again(context: Context, document: DocumentRow) -> str:
    """Fetches a document again; "" if its site still has the same bytes, else why it is lost."""
    row = context.store.publication(document.publication_id)
    asking = context.fetcher.get(document.final_url, source=row.source_id)
    try:
        response = await foreseen(asking, row.source_id, document.final_url)
    except SourceError as error:
        return f"its site did not give it ({error})"
    if hashlib.sha256(response.body).hexdigest() != document.sha256:
        return "its site now has another version"
    context.blobs.put(response.body)
    return ""
