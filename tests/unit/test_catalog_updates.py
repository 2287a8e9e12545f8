"""What a student is told of a newer catalog, what they have seen of it, and what older portfolios bring along."""

from dataclasses import replace
from datetime import date

import pytest

from clusterdesk import __version__
from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.merge_report import Counts
from clusterdesk.core.settings import Settings
from clusterdesk.core.target import Target
from clusterdesk.core.updates import CareerList, digest
from clusterdesk.services.explore import Explore
from clusterdesk.services.session import Session
from clusterdesk.services.targets import snapshot_of
from clusterdesk.store.updates import LISTS, SEEN, UpdateShelf

NURSE = Target.career("29-1141.00")
ACTOR = Target.career("27-2011.00")
GONE = Target.career("99-9999.99")
EDUCATION = Target.of_cluster("modern", "education")
BANKING = Target.of_pathway("classic", "finance", "banking-services")
TODAY = date(2026, 9, 1)
NOTHING = Settings()


def older(session, target, **changed):
    """Return what a catalog of 2024 could have said of a target."""
    return replace(snapshot_of(session._guide, target), catalog_release="2024.1", **changed)


def aim(session, target, title="A goal", **changed):
    return session.goals.keep(GoalDraft(title, "", target, older(session, target, **changed))).uuid


def shelf(session):
    return UpdateShelf(session._portfolio.records)


def age(session, target, change):
    """Make the list of a target one of an older catalog."""
    now = shelf(session).lists_but("")[target]
    with session._desk.apart() as operation:
        operation.put(LISTS, CareerList(target, "2024.1", change(dict(now.careers))))


@pytest.fixture
def guide(session, monkeypatch):
    monkeypatch.setattr(type(session._guide), "release", "2026.1", raising=True)
    return session


def told(session):
    return [update.target for update in session.updates.read()]


def lost_first(careers):
    del careers[min(careers)]
    return {**careers, "99-9999.00": "Lamplighters"}


def test_what_is_saved_and_what_goals_point_at_is_compared(session, catalog):
    session.saved.save(EDUCATION)
    assert session.updates.read() == ()  # kept from this very release
    aim(session, NURSE, pay=50_000.0, pay_year=2022)
    spanish = snapshot_of(Explore(catalog, "es"), EDUCATION)
    session.goals.keep(GoalDraft("Teach", "", EDUCATION, replace(spanish, catalog_release="2024.1")))
    session.goals.keep(GoalDraft("Gone", "", GONE, TargetSnapshot("Lamplighter", "2024.1")))
    let_go = aim(session, ACTOR, pay=1.0)
    session.goals.set_state(let_go, "let_go", "No")
    session.goals.keep(GoalDraft("Free", ""))
    nurse, gone = session.updates.read()
    assert (nurse.target, nurse.pay_changed, nurse.jobs_changed, nurse.renamed) == (NURSE, True, False, False)
    assert (gone.target, gone.gone) == (GONE, True)


def test_what_goals_point_at_is_read_as_from_whole_goals(session):
    first = aim(session, NURSE)
    for target in (ACTOR, EDUCATION):
        session.goals.revise(first, "Turn", "I thought", target, older(session, target))
    second = aim(session, ACTOR)
    session.goals.set_due(second, TODAY)
    let_go = aim(session, BANKING)
    session.goals.set_state(let_go, "let_go", "No")
    session.goals.delete(aim(session, NURSE))
    session.goals.keep(GoalDraft("Free", ""))
    session.goals.keep(GoalDraft("Nothing kept", "", NURSE))
    undone = aim(session, NURSE)
    session.goals.revise(undone, "Turn", "I thought", ACTOR, older(session, ACTOR))
    session.undo()
    active = [goal.current for goal in session.goals.goals() if goal.current.state == "active"]
    assert shelf(session).aims() == tuple((one.target, one.snapshot) for one in active if one.target and one.snapshot)
    assert [target for target, _ in shelf(session).aims()] == [EDUCATION, ACTOR, NURSE]


