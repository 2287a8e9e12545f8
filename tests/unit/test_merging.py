"""Merging a copy from a stick into the open portfolio, on real files, sealed and not, of every age and kind."""

import shutil
import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.entry_kind import EntryKind, Speaks
from clusterdesk.core.errors import (
    CopyUnusable,
    DiskFull,
    FileInUse,
    NotAPortfolio,
    OtherStudent,
    PassphraseNeeded,
    PortfolioGone,
    PortfolioNewer,
    WrongPassphrase,
)
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import Asked, EntryDraft
from clusterdesk.core.merge_report import Counts, Difference
from clusterdesk.core.plan import PlanDraft, PlanKind
from clusterdesk.core.target import Target
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store import merging
from clusterdesk.store.migrations import SCHEMA
from clusterdesk.store.portfolio import Portfolio

STORED = Path(__file__).parents[1] / "store" / "schemas"
NURSE = Target.career("29-1141.00")


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder / "Ana.clusterdesk"


@pytest.fixture
def elsewhere(catalog, clock, stick):
    """Opens the copy on the stick for a while, as on another PC."""

    def work(what, passphrase=None):
        other = Session.open(stick, catalog, clock, passphrase=passphrase)
        try:
            return what(other)
        finally:
            other.close()

    return work


def fill(session):
    """Write a little of everything; return the goal's and the entry's UUID."""
    goal = session.goals.keep(GoalDraft("Become a nurse", "I like biology", NURSE, steps=("Ask a nurse",))).uuid
    entry = session.journal.keep(
        EntryDraft(EntryKind.SHADOW, "A day at the clinic", date(2026, 9, 2), stances={goal: Speaks.FOR})
    ).uuid
    session.journal.attach(entry, "badge.png", b"\x89PNG of a badge")
    session.plan.add(PlanDraft(PlanKind.COURSE, "Biology", 2026, credits=1.0))
    session.saved.save(NURSE)
    return goal, entry


def contents(session):
    """Return everything that can be read, to compare two portfolios."""
    return (
        session.profile.read(),
        session.assess.sittings(),
        session.goals.goals(),
        session.journal.entries(),
        session.plan.items(),
        session.saved.all(),
    )


def everything(path):
    """Return every row of every table of ours, as it lies in the file."""
    connection = sqlite3.connect(path)
    rows = {name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}"))) for name in merging.RULES}  # noqa: S608 - our names
    connection.close()
    return rows


def test_every_table_of_a_portfolio_has_a_rule(session):
    connection = session._portfolio.records.connection
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'"
    )
    assert {name for (name,) in rows} == set(merging.RULES)
    for name, rule in merging.RULES.items():
        columns = set(merging.columns_of(connection, name))
        used = set(rule.words) | {link.column for link in (rule.parent, *rule.also) if link}
        used |= {rule.order.number, rule.order.group, *rule.order.by} if rule.order else set()
        assert used <= columns
    references = {
        (name, row[3], row[2])
        for name in merging.RULES
        for row in connection.execute(f"PRAGMA foreign_key_list({name})")
    }
    links = {
        (name, link.column, link.table)
        for name, rule in merging.RULES.items()
        for link in (rule.parent, *rule.also)
        if link
    }
    assert references == links


def test_a_copy_that_knows_nothing_new_changes_nothing(session, stick, file):
    fill(session)
    session.keeping.save_copy(stick)
    before = everything(file)
    told = session.merging.preview(stick)
    assert told.empty
    assert (told.name, told.sealed) == ("Ana", False)
    joined = session.merging.merge(stick)
    assert (joined.action, joined.areas) == (Action.MERGE, frozenset())
    assert joined.undoable is Action.SAVE
    assert everything(file) == before
    assert session.keeping.read().backups == ()


