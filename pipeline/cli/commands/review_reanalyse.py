"""`reanalyse`, `review`: a second look, by newer rules or by a person."""

from typing import TYPE_CHECKING, NamedTuple

import click

from pipeline.cli.options import common, put

if TYPE_CHECKING:
    from pipeline.bootstrap import Options
    from pipeline.jobs.review_desk import ReviewDesk
    from storage.store import Store


@click.command()
@click.option("--dry-run", is_flag=True, help="Only show what would change; write nothing.")
@click.option(
    "--dropped",
    is_flag=True,
    help="Check titles of publications never fetched again, and fetch those that now pass.",
)
@click.option(
    "--publication",
    "ids",
    multiple=True,
    help="Only this publication, by id or address (may be repeated).",
)
@click.option(
    "--area",
    "names",
    multiple=True,
    help="Only publications of or about this local area (may be repeated).",
)
@common
def reanalyse(
    options: "Options",
    as_json: bool,
    dry_run: bool,
    dropped: bool,
    ids: tuple[str, ...],
    names: tuple[str, ...],
) -> None:
    """Run the current analysis over the stored archive, show what changes, and adopt it; nobody is
    notified.

    Example: sendwatch reanalyse --dry-run --area Hounslow
    """
    import asyncio

    if dropped:
        second_look(options, as_json, dry_run)
        return

    from pipeline.bootstrap import register_of
    from pipeline.cli.differences import as_json as shown
    from pipeline.cli.differences import as_text, totals_line
    from pipeline.jobs.reanalyse import Difference, reanalyse

    register = register_of(options)

    def show(found: Difference) -> None:
        if as_json:
            return put(shown(found))
        return click.echo("\n".join(as_text(found, register)))

    totals = asyncio.run(reanalyse(options, ids, names, show, dry_run=dry_run))
    if as_json:
        put(
            {
                "looked": totals.looked,
                "changed": totals.changed,
                "read_anew": totals.read_anew,
                "unreadable": totals.unreadable,
                "adopted": not dry_run,
                "problems": totals.failures,
            }
        )
    else:
        click.echo("\n".join([*totals.failures, totals_line(totals, dry_run)]))
    if totals.failures:
        raise click.exceptions.Exit(1)


def second_look(options: "Options", as_json: bool, dry_run: bool) -> None:
    """Prints which publications pass the title filter now but did not before, and the result."""
    import asyncio

    from pipeline.jobs.review import outline
    from pipeline.jobs.skipped import retry_skipped

    found = asyncio.run(retry_skipped(options, dry_run=dry_run))
    for row in found.passing:
        if as_json:
            put(outline(row))
        else:
            became = (
                "would be read"
                if dry_run
                else f"{row.state}" + (f": {row.reason}" if row.reason else "")
            )
            click.echo(f"{row.title or row.url}: {became}")
    if as_json:
        put(
            {
                "looked": found.looked,
                "passing": len(found.passing),
                "adopted": not dry_run,
                "problems": found.failures,
            }
        )
    else:
        read = "would be read" if dry_run else "were read"
        click.echo(
            "\n".join(
                [*found.failures, f"{found.looked} passed over unread; {len(found.passing)} {read}"]
            )
        )
    if found.failures:
        raise click.exceptions.Exit(1)


@click.command()
@click.argument("words", nargs=-1, metavar="[PUBLICATION | passage PASSAGE | issue ISSUE | link]")
@click.option(
    "--label",
    help="inspection_outcome (it tells what an inspection found, or is about a plan that answers"
    " one, a draft included), inspection_announced (one without a result yet) or other.",
)
@click.option("--area", help="The local area that the publication is about.")
@click.option(
    "--inspection",
    help="The id of the inspection that it belongs to; new for one that is not on record.",
)
@click.option("--published", help="The day on which it was published, like 2031-03-04.")
@click.option("--about/--not-about", default=None, help="Whether the passage is about the action.")
@click.option("--done", is_flag=True, help="Close the issue.")
@click.option("--note", default="", help="A note kept with the closed issue.")
@common
def review(
    options: "Options",
    as_json: bool,
    words: tuple[str, ...],
    label: str | None,
    area: str | None,
    inspection: str | None,
    published: str | None,
    about: bool | None,
    done: bool,
    note: str,
) -> None:
    """List what needs a person's decision, say what PUBLICATION (its id or address) is or whether a
    PASSAGE is about its action, close an ISSUE, or print the address of the page for all this
    (`link`).

    Example: sendwatch review 1f0c3a --label inspection_outcome --area Hounslow
    """
    given = {
        "answer": bool(label or area or inspection or published),
        "about": about is not None,
        "done": done,
        "note": bool(note),
    }
    form = _form_of(words, {name for name, value in given.items() if value})
    if form in ("list", "link"):
        return (list_open if form == "list" else review_link)(options, as_json)
    if form == "passage":
        return take_passage(options, as_json, words[1], bool(about))
    if form == "issue":
        return close_issue(options, as_json, words[1], note)
    return take_answer(options, as_json, words[0], label, area, inspection, published)