def test_careers_that_came_into_a_saved_cluster_and_left_it_are_told(session):
    session.saved.save(EDUCATION)
    session.saved.save(BANKING)
    session.saved.save(NURSE)
    assert set(shelf(session).lists_but("")) == {EDUCATION, BANKING}
    age(session, EDUCATION, lost_first)
    (update,) = session.updates.read()
    assert update.target == EDUCATION
    assert len(update.added) == 1
    assert update.left == {"99-9999.00": "Lamplighters"}
    assert not update.figures_changed


def test_what_was_seen_is_not_told_again_and_ctrl_z_tells_it_again(session):
    session.saved.save(EDUCATION)
    age(session, EDUCATION, lost_first)
    aim(session, NURSE, pay=1.0)
    session.goals.keep(GoalDraft("Gone", "", GONE, TargetSnapshot("Lamplighter", "2024.1")))
    assert told(session) == [EDUCATION, NURSE, GONE]
    found = session.updates.read()
    changes = session.updates.see(found, __version__)
    assert (changes.action, changes.areas) == (Action.SEE_UPDATES, {PortfolioArea.CHOICES})
    assert told(session) == []
    session.undo()
    assert session.updates.read() == found
    session.redo()
    assert told(session) == []


def test_the_next_catalog_is_compared_with_what_was_seen_last(guide):
    session = guide
    aim(session, NURSE, pay=1.0)
    session.updates.see(session.updates.read(), __version__)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(session._guide), "release", "2027.1")
        assert told(session) == []  # the same figures as those that were seen
        with session._desk.apart() as operation:
            seen = shelf(session).seen()[NURSE]
            operation.put(SEEN, replace(seen, gone=True))
        (update,) = session.updates.read()
        assert update.back


def test_an_older_catalog_on_another_computer_tells_nothing(guide):
    session = guide
    aim(session, NURSE, pay=1.0)
    session.updates.see(session.updates.read(), __version__)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(session._guide), "release", "2025.1")
        assert told(session) == []


def test_saved_again_it_begins_anew_but_a_second_mark_forgets_nothing(session):
    session.saved.save(EDUCATION)
    age(session, EDUCATION, lost_first)
    session.goals.keep(GoalDraft("Teach", "", EDUCATION, snapshot_of(session._guide, EDUCATION)))
    assert told(session) == [EDUCATION]  # it was watched already
    session.updates.see(session.updates.read(), __version__)
    session.undo()  # seeing
    session.undo()  # the goal
    session.updates.see(session.updates.read(), __version__)
    session.saved.remove(EDUCATION)
    age(session, EDUCATION, lost_first)
    session.saved.save(EDUCATION)
    assert told(session) == []
    assert shelf(session).seen() == {}
    assert shelf(session).lists_but("")[EDUCATION].release == session._guide.release


def test_a_goal_that_turns_to_a_cluster_keeps_its_careers(session):
    goal = session.goals.keep(GoalDraft("Free", "")).uuid
    session.goals.revise(goal, "Teach", "I like it", EDUCATION, snapshot_of(session._guide, EDUCATION))
    assert set(shelf(session).lists_but("")) == {EDUCATION}
    session.undo()
    assert shelf(session).lists_but("") == {}


def test_news_of_the_program_are_seen_once_and_an_older_program_takes_nothing_back(session):
    assert session.choices.news_seen() == __version__  # who is new here has nothing to catch up on
    session.updates.see((), "99.0.0")
    session.updates.see((), __version__)
    assert session.choices.news_seen() == "99.0.0"


# -- what earlier versions left ---------------------------------------------------------------------------------------


def forget(session):
    """Make the portfolio one that an earlier version has just been brought up from."""
    for table in ("career_list", "seen_update", "choice"):
        session._portfolio.records.connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
    session._portfolio.records.connection.commit()


