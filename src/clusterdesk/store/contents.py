"""Counts what is in a portfolio: in the open database, or in one attached to it, of any schema up to ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterdesk.core.contents import Contents
from clusterdesk.core.student import Student

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_STUDENT = "SELECT name, graduation_year FROM {0}.student WHERE deleted_at IS NULL"
_RESULTS = "SELECT count(finished_at), count(*) - count(finished_at) FROM {0}.sitting WHERE deleted_at IS NULL"
_GOALS = """
    SELECT goal.uuid, version.title FROM {0}.goal AS goal JOIN {0}.goal_version AS version ON version.goal = goal.uuid
    WHERE goal.deleted_at IS NULL AND version.deleted_at IS NULL ORDER BY version.number, version.made_at, version.uuid
"""
_STEPS = """
    SELECT count(*) FROM {0}.goal_step AS step JOIN {0}.goal AS goal ON goal.uuid = step.goal
    WHERE goal.deleted_at IS NULL AND step.deleted_at IS NULL
"""
_LATER = ("saved", "entry", "plan_item")
"""Tables that came with a later schema; what has none of them holds none of it."""


def read(connection: Connection, schema: str = "main") -> Contents:
    """Return what is in a database (errors of SQLite as they come).

    Args:
        connection: the connection.
        schema: `main`, or the name that another portfolio is attached under.
    """

    def rows(sql: str) -> list[Any]:
        return connection.execute(sql.format(schema)).fetchall()

    def count(table: str) -> int:
        if table not in tables:
            return 0
        return int(rows(f"SELECT count(*) FROM {{0}}.{table} WHERE deleted_at IS NULL")[0][0])  # noqa: S608 - our names

    tables = {str(row[0]) for row in rows("SELECT name FROM {0}.sqlite_master WHERE type = 'table'")}
    student = [Student(*row) for row in rows(_STUDENT)]
    results, unfinished = rows(_RESULTS)[0]
    saved, entries, plan = map(count, _LATER)
    return Contents(
        student=student[0] if student else Student(""),
        results=results,
        unfinished=unfinished,
        # The newest version comes last and gives the title; the place is that of the first.
        goals={str(uuid): str(title) for uuid, title in rows(_GOALS)},
        steps=rows(_STEPS)[0][0],
        saved=saved,
        entries=entries,
        plan=plan,
    )
