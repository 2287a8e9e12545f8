"""The form of an entry: what happened, when, about what, the fields of its kind, what it says about goals, files."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.journal import FIELDS, Asked, Attachment, EntryDraft, FieldSpec, FieldType, FieldValue
from clusterdesk.core.target import Target
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.journal import TEXT_LIMIT, TITLE_LIMIT, NewFile
from clusterdesk.services.targets import facts_of
from clusterdesk.ui import entries
from clusterdesk.ui.context import Context
from clusterdesk.ui.journal.career_words import prompts, questions, wanted
from clusterdesk.ui.journal.fields import EDITORS, AskedEditor, FieldEditor, WordsEditor, hint_of
from clusterdesk.ui.journal.files import FilesField
from clusterdesk.ui.journal.posting import PostingEditor
from clusterdesk.ui.journal.prompt import PromptEditor
from clusterdesk.ui.journal.stances import StancesField
from clusterdesk.ui.target_picker import TargetPicker
from clusterdesk.ui.text import to_date, to_qdate
from clusterdesk.ui.typed import DayField, TypedForm, date_error, length_error
from clusterdesk.ui.widgets import ChipGroup, Columns, FormRow, TextArea, TextField

TITLES: dict[EntryKind, str] = {
    EntryKind.RESEARCH: QT_TRANSLATE_NOOP("journal", "What you looked into"),
    EntryKind.POSTING: QT_TRANSLATE_NOOP("journal", "Title of the job"),
    EntryKind.CONVERSATION: QT_TRANSLATE_NOOP("journal", "What you talked about"),
    EntryKind.PROGRAM: QT_TRANSLATE_NOOP("journal", "Name of the program"),
    EntryKind.COURSE: QT_TRANSLATE_NOOP("journal", "Name of the course"),
    EntryKind.INTERNSHIP: QT_TRANSLATE_NOOP("journal", "What the internship was"),
    EntryKind.SHADOW: QT_TRANSLATE_NOOP("journal", "Whose work you saw"),
    EntryKind.VOLUNTEERING: QT_TRANSLATE_NOOP("journal", "What you helped with"),
    EntryKind.GAINED: QT_TRANSLATE_NOOP("journal", "What you can do now, or its certificate"),
    EntryKind.ASSESSMENT: QT_TRANSLATE_NOOP("journal", "What it was about"),
    EntryKind.REFLECTION: QT_TRANSLATE_NOOP("journal", "In a few words"),
}
"""What the title of an entry is called, by its kind."""
SHORT = (FieldType.LINE, FieldType.NUMBER, FieldType.DAY)
"""Fields of which two stand side by side."""
HALF = 230
"""Least width of one of them, in pixels at 100 % text."""
AnyEditor = FieldEditor | PostingEditor | PromptEditor


class EntryForm(TypedForm):
    """Writes one entry. What was typed for one kind stays where another kind has the same field.

    Args:
        context: catalog and settings.
        today: the day that a new entry begins with.
        editing: whether an entry is changed, not written anew.
        parent: the widget it stands in.
    """

    kept = Signal(object, object, object)
    """An `EntryDraft`, the list of `NewFile`s, and the set of UUIDs of files that go."""

    def __init__(self, context: Context, today: date, *, editing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", self.tr("Save") if editing else self.tr("Keep"), parent)
        self._context = context
        self._editing = editing
        self._own_rows: dict[str, FormRow] = {}
        self._editors: dict[str, AnyEditor] = {}
        self._values: dict[str, FieldValue] = {}
        self._auto_title = ""
        self.kind = ChipGroup(
            [(kind.value, entries.kind(kind), entries.icon(kind)) for kind in entries.KINDS],
            name=self.tr("What happened?"),
        )
        self.title = TextField()
        self.day = DayField("")
        self.day.setPlaceholderText(self.day.example)
        self.day.set_date(to_qdate(today))
        self.picker = TargetPicker(context)
        self.note = TextArea(self.tr("What you saw, learned or felt"), rows=4)
        self.stances = StancesField()
        self.files = FilesField()
        self._arrange()
        self._connect()
        self._show_kind()
        self._begun = self._essence()

    def _arrange(self) -> None:
        self.add_row(self.tr("What happened?"), self.kind)
        self._title_row = FormRow("", self.title)
        self._day_row = FormRow(self.tr("Day"), self.day)
        self.day.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pair(self._title_row, self._day_row, shares=(3, 1), least=150)
        self.add_row(self.tr("About"), self.picker)
        self._own = QVBoxLayout()
        self._own.setSpacing(16)
        self._fields.addLayout(self._own)
        self._note_row = self.add_row(self.tr("Notes"), self.note)
        self.add_row(self.tr("Does it speak for or against a goal?"), self.stances)
        self._files_row = self.add_row(
            self.tr("Files"), self.files, self.tr("Up to 5 MB each, kept in your portfolio.")
        )

    def _pair(self, *rows: FormRow, shares: Sequence[int] = (1, 1), least: int = HALF) -> QWidget:
        """Put rows side by side, or under each other where there is no room."""
        pair = Columns([(row, share, least) for row, share in zip(rows, shares, strict=False)], gap=16)
        self._fields.addWidget(pair)
        self.rows += rows
        return pair

    def _connect(self) -> None:
        self.kind.chosen.connect(self._kind_chosen)
        self.picker.changed.connect(self._target_changed)
        self.files.told.connect(self._files_row.set_error)

    # -- what is written --------------------------------------------------------------------------------------

    def draft(self) -> EntryDraft:
        """Return everything as it is typed now, also the fields that only another kind has."""
        self._remember()
        return EntryDraft(
            kind=EntryKind(self.kind.value),
            title=self.title.text(),
            day=to_date(self.day.date()) or date.min,
            note=self.note.toPlainText(),
            target=self.picker.target,
            fields=dict(self._values),
            stances=self.stances.stances,
        )

    def show_draft(
        self,
        draft: EntryDraft,
        kept: Sequence[Attachment] = (),
        added: Sequence[NewFile] = (),
        removed: Collection[str] = (),
    ) -> None:
        """Show what was typed before."""
        self._values = dict(draft.fields)
        self.kind.set_value(draft.kind.value)
        self.title.setText(draft.title)
        self._auto_title = ""
        self.day.set_date(to_qdate(None if draft.day == date.min else draft.day))
        self.note.setPlainText(draft.note)
        self.picker.set_target(draft.target)
        self.stances.set_stances(draft.stances)
        self.files.show_files(kept, added, removed)
        self._show_kind()

    def begin_here(self) -> None:
        """Count as typed only what differs from now."""
        self._begun = self._essence()

    def set_kind(self, kind: EntryKind) -> None:
        """Choose a kind, as if by its chip."""
        self.kind.set_value(kind.value)
        self._kind_chosen()

    def set_target(self, target: Target | None) -> None:
        """Say what the entry is about, as if it had been chosen."""
        self.picker.set_target(target)
        self._target_changed()

    def set_title(self, title: str) -> None:
        """Suggest a title, unless one was typed."""
        if self.title.text() == self._auto_title:
            self._auto_title = title
            self.title.setText(title)
            self.title.setCursorPosition(0)

    def set_goals(self, goals: Mapping[str, str]) -> None:
        """Offer goals, titles by UUID, the likeliest first."""
        self.stances.set_goals(goals)

    def typed(self) -> bool:
        """Return whether anything was typed that would be lost."""
        return self._essence() != self._begun or self.files.changed()

    def _essence(self) -> EntryDraft:
        """Return what would be lost: neither the suggested title, nor questions without answers, nor the kind alone."""
        draft = self.draft()
        fields = {name: value for name, value in draft.fields.items() if name != "asked" or _answered(value)}
        return replace(
            draft,
            kind=draft.kind if self._editing else EntryKind.REFLECTION,
            title="" if draft.title == self._auto_title else draft.title,
            fields=fields,
        )

    def start(self) -> None:
        """Begin with the title; one that is suggested can be typed over."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def checked(self) -> bool:
        """Mark what cannot be kept."""
        self._title_row.set_error(self._title_error())
        self._day_row.set_error(date_error(self.day) or ("" if self.day.text().strip() else self.tr("Write the day.")))
        self._note_row.set_error(length_error(self.note.toPlainText(), TEXT_LIMIT))
        for name, editor in self._editors.items():
            self._own_rows[name].set_error(editor.error())
        return not any(row.error for row in self.rows)

    def _title_error(self) -> str:
        if not self.title.text().strip():
            return self.tr("Write a few words, so that you find it again.")
        return length_error(self.title.text(), TITLE_LIMIT)

    def hand_over(self) -> None:
        """Emit `kept`."""
        self.kept.emit(self.draft(), list(self.files.added), set(self.files.removed))

    # -- the fields of the kind -------------------------------------------------------------------------------

    def editor(self, name: str) -> AnyEditor | None:
        """Return the field of a name, None when the kind has none."""
        return self._editors.get(name)

    def _kind_chosen(self) -> None:
        self._remember()
        self._show_kind()

    def _remember(self) -> None:
        for name, editor in self._editors.items():
            value = editor.value()
            if value is None:
                self._values.pop(name, None)
            else:
                self._values[name] = value

    def _show_kind(self) -> None:
        """Show the fields of the kind that is chosen, with what was typed in those of the same name."""
        kind = EntryKind(self.kind.value)
        self._title_row.set_label(QCoreApplication.translate("journal", TITLES[kind]))
        self._clear_own()
        rows = [(self._own_row(spec), spec.type in SHORT and spec.name != "prompt") for spec in FIELDS[kind]]
        short = [row for row, is_short in rows if is_short]
        for at in range(0, len(short), 2):
            self._own.addWidget(Columns([(row, 1, HALF) for row in short[at : at + 2]], gap=16))
        for row, is_short in rows:
            if not is_short:
                self._own.addWidget(row)
        self._join_posting()
        self._offer()

    def _clear_own(self) -> None:
        gone = set(self._own_rows.values())
        self.rows = [row for row in self.rows if row not in gone]
        self._own_rows, self._editors = {}, {}
        while (item := self._own.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _own_row(self, spec: FieldSpec) -> FormRow:
        editor = self._make_editor(spec)
        editor.set_value(self._values.get(spec.name))
        row = FormRow(QCoreApplication.translate("errors", spec.label), editor, hint_of(spec))
        self._own_rows[spec.name], self._editors[spec.name] = row, editor
        # Errors are looked for from the top: its own rows stand before the note.
        self.rows.insert(self.rows.index(self._note_row), row)
        return row

    def _make_editor(self, spec: FieldSpec) -> AnyEditor:
        if spec.name == "posting":
            return PostingEditor()
        if spec.name == "prompt":
            return PromptEditor(prompts(self._context.explore))
        return EDITORS[spec.type]()

    def _join_posting(self) -> None:
        """Let the words found in a posting and the list of what it asks for follow each other."""
        posting, skills = self.editor("posting"), self.editor("skills")
        if isinstance(posting, PostingEditor) and isinstance(skills, WordsEditor):

            def show() -> None:
                posting.show_asked([word for word in posting.found if skills.has(word)])

            posting.toggled.connect(lambda word, on: skills.toggle(word, on=on))
            posting.found_changed.connect(show)
            skills.textChanged.connect(show)

    # -- what it is about -------------------------------------------------------------------------------------

    def _target_changed(self) -> None:
        target = self.picker.target
        framework = self._context.preferences.settings.framework
        self.set_title(facts_of(self._context.explore, framework, target).name if target else "")
        self._offer()

    def _offer(self) -> None:
        """Prepare what the catalog knows of the target: words to mark, questions to ask."""
        target = self.picker.target
        explore = self._context.explore
        posting, asked = self.editor("posting"), self.editor("asked")
        if isinstance(posting, PostingEditor):
            posting.set_career(*wanted(explore, target))
        if isinstance(asked, AskedEditor):
            asked.offer(questions(explore, self._context.preferences.settings.framework, target))


def _answered(value: FieldValue) -> bool:
    return isinstance(value, tuple) and any(isinstance(one, Asked) and one.answer for one in value)
