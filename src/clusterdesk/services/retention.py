"""A school's `keep_days`: announce until when the portfolios of its folder are kept, and delete those that are due."""

import logging
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from clusterdesk.core.clock import Clock, utc_now
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.retention import Review, review
from clusterdesk.store import removal, shelf
from clusterdesk.store.identity import PORTFOLIO_SUFFIX
from clusterdesk.store.retention import load_ledger, save_ledger

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Announcement:
    """What holds for the portfolios of a folder.

    Attributes:
        days: how many days one is kept after it was used last; 0: for ever, and the rest is empty.
        until: the first day on which each may be deleted, by path.
        due: those that may be deleted now.
        untold: those whose student was not told yet.
    """

    days: int = 0
    until: Mapping[Path, date] = field(default_factory=dict[Path, date])
    due: tuple[Path, ...] = ()
    untold: frozenset[Path] = frozenset()


def look(folder: Path, days: int, clock: Clock = utc_now) -> Announcement:
    """Return what was announced so far, and changes nothing: `until` leaves out what was never announced."""
    found, ledger = _found(folder), load_ledger(folder)
    told = _announcement(folder, days, review(ledger, found.items(), days, _today(clock)))

    def is_known(path: Path) -> bool:
        entry = ledger.entries.get(path.stem)
        return entry is not None and (entry.used, entry.days) == (found[path.stem], days)

    return replace(told, until={path: day for path, day in told.until.items() if is_known(path)})


def announce(folder: Path, days: int, clock: Clock = utc_now, spared: Path | None = None) -> Announcement:
    """Write down at the start of the program what is announced. Nothing is due where that cannot be written.

    Args:
        folder: the folder that the school named.
        days: its `keep_days`.
        clock: tells the day.
        spared: a portfolio that is about to be opened, which is not due.
    """
    ledger = load_ledger(folder)
    found = review(ledger, _found(folder).items(), days, _today(clock))
    if found.ledger != ledger and found.ledger.entries:
        try:
            save_ledger(folder, found.ledger)
        except (ExpectedError, OSError) as error:
            log.info("what is announced about old portfolios cannot be written: %s", type(error).__name__)
            return Announcement()
    told = _announcement(folder, days, found)
    return replace(told, due=tuple(path for path in told.due if path != spared))


def tell(folder: Path, portfolio: Path) -> None:
    """Remember that who opened a portfolio was told.

    Raises:
        FolderReadOnly, DiskFull, PortfolioGone: they will be told again.
    """
    ledger = load_ledger(folder)
    entry = ledger.entries.get(portfolio.stem)
    if entry is not None:
        entries = {**ledger.entries, portfolio.stem: replace(entry, told=True)}
        save_ledger(folder, replace(ledger, entries=entries))


def delete(announcement: Announcement, folder: Path) -> Generator[None, None, tuple[Path, ...]]:
    """Delete what is due, unless it was used since, one portfolio a step; return those that are gone.

    One that is open, or cannot be deleted, stays and is tried again at another start.
    """
    ledger, found = load_ledger(folder), _found(folder)
    gone: list[Path] = []
    for path in announcement.due:
        entry = ledger.entries.get(path.stem)
        if entry is not None and found.get(path.stem) == entry.used and _is_removed(path):
            gone.append(path)
        yield
    if gone:
        log.info("portfolios deleted that nobody had used for %s days: %s", announcement.days, len(gone))
    return tuple(gone)


def _is_removed(path: Path) -> bool:
    try:
        removal.remove(path)
    except ExpectedError as error:
        log.info("an old portfolio could not be deleted: %s", type(error).__name__)
        return False
    return True


def _found(folder: Path) -> dict[str, str]:
    """Return name and last use of what may be deleted at all: ours as far as can be told, and no link to elsewhere."""
    return {
        entry.name: entry.last_used.isoformat()
        for entry in shelf.listed(folder)
        if entry.state in ("ready", "sealed") and not entry.path.is_symlink()
    }


def _announcement(folder: Path, days: int, found: Review) -> Announcement:
    paths = {name: folder / f"{name}{PORTFOLIO_SUFFIX}" for name in found.ledger.entries}
    return Announcement(
        days,
        {paths[name]: day for name, day in found.until.items()},
        tuple(paths[name] for name in sorted(found.due)),
        frozenset(paths[name] for name, entry in found.ledger.entries.items() if not entry.told),
    )


def _today(clock: Clock) -> date:
    return clock().astimezone().date()
