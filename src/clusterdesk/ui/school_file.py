"""Asks for a file that a school has written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file(window: QWidget, title: str, kinds: str, take: Callable[[Path], None]) -> QFileDialog:
    """Open the dialog for files, and hand on the one that is chosen.

    Args:
        window: what the dialog lies over.
        title: what is asked for.
        kinds: the filter of names, as "Questionnaires (*.tsv)".
        take: gets the file.
    """
    dialog = QFileDialog(window, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.open()
    return dialog
