import pytest
from PySide6.QtCore import Qt

from tests.ui.explore.conftest import button, texts


def shown(desk) -> list[str]:
    return [card.address.split("/")[-1] for card in desk.clusters.cards if card.isVisible()]


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


def test_a_flat_result_leads_to_the_results(desk, settle, qtbot):
    items = desk.context.explore.questionnaire("interests-30").items

    def take(session):
        uuid = session.assess.start("interests-30").uuid
        for item in items:
            session.assess.answer(uuid, item.id, 3, 4.0)
        return session.assess.finish(uuid)

    desk.context.runner.submit(take)
    desk.open("explore")
    assert desk.clusters.fits.state == "flat"
    qtbot.mouseClick(button(desk.clusters, "See your results"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "results"


def test_spanish_names_come_from_the_catalog(desk):
    desk.context.explore.language = "es"
    desk.open("explore")
    assert "Manufactura avanzada" in texts(desk.clusters)
