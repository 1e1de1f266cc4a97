"""Codes into words: what went wrong, and what a person can do about it.

The core speaks in codes; this is the command line's dictionary of them. `{0}` is the problem's
detail.
"""

from __future__ import annotations

from livestream_studio.core.types import Problem

_WORDS = {
    # recordings
    "media_missing": "There is no file {0}.",
    "media_is_folder": "{0} is a folder; name the recordings in it.",
    "media_empty": "{0} is empty.",
    "media_unreadable": "{0} cannot be read as sound: it is damaged or no recording at all.",
    "media_truncated": "The sound of {0} stops before its end: it is damaged or cut short, and was captioned "
    "as far as it goes.",
    "media_no_sound": "{0} has no sound track.",
    "ffmpeg_missing": "{0} needs the program ffmpeg, which is not installed. Install it (Linux: your package "
    "manager; Windows and macOS: ffmpeg.org), or set its path in the settings, and try again.",
    "ffmpeg_failed": "ffmpeg could not read {0}.",
    # microphone
    "portaudio_missing": "The PortAudio library is missing, so no microphone can be used. "
    "On Debian and Ubuntu: sudo apt-get install libportaudio2",
    "microphone_none": "No microphone is connected.",
    "microphone_not_found": "There is no microphone named {0}, or another program holds it; `doctor` lists "
    "those that there are.",
    "microphone_busy": "The microphone {0} is held by another program; close that and try again.",
    "microphone_refused": "The microphone {0} could not be opened: another program may hold it, or the "
    "system may not let this one use it.",
    "microphone_lost": "The microphone {0} is gone; waiting for it to come back.",
    "microphone_back": "The microphone {0} is back.",
    "microphone_silent": "The microphone {0} gives exact silence; is it muted?",
    "audio_dropped": "This computer could not keep up: {0} ms of sound were lost.",
    # models
    "model_missing": "There is no model at {0}.",
    "model_not_vosk": "{0} is no Vosk model folder (it has no am/final.mdl or graph).",
    "model_corrupt": "The model {0} is damaged; fetch and install it again.",
    "model_wrong_language": "This model is of another language than the one spoken: {0}.",
    "model_language_unknown": "It is not clear which language the model {0} speaks; give its folder a name "
    "like the official ones, for instance vosk-model-small-ru-0.22.",
    "model_path": "Windows gives no plain name to {0}: move the model to a folder with Latin letters only.",
    "model_shipped": "{0} came with the program and cannot be taken out.",
    "model_in_use": "The model {0} could not be moved; a program may be using it. "
    "Stop the show and try again.",
    "model_taken": "Another model named {0} has come to its place.",
    "model_none": "There is no speech model for the language {0}; `models list` says where to get one.",
    "speech_model_none": "There is no speech model for the language {0}; "
    "`models list` says where to get one.",
    "grammar_unsupported": "The model {0} cannot be told which phrases to expect.",
    "names_not_expected": "The recogniser could not be told which products to expect, "
    "and listens as always: {0}.",
    "no_route": "There is no translation package for {0}; `models list` says where to get one.",
    "package_missing": "There is no translation package at {0}.",
    "package_not_argos": "{0} is no Argos package.",
    "package_corrupt": "The translation package {0} is damaged; fetch and install it again.",
    "package_unsupported": "The translation package {0} is of an old kind that is not supported.",
    "install_missing": "There is nothing at {0}.",
    "install_unknown": "{0} is neither a Vosk model (folder or zip) nor an .argosmodel package.",
    "archive_corrupt": "The archive {0} is damaged; fetch it again.",
    "archive_many_folders": "{0} holds more than one model; unpack it and install each folder.",
    "archive_unsafe": "{0} leads out of its folder; nothing was installed.",
    "archive_too_large": "{0} unpacks to more than a model may hold; nothing was installed.",
    "manifest_unreadable": "The list of official models, {0}, cannot be read.",
    "studio_silent": "The studio is open already on this data folder (process {0}), and does not answer. "
    "Wait a moment and start again; if it stays so, end that process. Every line that it has shown is kept.",
    "home_not_writable": "The models folder {0} cannot be written. "
    "Set LIVESTREAM_STUDIO_HOME to a folder that can.",
    "voice_unknown": "Hardly a word is understood. The starter model knows only the demo's voices and the "
    "phrasebook; for real speech install an official model: `models list` says which, and from where.",
    "voice_known": "Speech is understood again.",
    # keeping
    "store_unwritable": "{0} cannot be written: nothing is kept in the data folder. Set "
    "LIVESTREAM_STUDIO_HOME to a folder that can.",
    "store_busy": "Another program holds {0}: nothing can be kept until it lets go.",
    "store_newer": "The database {0} was made by a newer version of the program; update the program.",
    "store_corrupt": "The database {0} is damaged; it is left as it is. Move it away to start a new one.",
    "journal_late": "The disk is slow: lines are held back until they are safely kept.",
    "journal_failed": "Lines are no longer kept ({0}); the show goes on.",
    "journal_room": "The disk has no room for a whole show: {0} MB must be free, or lines may not be kept.",
    "disk_full_kept": "The disk is full. This show is still kept, in room that was set aside.",
    "session_unknown": "There is no session, or more than one, that starts with {0}: see `sessions list`.",
    "out_unwritable": "{0} cannot be written; choose another folder.",
    "disk_full": "The disk is full: {0} could not be written.",
    # pipeline
    "recognizer_failed": "The speech recogniser failed: {0}.",
    "source_failed": "The sound could not be read on: {0}.",
    "translator_failed": "A line could not be translated: {0}.",
    "stop_timeout": "Some parts did not stop in time: {0}.",
    "output_failed": "One output failed ({0}); the others go on.",
    # approved lines and terms
    "exchange_unreadable": "{0} cannot be read: it is missing, damaged or in an unknown encoding.",
    "exchange_too_large": "{0} is larger than such a file may be.",
    "exchange_unsafe": "{0} declares what could harm this computer (XML entities); it was not read.",
    "exchange_format": "{0} is no format for this; memories are tsv, csv, xlsx or tmx, "
    "terms tsv, csv, xlsx or tbx.",
    "exchange_columns": "{0} does not say its languages: name the columns (zh, ru, kk) in the first row, "
    "or use --from and --to.",
    "memory_unknown": "There is no approved line {0}; `memory list` shows all.",
    "memory_taken": "There is such a line already: {0}",
    "term_unknown": "There is no term {0}; `terms list` shows all.",
    # the catalogue
    "product_unknown": "There is no product with the SKU {0}; `catalogue list` shows all.",
    "product_invalid": "A product cannot be kept as it is ({0}); nothing was saved.",
    "sku_duplicate": "The SKU {0} is there more than once; nothing was saved.",
    "sku_taken": "The SKU {0} belongs to another product; nothing was saved.",
    # money and cards
    "currency_unknown": "The currency {0} is not known; it can be added in rules/currencies.toml.",
    "rules_broken": "A file of rules cannot be used: {0}",
    "rate_wrong": "This is no rate of exchange: {0}.",
    "rate_row": "A row of the table of rates was left out ({0}).",
    "rates_unreadable": "This is no table of rates: its first row must name a currency and a rate ({0}).",
    "rate_unknown": "There is no such rate: {0}.",
    "show_unknown": "There is no running order for the show {0}.",
    "card_price_missing": "The card needs a price of your own in this currency to go on air (rule: {0}).",
    "card_name_missing": "The card needs the product's name in this language to go on air (rule: {0}).",
    "card_name_draft": "Only a machine named the product in this language: approve the name (rule: {0}).",
    # the catalogue's files
    "catalogue_columns": "In {0} it is not clear which column names the products and what else "
    "is known of them: write headings over the columns, such as SKU, name, price.",
    "catalogue_empty": "{0} is empty.",
    "catalogue_old_excel": "{0} is a workbook of Excel 2003 or older; save it as .xlsx and try again.",
    "catalogue_sheet": "The workbook has no sheet {0}.",
    "catalogue_newer": "{0} was written by a newer version of the program; update the program.",
    "catalogue_format": "{0} is no format for this; a catalogue is csv, tsv, xlsx or json, a declaration "
    "csv or xlsx, what is printed pdf.",
    "catalogue_not_complete": "Something in {0} cannot come in, so nothing was saved.",
    "catalogue_nothing": "No row of {0} can come in.",
    "catalogue_unprintable": "There are no products to print.",
    "catalogue_no_tags": "No tag can be printed: each needs an approved Kazakh name and a price.",
    "pictures_missing": "There is no folder or zip at {0}.",
    "pictures_corrupt": "The archive {0} is damaged.",
    "pictures_too_large": "{0} holds more pictures than a catalogue may.",
    "picture_unreadable": "The picture {0} cannot be read.",
    # overlay
    "overlay_no_compositor": "This desktop shows no transparent windows: "
    "the overlay takes the shape of its letters.",
    "overlay_wayland": "On Wayland a program cannot place its windows or keep them on top: "
    "use an X11 session.",
    "overlay_screen_gone": "The screen {0} that held the overlay is gone; the overlay moved to another.",
    "fonts_missing": "The program's own fonts are missing ({0}); install the program again.",
    "theme_unreadable": "The theme {0} cannot be read.",
    "theme_not_json": "{0} is no theme file.",
    "theme_newer": "The theme {0} was made by a newer version of the program; update the program.",
    "theme_field_unknown": "The theme has a setting that is not known: {0}.",
    "theme_field_kind": "A setting of the theme is of the wrong kind: {0}.",
    "theme_field_range": "A setting of the theme is out of its range: {0}.",
    "theme_unwritable": "The theme {0} cannot be written.",
    "theme_low_contrast": "The letters hardly stand out from what is behind them ({0}); 4.5 is needed.",
    # the window
    "display_missing": "There is no display to open the studio's window on (neither DISPLAY nor "
    "WAYLAND_DISPLAY is set).",
    "display_hidden": "QT_QPA_PLATFORM={0} draws where nobody can look; unset it to open the window.",
    "display_unreachable": "The display {0} does not answer, so the studio's window cannot be opened.",
    "action_port_taken": "The local address cannot be opened: another program uses port {0}.",
    "window_libraries_missing": "The studio's window needs system libraries that are missing. "
    "On Debian and Ubuntu: sudo apt-get install {0}",
    "disk_low": "Only {0} MB are free where sessions are kept: make room.",
    # other
    "settings_unwritable": "The settings {0} cannot be written.",
    "language_unknown": "{0} is no language of the studio.",
    "format_unknown": "{0} is no export format.",
}


def message(problem: Problem) -> str:
    """The problem as a sentence. An unknown code is shown as it is rather than hidden."""
    words = _WORDS.get(problem.code)
    if words is None:
        return f"{problem.code} {problem.detail}".strip()
    return words.format(problem.detail)
