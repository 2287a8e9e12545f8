"""The schema of a portfolio, built step by step. Import it only to open a portfolio: sqlite_utils is slow to import.

`user_version` is the authority on the schema. Each migration sets it inside its own transaction.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlite_utils import Database, Migrations

from clusterdesk.store.header import PORTFOLIO_SCHEMA

_RECORD = """
    uuid TEXT NOT NULL PRIMARY KEY,
    revision TEXT NOT NULL,
    ancestors TEXT NOT NULL,
    edited_at TEXT NOT NULL,
    deleted_at TEXT
"""

_SCHEMA_1 = {
    "student": "name TEXT NOT NULL, graduation_year INTEGER",
    "sitting": """
        form TEXT NOT NULL, form_version TEXT NOT NULL, item_ids TEXT NOT NULL, started_at TEXT NOT NULL,
        finished_at TEXT, status TEXT, scores TEXT, remarks TEXT, algorithm TEXT, catalog_release TEXT, ranking TEXT
    """,
    "answer": """
        sitting TEXT NOT NULL REFERENCES sitting(uuid) DEFERRABLE INITIALLY DEFERRED,
        item TEXT NOT NULL, value INTEGER, seconds REAL NOT NULL
    """,
    "goal": "due TEXT",
    "goal_version": """
        goal TEXT NOT NULL REFERENCES goal(uuid) DEFERRABLE INITIALLY DEFERRED,
        number INTEGER NOT NULL, title TEXT NOT NULL, reason TEXT NOT NULL, state TEXT NOT NULL, target TEXT,
        made_at TEXT NOT NULL, snapshot_name TEXT, snapshot_release TEXT, snapshot_pay REAL, snapshot_pay_unit TEXT,
        snapshot_pay_year INTEGER, snapshot_jobs REAL, snapshot_jobs_year INTEGER
    """,
    "goal_step": """
        goal TEXT NOT NULL REFERENCES goal(uuid) DEFERRABLE INITIALLY DEFERRED,
        position INTEGER NOT NULL, title TEXT NOT NULL, due TEXT, done_at TEXT
    """,
}
"""Columns by table. References are checked at commit, so that a merge may bring records in any order."""

_SAVED_2 = """
    target TEXT NOT NULL, saved_at TEXT NOT NULL, snapshot_name TEXT NOT NULL, snapshot_release TEXT NOT NULL,
    snapshot_pay REAL, snapshot_pay_unit TEXT NOT NULL, snapshot_pay_year INTEGER, snapshot_jobs REAL,
    snapshot_jobs_year INTEGER
"""

_SCHEMA_3 = {
    "entry": """
        kind TEXT NOT NULL, title TEXT NOT NULL, day TEXT NOT NULL, note TEXT NOT NULL, target TEXT,
        fields TEXT NOT NULL, outcome TEXT, made_at TEXT NOT NULL
    """,
    "stance": """
        entry TEXT NOT NULL REFERENCES entry(uuid) DEFERRABLE INITIALLY DEFERRED,
        goal TEXT NOT NULL REFERENCES goal(uuid) DEFERRABLE INITIALLY DEFERRED, speaks TEXT NOT NULL
    """,
    "attachment": """
        entry TEXT NOT NULL REFERENCES entry(uuid) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL, size INTEGER NOT NULL
    """,
    "attachment_content": "content BLOB NOT NULL",
    "plan_item": """
        kind TEXT NOT NULL, title TEXT NOT NULL, year INTEGER NOT NULL, term TEXT NOT NULL, position INTEGER NOT NULL,
        credits REAL, note TEXT NOT NULL, cluster TEXT, goal TEXT, done_at TEXT
    """,
}

_COLUMNS_4 = (
    ("goal_version", "kind TEXT"),
    ("goal_version", "entries TEXT NOT NULL DEFAULT '[]'"),
    ("goal_step", "repeat TEXT"),
)
_BINNED_4 = ("goal", "goal_step", "entry", "attachment", "plan_item")

_SCHEMA_5 = {
    "career_list": "target TEXT NOT NULL, release TEXT NOT NULL, careers TEXT NOT NULL",
    "seen_update": """
        target TEXT NOT NULL, gone INTEGER NOT NULL, snapshot_name TEXT NOT NULL, snapshot_release TEXT NOT NULL,
        snapshot_pay REAL, snapshot_pay_unit TEXT NOT NULL, snapshot_pay_year INTEGER, snapshot_jobs REAL,
        snapshot_jobs_year INTEGER
    """,
    "choice": "name TEXT NOT NULL, value TEXT NOT NULL",
}

_INDEXES_1 = ("answer(sitting)", "goal_version(goal)", "goal_step(goal)")
_INDEXES_3 = ("stance(entry)", "stance(goal)", "attachment(entry)")


@dataclass(frozen=True, slots=True)
class Schema:
    """Migrations and the `user_version` they lead to."""

    migrations: Migrations
    version: int

    def apply(self, db: Database) -> None:
        """Bring a database up to date, in one transaction: all of it or nothing."""
        with db.atomic():
            self.migrations.apply(db)


MIGRATIONS = Migrations("portfolio")
SCHEMA = Schema(MIGRATIONS, PORTFOLIO_SCHEMA)


@MIGRATIONS()
def m001_foundation(db: Database) -> None:
    """Make the student, sittings with their answers, and goals with their versions and steps."""
    _make(db, _SCHEMA_1, _INDEXES_1)
    db.execute("PRAGMA user_version = 1")


@MIGRATIONS()
def m002_saved(db: Database) -> None:
    """Make the saved marks."""
    db.execute(f"CREATE TABLE saved ({_RECORD}, {_SAVED_2}) STRICT")
    db.execute("PRAGMA user_version = 2")


@MIGRATIONS()
def m003_journal_and_plan(db: Database) -> None:
    """Make the journal with its files and what it says about goals, and the plan."""
    _make(db, _SCHEMA_3, _INDEXES_3)
    db.execute("PRAGMA user_version = 3")


@MIGRATIONS()
def m004_goals_and_bin(db: Database) -> None:
    """Let a goal be of any kind, a version name entries and a step repeat; find quickly what is in the bin."""
    for table, column in _COLUMNS_4:
        db.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    for table in _BINNED_4:
        db.execute(f"CREATE INDEX {table}_in_bin ON {table}(deleted_at) WHERE deleted_at IS NOT NULL")
    db.execute("PRAGMA user_version = 4")


@MIGRATIONS()
def m005_updates_and_choices(db: Database) -> None:
    """Keep the careers of clusters, what was seen of a newer catalog, and what was chosen or put off.

    The lists begin empty: what a cluster had when it was saved is not known any more. Each is taken from the catalog of
    the first session after this one.
    """
    _make(db, _SCHEMA_5, ())
    db.execute("PRAGMA user_version = 5")


def _make(db: Database, tables: Mapping[str, str], indexes: Iterable[str]) -> None:
    for table, columns in tables.items():
        db.execute(f"CREATE TABLE {table} ({_RECORD}, {columns}) STRICT")
    for index in indexes:
        table, column = index.rstrip(")").split("(")
        db.execute(f"CREATE INDEX {table}_by_{column} ON {index}")
