"""What stands in place of the frame: the first question, the shelf, a passphrase, a problem."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from clusterdesk.core.clock import utc_now
from clusterdesk.core.errors import PortfolioDamaged, PortfolioNewer
from clusterdesk.store.shelf import ShelfEntry, ShelfState
from clusterdesk.ui.portfolio.shelf import ShelfRules, ShelfView
from clusterdesk.ui.portfolio.welcome import Terms, WelcomeView
from tests.stage import Stage

HOME = Path("/home/lab/Portfolios")
SEALED = HOME / "Sample student.clusterdesk"
BENCH: tuple[tuple[str, int, ShelfState], ...] = (
    ("Sample student", 0, "sealed"),
    ("Zoe", 1, "ready"),
    ("Marisol Echeverría Gutiérrez de la Torre", 8, "sealed"),
    ("Kwame", 20, "ready"),
    ("Łukasz", 30, "newer"),
    ("A note of somebody", 41, "unreadable"),
)
"""Portfolios of a class: names, for how many days nobody opened them, and every state."""


def entries() -> list[ShelfEntry]:
    """Return the portfolios of the class."""
    now = utc_now()
    return [
        ShelfEntry(HOME / f"{name}.clusterdesk", name, now - timedelta(days=days), state) for name, days, state in BENCH
    ]


def _welcome(stage: Stage) -> None:
    stage.window.show_sheet(WelcomeView(HOME))


def _welcome_in_lab(stage: Stage) -> None:
    stage.window.show_sheet(WelcomeView(HOME, Terms(sealed=True, shared=True, keep_days=45)))


def _welcome_wrong(stage: Stage) -> None:
    _welcome(stage)
    stage.page._submit()


def _shelf(stage: Stage) -> None:
    stage.window.show_sheet(ShelfView(HOME, entries(), utc_now()))


def _shelf_in_lab(stage: Stage) -> None:
    today = utc_now().date()
    until = {
        entry.path: today + timedelta(days=45 - days) for entry, (_, days, _) in zip(entries(), BENCH, strict=True)
    }
    rules = ShelfRules(new=False, days=45, until=until, deleted=("Ana", "Ben"))
    stage.window.show_sheet(ShelfView(HOME, entries(), utc_now(), rules=rules))


def _unlock(stage: Stage) -> None:
    stage.program.door.ask(SEALED)


def _unlock_wait(stage: Stage) -> None:
    _unlock(stage)
    stage.page.refuse(5)


def _locked(stage: Stage) -> None:
    stage.program.door.ask(SEALED, locked=True)


def _newer(stage: Stage) -> None:
    stage.program.door.refused(SEALED, PortfolioNewer(path=SEALED, found=9, known=1))


def _damaged(stage: Stage) -> None:
    stage.program.door.refused(SEALED, PortfolioDamaged(path=SEALED))


SHEETS: dict[str, Callable[[Stage], None]] = {
    "welcome": _welcome,
    "welcome-wrong": _welcome_wrong,
    "welcome-lab": _welcome_in_lab,
    "shelf": _shelf,
    "shelf-lab": _shelf_in_lab,
    "unlock": _unlock,
    "unlock-wait": _unlock_wait,
    "locked": _locked,
    "problem": _newer,
    "problem-damaged": _damaged,
}
"""How each is shown, by the name of its picture."""
