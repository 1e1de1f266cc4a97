"""How the starter translation packages are made: one small model, six Argos packages.

    python -m models.recipes.translation.build            a model like the shipped one, in about an hour of
                                                          one core (its card says how that was trained)
    python -m models.recipes.translation.build --mini     a model that only proves the recipe (a minute)
    python -m models.recipes.translation.evaluate         figures of the shipped packages, per direction

Needs torch 2.x beside the project's own environment; running the packages does not.
"""

LANGUAGES = ("zh", "ru", "kk")
