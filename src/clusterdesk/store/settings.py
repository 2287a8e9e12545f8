"""The settings of one computer, `settings.json` in the home folder."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.language import LANGUAGES
from clusterdesk.core.settings import LOCK_MAX, TEXT_SIZE_MAX, TEXT_SIZE_MIN, THEMES, Settings
from clusterdesk.store.faults import translated_system
from clusterdesk.store.whole_file import write_whole

SETTINGS_FILE = "settings.json"


def load_settings(home: Path) -> tuple[Settings, str | None]:
    """Read the settings; whatever cannot be used is left at its default.

    Returns:
        The settings, and one English sentence about what could not be used (None when all is well, also when there are
        no settings yet).
    """
    path = home / SETTINGS_FILE
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ValueError, RecursionError) as error:
        return Settings(), f"The settings in {path} could not be read ({type(error).__name__}); the defaults are used."
    if not isinstance(found, dict):
        return Settings(), f"The settings in {path} are damaged; the defaults are used."
    values = cast("dict[str, Any]", found)
    for name, value in values.items():
        if isinstance(value, list):
            # JSON has lists where the settings have tuples.
            values[name] = tuple(cast("list[Any]", value))
    good = {name: values[name] for name in asdict(Settings()) if name in values and _usable(name, values[name])}
    bad = [name for name in asdict(Settings()) if name in values and name not in good]
    complaint = (
        f"In {path} these settings cannot be used and stay at their defaults: {', '.join(bad)}." if bad else None
    )
    return Settings(**good), complaint


def save_settings(home: Path, settings: Settings) -> None:
    """Write the settings, all of them or none; the home folder is made when it is not there.

    Raises:
        FolderReadOnly, DiskFull, PortfolioGone: as the folder is; the settings of before are still there.
    """
    path = home / SETTINGS_FILE
    with translated_system(path):
        home.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.dumps(asdict(settings), ensure_ascii=True, indent=1) + "\n")


def _usable(name: str, value: object) -> bool:
    match name:
        case "language":
            return value is None or value in LANGUAGES
        case "theme":
            return value in THEMES
        case "framework":
            return value in FRAMEWORKS
        case "text_size":
            return type(value) is int and TEXT_SIZE_MIN <= value <= TEXT_SIZE_MAX
        case "closed_sections" | "seen_updates":
            return isinstance(value, tuple) and all(isinstance(part, str) for part in cast("tuple[Any, ...]", value))
        case "ask_who" | "reminders":
            return type(value) is bool
        case "lock_minutes":
            return type(value) is int and 0 <= value <= LOCK_MAX
        case _:
            return isinstance(value, str)
