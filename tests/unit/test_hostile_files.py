"""Files that no ClusterDesk wrote: damaged ones, and portfolios with values that somebody put in by hand.

Whatever comes, it is refused in words or read to the end; nothing comes in by halves, nothing is left lying about, and
the file itself stays as it is. CLUSTERDESK_FUZZ says how many files each test tries; a long run takes 10,000.
"""

import logging
import os
import shutil
import sqlite3
from contextlib import suppress
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdesk.core.clock import utc_now
from clusterdesk.core.entry_kind import EntryKind, Speaks
from clusterdesk.core.errors import BadInput, ExpectedError
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.plan import PlanDraft, PlanKind
from clusterdesk.core.target import Target
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.checkup import check
from clusterdesk.services.session import Session
from clusterdesk.store import merging
from clusterdesk.store.inspection import inspect

PHRASE = "lamp river zebra"
NURSE = Target.career("29-1141.00")
PAGE = 4096

FUZZ = int(os.environ.get("CLUSTERDESK_FUZZ", "40"))
a_file = settings(max_examples=FUZZ)
a_sealed_file = settings(max_examples=max(FUZZ // 10, 4))
"""A sealed one takes a key derivation for every try."""

pytestmark = pytest.mark.timeout(120 + FUZZ)

# -- what is tried ------------------------------------------------------------------------------------------------

ODD_TEXT = (
    "",
    '=HYPERLINK("http://example.org";"x")',
    "+1+1|cmd",
    "-2+3",
    "@SUM(A1)",
    "<b>bold</b><img src='file:///etc/passwd'>",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "../../../etc/passwd",
    "\u202egnirts\u202c",
    "\u200f\u200e\u2066x\u2069",
    "a\0b",
    "\x1b[31mred\x07",
    "\ufeff\ufffe\uffff",
    "e" + "\u0301" * 500,
    "'; DROP TABLE goal; --",
    "null",
    "{}",
    "[]",
    '{"hours": "many"}',
    '{"hours": 1e999}',
    '[["a"]]',
    "9" * 400,
    "2026-02-30",
    "0001-01-01",
    "9999-12-31",
    "2026-09-01T08:00:00",
    "2026-09-01T08:00:00.000000+14:00",
    "00000000-0000-0000-0000-000000000000",
    "career:29-1141.00",
    "cluster:nothing",
)
VALUES = st.one_of(
    st.sampled_from(ODD_TEXT),
    st.text(max_size=60),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(),
    st.binary(max_size=60),
    st.none(),
    st.tuples(st.sampled_from("x\u202e[{<\n\ud7ff"), st.integers(1, 1_200_000)),
)
"""A pair stands for a text that is repeated."""


@st.composite
def damage(draw: st.DrawFn, size: int) -> list[tuple[str, int, bytes]]:
    """Return a few blows: what is done, where, and with what bytes."""
    heads = st.builds(
        lambda page, within: min(page * PAGE + within, size - 1), st.integers(0, size // PAGE - 1), st.integers(0, 120)
    )
    where = st.one_of(st.integers(0, 99), heads, st.integers(0, size - 1))
    blow = st.tuples(
        st.sampled_from(["write", "write", "write", "flip", "cut", "drop", "insert"]),
        where,
        st.one_of(st.binary(min_size=1, max_size=80), st.sampled_from([bytes(PAGE), b"\xff" * 8])),
    )
    return draw(st.lists(blow, min_size=1, max_size=4))


def damaged(content: bytes, blows: list[tuple[str, int, bytes]]) -> bytes:
    for kind, at, what in blows:
        match kind:
            case "cut":
                content = content[:at]
            case "drop":
                content = content[:at] + content[at + len(what) :]
            case "insert":
                content = content[:at] + what + content[at:]
            case "flip":
                content = content[:at] + bytes(byte ^ 0xFF for byte in content[at : at + 1]) + content[at + 1 :]
            case _:
                content = content[:at] + what + content[at + len(what) :]
    return content


# -- what it is tried on ------------------------------------------------------------------------------------------


def filled(session: Session) -> None:
    """Write a little of everything."""
    goal = session.goals.keep(GoalDraft("Become a nurse", "I like biology", NURSE, steps=("Ask a nurse",))).uuid
    draft = EntryDraft(EntryKind.SHADOW, "A day", date(2026, 9, 2), fields={"hours": 8.0}, stances={goal: Speaks.FOR})
    entry = session.journal.keep(draft).uuid
    session.journal.attach(entry, "badge.png", b"\x89PNG of a badge")
    session.plan.add(PlanDraft(PlanKind.COURSE, "Biology", 2026, credits=1.0))
    session.saved.save(NURSE)
    sitting = session.assess.start("interests-30").uuid
    for item in session.assess.sitting(sitting).item_ids:
        session.assess.answer(sitting, item, 3, 2.0)
    session.assess.finish(sitting)


def read_all(session: Session) -> list[object]:
    """Read everything as the windows do; return it, to compare two states."""
    session.standing()
    return [
        session.profile.read(),
        session.assess.sittings(),
        session.goals.goals(),
        session.journal.entries(),
        session.plan.items(),
        session.saved.all(),
        session.keeping.read().contents,
    ]


class Stored(dict[str, bytes]):
    """Files by name; a failure does not print them."""

    def __repr__(self) -> str:
        """Return the names."""
        return f"Stored({sorted(self)})"


@pytest.fixture(scope="module")
def stored(tmp_path_factory, catalog):
    """Two copies of a portfolio that parted, and the second one sealed."""
    folder = tmp_path_factory.mktemp("stored")
    ours = portfolios.create(folder, "Ana", 2030, utc_now)
    session = Session.open(ours, catalog, utc_now)
    filled(session)
    theirs, sealed = folder / "theirs.clusterdesk", folder / "sealed.clusterdesk"
    session.keeping.save_copy(theirs)
    session.plan.add(PlanDraft(PlanKind.EXAM, "Entrance exam", 2027))
    session.close()
    session = Session.open(theirs, catalog, utc_now)
    session.plan.add(PlanDraft(PlanKind.COURSE, "Chemistry", 2027))
    session.keeping.save_copy(sealed)
    session.close()
    session = Session.open(sealed, catalog, utc_now)
    session.keeping.seal(PHRASE)
    session.close()
    for path in folder.glob("*.backups"):
        shutil.rmtree(path)
    return Stored((path.stem, path.read_bytes()) for path in (ours, theirs, sealed))


def merge_and_look(stored, catalog, content: bytes, passphrase: str | None = None) -> None:
    """Merge a file into a portfolio: all of it comes in, or none and the reason is an `ExpectedError`."""
    with TemporaryDirectory() as name:
        ours, stick = Path(name) / "Ana.clusterdesk", Path(name) / "stick.clusterdesk"
        ours.write_bytes(stored["Ana"])
        stick.write_bytes(content)
        session = Session.open(ours, catalog, utc_now)
        try:
            before = read_all(session)
            try:
                session.merging.merge(stick, passphrase)
            except ExpectedError as error:
                assert not isinstance(error, BadInput)
                assert str(error)
                assert read_all(session) == before
                assert ours.read_bytes() == stored["Ana"]
                assert not session.keeping.read().backups
            else:
                read_all(session)
                health = session.keeping.check()
                assert (health.complaints, health.dangling) == ((), 0)
                assert session.merging.preview(stick, passphrase).empty
            assert stick.read_bytes() == content
            assert not [path for path in Path(name).glob("**/.*") if path.is_file()]
        finally:
            session.close()


def open_and_look(catalog, content: bytes, passphrase: str | None = None) -> None:
    """Open a file as one's own: it is read to the end, or an `ExpectedError` says why not."""
    with TemporaryDirectory() as name:
        path = Path(name) / "Ana.clusterdesk"
        path.write_bytes(content)
        inspect(path)
        with suppress(ExpectedError):
            check(path, passphrase)
        # SQLite puts a damaged count in the header right when it takes the lock.
        assert path.read_bytes()[100:] == content[100:]
        with suppress(ExpectedError):
            session = Session.open(path, catalog, utc_now, passphrase=passphrase)
            try:
                read_all(session)
            finally:
                session.close()


# -- the tests ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module", autouse=True)
def no_log():
    """Let the program log what it finds damaged, as often as it likes."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@a_file
@given(data=st.data())
def test_a_damaged_copy_is_merged_whole_or_refused(stored, catalog, data):
    merge_and_look(stored, catalog, damaged(stored["theirs"], data.draw(damage(len(stored["theirs"])))))


@a_file
@given(data=st.data())
def test_a_damaged_file_is_opened_or_refused(stored, catalog, data):
    open_and_look(catalog, damaged(stored["theirs"], data.draw(damage(len(stored["theirs"])))))


@a_sealed_file
@given(data=st.data())
def test_a_damaged_sealed_file_is_used_whole_or_refused(stored, catalog, data):
    content = damaged(stored["sealed"], data.draw(damage(len(stored["sealed"]))))
    merge_and_look(stored, catalog, content, PHRASE)
    open_and_look(catalog, content, PHRASE)


@a_file
@given(content=st.binary(max_size=3 * PAGE), start=st.sampled_from([b"", b"SQLite format 3\x00"]))
def test_any_bytes_are_refused(stored, catalog, content, start):
    merge_and_look(stored, catalog, start + content)
    open_and_look(catalog, start + content)


@a_file
@given(loose=st.booleans(), values=st.lists(st.tuples(st.integers(0, 500), VALUES), min_size=1, max_size=3))
def test_hostile_values_come_in_as_words_or_not_at_all(stored, catalog, loose, values):
    merge_and_look(stored, catalog, with_values(stored["theirs"], values, loose=loose))


@a_file
@given(loose=st.booleans(), values=st.lists(st.tuples(st.integers(0, 500), VALUES), min_size=1, max_size=3))
def test_a_portfolio_with_hostile_values_is_opened_or_refused(stored, catalog, loose, values):
    open_and_look(catalog, with_values(stored["theirs"], values, loose=loose))


def with_values(content: bytes, values: list[tuple[int, object]], *, loose: bool) -> bytes:
    """Return a portfolio with a few values put in by hand, as newer revisions; `loose`: no table checks its kinds."""
    with TemporaryDirectory() as name:
        path = Path(name) / "theirs.clusterdesk"
        path.write_bytes(content)
        connection = sqlite3.connect(path)
        try:
            if loose:
                connection.executescript(
                    "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(replace(sql, 'STRICT', ''),"
                    "'NOT NULL', '') WHERE type = 'table'; PRAGMA writable_schema = RESET"
                )
            columns = [
                (table, str(row[1]))
                for table in merging.RULES
                for row in connection.execute(f"PRAGMA table_info({table})")
            ]
            for number, drawn in values:
                table, column = columns[number % len(columns)]
                value = drawn[0] * drawn[1] if isinstance(drawn, tuple) else drawn
                with suppress(sqlite3.Error, UnicodeError):
                    connection.execute(
                        f"UPDATE {table} SET ancestors = json_array(revision), revision = "  # noqa: S608 - our names
                        "'00000000-0000-4000-8000-' || printf('%012d', rowid)"
                    )
                    connection.execute(f"UPDATE {table} SET {column} = ?", (value,))  # noqa: S608 - our names
            connection.commit()
        finally:
            connection.close()
        return path.read_bytes()
