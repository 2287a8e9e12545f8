"""The results: profile, clusters, careers, the honest cases, and how it was worked out."""

import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel

from clusterdesk.core.interests import AREAS
from clusterdesk.core.sitting import Sitting
from clusterdesk.core.target import Target
from clusterdesk.ui import terms
from clusterdesk.ui.assess.careers_card import CareersCard
from clusterdesk.ui.assess.reading import Reading
from clusterdesk.ui.assess.result_cards import ProfileCard
from clusterdesk.ui.assess.results import ResultsView
from clusterdesk.ui.paper import pdf_of
from clusterdesk.ui.widgets import Banner, LinkRow, PlainButton
from tests.ui.paper.conftest import words as words_of

CLEAR = "155211" * 10
"""Investigative and artistic, every sixth answer the same: no run of equal answers."""


def button(widget, label: str) -> PlainButton:
    (found,) = [one for one in widget.findChildren(PlainButton) if one.label() == label and one.isVisible()]
    return found


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


def with_ranges(student, qtbot):
    """The results when what is worked out beside them has arrived."""
    qtbot.waitUntil(lambda: student.context.runner.background.idle, timeout=20_000)
    return student.results


@pytest.fixture
def held(student) -> Iterator[Callable[[], None]]:
    """The worker beside the windows is busy until the test calls this, so that what comes later can be told apart."""
    gate = threading.Event()

    def wait() -> Generator[None, None, None]:
        gate.wait(30)
        yield

    student.context.runner.background.start(wait(), lambda _: None, student.frame)
    yield gate.set
    gate.set()


def test_a_clear_profile(student):
    slowly(student, CLEAR)
    view = student.results
    assert "· 60 answers · 4 minutes" in view._subtitle.text()
    assert text(student, "profile_clear") in banners(view)
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
    rows = student.results.cards.clusters.bars.table_rows()[1:]
    assert [row[0] for row in rows] == [fit.name for fit in kept]
    assert len(rows) == 14
    assert {fit.word for fit in kept} <= {"best", "great", "good", "none"}
    student.results.cards.clusters.bars.activated.emit(kept[0].target)
    assert student.address == kept[0].target


def test_the_framework_can_be_switched(student):
    slowly(student, CLEAR)
    clusters = student.results.cards.clusters
    student.click(clusters.switch.button("classic"))
    assert student.context.preferences.settings.framework == "classic"
    assert len(clusters.bars.table_rows()) == 17
    student.results.cards.method.set_open(True)
    assert student.results.cards.method.table.count() == 16
    assert student.results.cards.pathways.choice.count() == 16
    student.click(clusters.switch.button("modern"))
    assert len(clusters.bars.table_rows()) == 15


def test_careers_by_job_zone(student):
    slowly(student, CLEAR)
    careers = student.results.cards.careers
    codes = student.context.explore.interest_profiles()
    ranking = student.context.explore.ranking(student.results._reading.scores)
    zones = {summary.code: summary.job_zone for summary in student.context.explore.summaries(codes)}
    by_title = {summary.title: summary for summary in student.context.explore.summaries(codes)}
    for zone in "12345":
        student.click(careers.zones.button(zone))
        student.settle()
        assert careers._words.text().startswith(f"Level {zone} of 5: ")
        rows = careers.findChildren(LinkRow)
        shown = [row for row in rows if row.isVisible()]
        titles = {row.accessibleName() for row in shown}
        assert {by_title[title].job_zone for title in titles} <= {int(zone)}
        # Ten, or all that fit at all.
        fits = [fit for fit in ranking.occupations if fit.r > 0 and zones.get(fit.code) == int(zone)]
        assert len(shown) == min(10, len(fits))
        assert shown or "No career that needs this much preparation" in words(careers)
    assert careers.zones.button("4").accessibleName().startswith("Level 4 of 5: ")
    row = next(row for row in careers.findChildren(LinkRow) if row.isVisible())
    student.click(row)
    assert student.address.startswith("career/")


def test_how_it_is_worked_out(student):
    uuid = slowly(student, CLEAR)
    method = student.results.cards.method
    assert method.table is None
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
    assert not view.cards.clusters.bars.isVisible() and not view.cards.careers.isVisible()
    student.click(view.cards.following.save)
    assert student.address == "explore"
    student.open(f"results/{uuid}")
    view = student.results
    student.click(view.cards.clusters.show_order)
    assert view.cards.clusters.bars.isVisible() and view.cards.careers.isVisible()
    assert not view.cards.clusters.show_order.isVisible()
    student.open(f"results/{uuid}")
    assert not student.results.cards.clusters.bars.isVisible()


@pytest.mark.parametrize(
    ("digits", "name"), [("1" * 59 + "2", "profile_flat_low"), ("3" * 59 + "4", "profile_flat_mid")]
)
def test_other_flat_profiles(student, digits, name):
    slowly(student, digits)
    assert text(student, name) in banners(student.results)
    assert not student.results.cards.clusters.bars.isVisible()


