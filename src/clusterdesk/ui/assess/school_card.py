"""A school's own questionnaires: listed with their licence, started, and added from a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.sitting import SchoolForm, Sitting
from clusterdesk.store.school_files import BadFile
from clusterdesk.store.school_forms import SchoolForms
from clusterdesk.ui.assess import pace
from clusterdesk.ui.assess.families import SECONDS
from clusterdesk.ui.assess.forms import how_far
from clusterdesk.ui.problems import explained, problem_of
from clusterdesk.ui.school_file import ask_file
from clusterdesk.ui.widgets import Banner, Card, MutedLabel, PlainButton, SmallLabel, StrongLabel, clear_layout


class SchoolCard(Card):
    """What the school has put on this computer, and the button that adds a file.

    Args:
        home: the home folder, which holds the files.
        parent: the widget it stands in.
    """

    start = Signal(object)
    """Carries the `SchoolForm` to start or to go on with."""

    def __init__(self, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("From your school"), parent=parent)
        self._store = SchoolForms(home)
        self._sittings: tuple[Sitting, ...] = ()
        self._told = Banner("", "bad")
        self._told.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        self._none = MutedLabel(
            self.tr(
                "Your school can add questions of its own on the six interest areas: a text file with a licence line."
            )
        )
        self.add = PlainButton(self.tr("Add a questionnaire file..."), "file-plus")
        self.add.clicked.connect(self.ask_file)
        self.buttons: dict[str, PlainButton] = {}
        self.body.addWidget(self._told)
        self.body.addWidget(self._none)
        self.body.addLayout(self._lines)
        self.body.addSpacing(4)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sittings(self, sittings: Sequence[Sitting]) -> None:
        """Read the files again, and show how far the student is with each."""
        self._sittings = tuple(sittings)
        clear_layout(self._lines)
        self.buttons = {}
        found = self._store.all()
        self._none.setVisible(not found)
        for each in found:
            if isinstance(each, BadFile):
                self._lines.addWidget(Banner(f"{each.name}: {problem_of(each.error)}", "warn"))
            else:
                self._lines.addWidget(self._line(each))

    def ask_file(self) -> QFileDialog:
        """Ask for a file, check it and copy it into the home folder."""
        return ask_file(
            self.window(), self.tr("Add a questionnaire file"), self.tr("Questionnaires (*.tsv)"), self.add_file
        )

    def add_file(self, path: Path) -> None:
        """Take one file, or say in words what is wrong with it."""
        try:
            form = self._store.add(path)
        except ExpectedError as error:
            self._told.set_kind("bad")
            self._told.set_text(f"{path.name}: {explained(error)}")
        else:
            self._told.set_kind("good")
            self._told.set_text(
                self.tr("{title} was added, with {count} questions.").format(title=form.title, count=len(form.items))
            )
        self._told.show()
        self.show_sittings(self._sittings)

    def hide_told(self) -> None:
        """Forget what came of the last file."""
        self._told.hide()

    def _line(self, form: SchoolForm) -> QWidget:
        waiting = [each for each in self._sittings if each.form == form.form and each.result is None]
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(StrongLabel(form.title))
        count = len(form.items)
        length = (
            how_far(waiting[-1])
            if waiting
            else self.tr("{count} questions · {time}").format(count=count, time=pace.about(count, SECONDS["interests"]))
        )
        words.addWidget(SmallLabel(length))
        words.addWidget(SmallLabel(form.licence))
        row.addLayout(words, 1)
        button = PlainButton(self.tr("Continue") if waiting else self.tr("Start"))
        name = self.tr("Continue: {name}") if waiting else self.tr("Start: {name}")
        button.setAccessibleName(name.format(name=form.title))
        button.setAccessibleDescription(f"{length}. {form.licence}")
        button.clicked.connect(lambda: self.start.emit(form))
        self.buttons[form.key] = button
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return held
