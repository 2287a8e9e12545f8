"""Builds the catalog: reads everything, writes a new database beside its place, moves it there when it is complete."""

import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clusterdesk.catalog.release import Release, read_release
from clusterdesk.catalog.writer import Writer
from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.store import catalog_schema


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What was built: the release's name, rows by table, how many occupations have what, the file's size in bytes."""

    release: str
    counts: dict[str, int]
    coverage: dict[str, int]
    size: int


def build_catalog(sources: Path, content: Path, out: Path, frameworks: Sequence[Framework] = FRAMEWORKS) -> BuildReport:
    """Build the catalog. The same inputs give the same bytes.

    Args:
        sources: the folder with the publishers' files, as docs/data.md lists them.
        content: the folder with our own texts.
        out: where the database goes; an older one is replaced.
        frameworks: which cluster frameworks to build.

    Raises:
        BadRelease: an input is missing or cannot be used. Nothing is written then.
        OSError: `out` cannot be written.
    """
    release = read_release(sources, content, frameworks)
    handle, name = tempfile.mkstemp(prefix=".building-", suffix=".db", dir=out.parent)
    os.close(handle)
    draft = Path(name)
    try:
        counts = _write(draft, release)
        size = draft.stat().st_size
        draft.chmod(0o644)
        draft.replace(out)
    finally:
        draft.unlink(missing_ok=True)
    return BuildReport(release.name, counts, _coverage(release), size)


def in_order(names: Iterable[str]) -> tuple[Framework, ...]:
    """Return the frameworks among `names` in their fixed order."""
    wanted = set(names)
    return tuple(framework for framework in FRAMEWORKS if wanted & {framework})


def _write(path: Path, release: Release) -> dict[str, int]:
    # The SQLite that SQLCipher brings along is the same on every machine, so the bytes do not depend on Python's own.
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        for pragma in (
            "page_size=4096",
            "encoding='UTF-8'",
            "auto_vacuum=NONE",
            "journal_mode=DELETE",
            "synchronous=OFF",
            "foreign_keys=OFF",
            f"application_id={catalog_schema.APPLICATION_ID}",
            f"user_version={catalog_schema.SCHEMA_VERSION}",
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        writer = Writer(connection, release)
        writer.write()
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        return writer.counts
    finally:
        connection.close()


def _coverage(release: Release) -> dict[str, int]:
    where = release.places.values()
    coverage = {"occupations": len(release.onet.titles)}
    for memberships in release.memberships:
        codes = {code for members in memberships.codes.values() for code in members}
        coverage[f"{memberships.framework} clusters"] = len(codes)
    coverage["interests"] = sum(place.interests_absent is None for place in where)
    coverage["job zone"] = len(release.onet.job_zones)
    coverage["wages"] = sum(place.pay_absent is None for place in where)
    coverage["projections"] = sum(place.outlook_absent is None for place in where)
    coverage["bright outlook"] = len(release.onet.bright)
    return coverage
