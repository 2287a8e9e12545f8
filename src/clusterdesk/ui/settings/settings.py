"""Language, look, name, and what the program is made of; every setting holds at once."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.changes import Changes, PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.settings import Settings
from clusterdesk.core.student import Student
from clusterdesk.ui.context import Context
from clusterdesk.ui.problems import explained
from clusterdesk.ui.settings.about import AboutCard
from clusterdesk.ui.settings.lab_card import LabCard
from clusterdesk.ui.theme import ICONS, theme_of
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import (
    Card,
    CheckField,
    ChipGroup,
    Columns,
    Form,
    MutedLabel,
    NumberField,
    PlainButton,
    SmallLabel,
    StrongLabel,
    TextField,
)
from clusterdesk.ui.widgets.ways import lead

YEARS_AHEAD = 20
TEXT_SIZES = (100, 125, 150, 175, 200)


class SettingsView(View):
    """The settings of this computer, the student's name, and About."""

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.PROFILE})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._kept: Student | None = None
        self.set_title(self.tr("Settings"))
        self.set_subtitle(self.tr("Every change is saved at once."))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.lab = LabCard(context) if context.lab.path is not None else None
        if self.lab is not None:
            column.addWidget(self.lab)
        column.addWidget(self._look())
        column.addWidget(self._person())
        column.addWidget(self._file())
        column.addStretch(1)
        self.body.addWidget(Columns([(left, 1, 340), (AboutCard(context), 1, 340)]))
        self.body.addStretch(1)
        context.preferences.changed.connect(self._show_settings)
        self._show_settings(context.preferences.settings)

    def refresh(self) -> None:
        """Read the name and the year."""
        self.context.runner.read(lambda s: s.profile.read(), self._show, owner=self)
        if self.lab is not None:
            self.context.runner.read(lambda s: s.path, self.lab.show_portfolio, owner=self)

    def restyle(self) -> None:
        """Say it where the system's own colours are shown, whatever is chosen here."""
        super().restyle()
        self._contrast.setVisible(theme_of(self).high_contrast)

    # -- language and look ------------------------------------------------------------------------------------

    def _look(self) -> Card:
        card = Card(title=self.tr("Language and look"))
        # The languages are named in themselves, so that they are found by who reads only that one.
        self.language = ChipGroup([("en", "English", None), ("es", "Español", None)], name=self.tr("Language"))
        self.theme = ChipGroup(
            [
                ("system", self.tr("Like the system"), "monitor"),
                ("light", self.tr("Light"), "sun"),
                ("dark", self.tr("Dark"), "moon"),
            ],
            name=self.tr("Appearance"),
        )
        fixed = "language" in self.context.preferences.fixed
        self.language.setEnabled(not fixed)
        self._settled = SmallLabel(self.tr("Your school has settled the language of this computer."))
        if not fixed:
            self._settled.hide()
        self._contrast = SmallLabel(self.tr("Your system asks for high contrast, so its own colors are shown."))
        sizes = [(str(size), self.tr("{percent}%").format(percent=size), None) for size in TEXT_SIZES]
        self.text_size = ChipGroup(sizes, name=self.tr("Text size"))
        for title, group in (
            (self.tr("Language"), self.language),
            (self.tr("Appearance"), self.theme),
            (self.tr("Text size"), self.text_size),
        ):
            card.body.addWidget(StrongLabel(title))
            card.body.addWidget(group)
            if group is self.language:
                card.body.addWidget(self._settled)
            if group is self.theme:
                card.body.addWidget(self._contrast)
            card.body.addSpacing(6)
        self.language.chosen.connect(lambda key: self.context.preferences.set(language=key))
        self.theme.chosen.connect(lambda key: self.context.preferences.set(theme=key))
        self.text_size.chosen.connect(lambda key: self.context.preferences.set(text_size=int(key)))
        return card

    def _show_settings(self, settings: Settings) -> None:
        self.language.set_value(settings.language or self.context.explore.language)
        self.theme.set_value(settings.theme)
        self.restyle()
        self.ask_who.setChecked(settings.ask_who)
        self.reminders.setChecked(settings.reminders)
        self.text_size.set_value(str(min(TEXT_SIZES, key=lambda size: abs(size - settings.text_size))))

    # -- the student ------------------------------------------------------------------------------------------

    def _person(self) -> Card:
        card = Card(title=self.tr("You"))
        form = Form()
        self.name = TextField()
        self._this_year = date.today().year  # noqa: DTZ011 - the student's own calendar
        self.year = NumberField(self._this_year, self._this_year + YEARS_AHEAD, blank=self.tr("not given"))
        self._name_row = form.add(self.tr("Your name"), self.name)
        self._year_row = form.add(self.tr("Year you finish high school"), self.year)
        card.body.addWidget(form)
        self._saved = SmallLabel(self.tr("Saved"))
        self._saved.hide()
        card.body.addWidget(self._saved)
        self.name.editingFinished.connect(self._save_person)
        self.year.editingFinished.connect(self._save_person)
        return card

    def _save_person(self) -> None:
        wanted = Student(self.name.text(), self.year.number())
        if self._kept is None or wanted == self._kept:
            return
        self._kept = wanted
        self.context.runner.submit(
            lambda s: s.profile.change(wanted.name, wanted.graduation_year),
            done=self._person_saved,
            refused=self._person_refused,
            owner=self,
        )

    def _person_saved(self, changes: Changes) -> None:
        del changes
        self._name_row.set_error("")
        self._saved.show()

    def _person_refused(self, error: ExpectedError) -> None:
        self._saved.hide()
        self._name_row.set_error(explained(error))

    # -- the file ---------------------------------------------------------------------------------------------

    def _file(self) -> Card:
        card = Card(title=self.tr("Your portfolio"))
        card.body.addWidget(
            MutedLabel(self.tr("What is in it, where the file lies, its backups, and a copy for a USB stick."))
        )
        self.portfolio = PlainButton(self.tr("Show the portfolio"), ICONS["portfolio"])
        lead(self.portfolio, self.context.navigation.open, "portfolio")
        self.ask_who = CheckField(self.tr("Ask who works here at every start, also with one portfolio"))
        self.ask_who.toggled.connect(lambda on: self.context.preferences.set(ask_who=on))
        card.body.addWidget(self.ask_who)
        self.reminders = CheckField(self.tr("Remind me when the window opens of what is late or due within a week"))
        self.reminders.clicked.connect(lambda on: self.context.preferences.set(reminders=on))
        card.body.addWidget(self.reminders)
        card.body.addSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.portfolio)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _show(self, student: Student) -> None:
        if student != self._kept or not (self.name.hasFocus() or self.year.hasFocus()):
            self._kept = student
            self.name.setText(student.name)
            self._show_year(student.graduation_year)

    def _show_year(self, year: int | None) -> None:
        shown = year or self._this_year
        # A year outside the usual range is shown as it is. The lowest value of the field means none.
        self.year.setRange(min(shown, self._this_year) - 1, max(shown, self._this_year + YEARS_AHEAD))
        self.year.set_number(year)
