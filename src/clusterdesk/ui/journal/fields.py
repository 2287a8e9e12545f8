"""The fields of an entry: one class a type, each gives and takes what `core.journal` keeps."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.journal import Asked, FieldSpec, FieldType, FieldValue
from clusterdesk.services.journal import LINE_LIMIT, LIST_LIMIT, NUMBER_LIMIT, TEXT_LIMIT
from clusterdesk.ui import formats
from clusterdesk.ui.text import breakable, to_date, to_qdate
from clusterdesk.ui.typed import DayField, FieldGroup, date_error, length_error, number_of
from clusterdesk.ui.widgets import IconButton, QuietButton, StrongLabel, TextArea, TextField

NUMBER_WIDTH = 12
"""Characters that a number has room for."""


class LineEditor(TextField):
    """One line."""

    def value(self) -> FieldValue | None:
        """Return the words."""
        return self.text().strip() or None

    def set_value(self, value: FieldValue | None) -> None:
        """Show the words, from their beginning."""
        self.setText(str(value or ""))
        self.setCursorPosition(0)

    def error(self) -> str:
        """Return that it is too long, or nothing."""
        return length_error(self.text(), LINE_LIMIT)


class TextEditor(TextArea):
    """Several lines."""

    def value(self) -> FieldValue | None:
        """Return the words."""
        return self.toPlainText().strip() or None

    def set_value(self, value: FieldValue | None) -> None:
        """Show the words."""
        self.setPlainText(str(value or ""))

    def error(self) -> str:
        """Return that it is too long, or nothing."""
        return length_error(self.toPlainText(), TEXT_LIMIT)


class NumberEditor(TextField):
    """A number from 0, with or without decimals, as the language writes it."""

    def value(self) -> FieldValue | None:
        """Return the number."""
        number = number_of(self.text(), self.locale())
        return number if number is not None and 0 <= number <= NUMBER_LIMIT else None

    def set_value(self, value: FieldValue | None) -> None:
        """Show the number."""
        if not isinstance(value, float):
            self.clear()
            return
        locale = self.locale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.setText(locale.toString(value, "g", 8))

    def error(self) -> str:
        """Return that it is no number or not within the limits, or nothing."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return QCoreApplication.translate("journal", "Write a number from 0 to {most}.").format(
            most=formats.count(NUMBER_LIMIT)
        )


