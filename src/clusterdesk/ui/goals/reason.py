"""A reason in the student's words: a long one is folded, so that what stands below stays in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.ui.text import breakable
from clusterdesk.ui.widgets import Paragraph, QuietButton, RowColumn, SmallLabel

FOLDED = 500
"""Characters that are shown of a longer reason."""
SLACK = 150
"""Characters a reason may be longer without being folded: a button for one more line helps nobody."""


class Reason(QWidget):
    """A reason, and under a long one the button that shows all of it.

    Args:
        small: in the size of notes.
        parent: the widget it stands in.
    """

    def __init__(self, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._open = False
        self._words = SmallLabel() if small else Paragraph()
        self.button = QuietButton("")
        self.button.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        link = RowColumn(self.button.pad[0])
        link.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(link)
        self.set_text("")

    def set_text(self, text: str) -> None:
        """Show a reason; another one is folded again."""
        if text != self._text:
            self._text, self._open = text, False
        self._show()

    def _turn(self) -> None:
        self._open = not self._open
        self._show()

    def _show(self) -> None:
        long = len(self._text) > FOLDED + SLACK
        shown = self._text
        if long and not self._open:
            shown = shown[:FOLDED].rsplit(maxsplit=1)[0] + " …"
        self._words.setText(breakable(shown))
        self.button.setText(self.tr("Show less") if self._open else self.tr("Show all of it"))
        self.button.setVisible(long)
