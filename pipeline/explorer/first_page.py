"""The first page of a list of findings, straight from the store.

Whoever asks once would wait longer for the index of `pipeline.explorer.find` than for all the rest.
"""

from pipeline.explorer.find import MATCHED, RANKED
from pipeline.model.lookup_rows import FindingFilter, FindingPage, Order
from pipeline.ports.explorer import FindingLists


def first_page(store: FindingLists, asked: FindingFilter, order: Order, limit: int) -> FindingPage:
    """At most `limit` findings from the start; the same as `Finder.page` gives.

    The total is bounded by `MATCHED`, with words or without.
    """
    total = store.count_findings(asked, MATCHED, MATCHED)
    matches = store.count_matches(asked.words, RANKED + 1) if asked.words else 0
    if order is Order.BEST and asked.words:
        seqs = store.best_findings(asked, RANKED, limit + 1)
    else:
        seqs = store.newest_findings(asked, MATCHED, limit + 1)
    shown = store.findings_numbered(seqs[:limit])
    return FindingPage(
        shown,
        total,
        total == MATCHED,
        str(seqs[limit - 1]) if len(seqs) > limit else None,
        RANKED if order is Order.BEST and matches > RANKED else None,
    )
