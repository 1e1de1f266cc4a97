"""Everything that a key can do: named, changeable, checked for clashes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from livestream_studio.gui.key_names import key_name
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings

_PORTABLE = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True, slots=True)
class Named:
    """An action of the registry. `page` is the page on which its key counts; empty: everywhere."""

    id: str
    page: str
    default: str
    text: Callable[[], str]
    action: QAction


class Actions(QObject):
    """The registry of actions. Keys that differ from their defaults stand in `settings.shortcuts`.

    A widget takes part by `attach`: the window with the actions of no page, each page with its own.
    `changed` carries the id of an action whose key is another now, `defined` that of a new one.
    """

    changed = Signal(str)
    defined = Signal(str)

    def __init__(self, holder: SettingsHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._named: dict[str, Named] = {}
        self._widgets: dict[str, list[QWidget]] = {}
        holder.changed.connect(self._follow)

    def define(
        self,
        id: str,
        default_key: str,
        text_fn: Callable[[], str],
        slot: Callable[[], object],
        *,
        page: str = "",
    ) -> QAction:
        """A new action; `default_key` as in Qt's portable text ("Ctrl+Shift+F12"), or empty.

        Keys of a page are only heard while it has the focus, so single letters do not disturb typing.
        """
        assert id not in self._named, id
        action = QAction(text_fn(), self)
        action.setObjectName(id)
        # Everywhere means in the overlay and the key window too.
        own, everywhere = (
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
            Qt.ShortcutContext.ApplicationShortcut,
        )
        action.setShortcutContext(own if page else everywhere)
        action.setShortcut(self._wanted(id, default_key))
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _checked=False: slot())
        self._named[id] = Named(id, page, default_key, text_fn, action)
        for widget in self._widgets.get(page, []):
            widget.addAction(action)
        self.defined.emit(id)
        return action

    def attach(self, widget: QWidget, page: str = "") -> None:
        """Lets `widget` hear the keys of `page`, those defined later included."""
        self._widgets.setdefault(page, []).append(widget)
        for named in self._named.values():
            if named.page == page:
                widget.addAction(named.action)

    def all(self) -> list[Named]:
        """In the order in which they were defined."""
        return list(self._named.values())

    def action(self, id: str) -> QAction:
        return self._named[id].action

    def key(self, id: str) -> QKeySequence:
        return self._named[id].action.shortcut()

    def key_text(self, id: str) -> str:
        """As it is written in the window; empty where there is no key."""
        return key_name(self.key(id))

    def trigger(self, id: str) -> bool:
        """For keys that are heard outside the window; False where it cannot be done now."""
        named = self._named.get(id)
        if named is None or not named.action.isEnabled():
            return False
        named.action.trigger()
        return True

    def set_key(self, id: str, key: QKeySequence) -> None:
        """Keeps another key for an action; an empty one takes its key away. Raises as the settings do."""
        kept = dict(self._holder.value.shortcuts)
        text = key.toString(_PORTABLE)
        if text == QKeySequence(self._named[id].default).toString(_PORTABLE):
            kept.pop(id, None)
        else:
            kept[id] = text
        self._holder.update(shortcuts=kept)

    def reset(self) -> None:
        """Every key as it was at first."""
        self._holder.update(shortcuts={})

    def clashes(self) -> list[tuple[str, str]]:
        """Pairs of actions that one key would mean at once."""
        return [
            (one.id, other.id)
            for one, other in combinations(self._named.values(), 2)
            if _together(one.page, other.page) and _clash(one.action.shortcut(), other.action.shortcut())
        ]

    def clash(self, id: str, key: QKeySequence) -> str | None:
        """The action that has `key` already where `id` would be heard too, if there is one."""
        page = self._named[id].page
        return next(
            (
                other.id
                for other in self._named.values()
                if other.id != id and _together(page, other.page) and _clash(key, other.action.shortcut())
            ),
            None,
        )

    def retranslate(self) -> None:
        """Texts anew, after a change of language."""
        for named in self._named.values():
            named.action.setText(named.text())

    def _wanted(self, id: str, default: str) -> QKeySequence:
        kept = self._holder.value.shortcuts.get(id)
        return QKeySequence(default if kept is None else kept, _PORTABLE)

    def _follow(self, _settings: Settings) -> None:
        for named in self._named.values():
            key = self._wanted(named.id, named.default)
            if key != named.action.shortcut():
                named.action.setShortcut(key)
                self.changed.emit(named.id)


def _together(page: str, other: str) -> bool:
    return not page or not other or page == other


def _clash(key: QKeySequence, other: QKeySequence) -> bool:
    return (
        not key.isEmpty() and not other.isEmpty() and key.matches(other) != QKeySequence.SequenceMatch.NoMatch
    )
