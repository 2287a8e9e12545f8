"""The saved marks of a table of careers: one column that shows them, and saves or takes away when it is pressed."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.saved import Saved
from clusterdesk.core.target import Target
from clusterdesk.ui.explore.career_table import CareerRow
from clusterdesk.ui.runner import Runner
from clusterdesk.ui.widgets import DataTable


class CareerMarks(QObject):
    """Knows which careers are saved, and writes what the person presses.

    Args:
        table: shows `CareerRow`s, with a column made by `career_table.columns(..., saved=marks.holds)`.
        runner: reads and writes the portfolio.
    """

    def __init__(self, table: DataTable, runner: Runner) -> None:
        super().__init__(table)
        self._table = table
        self._runner = runner
        self._codes: set[str] = set()
        table.pressed.connect(self._press)

    def holds(self, code: str) -> bool:
        """Return whether the career of a code is saved."""
        return code in self._codes

    def show_saved(self, saved: Iterable[Saved]) -> None:
        """Mark the careers that are saved."""
        codes = {mark.target.key for mark in saved if mark.target.kind == "career"}
        if codes != self._codes:
            self._codes = codes
            self._table.tell_again()

    def _press(self, row: CareerRow, _key: str) -> None:
        """Save a career or take its mark away; shown at once, and taken back when it cannot be kept."""
        target = Target.career(row.career.code)
        on = not self.holds(target.key)
        self._mark(target.key, on=on)

        def refused(error: ExpectedError) -> None:
            self._mark(target.key, on=not on)
            self._runner.failed.emit(error)

        self._runner.submit(
            lambda session: session.saved.save(target) if on else session.saved.remove(target),
            refused=refused,
            owner=self,
        )

    def _mark(self, code: str, *, on: bool) -> None:
        if on:
            self._codes.add(code)
        else:
            self._codes.discard(code)
        self._table.view.viewport().update()
