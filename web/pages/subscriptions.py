"""Confirming, pausing and leaving: opening a page changes nothing, only its form does.

The address in a message's List-Unsubscribe header is the page for leaving: mail programs post to it
(RFC 8058).
"""

from collections.abc import Iterable
from typing import Any

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.types import ControllerRouterHandler

from pipeline.subscriptions.tokens import KEPT_DAYS, Purpose, TokenFault, opened, signed
from web.explored import Answered, Explored, Given, in_form
from web.forms import FieldFault, Form, WrongForm, with_meant
from web.pages.subscribe import form_values, read_interest, read_rhythm
from web.subscriptions import MOST_INTERESTS, SubscriptionActions

NOTHING_CHOSEN = FieldFault(
    "area-1",
    "Nothing was chosen: name an area, a region or a subject, or tick all of England.",
)
NO_MORE = FieldFault(
    "area-1",
    f"You have {MOST_INTERESTS} choices, and there is no room for more: take one out first.",
)
_NOTHING = "This address gets no messages from us, and we keep nothing about it."


def _allowed(explored: Explored, purpose: Purpose, token: str) -> tuple[SubscriptionActions, str]:
    """The writer and the subscription that a token allows. Raises Answered."""
    actions = explored.subscriptions
    if actions is None:
        raise Answered(explored.said("This does not work", "Messages are not sent here.", 404))
    try:
        subscriber = opened(explored.keys(), token, purpose, explored.today())
    except TokenFault as fault:
        raise Answered(explored.said("This does not work", str(fault), 404)) from fault
    if actions.find(subscriber) is None:
        raise Answered(explored.said("Nothing to do", _NOTHING))
    return actions, subscriber


def _show(explored: Explored, purpose: Purpose, token: str, **values: Any) -> Response[str]:
    actions, subscriber = _allowed(explored, purpose, token)
    return explored.page(
        purpose.value, subscription=actions.find(subscriber), token=token, **values
    )


def _manage(
    explored: Explored, token: str, given: Form | None = None, faults: Iterable[FieldFault] = ()
) -> Response[str]:
    _, subscriber = _allowed(explored, Purpose.PAUSE, token)
    leave = _address(explored, Purpose.LEAVE, subscriber)
    held = form_values(explored, given or {}, faults)
    page = _show(explored, Purpose.PAUSE, token, leave=leave, **held)
    page.status_code = 400 if held["faults"] else 200
    return page


def _address(explored: Explored, purpose: Purpose, subscriber: str) -> str:
    token = signed(explored.keys(), purpose, subscriber, explored.today())
    return f"/{purpose.value}/{token}"


@get("/confirm/{token:str}", include_in_schema=False)
async def confirm_page(explored: Given, token: FromPath[str]) -> Response[str]:
    """Asks whether the messages are wanted."""
    return _show(explored, Purpose.CONFIRM, token)


@get("/pause/{token:str}", include_in_schema=False)
async def pause_page(explored: Given, token: FromPath[str]) -> Response[str]:
    """Asks whether the messages shall pause, or resume."""
    return _manage(explored, token)


@get("/leave/{token:str}", include_in_schema=False)
async def leave_page(explored: Given, token: FromPath[str]) -> Response[str]:
    """Asks what shall stop."""
    return _show(explored, Purpose.LEAVE, token)


@post("/confirm/{token:str}", status_code=200, include_in_schema=False)
async def confirm(explored: Given, token: FromPath[str]) -> Response[str]:
    """Begins the messages."""
    actions, subscriber = _allowed(explored, Purpose.CONFIRM, token)
    actions.confirm(subscriber)
    return explored.said(
        "Confirmed",
        "Thank you. You will get these messages from now on, and every one says how to stop them.",
        follow=(_address(explored, Purpose.PAUSE, subscriber), "Change or stop these messages"),
    )


@post("/pause/{token:str}", status_code=200, include_in_schema=False)
async def pause(explored: Given, token: FromPath[str]) -> Response[str]:
    """Pauses the messages."""
    actions, subscriber = _allowed(explored, Purpose.PAUSE, token)
    actions.pause(subscriber, True)
    return explored.said(
        "Paused",
        "You will get no messages until you resume them. You can do so here, or from any message"
        " that you have.",
        follow=(_address(explored, Purpose.PAUSE, subscriber), "Resume or change these messages"),
    )


