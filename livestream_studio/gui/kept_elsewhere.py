"""What other pages keep counts for the show: lines, names of products at once, models before the next one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.show_control import ShowControl
from livestream_studio.gui.work import Work


class KeptElsewhere(QObject):
    """Listens to `Navigator.kept`. `close` before the show's control is closed."""

    def __init__(self, pages: Navigator, control: ShowControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._wanted: set[str] = set()  # what is still to be read
        self.work = Work("reread", self)
        self.work.done.connect(self._read)
        self.work.failed.connect(lambda error: control.told.emit(error.problem))
        pages.kept.connect(self._kept)

    def close(self) -> None:
        self.work.close()

    def _kept(self, what: str) -> None:
        if what in ("lines", "products"):
            self._wanted.add(what)
            self._reread()
        elif what == "models" and self._control.engines is not None and not self._control.busy:
            self._control.engines = None
            self._control.prepare()

    def _reread(self) -> None:
        engines = self._control.engines
        if engines is None:
            self._wanted.clear()  # whoever loads them reads it all
        elif self._wanted and not self.work.running:
            what = self._wanted.pop()
            self.work.start(engines.reread if what == "lines" else engines.reread_products)

    def _read(self, _nothing: object) -> None:
        self._reread()
