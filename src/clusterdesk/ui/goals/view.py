"""The goals screen."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.goal import Goal, GoalState
from clusterdesk.core.goal_start import GoalStart
from clusterdesk.core.target import Target
from clusterdesk.services.targets import TargetFacts, facts_of
from clusterdesk.ui.context import Context
from clusterdesk.ui.goals.actions import GoalActions
from clusterdesk.ui.goals.calendar import CalendarButton
from clusterdesk.ui.goals.cards import GoalList
from clusterdesk.ui.goals.finding import GoalFinder
from clusterdesk.ui.goals.form import GoalForm
from clusterdesk.ui.goals.learned import LearnedCard
from clusterdesk.ui.goals.learning import GoalLearning
from clusterdesk.ui.goals.overview import Overview
from clusterdesk.ui.goals.panel import GoalPanel
from clusterdesk.ui.goals.writing import GoalWriting
from clusterdesk.ui.typed import TypedForm
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import (
    Columns,
    Confirm,
    EmptyState,
    PrimaryButton,
    SegmentedControl,
    Toast,
    clear_layout,
)
from clusterdesk.ui.widgets.ways import lead

ABOVE = 12
"""Pixels left free above what is scrolled to."""
PLACES = ("goals", "goal")
"""First parts of the addresses that this view shows."""


class GoalsView(View):
    """All goals at the left, one of them, or a form, at the right.

    Args:
        context: the services.
        today: the day that "late" is counted from; by the context's clock by default.
        parent: the window.
    """

    areas = frozenset({PortfolioArea.GOALS, PortfolioArea.JOURNAL, PortfolioArea.SITTINGS})

    def __init__(
        self, context: Context, today: Callable[[], date] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._today = today or (lambda: context.clock().astimezone().date())
        self._goals: tuple[Goal, ...] | None = None
        self._wanted: str | None = None
        self._form: TypedForm | None = None
        self._form_address = ""
        self._asking: Confirm | None = None
        self._arriving = False
        self._next: Goal | None = None
        self._nothing: EmptyState | None = None
        self._toast: Toast | None = None
        self._facts: dict[tuple[str, Target], TargetFacts] = {}
        self._build_head()
        self.list = GoalList(after=self.new_button)
        self.list.chosen.connect(self._choose)
        self.panel = GoalPanel()
        self.learned = LearnedCard()
        self.learned.opened.connect(context.navigation.open)
        self._one = Columns([(self.panel, 5, 380), (self.learned, 3, 250)])
        self._revising = False
        self._learning = GoalLearning(context, self.panel, self.learned)
        self._learning.told.connect(self._revise_at_once)
        self._writing = GoalWriting(context, self)
        self._writing.kept.connect(self._kept)
        self._gone = EmptyState("target", self.tr("This goal is not here any more."))
        self._right = QWidget()
        self._side = QVBoxLayout(self._right)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._form_place = QHBoxLayout()
        self._side.addLayout(self._form_place)
        self._side.addWidget(self._one, 1)
        self._side.addWidget(self._gone)
        self._side.addStretch()
        self._columns = Columns([(self.list, 3, 240), (self._right, 8, 430)])
        self.body.addWidget(self.finder)
        for part in (self._columns, self.overview):
            self.body.addWidget(part, 1)
        for part in (self._columns, self.overview, self.finder, self.modes):
            part.hide()
        self._connect_panel()
        context.navigation.navigated.connect(self._left_for)

    def _build_head(self) -> None:
        self.set_title(self.tr("Goals"))
        self.new_button = PrimaryButton(self.tr("New goal"), icon="plus")
        lead(self.new_button, self.context.navigation.open, "goal/new")
        self.calendar_button = CalendarButton(self.context.runner)
        self.calendar_button.done.connect(self._tell)
        self.bin_button = self.make_bin_button()
        self.modes = SegmentedControl(
            [("list", self.tr("List")), ("timeline", self.tr("Timeline")), ("board", self.tr("Board"))],
            name=self.tr("How goals are shown"),
        )
        self.modes.chosen.connect(self._choose_mode)
        self._mode = "list"
        for button in (self.modes, self.bin_button, self.calendar_button, self.new_button):
            self.add_action(button)
        self.finder = GoalFinder()
        self.finder.changed.connect(lambda: self._fill(wait=False))
        self.overview = Overview()
        self.overview.wanted.connect(self._move)
        self.overview.opened.connect(lambda uuid: self.context.navigation.open(f"goal/{uuid}"))

    def _connect_panel(self) -> None:
        self.panel.opened.connect(self.context.navigation.open)
        self.panel.revising.connect(self._revise)
        self.panel.turning.connect(self._turn)
        actions = GoalActions(self.context.runner, self.panel, self)
        actions.stale.connect(self.refresh)
        actions.deleted.connect(lambda: self._arrive("goals"))
        actions.restored.connect(lambda uuid: self._arrive(f"goal/{uuid}"))

    def _choose(self, uuid: str) -> None:
        """Show a goal; where there is no room beside the list, go down to it."""
        self.context.navigation.open(f"goal/{uuid}")
        if self._columns.stacked():
            # After the page has followed the focus to the card.
            QTimer.singleShot(0, self, self._go_down)

    def _go_down(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._right.mapTo(self.viewport(), QPoint(0, 0)).y() - ABOVE)

    def show_address(self, address: str) -> None:
        """Show `goals`, `goal/UUID[/revise]`, `goal/new` or `goal/new/START`; ask before typed text is left."""
        if self._form is not None and address == self._form_address:
            self.refresh()
        elif self._form is not None and self._form.typed():
            self._ask(lambda: self._show(address))
        else:
            self._show(address)

    def _show(self, address: str) -> None:
        self._close_form()
        self._revising = False
        match address.split("/", 2):
            case ["goal", "new", *rest]:
                self._open_new(address, rest[0] if rest else "")
            case ["goal", uuid, "revise"]:
                self._wanted = uuid
                self._revising = True
            case ["goal", uuid, *_]:
                self._wanted = uuid
            case _:
                self._wanted = None
        self._fill()
        self.refresh()

    def refresh(self) -> None:
        """Read the goals again."""
        self.context.runner.read(lambda session: session.goals.goals(), self._show_goals, owner=self)

    def unsaved(self) -> str:
        """Return the address of the form with something that is not kept yet."""
        return self._form_address if self._form is not None and self._form.typed() else ""

    def _show_goals(self, goals: tuple[Goal, ...]) -> None:
        self._goals = goals
        self._learning.forget()
        self._fill()
        if self._arriving:
            self._take_focus()

    def _arrive(self, address: str) -> None:
        """Go to a goal, or to all of them, with the focus: what had it is gone."""
        self._arriving = True
        self.context.navigation.replace(address)

    def _take_focus(self) -> None:
        """Put the focus on the card of the goal that is shown, or on what begins a first one."""
        goals = self._goals or ()
        if self._wanted is not None and all(goal.uuid != self._wanted for goal in goals):
            return  # it was written, the list that holds it is still to come
        self._arriving = False
        if not self.isVisible() or self._form is not None:
            return
        shown = self._selected()
        card = self.list.card(shown.uuid) if shown else None
        start = card or (self._nothing.button if self._nothing else self.new_button)
        # A child of a visible widget is shown in the next turn of the event loop, and cannot have the focus before.
        start.show()
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, *, wait: bool = True) -> None:
        """Show what is known; before the first answer of the portfolio that is the frame alone.

        Without `wait` the list is shown at once and the goal beside it in the next turn: a letter waits for no panel.
        """
        if self._goals is None:
            self._show_parts(listed=False, panel=False, gone=False)
            return
        empty = not self._goals and self._form is None
        for widget in (self.new_button, self.calendar_button, self.modes):
            widget.setHidden(empty or self._form is not None)
        self.bin_button.setHidden(self._form is not None)
        if empty != (self._nothing is not None):
            self._nothing = self._first() if empty else None
            self.show_empty(self._nothing)
        if empty:
            return
        found = self.finder.found(self._goals)
        self.finder.setVisible(self._form is None and self.finder.is_wanted(self._goals))
        if self._overview():
            self._show_overview(found)
            return
        self.modes.set_value("list")
        shown = self._selected(found)
        today = self._today()
        self.list.set_goals(found, shown.uuid if shown else None, self._facts_of, today)
        self._next = shown
        if wait:
            self._show_next()
        else:
            QTimer.singleShot(0, self, self._show_next)
        writing = self._form is not None
        self._show_parts(
            listed=not writing,
            panel=shown is not None and not writing,
            gone=shown is None and not writing and not self._arriving,
        )

    def _show_next(self) -> None:
        """Show the goal that was chosen last; nothing where it is shown already."""
        goal, self._next = self._next, None
        if goal is not None:
            self.panel.show_goal(goal, self._facts_of(goal), self._today())
            self._learning.learn(goal)

    def _revise_at_once(self) -> None:
        """Open the form that the address asked for, now that its entries are known."""
        if self._revising:
            self._revising = False
            self._revise()

    def _show_parts(self, *, listed: bool, panel: bool, gone: bool) -> None:
        """Show what belongs together; a form stands alone, as writing one is all there is to do then."""
        self.overview.hide()
        self._columns.setVisible(listed or panel or gone or self._form is not None)
        self.list.setVisible(listed)
        self._one.setVisible(panel)
        self._gone.setVisible(gone)

    def _overview(self) -> bool:
        """Return whether all goals are shown at once, and not one of them."""
        return self._mode != "list" and self._wanted is None and self._form is None

    def _show_overview(self, found: list[Goal]) -> None:
        self.modes.set_value(self._mode)
        self._show_parts(listed=False, panel=False, gone=False)
        self.overview.show_goals(found, self._mode, self._today())

    def _choose_mode(self, mode: str) -> None:
        self._mode = mode
        if mode != "list" and self._wanted is not None:
            self.context.navigation.open("goals")
        else:
            self._fill()

    def _move(self, uuid: str, state: GoalState) -> None:
        """Ask for the reason of another state, as everywhere."""
        self.context.navigation.open(f"goal/{uuid}")
        self._turn(state)

    def _first(self) -> EmptyState:
        first = EmptyState(
            "target",
            self.tr("You have no goals yet. Keep one from a career you like, or write your own."),
            self.tr("Write a goal"),
        )
        lead(first, self.context.navigation.open, "goal/new")
        return first

    def _selected(self, found: Sequence[Goal] | None = None) -> Goal | None:
        """Return the goal of the address, else the first of those that were found."""
        goals = self._goals or ()
        if self._wanted is not None:
            return next((goal for goal in goals if goal.uuid == self._wanted), None)
        goals = goals if found is None else tuple(found)
        if self._form is not None:
            return None
        return next((goal for goal in goals if goal.current.state == "active"), goals[0] if goals else None)

    def _facts_of(self, goal: Goal) -> TargetFacts | None:
        now = goal.current
        if now.target is None:
            return None
        framework = self.context.preferences.settings.framework
        key = (framework, now.target)
        if key not in self._facts:
            self._facts[key] = facts_of(self.context.explore, framework, now.target, now.snapshot)
        return self._facts[key]

    def _open_new(self, address: str, text: str) -> None:
        self._wanted = None
        self._open_form(self._writing.new(GoalForm(self.context, GoalStart.parse(text), self._today)), address)

    def _revise(self) -> None:
        goal = self.panel.goal
        if goal is not None:
            self._open_form(self._writing.revise(goal, self._learning.offered), f"goal/{goal.uuid}")

    def _turn(self, state: GoalState) -> None:
        goal = self.panel.goal
        if goal is not None:
            self._open_form(self._writing.turn(goal, state, self._learning.offered), f"goal/{goal.uuid}")

    def _open_form(self, form: TypedForm, address: str) -> None:
        self._form, self._form_address = form, address
        form.left.connect(self._leave_form)
        self._form_place.addWidget(form, 1)
        self._form_place.addStretch()
        self._fill()
        self.verticalScrollBar().setValue(0)
        # A child of a visible widget is shown in the next turn of the event loop, and cannot have the focus before.
        form.show()
        form.start()

    def _close_form(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            clear_layout(self._form_place)

    def _leave_form(self) -> None:
        if self.unsaved():
            self._ask(self._back_to_goals)
        else:
            self._back_to_goals()

    def _back_to_goals(self) -> None:
        self._close_form()
        if self._form_address.startswith("goal/new"):
            self._arrive("goals")
        else:
            self._fill()
            self.panel.revise_button.setFocus()

    def _kept(self, goal: str) -> None:
        self._close_form()
        self._arrive(f"goal/{goal}")

    def _tell(self, sentence: str) -> None:
        if self._toast is None:
            self._toast = Toast(self)
        self._toast.show_message(sentence)

    def _left_for(self, address: str) -> None:
        """Ask when another screen was opened while something is typed here."""
        if address.split("/", 1)[0] not in PLACES and self.unsaved():
            self._ask(self._close_form)

    def _ask(self, leave: Callable[[], None]) -> None:
        if self._asking is not None:
            return
        ask = self._asking = Confirm(
            self.tr("Leave without keeping this?"),
            self.tr("What you typed here is not kept anywhere else."),
            self.tr("Leave"),
            danger=True,
            parent=self.window(),
        )
        address = self._form_address

        def answered(result: int) -> None:
            self._asking = None
            ask.deleteLater()
            if result:
                leave()
            elif self.context.navigation.current != address:
                self.context.navigation.open(address)

        ask.finished.connect(answered)
        ask.open()
