"""The database lane: order, threads, faults, and what happens to callers that are gone."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from clusterdesk.core.changes import Action, Changes
from clusterdesk.core.errors import BadInput, PortfolioGone
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.services.session import Session
from clusterdesk.ui.runner import Runner, collect_garbage

DRAFT = GoalDraft("Become a nurse", "I like to help")


def test_writes_and_reads_run_in_order_on_one_thread_and_arrive_in_the_main_one(context, settle):
    where: list[object] = []

    def keep(session: Session) -> Changes:
        where.append(threading.current_thread())
        return session.goals.keep(DRAFT)

    def count(session: Session) -> int:
        where.append(threading.current_thread())
        return len(session.goals.goals())

    arrived: list[tuple[str, object, object]] = []
    context.runner.changed.connect(
        lambda changes: arrived.append(("changed", changes.action, threading.current_thread()))
    )
    context.runner.submit(keep, lambda changes: arrived.append(("done", changes.action, threading.current_thread())))
    context.runner.read(count, lambda number: arrived.append(("read", number, threading.current_thread())))
    settle()
    main = threading.main_thread()
    assert arrived == [
        ("changed", Action.KEEP_GOAL, main),
        ("done", Action.KEEP_GOAL, main),
        ("read", 1, main),
    ]
    assert len(set(where)) == 1
    assert where[0] is not main


def test_busy_lasts_until_the_last_write_is_durable(context, settle):
    told: list[bool] = []
    context.runner.busy.connect(told.append)
    context.runner.submit(lambda session: session.goals.keep(DRAFT))
    context.runner.submit(lambda session: session.goals.keep(DRAFT))
    settle()
    assert told == [True, True, True, False]


def test_a_fault_goes_to_the_caller_that_handles_it(context, settle):
    refused: list[object] = []
    failed: list[object] = []
    context.runner.failed.connect(failed.append)
    context.runner.submit(lambda session: session.goals.keep(GoalDraft("", "")), refused=refused.append)
    settle()
    assert [type(error) for error in refused] == [BadInput]
    assert failed == []


def test_a_fault_that_nobody_handles_is_told_to_all(context, settle):
    failed: list[object] = []
    told: list[bool] = []
    context.runner.failed.connect(failed.append)
    context.runner.busy.connect(told.append)
    context.runner.submit(lambda session: session.goals.keep(GoalDraft("", "")))
    context.runner.read(lambda session: session.goals.goal("nobody"), lambda goal: None)
    settle()
    assert len(failed) == 2
    assert told == [True, False]


def test_results_for_a_widget_that_is_gone_are_dropped_but_the_write_is_told(context, settle):
    owner = QObject()
    arrived: list[object] = []
    changed: list[object] = []
    context.runner.changed.connect(changed.append)
    context.runner.submit(lambda session: session.goals.keep(DRAFT), arrived.append, owner=owner)
    context.runner.read(lambda session: session.goals.goals(), arrived.append, owner=owner)
    delete(owner)
    settle()
    assert arrived == []
    assert len(changed) == 1


def test_a_bug_is_told_apart_from_a_fault(qtbot, theme):
    runner = Runner()
    crashes: list[Exception] = []
    runner.crashed.connect(crashes.append)
    runner.start(lambda: 1 / 0, crashes.append, crashes.append)
    qtbot.waitUntil(lambda: bool(crashes))
    runner.close()
    assert [type(error) for error in crashes] == [ZeroDivisionError]


def test_without_a_portfolio_nothing_is_read_and_nobody_is_told(qtbot, theme, catalog, tmp_path):
    runner = Runner()
    refused: list[object] = []
    arrived: list[object] = []
    runner.crashed.connect(arrived.append)
    runner.failed.connect(arrived.append)
    runner.read(lambda session: session.goals.goals(), arrived.append)
    runner.start(lambda: Session.open(tmp_path / "none.clusterdesk", catalog), arrived.append, refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    runner.close()
    assert [type(error) for error in refused] == [PortfolioGone]
    assert arrived == []


def test_opening_another_portfolio_closes_the_first(qtbot, context, settle, catalog, portfolio, tmp_path):
    from clusterdesk.services import portfolio as portfolios

    other = portfolios.create(tmp_path, "Other")
    opened: list[Session] = []
    context.runner.start(lambda: Session.open(other, catalog), opened.append, pytest.fail)
    settle()
    assert opened[0].path == other
    assert not portfolio.with_name(portfolio.name + ".lock").exists()


def test_closing_finishes_what_was_handed_over(qtbot, theme, catalog, portfolio):
    runner = Runner()
    runner.start(lambda: Session.open(portfolio, catalog), lambda session: None, pytest.fail)
    for number in range(5):
        runner.submit(lambda session, number=number: session.goals.keep(GoalDraft(f"Goal {number}", "why")))
    runner.close()
    with_goals = Session.open(portfolio, catalog)
    assert len(with_goals.goals.goals()) == 5
    with_goals.close()


def test_garbage_is_never_collected_on_the_database_thread(context, settle):
    """A widget in a cycle that dies on that thread takes the program with it."""
    where: list[object] = []

    def note(phase: str, _info: dict) -> None:
        if phase == "start":
            where.append(threading.current_thread())

    def litter(_session: Session) -> None:
        for _ in range(100_000):
            ring: list[object] = []
            ring.append(ring)

    gc.callbacks.append(note)
    try:
        context.runner.read(litter, lambda _nothing: None)
        settle()
        collect_garbage()
    finally:
        gc.callbacks.remove(note)
    assert set(where) == {threading.main_thread()}


def test_python_collects_by_itself_again_when_the_runner_is_closed(qtbot, theme):
    gc.enable()
    runner = Runner()
    assert not gc.isenabled()
    runner.close()
    assert gc.isenabled()
