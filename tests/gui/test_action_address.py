"""The address follows the settings, and what is asked through it is done in the window's thread."""

from __future__ import annotations

import socket
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Problem
from livestream_studio.gui.action_address import ActionAddress
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_it_opens_and_closes_and_its_example_works(qtbot: QtBot, free_port: int) -> None:
    holder = SettingsHolder(Settings(action_port=free_port))
    actions, threads = Actions(holder), list[QThread]()
    actions.define("live.toggle", "F5", lambda: "", lambda: threads.append(QThread.currentThread()))
    address = ActionAddress(holder, actions)
    assert address.example() == ""
    holder.update(action_address=True)
    try:
        command, method, flag, where = address.example().split()
        assert (command, method, flag) == ("curl", "-X", "POST")
        asked = urllib.request.Request(where.strip('"'), method="POST")
        with ThreadPoolExecutor() as pool:
            answer = pool.submit(lambda: urllib.request.urlopen(asked, timeout=10).status)
            qtbot.waitUntil(lambda: len(threads) == 1)
            assert answer.result() == 202
        assert threads == [QThread.currentThread()]
    finally:
        holder.update(action_address=False)
    assert address.example() == ""


def test_a_port_of_another_program_is_told_and_another_can_be_chosen(qtbot: QtBot, free_port: int) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        holder = SettingsHolder(Settings(action_port=other.getsockname()[1]))
        address, told = ActionAddress(holder, Actions(holder)), list[Problem]()
        address.told.connect(told.append)
        holder.update(action_address=True)
        assert [problem.code for problem in told] == ["action_port_taken"]
        assert address.problem == told[0]
        holder.update(action_port=free_port)
    assert address.problem is None
    assert str(free_port) in address.example()
    address.close()