def test_what_was_written_on_the_stick_comes_in_and_the_state_before_is_a_backup(session, stick, elsewhere, file):
    goal, entry = fill(session)
    session.keeping.save_copy(stick)
    session.plan.add(PlanDraft(PlanKind.EXAM, "Entrance exam", 2027))

    def work(other):
        other.goals.revise(goal, title="Become a midwife", reason="I like babies", target=None, snapshot=None)
        other.journal.delete(entry)
        other.journal.keep(EntryDraft(EntryKind.COURSE, "First aid", date(2026, 9, 3)))
        return contents(other)

    elsewhere(work)
    told = session.merging.preview(stick)
    assert told.counts == {PortfolioArea.GOALS: Counts(changed=1), PortfolioArea.JOURNAL: Counts(new=1, gone=1)}
    assert told.clashes == ()
    joined = session.merging.merge(stick)
    assert joined.report == told
    assert joined.areas == frozenset(PortfolioArea)
    assert joined.undoable is None
    assert session.goals.goal(goal).current.title == "Become a midwife"
    assert [found.title for found in session.journal.entries()] == ["First aid"]
    assert [item.title for item in session.plan.items()] == ["Biology", "Entrance exam"]
    assert session.merging.preview(stick).empty
    (backup,) = session.keeping.read().backups
    session.keeping.restore(backup)
    assert session.goals.goal(goal).current.title == "Become a nurse"
    assert not [path for path in file.parent.glob("**/.*") if path.is_file()]


def test_merging_here_or_there_gives_the_same_file(session, stick, elsewhere, file):
    goal, entry = fill(session)
    session.keeping.save_copy(stick)
    note = EntryDraft(EntryKind.SHADOW, "A day at the clinic", date(2026, 9, 2), note="Short")
    elsewhere(lambda other: (other.journal.revise(entry, note), other.goals.add_step(goal, "Read")))
    session.journal.revise(entry, EntryDraft(EntryKind.SHADOW, "A day at the clinic", date(2026, 9, 2), note="Long"))
    session.goals.add_step(goal, "Visit")
    here = file.with_name("here.clusterdesk")
    session.keeping.save_copy(here)
    session.merging.merge(stick)
    elsewhere(lambda other: other.merging.merge(here))
    session.close()
    assert everything(file) == everything(stick)


def test_both_sides_of_a_contradiction_are_kept_and_told(session, stick, elsewhere):
    goal, entry = fill(session)
    session.keeping.save_copy(stick)
    draft = EntryDraft(EntryKind.SHADOW, "A day at the clinic", date(2026, 9, 2), note="Too loud for me")
    elsewhere(lambda other: (other.journal.revise(entry, draft), other.goals.set_due(goal, date(2027, 5, 1))))
    better = EntryDraft(EntryKind.SHADOW, "A day at the clinic", date(2026, 9, 2), note="I liked it")
    session.journal.revise(entry, better)
    elsewhere(lambda other: other.profile.change("Ana María", 2030))
    session.goals.set_due(goal, date(2028, 5, 1))
    session.profile.change("Anita", 2030)
    joined = session.merging.merge(stick)
    notes = {found.note for found in session.journal.entries()}
    assert notes == {"I liked it", "Too loud for me"}
    told = {
        (clash.area, clash.title, *clash.differences, clash.here_stays, clash.kept) for clash in joined.report.clashes
    }
    assert told == {
        (PortfolioArea.JOURNAL, "A day at the clinic", Difference("note", "I liked it", "Too loud for me"), True, True),
        (PortfolioArea.GOALS, "Become a nurse", Difference("due", "2028-05-01", "2027-05-01"), True, False),
        (PortfolioArea.PROFILE, "Anita", Difference("name", "Anita", "Ana María"), True, False),
    }
    assert session.merging.preview(stick).empty


def test_the_side_of_the_stick_stays_when_it_is_the_later_one(session, stick, elsewhere):
    goal, _ = fill(session)
    session.keeping.save_copy(stick)
    session.goals.edit_step(session.goals.goal(goal).steps[0].uuid, "Ask two nurses")
    session.plan.tick(session.plan.items()[0].uuid)
    step = session.goals.goal(goal).steps[0].uuid

    def work(other):
        other.plan.tick(other.plan.items()[0].uuid)
        return other.goals.edit_step(step, "Ask a midwife")

    elsewhere(work)
    (clash,) = session.merging.preview(stick).clashes
    assert (clash.title, clash.differences) == (
        "Ask a midwife",
        (Difference("title", "Ask two nurses", "Ask a midwife"),),
    )
    assert (clash.here_stays, clash.kept) == (False, True)
    session.merging.merge(stick)
    steps = session.goals.goal(goal).steps
    assert {found.title for found in steps} == {"Ask a midwife", "Ask two nurses"}
    assert [found.position for found in steps] == [0, 1]


