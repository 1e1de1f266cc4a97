"""The local address: who may press a key through it, and who may not."""

from __future__ import annotations

import http.client
from collections.abc import Iterator

import pytest

from livestream_studio.core.types import StudioError
from livestream_studio.outputs.local_actions import LocalActions

TOKEN = "kümis-жұлдыз"


@pytest.fixture
def pressed() -> list[str]:
    return []


@pytest.fixture
def local(pressed: list[str]) -> Iterator[LocalActions]:
    made = LocalActions(0, TOKEN, lambda: {"live.toggle"}, pressed.append)
    yield made
    made.close()


def ask(local: LocalActions, method: str, path: str, headers: dict[str, str] | None = None) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", local.port, timeout=10)
    try:
        connection.request(method, path, headers=headers or {})
        return connection.getresponse().status
    finally:
        connection.close()


GOOD = "/api/actions/live.toggle?token=k%C3%BCmis-%D0%B6%D2%B1%D0%BB%D0%B4%D1%8B%D0%B7"


def test_who_knows_the_token_presses_the_key(local: LocalActions, pressed: list[str]) -> None:
    assert ask(local, "POST", GOOD) == 202
    assert ask(local, "POST", GOOD, {"Host": f"localhost:{local.port}"}) == 202
    assert pressed == ["live.toggle", "live.toggle"]


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("POST", "/api/actions/live.toggle", {}, 403),
        ("POST", "/api/actions/live.toggle?token=", {}, 403),
        ("POST", "/api/actions/live.toggle?token=wrong", {}, 403),
        ("POST", GOOD, {"Host": "evil.example:80"}, 403),
        ("POST", GOOD, {"Origin": "https://evil.example"}, 403),
        ("POST", GOOD.replace("live.toggle", "nothing"), {}, 404),
        ("POST", GOOD.replace("/api/actions/", "/"), {}, 404),
        ("GET", GOOD, {}, 405),
        ("PUT", GOOD, {}, 501),
    ],
)
def test_nobody_else_does(
    local: LocalActions,
    pressed: list[str],
    method: str,
    path: str,
    headers: dict[str, str],
    status: int,
) -> None:
    assert ask(local, method, path, headers) == status
    assert pressed == []


def test_a_port_that_is_taken_is_told(local: LocalActions) -> None:
    with pytest.raises(StudioError) as caught:
        LocalActions(local.port, TOKEN, set, lambda _id: None)
    assert caught.value.problem.code == "action_port_taken"
    assert not caught.value.problem.fatal
