"""The results: profile, clusters, careers, the honest cases, and how it was worked out."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel

from clusterdesk.core.interests import AREAS
from clusterdesk.core.questionnaire import Sitting
from clusterdesk.ui.assess.reading import Reading
from clusterdesk.ui.assess.result_cards import CareersCard, ProfileCard
from clusterdesk.ui.assess.results import ResultsView
from clusterdesk.ui.widgets import Banner, LinkRow, PlainButton

CLEAR = "155211" * 10
"""Investigative and artistic, every sixth answer the same: no run of equal answers."""


def words(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def banners(view) -> list[str]:
    return [banner.text() for banner in view.findChildren(Banner) if banner.isVisible()]


def text(student, name: str) -> str:
    return student.context.explore.result_text(name)


def slowly(student, digits: str, seconds: float = 4.0) -> str:
    """A finished sitting whose answers took `seconds` each; "?" is skipped. Its results are shown."""
    form = "interests-60" if len(digits) == 60 else "interests-30"

    def take(session) -> str:
        uuid = session.assess.start(form).uuid
        for item, digit in zip(session.assess.sitting(uuid).item_ids, digits, strict=True):
            session.assess.answer(uuid, item, None if digit == "?" else int(digit) - 1, seconds)
        session.assess.finish(uuid)
        return uuid

    uuid = student.ask(take)
    student.open(f"results/{uuid}")
    return uuid


def test_a_clear_profile(student):
    slowly(student, CLEAR)
    view = student.results
    assert "· 60 answers · 4 minutes" in view._subtitle.text()
    assert banners(view) == [text(student, "profile_clear")]
    profile = view.findChild(ProfileCard)
    areas = {area.code: area for area in student.context.explore.interest_areas()}
    told = words(profile)
    assert "Investigative · Artistic · Social" in told
    for part in (areas["I"].high, areas["A"].high, areas["C"].low):
        assert part in told
    assert profile.hexagon.table_rows()[1:]


def test_clusters_stand_in_the_kept_order_with_words_and_open(student):
    uuid = slowly(student, CLEAR)
    ranking = student.sitting(uuid).result.ranking
    kept = [fit for fit in ranking if fit.target.startswith("cluster/modern/")]
    rows = student.results.clusters.bars.table_rows()[1:]
    assert [row[0] for row in rows] == [fit.name for fit in kept]
    assert len(rows) == 14
    assert {fit.word for fit in kept} <= {"best", "great", "good", "none"}
    student.results.clusters.bars.activated.emit(kept[0].target)
    assert student.address == kept[0].target


def test_the_framework_can_be_switched(student):
    slowly(student, CLEAR)
    clusters = student.results.clusters
    student.click(clusters.switch.button("classic"))
    assert student.context.preferences.settings.framework == "classic"
    assert len(clusters.bars.table_rows()) == 17
    assert student.results.method.table.count() == 16
    student.click(clusters.switch.button("modern"))
    assert len(clusters.bars.table_rows()) == 15


def test_careers_by_job_zone(student):
    slowly(student, CLEAR)
    careers = student.results.careers
    codes = student.context.explore.interest_profiles()
    by_title = {summary.title: summary for summary in student.context.explore.summaries(codes)}
    for zone in "12345":
        student.click(careers.zones.button(zone))
        student.settle()
        assert careers._words.text().startswith(f"Level {zone} of 5: ")
        rows = careers.findChildren(LinkRow)
        shown = [row for row in rows if row.isVisible()]
        assert len(shown) == 10
        titles = {row.accessibleName() for row in shown}
        assert {by_title[title].job_zone for title in titles} == {int(zone)}
    assert careers.zones.button("4").accessibleName().startswith("Level 4 of 5: ")
    row = next(row for row in careers.findChildren(LinkRow) if row.isVisible())
    student.click(row)
    assert student.address.startswith("career/")


def test_how_it_is_worked_out(student):
    uuid = slowly(student, CLEAR)
    method = student.results.method
    assert not method.table.isVisible()
    student.click(method.toggle)
    assert method.table.isVisible()
    told = words(method)
    for part in ("0.729", "0.608", "interests-1", student.context.explore.release, "40 of 40", "0 of 40", "cut-offs"):
        assert part in told
    assert "significant" not in told.lower()
    assert "923 careers" in told
    ranking = student.sitting(uuid).result.ranking
    assert method.table.current() is None or method.table.count() == 14
    assert ranking[0].r >= ranking[1].r
    student.click(method.toggle)
    assert not method.table.isVisible()


def test_flat_high_is_put_in_order_only_when_asked(student):
    uuid = slowly(student, "5" * 12 + "4" + "5" * 47)
    view = student.results
    assert text(student, "profile_flat_high") in banners(view)
    assert student.sitting(uuid).result.status == "flat"
    assert not view.clusters.bars.isVisible() and not view.careers.isVisible()
    student.click(view.clusters.show_order)
    assert view.clusters.bars.isVisible() and view.careers.isVisible()
    assert not view.clusters.show_order.isVisible()
    student.open(f"results/{uuid}")
    assert not student.results.clusters.bars.isVisible()


@pytest.mark.parametrize(
    ("digits", "name"), [("1" * 59 + "2", "profile_flat_low"), ("3" * 59 + "4", "profile_flat_mid")]
)
def test_other_flat_profiles(student, digits, name):
    slowly(student, digits)
    assert text(student, name) in banners(student.results)
    assert not student.results.clusters.bars.isVisible()


def test_six_equal_areas_have_no_order_at_all(student):
    student.begin("interests-30")
    student.type("5" * 30)
    student.settle()
    view = student.results
    assert view.careers is None
    assert not view.clusters.bars.isVisible()
    student.click(view.clusters.look)
    assert student.address == "explore"


def test_straight_lining_and_rushing_are_told(student):
    slowly(student, "3" * 20 + CLEAR[20:], seconds=1.0)
    shown = banners(student.results)
    assert shown[:2] == [text(student, "straight_lining"), text(student, "rushed")]


def test_the_short_form_is_rough_and_says_so(student):
    slowly(student, CLEAR[:30])
    assert text(student, "short_form_rough") in banners(student.results)


def test_opposite_interests_are_told(student):
    slowly(student, "511511"[:6] * 10)
    assert text(student, "opposite_interests") in banners(student.results)


def test_many_skipped_are_not_put_in_order(student):
    slowly(student, "?5?42" * 12)
    view = student.results
    assert view.clusters is None and view.careers is None
    assert text(student, "many_skipped") in view._empty._sentence.text()
    student.click(view._empty.button)
    assert student.address == "assess"


def test_many_skipped_are_told_before_the_end(student):
    student.begin("interests-30")
    student.type("?" * 12 + "4" * 18)
    student.settle()
    review = student.question._review
    assert review._too_few.isVisible()
    student.click(review.take)
    student.type("2" * 11 + "?")
    assert review.isVisible() and not review._too_few.isVisible()


def test_no_great_fit_is_told_where_the_careers_are(student, qtbot):
    uuid = slowly(student, CLEAR)
    sitting: Sitting = student.sitting(uuid)
    weak = tuple(replace(fit, word="good") for fit in sitting.result.ranking)
    reading = Reading(student.context.explore, sitting, replace(sitting.result, ranking=weak))
    card = CareersCard(reading)
    qtbot.addWidget(card)
    card.show()
    assert banners(card) == [text(student, "no_great_fit")]


def test_a_result_of_another_catalog_is_shown_as_it_was(student, qtbot):
    uuid = slowly(student, CLEAR)
    sitting: Sitting = student.sitting(uuid)
    old = replace(
        sitting.result,
        catalog_release="an older one",
        ranking=tuple(
            replace(fit, target="career/99-9999.00", name="Lamplighters") if fit.target.startswith("career/") else fit
            for fit in sitting.result.ranking
        ),
    )
    reading = Reading(student.context.explore, sitting, old)
    assert not reading.current
    # Careers that the catalog does not know any more keep their name; no other careers are put after them.
    assert {line.title for line in reading._careers()} == {"Lamplighters"}
    assert reading.careers(3, 10) == []
    view = ResultsView(student.context)
    qtbot.addWidget(view)
    view.show()
    view._show_result(reading, earlier=False)
    student.settle()
    assert any("catalog an older one" in words for words in banners(view))
    assert "None of the careers" in words(view.careers)


def test_no_results_yet(student):
    student.open("results")
    view = student.results
    assert "no results yet" in view._empty._sentence.text()
    student.click(view._empty.button)
    assert student.address == "assess"


def test_results_without_a_name_are_the_newest(student):
    slowly(student, "1" * 30)
    newest = slowly(student, CLEAR)
    student.open("results")
    assert student.results._shown.uuid == newest
    (all_results,) = [button for button in student.results.findChildren(PlainButton) if button.label() == "All results"]
    student.click(all_results)
    assert student.address == "assess"


def test_an_unfinished_sitting_has_no_results_yet(student):
    uuid = student.begin("interests-30")
    student.open(f"results/{uuid}")
    assert "not finished yet" in student.results._empty._sentence.text()
    student.click(student.results._empty.button)
    student.settle()
    assert student.address == f"question/{uuid}"


def test_results_that_are_not_there(student):
    student.open("results/nobody")
    assert "not in the portfolio any more" in student.results._empty._sentence.text()


def test_undo_of_finishing_takes_the_results_away_and_redo_brings_them_back(student):
    uuid = slowly(student, CLEAR)
    student.context.runner.submit(lambda s: s.undo())
    student.settle()
    assert "not finished yet" in student.results._empty._sentence.text()
    student.context.runner.submit(lambda s: s.redo())
    student.settle()
    assert student.results._shown.uuid == uuid
    assert student.results.clusters.bars.isVisible()


def test_changes_elsewhere_do_not_build_the_page_again(student):
    slowly(student, CLEAR)
    before = student.results.clusters
    student.results.refresh()
    student.settle()
    assert student.results.clusters is before


def test_the_order_of_clusters_never_rises(student):
    uuid = slowly(student, CLEAR)
    reading = Reading(student.context.explore, student.sitting(uuid), student.sitting(uuid).result)
    for framework in ("modern", "classic"):
        lines = reading.clusters(framework)
        assert all(first.r >= second.r for first, second in pairwise(lines))
        assert all(0 <= line.share <= 1 for line in lines)
    assert list(reading.areas) == list(AREAS)


def test_nothing_is_cut_off_in_a_small_window_with_large_text(student, theme):
    theme.set_text_percent(200)
    student.frame.resize(1024, 600)
    slowly(student, CLEAR)
    student.results.method.set_open(True)
    student.settle()
    sheet = student.results.widget()
    assert sheet.width() <= student.results.viewport().width()
    for label in student.results.findChildren(QLabel):
        if label.isVisible():
            assert label.mapTo(sheet, label.rect().topRight()).x() < sheet.width()