def test_six_equal_areas_have_no_order_at_all(student):
    student.begin("interests-30")
    student.type("5" * 30)
    student.settle()
    view = student.results
    assert not view.cards.careers.isVisible()
    assert not view.cards.clusters.bars.isVisible()
    student.click(view.cards.clusters.look)
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
    assert view.cards is None
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
    assert {line.title for line in reading.best_careers(60, "kept")} == {"Lamplighters"}
    assert reading.careers(3, 10) == []
    view = ResultsView(student.context)
    qtbot.addWidget(view)
    view.show()
    view._show_result(reading, None)
    student.settle()
    assert any("catalog an older one" in words for words in banners(view))
    assert "None of the careers" in words(view.cards.careers)
    assert "has no ranges" in words(view.cards.clusters)
    assert "Pathways were not kept" in words(view.cards.pathways)


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
    assert student.results._shown[0].uuid == newest
    student.click(button(student.results, "Earlier results"))
    assert student.address == "history"


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
    assert student.results._shown[0].uuid == uuid
    assert student.results.cards.clusters.bars.isVisible()


def test_changes_elsewhere_do_not_build_the_page_again(student):
    slowly(student, CLEAR)
    before = student.results.cards.clusters
    student.results.refresh()
    student.settle()
    assert student.results.cards.clusters is before


def test_the_order_of_clusters_never_rises(student):
    uuid = slowly(student, CLEAR)
    reading = Reading(student.context.explore, student.sitting(uuid), student.sitting(uuid).result)
    for framework in ("modern", "classic"):
        lines = reading.clusters(framework)
        assert all(first.r >= second.r for first, second in pairwise(lines))
        assert all(0 <= line.share <= 1 for line in lines)
    assert list(reading.areas) == list(AREAS)


def topics(student, liked=("Biology", "Medicine and Dentistry", "Therapy and Counseling")) -> None:
    """A finished sitting of the topics: 3 for the liked ones, else 0 and 1 in turn."""
    items = student.context.explore.self_questionnaire("topics-33").items

    def take(session) -> None:
        uuid = session.assess.start("topics-33").uuid
        for number, item in enumerate(items):
            session.assess.answer(uuid, item.id, 3 if item.name in liked else number % 2 if liked else 2, 3.0)
        session.assess.finish(uuid)

    student.ask(take)


def test_results_are_there_at_once_and_ranges_follow(student, qtbot, held):
    slowly(student, CLEAR)
    clusters = student.results.cards.clusters
    assert clusters.bars.isVisible()
    assert "The ranges are being worked out." in words(clusters)
    assert clusters.bars.table_rows()[0] == ["Name", "Fit", "Bar"]
    before = clusters.bars.buttons()
    before[2].setFocus()
    held()
    with_ranges(student, qtbot)
    assert "line: range if you answered again" in words(clusters)
    assert clusters.bars.table_rows()[0] == ["Name", "Fit", "Bar", "Range"]
    assert all(" to " in row[-1] for row in clusters.bars.table_rows()[1:])
    assert clusters.bars.buttons() == before and before[2].hasFocus()
    student.click(student.results.cards.method.toggle)
    told = words(student.results.cards.method)
    assert "drawn again 200 times" in told
    table = student.results.cards.method.table
    table.select(lambda line: True)
    assert table.current() is not None


def test_what_is_worked_out_stops_when_the_page_is_left_and_goes_on_when_it_is_back(student, qtbot, held):
    uuid = slowly(student, CLEAR)
    view = student.results
    task = view._task
    assert task is not None
    student.open("home")
    assert task.cancelled
    held()
    qtbot.waitUntil(lambda: student.context.runner.background.idle)
    assert view._ranges == {}
    student.open(f"results/{uuid}")
    with_ranges(student, qtbot)
    assert list(student.results._ranges) == ["kept"]


def test_a_near_tie_is_told_when_the_ranges_are_there(student, qtbot, held):
    slowly(student, CLEAR)
    tie = text(student, "near_tie")
    assert tie not in banners(student.results)
    held()
    view = with_ranges(student, qtbot)
    first, second = (line.target for line in view._reading.clusters("modern")[:2])
    held = {str(target): one for target, one in view._ranges["kept"].items()}
    overlap = held[first].score_low <= held[second].score_high
    assert (tie in banners(view)) == overlap
    apart = {target: replace(one, score_low=9.0) for target, one in view._ranges["kept"].items()}
    view.cards.set_ranges(apart)
    assert tie not in banners(view)
    view.cards.set_ranges({target: replace(one, score_low=-1.0) for target, one in apart.items()})
    assert tie in banners(view)
    view.cards.clusters.tie.acted.emit()
    assert student.address == "intro/topics"


