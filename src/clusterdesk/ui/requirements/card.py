"""The checklist: which list a plan is checked against, and what is met, planned and missing of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.plan import PlanItem
from clusterdesk.core.requirements import Progress, RequirementList, checklist
from clusterdesk.store.school_files import BadFile
from clusterdesk.ui.context import Context
from clusterdesk.ui.problems import explained, problem_of
from clusterdesk.ui.requirements import words
from clusterdesk.ui.requirements.chosen import lists_of
from clusterdesk.ui.school_file import ask_file
from clusterdesk.ui.text import breakable
from clusterdesk.ui.widgets import (
    Banner,
    Card,
    CardGrid,
    Columns,
    IconMark,
    MutedLabel,
    PlainButton,
    Select,
    SmallLabel,
    StrongLabel,
    clear_layout,
    held,
)

ROW = 260
"""Pixels a requirement is wide at least, at 100 % text."""


class RequirementRow(QWidget):
    """One requirement: an icon and a word that say how far it is covered, and what counts for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = IconMark("circle")
        self.title = StrongLabel("")
        self.standing = SmallLabel("")
        self.entries = SmallLabel("")
        self.uncounted = SmallLabel("")
        self.uncounted.set_role("warn")
        texts = QVBoxLayout()
        texts.setSpacing(1)
        for label in (self.title, self.standing, self.entries, self.uncounted):
            texts.addWidget(label)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_progress(self, progress: Progress) -> None:
        """Show how far a requirement is covered."""
        look = words.LOOKS[progress.standing]
        self.mark.set_icon(look.icon)
        self.mark.set_role(look.role)
        self.title.setText(breakable(progress.requirement.text))
        self.standing.setText(f"{words.standing(progress)} · {words.amount(progress)}")
        # What counts for the credits in all is most of the plan; naming it again tells nothing.
        _show(self.entries, "" if progress.requirement.shared else words.entries(progress))
        _show(self.uncounted, words.uncounted(progress))


