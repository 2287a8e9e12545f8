"""Words that a student typed, or that came in with a copy, are shown letter by letter on every page and tool tip."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from clusterdesk.core.entry_kind import EntryKind, Speaks
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.plan import PlanDraft, PlanKind
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.ui.widgets.labels import plain_tip
from tests.access.desk import Desk

MARK = "<img src='file:///etc/passwd'>"
WORDS = f'{MARK}<b>bold</b> \u202egnirts\u202c =HYPERLINK("http://example.org") {"long " * 60}'.strip()[:200]


@pytest.fixture(scope="module")
def desk(qapp, tmp_path_factory):
    home = tmp_path_factory.mktemp("hostile")
    path = portfolios.create(home, WORDS[:100], 2029)
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog)
        goal = session.goals.keep(GoalDraft(WORDS, WORDS, steps=(WORDS,))).uuid
        draft = EntryDraft(EntryKind.REFLECTION, WORDS, date(2026, 9, 2), note=WORDS, stances={goal: Speaks.FOR})
        entry = session.journal.keep(draft).uuid
        session.journal.attach(entry, f"{MARK[5:11]}.png", b"\x89PNG")
        session.plan.add(PlanDraft(PlanKind.COURSE, WORDS, 2026, note=WORDS))
        session.close()
    desk = Desk(qapp, home)
    desk.opened()
    desk.where = {
        "home": "home",
        "goals": "goals",
        "goal": f"goal/{goal}",
        "journal": "journal",
        "portfolio": "portfolio",
    }
    yield desk
    desk.program.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()


@pytest.mark.parametrize("name", ["home", "goals", "goal", "journal", "portfolio"])
def test_words_that_look_like_code_are_shown_as_they_are(desk, name):
    page = desk.visit(desk.where[name])
    widgets = [*desk.window.findChildren(QWidget), page]
    shown = [widget for widget in widgets if isinstance(widget, QLabel) and MARK in widget.text()]
    assert shown
    assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}
    assert not [type(widget).__name__ for widget in widgets if MARK in widget.toolTip()]


def test_a_tool_tip_of_plain_words_stays_as_it_is():
    assert plain_tip("Ana & Ben: 2 < 3") == "Ana & Ben: 2 < 3"
    assert MARK not in plain_tip(MARK)
