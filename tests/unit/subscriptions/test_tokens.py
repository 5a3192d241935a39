import stat
import string
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from threading import Barrier

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from itsdangerous import URLSafeSerializer

from pipeline.errors import SettingsError
from pipeline.subscriptions.keys import keys_of
from pipeline.subscriptions.tokens import (
    CONFIRM_DAYS,
    KEPT_DAYS,
    ROTATED_DAYS,
    Key,
    Purpose,
    TokenFault,
    opened,
    rotated,
    signed,
)

DAY = date(2026, 11, 22)
KEYS = (Key(date(2026, 9, 1), "a" * 64),)


def test_a_token_opens_its_own_subscription_for_its_own_purpose() -> None:
    token = signed(KEYS, Purpose.LEAVE, "abc", DAY)
    assert opened(KEYS, token, Purpose.LEAVE, DAY) == "abc"
    assert token == signed(KEYS, Purpose.LEAVE, "abc", DAY), "a repeated message has the same bytes"
    with pytest.raises(TokenFault, match="something else"):
        opened(KEYS, token, Purpose.CONFIRM, DAY)


@pytest.mark.parametrize(
    ("purpose", "days"), [(Purpose.CONFIRM, CONFIRM_DAYS), (Purpose.LEAVE, KEPT_DAYS)]
)
def test_it_expires(purpose: Purpose, days: int) -> None:
    token = signed(KEYS, purpose, "abc", DAY)
    assert opened(KEYS, token, purpose, DAY + timedelta(days=days)) == "abc"
    with pytest.raises(TokenFault, match="too old"):
        opened(KEYS, token, purpose, DAY + timedelta(days=days + 1))


@settings(deadline=None)
@given(st.integers(0, 400), st.characters())
def test_an_altered_token_opens_nothing(place: int, other: str) -> None:
    token = signed(KEYS, Purpose.LEAVE, "abc", DAY)
    place %= len(token)
    altered = token[:place] + other + token[place + 1 :]
    if altered != token:
        with pytest.raises(TokenFault):
            opened(KEYS, altered, Purpose.LEAVE, DAY)


def test_a_signature_has_one_spelling() -> None:
    token = signed(KEYS, Purpose.LEAVE, "abc", DAY)
    for other in {*string.ascii_letters, *string.digits, "-", "_", "", f"{token[-1]}="} - {
        token[-1]
    }:
        with pytest.raises(TokenFault):
            opened(KEYS, token[:-1] + other, Purpose.LEAVE, DAY)


@settings(deadline=None)
@given(st.text())
def test_nonsense_opens_nothing(token: str) -> None:
    with pytest.raises(TokenFault):
        opened(KEYS, token, Purpose.LEAVE, DAY)


@pytest.mark.parametrize("until", [20310305, None, ["2031-03-05"], "", "soon", {"a": 1}])
def test_a_date_that_is_none_opens_nothing(until: object) -> None:
    serializer = URLSafeSerializer([KEYS[0].secret], salt="sendwatch.subscription")
    token = str(serializer.dumps([Purpose.LEAVE.value, "abc", until]))
    with pytest.raises(TokenFault, match="not complete"):
        opened(KEYS[:1], token, Purpose.LEAVE, DAY)


def test_a_foreign_key_opens_nothing() -> None:
    with pytest.raises(TokenFault):
        opened(KEYS, signed((Key(DAY, "b" * 64),), Purpose.LEAVE, "abc", DAY), Purpose.LEAVE, DAY)


def test_a_link_outlives_the_keys_rotation_and_a_key_its_links() -> None:
    keys: tuple[Key, ...] = ()
    token, sent = "", DAY
    for days in range(0, 3 * KEPT_DAYS, 5):
        today = DAY + timedelta(days=days)
        keys = rotated(keys, today, f"{days:064}")
        if days == ROTATED_DAYS - 5:
            token, sent = signed(keys, Purpose.LEAVE, "abc", today), today
        if token and today <= sent + timedelta(days=KEPT_DAYS):
            assert opened(keys, token, Purpose.LEAVE, today) == "abc"
    assert len(keys) <= 1 + (KEPT_DAYS + ROTATED_DAYS) // ROTATED_DAYS
    assert f"{0:064}" not in {key.secret for key in keys}


def test_the_file_of_keys_is_its_owners_alone(tmp_path: Path) -> None:
    keys = keys_of(tmp_path, DAY)
    path = tmp_path / "keys.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert keys_of(tmp_path, DAY + timedelta(days=1)) == keys
    later = keys_of(tmp_path, DAY + timedelta(days=ROTATED_DAYS))
    assert later[:-1] == keys and later[-1].secret != keys[0].secret
    path.chmod(0o644)
    with pytest.raises(SettingsError, match="chmod 600"):
        keys_of(tmp_path, DAY)


def test_keys_of_the_settings_are_used_in_place_of_a_file_and_the_last_one_signs(
    tmp_path: Path,
) -> None:
    old, new = "a" * 64, "b" * 64
    before, both = keys_of(tmp_path, DAY, old), keys_of(tmp_path, DAY, f"{old}\n{new}")
    token = signed(before, Purpose.LEAVE, "abc", DAY)
    assert opened(both, token, Purpose.LEAVE, DAY) == "abc"
    assert signed(both, Purpose.LEAVE, "abc", DAY) == signed(
        keys_of(tmp_path, DAY, new), Purpose.LEAVE, "abc", DAY
    )
    assert not (tmp_path / "keys.json").exists()
    with pytest.raises(SettingsError, match=r"a key of 63 characters could be guessed.*openssl"):
        keys_of(tmp_path, DAY, f"{old} {new[1:]}")


def test_a_damaged_file_of_keys_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    path.write_text('[{"made": ')
    path.chmod(0o600)
    with pytest.raises(SettingsError, match=r"keys\.json: is damaged.*restore it from a backup"):
        keys_of(tmp_path, DAY)


def test_workers_that_begin_at_once_sign_with_the_same_key(tmp_path: Path) -> None:
    for number in range(20):
        folder = tmp_path / str(number)
        folder.mkdir()
        together = Barrier(6)

        def begin(folder: Path = folder, together: Barrier = together) -> tuple[Key, ...]:
            together.wait()
            return keys_of(folder, DAY)

        with ThreadPoolExecutor(6) as workers:
            begun = [workers.submit(begin) for _ in range(6)]
            assert {each.result() for each in begun} == {keys_of(folder, DAY)}
