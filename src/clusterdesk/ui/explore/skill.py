"""One skill or area of knowledge, and the careers that ask for it."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.facts import Asking, SkillPage
from clusterdesk.core.figure import Figure
from clusterdesk.core.framework import Framework
from clusterdesk.core.matching import OccupationFit
from clusterdesk.core.target import Target
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.career_table import career_table, columns
from clusterdesk.ui.explore.fits import FitHint, FitView
from clusterdesk.ui.explore.unknown import unknown
from clusterdesk.ui.theme import ICONS, theme_of
from clusterdesk.ui.widgets import CellBar, Column, IconTile, MutedLabel, PlainButton, PrimaryButton, SmallLabel
from clusterdesk.ui.widgets.ways import mark_way

IMPORTANCE = "importance"
IMPORTANCE_MIN, IMPORTANCE_MAX = 1.0, 5.0
"""O*NET's scale."""
TABLE_HEIGHT = 420


@dataclass(frozen=True, slots=True)
class SkillRow:
    """A `CareerRow` that also says how much the skill counts in the career."""

    career: CareerSummary
    fit: OccupationFit | None
    colour: tuple[Framework, str]
    importance: Figure


class SkillView(FitView):
    """The address `skill/ELEMENT`, an O*NET element id such as `skill/2.A.1.b`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._page: SkillPage | None = None
        self._sort: tuple[str, bool] = (IMPORTANCE, True)
        self._about = MutedLabel("")
        self.log = PlainButton(self.tr("Log it"), icon="notebook-pen")
        self.log.setToolTip(self.tr("Write into your journal that you gained this."))
        self.log.clicked.connect(lambda: self._go("log/gained"))
        self.set_goal = PrimaryButton(self.tr("Set a goal"), icon=ICONS["goals"])
        self.set_goal.clicked.connect(lambda: self._go("goal/new"))
        mark_way(self.log, "log")
        mark_way(self.set_goal, "goal/new")
        for button in (self.log, self.set_goal):
            self.add_action(button)
        self.hint = FitHint(context.navigation)
        self.table = career_table()
        self.table.setMinimumHeight(theme_of(self).px(TABLE_HEIGHT))
        self.table.activated.connect(self._open_career)
        self.table.sort_changed.connect(self._keep_sort)
        self._source = SmallLabel("")
        for part in (self._about, self.hint):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._source)

    def show_address(self, address: str) -> None:
        """Show a skill, or say kindly that the catalog has none of this id."""
        self.set_breadcrumb([(self.tr("Explore"), "explore")])
        try:
            page = self.context.explore.skill(address.partition("/")[2])
        except NotInCatalog:
            self._page = None
            self.set_title("")
            self.set_subtitle("")
            self.set_tile(None)
            self._show_actions(False)
            self.show_empty(unknown(self.context.navigation))
            return
        if page != self._page:
            self._show_page(page)
        super().show_address(address)

    def _show_page(self, page: SkillPage) -> None:
        if self._page is None:
            self.show_empty(None)
            self.set_tile(IconTile("sparkles", size=52))
            self._show_actions(True)
        self._page = page
        self.set_title(page.hit.plain_name)
        if page.hit.domain == "skills":
            self.set_subtitle(self.tr("Skill, called {name} by O*NET").format(name=page.hit.name))
        else:
            self.set_subtitle(self.tr("Area of knowledge, called {name} by O*NET").format(name=page.hit.name))
        self._about.setText(
            self.tr("Important in {count} of the {rated} careers that were rated. 5 is the most it can count.").format(
                count=formats.count(len(page.asking)), rated=formats.count(page.rated)
            )
        )
        self._source.setText(texts.published(page.source))
        self.show_fits()
        self.table.view.scrollToTop()

    def show_fits(self) -> None:
        """Show the careers, with their fit when there is a result."""
        page = self._page
        if page is None:
            return
        self.hint.show_state(self.fits.state)
        found = columns(self.fits.state == "ranked", [one.career for one in page.asking])
        self.table.set_columns([found[0], self._importance_column(page), *found[1:]])
        self.table.set_rows([self._row(one) for one in page.asking])
        key, descending = self._sort
        with QSignalBlocker(self.table):
            self.table.sort_by(key, descending=descending)

    def _row(self, one: Asking) -> SkillRow:
        return SkillRow(one.career, self.fits.career(one.career.code), ("modern", ""), one.importance)

    def _importance_column(self, page: SkillPage) -> Column:
        return Column(
            IMPORTANCE,
            self.tr("Counts"),
            text=lambda row: formats.decimal(row.importance.value or 0.0),
            sort=lambda row: row.importance.value,
            bar=_bar,
            description=texts.published(page.source),
            keep=2,
        )

    def _show_actions(self, on: bool) -> None:
        for button in (self.log, self.set_goal):
            button.setVisible(on)

    def _go(self, what: str) -> None:
        if self._page is not None:
            self.context.navigation.open(f"{what}/{Target.skill(self._page.hit.element)}")

    def restyle(self) -> None:
        """Measure again."""
        super().restyle()
        self.table.setMinimumHeight(theme_of(self).px(TABLE_HEIGHT))

    def _keep_sort(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)

    def _open_career(self, row: SkillRow) -> None:
        self.context.navigation.open(str(Target.career(row.career.code)))


def _bar(row: SkillRow) -> CellBar | None:
    value = row.importance.value
    share = None if value is None else (value - IMPORTANCE_MIN) / (IMPORTANCE_MAX - IMPORTANCE_MIN)
    return None if share is None else CellBar(share, row.colour)
