"""The journal: a list that is quick with thousands of entries, one of them beside it, edited, deleted, saved."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.clock import utc_now
from clusterdesk.core.entry_kind import EntryKind, Outcome, Speaks
from clusterdesk.core.ids import new_id
from clusterdesk.core.journal import Asked, Entry
from clusterdesk.services.journal import NewFile
from clusterdesk.store.journal import ENTRIES
from clusterdesk.ui.journal.filters import Wanted
from clusterdesk.ui.widgets import IconButton, LinkRow
from tests.hands import focused

from .conftest import DAY, NURSE, Desk

# The offscreen platform knows no least size of a window, which the question has.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CONTROL = Qt.KeyboardModifier.ControlModifier


def texts(desk: Desk) -> list[str]:
    return [label.text() for label in desk.journal.panel.findChildren(QLabel) if label.isVisible() and label.text()]


def titles(desk: Desk) -> list[str]:
    rows = desk.journal.list.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def test_a_row_says_in_words_what_it_shows_by_icons(desk: Desk):
    goal = desk.goal()
    files = (NewFile("a.txt", b"x"), NewFile("b.txt", b"y"))
    desk.keep(files=files, stances={goal: Speaks.FOR}, fields={"hours": 1.0})
    rows = desk.journal.list.rows
    assert rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Shadowed a nurse, Oct 14, 2026, Job shadow, 1 hour, 2 files, speaks for a goal"
    )
    assert rows.index(7).data() is None
    desk.frame.repaint()


def test_an_empty_journal_invites_to_log(desk: Desk):
    assert not desk.journal.filters.isVisible()
    assert not desk.journal.log_button.isVisible()
    desk.click(desk.journal._empty.button)
    assert desk.address == "log"


def test_entries_are_listed_newest_first_and_the_first_is_shown(desk: Desk):
    desk.keep("Old", day=date(2025, 1, 1))
    desk.keep("New", day=date(2026, 11, 1))
    assert titles(desk) == ["New", "Old"]
    assert desk.journal._count.text() == "2 entries"
    assert "New" in texts(desk)
    desk.click(desk.journal.log_button)
    assert desk.address == "log"


def test_an_entry_is_shown_with_all_that_belongs_to_it(desk: Desk):
    goal = desk.goal()
    desk.keep(
        "Talk",
        EntryKind.CONVERSATION,
        (NewFile("notes.pdf", bytes(2_000)),),
        note="It was loud.\n\nשלום 🩺",
        target=NURSE,
        stances={goal: Speaks.AGAINST},
        fields={
            "person": "Ms. Rivera",
            "role": "Charge nurse",
            "asked": (Asked("What is hard?", "Nights."), Asked("Where to volunteer?", "")),
        },
    )
    shown = texts(desk)
    for words in (
        "Conversation · Oct 14, 2026",
        "Talk",
        "Registered Nurses",
        "Who you talked with (private)",
        "Ms. Rivera",
        "What is hard?",
        "Nights.",
        "No answer yet.",
        "It was loud.\n\nשלום 🩺",
        "Become a nurse",
        "speaks against it",
        "notes.pdf",
        "2 kB",
    ):
        assert words in shown, words
    rows = desk.journal.list.rows
    spoken = rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Talk, Oct 14, 2026, Conversation, Charge nurse, 1 file, speaks against a goal"


@pytest.mark.parametrize(
    ("kind", "fields", "words"),
    [
        (EntryKind.COURSE, {"credits": 1.5, "school": "Lincoln High"}, ["1.5", "Lincoln High"]),
        (
            EntryKind.GAINED,
            {"skills": ("First aid", "CPR"), "expires": date(2028, 5, 1)},
            ["First aid, CPR", "May 1, 2028"],
        ),
        (EntryKind.INTERNSHIP, {"hours": 40.0}, ["40"]),
    ],
)
def test_fields_of_every_type_are_said_in_words(desk: Desk, kind, fields, words):
    desk.keep("Something", kind, fields=fields)
    shown = texts(desk)
    assert all(word in shown for word in words)


def test_links_lead_to_the_career_and_the_goal(desk: Desk):
    goal = desk.goal()
    desk.keep(target=NURSE, stances={goal: Speaks.FOR})
    career, about = desk.journal.panel.findChildren(LinkRow)
    desk.click(about)
    assert desk.address == f"goal/{goal}"
    desk.open("journal")
    desk.click(desk.journal.panel.findChildren(LinkRow)[0])
    assert desk.address == f"career/{NURSE.key}"
    assert career is not about


def test_find_as_you_type_and_filter_by_kind_and_goal(desk: Desk):
    nurse, coder = desk.goal(), desk.goal("Write programs")
    desk.keep("Hospital morning", note="patients", stances={nurse: Speaks.FOR})
    desk.keep("Hospital course", EntryKind.COURSE)
    desk.keep("Coding club", EntryKind.VOLUNTEERING, stances={coder: Speaks.AGAINST})
    filters = desk.journal.filters
    filters.search.edit.setFocus()
    desk.type("hospital")
    desk.wait()
    assert sorted(titles(desk)) == ["Hospital course", "Hospital morning"]
    assert desk.journal._count.text() == "2 of 3 entries"
    desk.type(" patients")
    desk.wait()
    assert titles(desk) == ["Hospital morning"]
    desk.type("zzz")
    desk.wait()
    assert titles(desk) == []
    assert desk.journal._nothing.isVisible()
    assert not desk.journal.panel.isVisible()
    desk.key(Qt.Key.Key_Escape)
    assert len(titles(desk)) == 3
    assert filters.search.text() == ""
    filters.kind.setFocus()
    while filters.kind.currentData() != EntryKind.COURSE:
        desk.key(Qt.Key.Key_Down)
    assert titles(desk) == ["Hospital course"]
    filters.clear()
    filters.goal.setFocus()
    while filters.goal.currentData() != coder:
        desk.key(Qt.Key.Key_Down)
    assert titles(desk) == ["Coding club"]
    desk.open(f"journal/{desk.entries()[-1].uuid}")
    assert filters.wanted == Wanted(), "an entry that the filter hides is shown all the same"
    assert len(titles(desk)) == 3


def test_the_chosen_goal_stays_chosen_when_goals_change(desk: Desk):
    goal = desk.goal()
    desk.keep(stances={goal: Speaks.FOR})
    select = desk.journal.filters.goal
    select.setCurrentIndex(select.findData(goal))
    desk.goal("Another")
    assert select.currentData() == goal
    assert select.count() == 3


def test_arrows_in_the_field_and_the_list_move_through_the_entries(desk: Desk):
    for number in range(3):
        desk.keep(f"Entry {number}", day=DAY + timedelta(days=number))
    desk.journal.filters.search.edit.setFocus()
    desk.key(Qt.Key.Key_Down)
    assert "Entry 1" in texts(desk)
    desk.key(Qt.Key.Key_Up)
    desk.key(Qt.Key.Key_Up)
    assert "Entry 2" in texts(desk)
    desk.tab_to(desk.journal.list)
    desk.key(Qt.Key.Key_End)
    assert "Entry 0" in texts(desk)
    assert desk.address == "journal", "looking through the list leaves no trail to go back through"


def test_where_there_is_no_room_enter_goes_down_to_the_entry(desk: Desk):
    for number in range(9):
        desk.keep(f"Entry {number}")
    desk.frame.resize(640, 480)
    desk.wait()
    assert desk.journal._columns.stacked()
    desk.journal.list.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert focused() is desk.journal.panel.edit
    assert desk.journal.verticalScrollBar().value() > 0


def test_delete_by_key_is_offered_back(desk: Desk):
    desk.keep("First", day=DAY)
    uuid = desk.keep("Second", day=DAY + timedelta(days=1))
    desk.open(f"journal/{uuid}")
    desk.journal.list.setFocus()
    desk.key(Qt.Key.Key_Delete)
    assert titles(desk) == ["First"]
    assert "First" in texts(desk)
    assert focused() is desk.journal.list
    toast = desk.frame.toast
    assert toast.isVisible()
    desk.click(toast.button)
    assert titles(desk) == ["Second", "First"]


def test_delete_by_button_down_to_an_empty_journal(desk: Desk):
    desk.keep()
    desk.click(desk.journal.panel.delete)
    assert desk.entries() == ()
    assert desk.journal._empty is not None


def test_an_entry_that_another_change_took_away_says_so(desk: Desk):
    uuid = desk.keep()
    desk.keep("Other")
    desk.open(f"journal/{uuid}")
    stale = desk.journal.panel.entry
    # Deleted on the database thread, before this page has heard of it.
    desk.context.runner.submit(lambda session: session.journal.delete(uuid))
    desk.journal._delete(stale)
    desk.wait()
    assert "not in the portfolio any more" in desk.frame.fault.text()
    assert titles(desk) == ["Other"]


def test_edit_leads_to_the_form(desk: Desk):
    uuid = desk.keep()
    desk.click(desk.journal.panel.edit)
    assert desk.address == f"log/edit/{uuid}"


def ask_where(desk: Desk) -> QFileDialog:
    buttons = desk.journal.panel.findChildren(IconButton)
    desk.click(next(button for button in buttons if "copy" in button.accessibleName()))
    dialog = next(one for one in desk.frame.findChildren(QFileDialog) if one.isVisible())
    assert Path(dialog.selectedFiles()[0]).name == "notes.txt"
    return dialog


def test_save_a_copy_of_a_file(desk: Desk, tmp_path: Path):
    desk.keep(files=(NewFile("notes.txt", b"loud"),))
    desk.journal._folder = str(tmp_path)
    dialog = ask_where(desk)
    dialog.fileSelected.emit(str(tmp_path / "gone" / "notes.txt"))
    dialog.reject()
    desk.wait()
    assert desk.journal.panel.problem.isVisible()
    desk.journal._folder = str(tmp_path)
    ask_where(desk).accept()
    desk.wait()
    assert (tmp_path / "notes.txt").read_bytes() == b"loud"
    assert not desk.journal.panel.problem.isVisible()


# The question


@pytest.mark.parametrize(
    ("button", "outcome", "way"),
    [
        ("keep", Outcome.KEEP, "journal"),
        ("adjust", Outcome.ADJUST, "goal/{goal}"),
        ("revise", Outcome.REVISE, "goal/{goal}/revise"),
        ("later", Outcome.LATER, "journal"),
    ],
)
def test_the_answer_is_kept_and_leads_on(desk: Desk, button, outcome, way):
    goal = desk.goal()
    uuid = desk.keep(stances={goal: Speaks.FOR})
    desk.open(f"journal/{uuid}")
    question = desk.journal.panel.question
    assert question.isVisible()
    assert focused() is question.keep
    assert not question.goal.isVisible()
    desk.click(getattr(question, button))
    assert desk.entries()[0].outcome is outcome
    assert desk.address == (f"journal/{uuid}" if way == "journal" else way.format(goal=goal))


def test_an_open_question_stays_and_a_closed_one_is_a_sentence(desk: Desk):
    desk.goal()
    uuid = desk.keep()
    desk.write(lambda session: session.journal.decide(uuid, Outcome.LATER))
    question = desk.journal.panel.question
    assert question.isVisible()
    assert not question.later.isVisible()
    desk.click(question.keep)
    assert not question.isVisible()
    assert "It changed nothing." in texts(desk)


def test_with_several_goals_one_is_chosen(desk: Desk):
    first, second = desk.goal("First goal"), desk.goal("Second goal")
    desk.goal("Not about this")
    desk.keep(stances={first: Speaks.FOR, second: Speaks.AGAINST})
    select = desk.journal.panel.question.goal
    assert [select.itemText(at) for at in range(select.count())] == ["First goal", "Second goal"]
    select.setFocus()
    desk.key(Qt.Key.Key_Down)
    desk.click(desk.journal.panel.question.adjust)
    assert desk.address == f"goal/{second}"


@pytest.mark.parametrize(("target", "way"), [(NURSE, f"goal/new/{NURSE}"), (None, "goal/new")])
def test_without_a_goal_an_entry_may_begin_one(desk: Desk, target, way):
    desk.keep(target=target)
    question = desk.journal.panel.question
    assert not question.adjust.isVisible()
    desk.click(question.revise)
    assert desk.address == way
    assert desk.entries()[0].outcome is Outcome.REVISE


# Many


def test_five_thousand_entries_open_and_narrow(desk: Desk):
    kinds = list(EntryKind)

    def many(session):
        def work(operation):
            for number in range(5_000):
                day = date(2024, 1, 1) + timedelta(days=number % 900)
                kind = kinds[number % len(kinds)]
                entry = Entry(new_id(), kind, f"Entry {number}", day, "I saw it. " * 20, None, {}, None, utc_now())
                operation.put(ENTRIES, entry)

        return session._desk.write(Action.KEEP_ENTRY, PortfolioArea.JOURNAL, new_id(), work)

    desk.write(many)
    assert desk.journal.list.rows.rowCount() == 5_000
    assert desk.journal._count.text() == "5,000 entries"
    desk.journal.filters.search.edit.setFocus()
    desk.type("4321")
    desk.wait()
    assert titles(desk) == ["Entry 4321"]
    assert "Entry 4321" in texts(desk)


def test_the_bin_is_one_click_away_also_from_an_empty_journal(desk: Desk):
    desk.open("journal")
    desk.click(desk.journal.bin_button)
    assert desk.address == "bin"
    desk.keep()
    desk.open("journal")
    desk.tab_to(desk.journal.bin_button)
    desk.key(Qt.Key.Key_Return)
    assert desk.address == "bin"
