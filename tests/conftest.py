"""What every test may rely on: its own data folder, no network, no display, no thread left over."""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any test imports Qt
os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).parent))  # `import fakes` from any folder


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, models and journal of this test alone."""
    home = tmp_path_factory.mktemp("studio-home")
    monkeypatch.setenv("LIVESTREAM_STUDIO_HOME", str(home))
    # Eighty megabytes for each test's journal; those that are about it set it aside.
    monkeypatch.setattr("livestream_studio.store.room.WHOLE", 0)
    return home


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    # A thread that has been told to end may need a moment; one that has not never ends.
    for thread in set(threading.enumerate()) - before:
        thread.join(2.0)
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not left, f"threads left running: {left}"


def _is_remote(family: int, address: Any) -> bool:
    if family not in (socket.AF_INET, socket.AF_INET6):
        return False
    host = address[0]
    if host in ("", "localhost"):
        return False
    try:
        return not ipaddress.ip_address(host.split("%")[0]).is_loopback
    except ValueError:
        return True  # a name: looking it up is already a conversation with the network


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails any test that opens a socket outside loopback or looks up a name, even where the code
    under test swallows the error."""
    attempts: list[str] = []

    def guard(owner: Any, name: str, remote: Any) -> None:
        original = getattr(owner, name)

        def guarded(*args: Any, **kwargs: Any) -> Any:
            if remote(*args, **kwargs):
                attempts.append(f"{name}{args[1:] or args}")
                raise OSError("the network is out of bounds in tests")
            return original(*args, **kwargs)

        monkeypatch.setattr(owner, name, guarded)

    def by_address(sock: socket.socket, *args: Any) -> bool:
        return _is_remote(sock.family, args[-1])

    for name in ("connect", "connect_ex", "sendto", "bind"):
        guard(socket.socket, name, by_address)
    guard(socket, "getaddrinfo", lambda host, *_args, **_kw: _is_remote(socket.AF_INET, (host or "", 0)))
    yield
    assert not attempts, f"opened a socket outside loopback: {attempts}"
