"""One question on the screen: what is asked, examples where there are some, and the answers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from clusterdesk.core import questionnaire
from clusterdesk.ui.assess.column import Question
from clusterdesk.ui.assess.sheet import Asked, Sheet
from clusterdesk.ui.widgets import BodyLabel, CapsLabel, Choice, ChoiceRow, Columns, MutedLabel

FACES = {"very_sad": "frown", "sad": "annoyed", "neutral": "meh", "happy": "smile", "very_happy": "laugh"}
"""Lucide names of the faces of a scale; a scale without faces shows words alone."""


class Asking(QWidget):
    """Shows one question after the other of a sheet."""

    chosen = Signal(int)
    """The student answered: the value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = MutedLabel("")
        self.name = CapsLabel("")
        self.question = Question(580)
        self.detail = BodyLabel("")
        self.examples = Examples()
        self.row: ChoiceRow | None = None
        self._row_place = QVBoxLayout()
        for label in (self.prompt, self.name, self.detail):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 20, 0, 20)
        layout.setSpacing(0)
        # The words have a share of the height, not what is left over: so the answers stay where they are from question
        # to question, and whoever clicks need not follow them.
        layout.addWidget(self._words(), 2)
        layout.addLayout(self._row_place)
        layout.addStretch(1)

    def _words(self) -> QWidget:
        """Return everything above the answers, standing on them."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.prompt)
        column.addSpacing(12)
        column.addWidget(self.name)
        column.addSpacing(4)
        column.addWidget(self.question)
        column.addSpacing(8)
        column.addWidget(self.detail)
        column.addSpacing(12)
        column.addWidget(self.examples)
        return held

    def set_sheet(self, sheet: Sheet) -> None:
        """Take the heading and the answers of a form."""
        self.prompt.setText(sheet.heading)
        if self.row is not None:
            self.row.deleteLater()
        self.row = _row(sheet.choices, self.tr("Your answer"))
        self.row.chosen.connect(self.chosen)
        for card in self.row.findChildren(QAbstractButton):
            card.installEventFilter(self)
        self._row_place.addWidget(self.row)

    def show_question(self, asked: Asked, value: int | None, place: str) -> None:
        """Ask a question and read it out.

        Args:
            asked: the question.
            value: the answer it already has.
            place: how far the student is, read before the question.
        """
        self.name.setText(asked.name)
        self.name.setVisible(bool(asked.name))
        self.question.set_text(asked.text)
        self.detail.setText(asked.detail)
        self.detail.setVisible(bool(asked.detail))
        self.examples.show_examples(asked.examples)
        spoken = ". ".join(part for part in (asked.spoken, self.examples.spoken()) if part)
        self.question.label.setAccessibleDescription(self.prompt.text())
        if self.row is not None:
            self.row.set_value(value)
            self.row.setAccessibleDescription(f"{self.prompt.text()} {spoken}")
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.question.label, f"{place}. {spoken}"))

    def handle_key(self, event: QKeyEvent) -> bool:
        """Answer by digit; returns whether the key was one of ours."""
        return self.row is not None and self.row.handle_key(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a double click on a card answer one question, not two."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        return super().eventFilter(watched, event)


def _row(choices: Sequence[questionnaire.Choice], name: str) -> ChoiceRow:
    return ChoiceRow([Choice(choice.value, choice.label, FACES.get(choice.face, "")) for choice in choices], name=name)


class Examples(QWidget):
    """Three examples side by side, low, middle and high; not there for a question without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captions = (self.tr("Low level"), self.tr("Middle level"), self.tr("High level"))
        self.texts = [BodyLabel("") for _ in self._captions]
        parts: list[tuple[QWidget, int, int]] = []
        for caption, text in zip(self._captions, self.texts, strict=True):
            held = QWidget()
            column = QVBoxLayout(held)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            over = CapsLabel(caption)
            for label in (over, text):
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(label)
            column.addStretch(1)
            parts.append((held, 1, 200))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns(parts, gap=24))

    def show_examples(self, examples: Sequence[str]) -> None:
        """Show three examples; with none there is nothing."""
        self.setVisible(bool(examples))
        for label, text in zip(self.texts, examples, strict=False):
            label.setText(text)

    def spoken(self) -> str:
        """Return the examples with what they stand for."""
        if self.isHidden():
            return ""
        pairs = zip(self._captions, self.texts, strict=True)
        return ". ".join(
            self.tr("{level}: {example}").format(level=caption, example=label.text()) for caption, label in pairs
        )
