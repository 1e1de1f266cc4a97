"""A local address through which other programs of this computer press our keys: a Stream Deck, OBS
scripts, the desktop's own shortcuts (`curl -X POST …`). For desktops that give programs no global keys.

It listens on the loopback interface alone and answers nobody who does not know the token. A page in a
browser cannot press keys: a request that names another host, or comes from a page, is refused.
"""

from __future__ import annotations

import hmac
import logging
from collections.abc import Callable, Collection
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

from livestream_studio.core.types import StudioError

log = logging.getLogger(__name__)

HOST = "127.0.0.1"
PREFIX = "/api/actions/"
PATIENCE_S = 5.0  # with a program that connects and says nothing


class LocalActions:
    """`POST /api/actions/ID?token=TOKEN` calls `press(ID)`, in a thread of the server's.

    Answers 202 (passed on), 403 (token, host or page), 404 (no such action), 405 (not POST). Port 0 takes
    a free one. Raises `StudioError("action_port_taken", port)`.
    """

    def __init__(
        self, port: int, token: str, known: Callable[[], Collection[str]], press: Callable[[str], None]
    ) -> None:
        handler = type("Handler", (_Handler,), {"token": token, "known": staticmethod(known)})
        handler.press = staticmethod(press)  # type: ignore[attr-defined]
        try:
            self._server = _Server((HOST, port), handler)
        except (OSError, OverflowError) as error:
            raise StudioError("action_port_taken", str(port), fatal=False) from error
        self.port: int = self._server.server_address[1]
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), name="local actions")
        self._thread.start()

    @property
    def address(self) -> str:
        """Without the action's id and the token."""
        return f"http://{HOST}:{self.port}{PREFIX}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = False  # Windows would let two programs listen on one port


class _Handler(BaseHTTPRequestHandler):
    token: str
    known: Callable[[], Collection[str]]
    press: Callable[[str], None]
    timeout = PATIENCE_S
    server_version, sys_version = "LivestreamStudio", ""

    def do_POST(self) -> None:
        self.close_connection = True
        asked = urlsplit(self.path)
        given = parse_qs(asked.query).get("token", [""])[0]
        own_host = self.headers.get("Host", "").rpartition(":")[0] in {HOST, "localhost"}
        allowed = hmac.compare_digest(given.encode(), self.token.encode())
        if not (allowed and own_host) or self.headers.get("Origin"):
            self._answer(HTTPStatus.FORBIDDEN)
            return
        id = asked.path.removeprefix(PREFIX)
        if not asked.path.startswith(PREFIX) or id not in self.known():
            self._answer(HTTPStatus.NOT_FOUND)
            return
        self.press(id)
        self._answer(HTTPStatus.ACCEPTED)

    def do_GET(self) -> None:
        self.close_connection = True
        self._answer(HTTPStatus.METHOD_NOT_ALLOWED)

    def log_message(self, format: str, *args: object) -> None:
        """Not the path: the token stands in it."""
        log.debug("an answer to %s", self.address_string())

    def _answer(self, status: HTTPStatus) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()
