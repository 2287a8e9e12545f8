"""The programs of study of a cluster or of its part: searched by word, each opening its page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.facts import Program
from clusterdesk.core.figure import Absence
from clusterdesk.ui import formats, terms
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.place import Place
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import BodyLabel, Card, Column, DataTable, SearchField, SmallLabel
from clusterdesk.ui.widgets.ways import is_open

TABLE_HEIGHT = 330


class ProgramsCard(Card):
    """A table of programs under a field that searches in it."""

    opened = Signal(str)
    """A program was opened: its address."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.table = DataTable(self._columns(), name=self.tr("Programs of study"))
        super().__init__(title=self.tr("Programs of study"), parent=parent)
        self._context = context
        self._names: dict[str, str] = {}
        self._about = SmallLabel("")
        self.search = SearchField(self.tr("Search these programs"), shortcut="")
        self.table.set_empty_text(self.tr("No program here has these words."))
        self._absent = BodyLabel(terms.absence(Absence.NO_MATCH))
        self._source = SmallLabel("")
        for part in (self._about, self.search, self.table, self._absent, self._source):
            self.body.addWidget(part)
        self.search.edited.connect(self._filter)
        self.search.left.connect(self._clear)
        if is_open("program"):
            self.table.activated.connect(lambda program: self.opened.emit(f"program/{program.code}"))

    def restyle(self) -> None:
        """Measure again."""
        super().restyle()
        self.table.setFixedHeight(theme_of(self).px(TABLE_HEIGHT))

    def _columns(self) -> list[Column]:
        return [
            Column("program", self.tr("Program"), text=lambda program: program.title, stretch=1, min_chars=22),
            Column(
                "careers",
                self.tr("Careers"),
                text=lambda program: formats.count(program.careers) if program.careers else "–",
                sort=lambda program: program.careers or None,
                description=self.tr("How many careers the program prepares for, in all clusters"),
                right=True,
            ),
        ]

    def show_place(self, place: Place) -> None:
        """Show the programs of a place."""
        programs = self._context.explore.programs(*place.key)
        some = bool(programs.items)
        count = formats.count(len(programs.items))
        self._about.setText(
            " ".join(
                [
                    self.tr("{count} programs in {name}.").format(count=count, name=place.name),
                    *self._told(classic=programs.through_careers),
                ]
            )
        )
        for part in (self._about, self.search, self.table):
            part.setVisible(some)
        self._absent.setVisible(not some)
        self._source.setText(texts.published(programs.source))
        self._names = {program.code: program.title.casefold() for program in programs.items}
        self.table.set_rows(programs.items)
        self._clear()
        self.table.view.scrollToTop()

    def _told(self, *, classic: bool) -> list[str]:
        told = [
            self.tr("The classic framework lists no programs: these lead to its careers.")
            if classic
            else self.tr("The framework lists them. Colleges and training schools teach them.")
        ]
        if self._context.explore.language != "en":
            told.append(self.tr("The official list names programs in English only."))
        return told

    def _clear(self) -> None:
        self.search.set_text("")
        self._filter("")

    def _filter(self, text: str) -> None:
        words = text.casefold().split()

        def keep(program: Program) -> bool:
            return all(word in self._names[program.code] for word in words)

        self.table.set_filter(keep if words else None)
