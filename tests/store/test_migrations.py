"""Migrations: every stored schema opens, a backup is made before, and a failure leaves the file as it was."""

import re
import shutil
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Migrations

from clusterdesk.core.choices import ChoiceName
from clusterdesk.core.entry_kind import EntryKind, Outcome, Speaks
from clusterdesk.core.goal import GoalVersion, Step, TargetSnapshot
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.journal import Asked
from clusterdesk.core.plan import PlanKind, Term
from clusterdesk.core.saved import Saved, saved_id
from clusterdesk.core.sitting import Answer
from clusterdesk.core.student import Student
from clusterdesk.core.target import Target
from clusterdesk.core.updates import CareerList, Seen
from clusterdesk.store import backups, header, migrations, portfolio, profile
from clusterdesk.store.assessments import Assessments
from clusterdesk.store.bin import BinShelf
from clusterdesk.store.choices import ChoiceShelf
from clusterdesk.store.goals import GoalShelf
from clusterdesk.store.journal import JournalShelf
from clusterdesk.store.migrations import Schema
from clusterdesk.store.plans import PlanShelf
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.saved import SavedShelf
from clusterdesk.store.updates import UpdateShelf

SCHEMAS = Path(__file__).parent / "schemas"


NEWEST = header.PORTFOLIO_SCHEMA
CLUSTER = Target.of_cluster("modern", "healthcare-human-services")


def add_colour(db):
    db.execute("ALTER TABLE goal ADD COLUMN colour TEXT")
    db.execute(f"PRAGMA user_version = {NEWEST + 1}")


def fail(db):
    db.execute("ALTER TABLE goal ADD COLUMN smell TEXT")
    db.execute(f"PRAGMA user_version = {NEWEST + 2}")
    raise KeyError("a mistake in a migration")


def schema_with(*more):
    """Return the program's schema with migrations that a later version may have."""
    later = Migrations("portfolio")
    present = [function for name, function in vars(migrations).items() if re.fullmatch(r"m\d{3}_\w+", name)]
    assert len(present) == NEWEST
    for migration in (*present, *more):
        later()(migration)
    return Schema(later, NEWEST + len(more))


def tables(path):
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 2")
    rows = found.fetchall()
    connection.close()
    return rows


@pytest.fixture(params=range(1, NEWEST + 1))
def stored(request, tmp_path):
    """A copy of the stored portfolio of every schema, one after the other."""
    path = tmp_path / "stored.clusterdesk"
    shutil.copy(SCHEMAS / f"portfolio-{request.param}.clusterdesk", path)
    assert header.read(path).schema == request.param
    return path


@pytest.fixture
def stored_2(tmp_path):
    path = tmp_path / "stored.clusterdesk"
    shutil.copy(SCHEMAS / "portfolio-2.clusterdesk", path)
    return path


def test_the_stored_file_of_every_schema_opens_with_all_that_is_in_it(stored, clock):
    found = Portfolio.open(stored, clock)
    try:
        assert profile.read(found.records) == Student("Zoë Ndiaye", 2031)
        (goal,) = GoalShelf(found.records).goals()
        assert goal.due == date(2027, 6, 1)
        assert [version.number for version in goal.versions] == [1, 2]
        assert goal.current.target == Target.career("29-1141.00")
        assert goal.current.snapshot == TargetSnapshot("Registered Nurses", "test", 90000.0, "year", 2024, 3.2e6, 2024)
        assert [step.done_at is not None for step in goal.steps] == [True, False]
        (sitting,) = Assessments(found.records).sittings()
        assert sitting.answers["i1"] == Answer("i1", 4, 2.5)
        assert sitting.answers["i2"].value is None
        assert sitting.result.scores == InterestProfile(1, 2, 3, 4, 5, 6.5)
        assert sitting.result.ranking[0].name == "Health Sciences"
        assert sitting.result.remarks == ("profile_clear",)
    finally:
        found.close()
    assert header.read(stored).schema == header.PORTFOLIO_SCHEMA


def test_the_stored_file_of_schema_2_has_its_marks(stored_2, clock):
    found = Portfolio.open(stored_2, clock)
    try:
        pathway, actor, nurse = SavedShelf(found.records).all()
    finally:
        found.close()
    assert nurse.target == Target.career("29-1141.00")
    assert nurse.snapshot == TargetSnapshot("Registered Nurses", "test", 90000.0, "year", 2024, 3.2e6, 2024)
    assert actor.snapshot == TargetSnapshot("Actors", "test", 25.5, "hour", 2024)
    assert pathway.target == Target.of_pathway("classic", "finance", "banking-services")
    assert [saved.uuid for saved in (pathway, actor, nurse)] == [
        saved_id(saved.target) for saved in (pathway, actor, nurse)
    ]
    assert nurse.saved_at < actor.saved_at < pathway.saved_at


