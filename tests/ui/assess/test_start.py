"""Where the questions start: every family with its state, the page before its questions, earlier results."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clusterdesk.core.form import FAMILIES
from clusterdesk.ui.assess.start import RESULTS_SHOWN
from clusterdesk.ui.widgets import Confirm, LinkRow


def words(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def confirm_of(student) -> Confirm:
    (found,) = [box for box in student.frame.window().findChildren(Confirm) if box.isVisible()]
    return found


def take(student, form: str, digits: str) -> str:
    """Take a form by keys; returns the sitting's UUID."""
    uuid = student.begin(form)
    student.type(digits)
    if student.question._review.isVisible():
        student.click(student.question._review.see)
    student.settle()
    return uuid


def test_every_family_says_what_it_is_for_and_how_long_it_takes(student):
    student.open("assess")
    cards = student.start.families
    assert list(cards) == list(FAMILIES)
    for family, length in (
        ("interests", "60 questions · about 8 minutes, or 30 in about 4 minutes"),
        ("topics", "33 questions · about 5 minutes"),
        ("skills", "35 questions · about 9 minutes, or 20 in about 5 minutes"),
        ("values", "18 questions · about 3 minutes"),
    ):
        assert length in words(cards[family])
        assert cards[family].state.text() == "Not begun yet"
        assert not cards[family].results.isVisible()
    assert not student.start._earlier.isVisible()


def test_what_comes_next_is_marked_until_everything_was_taken(student):
    sheets = {"interests": "interests-30", "topics": "topics-33", "skills": "skills-20", "values": "values-18"}
    for family, form in sheets.items():
        student.open("assess")
        marked = [name for name, card in student.start.families.items() if card.badge.isVisible()]
        assert marked == [family]
        assert student.start.families[family].first.isVisible()
        take(student, form, "1234" * 9)
    student.open("assess")
    assert not any(card.badge.isVisible() or card.first.isVisible() for card in student.start.families.values())
    assert all(card.button.label() == "Take again" for card in student.start.families.values())


def test_a_family_that_was_left_unfinished_comes_before_the_others(student):
    uuid = student.begin("values-18")
    student.type("123")
    student.open("assess")
    card = student.start.families["values"]
    assert card.state.text() == "At question 4 of 18, about 1 minute left"
    assert card.first.isVisible() and card.button.accessibleName() == "Continue: Values"
    assert card.button.accessibleDescription() == card.state.text()
    assert not student.start.families["interests"].first.isVisible()
    student.click(card.button)
    assert student.address == f"question/{uuid}"


def test_a_finished_family_shows_its_day_and_leads_to_its_results(student):
    uuid = take(student, "interests-30", "155111" * 5)
    take(student, "skills-20", "12345" * 4)
    student.open("assess")
    cards = student.start.families
    assert cards["interests"].state.text().startswith("Finished on ")
    student.click(cards["interests"].results)
    assert student.address == f"results/{uuid}"
    student.open("assess")
    student.click(cards["skills"].results)
    assert student.address.startswith("results/skills/")
    student.open("assess")
    student.click(cards["skills"].button)
    assert student.address == "intro/skills"


@pytest.mark.parametrize("family", FAMILIES)
def test_before_the_questions_it_says_what_they_are_and_are_not(student, family):
    student.open(f"intro/{family}")
    told = words(student.intro)
    assert student.context.explore.result_text("not_a_test") in told
    assert "Every answer is saved at once." in told
    last = 4 if family == "topics" else 5
    assert f"Keys 1 to {last} answer" in told
    assert student.intro.title() and student.intro.accessibleName() == student.intro.title()


def test_an_introduction_nobody_knows_is_that_of_the_interests(student):
    student.open("intro/luck")
    assert list(student.intro.forms) == ["interests-60", "interests-30"]
    assert student.context.explore.result_text("own_items_notice") in words(student.intro)


def test_each_form_has_its_button(student):
    for form, name in (
        ("interests-30", "Interests · 30 questions"),
        ("interests-60", "Interests · 60 questions"),
        ("topics-33", "Topics · 33 questions"),
        ("skills-35", "Skills · 35 questions"),
        ("skills-20", "Skills · 20 questions"),
        ("values-18", "Values · 18 questions"),
    ):
        student.begin(form)
        assert student.question._what.text() == name


def test_an_unfinished_sitting_of_each_form_can_go_on(student):
    first = student.begin("interests-30")
    student.type("33")
    second = student.begin("interests-60")
    student.type("444")
    for form, uuid, place in (("interests-30", first, "3 of 30"), ("interests-60", second, "4 of 60")):
        student.open("intro/interests")
        card = student.intro.forms[form]
        assert card.text.text().startswith(f"At question {place}")
        assert card.button.label() == "Continue"
        student.click(card.button)
        student.settle()
        assert student.address == f"question/{uuid}"
    student.open("assess")
    student.click(student.start.families["interests"].button)
    assert student.address == f"question/{second}"


