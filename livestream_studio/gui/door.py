"""What happens when the program is started a second time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from livestream_studio.core.types import StudioError
from livestream_studio.gui.claim import Claim, claim, end
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.tongue import Tongue
from livestream_studio.gui.words import words
from livestream_studio.settings import Settings


class Door(QObject):
    """`knocked`: the program was started again, and its window shall come to the front."""

    knocked = Signal()

    def __init__(self, held: Claim, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self._notifier = QSocketNotifier(held.door.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def close(self) -> None:
        """Answers nobody any more; before the claim is let go."""
        self._notifier.setEnabled(False)

    def _woken(self) -> None:
        callers = self._held.callers()
        if callers:
            self.knocked.emit()
            self._held.answer(callers)


class Silent(QMessageBox):
    """The studio that is open does not answer. `ends`: it shall be ended, if it can be from here."""

    def __init__(self, error: StudioError) -> None:
        super().__init__()
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Livestream Studio"))
        self.setText(words(error.problem))
        self.setInformativeText(
            self.tr("It may be busy for a moment. Every line that it has shown is kept, even if it is ended.")
        )
        again = self.addButton(self.tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        self._ends = None
        if error.problem.detail:
            self._ends = self.addButton(self.tr("End it and open"), QMessageBox.ButtonRole.DestructiveRole)
        leave = self.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(again)
        self.setEscapeButton(leave)
        self._leave = leave

    @property
    def leaves(self) -> bool:
        return self.clickedButton() is self._leave

    @property
    def ends(self) -> bool:
        return self._ends is not None and self.clickedButton() is self._ends


def claimed_after_all(qt: QApplication, folder: Path, error: StudioError, settings: Settings) -> Claim | None:
    """The data folder, or None, after what the host wants done about a studio that does not answer.

    Raises that error again when the host leaves it so.
    """
    tongue = Tongue(qt, settings.interface_language)
    look = Look(qt, settings.look, tongue.language)
    qt.setQuitOnLastWindowClosed(False)  # the question is not the last window
    try:
        while True:
            asked = Silent(error)
            asked.exec()
            if asked.leaves:
                raise error
            if asked.ends:
                end(int(error.problem.detail))
            try:
                return claim(folder)
            except StudioError as still:
                error = still
    finally:
        qt.setQuitOnLastWindowClosed(True)
        look.deleteLater()
        tongue.deleteLater()
