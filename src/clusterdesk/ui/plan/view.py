"""The plan: what a student wants to take and do, a column a school year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from clusterdesk.core.changes import Changes, PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.plan import PlanDraft, PlanItem, PlanKind, PlanYear, credits_of, school_year, years_of
from clusterdesk.core.student import Student
from clusterdesk.core.target import Target
from clusterdesk.services.session import Session
from clusterdesk.services.targets import facts_of
from clusterdesk.ui.context import Context
from clusterdesk.ui.paper.button import PaperButton
from clusterdesk.ui.plan.column import YearColumn
from clusterdesk.ui.plan.question import GraduationQuestion
from clusterdesk.ui.planning import words
from clusterdesk.ui.planning.dialog import ask, draft_of
from clusterdesk.ui.requirements import RequirementsCard
from clusterdesk.ui.text import breakable
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import CardGrid, PlainButton, PrimaryButton, Toast
from clusterdesk.ui.widgets.ways import mark_way

if TYPE_CHECKING:
    from clusterdesk.ui.paper import Document

COLUMN = 196
"""Pixels a column is wide at least, at 100 % text."""
GAP = 12
AHEAD = 8
"""How many years of graduation are offered."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows."""

    student: Student
    items: tuple[PlanItem, ...]
    goals: dict[str, str]
    targets: tuple[Target, ...]
    requirement_list: str


def read(session: Session) -> Found:
    """Read the plan, the goals in force by UUID, and what goals and saved marks point at, goals first."""
    goals = [goal for goal in session.goals.goals() if goal.current.state == "active"]
    targets = [goal.current.target for goal in goals] + [saved.target for saved in session.saved.all()]
    return Found(
        session.profile.read(),
        session.plan.items(),
        {goal.uuid: goal.current.title for goal in goals},
        tuple(dict.fromkeys(target for target in targets if target is not None)),
        session.choices.requirement_list(),
    )


