"""The quick form: every kind with its fields, nothing typed is ever lost, and keeping leads to the entry."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QPushButton

from clusterdesk.core.entry_kind import EntryKind, Speaks
from clusterdesk.core.errors import DiskFull
from clusterdesk.core.journal import FIELDS, Asked, FieldType
from clusterdesk.core.target import Target
from clusterdesk.services.journal import ATTACHMENT_LIMIT, LINE_LIMIT, LIST_LIMIT, TEXT_LIMIT, NewFile
from clusterdesk.ui.frame.frame import Frame
from clusterdesk.ui.journal.fields import AskedEditor, DayEditor, LineEditor, NumberEditor, TextEditor, WordsEditor
from clusterdesk.ui.journal.posting import PostingEditor
from clusterdesk.ui.journal.prompt import PromptEditor
from clusterdesk.ui.widgets import Confirm, IconButton
from tests.hands import focused

from .conftest import DAY, NURSE, Desk

# The offscreen platform knows no least size of a window, which the question has.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = "palabra " * (TEXT_LIMIT // 8)


def error_of(desk: Desk, field: object) -> str:
    return next(row.error for row in desk.form.rows if row.field is field)


def asked(desk: Desk) -> Confirm:
    (question,) = [box for box in desk.frame.findChildren(Confirm) if box.isVisible()]
    return question


# Writing


def test_an_entry_is_written_by_keyboard_alone(desk: Desk):
    desk.open("log")
    assert focused() is desk.form.title
    desk.type("Read about nurses")
    desk.tab_to(desk.form.note)
    desk.type("They walk a lot.")
    desk.key(Qt.Key.Key_Return, CONTROL)
    (entry,) = desk.entries()
    assert (entry.kind, entry.title, entry.note) == (EntryKind.RESEARCH, "Read about nurses", "They walk a lot.")
    assert entry.day == desk.context.clock().astimezone().date()
    assert desk.address == f"journal/{entry.uuid}"
    assert focused() is desk.journal.panel.question.keep
    desk.context.navigation.back()
    desk.wait()
    assert desk.address == "journal", "back does not lead into a form that is done"


def test_every_kind_has_its_fields_and_keeps_them(desk: Desk):
    values = {
        FieldType.LINE: "County",
        FieldType.TEXT: "Much\nto do",
        FieldType.NUMBER: 12.5,
        FieldType.DAY: date(2027, 3, 1),
        FieldType.WORDS: ("listening", "first aid"),
        FieldType.ASKED: (Asked("What is hard?", "Nights."),),
    }
    for kind in EntryKind:
        desk.open(f"log/{kind.value}")
        assert desk.form.kind.value == kind.value
        desk.form.title.setText("Something")
        wanted = {spec.name: values[spec.type] for spec in FIELDS[kind]}
        for name, value in wanted.items():
            desk.form.editor(name).set_value(value)
        desk.click(desk.form.keep_button)
        kept = next(entry for entry in desk.entries() if entry.kind is kind)
        assert kept.fields == wanted


def test_what_kinds_share_stays_when_the_kind_is_changed(desk: Desk):
    desk.open("log/internship")
    desk.form.editor("hours").setFocus()
    desk.type("8.5")
    desk.form.editor("employer").setFocus()
    desk.type("County")
    desk.click(desk.form.kind.button(EntryKind.SHADOW.value))
    assert desk.form.editor("employer") is None
    assert desk.form.editor("hours").value() == 8.5
    desk.click(desk.form.kind.button(EntryKind.INTERNSHIP.value))
    assert desk.form.editor("employer").value() == "County"


def test_an_address_says_kind_and_target_and_suggests_a_title(desk: Desk):
    desk.open(f"log/posting/{NURSE}")
    assert desk.form.title.text() == "Registered Nurses"
    assert desk.form.picker.target == NURSE
    assert not desk.log.unsaved(), "nothing was typed yet"
    desk.open("log/program/program/51.3801")
    assert desk.form.title.text() == "Registered Nursing/Registered Nurse"
    assert desk.form.picker.target == Target.program("51.3801")
    desk.open("log/gained/skill/2.A.1.b")
    assert desk.form.title.text() == "Listening closely"


@pytest.mark.parametrize("address", ["log/nonsense", "log/course/zzz", "log/program/program/99.9999", "log/course/"])
def test_a_wrong_address_opens_an_empty_form(desk: Desk, address):
    desk.open(address)
    assert desk.form.title.text() == ""
    assert desk.form.picker.target is None


def test_a_title_that_was_typed_is_not_replaced(desk: Desk):
    desk.open("log")
    desk.type("Mine")
    desk.form.set_target(NURSE)
    assert desk.form.title.text() == "Mine"


def test_speaking_for_and_against_goals_the_one_about_the_same_career_first(desk: Desk):
    desk.goal("Write programs")
    for number in range(5):
        desk.goal(f"Goal {number}")
    nurse = desk.goal("Become a nurse", NURSE)
    desk.open(f"log/shadow/{NURSE}")
    stances = desk.form.stances
    assert next(iter(stances.rows)) == nurse
    assert len(stances.rows) == 4
    desk.click(stances.rows[nurse].choice.button(Speaks.FOR.value))
    stances.more.setFocus()
    desk.key(Qt.Key.Key_Down)
    other = next(uuid for uuid, row in stances.rows.items() if row.isAncestorOf(focused()))
    assert other not in (nurse, *list(stances.rows)[:4])
    desk.key(Qt.Key.Key_Right)
    desk.key(Qt.Key.Key_Right)
    assert stances.stances == {nurse: Speaks.FOR, other: Speaks.AGAINST}
    desk.key(Qt.Key.Key_Left)
    desk.key(Qt.Key.Key_Left)
    assert stances.stances == {nurse: Speaks.FOR}
    desk.click(desk.form.keep_button)
    assert desk.entries()[0].speaks(nurse) is Speaks.FOR


def test_without_goals_the_form_says_so(desk: Desk):
    desk.open("log")
    assert any("no goal yet" in label.text() for label in desk.form.stances.findChildren(QLabel) if label.isVisible())
    assert desk.form.stances.first_field() is desk.form.stances.more


# What cannot be kept


def test_an_empty_form_says_what_is_missing(desk: Desk):
    desk.open("log")
    desk.form.day.clear()
    desk.click(desk.form.keep_button)
    assert error_of(desk, desk.form.title)
    assert error_of(desk, desk.form.day)
    assert focused() is desk.form.title
    assert desk.entries() == ()


@pytest.mark.parametrize("day", ["1/1/9999", "2/31/2026", "soon"])
def test_a_day_that_is_none_is_refused_in_words(desk: Desk, day):
    desk.open("log")
    desk.form.title.setText("Something")
    desk.form.day.setText(day)
    desk.click(desk.form.keep_button)
    assert error_of(desk, desk.form.day)
    assert desk.form.day.text() == day


def test_ten_thousand_characters_emoji_and_right_to_left_are_kept(desk: Desk):
    desk.open("log/reflection")
    note = ("שלום 👩🏽‍🚀 " * 1100)[:TEXT_LIMIT].strip()
    desk.form.title.setText("🩺 עברית")
    desk.form.note.setPlainText(note)
    desk.click(desk.form.keep_button)
    (entry,) = desk.entries()
    assert (entry.title, entry.note) == ("🩺 עברית", note)
    desk.open(f"log/edit/{entry.uuid}")
    desk.form.note.setPlainText("x" * (TEXT_LIMIT + 1))
    desk.click(desk.form.keep_button)
    assert "10,001" in error_of(desk, desk.form.note)
    assert len(desk.form.note.toPlainText()) == TEXT_LIMIT + 1


def test_a_full_disk_loses_nothing(desk: Desk, monkeypatch, tmp_path):
    def full(*_: object) -> None:
        raise DiskFull(path=tmp_path)

    desk.open("log")
    desk.type("Long work")
    desk.form.note.setPlainText(LONG)
    with monkeypatch.context() as patch:
        patch.setattr("clusterdesk.store.portfolio.Portfolio.write", full, raising=False)
        patch.setattr("clusterdesk.services.desk.Desk.write", full)
        desk.click(desk.form.keep_button)
    assert desk.form.problem.isVisible()
    assert desk.form.note.toPlainText() == LONG
    desk.click(desk.form.keep_button)
    assert desk.entries()[0].title == "Long work"


def test_after_an_unknown_fault_one_can_try_again(desk: Desk):
    desk.open("log")
    desk.type("Long work")
    desk.form.keep_button.setEnabled(False)
    # As `Runner.crashed` does, which would fail this test.
    desk.log._free()
    assert desk.form.keep_button.isEnabled()


# What was begun


def test_what_was_begun_is_there_after_another_page_and_another_language(desk: Desk, qtbot, tmp_path):
    (tmp_path / "a.txt").write_text("x")
    desk.open(f"log/course/{NURSE}")
    desk.form.note.setPlainText("Half a thought")
    desk.form.files.take([tmp_path / "a.txt"])
    desk.form.editor("credits").set_value(1.5)
    desk.open("home")
    desk.open("log/posting")
    assert desk.form.note.toPlainText() == "Half a thought"
    assert desk.log.before.isVisible()
    desk.open("settings")
    # A change of language makes the frame again.
    again = Frame(desk.context)
    qtbot.addWidget(again)
    desk.context.navigation.navigated.disconnect(desk.frame.show_address)
    desk.frame.hide()
    desk.frame = again
    with qtbot.waitExposed(again):
        again.show()
    again.open_for("Sample")
    assert desk.frame.unsaved(), "the window asks before it closes"
    desk.open("log")
    assert desk.form.note.toPlainText() == "Half a thought"
    assert desk.form.kind.value == EntryKind.COURSE.value
    assert desk.form.editor("credits").value() == 1.5
    assert [file.name for file in desk.form.files.added] == ["a.txt"]
    assert desk.log.unsaved()
    desk.click(desk.form.keep_button)
    assert desk.entries()[0].attachments[0].name == "a.txt"
    assert not desk.frame.unsaved()
    desk.open("log")
    assert desk.form.note.toPlainText() == ""


def test_begin_a_new_one_instead(desk: Desk):
    desk.open("log")
    desk.type("Half")
    desk.open("home")
    desk.open(f"log/shadow/{NURSE}")
    desk.click(desk.log.before.findChildren(QPushButton)[0])
    assert desk.form.title.text() == "Half"
    asked(desk).accept()
    desk.wait()
    assert desk.form.title.text() == "Registered Nurses"
    assert not desk.log.before.isVisible()


def test_what_was_erased_again_is_not_brought_back(desk: Desk):
    desk.open("log")
    desk.type("Half")
    desk.open("home")
    desk.open("log")
    desk.form.title.clear()
    desk.open("home")
    desk.open("log/course")
    assert desk.form.title.text() == ""
    assert not desk.log.before.isVisible()


def test_leaving_asks_only_when_something_was_typed(desk: Desk):
    desk.open("home")
    desk.open("log")
    desk.key(Qt.Key.Key_Escape)
    assert desk.address == "home"
    desk.open("log")
    desk.type("Half")
    desk.key(Qt.Key.Key_Escape)
    asked(desk).reject()
    desk.wait()
    assert desk.form.title.text() == "Half"
    desk.click(desk.form.cancel_button)
    asked(desk).accept()
    desk.wait()
    assert desk.address == "home"
    desk.open("log")
    assert desk.form.title.text() == ""


# Changing


def test_an_entry_is_changed_and_its_files_come_and_go(desk: Desk, tmp_path):
    goal = desk.goal()
    uuid = desk.keep(
        files=(NewFile("old.txt", b"x"), NewFile("stays.txt", b"y")),
        stances={goal: Speaks.AGAINST},
        fields={"host": "County"},
    )
    (tmp_path / "new.txt").write_text("z")
    desk.open(f"log/edit/{uuid}")
    assert not desk.log.unsaved()
    assert desk.form.editor("host").value() == "County"
    assert desk.form.stances.stances == {goal: Speaks.AGAINST}
    desk.form.title.setText("Shadowed a doctor")
    out = next(one for one in desk.form.files.findChildren(IconButton) if "old.txt" in one.accessibleName())
    desk.click(out)
    desk.form.files.take([tmp_path / "new.txt"])
    desk.open("home")
    desk.open("log")
    assert desk.form.files.removed, "what was begun to be changed is there again"
    desk.click(desk.form.keep_button)
    (entry,) = desk.entries()
    assert (entry.uuid, entry.title) == (uuid, "Shadowed a doctor")
    assert sorted(one.name for one in entry.attachments) == ["new.txt", "stays.txt"]
    assert desk.address == f"journal/{uuid}"


def test_a_change_that_was_begun_survives_a_new_frame(desk: Desk, qtbot):
    uuid = desk.keep("Before")
    desk.open(f"log/edit/{uuid}")
    desk.form.title.setText("After")
    desk.open("home")
    desk.frame._views.clear()
    desk.open(f"log/edit/{uuid}")
    assert desk.form.title.text() == "After"
    assert desk.log.unsaved()


def test_an_entry_that_is_gone_cannot_be_changed(desk: Desk):
    desk.open("log/edit/9d2d0d8c-0000-4000-8000-000000000000")
    assert desk.log.form is None
    desk.click(desk.log._empty.button)
    assert desk.address == "journal"


# Files


def test_files_that_cannot_be_kept_are_told_and_the_others_come(desk: Desk, tmp_path: Path):
    (tmp_path / "good.txt").write_text("x")
    (tmp_path / "empty.txt").touch()
    with (tmp_path / "film.mp4").open("wb") as film:
        film.truncate(ATTACHMENT_LIMIT + 1)
    desk.open("log")
    desk.form.files.take([tmp_path / name for name in ("good.txt", "empty.txt", "film.mp4", "gone.txt", ".")])
    told = error_of(desk, desk.form.files)
    for words in ("“empty.txt” is empty", "“film.mp4” has 5.0 MB", "“gone.txt” is not there"):
        assert words in told
    assert "cannot be read" in told
    assert [file.name for file in desk.form.files.added] == ["good.txt"]
    desk.wait()
    remove = next(one for one in desk.form.files.findChildren(IconButton) if one.isVisible())
    desk.click(remove)
    assert desk.form.files.added == []
    assert error_of(desk, desk.form.files) == ""


def test_a_file_is_added_by_the_dialog(desk: Desk, tmp_path: Path):
    (tmp_path / "pass.pdf").write_bytes(b"pdf")
    desk.open("log")
    desk.form.title.setText("Visit")
    desk.click(desk.form.files.add)
    (dialog,) = [one for one in desk.frame.findChildren(QFileDialog) if one.isVisible()]
    dialog.filesSelected.emit([str(tmp_path / "pass.pdf")])
    dialog.reject()
    desk.wait()
    # The stick is pulled out before the entry is kept.
    (tmp_path / "pass.pdf").unlink()
    desk.click(desk.form.keep_button)
    assert [one.name for one in desk.entries()[0].attachments] == ["pass.pdf"]


def test_a_file_is_dropped_on_the_form(desk: Desk, tmp_path: Path):
    (tmp_path / "pass.pdf").write_bytes(b"pdf")
    desk.open("log")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "pass.pdf")), QUrl("https://example.org/page")])
    files, left = desk.form.files, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(1, 1), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier)
    files.dragEnterEvent(enter)
    assert enter.isAccepted()
    files.dropEvent(QDropEvent(QPoint(1, 1), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier))
    assert [file.name for file in files.added] == ["pass.pdf"]


# Job postings


def test_the_words_of_a_career_are_marked_and_offered(desk: Desk):
    desk.open(f"log/posting/{NURSE}")
    posting, skills = desk.form.editor("posting"), desk.form.editor("skills")
    assert isinstance(posting, PostingEditor)
    posting.text.setFocus()
    # Before an emoji Qt's places in the text and Python's differ.
    posting.text.insertPlainText("🩺 ")
    desk.type("Active-listening and Epic systems; glistening.")
    desk.wait()
    marked = [selection.cursor.selectedText() for selection in posting.text.extraSelections()]
    assert marked == ["Active-listening", "Epic systems"]
    assert list(posting.chips) == ["Listening closely", "Epic Systems"]
    desk.click(posting.chips["Epic Systems"])
    assert skills.value() == ("Epic Systems",)
    desk.click(posting.chips["Listening closely"])
    desk.click(posting.chips["Epic Systems"])
    assert skills.value() == ("Listening closely",)
    skills.clear()
    assert not any(chip.isChecked() for chip in posting.chips.values())
    skills.setFocus()
    desk.type("epic systems, Patience")
    assert posting.chips["Epic Systems"].isChecked()
    desk.click(desk.form.keep_button)
    assert desk.entries()[0].fields["skills"] == ("epic systems", "Patience")


def test_without_a_career_nothing_is_marked(desk: Desk):
    desk.open("log/posting/cluster/modern/education")
    posting = desk.form.editor("posting")
    posting.set_value("Active listening")
    assert posting.found == ()
    assert not posting.text.extraSelections()
    desk.form.set_target(NURSE)
    assert posting.found == ("Listening closely",)
    desk.form.set_target(Target.career("99-9999.99"))
    assert posting.found == ()
    desk.form.set_target(None)
    assert posting.found == ()


def test_marks_follow_the_colours(desk: Desk):
    desk.open(f"log/posting/{NURSE}")
    posting = desk.form.editor("posting")
    posting.set_value("Active listening")
    posting.restyle()
    assert len(posting.text.extraSelections()) == 1
    assert posting.text.extraSelections()[0].format.fontUnderline(), "not by colour alone"


# Conversations and reflections


def test_questions_are_prepared_and_answers_stand_beside_them(desk: Desk):
    desk.open(f"log/conversation/{NURSE}")
    editor = desk.form.editor("asked")
    assert isinstance(editor, AskedEditor)
    prepared = [row.asked().question for row in editor.rows]
    assert len(prepared) == 5
    assert not desk.log.unsaved()
    editor.rows[0].answer.setFocus()
    desk.type("We go through every bed.")
    desk.form.set_target(Target.of_cluster("modern", "digital-technology"))
    questions = [row.asked().question for row in editor.rows]
    assert questions[0] == prepared[0], "what has an answer stays"
    assert not set(prepared[1:]) & set(questions)
    desk.click(editor.rows[-1].remove)
    desk.click(editor.add)
    desk.type("Do you like it?")
    assert desk.log.unsaved()
    desk.click(desk.form.keep_button)
    kept = desk.entries()[0].fields["asked"]
    assert kept[0] == Asked(prepared[0], "We go through every bed.")
    assert kept[-1] == Asked("Do you like it?", "")


def test_an_answer_without_a_question_is_told(desk: Desk):
    desk.open("log/conversation")
    editor = desk.form.editor("asked")
    assert editor.first_field() is editor.add
    desk.form.title.setText("Talk")
    desk.click(editor.add)
    editor.rows[0].answer.setPlainText("Yes")
    desk.click(desk.form.keep_button)
    assert error_of(desk, editor)
    assert focused() is editor.rows[0].question
    editor.rows[0].question.setText("q" * (LINE_LIMIT + 1))
    assert "301" in editor.error()
    editor.set_value([Asked("q", "")] * 0 or None)
    editor.set_value(tuple(Asked(f"Question {number}", "") for number in range(LIST_LIMIT + 1)))
    assert str(LIST_LIMIT) in editor.error()


def test_the_contact_is_private_and_says_so(desk: Desk):
    desk.open("log/conversation")
    contact = desk.form.editor("contact")
    assert "Private" in contact.accessibleDescription()


def test_a_reflection_answers_a_question_of_the_catalog(desk: Desk):
    desk.open("log/reflection")
    prompt = desk.form.editor("prompt")
    assert isinstance(prompt, PromptEditor)
    assert prompt.value() is None
    prompt.setFocus()
    desk.key(Qt.Key.Key_Down)
    asked_for = desk.context.explore.reflections()[0].question
    assert prompt.value() == asked_for
    prompt.set_value("A question of another language")
    assert prompt.value() == "A question of another language"


# Fields


@pytest.mark.parametrize(
    ("text", "value", "wrong"),
    [("", None, False), ("12.5", 12.5, False), ("1e9", None, True), ("-1", None, True), ("many", None, True)],
)
def test_numbers(qtbot, theme, text, value, wrong):
    field = NumberEditor()
    qtbot.addWidget(field)
    field.setText(text)
    assert field.value() == value
    assert bool(field.error()) is wrong
    field.set_value(1234.5)
    assert field.value() == 1234.5
    field.set_value(None)
    assert field.value() is None


def test_words(qtbot, theme):
    field = WordsEditor()
    qtbot.addWidget(field)
    field.setText(" First aid ;CPR,, cpr ")
    assert field.value() == ("First aid", "cpr")
    field.toggle("Network, server and operating system optimization software", on=True)
    assert field.has("Network, server and operating system optimization software")
    assert len(field.words()) == 3
    field.setText(",".join(str(number) for number in range(LIST_LIMIT + 1)))
    assert str(LIST_LIMIT) in field.error()
    field.setText("x" * (LINE_LIMIT + 1))
    assert "301" in field.error()
    field.set_value(None)
    assert field.value() is None


def test_lines_texts_and_days(qtbot, theme):
    line, text, day = LineEditor(), TextEditor(), DayEditor()
    for field in (line, text, day):
        qtbot.addWidget(field)
        field.set_value(None)
        assert field.value() is None
        assert field.error() == ""
    line.setText("x" * (LINE_LIMIT + 1))
    text.setPlainText("x" * (TEXT_LIMIT + 1))
    day.setText("soon")
    assert line.error()
    assert text.error()
    assert day.error()
    assert day.value() is None
    day.set_value(DAY)
    assert day.value() == DAY


def test_tab_leaves_every_text(desk: Desk):
    desk.open(f"log/posting/{NURSE}")
    for area in desk.form.findChildren(QPlainTextEdit):
        area.setFocus()
        desk.key(Qt.Key.Key_Tab)
        assert focused() is not area