def test_a_title_that_looks_like_code_is_told_as_it_is(session, stick, elsewhere):
    fill(session)
    session.keeping.save_copy(stick)
    item = session.plan.items()[0].uuid
    elsewhere(lambda other: other.plan.edit(item, PlanDraft(PlanKind.COURSE, "{Biology", 2026, credits=1.0)))
    session.plan.edit(item, PlanDraft(PlanKind.COURSE, "Biology II", 2026, credits=1.0))
    (clash,) = session.merging.preview(stick).clashes
    assert clash.differences == (Difference("title", "Biology II", "{Biology"),)


def test_a_long_note_is_told_in_short_and_every_field_by_itself(session, stick, elsewhere):
    _, entry = fill(session)
    session.keeping.save_copy(stick)
    draft = EntryDraft(EntryKind.SHADOW, "A day", date(2026, 9, 2), fields={"host": "Clinic", "hours": 8.0})
    elsewhere(lambda other: other.journal.revise(entry, draft))
    session.journal.revise(entry, EntryDraft(EntryKind.SHADOW, "A day at the clinic", date(2026, 9, 2), note="x" * 500))
    (clash,) = session.merging.preview(stick).clashes
    assert clash.differences == (
        Difference("title", "A day at the clinic", "A day"),
        Difference("note", f"{'x' * 119}…", None),
        Difference("fields.host", None, "Clinic"),
        Difference("fields.hours", None, 8.0),
    )


def test_lists_and_answered_questions_are_told_in_a_line(session, stick, elsewhere):
    _, entry = fill(session)
    session.keeping.save_copy(stick)
    posting = EntryDraft(EntryKind.POSTING, "A job", date(2026, 9, 2), fields={"skills": ("Excel", "Epic")})
    elsewhere(lambda other: other.journal.revise(entry, posting))
    asked = (Asked("What is hard?", "The\nnights."), Asked("Why?", ""))
    talk = EntryDraft(EntryKind.CONVERSATION, "A job", date(2026, 9, 2), fields={"asked": asked})
    session.journal.revise(entry, talk)
    (clash,) = session.merging.preview(stick).clashes
    assert set(clash.differences) == {
        Difference("fields.asked", "What is hard? The nights., Why?", None),
        Difference("fields.skills", None, "Excel, Epic"),
    }


@pytest.mark.parametrize("side", ["here", "there"])
def test_a_deletion_against_a_change_says_on_which_side(session, stick, elsewhere, side):
    _, entry = fill(session)
    session.keeping.save_copy(stick)
    draft = EntryDraft(EntryKind.SHADOW, "A day at the hospital", date(2026, 9, 2))
    if side == "here":
        session.journal.delete(entry)
        elsewhere(lambda other: other.journal.revise(entry, draft))
    else:
        elsewhere(lambda other: other.journal.delete(entry))
        session.journal.revise(entry, draft)
    (clash,) = session.merging.preview(stick).clashes
    assert (clash.deleted, clash.here_stays, clash.kept) == (side, side == "there", False)
    told = {one.column: (one.here, one.there) for one in clash.differences}
    assert told["title"] == ((None, "A day at the hospital") if side == "here" else ("A day at the hospital", None))


def test_files_come_along_and_are_read(session, stick, elsewhere):
    _, entry = fill(session)
    session.keeping.save_copy(stick)
    content = bytes(range(256)) * 1000

    def work(other):
        other.journal.attach(entry, "report.pdf", content)
        other.journal.detach(other.journal.entry(entry).attachments[0].uuid)

    elsewhere(work)
    session.merging.merge(stick)
    (attachment,) = session.journal.entry(entry).attachments
    assert session.journal.content(attachment.uuid) == content
    assert session.keeping.check().ok


@pytest.mark.parametrize(
    ("mine", "theirs"), [(None, "stick stick stick"), ("desk desk desk", None), ("one one one", "two two two")]
)
def test_each_file_has_its_own_seal_and_the_open_one_keeps_it(session, stick, elsewhere, file, mine, theirs):
    fill(session)
    session.keeping.save_copy(stick)
    if mine:
        session.keeping.seal(mine)
    elsewhere(lambda other: other.journal.keep(EntryDraft(EntryKind.COURSE, "Planted words", date(2026, 9, 3))))
    if theirs:
        elsewhere(lambda other: other.keeping.seal(theirs))
        with pytest.raises(PassphraseNeeded):
            session.merging.preview(stick)
        with pytest.raises(WrongPassphrase):
            session.merging.merge(stick, "not not not")
    before = stick.read_bytes()
    assert session.merging.preview(stick, theirs).sealed == bool(theirs and not mine)
    session.merging.merge(stick, theirs)
    assert [found.title for found in session.journal.entries()] == ["Planted words", "A day at the clinic"]
    assert stick.read_bytes() == before
    assert session.sealed == bool(mine)
    if mine:
        files = [path for path in file.parent.glob("**/*") if path.is_file() and stick.parent not in path.parents]
        assert files
        assert not [path for path in files if b"Planted words" in path.read_bytes()]


