"""Bringing a copy of the portfolio in: its passphrase where it has one, a look at what comes, then the merge."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from clusterdesk.core.changes import Changes, PortfolioArea
from clusterdesk.core.errors import ExpectedError, PassphraseNeeded, WrongPassphrase
from clusterdesk.core.merge_report import Clash, MergeReport
from clusterdesk.services.portfolio import SUFFIX
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.portfolio.merge_words import both_sides
from clusterdesk.ui.portfolio.seal_dialog import PassphraseDialog
from clusterdesk.ui.sheet import Sheet
from clusterdesk.ui.text import breakable
from clusterdesk.ui.widgets import Banner, BodyLabel, Card, MutedLabel, PrimaryButton, StrongLabel, TextTable

CLASHES_SHOWN = 20


class CopyPassphraseDialog(PassphraseDialog):
    """Asks for the passphrase of a sealed copy.

    Args:
        path: the copy.
        parent: the window.
    """

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        words = [
            self.tr("{name} is sealed. Type the passphrase it was sealed with.").format(name=path.name),
            self.tr("The seal of your own portfolio stays as it is."),
        ]
        super().__init__(self.tr("Passphrase of the copy"), words, self.tr("Look into it"), parent)
        self.row, self.field = self.add_field(self.tr("Passphrase"))

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.field.text()

    def complete(self) -> bool:
        """Return whether something was typed."""
        self.row.set_error("" if self.passphrase else self.tr("Type the passphrase."))
        return bool(self.passphrase)


class MergeDialog(Sheet):
    """What a copy brings; `accepted` is the wish to merge it.

    Args:
        path: the copy.
        report: what it brings.
        parent: the window.
    """

    def __init__(self, path: Path, report: MergeReport, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Merge this copy with your portfolio?"), PrimaryButton(self.tr("Merge")), parent)
        self.column.addWidget(BodyLabel(self._origin(path, report)))
        if report.sealed:
            text = self.tr("The copy is sealed, your portfolio is not: what comes in can be read without a passphrase.")
            self.column.addWidget(Banner(text, "warn"))
        self.table = TextTable(name=self.tr("What changes in your portfolio"))
        self.table.set_texts([self._heads(), *map(list, self._lines(report))])
        card = Card()
        card.body.addWidget(self.table)
        self.column.addWidget(card)
        if report.clashes:
            self.column.addWidget(
                StrongLabel(self.tr("Changed on both sides: {count}").format(count=formats.count(len(report.clashes))))
            )
            for clash in report.clashes[:CLASHES_SHOWN]:
                self.column.addWidget(self._clash(clash))
            more = len(report.clashes) - CLASHES_SHOWN
            if more > 0:
                self.column.addWidget(MutedLabel(self.tr("and {count} more").format(count=formats.count(more))))
        promise = self.tr("What you have now becomes your newest backup, to go back to. The copy stays as it is.")
        self.column.addWidget(MutedLabel(promise))
        self.setAccessibleDescription(promise)
        self.confirm_button.clicked.connect(self.accept)
        self.confirm_button.setDefault(True)
        self.confirm_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _origin(self, path: Path, report: MergeReport) -> str:
        if report.last_change is None:
            return path.name
        return self.tr("{name}, last changed {date}").format(name=path.name, date=formats.moment(report.last_change))

    def _heads(self) -> list[str]:
        return ["", self.tr("New"), self.tr("Changed"), self.tr("Deleted")]

    def _lines(self, report: MergeReport) -> list[tuple[str, ...]]:
        names = {
            PortfolioArea.PROFILE: self.tr("Name and year"),
            PortfolioArea.SITTINGS: self.tr("Questionnaires"),
            PortfolioArea.GOALS: self.tr("Goals"),
            PortfolioArea.SAVED: self.tr("Saved"),
            PortfolioArea.JOURNAL: self.tr("Journal"),
            PortfolioArea.PLAN: self.tr("Plan"),
            PortfolioArea.CHOICES: self.tr("Choices, and what you have seen"),
        }
        lines = [
            (name, *map(formats.count, (found.new, found.changed, found.gone)))
            for area, name in names.items()
            if (found := report.counts.get(area))
        ]
        none = formats.count(0)
        return lines or [(self.tr("Everything"), none, none, none)]

    def _clash(self, clash: Clash) -> Card:
        card = Card()
        card.body.addWidget(StrongLabel(breakable(clash.title)))
        table = TextTable(name=self.tr("Both sides of “{title}”").format(title=clash.title))
        table.set_texts([["", self.tr("Here"), self.tr("In the copy")], *both_sides(clash)])
        card.body.addWidget(table)
        card.body.addWidget(MutedLabel(self._outcome(clash)))
        return card

    def _outcome(self, clash: Clash) -> str:
        if clash.here_stays:
            stays = self.tr("Yours is the later one and stays.")
            kept = self.tr("The one of the copy is kept beside it.")
        else:
            stays = self.tr("The one of the copy is the later one and takes its place.")
            kept = self.tr("Yours is kept beside it.")
        return f"{stays} {kept}" if clash.kept else stays


class CopyMerger(QObject):
    """Leads from choosing a copy to the merge. It belongs to the page, which tells how it ended.

    Args:
        context: the portfolio.
        page: the page.
    """

    told = Signal(str)
    """It ended well, in words."""
    failed = Signal(object)
    """It was refused with an `ExpectedError`."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._asking: CopyPassphraseDialog | None = None

    def choose(self, folder: Path) -> None:
        """Let the person choose a copy and look into it."""
        kinds = self.tr("ClusterDesk portfolios") + f" (*{SUFFIX})"
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Open a copy"), str(folder), kinds)
        if name:
            self._look(Path(name))

    def _look(self, path: Path, passphrase: str | None = None) -> None:
        self._context.runner.read(
            lambda session: session.merging.preview(path, passphrase),
            lambda report: self._show(path, passphrase, report),
            self,
            lambda error: self._refused(path, error),
        )

    def _refused(self, path: Path, error: ExpectedError) -> None:
        if self._asking is not None:
            if isinstance(error, WrongPassphrase):
                self._asking.refuse(error)
                return
            self._asking.reject()
        if isinstance(error, PassphraseNeeded):
            self._ask(path)
        else:
            self.failed.emit(error)

    def _ask(self, path: Path) -> None:
        dialog = CopyPassphraseDialog(path, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda: self._look(path, dialog.passphrase))
        dialog.finished.connect(self._asked)
        self._asking = dialog
        dialog.open()

    def _asked(self) -> None:
        self._asking = None

    def _show(self, path: Path, passphrase: str | None, report: MergeReport) -> None:
        if self._asking is not None:
            self._asking.accept()
        if report.empty:
            self.told.emit(self.tr("This copy has nothing that you do not have. Nothing was changed."))
            return
        dialog = MergeDialog(path, report, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._merge(path, passphrase))
        dialog.open()

    def _merge(self, path: Path, passphrase: str | None) -> None:
        def done(changes: Changes) -> None:
            del changes
            self.told.emit(
                self.tr("{name} was merged with your portfolio. What you had before is your newest backup.").format(
                    name=path.name
                )
            )

        self._context.runner.submit(
            lambda session: session.merging.merge(path, passphrase), done, self.failed.emit, self
        )
