"""Where a school settles a lab: `clusterdesk.toml`, beside the program or in the system's folder for settings."""

from dataclasses import dataclass, field
from pathlib import Path

from clusterdesk.core.lab import Complaint, Lab, parse
from clusterdesk.core.words import QT_TRANSLATE_NOOP

LAB_FILE = "clusterdesk.toml"


@dataclass(frozen=True, slots=True)
class LabFile:
    """What is in force: the file it comes from (None: there is none), what it settles, and what cannot be used."""

    path: Path | None = None
    lab: Lab = field(default_factory=Lab)
    settled: frozenset[str] = frozenset()
    complaints: tuple[Complaint, ...] = ()

    def complaint_lines(self) -> tuple[str, ...]:
        """Return what cannot be used, each with file and line, in English."""
        return tuple(
            f"{self.path}{f', line {complaint.line}' if complaint.line else ''}: {complaint.sentence}"
            for complaint in self.complaints
        )


def lab_places(beside: Path | None) -> tuple[Path, ...]:
    """Return where the file is looked for; the first one found is in force, alone.

    Args:
        beside: the folder the program stands in, None when it stands in none of its own.
    """
    from platformdirs import site_config_path

    system = site_config_path("ClusterDesk", appauthor=False) / LAB_FILE
    return (system,) if beside is None else (beside / LAB_FILE, system)


def find_lab(places: tuple[Path, ...]) -> LabFile:
    """Read the first file that is there; one that cannot be read settles nothing, and says so."""
    for path in places:
        try:
            text = path.read_text("utf-8-sig")
        except (FileNotFoundError, NotADirectoryError):
            continue
        except (OSError, ValueError):
            reason = QT_TRANSLATE_NOOP("errors", "It cannot be read as a text file, so nothing in it is in force.")
            return LabFile(path, complaints=(Complaint(0, reason),))
        found = parse(text)
        return LabFile(path, found.lab, found.settled, found.complaints)
    return LabFile()