@pytest.mark.parametrize("schema", range(1, SCHEMA.version))
def test_an_older_copy_is_brought_up_to_date_on_the_way_and_stays_as_it_is(catalog, clock, tmp_path, schema):
    path = tmp_path / "old.clusterdesk"
    shutil.copy(STORED / f"portfolio-{schema}.clusterdesk", path)
    shutil.copy(STORED / f"portfolio-{schema}.clusterdesk", tmp_path / "new.clusterdesk")
    session = Session.open(tmp_path / "new.clusterdesk", catalog, clock)
    before = path.read_bytes()
    assert session.merging.preview(path).empty
    goal = session.goals.goals()[0]
    session.goals.delete(goal.uuid)
    assert session.merging.preview(path).empty
    assert path.read_bytes() == before
    session.close()


def test_somebody_elses_portfolio_is_refused_by_name(session, tmp_path, clock):
    other = portfolios.create(tmp_path / "others", "Ben", clock=clock)
    with pytest.raises(OtherStudent, match="portfolio of Ben"):
        session.merging.preview(other)


def test_a_student_who_was_renamed_is_still_the_same(session, stick, elsewhere):
    fill(session)
    session.keeping.save_copy(stick)
    elsewhere(lambda other: other.profile.change("Ana María", 2030))
    assert session.merging.preview(stick).counts == {PortfolioArea.PROFILE: Counts(changed=1)}


def test_one_that_was_begun_anew_under_the_same_name_comes_in_whole(session, tmp_path, catalog, clock):
    fill(session)
    other = portfolios.create(tmp_path / "others", "ana", clock=clock)
    second = Session.open(other, catalog, clock)
    second.goals.keep(GoalDraft("Fly", "The sky", steps=("Save money",)))
    second.close()
    session.merging.merge(other)
    assert {goal.current.title for goal in session.goals.goals()} == {"Become a nurse", "Fly"}


def test_an_export_into_an_empty_shelf_gives_back_the_same_content(session, tmp_path, catalog, clock, stick):
    fill(session)
    session.keeping.save_copy(stick)
    empty = portfolios.create(tmp_path / "empty", "Ana", clock=clock)
    other = Session.open(empty, catalog, clock)
    other.merging.merge(stick)
    assert contents(other)[1:] == contents(session)[1:]
    other.close()


def newer(path):
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def torn(path):
    content = bytearray(path.read_bytes())
    for page in range(3, 30):
        content[page * 4096 : page * 4096 + 40] = bytes(40)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "wanted"),
    [
        (lambda path: path.unlink(), PortfolioGone),
        (lambda path: (path.unlink(), path.mkdir()), NotAPortfolio),
        (lambda path: path.write_text("Dear diary"), NotAPortfolio),
        (lambda path: path.write_bytes(b""), NotAPortfolio),
        (newer, PortfolioNewer),
        (lambda path: path.write_bytes(path.read_bytes()[:20_000]), CopyUnusable),
        (torn, CopyUnusable),
    ],
    ids=["gone", "folder", "text", "empty", "newer", "cut", "torn"],
)
def test_what_cannot_be_merged_is_refused_and_nothing_is_changed(session, stick, spoil, wanted):
    fill(session)
    session.keeping.save_copy(stick)
    spoil(stick)
    state = contents(session)
    with pytest.raises(wanted):
        session.merging.merge(stick)
    assert contents(session) == state
    assert session.keeping.read().backups == ()


def test_what_is_open_here_or_elsewhere_is_not_merged(session, stick, file, catalog, clock):
    session.keeping.save_copy(stick)
    with pytest.raises(FileInUse):
        session.merging.merge(file)
    other = Session.open(stick, catalog, clock)
    with pytest.raises(FileInUse):
        session.merging.merge(stick)
    other.close()


