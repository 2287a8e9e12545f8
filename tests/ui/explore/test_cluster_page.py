"""The head of a cluster page: what it is about, its tabs and their addresses, saving, and the other framework."""

import pytest
from PySide6.QtCore import Qt

from clusterdesk.core.errors import BadInput, NotInCatalog
from clusterdesk.core.target import Target
from clusterdesk.ui.explore.place import Place, split_tab
from tests.ui.explore.conftest import button, texts

HEALTH = "cluster/modern/healthcare-human-services"
EMPTY = "pathway/modern/digital-technology/unmanned-vehicle-technology"


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def settled(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.cluster.filled)
    desk.settle()


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (HEALTH, (HEALTH, None)),
        (f"{HEALTH}/market", (HEALTH, "market")),
        (f"{EMPTY}/prepare", (EMPTY, "prepare")),
        (f"{EMPTY}/careers", (EMPTY, "careers")),
        (f"{HEALTH}/nonsense", (f"{HEALTH}/nonsense", None)),
        ("pathway/modern/education/market", ("pathway/modern/education/market", None)),
        ("career/29-1141.00", ("career/29-1141.00", None)),
    ],
)
def test_a_tab_may_stand_at_the_end_of_an_address(address, found):
    assert split_tab(address) == found


def test_a_place_is_found_or_the_reason_told(context):
    place = Place.find(context.explore, Target.parse(EMPTY))
    assert (place.name, place.careers, str(place.target)) == ("Unmanned Vehicle Technology", (), EMPTY)
    assert place.key == ("modern", "digital-technology", "unmanned-vehicle-technology")
    whole = Place.find(context.explore, Target.parse(HEALTH))
    assert (whole.name, str(whole.target), whole.key[2]) == ("Healthcare & Human Services", HEALTH, None)
    with pytest.raises(BadInput):
        Place.find(context.explore, Target.career("29-1141.00"))
    with pytest.raises(NotInCatalog):
        Place.find(context.explore, Target.of_pathway("modern", "education", "nonsense"))


def test_the_whole_text_and_the_other_framework_are_shown_when_asked_for(desk, qtbot):
    desk.open(HEALTH)
    about = desk.cluster.about
    click(qtbot, about.more)
    words = texts(desk.cluster)
    assert "Its careers in the classic framework" in words
    assert "This large cluster covers nurses" in words
    assert "Health Science · 112" in words
    chip = button(about, "Health Science · 112")
    assert chip.toolTip() == "112 of 189 careers"
    click(qtbot, chip)
    assert desk.visited[-1] == "cluster/classic/health-science"
    assert "Finding, treating, and preventing illness" in texts(desk.cluster)
    assert "Its careers in the 2024 framework" in texts(desk.cluster)
    click(qtbot, about.more)
    assert "Its careers in" not in texts(desk.cluster)
    assert about.more.accessibleDescription() == "More about the cluster, closed"


def test_a_part_says_what_it_is_about(desk, qtbot):
    part = desk.context.explore.pathways("modern", "healthcare-human-services")[0]
    desk.open(f"pathway/modern/healthcare-human-services/{part.slug}")
    assert f"{part.name}: {part.description}" in texts(desk.cluster)


def test_a_tab_is_remembered_from_cluster_to_cluster_and_has_an_address(desk, qtbot):
    desk.open("explore")
    desk.open(HEALTH)
    assert desk.cluster.tabs.value == "careers"
    click(qtbot, desk.cluster.tabs.button("market"))
    settled(desk, qtbot)
    assert desk.visited[-1] == f"{HEALTH}/market"
    assert not desk.cluster.table.isVisible()
    assert desk.cluster.market.isVisible()
    desk.open("cluster/modern/education")
    assert desk.cluster.tabs.value == "market"
    desk.open("cluster/modern/education/prepare")
    assert desk.cluster.tabs.value == "prepare"
    assert not desk.cluster.parts.isVisible()
    assert not desk.cluster.market.isVisible()
    click(qtbot, desk.cluster.tabs.button("careers"))
    assert desk.cluster.table.isVisible()
    assert desk.context.memory.cluster_tab == "careers"
    desk.context.navigation.back()
    assert desk.visited[-1] == "cluster/modern/education"


