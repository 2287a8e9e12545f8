"""Every honest case, reached through the questions by keys alone, in both languages."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from clusterdesk.core.language import Language
from clusterdesk.ui.context import Context
from clusterdesk.ui.translation import Words
from tests.ui.assess.conftest import Student

CLEAR = "155211"
"""One answer to each area: investigative and artistic."""
TWO_ROWS = "{0}{1}" * 3 + "{1}{0}" * 3
"""Two answers in turn, so that every area gets as much of both, and no two rows begin alike."""


class Pace:
    """A clock that goes on by some seconds whenever it is read: a question is shown, then answered."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
        self.seconds = 4.0

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=self.seconds)
        return self.now


@pytest.fixture
def pace() -> Pace:
    return Pace()


@pytest.fixture
def language(request) -> Language:
    return getattr(request, "param", "en")


@pytest.fixture
def student(
    qapp: QApplication, qtbot, context: Context, settle: Callable[[], None], pace: Pace, language: Language
) -> Iterator[Student]:
    spoken = Words(qapp)
    spoken.speak(language)
    context.explore.language = language
    yield Student(qtbot, replace(context, clock=pace), settle)
    spoken.speak("en")
    spoken.fall_silent()
    spoken.deleteLater()


def told(student: Student) -> str:
    return "\n".join(label.text() for label in student.view.findChildren(QLabel) if label.isVisible())


def begin_by_keys(student: Student, form: str) -> None:
    """Go from the first page into the questions of a form without the mouse."""
    family = form.partition("-")[0]
    student.open("assess")
    student.start.families[family].button.setFocus(Qt.FocusReason.TabFocusReason)
    student.press(Qt.Key.Key_Return)
    student.settle()
    student.intro.forms[form].button.setFocus(Qt.FocusReason.TabFocusReason)
    student.press(Qt.Key.Key_Return)
    student.settle()


def take_by_keys(student: Student, form: str, digits: str) -> str:
    """Take a form by keys; what was skipped stays so. Returns the sitting's UUID."""
    begin_by_keys(student, form)
    uuid = student.address.partition("/")[2]
    student.type(digits)
    student.settle()
    if "?" in digits:
        student.question._review.see.setFocus(Qt.FocusReason.TabFocusReason)
        student.press(Qt.Key.Key_Return)
        student.settle()
    return uuid


@pytest.mark.parametrize("language", ["en", "es"], indirect=True)
@pytest.mark.parametrize(
    ("digits", "seconds", "status", "remarks", "also"),
    [
        (CLEAR * 10, 4.0, "matched", {"profile_clear"}, ()),
        (TWO_ROWS.format(5, 4) * 5, 4.0, "flat", {"profile_flat_high"}, ()),
        (TWO_ROWS.format(1, 2) * 5, 4.0, "flat", {"profile_flat_low"}, ()),
        (TWO_ROWS.format(3, 4) * 5, 4.0, "flat", {"profile_flat_mid"}, ()),
        ("3" * 60, 4.0, "flat", {"profile_flat_mid", "straight_lining"}, ()),
        ("5" * 60, 4.0, "flat", {"profile_flat_high", "straight_lining"}, ()),
        ("3" * 24 + CLEAR * 6, 4.0, "matched", {"profile_clear", "straight_lining"}, ()),
        (CLEAR * 10, 0.5, "matched", {"profile_clear", "rushed"}, ()),
        ("?" * 30 + CLEAR * 5, 4.0, "many_skipped", {"many_skipped"}, ()),
        ("454451" * 10, 4.0, "matched", {"profile_clear", "opposite_interests"}, ("no_great_fit",)),
        ("511511" * 10, 4.0, "matched", {"profile_clear", "opposite_interests"}, ()),
        (CLEAR * 5, 4.0, "matched", {"profile_clear", "short_form_rough"}, ()),
    ],
)
def test_it_is_told_as_it_is(student, pace, digits, seconds, status, remarks, also):
    pace.seconds = seconds
    uuid = take_by_keys(student, f"interests-{len(digits)}", digits)
    assert student.address == f"results/{uuid}"
    result = student.sitting(uuid).result
    assert (result.status, set(result.remarks)) == (status, remarks)
    words = told(student)
    for name in (*remarks, *also):
        assert student.context.explore.result_text(name) in words


