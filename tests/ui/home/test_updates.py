"""Latest updates on Home: old and new figures with years and sources, once seen never again."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from clusterdesk import __version__
from clusterdesk.core.goal import GoalDraft, TargetSnapshot
from clusterdesk.core.target import Target
from clusterdesk.services.targets import snapshot_of

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
    stage.context.preferences.set(used_version=__version__)
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
    stage.context.preferences.set(used_version=__version__)
    kept(stage, NURSE, pay=1.0)
    stage.open()
    card = stage.view.below.updates
    assert card.isVisible()
    stage.qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    assert len(stage.context.preferences.settings.seen_updates) == 1
    stage.open()
    assert not card.isVisible()
    kept(stage, ACTOR, pay=1.0)
    stage.open()
    assert [row.accessibleName() for row in card.rows] == ["Registered Nurses", "Actors"]


def test_what_is_new_in_the_program_is_told_once(stage: Stage):
    stage.open()
    card = stage.view.below.updates
    assert f"New in ClusterDesk {__version__}" in words(card)
    assert card.focus_chain() == [card.button]
    stage.qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert stage.context.preferences.settings.used_version == __version__
    assert stage.context.preferences.settings.seen_updates == ()
    stage.open()
    assert not stage.view.below.isVisible()


def test_many_changes_are_counted(stage: Stage):
    codes = [career.code for career in stage.context.explore.careers("modern", "education")[:10]]
    for code in codes:
        kept(stage, Target.career(code), name="Old")
    stage.open()
    card = stage.view.below.updates
    assert len(card.rows) == 8
    assert "and 2 more in your saved list" in words(card)
