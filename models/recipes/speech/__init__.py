"""The recipe of the starter speech models: Vosk models trained on espeak-ng voices, without Kaldi.

Start with ``python -m models.recipes.speech.build --help``; the stages are, in order, ``corpus`` (what is
said), ``synth`` and ``dataset`` (said by many voices), ``training`` (acoustic model), ``graph`` and
``language_model`` (what may be recognised), ``package`` (Vosk's folder) and ``evaluate`` (how good it is).
"""