@pytest.mark.parametrize(
    ("form", "digits", "seconds", "status", "remarks"),
    [
        ("topics-33", "1234" * 9, 4.0, "matched", set()),
        ("topics-33", "2" * 33, 4.0, "flat", {"straight_lining"}),
        ("topics-33", "12" * 17, 0.5, "matched", {"rushed"}),
        ("topics-33", "4" + "?" * 32, 4.0, "many_skipped", {"many_skipped"}),
        ("skills-35", "4" * 35, 4.0, "flat", {"straight_lining"}),
        ("skills-20", "12345" * 4, 0.5, "matched", {"rushed"}),
        ("values-18", "?" * 18, 4.0, "many_skipped", {"many_skipped"}),
        ("values-18", "2" * 18, 4.0, "flat", set()),
    ],
)
def test_the_other_families_are_told_as_they_are_too(student, pace, form, digits, seconds, status, remarks):
    pace.seconds = seconds
    family, count = form.split("-")
    uuid = take_by_keys(student, form, digits[: int(count)])
    assert student.address == f"results/{family}"
    result = student.sitting(uuid).result
    assert (result.status, set(result.remarks)) == (status, remarks)
    words = told(student)
    for name in remarks:
        assert student.context.explore.result_text(name) in words


def test_minutes_left_follow_the_pace(student, pace):
    pace.seconds = 30.0
    begin_by_keys(student, "skills-35")
    # Nobody has answered yet: fifteen seconds each.
    assert " 9 " in student.question._left.text()
    student.type("333")
    assert " 16 " in student.question._left.text()


def test_a_clock_that_was_set_back_costs_nothing_and_a_long_pause_little(student, pace):
    begin_by_keys(student, "values-18")
    uuid = student.address.partition("/")[2]
    pace.seconds = -500.0
    student.type("1")
    pace.seconds = 9_000.0
    student.type("2")
    student.settle()
    times = [answer.seconds for answer in student.sitting(uuid).answers.values()]
    assert sorted(times) == [0.0, 120.0]


@pytest.mark.parametrize(("form", "keys"), [("topics-33", "1234"), ("skills-20", "12345")])
def test_every_key_of_the_scale_answers_and_no_other(student, form, keys):
    begin_by_keys(student, form)
    uuid = student.address.partition("/")[2]
    for key in (Qt.Key.Key_0, Qt.Key.Key_6, Qt.Key.Key_9, *([Qt.Key.Key_5] if len(keys) == 4 else [])):
        student.press(key)
    student.type(keys)
    student.settle()
    assert student.values(uuid) == [int(key) - 1 for key in keys]


def test_a_screen_reader_is_told_question_and_examples(student):
    begin_by_keys(student, "skills-20")
    ask = student.question._ask
    item = student.context.explore.self_questionnaire("skills-20").items[0]
    assert ask.question.label.text() == item.text
    for part in (student.context.explore.form_heading("skills"), item.plain_name, item.text, *item.examples):
        assert part in ask.row.accessibleDescription()
    student.type("3")
    second = student.context.explore.self_questionnaire("skills-20").items[1]
    assert second.text in ask.row.accessibleDescription() and item.text not in ask.row.accessibleDescription()


def test_topics_and_values_are_asked_in_their_own_words(student):
    begin_by_keys(student, "topics-33")
    topic = student.context.explore.self_questionnaire("topics-33").items[0]
    assert (student.question._ask.question.label.text(), student.question._ask.detail.text()) == (
        topic.plain_name,
        topic.text,
    )
    assert not student.question._ask.examples.isVisible()
    begin_by_keys(student, "values-18")
    value = student.context.explore.self_questionnaire("values-18").items[0]
    assert student.question._ask.question.label.text() == value.text
    # The name of the value would steer the answer.
    assert value.plain_name not in told(student)


@pytest.mark.parametrize("language", ["es"], indirect=True)
def test_skipped_topics_are_offered_again_and_too_few_are_told(student):
    begin_by_keys(student, "topics-33")
    student.type("?" * 33)
    review = student.question._review
    assert review.isVisible() and review._too_few.isVisible()
    student.press(Qt.Key.Key_Space)
    student.type("4" * 33)
    student.settle()
    assert student.address == "results/topics"
