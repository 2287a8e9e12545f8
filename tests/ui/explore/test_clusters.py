from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clusterdesk.core.education import Education
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.reach import CareerFilter
from clusterdesk.core.target import Target
from clusterdesk.ui.explore.cluster_card import ClusterCard, ClusterFacts
from clusterdesk.ui.widgets import Badge, Banner
from tests.ui.explore.conftest import button, texts

HEALTH = "healthcare-human-services"


def shown(desk) -> list[str]:
    return [card.address.split("/")[-1] for card in desk.clusters.cards]


def card_of(desk, slug):
    (card,) = [card for card in desk.clusters.cards if card.address.endswith("/" + slug)]
    return card


def test_without_a_result_the_clusters_are_in_order_of_names_and_say_why(desk, qtbot):
    desk.open("explore")
    assert shown(desk) == sorted(shown(desk))
    assert len(shown(desk)) == 14
    assert "fit" not in desk.clusters.orders.value
    assert desk.clusters.orders.value == "name"
    words = texts(desk.clusters)
    assert "Answer the interest questions" in words
    assert "Best fit" not in words
    qtbot.mouseClick(button(desk.clusters, "Go to the questions"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "assess"


def test_with_a_result_the_best_fitting_clusters_come_first(desk, finished_sitting, qtbot):
    desk.open("explore")
    assert desk.clusters.orders.value == "fit"
    ranking = desk.clusters.fits.ranking
    assert shown(desk) == [fit.target.key for fit in ranking.clusters("modern")]
    words = texts(desk.clusters)
    assert "Answer the interest questions" not in words
    assert "Best" in words.splitlines()
    assert desk.clusters.cards[0].accessibleName().split(", ")[-3].endswith("fit")


@pytest.mark.parametrize(
    ("order", "figure"),
    [
        ("Highest pay", lambda cluster: cluster.pay.value),
        ("Fastest growth", lambda cluster: cluster.growth.value),
        ("Most openings", lambda cluster: cluster.openings.value),
    ],
)
def test_orders_by_figures(desk, qtbot, order, figure):
    desk.open("explore")
    qtbot.mouseClick(button(desk.clusters, order), Qt.MouseButton.LeftButton)
    found = [figure(desk.context.explore.cluster("modern", slug)) for slug in shown(desk)]
    assert found == sorted(found, reverse=True)
    assert len(set(found)) > 5


def test_order_by_growth_shows_growth_with_its_source(desk, qtbot):
    desk.open("explore")
    qtbot.mouseClick(button(desk.clusters, "Fastest growth"), Qt.MouseButton.LeftButton)
    first = desk.clusters.cards[0]
    assert "growth +" in texts(first)
    assert "Employment Projections" in first.toolTip()
    qtbot.mouseClick(button(desk.clusters, "Most openings"), Qt.MouseButton.LeftButton)
    assert "openings a year" in texts(first)
    assert "Employment Projections" in first.accessibleDescription()
    qtbot.mouseClick(button(desk.clusters, "A–Z"), Qt.MouseButton.LeftButton)
    assert shown(desk) == sorted(shown(desk))
    assert "median $" in texts(first)
    assert "May 2025" in first.accessibleDescription()


def test_the_other_framework_is_remembered(desk, qtbot, settle):
    desk.open("explore")
    qtbot.mouseClick(button(desk.clusters, "Classic · 16"), Qt.MouseButton.LeftButton)
    assert len(shown(desk)) == 16
    assert desk.context.preferences.settings.framework == "classic"
    assert "1,011 careers in 16 clusters." in texts(desk.clusters)
    desk.open("explore")
    assert desk.clusters.frameworks.value == "classic"
    qtbot.mouseClick(button(desk.clusters, "2024 · 14 clusters"), Qt.MouseButton.LeftButton)
    assert len(shown(desk)) == 14
    assert "1,016 careers in 14 clusters." in texts(desk.clusters)


def test_a_card_opens_its_cluster_by_mouse_and_by_keyboard(desk, qtbot):
    desk.open("explore")
    card = desk.clusters.cards[2]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == card.address
    desk.open("explore")
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert desk.visited[-1] == card.address
    assert desk.visited.count(card.address) == 2


def test_a_new_result_is_shown_without_a_new_visit(desk, finished_sitting, settle, qtbot):
    desk.open("explore")
    assert desk.clusters.fits.state == "ranked"
    desk.context.runner.submit(lambda session: session.assess.discard(finished_sitting))
    desk.clusters.refresh()
    settle()
    assert desk.clusters.fits.state == "missing"
    assert desk.clusters.orders.value == "name"
    assert "Answer the interest questions" in texts(desk.clusters)


def test_a_flat_result_leads_to_the_results(desk, flat_result, qtbot):
    desk.open("explore")
    assert desk.clusters.fits.state == "flat"
    qtbot.mouseClick(button(desk.clusters, "See your results"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "results"


def test_spanish_names_come_from_the_catalog(desk):
    desk.context.explore.language = "es"
    desk.open("explore")
    assert "Manufactura avanzada" in texts(desk.clusters)


def test_in_groups_every_cluster_stands_below_its_group_and_the_best_group_is_first(desk, finished_sitting, qtbot):
    desk.open("explore")
    flat = shown(desk)
    assert [shelf.title() for shelf in desk.clusters.shelves] == [""]
    qtbot.mouseClick(desk.clusters.grouped, Qt.MouseButton.LeftButton)
    assert sorted(shown(desk)) == sorted(flat)
    assert shown(desk)[0] == flat[0]
    titles = {grouping.name: grouping.title for grouping in desk.context.explore.groupings()}
    assert len(desk.clusters.shelves) == len(titles) == 6
    for shelf in desk.clusters.shelves:
        slugs = [card.address.split("/")[-1] for card in shelf.cards if not card.isHidden()]
        found = [desk.context.explore.cluster("modern", slug) for slug in slugs]
        assert {titles[cluster.grouping] for cluster in found} == {shelf.title()}
        assert slugs == [slug for slug in flat if slug in slugs]
        cutting = [child for child in shelf.findChildren(Badge) if child.isVisible()]
        assert bool(cutting) == all(cluster.cross_cutting for cluster in found)
    qtbot.mouseClick(desk.clusters.grouped, Qt.MouseButton.LeftButton)
    assert shown(desk) == flat


def test_the_classic_clusters_have_no_groups(desk, qtbot):
    desk.open("explore")
    desk.clusters.grouped.setFocus()
    qtbot.keyClick(desk.clusters.grouped, Qt.Key.Key_Space)
    assert len(desk.clusters.shelves) == 6
    qtbot.mouseClick(button(desk.clusters, "Classic · 16"), Qt.MouseButton.LeftButton)
    assert desk.clusters.grouped.isHidden()
    assert [shelf.title() for shelf in desk.clusters.shelves] == [""]
    assert len(shown(desk)) == 16
    qtbot.mouseClick(button(desk.clusters, "2024 · 14 clusters"), Qt.MouseButton.LeftButton)
    assert len(desk.clusters.shelves) == 6


def test_a_filter_counts_on_every_card_and_in_one_sentence(desk, qtbot):
    wanted = CareerFilter(education=Education.NONE, pay=50_000)
    desk.open("explore")
    assert "189 careers · " in texts(card_of(desk, HEALTH))
    desk.context.filters.set(wanted)
    bare = []
    for slug in shown(desk):
        careers = desk.context.explore.careers("modern", slug)
        count = sum(map(wanted.accepts, careers))
        bare.append(not count)
        assert f"{count} of {len(careers)} careers" in texts(card_of(desk, slug))
        assert f"{count} of {len(careers)} careers" in card_of(desk, slug).accessibleName()
    assert bare == sorted(bare)
    assert set(bare) == {False, True}
    words = texts(desk.clusters)
    assert f" of 1,016 careers match, in {bare.count(False)} of 14 clusters. Ordered by name." in words
    assert "careers are left out because no yearly pay is published for them." in words
    assert "The figure on a card is that of the whole cluster." in words
    assert "No career meets all of this." not in words
    qtbot.mouseClick(desk.clusters.filters.clear, Qt.MouseButton.LeftButton)
    assert "1,016 careers in 14 clusters." in texts(desk.clusters)
    assert "left out" not in texts(desk.clusters)
    assert shown(desk) == sorted(shown(desk))


def test_the_menus_count_the_careers_of_the_framework(desk):
    desk.open("explore")
    filters = desk.clusters.filters
    assert filters.menu(filters.pay).actions()[0].text() == "Any pay\t1,016"
    desk.context.preferences.set(framework="classic")
    assert filters.menu(filters.pay).actions()[0].text() == "Any pay\t1,011"


def test_when_nothing_matches_the_clusters_stay_and_one_click_leads_back(desk, qtbot):
    desk.open("explore")
    desk.context.filters.set(CareerFilter(education=Education.NONE, pay=120_000))
    words = texts(desk.clusters)
    assert "0 of 1,016 careers match, in 0 of 14 clusters." in words
    assert "No career meets all of this." in words
    assert len(shown(desk)) == 14
    (banner,) = [found for found in desk.clusters.findChildren(Banner) if found.isVisible() and "meets" in texts(found)]
    qtbot.mouseClick(button(banner, "Clear filters"), Qt.MouseButton.LeftButton)
    assert not desk.context.filters.value.active
    assert "No career meets" not in texts(desk.clusters)


def test_a_filter_set_on_another_screen_is_there_at_the_next_visit(desk):
    desk.open("explore")
    desk.open("career/29-1141.00")
    desk.context.filters.set(CareerFilter(bright=True))
    desk.open("explore")
    assert desk.clusters.filters.bright.isChecked()
    assert " of 189 careers" in texts(card_of(desk, HEALTH))


def test_the_filter_holds_in_the_other_framework(desk, qtbot):
    desk.open("explore")
    desk.context.filters.set(CareerFilter(bright=True))
    qtbot.mouseClick(button(desk.clusters, "Classic · 16"), Qt.MouseButton.LeftButton)
    assert " of 1,011 careers match" in texts(desk.clusters)


def test_saved_clusters_are_marked_and_the_list_is_one_click_away(desk, qtbot):
    desk.open("explore")
    assert "saved" not in card_of(desk, HEALTH).accessibleName()
    for address in (f"cluster/modern/{HEALTH}", "career/29-1141.00"):
        target = Target.parse(address)
        desk.context.runner.submit(lambda session, target=target: session.saved.save(target))
    desk.settle()
    assert [card.address for card in desk.clusters.cards if "saved" in card.accessibleName()] == [
        f"cluster/modern/{HEALTH}"
    ]
    qtbot.mouseClick(button(desk.clusters, "Saved · 2"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "saved"
    desk.context.runner.submit(lambda session: session.saved.remove(Target.of_cluster("modern", HEALTH)))
    desk.open("explore")
    assert "saved" not in card_of(desk, HEALTH).accessibleName()
    assert button(desk.clusters, "Saved · 1")


def test_everything_is_done_by_keyboard(desk, qtbot):
    desk.open("explore")
    desk.clusters.orders.button("name").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert desk.clusters.orders.value == "pay"
    assert "Ordered by pay." in texts(desk.clusters)
    desk.clusters.filters.bright.setFocus()
    qtbot.keyClick(desk.clusters.filters.bright, Qt.Key.Key_Space)
    assert desk.context.filters.value.bright
    qtbot.keyClick(desk.clusters.filters.clear, Qt.Key.Key_Return)
    assert not desk.context.filters.value.active
    assert QApplication.focusWidget() is desk.clusters.filters.preparation


@pytest.mark.parametrize(
    ("told", "words"),
    [("pay", "no pay figure"), ("growth", "no growth figure"), ("openings", "no figure for openings")],
)
def test_a_card_says_that_a_figure_is_missing_and_why(desk, qtbot, told, words):
    cluster = desk.context.explore.cluster("modern", HEALTH)
    missing = Figure(None, cluster.pay.source, Absence.NO_CAREERS)
    card = ClusterCard()
    qtbot.addWidget(card)
    card.show_facts(ClusterFacts(replace(cluster, **{told: missing}), None, None, saved=False), told)
    assert words in card.accessibleName()
    assert "There are no careers here" in card.toolTip()
