"""Logging something from where it was read: a career, a program of study, the ideas of a cluster."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.facts import PrepareKind
from clusterdesk.core.target import Target
from clusterdesk.ui.explore.career import CareerView
from clusterdesk.ui.explore.cluster_prepare import PrepareTab
from clusterdesk.ui.explore.place import Place
from clusterdesk.ui.explore.prepare_cards import LOGGED
from clusterdesk.ui.explore.program import ProgramView

# The offscreen platform cannot give the keyboard to a menu; the keys reach it all the same.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")

LEFT = Qt.MouseButton.LeftButton


def test_a_career_is_logged_as_read_as_a_posting_or_as_a_conversation(qtbot, context, settle):
    view = CareerView(context)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.show_address("career/29-1141.00")
    settle()
    qtbot.waitUntil(lambda: view.filled)
    qtbot.mouseClick(view.log, LEFT)
    (menu,) = [one for one in view.log.findChildren(QMenu) if one.isVisible()]
    assert [action.text() for action in menu.actions()] == [
        "Career researched",
        "Job posting",
        "Conversation",
        "Job shadow",
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert context.navigation.current == "log/posting/career/29-1141.00"
    view.show_address("career/99-9999.99")
    assert not view.log.isVisible()


def test_a_program_of_study_is_logged(qtbot, context, settle):
    view = ProgramView(context)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.show_address("program/99.9999")
    settle()
    assert not view.log.isVisible()
    view._log()
    assert context.navigation.current == "home"
    view.show_address("program/51.3801")
    settle()
    qtbot.mouseClick(view.log, LEFT)
    assert context.navigation.current == "log/program/program/51.3801"


def test_the_ideas_of_a_cluster_are_logged_by_their_kind(qtbot, context):
    tab = PrepareTab(context)
    qtbot.addWidget(tab)
    target = Target.of_cluster("modern", "education")
    tab.show_place(Place.find(context.explore, target))
    with qtbot.waitExposed(tab):
        tab.show()
    tab.slices.finish()
    opened: list[str] = []
    tab.opened.connect(opened.append)
    for card in tab.cards:
        assert card.log.isVisible() is (card.kind in LOGGED)
        if card.kind in LOGGED:
            qtbot.mouseClick(card.log, LEFT)
    assert opened == [f"log/{LOGGED[card.kind].value}/{target}" for card in tab.cards if card.kind in LOGGED]
    assert LOGGED[PrepareKind.QUESTION] is EntryKind.CONVERSATION