AS_CHOICE = "SELECT uuid, revision, ancestors, edited_at, deleted_at"
"""The columns that every record has, of a record that is there."""
HOSTILE = {
    "a uuid that is none": "UPDATE goal SET uuid = '../../etc'",
    "a revision that is none": "UPDATE entry SET revision = 'x'",
    "a revision that is written otherwise": "UPDATE entry SET revision = upper(revision)",
    "ancestors that are no list": "UPDATE entry SET ancestors = '{'",
    "ancestors of another kind": "UPDATE entry SET ancestors = '[1]'",
    "a time that is none": "UPDATE entry SET edited_at = 'soon'",
    "a time at the end of time": "UPDATE entry SET edited_at = '9999-12-31T23:59:59.999999+00:00'",
    "a kind that nobody knows": "UPDATE entry SET kind = 'robbery'",
    "a day that is none": "UPDATE entry SET day = '2026-13-45'",
    "fields that are no object": "UPDATE entry SET fields = '[[[['",
    "a deep nest": "UPDATE entry SET fields = replace(hex(zeroblob(60000)), '0', '[')",
    "a field that its kind does not have": "UPDATE entry SET fields = '{\"unknown\": 1}'",
    "a moment without a zone": "UPDATE goal_version SET made_at = '2026-09-01T08:00:00'",
    "a state that no goal has": "UPDATE goal_version SET state = 'won'",
    "a repeat that no step has": "UPDATE goal_step SET repeat = 'hourly'",
    "a target of another world": "UPDATE saved SET target = 'file:///etc/passwd'",
    "a choice that nobody knows": "UPDATE choice SET name = 'password'",
    "a reminder that is no day": "UPDATE choice SET name = 'reminders_from', value = 'soon'",
    "careers that are no list": f"INSERT INTO career_list {AS_CHOICE}, 'cluster/modern/a', 'x', '[1]' FROM choice",
    "a career with a number": f"INSERT INTO career_list {AS_CHOICE}, 'cluster/modern/a', '', '{{\"a\":1}}' FROM choice",
    "gone twice": f"INSERT INTO seen_update {AS_CHOICE}, 'career/1', 2, 'N', 'x', 1, 'year', 1, 1, 1 FROM choice",
    "a NUL": "UPDATE entry SET title = 'a' || char(0) || 'b'",
    "a huge text": "UPDATE entry SET note = replace(hex(zeroblob(600000)), '0', 'x')",
    "bytes that are no text": "UPDATE entry SET note = CAST(x'ff00fe' AS TEXT)",
    "a file that is too large": "UPDATE attachment_content SET content = zeroblob(5242881)",
    "a step of no goal": "DELETE FROM goal",
    "a table that is not there": "DROP TABLE plan_item",
    "a column that is not there": "ALTER TABLE plan_item DROP COLUMN note",
    "bytes where words belong": "CREATE TABLE loose AS SELECT * FROM entry; DROP TABLE entry;"
    "ALTER TABLE loose RENAME TO entry; UPDATE entry SET note = x'00ff'",
    "a column of another kind": "PRAGMA writable_schema = ON;"
    "UPDATE sqlite_master SET sql = replace(sql, 'note TEXT', 'note INTEGER') WHERE name = 'entry'",
    "a view in place of a table": "DROP TABLE saved; CREATE VIEW saved AS SELECT uuid, revision FROM goal",
}


@pytest.mark.parametrize("sql", HOSTILE.values(), ids=list(HOSTILE))
def test_what_clusterdesk_cannot_have_written_is_refused_whole(session, stick, sql):
    fill(session)
    session.keeping.save_copy(stick)
    connection = sqlite3.connect(stick)
    connection.executescript(sql)
    connection.close()
    state = contents(session)
    with pytest.raises(CopyUnusable):
        session.merging.merge(stick)
    assert contents(session) == state


def test_a_trigger_on_the_stick_is_never_run(session, stick):
    fill(session)
    session.keeping.save_copy(stick)
    connection = sqlite3.connect(stick)
    connection.executescript(
        "CREATE TRIGGER trap AFTER INSERT ON entry BEGIN DELETE FROM goal; END;"
        "UPDATE entry SET title = 'Changed', revision = '00000000-0000-4000-8000-000000000001',"
        "ancestors = json_array(revision)"
    )
    connection.close()
    session.merging.merge(stick)
    assert [found.title for found in session.journal.entries()] == ["Changed"]
    assert len(session.goals.goals()) == 1


