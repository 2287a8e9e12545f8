"""Where the questions start: what is told, the two forms, what is unfinished, earlier results."""

from PySide6.QtWidgets import QLabel

from clusterdesk.ui.widgets import Confirm, LinkRow


def words(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def confirm_of(student) -> Confirm:
    (found,) = [box for box in student.frame.window().findChildren(Confirm) if box.isVisible()]
    return found


def test_it_says_what_it_is_and_is_not(student):
    student.open("assess")
    told = words(student.start)
    for name in ("not_a_test", "own_items_notice"):
        assert student.context.explore.result_text(name) in told
    assert "about 8 minutes" in words(student.start.forms["interests-60"])
    assert "about 4 minutes" in words(student.start.forms["interests-30"])
    assert not any(card.isVisible() for card in student.start.unfinished.values())
    assert student.start._earlier._none.isVisible()


def test_each_form_has_its_button(student):
    student.begin("interests-30")
    assert student.question._what.text() == "Interests · 30 questions"
    student.begin("interests-60")
    assert student.question._what.text() == "Interests · 60 questions"


def test_an_unfinished_sitting_of_each_form_can_go_on(student):
    first = student.begin("interests-30")
    student.type("33")
    second = student.begin("interests-60")
    student.type("444")
    student.open("assess")
    for form, uuid, done in (("interests-30", first, "2 of 30 done"), ("interests-60", second, "3 of 60 done")):
        card = student.start.unfinished[form]
        assert card.text.text().startswith(done)
        assert not student.start.forms[form].button.isVisible()
        student.click(card.button)
        student.settle()
        assert student.address == f"question/{uuid}"
        student.open("assess")


def test_starting_over_asks_first(student):
    uuid = student.begin("interests-30")
    student.type("12345")
    student.open("assess")
    over = student.start.forms["interests-30"].over
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
    student.begin("interests-30")
    student.type("1")
    student.open("assess")
    student.click(student.start.forms["interests-30"].over)
    assert "Your answer is thrown away" in words(confirm_of(student))
    student.click(confirm_of(student).cancel_button)


def test_finished_sittings_are_listed_and_open(student):
    seen = [
        ("1" * 30, "no area stands out"),
        ("?" * 20 + "3" * 10, "many skipped"),
        ("155111" * 5, "Investigative · Artistic"),
    ]
    uuids = []
    for digits, _ in seen:
        uuids.append(student.begin("interests-30"))
        student.type(digits)
        if "?" in digits:
            student.click(student.question._review.see)
        student.settle()
    student.open("assess")
    rows = student.start._earlier.findChildren(LinkRow)
    assert [row.accessibleDescription() for row in rows] == [outcome for _, outcome in reversed(seen)]
    assert all(row.accessibleName().endswith("· 30 questions") for row in rows)
    student.click(rows[2])
    student.settle()
    assert student.address == f"results/{uuids[0]}"


def test_a_start_that_cannot_be_saved_is_told(student, unplugged):
    student.open("assess")
    unplugged(True)
    student.click(student.start.forms["interests-60"].button)
    student.settle()
    assert student.address == "assess"
    assert student.start._banner.isVisible()
    assert "is not there any more" in student.start._banner.text()
    unplugged(False)
    student.click(student.start.forms["interests-60"].button)
    student.settle()
    assert student.address.startswith("question/")


def test_discarding_is_taken_back_with_undo(student):
    uuid = student.begin("interests-30")
    student.type("123")
    student.open("assess")
    student.context.runner.submit(lambda s: s.assess.discard(uuid))
    student.settle()
    assert not student.start.unfinished["interests-30"].isVisible()
    student.context.runner.submit(lambda s: s.undo())
    student.settle()
    assert student.start.unfinished["interests-30"].text.text().startswith("3 of 30 done")