def test_lists_are_taken_quietly_and_nothing_is_told_of_what_nobody_knows(session):
    session.saved.save(EDUCATION)
    session.saved.save(NURSE)
    session.goals.keep(GoalDraft("Gone", "", Target.of_cluster("modern", "gone"), TargetSnapshot("Gone", "2024.1")))
    forget(session)
    undoable = session.undo().undoable
    session.redo()
    changes = session.updates.catch_up(NOTHING, TODAY)
    assert changes.areas == {PortfolioArea.CHOICES, PortfolioArea.PLAN}
    assert set(shelf(session).lists_but("")) == {EDUCATION}
    assert [update.gone for update in session.updates.read()] == [True]
    again = session.updates.catch_up(NOTHING, TODAY)
    assert again.areas == frozenset()
    assert session.undo().undoable == undoable  # undo never knew of it


def test_what_the_computer_kept_is_carried_over_once(session, file):
    aim(session, NURSE, pay=1.0)
    forget(session)
    seen = digest(str(file), session._guide.release, session.updates.read())
    kept = Settings(
        requirement_list="lincoln", seen_updates=("x", seen), used_version="0.0.9", reminders_from="2026-09-02"
    )
    session.updates.catch_up(kept, TODAY)
    assert told(session) == []
    assert session.choices.requirement_list() == "lincoln"
    assert session.choices.reminders_from() == date(2026, 9, 2)
    assert session.choices.news_seen() == "0.0.9"
    session.choices.choose_list("")
    session.updates.catch_up(kept, TODAY)
    assert session.choices.requirement_list() == ""


def test_what_was_not_seen_stays_to_be_told_and_a_day_that_is_over_is_not_carried(session):
    aim(session, NURSE, pay=1.0)
    forget(session)
    changes = session.updates.catch_up(Settings(seen_updates=("x",), reminders_from="2026-09-01"), TODAY)
    assert changes.areas == frozenset()
    assert told(session) == [NURSE]
    assert session.choices.reminders_from() is None


@pytest.mark.expect_log("What an earlier version kept was not carried over: DiskFull")
def test_a_full_disk_leaves_it_to_the_next_start(session):
    connection = session._portfolio.records.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    forget(session)
    changes = session.updates.catch_up(Settings(requirement_list="x" * 40_000), TODAY)
    assert changes.areas == frozenset()
    assert session.choices.requirement_list() == ""
    connection.execute("PRAGMA max_page_count = 100000")
    session.updates.catch_up(Settings(requirement_list="lincoln"), TODAY)
    assert session.choices.requirement_list() == "lincoln"


# -- choices that travel ----------------------------------------------------------------------------------------------


def test_a_chosen_list_can_be_undone_and_choosing_it_again_changes_nothing(session):
    assert session.choices.choose_list("lincoln").undoable is Action.CHOOSE_LIST
    assert session.choices.choose_list("lincoln").areas == frozenset()
    session.undo()
    assert session.choices.requirement_list() == ""


def test_a_reminder_that_is_put_off_is_passed_over_by_undo(session):
    session.profile.change("Bea", None)
    changes = session.choices.put_off(date(2026, 9, 2))
    assert (changes.action, changes.undoable) == (Action.PUT_OFF, Action.RENAME)
    assert session.choices.reminders_from() == date(2026, 9, 2)


def test_choices_lists_and_seen_marks_merge_and_twice_is_once(session, file, catalog, clock, tmp_path):
    session.saved.save(EDUCATION)
    aim(session, NURSE, pay=1.0)
    stick = tmp_path / "stick.clusterdesk"
    session.keeping.save_copy(stick)
    session.choices.choose_list("lincoln")
    other = Session.open(stick, catalog, clock)
    other.choices.put_off(date(2026, 9, 2))
    other.updates.see(other.updates.read(), __version__)
    other.choices.choose_list("washington")
    other.close()
    told_of = session.merging.preview(stick)
    assert told_of.counts == {PortfolioArea.CHOICES: Counts(new=2, changed=1)}
    assert told_of.clashes == ()
    session.merging.merge(stick)
    assert session.choices.requirement_list() == "washington"  # chosen later
    assert session.choices.reminders_from() == date(2026, 9, 2)
    assert told(session) == []
    assert session.merging.preview(stick).empty
    # And the other way round.
    back = Session.open(stick, catalog, clock)
    session.close()
    back.merging.merge(file)
    assert (back.choices.requirement_list(), told(back)) == ("washington", [])
    back.close()