def test_topics_sharpen_the_order_and_leave_the_words(student, qtbot):
    uuid = slowly(student, CLEAR)
    before = [row[0] for row in student.results.cards.clusters.bars.table_rows()[1:]]
    assert not student.results.cards.clusters.orders.isVisible()
    topics(student)
    student.open(f"results/{uuid}")
    view = with_ranges(student, qtbot)
    clusters = view.cards.clusters
    assert "Your topics count in the order." in words(clusters)
    order = [row[0] for row in clusters.bars.table_rows()[1:]]
    assert order.index("Healthcare & Human Services") < before.index("Healthcare & Human Services")
    kept = {fit.name: fit.word for fit in student.sitting(uuid).result.ranking if "/modern/" in fit.target}
    assert all(row[1] == terms.fit_word(kept[row[0]]) for row in clusters.bars.table_rows()[1:])
    assert view.cards.following.topics._value.text() == "done"
    view.cards.method.set_open(True)
    assert "0.4 × r of interests + 0.6 × r of topics" in words(view.cards.method)
    assert "Topics: r = " in words(view.cards.method.careers)
    student.click(clusters.orders.button("kept"))
    assert [row[0] for row in clusters.bars.table_rows()[1:]] == before
    assert "Your topics count in the order." not in words(clusters)
    with_ranges(student, qtbot)
    assert set(view._ranges) == {"both", "kept"}
    student.click(clusters.orders.button("both"))
    assert student.context.runner.background.idle
    assert clusters.bars.table_rows()[0][-1] == "Range"


def test_topics_that_are_all_alike_or_of_an_earlier_sitting_change_nothing(student, qtbot):
    old = slowly(student, "511115" * 10)
    slowly(student, CLEAR)
    topics(student, liked=())
    student.open("results")
    assert not student.results.cards.clusters.orders.isVisible()
    topics(student)
    student.open("results")
    assert student.results.cards.clusters.orders.isVisible()
    student.open(f"results/{old}")
    assert not student.results.cards.clusters.orders.isVisible()


def test_pathways_of_any_cluster(student):
    slowly(student, CLEAR)
    pathways = student.results.cards.pathways
    first = student.results._reading.clusters("modern")[0]
    assert pathways.choice.currentText() == first.name
    ranking = student.context.explore.ranking(student.results._reading.scores)
    for slug in (first.cluster, "education"):
        pathways.choose(slug)
        expected = [str(fit.target) for fit in ranking.pathways("modern", slug)]
        assert [one.target for one in pathways.bars.buttons()] == expected
    student.settle()
    student.click(pathways.bars.buttons()[0])
    assert student.address == expected[0]


def test_what_to_do_next(student):
    slowly(student, CLEAR)
    view = student.results
    following = view.cards.following
    first = view._reading.clusters("modern")[0]
    assert following.cluster._title.text() == f"Look into {first.name}"
    assert following.save._value.text() == "0 of 3 saved"
    assert not following.earlier.isVisible()
    student.click(following.save)
    assert student.address == view._reading.best_careers(1, "kept")[0].target

    def save(session):
        for line in view._reading.best_careers(3, "kept"):
            session.saved.save(Target.parse(line.target))

    student.ask(save)
    student.open("results")
    assert following is not student.results.cards.following or following.save._value.text() == "done"
    following = student.results.cards.following
    assert following.save._value.text() == "done"
    student.click(following.save)
    assert student.address == "saved"
    student.open("results")
    student.click(student.results.cards.following.cluster)
    assert student.address == first.target
    student.open("results")
    student.click(student.results.cards.following.topics)
    assert student.address == "intro/topics"


def test_any_listed_career_beside_the_student(student):
    slowly(student, CLEAR)
    view = student.results
    view.cards.method.set_open(True)
    side = view.cards.method.careers
    ranking = student.context.explore.ranking(view._reading.scores)
    second = view._reading.clusters("modern")[1]
    view.cards.method.table.selected.emit(second)
    best = ranking.best_of(Target.parse(second.target))
    assert second.name in words(side)
    assert side.table.count() == len(best) == 5
    assert f"{sum(fit.r for fit in best) / 5:.3f}" in words(side)
    listed = [side.choice.itemData(place) for place in range(side.choice.count())]
    assert set(listed) == {fit.code for fit in (*best, *ranking.occupations[:50])}
    for code in (listed[0], listed[-1]):
        side.show_career(code)
        fit = ranking.by_code[code]
        rating = student.context.explore.interest_profiles()[code]
        assert f"r = {fit.r:.3f}" in words(side)
        rows = side.hexagon.table_rows()
        assert [float(row[2]) for row in rows[1:]] == pytest.approx([round(value, 1) for value in rating])
        assert [float(row[1]) for row in rows[1:]] == list(view._reading.scores)
    student.click(side.page)
    assert student.address == f"career/{listed[-1]}"


