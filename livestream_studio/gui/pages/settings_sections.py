"""Which sections the Settings page has, in its order."""

from __future__ import annotations

from collections.abc import Callable

from livestream_studio.gui.pages.settings_card import CardSection
from livestream_studio.gui.pages.settings_files import FilesSection
from livestream_studio.gui.pages.settings_interface import InterfaceSection
from livestream_studio.gui.pages.settings_microphone import MicrophoneSection
from livestream_studio.gui.pages.settings_models import ModelsSection
from livestream_studio.gui.pages.settings_overlays import OverlaysSection
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.pages.settings_shortcuts import ShortcutsSection
from livestream_studio.gui.pages.settings_speech import SpeechSection
from livestream_studio.gui.pages.settings_subtitles import SubtitlesSection
from livestream_studio.gui.shared import Shared

SECTIONS: tuple[Callable[[Shared], Section], ...] = (
    lambda shared: InterfaceSection(shared.settings, shared.pages),
    lambda shared: SpeechSection(shared.settings),
    lambda shared: MicrophoneSection(shared.settings),
    lambda shared: ModelsSection(shared.settings),
    lambda shared: OverlaysSection(shared.settings, shared.pages, shared.notices),
    lambda shared: CardSection(shared.settings, shared.pages),
    lambda shared: SubtitlesSection(shared.settings),
    lambda shared: ShortcutsSection(shared.settings, shared.actions, shared.hotkeys, shared.address),
    lambda shared: FilesSection(shared.settings),
)
