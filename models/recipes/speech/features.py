"""MFCC features, stated once for both sides: training here and Vosk's ``conf/mfcc.conf``."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RATE = 16000
LOW_HZ, HIGH_HZ = 20, 7600


@dataclass(frozen=True, slots=True)
class FeatureOptions:
    """``bins`` mel bands, all kept as cepstra: fine bands let a Mandarin tone show in the harmonics."""

    bins: int = 40

    def configuration(self) -> str:
        """The text of ``mfcc.conf``. Kaldi dithers unless told not to; Vosk resamples what is not 16 kHz."""
        return (
            f"--sample-frequency={RATE}\n--use-energy=false\n--num-mel-bins={self.bins}\n--num-ceps={self.bins}\n"
            f"--low-freq={LOW_HZ}\n--high-freq={HIGH_HZ}\n--dither=0\n--allow-downsample=true\n"
        )


def mfcc(samples: NDArray[np.floating], options: FeatureOptions) -> NDArray[np.float32]:
    """Frames x ``options.bins``, one frame each 10 ms, of 16 kHz samples in the int16 range (not +-1)."""
    import kaldi_native_fbank as knf  # type: ignore[import-untyped,unused-ignore]

    settings = knf.MfccOptions()
    settings.frame_opts.dither = 0
    settings.frame_opts.samp_freq = RATE
    settings.use_energy = False
    settings.mel_opts.num_bins = options.bins
    settings.num_ceps = options.bins
    settings.mel_opts.low_freq = LOW_HZ
    settings.mel_opts.high_freq = HIGH_HZ
    computer = knf.OnlineMfcc(settings)
    computer.accept_waveform(RATE, samples.astype(np.float32).tolist())
    computer.input_finished()
    if computer.num_frames_ready == 0:
        return np.zeros((0, options.bins), np.float32)
    return np.stack([computer.get_frame(index) for index in range(computer.num_frames_ready)])
