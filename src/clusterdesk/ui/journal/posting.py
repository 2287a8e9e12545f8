"""The text of a job posting: pasted, with the words marked that the career asks for."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from clusterdesk.core.facts import Asks
from clusterdesk.core.journal import FieldValue
from clusterdesk.core.posting import Mark, Wanted, asked_for, marks, skill, technology
from clusterdesk.ui.journal.fields import TextEditor
from clusterdesk.ui.slices import Slices
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.typed import FieldGroup
from clusterdesk.ui.widgets import Chip, FlowLayout, SmallLabel, clear_layout

ROWS = 7


def wanted_of(asks: Asks) -> tuple[Wanted, ...]:
    """Return what to look for in a posting: the skills, the knowledge and the technology of a career."""
    rated = [one for one in (*asks.skills.items, *asks.knowledge.items) if one.relevant]
    named = [skill(one.name, one.plain_name) for one in rated]
    return (*named, *(technology(tool.name) for tool in asks.technology.items))


class PostingEditor(FieldGroup):
    """A text whose words are marked, and below it a chip for each thing that was found: pressed, it is asked for."""

    toggled = Signal(str, bool)
    """A chip was pressed: what it names, and whether it is asked for now."""
    found_changed = Signal()
    """Other things were found than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Wanted, ...] = ()
        self._career = ""
        self.found: tuple[str, ...] = ()
        self.chips: dict[str, Chip] = {}
        self.text = TextEditor(self.tr("Paste the text here"), rows=ROWS)
        self.text.setAccessibleName(self.tr("Text of the posting"))
        # A long text is marked between two keys, and not again for every one of them.
        self._later = Slices(self)
        self.text.textChanged.connect(lambda: self._later.run([self._mark]))
        self._words = SmallLabel("")
        self._flow_host = QWidget()
        self._flow = FlowLayout(6, parent=self._flow_host)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.text, self._words, self._flow_host):
            column.addWidget(part)
        self._tell()

    def first_field(self) -> QWidget:
        """Return the text."""
        return self.text

    def set_career(self, name: str, wanted: Sequence[Wanted]) -> None:
        """Mark what another career asks for; without a career nothing is marked."""
        self._career, self._wanted = name, tuple(wanted)
        self._mark()
        self._tell()

    def show_asked(self, asked: Sequence[str]) -> None:
        """Show which of the things found are asked for already."""
        for word, chip in self.chips.items():
            chip.setChecked(word in asked)
            chip.set_icon("check" if chip.isChecked() else "plus")

    @property
    def filled(self) -> bool:
        """Whether the text that is there now is marked."""
        return self._later.idle

    def value(self) -> FieldValue | None:
        """Return the text."""
        return self.text.value()

    def set_value(self, value: FieldValue | None) -> None:
        """Show a text."""
        self.text.set_value(value)
        self._later.finish()

    def error(self) -> str:
        """Return that it is too long, or nothing."""
        return self.text.error()

    def restyle(self) -> None:
        """Mark in the colours that are in force now."""
        self._mark()

    def _mark(self) -> None:
        text = self.text.toPlainText()
        found = marks(text, self._wanted)
        with QSignalBlocker(self.text):
            self.text.setExtraSelections(self._selections(text, found))
        words = asked_for(found)
        if words != self.found:
            self.found = words
            self._show_chips()
            self._tell()
            self.found_changed.emit()

    def _selections(self, text: str, found: Sequence[Mark]) -> list[QTextEdit.ExtraSelection]:
        theme = theme_of(self)
        look = QTextCharFormat()
        look.setBackground(theme.color("accent_soft"))
        look.setForeground(theme.color("accent_strong"))
        look.setFontUnderline(True)
        selections: list[QTextEdit.ExtraSelection] = []
        at, units = 0, 0
        for mark in found:
            # Qt counts UTF-16 units: an emoji before the word is two of them.
            units += _units(text[at : mark.start])
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(units)
            units += _units(text[mark.start : mark.end])
            cursor.setPosition(units, QTextCursor.MoveMode.KeepAnchor)
            at = mark.end
            # PySide's ExtraSelection lets its members be set, which its types do not say.
            selection.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue] - see above
            selection.format = look  # pyright: ignore[reportAttributeAccessIssue] - see above
            selections.append(selection)
        return selections

    def _show_chips(self) -> None:
        clear_layout(self._flow)
        self.chips = {}
        for word in self.found:
            chip = self.chips[word] = Chip(word, "plus", checkable=True)
            chip.setAccessibleDescription(self.tr("Asks for it"))
            chip.clicked.connect(lambda on, word=word: self._toggle(word, on))
            self._flow.addWidget(chip)
        self._flow_host.setVisible(bool(self.found))

    def _toggle(self, word: str, on: bool) -> None:
        self.chips[word].set_icon("check" if on else "plus")
        self.toggled.emit(word, on)

    def _tell(self) -> None:
        if not self._career:
            words = self.tr("Choose a career above: the words it has in common with the posting are marked here.")
        elif self.found:
            words = self.tr(
                "Marked: skills and technology of {career} (O*NET). Press what the posting asks for."
            ).format(career=self._career)
        else:
            words = self.tr("Skills and technology of {career} (O*NET) are marked when they stand in the text.").format(
                career=self._career
            )
        self._words.setText(words)
        self._flow_host.setVisible(bool(self.found))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
