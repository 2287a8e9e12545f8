"""A card that opens and closes by its heading."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.ui.widgets.card import Card
from clusterdesk.ui.widgets.labels import SectionLabel, SmallLabel
from clusterdesk.ui.widgets.layouts import TopColumn
from clusterdesk.ui.widgets.marks import IconMark
from clusterdesk.ui.widgets.paint import PaintedButton
from clusterdesk.ui.widgets.rows import PAD, RowColumn


class _Head(PaintedButton):
    """The heading: title, note, and a chevron that points to where the body is or would be."""

    hover = "window"

    def __init__(self, title: str, note: str) -> None:
        super().__init__(title)
        self.title = SectionLabel(title)
        self.note = SmallLabel(note)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.chevron = IconMark("chevron-up")
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 5, PAD, 5)
        row.setSpacing(12)
        row.addWidget(self.title, 1)
        row.addWidget(self.note)
        row.addWidget(self.chevron)
        self.note.setVisible(bool(note))


class Section(Card):
    """A card whose body is shown or hidden by its heading, a button. It remembers nothing: its view does.

    Args:
        title: what is in it; also the accessible name of the heading.
        note: a small text at the right of the title.
        opened: whether the body is shown at first.
        tone: as of `Card`.
        parent: the widget it stands in.
    """

    toggled = Signal(bool)
    """The person opened it (true) or closed it. Not sent by `set_open`."""

    def __init__(
        self,
        title: str,
        note: str = "",
        *,
        opened: bool = True,
        tone: str = "surface",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tone, parent=parent)
        frame = self.body
        frame.setContentsMargins(20, 13, 20, 13)
        self._head = _Head(title, note)
        self._head.clicked.connect(self._pressed)
        line = RowColumn()
        line.addWidget(self._head)
        frame.addLayout(line)
        self._host = QWidget()
        self.body: QVBoxLayout = TopColumn(self._host)
        self.body.setContentsMargins(0, 0, 0, 5)
        self.body.setSpacing(8)
        frame.addWidget(self._host)
        self._open = opened
        self.set_open(opened)

    def is_open(self) -> bool:
        """Return whether the body is shown."""
        return self._open

    def set_open(self, on: bool) -> None:
        """Show or hide the body."""
        self._open = on
        self._host.setVisible(on)
        self._head.chevron.set_icon("chevron-up" if on else "chevron-down")
        self._head.setAccessibleDescription(self.tr("Open") if on else self.tr("Closed"))

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._head.title.setText(title)
        self._head.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """Change the note."""
        self._head.note.setText(note)
        self._head.note.setVisible(bool(note))

    def _pressed(self) -> None:
        self.set_open(not self._open)
        self.toggled.emit(self._open)
