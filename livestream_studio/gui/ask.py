"""Questions for files and folders, in the system's own dialogs. Asked off the air only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def open_file(parent: QWidget, title: str, filters: str) -> Path | None:
    """`filters` as Qt has them: "Tables (*.tsv *.csv)". None: nothing was chosen."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", filters)
    return Path(name) if name else None


def save_file(parent: QWidget, title: str, name: str, filters: str) -> Path | None:
    """With `name` to begin with; the ending is that of the chosen filter where none was typed."""
    chosen, its_filter = QFileDialog.getSaveFileName(parent, title, name, filters)
    if not chosen:
        return None
    path = Path(chosen)
    ending = its_filter.rpartition("*")[2].rstrip(")")
    return path if path.suffix or not ending.startswith(".") else path.with_name(path.name + ending)


def folder(parent: QWidget, title: str) -> Path | None:
    name = QFileDialog.getExistingDirectory(parent, title)
    return Path(name) if name else None