def test_an_old_result_can_be_worked_out_again_and_both_are_shown(student, qtbot):
    uuid = slowly(student, CLEAR)
    sitting: Sitting = student.sitting(uuid)
    kept = [fit for fit in sitting.result.ranking if fit.target.startswith("cluster/modern/")]
    upside_down = [
        replace(fit, target=other.target, name=other.name) for fit, other in zip(kept, kept[::-1], strict=True)
    ]
    careers = [fit for fit in sitting.result.ranking if fit.target.startswith("career/")]
    old = replace(sitting.result, catalog_release="an older one", ranking=(*upside_down, *careers))
    view = student.results
    view._show_result(Reading(student.context.explore, sitting, old), None)
    student.settle()
    order = [one.target for one in view.cards.clusters.bars.buttons()]
    assert order == [fit.target for fit in upside_down]
    assert view.changes.count() == 0 and not view.changes.isVisible()
    (banner,) = [one for one in view.findChildren(Banner) if "an older one" in one.text()]
    banner.acted.emit()
    assert [one.target for one in view.cards.clusters.bars.buttons()] == [fit.target for fit in kept]
    assert view.changes.isVisible() and view.changes.count() == 14
    with_ranges(student, qtbot)
    assert "line: range if you answered again" in words(view.cards.clusters)
    student.click(view.cards.clusters.switch.button("classic"))
    assert view.changes.count() == 16
    student.click(view.cards.clusters.switch.button("modern"))
    student.click(view.cards.clusters.orders.button("kept"))
    assert [one.target for one in view.cards.clusters.bars.buttons()] == order
    # Nothing of this was written: the sitting says what it said.
    assert student.sitting(uuid).result == sitting.result


@pytest.mark.parametrize(
    ("before", "name"),
    [(CLEAR, "retake_same"), ("511115" * 10, "retake_changed"), ("15522" + "1" + "155211" * 9, "retake_same")],
)
def test_a_retake_says_what_became_of_the_first(student, before, name):
    first = slowly(student, before)
    second = slowly(student, CLEAR)
    (banner,) = [one for one in student.results.findChildren(Banner) if one.text() == text(student, name)]
    assert student.results.cards.following.earlier.isVisible()
    banner.acted.emit()
    assert student.address == f"history/{first}/{second}"
    student.open(f"results/{first}")
    assert not any(text(student, one) in banners(student.results) for one in ("retake_same", "retake_changed"))


def test_the_result_on_paper_says_what_the_page_says(student, qtbot):
    slowly(student, CLEAR[:30])
    topics(student)
    student.open("results")
    view = with_ranges(student, qtbot)
    printed = " ".join(words_of(pdf_of(view.document())))
    first = view._reading.clusters("modern", "both")[0]
    career = view._reading.careers(4, 1, "both")[0]
    for part in (
        "Your results",
        "30 answers",
        text(student, "short_form_rough")[:30],
        "Investigative · Artistic · Social",
        "Ordered by interests and topics.",
        first.name,
        f"{first.r:.3f}",
        "if you answered again",
        "Level 4 of 5: Considerable preparation",
        career.title,
        "Database, Interests (",
        "Database, Knowledge (",
        student.context.explore.release.split(",")[0],
    ):
        assert part in printed, part
    view.paper.done.emit("Sent to the printer.")
    assert "Sent to the printer." in words(view)
    view._toast.dismiss()


def test_paper_shows_no_order_where_the_page_shows_none(student):
    slowly(student, "3" * 59 + "4")
    printed = " ".join(words_of(pdf_of(student.results.document())))
    assert text(student, "profile_flat_mid")[:40] in printed
    assert "Level 1 of 5" not in printed
    slowly(student, "?5?42" * 12)
    with pytest.raises(RuntimeError, match="cannot be printed"):
        student.results.document()


def test_a_flat_profile_has_nothing_on_top_to_compare(student):
    slowly(student, CLEAR)
    slowly(student, "3" * 59 + "4")
    told = banners(student.results)
    assert not any(text(student, name) in told for name in ("retake_same", "retake_changed", "retake_within_noise"))
    student.open("history")
    assert any("no area stands out" in banner for banner in banners(student.view))


def test_nothing_is_cut_off_in_a_small_window_with_large_text(student, theme):
    theme.set_text_percent(200)
    student.frame.resize(1024, 600)
    slowly(student, CLEAR)
    student.results.cards.method.set_open(True)
    student.settle()
    sheet = student.results.widget()
    assert sheet.width() <= student.results.viewport().width()
    for label in student.results.findChildren(QLabel):
        if label.isVisible():
            assert label.mapTo(sheet, label.rect().topRight()).x() < sheet.width()
