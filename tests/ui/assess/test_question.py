"""The question screen: answers by keys alone, saved one by one, kept when they cannot be saved."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clusterdesk.core.sitting import Answer, Sitting
from clusterdesk.services.session import Session
from clusterdesk.ui.assess import QuestionView
from clusterdesk.ui.context import Context
from clusterdesk.ui.widgets import LinkRow
from clusterdesk.ui.widgets.question import ChoiceCard
from tests.access import measure
from tests.ui.assess.conftest import Student

MIXED = "1234512345" * 6


def texts(student: Student) -> list[str]:
    return [item.text for item in student.context.explore.questionnaire("interests-60").items]


def stored(digits: str) -> list[int | None]:
    return [None if digit == "?" else int(digit) - 1 for digit in digits]


def test_sixty_keys_lead_to_the_results(student):
    uuid = student.begin()
    assert student.address == f"question/{uuid}"
    student.type(MIXED)
    student.settle()
    assert student.address == f"results/{uuid}"
    assert student.values(uuid) == stored(MIXED)
    assert student.sitting(uuid).result


def test_keys_after_the_last_question_change_nothing(student):
    uuid = student.begin("interests-30")
    student.type("3" * 29 + "4" * 20)
    student.settle()
    assert student.address == f"results/{uuid}"
    assert student.values(uuid) == [2] * 29 + [3]


def test_going_back_from_the_results_does_not_ask_again(student):
    student.begin("interests-30")
    student.type("3" * 30)
    student.settle()
    student.context.navigation.back()
    assert student.address == "intro/interests"


def test_what_is_asked_and_how_far_it_is(student):
    student.begin()
    view = student.question
    assert view._what.text() == "Interests · 60 questions"
    assert view._left.text() == "1 of 60 · about 8 minutes left"
    assert view._ask.question.label.text() == texts(student)[0]
    assert not view.back.isEnabled()
    student.type("4")
    assert view._ask.question.label.text() == texts(student)[1]
    assert view._left.text().startswith("2 of 60 · about ")
    assert view._bar.value() == round(1000 / 60)


def test_minutes_left_follow_the_students_own_pace(student):
    uuid = student.begin()
    items = student.sitting(uuid).item_ids[:20]

    def slowly(session: Session) -> None:
        for item in items:
            session.assess.answer(uuid, item, 2, 30.0)

    student.ask(slowly)
    student.open(f"question/{uuid}")
    assert student.question._left.text() == "21 of 60 · about 20 minutes left"


def test_leaving_and_coming_back_in_another_window_goes_on_at_the_first_open_question(
    qtbot, student: Student, context: Context, settle: Callable[[], None]
):
    uuid = student.begin()
    student.type(MIXED[:23])
    student.open("assess")
    assert student.start.families["interests"].state.text().startswith("At question 24 of 60, about ")
    later = Student(qtbot, context, settle)
    later.open("assess")
    later.click(later.start.families["interests"].button)
    later.settle()
    assert later.address == f"question/{uuid}"
    assert later.question._left.text().startswith("24 of 60")
    assert later.question._ask.question.label.text() == texts(later)[23]


def test_back_shows_the_answer_and_another_one_takes_its_place(student):
    uuid = student.begin()
    student.type("25")
    student.press(Qt.Key.Key_Backspace)
    view = student.question
    assert view._ask.row.value == 4
    assert view.skip.label() == "Next"
    student.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view._ask.row.value == 1
    student.type("3?")
    assert view._left.text().startswith("3 of 60")
    student.settle()
    assert student.values(uuid) == [2, 4]
    # Times of several visits to one question add up.
    assert all(answer.seconds >= 0 for answer in student.sitting(uuid).answers.values())


def test_back_stops_at_the_first_question(student):
    student.begin()
    student.type("1")
    for _ in range(3):
        student.press(Qt.Key.Key_Backspace)
    assert student.question._left.text().startswith("1 of 60")


def test_keys_work_wherever_the_focus_is(student):
    uuid = student.begin()
    view = student.question
    for widget, digit in ((view.skip, "1"), (view._ask.row.cards[2], "2"), (view, "5"), (view.skip, "4")):
        widget.setFocus()
        student.type(digit)
    student.settle()
    assert student.values(uuid) == [0, 1, 4, 3]


def test_arrows_and_enter_choose_too(student):
    uuid = student.begin()
    view = student.question
    view._ask.row.cards[0].setFocus()
    student.press(Qt.Key.Key_Right)
    student.press(Qt.Key.Key_Return)
    student.press(Qt.Key.Key_Space)
    student.settle()
    assert student.values(uuid) == [1, 1]


def test_keys_with_ctrl_and_keys_that_mean_nothing_answer_nothing(student):
    uuid = student.begin()
    for key in (Qt.Key.Key_6, Qt.Key.Key_0, Qt.Key.Key_A, Qt.Key.Key_Backspace):
        student.press(key)
    student.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    student.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    student.settle()
    assert student.values(uuid) == []


def test_a_double_click_answers_one_question(student):
    uuid = student.begin()
    card = student.question._ask.row.cards[3]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(card, Qt.MouseButton.LeftButton)
    student.settle()
    assert len(student.values(uuid)) == 1


def test_clicks_answer(student):
    uuid = student.begin("interests-30")
    for number in range(30):
        card = student.question._ask.row.cards[number % 5]
        assert isinstance(card, ChoiceCard)
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    student.settle()
    assert student.address == f"results/{uuid}"


def test_skipped_questions_are_offered_again(student):
    uuid = student.begin("interests-30")
    student.type("4" * 10 + "??" + "4" * 17 + "?")
    student.settle()
    view = student.question
    review = view._review
    assert review.isVisible()
    assert review._text.text() == "You skipped 3 questions. You can answer them now, or go on without them."
    assert [row.accessibleName() for row in review.findChildren(LinkRow)] == [texts(student)[n] for n in (10, 11, 29)]
    assert review.take.hasFocus()
    student.press(Qt.Key.Key_Space)
    assert view._left.text().startswith("11 of 30")
    student.type("1")
    assert view._left.text().startswith("12 of 30")
    student.type("?")
    assert view._left.text().startswith("30 of 30")
    student.type("5")
    student.settle()
    assert review._text.text() == "You skipped 1 question. You can answer it now, or go on without it."
    student.click(review.see)
    student.settle()
    assert student.address == f"results/{uuid}"
    assert student.values(uuid) == [3] * 10 + [0, None] + [3] * 17 + [4]


def test_one_skipped_question_can_be_picked_from_the_list(student):
    uuid = student.begin("interests-30")
    student.type("?" + "4" * 28 + "?")
    student.settle()
    student.click(student.question._review.findChildren(LinkRow)[1])
    assert student.question._left.text().startswith("30 of 30")
    student.press(Qt.Key.Key_Backspace)
    student.type("??")
    assert student.question._review.isVisible()
    assert student.values(uuid) == [None] + [3] * 28 + [None]


def test_back_from_the_review(student):
    student.begin("interests-30")
    student.type("?" + "4" * 29)
    student.press(Qt.Key.Key_Backspace)
    assert not student.question._review.isVisible()
    assert student.question._ask.row.value == 3


def test_a_sitting_with_every_answer_goes_on_to_the_results(student):
    uuid = student.begin("interests-30")
    for item in student.sitting(uuid).item_ids:
        student.ask(lambda s, item=item: s.assess.answer(uuid, item, 1, 2.0))
    student.open(f"question/{uuid}")
    student.settle()
    assert student.address == f"results/{uuid}"


def test_a_finished_sitting_shows_its_results(student, finished_sitting):
    student.open(f"question/{finished_sitting}")
    assert student.address == f"results/{finished_sitting}"


def test_answers_that_are_not_there_any_more(student):
    student.open("question/nobody")
    view = student.question
    assert view._empty and "not in the portfolio any more" in view._empty._sentence.text()
    student.click(view._empty.button)
    assert student.address == "assess"


def test_answers_that_cannot_be_saved_are_told_kept_and_saved_later(student, full):
    uuid = student.begin("interests-30")
    student.type("123")
    student.settle()
    full(True)
    student.type("45")
    student.settle()
    view = student.question
    assert view._banner.isVisible()
    assert "The disk is full" in view._banner.text()
    assert "Your last 2 answers are kept here" in view._banner.text()
    assert view._left.text().startswith("6 of 30")
    student.press(Qt.Key.Key_Backspace)
    assert view._ask.row.value == 4
    student.click(view._banner.button)
    student.settle()
    assert view._banner.isVisible()
    full(False)
    student.click(view._banner.button)
    student.settle()
    assert not view._banner.isVisible()
    assert student.values(uuid) == [0, 1, 2, 3, 4]


def test_the_next_answer_that_is_saved_takes_the_others_along(student, full):
    uuid = student.begin("interests-30")
    full(True)
    student.type("12")
    student.settle()
    full(False)
    student.type("3")
    student.settle()
    assert not student.question._banner.isVisible()
    assert student.values(uuid) == [0, 1, 2]


def test_an_answer_that_replaces_one_that_could_not_be_saved(student, full):
    uuid = student.begin("interests-30")
    full(True)
    student.type("1")
    student.settle()
    assert "Your answer is kept here" in student.question._banner.text()
    student.press(Qt.Key.Key_Backspace)
    full(False)
    student.type("5")
    student.settle()
    assert student.values(uuid) == [4]


def test_leaving_with_an_unsaved_answer_does_not_lose_it(student, full):
    uuid = student.begin("interests-30")
    student.type("1")
    student.settle()
    full(True)
    student.type("5")
    student.settle()
    student.open("results")
    full(False)
    student.open(f"question/{uuid}")
    assert student.question._left.text().startswith("3 of 30")
    student.type("2")
    student.settle()
    assert student.values(uuid) == [0, 4, 1]


def test_results_wait_until_every_answer_is_saved(student, full):
    uuid = student.begin("interests-30")
    student.type("4" * 28)
    student.settle()
    full(True)
    student.type("12")
    student.settle()
    view = student.question
    assert student.address == f"question/{uuid}"
    assert view._review.isVisible() and view._banner.isVisible()
    student.click(view._review.see_first)
    student.settle()
    assert student.address == f"question/{uuid}"
    full(False)
    student.click(view._review.see_first)
    student.settle()
    assert student.address == f"results/{uuid}"
    assert student.values(uuid) == [3] * 28 + [0, 1]


def test_a_result_that_cannot_be_saved_can_be_asked_for_again(student, full):
    uuid = student.begin("interests-30")
    student.type("?" + "4" * 29)
    student.settle()
    view = student.question
    full(True)
    student.click(view._review.see)
    student.settle()
    assert view._banner.isVisible() and view._review.isVisible()
    full(False)
    student.click(view._review.see)
    student.settle()
    assert student.address == f"results/{uuid}"


def test_leaving_while_the_last_answers_are_saved_does_not_call_the_student_back(student):
    uuid = student.begin("interests-30")
    student.type("4" * 30)
    student.context.navigation.open("assess")
    student.settle()
    assert student.address == "assess"
    assert student.sitting(uuid).result is not None


def test_answers_changed_elsewhere_are_shown(student):
    uuid = student.begin("interests-30")
    student.type("44444")
    student.settle()
    item = student.sitting(uuid).item_ids[1]
    student.context.runner.submit(lambda s: s.assess.answer(uuid, item, 0, 1.0))
    student.settle()
    assert student.question._left.text().startswith("2 of 30")
    assert student.question._ask.row.value == 0


def test_faces_are_pictures_that_exist(student):
    student.begin()
    faces = [card.choice.icon for card in student.question._ask.row.cards]
    assert faces == ["frown", "annoyed", "meh", "smile", "laugh"]


def test_nothing_is_cut_off_in_a_small_window_with_large_text(student, theme):
    theme.set_text_percent(200)
    student.frame.resize(1024, 600)
    student.begin()
    student.settle()
    view: QuestionView = student.question
    sheet = view.widget()
    assert sheet.width() <= view.viewport().width()
    for widget in (view._ask.question.label, view.skip, view.back, *view._ask.row.cards):
        assert sheet.rect().contains(widget.rect().translated(widget.mapTo(sheet, widget.rect().topLeft())))
        assert widget.width() >= widget.minimumSizeHint().width()


def test_a_read_older_than_the_keys_is_not_believed(student):
    """What was read before a key was pressed arrives after it and must not take it back."""
    uuid = student.begin("interests-30")
    student.question.refresh()
    student.type("123")
    student.settle()
    assert student.question._left.text().startswith("4 of 30")
    assert student.values(uuid) == [0, 1, 2]
    assert isinstance(student.sitting(uuid), Sitting)
    assert all(isinstance(answer, Answer) for answer in student.sitting(uuid).answers.values())


def longest(explore, form: str) -> list[str]:
    """Return the items of a form whose words, examples and single words are the longest."""
    items = explore.self_questionnaire(form).items

    def all_words(item) -> str:
        return " ".join((item.plain_name, item.text, *item.examples))

    by = (
        lambda item: len(all_words(item)),
        lambda item: len(item.text),
        lambda item: max(map(len, item.examples), default=0),
        lambda item: max(map(len, all_words(item).split())),
    )
    return [max(items, key=length).id for length in by]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("form", ["topics-33", "skills-35", "values-18"])
def test_the_longest_questions_of_every_form_are_not_cut_off(student, theme, form, language):
    student.context.explore.language = language
    uuid = student.begin(form)
    for percent, size in ((200, (1024, 600)), (200, (1366, 768)), (100, (1024, 600))):
        theme.set_text_percent(percent)
        student.frame.resize(*size)
        for item in longest(student.context.explore, form):
            place = student.sitting(uuid).item_ids.index(item)
            student.question._walk.position = place
            student.question._show_place()
            student.settle()
            assert measure.faults(student.question.widget()) == []
            assert student.question.horizontalScrollBar().maximum() == 0


def test_the_answers_stay_where_they_are_from_question_to_question(student):
    student.begin("skills-20")
    row = student.question._ask.row
    tops = set()
    for _ in range(20):
        student.settle()
        tops.add(row.mapTo(student.frame, row.rect().topLeft()).y())
        student.press(Qt.Key.Key_3)
    assert len(tops) == 1
