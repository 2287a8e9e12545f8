"""What came of topics, skills and values."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from clusterdesk.core.errors import PortfolioGone
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.target import Target
from clusterdesk.ui.assess import SkillsView, TopicsView, ValuesView
from clusterdesk.ui.widgets import Banner, LinkRow
from tests.ui.assess.conftest import Student

NURSE = Target.career("29-1141.00")


def told(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def take(student: Student, form: str, digits: str) -> str:
    """Take a whole form by keys: the digits go round."""
    uuid = student.begin(form)
    count = int(form.partition("-")[2])
    student.type((digits * count)[:count])
    if student.question._review.isVisible():
        student.click(student.question._review.see)
    student.settle()
    return uuid


@pytest.mark.parametrize(("family", "kind"), [("topics", TopicsView), ("skills", SkillsView), ("values", ValuesView)])
def test_before_anything_was_finished_they_lead_to_the_questions(student, family, kind):
    student.open(f"results/{family}")
    view = student.view
    assert isinstance(view, kind)
    assert not view.again.isVisible()
    student.click(view._empty.button)
    assert student.address == f"intro/{family}"


@pytest.mark.parametrize(
    ("form", "digits", "remark"),
    [("topics-33", "?", "many_skipped"), ("skills-35", "3", "straight_lining"), ("values-18", "123", "rushed")],
)
def test_how_the_questions_were_answered_is_told(student, form, digits, remark):
    take(student, form, digits)
    assert student.context.explore.result_text(remark) in told(student.view)


def test_finished_topics_wait_for_interests(student):
    take(student, "topics-33", "1234")
    assert student.address == "results/topics"
    view = student.view
    assert "wait for your interests" in view.banner.text()
    student.click(view.banner.button)
    assert student.address == "intro/interests"


def test_finished_topics_make_the_results_sharper(student, finished_sitting):
    take(student, "topics-33", "1234")
    view = student.view
    assert "sharper now" in view.banner.text()
    liked = told(view)
    assert "Very interested" in liked and "Not interested" not in liked
    rows = view.bars.table_rows()
    assert len(rows) == 15
    student.click(view.banner.button)
    assert student.address == "results"


def test_clusters_of_the_topics_follow_the_framework(student):
    take(student, "topics-33", "1234")
    bars = student.view.bars
    assert len(bars.table_rows()) == 15
    student.context.preferences.set(framework="classic")
    assert len(bars.table_rows()) == 17
    bars.setFocus()
    bars.activated.emit("cluster/classic/health-science")
    assert student.address == "cluster/classic/health-science"


def test_topics_without_favourites_and_without_a_difference(student):
    take(student, "topics-33", "1")
    words = told(student.view)
    assert "You marked no topic" in words
    assert "do not set one cluster apart" in words


def test_topics_with_many_skipped_are_not_used(student, finished_sitting):
    take(student, "topics-33", "4?")
    assert "not used in your results yet" in student.view.banner.text()


def test_very_many_favourites_are_counted(student):
    take(student, "topics-33", "43")
    assert "and 19 more" in told(student.view)


def test_values_stand_in_order_with_questions_and_dated_careers(student):
    # One statement of each value after the other: the first value gets 5, the second 1 ...
    take(student, "values-18", "512345")
    view = student.view
    words = told(view)
    first = words.index("Getting results")
    assert first < words.index("Doing it my way") < words.index("A boss who backs you")
    for prompt in student.context.explore.reflections("after_results"):
        assert prompt.question in words
    assert student.context.explore.result_text("values_old_data") in words
    rows = [row for row in view.findChildren(LinkRow) if row.isVisible()]
    assert len(rows) == 8
    assert all(row.accessibleDescription().startswith("rated in 20") for row in rows)
    student.click(rows[0])
    assert student.address.startswith("career/")


def test_values_that_are_equal_are_a_tie(student):
    take(student, "values-18", "3")
    words = told(student.view)
    assert "put no value above another" in words
    assert "no career is nearer" in words


def test_values_with_too_few_answers(student):
    take(student, "values-18", "?")
    assert "Too few statements" in told(student.view)


def test_skills_show_the_strongest_the_careers_and_ask_for_a_target(student):
    take(student, "skills-35", "12345")
    view = student.view
    words = told(view)
    assert "Very well" in words and "Not yet" not in words
    assert len(view.careers) == 8
    assert view.careers[0].accessibleDescription().endswith(" ready")
    assert view.gap.nothing.isVisible() and not view.gap.bars.isVisible()
    student.click(view.careers[0])
    assert student.address.startswith("career/")


def test_the_gap_is_shown_for_what_is_saved_or_a_goal(student):
    student.ask(lambda s: s.saved.save(NURSE))
    student.ask(lambda s: s.goals.keep(GoalDraft("Build", "", Target.of_cluster("modern", "construction"))))
    take(student, "skills-20", "1234")
    gap = student.view.gap
    assert gap.target == NURSE
    names = [gap.choice.itemText(place) for place in range(gap.choice.count())]
    assert names[:3] == ["Choose a career or cluster", "Registered Nurses", "Construction"]
    assert names.count("Construction") == 1
    assert gap.choice.currentText() == "Registered Nurses"
    assert len(gap.bars.table_rows()) == 11
    words = told(gap)
    assert "What to learn next" in words and "Try this: " in words
    assert "You have not rated" in words
    student.click(gap.open)
    assert student.address == str(NURSE)


def test_what_has_no_ratings_is_passed_over_at_first(student):
    for target in (NURSE, Target.career("55-1011.00")):
        student.ask(lambda s, target=target: s.saved.save(target))
    take(student, "skills-20", "1234")
    assert student.view.gap.target == NURSE


def test_another_target_is_picked_by_keys(student):
    take(student, "skills-35", "2")
    gap = student.view.gap
    gap.choice.setFocus()
    student.press(Qt.Key.Key_Down)
    assert gap.target is not None and gap.target.kind == "cluster"
    assert "mean of its careers" in gap.source.text()
    student.press(Qt.Key.Key_Home)
    assert gap.target is None
    assert gap.nothing.isVisible()


def test_a_career_is_looked_up(student):
    take(student, "skills-35", "5")
    gap = student.view.gap
    gap.search.edit.setFocus()
    QTest.keyClicks(gap.search.edit, "nurse practi")
    student.settle()
    rows = [row for row in gap.findChildren(LinkRow) if row.isVisible()]
    assert rows[0].accessibleName() == "Nurse Practitioners"
    student.click(rows[0])
    assert gap.choice.currentText() == "Nurse Practitioners"
    QTest.keyClicks(gap.search.edit, "construction")
    QTest.keyClick(gap.search.edit, Qt.Key.Key_Return)
    assert gap.choice.currentText() == "Construction"
    assert not [row for row in gap.findChildren(LinkRow) if row.isVisible()]
    QTest.keyClicks(gap.search.edit, "zzzzqqq")
    student.settle()
    assert "Nothing is called that." in told(gap)
    QTest.keyClick(gap.search.edit, Qt.Key.Key_Return)
    assert gap.choice.currentText() == "Construction"
    gap.search.edit.selectAll()
    QTest.keyClick(gap.search.edit, Qt.Key.Key_Delete)
    assert "Nothing is called that." not in told(gap)


def test_an_address_names_the_target(student):
    take(student, "skills-35", "3")
    student.open("results/skills/career/55-1011.00")
    gap = student.view.gap
    assert gap.target == Target.career("55-1011.00")
    assert "Military careers are not in this survey" in gap.nothing.text()
    student.open("results/skills/pathway/modern/digital-technology/unmanned-vehicle-technology")
    assert "There are no careers here" in gap.nothing.text()
    for address in ("results/skills/career/99-9999.99", "results/skills/nowhere"):
        student.open(address)
    assert gap.target is None or gap.target.kind == "pathway"


def test_a_saved_career_that_a_newer_catalog_does_not_have_is_left_out(student):
    take(student, "skills-35", "12345")
    gap = student.view.gap
    gone = [Target.career("99-9999.99"), Target.of_pathway("modern", "construction", "nowhere")]
    gap.set_targets(gone)
    assert gap.choice.count() == 15
    student.view._targets = tuple(gone)
    assert student.view._first({}) is None


def test_skills_below_fairly_well(student):
    take(student, "skills-35", "12")
    assert "You marked no skill above “A little” yet." in told(student.view)


def test_equal_skills_match_nothing(student):
    take(student, "skills-35", "4")
    assert "set no skill apart" in told(student.view)


def test_a_newer_sitting_takes_the_place_of_what_is_shown(student):
    take(student, "values-18", "3")
    view = student.view
    student.open("results/values")
    shown = view.findChildren(LinkRow)
    take(student, "values-18", "512345")
    assert student.view is view
    assert len([row for row in view.findChildren(LinkRow) if row.isVisible()]) == 8
    assert shown == []


def test_a_portfolio_that_cannot_be_read_is_told(student):
    take(student, "values-18", "3")
    view = student.view
    view._tell(PortfolioGone(path="stick"))
    assert "is not there any more" in view._empty._sentence.text()
    student.open("results/values")
    assert view._empty is None


@pytest.mark.parametrize("family", ["topics", "skills", "values"])
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
def test_nothing_scrolls_sideways_with_large_text(student, theme, family, size):
    theme.set_text_percent(200)
    student.frame.resize(*size)
    take(student, {"topics": "topics-33", "skills": "skills-35", "values": "values-18"}[family], "1234")
    student.settle()
    assert student.view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("form", "then", "now", "word"),
    [
        ("topics-33", "41", "14", "Running an organization"),
        ("skills-20", "51111", "11115", "Writing clearly"),
        ("values-18", "511111", "155555", "You care about work that asks for your strengths"),
    ],
)
def test_an_earlier_sitting_is_shown_as_it_was(student, finished_sitting, form, then, now, word):
    first = take(student, form, then)
    family = form.partition("-")[0]
    assert word in told(student.view)
    take(student, form, now)
    assert word not in told(student.view)
    student.open(f"results/{family}/{first}")
    assert word in told(student.view)
    (then_banner,) = [
        banner for banner in student.view.findChildren(Banner) if banner.isVisible() and "of then" in banner.text()
    ]
    assert "sharper" not in told(student.view)
    student.click(then_banner.button)
    student.settle()
    assert student.address == f"results/{family}"
    assert word not in told(student.view)


def test_the_newest_by_its_name_is_the_newest_and_no_other_family_is_shown(student):
    uuid = take(student, "values-18", "12345")
    student.open(f"results/values/{uuid}")
    assert "of then" not in told(student.view)
    student.open(f"results/topics/{uuid}")
    assert student.view._empty is not None
    student.open("results/values/nobody")
    assert "not in the portfolio any more" in student.view._empty._sentence.text()