def test_every_question_seen_and_not_finished(student):
    uuid = student.begin("values-18")
    student.type("?" * 18)
    student.open("assess")
    assert student.start.families["values"].state.text() == "All 18 questions seen, not finished yet"
    student.click(student.start.families["values"].button)
    student.settle()
    assert student.address == f"question/{uuid}"
    assert student.question._review.isVisible()


def test_starting_over_asks_first(student):
    uuid = student.begin("interests-30")
    student.type("12345")
    student.open("intro/interests")
    over = student.intro.forms["interests-30"].over
    student.click(over)
    box = confirm_of(student)
    assert "Your 5 answers are thrown away" in words(box)
    student.click(box.cancel_button)
    student.settle()
    assert student.values(uuid) == [0, 1, 2, 3, 4]
    student.click(over)
    student.click(confirm_of(student).confirm_button)
    student.settle()
    assert student.address.startswith("question/") and student.address != f"question/{uuid}"
    assert student.question._left.text().startswith("1 of 30")


def test_starting_over_after_one_answer(student):
    student.begin("topics-33")
    student.type("1")
    student.open("intro/topics")
    student.click(student.intro.forms["topics-33"].over)
    assert "Your answer is thrown away" in words(confirm_of(student))
    student.click(confirm_of(student).cancel_button)


def test_finished_sittings_are_listed_and_open(student):
    seen = [
        ("interests-30", "1" * 30, "no area stands out"),
        ("interests-30", "?" * 20 + "3" * 10, "many skipped"),
        ("topics-33", "2" * 33, "all answers the same"),
        ("values-18", "12345" * 4, ""),
        ("interests-30", "155111" * 5, "Investigative · Artistic"),
    ]
    uuids = [take(student, form, digits[: int(form[-2:])]) for form, digits, _ in seen]
    student.open("assess")
    rows = student.start._earlier.findChildren(LinkRow)
    assert [row.accessibleDescription() for row in rows] == [outcome for *_, outcome in reversed(seen)]
    assert rows[0].accessibleName().endswith("· Interests · 30 questions")
    assert rows[2].accessibleName().endswith("· Topics · 33 questions")
    student.click(rows[4])
    student.settle()
    assert student.address == f"results/{uuids[0]}"
    student.open("assess")
    student.click(student.start._earlier.findChildren(LinkRow)[2])
    assert student.address == f"results/topics/{uuids[2]}"


def test_interest_results_lead_to_the_history(student):
    student.ask(lambda s: s.assess.finish(s.assess.start("values-18").uuid))
    student.open("assess")
    assert not student.start._earlier.history.isVisible()
    student.ask(lambda s: s.assess.finish(s.assess.start("interests-30").uuid))
    student.open("assess")
    student.click(student.start._earlier.history)
    assert student.address == "history"


def test_of_many_results_the_newest_are_listed(student):
    for _ in range(RESULTS_SHOWN + 1):
        student.ask(lambda s: s.assess.finish(s.assess.start("values-18").uuid))
    student.open("assess")
    assert len(student.start._earlier.findChildren(LinkRow)) == RESULTS_SHOWN


def test_a_start_that_cannot_be_saved_is_told(student, full):
    student.open("intro/interests")
    full(True)
    student.click(student.intro.forms["interests-60"].button)
    student.settle()
    assert student.address == "intro/interests"
    assert student.intro._banner.isVisible()
    assert "The disk is full" in student.intro._banner.text()
    full(False)
    student.click(student.intro.forms["interests-60"].button)
    student.settle()
    assert student.address.startswith("question/")


def test_discarding_is_taken_back_with_undo(student):
    uuid = student.begin("interests-30")
    student.type("123")
    student.open("intro/interests")
    card = student.intro.forms["interests-30"]
    student.context.runner.submit(lambda s: s.assess.discard(uuid))
    student.settle()
    assert not card.over.isVisible()
    student.context.runner.submit(lambda s: s.undo())
    student.settle()
    assert card.text.text().startswith("At question 4 of 30")


def test_the_whole_way_by_keys_alone(student):
    student.open("assess")
    student.start.families["values"].button.setFocus()
    student.press(Qt.Key.Key_Return)
    assert student.address == "intro/values"
    student.settle()
    student.intro.forms["values-18"].button.setFocus()
    student.press(Qt.Key.Key_Space)
    student.settle()
    student.type("12345" * 3 + "123")
    student.settle()
    assert student.address == "results/values"
