"""The end of the questions: what was skipped, what could not be saved, and the way to the results."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.ui.widgets import (
    Banner,
    Card,
    IconTile,
    LinkRow,
    MutedLabel,
    PlainButton,
    PrimaryButton,
    RowColumn,
    TitleLabel,
    clear_layout,
)


class Review(QWidget):
    """Shown when every question was seen."""

    answer_skipped = Signal()
    finish = Signal()
    asked = Signal(str)
    """A skipped question was chosen: carries the id of its item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(IconTile("list-checks", 52), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        self._title = TitleLabel("")
        self._text = MutedLabel("")
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        self._too_few = Banner("", "warn")
        layout.addSpacing(4)
        layout.addWidget(self._too_few)
        layout.addSpacing(12)
        self.take = PrimaryButton("", "pencil")
        self.see = PlainButton(self.tr("See results"), "arrow-right", icon_after=True)
        self.see_first = PrimaryButton(self.tr("See results"), "arrow-right", icon_after=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for button in (self.take, self.see, self.see_first):
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addSpacing(16)
        self._card = Card()
        self._list = RowColumn()
        self._card.body.addLayout(self._list)
        layout.addWidget(self._card)
        self.take.clicked.connect(self.answer_skipped)
        self.see.clicked.connect(self.finish)
        self.see_first.clicked.connect(self.finish)

    def show_skipped(self, total: int, skipped: Sequence[tuple[str, str]], *, enough: bool, ordered: bool) -> None:
        """Show what is open.

        Args:
            total: how many questions the form has.
            skipped: id and text of every question without an answer.
            enough: whether the answers are enough to say something.
            ordered: whether they put clusters and careers in an order.
        """
        self._title.setText(self.tr("That was the last question"))
        if not skipped:
            self._text.setText(self.tr("All {total} questions have an answer.").format(total=total))
        elif len(skipped) == 1:
            self._text.setText(self.tr("You skipped 1 question. You can answer it now, or go on without it."))
            self.take.setText(self.tr("Answer it now"))
        else:
            self._text.setText(
                self.tr("You skipped {count} questions. You can answer them now, or go on without them.").format(
                    count=len(skipped)
                )
            )
            self.take.setText(self.tr("Answer them now"))
        self._too_few.set_text(
            self.tr("With so many skipped, nothing can be put in an order. Answer some of them first.")
            if ordered
            else self.tr("With so many skipped, your answers say little. Answer some of them first.")
        )
        self._too_few.setVisible(not enough)
        for widget in (self.take, self.see, self._card):
            widget.setVisible(bool(skipped))
        self.see_first.setVisible(not skipped)
        clear_layout(self._list)
        for position, (item, text) in enumerate(skipped, start=1):
            link = LinkRow(text, line=position < len(skipped))
            link.clicked.connect(lambda _=False, chosen=item: self.asked.emit(chosen))
            self._list.addWidget(link)

    def take_focus(self) -> None:
        """Put the focus on the main action."""
        # `isVisibleTo`, because the page itself may not be on screen yet.
        (self.take if self.take.isVisibleTo(self) else self.see_first).setFocus()
