"""For the operator, behind a token: what waits for a person, answered on the page."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from litestar import Request, Response, get, post
from litestar.params import FromPath

from pipeline.errors import SettingsError
from pipeline.model.terms import Label
from pipeline.subscriptions.tokens import Purpose, TokenFault, opened
from web.explored import Answered, Explored, Given, in_form
from web.forms import FieldFault, area_codes, by_field, with_meant
from web.reviewing import Reviewing
from web.wording import for_pages

LABELS = {
    Label.INSPECTION_OUTCOME: (
        "It tells what an inspection found, or is about a plan that answers one, a draft included"
    ),
    Label.INSPECTION_ANNOUNCED: "It is about an inspection without a result yet",
    Label.OTHER: "It is about something else",
}

_NOT = "This was not recorded:"


@get("/review/{token:str}", include_in_schema=False)
async def review_page(explored: Given, token: FromPath[str]) -> Response[str]:
    """The open questions."""
    return _shown(explored, token, "")


@post("/review/{token:str}/{publication:str}", status_code=200, include_in_schema=False)
async def answer(
    explored: Given,
    request: Request[Any, Any, Any],
    token: FromPath[str],
    publication: FromPath[str],
) -> Response[str]:
    """Records an answer and shows what is still open."""
    desk = _desk(explored, token)
    written = with_meant(explored, await in_form(request))
    form = {name: values[0].strip() for name, values in written.items()}
    _, faults = area_codes(explored, {"area": [form.get("area", "")]})
    if faults:
        said = f"{_NOT} {faults[0].words}"
        return _shown(explored, token, said, wrong=publication, form=form, faults=faults)
    given = {name: form[name] for name in ("area", "inspection", "published") if form.get(name)}
    try:
        desk.answer(publication, form.get("label", ""), given)
    except SettingsError as fault:
        said = f"{_NOT} {for_pages(str(fault))}"
        return _shown(explored, token, said, wrong=publication, form=form)
    said = "Recorded. The service goes on with it in its next round."
    return _shown(explored, token, said, answered=publication)


@post("/review/{token:str}/passages/{id:str}", status_code=200, include_in_schema=False)
async def answer_passage(
    explored: Given, request: Request[Any, Any, Any], token: FromPath[str], id: FromPath[str]
) -> Response[str]:
    """Records whether a passage is about an action, and shows what is still open."""
    desk = _desk(explored, token)
    about = (await in_form(request)).get("about", [""])[0]
    if about not in ("yes", "no"):
        return _shown(explored, token, f"{_NOT} choose one of the two answers.")
    try:
        desk.answer_passage(id, about=about == "yes")
    except SettingsError as fault:
        return _shown(explored, token, f"{_NOT} {for_pages(str(fault))}")
    return _shown(explored, token, "Recorded. The pages show it from now on.")


def _shown(
    explored: Explored,
    token: str,
    said: str,
    *,
    answered: str = "",
    wrong: str = "",
    form: Mapping[str, str] = MappingProxyType({}),
    faults: Sequence[FieldFault] = (),
) -> Response[str]:
    """The questions without the one just `answered`, which is open until the next round.

    What was written (`form`) about the publication `wrong` stays there, with its faults.
    """
    desk = _desk(explored, token)
    return explored.page(
        "review",
        token=token,
        said=said,
        wrong=wrong,
        form=form,
        faults=by_field(faults),
        questions=[each for each in desk.questions() if each.publication.id != answered],
        issues=desk.issues(),
        passages=desk.passages(),
        labels=LABELS,
        names=sorted(area.name for area in explored.record.register.areas),
    )


def _desk(explored: Explored, token: str) -> Reviewing:
    """What an operator's token allows. Raises Answered."""
    if explored.review is None:
        words = "Questions are not answered here."
        raise Answered(explored.said("This does not work", words, 404))
    try:
        opened(explored.keys(), token, Purpose.REVIEW, explored.today())
    except TokenFault as fault:
        words = "Please ask for a new address: sendwatch review link"
        raise Answered(explored.said("This does not work", words, 404)) from fault
    return explored.review