def test_hostile_words_stay_words(session, stick, elsewhere):
    goal, _ = fill(session)
    session.keeping.save_copy(stick)
    words = "=cmd|' /C calc'!A0 <b>\u202egnirts</b> <a href='http://x'>\u0007"
    elsewhere(lambda other: other.goals.add_step(goal, words))
    session.merging.merge(stick)
    assert session.goals.goal(goal).steps[-1].title == words.replace("\u0007", "").strip()


def test_a_copy_that_was_left_in_the_middle_of_a_write_is_put_in_order_first(session, stick, tmp_path):
    fill(session)
    session.keeping.save_copy(stick)
    sound = stick.read_bytes()
    connection = sqlite3.connect(stick, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.execute("UPDATE entry SET note = hex(randomblob(200000))")
    # As a PC that lost its power in the middle leaves it.
    half, journal = stick.read_bytes(), stick.with_name(stick.name + "-journal").read_bytes()
    connection.rollback()
    connection.close()
    stick.write_bytes(half)
    stick.with_name(stick.name + "-journal").write_bytes(journal)
    assert half != sound
    assert session.merging.preview(stick).empty


@pytest.mark.parametrize("passphrase", ["right right right", "wrong wrong wrong"])
def test_a_sealed_copy_with_a_journal_is_unlocked_first(session, stick, elsewhere, passphrase):
    fill(session)
    session.keeping.save_copy(stick)
    elsewhere(lambda other: other.keeping.seal("right right right"))
    stick.with_name(stick.name + "-journal").write_bytes(b"")
    if passphrase.startswith("wrong"):
        with pytest.raises(WrongPassphrase):
            session.merging.preview(stick, passphrase)
    else:
        assert session.merging.preview(stick, passphrase).empty


def test_answers_to_the_same_question_on_both_sides_are_not_worth_telling(session, stick, elsewhere):
    sitting = session.assess.start("interests-30").uuid
    item = session.assess.sitting(sitting).item_ids[0]
    session.keeping.save_copy(stick)
    elsewhere(lambda other: other.assess.answer(sitting, item, 1, 2.0))
    session.assess.answer(sitting, item, 4, 2.0)
    joined = session.merging.merge(stick)
    assert joined.report.clashes == ()
    assert session.assess.sitting(sitting).answers[item].value == 4


def test_a_full_disk_stops_it_before_anything_is_changed(session, stick, elsewhere, monkeypatch):
    goal, _ = fill(session)
    session.keeping.save_copy(stick)
    elsewhere(lambda other: other.goals.add_step(goal, "Read"))
    connection = session._portfolio.records.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    session.goals.add_step(goal, "Fits")
    elsewhere(lambda other: [other.goals.add_step(goal, "x" * 300) for _ in range(120)])
    with pytest.raises(DiskFull):
        session.merging.merge(stick)
    assert [step.title for step in session.goals.goal(goal).steps] == ["Ask a nurse", "Fits"]


def test_the_portfolio_goes_on_after_a_merge_as_before(session, stick, elsewhere, file, catalog, clock):
    goal, _ = fill(session)
    session.keeping.save_copy(stick)
    elsewhere(lambda other: other.goals.add_step(goal, "Read"))
    session.merging.merge(stick)
    session.goals.add_step(goal, "Visit")
    assert session.undo().action is Action.UNDO
    session.close()
    again = Session.open(file, catalog, clock)
    assert [step.title for step in again.goals.goal(goal).steps] == ["Ask a nurse", "Read"]
    again.close()


def test_a_clock_that_runs_years_ahead_can_still_be_written_over(session, stick, elsewhere, clock):
    goal, _ = fill(session)
    session.keeping.save_copy(stick)
    clock.now += timedelta(days=365 * 40)
    elsewhere(lambda other: other.goals.set_due(goal, date(2027, 1, 1)))
    clock.now -= timedelta(days=365 * 40)
    session.merging.merge(stick)
    session.goals.set_due(goal, date(2028, 1, 1))
    assert session.goals.goal(goal).due == date(2028, 1, 1)
    assert session.merging.preview(stick).empty


def test_the_state_of_a_portfolio_is_read_without_its_files(file, clock):
    portfolio = Portfolio.open(file, clock)
    state = merging.read(portfolio.records.connection)
    assert set(state) == set(merging.RULES)
    assert [record.fields for record in state["student"].values()] == [{"name": "Ana", "graduation_year": 2030}]
    portfolio.close()
