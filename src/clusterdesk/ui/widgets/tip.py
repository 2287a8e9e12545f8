"""Tool tips of what a student or a file says: plain text, whatever it looks like."""

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """Return a text as a tool tip shows it letter by letter: one that looks like HTML Qt would take for HTML."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip of plain text."""
    widget.setToolTip(plain_tip(text))