class RequirementsCard(Card):
    """What the plan covers of a list that is chosen here.

    Args:
        context: the portfolio remembers the list; the language of our example is that of the window.
        parent: the widget it stands in.
    """

    counted = Signal(str)
    """How much is covered, in words, whenever that may have changed; empty when no list is chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("School requirements"), parent=parent)
        self._runner = context.runner
        self._key = ""
        self._missing = Banner("", "warn")
        self._missing.hide()
        self._store = lists_of(context)
        self._items: tuple[PlanItem, ...] = ()
        self._lists: dict[str, RequirementList] = {}
        self._broken: set[str] = set()
        self.progress: tuple[Progress, ...] = ()
        self.rows: list[RequirementRow] = []
        self.choice = Select()
        self.choice.setAccessibleName(self.tr("List of requirements"))
        self.choice.activated.connect(self._chosen)
        self.add = PlainButton(self.tr("Add a list from a file..."), "file-plus")
        self.add.clicked.connect(self.ask_file)
        self._told = Banner("", "bad")
        self._told.hide()
        self._faults = QVBoxLayout()
        self._faults.setSpacing(8)
        self._licence = SmallLabel("")
        self._about = MutedLabel(
            self.tr("Choose a list to see what your plan covers of it. Your school can write a list of its own.")
        )
        self._grid = CardGrid(ROW, 18)
        self._grid.setContentsMargins(0, 10, 0, 6)
        rows = QWidget()
        rows.setLayout(self._grid)
        self._hint = SmallLabel("")
        self.body.addWidget(self._told)
        self.body.addWidget(self._missing)
        self.body.addLayout(self._faults)
        self.body.addWidget(Columns([(self.choice, 1, 220), (self.add, 0, 200)], gap=12))
        for widget in (self._licence, self._about, rows, self._hint):
            self.body.addWidget(widget)

    @property
    def chosen(self) -> RequirementList | None:
        """The list the plan is checked against."""
        return self._lists.get(self._key)

    def read_lists(self) -> None:
        """Read the files again: at every visit of the page."""
        self._told.hide()
        self._read()

    def show_items(self, items: Sequence[PlanItem], key: str) -> None:
        """Check another plan, or the same one after a change.

        Args:
            items: the plan.
            key: of the list that was chosen, empty for none; its file may be missing on this computer.
        """
        self._items = tuple(items)
        self._key = key
        self._mark()
        self._check()

    def ask_file(self) -> QFileDialog:
        """Ask for a file, check it and copy it into the home folder."""
        title, kinds = self.tr("Add a list of requirements"), self.tr("Lists of requirements (*.tsv)")
        return ask_file(self.window(), title, kinds, self.add_file)

    def add_file(self, path: Path) -> None:
        """Take one file and choose it, or say in words what is wrong with it."""
        try:
            added = self._store.add(path)
        except ExpectedError as error:
            self._told.set_kind("bad")
            self._told.set_text(f"{path.name}: {explained(error)}")
        else:
            self._told.set_kind("good")
            self._told.set_text(self.tr("{title} was added.").format(title=added.title))
            self._keep(added.key)
        self._told.show()
        self._read()

    def _read(self) -> None:
        found = self._store.all()
        self._lists = {each.key: each for each in found if not isinstance(each, BadFile)}
        self._broken = {Path(each.name).stem for each in found if isinstance(each, BadFile)}
        clear_layout(self._faults)
        for each in found:
            if isinstance(each, BadFile):
                self._faults.addWidget(Banner(f"{each.name}: {problem_of(each.error)}", "warn"))
        self.choice.clear()
        self.choice.addItem(self.tr("No list"), "")
        for key, each in self._lists.items():
            self.choice.addItem(each.title, key)
        self._mark()
        self._check()

    def _mark(self) -> None:
        """Mark the list that is chosen; say so where its file is not on this computer."""
        self.choice.setCurrentIndex(max(0, self.choice.findData(self._key)))
        missing = bool(self._key) and self._key not in self._lists and self._key not in self._broken
        self._missing.setVisible(missing)
        if missing:
            self._missing.set_text(
                self.tr(
                    "You chose the list “{name}”, but its file is not on this computer. Add the file {name}.tsv here, "
                    "or choose another list. Your plan and your choice are kept as they are."
                ).format(name=self._key)
            )

    def _chosen(self) -> None:
        self._told.hide()
        self._keep(self.choice.currentData())
        self._mark()
        self._check()

    def _keep(self, key: str) -> None:
        """Remember a list in the portfolio; shown is what was chosen, whether or not that is written yet."""
        self._key = key
        self._runner.submit(lambda session: session.choices.choose_list(key), owner=self)

    def _check(self) -> None:
        wanted = self.chosen
        self.progress = checklist(wanted, self._items) if wanted else ()
        with held(self):
            while len(self.rows) < len(self.progress):
                self.rows.append(RequirementRow())
                self._grid.addWidget(self.rows[-1])
            for at, row in enumerate(self.rows):
                row.setVisible(at < len(self.progress))
                if at < len(self.progress):
                    row.show_progress(self.progress[at])
            self._about.setVisible(wanted is None)
            _show(self._licence, wanted.licence if wanted else "")
            _show(self._hint, self._how(wanted) if wanted else "")
        self.set_note(words.note(self.progress))
        self.counted.emit(words.summary(self.progress))

    def _how(self, wanted: RequirementList) -> str:
        first = wanted.requirements[0]
        return self.tr(
            "An entry counts by its kind and the words in its title. To settle it yourself, choose what it counts for "
            "where you change it. That is a tag in its note: #{id} is for “{text}”. The tags of this list: {tags}"
        ).format(id=first.id, text=first.text, tags=" ".join(f"#{each.id}" for each in wanted.requirements))


def _show(label: SmallLabel, text: str) -> None:
    label.setText(breakable(text))
    label.setVisible(bool(text))
