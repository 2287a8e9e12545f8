"""What a folder of portfolios remembers about `keep_days`: the file `keep-days.json` among them."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, cast

from clusterdesk.core.retention import Entry, Ledger
from clusterdesk.store.whole_file import write_whole

LEDGER_FILE = "keep-days.json"

_MOST = 10**6
"""More days than any computer was started on."""


def load_ledger(folder: Path) -> Ledger:
    """Read what the folder remembers; what cannot be read was not announced, so that its days begin anew."""
    try:
        found = json.loads((folder / LEDGER_FILE).read_text("utf-8"))
        content = _mapping(found)
        entries = {name: _entry(_mapping(entry)) for name, entry in _mapping(content["entries"]).items()}
        seen = date.fromisoformat(content["seen"]) if content["seen"] is not None else None
        return Ledger(_days(content["counted"]), seen, entries)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Ledger()


def save_ledger(folder: Path, ledger: Ledger) -> None:
    """Write what the folder remembers, all of it or nothing.

    Raises:
        FolderReadOnly, DiskFull, PortfolioGone: as the folder is; what was remembered before still is.
    """
    write_whole(folder / LEDGER_FILE, json.dumps(asdict(ledger), default=date.isoformat, indent=1) + "\n")


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return cast("dict[str, Any]", value)


def _days(value: object) -> int:
    if type(value) is not int or not 0 <= value <= _MOST:
        raise ValueError(value)
    return value


def _entry(content: Mapping[str, Any]) -> Entry:
    return Entry(
        str(content["used"]),
        _days(content["days"]),
        date.fromisoformat(content["announced"]),
        _days(content["since"]),
        content["told"] is True,
    )
