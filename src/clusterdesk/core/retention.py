"""When a portfolio that nobody uses any more may be deleted: a school's `keep_days`; docs/decisions/keep-days.md.

A computer's clock is not to be trusted with that. So days are counted from one start of the program to the next: only
days after every start that was seen before, and only where two starts lie close together. A clock that jumps adds
nothing, one that is set back adds nothing until it has caught up.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

GAP = 7
"""The most days between two starts that count: a longer pause looks like a clock that was set ahead."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What was announced of one portfolio.

    Attributes:
        used: when it was used last, as the folder says; any other value there means that it was used since.
        days: how many days it was said to be kept.
        announced: the day on which that was first said after the last use.
        since: `Ledger.counted` on that day.
        told: whether who opened it was told.
    """

    used: str
    days: int
    announced: date
    since: int
    told: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a folder of portfolios remembers: the days counted so far, the latest day seen, the entries by name."""

    counted: int = 0
    seen: date | None = None
    entries: Mapping[str, Entry] = field(default_factory=dict[str, Entry])


@dataclass(frozen=True, slots=True)
class Review:
    """What follows: the ledger to keep, who may be deleted now, and the first day on which each other one may be."""

    ledger: Ledger
    due: frozenset[str]
    until: Mapping[str, date]


def review(ledger: Ledger, found: Iterable[tuple[str, str]], days: int, today: date) -> Review:
    """Count the days since the last start, announce what is new, and say what is due.

    Args:
        ledger: what the folder remembered.
        found: name and last use of every portfolio in it.
        days: how many days they are kept, at least 1.
        today: the day that the clock shows.
    """
    counted, seen = _counted(ledger, today)
    entries: dict[str, Entry] = {}
    due: set[str] = set()
    until: dict[str, date] = {}
    for name, used in found:
        entry = entries[name] = _entry(ledger.entries.get(name), Entry(used, days, today, counted))
        first = max(seen + timedelta(max(days - (counted - entry.since), 0)), entry.announced + timedelta(days))
        if first <= today:
            due.add(name)
        else:
            until[name] = first
    return Review(Ledger(counted, seen, entries), frozenset(due), until)


def _counted(ledger: Ledger, today: date) -> tuple[int, date]:
    """Return the days counted and the latest day seen, with today."""
    if ledger.seen is None or today <= ledger.seen:
        return ledger.counted, ledger.seen or today
    gap = (today - ledger.seen).days
    return ledger.counted + (gap if gap <= GAP else 0), today


def _entry(kept: Entry | None, new: Entry) -> Entry:
    """Return what was announced before, or the new announcement where the portfolio was used or the rule changed."""
    if kept is None or kept.days != new.days or kept.since > new.since:
        return new
    return kept if kept.used == new.used else replace(new, told=kept.told)
