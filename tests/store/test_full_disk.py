"""A disk that is full at any point of a write: what was kept before stays, and with room again the same thing works."""

from datetime import date

import pytest

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.errors import DiskFull
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog

PAGE = 4096


@pytest.fixture(scope="module")
def catalog():
    with Catalog.open(find_catalog()) as opened:
        yield opened


@pytest.fixture
def other(tmp_path, catalog, clock):
    """A copy on a stick, made of the portfolio and changed since: set by `begun`."""
    return tmp_path / "stick.clusterdesk"


def begun(session, other, catalog, clock):
    session.goals.keep(GoalDraft("Nurse", "Because", steps=("Ask",)))
    session.journal.keep(EntryDraft(EntryKind.REFLECTION, "First", date(2026, 9, 1)))
    session.keeping.save_copy(other)
    away = Session.open(other, catalog, clock)
    away.journal.keep(EntryDraft(EntryKind.REFLECTION, "Elsewhere", date(2026, 9, 2), note="x" * 9000))
    away.close()


def contents(session):
    return session.goals.goals(), session.journal.entries(), session.sealed


def attach(session, folder, other):
    return session.journal.attach(session.journal.entries()[-1].uuid, "photo", bytes(50_000))


OPERATIONS = {
    "a long entry": lambda session, folder, other: session.journal.keep(
        EntryDraft(EntryKind.REFLECTION, "Long", date(2026, 9, 3), note="x" * 10_000)
    ),
    "a file": attach,
    "a backup": lambda session, folder, other: session.keeping.back_up(),
    "a copy": lambda session, folder, other: session.keeping.save_copy(folder / "copy.clusterdesk"),
    "going back": lambda session, folder, other: session.keeping.restore(session.keeping.read().backups[-1]),
    "a merge": lambda session, folder, other: session.merging.merge(other),
    "a seal": lambda session, folder, other: session.keeping.seal("lamp river zebra"),
}


@pytest.mark.parametrize("disk", [2048], indirect=True, ids=["2 MB"])
@pytest.mark.parametrize("work", OPERATIONS.values(), ids=list(OPERATIONS))
def test_wherever_the_room_ends_nothing_is_lost_and_the_same_works_with_more(disk, other, catalog, clock, work):
    path = portfolios.create(disk.folder, "Ana", clock=clock)
    session = Session.open(path, catalog, clock)
    begun(session, other, catalog, clock)
    session.keeping.back_up()
    session.goals.keep(GoalDraft("Pilot", "The sky"))
    before, refused = contents(session), 0
    for pages in range(0, 120, 6):
        filler = disk.fill(left=pages * PAGE)
        try:
            work(session, disk.folder, other)
        except DiskFull:
            refused += 1
            filler.unlink()
            assert contents(session) == before
            assert not [found for found in disk.folder.glob("**/.*") if found.is_file()]
        else:
            filler.unlink()
            break
    assert refused
    assert session.keeping.check().ok
    after = contents(session)
    session.close()
    again = Session.open(path, catalog, clock, passphrase="lamp river zebra" if after[2] else None)
    assert contents(again) == after
    assert again.keeping.check().ok
    again.close()


@pytest.mark.parametrize("disk", [2048], indirect=True, ids=["2 MB"])
@pytest.mark.expect_log("The portfolio is gone")
def test_with_no_room_for_what_was_done_in_memory_it_stays_there(disk, other, catalog, clock):
    folder, pocket = disk.folder / "stick", disk.folder / "pocket"
    folder.mkdir()
    path = portfolios.create(folder, "Ana", clock=clock)
    session = Session.open(path, catalog, clock)
    begun(session, other, catalog, clock)
    folder.rename(pocket)
    for number in range(20):
        session.journal.keep(EntryDraft(EntryKind.REFLECTION, f"Entry {number}", date(2026, 9, 3), note="x" * 9000))
    pocket.rename(folder)
    filler = disk.fill(left=5 * PAGE)
    with pytest.raises(DiskFull):
        session.keeping.save_back()
    assert session.keeping.in_memory
    assert len(session.journal.entries()) == 21
    filler.unlink()
    session.keeping.save_back()
    assert len(session.journal.entries()) == 21
    assert session.keeping.check().ok
    session.close()
