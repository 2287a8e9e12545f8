"""The card that opens and closes by its heading."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton

from clusterdesk.ui.widgets import BodyLabel, Page, PlainButton, Section

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def section(qtbot, theme) -> Section:
    page = Page()
    section = Section("Technology", "12 tools")
    section.body.addWidget(BodyLabel("Spreadsheets"))
    section.body.addWidget(PlainButton("More"))
    page.body.addWidget(section)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    section.page = page  # pyright: ignore[reportAttributeAccessIssue] - keeps it alive
    return section


def head(section: Section) -> QPushButton:
    return section.findChildren(QPushButton)[0]


def said(section: Section) -> tuple[str, str]:
    interface = QAccessible.queryAccessibleInterface(head(section))
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_heading_opens_and_closes_by_key(qtbot, section, key):
    told: list[bool] = []
    section.toggled.connect(told.append)
    tall, words = section.height(), section.findChild(BodyLabel)
    assert section.is_open()
    assert said(section) == ("Technology", "Open")
    head(section).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(head(section), key)
    QApplication.processEvents()
    assert not section.is_open()
    assert not words.isVisible()
    assert section.height() < tall
    assert said(section) == ("Technology", "Closed")
    qtbot.keyClick(head(section), key)
    QApplication.processEvents()
    assert words.isVisible()
    assert section.height() == tall
    assert told == [False, True]


def test_a_click_on_the_words_of_the_heading_closes(qtbot, section):
    at = section._head.title.mapTo(head(section), section._head.title.rect().center())
    qtbot.mouseClick(head(section), Qt.MouseButton.LeftButton, pos=at)
    assert not section.is_open()


def test_the_view_opens_without_being_told(section):
    told: list[bool] = []
    section.toggled.connect(told.append)
    section.set_open(False)
    section.set_open(True)
    assert told == []


def test_tab_passes_over_what_is_hidden(qtbot, section):
    head(section).setFocus()
    section.set_open(False)
    qtbot.keyClick(head(section), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is head(section)
    section.set_open(True)
    qtbot.keyClick(head(section), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is section.findChild(PlainButton)


def test_title_and_note_change(qtbot, section):
    section.set_title("Programs")
    section.set_note("")
    assert said(section)[0] == "Programs"
    assert not section._head.note.isVisible()
    section.set_note("3 programs")
    assert section._head.note.isVisible()
    closed = Section("Knowledge", opened=False)
    qtbot.addWidget(closed)
    assert not closed.is_open()
    assert closed._head.note.isHidden()


def test_the_words_of_the_heading_stand_over_those_of_the_body(section):
    words = section.findChild(BodyLabel)
    left = words.mapTo(section, words.rect().topLeft()).x()
    title = section._head.title
    assert title.mapTo(section, title.rect().topLeft()).x() == left
