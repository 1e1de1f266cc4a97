"""The welcome: it covers the window, is no dialog, and can be left at every step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from livestream_studio.gui.notices import Notices
from livestream_studio.gui.shared import Shared
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.welcome.steps import (
    LanguageStep,
    LastStep,
    MicrophoneStep,
    ModelsStep,
    SpeechStep,
    Step,
)
from livestream_studio.gui.widgets.notice_strip import NoticeStrip
from livestream_studio.paths import assets

WIDTH, SIGN, LEAST = 560, 48, 264


class Welcome(Translated, QFrame):
    """Stands over `window`, whose pages rest behind it. `left`: it is gone, and comes by itself no more."""

    left = Signal()

    def __init__(self, window: QMainWindow, shared: Shared) -> None:
        super().__init__(window)
        holder = shared.settings
        self._window, self._holder, self._pages = window, holder, shared.pages
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._microphone, models, last = MicrophoneStep(holder, shared.look), ModelsStep(), LastStep()
        self.steps: tuple[Step, ...] = (
            LanguageStep(holder),
            SpeechStep(holder),
            self._microphone,
            models,
            last,
        )
        models.models.connect(lambda: self._leave("models"))
        last.demo.connect(lambda: self._leave("live", "demo"))
        last.studio.connect(lambda: self._leave())
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(LEAST)
        for step in self.steps:
            self._stack.addWidget(step)
        self._where = QLabel()
        self._where.setProperty("kind", "small")
        self._skip, self._back, self._next = QPushButton(), QPushButton(), QPushButton()
        self._skip.setProperty("kind", "quiet")
        self._next.setProperty("kind", "primary")
        self._skip.clicked.connect(self.skip)
        self._back.clicked.connect(lambda: self.go(-1))
        self._next.clicked.connect(lambda: self.go(1))
        self._arrange(shared.notices)
        self._set_keys()
        window.installEventFilter(self)
        self.retranslate()

    @property
    def number(self) -> int:
        """Of the step that is seen, from 0."""
        return self._stack.currentIndex()

    def open(self) -> None:
        central = self._window.centralWidget()
        if central is not None:
            central.hide()  # its pages stop listening, and no key goes there
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._show_step()

    def demo(self) -> None:
        """For pictures: nobody is listened to."""
        self._microphone.demo()

    def skip(self) -> None:
        """As its button does: also where a show has begun by its key."""
        self._leave()

    def go(self, by: int) -> None:
        """To the next step, or one back."""
        self._stack.setCurrentIndex(max(0, min(len(self.steps) - 1, self.number + by)))
        self._show_step()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Welcome"))
        self._skip.setText(self.tr("Skip"))
        self._back.setText(self.tr("Back"))
        self._next.setText(self.tr("Next"))
        self._say_where()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # the window ends, or the welcome does
            self._microphone.close_now()

    def _leave(self, page: str = "", what: str = "") -> None:
        """To `page`, or to the one that was open; remembered as done."""
        self._holder.update(welcomed=True)
        central = self._window.centralWidget()
        self.close()
        if central is not None:
            central.show()
            central.setFocus()
        if page:
            self._pages.go(page, what)
        self.left.emit()

    def _show_step(self) -> None:
        last = self.number == len(self.steps) - 1
        self._back.setVisible(self.number > 0)
        self._next.setVisible(not last)
        self._skip.setVisible(not last)
        self._say_where()
        step = self.steps[self.number]
        (step.first if last and step.first is not None else self._next).setFocus()

    def _say_where(self) -> None:
        self._where.setText(self.tr("Step {0} of {1}").format(self.number + 1, len(self.steps)))

    def _set_keys(self) -> None:
        for key, do in (
            (Qt.Key.Key_Escape, lambda: self._leave()),
            (Qt.Key.Key_Return, self._enter),
            (Qt.Key.Key_Enter, self._enter),
        ):
            shortcut = QShortcut(QKeySequence(key), self, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _enter(self) -> None:
        """On what is chosen already it goes on."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and self.isAncestorOf(focus) and not focus.isChecked():
            focus.click()
        elif self._next.isVisible():
            self.go(1)

    def _arrange(self, notices: Notices) -> None:
        sign = QLabel()
        drawing = QIcon(str(assets() / "icons" / "app" / "icon.svg"))
        sign.setPixmap(drawing.pixmap(QSize(SIGN, SIGN), self.devicePixelRatioF()))
        sign.setProperty("kind", "card")  # its own ground is that of the dark window
        sign.setFixedSize(SIGN + 2, SIGN + 2)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for widget in (self._skip, self._back, self._next):
            widget.setMinimumHeight(36)
        foot.addWidget(self._skip)
        foot.addStretch(1)
        foot.addWidget(self._where)
        foot.addSpacing(8)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        inside = QWidget()
        inside.setFixedWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(24)
        column.addStretch(2)
        column.addWidget(sign)
        column.addWidget(self._stack)
        column.addLayout(foot)
        column.addStretch(3)
        held = QWidget()
        row = QHBoxLayout(held)
        row.addStretch(1)
        row.addWidget(inside)
        row.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(held)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(NoticeStrip(notices))
        QWidget.setTabOrder(self._stack, self._next)
        QWidget.setTabOrder(self._next, self._back)
        QWidget.setTabOrder(self._back, self._skip)


def open_welcome(window: QMainWindow, shared: Shared) -> Welcome:
    """The one that is open, or a new one."""
    found = window.findChild(Welcome)
    if found is None or found.isHidden():
        found = Welcome(window, shared)
        shared.notices.settled.connect(found.skip)
        found.open()
    return found
