"""Checks that a catalog is whole and belongs to the texts, the schema and, if at hand, the official files."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from clusterdesk.catalog.build import build_catalog, in_order
from clusterdesk.catalog.verify_facts import facts
from clusterdesk.core.framework import Framework
from clusterdesk.store import catalog_schema
from clusterdesk.store.catalog_connection import CatalogConnection


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found: sentences about what is wrong, and whether the catalog was rebuilt to compare the bytes."""

    faults: tuple[str, ...]
    rebuilt: bool


def verify_catalog(catalog: Path, content: Path, sources: Path | None) -> Verdict:
    """Check a catalog.

    Args:
        catalog: the database.
        content: the folder with our own texts.
        sources: the folder with the publishers' files, None where they are not at hand.

    Raises:
        CatalogMissing: there is no such file.
        CatalogUnreadable: it is no catalog, or damaged.
        CatalogVersion: it belongs to another version of the program.
        BadRelease: the official files or our texts cannot be used.
    """
    connection = CatalogConnection(catalog)
    try:
        faults = [*_whole(connection), *_schema(connection), *_texts(connection, content)]
        if not faults:
            faults += facts(connection)
        ((named,),) = connection.rows("SELECT value FROM meta WHERE key = 'frameworks'")
    finally:
        connection.close()
    if sources is None or not sources.is_dir():
        return Verdict(tuple(faults), rebuilt=False)
    if not _same_bytes(catalog, content, sources, in_order(named.split(","))):
        faults.append("Building the catalog anew from the official files gives other bytes.")
    return Verdict(tuple(faults), rebuilt=True)


def _whole(connection: CatalogConnection) -> Iterator[str]:
    for (finding,) in connection.rows("PRAGMA integrity_check"):
        if finding != "ok":
            yield f"The database is damaged: {finding}."
    for table, row, parent, _ in connection.rows("PRAGMA foreign_key_check"):
        yield f"Row {row} of the table {table} points to a row of {parent} that is not there."


def _schema(connection: CatalogConnection) -> Iterator[str]:
    ((found,),) = connection.rows("SELECT value FROM meta WHERE key = 'schema_sha256'")
    if found != catalog_schema.digest():
        yield "The catalog was built with another schema."


def _texts(connection: CatalogConnection, content: Path) -> Iterator[str]:
    for name, digest in connection.rows("SELECT path, sha256 FROM input WHERE kind = 'content' ORDER BY path"):
        path = content.joinpath(*name.split("/"))
        if not path.is_file():
            yield f"The text file {name} is missing."
        elif sha256(path.read_bytes()).hexdigest() != digest:
            yield f"The text file {name} was changed after the catalog was built."


def _same_bytes(catalog: Path, content: Path, sources: Path, frameworks: tuple[Framework, ...]) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        anew = Path(folder) / "clusters.db"
        build_catalog(sources, content, anew, frameworks)
        return anew.read_bytes() == catalog.read_bytes()
