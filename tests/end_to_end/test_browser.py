"""What readers do on the pages, in a browser: with JavaScript, without it, and by keyboard alone."""

import csv
import io
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.browser import PHONE, Pages, tab_to

pytestmark = [pytest.mark.replay, pytest.mark.timeout(300)]


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def page(browser: Browser, pages: Pages, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page in a window of its own, which fails the test if the browser reports an error."""
    context = browser.new_context(
        base_url=pages.base, java_script_enabled=request.param, viewport=PHONE
    )
    errors: list[str] = []
    shown = context.new_page()
    shown.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    yield shown
    context.close()
    assert not errors


def link(page: Page, name: str) -> None:
    page.get_by_role("link", name=name).first.click()


def test_an_area_with_a_misspelt_name_down_to_the_page_image(page: Page) -> None:
    page.goto("/")
    page.get_by_role("searchbox").fill("Carowdale on Wend")
    page.get_by_role("button", name="Search").click()
    link(page, "Carrowdale-on-Wend")
    expect(page.get_by_role("heading", level=1)).to_have_text("Carrowdale-on-Wend")
    expect(page.locator(".now").first).to_contain_text("systemic failings")
    link(page, "Everything about this inspection")
    expect(page.get_by_role("heading", level=1)).to_contain_text("13 to 17 January 2031")
    card = page.locator("article.finding").first
    words = card.locator("blockquote").inner_text()
    card.get_by_role("link", name="In its context").click()
    expect(page.locator("mark")).to_have_text(words)
    picture = page.locator("img.page")
    expect(picture).to_be_visible()
    answer = page.request.get(picture.get_attribute("src") or "")
    assert answer.headers["content-type"] == "image/png" and len(answer.body()) > 5_000


def test_findings_by_theme_and_region_are_exported_as_shown(page: Page) -> None:
    page.goto("/findings")
    for heading, choice in (("Region", "Invented region"), ("Subject", "")):
        group = page.locator("details", has=page.get_by_role("heading", name=heading, exact=True))
        if group.get_attribute("open") is None:
            group.locator("summary").click()
        group.get_by_role("link", name=choice).first.click()
    assert "region=" in page.url and "theme=" in page.url
    shown = page.locator("article.finding")
    total = int(page.get_by_role("status").inner_text().split()[0])
    assert total == shown.count() > 0
    with page.expect_download() as got:
        page.get_by_role("link", name="CSV").click()
    text = got.value.path().read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    own = [each.get_attribute("href") or "" for each in page.get_by_text("In its context").all()]
    assert [each.rsplit("/", 1)[-1] for each in own] == [row["id"] for row in rows]


def test_a_wrong_filter_says_what_would_be_right(browser: Browser, pages: Pages) -> None:
    page = browser.new_page(base_url=pages.base)
    answer = page.goto("/findings?outcome=bad")
    assert answer is not None and answer.status == 400
    expect(page.get_by_role("status")).to_contain_text("widespread and/or systemic failings")
    page.close()


def test_a_misspelt_area_is_put_right_by_keyboard_alone(browser: Browser, pages: Pages) -> None:
    page = browser.new_context(base_url=pages.base, java_script_enabled=False).new_page()
    page.goto("/subscribe")
    press(page, "Area 1", *"Carowdale")
    press(page, "Your email address", *"slip@home.example", "Enter")
    expect(page.locator(":focus")).to_contain_text("Nothing was asked for yet")
    press(page, "We know no area by the name", "Enter")
    expect(page.get_by_label("Area 1")).to_have_accessible_description(
        "We know no area by the name “Carowdale”."
    )
    press(page, "Carrowdale-on-Wend", " ")
    press(page, "Ask for these messages", "Enter")
    headed(page, "Please look at your messages")
    page.goto(pages.link_to("slip@home.example", "confirm"))
    expect(page.locator("main")).to_contain_text("Carrowdale-on-Wend")
    page.context.close()


def test_two_areas_side_by_side(page: Page) -> None:
    page.goto("/compare")
    page.get_by_label("Area 1").fill("Carrowdale-on-Wend")
    page.get_by_label("Area 2").fill("Harth and Ostley")
    page.get_by_role("button", name="Compare", exact=True).click()
    heads = page.get_by_role("columnheader")
    expect(heads).to_have_text(["Carrowdale-on-Wend", "Harth and Ostley"])
    page.locator("td summary").first.click()
    expect(page.locator("td blockquote").first).to_be_visible()


def test_signing_up_changing_pausing_leaving(
    page: Page, pages: Pages, request: pytest.FixtureRequest
) -> None:
    address = f"{request.node.callspec.id}@home.example"
    page.goto("/subscribe")
    page.get_by_label("Area 1").fill("Harth and Ostley")
    page.get_by_label("At once").check()
    page.get_by_role("button", name="Show what the last year").click()
    expect(page.get_by_role("heading", name="last twelve months")).to_be_visible()
    expect(page.get_by_label("Area 1")).to_have_value("Harth and Ostley")
    expect(page.get_by_label("At once")).to_be_checked()
    page.get_by_label("Your email address").fill(address)
    page.get_by_role("button", name="Ask for these messages").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Please look at your messages")

    confirm = pages.link_to(address, "confirm")
    page.goto(confirm)
    expect(page.locator("main")).to_contain_text("Harth and Ostley")
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Confirmed")

    link(page, "Change or stop these messages")
    manage = page.url
    page.get_by_label("Area 1").fill("Marrowfen")
    page.get_by_role("button", name="Add this").click()
    page.goto(manage)
    page.get_by_role("button", name="Remove this: Harth and Ostley").click()
    page.goto(manage)
    expect(page.locator("main ul").first).to_contain_text("Marrowfen")
    expect(page.locator("main ul").first).not_to_contain_text("Harth and Ostley")
    page.get_by_role("button", name="Pause these messages").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Paused")
    page.goto(manage)
    page.get_by_role("button", name="Resume").click()

    page.goto(manage)
    link(page, "stop all of these messages")
    page.get_by_role("button", name="Stop these messages").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Stopped")
    page.goto(manage)
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing to do")


@pytest.mark.slow
def test_by_keyboard_alone(browser: Browser, pages: Pages) -> None:
    page = browser.new_page(base_url=pages.base)
    page.goto("/")
    tab_to(page, "Skip to the main part")
    page.keyboard.press("Enter")
    tab_to(page, "Type your area")
    page.keyboard.type("Pelowick")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?**")
    for name, place in (
        ("Pellowick", "/areas/"),
        ("Everything about this inspection", "/inspections/"),
        ("In its context", "/findings/"),
        ("Compare", "/compare"),
    ):
        tab_to(page, name)
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{place}**")
    tab_to(page, "Area 1")
    page.keyboard.type("Pellowick")
    tab_to(page, "Area 2")
    page.keyboard.type("Marrowfen")
    page.keyboard.press("Enter")
    page.wait_for_url("**/compare?**")
    tab_to(page, "Get messages")
    page.keyboard.press("Enter")
    page.wait_for_url("**/subscribe")
    tab_to(page, "Area 1")
    page.keyboard.type("Pellowick")
    tab_to(page, "Once a week")
    page.keyboard.press("ArrowUp")
    tab_to(page, "Your email address")
    page.keyboard.type("keys@home.example")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Please look at your messages")
    assert pages.link_to("keys@home.example", "confirm")
    page.close()


def press(page: Page, name: str, *keys: str) -> None:
    """Goes to what is called `name` by the Tab key, and presses Enter or `keys` there."""
    tab_to(page, name)
    for key in keys or ("Enter",):
        page.keyboard.press(key)


def headed(page: Page, words: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(words)


def test_confirming_changing_pausing_leaving_by_keyboard_alone(
    page: Page, pages: Pages, request: pytest.FixtureRequest
) -> None:
    address = f"keyboard-{request.node.callspec.id}@home.example"
    form = {"area": "Harth and Ostley", "rhythm": "instant", "address": address}
    assert page.request.post("/subscribe", form=form).ok

    page.goto(pages.link_to(address, "confirm"))
    press(page, "Yes, send me these messages")
    headed(page, "Confirmed")
    press(page, "Change or stop these messages")
    headed(page, "Your messages")
    manage = page.url
    press(page, "Area 1", *"Marrowfen")
    press(page, "Add this")
    press(page, "Remove this: Harth and Ostley")
    chosen = page.locator("main ul").first
    expect(chosen).to_contain_text("Marrowfen")
    expect(chosen).not_to_contain_text("Harth and Ostley")
    press(page, "Pause these messages")
    headed(page, "Paused")
    page.goto(manage)
    press(page, "Resume from now")
    headed(page, "Resumed")
    page.goto(manage)
    press(page, "stop all of these messages")
    press(page, "Stop these messages and delete my address")
    headed(page, "Stopped")


def test_a_question_is_answered_by_keyboard_alone(browser: Browser, pages: Pages) -> None:
    for script, area, said in (
        (True, "Nowhere", "This was not recorded"),
        (False, "", "Recorded"),
    ):
        page = browser.new_context(java_script_enabled=script).new_page()
        page.goto(pages.review)
        question = page.locator("section", has_text="Ambermere").first
        expect(question).to_contain_text("speaks of a SEND inspection, its text does not")
        press(page, "It tells what an inspection found", "ArrowDown", "ArrowDown")
        expect(question.get_by_label("It is about something else")).to_be_checked()
        press(page, "Area, if it is not clear", *area, "Tab")
        press(page, "Record this answer")
        expect(page.get_by_role("status")).to_contain_text(said)
        left = 0 if said == "Recorded" else 1
        if left:
            expect(question.get_by_label("Area, if it is not clear")).to_have_value(area)
            expect(question.get_by_label("It is about something else")).to_be_checked()
        expect(page.locator("main")).to_contain_text(f"{left} publication")
        page.context.close()
