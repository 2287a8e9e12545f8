"""Saved marks: kept once, newest first, undone like everything else."""

import pytest

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.saved import saved_id
from clusterdesk.core.target import Target
from clusterdesk.services.explore import Explore
from clusterdesk.services.session import Session
from clusterdesk.services.targets import snapshot_of

NURSE = Target.career("29-1141.00")
HEALTH = Target.of_cluster("modern", "healthcare-human-services")
BANKING = Target.of_pathway("classic", "finance", "banking-services")
ACTOR = Target.career("27-2011.00")
INFANTRY = Target.career("55-3016.00")


def targets(session):
    return [saved.target for saved in session.saved.all()]


def test_what_is_saved_stays_with_its_figures_when_the_portfolio_is_opened_again(session, file, catalog, clock):
    explore = Explore(catalog)
    for target in (NURSE, HEALTH, BANKING):
        session.saved.save(target)
    found = session.saved.all()
    assert [saved.target for saved in found] == [BANKING, HEALTH, NURSE]
    assert [saved.uuid for saved in found] == [saved_id(target) for target in (BANKING, HEALTH, NURSE)]
    nurse = explore.career(NURSE.key)
    assert found[2].snapshot == TargetSnapshot(
        "Registered Nurses",
        explore.release,
        nurse.pay.median.value,
        "year",
        nurse.pay.median.source.year,
        nurse.outlook.jobs_first.value,
        nurse.outlook.first_year,
    )
    assert found[1].saved_at > found[2].saved_at
    session.close()
    again = Session.open(file, catalog, clock)
    try:
        assert again.saved.all() == found
    finally:
        again.close()


def test_saving_says_what_changed(session):
    changes = session.saved.save(NURSE)
    assert (changes.action, changes.areas, changes.uuid) == (Action.SAVE, {PortfolioArea.SAVED}, saved_id(NURSE))
    assert changes.undoable == Action.SAVE
    changes = session.saved.remove(NURSE)
    assert (changes.action, changes.areas, changes.uuid) == (Action.UNSAVE, {PortfolioArea.SAVED}, saved_id(NURSE))
    assert changes.undoable == Action.UNSAVE


def test_a_target_is_saved_once_and_keeps_its_first_moment(session):
    session.saved.save(NURSE)
    first = session.saved.all()
    again = session.saved.save(Target.parse("career/29-1141.00"))
    assert (again.areas, again.uuid) == (frozenset(), saved_id(NURSE))
    assert session.saved.all() == first


def test_removing_what_is_not_saved_changes_nothing(session):
    changes = session.saved.remove(NURSE)
    assert (changes.action, changes.areas, changes.undoable) == (Action.UNSAVE, frozenset(), None)
    assert not session.saved.has(NURSE)


def test_what_was_removed_can_be_saved_again_and_is_the_newest(session):
    session.saved.save(NURSE)
    session.saved.save(HEALTH)
    session.saved.remove(NURSE)
    assert targets(session) == [HEALTH]
    session.saved.save(NURSE)
    assert targets(session) == [NURSE, HEALTH]


def test_undo_and_redo(session):
    session.saved.save(NURSE)
    session.saved.remove(NURSE)
    assert session.undo().areas == {PortfolioArea.SAVED}
    assert session.saved.has(NURSE)
    session.undo()
    assert targets(session) == []
    session.redo()
    assert targets(session) == [NURSE]
    session.redo()
    assert targets(session) == []


def test_what_the_catalog_does_not_know_is_not_saved(session):
    for target in (
        Target.career("99-9999.00"),
        Target.of_cluster("modern", "x"),
        Target.of_pathway("modern", "x", "y"),
    ):
        with pytest.raises(NotInCatalog):
            session.saved.save(target)
    assert session.saved.all() == ()
    assert session.undo().areas == frozenset()


def test_two_copies_give_one_mark_its_name(session, catalog, clock, tmp_path):
    """The UUID follows from the target alone, whatever portfolio it is in; different targets never share one."""
    different = [NURSE, ACTOR, HEALTH, Target.of_cluster("classic", "finance"), BANKING]
    assert len({saved_id(target) for target in different}) == len(different)
    assert saved_id(NURSE) == saved_id(Target.parse(str(NURSE))) == "76f6646d-1671-5359-807c-6f64faf25bd3"


def test_where_the_catalog_has_no_figure_none_is_kept_and_hourly_pay_stays_hourly(catalog):
    explore = Explore(catalog)
    military = snapshot_of(explore, INFANTRY)
    assert (military.pay, military.pay_year, military.jobs, military.jobs_year) == (None, None, None, None)
    actor = snapshot_of(explore, ACTOR)
    assert (actor.pay_unit, actor.pay_year) == ("hour", 2025)
    assert actor.pay is not None
    assert actor.pay < 1000
    pathway = snapshot_of(explore, BANKING)
    assert (pathway.pay, pathway.jobs) == (None, None)


@pytest.mark.parametrize("target", [Target.skill("2.A.1.b"), Target.program("51.3801")])
def test_skills_and_programs_have_no_place_in_the_saved_list(session, target):
    with pytest.raises(ValueError, match=str(target)):
        session.saved.save(target)
    assert targets(session) == []
