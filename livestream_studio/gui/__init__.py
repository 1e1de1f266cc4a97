"""The window and what the audience sees: PySide6 widgets, and nothing that decides what a line says."""
