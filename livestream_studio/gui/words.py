"""Codes into words, in the interface language: what went wrong, and what a person can do about it.

The core speaks in codes; this is the window's dictionary of them. `{0}` is the problem's detail.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from livestream_studio.core.types import Problem

CONTEXT = "Problems"

_WORDS: dict[str, object] = {
    # recordings
    "media_missing": QT_TRANSLATE_NOOP("Problems", "There is no file {0}."),
    "media_is_folder": QT_TRANSLATE_NOOP("Problems", "{0} is a folder; name the recordings in it."),
    "media_empty": QT_TRANSLATE_NOOP("Problems", "{0} is empty."),
    "media_unreadable": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} cannot be read as sound: it is damaged, cut short or no recording at all.",
    ),
    "media_no_sound": QT_TRANSLATE_NOOP("Problems", "{0} has no sound track."),
    "ffmpeg_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} needs the program ffmpeg, which is not installed. Install it, or set its path in the settings.",
    ),
    "ffmpeg_failed": QT_TRANSLATE_NOOP("Problems", "ffmpeg could not read {0}."),
    # microphone
    "portaudio_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The PortAudio library is missing, so no microphone can be used. On Debian and Ubuntu: sudo "
        "apt-get install libportaudio2",
    ),
    "microphone_none": QT_TRANSLATE_NOOP("Problems", "No microphone is connected."),
    "microphone_not_found": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no microphone named {0}. Choose another one in the settings.",
    ),
    "microphone_busy": QT_TRANSLATE_NOOP(
        "Problems",
        "The microphone {0} is held by another program; close that and try again.",
    ),
    "microphone_lost": QT_TRANSLATE_NOOP(
        "Problems",
        "The microphone {0} is gone; waiting for it to come back.",
    ),
    "microphone_back": QT_TRANSLATE_NOOP("Problems", "The microphone {0} is back."),
    "microphone_silent": QT_TRANSLATE_NOOP(
        "Problems",
        "The microphone {0} gives exact silence; is it muted?",
    ),
    "audio_dropped": QT_TRANSLATE_NOOP(
        "Problems",
        "This computer could not keep up: {0} ms of sound were lost.",
    ),
    # models
    "model_missing": QT_TRANSLATE_NOOP("Problems", "There is no model at {0}."),
    "model_not_vosk": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} is no Vosk model folder (it has no am/final.mdl or graph).",
    ),
    "model_corrupt": QT_TRANSLATE_NOOP("Problems", "The model {0} is damaged; fetch and install it again."),
    "model_wrong_language": QT_TRANSLATE_NOOP(
        "Problems",
        "This model is of another language than the one spoken: {0}.",
    ),
    "model_language_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "It is not clear which language the model {0} speaks. Give its folder a name like the official "
        "ones, for instance vosk-model-small-ru-0.22.",
    ),
    "model_path": QT_TRANSLATE_NOOP(
        "Problems",
        "Windows gives no plain name to {0}: move the model to a folder with Latin letters only.",
    ),
    "model_shipped": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} came with the program and cannot be taken out.",
    ),
    "model_in_use": QT_TRANSLATE_NOOP(
        "Problems",
        "The model {0} could not be moved; a program may be using it. Stop the show and try again.",
    ),
    "model_taken": QT_TRANSLATE_NOOP("Problems", "Another model named {0} has come to its place."),
    "model_none": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no speech model for the language {0}. The Models page says where to get one.",
    ),
    "speech_model_none": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no speech model for the language {0}. The Models page says where to get one.",
    ),
    "grammar_unsupported": QT_TRANSLATE_NOOP(
        "Problems",
        "The model {0} cannot be told which phrases to expect.",
    ),
    "no_route": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no translation package for {0}. The Models page says where to get one.",
    ),
    "package_missing": QT_TRANSLATE_NOOP("Problems", "There is no translation package at {0}."),
    "package_not_argos": QT_TRANSLATE_NOOP("Problems", "{0} is no Argos package."),
    "package_corrupt": QT_TRANSLATE_NOOP(
        "Problems",
        "The translation package {0} is damaged; fetch and install it again.",
    ),
    "package_unsupported": QT_TRANSLATE_NOOP(
        "Problems",
        "The translation package {0} is of an old kind that is not supported.",
    ),
    "install_missing": QT_TRANSLATE_NOOP("Problems", "There is nothing at {0}."),
    "install_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} is neither a Vosk model (folder or zip) nor an .argosmodel package.",
    ),
    "archive_corrupt": QT_TRANSLATE_NOOP("Problems", "The archive {0} is damaged; fetch it again."),
    "archive_many_folders": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} holds more than one model; unpack it and install each folder.",
    ),
    "archive_unsafe": QT_TRANSLATE_NOOP("Problems", "{0} leads out of its folder; nothing was installed."),
    "archive_too_large": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} unpacks to more than a model may hold; nothing was installed.",
    ),
    "manifest_unreadable": QT_TRANSLATE_NOOP("Problems", "The list of official models, {0}, cannot be read."),
    "home_not_writable": QT_TRANSLATE_NOOP(
        "Problems",
        "The models folder {0} cannot be written. Choose another data folder.",
    ),
    "voice_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "Hardly a word is understood. The starter model knows only the demo's voices and the "
        "phrasebook. For real speech, install an official model: the Models page says how.",
    ),
    "voice_known": QT_TRANSLATE_NOOP("Problems", "Speech is understood again."),
    # keeping
    "store_unwritable": QT_TRANSLATE_NOOP(
        "Problems",
        "The data folder {0} cannot be written: nothing of this session is kept.",
    ),
    "store_newer": QT_TRANSLATE_NOOP(
        "Problems",
        "The database {0} was made by a newer version of the program; update the program.",
    ),
    "store_corrupt": QT_TRANSLATE_NOOP(
        "Problems",
        "The database {0} is damaged; it is left as it is. Move it away to start a new one.",
    ),
    "journal_late": QT_TRANSLATE_NOOP(
        "Problems",
        "The disk is slow: lines are held back until they are safely kept.",
    ),
    "journal_failed": QT_TRANSLATE_NOOP("Problems", "Lines are no longer kept ({0}); the show goes on."),
    "session_unknown": QT_TRANSLATE_NOOP("Problems", "There is no session {0} any more."),
    "out_unwritable": QT_TRANSLATE_NOOP("Problems", "{0} cannot be written. Choose another folder."),
    "disk_full": QT_TRANSLATE_NOOP("Problems", "The disk is full: {0} could not be written."),
    # pipeline
    "recognizer_failed": QT_TRANSLATE_NOOP("Problems", "The speech recogniser failed: {0}."),
    "source_failed": QT_TRANSLATE_NOOP("Problems", "The sound could not be read on: {0}."),
    "translator_failed": QT_TRANSLATE_NOOP("Problems", "A line could not be translated: {0}."),
    "stop_timeout": QT_TRANSLATE_NOOP("Problems", "Some parts did not stop in time: {0}."),
    "output_failed": QT_TRANSLATE_NOOP("Problems", "One output failed ({0}); the others go on."),
    # approved lines and terms
    "exchange_unreadable": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} cannot be read: it is missing, damaged or in an unknown encoding.",
    ),
    "exchange_too_large": QT_TRANSLATE_NOOP("Problems", "{0} is larger than such a file may be."),
    "exchange_unsafe": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} declares what could harm this computer (XML entities); it was not read.",
    ),
    "exchange_format": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} is no format for this. Approved lines are tsv, csv, xlsx or tmx; terms tsv, csv, xlsx or tbx.",
    ),
    "exchange_columns": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} does not say its languages: name the columns zh, ru, kk in the first row.",
    ),
    "memory_unknown": QT_TRANSLATE_NOOP("Problems", "The approved line {0} is not there any more."),
    "memory_taken": QT_TRANSLATE_NOOP("Problems", "There is such a line already: {0}"),
    "term_unknown": QT_TRANSLATE_NOOP("Problems", "The term {0} is not there any more."),
    # the catalogue
    "product_unknown": QT_TRANSLATE_NOOP("Problems", "There is no product with the SKU {0}."),
    "product_invalid": QT_TRANSLATE_NOOP(
        "Problems", "A product cannot be kept as it is ({0}). Nothing was saved."
    ),
    "sku_duplicate": QT_TRANSLATE_NOOP("Problems", "The SKU {0} is there more than once. Nothing was saved."),
    "sku_taken": QT_TRANSLATE_NOOP("Problems", "The SKU {0} belongs to another product. Nothing was saved."),
    # the catalogue's files
    "catalogue_columns": QT_TRANSLATE_NOOP(
        "Problems",
        "In {0} it is not clear which column names the products and what else is known of them: "
        "write headings over the columns, such as SKU, name, price.",
    ),
    "catalogue_empty": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} is empty.",
    ),
    "catalogue_old_excel": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} is a workbook of Excel 2003 or older; save it as .xlsx and try again.",
    ),
    "catalogue_sheet": QT_TRANSLATE_NOOP(
        "Problems",
        "The workbook has no sheet {0}.",
    ),
    "catalogue_newer": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} was written by a newer version of the program; update the program.",
    ),
    "catalogue_format": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} is no format for this; a catalogue is csv, tsv, xlsx or json, a declaration csv or "
        "xlsx, what is printed pdf.",
    ),
    "catalogue_not_complete": QT_TRANSLATE_NOOP(
        "Problems",
        "Something in {0} cannot come in, so nothing was saved.",
    ),
    "catalogue_nothing": QT_TRANSLATE_NOOP(
        "Problems",
        "No row of {0} can come in.",
    ),
    "catalogue_unprintable": QT_TRANSLATE_NOOP(
        "Problems",
        "There are no products to print.",
    ),
    "pictures_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no folder or zip at {0}.",
    ),
    "pictures_corrupt": QT_TRANSLATE_NOOP(
        "Problems",
        "The archive {0} is damaged.",
    ),
    "pictures_too_large": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} holds more pictures than a catalogue may.",
    ),
    # overlay
    "overlay_no_compositor": QT_TRANSLATE_NOOP(
        "Problems",
        "This desktop shows no transparent windows: the overlay takes the shape of its letters.",
    ),
    "overlay_wayland": QT_TRANSLATE_NOOP(
        "Problems",
        "On Wayland a program cannot place its windows or keep them on top: use an X11 session.",
    ),
    "overlay_screen_gone": QT_TRANSLATE_NOOP(
        "Problems",
        "The screen {0} that held the overlay is gone; the overlay moved to another.",
    ),
    "fonts_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The program's own fonts are missing ({0}); install the program again.",
    ),
    "theme_unreadable": QT_TRANSLATE_NOOP("Problems", "The theme {0} cannot be read."),
    "theme_not_json": QT_TRANSLATE_NOOP("Problems", "{0} is no theme file."),
    "theme_newer": QT_TRANSLATE_NOOP(
        "Problems",
        "The theme {0} was made by a newer version of the program; update the program.",
    ),
    "theme_field_unknown": QT_TRANSLATE_NOOP("Problems", "The theme has a setting that is not known: {0}."),
    "theme_field_kind": QT_TRANSLATE_NOOP("Problems", "A setting of the theme is of the wrong kind: {0}."),
    "theme_field_range": QT_TRANSLATE_NOOP("Problems", "A setting of the theme is out of its range: {0}."),
    "theme_unwritable": QT_TRANSLATE_NOOP("Problems", "The theme {0} cannot be written."),
    "theme_low_contrast": QT_TRANSLATE_NOOP(
        "Problems",
        "The letters hardly stand out from what is behind them ({0}); 4.5 is needed.",
    ),
    # other
    "settings_unwritable": QT_TRANSLATE_NOOP("Problems", "The settings {0} cannot be written."),
    "language_unknown": QT_TRANSLATE_NOOP("Problems", "{0} is no language of the studio."),
    "format_unknown": QT_TRANSLATE_NOOP("Problems", "{0} is no export format."),
    # the show
    "microphone_unheard": QT_TRANSLATE_NOOP("Problems", "Nothing heard yet: say something."),
    "disk_low": QT_TRANSLATE_NOOP("Problems", "Only {0} MB are free where sessions are kept: make room."),
    "overlay_not_shown": QT_TRANSLATE_NOOP("Problems", "No overlay is open: the audience sees no subtitles."),
    "overlay_blanked": QT_TRANSLATE_NOOP("Problems", "All is blanked: the audience sees no subtitles."),
    "show_over": QT_TRANSLATE_NOOP(
        "Problems", "The show is over: mend its lines on the Sessions page."
    ),
    "session_crashed": QT_TRANSLATE_NOOP(
        "Problems", "The show of {0} was broken off. Every line that was shown is kept."
    ),
    # the window
    "settings_reset": QT_TRANSLATE_NOOP("Problems", "All settings are as they were at first."),
    "unexpected": QT_TRANSLATE_NOOP("Problems", "That did not work ({0})."),
    "crashed": QT_TRANSLATE_NOOP(
        "Problems", "Something in the program went wrong. The show goes on; the report lies in {0}."
    ),
}


def words(problem: Problem) -> str:
    """The problem as a sentence. An unknown code is shown as it is rather than hidden."""
    found = _WORDS.get(problem.code)
    if found is None:
        return f"{problem.code} {problem.detail}".strip()
    return QCoreApplication.translate(CONTEXT, str(found)).format(problem.detail)