def test_choosing_a_part_keeps_the_tab(desk, qtbot):
    desk.open(f"{HEALTH}/market")
    part = desk.context.explore.pathways("modern", "healthcare-human-services")[1]
    click(qtbot, button(desk.cluster.parts, part.name))
    settled(desk, qtbot)
    assert desk.visited[-1] == f"pathway/modern/healthcare-human-services/{part.slug}/market"
    assert desk.cluster.market.isVisible()


def test_a_tab_is_chosen_by_keyboard(desk, qtbot):
    desk.open(HEALTH)
    desk.cluster.tabs.button("careers").setFocus()
    qtbot.keyClick(desk.cluster.tabs.button("careers"), Qt.Key.Key_Right)
    settled(desk, qtbot)
    assert desk.cluster.prepare.isVisible()


def test_the_cluster_and_its_parts_are_saved(desk, qtbot):
    desk.open(HEALTH)
    click(qtbot, desk.cluster.save)
    desk.settle()
    assert desk.cluster.save.isChecked()
    desk.open(EMPTY)
    assert not desk.cluster.save.isChecked()
    desk.open(HEALTH)
    assert desk.cluster.save.isChecked()


def test_nothing_is_read_again_for_the_same_place(desk, qtbot):
    desk.open(f"{HEALTH}/market")
    settled(desk, qtbot)
    told: list[None] = []
    desk.cluster.market.pay.line.told.connect(lambda: told.append(None))
    desk.open(f"{HEALTH}/careers")
    desk.open(f"{HEALTH}/market")
    assert told == []
    desk.open("cluster/modern/education/market")
    assert told == [None]


def test_an_unknown_tab_is_an_unknown_page(desk):
    desk.open(f"{HEALTH}/nonsense")
    assert "This page is not here" in texts(desk.cluster)
    assert not desk.cluster.save.isVisible()
    assert desk.cluster.target is None
    desk.open(f"{HEALTH}/careers")
    assert desk.cluster.save.isVisible()


def test_what_is_shown_is_put_beside_others(desk, qtbot):
    desk.open(HEALTH)
    click(qtbot, desk.cluster.compare)
    assert f"compare/add/{HEALTH}" in desk.visited
    desk.open(EMPTY)
    click(qtbot, desk.cluster.compare)
    assert f"compare/add/{EMPTY}" in desk.visited


def test_a_flat_result_is_told_above_the_careers_only(desk, qtbot, settle):
    items = desk.context.explore.questionnaire("interests-30").items

    def take(session):
        uuid = session.assess.start("interests-30").uuid
        for item in items:
            session.assess.answer(uuid, item.id, 3, 4.0)
        return session.assess.finish(uuid)

    desk.context.runner.submit(take)
    desk.open(f"{HEALTH}/careers")
    told = "Your answers were about equal"
    assert told in texts(desk.cluster)
    assert "fit" not in desk.cluster.table.shown_columns()
    desk.open(f"{HEALTH}/market")
    assert told not in texts(desk.cluster)
    desk.open(f"{HEALTH}/careers")
    assert told in texts(desk.cluster)


def test_a_result_that_comes_while_another_tab_is_shown_is_in_the_table_afterwards(desk, finished_sitting, settle):
    desk.open(f"{HEALTH}/market")
    assert "Answer the interest questions" not in texts(desk.cluster)
    desk.open(f"{HEALTH}/careers")
    assert "fit" in desk.cluster.table.shown_columns()
    desk.context.runner.submit(lambda session: session.assess.discard(finished_sitting))
    desk.cluster.refresh()
    settle()
    assert "Answer the interest questions" in texts(desk.cluster)
    assert "fit" not in desk.cluster.table.shown_columns()
