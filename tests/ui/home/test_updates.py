"""Latest updates on Home: old and new figures with years and sources, once seen never again."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from clusterdesk import __version__
from clusterdesk.core.changes import Action, Changes
from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.target import Target
from clusterdesk.core.updates import CareerList, Seen
from clusterdesk.services.session import Session
from clusterdesk.services.targets import snapshot_of
from clusterdesk.store.updates import LISTS, SEEN, UpdateShelf

from .conftest import Stage

NURSE = Target.career("29-1141.00")
ACTOR = Target.career("27-2011.00")
EDUCATION = Target.of_cluster("modern", "education")
PATHWAY = Target.of_pathway("classic", "finance", "banking-services")


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def kept(stage: Stage, target: Target, **changed) -> None:
    snapshot = replace(snapshot_of(stage.context.explore, target), catalog_release="2024.1", **changed)
    stage.write(lambda session: session.goals.keep(GoalDraft("A goal", "", target, snapshot)))


def test_old_and_new_figures_are_told_with_years_and_sources(stage: Stage):
    kept(stage, NURSE, pay=50_000.0, pay_year=2022, jobs=1_000.0, jobs_year=2020)
    kept(stage, ACTOR, pay=None, pay_year=None, jobs=None, jobs_year=None, name="Players")
    kept(stage, EDUCATION, pay=1.0, pay_year=None)
    kept(stage, PATHWAY, name="Old banking")
    stage.write(
        lambda session: session.goals.keep(
            GoalDraft("Gone", "", Target.career("99-9999.99"), TargetSnapshot("Lamplighter", "2024.1"))
        )
    )
    stage.open()
    card = stage.view.below.updates
    nurse, actor, education, pathway, gone = card.rows
    assert "Median pay: $50,000 (2022), now $97,550 (2025)." in words(nurse)
    assert "Jobs: 1,000 (2020), now 3.39 M (2024)." in words(nurse)
    assert "Bureau of Labor Statistics" in nurse.toolTip()
    assert "career catalog 2024.1" in nurse.accessibleDescription()
    assert "no figure, now $" in words(actor)
    assert "an hour" in words(actor)
    assert "It was called “Players” before. Now it is “Actors”." in words(actor)
    assert "$1, now $" in words(education)
    assert "Old banking" in words(pathway)
    assert gone.accessibleName() == "Lamplighter"
    assert not gone.isEnabled()
    assert "not in this catalog" in words(gone)
    assert card.focus_chain() == [nurse, actor, education, pathway, card.button]
    nurse.setFocus()
    stage.qtbot.keyClick(nurse, Qt.Key.Key_Return)
    assert stage.context.navigation.current == str(NURSE)


def test_what_was_seen_does_not_come_again_until_something_else_changes(stage: Stage):
    kept(stage, NURSE, pay=1.0)
    stage.open()
    card = stage.view.below.updates
    assert card.isVisible()
    stage.qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    stage.settle()
    assert not card.isVisible()
    stage.open()
    assert not card.isVisible()
    kept(stage, ACTOR, pay=1.0)
    stage.open()
    assert [row.accessibleName() for row in card.rows] == ["Actors"]
    stage.qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    stage.settle()
    stage.write(lambda session: session.undo())
    assert [row.accessibleName() for row in card.rows] == ["Actors"]
    assert card.isVisible()


def test_careers_that_came_into_a_saved_cluster_or_left_it_are_named(stage: Stage):
    def age(session: Session, keep: Callable[[dict[str, str]], dict[str, str]]) -> Changes:
        now = UpdateShelf(session._portfolio.records).lists_but("")[EDUCATION]
        with session._desk.apart() as operation:
            operation.put(LISTS, CareerList(EDUCATION, "2024.1", keep(dict(now.careers))))
        return session._desk.around(Action.PUT_OFF)

    stage.write(lambda session: session.saved.save(EDUCATION))
    careers = {one.code: one.title for one in stage.context.explore.careers("modern", "education")}
    first, *others = sorted(careers)
    missing = {code: careers[code] for code in others}
    stage.write(lambda session: age(session, lambda _: {**missing, "99-9999.00": "Lamplighters"}))
    stage.open()
    (row,) = stage.view.below.updates.rows
    assert f"New career here: {careers[first]}." in words(row)
    assert "Not here any more: Lamplighters." in words(row)
    assert "The earlier list of careers is that of career catalog 2024.1." in row.toolTip()
    assert "figures" not in row.toolTip()
    stage.write(lambda session: age(session, lambda _: {code: careers[code] for code in sorted(careers)[5:]}))
    stage.open()
    (row,) = stage.view.below.updates.rows
    named = sorted(careers[code] for code in sorted(careers)[:5])[:3]
    assert f"New careers here: {'; '.join(named)} and 2 more." in words(row)
    stage.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current == str(EDUCATION)


def test_what_is_back_in_the_catalog_is_told(stage: Stage):
    kept(stage, NURSE)

    def was_gone(session: Session) -> Changes:
        snapshot = replace(snapshot_of(stage.context.explore, NURSE), catalog_release="2024.1")
        with session._desk.apart() as operation:
            operation.put(SEEN, Seen(NURSE, snapshot, gone=True))
        return session._desk.around(Action.PUT_OFF)

    stage.write(was_gone)
    stage.open()
    (row,) = stage.view.below.updates.rows
    assert "It is in this catalog again." in words(row)


def test_what_is_new_in_the_program_is_told_once(stage: Stage):
    def long_ago(session: Session) -> Changes:
        with session._desk.apart() as operation:
            session.choices.see_news(operation, "0.0.1")
        return session._desk.around(Action.PUT_OFF)

    stage.open()
    assert not stage.view.below.isVisible()  # who is new here has nothing to catch up on
    stage.write(long_ago)
    stage.open()
    card = stage.view.below.updates
    assert f"New in ClusterDesk {__version__}" in words(card)
    assert card.focus_chain() == [card.button]
    stage.qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    stage.settle()
    assert not stage.view.below.isVisible()
    stage.open()
    assert not stage.view.below.isVisible()


@pytest.mark.parametrize(("count", "said"), [(10, "Show 2 more"), (9, "Show 1 more")])
def test_many_changes_are_counted_and_shown_on_a_click(stage: Stage, count: int, said: str):
    codes = [career.code for career in stage.context.explore.careers("modern", "education")[:count]]
    for code in codes:
        kept(stage, Target.career(code), name="Old")
    stage.open()
    card = stage.view.below.updates
    assert len(card.rows) == 8
    assert card.more.text() == said
    assert card.focus_chain() == [*card.rows, card.more, card.button]
    card.more.setFocus()
    stage.qtbot.keyClick(card.more, Qt.Key.Key_Return)
    assert len(card.rows) == count
    assert card.rows[8].hasFocus()
    assert not card.more.isVisible()
    card.rows[-1].setFocus()
    stage.qtbot.keyClick(card.rows[-1], Qt.Key.Key_Tab)
    assert card.button.hasFocus()


def test_where_the_other_changes_lead_nowhere_the_button_is_next(stage: Stage):
    for number in range(9):
        target, snapshot = Target.career(f"99-9999.0{number}"), TargetSnapshot(f"Gone {number}", "2024.1")
        draft = GoalDraft("Gone", "", target, snapshot)
        stage.write(lambda session, draft=draft: session.goals.keep(draft))
    stage.open()
    card = stage.view.below.updates
    stage.qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert len(card.rows) == 9
    assert card.button.hasFocus()