def test_the_stored_file_of_schema_3_has_its_journal_and_plan(tmp_path, clock):
    path = tmp_path / "stored.clusterdesk"
    shutil.copy(SCHEMAS / "portfolio-3.clusterdesk", path)
    found = Portfolio.open(path, clock)
    try:
        (goal,) = GoalShelf(found.records).goals()
        journal = JournalShelf(found.records)
        talk, desk = journal.entries()
        content = journal.content(talk.attachments[0].uuid)
        course, program = PlanShelf(found.records).items()
    finally:
        found.close()
    assert (talk.kind, talk.title, talk.day) == (EntryKind.CONVERSATION, "Talk with a nurse", date(2026, 10, 14))
    assert talk.fields == {"person": "Ms. Itō", "asked": (Asked("What is hard?", "Nights."), Asked("And easy?", ""))}
    assert (talk.outcome, talk.speaks(goal.uuid)) == (Outcome.ADJUST, Speaks.FOR)
    assert (talk.attachments[0].name, content) == ("notes.txt", b"nights\n")
    assert desk.fields == {"hours": 12.5, "last_day": date(2026, 9, 30)}
    assert desk.speaks(goal.uuid) is Speaks.AGAINST
    assert (course.title, course.term, course.credits, course.goal) == ("Biology", Term.FALL, 1.0, goal.uuid)
    assert course.done_at is not None
    assert (program.kind, program.year, program.done_at) == (PlanKind.PROGRAM, 2031, None)


def test_the_stored_file_of_schema_4_has_its_kinds_repeats_and_bin(tmp_path, clock):
    path = tmp_path / "stored.clusterdesk"
    shutil.copy(SCHEMAS / "portfolio-4.clusterdesk", path)
    found = Portfolio.open(path, clock)
    try:
        (goal,) = GoalShelf(found.records).goals()
        (talk,) = [one for one in JournalShelf(found.records).entries() if one.kind is EntryKind.CONVERSATION]
        binned = BinShelf(found.records).all()
    finally:
        found.close()
    assert [step.repeat for step in goal.steps] == [None, "monthly"]
    assert [version.kind for version in goal.versions] == [None, "career"]
    assert [version.entries for version in goal.versions] == [(), (talk.uuid,)]
    assert [(one.kind, one.title, one.parts) for one in binned] == [
        ("plan_item", "CPR test", 0),
        ("entry", "A thought", 1),
        ("goal", "Earn a CPR card", 1),
    ]


def test_the_stored_file_of_schema_5_has_its_lists_seen_marks_and_choices(tmp_path, clock):
    path = tmp_path / "stored.clusterdesk"
    shutil.copy(SCHEMAS / "portfolio-5.clusterdesk", path)
    found = Portfolio.open(path, clock)
    try:
        shelf, choices = UpdateShelf(found.records), ChoiceShelf(found.records)
        lists, seen = shelf.lists_but(""), shelf.seen()
        chosen = {name: choices.get(name) for name in ChoiceName}
        saved = [mark.target for mark in SavedShelf(found.records).all()]
    finally:
        found.close()
    cluster, nurse, actor = CLUSTER, Target.career("29-1141.00"), Target.career("27-2011.00")
    assert cluster in saved
    assert lists == {
        cluster: CareerList(cluster, "test", {"29-1141.00": "Registered Nurses", "99-9999.00": "Lamplighters"})
    }
    assert seen == {
        nurse: Seen(nurse, TargetSnapshot("Registered Nurses", "test 2", 95000.0, "year", 2025, 3.3e6, 2024)),
        actor: Seen(actor, TargetSnapshot("Actors", "test 2", 25.5, "hour", 2024), gone=True),
    }
    assert {name: choice.value for name, choice in chosen.items()} == {
        ChoiceName.REQUIREMENT_LIST: "lincoln",
        ChoiceName.REMINDERS_FROM: "2026-11-21",
        ChoiceName.NEWS_SEEN: "0.1.0",
    }


def test_a_new_file_has_the_schema_that_migrating_gives(stored, file, clock):
    Portfolio.open(stored, clock).close()
    assert tables(stored) == tables(file)


def test_the_program_knows_the_schema_it_says(file):
    assert header.read(file).schema == migrations.SCHEMA.version == header.PORTFOLIO_SCHEMA