class _Form(NamedTuple):
    """How `review` may be called: with how many words, which options, one of which it needs."""

    words: int
    options: frozenset[str]
    needs: str
    usage: str


_NOTHING_NAMED = "name a PUBLICATION, PASSAGE or ISSUE: `sendwatch review` lists them"
_FORMS = {
    "list": _Form(0, frozenset(), "", _NOTHING_NAMED),
    "link": _Form(1, frozenset(), "", _NOTHING_NAMED),
    "passage": _Form(
        2,
        frozenset({"about"}),
        "about",
        "to say what a passage is about: sendwatch review passage PASSAGE --about|--not-about",
    ),
    "issue": _Form(
        2,
        frozenset({"done", "note"}),
        "done",
        "to close an issue: sendwatch review issue ISSUE --done [--note WORDS]",
    ),
    "publication": _Form(
        1,
        frozenset({"answer"}),
        "",
        "to answer: sendwatch review PUBLICATION --label LABEL [--area NAME]"
        " [--inspection ID|new] [--published DAY]",
    ),
}


def _form_of(words: tuple[str, ...], given: set[str]) -> str:
    """The form in which `review` was called. Raises SettingsError, with the right one, for none."""
    from pipeline.errors import SettingsError

    name = words[0] if words and words[0] in _FORMS else "publication" if words else "list"
    form = _FORMS[name]
    if (
        len(words) != form.words
        or not given <= form.options
        or (form.needs and form.needs not in given)
    ):
        raise SettingsError(form.usage)
    return name


def take_passage(options: "Options", as_json: bool, id: str, about: bool) -> None:
    """Records whether a passage is about the action with which it is shown."""
    from msgspec.structs import asdict

    store, desk = desk_of(options)
    made = desk.answer_passage(id, about=about)
    store.close()
    if as_json:
        return put(asdict(made))
    said = "is about" if about else "is not about"
    return click.echo(f"recorded: “{made.told}” {said} “{made.asked}”")


def desk_of(options: "Options") -> tuple["Store", "ReviewDesk"]:
    """The store, and what reads and answers its questions."""
    from pipeline.bootstrap import clock_of, open_store, register_of, settings_of, site_of
    from pipeline.jobs.review_desk import ReviewDesk

    store, site = open_store(options, create=False), site_of(settings_of(options))
    return store, ReviewDesk(store, register_of(options), clock_of(options), site)


def review_link(options: "Options", as_json: bool) -> None:
    """Prints the address of the page on which questions are answered.

    Raises SettingsError where pages have no address.
    """
    from pipeline.bootstrap import clock_of, link_keys, settings_of
    from pipeline.errors import SettingsError
    from pipeline.subscriptions.schedule import london
    from pipeline.subscriptions.tokens import OPERATOR, REVIEW_DAYS, Purpose, signed

    settings, today = settings_of(options), london(clock_of(options).now()).date()
    base = settings.site.base_url
    if not base:
        raise SettingsError("the pages have no address: set [site] base_url and [site] listen")
    token = signed(link_keys(options, settings, today), Purpose.REVIEW, OPERATOR, today)
    address = f"{base.rstrip('/')}/review/{token}"
    if as_json:
        return put({"address": address, "days": REVIEW_DAYS})
    return click.echo(f"{address}\n(works for {REVIEW_DAYS} days; whoever has it can answer)")


def list_open(options: "Options", as_json: bool) -> None:
    """Shows the questions and issues that wait for a person."""
    from msgspec.structs import asdict

    from pipeline.jobs.link_review import passage_lines
    from pipeline.jobs.review import question_lines

    _, desk = desk_of(options)
    rows, issues, passages = desk.questions(), desk.issues(), desk.passages()
    if not as_json:
        click.echo("\n".join(question_lines(rows, issues, passage_lines(passages))))
        return
    for line in [
        *({"question": each.as_json()} for each in rows),
        *({"issue": asdict(issue)} for issue in issues),
        *({"passage": each.as_json()} for each in passages),
    ]:
        put(line)


def close_issue(options: "Options", as_json: bool, id: str, note: str) -> None:
    """Closes an issue, with words to keep."""
    from pipeline.bootstrap import clock_of, open_store
    from pipeline.jobs.review import close

    issue = close(open_store(options, create=False), id, note, clock_of(options).now())
    put({"closed": issue.id}) if as_json else click.echo(f"closed: {issue.message}")


def take_answer(
    options: "Options",
    as_json: bool,
    publication: str,
    label: str | None,
    area: str | None,
    inspection: str | None,
    published: str | None,
) -> None:
    """Records what a person says that a publication is, and takes it through the steps again."""
    import asyncio

    from pipeline.bootstrap import clock_of, open_store, register_of, settings_of, site_of
    from pipeline.jobs.review import answer, go_on

    store, now = open_store(options, create=False), clock_of(options).now()
    register, site = register_of(options), site_of(settings_of(options))
    recorded = answer(store, register, site, publication, label, area, inspection, published, now)
    store.close()
    result = asyncio.run(go_on(options, recorded))
    put(result) if as_json else click.echo(f"{result['title'] or result['url']}: {result['said']}")
