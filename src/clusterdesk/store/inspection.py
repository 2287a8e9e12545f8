"""A look into a portfolio that changes nothing: no lock is taken, no sidecar is written, nothing is repaired."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from clusterdesk.core.errors import ExpectedError, FileInUse
from clusterdesk.store import header
from clusterdesk.store.address import uri
from clusterdesk.store.faults import translated
from clusterdesk.store.sidecar import Sidecar

InspectionState = Literal["ok", "sealed", "in_use", "problem"]
TABLES = ("sitting", "answer", "goal", "goal_version", "goal_step", "saved")


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found: `schema` None when the header does not tell, `counts` of records by table that are not deleted.

    `problem` says what is wrong when `state` is `problem`; a portfolio that is open elsewhere is no problem. What is in
    a sealed one only its passphrase tells.
    """

    path: Path
    state: InspectionState
    schema: int | None
    counts: Mapping[str, int]
    problem: ExpectedError | None = None


def inspect(path: Path) -> Inspection:
    """Look into a portfolio file; never raises for what is wrong with it."""
    schema: int | None = None
    try:
        with translated(path):
            if Sidecar(path).is_mine():
                return Inspection(path, "in_use", None, {})
            found = header.read(path)
            if found.sealed:
                return Inspection(path, "sealed", None, {})
            schema = found.schema if found.is_portfolio else None
            header.require(path, found, header.PORTFOLIO_SCHEMA)
            return Inspection(path, "ok", schema, _counts(path))
    except FileInUse:
        return Inspection(path, "in_use", schema, {})
    except ExpectedError as error:
        return Inspection(path, "problem", schema, {}, error)


def _counts(path: Path) -> dict[str, int]:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(uri(path, "ro"), uri=True, timeout=0)
    try:
        # A portfolio of an earlier schema has not every table yet.
        there = {str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {
            table: int(connection.execute(f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL").fetchone()[0])  # noqa: S608 - names of our own
            for table in TABLES
            if table in there
        }
    finally:
        connection.close()
