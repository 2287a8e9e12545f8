"""How to prepare for a cluster: the ideas, whose they are, and the programs of study."""

from PySide6.QtCore import Qt

from clusterdesk.core.facts import PrepareKind
from clusterdesk.core.goal_start import GoalStart
from clusterdesk.core.target import Target
from tests.ui.explore.conftest import button, texts

HEALTH = "cluster/modern/healthcare-human-services"
STEM = "cluster/classic/science-technology-engineering-mathematics"


def open_prepare(desk, qtbot, address: str):
    desk.open(f"{address}/prepare")
    qtbot.waitUntil(lambda: desk.cluster.filled)
    desk.settle()
    return desk.cluster.prepare


def test_every_idea_of_a_cluster_stands_in_a_card_of_its_kind(desk, qtbot):
    prepare = open_prepare(desk, qtbot, HEALTH)
    (found,) = desk.context.explore.preparation("modern", "healthcare-human-services")
    assert [card.kind for card in prepare.cards] == list(PrepareKind)
    for card in prepare.cards:
        words = texts(card)
        for idea in found.of(card.kind):
            assert idea.text in words
            assert not idea.note or idea.note in words
    assert "usually grade 9" in texts(prepare.cards[0])
    assert "Ask your school and your state" in texts(prepare)
    assert not prepare.origin.isVisible()


def test_another_cluster_fills_the_same_cards(desk, qtbot):
    prepare = open_prepare(desk, qtbot, HEALTH)
    assert "Medical Terminology" in texts(prepare)
    open_prepare(desk, qtbot, "cluster/modern/digital-technology")
    words = texts(prepare)
    assert "Medical Terminology" not in words
    (found,) = desk.context.explore.preparation("modern", "digital-technology")
    assert all(idea.text in words for idea in found.ideas)


def test_a_classic_cluster_says_whose_ideas_they_are_and_lets_choose(desk, qtbot):
    prepare = open_prepare(desk, qtbot, STEM)
    found = desk.context.explore.preparation("classic", "science-technology-engineering-mathematics")
    words = texts(prepare.origin).replace("&&", "&")
    assert "The ideas belong to the 2024 clusters" in words
    assert all(one.cluster.name in words for one in found)
    second = found[1]
    qtbot.mouseClick(
        button(prepare.origin, f"{second.cluster.name} · {second.cluster.shared}"), Qt.MouseButton.LeftButton
    )
    qtbot.waitUntil(lambda: desk.cluster.filled)
    assert all(idea.text in texts(prepare) for idea in second.ideas)
    assert prepare.programs.table.count() == 380
    qtbot.mouseClick(prepare.origin.open, Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == f"cluster/modern/{second.cluster.slug}"


def test_a_classic_cluster_with_one_counterpart_has_nothing_to_choose(desk, qtbot):
    prepare = open_prepare(desk, qtbot, STEM)
    open_prepare(desk, qtbot, "cluster/classic/health-science")
    assert prepare.origin.groups is None
    assert "The ideas belong to the 2024 cluster in which most" in texts(prepare.origin)
    assert "Open Healthcare & Human Services" in texts(prepare.origin).replace("&&", "&")


def test_programs_are_searched_and_opened(desk, qtbot):
    prepare = open_prepare(desk, qtbot, HEALTH)
    programs = prepare.programs
    everything = desk.context.explore.programs("modern", "healthcare-human-services").items
    assert programs.table.count() == len(everything)
    assert f"{len(everything)} programs in Healthcare & Human Services." in texts(programs)
    qtbot.keyClicks(programs.search.edit, "Nurs pract")
    shown = [program.title for program in programs.table.shown()]
    assert shown
    assert all("nurs" in title.casefold() and "pract" in title.casefold() for title in shown)
    qtbot.keyClicks(programs.search.edit, " zzz")
    assert "No program here has these words." in texts(programs)
    qtbot.keyClick(programs.search.edit, Qt.Key.Key_Escape)
    assert programs.search.text() == ""
    assert programs.table.count() == len(everything)
    programs.table.select(lambda program: program.code == "51.3801")
    programs.table.setFocus()
    qtbot.keyClick(programs.table.view, Qt.Key.Key_Return)
    assert desk.visited[-1] == "program/51.3801"


def test_a_part_has_the_programs_of_its_own(desk, qtbot):
    prepare = open_prepare(desk, qtbot, HEALTH)
    whole = prepare.programs.table.count()
    part = desk.context.explore.pathways("modern", "healthcare-human-services")[0]
    open_prepare(desk, qtbot, f"pathway/modern/healthcare-human-services/{part.slug}")
    assert 0 < prepare.programs.table.count() < whole
    assert part.name in texts(prepare.programs)


def test_where_no_program_is_matched_the_card_says_so(desk, qtbot):
    explore = desk.context.explore
    bare = next(
        f"pathway/{framework}/{cluster.slug}/{part.slug}"
        for framework in ("modern", "classic")
        for cluster in explore.clusters(framework)
        for part in explore.pathways(framework, cluster.slug)
        if not explore.programs(framework, cluster.slug, part.slug).items
    )
    prepare = open_prepare(desk, qtbot, bare)
    assert "The official list matches no program" in texts(prepare.programs)
    assert not prepare.programs.table.isVisible()


def test_a_classic_cluster_has_the_programs_of_its_careers_and_spanish_says_they_are_english(desk, qtbot):
    desk.context.explore.language = "es"
    prepare = open_prepare(desk, qtbot, STEM)
    words = texts(prepare.programs)
    assert "The classic framework lists no programs" in words
    assert "in English only" in words


def test_a_goal_is_made_of_a_credential_by_keys(desk, qtbot):
    prepare = open_prepare(desk, qtbot, HEALTH)
    idea = desk.context.explore.preparation("modern", "healthcare-human-services")[0].of(PrepareKind.CREDENTIAL)[0]
    aim = button(prepare, f"Set a goal: {idea.text}")
    aim.setFocus()
    qtbot.keyClick(aim, Qt.Key.Key_Space)
    start = GoalStart.parse(desk.visited[-1].removeprefix("goal/new/"))
    assert start == GoalStart(Target.of_cluster("modern", "healthcare-human-services"), idea.text)
    others = [row for card in prepare.cards if card.kind is not PrepareKind.CREDENTIAL for row in card._rows]
    assert others
    assert all(row.aim is None for row in others)


def test_a_credential_of_a_classic_cluster_points_to_the_cluster_that_lists_it(desk, qtbot):
    prepare = open_prepare(desk, qtbot, "cluster/classic/health-science")
    card = next(card for card in prepare.cards if card.kind is PrepareKind.CREDENTIAL)
    aim = card._rows[0].aim
    assert aim is not None
    qtbot.mouseClick(aim, Qt.MouseButton.LeftButton)
    assert desk.visited[-1].startswith("goal/new/credential/cluster/modern/healthcare-human-services/")
