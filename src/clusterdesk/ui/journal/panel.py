"""One entry with all that belongs to it: its fields, what it is about, what it says about goals, its files."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from clusterdesk.core.entry_kind import Outcome, Speaks
from clusterdesk.core.journal import FIELDS, Asked, Attachment, Entry, FieldSpec, FieldType, FieldValue
from clusterdesk.services.targets import facts_of
from clusterdesk.ui import entries, formats, terms
from clusterdesk.ui.context import Context
from clusterdesk.ui.journal.question import QuestionCard
from clusterdesk.ui.text import breakable
from clusterdesk.ui.widgets import (
    Banner,
    BodyLabel,
    CapsLabel,
    Card,
    CardGrid,
    HeadlineLabel,
    IconButton,
    IconMark,
    IconTile,
    LinkRow,
    PlainButton,
    RowColumn,
    SectionLabel,
    SmallLabel,
    StrongLabel,
    clear_layout,
    held,
)
from clusterdesk.ui.widgets.ways import lead

SHORT = 200
"""Least width of a short field, in pixels at 100 % text: two stand side by side where there is room."""
WIDE = (FieldType.TEXT, FieldType.WORDS, FieldType.ASKED)


class EntryPanel(Card):
    """Shows an entry, and asks what it changed while that is open.

    Args:
        context: the catalog names what an entry is about.
        parent: the widget it stands in.
    """

    opened = Signal(str)
    """An address was chosen: the career, a goal, the form."""
    deleting = Signal()
    saving = Signal(object)
    """A file is wanted: its `Attachment`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.entry: Entry | None = None
        self._shown: tuple[Entry, Mapping[str, str], bool] | None = None
        self._kept: list[RowColumn] = []
        self.problem = Banner("", kind="bad")
        self.problem.hide()
        self.question = QuestionCard()
        self._tile = IconTile("pencil-line", size=44, tone="plain")
        self._kind = CapsLabel("")
        self._name = HeadlineLabel("")
        self.edit = PlainButton(self.tr("Edit"), icon="pencil")
        self.edit.clicked.connect(self._edit)
        self.delete = IconButton("trash-2", self.tr("Delete this entry"), framed=True)
        self.delete.clicked.connect(self.deleting)
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        self.body.setSpacing(14)
        self.body.addLayout(self._head())
        self.body.addWidget(self.problem)
        self.body.addWidget(self.question)
        self.body.addLayout(self._column)
        self.body.addStretch(1)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._kind)
        words.addWidget(self._name)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def fail(self, text: str) -> None:
        """Say what could not be done; an empty text takes it away."""
        self.problem.set_text(text)
        self.problem.setVisible(bool(text))

    def show_entry(self, entry: Entry, goals: Mapping[str, str], *, asking: bool) -> None:
        """Show an entry.

        Args:
            entry: the entry.
            goals: the titles of all goals by UUID, those in force first.
            asking: whether to ask what it changed, where that is open.
        """
        if self._shown == (entry, goals, asking):
            return
        self._shown = (entry, goals, asking)
        if self.entry is None or self.entry.uuid != entry.uuid:
            self.fail("")
        self.entry = entry
        self._tile.set_icon(entries.icon(entry.kind))
        self._kind.setText(f"{entries.kind(entry.kind)} · {formats.day(entry.day)}")
        self._name.setText(breakable(entry.title))
        asked = asking and entry.outcome in (None, Outcome.LATER)
        if asked:
            self.question.ask(entry, goals)
        self.question.setVisible(asked)
        with held(self):
            self._fill(entry, goals, asked=asked)

    def _fill(self, entry: Entry, goals: Mapping[str, str], *, asked: bool) -> None:
        clear_layout(self._column)
        self._kept.clear()
        self._add_target(entry)
        self._add_fields(entry)
        if entry.note:
            self._section(self.tr("What you noted"), BodyLabel(breakable(entry.note)))
        self._add_goals(entry, goals)
        self._add_files(entry)
        if entry.outcome is not None and not asked:
            self._column.addWidget(SmallLabel(entries.outcome(entry.outcome)))

    def _section(self, title: str, *parts: QWidget, rows: QLayout | None = None) -> None:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(SectionLabel(title))
        for part in parts:
            column.addWidget(part)
        if rows is not None:
            column.addLayout(rows)
        self._column.addLayout(column)

    def _add_target(self, entry: Entry) -> None:
        if entry.target is None:
            return
        framework = self._context.preferences.settings.framework
        facts = facts_of(self._context.explore, framework, entry.target)
        row = LinkRow(facts.name, terms.target_kind(entry.target), line=False)
        row.setEnabled(facts.known)
        lead(row, self.opened.emit, str(entry.target), stays=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(SmallLabel(self.tr("About")))
        column.addLayout(self._rows([row]))
        self._column.addLayout(column)

    def _rows(self, rows: Sequence[QWidget]) -> RowColumn:
        """Return rows whose words stand in line with what is above them."""
        column = RowColumn()
        for row in rows:
            column.addWidget(row)
        # Qt keeps the layout, but not the Python part of it that lets the rows stick out.
        self._kept.append(column)
        return column

    def _add_fields(self, entry: Entry) -> None:
        specs = [spec for spec in FIELDS[entry.kind] if spec.name in entry.fields]
        short = [spec for spec in specs if spec.type not in WIDE]
        if short:
            host = QWidget()
            grid = CardGrid(SHORT, 14, max_columns=2, parent=host)
            for spec in short:
                grid.addWidget(_pair(spec, BodyLabel(breakable(_said(entry.fields[spec.name])))))
            self._column.addWidget(host)
        # A long text comes last.
        for spec in sorted(specs, key=lambda spec: spec.type is FieldType.TEXT):
            value = entry.fields[spec.name]
            if spec.type is FieldType.ASKED:
                self._section(_label(spec), *_answers(value))
            elif spec.type in WIDE:
                self._column.addWidget(_pair(spec, BodyLabel(breakable(_said(value)))))

    def _add_goals(self, entry: Entry, goals: Mapping[str, str]) -> None:
        said = [stance for stance in entry.stances if stance.goal in goals]
        if not said:
            return
        rows: list[QWidget] = []
        for stance in said:
            tone = "good" if stance.speaks is Speaks.FOR else "warn"
            row = LinkRow(goals[stance.goal], entries.speaks(stance.speaks), tone=tone, line=stance is not said[-1])
            lead(row, self.opened.emit, f"goal/{stance.goal}", stays=True)
            rows.append(row)
        self._section(self.tr("What it says about your goals"), rows=self._rows(rows))

    def _add_files(self, entry: Entry) -> None:
        if entry.attachments:
            self._section(self.tr("Files"), *(self._file(attachment) for attachment in entry.attachments))

    def _file(self, attachment: Attachment) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        save = IconButton("download", self.tr("Save a copy of “{name}”").format(name=attachment.name))
        save.clicked.connect(lambda: self.saving.emit(attachment))
        row.addWidget(IconMark("paperclip", 16))
        row.addWidget(BodyLabel(breakable(attachment.name)), 1)
        row.addWidget(SmallLabel(formats.size(attachment.size), wrap=False))
        row.addWidget(save)
        return line

    def _edit(self) -> None:
        if self.entry is not None:
            self.opened.emit(f"log/edit/{self.entry.uuid}")


def _label(spec: FieldSpec) -> str:
    return QCoreApplication.translate("errors", spec.label)


def _pair(spec: FieldSpec, value: QLabel) -> QWidget:
    """Return a label above its value; a private one says so."""
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    private = QCoreApplication.translate("journal", "{field} (private)").format(field=_label(spec))
    column.addWidget(SmallLabel(private if spec.private else _label(spec)))
    column.addWidget(value)
    column.addStretch(1)
    return pair


def _said(value: FieldValue) -> str:
    """Return a value in words."""
    match value:
        case str():
            return value
        case float() | int():
            return formats.count(value) if value == round(value) else formats.decimal(value)
        case tuple():
            return ", ".join(map(str, value))
        case day:
            return formats.day(day)


def _answers(value: FieldValue) -> list[QWidget]:
    """Return questions with their answers; one that is still open says so."""
    parts: list[QWidget] = []
    for asked in value if isinstance(value, tuple) else ():
        if isinstance(asked, Asked):
            parts.append(StrongLabel(breakable(asked.question)))
            parts.append(
                BodyLabel(breakable(asked.answer))
                if asked.answer
                else SmallLabel(QCoreApplication.translate("journal", "No answer yet."))
            )
    return parts
