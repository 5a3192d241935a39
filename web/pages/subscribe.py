"""Signing up, by double opt-in, and what the last twelve months would have sent."""

from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Any

from litestar import Request, Response, get, post
from litestar.middleware.rate_limit import RateLimitConfig

from notifiers.rendering.email_message import address_fault
from pipeline.bulletins.interests import interest_words, stage_asked
from pipeline.delivery.preview import MANY_A_WEEK, a_year_to, preview
from pipeline.errors import SettingsError
from pipeline.explorer.filters import FilterError
from pipeline.model.subscribers import Interest
from pipeline.model.terms import DUE_DATE_PASSED, DocType, Filter, Frequency, Outcome, Stage, Theme
from pipeline.subscriptions.signup import interest_of, is_keyword
from web.explored import Explored, Given, in_address, in_form
from web.forms import FieldFault, Form, WrongForm, area_codes, by_field, with_meant

AN_HOUR = 20
"""How many forms one address of the internet may send in an hour."""
AREAS = 3
"""How many areas the form asks for."""
OFFERED = (
    Stage.NOTIFIED,
    Stage.REPORT,
    Stage.PLAN_SUBMITTED,
    Stage.PLAN_PUBLISHED,
    Stage.NOTICE_ISSUED,
    Stage.NOTICE_CLOSED,
    Stage.MONITORING_UNDER_WAY,
    Stage.MONITORING_TOLD,
    DUE_DATE_PASSED,
)
"""The news of a case that the form offers; the command offers all."""
CHOSEN = (
    Filter.REGION,
    Filter.THEME,
    Filter.STAGE,
    Filter.OUTCOME,
    Filter.DOC_TYPE,
    Filter.KEYWORD,
)
"""What the form asks for beside areas; its fields are called as these are."""


@get("/subscribe", include_in_schema=False)
async def subscribe_page(explored: Given, request: Request[Any, Any, Any]) -> Response[str]:
    """The form, filled in from the address; with a choice of areas or subjects, also a preview."""
    given = with_meant(explored, in_address(request))
    typed = [each for name in ("area", "region", "theme") for each in given.get(name, ())]
    return _shown(explored, given) if any(typed) else _page(explored, given)


@post("/subscribe/preview", status_code=200, include_in_schema=False)
async def preview_page(explored: Given, request: Request[Any, Any, Any]) -> Response[str]:
    """The form as it was filled in, with a preview. It is posted: it may hold an address."""
    given = await in_form(request)
    return _shown(explored, with_meant(explored, given), focused=True)


@post(
    "/subscribe",
    status_code=200,
    include_in_schema=False,
    middleware=[RateLimitConfig(("hour", AN_HOUR), store="subscribe_limit").middleware],
)
async def subscribe(explored: Given, request: Request[Any, Any, Any]) -> Response[str]:
    """Sends a message to the address that was typed; says the same whether it is known or not."""
    if explored.subscriptions is None:
        return explored.said("This does not work", "Messages are not sent here.", 404)
    form = with_meant(explored, await in_form(request))
    address = (form.get("address") or [""])[0].strip()
    faults = address_faults(address)
    try:
        interest = read_interest(explored, form)
    except WrongForm as wrong:
        return _page(explored, form, (*wrong.faults, *faults))
    if faults:
        return _page(explored, form, faults)
    explored.subscriptions.sign_up(explored.channel, address, interest)
    return explored.said(
        "Please look at your messages",
        "If this address can get our messages, one is on its way. Nothing else is sent before you"
        " have confirmed.",
    )


def _page(
    explored: Explored, given: Form, faults: Iterable[FieldFault] = (), **values: Any
) -> Response[str]:
    """The form as it was filled in, and what cannot be right."""
    held = form_values(explored, given, faults)
    shown = {"shown": None, "focused": False, "many": MANY_A_WEEK} | values
    return explored.page("subscribe", 400 if held["faults"] else 200, **held, **shown)


def _shown(explored: Explored, given: Form, *, focused: bool = False) -> Response[str]:
    try:
        shown = _previewed(explored, given)
    except WrongForm as wrong:
        return _page(explored, given, wrong.faults)
    return _page(explored, given, shown=shown, focused=focused)


def form_values(
    explored: Explored, given: Form, faults: Iterable[FieldFault] = ()
) -> dict[str, Any]:
    """What the fields of the form offer and hold, and what cannot be right in them."""
    register = explored.record.register
    return {
        "names": sorted(area.name for area in register.areas),
        "regions": sorted({area.region for area in register.areas}),
        "themes": list(Theme),
        "stages": [(each, stage_asked(each)) for each in OFFERED],
        "outcomes": list(Outcome),
        "doc_types": [each for each in DocType if each is not DocType.OTHER],
        "given": given,
        "areas": max(AREAS, len(given.get("area", ()))),
        "faults": by_field(faults),
    }


def address_faults(address: str) -> tuple[FieldFault, ...]:
    """Why a message cannot be sent to an address; nothing where it can."""
    if not address:
        return (FieldFault("address", "Please write your email address."),)
    if address_fault(address) or "." not in address.partition("@")[2]:
        words = "An email address looks like name@example.org, without accents or spaces."
        return (FieldFault("address", words),)
    return ()


def read_interest(explored: Explored, form: Form) -> Interest:
    """The interest that a form describes.

    Raises WrongForm for what a reader may get wrong, and FilterError for values that the form does
    not offer.
    """
    areas, faults = area_codes(explored, form)
    chosen = {kind: [each for each in form.get(kind, ()) if each.strip()] for kind in CHOSEN}
    if not all(map(is_keyword, chosen[Filter.KEYWORD])):
        faults.append(FieldFault("keyword", "Please write a word or a phrase."))
    if "monthly" in form and not (faults or areas or chosen[Filter.REGION]):
        words = "For a message once a month, name the areas or the region that it is about."
        faults.append(FieldFault("monthly", words))
    if faults:
        raise WrongForm(faults)
    rhythm = read_rhythm(form)
    try:
        return interest_of(
            explored.record.register,
            {Filter.AREA: areas, **chosen},
            rhythm,
            "monday",
            None,
            working_days=False,
            all_well="all_well" in form,
            monthly="monthly" in form,
        )
    except SettingsError as fault:
        raise FilterError(str(fault)) from fault


def read_rhythm(form: Form) -> Frequency:
    """How often a form asks for messages, once a week by default. Raises FilterError."""
    rhythm = (form.get("rhythm") or [Frequency.WEEKLY.value])[0]
    if rhythm not in list(Frequency):
        raise FilterError(f"rhythm {rhythm!r} is not known: use one of {', '.join(Frequency)}")
    return Frequency(rhythm)


def _previewed(explored: Explored, given: Form) -> dict[str, Any]:
    """What an interest is about, and the messages that it would have led to."""
    interest = read_interest(explored, given)
    today = datetime.combine(explored.today(), time(12), UTC)
    record = explored.record
    found = preview(
        record.store,
        record.register,
        explored.site,
        explored.almanac,
        (interest,),
        *a_year_to(today),
    )
    return {
        "about": interest_words(interest, record.register),
        "sent": list(reversed(found.sent)),
        "busiest": found.busiest,
        "coming": found.coming,
    }