@post("/pause/{token:str}/add", status_code=200, include_in_schema=False)
async def add(
    explored: Given, request: Request[Any, Any, Any], token: FromPath[str]
) -> Response[str]:
    """Adds an interest, or says what cannot be right. Raises FilterError for what is not there."""
    actions, subscriber = _allowed(explored, Purpose.PAUSE, token)
    form = with_meant(explored, await in_form(request))
    try:
        interest = read_interest(explored, form)
    except WrongForm as wrong:
        return _manage(explored, token, form, wrong.faults)
    if not interest.filters and "everywhere" not in form:
        return _manage(explored, token, form, [NOTHING_CHOSEN])
    if not actions.add(subscriber, interest):
        return _manage(explored, token, form, [NO_MORE])
    return _manage(explored, token)


@post("/pause/{token:str}/often/{interest:str}", status_code=200, include_in_schema=False)
async def change_rhythm(
    explored: Given, request: Request[Any, Any, Any], token: FromPath[str], interest: FromPath[str]
) -> Response[str]:
    """Changes how often somebody is told of an interest. Raises FilterError."""
    actions, subscriber = _allowed(explored, Purpose.PAUSE, token)
    rhythm = read_rhythm(await in_form(request))
    actions.change_rhythm(subscriber, interest, rhythm)
    return _manage(explored, token)


@post("/pause/{token:str}/drop/{interest:str}", status_code=200, include_in_schema=False)
async def remove(explored: Given, token: FromPath[str], interest: FromPath[str]) -> Response[str]:
    """Removes one of several interests."""
    actions, subscriber = _allowed(explored, Purpose.PAUSE, token)
    actions.drop(subscriber, interest)
    return _manage(explored, token)


@post("/pause/{token:str}/drop/{interest:str}/{area:str}", status_code=200, include_in_schema=False)
async def remove_area(
    explored: Given, token: FromPath[str], interest: FromPath[str], area: FromPath[str]
) -> Response[str]:
    """Removes one of several places of an interest."""
    actions, subscriber = _allowed(explored, Purpose.PAUSE, token)
    actions.drop_area(subscriber, interest, area)
    return _manage(explored, token)


@post("/resume/{token:str}", status_code=200, include_in_schema=False)
async def resume(explored: Given, token: FromPath[str]) -> Response[str]:
    """Resumes the messages."""
    actions, subscriber = _allowed(explored, Purpose.PAUSE, token)
    actions.pause(subscriber, False)
    return explored.said(
        "Resumed",
        "You will get messages again, about what is published from now on.",
        follow=(_address(explored, Purpose.PAUSE, subscriber), "Change or stop these messages"),
    )


@post("/leave/{token:str}", status_code=200, include_in_schema=False)
async def leave(explored: Given, token: FromPath[str]) -> Response[str]:
    """Deletes the address and everything kept about it."""
    actions, subscriber = _allowed(explored, Purpose.LEAVE, token)
    actions.leave(subscriber)
    return explored.said(
        "Stopped",
        "You will get no more messages. Your address and everything kept with it has been deleted.",
    )


@post("/leave/{token:str}/{interest:str}", status_code=200, include_in_schema=False)
async def drop(explored: Given, token: FromPath[str], interest: FromPath[str]) -> Response[str]:
    """Stops one of several interests."""
    actions, subscriber = _allowed(explored, Purpose.LEAVE, token)
    if not actions.drop(subscriber, interest):
        return explored.said(
            "Nothing has changed",
            "Please open the page again from the message: what you are told about has changed.",
        )
    return explored.said("Stopped", "You will get no more of these messages. The others continue.")


@get("/privacy", include_in_schema=False)
async def privacy(explored: Given) -> Response[str]:
    """What is kept about subscribers, and why."""
    return explored.page("privacy", kept_days=KEPT_DAYS)


HANDLERS: tuple[ControllerRouterHandler, ...] = (
    confirm_page,
    pause_page,
    leave_page,
    confirm,
    pause,
    add,
    change_rhythm,
    remove,
    remove_area,
    resume,
    leave,
    drop,
    privacy,
)
