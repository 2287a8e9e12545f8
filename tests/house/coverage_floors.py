"""How much of each file the tests must run: core, store and services all of it, the rest nine tenths."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WHOLE = ("core", "store", "services")
REST = 90.0


@dataclass(frozen=True)
class FileCoverage:
    """One file: per cent of lines and branches run, the least allowed, and what was not run."""

    path: str
    share: float
    floor: float
    missing: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether enough of the file was run."""
        return self.share >= self.floor


def floor_of(path: str) -> float:
    """Return the least per cent for a file named from the checkout, such as src/clusterdesk/core/career.py."""
    parts = Path(path.replace("\\", "/")).parts
    package = parts[parts.index("clusterdesk") + 1]
    return 100.0 if package in WHOLE else REST


def read(report: dict[str, Any]) -> list[FileCoverage]:
    """Return the files of a coverage report (coverage's JSON format, with branches)."""
    return [
        FileCoverage(
            path,
            entry["summary"]["percent_covered"],
            floor_of(path),
            (
                *map(str, entry["missing_lines"]),
                *(f"{start}->{'exit' if end < 0 else end}" for start, end in entry.get("missing_branches", [])),
            ),
        )
        for path, entry in sorted(report["files"].items())
    ]


def table(files: list[FileCoverage]) -> str:
    """Return the files below their floor as a table, or a sentence when there are none."""
    below = [file for file in files if not file.holds]
    if not below:
        return "Coverage: core, store and services 100 %, every other file 90 % or more."
    width = max(len(file.path) for file in below)
    head = f"{'Not covered enough':<{width}}  {'run':>6}  {'floor':>5}  lines and branches not run"
    rows = (f"{file.path:<{width}}  {file.share:>5.1f}%  {file.floor:>4.0f}%  {_shortened(file)}" for file in below)
    return "\n".join((head, *rows))


def _shortened(file: FileCoverage, most: int = 12) -> str:
    more = f" and {len(file.missing) - most} more" if len(file.missing) > most else ""
    return ", ".join(file.missing[:most]) + more


def main(arguments: list[str]) -> int:
    """Print the table for the report named. Returns 1 when a file is below its floor."""
    files = read(json.loads(Path(arguments[0]).read_text(encoding="utf-8")))
    print(table(files))
    return 0 if all(file.holds for file in files) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
