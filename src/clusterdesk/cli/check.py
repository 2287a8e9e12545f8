"""`clusterdesk --check`: open both databases without a window and say what is there."""

import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from clusterdesk import __version__
from clusterdesk.core.clock import utc_now
from clusterdesk.places import beside, find_catalog
from clusterdesk.services.check import CheckReport, check
from clusterdesk.services.retention import Announcement
from clusterdesk.store.home import find_home
from clusterdesk.store.inspection import Inspection
from clusterdesk.store.lab import LabFile, find_lab, lab_places

SCHEMA = 1


def run(home: Path | None, catalog: Path | None, *, as_json: bool) -> int:
    """Print the report. Returns 0, or 1 when something cannot be opened; the reason is in the report."""
    looked_in = lab_places(beside())
    lab = find_lab(looked_in)
    report = check(find_home(home, lab=lab, beside=beside()), lambda: find_catalog(catalog), lab)
    found = _as_json(report, looked_in)
    print(json.dumps(found, ensure_ascii=False, indent=2) if as_json else _as_text(report))
    if report.problem and not as_json:
        print(report.problem, file=sys.stderr)
    return 0 if report.ok else 1


def _as_json(report: CheckReport, looked_in: tuple[Path, ...]) -> dict[str, Any]:
    info = report.catalog
    return {
        "schema": SCHEMA,
        "ok": report.ok,
        "version": __version__,
        "catalog": {
            "path": str(report.catalog_path) if report.catalog_path else None,
            "schema": info.schema if info else None,
            "release": info.release if info else None,
            "counts": info.counts if info else {},
            "problem": str(report.problem) if report.problem else None,
        },
        "home": str(report.home.path),
        "home_from": report.home.origin,
        "lab": {
            "path": str(report.lab.path) if report.lab.path else None,
            "looked_for": [str(path) for path in looked_in],
            "in_force": _in_force(report.lab),
            "problems": [
                {"line": complaint.line or None, "problem": complaint.sentence} for complaint in report.lab.complaints
            ],
            "keeps_for": report.announcement.days or None,
            "announced": [
                {"path": str(path), "deleted_from": day.isoformat()} for path, day in _announced(report.announcement)
            ],
        },
        "portfolios": [
            {
                "path": str(found.path),
                "state": found.state,
                "schema": found.schema,
                "counts": dict(found.counts),
                "problem": str(found.problem) if found.problem else None,
            }
            for found in report.portfolios
        ],
    }


def _announced(announcement: Announcement) -> list[tuple[Path, date]]:
    """Return from which day on each portfolio may be deleted, the soonest first; today for those that are due."""
    today = utc_now().astimezone().date()
    found = {**announcement.until, **dict.fromkeys(announcement.due, today)}
    return sorted(found.items(), key=lambda each: (each[1], each[0]))


def _in_force(lab: LabFile) -> dict[str, Any]:
    """Return what the lab settles, by the names of the file."""
    values = {**asdict(lab.lab), "hide": sorted(lab.lab.hide)}
    return {name: values[name] for name in sorted(lab.settled)}


def _as_text(report: CheckReport) -> str:
    lines = [f"ClusterDesk {__version__}"]
    if report.catalog:
        lines += [
            f"Catalog     {report.catalog_path}",
            f"            format {report.catalog.schema}, release {report.catalog.release}",
            *(f"            {count:>7,} {name}" for name, count in report.catalog.counts.items()),
        ]
    lines.append(f"Home        {report.home.path} (from {report.home.origin})")
    lines += _lab_lines(report.lab)
    lines += [
        f"            deleted from {day.isoformat()} on, unless it is used before: {path.name}"
        for path, day in _announced(report.announcement)
    ]
    lines += [f"Portfolio   {_line(found)}" for found in report.portfolios] or ["Portfolio   none"]
    return "\n".join(lines)


def _lab_lines(lab: LabFile) -> list[str]:
    if lab.path is None:
        return ["Lab         nothing settled"]
    return [
        f"Lab         {lab.path}",
        *(f"            {name} = {json.dumps(value, ensure_ascii=False)}" for name, value in _in_force(lab).items()),
        *(f"            not used: {line}" for line in lab.complaint_lines()),
    ]


def _line(found: Inspection) -> str:
    if found.problem:
        return f"{found.path.name}: {found.problem}"
    if found.state == "in_use":
        return f"{found.path.name}: open in another program"
    if found.state == "sealed":
        return f"{found.path.name}: sealed, not opened"
    return f"{found.path.name}: format {found.schema}, " + ", ".join(f"{n} {name}" for name, n in found.counts.items())
