"""How much the tests must run: core, store, services and catalog whole, ui nearly so, any other file nine tenths."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WHOLE = ("core", "store", "services", "catalog")
REST = 90.0
"""Per cent of the lines and branches of each other file."""
ALL_OF_UI = 95.0
"""Per cent of all files of ui together."""


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


def package_of(path: str) -> str:
    """Return the package of a file named from the checkout: core of src/clusterdesk/core/career.py."""
    parts = Path(path.replace("\\", "/")).parts
    return parts[parts.index("clusterdesk") + 1]


def floor_of(path: str) -> float:
    """Return the least per cent for a file named from the checkout."""
    return 100.0 if package_of(path) in WHOLE else REST


def share_of_ui(report: dict[str, Any]) -> float:
    """Return the per cent of the lines and branches of ui that were run; 100 where there are none."""
    counts = [entry["summary"] for path, entry in report["files"].items() if package_of(path) == "ui"]
    wanted = sum(count["num_statements"] + count["num_branches"] for count in counts)
    run = sum(count["covered_lines"] + count["covered_branches"] for count in counts)
    return 100 * run / wanted if wanted else 100.0


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
        return f"Coverage: {', '.join(WHOLE)} 100 %, every other file {REST:.0f} % or more."
    width = max(len(file.path) for file in below)
    head = f"{'Not covered enough':<{width}}  {'run':>6}  {'floor':>5}  lines and branches not run"
    rows = (f"{file.path:<{width}}  {file.share:>5.1f}%  {file.floor:>4.0f}%  {_shortened(file)}" for file in below)
    return "\n".join((head, *rows))


def _shortened(file: FileCoverage, most: int = 12) -> str:
    more = f" and {len(file.missing) - most} more" if len(file.missing) > most else ""
    return ", ".join(file.missing[:most]) + more


def main(arguments: list[str]) -> int:
    """Print the table for the report named. Returns 1 when a file is below its floor, or ui as a whole."""
    report = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    files, ui = read(report), share_of_ui(report)
    print(table(files))
    print(f"ui as a whole {ui:.1f} % of {ALL_OF_UI:.0f} %.")
    return 0 if ui >= ALL_OF_UI and all(file.holds for file in files) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
