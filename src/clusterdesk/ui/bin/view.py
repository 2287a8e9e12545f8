"""The page of the bin."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from clusterdesk.core.bin import KEPT, BinKind, Binned
from clusterdesk.core.changes import Changes, PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.problems import explained
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import (
    Banner,
    Column,
    Confirm,
    DataTable,
    EmptyState,
    MutedLabel,
    PlainButton,
    PrimaryButton,
    Toast,
)

KINDS: dict[BinKind, tuple[str, str]] = {
    "goal": ("target", QT_TRANSLATE_NOOP("BinView", "Goal")),
    "entry": ("notebook-pen", QT_TRANSLATE_NOOP("BinView", "Journal entry")),
    "plan_item": ("route", QT_TRANSLATE_NOOP("BinView", "Plan")),
}


class BinView(View):
    """What was deleted, when it goes for good, and the ways to put it back or to empty the bin now.

    Args:
        context: the services.
        parent: the window.
    """

    areas = frozenset({PortfolioArea.GOALS, PortfolioArea.JOURNAL, PortfolioArea.PLAN})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Bin"))
        self.put_back_button = PrimaryButton(self.tr("Put back"), icon="undo-2")
        self.put_back_button.clicked.connect(self._put_back)
        self.empty_button = PlainButton(self.tr("Empty now"), icon="trash-2")
        self.empty_button.clicked.connect(self._ask)
        self.problem = Banner("", kind="bad")
        self.problem.hide()
        self._toast: Toast | None = None
        self.table = DataTable(self._columns(), name=self.tr("Deleted things"), fit_rows=True)
        self.table.selected.connect(self._selected)
        self.table.activated.connect(lambda _: self._put_back())
        self._how = MutedLabel(
            self.tr("Choose a line and press “Put back”. It comes back with everything that belongs to it.")
        )
        self.body.addWidget(self.problem)
        self.body.addWidget(self._how)
        self.body.addWidget(self.table)
        self.body.addStretch(1)
        for button in (self.put_back_button, self.empty_button):
            self.add_action(button)
            button.hide()
        self._nothing = EmptyState(
            "trash-2",
            self.tr("The bin is empty. What you delete stays here for {days} days.").format(
                days=formats.count(KEPT.days)
            ),
        )
        self._nothing.hide()
        self._how.hide()
        self.table.hide()
        self.body.insertWidget(0, self._nothing)

    def _columns(self) -> list[Column]:
        return [
            Column(
                "what",
                self.tr("What"),
                text=lambda row: row.title,
                icon=lambda row: (KINDS[row.kind][0], "text_muted"),
                strong=True,
                stretch=1,
                min_chars=16,
            ),
            Column("kind", self.tr("Kind"), text=self._kind, keep=1),
            Column(
                "deleted",
                self.tr("Deleted"),
                text=lambda row: formats.day(row.deleted_at),
                sort=lambda row: row.deleted_at.timestamp(),
                keep=2,
            ),
            Column(
                "goes",
                self.tr("Gone for good"),
                text=lambda row: formats.day(row.goes_at),
                sort=lambda row: row.goes_at.timestamp(),
                keep=3,
            ),
        ]

    def _kind(self, row: Binned) -> str:
        name = QCoreApplication.translate("BinView", KINDS[row.kind][1])
        if row.parts == 0:
            return name
        return self._with_parts(row.kind, name, row.parts)

    def _with_parts(self, kind: BinKind, name: str, parts: int) -> str:
        if kind == "goal":
            more = self.tr("1 step") if parts == 1 else self.tr("{count} steps").format(count=formats.count(parts))
        else:
            more = self.tr("1 file") if parts == 1 else self.tr("{count} files").format(count=formats.count(parts))
        return f"{name} · {more}"

    def refresh(self) -> None:
        """Read the bin again."""
        self.context.runner.read(lambda session: session.bin.all(), self._show, owner=self)

    def _show(self, binned: tuple[Binned, ...]) -> None:
        self.table.set_rows(binned)
        self._nothing.setVisible(not binned)
        for widget in (self._how, self.table, self.put_back_button, self.empty_button):
            widget.setVisible(bool(binned))
        if binned and self.table.current() is None:
            self.table.select(lambda row: row == binned[0])
        self._selected(self.table.current())

    def _selected(self, row: object) -> None:
        self.put_back_button.setEnabled(isinstance(row, Binned))

    def _put_back(self) -> None:
        row = self.table.current()
        if row is not None:
            self.context.runner.submit(
                lambda session: session.bin.restore(row.uuid), lambda _: self._is_back(row), self._refused, owner=self
            )

    def _is_back(self, row: Binned) -> None:
        self.problem.hide()
        if self._toast is None:
            self._toast = Toast(self)
        self._toast.show_message(self.tr("“{title}” is back.").format(title=row.title))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        count = self.table.count()
        ask = Confirm(
            self.tr("Empty the bin now?"),
            self.tr("1 thing is gone for good then. Nobody can bring it back.")
            if count == 1
            else self.tr("{count} things are gone for good then. Nobody can bring them back.").format(
                count=formats.count(count)
            ),
            self.tr("Empty the bin"),
            danger=True,
            parent=self.window(),
        )
        ask.accepted.connect(self._empty_it)
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _empty_it(self) -> None:
        self.context.runner.submit(lambda session: session.bin.empty(), self._emptied, self._refused, owner=self)

    def _emptied(self, _: Changes) -> None:
        self.problem.hide()

    def _refused(self, error: ExpectedError) -> None:
        self.problem.set_text(explained(error))
        self.problem.show()
        self.refresh()
