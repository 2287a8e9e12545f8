"""Records: revisions, tombstones, and operations that can be taken back."""

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from clusterdesk.core.goal import Step
from clusterdesk.store.goals import GOALS, STEPS, GoalRecord, GoalShelf
from clusterdesk.store.records import ANCESTORS_KEPT, moment


def step(uuid="s", title="Ask", position=0, goal="g"):
    return Step(uuid, goal, position, title, None, None)


@pytest.fixture
def desk(opened):
    with opened() as portfolio:
        with portfolio.operation() as operation:
            operation.put(GOALS, GoalRecord("g", None))
        yield portfolio


def put(desk, *steps):
    with desk.operation() as operation:
        for one in steps:
            operation.put(STEPS, one)
    return operation


def test_a_record_comes_back_as_it_was_put(desk):
    put(desk, step(title="Fragen 🩺 שלום"))
    assert desk.records.get(STEPS, "s") == step(title="Fragen 🩺 שלום")


def test_what_was_never_put_is_none(desk):
    assert desk.records.get(STEPS, "nobody") is None
    assert desk.records.row("goal_step", "nobody") is None


def test_every_write_is_a_new_revision_and_remembers_the_last_twenty(desk):
    revisions = []
    for number in range(ANCESTORS_KEPT + 5):
        put(desk, step(title=str(number)))
        row = desk.records.row("goal_step", "s")
        assert json.loads(row["ancestors"]) == revisions[-ANCESTORS_KEPT:]
        revisions.append(row["revision"])
    assert len(set(revisions)) == len(revisions)
    assert all(UUID(revision).version == 4 for revision in revisions)


def test_moments_are_utc_and_sort_as_text():
    at = datetime(2026, 9, 1, 8, tzinfo=UTC)
    assert moment(at) == "2026-09-01T08:00:00.000000+00:00"
    assert moment(at) < moment(at + timedelta(microseconds=1)) < moment(at + timedelta(hours=1))


def test_a_clock_set_back_does_not_make_a_newer_revision_older(desk, clock):
    put(desk, step())
    before = desk.records.row("goal_step", "s")["edited_at"]
    clock.now -= timedelta(days=400)
    put(desk, step(title="later"))
    assert desk.records.row("goal_step", "s")["edited_at"] > before


def test_a_deleted_record_is_a_tombstone_with_its_content(desk):
    put(desk, step())
    with desk.operation() as operation:
        operation.delete(STEPS, "s")
    row = desk.records.row("goal_step", "s")
    assert desk.records.get(STEPS, "s") is None
    assert desk.records.all(STEPS, "position") == ()
    assert row["deleted_at"] == row["edited_at"]
    assert row["title"] == "Ask"


def test_putting_a_deleted_record_brings_it_back(desk):
    put(desk, step())
    with desk.operation() as operation:
        operation.delete(STEPS, "s")
    put(desk, step(title="again"))
    assert desk.records.get(STEPS, "s") == step(title="again")


def test_all_filters_and_orders_and_the_uuid_settles_ties(desk):
    with desk.operation() as operation:
        operation.put(GOALS, GoalRecord("h", None))
    put(desk, step("c", position=1), step("b", position=0), step("a", position=1), step("z", goal="h"))
    assert [one.uuid for one in desk.records.all(STEPS, "position", goal="g")] == ["b", "a", "c"]


def test_restore_gives_back_what_was_before_the_first_write_of_an_operation(desk):
    put(desk, step(title="one"))
    operation = put(desk, step(title="two"), step(title="three"))
    with desk.operation() as back:
        back.restore(operation.before)
    assert desk.records.get(STEPS, "s") == step(title="one")
    with desk.operation() as forth:
        forth.restore(back.before)
    assert desk.records.get(STEPS, "s") == step(title="three")


def test_restoring_a_new_record_makes_a_tombstone_and_restoring_that_brings_it_back(desk):
    operation = put(desk, step())
    with desk.operation() as back:
        back.restore(operation.before)
    assert desk.records.get(STEPS, "s") is None
    assert desk.records.row("goal_step", "s")["deleted_at"] is not None
    with desk.operation() as forth:
        forth.restore(back.before)
    assert desk.records.get(STEPS, "s") == step()


def test_an_operation_that_fails_writes_nothing(desk):
    def fail():
        with desk.operation() as operation:
            operation.put(STEPS, step())
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert desk.records.row("goal_step", "s") is None


def test_a_record_that_belongs_to_nothing_is_refused_at_the_end_of_the_operation(desk):
    def orphan():
        put(desk, step(goal="no such goal"))

    with pytest.raises(Exception, match="FOREIGN KEY"):
        orphan()
    assert desk.records.row("goal_step", "s") is None


def test_the_stamp_is_another_one_after_every_write_and_there_is_none_in_a_transaction(desk):
    before = desk.records.stamp
    assert before is not None
    assert desk.records.stamp == before
    shelf = GoalShelf(desk.records)
    assert shelf.goals() is shelf.goals()
    with desk.operation() as operation:
        operation.put(STEPS, step())
        assert desk.records.stamp is None
        assert shelf.goals() == ()
    assert desk.records.stamp != before
    after = desk.records.stamp
    desk.records.rebind(desk.records.connection)
    assert desk.records.stamp not in (before, after)
