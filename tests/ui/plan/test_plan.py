"""The plan by clicks and keys: add, change, tick, move, put in another order, delete, and take back."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.plan import PlanDraft, PlanKind, Term
from clusterdesk.core.target import Target
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore.cluster import ClusterView
from clusterdesk.ui.plan import PlanView
from clusterdesk.ui.plan.items import MIME, lines_of
from clusterdesk.ui.plan.paper import document
from clusterdesk.ui.planning.dialog import PlanDialog
from clusterdesk.ui.theme import theme_of

CONTROL = Qt.KeyboardModifier.ControlModifier
NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


class Planner:
    """Somebody on the plan page; the student of the portfolio finishes school in 2029."""

    def __init__(self, qtbot, context: Context, settle) -> None:
        self.context = Context(context.explore, context.runner, context.navigation, context.preferences, lambda: NOW)
        self.settle = settle
        self.view = PlanView(self.context)
        qtbot.addWidget(self.view)
        context.runner.changed.connect(lambda _: self.view.refresh())
        self.view.resize(1158, 708)
        self.view.show()
        with qtbot.waitActive(self.view):
            self.view.activateWindow()
        self.visit()

    def visit(self, address: str = "plan") -> None:
        self.view.show_address(address)
        self.settle()

    def add(self, title: str, year: int = 2026, **more) -> None:
        draft = PlanDraft(more.pop("kind", PlanKind.COURSE), title, year, **more)
        self.context.runner.submit(lambda session: session.plan.add(draft))
        self.settle()

    def items(self):
        found = []
        self.context.runner.read(lambda session: session.plan.items(), found.append)
        self.settle()
        return found[0]

    def titles(self) -> list[list[str]]:
        return [[item.title for item in column.list.rows.items] for column in self.columns()]

    def columns(self):
        return [column for column in self.view.columns if column.isVisible()]

    def list_of(self, year: int):
        return next(column.list for column in self.columns() if column.year == year)

    def press(self, widget, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget, key, modifier)
        self.settle()

    def click(self, widget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def dialog(self) -> PlanDialog:
        found = QApplication.activeModalWidget()
        assert isinstance(found, PlanDialog)
        return found

    def choose(self, item_list, text: str) -> None:
        """Choose an entry of the menu of the current thing."""
        menu = self.view.menu_of(item_list.current())
        next(action for action in menu.actions() if text in action.text()).trigger()
        menu.deleteLater()
        self.settle()


@pytest.fixture
def planner(qtbot, context, settle) -> Planner:
    return Planner(qtbot, context, settle)


def words(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_an_empty_plan_shows_the_grades_and_what_it_is_for(planner):
    heads = [(column.heading.text(), column.side.text()) for column in planner.columns()]
    assert heads == [
        ("Grade 9", "2025–26"),
        ("Grade 10", "2026–27 · now"),
        ("Grade 11", "2027–28"),
        ("Grade 12", "2028–29"),
        ("After", "2029 on"),
    ]
    assert "Courses, experiences, credentials and exams, year by year." in words(planner.view)
    assert not planner.view.question.isVisible()


def test_something_is_added_by_keys_with_term_credits_and_note(planner):
    column = planner.columns()[2]
    column.add_button.setFocus()
    planner.press(column.add_button, Qt.Key.Key_Return)
    dialog = planner.dialog()
    assert dialog.title.hasFocus()
    assert dialog.year.currentData() == 2027
    QTest.keyClicks(dialog.title, "Anatomy")
    dialog.term.button(Term.SPRING).setFocus()
    QTest.keyClick(dialog.term.button(Term.SPRING), Qt.Key.Key_Space)
    QTest.keyClicks(dialog.credits, "0.5")
    dialog.note.insertPlainText("With lab 🔬")
    planner.press(dialog.title, Qt.Key.Key_Return)
    (item,) = planner.items()
    assert (item.title, item.year, item.term, item.credits, item.note) == (
        "Anatomy",
        2027,
        Term.SPRING,
        0.5,
        "With lab 🔬",
    )
    assert planner.titles()[2] == ["Anatomy"]
    assert column.credits.text() == "Credits done: 0 of 0.5"
    assert "Spring · 0.5 credits" in planner.list_of(2027).rows.data(
        planner.list_of(2027).rows.index(0), Qt.ItemDataRole.AccessibleTextRole
    )


@pytest.mark.parametrize(
    ("title", "credits_", "said"),
    [
        ("", "1", "Write what you plan."),
        ("x" * 201, "", "This has 201 characters"),
        ("Biology", "many", "Credits are a number from 0 to 100."),
        ("Biology", "-1", "Credits are a number from 0 to 100."),
        ("Biology", "101", "Credits are a number from 0 to 100."),
    ],
)
def test_what_cannot_be_kept_is_told_at_its_field_and_stays(planner, title, credits_, said):
    planner.click(planner.view.add_button)
    dialog = planner.dialog()
    dialog.title.setText(title)
    QTest.keyClicks(dialog.credits, credits_)
    planner.click(dialog.confirm_button)
    assert said in words(dialog)
    assert dialog.title.text() == title
    assert planner.items() == ()
    QTest.keyClick(dialog.title, Qt.Key.Key_End)
    QTest.keyClicks(dialog.title, "y")
    QTest.keyClicks(dialog.credits, "9")
    planner.press(dialog, Qt.Key.Key_Escape)


def test_a_click_changes_and_the_circle_ticks(planner):
    planner.add("Biology")
    rows = planner.list_of(2026)
    rect = rows.visualRect(rows.rows.index(0))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    planner.settle()
    dialog = planner.dialog()
    dialog.title.setText("Biology with lab")
    planner.click(dialog.confirm_button)
    assert [item.title for item in planner.items()] == ["Biology with lab"]
    circle = rows._cards.circle(rows.visualRect(rows.rows.index(0))).center()
    for done in (True, False):
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=circle)
        planner.settle()
        assert (planner.items()[0].done_at is not None) is done


def test_everything_is_done_by_keys(planner):
    for title in ("Biology", "Chemistry", "Physics"):
        planner.add(title)
    rows = planner.list_of(2026)
    rows.setFocus()
    planner.press(rows, Qt.Key.Key_Down, CONTROL)
    assert planner.titles()[1] == ["Chemistry", "Biology", "Physics"]
    assert rows.current().title == "Biology"
    planner.press(rows, Qt.Key.Key_Up, CONTROL)
    assert planner.titles()[1] == ["Biology", "Chemistry", "Physics"]
    planner.press(rows, Qt.Key.Key_Space)
    assert planner.items()[0].done_at is not None
    planner.press(rows, Qt.Key.Key_Right, CONTROL)
    assert planner.titles()[1:3] == [["Chemistry", "Physics"], ["Biology"]]
    later = planner.list_of(2027)
    assert later.hasFocus()
    planner.press(later, Qt.Key.Key_Left, CONTROL)
    assert planner.titles()[1] == ["Chemistry", "Physics", "Biology"]
    rows = planner.list_of(2026)
    planner.press(rows, Qt.Key.Key_Home)
    planner.press(rows, Qt.Key.Key_Return)
    assert planner.dialog().title.text() == "Chemistry"
    planner.press(planner.dialog(), Qt.Key.Key_Escape)
    planner.view.activateWindow()
    planner.settle()
    planner.press(rows, Qt.Key.Key_Delete)
    assert planner.titles()[1] == ["Physics", "Biology"]
    planner.context.runner.submit(lambda session: session.undo())
    planner.settle()
    assert planner.titles()[1] == ["Chemistry", "Physics", "Biology"]
    # The ends are ends.
    rows = planner.list_of(2026)
    rows.show_item(planner.items()[0].uuid)
    planner.press(rows, Qt.Key.Key_Up, CONTROL)
    assert planner.titles()[1] == ["Chemistry", "Physics", "Biology"]
    for year in (2027, 2028, 2029, 2029):
        here = [column.list for column in planner.columns() if column.list.hasFocus()]
        planner.press(here[0], Qt.Key.Key_Right, CONTROL)
        assert planner.list_of(year).hasFocus()
    assert planner.titles()[-1] == ["Chemistry"]


def test_the_menu_offers_everything_that_the_keys_do(planner):
    planner.add("Biology")
    planner.add("Chemistry")
    rows = planner.list_of(2026)
    planner.choose(rows, "Mark as done")
    assert planner.items()[0].done_at is not None
    planner.choose(rows, "Mark as not done")
    planner.choose(rows, "Further down")
    assert planner.titles()[1] == ["Chemistry", "Biology"]
    planner.choose(rows, "Further up")
    planner.choose(rows, "Move to Grade 12 · 2028–29")
    assert planner.titles()[3] == ["Biology"]
    planner.choose(planner.list_of(2028), "Change")
    assert planner.dialog().title.text() == "Biology"
    planner.press(planner.dialog(), Qt.Key.Key_Escape)
    planner.choose(planner.list_of(2028), "Delete")
    assert planner.titles()[3] == []


def drop(planner, uuid: str, year: int, row: int, form: str = MIME) -> bool:
    rows = planner.list_of(year).rows if any(column.year == year for column in planner.columns()) else None
    assert rows is not None
    source = planner.view.columns[0].list.rows
    data = source.mimeData([QModelIndex()])
    data.clear()
    data.setData(form, uuid.encode())
    taken = rows.dropMimeData(data, Qt.DropAction.CopyAction, row, 0, QModelIndex())
    planner.settle()
    return taken


def test_dragging_moves_to_another_year_and_to_another_place(planner):
    for title in ("Biology", "Chemistry", "Physics"):
        planner.add(title)
    planner.add("Anatomy", 2027)
    biology, _, physics, _ = planner.items()
    rows = planner.list_of(2026).rows
    assert bytes(rows.mimeData([rows.index(0)]).data(MIME).data()).decode() == biology.uuid
    assert rows.mimeTypes() == [MIME]
    assert rows.supportedDropActions() == Qt.DropAction.CopyAction
    assert drop(planner, physics.uuid, 2026, 0)
    assert planner.titles()[1] == ["Physics", "Biology", "Chemistry"]
    assert drop(planner, physics.uuid, 2026, -1)
    assert planner.titles()[1] == ["Biology", "Chemistry", "Physics"]
    assert drop(planner, physics.uuid, 2026, 3)
    assert drop(planner, biology.uuid, 2027, 0)
    assert planner.titles()[1:3] == [["Chemistry", "Physics"], ["Anatomy", "Biology"]]
    assert drop(planner, "what nobody knows", 2027, 0)
    assert not drop(planner, biology.uuid, 2026, 0, "text/plain")
    assert planner.titles()[1:3] == [["Chemistry", "Physics"], ["Anatomy", "Biology"]]


def test_without_a_year_of_graduation_it_is_asked_kindly(planner):
    planner.context.runner.submit(lambda session: session.profile.change("Sample", None))
    planner.settle()
    assert [column.heading.text() for column in planner.columns()][:2] == ["2026–27", "2027–28"]
    assert planner.columns()[0].side.text() == "now"
    assert planner.view.question.isVisible()
    years = planner.view.question.years
    years.setCurrentIndex(years.findData(2030))
    planner.click(planner.view.question.button)
    assert not planner.view.question.isVisible()
    assert [column.heading.text() for column in planner.columns()] == [
        "Grade 9",
        "Grade 10",
        "Grade 11",
        "Grade 12",
        "After",
    ]


def test_an_address_asks_for_something_of_a_kind_at_once(planner):
    planner.visit("plan/new/exam")
    assert planner.dialog().kind.currentData() == PlanKind.EXAM
    planner.press(planner.dialog(), Qt.Key.Key_Escape)
    planner.visit("plan/new/nonsense")
    assert QApplication.activeModalWidget() is None


def test_what_lies_far_beyond_stays_there_when_its_words_change(planner):
    planner.add("A master’s degree", 2040, kind=PlanKind.PROGRAM)
    rows = planner.list_of(2029)
    rows.setFocus()
    planner.press(rows, Qt.Key.Key_Return)
    planner.dialog().title.setText("A doctorate")
    planner.click(planner.dialog().confirm_button)
    assert [(item.title, item.year) for item in planner.items()] == [("A doctorate", 2040)]


def test_it_is_for_a_goal_and_says_toward_what(planner):
    planner.context.runner.submit(lambda session: session.goals.keep(GoalDraft("Become a nurse", "why")))
    planner.settle()
    assert "Toward: Become a nurse" in words(planner.view)
    planner.click(planner.view.add_button)
    dialog = planner.dialog()
    QTest.keyClicks(dialog.title, "Biology")
    dialog.goal.setCurrentIndex(1)
    planner.click(dialog.confirm_button)
    assert planner.items()[0].goal is not None
    planner.context.runner.submit(
        lambda session: session.plan.edit(
            session.plan.items()[0].uuid,
            PlanDraft(
                PlanKind.COURSE, "Biology", 2026, credits=1.0, note="With lab", goal=session.goals.goals()[0].uuid
            ),
        )
    )
    planner.settle()
    paper = planner.view.paper._make()
    assert "Credits done: 0 of 1" in str(list(paper.blocks))
    assert "With lab" in str(list(paper.blocks))
    paper = document("Ana", planner.view._years, planner.view._found.goals, release="x", day=NOW.date())
    told = str(list(paper.blocks))
    assert "Toward: Become a nurse" in told
    assert "For the goal: Become a nurse" in told
    assert "Nothing is planned yet." in told


@pytest.mark.parametrize(
    ("target", "address"),
    [
        (None, "explore"),
        (Target.career("29-1141.00"), "cluster/modern/healthcare-human-services/prepare"),
        (Target.career("99-9999.99"), "explore"),
        (Target.of_cluster("classic", "finance"), "cluster/classic/finance/prepare"),
        (Target.of_pathway("classic", "finance", "banking-services"), "cluster/classic/finance/prepare"),
    ],
)
def test_ideas_lead_to_the_cluster_of_the_goal(planner, target, address):
    if target is not None:
        planner.context.runner.submit(lambda session: session.goals.keep(GoalDraft("One", "why", target)))
        planner.settle()
    planner.click(planner.view.ideas_button)
    assert planner.context.navigation.current == address


def test_an_idea_of_a_cluster_goes_into_the_plan_in_its_usual_grade(qtbot, planner):
    view = ClusterView(planner.context)
    qtbot.addWidget(view)
    view.resize(1158, 708)
    view.show()
    view.show_address("cluster/modern/healthcare-human-services/prepare")
    qtbot.waitUntil(lambda: view.filled)
    planner.settle()
    row = next(row for row in view._prepare.cards[0]._rows if row._text.text() == "Anatomy and Physiology")
    assert row.plan.accessibleName() == "Add to my plan: Anatomy and Physiology"
    planner.click(row.plan)
    dialog = planner.dialog()
    assert (dialog.title.text(), dialog.year.currentData()) == ("Anatomy and Physiology", 2027)
    planner.click(dialog.confirm_button)
    (item,) = planner.items()
    assert (item.year, item.kind) == (2027, PlanKind.COURSE)
    assert item.cluster == Target.of_cluster("modern", "healthcare-human-services")
    assert row.plan.accessibleName() == "In your plan: Anatomy and Physiology"
    assert view._prepare.cards[-1]._rows[0].plan is None


def test_a_hundred_things_are_shown_and_nothing_scrolls_sideways(planner):
    def fill(session):
        for number in range(100):
            changes = session.plan.add(
                PlanDraft(PlanKind.COURSE, f"Course {number} " * (1 + number % 9), 2025 + number % 5)
            )
        return changes

    planner.context.runner.submit(fill)
    planner.settle()
    assert sum(map(len, planner.titles())) == 100
    for width in (560, 1158, 1900):
        planner.view.resize(width, 708)
        QApplication.processEvents()
        assert planner.view.horizontalScrollBar().maximum() == 0
        for column in planner.columns():
            last = column.list.visualRect(column.list.rows.index(column.list.rows.rowCount() - 1))
            assert last.bottom() <= column.list.height()


def test_the_portfolio_refuses_what_the_fields_let_pass_and_the_words_stay(planner, monkeypatch):
    planner.add("Biology")
    rows = planner.list_of(2026)
    rows.setFocus()
    planner.press(rows, Qt.Key.Key_Return)
    dialog = planner.dialog()
    dialog.title.setText("Biology with lab")
    uuid = planner.items()[0].uuid
    planner.context.runner.submit(lambda session: session.plan.delete(uuid))
    planner.click(dialog.confirm_button)
    assert "This is not in the plan any more." in dialog.problem.text()
    assert dialog.title.text() == "Biology with lab"
    planner.press(dialog, Qt.Key.Key_Escape)


def test_what_is_gone_meanwhile_is_told(planner):
    planner.add("Biology")
    item = planner.items()[0]
    told = []
    planner.context.runner.failed.connect(told.append)
    planner.context.runner.submit(lambda session: session.plan.delete(item.uuid))
    planner.view._tick(item)
    planner.settle()
    assert "not in the plan any more" in str(told[0])


def test_the_page_says_that_it_was_printed(planner):
    planner.view.paper.done.emit("Saved as plan.pdf.")
    assert planner.view._toast.isVisible()
    assert "Saved as plan.pdf." in words(planner.view)


def test_a_list_of_the_school_is_chosen_by_keys_and_counted_on_the_page_and_on_paper(planner):
    planner.add("Algebra", credits=3.0)
    planner.view.requirements.choice.setFocus()
    planner.press(planner.view.requirements.choice, Qt.Key.Key_Down)
    assert "1 of 12 school requirements covered" in words(planner.view)
    planner.add("Biology", credits=3.0)
    assert "2 of 12 school requirements covered" in words(planner.view)
    told = str(list(planner.view.paper._make().blocks))
    assert "2 of 12 school requirements covered" in told
    assert "Planned · 3 of 3 credits" in told
    planner.press(planner.view.requirements.choice, Qt.Key.Key_Up)
    assert "school requirements covered" not in words(planner.view)
    assert "Planned · 3 of 3" not in str(list(planner.view.paper._make().blocks))


def test_one_credit_is_told_as_one(planner):
    planner.add("Biology", credits=1.0)
    rows = planner.list_of(2026).rows
    assert "1 credit," in rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)


def test_what_an_entry_counts_for_is_set_by_keys(planner):
    planner.add("Robotics", credits=1, note="With lab")
    planner.add("Algebra", credits=1)
    planner.view.requirements.choice.setFocus()
    planner.press(planner.view.requirements.choice, Qt.Key.Key_Down)
    required = planner.view.requirements.chosen
    math = next(each for each in required.requirements if each.id == "math")

    def counted() -> list[str]:
        progress = next(one for one in planner.view.requirements.progress if one.requirement == math)
        return [item.title for item in progress.entries]

    assert counted() == ["Algebra"]
    rows = planner.list_of(2026)
    rows.show_item(planner.items()[0].uuid)
    planner.press(rows, Qt.Key.Key_Return)
    dialog = planner.dialog()
    assert [dialog.counts.itemText(at) for at in range(2)] == [
        "What its kind and title say",
        required.requirements[0].text,
    ]
    while QApplication.focusWidget() is not dialog.counts:
        planner.press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    while dialog.counts.currentData() != "math":
        planner.press(dialog.counts, Qt.Key.Key_Down)
    assert dialog.note.toPlainText() == "With lab #math"
    planner.click(dialog.confirm_button)
    assert planner.items()[0].note == "With lab #math"
    assert counted() == ["Robotics", "Algebra"]

    planner.press(rows, Qt.Key.Key_Return)
    dialog = planner.dialog()
    assert dialog.counts.currentData() == "math"
    dialog.counts.setFocus()
    planner.press(dialog.counts, Qt.Key.Key_Home)
    assert dialog.note.toPlainText() == "With lab"
    planner.click(dialog.confirm_button)
    assert counted() == ["Algebra"]


def test_tags_that_are_typed_are_followed_and_several_stay(planner):
    planner.add("Robotics", note="#math #SCIENCE #mine")
    planner.view.requirements.choice.setFocus()
    planner.press(planner.view.requirements.choice, Qt.Key.Key_Down)
    rows = planner.list_of(2026)
    rows.show_item(planner.items()[0].uuid)
    planner.press(rows, Qt.Key.Key_Return)
    counts, note = planner.dialog().counts, planner.dialog().note
    assert counts.currentText() == "Several: #math #science"
    counts.activated.emit(counts.currentIndex())
    assert note.toPlainText() == "#math #SCIENCE #mine"
    several = counts.count()
    note.setPlainText("#math #science #english")
    assert counts.currentText() == "Several: #english #math #science"
    assert counts.count() == several
    note.setPlainText("#science")
    assert counts.currentData() == "science"
    assert counts.count() == several - 1
    note.setPlainText("")
    assert counts.currentIndex() == 0


def test_without_a_list_nothing_is_asked_about_requirements(planner):
    planner.context.runner.submit(lambda session: session.choices.choose_list("gone"))
    planner.settle()
    planner.click(planner.view.add_button)
    assert planner.dialog().counts is None


@pytest.mark.parametrize(
    ("title", "count", "ends"),
    [
        ("Biology", 1, "Biology"),
        ("🩺" * 200, 3, "…"),
        ("Wundergroßenkrankenhaus" * 8, 3, "…"),
        ("everything about the clinic and the wards " * 4, 3, "…"),
        ("أريد أن أصبح ممرضة في مستشفى كبير وأن أساعد الناس كل يوم", 3, "…"),
    ],
)
def test_a_title_has_three_lines_in_its_column_whatever_it_is(planner, title, count, ends):
    planner.add(title)
    rows = planner.list_of(2026)
    found = lines_of(title, theme_of().font("body"), 150)
    assert len(found) <= count
    assert "".join(found).replace(" ", "")[:20] == title.replace(" ", "")[:20]
    assert found[-1].endswith(ends) or "".join(found).replace(" ", "") == title.replace(" ", "")
    assert all(QFontMetrics(theme_of().font("body")).horizontalAdvance(line) <= 151 for line in found)
    assert rows.rows.data(rows.rows.index(0), Qt.ItemDataRole.ToolTipRole).startswith(title.strip())
    assert planner.view.horizontalScrollBar().maximum() == 0


def test_the_bin_is_one_click_away(planner):
    planner.click(planner.view.bin_button)
    assert planner.context.navigation.current == "bin"
