"""What other pages keep counts for the show: lines, names of products at once, models before the next one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.show_control import ShowControl
from livestream_studio.gui.work import Work

QUIET_MS = 5_000
"""Without a change until the recogniser learns the names: it takes seconds with a large model."""


class KeptElsewhere(QObject):
    """Listens to `Navigator.kept`. `close` before the show's control is closed."""

    def __init__(
        self, pages: Navigator, control: ShowControl, holder: SettingsHolder, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._control, self._holder = control, holder
        self._wanted: set[str] = set()  # what is still to be read
        self.quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self.quiet.timeout.connect(self._expect)
        self.work = Work("reread", self)
        self.work.done.connect(self._read)
        self.work.failed.connect(lambda error: control.told.emit(error.problem))
        pages.kept.connect(self._kept)
        control.ended.connect(lambda _session: self.quiet.start())

    def close(self) -> None:
        self.quiet.stop()
        self.work.close()

    def _kept(self, what: str) -> None:
        if what in ("products", "order"):
            self.quiet.start()
        if what in ("lines", "products"):
            self._wanted.add(what)
            self._reread()
        elif what == "models" and self._control.engines is not None and not self._control.busy:
            self._control.engines = None
            self._control.prepare()

    def _expect(self) -> None:
        self._wanted.add("names")
        self._reread()

    def _reread(self) -> None:
        engines = self._control.engines
        if self._control.busy:
            self._wanted.discard("names")  # when the show has ended
        if engines is None:
            self._wanted.clear()  # whoever loads them reads it all
        elif self._wanted and not self.work.running:
            what = self._wanted.pop()
            if what == "names":
                self.work.start(engines.expect, self._holder.value)
            else:
                self.work.start(engines.reread if what == "lines" else engines.reread_products)

    def _read(self, _nothing: object) -> None:
        self._reread()