class PlanView(View):
    """The addresses `plan` and `plan/new/KIND`."""

    areas = frozenset({PortfolioArea.PLAN, PortfolioArea.PROFILE, PortfolioArea.GOALS, PortfolioArea.SAVED})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._found: Found | None = None
        self._years: tuple[PlanYear, ...] = ()
        self._follow = ""
        self._toast: Toast | None = None
        self.set_title(self.tr("Plan"))
        self.ideas_button = PlainButton(self.tr("Ideas"), icon="lightbulb")
        self.ideas_button.clicked.connect(self._show_ideas)
        mark_way(self.ideas_button, "explore")
        self.bin_button = self.make_bin_button()
        for button in (self.bin_button, self.ideas_button):
            self.add_action(button)
        self.paper = PaperButton(self._document)
        self.paper.done.connect(self._tell)
        self.add_action(self.paper)
        self.add_button = PrimaryButton(self.tr("Add"), icon="plus")
        self.add_button.clicked.connect(lambda: self._add(school_year(self._today())))
        self.add_action(self.add_button)
        self.question = GraduationQuestion(self._today())
        self.question.answered.connect(self._graduate)
        self.question.hide()
        self.body.addWidget(self.question)
        board = QWidget()
        self._grid = CardGrid(COLUMN, GAP)
        board.setLayout(self._grid)
        self.columns: list[YearColumn] = []
        self.body.addWidget(board)
        self.requirements = RequirementsCard(context)
        self.requirements.counted.connect(self._summarize)
        self.body.addWidget(self.requirements)
        self.body.addStretch(1)

    def _today(self) -> date:
        return self.context.clock().astimezone().date()

    # -- what is shown ----------------------------------------------------------------------------------------

    def show_address(self, address: str) -> None:
        """Show `plan`; `plan/new/KIND` asks for something of this kind at once."""
        self.requirements.read_lists()
        self.refresh()
        match address.split("/"):
            case [_, "new", kind] if kind in set(PlanKind):
                self._add(school_year(self._today()), PlanKind(kind))
            case _:
                pass

    def refresh(self) -> None:
        """Read the plan again."""
        self.context.runner.read(read, self._show, owner=self)

    def _show(self, found: Found) -> None:
        self._found = found
        self._years = years_of(found.items, found.student.graduation_year, self._today())
        self.question.setVisible(found.student.graduation_year is None)
        while len(self.columns) < len(self._years):
            self._make_column()
        for at, column in enumerate(self.columns):
            column.setVisible(at < len(self._years))
            if at < len(self._years):
                column.show_year(self._years[at])
        self.requirements.show_items(found.items, found.requirement_list)
        if self._follow:
            uuid, self._follow = self._follow, ""
            any(column.list.show_item(uuid) for column in self.columns if column.isVisible())

    def _summarize(self, covered: str) -> None:
        """Say below the title where the plan leads and how far it is.

        Args:
            covered: how much of what the school requires it covers, in words.
        """
        if self._found is None:
            return
        goal = next(
            (self.tr("Toward: {goal}").format(goal=breakable(title)) for title in self._found.goals.values()), ""
        )
        parts = [part for part in (goal, words.credits_line(credits_of(self._found.items)), covered) if part]
        self.set_subtitle(" · ".join(parts) or self.tr("Courses, experiences, credentials and exams, year by year."))

    def _make_column(self) -> None:
        column = YearColumn()
        column.adding.connect(self._add)
        rows = column.list
        rows.opening.connect(self._open)
        rows.ticking.connect(self._tick)
        rows.deleting.connect(self._delete)
        rows.moving.connect(self._move)
        rows.shifting.connect(self._shift)
        rows.asked.connect(self._pop)
        rows.rows.dropped.connect(lambda uuid, row, column=column: self._drop(uuid, column.year, row))
        self.columns.append(column)
        self._grid.addWidget(column)

    # -- what can be done -------------------------------------------------------------------------------------

    def _add(self, year: int, kind: PlanKind = PlanKind.COURSE) -> None:
        ask(self.context, PlanDraft(kind, "", year), self.window())

    def _open(self, item: PlanItem) -> None:
        ask(self.context, draft_of(item), self.window(), item=item)

    def _write(self, item: PlanItem, operation: Callable[[Session], Changes]) -> None:
        """Change something; the focus follows it to where it is afterwards."""
        self._follow = item.uuid
        self.context.runner.submit(operation, self._written, self._refused, self)

    def _written(self, changes: Changes) -> None:
        if not changes.areas:
            self._follow = ""

    def _tick(self, item: PlanItem) -> None:
        if item.done_at is None:
            self._write(item, lambda session: session.plan.tick(item.uuid))
        else:
            self._write(item, lambda session: session.plan.untick(item.uuid))

    def _delete(self, item: PlanItem) -> None:
        self.context.runner.submit(lambda session: session.plan.delete(item.uuid), None, self._refused, self)

    def _move(self, item: PlanItem, by: int) -> None:
        """Move to the next school year that is shown, or to the one before."""
        shown = [year.year for year in self._years]
        place = min(max(item.year, shown[0]), shown[-1]) - shown[0] + by
        if 0 <= place < len(shown):
            self._move_to(item, shown[place])

    def _move_to(self, item: PlanItem, year: int) -> None:
        self._write(item, lambda session: session.plan.move(item.uuid, year))

    def _shift(self, item: PlanItem, by: int) -> None:
        self._write(item, lambda session: session.plan.shift(item.uuid, by))

    def _drop(self, uuid: str, year: int, row: int) -> None:
        item = next((item for item in self._found.items if item.uuid == uuid), None) if self._found else None
        if item is None:
            return
        column = next(shown for shown in self._years if shown.year == year)
        if item not in column.items:
            self._move_to(item, year)
            return
        here = column.items.index(item)
        place = len(column.items) if row < 0 else row
        by = place - here - (place > here)
        if by:
            self._shift(item, by)

    def _pop(self, item: PlanItem, point: QPoint) -> None:
        menu = self.menu_of(item)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)
        menu.setActiveAction(menu.actions()[0])

    def menu_of(self, item: PlanItem) -> QMenu:
        """Return everything that can be done with something in the plan."""
        menu = QMenu(self)
        menu.addAction(self.tr("Change")).triggered.connect(lambda: self._open(item))
        tick = self.tr("Mark as not done") if item.done_at else self.tr("Mark as done")
        menu.addAction(tick).triggered.connect(lambda: self._tick(item))
        menu.addSeparator()
        for year in self._years:
            if item not in year.items:
                action = menu.addAction(self.tr("Move to {year}").format(year=words.whole(year)))
                action.triggered.connect(lambda _=False, year=year.year: self._move_to(item, year))
        menu.addAction(self.tr("Further up")).triggered.connect(lambda: self._shift(item, -1))
        menu.addAction(self.tr("Further down")).triggered.connect(lambda: self._shift(item, 1))
        menu.addSeparator()
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self._delete(item))
        return menu

    def _show_ideas(self) -> None:
        """Lead to the ideas of the cluster that the first goal or saved mark is about; else to all clusters."""
        self.context.navigation.open(self._ideas_address())

    def _ideas_address(self) -> str:
        for target in self._found.targets if self._found else ():
            cluster = self._cluster_of(target)
            if cluster is not None:
                return f"{cluster}/prepare"
        return "explore"

    def _cluster_of(self, target: Target) -> Target | None:
        """Return the cluster of a target, of a career or program its one of 2024; None where the catalog has none."""
        cluster = facts_of(self.context.explore, "modern", target).cluster
        return Target.of_cluster(*cluster) if cluster else None

    def _graduate(self, year: int) -> None:
        name = self._found.student.name if self._found else ""
        self.context.runner.submit(lambda session: session.profile.change(name, year), None, self._refused, self)

    def _document(self) -> Document:
        from clusterdesk.ui.plan.paper import document

        found = self._found
        name = found.student.name if found else ""
        goals = found.goals if found else {}
        required = self.requirements.progress
        return document(name, self._years, goals, required, release=self.context.explore.release, day=self._today())

    # -- what is told -----------------------------------------------------------------------------------------

    def _tell(self, text: str) -> None:
        if self._toast is None:
            self._toast = Toast(self)
        self._toast.show_message(text)

    def _refused(self, error: ExpectedError) -> None:
        self._follow = ""
        self.context.runner.failed.emit(error)
