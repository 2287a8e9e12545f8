"""Whatever a student does in whatever order: undo and redo give back the same, and no version is ever lost."""

import shutil
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.target import Target
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog

titles = st.sampled_from(["Nurse", "Teacher 🍎", "Pilot", "מורה"])
reasons = st.sampled_from(["", "I met one.", "It pays\nmore."])
targets = st.sampled_from([None, Target.career("29-1141.00"), Target.of_cluster("modern", "education")])
snapshots = st.sampled_from([None, TargetSnapshot("Registered Nurses", "2026.1", 93600.0, "year", 2024, 3.3e6, 2024)])
days = st.sampled_from([None, date(2027, 1, 1), date(1999, 12, 31)])
states = st.sampled_from(["active", "reached", "let_go"])
choices = st.integers(0, 20)


class Student(RuleBasedStateMachine):
    """One student at work on one portfolio; the model is the row of all states that undo and redo move along."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="history-"))
        self.catalog = Catalog.open(find_catalog())
        self.now = datetime(2026, 9, 1, tzinfo=UTC)
        self.versions = {}

    def clock(self):
        self.now += timedelta(seconds=1)
        return self.now

    @initialize()
    def begin(self):
        self.path = portfolio.create(self.folder, "Ana", None, self.clock)
        self.session = Session.open(self.path, self.catalog, self.clock)
        self.states = [self.seen()]
        self.at = 0

    def seen(self):
        return self.session.profile.read(), self.session.goals.goals(), self.session.assess.finished()

    def written(self, changes):
        if changes.areas:
            self.states[self.at + 1 :] = [self.seen()]
            self.at += 1
        assert changes.redoable is None or not changes.areas

    def some_goal(self, number):
        goals = self.session.goals.goals()
        return goals[number % len(goals)]

    def some_step(self, number):
        steps = [step for goal in self.session.goals.goals() for step in goal.steps]
        return steps[number % len(steps)].uuid

    def has_goals(self):
        return bool(self.session.goals.goals())

    def has_steps(self):
        return any(goal.steps for goal in self.session.goals.goals())

    @rule(title=titles, reason=reasons, aim=targets, snapshot=snapshots, due=days, steps=st.integers(0, 3))
    def keep(self, title, reason, aim, snapshot, due, steps):
        draft = GoalDraft(title, reason, aim, snapshot, due, tuple(f"step {n}" for n in range(steps)))
        self.written(self.session.goals.keep(draft))

    @precondition(has_goals)
    @rule(number=choices, title=titles, reason=reasons, aim=targets, snapshot=snapshots)
    def revise(self, number, title, reason, aim, snapshot):
        self.written(self.session.goals.revise(self.some_goal(number).uuid, title, reason, aim, snapshot))

    @precondition(has_goals)
    @rule(number=choices, state=states, reason=reasons)
    def set_state(self, number, state, reason):
        self.written(self.session.goals.set_state(self.some_goal(number).uuid, state, reason))

    @precondition(has_goals)
    @rule(number=choices, due=days)
    def set_due(self, number, due):
        self.written(self.session.goals.set_due(self.some_goal(number).uuid, due))

    @precondition(has_goals)
    @rule(number=choices)
    def delete(self, number):
        self.written(self.session.goals.delete(self.some_goal(number).uuid))

    @precondition(has_goals)
    @rule(number=choices, title=titles, due=days)
    def add_step(self, number, title, due):
        self.written(self.session.goals.add_step(self.some_goal(number).uuid, title, due))

    @precondition(has_steps)
    @rule(number=choices, title=titles, due=days)
    def edit_step(self, number, title, due):
        self.written(self.session.goals.edit_step(self.some_step(number), title, due))

    @precondition(has_steps)
    @rule(number=choices, what=st.sampled_from(["tick_step", "untick_step", "delete_step"]))
    def change_step(self, number, what):
        self.written(getattr(self.session.goals, what)(self.some_step(number)))

    @rule(name=titles)
    def rename(self, name):
        self.written(self.session.profile.change(name, None))

    @rule()
    def finish_a_questionnaire(self):
        # Starting one is no step of undo, so it must not be a new state either: redo ends here, though.
        sitting = self.session.assess.start("interests-30").uuid
        self.written(self.session.assess.finish(sitting))

    @rule()
    def undo(self):
        changes = self.session.undo()
        assert bool(changes.areas) == (self.at > 0)
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self):
        changes = self.session.redo()
        assert bool(changes.areas) == (self.at < len(self.states) - 1)
        self.at = min(len(self.states) - 1, self.at + 1)

    @rule()
    def close_and_open(self):
        self.session.close()
        self.session = Session.open(self.path, self.catalog, self.clock)
        assert self.session.notices == ()
        self.states, self.at = [self.states[self.at]], 0

    @invariant()
    def the_portfolio_is_in_the_state_that_undo_and_redo_lead_to(self):
        assert self.seen() == self.states[self.at]

    @invariant()
    def no_version_is_lost_or_changed(self):
        for goal in self.session.goals.goals():
            numbers = [version.number for version in goal.versions]
            assert numbers == list(range(1, len(numbers) + 1))
            self.versions |= {version.uuid: (version.title, version.reason) for version in goal.versions}
        records = self.session._portfolio.records
        for uuid, (title, reason) in self.versions.items():
            row = records.row("goal_version", uuid)
            assert (row["title"], row["reason"]) == (title, reason)

    def teardown(self):
        self.session.close()
        self.catalog.close()
        shutil.rmtree(self.folder)


Student.TestCase.settings = settings(max_examples=12, stateful_step_count=25)
TestHistory = Student.TestCase
