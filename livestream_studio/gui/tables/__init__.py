"""Tables over dataclasses: a model, a finder (search, filter, sort), a quiet view with keyboard use."""
