"""What no address alone shows: dialogs, open forms, messages, other ways to see a page. For pictures and audits.

A state brings a running program to where it shows, hands over the window or the dialog to look at, and leaves it as it
was. `STATES` need the sample portfolio, `LAB_STATES` the busy one in a lab (`tests.visual.busy`).
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.errors import DiskFull
from clusterdesk.core.goal import Goal
from clusterdesk.core.journal import Entry
from clusterdesk.core.reach import CareerFilter
from clusterdesk.ui.charts import WithTable
from clusterdesk.ui.frame.keys_sheet import KeysSheet
from clusterdesk.ui.window import Window
from tests.stage import Stage
from tests.visual.dialogs import DIALOGS

State = Callable[[Stage], AbstractContextManager[QWidget]]
STATES: dict[str, State] = {}
LAB_STATES: dict[str, State] = {}


def state(name: str, states: dict[str, State] = STATES) -> Callable[[Callable[[Stage], Iterator[QWidget]]], None]:
    """Put a function that yields a widget among the states."""

    def put(show: Callable[[Stage], Iterator[QWidget]]) -> None:
        states[name] = contextmanager(show)

    return put


def settled(stage: Stage, dialog: QDialog) -> QDialog:
    """Wait until a dialog that is open has its size."""
    for _ in range(3):
        stage.app.processEvents()
    return dialog


def closed(stage: Stage, dialog: QDialog, *, result: bool = False) -> None:
    """Answer a dialog and wait until it is gone and the window has the keys again."""
    dialog.accept() if result else dialog.reject()
    dialog.deleteLater()
    stage.settle()
    stage.activate()


def _sheet(make: Callable[[Window], QDialog]) -> State:
    @contextmanager
    def show(stage: Stage) -> Iterator[QWidget]:
        dialog = make(stage.window)
        dialog.open()
        yield settled(stage, dialog)
        closed(stage, dialog)

    return show


STATES.update({name: _sheet(make) for name, make in DIALOGS.items()})


# -- goals ----------------------------------------------------------------------------------------------------


def goal(stage: Stage, words: str) -> Goal:
    """Return the goal whose title has some words."""
    return next(one for one in stage.ask(lambda session: session.goals.goals()) if words in one.current.title)


def _way_of_seeing(name: str, mode: str, states: dict[str, State]) -> None:
    @state(name, states)
    def show(stage: Stage) -> Iterator[QWidget]:
        page = stage.open("goals")
        page.modes.button(mode).click()
        stage.settle()
        yield stage.window
        page.modes.button("list").click()


for mode in ("board", "timeline"):
    _way_of_seeing(f"goals-{mode}", mode, STATES)
    _way_of_seeing(f"goals-{mode}-busy", mode, LAB_STATES)


@state("goal-versions")
def _goal_versions(stage: Stage) -> Iterator[QWidget]:
    page = stage.open(f"goal/{goal(stage, 'nurse').uuid}")
    page.panel.compare.button.click()
    stage.settle()
    page.ensureWidgetVisible(page.panel.compare.table)
    yield stage.window
    page.panel.compare.button.click()


@state("goal-change")
def _goal_change(stage: Stage) -> Iterator[QWidget]:
    stage.open(f"goal/{goal(stage, 'nurse').uuid}/revise")
    yield stage.window
    stage.open("goals")


@state("goal-change-wrong")
def _goal_change_wrong(stage: Stage) -> Iterator[QWidget]:
    page = stage.open(f"goal/{goal(stage, 'nurse').uuid}/revise")
    form = page._form
    form.title.clear()
    form.submit()
    stage.settle()
    yield stage.window
    form.title.setText(form._goal.current.title)
    stage.open("goals")


@state("goal-let-go")
def _goal_let_go(stage: Stage) -> Iterator[QWidget]:
    page = stage.open(f"goal/{goal(stage, 'nurse').uuid}")
    page.panel.let_go_button.click()
    stage.settle()
    yield stage.window
    stage.open("goals")


@state("goal-step")
def _goal_step(stage: Stage) -> Iterator[QWidget]:
    """One step and the date are changed, another step is written, and something is wrong with it."""
    page = stage.open(f"goal/{goal(stage, 'nurse').uuid}")
    panel, steps = page.panel, page.panel.steps
    panel.due.change.click()
    steps._lines[panel.goal.steps[1].uuid].edit.click()
    steps.add.click()
    steps.editor._keep.click()
    stage.settle()
    yield stage.window
    panel.due.stop()
    steps._lines[panel.goal.steps[1].uuid].close_editor()
    steps._stop()


@state("goal-gone")
def _goal_gone(stage: Stage) -> Iterator[QWidget]:
    stage.open("goal/00000000-0000-4000-8000-000000000000")
    yield stage.window


@state("goal-new-wrong")
def _goal_new_wrong(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("goal/new")
    page._form.submit()
    stage.settle()
    yield stage.window
    stage.open("goals")


@state("goal-leave")
def _goal_leave(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("goal/new")
    page._form.title.setText("Become a weaver")
    stage.open("home")
    yield settled(stage, stage.dialog)
    closed(stage, stage.dialog, result=True)


# -- journal --------------------------------------------------------------------------------------------------


def entry(stage: Stage, kind: EntryKind) -> Entry:
    """Return the newest entry of a kind."""
    return next(one for one in stage.ask(lambda session: session.journal.entries()) if one.kind is kind)


def _entry(name: str, kind: EntryKind) -> None:
    @state(name)
    def show(stage: Stage) -> Iterator[QWidget]:
        stage.open(f"journal/{entry(stage, kind).uuid}")
        yield stage.window


_entry("journal-posting", EntryKind.POSTING)
_entry("journal-conversation", EntryKind.CONVERSATION)
_entry("journal-shadow", EntryKind.SHADOW)
_entry("journal-gained", EntryKind.GAINED)


@state("journal-nothing")
def _journal_nothing(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("journal")
    page.filters.search.edit.setText("zzzzqq")
    stage.settle()
    yield stage.window
    page.filters.clear()


@state("log-edit")
def _log_edit(stage: Stage) -> Iterator[QWidget]:
    stage.open(f"log/edit/{entry(stage, EntryKind.POSTING).uuid}")
    yield stage.window


@state("log-wrong")
def _log_wrong(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("log/posting")
    page.form.keep_button.click()
    stage.settle()
    yield stage.window


@state("log-began")
def _log_began(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("log/conversation")
    page.form.title.setText("A talk that is not kept yet")
    stage.open("log/course")
    yield stage.window
    page._go_back()


@state("log-leave")
def _log_leave(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("log/conversation")
    page.form.title.setText("A talk that is not kept yet")
    page._leave()
    yield settled(stage, stage.dialog)
    closed(stage, stage.dialog, result=True)


# -- plan -----------------------------------------------------------------------------------------------------


@state("plan-new")
def _plan_new(stage: Stage) -> Iterator[QWidget]:
    stage.open("plan/new/course")
    yield settled(stage, stage.dialog)
    closed(stage, stage.dialog)


@state("plan-new-wrong")
def _plan_new_wrong(stage: Stage) -> Iterator[QWidget]:
    stage.open("plan/new/course")
    dialog = stage.dialog
    dialog.credits.setText("many")
    dialog.confirm_button.click()
    yield settled(stage, dialog)
    closed(stage, dialog)


@state("plan-change")
def _plan_change(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("plan")
    rows = page.columns[1].list
    rows.setCurrentIndex(rows.rows.index(0))
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Return)
    stage.settle()
    yield settled(stage, stage.dialog)
    closed(stage, stage.dialog)


@state("plan-requirements")
def _plan_requirements(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("plan")
    page.requirements.add_file(Path("nowhere.tsv"))
    stage.settle()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    yield stage.window
    page.requirements.read_lists()


# -- the portfolio --------------------------------------------------------------------------------------------


@state("backups")
def _backups(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("portfolio")
    page.backups.make_button.click()
    stage.settle()
    page.check_button.click()
    stage.settle()
    yield stage.window


@state("backup-preview")
def _backup_preview(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("portfolio")
    page.backups.make_button.click()
    stage.settle()
    page.backups.rows[0].click()
    stage.settle()
    yield settled(stage, stage.dialog)
    closed(stage, stage.dialog)


# -- what lies over a page, or above it -----------------------------------------------------------------------


@state("out-of-reach")
def _out_of_reach(stage: Stage) -> Iterator[QWidget]:
    stage.open("goals")
    stage.frame.show_in_memory(on=True)
    stage.frame.show_fault(DiskFull(path=Path("Sample student.clusterdesk")))
    stage.settle()
    yield stage.window
    stage.frame.show_in_memory(on=False)
    stage.frame.fault.hide()


@state("toast")
def _toast(stage: Stage) -> Iterator[QWidget]:
    stage.open(f"journal/{entry(stage, EntryKind.GAINED).uuid}").panel.delete.click()
    stage.settle()
    yield stage.window
    stage.window.undo()
    stage.settle()
    stage.frame.toast.dismiss()


@state("keys")
def _keys(stage: Stage) -> Iterator[QWidget]:
    stage.open("home")
    stage.window.show_keys()
    sheet = stage.window.findChild(KeysSheet)
    assert sheet is not None
    yield settled(stage, sheet)
    closed(stage, sheet)


def _search(name: str, text: str) -> None:
    @state(name)
    def show(stage: Stage) -> Iterator[QWidget]:
        stage.open("home")
        edit = stage.frame.top_bar.search.edit
        edit.setFocus()
        edit.clear()
        edit.insert(text)
        stage.settle()
        yield stage.window
        edit.clear()
        stage.settle()


_search("search", "nurs")
_search("search-nothing", "zzzzqq")


# -- explore and assess ---------------------------------------------------------------------------------------


@state("explore-nothing")
def _explore_nothing(stage: Stage) -> Iterator[QWidget]:
    stage.open("explore")
    filters = stage.program.context.filters
    filters.set(CareerFilter(zones=frozenset({1}), pay=200_000))
    stage.settle()
    yield stage.window
    filters.clear()


@state("compare-adding")
def _compare_adding(stage: Stage) -> Iterator[QWidget]:
    memory = stage.program.context.memory
    before = memory.comparison
    page = stage.open("compare/careers")
    page.remove(page.compared[-1])
    page.add_career.click()
    stage.settle()
    yield stage.window
    memory.comparison = before
    page._toast.dismiss()


@state("compare-full")
def _compare_full(stage: Stage) -> Iterator[QWidget]:
    stage.open("compare/add/career/29-1123.00")
    yield stage.window


@state("results-table")
def _results_table(stage: Stage) -> Iterator[QWidget]:
    page = stage.open("results")
    charts = [chart for chart in page.findChildren(WithTable) if chart.isVisible()]
    for chart in charts:
        chart.show_table(on=True)
    stage.settle()
    yield stage.window
    for chart in charts:
        chart.show_table(on=False)


# -- the busy student in a lab --------------------------------------------------------------------------------


@state("home-busy", LAB_STATES)
def _home_busy(stage: Stage) -> Iterator[QWidget]:
    stage.open("home")
    yield stage.window


def _plain(name: str, address: str) -> None:
    @state(name, LAB_STATES)
    def show(stage: Stage) -> Iterator[QWidget]:
        stage.open(address)
        yield stage.window


_plain("settings-lab", "settings")
_plain("hidden", "whatif")
_plain("plan-question", "plan")
_plain("results-flat", "results")


@state("goal-over", LAB_STATES)
def _goal_over(stage: Stage) -> Iterator[QWidget]:
    stage.open(f"goal/{goal(stage, 'weld').uuid}")
    yield stage.window


@state("goal-target-gone", LAB_STATES)
def _goal_target_gone(stage: Stage) -> Iterator[QWidget]:
    stage.open(f"goal/{goal(stage, 'weavers').uuid}")
    yield stage.window


@state("question-review", LAB_STATES)
def _question_review(stage: Stage) -> Iterator[QWidget]:
    sitting = stage.ask(lambda session: session.assess.unfinished("interests-30"))
    assert sitting is not None
    stage.open(f"question/{sitting.uuid}")
    yield stage.window