def test_migrating_backs_up_first_and_keeps_everything(file, clock):
    found = Portfolio.open(file, clock, schema_with(add_colour))
    try:
        assert profile.read(found.records) == Student("Ana", 2030)
        assert found.records.row("goal", "nobody") is None
    finally:
        found.close()
    assert header.read(file).schema == NEWEST + 1
    (backup,) = backups.listed(file)
    assert header.read(backup.path).schema == NEWEST


def test_a_file_of_the_schema_is_not_backed_up_at_opening(file, clock):
    Portfolio.open(file, clock).close()
    assert backups.listed(file) == ()


def test_a_failed_migration_leaves_the_file_at_its_old_schema(file, clock):
    before = tables(file)
    with pytest.raises(KeyError):
        Portfolio.open(file, clock, schema_with(add_colour, fail))
    assert header.read(file).schema == NEWEST
    assert tables(file) == before
    found = Portfolio.open(file, clock)
    assert found.notices == ()
    assert profile.read(found.records).name == "Ana"
    found.close()


moments = st.integers(0, 7_000_000_000_000_000).map(
    lambda microseconds: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
)
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
numbers = st.none() | st.floats(min_value=0, max_value=1e7)
snapshots = st.builds(
    TargetSnapshot,
    texts,
    texts,
    numbers,
    st.sampled_from(["year", "hour"]),
    st.none() | st.integers(1990, 2100),
    numbers,
    st.none() | st.integers(1990, 2100),
)
targets = st.sampled_from(
    [Target.career("11-1011.00"), Target.of_cluster("modern", "a"), Target.of_pathway("classic", "a", "b")]
)
versions = st.builds(
    GoalVersion,
    st.uuids().map(str),
    st.just("g"),
    st.integers(1, 500),
    texts,
    texts,
    st.sampled_from(["active", "reached", "let_go"]),
    st.none() | targets,
    st.none() | snapshots,
    moments,
    st.none() | st.sampled_from(["career", "skill", "credential", "program", "free"]),
    st.lists(st.uuids().map(str), max_size=3).map(tuple),
)
steps = st.builds(
    Step,
    st.uuids().map(str),
    st.just("g"),
    st.integers(0, 200),
    texts,
    st.none() | st.dates(date(1900, 1, 1), date(2200, 12, 31)),
    st.none() | moments,
    st.none() | st.sampled_from(["weekly", "fortnightly", "monthly", "yearly"]),
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(versions, min_size=1, max_size=4, unique_by=lambda version: version.uuid),
    st.lists(steps, max_size=4, unique_by=lambda step: step.uuid),
    st.none() | st.dates(date(1900, 1, 1), date(2200, 12, 31)),
)
def test_any_goal_survives_closing_and_migrating(tmp_path_factory, kept_versions, kept_steps, due):
    path = tmp_path_factory.mktemp("migrate") / "any.clusterdesk"

    def fill(operation):
        shelf = GoalShelf(None)
        shelf.put(operation, "g", due)
        for version in kept_versions:
            shelf.put_version(operation, version)
        for step in kept_steps:
            shelf.put_step(operation, step)

    at = datetime(2026, 9, 1, tzinfo=UTC)
    portfolio.create(path, lambda: at, fill)
    found = Portfolio.open(path, lambda: at, schema_with(add_colour))
    try:
        goal = GoalShelf(found.records).goal("g")
    finally:
        found.close()
    assert goal.due == due
    assert set(goal.versions) == set(kept_versions)
    assert set(goal.steps) == set(kept_steps)
    assert [version.number for version in goal.versions] == sorted(version.number for version in kept_versions)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(targets, st.tuples(snapshots, moments)))
def test_any_mark_survives_closing_and_migrating(tmp_path_factory, wanted):
    path = tmp_path_factory.mktemp("migrate") / "any.clusterdesk"
    marks = [Saved(saved_id(target), target, snapshot, at) for target, (snapshot, at) in wanted.items()]

    def fill(operation):
        for mark in marks:
            SavedShelf(None).put(operation, mark)

    at = datetime(2026, 9, 1, tzinfo=UTC)
    portfolio.create(path, lambda: at, fill)
    found = Portfolio.open(path, lambda: at, schema_with(add_colour))
    try:
        kept = SavedShelf(found.records).all()
    finally:
        found.close()
    assert set(kept) == set(marks)
    assert [mark.saved_at for mark in kept] == sorted((mark.saved_at for mark in marks), reverse=True)
