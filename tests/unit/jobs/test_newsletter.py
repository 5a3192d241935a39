"""What `digest` only prints, by the real command beside what was sent; and when a digest says that
it was composed.
"""

from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import cli
from pipeline.model.terms import DocType, Frequency, Origin, Outcome
from storage.lock import WorkerLock
from tests.support.replay import sendwatch_here
from tests.support.world import AREAS, World

WHO = "forum@example.org"


@pytest.fixture
def world(tmp_path: Path) -> World:
    (tmp_path / "var").mkdir()
    made = World(tmp_path / "var")
    made.at("2025-01-06T07:00")
    made.add(WHO)
    lines = ["name,official_name,gss_code,ofsted_urn,region,aliases"]
    lines += [f"{a.name},{a.official_name},{a.gss_code},{a.ofsted_urn},{a.region}," for a in AREAS]
    (tmp_path / "areas.csv").write_text("\n".join(lines) + "\n")
    return made


def digest(world: World, *words: str) -> str:
    folder = world.folder.parent
    shared = ["--now", "2025-01-08T12:00Z", "--areas", str(folder / "areas.csv")]
    done = sendwatch_here([*shared, "digest", *words], folder)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_text_for_a_newsletter_tells_what_was_told_already_beside_the_service(world: World) -> None:
    world.record(0, quote="Families in Ashmere are heard.", outcome=Outcome.INCONSISTENT)
    world.record(2, quote="Old news.", published="2024-12-20", origin=Origin.BACKFILL)
    world.at("2025-01-07T08:00")
    world.record(
        1, quote="Leaders in Brindleby know their area.", outcome=Outcome.SYSTEMIC_FAILINGS
    )
    world.round()
    assert len(world.sent(WHO)) == 1
    with WorkerLock(world.folder):
        assert (
            digest(world, "--forum")
            == "nothing is new: no digest would be sent; add --since DATE to include what was sent"
            " before\n"
        )
        both = digest(world, "--forum", "--since", "2025-01-06")
        assert (
            0 == both.index("Brindleby: full inspection") < both.index("Ashmere: full inspection")
        )
        assert "Families in Ashmere are heard." in both and "Corvendale" not in both
        assert digest(world, "--forum", "--since", "2025-01-06", "--for", WHO) == both
        one = digest(world, "--forum", "--since", "2024-12-01", "--area", "Corvendale")
        assert (
            one.startswith("Corvendale: full inspection")
            and "Old news." in one
            and "Ashmere" not in one
        )
        assert (
            digest(world, "--forum", "--since", "2025-01-08")
            == "nothing that matches became known since 2025-01-08\n"
        )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--since", "2025-01-06"], "write --forum --since"),
        (["--forum", "--area", "Ashmere"], "write --forum --since"),
        (
            ["--forum", "--since", "2025-01-06", "--for", WHO, "--area", "Ashmere"],
            "leave one of them out",
        ),
        (["--forum", "--for", "nobody@example.org"], "is not subscribed"),
        (["--forum", "--since", "January"], "is not a date"),
        (["--for", "nobody@example.org"], "is not subscribed"),
    ],
)
def test_what_cannot_be_meant_is_said(world: World, words: list[str], said: str) -> None:
    sources = world.folder / "sources.toml"
    sources.write_text(
        '[sources.news]\nkind = "feed"\nurl = "https://news.example/rss"\nevery = "1h"\n'
    )
    shared = ["--data", str(world.folder), "--sources", str(sources), "digest"]
    assert said in str(CliRunner().invoke(cli, [*shared, *words]).exception)


def test_a_digest_bears_the_moment_at_which_it_was_composed(world: World) -> None:
    world.add("well@example.org", Frequency.DAILY, all_well=True, area=[AREAS[5].gss_code])
    world.record(0)
    world.at("2025-02-10T16:20")
    world.round()
    dates = {
        str(each["To"]): parsedate_to_datetime(each["Date"]).isoformat() for each in world.files()
    }
    assert dates == {
        WHO: "2025-02-10T16:20:00+00:00",
        "well@example.org": "2025-02-10T16:20:00+00:00",
    }


def test_one_quotation_that_its_text_does_not_bear_out_silences_no_inspection(world: World) -> None:
    world.record(0, quote="Families in Ashmere are heard.", outcome=Outcome.INCONSISTENT)
    wrong = world.record(
        0, quote="Waits are long.", title="A second account", doc_type=DocType.COUNCIL_NEWS
    )
    # only somebody who writes to the database can do this
    world.store.database.raw.execute("DROP TRIGGER findings_keep_their_words")
    world.store.database.raw.execute(
        "UPDATE findings SET quote = 'Waits are love.' WHERE publication_id = ?", [wrong]
    )
    world.store.database.raw.commit()
    for words in (["--forum"], ["--forum", "--since", "2025-01-06"]):
        said = digest(world, *words)
        assert "Families in Ashmere are heard." in said and "Waits are" not in said
        assert "1 quotation left out of A second account: the stored text does not bear" in said
