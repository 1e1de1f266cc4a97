"""What captioning costs beside the bare engines: processor time and memory.

The same sound (the demo recording over and over), the same lines, one run, each side in its own process:
- ours: the pipeline of `caption` with its journal, numbers, approved lines, guards and cues;
- bare: a loop over Vosk's own recogniser, fed 0.25 s at a time as in its examples, and over CTranslate2 and
  SentencePiece for the same lines into the same languages, decoded alike. (We ask the model for few of
  them: approved lines need none. The ratio to the bare engines with those few alone is printed too.)
- vosk-transcriber: the recogniser's own command on the same file, with its start-up, for scale.
Start-up and loading are taken off both sides. Memory is each process's highest. `--hours 3` also runs ours
over three hours and compares the memory in its last third with that at the end of its first.

    python benchmarks/pipeline.py --from zh --to ru,kk [--minutes 30] [--hours 3]
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
import wave
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.measure import finish, memory_mb, peak_mb  # noqa: E402
from livestream_studio import paths, settings, studio  # noqa: E402

RATE = 16000
COST_TARGET, MEMORY_TARGET_MB, FLAT_TARGET_MB = 1.10, 100, 20


def make_sound(recording: Path, minutes: float, path: Path) -> None:
    """The recording over and over as a 16 kHz WAV of that length."""
    source = studio.open_recording(settings.Settings(), recording)
    once = b"".join(chunk.pcm for chunk in source.chunks())
    wanted = int(minutes * 60 * RATE) * 2
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        while wanted > 0:
            file.writeframes(once[:wanted])
            wanted -= len(once)


def ours(sound: Path, source: str, targets: list[str], lines: Path) -> dict[str, Any]:
    """Our side; notes every line that reached a model in `lines`."""
    from livestream_studio.core.pipeline import run
    from livestream_studio.core.types import AudioChunk, Cue, Event, Session
    from livestream_studio.engines.argos_model import ArgosModel, Decoded
    from livestream_studio.store.journal import SessionJournal, now
    from livestream_studio.translation.plain_numbers import plain

    chosen = settings.Settings()
    recognizer = studio.recognizer(chosen, source, partials=False)
    segmenter = studio.segmenter(source)
    translators = [studio.translator(source, target) for target in targets]
    routes = [studio.library().route(source, target).packages[0] for target in targets]
    asked: list[tuple[str, str, str, int]] = []
    decode, decoded = ArgosModel.decode, [0]

    def noted(model: ArgosModel, text: str, *, no_repeat: int = 0) -> Decoded:
        decoded[0] += 1
        return decode(model, text, no_repeat=no_repeat)

    ArgosModel.decode = noted  # type: ignore[method-assign]
    samples: list[tuple[int, float]] = []

    def heard(chunk: AudioChunk) -> None:
        if chunk.start_ms % 60_000 == 0:
            samples.append((chunk.start_ms, memory_mb()))

    class Counter:
        finals = 0

        def accept(self, event: Event) -> None:
            if isinstance(event, Cue) and event.final:
                self.finals += 1
                if event.language == source:
                    asked.extend((str(p.path), p.prefix, plain(event.text), 0) for p in routes)

    counter = Counter()
    with tempfile.TemporaryDirectory() as folder:
        session = Session(str(uuid.uuid4()), now(), source, tuple(targets))
        journal = SessionJournal(Path(folder) / "studio.db", session, power_safe=False)
        audio = studio.open_recording(chosen, sound)
        gc.collect()
        loaded, began = peak_mb(), time.process_time()
        run(audio, recognizer, segmenter, translators, journal, [counter], heard=heard)
        spent = time.process_time() - began
        journal.end()
    lines.write_text(json.dumps(asked), encoding="utf-8")
    third = max(1, len(samples) // 3)
    first, last = samples[:third][-1][1], max(mb for _, mb in samples[-third:])
    return {
        "seconds": spent,
        "peak_mb": peak_mb(),
        "loaded_mb": loaded,
        "finals": counter.finals,
        "model_calls": decoded[0],
        "grown_mb": last - first,
    }


def bare(sound: Path, source: str, lines: Path) -> dict[str, Any]:
    """The engines alone, as their own examples use them."""
    import ctranslate2
    import sentencepiece
    import vosk

    from livestream_studio.engines.argos_model import BEAM, LENGTH_PENALTY, MOST_PIECES
    from livestream_studio.engines.argos_package import package_bytes, read_package

    vosk.SetLogLevel(-1)
    recognizer = vosk.KaldiRecognizer(vosk.Model(model_path=str(studio.speech_model(source))), RATE)
    recognizer.SetWords(True)
    asked = json.loads(lines.read_text(encoding="utf-8"))
    engines: dict[bytes, tuple[Any, Any]] = {}
    packages: dict[str, tuple[Any, Any]] = {}
    for place in {path for path, *_ in asked}:
        pieces, model = package_bytes(read_package(Path(place)))
        if pieces not in engines:  # the starter packages are one model
            translator = ctranslate2.Translator("memory", device="cpu", intra_threads=1, files=model)
            engines[pieces] = sentencepiece.SentencePieceProcessor(model_proto=pieces), translator
        packages[place] = engines[pieces]
    gc.collect()
    began, finals = time.process_time(), 0
    with wave.open(str(sound), "rb") as file:
        while data := file.readframes(4000):
            if recognizer.AcceptWaveform(data):
                finals += bool(json.loads(recognizer.Result())["text"])
        finals += bool(json.loads(recognizer.FinalResult())["text"])
    recognised = time.process_time() - began
    for place, prefix, text, no_repeat in asked:
        sp, translator = packages[place]
        pieces = sp.encode(text, out_type=str)
        answer = translator.translate_batch(
            [pieces],
            target_prefix=[[prefix]] if prefix else None,
            beam_size=BEAM,
            length_penalty=LENGTH_PENALTY,
            max_decoding_length=min(MOST_PIECES, 2 * len(pieces) + 16),
            no_repeat_ngram_size=no_repeat,
            replace_unknowns=True,
            return_scores=True,
        )
        sp.decode_pieces(answer[0].hypotheses[0])
    spent = time.process_time() - began
    return {
        "seconds": spent,
        "of_it_recognition": recognised,
        "peak_mb": peak_mb(),
        "finals": finals,
        "lines": len(asked),
    }


def transcriber(sound: Path, source: str, folder: Path) -> dict[str, Any]:
    """vosk-transcriber's processor time, start-up and its ffmpeg included; nothing where it is missing."""
    program = shutil.which(
        "vosk-transcriber", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    )
    if program is None or shutil.which("ffmpeg") is None:
        print("vosk-transcriber or ffmpeg is missing: not compared.")
        return {}
    before = os.times()
    command = [
        program,
        "-m",
        str(studio.speech_model(source)),
        "-i",
        str(sound),
        "-o",
        str(folder / "out.txt"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    after = os.times()
    if done.returncode:
        print(f"vosk-transcriber failed: {done.stderr.strip().splitlines()[-1:]}")
        return {}
    return {
        "seconds": after.children_user + after.children_system - before.children_user - before.children_system
    }


def side(name: str, *arguments: str) -> dict[str, Any]:
    """One side in a fresh process: its answer is the last line that it prints."""
    done = subprocess.run(
        [sys.executable, __file__, "--side", name, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--from", dest="source", default="zh", help="the spoken language (zh)")
    parser.add_argument("--to", default="ru,kk", help="target languages (ru,kk)")
    parser.add_argument("--minutes", type=float, default=30, help="of sound (30)")
    parser.add_argument("--hours", type=float, default=0, help="a second, long run for the memory")
    parser.add_argument("--demo", type=Path, default=paths.assets() / "demo", help="folder of the recordings")
    parser.add_argument("--side", choices=["ours", "bare"], help=argparse.SUPPRESS)
    parser.add_argument("--sound", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--lines", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    targets = [code for code in options.to.split(",") if code != options.source]
    if options.side == "ours":
        print(json.dumps(ours(options.sound, options.source, targets, options.lines)))
        return
    if options.side == "bare":
        print(json.dumps(bare(options.sound, options.source, options.lines)))
        return

    print(__doc__)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        sound, lines = folder / "sound.wav", folder / "lines.json"
        shared = [
            "--from",
            options.source,
            "--to",
            ",".join(targets),
            "--sound",
            str(sound),
            "--lines",
            str(lines),
        ]
        recording = options.demo / f"{options.source}.ogg"
        make_sound(recording, options.minutes, sound)
        our, own = side("ours", *shared), side("bare", *shared)
        other = transcriber(sound, options.source, folder)
        long: dict[str, Any] = {}
        if options.hours:
            make_sound(recording, options.hours * 60, sound)
            long = side("ours", *shared)
    ratio = our["seconds"] / own["seconds"]
    asked = our["model_calls"] / max(1, own["lines"])
    few = own["of_it_recognition"] + (own["seconds"] - own["of_it_recognition"]) * asked
    more_mb = our["peak_mb"] - own["peak_mb"]
    print(f"ours              {our['seconds']:7.1f} s  {our['peak_mb']:5.0f} MB  {our['finals']} final lines")
    print(f"bare engines      {own['seconds']:7.1f} s  {own['peak_mb']:5.0f} MB  {own['lines']} lines")
    if other:
        print(f"vosk-transcriber  {other['seconds']:7.1f} s  (recognition only)")
    print(f"ratio to the bare engines with our {our['model_calls']} model calls: {our['seconds'] / few:.3f}")
    print(f"ratio {ratio:.3f} (target {COST_TARGET}), {more_mb:+.0f} MB (target +{MEMORY_TARGET_MB})")
    if long:
        print(f"over {options.hours:g} h memory grew by {long['grown_mb']:+.1f} MB (target {FLAT_TARGET_MB})")
    finish(
        benchmark="pipeline",
        source=options.source,
        targets=targets,
        minutes=options.minutes,
        ours=our,
        bare=own,
        vosk_transcriber=other,
        ratio=round(ratio, 3),
        ratio_with_our_model_calls_alone=round(our["seconds"] / few, 3),
        target_ratio=COST_TARGET,
        more_mb=round(more_mb, 1),
        target_more_mb=MEMORY_TARGET_MB,
        hours=options.hours,
        long_run=long,
        target_grown_mb=FLAT_TARGET_MB,
    )


if __name__ == "__main__":
    main()