class DayEditor(DayField):
    """A day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setPlaceholderText(self.example)

    def value(self) -> FieldValue | None:
        """Return the day."""
        return None if self.error() else to_date(self.date())

    def set_value(self, value: FieldValue | None) -> None:
        """Show the day."""
        self.set_date(to_qdate(value if isinstance(value, date) else None))

    def error(self) -> str:
        """Return that it is no day, or nothing."""
        return date_error(self)


class WordsEditor(TextField):
    """Several things in one line, with commas between them."""

    def words(self) -> list[str]:
        """Return the things, each once."""
        parts = self.text().replace(";", ",").split(",")
        return list({part.strip().casefold(): part.strip() for part in parts if part.strip()}.values())

    def set_words(self, words: Sequence[str]) -> None:
        """Show things; one that has a comma in its name becomes one without."""
        self.setText(", ".join(word.replace(", ", " ").replace(",", " ") for word in words))
        self.setCursorPosition(0)

    def has(self, word: str) -> bool:
        """Return whether a thing is among them."""
        return _plain(word) in {_plain(one) for one in self.words()}

    def toggle(self, word: str, *, on: bool) -> None:
        """Add a thing at the end, or take it out."""
        others = [one for one in self.words() if _plain(one) != _plain(word)]
        self.set_words([*others, word] if on else others)

    def value(self) -> FieldValue | None:
        """Return the things."""
        return tuple(self.words()) or None

    def set_value(self, value: FieldValue | None) -> None:
        """Show the things."""
        self.set_words([str(word) for word in value] if isinstance(value, tuple) else [])

    def error(self) -> str:
        """Return that one is too long or that they are too many, or nothing."""
        words = self.words()
        if len(words) > LIST_LIMIT:
            return QCoreApplication.translate("journal", "There is room for {count} of them.").format(count=LIST_LIMIT)
        return next((error for word in words if (error := length_error(word, LINE_LIMIT))), "")


def _plain(word: str) -> str:
    return word.replace(",", " ").casefold().replace("  ", " ")


class _AskedRow(QWidget):
    """A question with room for its answer; a question of one's own is typed."""

    removed = Signal()

    def __init__(self, asked: Asked, *, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixed = asked.question
        self.question = TextField(self.tr("Your question")) if own else None
        self.answer = TextArea(self.tr("The answer"), rows=2)
        self.answer.setPlainText(asked.answer)
        self.remove = IconButton("x", self.tr("Take this question out"))
        self.remove.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.setSpacing(8)
        if self.question is not None:
            self.question.setAccessibleName(self.tr("Your question"))
            self.question.setText(asked.question)
            head.addWidget(self.question, 1)
        else:
            head.addWidget(StrongLabel(breakable(asked.question)), 1)
        head.addWidget(self.remove)
        self.answer.setAccessibleName(
            self.tr("Answer to: {question}").format(question=asked.question)
            if asked.question
            else self.tr("The answer")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.answer)

    def typed(self) -> bool:
        """Return whether there is an answer, or a question of one's own."""
        return bool(self.answer.toPlainText().strip() or (self.question and self.question.text().strip()))

    def asked(self) -> Asked:
        """Return question and answer as they are now."""
        question = self.question.text() if self.question is not None else self._fixed
        return Asked(question.strip(), self.answer.toPlainText().strip())


class AskedEditor(FieldGroup):
    """Questions and answers: those that were prepared, and one's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_AskedRow] = []
        self._offered: tuple[str, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.add = QuietButton(self.tr("Add a question"), icon="plus")
        self.add.clicked.connect(self._add_own)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._list)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def first_field(self) -> QWidget:
        """Return the first question or answer, or the button that adds one."""
        return (self.rows[0].question or self.rows[0].answer) if self.rows else self.add

    def offer(self, questions: Sequence[str]) -> None:
        """Prepare questions; those that were prepared before and have no answer go."""
        kept = [row.asked() for row in self.rows if row.typed()]
        self._offered = tuple(questions)
        had = {asked.question for asked in kept}
        self._show([*kept, *(Asked(question, "") for question in questions if question not in had)])

    def value(self) -> FieldValue | None:
        """Return the questions; what has neither a question nor an answer is left out."""
        asked = tuple(row.asked() for row in self.rows)
        return tuple(one for one in asked if one.question or one.answer) or None

    def set_value(self, value: FieldValue | None) -> None:
        """Show questions and answers."""
        self._show([one for one in value if isinstance(one, Asked)] if isinstance(value, tuple) else [])

    def typed(self) -> bool:
        """Return whether anything was typed; questions that were only prepared do not count."""
        return any(
            row.answer.toPlainText().strip() or (row.question and row.question.text().strip()) for row in self.rows
        )

    def error(self) -> str:
        """Return what is wrong with the first question that cannot be kept, or nothing."""
        if len(self.rows) > LIST_LIMIT:
            return QCoreApplication.translate("journal", "There is room for {count} of them.").format(count=LIST_LIMIT)
        for asked in (row.asked() for row in self.rows):
            if asked.answer and not asked.question:
                return self.tr("An answer has no question. Write one, or take it out.")
            if error := length_error(asked.question, LINE_LIMIT) or length_error(asked.answer, TEXT_LIMIT):
                return error
        return ""

    def _show(self, asked: Sequence[Asked]) -> None:
        for row in list(self.rows):
            self._take_out(row)
        for one in asked:
            self._append(one, own=not one.question)

    def _append(self, asked: Asked, *, own: bool) -> _AskedRow:
        row = _AskedRow(asked, own=own, parent=self)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _add_own(self) -> None:
        row = self._append(Asked("", ""), own=True)
        row.show()
        if row.question is not None:
            row.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, row: _AskedRow) -> None:
        self._take_out(row)
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, row: _AskedRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()


FieldEditor = LineEditor | TextEditor | NumberEditor | DayEditor | WordsEditor | AskedEditor
"""Every field has `value() -> FieldValue | None`, `set_value(value)`, and `error()`, which says what is wrong or ""."""

EDITORS: dict[FieldType, type[FieldEditor]] = {
    FieldType.LINE: LineEditor,
    FieldType.TEXT: TextEditor,
    FieldType.NUMBER: NumberEditor,
    FieldType.DAY: DayEditor,
    FieldType.WORDS: WordsEditor,
    FieldType.ASKED: AskedEditor,
}


def hint_of(spec: FieldSpec) -> str:
    """Return the line under a field: that it is private, or how to type it."""
    if spec.private:
        return QCoreApplication.translate("journal", "Private: it stays in your portfolio and is never printed.")
    if spec.type is FieldType.WORDS:
        return QCoreApplication.translate("journal", "Put a comma between them.")
    return ""
