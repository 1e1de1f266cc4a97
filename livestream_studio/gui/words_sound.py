"""What can go wrong with recordings, microphones and models, in words. `{0}` is the problem's detail."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SOUND: dict[str, object] = {
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
    "media_truncated": QT_TRANSLATE_NOOP(
        "Problems",
        "The sound of {0} stops before its end: it is damaged or cut short, and was "
        "captioned as far as it goes.",
    ),
    # microphone
    "portaudio_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The PortAudio library is missing, so no microphone can be used. On Debian and Ubuntu: sudo "
        "apt-get install libportaudio2",
    ),
    "microphone_none": QT_TRANSLATE_NOOP("Problems", "No microphone is connected."),
    "microphone_not_found": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no microphone named {0}, or another program holds it. Choose another one in the settings.",
    ),
    "microphone_busy": QT_TRANSLATE_NOOP(
        "Problems",
        "The microphone {0} is held by another program; close that and try again.",
    ),
    "microphone_refused": QT_TRANSLATE_NOOP(
        "Problems",
        "The microphone {0} could not be opened: another program may hold it, or the system may not let "
        "this one use it.",
    ),
    "microphone_lost": QT_TRANSLATE_NOOP(
        "Problems",
        "The microphone {0} is gone. Plug it in again: the show goes on with it by itself.",
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
    "names_not_expected": QT_TRANSLATE_NOOP(
        "Problems",
        "The recogniser could not be told which products to expect, and listens as always: {0}.",
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
}
